import type { EventFaults } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const eventFaults: Tellings<EventFaults> = {
  'event-payload': {
    say: ({ event, mistakes }) =>
      [
        `the payload of the event ${event} is not as expected:`,
        ...mistakes.map((mistake) => `  ${mistake}`),
      ].join('\n'),
    remedy:
      'Check that GITHUB_EVENT_PATH is the file of this event, or name the versions with the inputs base and head.',
  },
  'unsupported-event': {
    say: ({ event }) => `the event ${event} does not say which versions to compare`,
    remedy: ({ supported }) => `Give the input base, or run on one of ${supported.join(', ')}.`,
  },
  'pull-request-target': {
    say: () => "pull_request_target would run the pull request's code with a token that can write",
    remedy: 'Run on pull_request instead.',
  },
  'publish-event': {
    say: ({ event, action }) =>
      `mode: publish was started by ${action === null ? `the event ${event}` : `a run that is only ${action}`}, which has no report`,
    remedy:
      'Start it by the end of the workflow that measures: on: { workflow_run: { workflows: [Benchmarks], types: [completed] } }.',
  },
  'not-in-a-workflow': {
    say: ({ variable }) => `the Action was started without ${variable}`,
    remedy:
      'Run it as a step of a workflow; everywhere else the command line does the same: npx benchgate --help',
  },
}
