import { z } from 'zod'
import { serverMetrics, type HttpRequest, type OwnMetricName } from '../../model/index.ts'
import { conductFields } from '../conduct.ts'
import { parseDuration } from '../duration.ts'
import { filled } from '../filled.ts'
import { found, schemaOf, unexpected } from '../parsed.ts'
import { gatingMetrics } from '../rules.ts'
import { readShare } from '../share.ts'
import { suiteName } from './suite-name.ts'

const port = 'expected auto or a port from 1 to 65000'
const pathForm = 'expected a path such as /health'
const time = 'expected a time such as 500ms or 30s'
const listed = 'expected at least one request, such as { path: "/items" }'
const connections = 'expected numbers of connections from 1 to 1000, such as [10, 50]'
const share = 'expected a share of the requests such as 5%, of at most 100%'
const texts = 'expected texts by names'
const tries = 'expected a whole number from 0 to 10'

const path = z.string(pathForm).regex(/^\/[!-~]*$/, pathForm)
const duration = schemaOf(z.union([z.string(), z.number()], time), parseDuration)

/** Not HEAD: the load generator waits for the content that its answer announces. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const headers = z.record(
  z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'expected the name of a header'),
  z.string(texts).regex(/^[\t -~\u0080-\u00FF]*$/, 'expected a header of one line'),
  texts,
)

const requestFields = {
  name: suiteName.optional(),
  path,
  method: z.enum(methods, `expected one of ${methods.join(', ')}`).default('GET'),
  headers: headers.default({}),
  body: z.unknown().optional(),
}

const request = z.preprocess(
  (value) => (typeof value === 'string' ? { path: value } : value),
  z
    .strictObject(requestFields, 'expected a path, or an object such as { path, method }')
    .transform(({ name, body, ...rest }): HttpRequest => ({
      ...rest,
      name: name ?? `${rest.method} ${rest.path}`,
      headers: typeof body === 'object' ? { ...json, ...rest.headers } : rest.headers,
      body: body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body),
    })),
)

const json = { 'content-type': 'application/json' } as const

const number = z.int(connections).min(1, connections).max(1000, connections)

const retryFields = {
  times: z.int(tries).min(0, tries).max(10, tries).default(0),
  delay: duration.default(1),
}

const gating = `expected some of ${serverMetrics.join(', ')}`
const isServers = (metric: OwnMetricName): boolean => serverMetrics.some((own) => own === metric)

/** A server that is driven by HTTP. */
export const httpSuite = z
  .strictObject({
    kind: z.literal('http'),
    name: suiteName,
    command: filled('expected a line that starts a server, such as node server.js'),
    port: z
      .union([z.literal('auto'), z.int(port).min(1, port).max(65_000, port)], port)
      .default('auto'),
    ready: path.default('/'),
    readyWithin: duration.default(30),
    requests: z.array(request, listed).min(1, listed).readonly(),
    concurrency: z
      .preprocess(
        (value) => (typeof value === 'number' ? [value] : value),
        z.array(number, connections).min(1, connections).readonly(),
      )
      .default([10]),
    window: duration.default(0.5),
    maxErrorRate: schemaOf(z.union([z.string(), z.number()], share), (value) => {
      const read = readShare(value)
      return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(share)
    }).default(0.05),
    env: z.record(z.string(), z.string(texts), texts).default({}),
    retries: z
      .strictObject(retryFields, 'expected an object such as { times: 3, delay: "1s" }')
      .default({ times: 0, delay: 1 }),
    gateOn: gatingMetrics.refine((list) => list.every(isServers), gating).default([]),
    ...conductFields,
  })
  .superRefine(({ requests, concurrency }, context) => {
    const twice = (values: readonly unknown[]): number =>
      values.findIndex((value, index) => values.indexOf(value) !== index)
    const name = twice(requests.map((one) => one.name))
    if (name >= 0) {
      const message = 'expected a name that no other request has'
      context.addIssue({
        code: 'custom',
        path: ['requests', name, 'name'],
        message,
        input: requests[name]?.name,
      })
    }
    const level = twice(concurrency)
    if (level >= 0) {
      const message = 'expected each number once'
      context.addIssue({
        code: 'custom',
        path: ['concurrency', level],
        message,
        input: concurrency[level],
      })
    }
  })

/** What may stand in the objects within such a suite. */
export const withinHttpSuite = [...Object.keys(requestFields), ...Object.keys(retryFields)]
