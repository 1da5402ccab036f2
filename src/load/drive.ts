import { openLane, type Lane } from './lane.ts'
import type { LoadMessage, LoadSpec } from './protocol.ts'

/** Makes each request in turn, to all servers in slices that take turns, and tells what came of it. */
export async function drive(spec: LoadSpec, send: (message: LoadMessage) => void): Promise<void> {
  for (const { id, requests } of spec.work) {
    send({ type: 'begin', id })
    const start = performance.now()
    const lanes = spec.targets.flatMap((target, index) => {
      const request = requests[index]
      return request === undefined ? [] : [openLane(target, request, spec)]
    })
    await warmUp(lanes, spec.slicing.warmupSeconds)
    const [cpuBefore, measuredFrom] = [process.cpuUsage(), performance.now()]
    lanes.forEach((lane) => lane.begin())
    await takeTurns(lanes, spec.slicing)
    const { user, system } = process.cpuUsage(cpuBefore)
    const busy = Math.min(1, (user + system) / 1000 / (performance.now() - measuredFrom))
    const targets = lanes.map((lane) => lane.result())
    lanes.forEach((lane) => lane.close())
    const seconds = (performance.now() - start) / 1000
    send({ type: 'driven', id, seconds, busy, targets })
  }
}

/** Long slices: nothing is compared yet. */
const warmupSliceSeconds = 0.05

async function warmUp(lanes: readonly Lane[], seconds: number): Promise<void> {
  const slices = Math.ceil(seconds / warmupSliceSeconds)
  for (let slice = 0; slice < slices; slice++) {
    for (const lane of lanes) await lane.drive(warmupSliceSeconds)
  }
}

/** There and back (A B B A), until each was driven for its window. */
async function takeTurns(
  lanes: readonly Lane[],
  { windowSeconds, sliceSeconds }: LoadSpec['slicing'],
): Promise<void> {
  const back = lanes.toReversed()
  const isDone = (lane: Lane): boolean => lane.isGivenUp || lane.drivenSeconds >= windowSeconds
  const latest = performance.now() + 1000 * patience * windowSeconds * lanes.length
  do {
    for (const lane of [...lanes, ...back]) await lane.drive(sliceSeconds)
  } while (!lanes.every(isDone) && performance.now() < latest)
}

/** A server that loses all its connections again and again gets nowhere: after so many times the windows it is enough. */
const patience = 5
