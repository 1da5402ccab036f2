import { formatPercent } from '../report/index.ts'
import type { MachineFacts } from './facts.ts'
import type { MachineTrial } from './trial.ts'

/** How much something disturbs measuring; `unknown` where the system does not tell. */
export type Severity = 'bad' | 'doubtful' | 'good' | 'unknown'

export interface MachineFinding {
  /** What was looked at, in two or three words. */
  readonly subject: string
  readonly severity: Severity
  /** What was found there. Names of processes and variables in it are hostile text. */
  readonly found: string
  /** What to do about it; null where nothing has to be done. */
  readonly advice: string | null
}

/** @param trial null where none could be made */
export function findingsOf(
  facts: MachineFacts,
  trial: MachineTrial | null,
): readonly MachineFinding[] {
  return [
    ...(trial === null ? [] : trialFindings(trial)),
    others(facts),
    stolen(facts),
    waited(facts),
    quota(facts),
    pinning(facts),
    governor(facts),
    turbo(facts),
    smt(facts),
    clockSource(facts),
    memory(facts),
    nodeOptions(facts),
  ]
}

function trialFindings({ spreadAlone, together, clockSeconds }: MachineTrial): MachineFinding[] {
  const spread = (subject: string, value: number, advice: string): MachineFinding => {
    const severity = value <= 0.015 ? 'good' : value <= 0.03 ? 'doubtful' : 'bad'
    const found = `the same work differs by ±${formatPercent(value)} from process to process`
    return { subject, severity, found, advice: severity === 'good' ? null : advice }
  }
  const selftest =
    '`benchgate selftest` says which threshold this machine supports with your own benchmarks.'
  return [
    spread('one at a time', spreadAlone, selftest),
    ...(together === null
      ? []
      : [
          spread('all CPUs at a time', together.spread, 'Set `jobs` to half of the CPUs.'),
          slower(together.slowdown),
        ]),
    {
      subject: 'reading the clock',
      severity: clockSeconds < 1e-6 ? 'good' : 'bad',
      found: `takes ${(clockSeconds * 1e9).toFixed(0)} ns`,
      advice:
        clockSeconds < 1e-6
          ? null
          : 'The clock is read by a system call: see the clock source, and measure operations that take longer.',
    },
  ]
}

/** Both versions of a round share a CPU, so that this costs time and no accuracy by itself. */
function slower(slowdown: number): MachineFinding {
  const by = slowdown - 1
  const severity = by <= 0.1 ? 'good' : by <= 0.3 ? 'doubtful' : 'bad'
  return {
    subject: 'CPUs beside each other',
    severity,
    found:
      by < 0.01
        ? 'the work takes as long on all CPUs at a time as on one'
        : `the work takes ${formatPercent(by)} longer on all CPUs at a time than on one`,
    advice:
      severity === 'good'
        ? null
        : 'They share cores, frequencies or a limit: set `jobs` to half of the CPUs.',
  }
}

function others({ os, watched: { processes, seconds } }: MachineFacts): MachineFinding {
  const subject = 'other processes'
  const all = processes.reduce((sum, { share }) => sum + share, 0)
  if (os !== 'linux') return unknown(subject, 'this system does not say what other processes take')
  const named = processes.slice(0, 3).map(({ name, share }) => `${name} ${formatPercent(share)}`)
  const severity = all < 0.02 ? 'good' : all < 0.2 ? 'doubtful' : 'bad'
  return {
    subject,
    severity,
    found: `took ${formatPercent(all)} of one CPU in ${seconds.toFixed(0)} s without measuring${named.length === 0 ? '' : `: ${named.join(', ')}`}`,
    advice: severity === 'good' ? null : 'Stop them, or run benchgate where they are not.',
  }
}

function stolen({ watched }: MachineFacts): MachineFinding {
  const subject = 'stolen time'
  if (watched.stolen === null) return unknown(subject, 'this system does not tell')
  const severity = watched.stolen < 0.001 ? 'good' : watched.stolen < 0.01 ? 'doubtful' : 'bad'
  return {
    subject,
    severity,
    found: `the hypervisor gave ${formatPercent(watched.stolen)} of the CPU time to other machines`,
    advice:
      severity === 'good'
        ? null
        : 'Use a runner with CPUs of its own; until then give runs more time (`maxTime`).',
  }
}

function waited({ watched }: MachineFacts): MachineFinding {
  const subject = 'waiting for a CPU'
  if (watched.waited === null)
    return unknown(subject, 'the kernel does not tell: it lacks /proc/pressure')
  const severity = watched.waited < 0.05 ? 'good' : watched.waited < 0.2 ? 'doubtful' : 'bad'
  return {
    subject,
    severity,
    found: `in ${formatPercent(watched.waited)} of the time a process had work and no CPU`,
    advice:
      severity === 'good' ? null : 'Let no other step of the job, and no other job, run meanwhile.',
  }
}

function quota({ quotaCpus, throttled, parallelism }: MachineFacts): MachineFinding {
  const subject = 'CPU limit'
  if (quotaCpus === null)
    return { subject, severity: 'good', found: 'no control group limits CPU time', advice: null }
  const was = throttled === null ? '' : `; it was halted in ${formatPercent(throttled)} of them`
  const isShort = quotaCpus < parallelism || (throttled ?? 0) > 0
  return {
    subject,
    severity: isShort ? 'bad' : 'good',
    found: `a control group allows ${Number(quotaCpus.toFixed(2))} of ${parallelism} CPUs in each period${was}`,
    advice: isShort
      ? `Processes that use up a period stand still for its rest. Raise the limit, pin the container to CPUs instead (\`--cpuset-cpus\`), or set \`jobs\` to ${Math.max(1, Math.floor(quotaCpus) - 1)}.`
      : null,
  }
}

function pinning({ os, isPinned, isContainer }: MachineFacts): MachineFinding {
  const subject = 'pinning'
  if (isPinned)
    return {
      subject,
      severity: 'good',
      found: 'both versions of a round share one CPU',
      advice: null,
    }
  return {
    subject,
    severity: 'doubtful',
    found: 'processes cannot be pinned to a CPU, so that two versions may run on different ones',
    advice:
      os === 'linux'
        ? `Install taskset${isContainer ? ' in the image' : ''}: it is in the package util-linux.`
        : 'This system has no taskset: measure on Linux where it has to be exact.',
  }
}

function governor({ governors }: MachineFacts): MachineFinding {
  const subject = 'frequency governor'
  if (governors.length === 0)
    return unknown(subject, 'the system does not say, as in most virtual machines')
  const isSteady = governors.every((name) => name === 'performance')
  return {
    subject,
    severity: isSteady ? 'good' : 'doubtful',
    found: governors.join(', '),
    advice: isSteady
      ? null
      : 'Where you may: `sudo cpupower frequency-set --governor performance`.',
  }
}

function turbo({ turbo: isOn }: MachineFacts): MachineFinding {
  const subject = 'turbo'
  if (isOn === null) return unknown(subject, 'the system does not say, as in most virtual machines')
  return {
    subject,
    severity: isOn ? 'doubtful' : 'good',
    found: isOn ? 'is on: frequencies depend on heat and on how many CPUs work' : 'is off',
    advice: isOn
      ? 'Where you may, switch it off: `echo 1 | sudo tee /sys/devices/system/cpu/intel_pstate/no_turbo`, or 0 in cpufreq/boost.'
      : null,
  }
}

function smt({ smt: isOn }: MachineFacts): MachineFinding {
  const subject = 'hyperthreading'
  if (isOn === null) return unknown(subject, 'the system does not say')
  return {
    subject,
    severity: isOn ? 'doubtful' : 'good',
    found: isOn ? 'two CPUs share a core, and slow each other down' : 'each CPU is a core',
    advice: isOn ? 'Set `jobs` to half of the CPUs, so that rounds have cores of their own.' : null,
  }
}

const steadyClocks: ReadonlySet<string> = new Set([
  'tsc',
  'kvm-clock',
  'hyperv_clocksource_tsc_page',
  'arch_sys_counter',
  'xen',
])

function clockSource({ clockSource: source }: MachineFacts): MachineFinding {
  const subject = 'clock source'
  if (source === null) return unknown(subject, 'the system does not say')
  const isFast = steadyClocks.has(source)
  return {
    subject,
    severity: isFast ? 'good' : 'doubtful',
    found: source,
    advice: isFast ? null : 'Boot with `tsc=reliable`, or use another kind of machine.',
  }
}

function memory({ memory: used }: MachineFacts): MachineFinding {
  const subject = 'memory'
  if (used === null) return unknown(subject, 'the system does not say')
  const severity = used < 0.8 ? 'good' : used < 0.9 ? 'doubtful' : 'bad'
  return {
    subject,
    severity,
    found: `${formatPercent(used)} is in use`,
    advice: severity === 'good' ? null : 'Free some: what is swapped out is slow by chance.',
  }
}

function nodeOptions({ nodeOptions: value }: MachineFacts): MachineFinding {
  const subject = 'NODE_OPTIONS'
  const isSet = value.trim() !== ''
  return {
    subject,
    severity: isSet ? 'doubtful' : 'good',
    found: isSet ? value : 'is not set',
    advice: isSet
      ? 'Benchmark processes get it as well: leave out what slows code down, such as hooks, inspectors and coverage.'
      : null,
  }
}

function unknown(subject: string, found: string): MachineFinding {
  return { subject, severity: 'unknown', found, advice: null }
}
