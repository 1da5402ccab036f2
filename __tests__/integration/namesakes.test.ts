/** Benchmark files named like what was changed come first: where there are hundreds, the time ends before the others. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { benchgate, project } from '../init/fixture.ts'

afterEach(() => void vi.restoreAllMocks())

const names = ['a', 'b', 'c', 'd', 'e', 'f']

it.each(['b', 'e'])(
  'measures %s.bench.mjs in its first round where %s.mjs changed',
  async (name) => {
    const files = names.flatMap((each) => [
      [`src/${each}.mjs`, 'export const sum = (n) => n + 1'],
      [
        `${each}.bench.mjs`,
        `import { Bench } from 'tinybench'
import { sum } from './src/${each}.mjs'
export default new Bench().add('sum', () => sum(1))`,
      ],
    ])
    const config = "export default { reach: 'measure-all', jobs: 1, maxTime: '3s', why: 'off' }"
    const directory = project(
      {
        ...Object.fromEntries(files),
        'benchgate.config.mjs': config,
        '.gitignore': 'node_modules',
      },
      { installed: ['tinybench'] },
    )
    const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com']
    const git = (...args: readonly string[]) =>
      execFileSync('git', [...identity, ...args], { cwd: directory })
    git('add', '.')
    git('commit', '--quiet', '--message', 'base')
    writeFileSync(join(directory, `src/${name}.mjs`), 'export const sum = (n) => 1 + n')
    vi.spyOn(process, 'cwd').mockReturnValue(directory)
    const { stderr } = await benchgate('compare HEAD . --json report.json', directory)
    const { evidence } = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'))
    const first = evidence.rounds.find((round: { rounds: number[] }) => round.rounds[0] === 0)
    const suites = first.benchmarks.map((at: number) => evidence.benchmarks[at].suite)
    expect(suites, stderr).toEqual([`${name}.bench.mjs`])
  },
)
