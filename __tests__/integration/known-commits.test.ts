import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { knownCommits, webAddressOf } from '../../src/baseline/index.ts'
import { nodePorts } from '../../src/platform/node.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

function repository() {
  const path = mkdtempSync(join(tmpdir(), 'benchgate-commits-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'Mona <b>',
        GIT_AUTHOR_EMAIL: 'mona@example.test',
        GIT_COMMITTER_NAME: 'Mona',
        GIT_COMMITTER_EMAIL: 'mona@example.test',
      },
    }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  const commit = (message: string): string => {
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  return { path, git, commit }
}

test('git tells subjects and authors of commits, and which of them first holds a version', async () => {
  const { path, git, commit } = repository()
  const first = commit('First\n\nand more')
  commit('Not measured')
  git('tag', 'v1.0.0')
  git('tag', 'not-a-version')
  const third = commit('Third \u001f | <script>')
  git('tag', '--annotate', 'parser@2.0', '--message', 'two')
  git('remote', 'add', 'origin', 'git@github.com:octo/parser.git')
  const known = await knownCommits([first, third], path, null, ports)
  expect(known.facts.get(first)).toMatchObject({ subject: 'First', author: 'Mona <b>' })
  expect(known.facts.get(third)).toMatchObject({ subject: 'Third \u001f | <script>' })
  expect(known.releases).toEqual([
    { name: 'v1.0.0', commit: third },
    { name: 'parser@2.0', commit: third },
  ])
  expect(known.webAddress).toBe('https://github.com/octo/parser')
})

test('of commits that the clone does not have, git tells nothing', async () => {
  const { path, commit } = repository()
  commit('First')
  const known = await knownCommits(['0'.repeat(40)], path, 'https://ghe.example/octo/a', ports)
  expect(known).toEqual({
    facts: new Map(),
    releases: [],
    webAddress: 'https://ghe.example/octo/a',
  })
  expect((await knownCommits(['--output=x'], path, null, ports)).facts.size).toBe(0)
  expect((await knownCommits([], path, null, ports)).facts.size).toBe(0)
})

test.each([
  ['https://github.com/octo/parser.git', 'https://github.com/octo/parser'],
  ['https://user:secret@github.com/octo/parser', 'https://github.com/octo/parser'],
  ['https://ghe.example:8443/octo/parser/', 'https://ghe.example:8443/octo/parser'],
  ['ssh://git@ghe.example:2222/octo/parser.git', 'https://ghe.example/octo/parser'],
  ['git@github.com:octo/parser.git', 'https://github.com/octo/parser'],
  ['/srv/git/parser.git', null],
  ['../parser', null],
  ['file:///srv/git/parser', null],
  [String.raw`C:\git\parser`, null],
  ['javascript:alert(1)', null],
  ['https://github.com/octo/<script>', null],
])('%s has the page %s', (origin, address) => {
  expect(webAddressOf(origin)).toBe(address)
})
