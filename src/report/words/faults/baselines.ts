import type { BaselineFaults, FaultFacts } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

const roomAndRights = 'See to it that there is room, and that you may read and write there.'

export const baselineFaults: Tellings<BaselineFaults> = {
  'no-baseline': {
    say: noBaseline,
    remedy: ({ why }) =>
      why === 'nowhere-to-look'
        ? 'Run on a push or a pull request, and name a place with `storage`; or leave `require-baseline` out.'
        : 'Let a push of that branch save one first, or leave `require-baseline` out: the base is then prepared from git.',
  },
  'baselines-without-repository': {
    say: ({ storage }) =>
      `baselines belong to the branches of a repository, and there is none here whose ${storage} could keep them`,
    remedy: 'Run inside of a repository, or leave `storage` out.',
  },
  'cannot-list': {
    say: ({ what, reason }) =>
      `what is kept cannot be listed: ${what === 'branches' ? 'git does not tell the branches: ' : ''}${reason}`,
    remedy: 'Name another place with `--storage`, or try again later.',
  },
  'cannot-prune': {
    say: ({ reason }) => `nothing could be removed: ${reason}`,
    remedy: 'Name another place with `--storage`, or see to it that you may remove there.',
  },
  'cannot-save': {
    say: () =>
      '`--save` cannot keep the working tree as a baseline of its commit: no branch of a repository is checked out here, another version is judged, or nothing is to be kept (`--storage none`)',
    remedy: 'Check out a branch, judge the working tree, and name a place with `--storage`.',
  },
  'no-baselines-here': {
    say: () =>
      'there is no place for baselines: this is no repository with a commit, or `storage` is none',
    remedy: 'Run inside of a repository, and name a place with `--storage`.',
  },
  'site-not-empty': {
    say: ({ directory }) =>
      `${directory} is not empty, and what is there is no site that this command made`,
    remedy: 'Name a directory that is empty, or not there yet.',
  },
  'site-not-written': {
    say: ({ directory, reason }) => `the site cannot be written to ${directory}: ${reason}`,
    remedy: 'Name a directory that can be written.',
  },
  'nobody-to-notify': {
    say: () => 'the configuration names nobody to send word to',
    remedy:
      'Name somebody, such as notify: [{ slack: "$BENCHGATE_SLACK_URL" }]; docs/notify.md of benchgate has all kinds.',
  },
  'alerts-unreadable': {
    say: ({ reason }) => `what was reported of the branch cannot be read: ${reason}`,
    remedy: 'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.',
  },
  'no-actions-cache': {
    say: () => 'the Actions cache can be reached from a workflow only',
    remedy: 'Keep the baselines in a directory: --storage directory.',
  },
  'no-branch': {
    say: () => 'no branch is checked out, so it is not clear whose baseline is meant',
    remedy: 'Name a branch.',
  },
  'nothing-kept': {
    say: ({ branch, place }) => `nothing is kept of ${branch} in ${place}`,
    remedy:
      'Keep a run with `benchgate run --save`; where another place is meant, name it with `--storage`.',
  },
  'baseline-unreadable': {
    say: ({ branch, reason }) => `what is kept of ${branch} cannot be read: ${reason}`,
    remedy: 'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.',
  },
  'export-incomplete': {
    say: ({ failed }) =>
      [
        'not all entries could be read:',
        ...failed.map(({ key, reason }) => `${key}: ${reason}`),
      ].join('\n'),
    remedy: 'Try again; the file that was written holds the rest.',
  },
  'export-failed': {
    say: ({ file, reason }) => `${file} cannot be written: ${reason}`,
    remedy: roomAndRights,
  },
  'import-failed': {
    say: ({ file, reason }) => `${file} cannot be read: ${reason}`,
    remedy: roomAndRights,
  },
  'import-not-an-export': {
    say: ({ file, reason }) => `${file} is no file of exported baselines: ${reason}`,
    remedy: 'Give the file that `benchgate baseline export` wrote, whole and unchanged.',
  },
}

function noBaseline(facts: FaultFacts['no-baseline']): string {
  const commit = facts.commit.slice(0, 7)
  if (facts.why === 'nowhere-to-look')
    return `there is nowhere to look for a baseline of the base's commit ${commit}, and \`require-baseline\` wants one: \`storage\` is none, or the event does not tell of which branch the base is`
  const wanted = `${facts.place} has no baseline of ${facts.branch} at ${commit}, and \`require-baseline\` wants one`
  switch (facts.why) {
    case 'other-commit':
      return `${wanted}: the nearest is of ${facts.nearest.slice(0, 7)}`
    case 'missing':
      return `${wanted}: there is none at all`
    case 'unread':
      return `${wanted}: ${facts.reason}`
  }
}
