/**
 * Replaces what code reads and starts things by with what tells of it. In this process nothing is measured: there it
 * would cost what is measured.
 */
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import { subscribe } from 'node:diagnostics_channel'
import dns from 'node:dns'
import fs from 'node:fs'
import inspector from 'node:inspector'
import module, { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { types } from 'node:util'
import v8 from 'node:v8'
import workerThreads from 'node:worker_threads'
import type { UnseenCode } from '../../model/index.ts'
import { hashOf, type Reads } from './reads.ts'

const { readFileSync, readdirSync, statSync } = fs
const { ownKeys } = Reflect

/** Whether Node.js can tell how its modules are found and read: without that, too much is unknown. */
export function canObserve(): boolean {
  return typeof module.registerHooks === 'function'
}

/** @param resolved told where a module was found */
export function observeProcess(
  reads: Reads,
  resolved: (importer: string, specifier: string, url: string) => void,
): void {
  observeFiles(reads)
  observeEnvironment(reads)
  observeOutside(reads)
  observeRequests(reads)
  observeTexts(reads)
  observeProperties(reads)
  syncBuiltinESMExports()
  observeModules(reads, resolved)
}

type Callable = (this: unknown, ...args: unknown[]) => unknown

/** How many of the replaced functions are running, each called by the one before. */
let within = 0

/** Puts functions in the places of others that do the same and tell first. */
function replace(
  holder: object,
  names: readonly string[],
  tell: (name: string, args: readonly unknown[], called: Callable) => void,
): void {
  for (const name of names) {
    const real: unknown = Reflect.get(holder, name)
    if (!isCallable(real)) continue
    const standIn: Callable = function (...args) {
      tell(name, args, standIn)
      within++
      try {
        return new.target === undefined
          ? Reflect.apply(real, this, args)
          : Reflect.construct(real, args, new.target === standIn ? real : new.target)
      } finally {
        within--
      }
    }
    // What hangs on it: `realpathSync.native`, a form for `promisify`, a class's prototype and statics.
    for (const key of ownKeys(real)) {
      const property = Reflect.getOwnPropertyDescriptor(real, key)
      const own = Reflect.getOwnPropertyDescriptor(standIn, key)
      if (property === undefined || (own?.configurable === false && own.writable === false))
        continue
      if (own?.configurable === false) Reflect.set(standIn, key, property.value)
      else Reflect.defineProperty(standIn, key, property)
    }
    const descriptor = Reflect.getOwnPropertyDescriptor(holder, name)
    if (descriptor?.configurable === false && descriptor.writable !== true) continue
    Reflect.defineProperty(holder, name, {
      configurable: true,
      enumerable: descriptor?.enumerable ?? true,
      writable: true,
      value: standIn,
    })
  }
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function'
}

const readers = [
  'readFile',
  'open',
  'openAsBlob',
  'createReadStream',
  'exists',
  'stat',
  'lstat',
  'access',
  'readdir',
  'opendir',
  'readlink',
  'realpath',
  'copyFile',
  'cp',
  'statfs',
]

function observeFiles(reads: Reads): void {
  const tell = (name: string, [file, flags]: readonly unknown[], called: Callable): void => {
    if (!reads.isObserved || isOfLoader(reads, called)) return
    const isNew = name.startsWith('open') && typeof flags === 'string' && /^[wa]/.test(flags)
    // Through a descriptor it reads what was opened by name.
    const isRead = !isNew && typeof file !== 'number'
    useFile(isRead && opens.test(name), name, reads)
    if (isRead) readFile(file, reads)
  }
  const names = readers.flatMap((name) => [name, `${name}Sync`])
  replace(fs, names, tell)
  replace(fs.promises, readers, tell)
  replace(fs, syncWriters, (name) => useFile(false, name, reads))
  const unseen = ['watch', 'watchFile', 'glob', 'globSync']
  const cannot = (): void => reads.cannotSee('file-patterns')
  replace(fs, unseen, cannot)
  replace(fs.promises, unseen, cannot)
  // oxlint-disable-next-line typescript/no-deprecated -- others use it
  replace(process, ['dlopen'], (_name, [, file]) => readFile(file, reads))
  replace(process, ['binding', '_linkedBinding'], () => reads.cannotSee('internals'))
}

/** A read file counts once: Node.js opens it by functions that are observed as well. */
const opens = /^(?:readFile|open|openAsBlob|copyFile)(?:Sync)?$/

/** The gate's own process writes by descriptors. */
const syncWriters = [
  'writeFileSync',
  'appendFileSync',
  'mkdirSync',
  'rmSync',
  'unlinkSync',
  'renameSync',
  'fsyncSync',
]

function useFile(isOpened: boolean, name: string, reads: Reads): void {
  if (within > 0) return
  if (isOpened) reads.use('files')
  if (name.endsWith('Sync')) reads.use('synchronous-files')
}

/** Whether Node.js reads a module: that is looked at by itself, and a script counts by what runs of it. */
function isOfLoader(reads: Reads, called: Callable): boolean {
  const holder: { readonly stack?: unknown } = {}
  Error.captureStackTrace(holder, called)
  const stack = reads.unobserved(() => holder.stack)
  if (typeof stack !== 'string') return false
  const caller = stack.split('\n').find((line) => line.startsWith('    at '))
  return loader.test(caller ?? '')
}

/** Node.js's, and Vitest's, which reads in a temporary file what Vite has made of a module. */
const loader = /node:internal\/modules\/|[/\\]vitest[/\\]dist[/\\]/

function readFile(file: unknown, reads: Reads): void {
  reads.unobserved(() => {
    const at = pathOf(file)
    if (at === null) return
    reads.read('file', reads.placeless(at), contentOf(at, reads))
  })
}

function pathOf(file: unknown): string | null {
  try {
    if (file instanceof URL) return fileURLToPath(file)
    if (typeof file === 'string') return path.resolve(file)
    return Buffer.isBuffer(file) ? path.resolve(file.toString()) : null
  } catch {
    return null // Node.js says best itself what is wrong
  }
}

function contentOf(file: string, reads: Reads): string {
  try {
    const stat = statSync(file)
    if (stat.isFile()) return hashOf(readFileSync(file))
    if (stat.isDirectory())
      return `a directory ${hashOf(readdirSync(file).toSorted(inOrder).join('/'))}`
    reads.cannotSee('special-files')
    return 'another kind of file'
  } catch {
    return 'nothing'
  }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function observeEnvironment(reads: Reads): void {
  const { env } = process
  // What both versions' processes were given is the same, also where it names the place of one of them, as PWD does.
  const given = new Map(Object.entries(env))
  const temporary = tmpdir()
  const tell = (name: string | symbol): void => {
    if (typeof name !== 'string' || !reads.isObserved) return
    const value = Reflect.get(env, name)
    const isGiven = given.get(name) === value && !String(value).includes(temporary)
    const text =
      typeof value === 'string' ? hashOf(isGiven ? value : reads.placeless(value)) : 'nothing'
    reads.read('environment', name, text)
  }
  const observed = new Proxy(env, {
    get(target, name) {
      tell(name)
      return Reflect.get(target, name)
    },
    // Left to itself, a stand-in would define it anew, which Node.js refuses.
    set: (target, name, value) => Reflect.set(target, name, value),
    has(target, name) {
      tell(name)
      return Reflect.has(target, name)
    },
    getOwnPropertyDescriptor(target, name) {
      tell(name)
      return Reflect.getOwnPropertyDescriptor(target, name)
    },
    ownKeys(target) {
      const names = ownKeys(target)
      reads.read('environment', '*', hashOf(names.map(String).toSorted(inOrder).join('\n')))
      return names
    },
  })
  process.env = observed
}

function observeOutside(reads: Reads): void {
  const cannot = (code: UnseenCode) => (): void => {
    if (reads.isObserved) reads.cannotSee(code)
  }
  const start = (): void => {
    cannot('child-process')()
    reads.use('child-processes')
  }
  replace(childProcess, ['spawn', 'exec', 'execFile', 'fork'], cannot('child-process'))
  replace(childProcess, ['spawnSync', 'execSync', 'execFileSync'], start)
  // Those above start theirs by it, and Node.js itself starts processes of a cluster.
  replace(childProcess.ChildProcess.prototype, ['spawn'], start)
  replace(workerThreads, ['Worker'], cannot('worker-thread'))
  replace(net.Socket.prototype, ['connect'], cannot('network'))
  replace(net.Server.prototype, ['listen'], cannot('network'))
  replace(dgram, ['createSocket'], cannot('network'))
  for (const each of [dns, dns.promises]) replace(each, ['lookup', 'resolve'], cannot('network'))
  replace(globalThis, ['fetch'], cannot('network'))
  replace(inspector, ['open'], cannot('inspector'))
  replace(inspector.Session.prototype, ['connect', 'connectToMainThread'], cannot('inspector'))
  replace(v8, ['takeCoverage', 'stopCoverage', 'setFlagsFromString'], cannot('inspector'))
  const sqlite: unknown = builtIn('node:sqlite')
  if (typeof sqlite === 'object' && sqlite !== null)
    replace(sqlite, ['DatabaseSync'], cannot('database'))
  if (process.env['NODE_V8_COVERAGE'] !== undefined) reads.cannotSee('inspector')
}

/** Requests as Node.js's own clients tell of them, however many share a connection. */
function observeRequests(reads: Reads): void {
  const channels = [
    'http.client.request.start',
    'http2.client.stream.start',
    'undici:request:create',
  ]
  for (const channel of channels) subscribe(channel, () => reads.use('requests'))
}

/** Without the warning that a module is experimental. */
function builtIn(name: string): unknown {
  // oxlint-disable-next-line typescript/unbound-method -- it is put back where it was
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return process.getBuiltinModule(name)
  } catch {
    return undefined
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Code that is looked at as a text: functions, and where in their files an error was thrown. */
function observeTexts(reads: Reads): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this` below
  const real = Function.prototype.toString
  // oxlint-disable-next-line typescript/unbound-method -- it is called with a `this` of its own
  const { toString } = {
    toString(this: unknown): string {
      const text = Reflect.apply(real, this === toString ? real : this, [])
      if (typeof this !== 'function') return text
      if (reads.isObserved && !isNative.test(text)) {
        reads.read('function-text', this.name, hashOf(text))
      }
      return text
    },
  }
  // oxlint-disable-next-line no-extend-native -- texts of functions are read by nothing else
  Object.defineProperty(Function.prototype, 'toString', {
    configurable: true,
    writable: true,
    value: toString,
  })
  let theirs: unknown
  const own = (error: unknown, trace: readonly unknown[]): unknown => {
    const text = [String(error), ...trace.map((site) => `    at ${String(site)}`)].join('\n')
    if (!reads.isObserved) return text
    reads.read('error-stack', '', hashOf(reads.placeless(text)))
    return isCallable(theirs) ? Reflect.apply(theirs, Error, [error, trace]) : text
  }
  // V8 asks for it when a stack is first looked at.
  Object.defineProperty(Error, 'prepareStackTrace', {
    configurable: true,
    get: () => own,
    set(value: unknown) {
      theirs = value === own ? undefined : value
    },
  })
}

const isNative = /\{\s*\[native code\]\s*\}\s*$/

/** Sees which constants are among an object's properties, where those are listed. */
function observeProperties(reads: Reads): void {
  const tell = (name: string): void => {
    if (reads.isObserved && isConstant.test(name)) reads.read('property', name, '')
  }
  const list = (_name: string, objects: readonly unknown[]): void => {
    for (const each of objects) {
      const isObject = (typeof each === 'object' && each !== null) || typeof each === 'function'
      if (!isObject || types.isProxy(each)) continue
      for (const key of ownKeys(each)) if (typeof key === 'string') tell(key)
    }
  }
  const names = ['keys', 'values', 'entries', 'getOwnPropertyNames', 'getOwnPropertyDescriptors']
  replace(Object, [...names, 'assign'], list)
  replace(Reflect, ['ownKeys'], list)
  replace(globalThis, ['structuredClone'], list)
}

const isConstant = /^[A-Z][A-Z0-9_]+$/

/** Sees where modules are found, and reads those that are no scripts: a script counts by what runs of it. */
function observeModules(
  reads: Reads,
  resolved: (importer: string, specifier: string, url: string) => void,
): void {
  const known = new Set<string>()
  module.registerHooks({
    resolve(specifier, context, next) {
      const found = reads.unobserved(() => next(specifier, context))
      const { parentURL = '' } = context
      const key = `${parentURL}\n${specifier}`
      if (!known.has(key)) {
        known.add(key)
        resolved(parentURL, specifier, found.url)
      }
      return found
    },
    load(url, context, next) {
      if (url.startsWith('file:')) reads.use('modules')
      const loaded = reads.unobserved(() => next(url, context))
      const isData =
        /^(?:json|wasm|addon)$/.test(loaded.format ?? '') ||
        /\.(?:json|wasm|node)$/.test(plain(url))
      if (isData && url.startsWith('file:')) readFile(fileURLToPath(plain(url)), reads)
      return loaded
    },
  })
  // Hooks that run in another thread may make code of anything.
  replace(module, ['register'], () => reads.cannotSee('loaders'))
}

function plain(url: string): string {
  return url.split(/[?#]/)[0] ?? ''
}
