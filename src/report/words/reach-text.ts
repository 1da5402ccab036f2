import type { Counted, Difference, Reach, ReadKind, Unseen } from '../../model/index.ts'
import { count } from './count.ts'

/** What a benchmark reaches, as the end of a sentence about it: hostile text, since paths and names are the versions' own. */
export function reachText(reach: Reach): string {
  switch (reach.kind) {
    case 'reaches': {
      const shown = reach.differences.slice(0, mostShown).map(differenceText)
      const more = reach.differences.length - shown.length
      return `reaches ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    }
    case 'cannot-reach':
      return `cannot reach the change: ${comparedText(reach.compared)}`
    case 'unknown': {
      const reasons = new Set(reach.because.slice(0, mostShown).map(unseenText))
      return `unknown, because ${[...reasons].join('; ')}`
    }
  }
}

/** What is the same in both versions. */
export function comparedText({ functions, files, reads }: Counted): string {
  const parts = [`${count(functions, 'function')} of ${count(files, 'file')}`]
  if (reads > 0) parts.push(`${count(reads, 'other thing')} that it reads`)
  return `${parts.join(' and ')} are equal`
}

const mostShown = 3

/** Where the difference lies, and which it is: hostile text. */
function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'code': {
      const { path, lines, how, name } = difference
      const [first, last] = lines
      const range = first === last ? first : `${first}-${last}`
      const place = path === '' ? 'evaluated code' : `${shortened(path)}:${range}`
      return `${place}${name === '' ? '' : ` ${name}`} (${hows[how]})`
    }
    case 'read':
      return `${readText(difference.what, difference.name)} (changed)`
    case 'resolved':
      return `${shortened(difference.path)}, where ${difference.specifier} is another file`
  }
}

const hows = { changed: 'changed', new: 'new', gone: 'gone' } as const

function readText(what: ReadKind, name: string): string {
  switch (what) {
    case 'file':
      return shortened(name)
    case 'environment':
      return name === '*' ? 'the list of environment variables' : `environment variable ${name}`
    case 'function-text':
      return `the text of the function ${name}`
    case 'error-stack':
      return 'the stack of an error'
    case 'property':
      return `property ${name}, where properties are listed`
    case 'preloaded':
      return `${shortened(name)}, which is loaded first`
  }
}

/** Why it is not known what a benchmark runs, as a clause: hostile text. */
export function unseenText({ code, text }: Unseen): string {
  const [line = ''] = text.split('\n')
  switch (code) {
    case 'child-process':
      return 'it starts a child process'
    case 'worker-thread':
      return 'it starts a worker thread'
    case 'network':
      return 'it uses the network'
    case 'database':
      return 'it uses a database'
    case 'inspector':
      return 'it uses the inspector itself'
    case 'file-patterns':
      return 'it finds files by patterns, or watches them'
    case 'special-files':
      return 'it reads files that are no ordinary ones'
    case 'internals':
      return 'it uses what is inside of Node.js'
    case 'loaders':
      return 'it changes how modules are loaded'
    case 'too-many-reads':
      return 'it reads more than is compared'
    case 'too-much-code':
      return 'it runs more code than is compared'
    case 'lost-source':
      return `the source of ${line === '' ? 'evaluated code' : line} is no longer there`
    case 'endless-code':
      return 'its calls go on to run code for the first time'
    case 'endless-looks':
      return 'the benchmarks of its file reach one change after the other'
    case 'same-name':
      return 'another benchmark has its name'
    case 'fails':
      return `it fails: ${line}`
    case 'file-throws':
      return `its file throws after some of its benchmarks: ${line}`
    case 'look-failed':
      return `the process that looks at it has failed: ${line}`
    case 'look-unreadable':
      return 'what was written down of its code cannot be read'
    case 'runtime':
      return `${line} does not tell what runs`
    case 'not-run':
      return 'it did not run in both versions while it was looked at'
    case 'not-there':
      return `${line} does not have it`
    case 'other-process':
      return 'code is not looked at in processes of its kind'
    case 'no-time':
      return 'there was no time to look'
  }
}

function shortened(path: string): string {
  return path.replace(/^\.[/\\]/, '')
}
