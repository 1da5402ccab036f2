/** A small npm registry on loopback, for real npm to install from. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { create } from 'tar'
import { onTestFinished } from 'vitest'

/** What is published of a package: its package.json, and its other files. */
export interface Published {
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly [field: string]: unknown
  }
  readonly files: Readonly<Record<string, string>>
}

export interface Registry {
  /** For a project's `.npmrc`. */
  readonly npmrc: string
  /** Paths that were asked for. */
  readonly asked: readonly string[]
}

/**
 * @param onTarball called before a tarball is answered
 * @param ending who has it ended; left out, it goes with the test
 */
export async function registry(
  published: readonly Published[],
  onTarball: () => void = () => undefined,
  ending: (end: () => void) => void = onTestFinished,
): Promise<Registry> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-test-registry-'))
  const asked: string[] = []
  const tarballs = new Map(published.map((one) => [pathOf(one), packed(one, scratch)]))
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.slice(1))
    asked.push(path)
    const tarball = tarballs.get(path)
    if (tarball !== undefined) {
      onTarball()
      response.end(tarball)
      return
    }
    const versions = published.filter(({ manifest }) => manifest.name === path)
    response.statusCode = versions.length === 0 ? 404 : 200
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(packument(path, versions)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending(() => {
    server.closeAllConnections()
    server.close()
    rmSync(scratch, { recursive: true, force: true })
  })
  const origin = originOf(server.address())
  return { npmrc: `registry=${origin}\ncache=${join(scratch, 'cache')}\n`, asked }

  function packument(name: string, versions: readonly Published[]): unknown {
    const entries = versions.map((one): [string, unknown] => {
      const tarball = tarballs.get(pathOf(one)) ?? Buffer.alloc(0)
      const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
      const dist = { tarball: `${originOf(server.address())}${pathOf(one)}`, integrity }
      return [one.manifest.version, { ...one.manifest, dist }]
    })
    const latest = versions.findLast(({ manifest }) => !manifest.version.includes('-'))
    const next = versions.at(-1)
    const tags = { latest: latest?.manifest.version, next: next?.manifest.version }
    return { name, versions: Object.fromEntries(entries), 'dist-tags': tags }
  }
}

function originOf(address: string | AddressInfo | null): string {
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : ''
}

function pathOf({ manifest: { name, version } }: Published): string {
  return `${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`
}

const mtime = new Date('1985-10-26T08:15:00.000Z')

/**
 * As `npm pack` makes it: the same bytes whenever it is made. npm keeps what it was told by address, and a later registry
 * may stand at the port of an earlier one.
 */
function packed({ manifest, files }: Published, scratch: string): Buffer {
  const directory = mkdtempSync(join(scratch, 'package-'))
  const all = { ...files, 'package.json': JSON.stringify(manifest) }
  for (const [path, text] of Object.entries(all)) {
    const file = join(directory, 'package', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const file = join(directory, 'package.tgz')
  create({ gzip: true, portable: true, mtime, sync: true, cwd: directory, file }, ['package'])
  return readFileSync(file)
}
