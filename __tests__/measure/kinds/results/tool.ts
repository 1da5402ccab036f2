/** Other tools, as shell lines in the directories of two versions, for tests that run them for real. */
import { armsOf } from '../../../../src/measure/arms.ts'
import {
  discover,
  openSuites,
  type Discovery,
  type RoundResult,
} from '../../../../src/measure/index.ts'
import { measureRound } from '../../../../src/measure/round.ts'
import type { Suites } from '../../../../src/measure/suites.ts'
import {
  usualConduct,
  type Rename,
  type ResultsDefinition,
  type RoundPlan,
} from '../../../../src/model/index.ts'
import { ports, project, quick, unhurried, usualRuntime, versions } from '../../project.ts'

function definition(said: Partial<ResultsDefinition>): ResultsDefinition {
  return {
    kind: 'results',
    name: 'tool',
    run: null,
    file: null,
    format: 'customSmallerIsBetter',
    better: {},
    gateOn: [],
    ...usualConduct,
    ...said,
  }
}

export type Files = Readonly<Record<string, string>>

/** @param base files of the base; those of the head are the same, where they are not given */
export function directories(base: Files, head: Files = base): string {
  const placed = (name: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]))
  return project(
    { 'base/x': '', 'head/x': '', ...placed('base', base), ...placed('head', head) },
    null,
  )
}

/** What a discovery finds in the two directories. */
export async function found(
  root: string,
  said: Partial<ResultsDefinition>,
  renames: readonly Rename[] = [],
): Promise<Discovery> {
  const settings = { ...quick, renames, jobs: 2 }
  const usual = await usualRuntime()
  return discover(
    {
      versions: versions(`${root}/base`, `${root}/head`),
      definitions: [definition(said)],
      wanted: () => true,
      ignoredBecause: () => null,
      settings,
      runtime: { ...usual, slots: [...usual.slots, ...usual.slots] },
      ...unhurried,
    },
    ports(),
  )
}

/**
 * Measures one round.
 *
 * @param suites of a discovery; left out, there was none
 */
export async function measured(
  root: string,
  said: Partial<ResultsDefinition>,
  names: readonly string[] = ['a'],
  suites: Suites = openSuites(definition(said)),
): Promise<RoundResult> {
  const settings = quick
  const plan: RoundPlan = {
    round: 0,
    stage: 'screen',
    suite: 'tool',
    versions: ['base', 'head'],
    benchmarks: names.map((name) => `tool > ${name}`),
    control: false,
    seed: 1,
  }
  const context = {
    arms: armsOf(plan, versions(`${root}/base`, `${root}/head`)),
    settings,
    runtime: await usualRuntime(),
    slot: { cpu: null },
    cpus: null,
    cut: new AbortController().signal,
  }
  return measureRound(plan, suites, context, ports())
}

export const custom = (...figures: readonly (readonly [string, number, string])[]): string =>
  JSON.stringify(figures.map(([name, value, unit]) => ({ name, value, unit })))
