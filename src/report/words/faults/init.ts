import type { InitFaults } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const initFaults: Tellings<InitFaults> = {
  'nothing-to-measure': {
    say: ({ directory, passedOver }) =>
      passedOver.length === 0
        ? `nothing was found in ${directory} that could be measured: no benchmark file, no script such as \`bench\`, no server that \`start\` starts, and no other tool's benchmarks`
        : [`nothing in ${directory} can be measured as it is:`, ...passedOver].join('\n  '),
    remedy:
      'Write a benchmark file (docs/benchmarks.md), or start from one: `benchgate init --example`.',
  },
  'manifest-unreadable': {
    say: ({ reason }) => `package.json cannot be read: ${reason}`,
    remedy: 'Correct the file; npm complains about it as well.',
  },
  'init-cannot-write': {
    say: ({ file, reason }) => `${file} cannot be written: ${reason}`,
    remedy:
      'See to it that the directory can be written to; `--dry-run` prints what would be written.',
  },
}
