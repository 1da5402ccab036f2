import type { Ports } from '../platform/ports.ts'
import { readSample, type MonitorSample } from './sample.ts'

/** The samples of a server, a line of JSON each, as far back as they are to be kept. */
export interface SamplesFile {
  add(sample: MonitorSample): Promise<void>
}

/** Taking out what is too old rewrites the file: seldom, and once at the start. */
const secondsBetweenPrunes = 3600

/**
 * @param path absolute
 * @param keptSeconds how long a sample is kept
 */
export async function samplesFile(
  path: string,
  keptSeconds: number,
  { files, clock }: Pick<Ports, 'files' | 'clock'>,
): Promise<SamplesFile> {
  const prune = async (): Promise<void> => {
    if (!(await files.exists(path))) return
    const oldest = clock.date().getTime() - keptSeconds * 1000
    const lines = (await files.readText(path)).split('\n').filter((line) => line !== '')
    const kept = lines.filter((line) => {
      const sample = readSample(line)
      return sample !== null && Date.parse(sample.at) >= oldest
    })
    if (kept.length === lines.length) return
    await files.writeText(path, kept.map((line) => `${line}\n`).join(''))
  }
  await prune()
  let prunedAt = clock.seconds()
  return {
    async add(sample) {
      await files.appendText(path, `${JSON.stringify(sample)}\n`)
      if (clock.seconds() - prunedAt < secondsBetweenPrunes) return
      prunedAt = clock.seconds()
      await prune()
    },
  }
}
