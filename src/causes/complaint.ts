/** What a failure text complains of, in the words of Node.js, npm, Python, Go, shells, compilers and the like. */
export type Complaint =
  /** A package that is not installed. */
  | { readonly kind: 'package'; readonly name: string }
  /**
   * A file that is not there. A relative path is relative to the file that asks for it, where that is known, else to the
   * version's directory.
   */
  | { readonly kind: 'file'; readonly path: string; readonly askedBy: string | null }
  /** Null where the text does not say which. */
  | { readonly kind: 'program'; readonly name: string | null }
  /** A script of package.json, or a target of a Makefile. */
  | { readonly kind: 'script'; readonly name: string }
  | { readonly kind: 'lockfile' }
  /** Nobody listens there; null where the text does not say where. */
  | { readonly kind: 'refused'; readonly address: string | null }
  | { readonly kind: 'port-taken'; readonly port: string | null }
  /** Syntax that Node.js does not remove, such as `enum` or JSX. */
  | { readonly kind: 'typescript'; readonly syntax: string }

/** @returns null where nothing in the text is known; of several complaints the most telling one */
export function complaintOf(message: string): Complaint | null {
  // An error's text has an end; what a program writes before it fails may have none.
  const text = message.slice(-longest)
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text)
    if (found !== null) return read(found.slice(1).map((part) => part ?? ''))
  }
  return null
}

const longest = 20_000

type Pattern = readonly [RegExp, (groups: readonly string[]) => Complaint]

const file: Pattern[1] = ([path = '', askedBy = '']) => ({
  kind: 'file',
  path,
  askedBy: askedBy === '' ? null : askedBy,
})

/** A module that is missing: a file if it is a path, else a package, whose name is the first one or two parts. */
const module: Pattern[1] = ([name = '', askedBy = '']) => {
  if (/^(?:[./\\]|[a-z]:[\\/]|file:)/i.test(name)) return file([name, askedBy])
  const [first = '', second] = name.split('/')
  const isScoped = first.startsWith('@') && second !== undefined
  return { kind: 'package', name: isScoped ? `${first}/${second}` : first }
}

const named: Pattern[1] = ([name = '']) => ({ kind: 'package', name })

const program: Pattern[1] = ([name = '']) =>
  name.includes('/') ? file([name]) : { kind: 'program', name: name === '' ? null : name }

const script: Pattern[1] = ([name = '']) => ({ kind: 'script', name })

const refused: Pattern[1] = ([host = '', port = '']) => ({
  kind: 'refused',
  address: host === '' ? null : [host, port].filter((part) => part !== '').join(':'),
})

const taken: Pattern[1] = ([port = '']) => ({ kind: 'port-taken', port: port === '' ? null : port })

/** Most telling first: a server that cannot listen also leaves a client that nobody answers. */
const patterns: readonly Pattern[] = [
  [/EADDRINUSE[^\n]*?:(\d+)\b/, taken],
  [/listen \w+ \S*:(\d+): bind: address already in use/, taken],
  [/\bport (\d+) is in use: by another/i, taken],
  [/\bEADDRINUSE\b|address (?:is )?already in use|only one usage of each socket address/i, taken],

  [/ECONNREFUSED (\S+:\d+)\b/, refused],
  [/dial \w+ (\S+): connect: connection refused/, refused],
  [/connection to server at "([^"\n]+)"[^\n]*?, port (\d+) failed: Connection refused/, refused],
  [/Failed to connect to (\S+) port (\d+)/, refused],
  [/ECONNREFUSED ?(\/\S+)?|connection ?refused/i, refused],

  [
    /TypeScript ([\w -]+) is not supported in strip-only mode/,
    ([syntax = '']) => ({ kind: 'typescript', syntax }),
  ],
  [/Unknown file extension "\.[jt]sx"/, () => ({ kind: 'typescript', syntax: 'JSX' })],

  [/Cannot find package '([^'\n]+)' imported from '?([^'\n]+)'?/, module],
  [/Cannot find module '([^'\n]+)' imported from '?([^'\n]+)'?/, module],
  [/Cannot find module '([^'\n]+)'(?:[^\n]*\nRequire stack:\n- ([^\n]+))?/, module],
  [/Directory import '([^'\n]+)' is not supported/, file],
  [/Failed to (?:resolve import|load url) "?([^\s"]+)"?(?: from "([^"\n]+)")?/, module],
  [
    /^(tinybench|mitata|benchmark|vitest) cannot be resolved from here/im,
    ([name = '']) => named([name.toLowerCase()]),
  ],
  [/\b(tsx) is not installed here$/m, named],

  [/No module named '?([\w.]+)/, ([name = '']) => named([name.split('.')[0] ?? ''])],
  [/no required module provides package ([^\s;]+)/, named],
  [/cannot load such file -- (\S+)/, module],
  [/ClassNotFoundException: ([\w.$]+)/, named],

  [/Missing script:? "?([^"\s]+)"?/, script],
  [
    /Couldn't find a script named "([^"\n]+)"|Command "([^"\n]+)" not found/,
    ([a = '', b = '']) => script([a === '' ? b : a]),
  ],
  [/No rule to make target [`']([^'\n]+)'\.? +Stop/, script],
  [/can only install with an existing package-lock\.json/, () => ({ kind: 'lockfile' })],
  [
    /ERR_PNPM_NO_LOCKFILE|Your lockfile needs to be (?:created|updated)/i,
    () => ({ kind: 'lockfile' }),
  ],

  [/spawn(?:Sync)? (\S+) ENOENT/, program],
  [/ENOENT: no such file or directory, \w+ '([^'\n]+)'/, file],
  [/No such file or directory: '([^'\n]+)'/, file],
  [/can't open file '([^'\n]+)': \[Errno 2\]/, file],
  [/file or directory not found: ([^\n]+)/, file],
  [/Unable to access jarfile (\S+)/, file],
  [/pattern (\S+): no matching files found/, file],
  [/package (\S+) is not in (?:GOROOT|std)/, file],
  [/\b(?:open|l?stat|chdir) ([^\s:]+): no such file or directory/, file],
  [/failed to read `([^`\n]+)`[\s\S]{0,200}?No such file or directory/, file],
  [/cannot open ([^\s:]+): No such file/, file],

  [/^(?:\S*\/)?(?:ba|da|z|k|a)?sh: (?:\d+: )?([^\s:]+): not found/m, program],
  [/(?:^|\s)([^\s:]+): command not found/m, program],
  [/command not found: (\S+)/, program],
  [/^'([^'\n]+)' is not recognized as an internal or external command/m, program],
  [/failed to execute (\S+): No such file or directory/, program],
  [/^([^\s:]+): No such file or directory$/m, program],
  [/\s['"`‘]?([^\s:'"`‘’]+)['"`’]?: No such file or directory/, file],
  [/ended with exit code 127\b/, program],
]
