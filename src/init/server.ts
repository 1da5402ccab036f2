import type { Files } from '../platform/ports.ts'
import type { ProjectManifest } from './manifest.ts'
import { plainNode, scriptLine, type PackageManager } from './package-manager.ts'
import { textOf } from './text-of.ts'

/** A server that the script `start` starts. */
export interface ServerFacts {
  /** The line that starts it. */
  readonly line: string
  /** What it is made with; null for Node.js's own. */
  readonly framework: string | null
  /** Its file reads the variable PORT; false also where the file is not known. */
  readonly readsPort: boolean
  /** The port that its file names, where it reads no PORT; null where it names none. */
  readonly port: number | null
  /** Paths that it answers, as far as its file says, without parameters. */
  readonly paths: readonly string[]
}

const frameworks = [
  'express',
  'fastify',
  'koa',
  'hono',
  '@hono/node-server',
  '@hapi/hapi',
  '@nestjs/core',
  'polka',
  'restify',
  'h3',
] as const

const mostPaths = 5

/** @returns null where nothing looks like a server */
export async function serverOf(
  { scripts, dependencies }: ProjectManifest,
  packageManager: PackageManager,
  directory: string,
  files: Files,
): Promise<ServerFacts | null> {
  const script = scripts.get('start')
  if (script === undefined) return null
  const text = await startedText(script, directory, files)
  const framework = frameworks.find((name) => dependencies.has(name)) ?? null
  const isOwn = /\bcreateServer\s*\(/.test(text) && /['"](?:node:)?https?['"]/.test(text)
  if (framework === null && !isOwn) return null
  const readsPort = /\bPORT\b/.test(text)
  return {
    line: plainNode(script) ? script : scriptLine(packageManager, 'start'),
    framework,
    readsPort,
    port: readsPort ? null : portIn(text),
    paths: pathsIn(text),
  }
}

/** The file that the script names; empty where it names none. */
async function startedText(script: string, directory: string, files: Files): Promise<string> {
  const [, name] = /\bnode\s+(?:-\S+\s+)*([\w./-]+)/.exec(script) ?? []
  if (name === undefined || name.startsWith('/') || name.includes('..')) return ''
  for (const path of [name, `${name}.js`, `${name}/index.js`]) {
    const text = await textOf(`${directory}/${path}`, files)
    if (text !== null) return text
  }
  return ''
}

/** As in `app.listen(3000)` and `app.listen({ port: 3000 })`. */
function portIn(text: string): number | null {
  const [, port] = /\.listen\(\s*(?:\{[^}]*?\bport:\s*)?(\d{2,5})\b/.exec(text) ?? []
  return port === undefined ? null : Number(port)
}

/** The paths of routes such as `app.get('/items', …)`, and of comparisons such as `url === '/items'`. */
function pathsIn(text: string): readonly string[] {
  const routes = text.matchAll(/(?:\.get\(\s*|===?\s*|case\s+)(['"`])(\/[\w./-]*)\1/g)
  const paths = [...routes].map(([, , path = '']) => path)
  return [...new Set(paths)].slice(0, mostPaths)
}
