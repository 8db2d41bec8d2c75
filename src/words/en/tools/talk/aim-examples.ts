/** Ways to put each part, for every aim and every part it needs. Each passes our own check (`aims.test.ts`). */
export const aimExamples = {
  praise: {
    positive: ['Thank you for trying so hard.', 'I love you. Thank you for showing me this.'],
    specific: ['You came to dinner on Sunday.', 'You used less on two days this week.'],
    understanding: ['I know how hard it is to cut down.', 'It must be hard to do this on your own.'],
    feeling: ['I’m proud of that part, and I still get scared.', 'I feel hopeful, and worried too.'],
    responsibility: ['I’ve pushed too hard, and I’m sorry.', 'I’m sorry for my long speeches.'],
    request: [
      'Would you meet someone who helps people cut down safely?',
      'Would you tell me what is hardest about it?',
    ],
    help: [
      'I’ll come along, and you can choose the day.',
      'I can call them, or we can call together. You pick.',
    ],
  },
  visit: {
    positive: ['I love you, and I like our mornings.', 'I’m glad that we can talk.'],
    specific: ['You told me on Friday that you are tired of being sick.', 'You kept our plan on Saturday.'],
    understanding: ['I know it is scary to walk in there.', 'I understand you want to do it your way.'],
    feeling: ['I feel worried at night.', 'I feel hopeful when I hear you say that.'],
    responsibility: ['I’ve nagged you about it, and I’m sorry.', 'I’m sorry that I waited so long.'],
    request: [
      'Would you come with me for one visit this week?',
      'Would you talk to a nurse with me, one time?',
    ],
    help: [
      'I’ll drive. You choose Tuesday or Thursday.',
      'I found two places. You can pick, and leave if it’s not right.',
    ],
  },
  tell: {
    positive: ['I like it when we eat together.', 'Thank you for listening to me now.'],
    specific: ['On Monday I knocked, and there was no answer.', 'You slept through our plan on Saturday.'],
    understanding: [
      'I know you have a lot to carry right now.',
      'I understand that it helps you get through the day.',
    ],
    feeling: ['I feel alone in the evenings.', 'I get scared when I can’t hear you.'],
    responsibility: ['I’ve raised my voice before, and I’m sorry.', 'I’m sorry that I kept quiet.'],
    request: ['Would you answer me when I knock?', 'Would you tell me in the morning if you can’t make it?'],
    help: [
      'I can help you set an alarm, or text you. You pick.',
      'We can eat early or late. I’ll cook, you pick.',
    ],
  },
  acknowledge: {
    positive: ['Thank you for telling me.', 'I love how you laughed with us.'],
    specific: ['You came to dinner on Sunday.', 'You got up at eight this morning.'],
    understanding: ['I know that was not easy.', 'It must be hard to keep at it.'],
    feeling: ['I feel glad about that.', 'I’m happy about that part, and still worried about the rest.'],
  },
  dip: {
    understanding: ['I can hear how tired you are.', 'I hear you, and it sounds so hard.'],
    feeling: ['I feel close to you when you tell me.', 'I feel sad that it hurts so much.'],
    request: ['Would you like to hear what I found?', 'Would you talk to someone about it, with me there?'],
    help: [
      'I can call them with you, now or in the morning.',
      'I’m here for you. You choose what comes next.',
    ],
  },
  message: {},
  ask: {
    positive: ['I love our evenings at home.', 'Thank you for taking out the trash.'],
    specific: ['On Tuesday the music went on until two.', 'I got home at six and the door was open.'],
    understanding: ['I know that nights are hard for you.', 'I understand that you want to unwind at night.'],
    feeling: ['I feel worn out in the mornings.', 'I get scared when the door is open.'],
    request: ['Would you use your headphones after ten?', 'Would you lock the door when you go out?'],
    help: [
      'I’ll help you set them up, and you can choose where we sit.',
      'I can help you make a spare key. You pick the day.',
    ],
  },
  no: {
    positive: ['I love you.', 'I’m glad you came to me.'],
    understanding: ['I know it’s hard to be short of money.', 'I understand that you want this now.'],
    feeling: ['I feel uneasy about giving cash, so my answer is no.', 'I’m scared, and I have to say no.'],
    help: ['I can make you dinner.', 'I’m happy to help you look for another way tomorrow.'],
  },
  'step-away': {
    positive: [
      'I love you, and I’m going to my room now.',
      'I care about you, and I’m going for a walk until nine.',
    ],
  },
  announce: {
    positive: ['I love watching a film with you.', 'I like cooking for both of us.'],
    specific: [
      'From Monday on, we do that on evenings without drinking.',
      'From this week on, I cook for us on days without drinking. On other days I eat at my sister’s.',
    ],
    feeling: ['I feel lonely on the other nights.', 'I feel sad to eat next to you when you are far away.'],
    help: [
      'The next clear evening, I’ll bring popcorn, and you pick the film.',
      'The next clear day, I can cook what you choose.',
    ],
  },
  repair: {
    feeling: ['I was scared.', 'I felt ashamed afterward.'],
    responsibility: ['I got that wrong, and I’m sorry.', 'I accused you, and I was wrong. I’m sorry.'],
  },
  lapse: {
    positive: ['I’m glad you are here.', 'I love you. Thank you for telling me.'],
    understanding: ['I know how hard you worked for this.', 'I know it was hard to tell me.'],
    request: ['Would you call your counselor today?', 'Would you call the clinic with me this morning?'],
    help: ['I can sit with you while you call.', 'I’ll drive, and you can choose the time.'],
  },
  relative: {
    positive: ['I’m glad that we both care about her.', 'Thank you for picking up the phone.'],
    specific: ['She used less on three days this week.', 'On Sunday we both told her something different.'],
    understanding: ['I know you are worn out too.', 'I understand that you see it another way.'],
    feeling: ['I feel alone with it.', 'I get scared when we argue in front of her.'],
    request: ['Would you read one page with me?', 'Could we agree on one thing we both do this week?'],
    help: ['I’m happy to help with the rest.', 'I’ll do the calls, and you can tell me what you see.'],
  },
  children: {
    positive: ['I love you very much.', 'You did nothing wrong, and I love you just as you are.'],
    understanding: [
      'I know it’s scary when Dad is sick like that.',
      'It must be hard when the plan falls through.',
    ],
    help: [
      'I’m here for you, day and night.',
      'You can always call me or Grandma, and I’ll come and get you.',
    ],
  },
} as const
