import type { Command } from 'commander'

type Example = readonly [line: string, does: string]

/** Two or three examples of each command, by its name; of the program, the first steps. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  benchgate: [
    ['benchgate init', 'write a config file and a workflow for this project'],
    ['benchgate compare main', 'compare the working tree with a branch'],
    ['benchgate help compare', 'show the flags and examples of a command'],
  ],
  init: [
    ['benchgate init --dry-run', 'show what would be written'],
    ['benchgate init --example', 'add a benchmark file to start from'],
    ['benchgate init --shards 4', 'divide a large suite among four jobs'],
  ],
  compare: [
    ['benchgate compare main', 'compare the working tree with a branch'],
    [
      'benchgate compare v1.2.0 v1.3.0 --setup "npm ci && npm run build"',
      'compare two releases, each made ready in a fresh checkout',
    ],
    [
      'benchgate compare --last 5',
      'compare the last five tags, each with the first and with the one before',
    ],
    [
      'benchgate compare main --only parse --max-time 2m --json report.json',
      'measure the benchmarks whose names contain “parse”, for two minutes at most, and keep the report',
    ],
  ],
  run: [
    ['benchgate run --max-time 1m', 'measure the working tree, to try out benchmarks'],
    ['benchgate run --list', 'show what would be measured'],
    ['benchgate run --save', 'keep the figures as the baseline of the commit'],
  ],
  selftest: [
    ['benchgate selftest --max-time 20m', 'find out which threshold this machine supports'],
    [
      'benchgate selftest --only parse --json selftest.json',
      'try some benchmarks, and keep the answer',
    ],
  ],
  doctor: [
    ['benchgate doctor', 'find out what makes this machine noisy'],
    ['benchgate doctor --json doctor.json', 'keep the answer as JSON'],
  ],
  bisect: [
    ['benchgate bisect v1.4.0 main --only parse', 'find the commit that made a benchmark slower'],
    [
      'benchgate bisect v1.4.0 main --only parse --markdown bisect.md',
      'also write the answer for the page of a job',
    ],
  ],
  reach: [
    ['benchgate reach main', 'list the benchmarks that the change can reach'],
    ['benchgate reach v1.2.0 v1.3.0 --setup "npm ci" --json', 'the same for two releases, as JSON'],
  ],
  monitor: [
    ['benchgate monitor http://127.0.0.1:3000/health --for 10m', 'watch a server that is running'],
    [
      'benchgate monitor --command "node server.js" --path /health --dashboard',
      'start a server and show it on a page',
    ],
  ],
  report: [
    ['benchgate report report.json', 'show a report that `--json` has written'],
    ['benchgate report report.json --html', 'print it as a page for a browser'],
  ],
  solo: [
    ['benchgate solo parse --cpu-prof profiles', 'write a CPU profile of one benchmark'],
    ['benchgate solo parse v1.2.0 --inspect', 'debug the same benchmark of another version'],
  ],
  judge: [
    ['benchgate judge 1.json 2.json 3.json', 'give the verdict over all shards of a run'],
    ['benchgate judge 1.json 2.json 3.json --markdown report.md', 'also write it as Markdown'],
  ],
  explain: [
    ['benchgate explain report.json', 'explain the benchmarks that got worse most'],
    ['benchgate explain report.json parse', 'explain one benchmark'],
  ],
  mcp: [['benchgate mcp', 'started by a coding agent, which docs/cli.md shows how to configure']],
  history: [
    ['benchgate history main', 'show how the benchmarks of a branch developed'],
    [
      'benchgate history main --metric allocated --csv history.csv',
      'write the figures of a metric',
    ],
  ],
  site: [
    ['benchgate site --out trends', 'write a page of trends of the branch that is checked out'],
    ['benchgate site main next --out trends --title Parser', 'two branches, with a title'],
  ],
  baseline: [
    ['benchgate baseline list', 'list what is kept'],
    ['benchgate baseline prune --keep 5', 'keep the newest five entries of each branch'],
  ],
  notify: [['benchgate notify --test', 'send a test message to everybody the configuration names']],
  alerts: [['benchgate alerts history main --period 7d', 'list the alerts of the last week']],
  completion: [
    ['source <(benchgate completion bash)', 'complete commands and flags in this shell'],
    [
      'benchgate completion fish > ~/.config/fish/completions/benchgate.fish',
      'complete them in every new shell of fish',
    ],
  ],
}

/**
 * A command's own examples, each with a comment above it. Comments are wrapped by words; command lines never are, since
 * they are there to be copied.
 */
export function examplesOf(command: Command, width: number): string {
  const own = examples[command.name()] ?? []
  if (own.length === 0) return ''
  const help = command.createHelp()
  const lines = own.flatMap(([line, does]) => {
    const comment = help.boxWrap(does, width - 4).split('\n')
    return [...comment.map((part) => `  # ${part}`), `  ${line}`]
  })
  return `\nExamples:\n${lines.join('\n')}\n`
}
