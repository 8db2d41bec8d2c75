import { casesOne } from './en/cases-one.ts'
import { casesTwo } from './en/cases-two.ts'
import { story } from './en/riverbend.ts'
import type { SampleCase } from './en/sample-case.ts'

/** The story of the member "riverbend" as it was published. */
export const storyCase: SampleCase = {
  title: story.title,
  question: story.question,
  reply: `${story.reply}\n\n**One next step:** ${story.nextStep}`,
  update: story.update,
  relationship: 'partner',
  substances: ['heroin', 'methamphetamine'],
  moments: ['cutting-down', 'wants-praise', 'living-together'],
  daysAgo: 5,
}

export const sampleCases: readonly SampleCase[] = [storyCase, ...casesOne, ...casesTwo]
