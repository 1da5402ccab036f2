import { existsSync, readdirSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const folder = new URL('../../bench/workloads/', import.meta.url)
const workloads = readdirSync(new URL('cases/', folder)).map((file) => file.replace(/\.mjs$/, ''))
const workloadShape = z.object({
  name: z.string().min(1),
  run: z.custom<() => unknown>((value) => typeof value === 'function'),
})

const left = areLeftOut()

describe('the no-change workloads', () => {
  it('are at least twenty, and each has a benchmark file of its own', () => {
    const together = ['all', 'suite-20', 'suite-100', 'suite-2000'].map(
      (name) => `${name}.bench.mjs`,
    )
    const files = readdirSync(folder).filter((file) => file.endsWith('.bench.mjs'))

    expect(workloads.length).toBeGreaterThanOrEqual(20)
    expect(files.toSorted()).toEqual(
      [...workloads.map((workload) => `${workload}.bench.mjs`), ...together].toSorted(),
    )
  })

  it.skipIf(left)(
    'have names that differ, as names tell benchmarks of one file apart',
    async () => {
      const names = await Promise.all(
        workloads.map(async (workload) => (await load(workload)).name),
      )

      expect(new Set(names).size).toBe(names.length)
    },
  )

  it.skipIf(left).each(workloads)(
    '%s returns a value, the same on every call',
    async (workload) => {
      const { run } = await load(workload)
      const first = inspectWhole(await run())

      expect(first).not.toBe('undefined')
      expect(inspectWhole(await run())).toBe(first)
      expect(inspectWhole(await run())).toBe(first)
    },
  )
})

/** Tells once why tests are left out. In the workflow they must not be. */
function areLeftOut(): boolean {
  if (existsSync(new URL('node_modules', folder)) || process.env['GITHUB_ACTIONS'] === 'true')
    return false
  console.warn('left out: `npm run workloads` installs the packages that this needs')
  return true
}

async function load(workload: string) {
  const loaded: unknown = await import(new URL(`cases/${workload}.mjs`, folder).href)
  return workloadShape.parse(loaded)
}

// As text, not by toEqual: compiled validators and matchers are functions, which are equal to nothing but themselves.
function inspectWhole(value: unknown): string {
  return inspect(value, { depth: 12, maxArrayLength: null, maxStringLength: null })
}
