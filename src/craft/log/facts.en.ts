import type { Fact, Meal, When } from './facts.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const meals: Record<Meal, string> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  'late-meal': 'a late meal',
}

/** A fact as an English sentence a member can say to the loved one. */
export function factInEnglish(fact: Fact): string {
  switch (fact.key) {
    case 'used-less-days':
      return `You used less on ${number(fact.days)} of the past seven days.`
    case 'used-less':
      return `You used less ${day(fact.when)}.`
    case 'clear-hours-days':
      return `You had clear hours on ${number(fact.days)} of the past seven days.`
    case 'clear-hours':
      return `You had clear hours ${day(fact.when)}.`
    case 'kept-plans':
      return `You kept ${number(fact.times)} plans this past week.`
    case 'kept-plan':
      return `You did what you planned ${day(fact.when)}.`
    case 'meals':
      return `You came to ${number(fact.times)} meals this past week.`
    case 'meal':
      return `You came to ${meals[fact.meal]} ${day(fact.when)}.`
    case 'talks':
      return `You talked with me ${number(fact.times)} times this past week.`
    case 'talk':
      return `You talked with me ${day(fact.when)}.`
    case 'good-time':
      return `We had a good time together ${day(fact.when)}.`
    case 'wish':
      return `You told me ${day(fact.when)} what you hope for.`
    case 'dip':
      return `You told me ${day(fact.when)} how hard it is.`
  }
}

function number(count: number): string {
  return numbers[count] ?? String(count)
}

function day({ ago, weekday }: When): string {
  if (ago === 0) return 'today'
  return ago === 1 ? 'yesterday' : `on ${weekdays[weekday]}`
}
