export interface Files {
  /**
   * Creates an empty directory outside any checkout, and beside it a file that says whose it is; removed at the latest
   * when the process ends. Its path is the real one, without symbolic links.
   *
   * @param prefix `bg-` or `benchgate-`, by which a later run finds what a killed one has left
   */
  temporaryDirectory(prefix: `${'bg' | 'benchgate'}-${string}`): Promise<string>
  /** Removes the temporary directories of runs that were killed. @returns those that could not be removed */
  sweepTemporary(): Promise<readonly string[]>
  /**
   * A temporary directory that nobody else has until it is given back: what was left in it is there when the same owner
   * borrows one again, such as a tool's cache. The paths of all of them have the same length.
   */
  lendDirectory(owner: string): Promise<LentDirectory>
  /** A lock on a path, by a file beside it; null where another run has it that is alive. */
  lock(path: string): Promise<Lock | null>
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
  /** Creates missing directories on the way. */
  writeText(path: string, text: string): Promise<void>
  /** To the end of a file, which is made where it is missing. */
  appendText(path: string, text: string): Promise<void>
  readBytes(path: string): Promise<Uint8Array>
  writeBytes(path: string, bytes: Uint8Array): Promise<void>
  /** With those above it that are missing; it may exist already. */
  makeDirectory(path: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  /** Copies to where nothing is, so that nobody ever sees a part of it; false, and nothing done, where something is. */
  copyNew(from: string, to: string): Promise<boolean>
  remove(path: string): Promise<void>
  /** A file or directory to where nothing is, on the same file system. */
  move(from: string, to: string): Promise<void>
  /** Makes a link to a directory, both absolute, where nothing is. */
  linkDirectory(target: string, path: string): Promise<void>
  /**
   * A secret that all runs of this user have in common, kept outside of every repository; rejects where there is no place
   * for it.
   */
  secret(): Promise<string>
  /** Its size, times and place on the disk, as a text to compare with a later one; null where nothing is. */
  stamp(path: string): Promise<string | null>
  /** In bytes. */
  size(path: string): Promise<number>
  /** The files right in a directory; rejects where there is no directory. */
  list(directory: string): Promise<readonly ListedFile[]>
  /** All that is right in a directory, and what it is itself, links not followed; rejects where there is none. */
  entries(directory: string): Promise<readonly Entry[]>
  /** The path with all symbolic links followed; rejects where nothing is. */
  realPath(path: string): Promise<string>
  /** Where a symbolic link points, as written in it. */
  readLink(path: string): Promise<string>
  /** Files below `directory` that match, as relative paths with forward slashes, sorted; never in node_modules. */
  glob(patterns: readonly string[], directory: string): Promise<string[]>
}

export interface LentDirectory {
  /** Absolute. */
  readonly path: string
  giveBack(): void
}

export interface Lock {
  release(): Promise<void>
}

export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'link' | 'other'
}

export interface ListedFile {
  readonly name: string
  readonly bytes: number
  readonly modifiedAt: Date
}
