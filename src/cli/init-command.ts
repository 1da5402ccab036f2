import { type Command, InvalidArgumentError, Option } from 'commander'
import type { InitAsked } from './init.ts'

/** Adds the command that looks at a project. */
export function addInitCommand(program: Command, init: (asked: InitAsked) => Promise<void>): void {
  program
    .command('init')
    .description('look at this project, and write a config file and a workflow for it')
    .option('--example', 'add a benchmark file to start from')
    .addOption(
      new Option(
        '--shards <count>',
        'write a workflow that divides pull requests of a large suite among so many jobs',
      ).argParser(shardCount),
    )
    .option('--force', 'replace files that are there')
    .option('--dry-run', 'print the files, and write nothing')
    .action(
      ({ example = false, shards = null, force = false, dryRun = false }: Partial<InitAsked>) =>
        init({ example, shards, force, dryRun }),
    )
}

/** A matrix of GitHub's has no more than 256 jobs. */
function shardCount(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 2 && count <= 256) return count
  throw new InvalidArgumentError('expected a whole number from 2 to 256')
}
