import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { artifactClientPath } from '../../src/platform/program-path.ts'
import {
  artifactUpload,
  type ArtifactTarget,
  type ArtifactUpload,
} from '../../src/platform/artifacts/upload.ts'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import { type CacheService, startCacheService } from '../standin/cache/index.ts'

const runUrl = 'https://github.com/octo/repo/actions/runs/7'
let service: CacheService

beforeAll(async () => {
  service = await startCacheService({ repository: 'octo/repo', tokens: {} })
})

afterAll(() => service.close())

const clientPath = artifactClientPath(pathToFileURL(resolve('src/action.ts')).href)

/** Of a run of its own. */
function uploadOf(over: Partial<ArtifactTarget> = {}): ArtifactUpload {
  const processes = nodeProcesses(new AbortController().signal)
  const environment = service.environment([])
  const upload = artifactUpload({ runUrl, environment, clientPath, ...over }, { processes })
  if (upload === null) throw new Error('there is a service')
  return upload
}

async function pageAt(name: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'artifacts-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const path = join(directory, name)
  await writeFile(path, '<!doctype html><p>it is slower')
  return path
}

test('uploads the page as it is, under its own name, and answers with its address', async () => {
  const upload = uploadOf()
  const path = await pageAt('benchgate-report.html')
  expect(await upload(path)).toEqual({ kind: 'ok', value: `${runUrl}/artifacts/1000` })
  expect(service.artifacts()).toMatchObject([
    { name: 'benchgate-report.html', mimeType: 'text/html' },
  ])
  const content = await service.artifactContent('benchgate-report.html')
  expect(content.toString()).toBe('<!doctype html><p>it is slower')
})

test('says what kept it from being uploaded', async () => {
  const upload = uploadOf()
  const path = await pageAt('twice.html')
  await upload(path)
  expect(await upload(path)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('already exists'),
  })
})

test('gives up after a while, since a page is no reason to keep a job waiting', async () => {
  const upload = uploadOf({ seconds: 0 })
  expect(await upload(await pageAt('late.html'))).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('took longer'),
  })
})

test('there is no upload where the runner has no place for artifacts', () => {
  const processes = nodeProcesses(new AbortController().signal)
  expect(artifactUpload({ runUrl, environment: {}, clientPath }, { processes })).toBeNull()
})
