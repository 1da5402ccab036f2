import { Argument, type Command } from 'commander'
import { addFlags, type Flags, readFlags, readTime } from './flags.ts'
import type { SoloAsked } from './solo.ts'

/** Adds the command that runs a benchmark alone. */
export function addSoloCommand(program: Command, solo: (asked: SoloAsked) => Promise<void>): void {
  const alone = program
    .command('solo')
    .description('run one benchmark alone in a process, for a profiler or a debugger')
    .argument('<benchmark>', 'its name, a part of it or a glob that matches no other')
    .addArgument(new Argument('[version]', 'version to run').default('.', 'the working tree'))
    .option('--for <time>', 'how long to run it; default: 5s', '5s')
    .option('--cpu-prof <directory>', 'write a CPU profile, for DevTools or speedscope')
    .option('--inspect', 'wait for a debugger before it starts')
    .action(
      (benchmark: string, version: string, { for: time, cpuProf, inspect, ...flags }: Flags) => {
        const { values, config } = readFlags(null, [version], flags)
        return solo({
          benchmark,
          version,
          seconds: readTime('for', time),
          cpuProf: typeof cpuProf === 'string' ? cpuProf : null,
          inspect: inspect === true,
          values,
          config,
        })
      },
    )
  addFlags(alone, [])
}
