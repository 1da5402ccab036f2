import { join } from 'node:path'
import type { Files, Ports } from '../../platform/ports.ts'
import type { FreshFiles } from '../kinds/kind.ts'
import type { Place } from '../place.ts'
import { installPackage, type NpmRelease } from './install-package.ts'
import { dependenciesOf, readManifest, type PackageManifest } from './manifest.ts'
import { holderOf, linkPackage, upwards } from './node-modules.ts'

/**
 * A release of the project itself, in the project's place. It is published ready, so that no set-up runs.
 *
 * The package lies beside the `node_modules` with its dependencies, and there is a link to it in them: so it is found by
 * its own name, whether or not it has `exports`. It cannot lie in them, where Node.js runs no TypeScript.
 */
export function publishedFiles(release: NpmRelease, place: Place, ports: Ports): FreshFiles {
  const { files } = ports
  const folder = 'p'
  return {
    kind: 'fresh',
    folder,
    repository: null,
    async put(path) {
      const modules = join(path, 'node_modules')
      const project = join(path, folder)
      await installPackage(release, path, place, ports)
      await files.move(join(modules, release.name), project)
      await linkPackage(release.name, project, modules, files)
      await borrowPackages(await readManifest(project, files), modules, place, release.name, files)
      return 'ready'
    },
    takeAway: (path) => files.remove(path),
  }
}

/**
 * Lends a release the packages that the working tree has installed and that it lacks itself, tinybench or vitest among
 * them: linked, so that they are the very same for all versions, whoever installed them.
 *
 * Of what it wants to be given (peers) too: two copies of a framework would not know each other.
 */
async function borrowPackages(
  published: PackageManifest | null,
  modules: string,
  { directory, repository }: Place,
  own: string,
  files: Files,
): Promise<void> {
  const top = repository.kind === 'repository' ? repository.root : directory
  for (const each of upwards(directory, top)) {
    const manifest = await readManifest(each, files)
    for (const name of manifest === null ? [] : dependenciesOf(manifest)) {
      const isPeer = published?.peerDependencies.includes(name) ?? false
      const has = !isPeer && (await files.exists(join(modules, name)))
      const holder = await holderOf(name, directory, top, files)
      if (name !== own && !has && holder !== null)
        await linkPackage(name, await files.realPath(join(holder, name)), modules, files)
    }
  }
}
