import { csvRows } from '../csv.ts'
import type { Format } from '../format.ts'
import { quoted } from '../quoted.ts'

/** Seconds, the mean with its interval. Format: https://hackage.haskell.org/package/criterion (`--csv`) */
export const criterionHaskell: Format = {
  tool: 'criterion (Haskell)',
  file: "the file of criterion's `--csv FILE`",
  failures: 'missing, with an exit code',
  detect: (head) => head.trimStart().startsWith('Name,Mean,MeanLB,MeanUB'),
  parse: (source, into) => {
    const [, ...rows] = csvRows(source.text)
    for (const { cells, offset } of rows) {
      const where = into.numbered({ group: '', name: cells[0] ?? '', offset })
      into.row(
        () => [where],
        () => {
          const [mean = Number.NaN, low = Number.NaN, high = Number.NaN] = cells
            .slice(1, 4)
            .map((cell) => (/\d/.test(cell) ? Number(cell) : Number.NaN))
          if (Number.isNaN(mean + low + high))
            throw into.malformed(
              offset,
              `expected a mean and its bounds, found ${quoted(cells.join())}`,
            )
          into.summary(where, into.metric('time', 's'), mean, {
            spread: { kind: 'interval', low, high, level: 0.95 },
          })
        },
      )
    }
  },
}
