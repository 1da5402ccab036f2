import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentMarker, headlineText } from '../../src/report/index.ts'
import { memoryOf } from '../../src/publish/memory.ts'
import { hostile } from '../report/arbitraries.ts'
import { bench, errored, gitVersion, regressed, report, unchanged } from '../report/builders.ts'
import { hostileNotices } from '../report/notices.ts'
import { host, publishStep, runner } from './publishing.ts'

/** Everything that somebody outside can word, worded like this. */
function worded(text: string) {
  const suite = `bench/${text}.bench.js`
  const benchmarks = [
    bench(text, regressed(0.2, { version: text }), suite),
    bench(`${text} 2`, errored(text, text), suite),
    bench(`${text} 3`, unchanged(0, { version: text }), suite),
  ]
  const version = gitVersion(text, 'c'.repeat(40))
  return report(benchmarks, {
    versions: { base: version, heads: [version] },
    warnings: hostileNotices(text),
    ignored: [{ id: text, suite, name: text, reason: text }],
    reproduce: text,
  })
}

const marker = commentMarker('benchgate')

test('whatever things are called, they are published everywhere and command nothing', async () => {
  const standin = await host()
  const step = await runner()
  let run = 100
  let seen = 0
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const made = worded(text)
      const places = new Map(made.benchmarks.map(({ id }) => [id, { path: text || 'a', line: 1 }]))
      // Once with a check run, once with its annotations in the log.
      for (const token of ['all', 'comments']) {
        const { warnings } = await publishStep(made, standin, { run: ++run, token, places })
        expect(warnings.map(({ code }) => code)).toEqual(token === 'all' ? [] : ['check-denied'])
      }
      const [comment, ...others] = standin.comments(7)
      expect(others).toEqual([])
      expect(memoryOf(comment?.body ?? '', marker)?.run).toEqual({ run, attempt: 1 })
      const lines = step.log().slice(seen, -1)
      seen += lines.length
      expect(lines).toHaveLength(2)
      for (const line of lines)
        expect(line).toMatch(/^::error title=[^:,\r]*(?:,file=[^:,\r]*,line=1)?::[^\r]*$/)
      expect(lines.filter((line) => line.includes('##['))).toEqual([])
      expect(headlineText(made)).toMatch(/^(?!::)(?!.*##\[).*$/)
    }),
    { numRuns: 40 },
  )
})
