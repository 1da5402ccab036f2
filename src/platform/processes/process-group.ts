/** The one place that ends processes with all that they have started. */
import { spawn, type ChildProcess } from 'node:child_process'

/** A process that was started in a group of its own. */
type Leader = Pick<ChildProcess, 'pid' | 'exitCode' | 'signalCode'>

/**
 * Ends a process and all that it has started and that has not left its group, at once. Has an effect also when the
 * process itself is gone: its group lives as long as anything in it.
 */
export function endGroup(leader: Leader): void {
  signalGroup(leader, 'SIGKILL')
}

/** Sends a signal to a process and its group; nothing happens where nothing of it is left. */
export function signalGroup(leader: Leader, signal: 'SIGTERM' | 'SIGKILL'): void {
  const { pid } = leader
  if (pid === undefined) return
  if (process.platform === 'win32') return endTree(leader)
  try {
    process.kill(-pid, signal)
  } catch {
    // nothing of it is left
  }
}

/**
 * Windows knows neither groups nor signals: a tree is found by who started whom, and can be found no more once its root
 * has ended.
 */
function endTree({ pid, exitCode, signalCode }: Leader): void {
  if (exitCode !== null || signalCode !== null) return
  spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => 0)
}

/** Processes that have left the group cannot be ended, and may hold streams for ever, which are given up after so long. */
const graceMs = 500

/** To be called once a process has ended: reads its streams for a moment, and no longer, whoever else has them open. */
export function giveUpStreams(child: ChildProcess): void {
  const giveUp = (): void => child.stdio.forEach((stream) => stream?.destroy())
  // Where this process was busy for all that time, what is there to be read is read before.
  const grace = setTimeout(() => setImmediate(giveUp), graceMs)
  child.once('close', () => clearTimeout(grace))
}
