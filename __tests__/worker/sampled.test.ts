import { describe, expect, test } from 'vitest'
import { sampledCalls, type ProfileNode } from '../../src/worker/profile/sampled.ts'

interface Tree {
  readonly name: string
  readonly url?: string
  readonly line?: number
  readonly hits?: number
  readonly calls?: readonly Tree[]
}

const program = 'file:///gate/'

function nodesOf(tree: Tree): ProfileNode[] {
  const nodes: ProfileNode[] = []
  const add = ({ name, url = '', line = 1, hits = 0, calls = [] }: Tree): number => {
    const id = nodes.length + 1
    const callFrame = { functionName: name, url, lineNumber: line - 1, columnNumber: 0 }
    const place = nodes.push({ id, callFrame, hitCount: hits }) - 1
    const children = calls.map(add)
    nodes[place] = { id, callFrame, hitCount: hits, children }
    return id
  }
  add(tree)
  return nodes
}

/** Each call as its way from the outermost, with its samples. */
function told(...calls: readonly Tree[]): string[] {
  const frames = sampledCalls(nodesOf({ name: '(root)', calls }), program, (url, line, column) => ({
    url,
    line,
    column,
  }))
  const wayTo = (at: number): string => {
    const [caller = -1, , , , name = ''] = frames[at] ?? []
    return caller < 0 ? name : `${wayTo(caller)} > ${name}`
  }
  return frames.map(([, , , , , samples], at) => `${wayTo(at)}: ${samples}`).toSorted()
}

const user = 'file:///version/a.js'
const slices: Tree = { name: 'slices', url: 'file:///gate/worker.js', hits: 50 }
const within = (...calls: readonly Tree[]): Tree => ({
  ...slices,
  calls: [{ name: 'callOfBenchmark', hits: 2, calls }],
})

describe('the calls of a benchmark', () => {
  test('are those of the loop around it, and not what the gate does between them', () => {
    const work = { name: 'work', url: user, hits: 3, calls: [{ name: 'leaf', url: user, line: 9, hits: 4 }] } // prettier-ignore
    expect(told(within(work), { name: '(program)', hits: 9 }, { name: '(idle)', hits: 9 })).toEqual(
      ['(benchmark) > work > leaf: 4', '(benchmark) > work: 3', '(benchmark): 2'],
    )
  })

  test('are told behind an await, where no loop is on the stack', () => {
    const ticks = 'node:internal/process/task_queues'
    const later = { name: 'later', url: user, hits: 5 }
    const own = { name: 'inTime', url: 'file:///gate/steps.js', hits: 6 }
    expect(
      told({ name: 'processTicksAndRejections', url: ticks, hits: 7, calls: [later, own] }),
    ).toEqual(['processTicksAndRejections > later: 5', 'processTicksAndRejections: 0'])
  })

  test('have the collecting of garbage beside them', () => {
    expect(told({ name: '(garbage collector)', hits: 8 })).toEqual(['(garbage collector): 8'])
  })

  test('count a function that calls itself once on a stack', () => {
    const even = (calls: readonly Tree[]): Tree => ({ name: 'even', url: user, hits: 1, calls })
    const odd = (calls: readonly Tree[]): Tree => ({ name: 'odd', url: user, line: 5, hits: 10, calls }) // prettier-ignore
    expect(told(within(even([odd([even([odd([])])])])))).toEqual([
      '(benchmark) > even > odd: 20',
      '(benchmark) > even: 2',
      '(benchmark): 2',
    ])
  })

  test('are the same by their place and name, however often V8 lists them', () => {
    const work = { name: 'work', url: user, hits: 3 }
    expect(told(within(work), within(work))).toEqual(['(benchmark) > work: 6', '(benchmark): 4'])
  })

  test('of which no sample fell are left out', () => {
    expect(told(within({ name: 'work', url: user, calls: [{ name: 'leaf', url: user }] }))).toEqual(
      ['(benchmark): 2'],
    )
  })

  test('stand where they were written', () => {
    const [, frame] = sampledCalls(
      nodesOf({ name: '(root)', calls: [within({ name: 'w', url: user, line: 7, hits: 1 })] }),
      program,
      (url, line, column) => ({ url: `${url}.ts`, line: line * 10, column }),
    )
    expect(frame).toEqual([0, `${user}.ts`, 70, 1, 'w', 1])
  })
})
