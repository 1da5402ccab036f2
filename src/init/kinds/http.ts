import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'

const health = /^\/(?:health|healthz|ready|readyz|ping|status|live|livez)$/

/** The server that the script `start` starts. */
export function startedServer({ server }: Project): readonly Finding[] {
  if (server === null) return []
  const { line, framework, readsPort, port, paths } = server
  const ready = paths.find((path) => health.test(path)) ?? paths[0] ?? '/'
  const requests = paths.filter((path) => !health.test(path))
  const asked = requests.length === 0 ? [ready] : requests
  return [
    {
      found: `a server${framework === null ? '' : ` of ${framework}`}, started by: ${line}`,
      assumed: [
        `The server answers GET ${asked.join(', ')}: put in the requests that matter.`,
        ...(readsPort || port !== null
          ? []
          : [
              'The server listens on the port that the variable PORT says: the line may hold {port} as well.',
            ]),
      ],
      comment: `The server under load; ${
        port === null
          ? 'PORT in its environment, or {port} in the line, says where it listens.'
          : 'its code names the port, and each version gets one of its own from there on.'
      }`,
      suite: {
        kind: 'http',
        name: 'server',
        command: line,
        ...(port === null ? {} : { port }),
        ...(ready === '/' ? {} : { ready }),
        requests: asked,
        concurrency: [10, 50],
      },
    },
  ]
}
