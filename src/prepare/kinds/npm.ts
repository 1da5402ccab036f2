import { join } from 'node:path'
import { GateError } from '../../errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { readManifest } from '../npm/manifest.ts'
import { upwards } from '../npm/node-modules.ts'
import { npmPrefix, parseNpmSpec } from '../npm/npm-spec.ts'
import { publishedFiles } from '../npm/published-files.ts'
import { resolveVersion } from '../npm/resolve-version.ts'
import { upgradedFiles } from '../npm/upgraded-files.ts'
import type { Place } from '../place.ts'
import type { VersionKind } from './kind.ts'

/**
 * `npm:name@1.2.3`, or with a range or a tag: of the project's own package that release in place of the project, of any
 * other package the project with that release of it.
 */
export const npm: VersionKind = {
  claims: (spec) => spec.startsWith(npmPrefix),

  async find(spec, place, ports) {
    const { name, wanted } = parseNpmSpec(spec)
    await refusePlugAndPlay(spec, place, ports)
    const project = await readManifest(place.directory, ports.files)
    const as = project?.name === name ? 'project' : 'dependency'
    const version = await resolveVersion({ name, wanted }, place.directory, ports)
    const release = { name, version }
    return {
      label: `${npmPrefix}${name}@${version}`,
      detail: wanted,
      source: { kind: 'npm', ...release, wanted, as },
      files:
        as === 'project'
          ? publishedFiles(release, place, ports)
          : await upgradedFiles(release, place, ports),
    }
  },
}

/** Yarn's Plug'n'Play has one file say where each package is, in which no other can be put. */
async function refusePlugAndPlay(
  spec: string,
  { directory, repository }: Place,
  { files }: Ports,
): Promise<void> {
  const top = repository.kind === 'repository' ? repository.root : directory
  for (const each of upwards(directory, top)) {
    if (!(await files.exists(join(each, '.pnp.cjs')))) continue
    throw new GateError({ code: 'npm-plug-n-play', spec, directory: each })
  }
}
