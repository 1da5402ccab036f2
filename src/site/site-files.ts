import { branchFiles, type BranchOfSite } from './branch-files.ts'
import type { SiteIndex } from './contract.ts'
import { pageHtml } from './page-html.ts'

/** What the site's page consists of beside the data: built from `site/browser`. */
export interface SiteAssets {
  readonly script: string
  readonly style: string
}

export interface SiteRequest extends Pick<SiteIndex, 'title' | 'createdAt' | 'webAddress'> {
  /** At least one; the first is shown where nobody asks for another. */
  readonly branches: readonly BranchOfSite[]
  readonly assets: SiteAssets
}

export interface SiteFile {
  /** Within the site, with forward slashes: nothing in it comes from a name. */
  readonly path: string
  readonly text: string
}

/**
 * The site's files: a page, and its data in scripts, since a page that was opened from a disk may load nothing else.
 * They come one after the other, for the data of many pushes are large.
 */
export function* siteFiles(site: SiteRequest): Generator<SiteFile> {
  const { title, createdAt, webAddress, branches, assets } = site
  // Of two versions of the site that a browser has seen, it is to mix nothing.
  const stamp = String(Math.floor(Date.parse(createdAt) / 1000))
  const choices = branches.map(({ name }, number) => ({ name, folder: `b${number}` }))
  yield { path: 'site.css', text: assets.style }
  yield { path: 'site.js', text: assets.script }
  for (const [number, branch] of branches.entries()) {
    const folder = `b${number}`
    const { page, commits, metrics, series } = branchFiles(branch)
    yield data(`${folder}/index`, page)
    yield data(`${folder}/commits`, commits)
    for (const [i, metric] of metrics.entries()) yield data(`${folder}/m${i}`, metric)
    for (const [i, one] of series.entries()) yield data(`${folder}/s${i}`, one)
  }
  const index: SiteIndex = { title, createdAt, webAddress, branches: choices }
  yield data('index', index)
  // Last, so that a site that was written in part shows nothing.
  yield { path: 'index.html', text: pageHtml(title, stamp) }
}

/** JSON is also JavaScript, as long as no key of it is called `__proto__`: all of ours are known. */
function data(name: string, content: unknown): SiteFile {
  return {
    path: `data/${name}.js`,
    text: `benchgate(${JSON.stringify(name)},${JSON.stringify(content)})\n`,
  }
}
