/** The questions about how safe home is, and what their answers change. */
export const homeWords = {
  title: 'How safe is home?',
  lead: 'A few careful questions. They decide which tools are open to you. Nothing here is sent anywhere, and you can pass over any of them.',
  first: {
    title: 'Can you answer this now?',
    lead: 'Take care of who may look at this screen. The Leave button above takes you to another page at once.',
    yes: 'Yes, I am alone with this device',
    no: 'Not now',
  },
  year: 'Think of anyone at home, in the past year.',
  answers: { yes: 'Yes', no: 'No', skip: 'I would rather not say' },
  questions: {
    humiliated: 'Has anyone at home put you down, shamed you, or controlled what you do?',
    afraid: 'Have you been afraid of anyone at home?',
    forced: 'Has anyone at home made you have sex, or do sexual things, that you did not want?',
    hurt: 'Has anyone at home kicked, hit, slapped or hurt your body in another way?',
    strangled: 'Has anyone put hands or an arm around your neck?',
    weapon_used_or_shown: 'Has anyone used a weapon, or shown you one to scare you?',
    threatened_to_kill: 'Has anyone threatened to kill you, a child, or someone else?',
    stalked: 'Does anyone follow you, watch you, or check where you are against your will?',
    afraid_tonight: 'Are you afraid of someone tonight?',
    breaks_things: 'Do they break things, punch walls, or block your way when they are angry?',
    hurt_longer_ago: 'Did anyone at home hurt you longer ago than a year?',
    gun: 'Is there a gun in the home?',
  },
  again: 'Start again',
  save: 'Keep these answers',
  kept: 'Your answers are kept',
  lost: 'This was not saved. Your answers are still here. Try again.',
  tiers: {
    red: {
      title: 'Your safety comes first',
      text: 'What you told us is serious, and it is not your fault. With someone who may hurt you, changing how you act can make things worse. So the tools that change how you act stay shut. Help for an overdose, your safety plan, your own life and treatment made ready are all open.',
    },
    amber: {
      title: 'We go gently from here',
      text: 'Thank you for saying so. It is not your fault. Talking kindly, praise, your own life and treatment made ready are open. Saying no, holding a reward back and letting a problem happen stay shut, because they can make an angry person more dangerous.',
    },
    green: {
      title: 'Every tool is open',
      text: 'From what you told us, home is safe enough for all of them. If that changes, even a little, come back and answer again.',
    },
    unasked: {
      title: 'Some tools stay shut for now',
      text: 'You passed over some of the first four questions. That is fine. What we do not know we do not take as safe, so the tools that can stir up a fight stay shut. You can come back to it.',
    },
  },
  gun: 'A gun makes every danger bigger. If you can do so safely, have it locked away from home, with the bullets somewhere else.',
  call: (name: string) => `Call ${name}`,
  plan: 'My safety plan',
  read: 'When there is violence at home',
  change: 'Things have changed: answer again',
} as const
