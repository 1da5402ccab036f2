// The same work as a command that knows nothing of clocks. Arguments: a module with `run`, and how many calls.
import { pathToFileURL } from 'node:url'

const [, , file, calls] = process.argv
const { run } = await import(pathToFileURL(file).href)
let sink
for (let i = 0; i < Number(calls); i++) sink = run()
if (sink === undefined) process.exitCode = 1
