import type { LiveFaults } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const liveFaults: Tellings<LiveFaults> = {
  'port-taken': {
    say: ({ port }) =>
      `${port === null ? 'no port is free' : `port ${port} is in use`}, so that there is no dashboard`,
    remedy: 'Name another port, or leave it out: then one is taken that is free.',
  },
  'monitor-target': {
    say: (facts) =>
      facts.why === 'not-one'
        ? 'there has to be one server to watch: an address, or --command'
        : `${facts.address} is no address of a server`,
    remedy: ({ why }) =>
      why === 'not-one'
        ? 'Such as `benchgate monitor http://127.0.0.1:3000/` or `benchgate monitor --command "node server.js"`.'
        : 'An address begins with http:// or https://.',
  },
  'server-silent': {
    say: ({ command, url, seconds, output }) =>
      `the server (${command}) did not answer ${url} within ${seconds} s${below(output)}`,
    remedy: 'The port is given by {port} in the command, and by PORT; --path says what to ask for.',
  },
  'server-ended': {
    say: ({ command, output }) => `the server (${command}) has ended${below(output)}`,
    remedy: 'Start it by hand to see why. Samples until then are kept.',
  },
}

function below(output: string): string {
  return output === '' ? '' : `\n${output}`
}
