import { GateError, Interrupted } from '../errors.ts'
import { toolVersion } from '../model/index.ts'

/** An error in the words for its reader, in lines. */
export function explain(error: unknown): string {
  if (error instanceof Interrupted) return `${error.message}, before anything was measured`
  if (error instanceof GateError)
    return `error[${error.code}]: ${error.message}\nhelp: ${error.remedy}`
  return [
    `error: benchgate itself failed (${toolVersion}, Node.js ${process.version}, ${process.platform})`,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    'This is a bug: please report it where benchgate is developed, with the lines above and the command.',
  ].join('\n')
}
