import type { FileRemark, SuiteFacts } from '../../../model/index.ts'
import { called, listed, quote } from '../listed.ts'
import { count } from '../count.ts'
import type { Sayings } from './saying.ts'

export const suiteNotices: Sayings<SuiteFacts> = {
  'not-read': {
    means: 'the time was up before some files were read, so nothing in them was compared',
    say({ suites, all }) {
      const [was, them] = suites.length === 1 ? ['was', 'it'] : ['were', 'them']
      return `The time was up before ${listed(suites, 10)} ${was} read (${suites.length} of ${all}), so nothing in ${them} was compared.`
    },
    remedy: 'Raise `max-time`, narrow `benchmarks`, or give what matters most a higher `priority`.',
  },
  'empty-suite': {
    means: 'a file that matches adds no benchmark',
    say: ({ suite }) => `${called(suite)} adds no benchmark, so it was skipped.`,
    many: {
      of: ({ suite }) => suite,
      say: (number, names) => `${number} files add no benchmark and were skipped: ${names}.`,
    },
    remedy: 'Narrow `benchmarks`.',
  },
  'parameter-missing': {
    means: 'a line of a command has a placeholder in braces for which it has no parameter',
    say: ({ suite, names }) => {
      const were = names.length === 1 ? 'was' : 'were'
      return `The command ${called(suite)} has no parameter for ${listed(names.map((name) => `{${name}}`))} in its lines, which ${were} given to the shell unchanged.`
    },
    remedy: "Add it to the suite's `parameters`, unless it is meant for the shell.",
    see: 'suites.md#commands',
  },
  'benchmark-changed': {
    means: 'the benchmark file itself differs between the versions',
    say: ({ suite, base, head }) =>
      `${called(suite)} itself differs between ${called(base)} and ${called(head)}: its changes may come from the benchmark and not from the code.`,
    many: {
      of: ({ suite }) => suite,
      say: (number, names) =>
        `${number} benchmark files differ themselves between the versions: ${names}. Their changes may come from the benchmarks and not from the code.`,
    },
    remedy: 'See that it still measures the same.',
  },
  'shared-code': {
    means: 'several versions load a file that lies outside of them, and in no `node_modules`',
    say: ({ file, versions }) =>
      `${listed(versions, 5)} ${versions.length === 2 ? 'both' : 'all'} run ${called(file)}, which lies outside of what is compared: a change to it makes no difference here.`,
    many: {
      of: ({ file }) => file,
      say: (number, names) =>
        `The versions share the code of ${number} directories that lie outside of what is compared: ${names}. A change to it makes no difference here.`,
    },
    remedy: 'Put a copy into each version, unless it is a tool.',
  },
  'benchmark-file': {
    means: 'something in a benchmark file has no effect here; the message says what',
    say: remark,
    remedy: 'Mend a hook that fails; the rest needs no action.',
  },
  'rename-unmatched': {
    means: 'a line of `renames` is about names that no version has',
    say({ from, to, why }) {
      const ends = {
        'not-in-heads': 'no head has a benchmark of the new name',
        'not-in-base': 'the base has a benchmark of neither name',
        'other-file': 'they are in different files, and what was moved cannot be compared',
      }
      return `The line of \`renames\` from ${quote(from)} to ${quote(to)} has no effect: ${ends[why]}.`
    },
    many: {
      of: ({ from }) => quote(from),
      say: (number, names) => `${number} lines of \`renames\` have no effect: those of ${names}.`,
    },
    remedy: 'Correct it, or take it out.',
    see: 'config.md#renamed-benchmarks',
  },
  'rule-unmatched': {
    means: 'a rule of the config file matches no benchmark',
    say({ rule, pattern, nearest }) {
      const hint = nearest === null ? '' : ` Did you mean ${quote(nearest)}?`
      return `The rule rules[${rule}] has no effect: no benchmark matches ${quote(pattern)}.${hint}`
    },
    many: {
      of: ({ pattern }) => quote(pattern),
      say: (number, names) =>
        `${number} rules have no effect, since no benchmark matches ${names}.`,
    },
    remedy: 'Correct its `benchmark`, or take the rule out.',
  },
  'budget-left-out': {
    means: 'a budget, or a relation, names a benchmark that this run leaves out',
    say: ({ pattern, why }) =>
      `The budget of ${quote(pattern)} was not judged, since ${why === 'ignored' ? 'a rule ignores that benchmark' : 'this run does not have that benchmark'}.`,
    many: {
      of: ({ pattern }) => quote(pattern),
      say: (number, names) =>
        `${number} budgets were not judged, since this run leaves their benchmarks out: those of ${names}.`,
    },
    remedy: null,
  },
  'relation-not-in-turns': {
    means: 'two benchmarks of a relation cannot be measured in turns',
    say: ({ benchmark, than, why }) =>
      `${called(benchmark)} and ${called(than)} are not measured in turns, since ${why === 'two-suites' ? 'they are of two suites' : 'suites of this kind cannot do that'}. Their relation is judged by what each took in its own rounds, which says less.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `The benchmarks of ${number} relations are not measured in turns: those of ${names}. These relations are judged by what each benchmark took in its own rounds, which says less.`,
    },
    remedy: 'Put both into one file of benchmarks, for a judgement that says more.',
  },
  'file-failed': {
    means: 'a benchmark file threw, or exited with an error, after it had been measured',
    say: ({ suite, version, rounds, reason }) =>
      `${called(suite)} failed in ${count(rounds, 'round')} of ${called(version)}, after some or all of its benchmarks had been measured: ${called(reason)}. What was measured counts.`,
    many: {
      of: ({ suite }) => suite,
      say: (number, names, [first]) =>
        `${number} benchmark files failed after benchmarks of them had been measured: ${names}. What was measured counts. The first failed with: ${called(first?.reason ?? '')}.`,
    },
    remedy: 'Run it by itself, and let it assert less of times.',
  },
  'found-late': {
    means: 'a benchmark was not there when its file was read, and is not compared',
    say({ benchmarks }) {
      const was = benchmarks.length === 1 ? 'was' : 'were'
      return `${listed(benchmarks)} ${was} not there when the file was read, where every result is 1 ms, and came up only while others were measured. So ${benchmarks.length === 1 ? 'it was' : 'they were'} not compared.`
    },
    remedy: 'Add each benchmark whatever the times of others are.',
  },
  'needs-earlier': {
    means: 'a benchmark fails without others that its file has before it and that were not run',
    say: ({ benchmarks }) =>
      `${listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} unless benchmarks that come earlier in the file have run, so those were run for a moment as well.`,
    remedy: 'Set up in `beforeAll` what each benchmark needs.',
  },
}

function remark(facts: FileRemark): string {
  switch (facts.what) {
    case 'hook-failed':
      return `A hook of ${called(facts.suite)} failed: ${clause(facts.reason)}.`
    case 'concurrency':
      return `The \`concurrency\` of the Bench of ${called(facts.benchmark)} has no effect, and iterations are measured one after the other.`
    case 'not-at-once':
      return `${called(facts.benchmark)} is measured at the end of the file, and not inside of \`bench.runSync()\`, which cannot wait for its turn here. Use \`await bench.run()\` if what the file does in between matters to it.`
    case 'run-again':
      return `The file runs ${called(facts.benchmark)} more than once, and it is measured in its first run. If what the file does in between matters, give the second run a Bench of its own.`
    case 'expectation':
      return `What the test ${called(facts.test)} expects of figures cannot hold here, and what comes after that in the test is not measured: ${clause(facts.reason)}.`
  }
}

/** What somebody else has said, without its full stop. */
function clause(text: string): string {
  return text.replace(/\.$/, '')
}
