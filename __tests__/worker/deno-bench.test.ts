/** How `Deno.bench` is collected, with an object in Deno's place: what it declares is brought to an attendance that only listens. */
import { expect, it } from 'vitest'
import type { Attendance } from '../../src/worker/attendance.ts'
import { collectDenoBench, type DenoObject } from '../../src/worker/deno-bench/collect.ts'
import { LedFile } from '../../src/worker/led-file.ts'
import { unmeasured } from '../../src/worker/shown.ts'
import type { Start } from '../../src/worker/measure.ts'
import { inTime } from '../../src/worker/steps.ts'

type Bench = (...args: readonly unknown[]) => void

/** What a file brings, by the names of its benchmarks in order. */
async function brought(declare: (bench: Bench) => void): Promise<ReadonlyMap<string, Start>> {
  const starts = new Map<string, Start>()
  const attendance: Attendance = {
    async at({ name }, start) {
      starts.set(name, start)
      return unmeasured
    },
    atOnce: () => null,
    end: async () => undefined,
  }
  const file = new LedFile(attendance)
  const deno: DenoObject = { bench: null }
  collectDenoBench(deno, { suite: 'a_bench.ts', origin: 'file:///a_bench.ts' }, file)
  const { bench } = deno
  if (typeof bench !== 'function') throw new Error('it was not replaced')
  declare((...args) => void Reflect.apply(bench, deno, args))
  await file.leadRest()
  return starts
}

const names = async (declare: (bench: Bench) => void): Promise<readonly string[]> => [
  ...(await brought(declare)).keys(),
]

it('takes every form that Deno takes', async () => {
  const fn = (): number => 1
  expect(
    await names((bench) => {
      bench('named', fn)
      bench(function itself() {})
      bench('with options', { group: 'g', n: 10, warmup: 5, permissions: 'none' }, fn)
      bench({ group: 'g', baseline: true }, function optioned() {})
      bench({ name: 'by its options' }, fn)
      bench({ name: 'whole', fn, group: 'other' })
      bench({ fn: function inner() {} })
    }),
  ).toEqual([
    'named',
    'itself',
    'g > with options',
    'g > optioned',
    'by its options',
    'other > whole',
    'inner',
  ])
})

it('leaves out what is ignored, and all others where one says only', async () => {
  const fn = (): number => 1
  expect(
    await names((bench) => {
      bench('ignored', { ignore: true, only: true }, fn)
      bench('kept', fn)
    }),
  ).toEqual(['kept'])
  expect(
    await names((bench) => {
      bench('before', fn)
      bench('alone', { only: true }, fn)
      bench('after', fn)
    }),
  ).toEqual(['alone'])
})

it.each<readonly [string, readonly unknown[], RegExp]>([
  ['without a function', ['a'], /Missing bench function/],
  ['with a function without a name', [() => 1], /must have a name/],
  ['with an empty name', ['', () => 1], /can't be empty/],
  ['with a name that is none', [{ name: 7, fn: () => 1 }], /can't be empty/],
  ['with options alone', [{ name: 'a' }], /Expected 'fn' field/],
  ['with nothing', [], /Expected 'fn' field/],
])('refuses a call %s in the words of Deno', async (_, args, words) => {
  await expect(names((bench) => bench(...args))).rejects.toThrow(words)
})

/** Milliseconds that it tells of so many calls. */
async function told(fn: unknown, iterations: number) {
  const start = (await brought((bench) => bench('one', fn))).get('one')
  if (start === undefined) throw new Error('it was not brought')
  const { probe, operations } = await inTime(start())
  expect(operations).toBe(1)
  return { probe, ms: await probe.run(iterations) }
}

interface Part {
  readonly name: string
  readonly origin: string
  start(): void
  end(): void
}

function spin(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until;);
}

it('counts a call as a whole, and knows whether to wait for it', async () => {
  let calls = 0
  const plain = await told(() => void calls++, 5)
  expect(plain.probe).toMatchObject({ hooked: false, asynchronous: false, iterations: 5 })
  expect(calls).toBe(6)
  let awaited = 0
  const waiting = await told(async () => {
    await Promise.resolve()
    awaited++
  }, 5)
  expect(waiting.probe).toMatchObject({ hooked: false, asynchronous: true })
  expect(awaited).toBe(6)
})

it.each([
  ['between start and end', ['start', 'end'], 1],
  ['from start on', ['start'], 2],
  ['up to end', ['end'], 2],
] as const)('sums of each call what lies %s', async (_, marks, parts) => {
  const part = 3
  const marked = (b: Part): void => {
    expect(b).toMatchObject({ name: 'one', origin: 'file:///a_bench.ts' })
    spin(part)
    if (marks.some((mark) => mark === 'start')) b.start()
    spin(part)
    if (marks.some((mark) => mark === 'end')) b.end()
    spin(part)
  }
  for (const fn of [marked, async (b: Part) => marked(b)]) {
    const calls = 4
    const begun = performance.now()
    const { probe, ms } = await told(fn, calls)
    const around = (3 - parts) * calls * part
    expect(probe.hooked).toBe(true)
    expect(ms).toBeGreaterThanOrEqual(parts * calls * part)
    expect(ms).toBeLessThanOrEqual(performance.now() - begun - around)
  }
})

it('refuses marks that are set twice, or in some calls alone', async () => {
  await expect(
    told((b: Part) => {
      b.start()
      b.start()
    }, 1),
  ).rejects.toThrow('start() has already been invoked')
  await expect(
    told((b: Part) => {
      b.end()
      b.end()
    }, 1),
  ).rejects.toThrow('end() has already been invoked')
  let calls = 0
  await expect(told((b: Part) => void (calls++ > 0 && b.start()), 2)).rejects.toThrow(
    'in each of its calls',
  )
})
