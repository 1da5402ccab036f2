import { type Command, Option } from 'commander'
import type { Flags } from './flags.ts'
import type { ReportAsked } from './report.ts'

/** Adds the command that shows kept reports. */
export function addReportCommand(
  program: Command,
  report: (asked: ReportAsked) => Promise<void>,
): void {
  program
    .command('report')
    .description('show reports that were kept as JSON')
    .argument('<files...>', 'what `--json` has written')
    .option('--markdown', 'as Markdown')
    .addOption(new Option('--json', 'as JSON').conflicts('markdown'))
    .addOption(new Option('--csv', 'their results as CSV').conflicts(['markdown', 'json']))
    .addOption(new Option('--html', 'as a page for a browser').conflicts([...texts]))
    .addOption(
      new Option('--pdf <file>', 'write it as a PDF, which takes a Chromium').conflicts([
        ...texts,
        'html',
      ]),
    )
    .addOption(
      new Option('--executive', 'the page in brief: verdict, largest changes, budgets').conflicts([
        ...texts,
        'technical',
      ]),
    )
    .addOption(
      new Option(
        '--history <branch>',
        "in brief, with the trend of this branch since its last release; default: the base's",
      )
        .conflicts([...texts, 'technical'])
        .implies({ executive: true }),
    )
    .addOption(
      new Option('--technical', 'the page with what has changed unfolded').conflicts([...texts]),
    )
    .option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well')
    .action((files: readonly string[], { color, history, ...flags }: Flags) => {
      const branch = typeof history === 'string' ? history : null
      return report({ files, ...shownAs(flags), color: color !== false, history: branch })
    })
}

const texts = ['markdown', 'json', 'csv'] as const

/** A view is one of the page, so that whoever names one wants the page. */
function shownAs({ pdf, ...flags }: Flags): Pick<ReportAsked, 'form' | 'view' | 'pdf'> {
  const named = (['executive', 'technical'] as const).find((each) => flags[each] === true)
  if (typeof pdf === 'string') return { form: 'html', view: named ?? 'technical', pdf }
  const form = [...texts, 'html' as const].find((each) => flags[each] === true)
  const view = named ?? 'interactive'
  return { form: form ?? (named === undefined ? 'terminal' : 'html'), view, pdf: null }
}
