/** Servers on this machine's loopback, and others by their address. */
export interface Network {
  /** Different ones, on which nobody listened a moment ago. */
  freePorts(count: number): Promise<readonly number[]>
  /** Whether somebody listens on it. */
  isTaken(port: number): Promise<boolean>
  /** Gets a path by HTTP, without its content, and waits for that at most so long. */
  ask(port: number, path: string, seconds: number): Promise<HttpAnswer>
  /** Gets an address wholly, from wherever it leads, and waits for that at most so long. */
  probe(url: string, seconds: number): Promise<Probed>
  /**
   * Opens a page that shows what goes on.
   *
   * @param page HTML; its script listens to the server-sent events of `events`, beside it
   * @param port null for one that is free
   * @returns null where the port is taken
   */
  livePage(page: string, port: number | null): Promise<LivePage | null>
}

/** What became of one request: seconds until it was answered wholly, or failed. */
export type Probed =
  | { readonly kind: 'answered'; readonly status: number; readonly seconds: number }
  /** The reason is a text. */
  | { readonly kind: 'silent'; readonly reason: string; readonly seconds: number }

/** A page on this machine's loopback, for who knows its address. */
export interface LivePage {
  /** Such as `http://127.0.0.1:4174/1f0c…/`. */
  readonly address: string
  /** Whether anybody looks at it now. */
  isSeen(): boolean
  /** Called when somebody begins to look. */
  onLook(listener: () => void): void
  /** Sends a text of one line to all that look. */
  show(line: string): void
  close(): Promise<void>
}

export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly host: '127.0.0.1' | '::1' }
  /** The code is the system's, such as `ECONNREFUSED`; the reason is a text. */
  | { readonly kind: 'silent'; readonly code: string; readonly reason: string }
