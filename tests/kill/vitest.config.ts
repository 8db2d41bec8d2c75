import { defineConfig } from 'vitest/config'

/** kill: our process, or everything, killed with -9 while rows are written. KILL_ROUNDS says how often. */
export default defineConfig({
  test: { name: 'kill', include: ['**/*.test.ts'], fileParallelism: false, hookTimeout: 60_000 },
})
