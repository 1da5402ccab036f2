import type {
  BranchPage,
  CommitsFile,
  MetricPage,
  SeriesFile,
  SiteIndex,
} from '../../site/contract.ts'

declare global {
  interface Window {
    /** Every file of data calls it with its own name and what it holds. */
    benchgate: (name: string, content: unknown) => void
  }
}

interface Waiting {
  readonly resolve: (content: unknown) => void
}

const arrived = new Map<string, unknown>()
const waiting = new Map<string, Waiting>()
const asked = new Map<string, Promise<unknown>>()

/** Has to be there before the first file of data is. */
export function takeData(): void {
  window.benchgate = (name, content) => {
    arrived.set(name, content)
    waiting.get(name)?.resolve(content)
    waiting.delete(name)
  }
}

/** Every file once. A script, since a page that was opened from a disk can load nothing else. */
function load(name: string): Promise<unknown> {
  const known = asked.get(name)
  if (known !== undefined) return known
  const loading = new Promise((resolve, reject) => {
    if (arrived.has(name)) {
      resolve(arrived.get(name))
      return
    }
    waiting.set(name, { resolve })
    const script = document.createElement('script')
    script.src = `data/${name}.js?${document.body.dataset['stamp'] ?? ''}`
    script.addEventListener('error', () => {
      asked.delete(name)
      reject(new Error(`data/${name}.js cannot be loaded`))
    })
    document.head.append(script)
  })
  asked.set(name, loading)
  return loading
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- the files were written with the page: they are what it takes them for */
export async function loadIndex(): Promise<SiteIndex> {
  return (await load('index')) as SiteIndex
}
export async function loadBranch(folder: string): Promise<BranchPage> {
  return (await load(`${folder}/index`)) as BranchPage
}
export async function loadMetric(folder: string, metric: number): Promise<MetricPage> {
  return (await load(`${folder}/m${metric}`)) as MetricPage
}
export async function loadCommits(folder: string): Promise<CommitsFile> {
  return (await load(`${folder}/commits`)) as CommitsFile
}
export async function loadSeriesFile(folder: string, benchmark: number): Promise<SeriesFile> {
  return (await load(`${folder}/s${benchmark}`)) as SeriesFile
}
