import type { Send } from './channel.ts'
import { loadedModules } from './loaded-modules.ts'
import type { CollectSpec, MeasureSpec } from './protocol.ts'

/** Where it is asked for, at the end of a process. */
export function tellModules(spec: CollectSpec | MeasureSpec, send: Send): void {
  if (spec.task === 'measure' && !spec.tellsModules) return
  send({ type: 'modules', paths: loadedModules() })
}
