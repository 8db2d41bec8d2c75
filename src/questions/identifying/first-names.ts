const listed = `aaliyah aaron abby abigail abraham ada adam addison adele adrian adriana agnes aidan aiden aimee aisha alan
alana albert alberto alejandra alejandro alex alexa alexander alexandra alexandria alexis alfred alfredo alice alicia
alisha alison allan allen allison alma alonzo alvin alyssa amanda amelia amir amy ana anastasia andre andrea andres andrew
andy angela angelica angelina angie anita ann anna anne annette annie anthony antoine antonia antonio april ariana ariel
arlene armando arnold arthur arturo ashlee ashley ashton audrey austin autumn ava avery bailey barbara barry beatrice
becky belinda ben benjamin bernard bernice bertha bessie beth bethany betsy betty beverly billy blake bobbie bobby bonnie
boris brad bradley brady brandi brandon brayden breanna brenda brendan brennan brent brett brian briana brianna bridget
britney brittany brittney brody brooke brooklyn bruce bryan bryant bryce caitlin caleb calvin cameron camila candace
candice carina carl carla carlos carly carmen carol carole caroline carolyn carrie casey cassandra cassie catherine cathy
cecilia cedric celeste celia cesar chad chandler charlene charles charlie charlotte chelsea cheryl chloe chris christa
christie christina christine christopher christy chuck cindy claire clara clarence claude claudia clay clayton clifford
clifton clint clinton clyde cody colby cole colin colleen connie connor conor corey cory courtney craig crystal curtis
cynthia daisy dakota dale damian damon dan dana daniel daniela danielle danny daphne darcy darin darius darla darlene
darnell darrell darren darryl daryl dave david dawn dean deanna deb debbie deborah debra dee delores denise dennis derek
derrick desiree desmond destiny devin devon diana diane dianne diego dolores dominic dominique don donald donna doreen
doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebony eddie edgar edith edna eduardo edward edwin
eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen ellie elliott elmer elsie elvis emilio emily emma
enrique eric erica erick erik erika erin ernest ernesto esteban esther ethan ethel eugene eva evan evelyn ezra fabian
faith felicia felipe felix fernando florence frances francesca francis francisco frank frankie franklin fred freda freddie
frederick gabriel gabriela gabrielle gail garrett gary gavin gene genevieve george gerald geraldine gerard gilbert gina
giovanni gladys glen glenda glenn gloria gordon grace grant greg gregory gretchen guadalupe guillermo gwen gwendolyn hailey
hank hannah harold harriet harrison harry harvey hassan hazel heather hector heidi helen henry herbert herman hilda holly
hope howard hugh hugo hunter ian ibrahim ida ignacio imani ingrid irene iris irma isaac isabel isabella isabelle isaiah
israel ivan jack jackie jackson jaclyn jacob jacqueline jacquelyn jaden jaime jake jamal james jamie jan jane janelle janet
janice janine jared jasmin jasmine jason javier jay jayden jayla jayson jean jeanette jeanne jeff jeffery jeffrey jenna
jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jill jillian jim jimmy jo joan joann
joanna joanne jocelyn jodi jody joe joel joey johanna john johnathan johnnie johnny jon jonah jonathan jordan jorge jose
josefina joseph josephine josh joshua josiah joy joyce juan juana juanita judith judy julia julian juliana julie juliet
julio june justin kaitlin kaitlyn kara karen karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina
kayla kaylee keisha keith kelley kelli kelly kelsey kelvin ken kendra kenneth kenny kent keri kerry kevin kim kimberly kirk
kourtney krista kristen kristi kristie kristin kristina kristine kristy krystal kurt kyle kylie lacey lakisha lamar lance
larry latasha latoya laura lauren laurie lawrence leah lee leigh leila lena leo leon leonard leroy leslie lester leticia
levi lewis liam lillian lily linda lindsay lindsey lisa lloyd logan lois lola lonnie lorena lorenzo loretta lori lorraine
louis louise lucas lucia lucille lucy luis luke luz lydia lynette lynn mabel mackenzie maddie madeline madison maggie
malcolm malik mandy manuel marc marcella marcia marco marcos marcus margaret margarita maria mariah marian mariana marie
marilyn mario marisa marissa marjorie mark marlene marquis marsha marshall martha martin marvin mary mason mathew matt
matthew maureen maurice max maxine megan meghan mel melanie melinda melissa melody mercedes meredith mia micah michael
michaela micheal michele michelle miguel mike mildred miles milton mindy miranda miriam misty mitch mitchell mohammed moises
molly monica monique morgan moses muhammad myra myrtle nadia nancy naomi natalia natalie natasha nathan nathaniel neil
nelson nicholas nichole nick nicolas nicole nina noah noel nolan nora norma norman octavio olga olive oliver olivia omar
opal oscar owen paige pam pamela parker pat patrice patricia patrick patsy patti patty paul paula pauline pedro peggy penny
perry pete peter peyton phil philip phillip phyllis priya preston priscilla quentin quinn rachael rachel rafael ralph ramon
ramona randall randy raquel rashad raul ravi ray raymond rebecca reggie regina reginald rene renee rex rhonda ricardo rich
richard rick rickey ricky rita rob robbie robert roberta roberto robin robyn rochelle rodney rodrigo roger roland roman ron
ronald ronda ronnie rosa rosalie rose rosemary rosie ross roxanne roy ruben ruby rudolph rudy russ russell rusty ruth ryan
sabrina sadie sally salvador sam samantha sammy samuel sandra sandy santiago sara sarah saul savannah scott sean sebastian
selena serena sergio seth shane shanice shannon shari sharon shaun shauna shawn shawna sheena sheila shelby shelia shelley
shelly sheri sherri sherry sheryl shirley sidney sierra silvia simon simone sofia sonia sonya sophia sophie spencer stacey
staci stacie stacy stan stanley stella stephanie stephen steve steven stewart stuart sue summer susan susie suzanne sydney
sylvester sylvia tabitha tamara tameka tami tammy tanya tara tasha tatiana taylor ted terence teresa teri terrance terrell
terrence terri terry tessa thelma theodore theresa thomas tia tiffany tim timothy tina toby todd tom tomas tommy toni tonya
tony tori tracey traci tracy travis trent trenton trevor trey tricia trina trisha tristan troy tyler tyrone valentina
valerie vanessa vera vernon veronica vicki vickie vicky victor victoria vincent viola violet virgil virginia vivian wade
wallace walter wanda warren wayne wendy wesley whitney wilbur wilfred will william willie wilma winston xavier yesenia
yolanda yvette yvonne zach zachary zachery zack zoe
ed peg lou gus walt fran meg kat moe abe bert len sal lenny vince vinny gabe nate drew denny artie ronny nikki`

/** About 900 of the commonest first names in the US, in small letters without accents. */
export const firstNames = new Set(listed.split(/\s+/u))

/**
 * First names that are also plain words, months, drugs or drinks. In small letters they are never read as names, and at the
 * start of a sentence only beside other signs of a person.
 */
export const alsoPlain = new Set(
  `angel april art ash august autumn bill brandy buddy chance charity charlie chase christian chuck clay colt crystal curt
daisy dawn dean destiny dick drew duke dusty ebony eve faith frank gay ginger grace grant guy harmony hazel holly hope hunter
iris israel ivy jack jade jersey jewel joy june junior king kitty lance laurel liberty lily major margarita mark mason max may
melody mercy miles misty molly myrtle norm olive opal pat patience pearl peg penny precious prince queen rain randy ray rich
rob robin rocky rose rosemary ruby rusty sage sandy sherry skip sky star stew stormy sue summer sunny tina trinity victor
violet wade ward will woody`.split(/\s+/u),
)

/** First names that, in small letters, are plain words or brands: there they count only after a word such as "my son". */
export const plainInSmall = new Set(
  `adam austin barry bob brook brooke carol chad charlotte cole colin dale dallas don earl florence gene glen harry heath
heather henry jackson jay jean jerry jimmy john johnny jordan josh kelly kent lance lane lee lincoln lucy madison marc marco
mercedes morgan nick parker peter reading roman russell sally savannah shelby sidney spencer stan sterling sydney taylor
terry tommy tony trey troy tyler viola virginia warren wendy wesley winston francisco diego antonio jose juan santiago
salvador paris`.split(/\s+/u),
)

/** A name as these lists have it: small letters without accents or a possessive ending. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '').normalize('NFD').replace(/\p{M}/gu, '')
}

/** Whether a word begins with a capital. */
export function isUpper(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}
