import { join } from 'node:path'
import { askGit, tryGit } from '../git.ts'
import type { CommitFacts, KnownCommits, Release } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

/**
 * What git knows of a branch's commits: their subjects and authors, the tags of versions, and where its page is.
 *
 * @param commits those with figures, oldest first
 * @param address of the page, where the surroundings tell it; else it is that of git's remote `origin`
 */
export async function knownCommits(
  commits: readonly string[],
  repository: string,
  address: string | null,
  ports: Pick<Ports, 'files' | 'processes' | 'stop'>,
): Promise<KnownCommits> {
  const newest = commits.at(-1)
  const line = newest === undefined ? [] : await firstParentLine(newest, repository, ports)
  const origin = address ?? (await askGit(['remote', 'get-url', 'origin'], repository, ports))
  return {
    facts: new Map(line),
    releases: await releasesOf(commits, [...new Map(line).keys()], repository, ports),
    webAddress: origin === null ? null : webAddressOf(origin),
  }
}

/** More than are kept of any branch. */
const mostCommits = 50_000

/** Fields and records end in the one character that git lets nobody write. */
const format = '%H%x00%an%x00%aI%x00%s'

/** From a commit back, newest first; empty where the clone does not have the commit. */
async function firstParentLine(
  newest: string,
  repository: string,
  ports: Pick<Ports, 'files' | 'processes' | 'stop'>,
): Promise<(readonly [string, CommitFacts])[]> {
  const directory = await ports.files.temporaryDirectory('benchgate-log-')
  try {
    const outputFile = join(directory, 'log')
    const args = ['log', '-z', '--first-parent', `--max-count=${mostCommits}`]
    const all = [...args, `--format=${format}`, '--end-of-options', newest, '--']
    const { exitCode } = await tryGit(all, repository, ports, { outputFile })
    return exitCode === 0 ? recordsIn(await ports.files.readText(outputFile)) : []
  } finally {
    await ports.files.remove(directory)
  }
}

function recordsIn(text: string): (readonly [string, CommitFacts])[] {
  const fields = text.split('\0')
  return Array.from({ length: Math.floor(fields.length / 4) }, (_, i) => {
    const [commit = '', author = '', authoredAt = '', subject = ''] = fields.slice(4 * i, 4 * i + 4)
    return [commit, { subject, author, authoredAt }]
  })
}

const tagFormat = '%(objectname)%00%(*objectname)%00%(refname:strip=2)'

/** Tags with a version in their names, such as `v1.2.0` and `parser@2.0`. */
async function releasesOf(
  commits: readonly string[],
  line: readonly string[],
  repository: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
): Promise<readonly Release[]> {
  if (line.length === 0) return []
  const listed = await askGit(
    ['for-each-ref', `--format=${tagFormat}`, 'refs/tags'],
    repository,
    ports,
  )
  const place = new Map(line.map((commit, i) => [commit, i]))
  const measured = commits.flatMap((commit) => place.get(commit) ?? []).toSorted((a, b) => a - b)
  const found = (listed ?? '').split('\n').flatMap((text) => {
    const [object = '', peeled = '', name = ''] = text.split('\0')
    const at = place.get(peeled === '' ? object : peeled)
    // The line runs backwards: what holds a commit stands before it.
    const holder = at === undefined ? undefined : measured.findLast((each) => each <= at)
    const commit = holder === undefined ? undefined : line[holder]
    return commit === undefined || !/\d+\.\d+/.test(name) ? [] : [{ name, commit, at: at ?? 0 }]
  })
  return found.toSorted((a, b) => b.at - a.at).map(({ name, commit }) => ({ name, commit }))
}

/** The page for people at the address that git fetches from, without what it logs in by; null where there is none. */
export function webAddressOf(origin: string): string | null {
  const [, host, path] =
    withProtocol.exec(origin.trim()) ??
    overSsh.exec(origin.trim()) ??
    byHost.exec(origin.trim()) ??
    []
  const clean = path?.replace(/\/$/, '').replace(/\.git$/, '') ?? ''
  return isPath.test(clean) ? `https://${host}/${clean}` : null
}

const withProtocol = /^https?:\/\/(?:[^@/]+@)?([\w.-]+(?::\d+)?)\/(.+)$/
const overSsh = /^ssh:\/\/(?:[^@/]+@)?([\w.-]+)(?::\d+)?\/(.+)$/
const byHost = /^(?:[\w.-]+@)?([\w.-]{2,}):(?!\/)(.+)$/
const isPath = /^[\w.-]+(?:\/[\w.-]+)+$/
