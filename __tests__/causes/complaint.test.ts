/** Messages as programs have written them: Node.js 20 to 26, npm 11, Python 3.11, Go 1.19, dash, bash, GCC, Cargo. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaintOf, type Complaint } from '../../src/causes/complaint.ts'

const file = (path: string, askedBy: string | null = null): Complaint => {
  return { kind: 'file', path, askedBy }
}
const named = (name: string): Complaint => ({ kind: 'package', name })

it.each<[what: string, message: string, complaint: Complaint]>([
  [
    'a package that is imported',
    `Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'lodash' imported from /p/bench/a.bench.mjs
    at Object.getPackageJSONURL (node:internal/modules/package_json_reader:314:9)`,
    named('lodash'),
  ],
  [
    'a part of a scoped package',
    `Error [ERR_MODULE_NOT_FOUND]: Cannot find package '@scope/pkg' imported from /p/a.bench.mjs`,
    named('@scope/pkg'),
  ],
  [
    'a package that is required',
    `Error: Cannot find module '@scope/pkg/deep'
Require stack:
- /p/bench/a.bench.cjs
    at Function._resolveFilename (node:internal/modules/cjs/loader:1430:15)`,
    named('@scope/pkg'),
  ],
  [
    'a module that is imported',
    `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/p/dist/index.js' imported from /p/a.bench.mjs
    at finalizeResolution (node:internal/modules/esm/resolve:275:11)`,
    file('/p/dist/index.js', '/p/a.bench.mjs'),
  ],
  [
    'a module that is required',
    `Error: Cannot find module './build/Release/addon.node'
Require stack:
- /p/bench/a.bench.cjs
- /p/other.cjs`,
    file('./build/Release/addon.node', '/p/bench/a.bench.cjs'),
  ],
  [
    'a script that node was to run',
    `node:internal/modules/cjs/loader:1210
  throw err;
  ^

Error: Cannot find module '/p/nosuch.js'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}`,
    file('/p/nosuch.js'),
  ],
  [
    'the entry of a package that is there',
    `Error: Cannot find package '/p/node_modules/own/dist/index.js' imported from /p/a.bench.mjs`,
    file('/p/node_modules/own/dist/index.js', '/p/a.bench.mjs'),
  ],
  [
    'the entry of a package that is required',
    `Error: Cannot find module '/p/node_modules/own/dist/index.js'. Please verify that the package.json has a valid "main" entry`,
    file('/p/node_modules/own/dist/index.js'),
  ],
  [
    'a directory that is imported',
    `Error [ERR_UNSUPPORTED_DIR_IMPORT]: Directory import '/p/lib' is not supported resolving ES modules imported from /p/a.bench.ts`,
    file('/p/lib'),
  ],
  [
    'a file with an extension that Node.js does not know',
    `TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".tsx" for /p/lib/b.tsx`,
    { kind: 'typescript', syntax: 'JSX' },
  ],
  [
    'an enum',
    `file:///p/enum.bench.ts:2
enum E { A }
^^^^^^^^^^^^

SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode`,
    { kind: 'typescript', syntax: 'enum' },
  ],
  [
    'a parameter property',
    'SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript parameter property is not supported in strip-only mode',
    { kind: 'typescript', syntax: 'parameter property' },
  ],
  [
    'tinybench itself',
    'tinybench cannot be resolved from here: add it to the project with `npm install --save-dev tinybench`, and see that setup installs it',
    named('tinybench'),
  ],
  [
    'a file that is read',
    `Error: ENOENT: no such file or directory, open 'data/big.json'
    at readFileSync (node:fs:436:20)`,
    file('data/big.json'),
  ],
  ['.env', `Error: ENOENT: no such file or directory, open '.env'`, file('.env')],
  ['a program that is started', 'Error: spawnSync psql ENOENT', { kind: 'program', name: 'psql' }],
  [
    'a program of a line that Node.js runs',
    `Error: Command failed: nosuch x
/bin/sh: 1: nosuch: not found
`,
    { kind: 'program', name: 'nosuch' },
  ],
  [
    'a server that is not there',
    'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:2021:16)',
    { kind: 'refused', address: '127.0.0.1:5432' },
  ],
  [
    'a server that fetch does not reach',
    `TypeError: fetch failed
caused by Error: connect ECONNREFUSED ::1:3000`,
    { kind: 'refused', address: '::1:3000' },
  ],
  [
    'a port that is taken',
    'Error: listen EADDRINUSE: address already in use :::39393',
    { kind: 'port-taken', port: '39393' },
  ],
  [
    'a port of a suite that another program has',
    'port 39396 is in use: by another program, or by a server of an earlier run',
    { kind: 'port-taken', port: '39396' },
  ],
  [
    'a socket that is taken',
    'Error: listen EADDRINUSE: address already in use /tmp/app.sock',
    { kind: 'port-taken', port: null },
  ],
  [
    'a script of package.json',
    `npm error Missing script: "bench"
npm error
npm error To see a list of scripts, run:
npm error   npm run`,
    { kind: 'script', name: 'bench' },
  ],
  [
    'a program of a script of package.json',
    `
> a
> nosuchbin x

sh: 1: nosuchbin: not found`,
    { kind: 'program', name: 'nosuchbin' },
  ],
  [
    'no package.json',
    `npm error code ENOENT
npm error syscall open
npm error path /p/package.json
npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/p/package.json'`,
    file('/p/package.json'),
  ],
  [
    'no lockfile',
    `npm error code EUSAGE
npm error
npm error The \`npm ci\` command can only install with an existing package-lock.json or
npm error npm-shrinkwrap.json with lockfileVersion >= 1.`,
    { kind: 'lockfile' },
  ],
  ['a module of Python', "ModuleNotFoundError: No module named 'numpy.linalg'", named('numpy')],
  ['python -m', '/usr/bin/python3: No module named pytest', named('pytest')],
  [
    'a file that Python reads',
    `Traceback (most recent call last):
  File "<string>", line 1, in <module>
FileNotFoundError: [Errno 2] No such file or directory: 'data/x.json'`,
    file('data/x.json'),
  ],
  [
    'a script of Python',
    "/usr/bin/python3: can't open file '/p/nosuch.py': [Errno 2] No such file or directory",
    file('/p/nosuch.py'),
  ],
  ['a test of pytest', 'ERROR: file or directory not found: bench/x.py', file('bench/x.py')],
  [
    'a server that Python does not reach',
    'ConnectionRefusedError: [Errno 111] Connection refused',
    { kind: 'refused', address: null },
  ],
  [
    'a port that Python cannot have',
    'OSError: [Errno 98] Address already in use',
    { kind: 'port-taken', port: null },
  ],
  [
    'a module of Go',
    `main.go:2:8: no required module provides package github.com/nope/nope; to add it:
	go get github.com/nope/nope`,
    named('github.com/nope/nope'),
  ],
  ['a file that Go reads', 'open data/x.json: no such file or directory', file('data/x.json')],
  ['a file of Go', 'stat nosuch.go: no such file or directory', file('nosuch.go')],
  [
    'a file that Go embeds',
    'main.go:3:12: pattern data.bin: no matching files found',
    file('data.bin'),
  ],
  [
    'a port that Go cannot have',
    'listen tcp :39395: bind: address already in use',
    { kind: 'port-taken', port: '39395' },
  ],
  [
    'a server that Go does not reach',
    'dial tcp 127.0.0.1:9: connect: connection refused',
    { kind: 'refused', address: '127.0.0.1:9' },
  ],
  ['a program for bash', 'bash: nosuch: command not found', { kind: 'program', name: 'nosuch' }],
  [
    'a program in a script of bash',
    './bench.sh: line 3: hyperfine: command not found',
    { kind: 'program', name: 'hyperfine' },
  ],
  ['a script for bash', 'bash: ./nosuch.sh: No such file or directory', file('./nosuch.sh')],
  ['a script for sh', 'sh: 1: ./nosuch.sh: not found', file('./nosuch.sh')],
  ['a script as an argument', 'sh: 0: cannot open nosuch.sh: No such file', file('nosuch.sh')],
  ['a directory', 'bash: line 1: cd: nosuchdir: No such file or directory', file('nosuchdir')],
  ['a file for cat', 'cat: nosuch.txt: No such file or directory', file('nosuch.txt')],
  [
    'a header of C',
    `a.c:1:10: fatal error: vendor/x.h: No such file or directory
    1 | #include "vendor/x.h"`,
    file('vendor/x.h'),
  ],
  [
    'a dependency in a folder, for Cargo',
    `Caused by:
  failed to read \`/p/vendor/y/Cargo.toml\`

Caused by:
  No such file or directory (os error 2)`,
    file('/p/vendor/y/Cargo.toml'),
  ],
  [
    'a target of make',
    "make: *** No rule to make target 'bench'.  Stop.",
    { kind: 'script', name: 'bench' },
  ],
  ['a jar', 'Error: Unable to access jarfile bench.jar', file('bench.jar')],
  [
    'a server of PostgreSQL',
    'psql: error: connection to server at "127.0.0.1", port 9 failed: Connection refused',
    { kind: 'refused', address: '127.0.0.1:9' },
  ],
  [
    'a line of which nothing else is known',
    '`run` (bench) ended with exit code 127: something in it was not found',
    { kind: 'program', name: null },
  ],
])('knows %s', (_, message, complaint) => {
  expect(complaintOf(message)).toEqual(complaint)
})

it.each([
  'Error: expected 3 to be 4\n    at Object.<anonymous> (/p/a.bench.mjs:3:7)',
  'the file called process.exit(4) while it was loaded',
  'did not finish loading within 60 s',
  'ran out of memory',
  '',
])('makes nothing of %j', (message) => {
  expect(complaintOf(message)).toBeNull()
})

it('is told by a port that is taken before a server that cannot be reached', () => {
  const both =
    'connect ECONNREFUSED 127.0.0.1:3000\nlisten EADDRINUSE: address already in use :::3000'
  expect(complaintOf(both)).toEqual({ kind: 'port-taken', port: '3000' })
})

it('takes any text, and no time for a long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      complaintOf(text)
      complaintOf(`Cannot find module '${text}`)
    }),
  )
  for (const part of ['a', ' ', "'", 'sh: ', 'ECONNREFUSED ', 'failed to read `x` ', '1.', ':1']) {
    expect(complaintOf(part.repeat(200_000 / part.length))?.kind ?? null).not.toBe('script')
  }
})
