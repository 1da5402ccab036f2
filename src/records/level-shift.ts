import type { Change } from '../model/index.ts'

/** From this push on the level was another. */
export interface LevelShift {
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** With its 95 % interval; above 1 is worse. */
  readonly change: Change
}
