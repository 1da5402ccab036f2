import type { MachineFacts } from '../../src/doctor/facts.ts'
import { findingsOf } from '../../src/doctor/findings.ts'
import type { DoctorReport } from '../../src/doctor/index.ts'
import type { MachineTrial } from '../../src/doctor/trial.ts'

/** A machine that nothing is said against. */
export const quiet: MachineFacts = {
  os: 'linux',
  cpu: 'Some CPU',
  allowedCpus: [0, 1],
  parallelism: 2,
  governors: ['performance'],
  turbo: false,
  smt: false,
  quotaCpus: null,
  throttled: null,
  clockSource: 'tsc',
  isContainer: false,
  isPinned: true,
  nodeOptions: '',
  memory: 0.3,
  watched: { seconds: 5, stolen: 0, waited: 0.01, processes: [] },
}

export const steady: MachineTrial = {
  spreadAlone: 0.01,
  together: { spread: 0.012, slowdown: 1.02 },
  clockSeconds: 4e-8,
}

/** What is said of such a machine, or of one that is another in some respects. */
export function doctorReport(over: Partial<MachineFacts> = {}): DoctorReport {
  const facts = { ...quiet, ...over }
  return {
    machine: 'Some CPU, linux x64, 2 CPUs, Node.js v24.1.0',
    findings: findingsOf(facts, steady),
    facts,
    trial: steady,
    problem: null,
  }
}
