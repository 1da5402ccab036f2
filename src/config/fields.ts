import { z } from 'zod'
import {
  failOns,
  hardwares,
  metricsOnRequest,
  reachModes,
  wantedRuntime,
  whyModes,
  type ShardNumber,
} from '../model/index.ts'
import { alerts } from './alerts.ts'
import { budgets, relations, tiers } from './budgets.ts'
import {
  acceptFroms,
  baselineTrees,
  benchmarksFroms,
  commentPolicies,
  modes,
  storages,
} from './config.ts'
import { parseDuration } from './duration.ts'
import { notifyTargets } from './notify.ts'
import { oneOf } from './one-of.ts'
import { found, schemaOf, unexpected, type Parsed } from './parsed.ts'
import { renames } from './renames.ts'
import { gatingMetrics, rules, threshold, thresholds } from './rules.ts'
import { parseSize } from './size.ts'
import { suites } from './suites.ts'
import { lines, textList } from './text-list.ts'
import { yesOrNo } from './yes-or-no.ts'
import { readShare } from './share.ts'

const text = (expected: string) => z.string(expected)
const textOrNumber = (expected: string) => z.union([z.string(), z.number()], expected)
const words = <const Word extends string>(known: readonly Word[]) =>
  schemaOf(text(`expected one of ${known.join(', ')}`), oneOf(known))
const switched = schemaOf(z.union([z.string(), z.boolean()], 'expected true or false'), yesOrNo)

const requested = `expected names of metrics, of ${metricsOnRequest.join(', ')}`
const globs = 'expected globs such as bench/**/*.bench.ts'
const parts = "expected globs or parts of benchmarks' names"
const time = 'expected a time such as 5m, 90s or 500ms, or a number of seconds'
const flags = 'expected flags such as --single-threaded'
const runtimes = "expected runtimes such as node@22, bun, deno or 'node --max-semi-space-size=64'"
/** Flags may hold commas. */
const betweenRuntimes = /\n|,(?=\s*(?:[A-Za-z_]\w*=\S*\s+)*[a-z]+(?:@|\s|,|$))/
const line = 'expected one shell line such as "npm ci && npm run build"'
const place = `expected one of ${storages.join(', ')}`
const shardForm = 'expected the number of a shard and how many there are, such as 2/8'
const idForm = 'expected up to 64 letters, digits, dots, underscores and dashes'

/**
 * How each option is read, by its name in a config file. A text is read the same from a file, a flag and an input.
 * To add an option: a line here, one in `options.ts`, one in the types `Config` and `UserConfig`.
 */
export const fields = {
  benchmarks: textList({ expected: globs, ...lines })
    .refine((list) => list.length > 0, globs)
    .nullable(),
  suites,
  setup: schemaOf(z.union([z.string(), z.null()], line), (value) => {
    const trimmed = value?.trim() ?? null
    if (trimmed === '') return unexpected(line)
    if (trimmed?.includes('\n')) return unexpected(line, 'join the lines with &&')
    return found(trimmed)
  }),
  setupRetries: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 10)),
  setupRetryDelay: schemaOf(textOrNumber(time), parseDuration),
  threshold,
  thresholds,
  gateOn: gatingMetrics,
  metrics: z.pipe(
    textList({ expected: requested, separator: /[\s,]/, isEntry: (entry) => entry !== '' }),
    z.array(schemaOf(z.string(), oneOf(metricsOnRequest))).readonly(),
  ),
  rules,
  renames,
  budgets,
  relations,
  tiers,
  alerts,
  profiles: z.record(z.string(), z.unknown(), 'expected an object of profiles').nullable(),
  profile: schemaOf(z.union([z.string(), z.null()], 'expected the name of a profile'), (value) =>
    value?.trim() === ''
      ? unexpected('expected the name of a profile')
      : found(value?.trim() ?? null),
  ),
  maxTime: schemaOf(textOrNumber(time), parseDuration),
  only: textList({ expected: parts, ...lines }),
  seed: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 2 ** 32 - 1)),
  shard: schemaOf(z.union([z.string(), z.null()], shardForm), (value) =>
    value === null ? found(null) : readShard(value),
  ),
  jobs: schemaOf(z.union([z.string(), z.number(), z.null()], 'expected a whole number'), (value) =>
    value === null ? found(null) : wholeNumber(1, 1024)(value),
  ),
  arms: textList({
    expected: runtimes,
    separator: betweenRuntimes,
    isEntry: (entry) => wantedRuntime(entry) !== null,
  }).refine((list) => new Set(list).size === list.length, 'expected runtimes that differ'),
  v8Flags: textList({
    expected: flags,
    separator: /\s/,
    isEntry: (flag) => /^--\w\S*$/.test(flag),
  }),
  benchmarksFrom: words(benchmarksFroms),
  timeout: schemaOf(textOrNumber(time), parseDuration),
  failOn: words(failOns),
  reach: words(reachModes),
  why: words(whyModes),
  acceptFrom: words(acceptFroms),
  comment: words(commentPolicies),
  announce: switched,
  summary: switched,
  html: switched,
  annotations: switched,
  check: switched,
  notify: notifyTargets,
  issue: switched,
  storage: schemaOf(z.union([z.string(), z.null()], place), (value) =>
    value === null ? found(null) : oneOf(storages)(value),
  ),
  baselineTree: words(baselineTrees),
  baselineTreeLimit: schemaOf(textOrNumber('expected a size such as 500MB'), parseSize),
  requireBaseline: switched,
  hardware: words(hardwares),
  id: schemaOf(text(idForm), (value) =>
    /^[\w.-]{1,64}$/.test(value) ? found(value) : unexpected(idForm),
  ),
  workingDirectory: schemaOf(text('expected a path'), (value) =>
    value.trim() === '' ? unexpected('expected a path') : found(value.trim()),
  ),
  checkpoint: schemaOf(z.union([z.string(), z.null()], 'expected a path'), (value) =>
    value?.trim() === '' ? unexpected('expected a path') : found(value?.trim() ?? null),
  ),
  mode: words(modes),
  reports: textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs),
  artifact: schemaOf(text('expected the name of an artifact'), (value) =>
    value.trim() === '' ? unexpected('expected the name of an artifact') : found(value.trim()),
  ),
  alpha: schemaOf(textOrNumber('expected a probability such as 0.05'), parseAlpha),
}

/** @param value such as `2/8` */
function readShard(value: string): Parsed<ShardNumber> {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value.trim()) ?? []).map(Number)
  return index >= 1 && index <= count ? found({ index, count }) : unexpected(shardForm)
}

const alphaForm = 'expected a probability above 0 and below 0.5, such as 0.05'

/** How often a benchmark that did not change may be called changed. */
function parseAlpha(value: string | number): Parsed<number> {
  const share = readShare(value)
  if (share === null || share.fraction === 0) return unexpected(alphaForm)
  if (share.fraction < 0.5) return found(share.fraction)
  return unexpected(alphaForm, share.percent ? null : `did you mean ${share.written}%?`)
}

/** Reads a whole number between two limits, both included, from a number or its decimal digits. */
function wholeNumber(least: number, most: number) {
  const expected = `expected a whole number from ${least} to ${most}`
  return (value: string | number): Parsed<number> => {
    const number = typeof value === 'number' ? value : readDigits(value.trim())
    return Number.isInteger(number) && number >= least && number <= most
      ? found(number)
      : unexpected(expected)
  }
}

function readDigits(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : Number.NaN
}
