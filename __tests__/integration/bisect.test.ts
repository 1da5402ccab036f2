/** A bisection by the command line, with a real repository and real processes. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { benchgate, project } from '../init/fixture.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const suite = `import { Bench } from 'tinybench'
import { work } from './work.mjs'
export default new Bench().add('parse', work).add('other', () => {})`

const tinybench = resolve(import.meta.dirname, '../../node_modules/tinybench')

const working = (times: number): string =>
  `export function work() { let sum = 0; for (let i = 0; i < ${times}; i++) sum += Math.sqrt(i); return sum }`

afterEach(() => void vi.restoreAllMocks())

/** A commit for each text of work.mjs, tagged by its place. */
function repository(texts: readonly string[]): string {
  const setup = `mkdir node_modules && ln -s '${tinybench}' node_modules/tinybench`
  const directory = project({ 'a.bench.mjs': suite, 'benchgate.config.json': { setup } })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: directory,
      encoding: 'utf8',
    })
  for (const [place, text] of texts.entries()) {
    writeFileSync(join(directory, 'work.mjs'), `${text}\n// ${place}`)
    git('add', '.')
    git('commit', '--quiet', '--message', `change ${place}`)
    git('tag', `c${place}`)
  }
  vi.spyOn(process, 'cwd').mockReturnValue(directory)
  return directory
}

it('finds the commit, and says which could not be measured', async () => {
  const fast = working(2_000)
  const slow = working(8_000)
  const directory = repository([
    fast,
    fast,
    'export const work = 0; throw new Error("boom")',
    slow,
    slow,
  ])
  const line = 'bisect c0 c4 --only parse --threshold 30% --json b.json --markdown b.md'
  const { code, stdout } = await benchgate(line, directory)
  const report = JSON.parse(readFileSync(join(directory, 'b.json'), 'utf8'))
  expect(report.outcome).toBe('found')
  const subjects = (commits: readonly { subject: string }[]) => commits.map((one) => one.subject)
  expect(subjects(report.steps[0].commits)).toEqual(['change 2', 'change 3'])
  expect(report.steps).toHaveLength(1)
  expect(report.steps[0].before.subject).toBe('change 1')
  expect(report.steps[0].confidence).toBeGreaterThan(0.95)
  expect(subjects(report.skipped)).toEqual(['change 2'])
  expect(report.skipped[0].reason).toContain('boom')
  expect(stdout).toContain('made parse slower')
  expect(stdout).toMatch(/cannot be measured: Error: boom/)
  expect(readFileSync(join(directory, 'b.md'), 'utf8')).toContain('made `parse` slower')
  expect(code).toBe(0)
  const worktrees = execFileSync('git', ['worktree', 'list'], { cwd: directory, encoding: 'utf8' })
  expect(worktrees.trim().split('\n')).toHaveLength(1)
})

it('says after how many rounds that the good end is the slower one', async () => {
  const directory = repository([working(4_000), working(1_000)])
  const { code, stdout } = await benchgate('bisect c0 c1 --only parse --threshold 20%', directory)
  expect(stdout).toMatch(/parse got faster from c0 to c1, −\S+ % .* in \d+ rounds/)
  expect(code).toBe(2)
})

it.each([
  ['bisect c0 c0 --only parse', 'error[bisect-nothing]: c0 and c0 are the same commit'],
  ['bisect c1 c0 --only parse', 'error[bisect-nothing]: c0 lies in the history of c1'],
  ['bisect c0 c1', 'error[bisect-several]: 2 benchmarks match'],
  [
    'bisect c0 c1 --only parse',
    'error[bisect-end]: "parse" cannot be measured in the bad end, c1: ',
  ],
])('%s is refused', async (line, said) => {
  const directory = repository([working(100), 'export const work = () => { throw new Error("x") }'])
  const { code, stderr } = await benchgate(line, directory)
  expect(stderr).toContain(said)
  expect(code).toBe(2)
})
