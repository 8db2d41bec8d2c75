import { z } from 'zod'

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
const use = z.enum([
  'emergency',
  'suicide',
  'violence',
  'overdose',
  'treatment',
  'poison',
  'family',
  'never-alone',
])

/** A right-now page either asks (choices) or answers (a situation handed to craft/stance). */
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
  })
  .refine(
    page => Boolean(page.choices) !== Boolean(page.situation),
    'give either choices or a situation, not both',
  )

const article = z.strictObject({
  ...cited,
  order: z.number().int(),
  shelf: z.enum(['understand', 'substances', 'talk', 'treatment', 'safety', 'you']),
  words: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
})

const line = z.strictObject({
  ...cited,
  country: z.string().length(2),
  order: z.number().int(),
  use,
  phone: z.string().optional(),
  dial: z.string().optional(),
  text: z.string().optional(),
  hours: z.string(),
  languages: z.array(z.string()),
})

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
    lines: line,
  }
  const shape = shapes[folder]
  if (!shape)
    throw new Error(`${path}: content stands in ${Object.keys(shapes).join(', ')}, not in "${folder}"`)
  return shape
}
