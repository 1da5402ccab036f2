import { benchmark } from '../../model/index.ts'
import type { LedFile } from '../led-file.ts'
import { denoDefinition } from './definition.ts'
import { startDenoBench } from './start.ts'

/** Deno, as far as it is replaced. */
export interface DenoObject {
  bench: unknown
}

/**
 * Replaces `Deno.bench`, which does nothing but under `deno bench`: a file's benchmarks are brought to the gate at its end.
 * Where one says `only`, those alone are.
 */
export function collectDenoBench(
  deno: DenoObject,
  { suite, origin }: { readonly suite: string; readonly origin: string },
  file: LedFile,
): void {
  let isNarrowed = false
  deno.bench = (...args: readonly unknown[]): void => {
    const own = denoDefinition(args)
    if (own.ignore) return
    isNarrowed ||= own.only
    file.declare(own, () =>
      isNarrowed && !own.only
        ? []
        : [
            {
              benchmark: benchmark(suite, own.group, own.name),
              start: startDenoBench(own, origin),
            },
          ],
    )
  }
}
