import type { SampleCase } from './sample-case.ts'

/** More made-up cases. */
export const casesTwo: SampleCase[] = [
  {
    title: 'A sad text at three in the morning',
    relationship: 'parent',
    substances: ['methamphetamine'],
    moments: ['dip-or-wish', 'says-no'],
    daysAgo: 47,
    question: `My daughter uses meth and lives here and there. For weeks I hear nothing. Then, in the middle of the night: “i miss my room. i hate my life.” I wrote back a whole page about rehab. She did not answer for nine days.

What should I have written? And what if she writes again?`,
    reply: `She wrote to you. In the middle of a bad night you were the one she thought of. You answered with all you had. Next time you can answer with less, and it may reach her better.

**First, ask about dying.** “I hate my life” can mean that. When meth wears off, low moods can be very dark. It is safe to ask: “Are you thinking of killing yourself?” If she says yes or maybe, keep her talking, ask where she is, and call 988 or 911.

**Then say back what you heard.** Two or three lines, no advice:

> I’m so glad you wrote. You miss your room, and you’re tired. I miss you too. I’m up. Do you want to talk, or shall I just sit here with you a bit?

**Not tonight:** rehab, her stuff, the money. She may be high or coming down, and no plan made then will hold. It is [a dip](/library/dips-and-wishes), and a dip can be picked up again by day, when she has slept:

> You wrote that you miss your room. I keep thinking of that. I nagged you last time and I’m sorry. Could I bring you breakfast on Saturday? You pick the place.

At breakfast, ask nothing. If she says something hopeful, ask, “What would you like to be different?” Have one thing ready: a place that treats meth with small rewards for staying off it. That is the treatment with the best proof. [Here is why.](/library/stimulants) Ask first if she wants to hear about it.

And put your phone somewhere you can hear it and still sleep. You can only answer kindly if you have slept.`,
    update: `It took five weeks for the next text. I wrote three lines. We had pancakes and talked about the cat. She asked if she may wash her clothes here on Sundays. So now there are Sundays.`,
  },
  {
    title: 'My brother calls only when he needs money',
    relationship: 'sibling',
    substances: ['cocaine', 'alcohol'],
    moments: ['money', 'says-no'],
    daysAgo: 58,
    question: `He is funny and smart and he owes everyone. When he calls it is rent, or the phone, or someone who will “come by.” I have paid it all, because what if this is the time it goes wrong? My wife says stop. I feel like a bank with a bad conscience.

How do I say no without losing him?`,
    reply: `You are not a bank. You are a brother who is afraid. Let’s find a way to help that you can live with.

**If someone has threatened him, take that first.** Ask what was said and by whom. If a life is at risk, call the police. No one can promise that paying will end it.

**For the rest, decide before the phone rings.** When someone is pleading, no one decides well. Sit down with your wife and agree on what you will give, if anything, and in which form: a bill paid straight to the landlord, food, a ride. Not cash. Give nothing you would hold against him.

**Then a line to say each time:**

> I love hearing from you. I know rent is due and that it’s rough. I used to pay and then stay angry, and I don’t want to do that to us. I’d like to help with food now, not cash. Could I bring groceries on Sunday and cook with you?

He may push. Say it once more, and then: “I’m going to hang up now. I’ll call you on Sunday.” And call.

**Let the good times cost nothing.** Ring him when he needs nothing. Talk about the game. If he says he is sick of living like this, that is [a window](/library/dips-and-wishes). Ask what he would like instead.

Cocaine with alcohol is hard on the heart. Chest pain is a 911 call, each time. And cocaine can have fentanyl in it now, so [naloxone](/library/naloxone-and-overdose) belongs in your kitchen too, even if he says he never touches opioids.`,
    update: `He did not call for a month and I nearly sent money out of fear. Then he took the groceries. Last Sunday he asked, not in a joke, what our cousin did when she quit. I told him I would find out, if he wanted. He said maybe.`,
  },
  {
    title: 'My mother drinks in the evening and then calls me',
    relationship: 'adult-child',
    substances: ['alcohol', 'benzodiazepines'],
    moments: ['own-life', 'dip-or-wish'],
    daysAgo: 71,
    question: `Mom has wine with supper and a pill “for her nerves.” After eight she calls. She is sad, then mean, then sad. The next day she does not remember. I am grown and live two hours away, and my whole evening is waiting for that phone.

If I do not pick up I feel cruel. What is fair?`,
    reply: `It is fair to have your evenings. You can love her and not be on call.

**One warning first.** Wine on top of a pill for nerves, such as Xanax or Valium, can slow the breathing. If she slurs badly, cannot stay awake on the phone, or says she took too many, call 911 for her address. And she should not stop either of them all at once by herself. That can be dangerous too, so it needs her doctor. [Read this](/library/alcohol).

**Move your warmth to her good hours.** When is she clear? For many it is the morning. Call her then, before she needs to call you. Tell her once, at such an hour:

> Mom, I love our mornings. I feel sad when we talk after eight, because it goes wrong, and I know I get short with you. Would you let me call you at nine each day? I’ll bring the coffee, you bring the news.

**After eight,** let it ring, or pick up and say: “I can hear you’re tired. I’ll call at nine. I love you.” Then hang up gently. You are not punishing her. You are [stepping away](/library/step-in-step-away) from the wine and toward her.

**If at nine she says,** “I was awful last night,” do not rush in. “You feel bad about it. What would you like to be different?” Her own doctor is a good first place. You could offer to make the call, or to come along.

**Your evening:** fill it before the phone can. A class, a friend, a bath. [You count too.](/library/looking-after-yourself)`,
    update: '',
  },
  {
    title: 'My roommate smokes from morning on. Is it my business?',
    relationship: 'friend',
    substances: ['cannabis'],
    moments: ['living-together', 'says-no', 'cutting-down'],
    daysAgo: 84,
    question: `We have been friends since school. He smokes weed when he wakes up and all day after. He lost his course, he sleeps till two, and when I say something he laughs and says it is only a plant. Sometimes he says he will cut down to weekends.

I am not his mother. Can I do anything?`,
    reply: `You are his friend, and that is a good thing to be here. You cannot make him stop. You can make the clear hours better and the rest a bit less cozy.

**Skip the debate about the plant.** If you argue that it is bad, he must argue that it is fine. Talk about what he wants. What did he like about the course? What would he do with a free morning?

**Spend your time where he is clearest.** If that is at two, right after he wakes, make it pancakes at two. When he lights up, go and do your own thing, without a speech. “I’m off to the gym. Want to cook at six?”

**Take the weekend idea seriously.** It is his own. You could say:

> On Sunday you didn’t smoke till dinner, and we had such a good time. I know mornings feel flat without it. I’ve made jokes about it, and that wasn’t kind. Want to try two late starts this week? I’ll get up with you, and you pick the days.

Look at how it went together. [Here are signs to count](/library/moderation). If the mornings are very hard for him, such as bad sleep, sweats or a low mood, that can come from stopping. A doctor can help, and so can a counselor at the school.

**Call for help** if he sees or hears things that are not there, or talks of dying.

**And the rent and the dishes** are your business. Ask for one thing at a time, exact and small.`,
    update: `He did one late start and not the second. But he came to the gym. I quit counting his joints and sleep better.`,
  },
]
