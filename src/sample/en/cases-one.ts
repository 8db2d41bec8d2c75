import type { SampleCase } from './sample-case.ts'

/** Made-up cases, so that related questions can be seen. */
export const casesOne: SampleCase[] = [
  {
    title: 'He used again after seven good months on medicine',
    relationship: 'partner',
    substances: ['heroin', 'buprenorphine'],
    moments: ['lapse', 'in-treatment', 'overdose-risk'],
    daysAgo: 12,
    question: `My husband takes buprenorphine. For seven months it was like having him back. Last week I found foil in the car. He cried and said it was twice, with an old friend, and that he had skipped his medicine to feel it.

I want to scream. I also want him to live. Do I tell the clinic? Do I ask him to move out? What do I say tonight?`,
    reply: `You can be furious and love him at once. Both make sense.

**Tonight is about staying alive.** After months with little or no heroin, his body has much less guard, and he skipped the medicine that was guarding it. Keep [naloxone](/library/naloxone-and-overdose) where you both can reach it. Ask him not to use alone. If you cannot wake him, go to [I can’t wake them](/right-now/cant-wake-them) at once.

**Then the medicine.** A lapse is a reason for more care, not for less. The best first call is his, to the clinic, before the next dose: “I skipped and I used. How do I start again?” How soon he can take it depends on what he used and when, so he should ask and not guess. You may always tell a clinic what you saw, even if they cannot tell you things. It is better that he knows you will.

**What to say,** when he is clear and you are calm:

> Seven months, and you told me the truth yesterday. I’m sad and scared, and I also know how hard this week was. I yelled, and I’m sorry. Would you call the clinic with me at nine? I’ll sit next to you and say nothing, or wait outside.

Leave the friend, the car and the money for another day.

**Moving out** is yours to decide, but not tonight, and not as a threat. Write down what you would need to see in the next two weeks. Many people who [go right back](/library/after-a-lapse) do well again. That is no promise. It is a good reason to make that call.`,
    update: `He called at five past nine. They saw him the same day and he is back on it. We agreed that he tells me before he skips, and I do not shout. I have been to one meeting for families, and I plan to go to the next.`,
  },
  {
    title: 'My son comes home from detox in two days. What do I do first?',
    relationship: 'parent',
    substances: ['fentanyl', 'opioid-pills'],
    moments: ['ready-for-treatment', 'overdose-risk', 'living-together'],
    daysAgo: 25,
    question: `Our son has been in detox for six days, after blue pills that turned out to be fentanyl. They send him home soon. No one has told us what comes next except “meetings.” He says he is done with all of it.

His room is as he left it. I am happy and I cannot sleep. What do we do first?`,
    reply: `Of course you cannot sleep. You have him back, and you are holding your breath. Here is a short list, in order.

**1. Before he leaves, ask which medicine he leaves on.** Detox alone takes away the body’s guard and leaves the craving. The days after it are among the most dangerous there are. [Methadone or buprenorphine](/library/methadone-and-buprenorphine) cut the risk of dying, and some detox units can start one before the door. You can call and say: “He is coming home to us. Can he see a prescriber before he goes?” If he says no to it, ask what he has heard about it, and listen.

**2. Naloxone in the house, today.** More than one dose. Everyone learns how, him too. [The steps are here.](/library/naloxone-and-overdose)

**3. Tell him once, kindly, why.**

> I’m so glad you’re coming home. I know you want this to be over. I’m scared because your body can’t take now what it took last month, and I nagged you when I should have told you that. Would you talk with the nurse about medicine before Friday? I can come along, or stay home, as you like.

**4. The room.** If you clear it, do it with him or tell him you did. Look for pills and foil, and keep children out until it is done.

**5. The first week.** Food, sleep, one visit, one nice thing a day. No big talks at night. Step in when he is clear, step back kindly when he is not. [How to tell.](/library/step-in-step-away)

If he does use, it is not the end, and it is the time to be most careful. Do not leave him to sleep it off.`,
    update: `The nurse said they could start buprenorphine the day before he left. He did not want it. Then he asked her how long the sick feeling would last without it, and changed his mind. He is five weeks in. We had two bad evenings. The box of naloxone is on the fridge and so far no one has opened it.`,
  },
  {
    title: 'He poured out every bottle and wants to stop tonight',
    relationship: 'partner',
    substances: ['alcohol'],
    moments: ['ready-for-treatment', 'children', 'living-together'],
    daysAgo: 33,
    question: `My husband drinks most of a bottle of vodka each day. Tonight he poured out all we had and said he is done, no doctors, just willpower. The children clapped. I should be happy. But two years ago he stopped like this and by the second day he shook and saw things on the wall.

Do I just support him?`,
    reply: `Your unease is right, and it may save his life. Someone who drinks this much every day, and who has shaken and seen things before, should not stop all at once without medical care. It can bring on a seizure or worse. [This page](/library/alcohol) says why.

**Tonight:** call a nurse line or his doctor, or take him to the hospital. Do not wait for the shakes. If he has a seizure, is confused, has a fever, or sees things, call 911.

You do not have to take away his pride to do this. The wish is real, and it is good. Add the nurse to it:

> I saw you pour it all out, and I’m so proud and glad. I know you want to do it on your own. I get scared and then I wait too long. That’s my part. Would you call the nurse line with me right now? I’ll hold the phone, and you do the talking.

If he says no, say you will call and ask for advice for yourself. You can do that without his yes. Please do not plan a way to cut down with him by yourself, and do not give him your own pills.

**The children:** “Dad wants to get well. A nurse is going to help. It’s not your job to watch him.” Then an ordinary evening for them, at a neighbor’s if you can.

**After:** ask about naltrexone or acamprosate. An ordinary doctor can give them. Many people are never told.`,
    update: `The nurse asked him three questions and told us to come in. He was cross in the car. They kept him for four days. He did see things again, but in a safe bed. Now he takes a pill in the morning with his coffee, and the doctor wants to see him every two weeks.`,
  },
]
