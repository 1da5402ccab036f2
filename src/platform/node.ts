/** The ports as Node.js has them. */
import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { keepHeapSmall } from './keep-heap-small.ts'
import { linuxLoad } from './linux-load.ts'
import { machineUsage, processUsage } from './machine-usage.ts'
import { nodeArchives } from './archives/node-archives.ts'
import { nodeFiles } from './files/node-files.ts'
import { nodeNetwork } from './node-network.ts'
import { nodeProcesses } from './processes/node-processes.ts'
import type { Clock, Console, Machine, Ports } from './ports.ts'

/**
 * @param console where progress goes
 * @param stop aborts when the user asks to stop; processes that run at that moment are ended
 */
export function nodePorts(console: Console, stop: AbortSignal): Ports {
  keepHeapSmall()
  const processes = nodeProcesses(stop)
  return {
    processes,
    files: nodeFiles(),
    archives: nodeArchives(stop),
    machine: nodeMachine,
    network: nodeNetwork,
    clock: nodeClock,
    console,
    stop,
  }
}

const nodeClock: Clock = {
  seconds: () => performance.now() / 1000,
  date: () => new Date(),
}

const nodeMachine: Machine = {
  os: process.platform,
  arch: process.arch,
  cpu: cpus()[0]?.model.trim() ?? 'unknown CPU',
  parallelism: availableParallelism(),
  async allowedCpus() {
    if (process.platform !== 'linux') return []
    const status = await readFile('/proc/self/status', 'utf8')
    return parseCpuList(/^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? '')
  },
  load: linuxLoad,
  usage: machineUsage(),
  processUsage,
}

/** @param list as the kernel writes it, such as `0-3,8` */
function parseCpuList(list: string): number[] {
  return list
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first, last = first] = part.split('-').map(Number)
      if (first === undefined || last === undefined) return []
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    })
}
