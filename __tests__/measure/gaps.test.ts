import { describe, expect, it } from 'vitest'
import { failuresBeside, untoldFailure } from '../../src/measure/found/gaps.ts'
import type { SuiteCopy } from '../../src/measure/found/own-evidence.ts'
import type { SuiteContents } from '../../src/measure/found/suite-contents.ts'
import { benchmark } from '../../src/model/index.ts'

type Loaded = Extract<SuiteContents, { readonly kind: 'loaded' }>

/** A version that has benchmarks of these names. */
function copy(label: string, names: readonly string[], more: Partial<Loaded> = {}): SuiteCopy {
  const contents = {
    kind: 'loaded',
    benchmarks: names.map((name) => benchmark('s', '', name)),
    formerNames: {},
    duplicates: [],
    notes: [],
    ...more,
  } as const
  return { label, contents }
}

/** What is known of a benchmark that these versions have. */
function known(
  versions: readonly string[],
  failed: readonly string[] = [],
): Parameters<typeof failuresBeside>[0] {
  const failures = failed.map((version) => ({ version }))
  return { benchmark: benchmark('s', '', 'a'), versions, failures }
}

const failure = { message: 'exit code 1', isFailure: true }
const doubt = { message: 'a row cannot be read', isFailure: false }
const excused = { 's > a': 'skipped' }

describe('a benchmark', () => {
  it.each([failure, doubt])('that is missing beside $message has failed for that', (gap) => {
    const copies = [copy('base', ['a']), copy('head', [], { gap })]
    expect(failuresBeside(known(['base']), copies)).toEqual([
      { version: 'head', message: gap.message },
    ])
  })

  it('that is missing beside a failure has failed also where it fails elsewhere', () => {
    const copies = [
      copy('base', ['a'], { failed: { 's > a': 'x' } }),
      copy('head', [], { gap: failure }),
    ]
    expect(failuresBeside(known(['base'], ['base']), copies)).toHaveLength(1)
  })

  it('that is missing for no reason was removed', () => {
    expect(failuresBeside(known(['base']), [copy('base', ['a']), copy('head', [])])).toEqual([])
  })

  it('that is excused in one version has failed there, with its own reason', () => {
    const base = copy('base', ['a'])
    const message = 'skipped'
    const head = { version: 'head', message }
    const left = [base, copy('head', [], { excused, gap: failure })]
    expect(failuresBeside(known(['base']), left)).toEqual([head])
    expect(
      failuresBeside(known(['base', 'head']), [base, copy('head', ['a'], { excused })]),
    ).toEqual([head])
  })

  it('that is excused in all versions that have it has not failed', () => {
    const copies = [copy('base', ['a'], { excused }), copy('head', ['a'], { excused })]
    expect(failuresBeside(known(['base', 'head']), copies)).toEqual([])
  })

  it('that failed has failed once', () => {
    const copies = [copy('base', ['a']), copy('head', ['a'], { excused, gap: failure })]
    expect(failuresBeside(known(['base', 'head'], ['head']), copies)).toEqual([])
  })
})

describe('a failure of a whole suite', () => {
  const base = copy('base', ['a', 'b'])
  const untold = (head: SuiteCopy): string | null => untoldFailure(head, [base, head])

  it('is told where nothing shows what failed', () => {
    expect(untold(copy('head', ['a', 'b'], { gap: failure }))).toBe('exit code 1')
  })

  it.each([
    ['nothing failed', copy('head', ['a', 'b'])],
    ['nothing failed for sure', copy('head', ['a', 'b'], { gap: doubt })],
    ['a benchmark is missing', copy('head', ['a'], { gap: failure })],
    ['a benchmark failed', copy('head', ['a', 'b'], { gap: failure, failed: { 's > a': 'x' } })],
  ])('is not told where %s', (_, head) => {
    expect(untold(head)).toBeNull()
  })
})
