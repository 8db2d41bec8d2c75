import type { Reporter } from 'vitest/node'

/** Names, at the end of a run, each walk that went only at its second try: it passed, and somebody should look at it. */
export const secondTries: Reporter = {
  onTestRunEnd(files) {
    const unsteady = files
      .flatMap(file => [...file.children.allTests()])
      .filter(test => test.diagnostic()?.flaky)
    for (const test of unsteady)
      console.log(`Only at the second try: ${test.module.relativeModuleId}, ${test.fullName}`)
  },
}
