import { GateError } from '../errors.ts'
import type { Report, Result } from '../model/index.ts'
import { parseReport, reportSchema } from '../report/index.ts'
import { limits } from './limits.ts'

/**
 * The report of a text that anybody may have written, and of any length.
 *
 * @throws GateError `report-implausible`, or what `parseReport` throws
 */
export function parseHostile(text: string): Report {
  refuseMasses(text)
  try {
    return parseReport(text)
  } catch (error) {
    // What is wrong, zod hands on as the arguments of a call: where that is very much, they are too many for the stack.
    if (error instanceof RangeError) throw implausible('too much of it is wrong to be named')
    throw error
  }
}

/**
 * Refuses what no run of the gate brings about, and what would take too long to judge.
 *
 * @throws GateError `report-implausible`
 */
export function refuseImplausible({ benchmarks, budgets }: Report): void {
  const results = benchmarks.flatMap((benchmark) => benchmark.results)
  if (results.length > limits.results) throw implausible(`it has ${results.length} results`)
  if (budgets.length > limits.budgets) throw implausible(`it has ${budgets.length} budgets`)
  const figures = budgets.map((limit) => limit.figures)
  const lists = results.flatMap(listsOf)
  const longest = [...lists, ...figures].reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > limits.rounds) throw implausible(`a result has ${longest} rounds of one kind`)
  const all = [...lists, ...figures].reduce((sum, { length }) => sum + length, 0)
  if (all > limits.observations) throw implausible(`it has ${all} observations`)
  const wild = lists.flat().find((change) => Math.abs(change) > limits.change)
  if (wild !== undefined) throw implausible(`it has a log ratio of ${wild}`)
}

/**
 * Refuses what has come to figures that JSON has no form for, such as an infinite one.
 *
 * @throws GateError `report-implausible`
 */
export function refuseUnwritable(report: Report): void {
  if (!reportSchema.safeEncode(report).success) throw implausible('its figures come to no number')
}

/** Before anything is made of them. */
function refuseMasses(text: string): void {
  // Every value but the first of its list or object has a comma before it, and the firsts are fewer than the rest.
  let commas = 0
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) commas += 1
  if (commas > limits.values) throw implausible(`it has ${commas} values`)
}

function listsOf({ observations }: Result): readonly (readonly number[])[] {
  return [observations.screen, observations.confirm, observations.control]
}

function implausible(what: string): GateError {
  return new GateError(
    'report-implausible',
    `no run of benchgate leaves such a report: ${what}`,
    'Upload the file of the output report-json, unchanged; split a suite this large over several runs.',
  )
}
