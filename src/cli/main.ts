import { CommanderError } from 'commander'
import { errorCode } from '../errors.ts'
import { baseline } from './baseline/run.ts'
import { bisectCommand } from './bisect.ts'
import { doctorCommand } from './doctor.ts'
import { explain } from './explain.ts'
import { explainReport } from './explain-report.ts'
import { init } from './init.ts'
import type { Io } from './io.ts'
import { judgeShards } from './judge.ts'
import { serveMcp } from './mcp.ts'
import { listCommand } from './list.ts'
import { measureCommand } from './measure.ts'
import { monitorServer } from './monitor.ts'
import { notifyCommand } from './notify.ts'
import { createProgram } from './program.ts'
import { showReach } from './reach.ts'
import { soloCommand } from './solo.ts'
import { showReports } from './report.ts'
import { selftestCommand } from './selftest.ts'

/**
 * The command line as a function.
 *
 * @param argv what stands behind the program's name
 * @returns the exit code; whatever goes wrong has been told on stderr
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = createProgram(io, {
    async measure(asked, lacksBase) {
      code = await (asked.list ? listCommand : measureCommand)(asked, io, lacksBase)
    },
    async selftest(asked) {
      code = await selftestCommand(asked, io)
    },
    async bisect(asked) {
      code = await bisectCommand(asked, io)
    },
    async doctor(asked) {
      code = await doctorCommand(asked, io)
    },
    async reach(asked) {
      code = await showReach(asked, io)
    },
    async monitor(asked) {
      code = await monitorServer(asked, io)
    },
    async report(asked) {
      code = await showReports(asked, io)
    },
    async judge(asked) {
      code = await judgeShards(asked, io)
    },
    async solo(asked) {
      code = await soloCommand(asked, io)
    },
    async explain(asked) {
      code = await explainReport(asked, io)
    },
    async mcp() {
      code = await serveMcp(main, io)
    },
    async notify(asked) {
      code = await notifyCommand(asked, io)
    },
    async init(asked) {
      code = await init(asked, io)
    },
    async baseline(asked) {
      code = await baseline(asked, io)
    },
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // It ends so after it showed its help, and has told what was wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    await tell(await explain(error), io)
    return errorCode(error)
  }
}

/** Quoted text is made harmless, but a broken installation must not hide what it was that broke. */
async function tell(text: string, io: Io): Promise<void> {
  const safe = await io.load().then(
    ({ logText }) => logText,
    () => String,
  )
  for (const line of text.split('\n')) io.stderr.write(`${safe(line)}\n`)
}
