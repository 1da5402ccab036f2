import { join } from 'node:path'
import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'
import type { Files, Ports } from '../../platform/ports.ts'
import type { FreshFiles } from '../kinds/kind.ts'
import type { Place } from '../place.ts'
import { workingTreeFiles } from '../working-tree-files.ts'
import { installPackage, type NpmRelease } from './install-package.ts'
import { dependenciesOf, readManifest } from './manifest.ts'
import { holderOf, linkPackage, upwards } from './node-modules.ts'

/**
 * The project as it lies in the working tree, made ready by the set-up, with another release of a package it depends on.
 *
 * The release is installed beside the project's packages, with dependencies of its own, and takes the package's place by
 * a link. `npm install` in the project would do more than that: resolve all its other packages anew, and break what
 * pnpm or Yarn have laid out. So only that package differs between two versions, and any of them may have installed it.
 */
export async function upgradedFiles(
  release: NpmRelease,
  place: Place,
  ports: Ports,
): Promise<FreshFiles> {
  const copy = await workingTreeFiles(place, ports)
  return {
    ...copy,
    complete: (path) => replace(release, path, join(path, copy.folder), place, ports),
  }
}

/** @param top the copy's root, below which the project lies */
async function replace(
  release: NpmRelease,
  top: string,
  project: string,
  place: Place,
  ports: Ports,
): Promise<readonly Notice[]> {
  const { files } = ports
  const { name } = release
  const holder = await holderOf(name, project, top, files)
  const dependencies = dependenciesOf((await readManifest(project, files)) ?? none)
  if (dependencies.length > 0 && !(await hasPackages(project, top, files))) throw bare(release)
  const modules = holder ?? join(project, 'node_modules')
  const prefix = join(modules, '.benchgate')
  await installPackage(release, prefix, place, ports)
  const installed = join(prefix, 'node_modules', name)
  await leavePeers(installed, project, top, files)
  await linkPackage(name, installed, modules, files)
  return holder === null && !dependencies.includes(name) ? [notUsed(release)] : []
}

const none = {
  name: null,
  dependencies: [],
  devDependencies: [],
  optionalDependencies: [],
  peerDependencies: [],
}

async function hasPackages(project: string, top: string, files: Files): Promise<boolean> {
  const all = upwards(project, top).map((each) => files.exists(join(each, 'node_modules')))
  return (await Promise.all(all)).includes(true)
}

/** What a package wants to be given is the project's where it has it, found further up: else there were two of it. */
async function leavePeers(
  installed: string,
  project: string,
  top: string,
  files: Files,
): Promise<void> {
  const { peerDependencies } = (await readManifest(installed, files)) ?? none
  for (const peer of peerDependencies) {
    const holder = await holderOf(peer, project, top, files)
    if (holder !== null) await files.remove(join(installed, '..', peer))
  }
}

function bare({ name, version }: NpmRelease): GateError {
  return new GateError({ code: 'npm-needs-setup', name, release: version })
}

function notUsed({ name, version }: NpmRelease): Notice {
  return { code: 'npm-not-used', name, release: version }
}
