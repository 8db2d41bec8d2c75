/**
 * Lines for the tests, written by hand. Each stretch that could tell who somebody is stands as {code|text}; lines under
 * `harmless` must stay without a mark.
 */
export const telling = `
Write to me at {email|dana.r88@gmail.com} if you can.
My address is {email|m_oconnor@riverside-church.org}, thanks.
You can reach him under {email|T.Walsh+news@mail.co.uk}.
Her mail: {email|jen@fastmail.net}.
He only answers {email|kev dot hart at yahoo dot com} now.
I wrote to {email|info@maplewoodrehab.com} and heard nothing.
({email|x99@outlook.com})
Please e-mail {email|brenda.k@comcast.net} and {email|brendak2@icloud.com}.
Call me on {phone|413-555-0142} after six.
His phone is {phone|(617) 555-0199}.
Text {phone|555.010.4477} any time.
My number is {phone|+1 978 555 0123}.
It was {phone|5085550177} that kept calling.
The dealer uses {phone|860 555 0111} for orders.
Our landline is {phone|555-0136}.
Call {phone|1-413-555-0180 ext 12} and ask for intake.
Ring us on {phone|+44 20 7946 0958}.
I dialed {phone|four one three five five five zero one four two} all night.
His page is {url|https://www.facebook.com/kevin.hart.98}.
See {url|www.maplehouse-recovery.org/team} for who runs it.
She posts on {url|http://blog.example.com/me?id=4}.
The obituary is at {url|legacy.com/us/obituaries/4432}.
Look at {url|gofundme.com/help-our-boy}.
It is all on {url|kevsmusic.net}.
His Instagram is {handle|kev_hart98}.
Her handle is {handle|@jess.m.art} on there.
I found him as {handle|u/throwaway4412} talking about it.
Snapchat: {handle|big.tone.22}.
They talk on Discord as {handle|ghosty#4821}.
He sent it by Venmo to {handle|@Mike-Dunn-4}.
His username is {handle|riverrat77}.
On Reddit she is {handle|sad_mom_413}.
Her TikTok name is {handle|lil_dani.x}.
We live at {address|44 Maple Street}.
Police came to {address|1208 N. Elm Ave., Apt 3B} twice.
He is staying at {address|19 Old Mill Road} with friends.
The house on {address|Chestnut Street} is where he buys.
Send it to {address|P.O. Box 337}.
It is {address|7 oak street}, second floor.
She moved to {address|230 West 12th Street}.
He sleeps in a car on {address|Hampden Avenue}.
We are in {address|MA 01060}.
My apartment, {address|unit 12B}, was searched.
They found him behind {address|555 Main St}.
I drove to {address|82 Lakeview Drive} at night.
My zip code is {address|01040}.
His license plate is {plate|4TGB21}.
The car with plate {plate|ABC 1234} was outside.
His inmate number is {number|A4482190}.
The case number is {number|22-CR-1043}.
Her social is {number|078-05-1120}.
Policy {number|7782341190} does not cover it.
My member ID is {number|XQH4471902}.
It has been bad since {date|March 3rd, 2024}.
He went in on {date|06/14/2025}.
She was born on {date|May 9}.
He overdosed {date|January 12} in the car.
The court date is {date|2026-02-11}.
We buried his father on {date|the 3rd of August}.
She has been gone since {date|October 2023}.
He got out on {date|11/4}.
He left rehab {date|Sept. 22}.
It began {date|14 July 2022}.
My son is {age|27} and lives with us.
I am {age|54} and very tired.
She just turned {age|31} last week.
He is {age|27 years old} and has no license.
My {age|34-year-old} daughter is using again.
My brother, {age|41}, is back home.
He started at {age|19|at 19} with pills.
My husband is {age|sixty-two years old} now.
I ({age|58F|(58F)}) have a son.
My wife ({age|33|(33)}) drinks at night.
She died at age {age|44|at age 44}.
I could (1) talk to him, (2) wait, or (3) leave.
My {child|7-year-old} saw it all.
Their daughter is {child|4 years old}.
Our youngest is only {child|9}.
I have a {child|15 year old} at home too.
My kids are {child|6, 9 and 13}.
He owes {exact-amount|$12,487} on the card.
The bill was {exact-amount|$3,218.40} in the end.
I paid {exact-amount|1,873 dollars} for the lawyer.
She goes to {school|Holyoke High School}.
He dropped out of {school|Westfield State University}.
My girl is at {school|Kelly Elementary School} now.
She graduated from {school|Boston College}.
He was a star at {school|University of Vermont}.
He works at {employer|Big Y} on weekends.
She is a nurse at {place|Mercy Medical Center}.
He got fired from {employer|Pratt & Whitney}.
My husband has a job at {employer|Hanson Trucking}.
She works nights for {employer|Baystate Linen}.
I am a teacher and he works as a cook at {employer|Olive Garden}.
We live in {place|Springfield}.
He grew up in {place|Chicopee, MA}.
My daughter moved to {place|Ohio} last year.
He buys in {place|Hartford} and comes home late.
We are a small family near {place|Brattleboro}.
She is in {place|Hampshire County} jail.
He was taken to {place|Cooley Dickinson Hospital}.
We drove him to {place|Las Vegas} for a fresh start.
She lives in {place|Northampton, Massachusetts} now.
He crashed on {place|Route 9} last night.
He is in the {place|Ludlow Jail} until spring.
She came back from {place|Worcester} sick.
My son {name|Kevin} will not talk to me.
My husband, {name|Mike}, drinks every night.
Our daughter {name|Jessica} is in detox.
My brother's name is {name|Anthony}.
{name|Dr. Patel} gave him more pills.
I asked {name|Pastor Glenn} for help.
{name|Mrs. Kowalski} next door saw him fall.
He goes by {name|Tito} on the street.
She has a dealer named {name|Smoke}.
I told {name|Kevin Murphy} to leave.
Then {name|Denise} came home and screamed.
My ex {name|Brian} takes the kids.
His girlfriend {name|Kayla} uses too.
Yesterday {name|Tyler} stole my ring.
my son {name|kevin} is using again
{name|Jennifer} says it is only weed.
I love {name|José} but I cannot go on.
When {name|Maria} is high she hides.
We begged {name|Uncle Ray} to stop bringing beer.
My sponsor {name|Linda} told me to come here.
My best friend {name|Rashida} found him.
It was {name|Officer Delgado} who brought the Narcan.
{name|Kevin}'s mother does not believe me.
My name is {name|Barbara} and I am his mom.
Thanks, {name|Carol}
My stepson {name|Quintavious} is back.
I saw {name|Amanda} with him at the store.
{name|Judge Whitcomb} gave him one more chance.
My nephew (his name is {name|Dante}) is gone.
Her boyfriend {name|D'Andre} hits her.
My cousin {name|Aaliyah} overdosed in the bathroom.
{name|Robert}, my husband, will not go.
He lied to {name|Nancy} about the money.
My daughter {name|Grace} was clear for a week.
Last night {name|Mark} fell asleep in the car.
My wife {name|Hope} hides bottles.
She texted {name|Svetlana} for pills.
`
  .trim()
  .split('\n')

export const harmless = `
He comes home on Tuesday and sleeps all day.
We keep Narcan in the kitchen.
Suboxone helped for a while, then he stopped.
She started Methadone and it changed our mornings.
I go to Al-Anon every Thursday.
He tried AA and NA but liked neither.
The CRAFT book says to wait until he is sober.
I said no. Then I left the room.
Mom and Dad never talked about it.
What should I say when he is high?
He has been sober for 27 days.
It was 2 a.m. and I could not sleep.
Will he ever stop?
May I ask how you did it?
Hope is all I have left.
Grace is hard to find at night.
Mark my words, I said, this will end badly.
In March it got worse.
Since Christmas he has been using less.
We spoke Spanish at dinner.
I found Xanax in his coat.
He took Molly at a party.
She asked for $400 for rent.
He was gone for 4 h 10 min.
I counted 12 pills and 3 empty bags.
Call 911 if his lips turn blue.
I called 988 and a kind woman answered.
The SAMHSA line is 1-800-662-4357.
He drinks Bud Light and then Jack Daniels.
They met on Facebook and text all night.
He watches Netflix until morning.
My son is using meth to get off heroin.
God knows I tried.
Thanksgiving was quiet this year.
He said he is 100 percent done.
She is 3 weeks into detox.
I'm at 50/50 about staying.
We split a pizza and 1/2 a cake.
He needs me 24/7.
He was diagnosed with ADHD and PTSD.
His PO wants a test every Friday.
I took him to the ER again.
The doctor says Vivitrol could help.
My husband is an American and proud of it.
She is on Medicaid now.
Our house has a red door, and he kicked it.
My daughter is 5 months pregnant.
He walked 5 miles down the road to buy.
It is a 20 minute drive to the clinic.
I am one of three sisters.
Step away, they say, but how?
I love him so much!
He turned 180 degrees in a week.
Where do I even start?
The judge sent him to Drug Court.
Nar-Anon gave me friends.
Dear all, I am new here.
He likes rock, jazz, and Sunday football.
She wants to be a nurse and help people.
You are right. Sorry for the long story.
He is 6 feet tall and weighs nothing now.
I will not lie for him. Never again.
`
  .trim()
  .split('\n')
