/** Modules of ours, for those who import or require others. */
import module from 'node:module'

/** As it is before anything replaces it. */
const { registerHooks } = module

export interface Substitute {
  readonly exported: object
  /** What a hook that resolves is to answer, by how the module is asked for. */
  answer(this: void, context: Asked): Answer
}

interface Asked {
  readonly conditions: readonly string[]
}

interface Answer {
  readonly url: string
  readonly format: 'commonjs' | 'module'
  readonly shortCircuit: true
}

/** Whether this runtime lets one put a module in another's place: Node.js does from 22.15 on. */
export function canSubstitute(): boolean {
  return typeof registerHooks === 'function'
}

/**
 * Makes an object a module.
 *
 * @param url under which nothing else is loaded
 * @param exported the module, for those who require it, and its default; what it has can be imported by name
 */
export function substitute(url: string, exported: object): Substitute {
  const required = { url, format: 'commonjs', shortCircuit: true } as const
  // Of its own kind: Node.js 24 did not find the other one when a file imported it.
  const imported = { url: `${url}?imported`, format: 'module', shortCircuit: true } as const
  const own = `globalThis[Symbol.for('${url}')]`
  const names = Object.keys(exported).filter((name) => name !== 'default')
  const sources = new Map<string, string>([
    [required.url, `module.exports = ${own}`],
    [
      imported.url,
      `const own = ${own}\nexport default own\nexport const { ${names.join(', ')} } = own`,
    ],
  ])
  Object.defineProperty(globalThis, Symbol.for(url), { value: exported })
  registerHooks({
    load(asked, context, next) {
      const source = sources.get(asked)
      if (source === undefined) return next(asked, context)
      return { format: asked === url ? 'commonjs' : 'module', source, shortCircuit: true }
    },
  })
  return {
    exported,
    answer: ({ conditions }) => (conditions.includes('import') ? imported : required),
  }
}
