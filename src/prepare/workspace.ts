import type { Ports } from '../platform/ports.ts'
import type { FreshFiles, Put } from './kinds/index.ts'

/** A temporary place for versions' files, that can be removed at any moment. */
export interface Workspace {
  /** The one directory that holds all others; made when first asked for. */
  directory(): Promise<string>
  put(files: FreshFiles, path: string): Promise<Put>
  /** Never fails, and says so where something stays behind; may be called again. */
  readonly remove: () => Promise<void>
}

/** Worktrees that git still records are recognised by it as those of a workspace. */
export const workspacePrefix = 'bg-'

export function openWorkspace(ports: Ports): Workspace {
  const made: { readonly path: string; readonly takeAway: () => Promise<void> }[] = []
  let directory: Promise<string> | null = null
  let removed: Promise<void> | null = null

  async function makeDirectory(): Promise<string> {
    // Short, so that there is room to make a path as long as the working tree's.
    const path = await ports.files.temporaryDirectory(workspacePrefix)
    made.push({ path, takeAway: () => ports.files.remove(path) })
    return path
  }

  async function removeAll(): Promise<void> {
    for (const { path, takeAway } of made.toReversed()) {
      await takeAway().catch((error: unknown) => ports.console.info(leftover(path, error)))
    }
  }

  return {
    directory: () => (directory ??= makeDirectory()),
    async put(files, path) {
      made.push({ path, takeAway: () => files.takeAway(path) })
      return files.put(path)
    },
    remove: () => (removed ??= removeAll()),
  }
}

function leftover(path: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `Could not remove ${path}: ${reason}. Remove it by hand, then run: git worktree prune`
}
