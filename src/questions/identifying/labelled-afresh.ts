/** Written after the rules had been tuned on the lines above. */
export const freshTelling = `
hi all, my boyfriend {name|Derek} and I live in {place|Tulsa} with his mom.
I'm {age|29}, he's {age|31}, and we have a {child|3-year-old}.
{name|Danny} has been on fentanyl since {date|April 2022}.
Reach me: {email|hopeful_mom@proton.me} or {phone|(702) 555-0143}.
My sister {name|Caitlyn} works at {employer|Target} and steals from the till.
She's at {place|St. Vincent's Hospital} right now.
We are from {place|Bangor, Maine} originally.
My daughter's boyfriend {name|Travis} sells out of {address|16 Birch Lane}.
My husband {name|Raj} lost his job at {employer|Intel} last spring.
I met {name|Father Tom} at church and he helped.
His probation officer, {name|Ms. Alvarez}, says he must test.
my daughter {name|ashley} is {age|22} and homeless
Me and {name|Steve} have been married for 20 years.
{name|Yolanda} called me crying from {place|Phoenix}.
After {name|Billy} got out of {place|Rikers}, it was worse.
His dad, {name|Gerald}, died on {date|June 30, 2019}.
It was on {date|12/24/23} when he hit me.
You can find his mugshot at {url|mugshots.com/florida/j-walsh}.
His cashapp is {handle|$bigdave22}.
His truck has tag {plate|KLM 482}.
I went to see {name|Dr. Susan Wexler} in {place|Amherst}.
Our son {name|Michael} Jr. is on probation.
He's a senior at {school|Lincoln High}.
She teaches at {school|Roosevelt Middle School}.
I paid his bail, {exact-amount|$2,735}, again.
Then {name|Will} told me he hates me.
I think {name|Joy} knows more than she says.
The neighbor, {name|Mr. Chen}, called the cops.
My kid {name|Sam} is {child|16} and vapes.
{name|Nicole} and {name|Chris} are both using.
His best friend {name|Marcus} died last week.
He texted me from {phone|303-555-0165} at 3 am.
Her ex, {name|Hector}, brings her pills.
My brother-in-law {name|Paul} lives on {address|Cedar Avenue}.
He got fired by {employer|FedEx}.
I'm in {place|Kentucky} and there is no help here.
We're in rural {place|Vermont}.
Her roommate {name|Priya} found the needles.
{name|Luis} promised to stop.
At night {name|Sarah}'s phone rings nonstop.
- {name|Kathy}
{name|Tom}, my oldest, is doing well.
My name's {name|Rhonda} and my husband is {name|Earl}.
He stayed at {place|Serenity House} in {place|Lowell}.
My son's counselor is {name|Beth}.
He was born {date|9/14/1996}.
The Facebook page is {url|facebook.com/prayforjake}.
IG: {handle|@xo.mandy_}
Write to the {address|PO Box 88} please.
His booking number was {number|2024-118832}.
I need advice about my wife {name|Laurie}, she hides wine.
{name|Eddie} and I split up in {place|Denver} and he moved to {place|Boise}.
My parents live at {address|3310 Cherry Hill Road, Unit 4}.
He is my only son. {name|Patrick} was a good kid.
Our pediatrician, {name|Dr. Nguyen}, noticed first.
My mother-in-law, {name|Gloria}, gives him cash.
She was arrested in {place|Bucks County} on {date|Feb 2, 2025}.
His sponsor {name|Big Al} relapsed.
contact {email|lynn_p@aol.com}
You can text me at {phone|207.555.0188}, I'm {name|Peg}.
My boy is {age|nineteen} and uses meth.
He dealt with {name|Rico} behind {place|Franklin Park}.
I'm a nurse at {employer|St. Luke's}.
{name|Angela} is my wife's name.
We have three kids, ages {child|4, 7 and 11}.
Her daughter goes to {school|Lakewood Elementary}.
He had {exact-amount|$1,347.22} in the account.
We got married {date|June 12th}.
The hearing is {date|8/19/2026} in {place|Dayton}.
My friend {name|Nkechi} says to leave.
My dealer's number is {phone|555 010 2233}.
I saw it on {url|https://youtu.be/abc123}.
Follow {handle|@recoverymama}.
He stays with {name|Ronnie} in {place|Little Rock}.
His twin, {name|Jacob}, does not use.
My uncle {name|Sal} owns a bar.
So {name|Trina} calls me at work.
I asked {name|Beverly Thompson} at the clinic.
Told {name|Jamal} no.
when {name|tiffany} came home she was high
`
  .trim()
  .split('\n')
export const freshHarmless = `
He comes to dinner most Sundays.
I read that Buprenorphine can help with cravings.
In January we tried an intervention and it failed.
The Big Book did not help him, SMART Recovery did.
My mom says I should kick him out.
He spent $2,000 in a week.
I found a lighter, foil, and two straws.
We watched the Super Bowl and he drank nothing.
What does CRAFT say about this?
He got a DUI and lost his license.
I'd like to know if Vivitrol works for alcohol.
She drinks a bottle of Chardonnay a night.
He has Blue Cross insurance.
I drove a Honda until he wrecked it.
Art helps me stay calm.
Faith keeps me going.
He plays Xbox for 10 hours a day.
I take Zoloft for my depression.
It has been 6 years since he went to jail.
She said, "Leave me alone."
He said "I'm done" and I believed him.
Last Christmas Eve he overdosed.
They gave him Ativan in the ER.
The Good Samaritan law protects the caller.
We are Catholic and he is Jewish.
He uses more on weekends, around 8 p.m.
I am scared. He is not himself.
The VA has a program for Veterans.
Does Medicare pay for rehab?
I ordered DoorDash and he did not eat.
PLEASE HELP ME I DO NOT KNOW WHAT TO DO
I Love Him But I Can't Do This
He is on 16 mg of Suboxone.
We had 3 good days, then 2 bad ones.
He sleeps until 4 and then goes out.
He went to a meeting on Monday and Wednesday.
Is Naltrexone the same as Narcan?
I said "Not tonight."
He broke my iPhone.
She is allergic to Tylenol.
We used to go to Disney with the kids.
I think Alcoholics Anonymous saved my dad.
He has Hepatitis C and needs care.
The Fourth of July was hard.
My therapist uses Motivational Interviewing.
He passed out in the Walmart parking lot.
Why does he blame me? Because I am here.
I work from home, so I see all of it.
He says God will help him.
Our insurance is United Healthcare.
I cried on Mother's Day.
My dog died and he used that night.
He only drinks White Claw now.
I am done. Truly done.
He is 45 minutes late.
They raised the rent to $1,450.
I have two sons and a daughter.
He used Vicodin after surgery, then Percocet.
The counselor said "Call me."
He is at Step Four.
`
  .trim()
  .split('\n')
