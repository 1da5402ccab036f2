import type { ResultsFacts } from '../../../model/index.ts'
import { called, listed, quote } from '../listed.ts'
import { count } from '../count.ts'
import type { Sayings } from './saying.ts'

export const resultsNotices: Sayings<ResultsFacts> = {
  'results-failed': {
    means:
      "a benchmark in another tool's results was skipped, or failed and the tool was set to go on",
    say: ({ file, line, benchmark, reason }) =>
      `${quote(benchmark)} may have failed, according to ${called(file)}${line === null ? '' : `:${line}`}: ${quote(reason)}.`,
    many: {
      of: ({ benchmark }) => quote(benchmark),
      say: (number, names, [first]) =>
        `${number} benchmarks of results files may have failed: ${names}. The first: ${quote(first?.reason ?? '')}.`,
    },
    remedy: 'Mend it, or leave it out.',
    see: 'formats.md#failures',
  },
  'results-skipped': {
    means: "rows of another tool's results cannot be read",
    say: ({ rows, ...first }) =>
      rows === 1
        ? `A row of results cannot be read and is skipped: ${skipped(first)}.`
        : `${count(rows, 'row')} of results cannot be read and are skipped, at first: ${skipped(first)}.`,
    many: {
      of: skipped,
      say: (number, names, all) =>
        `${count(
          all.reduce((sum, { rows }) => sum + rows, 0),
          'row',
        )} of ${number} results files cannot be read and are skipped, at first: ${names}.`,
    },
    remedy: 'Look at the first of them, and print nothing within a benchmark.',
  },
  'results-missing': {
    means: 'benchmarks are gone from the results of a tool that leaves out what fails',
    say: ({ suite, tool, base, head, benchmarks }) =>
      `${listed(benchmarks.map(quote))} of ${called(base)} ${benchmarks.length === 1 ? 'is' : 'are'} not among the results of ${called(head)} in the suite ${called(suite)}. ${tool} leaves out what fails, so that may be a failure.`,
    remedy: 'See what the tool printed; JMH ends with an exit code with `-foe true`.',
  },
  'results-cpus': {
    means: "Go measured the versions with different numbers of CPUs, by the names' endings",
    say({ suite, endings }) {
      const each = endings.map(
        ({ version, ending }) =>
          `${called(version)} (${ending === '' ? 'no number' : quote(ending)})`,
      )
      return `The names of Go's benchmarks in the suite ${called(suite)} end in different numbers: ${listed(each, 5)}. These are numbers of CPUs, which alone make figures differ.`
    },
    remedy: 'Measure both on one machine, or set `-cpu`.',
  },
  'results-unknown-unit': {
    means: "a unit in another tool's results is not known",
    say: ({ file, metric, unit }) =>
      `The unit ${quote(unit)} of ${quote(metric)} in ${called(file)} is not known, so its figures are compared as they are.`,
    many: {
      of: ({ metric }) => quote(metric),
      say: (number, names) =>
        `${number} results have units that are not known, so their figures are compared as they are: ${names}.`,
    },
    remedy: null,
  },
  'results-unknown-direction': {
    means: 'nothing says whether lower or higher is better',
    say: ({ source, metrics }) =>
      `${listed(metrics.map(quote), 5)} of ${called(source)} ${metrics.length === 1 ? 'is' : 'are'} not compared, since nothing says whether lower or higher values are better.`,
    many: {
      of: ({ source }) => source,
      say: (number, names) =>
        `Metrics of ${number} suites are not compared, since nothing says whether lower or higher values are better: those of ${names}.`,
    },
    remedy: 'Say it with `better`.',
    see: 'formats.md#units-and-directions',
  },
  'results-unjudged': {
    means: "benchmarks in another tool's results have no metric that could fail",
    say: ({ suite, benchmarks, why }) =>
      `${count(benchmarks, 'benchmark')} of ${called(suite)} ${benchmarks === 1 ? 'has' : 'have'} no metric that ${why === 'not-named' ? '`gateOn` names' : 'can be judged'}, and ${benchmarks === 1 ? 'is' : 'are'} not compared.`,
    remedy: 'Name their metrics with `better` or `gateOn`, unless that was meant.',
  },
}

function skipped({ file, line, problem }: Omit<ResultsFacts['results-skipped'], 'rows'>): string {
  return `${line === null ? file : `${file}:${line}`}: ${problem}`
}
