import { latestOfCommit } from '../records/index.ts'
import {
  isMetricName,
  metricOf,
  metricsInOrder,
  type BudgetLimit,
  type HistoryEntry,
  type KnownCommits,
  type MetricName,
} from '../model/index.ts'
import { visibleText } from '../report/index.ts'
import { budgetCourses } from './budget-courses.ts'
import { cardOf } from './card.ts'
import type { BranchPage, CommitsFile, ListedChange, MetricPage, SeriesFile } from './contract.ts'
import { linesOf, machineKey, type BenchmarkLine } from './lines.ts'
import { seriesLine } from './series-line.ts'
import { toldOf } from './told.ts'

/** What of one branch the site shows. */
export interface BranchOfSite {
  readonly name: string
  /** Oldest first. */
  readonly history: readonly HistoryEntry[]
  readonly known: KnownCommits
  readonly budgets: readonly BudgetLimit[]
}

export interface BranchFiles {
  readonly page: BranchPage
  readonly commits: CommitsFile
  /** One for each metric. */
  readonly metrics: readonly MetricPage[]
  /** One for each benchmark. */
  readonly series: readonly SeriesFile[]
}

/** A branch as the site's files hold it. */
export function branchFiles({ history, known, budgets }: BranchOfSite): BranchFiles {
  const pushes = latestOfCommit(history)
  const metrics = metricsOf(pushes)
  const lines = metrics.map((metric) => linesOf(pushes, metric))
  const names = namesOf(pushes, lines.flat())
  const numbers = new Map(names.map(({ id }, number) => [id, number]))
  const places = new Map(pushes.map(({ commit }, place) => [commit, place]))
  const releases = known.releases.flatMap(({ name, commit }) => {
    const push = places.get(commit)
    return push === undefined ? [] : [{ name: visibleText(name), push }]
  })
  const machines = [...new Set(pushes.map(machineKey))]
  const told = metrics.map((metric, i) =>
    toldOf(pushes, lines[i] ?? [], metric, { places, machines }),
  )
  const series: SeriesFile['lines'][number][][] = names.map(() => [])
  const pages = metrics.map((metric, at): MetricPage => {
    const changes: ListedChange[] = []
    const cards = (lines[at] ?? []).flatMap((line) => {
      const benchmark = numbers.get(line.id)
      const own = told[at]?.get(line.id)
      if (benchmark === undefined || own === undefined) return []
      series[benchmark]?.push(seriesLine(line, own, metric, at))
      for (const { accepted: _, ...change } of own.chained.changes) {
        changes.push({ ...change, benchmark })
      }
      return [cardOf(line, own.chained.changes, { metric, benchmark, releases })]
    })
    return { cards, changes: changes.toSorted((a, b) => sizeOf(b) - sizeOf(a)) }
  })
  return {
    page: {
      from: pushes[0]?.createdAt ?? null,
      to: pushes.at(-1)?.createdAt ?? null,
      pushes: pushes.length,
      minutes: pushes.map(({ createdAt }) => Math.round(Date.parse(createdAt) / 60_000)),
      unknownCommits: pushes.filter(({ commit }) => !known.facts.has(commit)).length,
      metrics: metrics.map((name) => ({
        name,
        title: metricOf(name).title,
        better: metricOf(name).better,
      })),
      benchmarks: names.map(({ id, name }) => ({ id: visibleText(id), name: visibleText(name) })),
      releases,
      budgets: budgetCourses(budgets, lines, { metrics, numbers }),
    },
    commits: commitsFile(pushes, known, machines),
    metrics: pages,
    series: series.map((own) => ({ lines: own })),
  }
}

function sizeOf({ ratio }: ListedChange): number {
  return Math.abs(Math.log(ratio))
}

function metricsOf(pushes: readonly HistoryEntry[]): MetricName[] {
  const names = new Set<string>()
  for (const { benchmarks } of pushes) {
    for (const { metrics } of benchmarks) for (const name of Object.keys(metrics)) names.add(name)
  }
  return metricsInOrder([...names].filter(isMetricName))
}

/** Each benchmark once, in the order of the lines, by the name that it had last. */
function namesOf(
  pushes: readonly HistoryEntry[],
  lines: readonly BenchmarkLine[],
): { readonly id: string; readonly name: string }[] {
  const known = new Map<string, string>()
  for (const { benchmarks } of pushes) for (const { id, name } of benchmarks) known.set(id, name)
  const ids = [...new Set(lines.map(({ id }) => id))]
  return ids.map((id) => ({ id, name: known.get(id) ?? id }))
}

const longestSubject = 200

function commitsFile(
  pushes: readonly HistoryEntry[],
  { facts }: KnownCommits,
  machines: readonly string[],
): CommitsFile {
  const text = (written: string | undefined): string =>
    visibleText((written ?? '').slice(0, longestSubject))
  const numbers = new Map(machines.map((key, number) => [key, number]))
  return {
    commits: pushes.map(({ commit }) => commit),
    subjects: pushes.map(({ commit }) => text(facts.get(commit)?.subject)),
    authors: pushes.map(({ commit }) => text(facts.get(commit)?.author)),
    machine: pushes.map((entry) => numbers.get(machineKey(entry)) ?? 0),
    machines: machines.map((key) => machineName(key)),
  }
}

function machineName(key: string): string {
  const [cpu, os, arch, node]: readonly unknown[] = JSON.parse(key)
  return visibleText(`${String(cpu)}, ${String(os)} ${String(arch)}, Node.js ${String(node)}`)
}
