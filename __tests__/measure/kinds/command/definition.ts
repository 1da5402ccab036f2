import { usualConduct, type CommandDefinition } from '../../../../src/model/index.ts'

/** A command of which only what matters is said. */
export function commandDefinition(said: Partial<CommandDefinition> = {}): CommandDefinition {
  return {
    kind: 'command',
    name: 'command',
    run: 'true',
    prepare: null,
    cleanup: null,
    warmup: 0,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: 1,
    ...usualConduct,
    ...said,
  }
}
