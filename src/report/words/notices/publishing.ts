import type { NoticeFacts, PublishingFacts, Refusal } from '../../../model/index.ts'
import { called, listed, quote } from '../listed.ts'
import type { Saying, Sayings } from './saying.ts'

const inLog = "The report is in the job's log."
const secondWorkflow = 'Let a second workflow write it: docs/forks.md of benchgate has it ready.'

export const publishingNotices: Sayings<PublishingFacts> = {
  'acceptance-denied': {
    means: 'a line that accepts a slowdown does not count',
    say({ lines, why }) {
      const named = lines.map(
        ({ pattern, commit }) =>
          `${quote(pattern)} in ${commit === null ? 'the description' : `commit ${commit.slice(0, 7)}`}`,
      )
      return `Not accepted: ${listed(named)}, since ${refusal(why)}.`
    },
    remedy: null,
    see: 'accepting.md#who-may',
  },
  'acceptance-malformed': {
    means: 'a line that accepts a slowdown cannot be understood',
    say: ({ line, why }) => `The line ${quote(line)} accepts nothing, since it ${malformed[why]}.`,
    remedy: 'Write `Benchgate-Accept: <glob> — <reason>`.',
  },
  'acceptance-unmatched': {
    means: 'an acceptance names no benchmark',
    say: ({ pattern, reason }) =>
      `The acceptance of ${quote(pattern)} (${called(reason)}) names no benchmark of this run.`,
    remedy: 'Correct its glob, or take it out.',
  },
  'acceptance-unneeded': {
    means: 'nothing regressed that an acceptance names',
    say: ({ pattern, reason }) =>
      `The acceptance of ${quote(pattern)} (${called(reason)}) was not needed: nothing that it names got slower.`,
    remedy: null,
  },
  'acceptance-unread': {
    means: 'commits that might accept a slowdown could not be read',
    say: ({ reason }) => `Commits that might accept a slowdown could not be read: ${reason}.`,
    remedy: 'Set `fetch-depth: 0` where the clone is shallow.',
  },
  'comment-denied': written('comment', {
    means: 'the token may not write the comment',
    why: ({ status, reason }) => `the token may not do it (${answer(status, reason)})`,
    remedy: grant('pull-requests: write'),
    see: 'action.md#permissions',
  }),
  'comment-from-fork': written('comment', {
    means: "a fork's token can only read",
    why: onlyReads,
    remedy: secondWorkflow,
    see: 'forks.md',
  }),
  'comment-refused': written('comment', {
    means: 'GitHub refused the comment for another reason',
    why: refused,
    remedy: 'Look at what GitHub says.',
  }),
  'comment-unavailable': written('comment', {
    means: 'GitHub did not answer as it should',
    why: unanswered,
    remedy: 'Run the job again.',
  }),
  'comment-superseded': {
    means: 'the comment has the result of a newer run, and was left as it is',
    say: ({ run, attempt }) =>
      `The comment was left as it is: it has the result of a newer run (${run}, attempt ${attempt}). ${inLog}`,
    remedy: null,
  },
  'check-denied': written('check run', {
    means: 'the token may not write the check run',
    why: ({ status, reason }) => `the token may not do it (${answer(status, reason)})`,
    remedy: grant('checks: write'),
    see: 'action.md#check-run',
  }),
  'check-from-fork': written('check run', {
    means: "a fork's token can only read",
    why: onlyReads,
    remedy: secondWorkflow,
    see: 'forks.md',
  }),
  'check-refused': written('check run', {
    means: 'GitHub refused the check run for another reason',
    why: refused,
    remedy: 'Look at what GitHub says.',
  }),
  'check-unavailable': written('check run', {
    means: 'GitHub did not answer as it should',
    why: unanswered,
    remedy: 'Run the job again.',
  }),
  'message-not-sent': {
    means: 'word of a change was not sent',
    say: ({ target, reason }) => `No message was sent to ${quote(target)}: ${reason}.`,
    remedy:
      'Try it with `benchgate notify --test`; what was not sent goes with the next message, where baselines are kept.',
    see: 'notify.md',
  },
  'alerts-unread': {
    means:
      'what was reported of the branch before is not known, so that something may be reported twice',
    say: ({ reason }) =>
      `What was reported of the branch before could not be read, so that something may be reported twice: ${reason}.`,
    remedy: null,
    see: 'notify.md#nothing-twice',
  },
  'alerts-not-kept': {
    means: 'what was reported of the branch was not kept, so that the next run may report it again',
    say: ({ reason }) =>
      `What was reported of the branch could not be kept, so that the next run may report it again: ${reason}.`,
    remedy: null,
    see: 'notify.md#nothing-twice',
  },
  'issue-not-written': {
    means: 'the issue about the default branch was not written',
    say: ({ status, reason }) => `The issue was not written: ${answer(status, reason)}.`,
    remedy: grant('issues: write'),
    see: 'notify.md#an-issue',
  },
  'summary-unavailable': {
    means: 'the job summary was not written',
    say: ({ reason }) =>
      `The job summary was not written: ${reason}. The report is in the log and in the files that the outputs name.`,
    remedy: null,
  },
  'report-not-written': {
    means: 'the report is published, and could not be written to a file for later steps',
    say: ({ reason }) =>
      `The report was published, but it could not be written to a file for later steps: ${reason}.`,
    remedy: "Make room on the runner's disk.",
  },
  'page-not-uploaded': {
    means: 'the page of the report was written, and not uploaded as an artifact',
    say: ({ reason }) => `The page of the report was not uploaded as an artifact: ${reason}.`,
    remedy: 'Run the job again, or set `html: false` where no artifacts can be kept.',
    see: 'html-report.md#in-the-action',
  },
  'uploaded-report': {
    means: 'the report of a fork is as its own run has uploaded it',
    say: ({ repository }) =>
      `The pull request's own run in ${repository === null ? 'a branch that is gone' : called(repository)} has measured and uploaded this. The verdicts were computed here; the figures are as they came.`,
    remedy: null,
    see: 'forks.md#what-it-does',
  },
  'no-pull-request': {
    means: 'a run that no pull request has started is not published',
    say: ({ event }) =>
      `The run was started by ${called(event)} and not by a pull request, so there is nothing to comment on.`,
    remedy: null,
  },
  'pull-request-gone': {
    means: 'the pull request was closed, or its fork deleted, before it was published',
    say: ({ branch }) =>
      `${branch === null ? 'The branch that was measured is gone' : `The pull request from ${called(branch)} is closed or gone`}, so there is nothing to comment on.`,
    remedy: null,
  },
  'pull-request-moved-on': {
    means: 'the pull request has a newer commit than the one that was measured',
    say: ({ branch, commit }) =>
      `The pull request from ${called(branch)} has a newer commit than ${commit.slice(0, 7)}, which was measured. The run of that commit publishes its own report.`,
    remedy: null,
  },
  'report-missing': {
    means: 'the run has left no artifact with a report',
    say: ({ conclusion, artifact }) =>
      `The run (${called(conclusion)}) has left no artifact ${called(artifact)}: it did not come to measuring, or it does not upload the report under that name.`,
    remedy: 'Let a step of that run upload the report: docs/forks.md of benchgate has it ready.',
    see: 'forks.md',
  },
  'unknown-notice': {
    means:
      'a report has a warning that this version of benchgate does not know, or knows with other facts',
    say: ({ notice }) =>
      `The report has the warning ${quote(notice)}, which this version of benchgate cannot read.`,
    many: {
      of: ({ notice }) => quote(notice),
      say: (number, names) =>
        `The report has ${number} warnings that this version of benchgate cannot read: ${names}.`,
    },
    remedy: 'Use the version of benchgate that wrote the report, or a newer one.',
  },
}

const malformed = {
  'no-benchmark': 'names no benchmark',
  'long-pattern': 'has a pattern that is too long',
  'no-reason': 'gives no reason',
}

interface Unwritten<Facts> extends Omit<Saying<Facts>, 'say' | 'many'> {
  /** A clause without a full stop. */
  readonly why: (facts: Facts) => string
}

function written<Facts>(what: string, { why, ...other }: Unwritten<Facts>): Saying<Facts> {
  return { ...other, say: (facts) => `The ${what} was not written: ${why(facts)}. ${inLog}` }
}

function grant(permission: string): string {
  return `Add \`${permission}\` to the \`permissions\` of the job, or of the workflow where the job has none; a token of your own, given as \`github-token\`, needs the same.`
}

function unanswered({ reason }: { readonly reason: string }): string {
  return `GitHub did not answer as it should (${reason})`
}

function onlyReads({ status, reason }: NoticeFacts['comment-from-fork']): string {
  return `a pull request from a fork runs with a token that can only read (${answer(status, reason)})`
}

function refused({ status, reason, isLocked }: NoticeFacts['comment-refused']): string {
  const words = answer(status, reason)
  return isLocked
    ? `the conversation is locked, and has to be unlocked first (${words})`
    : `GitHub refused it (${words})`
}

function answer(status: number | null, reason: string): string {
  return status === null ? reason : `HTTP ${status}: ${reason}`
}

function refusal(why: Refusal): string {
  switch (why.kind) {
    case 'nobody-may':
      return '`accept-from` is `nobody`'
    case 'nobody-to-ask':
      return 'nobody can be asked here who may write to the repository; with `accept-from: anyone`, commits are taken at their word'
    case 'head-is-named':
      return 'the input `head` names what is judged'
    case 'queue-of-unknown':
      return 'the merge queue does not tell which pull request it is from'
    case 'event-of-unknown':
      return `the event ${called(why.event)} does not tell whose commits these are`
    case 'fork-is-gone':
      return 'the fork that it came from is gone'
    case 'fork-of-another':
      return "it is in a fork of somebody else than the pull request's author"
    case 'author-is-gone':
      return 'its author is gone'
    case 'bot':
      return `${called(why.login)} is a bot, and bots quote what others write`
    case 'may-not-write':
      return `${called(why.login)} may not write to this repository`
    case 'login-not-told':
      return `GitHub did not tell whether ${called(why.login)} may write to this repository${why.reason === null ? '' : `: ${why.reason}`}`
    case 'pull-request-not-told':
      return `GitHub did not tell about the pull request ${why.pullRequest}: ${why.reason}`
  }
}
