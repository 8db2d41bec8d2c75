import { z } from 'zod'
import { signs, substances } from '../src/craft/vocabulary.ts'
import { uses } from '../src/lines/use.ts'
import { aids, dispatchers } from './guide.ts'

const day = z.iso.date('write the date as 2026-11-23')

/** Where a fact comes from, and the day a person last compared the two. */
const source = z.strictObject({
  name: z.string().min(3),
  url: z.url({ protocol: /^https$/ }).optional(),
  checked: day,
})

const anyPage = {
  title: z.string().min(3).max(90),
  summary: z.string().min(10).max(240),
  owner: z.string().min(2),
  reviewed_by: z.string().default(''),
  sources: z.array(source).default([]),
}

const cited = {
  ...anyPage,
  sources: z.array(source).min(1, 'a page that states facts names at least one source'),
}

/** One piece of advice: its lists stand below it as `## Do`, `## Say`, `## Don't`, `## Then`, `## Why`. */
const advice = z.strictObject({ ...cited, summary: anyPage.summary.optional() })

/**
 * What a tool of the notebook rests on: its sources, the facts it states (each by the key that the tool asks for), and
 * below it, as `## Why`, why the method does it so.
 */
const tool = z.strictObject({
  ...cited,
  summary: anyPage.summary.optional(),
  facts: z.record(z.string(), z.string().min(10)).default({}),
})

const situation = z.strictObject({
  signs: z.array(z.string()).default([]),
  said: z.array(z.string()).default([]),
  state: z.string().optional(),
  loved_one: z.record(z.string(), z.unknown()).default({}),
  home: z.record(z.string(), z.unknown()).default({}),
  member: z.record(z.string(), z.unknown()).default({}),
})

/** What a number to call is for. */
const use = z.enum(uses)

/**
 * A right-now page asks (choices), answers (a situation handed to craft/stance), or guides: its body is steps, and what
 * not to do, what comes after and why come from the cards of its situation, if it has one.
 */
const rightNow = z
  .strictObject({
    ...anyPage,
    order: z.number().int(),
    choices: z
      .array(z.strictObject({ to: z.string(), label: z.string(), hint: z.string().optional() }))
      .optional(),
    situation: situation.optional(),
    expect: z.string().optional(),
    urgent: z.boolean().default(false),
    call: use.optional(),
    words: z.array(z.string()).default([]),
    guide: z.literal(true).optional(),
    aids: z.record(z.string().regex(/^[1-9]\d?$/), z.enum(aids)).optional(),
    /** What the words for the call are about; of an overdose where nothing is named. */
    dispatcher: z.enum(dispatchers).optional(),
  })
  .refine(
    page => Boolean(page.choices) !== Boolean(page.situation || page.guide),
    'give either choices, or a situation or a guide, not both',
  )
  .refine(page => !page.guide || page.sources.length > 0, 'a guide names at least one source')
  .refine(page => page.guide || !page.aids, 'aids stand on a guide')
  .refine(
    page => !page.dispatcher || Object.values(page.aids ?? {}).includes('dispatcher'),
    'dispatcher names the words of an aid, and no step has that aid',
  )

const article = z.strictObject({
  ...cited,
  order: z.number().int(),
  shelf: z.enum(['understand', 'substances', 'talk', 'treatment', 'safety', 'you']),
  words: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
})

const sign = z.enum(signs)

/** A stretch of time in hours, from the soonest to the latest, and which of the page's sources says so, from 1. */
const hours = z
  .strictObject({ from: z.number().min(0), to: z.number().positive(), source: z.number().int().min(1) })
  .refine(({ from, to }) => from <= to, 'a stretch of time runs from the sooner to the later hour')

/**
 * A page of the guide to substances. Its signs, hours and kind of withdrawal are those of `src/craft/substances`, which
 * a test holds equal; its lists stand below it as `## Looks` to `## Hides`.
 */
const substance = z
  .strictObject({
    ...cited,
    order: z.number().int(),
    id: z.enum(substances),
    also_called: z.array(z.string()).min(1),
    words: z.array(z.string()).default([]),
    signs: z.strictObject({
      using: z.array(sign).min(1),
      'coming-down': z.array(sign).default([]),
      withdrawing: z.array(sign).default([]),
    }),
    emergency: z.array(sign).min(1),
    hours: z.strictObject({
      lasts: hours.optional(),
      begins: hours.optional(),
      worst: hours.optional(),
      eases: hours.optional(),
    }),
    withdrawal: z.enum(['kill', 'misery', 'despair', 'little']),
    read: z.array(z.string()).default([]),
  })
  .refine(
    ({ hours, sources }) => Object.values(hours).every(one => !one || one.source <= sources.length),
    'a stretch of time names one of the sources by its number',
  )

const country = z.string().regex(/^[A-Z]{2}$/, 'write the country as two capital letters, such as CA')

/** A line that nobody compared with its source yet says so by a source without a day; readers are warned. */
const line = z
  .strictObject({
    ...anyPage,
    sources: z.array(source.extend({ checked: day.optional() })).min(1, 'name where the number comes from'),
    country,
    region: z.string().min(2).optional(),
    order: z.number().int().max(999),
    use,
    /** What it is for besides. */
    also: z.array(use).optional(),
    /** Of a line about children: whether it is there for adults. */
    adults: z.literal(true).optional(),
    run_by: z.string().min(2),
    phone: z.string().optional(),
    dial: z
      .string()
      .regex(/^\+?\d{2,15}$/)
      .optional(),
    text: z.string().optional(),
    chat: z.url({ protocol: /^https$/ }).optional(),
    hours: z.string(),
    /** Whether someone answers at any hour: only then may it be the one large button of a page. */
    always: z.boolean(),
    languages: z.array(z.string()).min(1),
  })
  .refine(one => Boolean(one.phone) === Boolean(one.dial), 'a number to call comes with what to dial')
  .refine(one => one.phone || one.text || one.chat, 'a line is called, texted or chatted with')

/** What the law of a place says of calling for help and of naloxone, as far as a page may say it. */
const place = z.strictObject({ ...cited, country })

/** What people call things: each word of ours with other names for it, and the words that tell a search nothing. */
const alsoCalled = z.strictObject({
  ...anyPage,
  silent: z.array(z.string()).min(1),
  idle: z.array(z.string()).min(1),
  also_called: z.record(z.string(), z.array(z.string()).min(1)),
  /** How people ask for what may come after the last use. */
  after: z.array(z.string()).min(1),
})

/** What is printed to be kept at hand. Each piece restates advice cards, and names them instead of sources. */
const paper = z.strictObject({ ...anyPage, rests_on: z.array(z.string()).min(1) })

/**
 * The shape a content file's front matter must have, by its folder.
 * @param path such as `content/en/library/opioids.md`
 * @throws when the folder is none of ours
 */
export function frontMatterFor(path: string): z.ZodType {
  const folder = path.split('/')[2] ?? ''
  const shapes: Record<string, z.ZodType> = {
    advice,
    tools: tool,
    site: z.strictObject(anyPage),
    'right-now': rightNow,
    library: article,
    substances: substance,
    lines: line,
    places: place,
    finding: alsoCalled,
    paper,
  }
  const shape = shapes[folder]
  if (!shape)
    throw new Error(`${path}: content stands in ${Object.keys(shapes).join(', ')}, not in "${folder}"`)
  return shape
}
