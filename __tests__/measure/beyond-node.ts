/** TypeScript that Node.js cannot load by itself, and projects that have tsx for it. */
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { usualConduct } from '../../src/model/index.ts'
import { look, type Looked } from './led.ts'
import { versions } from './project.ts'

const modules = resolve(import.meta.dirname, '../../node_modules')

export function withTsx(directory: string): string {
  symlinkSync(join(modules, 'tsx'), join(directory, 'node_modules/tsx'), 'junction')
  return directory
}

const tinybench = { ...usualConduct, kind: 'tinybench', files: ['**/*.bench.*'] } as const

export async function lookAt(base: string | null, head: string): Promise<Looked> {
  const both = versions(base ?? head, head)
  return look(base === null ? { ...both, base: null } : both, tinybench)
}

/** A benchmark that is named after what has loaded its file. */
export const file = (top: string): string => `import { Bench } from 'tinybench'
${top}
export default new Bench().add(process.execArgv.includes('tsx') ? 'by tsx' : 'plain', () => 1)`

export const around = {
  'package.json': '{"type":"module"}',
  'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}',
  'lib/a.ts': 'export interface A {}\nexport const a: number = 1',
  'lib/index.ts': 'export const i: number = 1',
  'lib/b.tsx': 'export const b: number = 1',
}

/** What Node.js cannot load by itself, also in its newest version, and what is told of that. */
export const beyondNode: Readonly<Record<string, readonly [top: string, told: RegExp]>> = {
  'js-for-ts': [`import { a } from './lib/a.js'`, /likely cause: there is “lib\/a\.ts”, and/],
  'no-extension': [`import { a } from './lib/a'`, /likely cause: there is “lib\/a\.ts”, and/],
  directory: [`import { i } from './lib'`, /likely cause: there is “lib\/index\.ts”, and/],
  'tsconfig-path': [`import { a } from '@/a'`, /likely cause: “@\/a” is a path of tsconfig\.json/],
  jsx: [
    `import { b } from './lib/b.tsx'`,
    /likely cause: .* and JSX is no type\nwhat to do: Add tsx[^-]+--save-dev tsx`\.\n/,
  ],
  enum: ['enum E { A }', /likely cause: .* and enum is no type\nwhat to do: Add tsx/],
  namespace: [
    'namespace N { export const x = 1 }',
    /cause: .* and namespace declaration is no type/,
  ],
  'parameter-property': [
    'class P { constructor(private x: number) {} }',
    /likely cause: .* and parameter property is no type/,
  ],
  decorator: ['const d = (v: unknown) => v as never\n@d class D {}', /^SyntaxError/],
  type: [`import { A } from './lib/a.ts'`, /does not provide an export named 'A'/],
}

export const beyondFiles = Object.fromEntries(
  Object.entries(beyondNode).map(([name, [top]]) => [`${name}.bench.ts`, file(top)]),
)
