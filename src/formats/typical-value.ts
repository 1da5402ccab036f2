import { median } from 'simple-statistics'
import type { Figures } from './parsed-results.ts'

/** One number for figures: the median of samples, for a single one may be far off; else the tool's own summary. */
export function typicalValue(figures: Figures): number {
  return figures.kind === 'summary' ? figures.value : median([...figures.samples])
}
