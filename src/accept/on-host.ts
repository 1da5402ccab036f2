import type { Config } from '../config/index.ts'
import type { Occasion, ProposalNeeded } from '../event/index.ts'
import type { CommitMessage, Report } from '../model/index.ts'
import type { Answer, Authority, Ports } from '../platform/ports.ts'
import { commitMessages, type CommitMessages } from '../prepare/index.ts'
import { hasSlowdowns } from './accept.ts'
import { untilFree } from '../until-free.ts'
import { accepted } from './accepted.ts'
import { acceptKey } from './lines.ts'

/** The host, as far as it knows who may accept. */
export interface AcceptHost {
  readonly authority: Authority
  readonly wait: (seconds: number) => Promise<void>
}

/**
 * Of a run that a workflow has measured: its commits are in the clone, the description is in the event.
 *
 * A merge queue's branch may hold several pull requests, so that its commits would be taken for those of the last one:
 * they are asked for instead.
 */
export async function acceptedByEvent(
  report: Report,
  occasion: Occasion | ProposalNeeded,
  { acceptFrom: from, workingDirectory }: Pick<Config, 'acceptFrom' | 'workingDirectory'>,
  host: AcceptHost,
  ports: Pick<Ports, 'processes'>,
): Promise<Report> {
  if (occasion.kind === 'proposal-needed') {
    return acceptedByHost(report, occasion.pullRequest, { acceptFrom: from }, host)
  }
  const commits = await commitMessages(acceptKey, report.versions, workingDirectory, ports)
  return accepted(report, { occasion, commits, from, mayWrite: askedOf(host) })
}

/** Of a report on a pull request: all is asked of the host, where something got slower. */
export async function acceptedByHost(
  report: Report,
  pullRequest: number,
  { acceptFrom: from }: Pick<Config, 'acceptFrom'>,
  host: AcceptHost,
): Promise<Report> {
  if (!hasSlowdowns(report)) return report
  const occasion = await lookedUp(pullRequest, host)
  const commits = await commitsOf(pullRequest, host)
  return accepted(report, { occasion, commits, from, mayWrite: askedOf(host) })
}

function askedOf({ authority, wait }: AcceptHost): (login: string) => Promise<Answer<boolean>> {
  return (login) => untilFree(() => authority.mayWrite(login), wait)
}

async function lookedUp(pullRequest: number, { authority, wait }: AcceptHost): Promise<Occasion> {
  const proposal = await untilFree(() => authority.proposal(pullRequest), wait)
  if (proposal.kind === 'ok') {
    return { kind: 'pull-request', proposal: proposal.value, edit: null }
  }
  const why = { kind: 'pull-request-not-told', pullRequest, reason: proposal.message } as const
  return { kind: 'unknown', why }
}

/** GitHub lists 250 of them at most. */
const mostPages = 3

async function commitsOf(
  pullRequest: number,
  { authority, wait }: AcceptHost,
): Promise<CommitMessages> {
  const messages: CommitMessage[] = []
  for (let number = 1; number <= mostPages; number++) {
    const page = await untilFree(() => authority.commits(pullRequest, number), wait)
    if (page.kind !== 'ok') return { messages, missing: page.message }
    messages.push(...page.value.items)
    if (page.value.last) break
  }
  return { messages, missing: null }
}
