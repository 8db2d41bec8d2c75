/** What the sample member "riverbend" has asked: one published, one answered, one waiting. All of it is made up. */

export const story = {
  title: 'She is proud of cutting down. I can’t cheer, and I can’t say no',
  question: `My girlfriend and I share a small apartment. For about a year she has been cutting down on heroin by herself. No clinic, no group. She marks a calendar in the kitchen. In a good week she uses half of what she used last winter, and she lights up when she shows me. I believe her. She is not trying to fool me.

But meth has moved in where the heroin was. She takes it to stay on her feet when she starts to feel sick. So there is hardly an hour when nothing is in her. When she slows down, she feels things crawl under her skin. She locks the bathroom door, turns on a lamp and picks at her arms. On Tuesday that took three and a half hours.

Then she comes out and asks me, “You can see it’s getting better, can’t you?” If I say yes, I feel like a liar. If I say what I see, she packs a bag and sleeps at a place where everyone uses. So I say “mm,” and that is the end of the talk.

- When do I step in, and when do I leave it alone?
- When is cutting down a real plan, and when is it not?
- What can I say that is true and does not blow it all up?`,
  reply: `She still brings you her news. After a year like this one, that is worth a lot, and you helped to keep it so.

**Safety first.** When someone uses less heroin, the body loses some of its guard. A dose she could take last winter may stop her breathing now. Meth does not protect her from that. So please get [naloxone](/library/naloxone-and-overdose), two doses or more, and learn how to use it. If she is behind that door and does not answer, knock hard and call her name. Still nothing? Call 911, ask them to help with the door, and follow [these steps](/right-now/cant-wake-them). You do not have to judge on your own if it is bad enough.

**Is cutting down a real plan?** It is a real wish. It means part of her thinks this has to change. For alcohol, cutting down has been studied a lot. For street opioids with no help at all, we know of no good study. Heroin down and meth up is a mixed result, and you can both say so without anyone being wrong. [This page](/library/moderation) has signs you can look at together.

**When to step in.** You say she is hardly ever clear. Then look for the time when she is least affected. For two weeks, note what you see: asleep, sick, high, steady. Most people have a pattern. That steady hour is yours. [Step in](/library/step-in-step-away) then, and keep it short. Step away from the hours at the lamp, kindly: “I’m going to read. I’ll knock in a while to hear that you’re okay.” Then do knock.

**What to say.** Praise what is true. Leave the rest. Ask for one thing. Here is one way, and it takes about twenty seconds:

> You used heroin on three days last week, and you told me so. I noticed, and I’m glad. I know being sick is awful. I get scared, and then I go quiet. That’s my part. Would you look at one clinic with me on Thursday? I’ll drive, and you choose which one.

It is short. It says what you want and not what you don’t. It is exact. It names your feeling. It shows that you see her side. It owns a small part. It offers help. Use your own facts, and only true ones. There is more in [when they want praise](/library/when-they-want-praise).

**Get ready before you ask.** Call two places, so that “choose” is real:

1. A methadone clinic. She can start without being sick first. The dose goes up slowly, so the first weeks need care and naloxone close by.
2. A doctor or clinic that gives buprenorphine. Some start the same day. If she fears a bad start, ask for a low-dose start.

Both treat the sickness, and that sickness is what she now uses meth to get through. [Here is how they work](/library/methadone-and-buprenorphine). Ask each place how soon, what it costs, what if someone also uses meth, and if you may come along.

**If she says no:** “Okay. Thanks for hearing me.” Then make toast or walk the dog. A no that costs her nothing can turn into a yes. If she asks again if she is doing well, say it once: “I’m glad about the part I see, and I worry about the rest.” If she packs the bag: “I’d love to have you here when you feel steady.” Do not chase her.

**If something slips out,** such as “I’m so tired of this,” stop and listen. That is [a dip](/library/dips-and-wishes), and it is the best moment to hold out your two choices. If she talks of dying, ask her plainly about suicide and stay with her.

And you? An hour this week that has nothing to do with drugs. [It counts](/library/looking-after-yourself). If you are ever afraid of her, put all of this down and read [when there is violence](/library/when-there-is-violence) first.`,
  nextStep: 'Get naloxone this week, and each day write down the hour when she is most steady.',
  update: `I wrote down the hours for two weeks. The steady one was near eleven in the morning, after she had eaten. I said my lines then, with my own numbers. She said no. Then she said thanks for not yelling.

Nine days later she sat on the edge of the tub and said she was tired of being sick. I did not say “finally.” I said, “You’re tired of it.” She talked for a while. Then I asked if she wanted to hear what I had found, and gave her the card with the two places. She picked the methadone clinic, because she did not have to be sick first.

We went on a Monday. She started methadone. She has missed one morning so far and went back the day after. She still uses meth some days. But she eats breakfast, and the lamp is back in the living room. It is a start.`,
}

export const answered = {
  title: 'How do I bring naloxone home without a fight?',
  question: `I got two boxes of naloxone from the Fairview Pharmacy on Alder Street. They are in my coat since March 3. If I tell Dana, she may think I expect her to die. If I hide it, what use is it?

She is 34 and has used heroin for a long time. Her sister Marlene says I should not make it a big thing. How do I say it?`,
  reply: `You have it in the house. That is the biggest step, and you took it.

Tell her at a steady hour, not after a quarrel, and keep it apart from any talk about using less. Few words:

> I got something because I love you, not because I think you’ll slip. It’s naloxone. It’s in the kitchen drawer. Would you look at the box with me for two minutes? You can show me how you’d want me to do it.

Then show each other: tip the head back, one spray, call, help with breathing. [Here are the steps](/library/naloxone-and-overdose).

If she gets angry, do not argue. “I hear you. It stays in the drawer.” It does no harm if it is never used, and someone who is not on opioids is not hurt by it. Out of the coat and into a place you can both find in the dark, please: not a hot car, not a locked box.`,
  nextStep: 'Put both boxes in one open place and tell her where, at a steady hour.',
  updateKind: 'talked',
  update:
    'She rolled her eyes, and then she read the whole leaflet out loud. It is in the drawer with the tea.',
}

export const waiting = {
  title: 'She goes to the clinic in the morning and uses meth at night',
  question: `It is week six of methadone. She gets up, she goes, she comes home and sleeps. I am so glad about it. But on most evenings she still uses meth, and when I ask about it she says the clinic knows.

Do I say anything? I do not want her to stop going because of me. And is there something that helps with the meth itself?`,
}
