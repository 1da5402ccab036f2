/** Whether the first calls of a benchmark have shown all code that any later call can run. */
import type { LookedFile } from '../worker/cover/looked.ts'
import { Code } from './code.ts'
import type { Syntax } from './syntax.ts'

/**
 * Both versions have run the same scripts, and nothing in these loads or reads more once a file has been loaded: then
 * later calls run the same code in both, whichever that is.
 */
export function isSettled(base: LookedFile, head: LookedFile): boolean {
  const own = textsByPath(base)
  const other = textsByPath(head)
  const isSame = own.size === other.size && [...own.keys()].every((key) => other.has(key))
  return isSame && [base, head].every(usesHarmlessModules) && [...own.values()].every(isClosed)
}

function textsByPath({ scripts }: LookedFile): ReadonlyMap<string, string> {
  return new Map(scripts.map(({ path, text }) => [`${path}\n${text}`, text]))
}

/** Node.js's own modules by which nothing is loaded or read. */
const harmless: ReadonlySet<string> = new Set([
  ...['assert', 'async_hooks', 'buffer', 'console', 'constants', 'crypto', 'diagnostics_channel'],
  ...['events', 'os', 'path', 'perf_hooks', 'process', 'punycode', 'querystring', 'stream'],
  ...['string_decoder', 'timers', 'tty', 'url', 'util', 'zlib'],
])

function usesHarmlessModules({ resolved, stretches }: LookedFile): boolean {
  const isPreloaded = stretches.some(({ read }) => read.some(([what]) => what === 'preloaded'))
  return (
    !isPreloaded &&
    resolved.every(([, , url]) => {
      const [, name] = /^node:([^/]*)/.exec(url) ?? []
      return name === undefined || harmless.has(name)
    })
  )
}

const loading = ['require', 'import']

/** What loads or reads more by other names: it counts wherever it stands, since it can be kept under yet another name. */
const others = [
  ...['getBuiltinModule', 'mainModule', 'createRequire', 'dlopen', 'binding', '_linkedBinding'],
  ...['importScripts', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
]

const anyDoor = new RegExp(`\\b(?:${[...loading, ...others].join('|')})\\b`)

/** Whether no function of a script loads or reads anything. What comes after its end is not asked. */
function isClosed(text: string): boolean {
  if (!anyDoor.test(text)) return true
  const { syntax } = new Code(text)
  if (syntax === null) return false
  const wordAt = (at: number): string => {
    const token = syntax.tokens[at]
    return token === undefined ? '' : text.slice(token.start, token.end)
  }
  return syntax.tokens.every(({ start, type }, at) => {
    const word = wordAt(at)
    // Texts may be the names of properties, or code that is still to be made of them.
    if (type.label === 'string' || type.label === 'template') return !isCodeOrName(word)
    if (others.includes(word)) return false
    if (word === 'import') return wordAt(at + 1) !== '(' || runsOnce(syntax, start)
    if (word !== 'require') return true
    const isOfText = wordAt(at + 1) === '(' && /^["']/.test(wordAt(at + 2))
    return isOfText && wordAt(at + 3) === ')' && runsOnce(syntax, start)
  })
}

function isCodeOrName(word: string): boolean {
  const text = word.replaceAll(/["'`]/g, '')
  return text === 'require' || others.includes(text) || /\b(?:require|import)\s*\(/.test(text)
}

/** Whether what stands there runs while the file is loaded, and never again: in no function, and not as a class's field. */
function runsOnce({ all, program, tokens }: Syntax, at: number): boolean {
  if (all.some(({ start, end, isTop }) => !isTop && start <= at && at < end)) return false
  const statement = program.body.find(({ start, end }) => start <= at && at < end)
  return !tokens.some(
    ({ start, type }) => type.label === 'class' && start < at && start >= (statement?.start ?? 0),
  )
}
