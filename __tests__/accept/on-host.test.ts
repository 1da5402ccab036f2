import { describe, expect, it } from 'vitest'
import { acceptedByEvent, acceptedByHost, acceptedOffline } from '../../src/accept/index.ts'
import type { Config } from '../../src/config/index.ts'
import type { Occasion, ProposalNeeded } from '../../src/event/index.ts'
import type { CommitMessage, Report } from '../../src/model/index.ts'
import type { Answer, Authority, Finished, Processes } from '../../src/platform/ports.ts'
import { bench, regressed, report, unchanged } from '../report/builders.ts'
import { authority, commit, hash, line, mallory, proposal } from './builders.ts'

const slow = report([bench('parse', regressed(0.1)), bench('print', unchanged(0))])
const quiet = report([bench('parse', unchanged(0))])
const branch: Occasion = { kind: 'branch' }

/** A git whose log holds these commits. */
function git(commits: readonly CommitMessage[], failing = false): { processes: Processes } {
  const stdout = commits.map(
    (one) => `commit ${one.commit}\n\0${one.commit}\0${one.author}\0${one.message}\0\n`,
  )
  const finished: Finished = failing
    ? { exitCode: 128, signal: null, stdout: '', stderr: 'fatal: bad object\n' }
    : { exitCode: 0, signal: null, stdout: stdout.join(''), stderr: '' }
  const unused = () => expect.unreachable('only git is run')
  return {
    processes: {
      run: async () => finished,
      shell: unused,
      spawn: unused,
      supervise: unused,
      serve: unused,
    },
  }
}

interface World {
  readonly occasion?: Occasion | ProposalNeeded
  readonly commits?: readonly CommitMessage[]
  readonly failing?: boolean
  readonly from?: Config['acceptFrom']
  readonly host?: Authority
}

async function byEvent(measured: Report, world: World): Promise<Report> {
  const { occasion = branch, commits = [], failing = false, from = 'write' } = world
  const config = { acceptFrom: from, workingDirectory: '.' }
  const host = { authority: world.host ?? authority(['mona']), wait: async () => undefined }
  return acceptedByEvent(measured, occasion, config, host, git(commits, failing))
}

const codes = ({ warnings }: Report) => warnings.map(({ code }) => code)

describe('a run of a workflow', () => {
  it('passes by a line in a commit of a pull request whose author may write', async () => {
    const occasion = { kind: 'pull-request', proposal: proposal(), edit: null } as const
    const judged = await byEvent(slow, { occasion, commits: [commit(line)] })
    expect(judged.outcome).toBe('passed')
    expect(judged.benchmarks[0]?.results[0]?.accepted).toEqual({
      pattern: 'parse',
      reason: 'safer',
      by: 'mona',
      commit: hash('a'),
    })
  })

  it('does not pass by a line of whose author may not, and says so', async () => {
    const occasion = {
      kind: 'pull-request',
      proposal: proposal({ author: mallory, description: line }),
      edit: null,
    } as const
    const judged = await byEvent(slow, { occasion, commits: [commit(line)] })
    expect(judged.outcome).toBe('regressed')
    expect(codes(judged)).toEqual(['acceptance-denied'])
    expect(judged.warnings).toEqual([
      {
        code: 'acceptance-denied',
        lines: [
          { pattern: 'parse', commit: hash('a') },
          { pattern: 'parse', commit: null },
        ],
        why: { kind: 'may-not-write', login: 'mallory' },
      },
    ])
  })

  it('asks the host for nothing where there is no line', async () => {
    const host = authority([])
    expect(await byEvent(slow, { host })).toEqual(slow)
    expect(host.asked).toEqual([])
  })

  it('of a merge queue looks its pull request up, and only where something got slower', async () => {
    const occasion = { kind: 'proposal-needed', pullRequest: 12 } as const
    const found: Answer<ReturnType<typeof proposal>> = { kind: 'ok', value: proposal() }
    const host = authority(['mona'], { proposal: found, commits: [commit(line)] })
    expect((await byEvent(slow, { occasion, host })).outcome).toBe('passed')
    expect(host.asked).toEqual(['pull request 12', 'commits of 12, page 1', 'mona'])
    const idle = authority(['mona'])
    await byEvent(quiet, { occasion, host: idle, commits: [commit(line)] })
    expect(idle.asked).toEqual([])
  })

  it('of a merge queue takes no commit of another pull request that is in its branch', async () => {
    const occasion = { kind: 'proposal-needed', pullRequest: 12 } as const
    const host = authority(['mona'], { proposal: { kind: 'ok', value: proposal() } })
    const judged = await byEvent(slow, { occasion, host, commits: [commit(line)] })
    expect(judged).toEqual(slow)
  })

  it('of a merge queue whose pull request is not told accepts nothing', async () => {
    const occasion = { kind: 'proposal-needed', pullRequest: 12 } as const
    const host = authority(['mona'], { commits: [commit(line)] })
    const judged = await byEvent(slow, { occasion, host })
    expect(judged.outcome).toBe('regressed')
    expect(judged.warnings).toMatchObject([
      { why: { kind: 'pull-request-not-told', pullRequest: 12, reason: 'Not Found' } },
    ])
  })

  it('waits for a host that is busy', async () => {
    const host = authority(['mona'])
    const busy = [{ kind: 'busy', retryAfterSeconds: 7, message: 'later' } as const]
    const hurried: Authority = {
      ...host,
      mayWrite: async (login) => busy.shift() ?? host.mayWrite(login),
    }
    const occasion = { kind: 'pull-request', proposal: proposal(), edit: null } as const
    const judged = await byEvent(slow, { occasion, commits: [commit(line)], host: hurried })
    expect(judged.outcome).toBe('passed')
  })

  it('says so where commits cannot be read, if something could have been accepted', async () => {
    expect(codes(await byEvent(slow, { failing: true }))).toEqual(['acceptance-unread'])
    expect(await byEvent(quiet, { failing: true })).toEqual(quiet)
  })

  it('tells a line that accepts nothing', async () => {
    const commits = [commit('Benchgate-Accept: parse')]
    expect(codes(await byEvent(slow, { commits }))).toEqual(['acceptance-malformed'])
  })

  it('has nothing to accept without a base', async () => {
    const alone = { ...slow, versions: { ...slow.versions, base: null } }
    expect(await byEvent(alone, { commits: [commit(line)] })).toBe(alone)
  })
})

describe('the command line', () => {
  const offline = (from: Config['acceptFrom']) =>
    acceptedOffline(slow, { acceptFrom: from, workingDirectory: '.' }, git([commit(line)]))

  it('accepts nothing by default, since nobody can be asked, and says what would', async () => {
    const judged = await offline('write')
    expect(judged.outcome).toBe('regressed')
    expect(judged.warnings).toMatchObject([{ why: { kind: 'nobody-to-ask' } }])
  })

  it('takes commits at their word where it is told to', async () => {
    expect((await offline('anyone')).outcome).toBe('passed')
  })
})

describe('the report of a fork', () => {
  const config = { acceptFrom: 'write' } as const
  const wait = async () => undefined

  it('is accepted by what the host says of the pull request', async () => {
    const own = proposal({ head: { owner: 'mona', isFork: true } })
    const found: Answer<typeof own> = { kind: 'ok', value: own }
    const host = authority(['mona'], { proposal: found, commits: [commit(line)] })
    const judged = await acceptedByHost(slow, 7, config, { authority: host, wait })
    expect(judged.outcome).toBe('passed')
    expect(host.asked).toEqual(['pull request 7', 'commits of 7, page 1', 'mona'])
  })

  it('is not accepted where its author may not write', async () => {
    const theirs = proposal({ author: mallory, head: { owner: 'mallory', isFork: true } })
    const found: Answer<typeof theirs> = { kind: 'ok', value: theirs }
    const host = authority(['mona'], { proposal: found, commits: [commit(line)] })
    const judged = await acceptedByHost(slow, 7, config, { authority: host, wait })
    expect(judged.outcome).toBe('regressed')
    expect(codes(judged)).toEqual(['acceptance-denied'])
  })

  it('asks for nothing where nothing got slower', async () => {
    const host = authority(['mona'])
    expect(await acceptedByHost(quiet, 7, config, { authority: host, wait })).toBe(quiet)
    expect(host.asked).toEqual([])
  })
})
