import { loadConfig, type Given } from '../../config/index.ts'
import type { Io } from '../io.ts'
import { openEngine } from '../open-engine.ts'
import { wantsColor } from '../wants-color.ts'
import { shownOn, writeReportFiles } from '../write-report.ts'
import { historyPage, type HistoryAsked } from './history.ts'
import { keeperFor } from './keeper.ts'
import { listPage } from './list.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'
import { prunePage, type PruneAsked } from './prune.ts'
import { showPage } from './show.ts'
import { sitePage, type SiteAsked } from './site.ts'
import { exportPage, importPage } from './transfer.ts'

/** What the user wants to know of what is kept, or to do with it; a branch that is null is the one checked out. */
export type Wanted =
  | ({ readonly what: 'history' } & HistoryAsked)
  | ({ readonly what: 'site' } & SiteAsked)
  | { readonly what: 'list' }
  | { readonly what: 'show'; readonly branch: string | null }
  | ({ readonly what: 'prune' } & PruneAsked)
  | { readonly what: 'export'; readonly branch: string; readonly file: string }
  | { readonly what: 'import'; readonly file: string }

export interface BaselineAsked {
  readonly wanted: Wanted
  /** By the options' keys. */
  readonly values: Given['values']
  readonly config: string | null
  /** File to write the answer to. */
  readonly json: string | null
  readonly color: boolean
}

const defaultWidth = 100

/** One command about baselines. @returns the exit code */
export async function baseline(asked: BaselineAsked, io: Io): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { stdout, env, directory } = io
  const given = { source: 'flag', values: asked.values } as const
  const config = await loadConfig(
    { given, directory, path: asked.config, seed: 0 },
    engine.configFiles(ports, io.configLoaderPath),
  )
  const keeper = await keeperFor(config, engine, ports)
  if (keeper === null) throw await engine.noBaselinesHere(config.workingDirectory, ports)
  const output = shownOn(io, [asked.json, ...filesOf(asked.wanted)])
  const color = wantsColor(asked.color, env, output)
  const width = output.columns ?? defaultWidth
  const { siteAssetsPath } = io
  const means = { engine, ports, directory, stdout, color, width, config, env, siteAssetsPath }
  const page = await pageOf(asked.wanted, keeper, means)
  for (const line of engine.noticeLines(page.warnings)) console.info(engine.lineText(line))
  output.write(`${page.text}\n`)
  const json = `${JSON.stringify(page.data, null, 2)}\n`
  if (asked.json !== null) await writeReportFiles(asked.json, json, io, ports.files)
  return 0
}

function filesOf(wanted: Wanted): readonly (string | null)[] {
  return wanted.what === 'history' ? Object.values(wanted.files) : []
}

function pageOf(wanted: Wanted, keeper: Keeper, means: Means): Promise<BaselinePage> {
  switch (wanted.what) {
    case 'history':
      return historyPage(wanted, keeper, means)
    case 'site':
      return sitePage(wanted, keeper, means)
    case 'list':
      return listPage(keeper, means)
    case 'show':
      return showPage(wanted.branch, keeper, means)
    case 'prune':
      return prunePage(wanted, keeper, means)
    case 'export':
      return exportPage(wanted.branch, wanted.file, keeper, means)
    case 'import':
      return importPage(wanted.file, keeper, means)
  }
}
