import { median } from 'simple-statistics'
import { invocation, type Shell } from './invocation.ts'
import type { Launcher, LaunchOptions, Usage } from './launcher.ts'

/** What it takes to start a shell that does nothing: no part of what a command takes. */
export interface StartUp {
  readonly seconds: number
  readonly user: number
  readonly system: number
}

const noStartUp: StartUp = { seconds: 0, user: 0, system: 0 }

/** Nothing where there is no shell, or none that starts: then the command's own failure says so. */
export async function startUpOf(
  shell: Shell,
  launch: Launcher,
  options: LaunchOptions,
  os: string,
): Promise<StartUp> {
  const empty = invocation('', shell, os)
  if (empty === null) return noStartUp
  const usages: Usage[] = []
  while (usages.length < times && !options.signal.aborted) {
    const { usage, exitCode } = await launch(empty, options)
    if (exitCode !== 0) return noStartUp
    usages.push(usage)
  }
  if (usages.length === 0) return noStartUp
  const typical = (pick: (usage: Usage) => number): number => median(usages.map(pick))
  return {
    seconds: typical((usage) => usage.seconds),
    user: typical(({ resources }) => resources?.user ?? 0),
    system: typical(({ resources }) => resources?.system ?? 0),
  }
}

const times = 21
