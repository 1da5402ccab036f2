import { decimal } from '../numbers.ts'

interface CriterionResult {
  readonly label: 'time' | 'thrpt'
  /** Empty where it stood on the line before. */
  readonly name: string
  readonly low: Figure
  readonly estimate: Figure
  readonly high: Figure
}

interface Figure {
  readonly value: number
  readonly unit: string
}

/**
 * `name  time:   [1.0 µs 1.1 µs 1.2 µs]` or `thrpt:  [...]`, as Criterion.rs prints it; null for any other line, among
 * them those of the change since the run before, which are in percent. A figure that is none is NaN.
 */
export function criterionLine(line: string): CriterionResult | null {
  for (const label of ['time', 'thrpt'] as const) {
    const cut = line.lastIndexOf(`${label}: `)
    const figures = cut === -1 ? null : figuresIn(line.slice(cut + label.length + 1).trim())
    if (figures !== null) return { label, name: line.slice(0, cut).trim(), ...figures }
  }
  return null
}

type Figures = Pick<CriterionResult, 'low' | 'estimate' | 'high'>

function figuresIn(text: string): Figures | null {
  if (!text.startsWith('[') || text.includes('%')) return null
  const [, ...words] = pattern.exec(text) ?? []
  const figure = (at: number): Figure => ({
    value: decimal(words[at] ?? ''),
    unit: words[at + 1] ?? '',
  })
  return { low: figure(0), estimate: figure(2), high: figure(4) }
}

const pattern = /^\[(\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\]$/
