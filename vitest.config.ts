import { defineConfig } from 'vitest/config'
import { content } from './build/content.ts'
import { smallScript } from './build/small-script.ts'
import { secondTries } from './tests/second-tries.ts'

/** `npm run check` leaves out what takes long: sealing and opening notebooks, and texts of megabytes. */
const quick = process.env.QUICK === 'yes'

const all = { plugins: [content(), smallScript()] }

/** pure: rules and boundaries, no I/O · database: against the embedded engine · walks: in Chromium, on a running Footbridge */
export default defineConfig({
  test: {
    reporters: ['default', secondTries],
    projects: [
      'tests/kill',
      {
        ...all,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: [
            '**/*.server.test.ts',
            'tests/promises.test.ts',
            ...(quick ? ['src/notebook/*.test.ts'] : []),
          ],
          isolate: !quick,
          // No test is about how fast it runs: a slow or busy machine must not fail one.
          testTimeout: 60_000,
        },
      },
      {
        ...all,
        test: {
          name: 'database',
          include: ['src/**/*.server.test.{ts,tsx}'],
          globalSetup: 'tests/database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...all,
        test: {
          name: 'walks',
          include: ['tests/walks/*.test.ts', 'tests/promises.test.ts'],
          globalSetup: 'tests/footbridge.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a busy machine may draw no frame for half a minute, and then answer no click: what fails
          // is gone once more. What only then went is named at the end of the run.
          retry: 1,
        },
      },
    ],
  },
})
