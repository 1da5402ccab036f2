/** Programs and benchmark processes, as child processes of Node.js. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Readable } from 'node:stream'
import { boundedLines } from './bounded-lines.ts'
import type { Finished, Processes, RunOptions } from './ports.ts'
import { ownPrograms } from './own-programs.ts'
import { serve } from './serve.ts'
import { supervise } from './supervise.ts'

/** @param stop ends every process that runs when it aborts */
export function nodeProcesses(stop: AbortSignal): Processes {
  const live = new Set<ChildProcess>()
  stop.addEventListener('abort', () => live.forEach(killGroup), { once: true })

  function start(
    command: string,
    args: readonly string[],
    options: RunOptions & { readonly shell?: boolean },
    stdio: StdioOptions,
  ): { readonly child: ChildProcess; readonly finished: Promise<Finished> } {
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
    const finished = finish(child).finally(() => live.delete(child))
    return { child, finished }
  }

  return {
    async run(command, args, options) {
      return writingTo(options.outputFile, (output) => {
        return start(command, args, options, ['ignore', output, 'pipe']).finished
      })
    },
    shell(line, options) {
      return start(line, [], { ...options, shell: true }, ['ignore', 'pipe', 'pipe']).finished
    },
    async supervise(command, args, options) {
      return writingTo(options.outputFile, (output) => {
        const began = performance.now()
        const stdio: StdioOptions = ['ignore', output, 'pipe', 'pipe']
        const { child, finished } = start(command, args, options, stdio)
        return supervise(child, began, finished, options.signal)
      })
    },
    serve(line, { cpus, ...options }) {
      const stdio: StdioOptions = ['ignore', 'pipe', 'pipe']
      const isPinned = cpus !== null && process.platform === 'linux'
      const { child, finished } = isPinned
        ? start('taskset', ['-c', cpus.join(','), '/bin/sh', '-c', line], options, stdio)
        : start(line, [], { ...options, shell: true }, stdio)
      return serve(child, finished)
    },
    spawn(command, args, { input, ...options }) {
      const stdin = input === undefined ? 'ignore' : 'pipe'
      const { child, finished } = start(command, args, options, [stdin, 'pipe', 'pipe', 'pipe'])
      const channel = child.stdio[3]
      if (!(channel instanceof Readable)) throw new TypeError('no report channel')
      // The process went away: `finished` tells.
      for (const stream of [channel, child.stdin]) stream?.on('error', () => undefined)
      child.stdin?.end(input)
      let flooded = ''
      const messages = boundedLines(channel, () => {
        flooded = '\nit wrote a line without an end on file descriptor 3, which is not its own'
        killGroup(child)
      })
      return {
        messages,
        finished: finished.then((ended) => ({ ...ended, stderr: ended.stderr + flooded })),
        kill: () => killGroup(child),
      }
    },
  }
}

/** Where a program's output goes: to a file, which it has open itself once it is started, or to us. */
function writingTo<T>(file: string | undefined, body: (output: number | 'pipe') => T): T {
  if (file === undefined) return body('pipe')
  const descriptor = openSync(file, 'w')
  try {
    return body(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Variables that benchmarks and set-up must not see: the runner's inputs, tokens and command files, what a git hook would
 * make of a git command in another directory, and where `npm run` was called, in which some tools look for the project.
 */
const withheld = new RegExp(
  `^(${[
    'INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|BENCHGATE_KEY',
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

async function finish(child: ChildProcess): Promise<Finished> {
  const stdout = tail(child.stdout)
  const stderr = tail(child.stderr)
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

/** Of each stream the end is kept: that is where an error stands. */
const keptCharacters = 64 * 1024

function tail(stream: Readable | null): () => string {
  let kept = ''
  stream?.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-keptCharacters)
  })
  return () => kept
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL') // the group is gone already
  }
}
