/** Programs and benchmark processes, as child processes of Node.js. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Readable } from 'node:stream'
import { boundedLines } from './bounded-lines.ts'
import type { Finished, Processes, RunOptions } from '../ports.ts'
import { orDiskFull } from '../files/disk-trouble.ts'
import { endOfStream } from './end-of-stream.ts'
import { groupGuard } from './group-guard.ts'
import { ownPrograms } from './own-programs.ts'
import { endGroup, giveUpStreams } from './process-group.ts'
import { serve } from './serve.ts'
import { supervise } from './supervise.ts'

/** @param stop ends every process that runs when it aborts */
export function nodeProcesses(stop: AbortSignal): Processes {
  const live = new Set<ChildProcess>()
  stop.addEventListener('abort', () => live.forEach(endGroup), { once: true })

  function start(
    command: string,
    args: readonly string[],
    options: RunOptions & { readonly shell?: boolean },
    stdio: StdioOptions,
  ): Started {
    // There before the process is: a kill in the time that it takes to start would leave the process behind.
    const guard = groupGuard()
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: childEnvironment(options),
      stdio,
      shell: options.shell ?? false,
      // A group of its own, so that what it starts ends with it, and a Ctrl-C in the terminal reaches only us.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    live.add(child)
    const { pid } = child
    if (pid !== undefined) guard.watch(pid)
    const finished = finish(child).finally(() => {
      live.delete(child)
      if (pid !== undefined) guard.release(pid)
    })
    return { child, finished }
  }

  return {
    run(command, args, options) {
      return writingTo(options.outputFile, (output) => {
        return outlived(start(command, args, options, ['ignore', output, 'pipe']))
      })
    },
    shell(line, options) {
      return outlived(start(line, [], { ...options, shell: true }, ['ignore', 'pipe', 'pipe']))
    },
    supervise(command, args, options) {
      return writingTo(options.outputFile, (output) => {
        const began = performance.now()
        const stdio: StdioOptions = ['ignore', output, 'pipe', 'pipe']
        const { child, finished } = last(start(command, args, options, stdio))
        return supervise(child, began, finished, options.signal)
      })
    },
    serve(line, { cpus, nodeFlags, ...others }) {
      const options = nodeFlags === undefined ? others : withNodeFlags(others, nodeFlags)
      const stdio: StdioOptions = ['ignore', 'pipe', 'pipe']
      const isPinned = cpus !== null && process.platform === 'linux'
      const { child, finished } = isPinned
        ? start('taskset', ['-c', cpus.join(','), '/bin/sh', '-c', line], options, stdio)
        : start(line, [], { ...options, shell: true }, stdio)
      return serve(child, finished)
    },
    spawn(command, args, { input, ...options }) {
      const stdio: StdioOptions = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', 'pipe']
      const { child, finished } = last(start(command, args, options, stdio))
      const channel = child.stdio[3]
      if (!(channel instanceof Readable)) throw new TypeError('no report channel')
      // The process went away: `finished` tells.
      for (const stream of [channel, child.stdin]) stream?.on('error', () => undefined)
      child.stdin?.end(input)
      // Its number may be another's once it is gone.
      const kill = (): void => (live.has(child) ? endGroup(child) : undefined)
      let flooded = ''
      const messages = boundedLines(channel, () => {
        flooded = '\nit wrote a line without an end on file descriptor 3, which is not its own'
        kill()
      })
      return {
        messages,
        finished: finished.then((ended) => ({ ...ended, stderr: ended.stderr + flooded })),
        kill,
      }
    },
  }
}

interface Started {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
}

/** Lets go on what the process leaves running, such as a database that a set-up has started, and does not wait for it. */
function outlived({ child, finished }: Started): Promise<Finished> {
  child.once('exit', () => giveUpStreams(child))
  return finished
}

/** Ends what the process leaves running: it would use the CPU of whatever is measured next. */
function last({ child, finished }: Started): Started {
  child.once('exit', () => {
    endGroup(child)
    giveUpStreams(child)
  })
  return { child, finished }
}

/** Where a program's output goes: to a file, which it has open itself once it is started, or to us. */
async function writingTo<T>(
  file: string | undefined,
  body: (output: number | 'pipe') => Promise<T>,
): Promise<T> {
  if (file === undefined) return body('pipe')
  const descriptor = await orDiskFull(async () => openSync(file, 'w'))
  let ended: Promise<T>
  try {
    ended = body(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return ended
}

/**
 * Variables that benchmarks and set-up must not see: the runner's inputs, tokens and command files, what a git hook would
 * make of a git command in another directory, and where `npm run` was called, in which some tools look for the project.
 */
const withheld = new RegExp(
  `^(${[
    'INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|BENCHGATE_.*',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)',
    'INIT_CWD|PROJECT_CWD|npm_config_local_prefix|npm_(package|lifecycle)_.*',
    'GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|PREFIX)',
  ].join('|')})$`,
  'i',
)

function childEnvironment({ cwd, env, programs }: RunOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env)
    .filter(([name]) => !withheld.test(name))
    .map(([name, value = '']) => {
      const isPath = programs === 'own' && name.toUpperCase() === 'PATH'
      return [name, isPath ? ownPrograms(value, cwd) : value] as const
    })
  return { ...Object.fromEntries(inherited), ...env }
}

function withNodeFlags(options: RunOptions, flags: string): RunOptions {
  const { NODE_OPTIONS: given = '' } = { ...process.env, ...options.env }
  return { ...options, env: { ...options.env, NODE_OPTIONS: `${given} ${flags}`.trim() } }
}

async function finish(child: ChildProcess): Promise<Finished> {
  const stdout = endOfStream(child.stdout, keptCharacters)
  const stderr = endOfStream(child.stderr, keptCharacters)
  return new Promise((resolve) => {
    // What a shell says of a program that it cannot find.
    child.once('error', (error) =>
      resolve({ exitCode: 127, signal: null, stdout: '', stderr: error.message }),
    )
    child.once('close', (exitCode, signal) =>
      resolve({ exitCode, signal, stdout: stdout(), stderr: stderr() }),
    )
  })
}

const keptCharacters = 64 * 1024
