/**
 * The gate on two pull requests of the project in demo/, as a runner would run it: the built Action in a process of
 * its own, real git, real npm packages, and a local stand-in for GitHub's REST API.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { x } from 'tinyexec'
import { checkoutPullRequest, type Tree } from '../__tests__/e2e/checkout.ts'
import { runAction } from '../__tests__/e2e/run-action.ts'
import { startStandin } from '../__tests__/standin/index.ts'
import { previewComment } from './comment-preview.ts'

const root = join(import.meta.dirname, '..')
const repository = 'acme/jobfile'
const token = 'token-of-the-job'

const pullRequests = [
  { folder: 'slow', number: 7, title: 'Bump json5 from 2.2.1 to 2.2.3' },
  { folder: 'harmless', number: 8, title: 'Bump ms from 2.1.2 to 2.1.3' },
] as const

type Demonstrated = (typeof pullRequests)[number]

async function demonstrate(pull: Demonstrated, temporary: string): Promise<boolean> {
  heading(`Pull request #${pull.number}: ${pull.title}`)
  const directory = join(temporary, pull.folder)
  const base = await tree(join(root, 'demo/base'))
  const changes = await tree(join(root, 'demo', pull.folder))
  const checkout = await checkoutPullRequest(directory, { ...pull, repository, base, changes })
  await x('npm', ['ci'], { throwOnError: true, nodeOptions: { cwd: checkout.workspace } })
  const standin = await startStandin({
    repository,
    pullRequests: [checkout.payload.pull_request],
    tokens: { [token]: { login: 'github-actions[bot]', write: true } },
  })
  try {
    const step = await runAction({
      action: root,
      workspace: checkout.workspace,
      temporary: directory,
      inputs: { setup: 'npm ci', benchmarks: 'bench/**/*.bench.mjs', 'max-time': '45s' },
      event: { name: 'pull_request', payload: checkout.payload },
      repository,
      apiUrl: standin.url,
      token,
      machine: networkSettings(),
      path: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      onOutput: (text) => process.stdout.write(text.replaceAll(/^(?=.)/gm, '  | ')),
    })
    const [comment] = standin.comments(pull.number)
    heading(`The comment on #${pull.number}, as the reviewer reads it`)
    console.log(comment === undefined ? '(none)' : previewComment(comment.body))
    const failed = step.exitCode !== 0
    heading(
      `The job of #${pull.number} ${failed ? `failed (exit code ${step.exitCode})` : 'passed'}`,
    )
    return failed
  } finally {
    await standin.close()
  }
}

/** The set-up of the base installs packages: behind a proxy that takes this machine's settings. */
function networkSettings(): Record<string, string> {
  const known = /^(npm_config_.*|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|(https?|no)_proxy)$/i
  const settings = Object.entries(process.env).flatMap(([name, value]) =>
    known.test(name) && value !== undefined ? [[name, value] as const] : [],
  )
  return { ...Object.fromEntries(settings), npm_config_userconfig: join(homedir(), '.npmrc') }
}

function heading(text: string): void {
  console.log(`\n=== ${text} ===\n`)
}

/** The files of a folder, by relative path. */
async function tree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  )
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

const temporary = await mkdtemp(join(tmpdir(), 'benchgate-demo-'))
try {
  const slowFailed = await demonstrate(pullRequests[0], temporary)
  const harmlessFailed = await demonstrate(pullRequests[1], temporary)
  const asExpected = slowFailed && !harmlessFailed
  console.log(
    asExpected
      ? 'The slowdown turned its job red, the harmless change stayed green.'
      : 'Not as expected: the slowdown should fail its job, and the harmless change should pass.',
  )
  process.exitCode = asExpected ? 0 : 1
} finally {
  await rm(temporary, { recursive: true, force: true })
}
