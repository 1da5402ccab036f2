/** Servers on this machine's loopback. */
export interface Network {
  /** Different ones, on which nobody listened a moment ago. */
  freePorts(count: number): Promise<readonly number[]>
  /** Whether somebody listens on it. */
  isTaken(port: number): Promise<boolean>
  /** Gets a path by HTTP, without its content, and waits for that at most so long. */
  ask(port: number, path: string, seconds: number): Promise<HttpAnswer>
}

export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly host: '127.0.0.1' | '::1' }
  /** The code is the system's, such as `ECONNREFUSED`; the reason is a text. */
  | { readonly kind: 'silent'; readonly code: string; readonly reason: string }
