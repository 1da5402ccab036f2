import { z } from 'zod'
import type { Rename } from '../model/index.ts'

const expected =
  "expected an object of former and new names, such as { 'parse small': 'parse tiny' }"
const nameExpected = "expected a benchmark's name or id"

/**
 * Former names to new ones. A benchmark that was renamed more than once may be told step by step: every former name
 * leads to the last one.
 */
export const renames = z.preprocess(
  (value) => value ?? {},
  z.record(z.string(), z.string(nameExpected), expected).transform((written, context) => {
    const steps = new Map(
      Object.entries(written).map(([from, to]) => [from.trim(), to.trim()] as const),
    )
    for (const [from, to] of Object.entries(written)) {
      const message = mistake(from.trim(), to.trim(), steps)
      if (message !== null) {
        context.addIssue({ code: 'custom', message, path: [from], input: to })
      }
    }
    return resolved(steps)
  }),
)

type Steps = ReadonlyMap<string, string>

function mistake(from: string, to: string, steps: Steps): string | null {
  if (from === '' || to === '') return nameExpected
  const others = [...steps].filter(([other, target]) => target === to && other !== from)
  if (others.length > 0)
    return `expected each new name once, and ${others[0]?.[0]} has this one too`
  if (end(from, steps) === null) return 'expected a name that does not lead back to itself'
  return null
}

/** The last of the names that it leads to; null where it leads in a circle. */
function end(from: string, steps: Steps): { readonly name: string; readonly steps: number } | null {
  let name = from
  for (let count = 0; count <= steps.size; count++) {
    const next = steps.get(name)
    if (next === undefined) return { name, steps: count }
    name = next
  }
  return null
}

/** The fewest steps first: of several former names of one benchmark, the latest. */
function resolved(steps: Steps): readonly Rename[] {
  return [...steps.keys()]
    .flatMap((from) => {
      const last = end(from, steps)
      return last === null ? [] : [{ from, to: last.name, steps: last.steps }]
    })
    .toSorted((a, b) => a.steps - b.steps)
    .map(({ from, to }) => ({ from, to }))
}
