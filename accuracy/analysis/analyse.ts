/** The reckoning half of the study: from the collected observations to the page. Measures nothing. */
import type { Collection } from '../data.ts'
import { byThreshold } from './by-threshold.ts'
import { coverage } from './coverage.ts'
import { interference } from './interference.ts'
import { asker, type Drawing } from './decisions.ts'
import { methods } from './methods.ts'
import { poolsOf } from './pools.ts'
import { budgetSeconds, sideBySide } from './side-by-side.ts'
import { spreads } from './spread.ts'
import { targets } from './targets.ts'
import { neighboursText } from './text.ts'

/**
 * @param simulated the page's part that no observation goes into
 * @param onStep told before everything that takes a while
 */
export async function analyse(
  collections: readonly Collection[],
  drawing: Drawing,
  simulated: Promise<string>,
  onStep: (step: string) => void,
): Promise<string> {
  const conditions = collections.map((collection) => {
    const pools = poolsOf(collection)
    return {
      collection,
      neighbours: collection.neighbours,
      pools,
      ask: asker(collection, pools, drawing),
    }
  })
  const perCondition = (title: string, body: (each: (typeof conditions)[number]) => string) =>
    conditions.flatMap((each) => {
      onStep(`${title}, ${neighboursText(each.neighbours)}`)
      return [`### ${capital(neighboursText(each.neighbours))}`, body(each)]
    })
  const beside = perCondition('side by side', ({ collection, ask }) => sideBySide(collection, ask))
  const alone = perCondition('by threshold', ({ ask }) => byThreshold(ask))
  onStep('targets')
  const reached = targets(conditions)
  onStep('simulation')
  return `${[
    '# Accuracy',
    introduction(collections),
    '## What was to be reached',
    reached,
    reachedText,
    '## Side by side',
    besideText(),
    ...beside,
    '## benchgate by threshold',
    aloneText,
    ...alone,
    '## The spread of a round',
    "Standard deviation of the rounds' observations without a change, both CPUs measuring.",
    spreads(conditions),
    '## Disturbed rounds',
    interferenceText,
    interference(collections),
    '## Intervals',
    'Rounds of the idle machine, and of those beside neighbours.',
    ...conditions.flatMap(({ neighbours, pools }) => [
      `### ${capital(neighboursText(neighbours))}`,
      coverage(pools),
    ]),
    '## Simulated',
    await simulated,
    '## What was collected',
    ...collections.map(collected),
  ].join('\n\n')}\n`
}

function introduction(collections: readonly Collection[]): string {
  const [first] = collections
  const machine =
    first === undefined
      ? 'Nothing was collected yet.'
      : `Measured on ${first.machine.cpus} CPUs (${first.machine.cpu}, ${first.machine.os}) under Node.js ${first.machine.node}.`
  return `How often the gate is wrong, and how often what people use instead is: on the same kind of machine, with the same workloads and the same time. Written by \`npm run accuracy\`, which repeats the whole study; \`npm run accuracy -- --analyse\` reckons again from the observations in accuracy/data. ${machine}

Slowdowns are real: extra calls that are not counted, 103 for 100 are exactly +3 %. Without a change, both sides run the same files. Figures in brackets are exact 95 % bounds (Clopper and Pearson). **Resampled:** whole decisions are drawn from the rounds that were measured, none of a decision's rounds twice, and the bounds count every round or process once, however often it was drawn. So rates have more digits than knowledge behind them: read the bounds.`
}

function besideText(): string {
  const list = methods.map(({ title, how }) => `- ${title}: ${how}.`).join('\n')
  return `One benchmark at a time, every method with about ${budgetSeconds} seconds of processes for a decision, except those that by their nature use one process a side: more time in the same process would not change what differs between processes. An alarm is what the method by its own rule calls slower.

- benchgate: its whole procedure with ${budgetSeconds} s as the time cap, and once more with twice that, one CPU measuring; for suites, the procedure over whole suites without a cap. What looks slower beyond chance and could not be confirmed in the time is \`suspected\`, which fails a job as well: here it counts as an alarm, and as a slowdown that was found.
${list}

The others' suites are reckoned from their false alarms, as 1 − (1 − p)ⁿ. Their stretches of consecutive runs overlap (resampled); the bounds count those that do not. A dash: too little was collected.`
}

const reachedText =
  'Targets that name no condition are judged on the idle machine. "Reached, also by its bound" is proven by what was collected; "reached" is what was seen.'

const interferenceText =
  'Rounds without a change, by what the kernel said of the time in which they ran. The distance is how far a round lies from the median of its workload, in units of the median distance.'

const aloneText =
  'Resampled suites of 20 and of 100 drawn from the workloads, no time cap; in suites with slower benchmarks two of twenty are. A workload whose calls take too long to be repeated within a slice is never the slower one.'

function collected(one: Collection): string {
  const { neighbours, rounds, runs, commands, failures, seconds, seed: own, collectedAt } = one
  const earlier = one.othersCollectedAt?.slice(0, 10)
  const whole = one.complete ? '' : ' Cut short by the user.'
  const failed =
    failures.length === 0
      ? 'Nothing failed.'
      : `${failures.length} failures:\n\n${failures.map((text) => `    ${text.replaceAll('\n', ' ')}`).join('\n')}`
  return `${capital(neighboursText(neighbours))}: ${rounds.length} rounds of the gate (each with the base twice and up to two heads), in ${(seconds / 60).toFixed(1)} minutes on ${collectedAt.slice(0, 10)}, seed ${own}; ${runs.length} sequential processes and ${commands.length} whole commands${earlier === undefined ? ' in the same time' : ` on ${earlier}`}.${whole} ${failed}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
