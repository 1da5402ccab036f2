import JSON5 from 'json5'
import { parseDuration } from './duration.js'

const defaults = { after: [], every: '1h', timeout: '10m', retries: 0, env: {} }

/** The jobs of a job file, in the order of the file, with every default filled in. */
export function readJobs(text) {
  const file = JSON5.parse(text)
  const shared = { ...defaults, ...file.defaults }
  return Object.entries(file.jobs).map(([name, entry]) => readJob(name, { ...shared, ...entry }))
}

function readJob(name, entry) {
  if (typeof entry.run !== 'string') {
    throw new TypeError(`jobs.${name}.run: expected a command`)
  }
  return {
    name,
    run: entry.run,
    after: entry.after,
    every: parseDuration(entry.every),
    timeout: parseDuration(entry.timeout),
    retries: entry.retries,
    env: entry.env,
  }
}
