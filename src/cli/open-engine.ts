import type { Console, Ports } from '../platform/ports.ts'
import type { Engine, Io } from './io.ts'
import { terminalConsole } from './terminal-console.ts'

/** What a command works with: the engine, loaded, and what it reaches the outside by. */
export interface OpenEngine {
  readonly engine: Engine
  readonly console: Console
  readonly ports: Ports
}

export async function openEngine({ load, stderr, seconds, stop }: Io): Promise<OpenEngine> {
  const engine = await load()
  const console = terminalConsole(stderr, engine.logText, seconds)
  return { engine, console, ports: engine.nodePorts(console, stop) }
}

/** Says at the first Ctrl-C that the run ends by itself. */
export function announceStop(console: Console, stop: AbortSignal): void {
  const announce = () => console.info('Stopping. Once more to leave at once, without cleaning up.')
  stop.addEventListener('abort', announce, { once: true })
}
