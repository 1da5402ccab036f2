/** A version's page, and the benchmarks in it. */
import type { Browser, Page } from 'playwright-core'
import { benchmark, NumberedNames } from '../model/index.ts'
import { bundle, type Esbuild } from './bundle.ts'
import { leadName, type LeadAnswer, type PageLead } from './lead.ts'
import type { PageFile, PageTask } from './protocol.ts'
import { serveFile } from './serve-file.ts'

export interface OpenPage {
  readonly tasks: readonly PageTask[]
  readonly modules: readonly string[]
  /** What the file threw when it had added some of its tasks; null where it ran to its end. */
  readonly threw: string | null
  /**
   * Has the lead do something with a benchmark.
   *
   * @param id as the file has it
   * @returns the lead's number
   * @throws BenchmarkFailed, or PageGone after which the page is of no use
   */
  call(method: LeadMethod, id: string, ...numbers: readonly number[]): Promise<number>
  /** What was thrown since it was last asked, by no call of ours. */
  strayErrors(): readonly string[]
}

export type LeadMethod = 'start' | 'warmUp' | 'run' | 'finish'

/** The file cannot be measured in a page. */
export class LoadFailed extends Error {}

/** The page is as it was, and can go on with other benchmarks. */
export class BenchmarkFailed extends Error {}

/** There is nothing left that could be asked. */
export class PageGone extends Error {
  /** It crashed, where a page that is silent was given up. */
  readonly crashed: boolean

  constructor(message: string, crashed: boolean) {
    super(message)
    this.crashed = crashed
  }
}

interface Surroundings {
  readonly browser: Browser
  readonly esbuild: Esbuild
  readonly timeoutSeconds: number
}

/** Loads a file in a context of its own. @throws LoadFailed */
export async function openPage(
  file: PageFile,
  { browser, esbuild, timeoutSeconds }: Surroundings,
): Promise<OpenPage> {
  const bundled = await bundle(esbuild, file)
  if (bundled.kind === 'failed') throw new LoadFailed(bundled.message)
  const served = await serveFile(file, bundled.script)
  const context = await browser.newContext()
  const page = await context.newPage()
  const inTime = guard(browser, page, timeoutSeconds)
  const stray: string[] = []
  let onError: (text: string) => void = () => undefined
  page.on('pageerror', (error) => {
    const text = textOf(error)
    stray.push(text)
    onError(text)
  })
  const failed = new Promise<string>((resolve) => (onError = resolve))
  const whileLoading = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await inTime(work)
    } catch (error) {
      if (!(error instanceof PageGone)) throw error
      const silent = `did not finish loading within ${timeoutSeconds} s`
      throw new LoadFailed(error.crashed ? error.message : silent)
    }
  }
  const threw = await whileLoading(load(page, served.address, failed))
  const tasks = numberedTasks(await whileLoading(page.evaluate(tasksIn, leadName)))
  if (tasks.length === 0 && threw !== null) throw new LoadFailed(threw)
  stray.length = 0
  const places = placesOf(tasks, file)
  return {
    tasks,
    modules: bundled.modules,
    threw,
    async call(method, id, ...numbers) {
      const task = places.get(id)
      if (task === undefined) throw new BenchmarkFailed('the file did not come to it this time')
      const asked = { name: leadName, method, numbers: [task, ...numbers] }
      const answered = await inTime(page.evaluate(callIn, asked))
      return numberOf(answered)
    },
    strayErrors: () => stray.splice(0),
  }
}

/** @returns what the file threw; null where it ran to its end */
async function load(page: Page, address: string, failed: Promise<string>): Promise<string | null> {
  const ready = page
    .goto(address)
    .then(() => page.waitForFunction(isReadyIn, leadName, { polling: 20, timeout: 0 }))
  const first = await Promise.race([ready.then(() => null), failed])
  if (first !== null) ready.catch(() => undefined)
  return first
}

/** What happens to a page ends whatever is waited for. */
function guard(browser: Browser, page: Page, timeoutSeconds: number) {
  const gone = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new PageGone('its page crashed', true)))
    browser.on('disconnected', () => reject(new PageGone('the browser came to its end', true)))
    page.on('close', () => reject(new PageGone('its page was closed', true)))
  })
  gone.catch(() => undefined)
  return async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const silent = new Promise<never>((_, reject) => {
      const message = `did not return within ${timeoutSeconds} s`
      timer = setTimeout(() => reject(new PageGone(message, false)), timeoutSeconds * 1000)
    })
    try {
      return await Promise.race([asGone(work), gone, silent])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** A page that does not answer was left, such as for another address; or it has crashed, which is told a moment later. */
async function asGone<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const crashed = /crashed|closed/i.test(error.message)
    const reason = error.message.split('\n')[0] ?? ''
    throw new PageGone(crashed ? 'its page crashed' : `its page went away: ${reason}`, true)
  }
}

/** Tasks of several Benches may share a name: the first keeps it, and the others get their number. */
export function numberedTasks(tasks: readonly PageTask[]): readonly PageTask[] {
  const names = new NumberedNames()
  return tasks.map((task) => ({
    ...task,
    name: names.next({ group: task.bench, name: task.name }),
  }))
}

/** The first that claims an id has it. */
function placesOf(tasks: readonly PageTask[], { suite }: PageFile): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  tasks.forEach(({ bench, name }, at) => {
    const { id } = benchmark(suite, bench, name)
    if (!places.has(id)) places.set(id, at)
  })
  return places
}

/** The page runs the version's code, which may have had its hands on what the lead answers. */
function numberOf(answer: unknown): number {
  if (typeof answer === 'object' && answer !== null) {
    if ('error' in answer) throw new BenchmarkFailed(String(answer.error))
    if ('value' in answer && typeof answer.value === 'number' && answer.value >= 0)
      return answer.value
  }
  throw new BenchmarkFailed('the page answered with no number')
}

function textOf({ stack, message, name }: Error): string {
  return stack === undefined || stack === '' ? `${name}: ${message}` : stack
}

// What follows runs in the page, so that it names nothing from outside of itself.

function isReadyIn(name: string): boolean {
  const lead: PageLead | undefined = Reflect.get(globalThis, name)
  return lead?.isReady === true
}

function tasksIn(name: string): PageTask[] {
  const lead: PageLead | undefined = Reflect.get(globalThis, name)
  return [...(lead?.tasks() ?? [])]
}

function callIn({
  name,
  method,
  numbers,
}: {
  readonly name: string
  readonly method: LeadMethod
  readonly numbers: readonly number[]
}): Promise<LeadAnswer> {
  const lead: PageLead = Reflect.get(globalThis, name)
  const [task = 0, one = 0, other = 0] = numbers
  return lead[method](task, one, other)
}
