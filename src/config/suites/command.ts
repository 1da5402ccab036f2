import { z } from 'zod'
import { conductFields } from '../conduct.ts'
import { filled } from '../filled.ts'
import { suiteName } from './suite-name.ts'

const line = filled('expected a line to be run, such as npm run build')
const shell = 'expected true, false or a shell such as bash'
const failures = "expected 'stop', 'ignore' or a list of the exit codes to ignore"
const exitCode = 'expected an exit code from 0 to 255'
const value = 'expected a text or a number'
const values = 'expected a list of at least one value'

const parameters = z.record(
  z.string().regex(/^\w+$/),
  z.array(z.union([z.string(), z.number()], value).transform(String), values).min(1, values),
  'expected lists by words of letters, digits and underscores, such as { size: [1, 10] }',
)

const mostCombinations = 1000

/** A line that is run, as hyperfine does it. */
export const commandSuite = z
  .strictObject({
    kind: z.literal('command'),
    name: suiteName,
    run: line,
    prepare: line.nullable().default(null),
    cleanup: line.nullable().default(null),
    warmup: wholeFrom(0).default(1),
    parameters: parameters.default({}),
    shell: z.union([z.boolean(), filled(shell)], shell).default(true),
    failures: z
      .union(
        [
          z.enum(['stop', 'ignore']),
          z.array(z.int(exitCode).min(0, exitCode).max(255, exitCode)).readonly(),
        ],
        failures,
      )
      .default('stop'),
    runs: wholeFrom(1).nullable().default(null),
    ...conductFields,
  })
  .superRefine((suite, context) => {
    const lines = [suite.run, suite.prepare, suite.cleanup].join('\n')
    for (const name of Object.keys(suite.parameters).filter((key) => !lines.includes(`{${key}}`))) {
      const message = `expected {${name}} in one of the lines`
      context.addIssue({ code: 'custom', path: ['parameters', name], message, input: suite.run })
    }
    const all = Object.values(suite.parameters)
    const combinations = all.reduce((product, { length }) => product * length, 1)
    if (combinations <= mostCombinations) return
    const message = `expected at most ${mostCombinations} combinations`
    context.addIssue({ code: 'custom', path: ['parameters'], message, input: combinations })
  })

function wholeFrom(least: number, most = 1_000_000) {
  const expected = `expected a whole number from ${least} to ${most}`
  return z.int(expected).min(least, expected).max(most, expected)
}
