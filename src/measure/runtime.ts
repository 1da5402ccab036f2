import { GateError } from '../errors.ts'
import { oldestNode } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { ProcessSettings } from './settings.ts'

/** How benchmark processes are started on this machine. */
export interface Runtime {
  /** The user's Node.js, the one on PATH: such as `v24.1.0`; with another runtime in its place, such as `Bun 1.4.5`. */
  readonly node: string
  /** Whether it runs TypeScript by itself. */
  readonly stripsTypes: boolean
  /** One slot measures one round at a time. */
  readonly slots: readonly Slot[]
  readonly baton: 'fifo' | 'socket'
}

/** Both arms of a round share the slot's CPU; null where processes cannot be pinned. */
export interface Slot {
  readonly cpu: number | null
}

/** @throws GateError without a Node.js on PATH, or with one that is too old */
export async function detectRuntime(
  { jobs }: Pick<ProcessSettings, 'jobs'>,
  ports: Ports,
): Promise<Runtime> {
  const [node, pins, pipes, cpus] = await Promise.all([
    askNode(ports),
    answers(ports, 'taskset'),
    answers(ports, 'mkfifo'),
    ports.machine.allowedCpus(),
  ])
  const pinned = pins && cpus.length > 0
  const count = jobs ?? (pinned ? cpus.length : ports.machine.parallelism)
  const slots = Array.from({ length: count }, (_, i) => ({
    cpu: pinned ? (cpus[i % cpus.length] ?? null) : null,
  }))
  return { ...node, slots, baton: pipes ? 'fifo' : 'socket' }
}

async function answers(ports: Ports, program: string): Promise<boolean> {
  const { exitCode } = await ports.processes.run(program, ['--version'], { cwd: '.' })
  return exitCode === 0
}

async function askNode(ports: Ports): Promise<Pick<Runtime, 'node' | 'stripsTypes'>> {
  const script =
    "console.log(process.version, Boolean(process.features.typescript), process.versions.bun ?? '')"
  const { exitCode, stdout, stderr } = await ports.processes.run('node', ['-e', script], {
    cwd: '.',
  })
  ports.stop.throwIfAborted()
  const [version, strips, bun = ''] = stdout.trim().split(' ')
  if (exitCode !== 0 || version === undefined) {
    throw new GateError({ code: 'no-node', output: stderr.trim(), exitCode })
  }
  if (Number(version.slice(1).split('.')[0]) < oldestNode) {
    throw new GateError({ code: 'old-node', node: version, needed: String(oldestNode) })
  }
  return { node: bun === '' ? version : `Bun ${bun}`, stripsTypes: strips === 'true' }
}
