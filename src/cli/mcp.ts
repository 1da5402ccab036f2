import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { once } from 'node:events'
import { z } from 'zod'
import { metricNames, toolVersion } from '../model/index.ts'
import type { Io } from './io.ts'

/** A command line as a function; it writes to what it is given, and returns the exit code. */
type Run = (argv: readonly string[], io: Io) => Promise<number>

const report = z
  .string()
  .describe('Path of a report as JSON, which `benchgate compare --json FILE` or the Action wrote.')
const kept = z
  .string()
  .regex(/\.json$/, 'expected the path of a JSON file')
  .describe('Path of a report or of results as JSON: nothing is measured.')

/** What a program may ask for: each is a command of ours that only reads. */
const tools = {
  list: {
    description: 'All benchmarks of a kept report with their verdicts and changes.',
    inputSchema: { report },
    argv: ({ report: file = '' }) => ['report', '--no-color', '--', file],
  },
  explain: {
    description:
      'What a kept report knows of a benchmark, in at most 2 kB: change, interval, noise, whether the change reaches it, other metrics.',
    inputSchema: {
      report,
      benchmark: z
        .string()
        .optional()
        .describe('Name, part of a name or id, or a glob; the worst benchmarks by default.'),
    },
    argv: ({ report: file = '', benchmark }) => [
      'explain',
      '--',
      file,
      ...(benchmark === undefined ? [] : [benchmark]),
    ],
  },
  compare: {
    description: 'Compares figures that were recorded before; nothing is measured.',
    inputSchema: { base: kept, head: kept },
    argv: ({ base = '', head = '' }) => ['compare', '--no-color', '--', base, head],
  },
  history: {
    description: "A branch's benchmarks over its pushes, and where their levels changed.",
    inputSchema: {
      branch: z.string().optional().describe('The one that is checked out by default.'),
      metric: z.enum(metricNames).optional().describe('Which of the metrics; time by default.'),
    },
    argv: ({ branch, metric = 'time' }) => [
      'history',
      '--no-color',
      `--metric=${metric}`,
      '--',
      ...(branch === undefined ? [] : [branch]),
    ],
  },
} as const satisfies Readonly<Record<string, Tool>>

interface Tool {
  readonly description: string
  readonly inputSchema: Readonly<Record<string, z.ZodType<string | undefined>>>
  readonly argv: (input: Readonly<Record<string, string | undefined>>) => readonly string[]
}

/** What there is to read of benchmarks goes to a program as text of this many columns. */
const columns = 120

/**
 * Lets a program ask for kept reports and histories by the Model Context Protocol, until it closes the connection.
 *
 * @param transport the program's; left out, standard input and output
 * @returns the exit code
 */
export async function serveMcp(run: Run, io: Io, transport?: Transport): Promise<number> {
  const [{ McpServer }, { StdioServerTransport }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/mcp.js'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
  ])
  const server = new McpServer({ name: 'benchgate', version: toolVersion })
  for (const [name, { description, inputSchema, argv }] of Object.entries<Tool>(tools)) {
    const annotations = { readOnlyHint: true, openWorldHint: false }
    server.registerTool(name, { description, inputSchema, annotations }, async (input) => {
      const { text, isError } = await answer(argv(input), run, io)
      return { content: [{ type: 'text', text }], isError }
    })
  }
  const closed = new Promise<void>((resolve) => {
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
    server.server.onclose = resolve
  })
  const stopped = once(io.stop, 'abort').then(() => server.close())
  await server.connect(transport ?? new StdioServerTransport())
  // Standard input that ends is how a program says that it is done.
  if (transport === undefined) process.stdin.once('end', () => void server.close())
  await Promise.race([closed, stopped])
  return 0
}

/** What a command says; where it has nothing to say, what was wrong. */
async function answer(
  argv: readonly string[],
  run: Run,
  io: Io,
): Promise<{ readonly text: string; readonly isError: boolean }> {
  const [said, told]: [string[], string[]] = [[], []]
  await run(argv, {
    ...io,
    stdout: { write: (text) => said.push(text), columns },
    stderr: { write: (text) => told.push(text), columns },
  })
  const isError = said.length === 0
  return { text: (isError ? told : said).join(''), isError }
}
