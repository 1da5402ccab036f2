import type { Report, WatchedFigure } from '../../model/index.ts'
import { plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { formatQuantity } from './quantity.ts'

/** What was seen of the machine and of servers meanwhile, in a line; empty where nothing was. */
export function watchedFacts({ watched }: Report): Phrase[][] {
  if (watched === null) return []
  const parts = [
    part('others used', watched.cpu, 'share', ' of the CPU time left to them'),
    part('memory in use', watched.memory, 'share'),
    part('event loop late by', watched.eventLoop, 's'),
    part('response time', watched.responseTime, 's'),
    part('failed requests', watched.errorRate, 'share'),
  ].flat()
  return parts.length === 0 ? [] : [[plain(`meanwhile ${parts.join(', ')}`)]]
}

/** Such as `memory in use 61 % (at most 64 %)`. */
function part(what: string, figure: WatchedFigure | null, unit: string, after = ''): string[] {
  if (figure === null) return []
  const text = (value: number): string =>
    unit === 'share' ? `${Math.round(value * 100)} %` : formatQuantity(unit, value, 2)
  const isCrossed = figure.beyond > 0
  return [
    `${what} ${text(figure.mean)}${after} (at most ${text(figure.peak)}${isCrossed ? ', too much' : ''})`,
  ]
}
