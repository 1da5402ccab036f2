import { describe, expect, it } from 'vitest'
import type { NotifyTarget } from '../../src/config/index.ts'
import type { Notice, Report } from '../../src/model/index.ts'
import { notifyBranch, type BranchRun } from '../../src/notify/index.ts'
import { gitHubIssues } from '../../src/platform/github/issues.ts'
import { directoryStorage } from '../../src/store/backends/directory.ts'
import { branchPrefix, saveAlerts, type Storage } from '../../src/store/index.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { bench, regressed, report, unchanged } from '../report/builders.ts'
import { startStandin, type Standin } from '../standin/index.ts'
import { shelf, testPorts } from '../store/builders.ts'
import { quickMessenger, receiver, slack, source } from './builders.ts'

const ports = testPorts({ machine: { ...testPorts().machine, os: shelf.os, arch: shelf.arch } })
const slow = report([bench('parse', regressed(0.2)), bench('print', unchanged(0))])
const fine = report([bench('parse', unchanged(0)), bench('print', unchanged(0))])

/** Runs of one branch, one after the other. */
function branchOf(over: Partial<BranchRun> & { readonly url?: string } = {}) {
  const path = emptyDirectory()
  let number = 0
  const { url = '', ...given } = over
  const defaults = {
    config: { notify: [slack], issue: false },
    source,
    defaultBranch: 'main',
    storage: directoryStorage(path, ports),
    secrets: () => url,
    tracker: null,
    ...given,
  }
  return {
    path,
    run(told: Report, more: Partial<BranchRun> = {}): Promise<readonly Notice[]> {
      number += 1
      const savedBy = {
        kind: 'workflow',
        event: 'push',
        runId: String(number),
        attempt: 1,
      } as const
      return notifyBranch({ ...defaults, report: told, savedBy, ...more }, quickMessenger(), ports)
    },
  }
}

describe('a run of a branch', () => {
  it('tells a slowdown once, and once that it is fixed', async () => {
    const { url, received } = await receiver()
    const branch = branchOf({ url })
    const counts: number[] = []
    for (const told of [slow, slow, fine, fine]) {
      expect(await branch.run(told)).toEqual([])
      counts.push(received.length)
    }
    expect(counts).toEqual([1, 1, 2, 2])
    expect(received[0]?.body).toContain('1 regressed on main of octo/repo')
    expect(received[1]?.body).toContain('1 fixed on main')
  })

  it('tells later what could not be sent, and says that it could not', async () => {
    const { url, received, answers } = await receiver()
    const branch = branchOf({ url })
    answers.push({ status: 404, text: 'no_service' })
    expect(await branch.run(slow)).toEqual([
      {
        code: 'message-not-sent',
        target: 'slack $BENCHGATE_SLACK_URL',
        reason: 'HTTP 404: no_service',
      },
    ])
    expect(await branch.run(slow)).toEqual([])
    expect(await branch.run(slow)).toEqual([])
    expect(received).toHaveLength(2)
    expect(received[1]?.body).toContain('parse got slower')
  })

  it('tells each target what it wants to hear, of the branches that it names', async () => {
    const { url, received } = await receiver()
    const target = (on: NotifyTarget['on'], branch: NotifyTarget['branch']): NotifyTarget => ({
      ...slack,
      on,
      branch,
    })
    const notify = [
      target(['fixed'], null),
      target(['regressed'], ['release/*']),
      target(['regressed', 'fixed'], ['m*']),
    ]
    const branch = branchOf({ url, config: { notify, issue: false } })
    await branch.run(slow)
    expect(received).toHaveLength(1)
    await branch.run(fine)
    expect(received).toHaveLength(3)
    const aside = { ...source, branch: 'release/1/2' }
    await branch.run(slow, { source: aside })
    expect(received).toHaveLength(4)
  })

  it('sends nothing where nobody is named, or the run was interrupted', async () => {
    const { url, received } = await receiver()
    await branchOf({ url, config: { notify: [], issue: false } }).run(slow)
    await branchOf({ url }).run({ ...slow, interrupted: true })
    expect(received).toEqual([])
  })

  it('tells of each run alone where nothing is kept', async () => {
    const { url, received } = await receiver()
    const branch = branchOf({ url, storage: null })
    await branch.run(slow)
    await branch.run(slow)
    expect(received).toHaveLength(2)
  })

  it('tells again, and says so, where what was told cannot be read; and goes on from there', async () => {
    const { url, received } = await receiver()
    const branch = branchOf({ url })
    const key = `${branchPrefix(shelf, 'told', 'main')}${'c'.repeat(40)}-9-1`
    write(branch.path, { [key]: '{"alerts": "none"}' })
    expect(await branch.run(slow)).toEqual([
      { code: 'alerts-unread', reason: expect.stringContaining(`${key}: its`) },
    ])
    expect(received).toHaveLength(1)
  })

  it('replaces no log that could not be asked for', async () => {
    const { url } = await receiver()
    const storage: Storage = {
      title: 'the cloud',
      find: async () => ({ kind: 'unreachable', message: 'the cloud: HTTP 502' }),
      save: () => Promise.reject(new Error('it is not to be saved')),
      list: () => Promise.reject(new Error('it is not to be listed')),
      remove: () => Promise.reject(new Error('it is not to be removed')),
    }
    expect(await branchOf({ url, storage }).run(slow)).toEqual([
      { code: 'alerts-unread', reason: 'the cloud: HTTP 502' },
    ])
  })

  it('says where what was told cannot be kept', async () => {
    const { url } = await receiver()
    const storage: Storage = {
      ...directoryStorage(emptyDirectory(), ports),
      save: async () => ({ kind: 'refused', message: 'the disk is full' }),
    }
    expect(await branchOf({ url, storage }).run(slow)).toEqual([
      { code: 'alerts-not-kept', reason: 'the disk is full' },
    ])
  })
})

describe('the issue about the default branch', () => {
  async function host(): Promise<Standin> {
    const standin = await startStandin({
      repository: 'octo/repo',
      pullRequests: [],
      tokens: {
        all: { login: 'github-actions[bot]', write: true },
        none: { login: 'github-actions[bot]', write: ['pull-requests'] },
      },
    })
    return standin
  }

  function issuesOf(standin: Standin, token = 'all') {
    return {
      config: { notify: [], issue: true },
      tracker: gitHubIssues({ apiUrl: standin.url, token, repository: 'octo/repo' }),
    }
  }

  it('is opened with the first slowdown, kept up to date, and closed with the last', async () => {
    const standin = await host()
    const branch = branchOf(issuesOf(standin))
    expect(await branch.run(fine)).toEqual([])
    expect(standin.issues()).toEqual([])
    await branch.run(slow)
    expect(standin.issues()).toMatchObject([
      {
        state: 'open',
        labels: ['benchgate'],
        title: 'Benchmarks: 1 alert on main',
        body: expect.stringContaining('parse got slower'),
      },
    ])
    await branch.run(slow)
    await branch.run(report([bench('parse', regressed(0.2)), bench('print', regressed(0.3))]))
    expect(standin.issues()).toMatchObject([{ title: 'Benchmarks: 2 alerts on main' }])
    await branch.run(fine)
    expect(standin.issues()).toMatchObject([{ state: 'closed' }])
    await branch.run(slow)
    expect(standin.issues()).toMatchObject([{ state: 'closed' }, { state: 'open' }])
    await standin.close()
  })

  it('stays closed where somebody has closed it, until there is something new', async () => {
    const standin = await host()
    const branch = branchOf(issuesOf(standin))
    await branch.run(slow)
    standin.closeIssue(standin.issues()[0]?.number ?? 0)
    await branch.run(slow)
    expect(standin.issues()).toHaveLength(1)
    await branch.run(report([bench('parse', regressed(0.2)), bench('print', regressed(0.3))]))
    expect(standin.issues()).toHaveLength(2)
    await standin.close()
  })

  it('is of the default branch alone, and of one gate', async () => {
    const standin = await host()
    const branch = branchOf(issuesOf(standin))
    await branch.run(slow, { source: { ...source, branch: 'next' } })
    expect(standin.issues()).toEqual([])
    await branch.run(slow)
    await branch.run(slow, { source: { ...source, gate: 'api' } })
    expect(standin.issues()).toHaveLength(2)
    await standin.close()
  })

  it('that may not be written is told, and fails nothing', async () => {
    const standin = await host()
    expect(await branchOf(issuesOf(standin, 'none')).run(slow)).toMatchObject([
      { code: 'issue-not-written', status: 403 },
    ])
    await standin.close()
  })
})

it('what is kept of it holds no address', async () => {
  const { url } = await receiver()
  const branch = branchOf({ url: `${url}/secret-path` })
  await branch.run(slow)
  const log = { alerts: [], pending: {} }
  expect(await saveAlerts(log, owner, directoryStorage(branch.path, ports), ports)).toMatchObject({
    kind: 'saved',
  })
  const { readFileSync, readdirSync } = await import('node:fs')
  const texts = readdirSync(branch.path).map((name) =>
    readFileSync(`${branch.path}/${name}`, 'utf8'),
  )
  expect(texts).toHaveLength(2)
  expect(texts.join('\n')).not.toContain('secret-path')
})

const owner = {
  id: 'benchgate',
  branch: 'main',
  commit: 'd'.repeat(40),
  createdAt: '2026-11-30T12:00:00.000Z',
  savedBy: { kind: 'workflow', event: 'push', runId: '900', attempt: 1 },
  machine: shelf,
} as const
