/** Who may import whom: the table of ARCHITECTURE.md, held to the code. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

const pure = ['model', 'stats', 'errors']
const ports = 'platform/ports'

/** Rooms and single files of ours that each may import, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: ['model'],
  model: [],
  stats: [],
  config: pure,
  compare: pure,
  decide: [...pure, 'compare'],
  event: pure,
  records: [...pure, 'compare'],
  formats: pure,
  report: pure,
  causes: ['model', 'git', ports],
  prepare: [...pure, 'causes', 'git', ports],
  measure: [
    ...pure,
    'causes',
    'formats',
    ports,
    'browse/protocol',
    'load/protocol',
    'worker/protocol',
  ],
  store: [...pure, 'git', ports],
  init: [...pure, 'git', ports],
  site: [...pure, 'records', 'report'],
  publish: [...pure, 'report', 'until-free', ports],
  accept: [...pure, 'config', 'decide', 'event', 'prepare', 'until-free', ports],
  baseline: [...pure, 'config', 'git', 'prepare', 'records', 'report', 'store', ports],
  receive: [...pure, 'decide', 'event', 'report', 'until-free', ports],
  notify: [...pure, 'config', 'report', 'store', 'until-free', ports],
  git: [ports],
  'until-free': [ports],
  platform: [...pure],
  worker: ['model'],
  load: ['model', 'platform/processes/process-tree'],
  browse: ['model', 'platform/chromium', 'platform/load-package', 'worker/agree'],
  reach: ['model', 'report', 'worker/cover/looked'],
  why: [...pure],
  gate: [
    'baseline',
    'bisect',
    'compare',
    'config',
    'decide',
    'errors',
    'measure',
    'model',
    'prepare',
    'reach',
    'report',
    'stats',
    'store',
    'why',
    ports,
  ],
  live: [...pure, 'gate', 'report', ports],
  monitor: [...pure, 'live', 'load/guard', 'report', ports],
  browser: ['live', 'model', 'report', 'site'],
  bisect: [...pure, 'report'],
  doctor: [...pure, 'measure', 'report', ports],
  selftest: [...pure, 'config', 'decide', 'measure', 'prepare', 'report', ports],
  action: [
    ...pure,
    'accept',
    'baseline',
    'config',
    'decide',
    'event',
    'gate',
    'notify',
    'platform',
    'publish',
    'receive',
    'report',
    'store',
  ],
  cli: [
    ...pure,
    'accept',
    'baseline',
    'bisect',
    'config',
    'decide',
    'gate',
    'git',
    'init',
    'live',
    'monitor',
    'notify',
    'platform',
    'reach',
    'report',
    'doctor',
    'selftest',
    'site',
    'store',
  ],
  index: ['config/user-config', 'model'],
}

/** Neither processes nor files, no clock and no chance: what they need comes in as arguments. */
const pureRooms = new Set([
  'bisect',
  'model',
  'stats',
  'config',
  'event',
  'compare',
  'records',
  'decide',
  'formats',
  'reach',
  'why',
  'report',
  'site',
])

interface Import {
  readonly file: string
  readonly target: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

const imports: readonly Import[] = files.flatMap((file) => {
  const found = textOf(file).matchAll(
    /^(?:import|export|\}).*\bfrom '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm,
  )
  return [...found].map(([, named, bare, lazy]) => ({ file, target: named ?? bare ?? lazy ?? '' }))
})

function textOf(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}

/** `report/json.ts` is of the room report, `gate.ts` is a room of its own. */
function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

function resolved({ file, target }: Import): string {
  return relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/')
}

const own = imports.filter(({ target }) => target.startsWith('.'))
const across = own.filter((each) => roomOf(each.file) !== roomOf(resolved(each)))

/** Rows of the page's table: a room in code, and what it may import, each in code; a dash for nothing. */
function writtenTable(page: string): Record<string, readonly string[]> {
  const [, section = ''] = page.split('## Who may import whom')
  const [text = ''] = section.split('\n## ')
  const rows = text.matchAll(/^\| `([^`]+)` +\| (.+) \|$/gm)
  return Object.fromEntries(
    [...rows].map(([, room = '', cell = '']) => [
      room,
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).toSorted(),
    ]),
  )
}

it('is the table of ARCHITECTURE.md', () => {
  const page = readFileSync(resolve(src, '../ARCHITECTURE.md'), 'utf8')
  const sorted = Object.entries(allowed).map(([room, rooms]) => [room, rooms.toSorted()])
  expect(writtenTable(page)).toEqual(Object.fromEntries(sorted))
})

it('does work that is not counted only where the gate itself is put to the test', () => {
  const asking = files.filter((file) => /\bextraWork\b/.test(textOf(file))).map(roomOf)
  expect([...new Set(asking)].toSorted()).toEqual(['measure', 'selftest', 'worker'])
})

it('talks to git in one place', () => {
  const talking = files.filter((file) => /\b(?:run|spawn|supervise)\('git'/.test(textOf(file)))
  expect(talking).toEqual(['git.ts'])
})

it('has a line for every room', () => {
  expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(allowed).toSorted())
})

describe.each([...new Set(files.map(roomOf))])('%s', (room) => {
  it('imports only what the table allows', () => {
    const rooms = allowed[room] ?? []
    const forbidden = across
      .filter(({ file }) => roomOf(file) === room)
      .filter((each) => {
        const path = resolved(each).replace(/\.ts$/, '')
        return !rooms.includes(roomOf(path)) && !rooms.includes(path)
      })
    expect(forbidden).toEqual([])
  })
})

it('exports a name from one file alone', () => {
  const declared = files.flatMap((file) => {
    const found = textOf(file).matchAll(
      /^export (?:abstract |async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
    )
    return [...found].map(([, name = '']) => ({ name, file }))
  })
  const several = [...Map.groupBy(declared, ({ name }) => name)].filter(([, all]) => all.length > 1)
  expect(several.map(([name, all]) => [name, all.map(({ file }) => file)])).toEqual([])
})

it('enters another room by its front door', () => {
  const withoutDoor = new Set(['worker', 'load', 'browse', 'platform'])
  // The scripts of our pages take single files, so that a page carries nothing else.
  const inside = across.filter(({ file }) => roomOf(file) !== 'browser')
  const past = inside.filter((each) => {
    const path = resolved(each)
    const room = roomOf(path)
    const isDoor = path === `${room}/index.ts` || path === `${room}.ts`
    return !isDoor && !withoutDoor.has(room) && path !== 'config/user-config.ts'
  })
  expect(past).toEqual([])
})

it('keeps processes, files, clock and chance out of the pure rooms', () => {
  // It computes, and no more.
  const computing = 'node:zlib'
  const outside = imports.filter(
    ({ file, target }) =>
      pureRooms.has(roomOf(file)) && target.startsWith('node:') && target !== computing,
  )
  expect(outside).toEqual([])
  const impure = files
    .filter((file) => pureRooms.has(roomOf(file)))
    .filter((file) =>
      /\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|performance\.now|\bfetch\(/.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    )
  expect(impure).toEqual([])
})

it('leaves GitHub to the Action and its platform', () => {
  const github = imports.filter(({ target }) => target.startsWith('@actions/'))
  const places = new Set(github.map(({ file }) => file))
  expect(
    [...places].filter((file) => roomOf(file) !== 'action' && !file.startsWith('platform/')),
  ).toEqual([])
})

it('bundles nothing but Node and our own code into the worker', () => {
  const foreign = imports.filter(
    ({ file, target }) =>
      roomOf(file) === 'worker' && !target.startsWith('.') && !target.startsWith('node:'),
  )
  expect(foreign).toEqual([])
})
