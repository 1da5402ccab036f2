import { expect, it } from 'vitest'
import { casesOf } from '../../../../src/measure/kinds/command/cases.ts'
import type { Launcher, Usage } from '../../../../src/measure/kinds/command/launcher.ts'
import { measureCase } from '../../../../src/measure/kinds/command/measure-case.ts'
import { keepsOneCpu } from '../../../../src/measure/kinds/command/measure-case.ts'
import { commandDefinition } from './definition.ts'

/** A run of a second that kept so many CPUs busy. */
function busy(cpus: number): Usage {
  return { seconds: 1, resources: { user: cpus * 0.7, system: cpus * 0.3, rss: 1e6 } }
}

it.each([
  [1, true],
  [0.92, true],
  [1.3, false],
  [0.5, false],
])('a run that has %d CPUs busy keeps to one: %s', (cpus, keeps) => {
  expect(keepsOneCpu(busy(cpus))).toBe(keeps)
})

it('cannot tell it where the system does not', () => {
  expect(keepsOneCpu({ seconds: 1, resources: null })).toBe(false)
})

interface Wanted {
  readonly base: number
  readonly head: number
  readonly cpus?: readonly number[] | null
  readonly warmup?: number
}

/** The CPUs of each run, in order. A launcher that only says what is wanted stands for the machine. */
async function cpusOfRuns({ base, head, cpus = null, warmup = 1 }: Wanted) {
  const seen: (readonly number[] | null)[] = []
  const launch: Launcher = async (_, options) => {
    seen.push(options.cpus)
    const usage = busy(options.cwd === '/base' ? base : head)
    const ended = { exitCode: 0, signal: null, stdout: '', stderr: '', seconds: 1, told: '' }
    return { ...ended, usage }
  }
  const definition = commandDefinition({ warmup, runs: 1 })
  const [one] = casesOf(definition)
  if (one === undefined) throw new Error('no case')
  const arm = (role: 'base' | 'head') => {
    const directory = `/${role}`
    const temporary = `/tmp/${role}`
    const source = { kind: 'directory', path: directory } as const
    const version = { label: role, directory, source }
    return { label: role, role, version, directory, extraWork: 0, temporary, one } as const
  }
  const { signal } = new AbortController()
  const result = await measureCase(definition, {
    arms: [arm('base'), arm('head')],
    launch,
    cpus,
    ownCpu: 3,
    startUp: { seconds: 0, user: 0, system: 0 },
    clock: { seconds: () => 0, date: () => new Date(0) },
    warm: new Map(),
    timeoutSeconds: 9,
    os: 'linux',
    signal,
    stop: signal,
  })
  expect(result.kind).toBe('measured')
  return seen
}

it('puts a command that needs one CPU in all versions on one, after its warm-up', async () => {
  expect(await cpusOfRuns({ base: 1, head: 0.95 })).toEqual([null, null, [3], [3]])
})

it('leaves all CPUs to a command that uses more of them in any version', async () => {
  expect(await cpusOfRuns({ base: 1, head: 1.6 })).toEqual([null, null, null, null])
})

it('leaves them to a command of which nothing is known', async () => {
  expect(await cpusOfRuns({ base: 1, head: 1, warmup: 0 })).toEqual([null, null])
})

it('heeds what the suite says', async () => {
  const cpus = [0, 1]
  expect(await cpusOfRuns({ base: 1, head: 1, cpus })).toEqual([cpus, cpus, cpus, cpus])
})
