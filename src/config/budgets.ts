import { z } from 'zod'
import { metricNames, metricOf, type Metric } from '../model/index.ts'
import { amountIn, parseAmount, type Amount } from './amount.ts'
import { filled } from './filled.ts'
import { nearest } from './nearest.ts'
import { found, schemaOf, type Parsed, unexpected } from './parsed.ts'

/** A limit on one metric of some benchmarks. */
export interface BudgetRule {
  /** A glob or a plain substring of the benchmarks' ids and names. */
  readonly benchmark: string
  /** As a person writes it: of another tool's, the tool's own name. */
  readonly metric: string
  readonly bound: 'max' | 'min'
  readonly amount: Amount
  /** The amount as the user wrote it. */
  readonly written: string | number
  /** Null for the first. */
  readonly tier: string | null
}

/** How many times better one benchmark is to be than another. */
export interface RelationRule {
  /** Names, ids, parts of them or globs. */
  readonly faster: string
  readonly than: string
  readonly by: number
  readonly metric: string
  readonly tier: string | null
}

const pattern = "expected a glob or a part of a benchmark's name"
const metric = filled('expected the name of a metric, such as p95').optional()
const tier = filled("expected a tier's name, such as now or next quarter").optional()
const amount = schemaOf(
  z.union([z.string(), z.number()], 'expected an amount such as 100ms, 2.5MB or 95%'),
  (written) => {
    const parsed = parseAmount(written)
    return parsed.ok ? found({ amount: parsed.value, written }) : parsed
  },
).optional()
const times = 'expected how many times faster, such as 1.5'

const budgetFields = { benchmark: filled(pattern), metric, max: amount, min: amount, tier }

export const budgets = z
  .array(
    z
      .strictObject(budgetFields, 'expected an object such as { benchmark, metric, max }')
      .transform((written, context): BudgetRule => {
        const { benchmark, metric: name = 'time', max, min, tier: when = null } = written
        const bound = max === undefined ? 'min' : 'max'
        const limit = max ?? min
        if (limit === undefined || (max !== undefined && min !== undefined)) {
          context.addIssue({
            code: 'custom',
            message: 'expected either max or min',
            input: written,
          })
          return z.NEVER
        }
        const checked = checkAmount(limit.amount, name)
        if (checked.ok)
          return {
            benchmark,
            metric: name,
            bound,
            amount: limit.amount,
            written: limit.written,
            tier: when,
          }
        context.addIssue({
          code: 'custom',
          message: checked.expected,
          path: [bound],
          input: limit.written,
          params: { hint: checked.hint },
        })
        return z.NEVER
      }),
    'expected a list of budgets',
  )
  .readonly()

const relationFields = {
  faster: filled(pattern),
  than: filled(pattern),
  by: schemaOf(z.union([z.string(), z.number()], times), parseTimes).optional(),
  metric,
  tier,
}

export const relations = z
  .array(
    z
      .strictObject(relationFields, 'expected an object such as { faster, than, by }')
      .transform(
        ({ faster, than, by = 1, metric: name = 'time', tier: when = null }): RelationRule => {
          return { faster, than, by, metric: name, tier: when }
        },
      ),
    'expected a list of relations',
  )
  .readonly()

const tierNames = 'expected names such as now and next quarter, each once'

/** In order: the first gates. */
export const tiers = z
  .array(filled(tierNames), tierNames)
  .refine((list) => list.length > 0 && new Set(list).size === list.length, tierNames)
  .readonly()
  .nullable()

/** What may stand within a budget and a relation. */
export const limitKeys = {
  budgets: Object.keys(budgetFields),
  relations: Object.keys(relationFields),
} as const

interface Tiered {
  readonly budgets: readonly BudgetRule[]
  readonly relations: readonly RelationRule[]
  readonly tiers: readonly string[] | null
}

/** All tiers in order; where nobody says which, as they come. */
export function tiersOf({
  budgets: limits,
  relations: related,
  tiers: named,
}: Tiered): readonly string[] {
  const used = [...limits, ...related].flatMap((each) => each.tier ?? [])
  return named ?? [...new Set(['now', ...used])]
}

/** Tiers that are not among those that are named, each with its path. */
export function tierMistakes({
  budgets: limits,
  relations: related,
  tiers: named,
}: Tiered): string[] {
  if (named === null) return []
  return Object.entries({ budgets: limits, relations: related }).flatMap(([option, rules]) =>
    rules.flatMap(({ tier: when }, i) => {
      if (when === null || named.includes(when)) return []
      const guess = nearest(when, named)
      const hint = guess === null ? '' : `; did you mean ${guess}?`
      return [`${option}[${i}].tier: expected one of ${named.join(', ')}, got "${when}"${hint}`]
    }),
  )
}

/** Checks the unit of a limit. That of the gate's own metrics is known; that of another tool's only once it has run. */
function checkAmount(limit: Amount, name: string): Parsed<Amount> {
  const own = metricNames.find((known) => known === name)
  if (own === undefined) return found(limit)
  const { unit, range } = metricOf(own)
  const form = forms[unit] ?? 'a number'
  const value = amountIn(limit, unit)
  if (value === null) return unexpected(`expected ${form} for ${own}`)
  if (value === 0 && range === 'positive') return unexpected(`expected ${form} above 0 for ${own}`)
  if (unit !== 'share' || value <= 1) return found(limit)
  const isPercent = limit.unit === null && value <= 100
  return unexpected(`expected ${form} for ${own}`, isPercent ? `did you mean ${value}%?` : null)
}

const forms: Readonly<Record<Metric['unit'], string>> = {
  s: 'a time such as 100ms',
  B: 'a size such as 2.5MB',
  '1/s': 'a rate such as 1000/s',
  share: 'a share such as 95%',
}

/** Reads `1.5`, `1.5x` and numbers. */
function parseTimes(value: string | number): Parsed<number> {
  const [, digits = 'none'] = /^(\d+(?:\.\d+)?)\s*[x×]?$/.exec(String(value).trim()) ?? []
  const number = Number(digits)
  return number > 0 && Number.isFinite(number) ? found(number) : unexpected(times)
}
