/** What of this machine makes measuring noisy, what it costs, and what to do about it. */
import { detectRuntime, type ProcessSettings } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { readFacts, type MachineFacts } from './facts.ts'
import { findingsOf, type MachineFinding } from './findings.ts'
import { tryMachine, type MachineTrial } from './trial.ts'

export interface DoctorReport {
  /** In a line, such as `AMD EPYC, linux x64, 2 CPUs, Node.js v24.1.0`. */
  readonly machine: string
  readonly findings: readonly MachineFinding[]
  readonly facts: MachineFacts
  /** Null where none could be made. */
  readonly trial: MachineTrial | null
  /** Why none could be made; null where it was. */
  readonly problem: string | null
}

export interface DoctorRequest {
  readonly settings: ProcessSettings
  readonly nodeOptions: string
  readonly onProgress: (line: string) => void
}

/** Long enough for what wakes up every few seconds to be seen. */
const watchSeconds = 5

/**
 * @throws GateError without a Node.js on PATH, or with one that is too old; Interrupted when stopped
 */
export async function diagnose(
  { settings, nodeOptions, onProgress }: DoctorRequest,
  ports: Ports,
): Promise<DoctorReport> {
  const runtime = await detectRuntime(settings, ports)
  const isPinned = runtime.slots.some(({ cpu }) => cpu !== null)
  onProgress(`watching   this machine for ${watchSeconds} s`)
  const facts = await readFacts({ seconds: watchSeconds, nodeOptions, isPinned }, ports)
  onProgress('trying     the same work in fresh processes')
  const tried = await tryMachine(settings, runtime, ports)
  ports.stop.throwIfAborted()
  const trial = tried.kind === 'tried' ? tried.trial : null
  const { os, arch, cpu, parallelism } = ports.machine
  return {
    machine: `${cpu}, ${os} ${arch}, ${parallelism} CPUs, ${runtime.node.startsWith('v') ? 'Node.js ' : ''}${runtime.node}`,
    findings: findingsOf(facts, trial),
    facts,
    trial,
    problem: tried.kind === 'failed' ? tried.message : null,
  }
}
