import type { BranchAlert, AlertNews } from '../model/index.ts'
import type { Answer, HostedIssue, IssueTracker } from '../platform/ports.ts'
import { prose } from '../report/index.ts'
import { untilFree } from '../until-free.ts'
import { type NewsSource, signs } from './message.ts'

const issueLabel = 'benchgate'

/**
 * Keeps the one issue about a branch: opens it with the first news, says what lasts, and closes it once nothing does.
 * One that somebody has closed stays closed until there is something new.
 *
 * @param alerts those that last
 */
export async function keepIssue(
  alerts: readonly BranchAlert[],
  news: readonly AlertNews[],
  source: NewsSource,
  tracker: IssueTracker,
  wait: (seconds: number) => Promise<void>,
): Promise<Answer<null>> {
  const isBad = news.some(({ tiding }) => tiding !== 'fixed')
  return untilFree(async () => {
    const listed = await tracker.open(issueLabel)
    if (listed.kind !== 'ok') return listed
    const own = listed.value.find(({ body }) => body.trimEnd().endsWith(markerOf(source)))
    const wanted = issueOf(alerts, source)
    if (own === undefined) {
      return alerts.length > 0 && isBad ? tracker.create(wanted, issueLabel) : done
    }
    if (alerts.length === 0) return tracker.update({ ...own, body: over(source) }, 'closed')
    const isSame = own.body.trimEnd() === wanted.body && own.title === wanted.title
    return isSame ? done : tracker.update({ ...own, ...wanted }, 'open')
  }, wait)
}

const done: Answer<null> = { kind: 'ok', value: null }

// GitHub takes 65,536 characters, and nobody reads more lines than these.
const mostShown = 100

function issueOf(alerts: readonly BranchAlert[], source: NewsSource): Omit<HostedIssue, 'number'> {
  const lines = alerts
    .slice(0, mostShown)
    .map(({ kind, text, commit }) => `- ${signs[kind]} ${prose(text)} (since ${commit})`)
  const more = alerts.length - lines.length
  const number = alerts.length === 1 ? '1 alert' : `${alerts.length} alerts`
  return {
    title: `Benchmarks: ${number} on ${source.branch}`,
    body: [
      ...lines,
      ...(more > 0 ? [`- and ${more} more`] : []),
      '',
      `${seen(source)} This closes by itself once a run shows that all of it is gone.`,
      '',
      markerOf(source),
    ].join('\n'),
  }
}

function over(source: NewsSource): string {
  return [`Nothing of it lasts. ${seen(source)}`, '', markerOf(source)].join('\n')
}

function seen({ commit, url }: NewsSource): string {
  const run = url === null ? 'a run' : `[a run](${url})`
  return `Last seen by ${run} of ${commit}.`
}

/** Ends the text: tells the issue from those of other gates and branches. */
function markerOf({ gate, branch }: NewsSource): string {
  const name = [gate, branch].map((part) => encodeURIComponent(part.toWellFormed())).join(':')
  return `<!-- benchgate-issue:${name} -->`
}
