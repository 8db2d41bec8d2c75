import { Command, CommanderError } from 'commander'
import { StartRefusal } from './server/start-refusal.ts'
import type { Locale } from './words/words.ts'

const json = (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`)

/** All of standard input. */
async function input() {
  process.stdin.setEncoding('utf8')
  let text = ''
  for await (const part of process.stdin) text += part
  return text
}

/** Ends with the reason on standard error: code 1, or 2 where the command itself was mistyped. */
function refuse(reason: string, code: 1 | 2 = 1): never {
  process.stderr.write(`${reason}\n`)
  process.exit(code)
}

/** The language of an answer. Refuses one that Footbridge does not speak. */
async function spoken(language: string): Promise<Locale> {
  const { locales } = await import('./words/words.ts')
  const found = locales.find(one => one === language)
  if (found) return found
  return refuse(`Footbridge does not speak "${language}". Choose a --language: ${locales.join(', ')}.`, 2)
}

type Env = typeof process.env
const tend = () => import('./tend.server.ts')

/** Commands that need the database. */
function running(footbridge: Command, env: Env) {
  footbridge
    .command('serve')
    .description(
      'Serve the site. Starts its own database unless DATABASE_URL names one. Settings: docs/hosting.md',
    )
    .action(async () => (await import('./serve.server.ts')).serve(env))
  footbridge
    .command('migrate')
    .description('Bring the database up to date, and say what was done.')
    .action(async () => (await tend()).migrate(env))
  footbridge
    .command('doctor')
    .description(
      'Look for what needs attention: database, mail, numbers not checked, pages no clinician signed.',
    )
    .action(async () => (await tend()).doctor(env))
  footbridge
    .command('fsck')
    .description(
      'Read every notebook that is kept, without a key: is anything lost, altered, or out of its place? Ends with 1 if so.',
    )
    .action(async () => (await tend()).checkNotebooks(env))
  footbridge
    .command('steward')
    .description('The people who run the site.')
    .command('add')
    .argument('<email>', 'the address they sign in with')
    .description('Make someone a steward, whether they have an account yet or not.')
    .action(async (email: string) => (await tend()).addStewardByEmail(env, email))
  footbridge
    .command('sample')
    .description('The sample community.')
    .command('remove')
    .description('Remove every sample person, with all they wrote.')
    .action(async () => (await tend()).removeSampleCommunity(env))
}

/** Commands that need nothing but their input: the same functions the pages use. */
function asking(footbridge: Command) {
  footbridge
    .command('check-script')
    .description(
      'Read a script (a few sentences to say) on standard input; print what may close the talk, as JSON.',
    )
    .action(async () => json((await import('./craft/communication/script.ts')).checkScript(await input())))
  footbridge
    .command('stance')
    .description(
      'Read a situation as JSON on standard input; print what to do, say, not do, and why, as JSON.',
    )
    .option('--vocabulary', 'print every term with a sentence that explains it')
    .option('--language <language>', 'language of the answer', 'en')
    .option('--country <country>', 'whose numbers the answer names, in two letters', 'US')
    .action(async (options: { vocabulary?: boolean; language: string; country: string }) => {
      const tool = await import('./right-now/stance-tool.ts')
      const language = await spoken(options.language)
      if (options.vocabulary) return json(tool.vocabulary(language))
      const told = tool.tell(await input(), language, options.country)
      return 'refusal' in told ? refuse(told.refusal) : json(told)
    })
  footbridge
    .command('de-identify')
    .description(
      'Read a text on standard input; print what could tell who someone is, and a safer text, as JSON.',
    )
    .action(async () => json((await import('./questions/de-identification.ts')).deIdentify(await input())))
}

function program(env: Env) {
  const footbridge = new Command('footbridge')
    .description('Walks families of people who use alcohol or drugs across to treatment.')
    .exitOverride()
    .showHelpAfterError('Run "footbridge --help" to see what there is.')
  running(footbridge, env)
  asking(footbridge)
  return footbridge
}

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program(process.env).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof StartRefusal) refuse(error.message)
  else throw error
}
