import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject, onTestFinished, vi } from 'vitest'
import { publicationOf } from '../../src/action/publication.ts'
import type { Report, Notice } from '../../src/model/index.ts'
import { gitHubHosting } from '../../src/platform/github/github.ts'
import { gateComment, type CodePlace, publish } from '../../src/publish/index.ts'
import { commentMarker, renderMarkdown, summaryLimit } from '../../src/report/index.ts'
import { type Standin, type StandinOptions, startStandin } from '../standin/index.ts'

export const commit = 'b'.repeat(40)
export const bot = 'github-actions[bot]'

/** GitHub with one pull request, and tokens that may more and less. */
export async function host(over: Partial<StandinOptions> = {}): Promise<Standin> {
  const standin = await startStandin({
    repository: 'octo/repo',
    pullRequests: [
      {
        number: 7,
        title: 'Faster',
        base: { ref: 'main', sha: 'a'.repeat(40) },
        head: { ref: 'fast', sha: commit },
      },
    ],
    tokens: {
      all: { login: bot, write: true },
      comments: { login: bot, write: ['pull-requests'] },
      none: { login: bot, write: false },
    },
    ...over,
  })
  onTestFinished(() => standin.close())
  return standin
}

export interface Step {
  readonly token?: string
  readonly fork?: boolean
  readonly run?: number
  readonly attempt?: number
  readonly places?: ReadonlyMap<string, CodePlace>
}

const all = { annotations: true, check: true, comment: 'always', summary: true } as const

/** Publishes as a step of a workflow does, but for time, which passes at once. */
export async function publishStep(
  report: Report,
  { url }: Standin,
  { token = 'all', fork = false, run = 100, attempt = 1, places = new Map() }: Step = {},
): Promise<{ readonly warnings: readonly Notice[]; readonly waits: readonly number[] }> {
  const waits: number[] = []
  const target = { apiUrl: url, token, repository: 'octo/repo' }
  const hosting = {
    ...gitHubHosting({ ...target, pullRequest: { number: 7, fork } }),
    wait: async (seconds: number) => void waits.push(seconds),
  }
  const id = 'benchgate'
  const own = gateComment({ marker: commentMarker(id), run: { run, attempt } }, hosting)
  const written = {
    files: { json: '/report.json', markdown: '/report.md', csv: '/report.csv', html: null },
    markdown: renderMarkdown(report, { id, limit: summaryLimit }),
  }
  const page = 'https://example.test/run'
  const config = { ...all, id }
  const circumstances = { config, own, commit, url: page, places, pageUrl: null }
  const warnings = await publish(report, publicationOf(report, written, circumstances), hosting)
  return { warnings, waits }
}

/** What a step says to its runner, from now until the end of the test. */
export interface Runner {
  /** Lines of the log. */
  log(): string[]
  summary(): Promise<string>
  outputs(): Promise<string>
}

// One for all tests of a process: the toolkit looks only once where its summary goes.
const directory = mkdtempSync(join(inject('runDirectory'), 'runner-'))

export async function runner(): Promise<Runner> {
  const file = (name: string) => join(directory, name)
  await Promise.all(['summary', 'output'].map((name) => writeFile(file(name), '')))
  vi.stubEnv('GITHUB_STEP_SUMMARY', file('summary'))
  vi.stubEnv('GITHUB_OUTPUT', file('output'))
  let log = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk)
    return true
  })
  onTestFinished(() => {
    write.mockRestore()
    vi.unstubAllEnvs()
  })
  return {
    log: () => log.split('\n'),
    summary: () => readFile(file('summary'), 'utf8'),
    outputs: () => readFile(file('output'), 'utf8'),
  }
}
