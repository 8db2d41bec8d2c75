const listed = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec spring summer fall winter
christmas thanksgiving easter halloween hanukkah chanukah ramadan diwali passover lent kwanzaa juneteenth valentine
valentines memorial labor independence new year years eve holiday mothers fathers day sabbath eid
mom dad mommy daddy mama papa mother father grandma grandpa nana gran granny grandmother grandfather aunt auntie uncle sis
bro brother sister son daughter son's husband wife ma pa mum abuela abuelo hon honey sweetheart babe baby dear sir madam
i i'm i'll i've i'd im ive ill id ok okay yes no oh hi hello hey thanks thank please sorry lol god lord jesus christ bible
buddha allah heaven hell satan amen christian catholic baptist muslim jewish jew buddhist hindu mormon protestant
narcan naloxone suboxone subutex sublocade zubsolv brixadi methadone buprenorphine naltrexone vivitrol antabuse
disulfiram campral acamprosate lofexidine lucemyra clonidine kloxxado zimhi evzio gabapentin neurontin lyrica
xanax valium klonopin ativan benzo benzos ambien lunesta seroquel trazodone zoloft prozac lexapro wellbutrin cymbalta
effexor paxil celexa abilify risperdal zyprexa lithium depakote lamictal adderall ritalin vyvanse concerta provigil
percocet vicodin norco oxycontin oxycodone oxy roxy roxies dilaudid fentanyl heroin morphine codeine tramadol kratom tylenol
advil aleve motrin ibuprofen aspirin benadryl imodium nyquil robitussin sudafed pepto gatorade pedialyte xylazine tranq
kpin molly ecstasy mdma lsd ketamine meth crystal tina cocaine coke crack weed marijuana cannabis thc cbd delta vape juul
pcp ghb dmt shrooms spice bath salts speed ice budweiser bud corona heineken coors miller modelo busch smirnoff absolut
bacardi jameson hennessy fireball jagermeister whiteclaw white claw truly jack daniels vodka whiskey bourbon
tequila rum gin wine beer brandy sherry merlot chardonnay
aa na al-anon alanon alateen nar-anon naranon ala-non acoa ca ha ga oa smart craft dbt cbt act iop php mat moud oud aud sud
rehab detox anonymous narcotics alcoholics cocaine gamblers recovery dharma refuge celebrate families nami samhsa nida
nih cdc fda dea dui dwi owi cps dcf dss acs er icu ems emt ekg mri hiv aids hep ptsd adhd add ocd bpd bipolar
schizophrenia depression anxiety hippa hipaa medicaid medicare aetna cigna humana tricare obamacare ssi ssdi snap wic
covid zoom skype facetime facebook instagram tiktok twitter snapchat youtube google netflix hulu spotify amazon ebay
craigslist uber lyft doordash venmo paypal cashapp zelle reddit discord whatsapp xbox playstation nintendo fortnite iphone
android ipad apple walmart target costco walgreens cvs kroger safeway starbucks mcdonald's mcdonalds wendy's dunkin
subway greyhound amtrak toyota honda ford chevy jeep nissan
english spanish french german italian portuguese polish russian chinese mandarin japanese korean vietnamese arabic hindi
american americans european african asian latino latina hispanic mexican irish british canadian indian native black white
puerto rican cuban dominican haitian western eastern southern northern
him her them me us his hers ours theirs myself himself herself
internet wifi tv dvd cd gps id atm irs usa us u.s america states united earth bluetooth
democrat democrats republican republicans congress army navy marines marine corps force guard veterans va vet
module step steps big book serenity prayer higher power chapter part level tier plan stage week month act section form
doctor dr mr mrs ms miss nurse judge officer coach pastor reverend rev professor detective sergeant captain counselor
therapist sponsor social worker po
if when then what why how who where which because but and so or as at by for from in into of on onto out over to up with
the a an this that these those there here it its it's he she we they you my your his her our their he's she's we're
they're you're not never always maybe just also still even now today tomorrow yesterday tonight
house hospital clinic center emergency room police fire department court drug family county state city poison control
overdose crisis lifeline hotline help line motivational interviewing invitation change community reinforcement
training contingency management medication assisted treatment harm reduction good samaritan lifering
hazelden cymbalta prozac vivitrol ozempic insulin botox
loved one footbridge allies higher-power sanctuary`

/** Words that are written with a capital and name nobody: days, holidays, medicines, drugs, programs, brands, languages. */
export const notNames = new Set(listed.trim().split(/\s+/u))
