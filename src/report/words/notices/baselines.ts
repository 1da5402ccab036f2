import type { BaselineFacts, NoticeFacts, TreeRefusal } from '../../../model/index.ts'
import { called } from '../listed.ts'
import type { Sayings } from './saying.ts'

export const baselineNotices: Sayings<BaselineFacts> = {
  'base-rebuilt': {
    means:
      "the base's own baseline was not used, and the base prepared from git; the message says why",
    say: (refusal) =>
      `The base was prepared from git, and not from its baseline. ${unused(refusal)}`,
    remedy: 'Where the token may not read it, grant `actions: read`.',
  },
  'baseline-from-the-future': {
    means: "the baseline's time is later than this machine's clock",
    say: ({ savedAt, now }) =>
      `The baseline says that it was saved at ${called(savedAt)}, and by this machine's clock it is ${called(now)}: one of the two clocks is wrong, and so is the baseline's age.`,
    remedy: 'Set the clock that is wrong.',
  },
  'baseline-not-kept': {
    means: 'the run could not be kept as a baseline; the message says why',
    say: (facts) => `No baseline was kept: ${notKept(facts)}.`,
    remedy: 'Mend that if later runs are to have this baseline; nothing else suffers.',
  },
  'history-damaged': {
    means: "pushes of the branch's history could not be read and are left out",
    say: ({ damaged, pushes, line }) =>
      damaged === 1
        ? `One of the ${pushes} pushes of the branch's history cannot be read and is left out: that in line ${line}.`
        : `${damaged} of the ${pushes} pushes of the branch's history cannot be read and are left out; the first is in line ${line}.`,
    remedy: null,
  },
  'history-unread': {
    means: "a part of the branch's history could not be read",
    say: (facts) =>
      facts.what === 'part'
        ? `A part of the branch's history could not be read: ${facts.reason}. The next push tries again.`
        : `The branch's history goes on from that of ${facts.commit.slice(0, 7)}, of ${called(facts.createdAt)}: the newer ones cannot be read, and pushes that only they have are missing from it.`,
    remedy: null,
  },
  'not-imported': {
    means: 'an entry of an imported file was not taken in',
    say: ({ key, reason }) => `${called(key)} was not taken in: ${reason}.`,
    many: {
      of: ({ key }) => key,
      say: (number, names, [first]) =>
        `${number} entries were not taken in: ${names}. The first: ${first?.reason ?? ''}.`,
    },
    remedy: 'Mend that, and try again.',
  },
  'not-removed': {
    means: 'an entry could not be removed',
    say: ({ key, reason }) => `${called(key)} is still there: ${reason}.`,
    many: {
      of: ({ key }) => key,
      say: (number, names, [first]) =>
        `${number} entries are still there: ${names}. The first: ${first?.reason ?? ''}.`,
    },
    remedy: 'Mend that, and try again.',
  },
}

function unused(refusal: TreeRefusal): string {
  switch (refusal.why) {
    case 'switched-off':
      return 'Prepared checkouts are not to be used.'
    case 'other-commit':
      return 'It is of another commit.'
    case 'not-kept':
      return 'No prepared checkout of it is kept.'
    case 'other-manifest':
    case 'other-benchmarks':
    case 'other-lockfile':
    case 'other-setup':
    case 'other-node':
    case 'unusable':
    case 'untrusted':
    case 'unknown-origin':
      return `The prepared checkout that is kept of it is not used: ${unfit(refusal)}.`
  }
}

function unfit(
  refusal: Exclude<TreeRefusal, { readonly why: 'switched-off' | 'other-commit' | 'not-kept' }>,
): string {
  switch (refusal.why) {
    case 'other-manifest':
      return 'its manifest is not that of what was asked for'
    case 'other-benchmarks':
      return 'its benchmark files are not those that it was saved with'
    case 'other-lockfile':
      return 'its lockfile is not the one that it was saved with'
    case 'other-setup':
      return `it was prepared by ${setUp(refusal.before)}, and now that would be ${setUp(refusal.now)}`
    case 'other-node':
      return `it was prepared under Node.js ${refusal.before}, and this is Node.js ${refusal.now}`
    case 'unusable':
    case 'untrusted':
      return refusal.reason
    case 'unknown-origin':
      return `where it comes from is not known: ${refusal.reason}`
  }
}

function setUp(line: string | null): string {
  return line === null ? 'no setup command' : `\`${called(line)}\``
}

function notKept(facts: NoticeFacts['baseline-not-kept']): string {
  switch (facts.why) {
    case 'no-figures':
      return 'there is no figure to keep'
    case 'not-the-commit':
      return `the working tree is not the commit: ${facts.reason}`
    case 'history-unread':
      return `the branch's history could not be read: ${facts.reason}`
    case 'other-commit':
      return `the checkout is of ${facts.found.slice(0, 7)}, and this run is about ${facts.wanted.slice(0, 7)}`
    case 'not-saved': {
      const what = facts.what === 'figures' ? 'the figures' : 'the prepared checkout'
      return `${what} of ${called(facts.branch)} at ${facts.commit.slice(0, 7)} could not be saved: ${facts.reason}`
    }
  }
}
