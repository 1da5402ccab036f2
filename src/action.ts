// Out before anything is loaded: even @actions/core takes longer than Node.js itself.
process.stdout.write('benchgate: base and head, measured side by side\n')
const { failed } = await import('./action/failed.ts')
const { run } = await import('./action/run.ts')

process.exitCode = await run(import.meta.url).catch(failed)
