// Out before anything is loaded: even @actions/core takes longer than Node.js itself.
process.stdout.write('benchgate: base and head, measured side by side\n')
const { failed } = await import('./action/failed.ts')
const { measure } = await import('./action/measure.ts')

process.exitCode = await measure(import.meta.url).catch(failed)
