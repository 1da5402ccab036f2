import type { BranchPage } from '../../site/contract.ts'
import type { ShownRange } from './state.ts'
import { dayOfPush } from './words.ts'

/** The first and the last place of the pushes that are wanted; the last lies before the first where there are none. */
export interface PushSpan {
  readonly first: number
  readonly last: number
}

export function spanOf(range: ShownRange, page: Pick<BranchPage, 'minutes' | 'pushes'>): PushSpan {
  const last = page.pushes - 1
  switch (range.kind) {
    case 'all':
      return { first: 0, last }
    case 'newest':
      return { first: Math.max(0, page.pushes - range.pushes), last }
    case 'days': {
      const { from, to } = range
      const days = Array.from({ length: page.pushes }, (_, push) => dayOfPush(page, push))
      const first = from === '' ? 0 : days.findIndex((day) => day >= from)
      const end = to === '' ? last : days.findLastIndex((day) => day <= to)
      return first === -1 ? { first: page.pushes, last } : { first, last: end }
    }
  }
}

export function isInRange(push: number, { first, last }: PushSpan): boolean {
  return push >= first && push <= last
}
