import type { Config } from './config.ts'

/** Whether the versions of a run are told apart by their runtimes. */
export function hasArms({ arms }: Pick<Config, 'arms'>): boolean {
  return arms.length > 0
}
