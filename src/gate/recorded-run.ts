/** A run on results files: nothing is measured, and what was measured before is judged. */
import type { Config } from '../config/index.ts'
import {
  usualConduct,
  type ResultsDefinition,
  type SuiteDefinition,
  type Versions,
  type Notice,
} from '../model/index.ts'

export function isRecorded({ heads }: Versions): boolean {
  return heads.some(({ source }) => source.kind === 'results')
}

/**
 * The one suite that there is: all versions are files of it. How they are read, the configuration's suite of results says
 * where it has one.
 */
export function recordedSuite(suites: readonly SuiteDefinition[]): ResultsDefinition {
  const [configured, ...others] = suites.filter((suite) => suite.kind === 'results')
  const usual = { name: 'results', format: null, better: {}, gateOn: [] }
  const { name, format, better, gateOn } = others.length > 0 ? usual : (configured ?? usual)
  const read = { name, format, better, gateOn }
  // Each version has a file of its own.
  return { ...usualConduct, ...read, kind: 'results', run: null, file: null }
}

/** @param machines that the figures were recorded on, as far as the files say */
export function asRecorded(
  config: Config,
  machines: readonly string[],
): { readonly config: Config; readonly warnings: readonly Notice[] } {
  if (machines.length <= 1 || config.hardware === 'fixed') return { config, warnings: [recorded] }
  return {
    config: { ...config, failOn: 'never' },
    warnings: [recorded, { code: 'recorded-elsewhere', machines }],
  }
}

const recorded: Notice = { code: 'recorded' }
