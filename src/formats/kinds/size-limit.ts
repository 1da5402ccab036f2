import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'

/**
 * Bytes. What it says of loading and running times is an estimate of one run, and is not taken. Its limits are its own
 * matter: it ends with an exit code. Format: https://github.com/ai/size-limit (`--json`)
 */
export const sizeLimit = jsonFormat({
  tool: 'size-limit',
  file: 'the output of `size-limit --json`',
  failures: 'told',
  detect: (head) =>
    kindAt(head, [0, 'name']) === 'string' && kindAt(head, [0, 'size']) === 'number',
  resultsAt: [[]],
  document: taken,
  entry: z.object({ name: z.string(), size: z.number() }),
  named: z.object({ name: z.string() }).transform(({ name }) => ({ group: '', name })),
  reader: (_, into) => ({
    entry: ({ name, size }, { offset }) => {
      const where = into.numbered({ group: '', name, offset })
      // Files that are not there are told like this, and pass.
      if (size === 0) into.fail(where, 'its files are missing or empty')
      else into.summary(where, into.metric('size', 'B'), size)
    },
  }),
})
