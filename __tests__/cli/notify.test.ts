import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { BranchAlert } from '../../src/model/index.ts'
import { directoryStorage } from '../../src/store/backends/directory.ts'
import { saveAlerts } from '../../src/store/index.ts'
import { benchgate as benchgateIn } from '../init/fixture.ts'
import { receiver } from '../notify/builders.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { testPorts } from '../store/builders.ts'
import { benchgate } from './command-line.ts'

const config = (...notify: readonly object[]) => ({
  'benchgate.config.json': JSON.stringify({ notify }),
})

it('sends everybody a test, and tells whom it did not reach', async () => {
  const { url, received } = await receiver()
  const files = config({ slack: '$BENCHGATE_SLACK_URL' }, { teams: '$BENCHGATE_TEAMS_URL' })
  const env = { BENCHGATE_SLACK_URL: url }
  const { code, stdout } = await benchgate('notify --test', { files, env })
  expect(stdout.split('\n')).toEqual([
    'slack $BENCHGATE_SLACK_URL: sent',
    'teams $BENCHGATE_TEAMS_URL: the environment has no BENCHGATE_TEAMS_URL',
    '',
  ])
  expect(code).toBe(2)
  expect(received).toHaveLength(1)
  expect(received[0]?.body).toContain('A test of messages from no branch')
})

it('passes where all of them were reached', async () => {
  const { url } = await receiver()
  const env = { BENCHGATE_SLACK_URL: url }
  const files = config({ slack: '$BENCHGATE_SLACK_URL' })
  expect(await benchgate('notify --test', { files, env })).toMatchObject({ code: 0, stderr: '' })
})

it('says that there is nobody to send word to', async () => {
  const { code, stderr } = await benchgate('notify --test')
  expect(stderr).toMatch(/^error\[nobody-to-notify\]/)
  expect(code).toBe(2)
})

it('says of a run that asked for it why nothing was sent, and keeps its exit code', async () => {
  const { code, stderr } = await benchgate('compare main --notify')
  expect(stderr).toContain('No message was sent to “anybody”: no branch is checked out.')
  expect(code).toBe(0)
})

it.each(['7', '7x', 'd', '-1d'])('refuses the period %s', async (period) => {
  const { code, stderr } = await benchgate(['alerts', 'history', '--period', period])
  expect(stderr).toContain('expected a period such as 7d')
  expect(code).toBe(2)
})

it('shows what was told of a branch, newest first, as far back as it is asked', async () => {
  const path = emptyDirectory()
  write(path, { 'README.md': 'a project' })
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', path, ...args])
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('-c', 'user.name=M', '-c', 'user.email=m@example.com', 'commit', '--quiet', '--message', 'x')
  const ports = testPorts()
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
  const alert = (name: string, at: string, fixed: BranchAlert['fixed']): BranchAlert => ({
    kind: 'regressed',
    subject: name,
    metric: 'time',
    text: `${name} got slower\u001b[31m`,
    commit: 'b'.repeat(40),
    base: null,
    at,
    ratio: 1.2,
    fixed,
  })
  const alerts = [
    alert('long ago', ago(40), { commit: 'c'.repeat(40), at: ago(2) }),
    alert('new', ago(1), null),
  ]
  const { os, arch } = ports.machine
  const owner = { id: 'benchgate', branch: 'main', commit: 'd'.repeat(40), createdAt: ago(1), savedBy: { kind: 'local' }, machine: { os, arch } } as const // prettier-ignore
  const storage = directoryStorage(join(path, '.git/benchgate'), ports)
  await saveAlerts({ alerts, pending: {} }, owner, storage, ports)
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(path)
  onTestFinished(() => cwd.mockRestore())
  const { stdout, code } = await benchgateIn('alerts history --period 7d', path)
  expect(code).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^[\d: -]+UTC/, '')),
  ).toEqual([
    'main: 2 alerts',
    '  bbbbbbb  regressed     new got slower␛[31m',
    '  ccccccc  fixed         long ago got slower␛[31m',
  ])
  const { stdout: none } = await benchgateIn('alerts history next --period 7d', path)
  expect(none).toBe('next: 0 alerts\n')
})
