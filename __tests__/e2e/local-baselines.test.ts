/** The built command line and its baselines: kept in a directory of git's own, restored, listed, moved, removed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseReport } from '../../src/report/index.ts'
import { tool } from './story.ts'

const cli = resolve('dist/cli/index.js')
const tinybench = resolve('node_modules/tinybench')
const setup = `mkdir -p node_modules && cp -r ${tinybench} node_modules/`

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Repository {
  readonly path: string
  readonly git: (...args: readonly string[]) => string
  readonly benchgate: (...args: readonly string[]) => Ran
}

function repository(): Repository {
  const path = mkdtempSync(join(tmpdir(), 'benchgate-local-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Mona',
    GIT_AUTHOR_EMAIL: 'mona@example.test',
    GIT_COMMITTER_NAME: 'Mona',
    GIT_COMMITTER_EMAIL: 'mona@example.test',
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  writeFileSync(join(path, '.gitignore'), 'node_modules\nout\n')
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(path, 'benchgate.config.json'), JSON.stringify({ suites: [tool] }))
  writeFileSync(join(path, 'figures.json'), '[{ "name": "work", "unit": "ms", "value": 1 }]')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'The first')
  cpSync(tinybench, join(path, 'node_modules/tinybench'), { recursive: true })
  return {
    path,
    git,
    benchgate(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: path,
        env,
        encoding: 'utf8',
      })
      return { code: status, stdout, stderr }
    },
  }
}

const quick = ['--max-time', '60s', '--threshold', '50%', '--setup', setup]

test('a commit that was kept is the base of later comparisons, without another set-up', () => {
  const { path, git, benchgate } = repository()
  const saved = benchgate('run', '--save', ...quick)
  expect(saved.code).toBe(0)
  expect(saved.stderr).toMatch(/Kept the figures of main at .{7} in the directory/)
  expect(saved.stderr).toMatch(/Kept the prepared checkout of main/)

  git('checkout', '--quiet', '-b', 'change')
  git('commit', '--quiet', '--allow-empty', '--message', 'A change')
  const compared = benchgate('compare', 'main', '--json', 'out/report.json', ...quick)
  expect(compared.stderr).not.toContain('Preparing main')
  const report = parseReport(readFileSync(join(path, 'out/report.json'), 'utf8'))
  expect(report.baseline?.outcome).toMatchObject({ match: 'exact', tree: { kind: 'used' } })

  const brief = (...args: readonly string[]) =>
    benchgate('report', 'out/report.json', '--executive', ...args)
  expect(brief().stdout).toContain('data-view="executive"')
  expect(brief('--history', 'main').code).toBe(0)
  expect(brief('--history', 'nowhere').stderr).toContain('error[nothing-kept]')

  const list = benchgate('baseline', 'list')
  expect(list.stdout).toMatch(/^2 entries in the directory/)
  expect(list.stdout).toMatch(/main +.{7} +checkout/)
  const show = benchgate('baseline', 'show', 'main')
  expect(show.stdout).toContain(git('rev-parse', 'main'))
  const history = benchgate('history', 'main', '--json', 'out/history.json')
  expect(history.stdout).toMatch(/^main: 1 push/)
  expect(history.stdout).toContain('work')
  expect(JSON.parse(readFileSync(join(path, 'out/history.json'), 'utf8'))).toMatchObject({
    branch: 'main',
    pushes: 1,
  })

  const taken = ['--csv', 'out/h.csv', '--badge', 'out/b.json', '--openmetrics', 'out/m.txt']
  const week = benchgate('history', 'main', '--weekly', ...taken)
  expect(week.stdout).toMatch(/^## 🟢 A steady week/)
  const csv = readFileSync(join(path, 'out/h.csv'), 'utf8')
  expect(csv).toContain(`"${git('rev-parse', 'main')}"`)
  expect(csv).toContain('"Mona","The first"')
  expect(readFileSync(join(path, 'out/b.json'), 'utf8')).toContain('too few pushes')
  expect(readFileSync(join(path, 'out/m.txt'), 'utf8')).toContain('benchgate_time_seconds{')

  const site = benchgate('site', 'main', '--out', 'out/trends')
  expect([site.code, site.stdout]).toEqual([0, expect.stringContaining('main (1 push)')])
  expect(readFileSync(join(path, 'out/trends/data/b0/commits.js'), 'utf8')).toContain('"The first"')
  expect(readFileSync(join(path, 'out/trends/site.js'), 'utf8')).toContain('Leon Sorokin')
  expect(benchgate('site', 'main', '--out', 'out/trends').code).toBe(0)
  const notEmpty = benchgate('site', 'main', '--out', 'out')
  expect([notEmpty.code, notEmpty.stderr]).toEqual([2, expect.stringContaining('site-not-empty')])
  const inFile = benchgate('site', 'main', '--out', 'package.json')
  expect([inFile.code, inFile.stderr]).toEqual([2, expect.stringContaining('site-not-written')])

  expect(benchgate('baseline', 'export', 'main', 'out/kept').stdout).toContain('its checkout')
  expect(benchgate('baseline', 'prune', '--keep', '0').stdout).toMatch(/^2 entries removed/)
  expect(benchgate('baseline', 'list').stdout).toMatch(/^0 entries/)
  expect(benchgate('baseline', 'import', 'out/kept').stdout).toMatch(/^2 entries taken/)
  expect(benchgate('history', 'main').stdout).toMatch(/^main: 1 push/)
})

test('what is not there, or not meant, is said with what to do', () => {
  const { path, benchgate } = repository()
  const nothing = benchgate('history')
  expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('nothing is kept')])
  const unknown = benchgate('baseline', 'prune', '--keep', 'all')
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('whole number')])
  const cache = benchgate('baseline', 'list', '--storage', 'actions-cache')
  expect([cache.code, cache.stderr]).toEqual([2, expect.stringContaining('--storage directory')])
  writeFileSync(join(path, 'no-export'), 'something else')
  const foreign = benchgate('baseline', 'import', 'no-export')
  expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining('baseline export')])
  const elsewhere = benchgate('run', '--save', '--storage', 'none', ...quick)
  expect([elsewhere.code, elsewhere.stderr]).toEqual([2, expect.stringContaining('--save')])
})

test('a working tree with uncommitted changes is not kept as its commit', () => {
  const { path, benchgate } = repository()
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "private": true }\n')
  const { code, stderr } = benchgate('run', '--save', ...quick)
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /No baseline was kept: the working tree is not the commit: .*package\.json/,
  )
  expect(stderr).not.toContain('Kept')
})
