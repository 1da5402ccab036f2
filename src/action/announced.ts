import { GateError, Interrupted } from '../errors.ts'
import { type GateComment, writeNote } from '../publish/index.ts'
import { faultText, renderRunNote, type RunNote } from '../report/index.ts'

/**
 * Says in the comment of an earlier run that this one is measuring, while `body` runs. However that ends, the comment
 * doesn't go on saying so: without a result it says why there is none.
 */
export async function announced<T>(
  comment: GateComment,
  run: Omit<RunNote, 'error'>,
  body: () => Promise<T>,
): Promise<T> {
  const tell = (error: string | null) =>
    writeNote(comment, (earlier, lastLine) => renderRunNote({ ...run, error }, earlier, lastLine))
  // Where it cannot be written, the result cannot either, and that is told then.
  const told = await tell(null)
  if (told.kind !== 'ok' || told.value.kind !== 'written') return body()
  const crash = Promise.withResolvers<never>()
  const stuck = (): void => crash.reject(new Error('it waits for something that never comes'))
  process.once('uncaughtException', crash.reject)
  process.once('beforeExit', stuck)
  try {
    return await Promise.race([body(), crash.promise])
  } catch (error) {
    await tell(inWords(error))
    throw error
  } finally {
    process.off('uncaughtException', crash.reject)
    process.off('beforeExit', stuck)
  }
}

function inWords(error: unknown): string {
  if (error instanceof Interrupted) return `${error.message}, before anything was measured`
  if (error instanceof GateError) return faultText(error.fault)
  return `benchgate itself failed: ${error instanceof Error ? error.message : String(error)}`
}
