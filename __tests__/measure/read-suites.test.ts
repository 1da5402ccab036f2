import { expect, it } from 'vitest'
import { discover } from '../../src/measure/index.ts'
import { fileSuites } from '../../src/measure/led/file-suites.ts'
import { readSuites, type ReadingProgress } from '../../src/measure/found/read-suites.ts'
import type { SuiteContents } from '../../src/measure/found/suite-contents.ts'
import type { LookContext, OpenSuites } from '../../src/measure/suites.ts'
import { benchmark, usualConduct } from '../../src/model/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { ports, project, quick, unhurried, usualRuntime, versions } from './project.ts'

type Look = (context: LookContext, label: string) => Promise<SuiteContents>

const loaded: SuiteContents = {
  kind: 'loaded',
  benchmarks: [benchmark('s', '', 'one')],
  formerNames: {},
  duplicates: [],
  remarks: [],
}

const atOnce: Look = async () => loaded

/** Until the time is up. */
const endless: Look = ({ cut }) =>
  new Promise((resolve) => cut.addEventListener('abort', () => resolve({ kind: 'cut' })))

function suites(look: Look, priority = 0): OpenSuites {
  return {
    ...fileSuites('tinybench', ['*']),
    conduct: { ...usualConduct, priority },
    contents: (_, { label }, context) => look(context, label),
    attempt: () => Promise.reject(new Error('nothing is measured')),
  }
}

async function read(
  looks: Readonly<Record<string, OpenSuites>>,
  terms: {
    readonly secondsLeft?: number
    readonly jobs?: number
    readonly onRead?: (progress: ReadingProgress) => void
    readonly isFirst?: (files: readonly string[]) => boolean
  } = {},
  own: Ports = ports(),
): Promise<{ readonly found: readonly string[]; readonly notRead: readonly string[] }> {
  const { base, heads } = versions('/base', '/head')
  const all = [base, ...heads].flatMap((version) => version ?? [])
  const places = all.flatMap((version) => Object.keys(looks).map((suite) => ({ version, suite })))
  const settings = { ...quick, jobs: terms.jobs ?? 1 }
  const usual = await usualRuntime()
  const slots = Array.from({ length: settings.jobs }, () => ({ cpu: null }))
  const runtime = { ...usual, slots }
  const asked = { ...unhurried, ...terms, settings, runtime }
  const { found, notRead } = await readSuites(places, new Map(Object.entries(looks)), asked, own)
  return { found: found.map(({ suite, version }) => `${suite} in ${version.label}`), notRead }
}

/** A clock that only moves when it is told to. */
function withClock(): { readonly own: Ports; readonly wait: (seconds: number) => void } {
  let now = 100
  const clock = { ...ports().clock, seconds: () => now }
  return { own: { ...ports(), clock }, wait: (seconds) => void (now += seconds) }
}

it('finds everything in the order of the places, whatever it reads first', async () => {
  const { found, notRead } = await read({ low: suites(atOnce), high: suites(atOnce, 1) })
  expect(found).toEqual(['low in base', 'high in base', 'low in head', 'high in head'])
  expect(notRead).toEqual([])
})

it('reads what has a higher priority first, and all versions of it together', async () => {
  const order: string[] = []
  const noting = (name: string): Look => {
    return async (_, label) => {
      order.push(`${name} in ${label}`)
      return loaded
    }
  }
  await read({ low: suites(noting('low')), high: suites(noting('high'), 1) })
  expect(order).toEqual(['high in base', 'high in head', 'low in base', 'low in head'])
})

it('reads what is to come first before the others of its priority alone', async () => {
  const order: string[] = []
  const noting = (name: string, priority = 0): OpenSuites => {
    const look: Look = async () => {
      order.push(name)
      return loaded
    }
    return suites(look, priority)
  }
  const looks = { other: noting('other'), named: noting('named'), high: noting('high', 1) }
  await read(looks, { isFirst: (files) => files.includes('named') })
  expect(order).toEqual(['high', 'high', 'named', 'named', 'other', 'other'])
})

it('reads what is only configured before all else, since that takes no time', async () => {
  const { own, wait } = withClock()
  const slow: Look = async () => {
    wait(60)
    return loaded
  }
  const looks = { slow: suites(slow, 9), known: { ...suites(atOnce), declared: true } }
  const { found, notRead } = await read(looks, { secondsLeft: 100 }, own)
  expect(found).toEqual(['known in base', 'known in head'])
  expect(notRead).toEqual(['slow'])
})

it('names what is not read when the time is up, and has nothing of it', async () => {
  const half: Look = (context, label) =>
    label === 'base' ? atOnce(context, label) : endless(context, label)
  const looks = { good: suites(atOnce), half: suites(half), never: suites(endless) }
  const { found, notRead } = await read(looks, { secondsLeft: 0.2 })
  expect(found).toEqual(['good in base', 'good in head'])
  expect(notRead).toEqual(['half', 'never'])
})

it('begins nothing once half of the time is used up', async () => {
  const { own, wait } = withClock()
  const slow: Look = async () => {
    wait(30)
    return loaded
  }
  const looks = { a: suites(slow), b: suites(slow) }
  expect((await read(looks, { secondsLeft: 180 }, own)).notRead).toEqual(['b'])
  expect((await read(looks, { secondsLeft: 190 }, own)).notRead).toEqual([])
})

it('tells how far it has come, and how much time is left', async () => {
  const { own, wait } = withClock()
  const slow: Look = async () => {
    wait(2)
    return loaded
  }
  const told: ReadingProgress[] = []
  const terms = { secondsLeft: 60, onRead: (progress: ReadingProgress) => told.push(progress) }
  await read({ a: suites(slow), b: suites(slow) }, terms, own)
  const usual = { suites: 2, noun: 'file' }
  expect(told).toEqual([
    { ...usual, read: 0, elapsedSeconds: 0, secondsLeft: 60 },
    { ...usual, read: 0, elapsedSeconds: 2, secondsLeft: 58 },
    { ...usual, read: 1, elapsedSeconds: 4, secondsLeft: 56 },
    { ...usual, read: 1, elapsedSeconds: 6, secondsLeft: 54 },
    { ...usual, read: 2, elapsedSeconds: 8, secondsLeft: 52 },
  ])
})

it('reads as many at a time as rounds are measured', async () => {
  let reading = 0
  let most = 0
  const meeting: Look = async () => {
    most = Math.max(most, ++reading)
    await new Promise(setImmediate)
    reading -= 1
    return loaded
  }
  const looks = { a: suites(meeting), b: suites(meeting), c: suites(meeting) }
  await read(looks, { jobs: 3 })
  expect(most).toBe(3)
})

const hanging = 'setInterval(() => undefined, 1000); await new Promise(() => undefined)'

async function discovered(
  files: Readonly<Record<string, string>>,
  secondsLeft: number,
): ReturnType<typeof discover> {
  const directory = project(files)
  const conduct = { ...usualConduct, kind: 'tinybench' } as const
  return discover(
    {
      versions: versions(directory, directory),
      definitions: [
        { ...conduct, files: ['slow.bench.mjs'] },
        { ...conduct, files: ['fine.bench.mjs'], priority: 1 },
      ],
      wanted: () => true,
      ignoredBecause: () => null,
      settings: quick,
      runtime: await usualRuntime(),
      ...unhurried,
      secondsLeft,
    },
    ports(),
  )
}

it('ends the process of a file that is still loading when the time is up, and warns of it', async () => {
  const fine = `import { Bench } from 'tinybench'
export default new Bench().add('one', () => 1)`
  const files = { 'slow.bench.mjs': hanging, 'fine.bench.mjs': fine }
  const { evidence, warnings } = await discovered(files, 8)
  expect(evidence).toMatchObject([
    { benchmark: { id: 'fine.bench.mjs > one' } },
    { benchmark: { id: 'slow.bench.mjs' }, versions: ['base', 'head'], kind: 'unread' },
  ])
  expect(warnings).toMatchObject([
    {
      code: 'not-read',
      suites: ['slow.bench.mjs'],
      all: 2,
    },
  ])
})

it('refuses to report on nothing where not one file could be read in time', async () => {
  const files = { 'slow.bench.mjs': hanging, 'fine.bench.mjs': hanging }
  await expect(discovered(files, 0.5)).rejects.toMatchObject({
    fault: { code: 'nothing-read', suites: ['slow.bench.mjs', 'fine.bench.mjs'], all: 2 },
  })
})

it("ends another tool's run when the time is up, which is looking as well", async () => {
  const directory = project({}, null)
  const tool = {
    kind: 'results',
    name: 'tool',
    run: 'sleep 600',
    file: null,
    format: null,
  } as const
  await expect(
    discover(
      {
        versions: versions(directory, directory),
        definitions: [{ ...usualConduct, ...tool, better: {}, gateOn: [] }],
        wanted: () => true,
        ignoredBecause: () => null,
        settings: quick,
        runtime: await usualRuntime(),
        ...unhurried,
        secondsLeft: 0.5,
      },
      ports(),
    ),
  ).rejects.toMatchObject({ code: 'nothing-read' })
})
