import { callerName } from '../probes/measured-code.ts'

/** A call as a sampling profiler saw it, with the samples that fell into the function itself. */
export type SampledFrame = readonly [
  /** Its caller's place in the list, which is before it; -1 for what the loop around the benchmark calls. */
  caller: number,
  /** Where its text stands: an address, a path or nothing. */
  url: string,
  /** Where it begins, from 1. */
  line: number,
  column: number,
  name: string,
  samples: number,
]

/** The name of the loop around a benchmark, and of all that V8 has inlined there. */
const loopFrame = '(benchmark)'

/** A node of V8's profile. https://chromedevtools.github.io/devtools-protocol/v8/Profiler */
export interface ProfileNode {
  readonly id: number
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    /** From 0. */
    readonly lineNumber: number
    readonly columnNumber: number
  }
  readonly hitCount?: number | undefined
  readonly children?: readonly number[] | undefined
}

/** Where a place in a script was written, if it was made of something else. */
export type Origin = (
  url: string,
  line: number,
  column: number,
) => { readonly url: string; readonly line: number; readonly column: number }

/**
 * The calls of the benchmark among all that a profile has seen: what the loop around it calls, and what runs behind an
 * `await`, where there is no loop on the stack. What the gate does between slices, and waiting, is left out.
 *
 * A function that calls itself, however indirectly, stands once on a stack, so that sums of its calls count no time twice.
 *
 * @param nodes the root first
 * @param program how addresses of the gate's own code begin
 */
export function sampledCalls(
  nodes: readonly ProfileNode[],
  program: string,
  originOf: Origin,
): SampledFrame[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const frameOf = (caller: Frame | null, { callFrame }: ProfileNode): Frame => {
    const { functionName, url, lineNumber, columnNumber } = callFrame
    const isLoop = isCaller(functionName)
    const at =
      isLoop || url === ''
        ? { url: '', line: 0, column: 0 }
        : originOf(url, lineNumber + 1, columnNumber + 1)
    const name = isLoop ? loopFrame : functionName
    const key = `${at.url}\n${at.line}:${at.column}\n${name}`
    for (let above = caller; above !== null; above = above.caller) {
      if (above.key === key) return above
    }
    const siblings = caller === null ? top : caller.calls
    const known = siblings.get(key)
    if (known !== undefined) return known
    const frame: Frame = { caller, key, ...at, name, samples: 0, calls: new Map() }
    siblings.set(key, frame)
    return frame
  }
  const top = new Map<string, Frame>()
  const waiting: [ProfileNode, Frame | null, Where][] = []
  const [root] = nodes
  if (root !== undefined) waiting.push([root, null, 'outside'])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, caller, above] = next
    const where = whereIs(node, above, program)
    const isShown =
      where === 'inside' || where === 'awaited' || (where === 'outside' && node !== root)
    const frame = isShown ? frameOf(caller, node) : null
    if (frame !== null && counts(where, node)) frame.samples += node.hitCount ?? 0
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child !== undefined) waiting.push([child, frame, where])
    }
  }
  return listed(top)
}

interface Frame {
  readonly caller: Frame | null
  readonly key: string
  readonly url: string
  readonly line: number
  readonly column: number
  readonly name: string
  samples: number
  readonly calls: Map<string, Frame>
}

/**
 * Whether a stack is in the benchmark's loop, in code of the gate, in the user's code behind an `await`, or so far only in
 * Node.js itself.
 */
type Where = 'inside' | 'gate' | 'awaited' | 'outside'

function whereIs({ callFrame }: ProfileNode, above: Where, program: string): Where {
  const { functionName, url } = callFrame
  if (above === 'inside' || isCaller(functionName)) return 'inside'
  if (above === 'gate' || url.startsWith(program)) return 'gate'
  if (above === 'awaited') return 'awaited'
  return url === '' || url.startsWith('node:') ? 'outside' : 'awaited'
}

function isCaller(name: string): boolean {
  return name.toLowerCase().includes(callerName.toLowerCase())
}

/** Outside, only garbage is collected for the benchmark: the rest waits, or belongs to nobody. */
function counts(where: Where, { callFrame }: ProfileNode): boolean {
  return where !== 'outside' || callFrame.functionName === '(garbage collector)'
}

/** Each behind its caller; those are left out in which, with all that they call, no sample fell. */
function listed(top: ReadonlyMap<string, Frame>): SampledFrame[] {
  const list: SampledFrame[] = []
  const add = (frame: Frame, caller: number): void => {
    if (totalOf(frame) === 0) return
    const { url, line, column, name, samples } = frame
    const place = list.push([caller, url, line, column, name, samples]) - 1
    for (const each of frame.calls.values()) add(each, place)
  }
  for (const frame of top.values()) add(frame, -1)
  return list
}

function totalOf({ samples, calls }: Frame): number {
  let total = samples
  for (const each of calls.values()) total += totalOf(each)
  return total
}
