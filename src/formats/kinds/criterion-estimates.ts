import { z } from 'zod'
import type { Format } from '../format.ts'
import { kindAt } from '../json/peek.ts'
import { readJson } from '../json/read.ts'
import { malformed, type Source } from '../source.ts'

const estimate = z.object({
  point_estimate: z.number(),
  confidence_interval: z.object({
    confidence_level: z.number(),
    lower_bound: z.number(),
    upper_bound: z.number(),
  }),
})

const estimates = z.object({ mean: estimate, median: estimate, slope: estimate.nullish() })

/**
 * The file that Criterion.rs keeps of each benchmark: `target/criterion/NAME/new/estimates.json`. It does not hold the
 * name, which is taken from its path. Their documentation calls it private, so it may change.
 */
export const criterionEstimates: Format = {
  tool: 'Criterion.rs (estimates)',
  file: "Criterion.rs's `target/criterion/…/new/estimates.json`",
  failures: 'missing, with an exit code',
  detect: (head) =>
    kindAt(head, ['mean', 'point_estimate']) === 'number' &&
    kindAt(head, ['mean', 'confidence_interval']) === 'object',
  parse: (source, into) => {
    const range = { path: [], key: null, start: 0, end: source.text.length }
    const { mean, slope } = readJson(source, estimates, range)
    // What Criterion.rs itself shows: the slope where the samples differ in length, else the mean.
    const { point_estimate: value, confidence_interval: interval } = slope ?? mean
    const { lower_bound: low, upper_bound: high, confidence_level: level } = interval
    const where = { group: '', name: nameOf(source), offset: 0 }
    into.summary(where, into.metric('time', 'ns'), value, {
      spread: { kind: 'interval', low, high, level },
    })
  },
}

/** Between the folder `criterion` and the folder of the run. */
function nameOf(source: Source): string {
  const folders = source.file.split(/[\\/]/).slice(0, -1)
  const run = folders.pop()
  const name = folders.slice(folders.lastIndexOf('criterion') + 1).join('/')
  if (run === 'change')
    throw malformed(source, null, 'expected estimates of a run, found those of a change')
  if (name !== '') return name
  throw malformed(source, null, 'expected a path that ends in criterion/NAME/new/estimates.json')
}
