import { guardExit } from './platform/exit-guard.ts'

// Out before anything else is loaded: even @actions/core takes longer than Node.js itself.
process.stdout.write('benchgate: base and head, measured side by side\n')
const finish = guardExit((message) => process.stdout.write(`::error::${message}\n`))
const { failed } = await import('./action/failed.ts')
const { run } = await import('./action/run.ts')

finish(await run(import.meta.url).catch(failed))
