/** Statements that fill tables which their file has made itself, and do nothing else: `for (const k of keys) table[k] = 1`. */
import type { Node } from 'acorn'
import { child, maybe, memberName, nameOf, nodeFields, nodes } from './nodes.ts'
import type { Binding, Syntax } from './syntax.ts'
import { isPure, isStill } from './pure.ts'

export interface Fills {
  /** What the tables are called. */
  readonly names: ReadonlySet<string>
  /** Methods of the language that it calls; `iteration` among them where it iterates. */
  readonly methods: ReadonlySet<string>
}

/** Stands for whatever gives an iterator, and for what that does. */
export const iteration = '[Symbol.iterator]'

/** @returns null for what may do anything else */
export function fillsOf(statement: Node, { bindings }: Syntax): Fills | null {
  const names = new Set<string>()
  const methods = new Set<string>()
  /** What the statement itself declares. */
  const own = new Set<Binding>()

  const declares = (declaration: Node): boolean => {
    const of = nodeFields(declaration)
    if (declaration.type !== 'VariableDeclaration' || of['kind'] === 'var') return false
    return nodes(of['declarations']).every((each) => {
      const { id, init } = nodeFields(each)
      const name = child(id)
      const binding = bindings.get(name.start)
      if (name.type !== 'Identifier' || binding === undefined) return false
      own.add(binding)
      const value = maybe(init)
      return value === null || gives(value)
    })
  }
  /** Whether it is an object that nothing but its own name has made known. */
  const isTable = (node: Node): boolean => {
    const binding = node.type === 'Identifier' ? bindings.get(node.start) : undefined
    const [given, another] = binding?.given ?? []
    if (given === undefined || another !== undefined || binding?.writes !== 1) return false
    if (!/^(?:Array|Object|New)Expression$/.test(given.type) || !isPure(given)) return false
    if (given.type === 'NewExpression' && isView(nodeFields(given))) return false
    names.add(nameOf(node))
    return true
  }
  const gives = (node: Node): boolean => {
    const of = nodeFields(node)
    if (isPure(node)) return true
    switch (node.type) {
      case 'MemberExpression':
        return gives(child(of['object'])) && gives(child(of['property']))
      case 'BinaryExpression':
        return /^(?:in|instanceof)$/.test(String(of['operator']))
          ? false
          : gives(child(of['left'])) && gives(child(of['right']))
      case 'LogicalExpression':
        return gives(child(of['left'])) && gives(child(of['right']))
      case 'TemplateLiteral':
        return nodes(of['expressions']).every(gives)
      case 'ArrayExpression':
        return nodes(of['elements']).every(gives)
      case 'CallExpression': {
        const callee = child(of['callee'])
        const called = nodeFields(callee)
        if (callee.type !== 'MemberExpression' || called['computed'] === true) return false
        const name = nameOf(child(called['property']))
        const isKnown =
          /^(?:Math\.\w+|String\.from(?:CharCode|CodePoint))$/.test(memberName(callee)) ||
          methodsOfTexts.test(name)
        methods.add(name)
        return isKnown && gives(child(called['object'])) && nodes(of['arguments']).every(gives)
      }
      default:
        return false
    }
  }
  const sets = (node: Node): boolean => {
    const of = nodeFields(node)
    switch (node.type) {
      case 'AssignmentExpression': {
        const left = child(of['left'])
        const member = nodeFields(left)
        if (left.type !== 'MemberExpression' || !gives(child(of['right']))) return false
        const key = child(member['property'])
        return isTable(child(member['object'])) && (member['computed'] === false || gives(key))
      }
      case 'UpdateExpression': {
        const binding = bindings.get(child(of['argument']).start)
        return binding !== undefined && own.has(binding)
      }
      case 'CallExpression': {
        const callee = child(of['callee'])
        const called = nodeFields(callee)
        if (callee.type !== 'MemberExpression' || called['computed'] === true) return false
        const name = nameOf(child(called['property']))
        if (!/^(?:set|add|push)$/.test(name) || !isTable(child(called['object']))) return false
        methods.add(name)
        return nodes(of['arguments']).every(gives)
      }
      default:
        return false
    }
  }
  const does = (node: Node): boolean => {
    const of = nodeFields(node)
    switch (node.type) {
      case 'EmptyStatement':
      case 'ContinueStatement':
        return true
      case 'BlockStatement':
        return nodes(of['body']).every(does)
      case 'VariableDeclaration':
        return declares(node)
      case 'ExpressionStatement':
        return sets(child(of['expression']))
      case 'IfStatement': {
        const other = maybe(of['alternate'])
        const isKnown = gives(child(of['test'])) && does(child(of['consequent']))
        return isKnown && (other === null || does(other))
      }
      case 'ForOfStatement':
        methods.add(iteration)
        return of['await'] !== true && declares(child(of['left'])) && loops(of, 'right')
      case 'ForInStatement':
        return declares(child(of['left'])) && loops(of, 'right')
      case 'ForStatement': {
        const [init, test, update] = [maybe(of['init']), maybe(of['test']), maybe(of['update'])]
        if (test === null || update === null || (init !== null && !declares(init))) return false
        return sets(update) && loops(of, 'test')
      }
      default:
        return false
    }
  }
  const loops = (of: Readonly<Record<string, unknown>>, key: string): boolean =>
    gives(child(of[key])) && does(child(of['body']))

  return statement.type !== 'VariableDeclaration' && does(statement) && names.size > 0
    ? { names, methods }
    : null
}

/** Whether an array of numbers may lie in memory that another one has as well. */
function isView(made: Readonly<Record<string, unknown>>): boolean {
  return nameOf(child(made['callee'])).endsWith('Array') && !nodes(made['arguments']).every(isStill)
}

/** They read their text and give a value. */
const methodsOfTexts =
  /^(?:charAt|charCodeAt|codePointAt|at|concat|endsWith|includes|indexOf|padEnd|padStart|repeat|slice|startsWith|substring|toLowerCase|toUpperCase|trim)$/
