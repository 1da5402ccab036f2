/** The ports as Node.js has them. */
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import { keepHeapSmall } from './keep-heap-small.ts'
import { linuxLoad } from './linux-load.ts'
import { nodeProcesses } from './node-processes.ts'
import type { Clock, Console, Files, Machine, Ports } from './ports.ts'

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
    machine: nodeMachine,
    clock: nodeClock,
    console,
    stop,
  }
}

const nodeClock: Clock = {
  seconds: () => performance.now() / 1000,
  date: () => new Date(),
}

function nodeFiles(): Files {
  const temporary = new Set<string>()
  process.once('exit', () => {
    for (const path of temporary) rmSync(path, { recursive: true, force: true })
  })
  return {
    async temporaryDirectory(prefix) {
      const path = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
      temporary.add(path)
      return path
    },
    exists: async (path) => existsSync(path),
    readText: (path) => readFile(path, 'utf8'),
    async writeText(path, text) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    },
    async remove(path) {
      await rm(path, { recursive: true, force: true })
      temporary.delete(path)
    },
    glob: async (patterns, directory) => {
      const ignore = ['**/node_modules/**', '**/.git/**']
      const found = await glob([...patterns], { cwd: directory, ignore, dot: false })
      return found.toSorted()
    },
    importModule: (path) => import(/* webpackIgnore: true */ pathToFileURL(path).href),
  }
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
