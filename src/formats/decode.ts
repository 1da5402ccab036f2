import { GateError } from '../errors.ts'
import { lineOf } from './source.ts'

/** Larger files are refused, since everything in them would be held in memory. */
const largestResultsBytes = 200_000_000

/**
 * For whoever reads the file: to be called with its size, before it is read.
 *
 * @throws GateError `results-too-large`
 */
export function checkResultsSize(bytes: number, file: string): void {
  if (bytes <= largestResultsBytes) return
  const [megabytes, most] = [bytes, largestResultsBytes].map((size) => Math.floor(size / 1e6))
  throw new GateError({
    code: 'results-too-large',
    file,
    line: null,
    problem: `expected at most ${most} MB of results, found ${megabytes} MB`,
    advice: "Write fewer benchmarks to a file, or leave out the tool's raw samples.",
  })
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is what PowerShell's `>` writes.
 *
 * @throws GateError `results-not-text`
 */
export function decode(content: Uint8Array | string, file: string): string {
  if (typeof content === 'string') return content.startsWith('\ufeff') ? content.slice(1) : content
  try {
    return new TextDecoder(encodingOf(content), { fatal: true }).decode(content)
  } catch (cause) {
    const text = new TextDecoder(encodingOf(content)).decode(content)
    throw new GateError(
      {
        code: 'results-not-text',
        file,
        line: lineOf({ text }, text.indexOf('\ufffd')),
        problem: 'expected UTF-8, found bytes that are none',
        advice: 'Give the file that the tool wrote, as UTF-8 text.',
      },
      { cause },
    )
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
