import { randomUUID } from 'node:crypto'
import { type Ask, fault, page, refused, typed } from '../edge.tsx'
import { fieldOf, judgeLine, wordParts } from '../lines/line-form.ts'
import { everyLine, type Line } from '../lines/lines.ts'
import { uses } from '../lines/use.ts'
import { FaultSummary, Field, Tick } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import { type Locale, locales, type RefusalKey } from '../words/words.ts'
import { lineOf, published, tableOf } from './lines.page.tsx'
import { writeLine } from './lines.server.ts'

type Typed = Record<string, string>
type Refusals = Record<string, RefusalKey>

/** What stands in the form before anything is typed: the line as it is, in the languages it is told in. */
function formOf(c: Ask, line: Line): Typed {
  const edits = c.var.world.lines.edits()
  const own = edits.written.find(edit => edit.line === line.name)
  const told = locales.filter(locale => !own || own.words[locale])
  const words = told.flatMap(locale => {
    const said = everyLine(locale, edits).find(one => one.name === line.name) ?? line
    return wordParts.map(part => [fieldOf(part, locale), [said[part]].flat().join(', ')] as const)
  })
  const [source] = line.sources
  return {
    country: line.country,
    region: line.region ?? '',
    use: line.use,
    runBy: line.run_by,
    phone: line.phone ?? '',
    text: line.text ?? '',
    chat: line.chat ?? '',
    always: line.always ? 'yes' : '',
    sourceName: source?.name ?? '',
    sourceUrl: source?.url ?? '',
    ...Object.fromEntries(words),
  }
}

type ViewProps = { line?: Line | undefined; form: Typed; faults?: Refusals }

function view(c: Ask, { line, form, faults = {} }: ViewProps) {
  const { at, world, member } = c.var
  const w = at.words.lines.steward
  const title = line ? w.edit(line.title) : w.add
  const told = Object.fromEntries(Object.entries(faults).map(([field, why]) => [field, fault(at, why)]))
  const hidden = line && world.lines.edits().hidden.includes(line.name)
  const country = line?.country ?? c.req.query('place') ?? world.settings.place
  const body = (
    <Layout
      at={at}
      title={title}
      hideFromSearch
      sample={member.sample}
      back={{ href: tableOf(at, encodeURIComponent(country)), label: w.title }}
    >
      <FaultSummary title={at.words.site.faults} faults={told} />
      <h1>{title}</h1>
      <Form at={at} to={`/stewardship/lines/${line?.name ?? 'add'}`} form={form} faults={told} />
      {line && <Ways at={at} line={line} hidden={Boolean(hidden)} />}
    </Layout>
  )
  return page(c, body, Object.keys(faults).length > 0 ? 422 : 200)
}

type FormProps = { at: At; to: string; form: Typed; faults: Typed }

function Form({ at, to, form, faults }: FormProps) {
  const w = at.words.lines.steward
  const field = (name: string, label: string, hint?: string) => (
    <Field name={name} label={label} hint={hint} value={form[name]} fault={faults[name]} />
  )
  return (
    <form method="post" action={at.href(to)} novalidate>
      {field('country', w.country, w.countryHint)}
      {field('region', w.region, w.optional)}
      <ChooseUse at={at} chosen={form.use} fault={faults.use} />
      {field('phone', w.phone)}
      {field('text', w.textTo, w.textHint)}
      {field('chat', w.chat, w.chatHint)}
      <Tick name="always" label={w.always} ticked={form.always === 'yes'} />
      {field('runBy', w.runBy)}
      {field('sourceName', w.sourceName, w.sourceHint)}
      {field('sourceUrl', w.sourceUrl, w.optional)}
      <p>{w.languageHint}</p>
      {locales.map(locale => (
        <InLanguage at={at} locale={locale} form={form} faults={faults} />
      ))}
      <Tick name="checked" label={w.checkedToday} ticked={form.checked === 'yes'} />
      <button type="submit">{w.keep}</button>
    </form>
  )
}

type UseProps = { at: At; chosen?: string | undefined; fault?: string | undefined }

function ChooseUse({ at, chosen, fault: why }: UseProps) {
  return (
    <div class={why ? 'field wrong' : 'field'}>
      <label for="use">{at.words.lines.steward.use}</label>
      {why && (
        <p class="fault" id="use-fault">
          {why}
        </p>
      )}
      <select id="use" name="use" aria-describedby={why ? 'use-fault' : undefined}>
        {uses.map(use => (
          <option value={use} selected={use === chosen}>
            {at.words.lines.use[use]}
          </option>
        ))}
      </select>
    </div>
  )
}

type LanguageProps = { at: At; locale: Locale; form: Typed; faults: Typed }

function InLanguage({ at, locale, form, faults }: LanguageProps) {
  const w = at.words.lines.steward
  const labels = { title: w.name, summary: w.summary, hours: w.hours, languages: w.languages }
  return (
    <fieldset>
      <legend>{locale === 'es' ? w.inSpanish : w.inEnglish}</legend>
      {wordParts.map(part => (
        <Field
          name={fieldOf(part, locale)}
          label={labels[part]}
          hint={part === 'languages' ? w.languagesHint : undefined}
          kind={part === 'summary' ? 'area' : 'text'}
          rows={3}
          value={form[fieldOf(part, locale)]}
          fault={faults[fieldOf(part, locale)]}
        />
      ))}
    </fieldset>
  )
}

/** What else can be done with a line: hide it or show it, and bring back what shipped. */
function Ways({ at, line, hidden }: { at: At; line: Line; hidden: boolean }) {
  const w = at.words.lines.steward
  const to = (way: string) => at.href(`/stewardship/lines/${line.name}/${way}`)
  const added = line.name.startsWith(addedPrefix)
  return (
    <section>
      <form method="post" action={to(hidden ? 'show' : 'hide')}>
        {!hidden && <p>{w.hideText}</p>}
        <button type="submit" class="quiet">
          {hidden ? w.show : w.hide}
        </button>
      </form>
      {line.written && (
        <form method="post" action={to('restore')}>
          <p>{added ? w.removeText : w.restoreText}</p>
          <button type="submit" class={added ? 'danger' : 'quiet'}>
            {added ? w.remove : w.restore}
          </button>
        </form>
      )}
    </section>
  )
}

const addedPrefix = 'own-'

async function keep(c: Ask, line: Line | undefined) {
  const { world, member, at } = c.var
  const form = await typed(c)
  const judged = judgeLine(form)
  if (judged.faults) return view(c, { line, form, faults: judged.faults })
  const written = { line: line?.name ?? `${addedPrefix}${randomUUID()}`, ...judged.line }
  const who = { by: member.id, now: world.now() }
  const kept = await writeLine(world.db, written, who, form.checked === 'yes')
  if (refused(kept)) return view(c, { line, form, faults: { use: kept.refusal } })
  await published(c)
  return c.redirect(tableOf(at, written.country), 303)
}

export const addLinePage = (c: Ask) =>
  view(c, { form: { country: c.req.query('place') ?? c.var.world.settings.place } })
export const addLineKeep = (c: Ask) => keep(c, undefined)

export function linePage(c: Ask) {
  const line = lineOf(c)
  return line ? view(c, { line, form: formOf(c, line) }) : c.notFound()
}

export function lineKeep(c: Ask) {
  const line = lineOf(c)
  return line ? keep(c, line) : c.notFound()
}
