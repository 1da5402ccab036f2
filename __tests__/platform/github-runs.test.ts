import { afterEach, expect, onTestFinished, test } from 'vitest'
import { gitHubRuns } from '../../src/platform/github/runs.ts'
import { type Artifact, type PullRequest, type Standin, startStandin } from '../standin/index.ts'

const sha = (digit: string) => digit.repeat(40)
const zip = new Uint8Array(50_000).fill(7)
let standin: Standin

afterEach(() => standin.close())

async function runs(
  { pullRequests = [], artifacts = [] }: { pullRequests?: PullRequest[]; artifacts?: Artifact[] },
  token = 'default',
) {
  const tokens = {
    default: { login: 'github-actions[bot]', write: false },
  }
  standin = await startStandin({ repository: 'octo/repo', pullRequests, artifacts, tokens })
  return gitHubRuns({ apiUrl: standin.url, token, repository: 'octo/repo' })
}

function pullRequest(number: number, ref: string, repository: string | null): PullRequest {
  const base = { ref: 'main', sha: sha('a') }
  return { number, title: 'Faster', base, head: { ref, sha: sha('b'), repository } }
}

test("a pull request is found by its head's owner and branch, whatever the branch is called", async () => {
  const ref = 'feature/#1&head=x:y?%2f é'
  const { pullRequests } = await runs({
    pullRequests: [pullRequest(7, ref, 'mona/repo'), pullRequest(8, 'other', 'mona/repo')],
  })
  expect(await pullRequests.withHead('mona', ref, 1)).toEqual({
    kind: 'ok',
    value: {
      items: [{ number: 7, headCommit: sha('b'), headRepository: 'mona/repo' }],
      last: true,
    },
  })
})

test('a closed one is not found', async () => {
  const closed = { ...pullRequest(7, 'fast', 'mona/repo'), state: 'closed' } as const
  const { pullRequests } = await runs({ pullRequests: [closed] })
  expect(await pullRequests.withHead('mona', 'fast', 1)).toMatchObject({ value: { items: [] } })
})

test('one whose fork is deleted has no repository', async () => {
  const { pullRequests } = await runs({ pullRequests: [pullRequest(7, 'fast', null)] })
  expect(await pullRequests.withHead('octo', 'fast', 1)).toMatchObject({
    value: { items: [{ headRepository: null }] },
  })
})

test('artifacts are of that run and that name, a hundred a page', async () => {
  const artifacts = Array.from({ length: 150 }, (_, i) => ({
    id: i,
    name: 'report',
    runId: 11,
    zip,
  }))
  const others = [
    { id: 200, name: 'other', runId: 11, zip },
    { id: 201, name: 'report', runId: 12, zip },
  ]
  const found = (await runs({ artifacts: [...artifacts, ...others] })).artifacts
  const [first, second] = [await found.ofRun(11, 'report', 1), await found.ofRun(11, 'report', 2)]
  expect(first).toMatchObject({ kind: 'ok', value: { last: false } })
  expect(second).toMatchObject({ kind: 'ok', value: { last: true } })
  const items = [first, second].flatMap((page) => (page.kind === 'ok' ? page.value.items : []))
  expect(items).toHaveLength(150)
  expect(items[0]).toEqual({ id: 0, name: 'report', bytes: zip.length, expired: false })
})

// The stand-in's place for files refuses whoever brings the token along, as GitHub's does.
test('an artifact is downloaded whole from where GitHub sends on to, without the token', async () => {
  const { artifacts } = await runs({ artifacts: [{ id: 21, name: 'report', runId: 11, zip }] })
  const download = await artifacts.download(21, zip.length)
  if (download.kind !== 'ok' || download.value.kind !== 'whole') throw new Error(download.kind)
  expect(Buffer.from(download.value.bytes).equals(zip)).toBe(true)
})

test('one that is larger than the limit is not, whatever its listing says', async () => {
  const listed = { id: 21, name: 'report', runId: 11, zip, sizeInBytes: 100 }
  const { artifacts } = await runs({ artifacts: [listed] })
  expect(await artifacts.ofRun(11, 'report', 1)).toMatchObject({
    value: { items: [{ bytes: 100 }] },
  })
  expect(await artifacts.download(21, zip.length - 1)).toEqual({
    kind: 'ok',
    value: { kind: 'too-large' },
  })
})

test('one that is expired is refused', async () => {
  const expired = { id: 21, name: 'report', runId: 11, zip, expired: true }
  const { artifacts } = await runs({ artifacts: [expired] })
  expect(await artifacts.download(21, 100)).toMatchObject({ kind: 'refused', status: 410 })
})

test('a download that breaks off is worth another try', async () => {
  const { createServer } = await import('node:http')
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': '1000' })
    response.write('PK')
    setImmediate(() => response.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  standin = await startStandin({ repository: 'octo/repo', pullRequests: [], tokens: {} })
  const target = { apiUrl: `http://127.0.0.1:${address.port}`, token: 'x', repository: 'octo/repo' }
  const { artifacts } = gitHubRuns(target)
  expect(await artifacts.download(21, 5000)).toMatchObject({ kind: 'busy' })
})

test('without the permission it is refused', async () => {
  const { artifacts } = await runs({}, 'stolen')
  expect(await artifacts.ofRun(11, 'report', 1)).toMatchObject({ kind: 'refused', status: 401 })
})
