import parse from 'yargs-parser'

const line =
  '--from 2024-11-01 --station harbour --station school -vv --no-color --limit=50 --quality.gte 0.5 report out.html'
const argv = line.split(' ')

export const name = 'yargs-parser: a command line'
export const run = () =>
  parse(argv, { array: ['station'], count: ['v'], number: ['limit'], boolean: ['color'] })
