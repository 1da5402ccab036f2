/** Measures benchmarks in pages of which one is at work at a time. */
import { agreedIterations, noFits, withFit } from '../worker/agree.ts'
import { BenchmarkFailed, PageGone, type LeadMethod, type OpenPage } from './open-page.ts'
import type { PageMessage, PageSlicing, PageWork } from './protocol.ts'

/** A benchmark whose call takes longer than this gets as few slices as balance allows. */
const longCallMs = 1000

/**
 * A benchmark that fails takes no other with it; a page that is gone ends it all.
 *
 * @param pages of the arms, in the order of their turns
 */
export async function takeTurns(
  pages: readonly OpenPage[],
  work: readonly PageWork[],
  slicing: PageSlicing,
  send: (message: PageMessage) => void,
): Promise<void> {
  for (const one of work) {
    const { id } = one
    send({ type: 'begin', id })
    let at: number | null = null
    const lanes = pages.map((page, arm): Lane => {
      const own = one.runs[arm] ?? id
      return async (method, ...numbers) => {
        at = arm
        return page.call(method, own, ...numbers)
      }
    })
    const failed = (arm: number | null, message: string, died: boolean): void =>
      send({ type: 'failed', id, arm, message, died })
    try {
      const measured = await measure(lanes, slicing)
      const stray = pages.map((page) => page.strayErrors()[0])
      const arm = stray.findIndex((text) => text !== undefined)
      const text = stray[arm]
      if (text === undefined) send({ type: 'measured', id, ...measured })
      else failed(arm, `threw outside of its call: ${text}`, false)
    } catch (error) {
      for (const page of pages) page.strayErrors()
      if (error instanceof PageGone) return failed(at, error.message, error.crashed)
      if (!(error instanceof BenchmarkFailed)) throw error
      failed(at, error.message, false)
    }
  }
  send({ type: 'done' })
}

type Lane = (method: LeadMethod, ...numbers: readonly number[]) => Promise<number>

type Turns = Pick<
  Extract<PageMessage, { readonly type: 'measured' }>,
  'seconds' | 'handover' | 'perIterationMs'
>

async function measure(lanes: readonly Lane[], slicing: PageSlicing): Promise<Turns> {
  const begun = performance.now()
  let fits = noFits
  for (const lane of lanes) {
    await lane('start')
    fits = withFit(fits, await lane('warmUp', slicing.warmupMs, slicing.sliceMs))
  }
  const iterations = agreedIterations(fits)
  const slices = lanes.map((): number[] => [])
  const start = performance.now()
  let ownMs = 0
  const turns = [...lanes.keys()]
  // There and back (A B B A), so that every arm was as often first as last.
  for (let pass = 0; !enough(pass, start, slices, slicing); pass++) {
    for (const arm of pass % 2 === 0 ? turns : turns.toReversed()) {
      const ms = (await lanes[arm]?.('run', iterations)) ?? 0
      if (ms === 0) throw new BenchmarkFailed(tooShort)
      ownMs += ms
      slices[arm]?.push(ms / iterations)
    }
  }
  const elapsedMs = performance.now() - start
  for (const lane of lanes) await lane('finish')
  return {
    seconds: (performance.now() - begun) / 1000,
    handover: Math.min(1, Math.max(0, 1 - ownMs / elapsedMs)),
    perIterationMs: slices,
  }
}

const tooShort =
  'a slice took no time by the clock of a page, which tells 5 µs: its calls are too short beside those of another version, or they are timed one by one, with hooks around them or by a time that they tell themselves'

function enough(
  passes: number,
  startMs: number,
  slices: readonly (readonly number[])[],
  { slices: most, sliceMs }: PageSlicing,
): boolean {
  if (passes % 2 === 1) return false
  if (passes >= most) return true
  const last = Math.max(0, ...slices.map((own) => own.at(-1) ?? 0))
  const fewest = Math.min(most, last > longCallMs ? 2 : 4)
  return passes >= fewest && performance.now() - startMs > 3 * most * sliceMs * slices.length
}
