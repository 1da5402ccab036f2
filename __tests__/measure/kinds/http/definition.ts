import { usualConduct, type HttpDefinition } from '../../../../src/model/index.ts'

/** A suite of servers as it is when nobody says more, driven as shortly as it goes. */
export function httpDefinition(said: Partial<HttpDefinition>): HttpDefinition {
  return {
    ...usualConduct,
    kind: 'http',
    name: 'api',
    command: 'node server.mjs',
    port: 'auto',
    ready: '/',
    readyWithin: 30,
    requests: [{ name: 'GET /', method: 'GET', path: '/', headers: {}, body: null }],
    concurrency: [2],
    window: 0.05,
    maxErrorRate: 0.05,
    env: {},
    retries: { times: 0, delay: 0.01 },
    gateOn: ['time', 'success'],
    ...said,
  }
}
