/** Parts of a text. */
import type { Span } from './code.ts'

export interface Spans {
  /** Whether all of a part lies in one of them. */
  cover(this: void, span: Span): boolean
}

export function spansOf(spans: readonly Span[]): Spans {
  const outer: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span)
  }
  return {
    cover({ start, end }) {
      let [low, high] = [0, outer.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((outer[middle]?.start ?? Infinity) <= start) low = middle + 1
        else high = middle
      }
      return (outer[low - 1]?.end ?? -1) >= end
    },
  }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
