import { GateError, Interrupted } from '../errors.ts'
import { toolVersion } from '../model/index.ts'

/** Tells an error to its reader, in lines. */
export async function explain(error: unknown): Promise<string> {
  if (error instanceof Interrupted) return `${error.message}, before anything was measured`
  if (error instanceof GateError) return explainFault(error)
  return [
    `error: benchgate itself failed (${toolVersion}, Node.js ${process.version}, ${process.platform})`,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    'This is a bug: please report it where benchgate is developed, with the lines above and the command.',
  ].join('\n')
}

/** The words are loaded only where they are needed. A broken installation, which lacks them, must not hide the fault. */
async function explainFault({ fault, message }: GateError): Promise<string> {
  try {
    const { faultWords } = await import('../report/index.ts')
    const { sentence, remedy } = faultWords(fault)
    return `error[${fault.code}]: ${sentence}\nhelp: ${remedy}`
  } catch {
    return `error: ${message}`
  }
}
