import { type Recorded, text } from '../record/record.ts'

/** What no log can know about use (record type `use-analysis`), in the order it is asked; costs stand by area. */
export const useAnalysisShape = {
  outside: text(500),
  thoughts: text(500),
  feelings: text(500),
  body: text(500),
  gains: text(500),
  cost_family: text(500),
  cost_health: text(500),
  cost_feelings: text(500),
  cost_law: text(500),
  cost_work: text(500),
  cost_money: text(500),
  cost_other: text(500),
} as const
export type UseAnalysis = Recorded<typeof useAnalysisShape>

export type Asked = keyof typeof useAnalysisShape
export const questions = Object.keys(useAnalysisShape) as Asked[]
