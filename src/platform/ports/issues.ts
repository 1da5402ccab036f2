import type { Answer } from './answer.ts'

/** An issue of the repository. What it says may have been changed by anybody who may. */
export interface HostedIssue {
  readonly number: number
  readonly title: string
  readonly body: string
}

export interface IssueTracker {
  /** Those that are open and have the label, newest first: as many as a page has. */
  open(label: string): Promise<Answer<readonly HostedIssue[]>>
  create(issue: Omit<HostedIssue, 'number'>, label: string): Promise<Answer<null>>
  update(issue: HostedIssue, state: 'open' | 'closed'): Promise<Answer<null>>
}
