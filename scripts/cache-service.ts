/**
 * A local Actions cache for trials by hand: the service's calls, the REST API's routes for caches and runs, and a
 * storage for the blobs.
 *
 *     node scripts/cache-service.ts                  prints the environment and runs until it is stopped
 *     node scripts/cache-service.ts COMMAND [ARG...] runs the command in that environment, then stops
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type CacheService, startCacheService } from '../__tests__/standin/cache/index.ts'

const repository = process.env['GITHUB_REPOSITORY'] ?? 'acme/example'
const ref = process.env['GITHUB_REF'] ?? 'refs/heads/main'
const token = 'token-of-the-job'

function environment(service: CacheService): Record<string, string> {
  return {
    ...service.environment([{ ref, may: 'both' }]),
    GITHUB_API_URL: service.url,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
  }
}

async function untilStopped(variables: Record<string, string>): Promise<number> {
  for (const [name, value] of Object.entries(variables)) console.log(`export ${name}='${value}'`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  return 0
}

async function run(
  command: string,
  args: readonly string[],
  variables: Record<string, string>,
): Promise<number> {
  const env = { ...process.env, ...variables }
  const child = spawn(command, args, { env, stdio: 'inherit' })
  const [code]: unknown[] = await once(child, 'close')
  return typeof code === 'number' ? code : 1
}

const [command, ...args] = process.argv.slice(2)
const service = await startCacheService({ repository, tokens: { [token]: 'write' } })
try {
  const variables = environment(service)
  process.exitCode =
    command === undefined ? await untilStopped(variables) : await run(command, args, variables)
} finally {
  await service.close()
}
