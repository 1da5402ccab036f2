/**
 * What runs while a file is loaded, in parts that can be told apart: a changed constant that nobody mentions reaches
 * nobody, while a changed call may do anything.
 */
import type { Node } from 'acorn'
import type { Code } from './code.ts'
import { fillsOf } from './fills.ts'
import {
  calledFunction,
  child,
  isExports,
  literal,
  maybe,
  nameOf,
  nodeFields,
  nodes,
  required,
  unquoted,
} from './nodes.ts'
import { isPlainProperty, isPure, isPureClass, isStill } from './pure.ts'
import { readsOf } from './reads.ts'

export interface CodeUnit {
  /** Equal where it does the same. */
  readonly content: string
  readonly start: number
  readonly end: number
  /** Whether it matters what runs before it. */
  readonly isOrdered: boolean
  /**
   * `binds` gives values to names and does nothing else; `loads` has a module loaded, which is looked at by itself;
   * `acts` may do anything.
   */
  readonly does: 'binds' | 'loads' | 'acts'
  /** Names in the file that it gives values to. */
  readonly names: readonly string[]
  /** Names under which other files see them; `wholeModule` for all that a file of CommonJS exports. */
  readonly exported: readonly string[]
  /** Constants that it makes properties of some object: `lodash.VERSION = …`. */
  readonly properties: readonly string[]
  /** What a module is found at that this has loaded. */
  readonly target: string | null
  /** Methods of the language that it calls, and what it iterates by: others of such names may do anything. */
  readonly methods: readonly string[]
  /** Properties that it reads, `anyProperty` among them where it is not known which: a getter may do anything. */
  readonly reads: readonly string[]
}

/** Stands for all that a file exports, among the names of what it does. */
export const wholeModule = 'module.exports'

/** Neither V8 nor Node.js reads a property of such a name by itself, as it reads `length` or `encoding`. */
const isConstant = (name: string): boolean => /^[A-Z][A-Z0-9_]+$/.test(name)

type TargetOf = (specifier: string) => string | null

/** The parts of a file, or of a function that is called at its top. @returns null where its text is not understood */
export function unitsOf(
  code: Code,
  start: number,
  end: number,
  targetOf: TargetOf,
): readonly CodeUnit[] | null {
  const { syntax } = code
  if (syntax === null) return null
  const own = code.functionAt(start, end)
  const body = own === null ? syntax.program.body : bodyOf(own.node)
  return body.flatMap((statement) => parts(statement, code, targetOf))
}

function bodyOf(node: Node): readonly Node[] {
  const body = child(nodeFields(node)['body'])
  return body.type === 'BlockStatement' ? nodes(nodeFields(body)['body']) : [body]
}

function parts(statement: Node, code: Code, targetOf: TargetOf): readonly CodeUnit[] {
  const of = nodeFields(statement)
  const part = (node: Node): UnitMaker => unitMaker(node, code, targetOf)
  const whole = part(statement)
  switch (statement.type) {
    case 'EmptyStatement':
      return []
    case 'FunctionDeclaration':
      return [declared(statement, whole, [])]
    case 'ClassDeclaration':
      return [declared(statement, whole, [])]
    case 'VariableDeclaration':
      return variables(statement, code, targetOf, false)
    case 'ImportDeclaration': {
      const target = targetOf(literal(of['source'])) ?? literal(of['source'])
      return [
        whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target }),
        ...nodes(of['specifiers']).map((each) => {
          const own = nodeFields(each)
          const imported =
            each.type === 'ImportDefaultSpecifier'
              ? 'default'
              : each.type === 'ImportNamespaceSpecifier'
                ? '*'
                : moduleName(own['imported'])
          const local = nameOf(child(own['local']))
          return part(each)({ content: `${local} = ${imported} of →${target}`, names: [local] })
        }),
      ]
    }
    case 'ExportNamedDeclaration': {
      const declaration = maybe(of['declaration'])
      if (declaration?.type === 'VariableDeclaration')
        return variables(declaration, code, targetOf, true)
      if (declaration !== null) {
        const id = maybe(nodeFields(declaration)['id'])
        return [declared(declaration, whole, id === null ? [] : [nameOf(id)])]
      }
      const source = maybe(of['source'])
      const asked = source === null ? null : literal(source)
      const target = asked === null ? null : (targetOf(asked) ?? asked)
      const loads =
        target === null
          ? []
          : [whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target })]
      return [
        ...loads,
        ...nodes(of['specifiers']).map((each) => {
          const own = nodeFields(each)
          const name = moduleName(own['exported'])
          const from = target === null ? '' : ` of →${target}`
          return part(each)({
            content: `export ${name} = ${moduleName(own['local'])}${from}`,
            exported: [name],
          })
        }),
      ]
    }
    case 'ExportDefaultDeclaration': {
      const value = child(of['declaration'])
      const id = maybe(nodeFields(value)['id'])
      const names = id === null ? [] : [nameOf(id)]
      const unit = whole({ exported: ['default'], names, isOrdered: !isStill(value) })
      return [isPure(value) ? unit : acting(unit)]
    }
    case 'ExpressionStatement':
      return expression(statement, code, targetOf)
    default:
      return [filling(statement, whole, code)]
  }
}

/** What only fills tables that the file has made itself gives values to their names. */
function filling(statement: Node, whole: UnitMaker, { syntax }: Code): CodeUnit {
  const fills = syntax === null ? null : fillsOf(statement, syntax)
  if (fills === null) return acting(whole({}))
  return whole({ names: [...fills.names], methods: [...fills.methods], isOrdered: true })
}

type UnitMaker = (known: Known) => CodeUnit

type Known = Partial<Omit<CodeUnit, 'start' | 'end'>>

/** Makes units of a piece of syntax; what is not said otherwise binds no name. */
function unitMaker(node: Node, code: Code, targetOf: TargetOf): UnitMaker {
  const { start, end } = node
  return (known) => ({
    content: known.content ?? code.content(node, null, targetOf),
    start,
    end,
    isOrdered: false,
    does: 'binds',
    names: [],
    exported: [],
    properties: [],
    target: null,
    methods: [],
    // A module that is loaded is looked at by itself, and what is taken of it are parts of their own.
    reads: known.target === undefined ? readsOf(node) : [],
    ...known,
  })
}

function acting(unit: CodeUnit): CodeUnit {
  return { ...unit, does: 'acts', isOrdered: true }
}

/** A function counts by what runs of it: here it is a name. */
function declared(node: Node, whole: UnitMaker, exported: readonly string[]): CodeUnit {
  const id = maybe(nodeFields(node)['id'])
  const names = id === null ? [] : [nameOf(id)]
  if (node.type !== 'ClassDeclaration')
    return whole({ content: `function ${names.join('')} ${exported.join('')}`, names, exported })
  const unit = whole({ names, exported })
  return isPureClass(node) ? unit : acting(unit)
}

function variables(
  declaration: Node,
  code: Code,
  targetOf: TargetOf,
  isExported: boolean,
): readonly CodeUnit[] {
  const of = nodeFields(declaration)
  return nodes(of['declarations']).flatMap((each) => {
    const own = nodeFields(each)
    const whole = unitMaker(each, code, targetOf)
    const id = child(own['id'])
    const init = maybe(own['init'])
    const names = namesIn(id)
    const exported = isExported ? names : []
    const isOrdered = of['kind'] === 'var' || (init !== null && !isStill(init))
    const asked = init === null ? null : required(init)
    if (asked !== null) {
      const target = targetOf(asked) ?? asked
      const loads = whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target })
      const simple = simpleProperties(id)
      if (simple === null) return [loads, whole({ names, exported, isOrdered })]
      return [
        loads,
        ...simple.map(({ node, key, local }) => {
          const content = `${local} = ${key} of →${target}`
          return unitMaker(
            node,
            code,
            targetOf,
          )({ content, names: [local], isOrdered, reads: [key] })
        }),
      ]
    }
    const unit = whole({ names, exported, isOrdered })
    return [id.type === 'Identifier' && (init === null || isPure(init)) ? unit : acting(unit)]
  })
}

function expression(statement: Node, code: Code, targetOf: TargetOf): readonly CodeUnit[] {
  const whole = unitMaker(statement, code, targetOf)
  const value = child(nodeFields(statement)['expression'])
  const of = nodeFields(value)
  const asked = required(value)
  if (asked !== null) {
    const target = targetOf(asked) ?? asked
    return [whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target })]
  }
  if (value.type === 'AssignmentExpression' && of['operator'] === '=') {
    const left = child(of['left'])
    const right = child(of['right'])
    if (isExports(left) && right.type === 'ObjectExpression') {
      const properties = nodes(nodeFields(right)['properties'])
      if (properties.every(isPlainProperty)) {
        return [
          whole({ content: 'module.exports = {}', isOrdered: true }),
          ...properties.map((each) => {
            const name = nameOf(child(nodeFields(each)['key']))
            const given = child(nodeFields(each)['value'])
            const isOrdered = !isStill(given)
            const own = unitMaker(each, code, targetOf)
            const unit = own({ exported: [name], names: [name], isOrdered })
            return isPure(given) ? unit : acting(unit)
          }),
        ]
      }
    }
    const member = nodeFields(left)
    if (isExports(left) && isPure(right))
      return [whole({ names: ['exports'], exported: [wholeModule], isOrdered: true })]
    if (left.type === 'MemberExpression' && member['computed'] === false && isPure(right)) {
      const name = nameOf(child(member['property']))
      const object = child(member['object'])
      if (isExports(object)) return [whole({ names: [name], exported: [name], isOrdered: true })]
      if (isConstant(name) && isPure(object))
        return [whole({ properties: [name], isOrdered: true })]
    }
  }
  if (value.type === 'CallExpression' && calledFunction(child(of['callee'])) !== null) {
    // What the function does is looked at by itself.
    if (nodes(of['arguments']).every(isPure)) return [whole({ does: 'loads', isOrdered: true })]
  }
  return [filling(statement, whole, code)]
}

interface SimpleProperty {
  readonly node: Node
  readonly key: string
  readonly local: string
}

/** The parts of `{ a, b: c }`; null for any other pattern. */
function simpleProperties(pattern: Node): readonly SimpleProperty[] | null {
  if (pattern.type !== 'ObjectPattern') return null
  const found: SimpleProperty[] = []
  for (const node of nodes(nodeFields(pattern)['properties'])) {
    const of = nodeFields(node)
    const value = maybe(of['value'])
    if (node.type !== 'Property' || of['computed'] === true || value?.type !== 'Identifier')
      return null
    found.push({ node, key: nameOf(child(of['key'])), local: nameOf(value) })
  }
  return found
}

function namesIn(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [nameOf(pattern)]
  const of = nodeFields(pattern)
  const inner = ['properties', 'elements'].flatMap((key) => nodes(of[key]))
  const value = maybe(of['value']) ?? maybe(of['left']) ?? maybe(of['argument'])
  return [...inner, ...(value === null ? [] : [value])].flatMap(namesIn)
}

/** A name between modules, which may be a text. */
function moduleName(node: unknown): string {
  const own = child(node)
  return own.type === 'Literal' ? unquoted(literal(own)) : nameOf(own)
}
