/** A script's text as tokens, functions and names: what has to be known to tell code apart by its content. */
import { parse, type Node, type Options, type Program, type Token } from 'acorn'
import { calledFunction, child, isNode, maybe, nameOf, nodeFields, nodes } from './nodes.ts'

export interface Syntax {
  readonly program: Program
  readonly tokens: readonly Token[]
  /** Functions by where they end, the outermost first. */
  readonly functions: ReadonlyMap<number, readonly FunctionNode[]>
  readonly all: readonly FunctionNode[]
  /** What stands where a name is used that a function declares, by the name's place. */
  readonly locals: ReadonlyMap<number, Binding>
  /** The same of all names that the text declares, also those at the top of its file. */
  readonly bindings: ReadonlyMap<number, Binding>
  /** Whether code that is made of a text may use its names. */
  readonly isDynamic: boolean
  /** Places of names that stand for a key and a value at once: `{ a }`. */
  readonly shorthands: ReadonlySet<number>
}

export interface FunctionNode {
  readonly node: Node
  readonly start: number
  readonly end: number
  /** The function around it; null at the top of a file. */
  readonly parent: FunctionNode | null
  /** Functions around it. */
  readonly depth: number
  /** The name by which a declaration declares it, unless nothing refers to it. */
  readonly isDeclaration: boolean
  /** Stands at the top of a file and is called there: its names are as good as the file's own. */
  readonly isTop: boolean
  binding: Binding | null
}

export interface Binding {
  readonly name: string
  /** How deep the function lies that declares it: 1 for one that lies in no other. */
  readonly depth: number
  /** Among the names that this function declares. */
  index: number
  uses: number
  /** Where it is declared or assigned to: how often, and what it gets there as far as that is known. */
  writes: number
  readonly given: Node[]
}

/** @returns null for what is no JavaScript that is known here */
export function syntaxOf(text: string): Syntax | null {
  for (const sourceType of ['module', 'script'] as const) {
    const tokens: Token[] = []
    const options: Options = {
      ecmaVersion: 'latest',
      sourceType,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowHashBang: true,
      onToken: tokens,
    }
    try {
      const program = parse(text, options)
      // Behind the last token there is one for the end.
      const own = tokens.filter(({ start, end }) => start < end || end < text.length)
      return { program, tokens: own, ...namesOf(program) }
    } catch {
      // Sloppy code is no module; what is neither is compared as a text.
    }
  }
  return null
}

interface Use {
  readonly name: string
  readonly at: number
  readonly scope: Scope
  readonly isWrite: boolean
}

interface Scope {
  readonly parent: Scope | null
  readonly names: Map<string, Binding>
  readonly frame: Frame
  /** Where `var` declares. */
  readonly isFunctions: boolean
}

/** A function, or the file. */
interface Frame {
  own: FunctionNode | null
  readonly depth: number
  /** Names keep their spelling: others refer to them by it. */
  readonly isTop: boolean
  declared: number
}

function namesOf(program: Program): Omit<Syntax, 'program' | 'tokens'> {
  const functions = new Map<number, FunctionNode[]>()
  const all: FunctionNode[] = []
  const uses: Use[] = []
  const shorthands = new Set<number>()
  let isDynamic = false

  const declare = (name: string, scope: Scope): Binding => {
    const known = scope.names.get(name)
    if (known !== undefined) return known
    const { frame } = scope
    const binding = {
      name,
      depth: frame.isTop ? 0 : frame.depth,
      index: frame.declared++,
      uses: 0,
      writes: 0,
      given: [],
    }
    scope.names.set(name, binding)
    return binding
  }
  const functionScope = (scope: Scope): Scope => {
    let at = scope
    while (!at.isFunctions && at.parent !== null) at = at.parent
    return at
  }
  const block = (scope: Scope): Scope => ({
    parent: scope,
    names: new Map(),
    frame: scope.frame,
    isFunctions: false,
  })

  /** @param into where the names of a pattern are declared; null where it assigns */
  const pattern = (node: Node, scope: Scope, into: Scope | null): void => {
    const of = nodeFields(node)
    switch (node.type) {
      case 'Identifier':
        if (into !== null) declare(nameOf(node), into)
        uses.push({ name: nameOf(node), at: node.start, scope, isWrite: true })
        return
      case 'ObjectPattern':
        for (const property of nodes(of['properties'])) {
          const own = nodeFields(property)
          if (property.type === 'RestElement') pattern(child(own['argument']), scope, into)
          else {
            if (own['computed'] === true) visit(child(own['key']), scope)
            if (own['shorthand'] === true) shorthands.add(property.start)
            pattern(child(own['value']), scope, into)
          }
        }
        return
      case 'ArrayPattern':
        for (const element of nodes(of['elements'])) pattern(element, scope, into)
        return
      case 'RestElement':
        pattern(child(of['argument']), scope, into)
        return
      case 'AssignmentPattern':
        pattern(child(of['left']), scope, into)
        visit(child(of['right']), scope)
        return
      default:
        visit(node, scope)
    }
  }

  const visitFunction = (node: Node, scope: Scope, isTop: boolean): void => {
    const of = nodeFields(node)
    const { depth } = scope.frame
    const frame: Frame = { own: null, depth: depth + 1, isTop, declared: 0 }
    const own: Scope = { parent: scope, names: new Map(), frame, isFunctions: true }
    const isDeclaration = node.type === 'FunctionDeclaration'
    const id = maybe(of['id'])
    let binding: Binding | null = null
    if (id !== null) {
      binding = declare(nameOf(id), isDeclaration ? scope : own)
      if (!isDeclaration) uses.push({ name: nameOf(id), at: id.start, scope: own, isWrite: false })
    }
    const found: FunctionNode = {
      node,
      start: node.start,
      end: node.end,
      parent: scope.frame.own,
      depth: depth + 1,
      isDeclaration,
      isTop,
      binding: isDeclaration ? binding : null,
    }
    frame.own = found
    if (isDeclaration && binding !== null) {
      binding.writes++
      binding.given.push(node)
    }
    all.push(found)
    functions.set(node.end, [...(functions.get(node.end) ?? []), found])
    for (const parameter of nodes(of['params'])) pattern(parameter, own, own)
    const body = child(of['body'])
    if (body.type === 'BlockStatement') statements(nodes(nodeFields(body)['body']), own)
    else visit(body, own)
  }

  const statements = (list: readonly Node[], scope: Scope): void => {
    // Declarations hold in all of their block.
    for (const each of list) {
      const inner = each.type.startsWith('Export') ? maybe(nodeFields(each)['declaration']) : each
      if (inner?.type === 'FunctionDeclaration' || inner?.type === 'ClassDeclaration') {
        const id = maybe(nodeFields(inner)['id'])
        if (id !== null) declare(nameOf(id), scope)
      }
    }
    for (const each of list) visit(each, scope)
  }

  const visit = (node: Node, scope: Scope): void => {
    const of = nodeFields(node)
    switch (node.type) {
      case 'Identifier':
        if (nameOf(node) === 'eval') isDynamic = true
        uses.push({ name: nameOf(node), at: node.start, scope, isWrite: false })
        return
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        visitFunction(node, scope, false)
        return
      case 'CallExpression': {
        const callee = child(of['callee'])
        const called = calledFunction(callee)
        const isTop = called !== null && scope.frame.depth === 0
        if (isTop) {
          visitFunction(called, scope, true)
        } else visit(callee, scope)
        for (const each of nodes(of['arguments'])) visit(each, scope)
        return
      }
      case 'ClassDeclaration':
      case 'ClassExpression': {
        const own = block(scope)
        const id = maybe(of['id'])
        if (id !== null) {
          declare(nameOf(id), node.type === 'ClassDeclaration' ? scope : own)
          uses.push({ name: nameOf(id), at: id.start, scope: own, isWrite: false })
        }
        const parent = maybe(of['superClass'])
        if (parent !== null) visit(parent, own)
        visit(child(of['body']), own)
        return
      }
      case 'MemberExpression':
        visit(child(of['object']), scope)
        if (of['computed'] === true) visit(child(of['property']), scope)
        return
      case 'Property':
        if (of['computed'] === true) visit(child(of['key']), scope)
        if (of['shorthand'] === true) shorthands.add(node.start)
        visit(child(of['value']), scope)
        return
      case 'MethodDefinition':
      case 'PropertyDefinition': {
        if (of['computed'] === true) visit(child(of['key']), scope)
        const value = maybe(of['value'])
        if (value !== null) visit(value, scope)
        return
      }
      case 'VariableDeclaration': {
        const into = of['kind'] === 'var' ? functionScope(scope) : scope
        for (const each of nodes(of['declarations'])) {
          const own = nodeFields(each)
          const id = child(own['id'])
          pattern(id, scope, into)
          const init = maybe(own['init'])
          if (init === null) continue
          if (id.type === 'Identifier') declare(nameOf(id), into).given.push(init)
          visit(init, scope)
        }
        return
      }
      case 'AssignmentExpression':
        pattern(child(of['left']), scope, null)
        visit(child(of['right']), scope)
        return
      case 'UpdateExpression':
        pattern(child(of['argument']), scope, null)
        return
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'ForStatement': {
        const own = block(scope)
        const left = maybe(of['left'])
        if (left !== null && left.type !== 'VariableDeclaration') pattern(left, own, null)
        for (const key of ['init', 'left', 'test', 'update', 'right', 'body']) {
          const each = maybe(of[key])
          if (each === null || (key === 'left' && each.type !== 'VariableDeclaration')) continue
          visit(each, own)
        }
        return
      }
      case 'BlockStatement':
        statements(nodes(of['body']), block(scope))
        return
      case 'StaticBlock': {
        const own: Scope = { ...block(scope), isFunctions: true }
        statements(nodes(of['body']), own)
        return
      }
      case 'SwitchStatement': {
        visit(child(of['discriminant']), scope)
        const own = block(scope)
        for (const each of nodes(of['cases'])) {
          const test = maybe(nodeFields(each)['test'])
          if (test !== null) visit(test, own)
        }
        statements(
          nodes(of['cases']).flatMap((each) => nodes(nodeFields(each)['consequent'])),
          own,
        )
        return
      }
      case 'CatchClause': {
        const own = block(scope)
        const parameter = maybe(of['param'])
        if (parameter !== null) pattern(parameter, own, own)
        visit(child(of['body']), own)
        return
      }
      case 'LabeledStatement':
        visit(child(of['body']), scope)
        return
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return
      case 'ExportNamedDeclaration': {
        const inner = maybe(of['declaration'])
        if (inner !== null) visit(inner, scope)
        return
      }
      case 'WithStatement':
        isDynamic = true
        break
    }
    for (const each of Object.values(of)) {
      if (Array.isArray(each)) nodes(each).forEach((one) => visit(one, scope))
      else if (isNode(each)) visit(each, scope)
    }
  }

  const top: Scope = {
    parent: null,
    names: new Map(),
    frame: { own: null, depth: 0, isTop: true, declared: 0 },
    isFunctions: true,
  }
  statements(program.body, top)
  const locals = new Map<number, Binding>()
  const bindings = new Map<number, Binding>()
  for (const { name, at, scope, isWrite } of uses) {
    let place: Scope | null = scope
    while (place !== null && !place.names.has(name)) place = place.parent
    const binding = place?.names.get(name)
    if (binding === undefined) continue
    binding.uses++
    bindings.set(at, binding)
    if (isWrite) binding.writes++
    if (binding.depth > 0 && !isDynamic) locals.set(at, binding)
  }
  if (isDynamic) locals.clear()
  for (const list of functions.values()) list.sort((a, b) => a.start - b.start)
  return {
    functions,
    all: all.toSorted((a, b) => a.start - b.start),
    locals,
    bindings,
    shorthands,
    isDynamic,
  }
}
