import type { Difference, KeptReach, Report } from '../../model/index.ts'
import { name, plain, sentence } from '../text/phrase.ts'
import type { Phrase, Phrases } from '../text/phrase.ts'
import { count, grouped } from './count.ts'

/** Why a benchmark moves whose code is the same. */
export const movedText = 'layout or environment'

/** What a look told of a benchmark, such as `reaches src/parse.ts:41-58 parse (changed)`. */
export function reachPhrases(reach: KeptReach): Phrases {
  switch (reach.kind) {
    case 'reaches': {
      const { first, others } = reach
      const more = others === 0 ? [] : [plain(` and ${grouped(others)} more`)]
      return [plain('reaches '), ...parted(first.map(differencePhrases), ', '), ...more]
    }
    case 'cannot-reach': {
      const { functions, files, reads } = reach.compared
      const read = reads === 0 ? '' : ` and ${count(reads, 'other thing')} that it reads`
      return [
        plain(
          `cannot reach the change: ${count(functions, 'function')} of ${count(files, 'file')}${read} are equal`,
        ),
      ]
    }
    case 'unknown':
      return [
        plain('unknown, because it cannot be seen: '),
        ...parted(
          reach.because.map((text) => [sentence(text, 160)]),
          '; ',
        ),
      ]
  }
}

function differencePhrases(difference: Difference): Phrases {
  switch (difference.kind) {
    case 'code': {
      const { path, lines, how, name: own } = difference
      const [first, last] = lines
      const place = `${bare(path)}:${first === last ? first : `${first}-${last}`}`
      return [
        path === '' ? plain('evaluated code') : name(place),
        ...(own === '' ? [] : [plain(' '), name(own, 40)]),
        plain(` (${hows[how]})`),
      ]
    }
    case 'read':
      return [name(difference.what.replace(/^file \.[/\\]/, '')), plain(' (changed)')]
    case 'import':
      return [
        name(bare(difference.path)),
        plain(', where '),
        name(difference.specifier),
        plain(' is another file'),
      ]
  }
}

function bare(path: string): string {
  return path.replace(/^\.[/\\]/, '')
}

function parted(all: readonly Phrases[], separator: string): Phrases {
  return all.flatMap((each, i) => [...(i === 0 ? [] : [plain(separator)]), ...each])
}

const hows = { changed: 'changed', new: 'new', gone: 'no longer run' } as const

/** What the look at a run's benchmarks has told, and how those came out that cannot have changed: facts, a line each. */
export function reachFacts({ reach }: Report): Phrase[][] {
  if (reach === null) return []
  const { reaches, untouched, unknown, controls } = reach
  const all = reaches + untouched + unknown
  const open = unknown === 0 ? '' : `, of ${grouped(unknown)} it is not known`
  const looked = `${grouped(reaches)} of ${count(all, 'benchmark')} can reach the change, ${grouped(untouched)} cannot${open}`
  const { judged, slower, low, high } = controls
  if (judged === 0) return [[plain(looked)]]
  const rate = `${Math.round(low * 100)} to ${Math.round(high * 100)} %`
  return [
    [plain(looked)],
    [
      plain(
        `of ${grouped(judged)} that cannot and ${judged === 1 ? 'was' : 'were'} measured, ${grouped(slower)} came out slower: false alarms ${rate} (exact 95 % interval)`,
      ),
    ],
  ]
}
