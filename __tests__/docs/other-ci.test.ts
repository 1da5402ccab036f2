/**
 * The examples for other CI. The schemas here know the keys that the examples use, as GitLab's and Buildkite's own schemas
 * describe them: neither is published as a package.
 */
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { kebabCase, options } from '../../src/config/options.ts'
import { page } from './page.ts'

const lines = z.array(z.string()).min(1)
const artifacts = z.strictObject({
  paths: lines,
  when: z.enum(['on_success', 'on_failure', 'always']).optional(),
})
const job = z.strictObject({
  script: lines,
  parallel: z.int().min(1).max(200).optional(),
  needs: lines.optional(),
  rules: z.array(z.strictObject({ if: z.string() })).optional(),
  artifacts: artifacts.optional(),
})
const gitLab = z
  .object({
    variables: z.record(z.string(), z.string()),
    default: z.strictObject({ image: z.string(), before_script: lines }),
  })
  .catchall(job)

const buildkite = z.strictObject({
  steps: z.array(
    z.strictObject({
      label: z.string(),
      key: z.string().optional(),
      parallelism: z.int().min(1).optional(),
      depends_on: z.string().optional(),
      commands: lines,
      artifact_paths: z.string(),
    }),
  ),
})

function example(name: string): unknown {
  const { blocks } = page('docs/shards.md')
  return load(blocks.find(({ text }) => text.startsWith(`# ${name}\n`))?.text ?? '')
}

/** The words of the lines that run the command, without quotes. */
function ran(commands: readonly string[]): readonly string[][] {
  return commands
    .filter((line) => line.startsWith('npx benchgate '))
    .map((line) => line.replaceAll(/"/g, '').split(' ').slice(2))
}

const flags = new Set([...Object.keys(options).map(kebabCase), 'json', 'markdown'])

test('the example for GitLab measures shards, and judges all of them', () => {
  const { variables, default: usual, ...jobs } = gitLab.parse(example('.gitlab-ci.yml'))
  expect(Object.keys(jobs)).toEqual(['measure', 'benchmarks'])
  const { measure, benchmarks } = z.record(z.string(), job).parse(jobs)
  expect(measure?.artifacts?.paths).toEqual(['shard-*.json'])
  expectCommands([...(measure?.script ?? []), ...(benchmarks?.script ?? [])])
  expect(benchmarks?.needs).toEqual(['measure'])
  expect(variables['GIT_DEPTH']).toBe('0')
  expect(usual.before_script).toEqual(['npm ci'])
})

test('the example for Buildkite measures shards, and judges all of them', () => {
  const { steps } = buildkite.parse(example('.buildkite/pipeline.yml'))
  expect(steps.map(({ key, depends_on: after }) => [key, after])).toEqual([
    ['measure', undefined],
    [undefined, 'measure'],
  ])
  expectCommands(steps.flatMap(({ commands }) => commands))
})

function expectCommands(commands: readonly string[]): void {
  const all = ran(commands)
  expect(all.map(([command]) => command)).toEqual(['compare', 'judge'])
  const used = all.flat().flatMap((word) => /^--(.+)$/.exec(word)?.[1] ?? [])
  expect(used.filter((flag) => !flags.has(flag))).toEqual([])
  expect(all[0]).toContain('--shard')
}
