import { conclusionOf, exitCode, isJudged } from '../../model/index.ts'
import type { JobConclusion, Lacking, Outcome, Report, Verdict } from '../../model/index.ts'
import { budgetNews, budgetsBeside } from './budget-headline.ts'
import { budgetScene } from '../scene/budget-rows.ts'
import { calledAs } from './called-as.ts'
import { changeSentence } from './change-text.ts'
import { count, grouped } from './count.ts'
import { formatDuration } from './duration.ts'
import { formatDetectable, formatLimit } from './percent.ts'
import { metricPhrase } from './metric-words.ts'
import { name, plain, strong } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { phrasesToText } from '../text/phrases-to-text.ts'
import { sharedThreshold, withVerdict, worstFirst } from '../scene/rows.ts'
import type { Row } from '../scene/rows.ts'
import { sceneOf } from '../scene/scene.ts'
import type { Scene } from '../scene/scene.ts'

/**
 * The one sentence that says how it went: the verdict, and the change that matters most. Every format begins with it,
 * so that no two of them can disagree; it counts benchmarks, each under the worst verdict that any head got.
 */
export function headline(report: Report, rows: readonly Row[] = worstFirst(report)): Phrase[] {
  const sentence = judgement(report, rows)
  if (report.interrupted) return behind('Interrupted; so far', sentence)
  return isSpared(report) ? behind('Would have failed:', sentence) : sentence
}

/** The same without any markup, for outputs, titles and logs: one safe line. */
export function headlineText(report: Report): string {
  return phrasesToText(headline(report))
}

/**
 * The same for whoever looks for five seconds: a sign and whether the job fails before all else, and which gate it is
 * where it is not the only one.
 *
 * @param gate the gate's id
 */
export function verdictLine(report: Report, gate: string): Phrase[] {
  const sentence = headline(report)
  const sign = plain(`${conclusionSigns[conclusionOf(report)]} `)
  const meaning = meaningOf(report)
  if (gate === onlyGate) {
    return [sign, ...(meaning === null ? sentence : behind(`${capital(meaning)}:`, sentence))]
  }
  const lead = [sign, plain('benchgate '), name(gate)]
  return meaning === null
    ? [...lead, plain(': '), ...sentence]
    : [...lead, plain(' '), ...behind(`${meaning}:`, sentence)]
}

/** The id of a gate that nobody has named. */
const onlyGate = 'benchgate'

const conclusionSigns: Readonly<Record<JobConclusion, string>> = {
  failure: '❌',
  success: '✅',
  neutral: '⚠️',
  cancelled: '⚠️',
}

/** Null where the sentence says itself that the job fails or not, or where nothing was judged. */
function meaningOf(report: Report): 'fails' | 'passes' | null {
  if (report.interrupted || isSpared(report)) return null
  if (exitCode(report) !== 0) return 'fails'
  return isJudged(report) ? 'passes' : null
}

/** Outcomes that fail a job unless it is told otherwise, and that `never` tells otherwise. */
const failing: ReadonlySet<Outcome> = new Set([
  'incomparable',
  'regressed',
  'exceeded',
  'suspected',
])

function isSpared({ settings, outcome }: Report): boolean {
  return settings.failOn === 'never' && failing.has(outcome)
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}

function behind(lead: string, [first, ...rest]: readonly Phrase[]): Phrase[] {
  const text = first === undefined ? '' : `${first.text[0]?.toLowerCase()}${first.text.slice(1)}`
  return [strong(`${lead} ${text}`), ...rest]
}

function judgement(report: Report, rows: readonly Row[]): Phrase[] {
  const scene = sceneOf(report, rows)
  const { counts, accepted, errored } = scene
  if (rows.length === 0) return nothingJudged(report)
  const beside = [...reaching(scene), ...gone(scene), ...budgetsBeside(report)]
  if (scene.slower > 0) return [...slower(scene), ...beside]
  // One that fails in the base alone is not for the head to mend.
  if (errored > 0 && report.outcome === 'errored') return [...failed(scene), ...beside]
  if (report.outcome === 'incomparable') {
    return [...incomparable(scene, report), ...budgetsBeside(report)]
  }
  const { exceeded, undecided } = budgetScene(report)
  const isOpen = scene.suspected + accepted + counts.inconclusive + counts.unstable > 0
  if (exceeded.length > 0 || (undecided.length > 0 && !isOpen)) {
    return [...overBudget(report, scene), ...gone(scene)]
  }
  if (scene.suspected > 0) return [...suspected(scene), ...beside]
  return [...harmless(scene), ...beside]
}

function nothingJudged({ benchmarks }: Report): Phrase[] {
  return benchmarks.length === 0
    ? [strong('Nothing was measured'), plain(': no benchmark was found')]
    : [strong('Nothing was judged'), plain(': no benchmark has a metric that gates')]
}

/** Without a regression, and with figures of all that can be judged. */
function harmless(scene: Scene): Phrase[] {
  const { counts, accepted, compared } = scene
  if (accepted > 0) return slowerButAccepted(scene)
  if (!scene.hasBase) return withoutBase(scene)
  if (compared === 0) return oneSided(scene)
  if (counts.inconclusive + counts.unstable > 0) return unsettled(scene)
  return counts.improved > 0 ? faster(scene) : unchanged(scene)
}

function overBudget(report: Report, scene: Scene): Phrase[] {
  const { counts, accepted, errored, words } = scene
  return [
    ...budgetNews(report),
    ...also(scene.suspected, `may have got ${words.worse}`),
    ...also(accepted, `got ${words.worse}, accepted`),
    ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
    ...also(errored, 'could not be measured'),
    ...also(counts.improved, `got ${words.better}`),
  ]
}

function slower(scene: Scene): Phrase[] {
  const { counts, accepted, judged, errored, words } = scene
  const number = scene.slower
  return [
    strong(`${subject(number, judged)} got ${words.worse}`),
    plain(number === 1 ? ': ' : ', worst: '),
    ...changeOf(scene, 'regressed'),
    ...also(scene.suspected, `may have got ${words.worse}`),
    ...also(accepted, 'more accepted'),
    ...also(errored, 'could not be measured'),
    ...also(counts.improved, `got ${words.better}`),
  ]
}

function suspected(scene: Scene): Phrase[] {
  const { counts, accepted, judged, errored, words } = scene
  const number = scene.suspected
  const worst = withVerdict(scene.rows, 'suspected')[0]?.worst
  return [
    strong(`${subject(number, judged)} ${number === 1 ? 'looks' : 'look'} ${words.worse}`),
    plain(number === 1 ? ': ' : ', worst: '),
    ...changeOf(scene, 'suspected'),
    plain(`, not confirmed${lackingText(worst?.lacks ?? null)}`),
    ...also(accepted, `got ${words.worse}, accepted`),
    ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
    ...also(errored, 'could not be measured'),
    ...also(counts.improved, `got ${words.better}`),
  ]
}

/** How much more measuring it takes to tell, where that is known. */
function lackingText(lacks: Lacking | null): string {
  if (lacks === null) return ''
  const { rounds, seconds } = lacks
  return seconds === null
    ? `: needs ${grouped(rounds)} more ${rounds === 1 ? 'round' : 'rounds'}`
    : `: needs about ${formatDuration(Math.max(1, seconds))} more`
}

function slowerButAccepted(scene: Scene): Phrase[] {
  const { counts, accepted, judged, rows, errored, words } = scene
  const verdict = counts.regressed > 0 ? 'regressed' : 'suspected'
  const reason = withVerdict(rows, verdict)[0]?.worst.accepted?.reason
  const each = accepted === 1 ? 'which is' : 'all'
  const got = verdict === 'regressed' ? 'got' : 'may have got'
  return [
    strong(`${subject(accepted, judged)} ${got} ${words.worse}, ${each} accepted`),
    plain(accepted === 1 ? ': ' : ', worst: '),
    ...changeOf(scene, verdict),
    ...(reason === undefined ? [] : [plain(' for the reason '), name(reason)]),
    ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
    ...also(errored, 'could not be measured'),
    ...also(counts.improved, `got ${words.better}`),
  ]
}

function failed(scene: Scene): Phrase[] {
  const { counts, accepted, rows, errored, words } = scene
  const first = withVerdict(rows, 'errored')[0]
  const settled = counts.improved + counts.unchanged + counts.untouched
  return [
    strong(couldNot(errored, scene.judged)),
    ...(first === undefined
      ? []
      : [plain(errored === 1 ? ': ' : ', first: '), name(calledAs(first.benchmark))]),
    ...also(accepted, `got ${words.worse}, accepted`),
    ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
    ...also(counts.improved, `got ${words.better}`),
    ...(settled > 0 && errored + settled === scene.judged
      ? [plain(`; no other got ${words.worse}`)]
      : []),
    ...(scene.hasBase ? [] : [plain('; nothing was compared: there is no base')]),
  ]
}

function couldNot(errored: number, judged: number): string {
  if (errored < judged || judged <= 1) return `${subject(errored, judged)} could not be measured`
  return `None of the ${count(judged, 'benchmark')} could be measured`
}

/** Nothing got the rounds that a verdict takes: what became of all of it, most first. */
function incomparable({ counts, rows, hasBase }: Scene, { versions }: Report): Phrase[] {
  const base = hasBase ? (versions.base?.label ?? '') : ''
  const few = counts.inconclusive + counts.unstable
  return [
    strong('Nothing could be compared'),
    ...listed([
      counts.errored === 0
        ? []
        : [
            plain(
              `${count(counts.errored, 'benchmark')} ${counts.errored === 1 ? 'fails' : 'fail'} in the base `,
            ),
            name(base),
          ],
      few === 0
        ? []
        : [
            plain(
              `${count(few, 'benchmark')} ${few === 1 ? 'has' : 'have'} too few figures for a verdict`,
            ),
          ],
      counts.removed === 0
        ? []
        : [
            plain(
              `${count(counts.removed, 'benchmark')} of the base ${counts.removed === 1 ? 'is' : 'are'} gone (`,
            ),
            ...namesOf(withVerdict(rows, 'removed')),
            plain(')'),
          ],
      counts.new === 0
        ? []
        : [plain(`${grouped(counts.new)} ${counts.new === 1 ? 'is' : 'are'} new`)],
    ]),
  ]
}

/** Behind a colon, parted by semicolons. */
function listed(parts: readonly (readonly Phrase[])[]): Phrase[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => [plain(i === 0 ? ': ' : '; '), ...part])
}

/** Benchmarks that nobody measures any more are news, whatever became of the others: they may have been lost. */
function gone({ rows }: Scene): Phrase[] {
  const removed = withVerdict(rows, 'removed')
  if (removed.length === 0) return []
  return [plain(`; ${grouped(removed.length)} removed: `), ...namesOf(removed)]
}

/** What could not have been otherwise; where it is all there is, the sentence says so itself. */
function reaching({ counts, compared }: Scene): Phrase[] {
  return counts.untouched === compared ? [] : also(counts.untouched, 'cannot reach the change')
}

const mostNamed = 3

function namesOf(rows: readonly Row[]): Phrase[] {
  const named = rows
    .slice(0, mostNamed)
    .flatMap(({ benchmark }, i) => [...(i === 0 ? [] : [plain(', ')]), name(calledAs(benchmark))])
  const others = rows.length - mostNamed
  return others > 0 ? [...named, plain(` and ${grouped(others)} more`)] : named
}

function withoutBase({ rows }: Scene): Phrase[] {
  const measured = rows.filter(({ worst }) => worst.values.head !== null).length
  const all = count(rows.length, 'benchmark')
  const which = measured === rows.length ? all : `${measured} of ${all}`
  return [strong(`${which} measured, nothing compared`), plain(': there is no base')]
}

function oneSided({ counts, rows, errored }: Scene): Phrase[] {
  return [strong(`Nothing was compared: ${why()}`), ...also(errored, 'could not be measured')]

  function why(): string {
    if (counts.new < rows.length) return 'no benchmark has figures of both versions'
    return counts.new === 1
      ? 'the only benchmark is new'
      : `all ${count(counts.new, 'benchmark')} are new`
  }
}

function unsettled(scene: Scene): Phrase[] {
  const { counts, judged, errored, words } = scene
  const number = counts.inconclusive + counts.unstable
  const word = [
    counts.inconclusive > 0 ? 'inconclusive' : [],
    counts.unstable > 0 ? 'unstable' : [],
  ].flat()
  return [
    strong(`${subject(number, judged)} ${number === 1 ? 'is' : 'are'} ${word.join(' or ')}`),
    ...leastCertain(scene, number),
    plain(`; none shown to be ${words.worse}`),
    ...also(errored, 'could not be measured'),
    ...also(counts.improved, `got ${words.better}`),
  ]
}

function leastCertain({ rows }: Scene, number: number): Phrase[] {
  const [widest] = withVerdict(rows, 'inconclusive', 'unstable').toSorted(
    (a, b) => (b.worst.mde ?? Infinity) - (a.worst.mde ?? Infinity),
  )
  if (widest === undefined) return []
  const lead = [
    plain(number === 1 ? ': ' : ', least certain: '),
    name(widest.benchmark.name),
    ...(widest.worst.metric === 'time'
      ? []
      : [plain(' in its '), metricPhrase(widest.worst.metric)]),
  ]
  if (widest.worst.mde === null) return [...lead, plain(', with too few rounds to see anything')]
  return [
    ...lead,
    plain(`, where a change below ${formatDetectable(widest.worst.mde)} could go unseen`),
  ]
}

function faster(scene: Scene): Phrase[] {
  const { counts, judged, rows, errored, words } = scene
  const others = counts.unchanged === 1 ? '' : ` ${grouped(counts.unchanged)}`
  return [
    strong(`${subject(counts.improved, judged)} got ${words.better}`),
    plain(counts.improved === 1 ? ': ' : ', most: '),
    ...changeOf(scene, 'improved'),
    ...(counts.unchanged === 0 ? [] : [plain(`; the other${others} ${within(rows)}`)]),
    ...also(errored, 'could not be measured'),
  ]
}

function unchanged({ counts, compared, judged, rows, errored, words }: Scene): Phrase[] {
  if (counts.untouched === compared) {
    const whole =
      judged === 1 ? 'The only benchmark cannot' : `None of ${count(judged, 'benchmark')} can`
    return [strong(`${whole} reach the change`), ...also(errored, 'could not be measured')]
  }
  if (judged === 1) {
    return [strong(`The only benchmark did not get ${words.worse}`), plain(`: ${within(rows)}`)]
  }
  const all = counts.unchanged === judged ? 'all ' : ''
  return [
    strong(`No benchmark got ${words.worse}`),
    plain(`: ${all}${grouped(counts.unchanged)} ${within(rows)}`),
    ...also(errored, 'could not be measured'),
  ]
}

function within(rows: readonly Row[]): string {
  const threshold = sharedThreshold(withVerdict(rows, 'unchanged'))
  return `shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`
}

/** The most changed benchmark with that verdict, and its figures. */
function changeOf({ rows, severalHeads }: Scene, verdict: Verdict): Phrase[] {
  const row = withVerdict(rows, verdict)[0]
  if (row === undefined || row.worst.change === null) return []
  return [
    name(row.benchmark.name),
    ...(severalHeads ? [plain(' in '), name(row.worst.version)] : []),
    ...metricOfRow(row),
    plain(` ${changeSentence(row.worst)}`),
  ]
}

/** The time goes without saying. */
function metricOfRow({ worst: { metric } }: Row): Phrase[] {
  return metric === 'time' ? [] : [plain(', '), metricPhrase(metric), plain(':')]
}

function subject(number: number, total: number): string {
  if (total === 1) return 'The only benchmark'
  if (number === total) return `All ${count(total, 'benchmark')}`
  return `${grouped(number)} of ${count(total, 'benchmark')}`
}

function also(number: number, what: string): Phrase[] {
  return number === 0 ? [] : [plain(`; ${grouped(number)} ${what}`)]
}
