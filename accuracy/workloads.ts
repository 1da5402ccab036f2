/** Real npm packages at work, the same for every method; the names are files of bench/workloads. */
export interface Workload {
  readonly name: string
  /** False where a call takes too long to be repeated within a slice: no slowdown of known size can be given to it. */
  readonly slowable: boolean
}

/** In the order in which they are measured when there is no time for all: fast and slow calls by turns. */
export const workloads: readonly Workload[] = [
  slowable('semver-satisfies'),
  slowable('ms-parse-one'),
  slowable('ajv-validate'),
  slowable('rbush-search'),
  slowable('qs-parse'),
  steady('json5-parse'),
  slowable('picomatch-match'),
  slowable('path-to-regexp-match'),
  slowable('dayjs-format'),
  slowable('fast-deep-equal'),
  steady('marked-parse'),
  slowable('qs-stringify'),
]

function slowable(name: string): Workload {
  return { name, slowable: true }
}

function steady(name: string): Workload {
  return { name, slowable: false }
}
