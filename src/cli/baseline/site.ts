import { basename, join, resolve } from 'node:path'
import { budgetsOf } from '../../config/index.ts'
import { GateError } from '../../errors.ts'
import { renamedHistory, type Notice } from '../../model/index.ts'
import type { Files } from '../../platform/ports.ts'
import type { BranchOfSite, SiteAssets } from '../../site/index.ts'
import { gatingIn, knownOf, newestBenchmarks } from './history.ts'
import { newestRun } from './newest-run.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'

export interface SiteAsked {
  /** Empty for the one that is checked out. */
  readonly branches: readonly string[]
  readonly out: string
  /** Null for the repository's name. */
  readonly title: string | null
}

/** A file of ours, by which a directory is told from one of somebody else's. */
const page = 'index.html'
const script = 'site.js'

/** Writes the page of trends, and beside it what else can be taken away: the figures as CSV, a badge, OpenMetrics. */
export async function sitePage(
  { branches: wanted, out, title }: SiteAsked,
  keeper: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { engine, ports, config, directory, siteAssetsPath } = means
  const to = resolve(directory, out)
  const assets = await assetsIn(siteAssetsPath, ports.files)
  const branches: BranchOfSite[] = []
  const warnings: Notice[] = []
  const names = wanted.length === 0 ? [null] : [...new Set(wanted)]
  for (const name of names) {
    const found = await newestRun(name, keeper, means)
    const history = renamedHistory(found.run.history, config.renames)
    warnings.push(...found.warnings)
    branches.push({
      name: found.run.manifest.branch,
      history,
      known: await knownOf(history, keeper, means),
      budgets: budgetsOf(config, newestBenchmarks(history)),
    })
  }
  const [first] = branches
  if (first === undefined) throw new Error('a site of no branch')
  const { webAddress } = first.known
  const named = webAddress?.split('/').slice(3).join('/') ?? basename(keeper.repository)
  const createdAt = ports.clock.date().toISOString()
  const site = { title: title ?? named, createdAt, webAddress, branches, assets }
  await clear(to, out, ports.files)
  let bytes = 0
  const write = async (path: string, text: string): Promise<void> => {
    bytes += Buffer.byteLength(text)
    await ports.files.writeText(join(to, path), text).catch((cause: unknown) => {
      throw cannotWriteTo(out, cause)
    })
  }
  for (const [path, text] of takenAway(first, means)) await write(path, text)
  for (const { path, text } of engine.siteFiles(site)) await write(path, text)
  const pushes = branches.map(
    ({ name, history: { length } }) => `${name} (${length === 1 ? '1 push' : `${length} pushes`})`,
  )
  const text = [
    `The page of trends of ${engine.logText(pushes.join(', '))} lies in ${out}: ${engine.formatSize(bytes)}.`,
    `Open ${join(out, page)}, or serve the directory.`,
  ].join('\n')
  return { text, data: { out, bytes, branches: branches.map(({ name }) => name) }, warnings }
}

/** Of the first branch. */
function takenAway(
  { name, history, known }: BranchOfSite,
  { engine, config }: Means,
): readonly (readonly [path: string, text: string])[] {
  const all = gatingIn(history, config.gateOn)
  const views = all.map((metric) => engine.historyView(name, history, metric, known))
  return [
    ['history.csv', engine.historyCsv(...views)],
    ['badge.json', `${JSON.stringify(engine.badgeOf(views))}\n`],
    ['metrics.txt', engine.openMetrics(name, history)],
  ]
}

async function assetsIn(directory: string, files: Files): Promise<SiteAssets> {
  return {
    script: await files.readText(`${directory}/site.js`),
    style: await files.readText(`${directory}/site.css`),
  }
}

/** What an earlier site has left goes; what is somebody else's stays, and nothing is written then. */
async function clear(to: string, out: string, files: Files): Promise<void> {
  try {
    if (!(await files.exists(to))) return
    const entries = await files.entries(to)
    const names = new Set(entries.map(({ name }) => name))
    if (names.size === 0) return
    if (!names.has(page) || !names.has(script)) throw notEmpty(out)
    await files.remove(join(to, 'data'))
  } catch (cause) {
    throw cause instanceof GateError ? cause : cannotWriteTo(out, cause)
  }
}

function notEmpty(directory: string): GateError {
  return new GateError({ code: 'site-not-empty', directory })
}

function cannotWriteTo(directory: string, cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'site-not-written', directory, reason }, { cause })
}
