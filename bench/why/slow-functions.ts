/** Functions of a file that could be made slower, and how. */
import type { Node } from 'acorn'
import { Code } from '../../src/reach/code.ts'
import { child, isNode, nodeFields, nodes } from '../../src/reach/nodes.ts'

export interface SlowFunction {
  /** Lines from its beginning to that of its body, from 1: a profile names one of them. */
  readonly lines: readonly [first: number, last: number]
  /** The offset at which it ends. */
  readonly end: number
  /** The text with a line of code at the function's beginning. */
  with(code: string): string
}

/** All functions with a body of statements; none where the text is not understood. */
export function slowFunctionsIn(text: string): readonly SlowFunction[] {
  const { syntax } = new Code(text)
  if (syntax === null) return []
  const found: SlowFunction[] = []
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length
  const walk = (node: Node): void => {
    const of = nodeFields(node)
    if (/^(?:Function|ArrowFunction)/.test(node.type)) {
      const body = child(of['body'])
      const isPlain =
        body.type === 'BlockStatement' &&
        of['generator'] !== true &&
        of['async'] !== true &&
        nodes(nodeFields(body)['body']).every((each) => nodeFields(each)['directive'] === undefined)
      if (isPlain) {
        found.push({
          end: node.end,
          lines: [lineOf(node.start), lineOf(body.start)],
          with: (code) => `${text.slice(0, body.start + 1)}${code}${text.slice(body.start + 1)}`,
        })
      }
    }
    for (const each of Object.values(of)) {
      if (Array.isArray(each)) nodes(each).forEach(walk)
      else if (isNode(each)) walk(each)
    }
  }
  walk(syntax.program)
  return found
}

/** Work of so many steps, which no compiler can leave out. */
export function work(steps: number): string {
  return `{let w_=1;for(let p_=0;p_<${steps};p_++)w_=Math.imul(w_,48271)+p_|0;if(w_===7)globalThis.planted=w_}`
}
