/** Whether the first calls of a benchmark have shown all code that any later call can run. */
import type { LookedFile } from '../worker/cover/looked.ts'
import { Code } from './code.ts'
import { nodeFields } from './nodes.ts'
import type { FunctionNode, Syntax } from './syntax.ts'

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
const harmless =
  /^node:(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|events|os|path|perf_hooks|process|punycode|querystring|stream|string_decoder|timers|tty|url|util|zlib)(?:\/|$)/

function usesHarmlessModules({ resolved, stretches }: LookedFile): boolean {
  const isPreloaded = stretches.some(({ read }) => read.some(([what]) => what === 'preloaded'))
  return (
    !isPreloaded && resolved.every(([, , url]) => !url.startsWith('node:') || harmless.test(url))
  )
}

/** What loads or reads more by other names: it counts wherever it stands, since it can be kept under yet another name. */
const others =
  /^(?:getBuiltinModule|mainModule|createRequire|dlopen|_?(?:linkedB|b)inding|importScripts|fetch|WebSocket|EventSource|XMLHttpRequest)$/

const anyDoor = new RegExp(`\\b(?:require|import|${others.source.slice(1, -1)})\\b`)

/** Whether a script loads and reads nothing any more when it has been loaded. */
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
    if (others.test(word)) return false
    // Unless it is waited for, it may come to its end in the middle of a benchmark.
    if (word === 'import')
      return wordAt(at + 1) !== '(' || (wordAt(at - 1) === 'await' && runsOnce(syntax, start))
    if (word !== 'require') return true
    const isOfText = wordAt(at + 1) === '(' && /^["']/.test(wordAt(at + 2))
    return isOfText && wordAt(at + 3) === ')' && runsOnce(syntax, start)
  })
}

function isCodeOrName(word: string): boolean {
  const text = word.replaceAll(/["'`]/g, '')
  return text === 'require' || others.test(text) || /\b(?:require|import)\s*\(/.test(text)
}

/** Whether what stands there runs while the file is loaded, and never again: in no function, and not as a class's field. */
function runsOnce({ all, program, tokens }: Syntax, at: number): boolean {
  if (all.some((each) => each.start <= at && at < each.end && !isCalledAtOnce(each))) return false
  const statement = program.body.find(({ start, end }) => start <= at && at < end)
  return !tokens.some(
    ({ start, type }) => type.label === 'class' && start < at && start >= (statement?.start ?? 0),
  )
}

/** An `async` function or a generator goes on later than where it is called. */
function isCalledAtOnce({ isTop, node }: FunctionNode): boolean {
  const { async: isAsync, generator } = nodeFields(node)
  return isTop && isAsync !== true && generator !== true
}
