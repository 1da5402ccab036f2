import type { BaselineAccess } from '../baseline/index.ts'
import type { Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import type { GateResult } from '../gate.ts'
import type { Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Asked } from './asked.ts'
import { branchNamed } from './branch-named.ts'
import type { Engine } from './io.ts'

/** The baselines of a run at the command line. */
export interface LocalBaselines {
  /** Null where none is to be looked for. */
  readonly access: BaselineAccess | null
  readonly isKept: boolean
  keep(result: Pick<GateResult, 'report' | 'recorded'>): Promise<readonly Notice[]>
}

/** Whether no figures were kept, whatever became of the checkout. */
export function keptNothing(notices: readonly Notice[]): boolean {
  return notices.some(
    (notice) =>
      notice.code === 'baseline-not-kept' &&
      !(notice.why === 'not-saved' && notice.what === 'checkout'),
  )
}

/**
 * The base's baseline is that of the branch it names; the working tree's becomes one of the branch that is checked out.
 *
 * @throws GateError where something is to be kept, and cannot be
 */
export async function localBaselines(
  { base, heads, save }: Pick<Asked, 'base' | 'heads' | 'save'>,
  config: Config,
  { checkoutAt, keepBaseline, storageFor }: Engine,
  ports: Ports,
): Promise<LocalBaselines> {
  const checkout = await checkoutAt(config.workingDirectory, ports)
  const storage = storageFor(config, 'directory', checkout, { ...ports, cache: null })
  const own = checkout?.branch ?? null
  if (save && (storage === null || checkout === null || own === null || heads[0] !== '.')) {
    throw cannotKeep()
  }
  if (storage === null || checkout === null)
    return { access: null, isKept: false, keep: async () => [] }
  const branch = base === null ? (own ?? '') : branchNamed(base)
  const access = { storage, provenance: null, branch, defaultBranch: own }
  return {
    access,
    isKept: save && own !== null,
    async keep({ report, recorded }) {
      if (!save || own === null || report.interrupted) return []
      const { repository, folder, commit } = checkout
      const savedBy = { kind: 'local' } as const
      const kept = { access, config, report, recorded, repository, folder, commit, savedBy }
      return keepBaseline({ ...kept, branch: own }, ports)
    },
  }
}

function cannotKeep(): GateError {
  return new GateError({ code: 'cannot-save' })
}
