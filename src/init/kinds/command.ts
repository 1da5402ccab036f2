import type { Finding } from '../finding.ts'
import { plainNode } from '../package-manager.ts'
import type { Project } from '../project.ts'

/** Scripts that run benchmarks, where no file of them can be measured by itself. */
export function benchmarkScripts(project: Project): readonly Finding[] {
  if (hasMeasuredFiles(project)) return []
  return project.benchmarkScripts.flatMap((script): Finding[] => {
    if (script.kind !== 'command') return []
    const { name, line, run } = script
    const isPlain = plainNode(run)
    const starting = `what ${project.packageManager.name} takes to start is a part of its time`
    return [
      {
        found: `the script ${name}: ${line}`,
        assumed: [
          `The script ${name} is measured as a whole, from its start to its end${isPlain ? '' : `; ${starting}`}. Its work has to be the same in each run: one that runs for a fixed time can never be slower.`,
        ],
        comment: isPlain
          ? `The script ${name}, run by run.`
          : `The script ${name}, run by run; it is quieter to name the program itself.`,
        suite: { kind: 'command', name, run },
      },
    ]
  })
}

/** Servers that scripts drive by a load tool: their versions are driven in turn in place of that. */
export function drivenServers({ benchmarkScripts: scripts }: Project): readonly Finding[] {
  return scripts.flatMap((script): Finding[] => {
    if (script.kind !== 'load') return []
    const { tool, server, path, port, connections } = script.load
    return [
      {
        found: `a server that the script ${script.name} drives by ${tool}: ${server}`,
        assumed: [
          `The server is started by: ${server}. It is driven by GET ${path} over ${connections} connections, without pipelining.`,
        ],
        comment: `The server of the script ${script.name} under load.`,
        suite: {
          kind: 'http',
          name: script.name,
          command: server,
          ...(port === null ? {} : { port }),
          ...(path === '/' ? {} : { ready: path }),
          requests: [path],
          concurrency: [connections],
        },
      },
    ]
  })
}

/** What looks like benchmarks and is not proposed, in sentences that say why. */
export function passedOver(project: Project): readonly string[] {
  if (hasMeasuredFiles(project)) return []
  return project.benchmarkScripts.flatMap((script) =>
    script.kind === 'passed-over'
      ? [`The script ${script.name} is not measured: ${script.why}.`]
      : [],
  )
}

function hasMeasuredFiles({ benchmarkFiles }: Project): boolean {
  return benchmarkFiles.length > 0
}
