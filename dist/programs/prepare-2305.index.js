export const id = 2305;
export const ids = [2305];
export const modules = {

/***/ 94047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* reexport */ causeOf),
  Nx: () => (/* reexport */ complaintOf),
  to: () => (/* reexport */ explained)
});

;// CONCATENATED MODULE: ./lib/causes/complaint.js
/** @returns null where nothing in the text is known; of several complaints the most telling one */
function complaintOf(message) {
    // An error's text has an end; what a program writes before it fails may have none.
    const text = message.slice(-longest);
    for (const [pattern, read] of patterns) {
        const found = pattern.exec(text);
        if (found !== null)
            return read(found.slice(1).map((part) => part ?? ''));
    }
    return null;
}
const longest = 20_000;
const file = ([path = '', askedBy = '']) => ({
    kind: 'file',
    path,
    askedBy: askedBy === '' ? null : askedBy,
});
/** A module that is missing: a file if it is a path, else a package, whose name is the first one or two parts. */
const complaint_module = ([name = '', askedBy = '']) => {
    if (/^(?:[./\\]|[a-z]:[\\/]|file:)/i.test(name))
        return file([name, askedBy]);
    const [first = '', second] = name.split('/');
    const isScoped = first.startsWith('@') && second !== undefined;
    return { kind: 'package', name: isScoped ? `${first}/${second}` : first };
};
const named = ([name = '']) => ({ kind: 'package', name });
const program = ([name = '']) => name.includes('/') ? file([name]) : { kind: 'program', name: name === '' ? null : name };
const script = ([name = '']) => ({ kind: 'script', name });
const refused = ([host = '', port = '']) => ({
    kind: 'refused',
    address: host === '' ? null : [host, port].filter((part) => part !== '').join(':'),
});
const taken = ([port = '']) => ({ kind: 'port-taken', port: port === '' ? null : port });
/** Most telling first: a server that cannot listen also leaves a client that nobody answers. */
const patterns = [
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
    [/Cannot find package '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)'(?:[^\n]*\nRequire stack:\n- ([^\n]+))?/, complaint_module],
    [/Directory import '([^'\n]+)' is not supported/, file],
    [/Failed to (?:resolve import|load url) "?([^\s"]+)"?(?: from "([^"\n]+)")?/, complaint_module],
    [
        /^(tinybench|mitata|benchmark|vitest) cannot be resolved from here/im,
        ([name = '']) => named([name.toLowerCase()]),
    ],
    [/\b(tsx) is not installed here$/m, named],
    [/No module named '?([\w.]+)/, ([name = '']) => named([name.split('.')[0] ?? ''])],
    [/no required module provides package ([^\s;]+)/, named],
    [/cannot load such file -- (\S+)/, complaint_module],
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
];

;// CONCATENATED MODULE: ./lib/causes/likely-cause.js
/**
 * Words for a complaint. Pure: whoever calls has looked at the files already.
 *
 * @returns null where what is said to be missing is there
 */
function likelyCause(complaint, circumstances) {
    switch (complaint.kind) {
        case 'package':
            return packageCause(complaint.name, circumstances);
        case 'file':
            return fileCause(complaint.path, circumstances);
        case 'program':
            return programCause(complaint.name, circumstances);
        case 'script':
            return {
                cause: `${circumstances.label} has no script or target ${quotedName(complaint.name)}`,
                remedy: 'Use a line that works in all versions: what the script runs, or `npm run --if-present` where it may be left out.',
            };
        case 'lockfile':
            return {
                cause: `${circumstances.label} has no lockfile that fits its package.json`,
                remedy: 'Use a `setup` that works without one as well, such as `npm ci || npm install`.',
            };
        case 'refused':
            return {
                cause: `a server or database that it needs does not run${at(complaint.address)}`,
                remedy: 'Start it before the gate runs, for example as a service of the job, or within the file itself.',
            };
        case 'port-taken':
            return {
                cause: `${complaint.port === null ? 'the port' : `port ${complaint.port}`} is in use by another program`,
                remedy: 'Stop that program, which may have been left running by an earlier set-up, or use a free port (port 0 is one).',
            };
        case 'typescript':
            return typescriptCause(complaint.syntax, circumstances);
    }
}
function packageCause(name, circumstances) {
    const { label, missing } = circumstances;
    if (missing.kind === 'tsconfig-path') {
        return {
            cause: `${quotedName(name)} is a path of tsconfig.json, of which Node.js knows nothing`,
            remedy: addTsx,
        };
    }
    const cause = `the package ${quotedName(name)} is not installed in ${label}`;
    if (circumstances.files === 'as-they-lie') {
        const add = ownPackages.has(name) ? `, for example \`npm install --save-dev ${name}\`` : '';
        const remedy = `Install it there first${add}: ${label} is used as it is, and \`setup\` does not run in it.`;
        return { cause, remedy };
    }
    return notReady(cause, 'installs it', 'npm ci', circumstances);
}
/** The gate itself asks for these. Other names are hostile text, which no command should hold. */
const ownPackages = new Set([
    'tinybench',
    'mitata',
    'benchmark',
    'tsx',
    'vitest',
]);
function fileCause(path, circumstances) {
    const { label, missing } = circumstances;
    switch (missing.kind) {
        case 'in-submodule':
            return {
                cause: `it lies in the submodule ${quotedName(missing.submodule)}, which was not fetched in ${label}`,
                remedy: fetchSubmodule(circumstances),
            };
        case 'ignored':
            return notReady(`git ignores ${quotedName(missing.path)}, so that a checkout of ${label} comes without it`, 'builds, downloads or copies it', 'npm ci && npm run build', circumstances);
        case 'typescript':
            return {
                cause: `there is ${quotedName(missing.path)}, and Node.js wants a file by its real name`,
                remedy: `${addTsx} Or import the file by that name.`,
            };
        case 'present':
            return null;
        case 'absent':
        case 'tsconfig-path':
        case 'unknown':
            return notReady(`${label} has no file ${quotedName(missing.kind === 'absent' ? missing.path : path)}`, 'makes it', 'npm ci && npm run build', circumstances);
    }
}
function fetchSubmodule({ files, setup }) {
    const fetch = 'git submodule update --init --recursive';
    if (files === 'as-they-lie')
        return `Fetch it first: \`${fetch}\`, or \`submodules: recursive\` of actions/checkout.`;
    const line = setup.kind === 'none' ? fetch : `${fetch} && ${oneLine(setup.line)}`;
    return `Fetch it in \`setup\`: \`${line}\`.`;
}
function programCause(name, circumstances) {
    const program = name === null ? 'a program of that line' : `the program ${quotedName(name)}`;
    return notReady(`${program} is not installed, or not where ${circumstances.label} looks for it`, 'installs it', 'npm ci', circumstances);
}
/** The cause and remedy where something has to be made before a version can run. */
function notReady(cause, makes, example, { label, files, setup }) {
    if (files === 'as-they-lie') {
        return {
            cause,
            remedy: `Make it there first: ${label} is used as it is, and \`setup\` does not run in it.`,
        };
    }
    switch (setup.kind) {
        case 'none':
            return {
                cause: `${cause}, and no \`setup\` was run`,
                remedy: `Say with \`setup\` what ${makes}, for example \`${example}\`.`,
            };
        case 'ran':
            return {
                cause: `${cause}, though \`setup\` was run (${oneLine(setup.line)})`,
                remedy: `Let \`setup\` be a line that ${makes}, in old versions as well as in new ones.`,
            };
        case 'failed':
            return { cause, remedy: `Begin the line with what ${makes}.` };
    }
}
function typescriptCause(syntax, { node, hasTsx }) {
    const cause = `Node.js ${node ?? ''} runs TypeScript by removing types, and ${oneLine(syntax)} is no type`;
    const flag = ' Or let Node.js transform it: `--v8-flags --single-threaded --v8-flags --experimental-transform-types`.';
    const remedy = hasTsx ? 'Look at what tsx reports.' : addTsx;
    const isTransformed = canTransform(node) && syntax !== 'JSX';
    return { cause, remedy: `${remedy}${isTransformed ? flag : ''}` };
}
/** Node.js 22.7 to 25 have a flag for it, which was removed in 26. */
function canTransform(node) {
    const [major = 0, minor = 0] = (node ?? '').slice(1).split('.').map(Number);
    return major > 22 ? major < 26 : major === 22 && minor >= 7;
}
const addTsx = 'Add tsx to the project, which is used where it is installed: `npm install --save-dev tsx`.';
function at(address) {
    return address === null ? '' : ` (nobody listens at ${oneLine(address)})`;
}
function quotedName(name) {
    return `“${oneLine(name)}”`;
}
function oneLine(text) {
    const [first = '', ...more] = text.trim().split(/\s*[\r\n]+\s*/);
    const cut = first.length > mostCharacters ? `${first.slice(0, mostCharacters)}…` : first;
    return more.length === 0 ? cut : `${cut} …`;
}
const mostCharacters = 160;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/causes/look-at.js



/** Looks at the files that a complaint is about. Git is asked only where something is missing. */
async function circumstancesOf(complaint, version, run, ports) {
    const { label, source } = version;
    const files = source.kind === 'git' || source.kind === 'npm' ? 'fresh' : 'as-they-lie';
    return { ...run, label, files, missing: await missingOf(complaint, version, run, ports) };
}
async function missingOf(complaint, { directory }, { hasTsx }, ports) {
    if (complaint.kind === 'package' && !hasTsx)
        return inTsconfig(complaint.name, directory, ports);
    if (complaint.kind !== 'file')
        return { kind: 'unknown' };
    const path = pathOf(complaint, directory);
    if (path === null)
        return { kind: 'unknown' };
    const typescript = hasTsx ? null : await typescriptBeside(path, directory, ports);
    if (typescript !== null)
        return { kind: 'typescript', path: typescript };
    if (await ports.files.exists((0,external_node_path_.resolve)(directory, path)))
        return { kind: 'present' };
    const submodule = await submoduleOf(path, directory, ports);
    if (submodule !== null)
        return { kind: 'in-submodule', submodule };
    return { kind: (await isIgnored(path, directory, ports)) ? 'ignored' : 'absent', path };
}
/** Relative to the version's directory; null for what lies elsewhere, or is no path: any text may have been taken for one. */
function pathOf({ path, askedBy }, directory) {
    const isByFile = askedBy !== null && (0,external_node_path_.isAbsolute)(askedBy) && path.startsWith('.');
    const place = path.startsWith('file:') ? ofUrl(path) : path;
    if (place === null || /\p{Cc}/u.test(place))
        return null;
    const inside = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(isByFile ? (0,external_node_path_.dirname)(askedBy) : directory, place));
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}
function ofUrl(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return null; // of another machine, or no URL at all
    }
}
/** The names under which TypeScript's resolution would find the file as well. */
async function typescriptBeside(path, directory, { files }) {
    const stem = path.replace(/\.([cm]?)jsx?$/, '');
    const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end);
    for (const name of names)
        if (await files.exists((0,external_node_path_.resolve)(directory, name)))
            return name;
    return null;
}
/** Whether a name is one of those that tsconfig.json gives a path. It may hold comments, so that it is only searched. */
async function inTsconfig(name, directory, { files }) {
    const path = `${directory}/tsconfig.json`;
    const text = (await files.exists(path)) ? await files.readText(path) : '';
    const [, paths = ''] = /"paths"\s*:\s*\{([^}]*)\}/.exec(text) ?? [];
    const prefix = name.split('/')[0] ?? name;
    const isPath = paths.includes(`"${prefix}/`) || paths.includes(`"${prefix}"`);
    return { kind: isPath ? 'tsconfig-path' : 'unknown' };
}
/** The nearest folder above a path that is a submodule in git's index. */
async function submoduleOf(path, directory, ports) {
    const parts = path.split(/[\\/]/);
    const above = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const literal = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...above];
    const listed = await (0,git/* askGit */.gG)(literal, directory, ports);
    const [, folder] = /(?:^|\0)160000 \w+ \d\t([^\0]+)/.exec(listed ?? '') ?? [];
    return folder ?? null;
}
async function isIgnored(path, directory, ports) {
    return (await (0,git/* askGit */.gG)(['check-ignore', '--quiet', '--', path], directory, ports)) !== null;
}

;// CONCATENATED MODULE: ./lib/causes/explain.js



/** @param message of a failure of that version @returns null where nothing in the message is known */
async function causeOf(message, version, run, ports) {
    const complaint = complaintOf(message);
    return complaint === null ? null : causeOfComplaint(complaint, version, run, ports);
}
async function causeOfComplaint(complaint, version, run, ports) {
    return likelyCause(complaint, await circumstancesOf(complaint, version, run, ports));
}
/**
 * A failure's message with its likely cause in it, and what to do about that.
 *
 * @returns the message as it is where nothing in it is known
 */
async function explained(message, version, run, ports) {
    const complaint = complaintOf(message);
    if (complaint === null)
        return message;
    const found = await causeOfComplaint(complaint, version, run, ports);
    if (found === null)
        return message;
    return withCause(complaint.kind === 'package' ? withoutFrames(message) : message, found);
}
/** The message names the file that asks for the package; the frames are those of Node.js looking for it. */
function withoutFrames(message) {
    return message
        .split('\n')
        .filter((line) => !/^\s+at .*\bnode:internal\/|^\s+at \w+ \(file:.*\/worker\/index\.js:/.test(line))
        .join('\n');
}
/** Where a report still shows it that cuts long messages: ahead of a stack, or of the last lines of a program. */
function withCause(message, { cause, remedy }) {
    const lines = message.split('\n');
    const told = [`likely cause: ${cause}`, `what to do: ${remedy}`];
    const frame = lines.findIndex((line) => /^\s+at /.test(line));
    const place = frame > 0 ? frame : lines.length <= fewLines ? lines.length : 1;
    return lines.toSpliced(place, 0, ...told).join('\n');
}
const fewLines = 6;

;// CONCATENATED MODULE: ./lib/causes/index.js




/***/ }),

/***/ 22305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tS: () => (/* reexport */ changedNames),
  u2: () => (/* reexport */ commitMessages),
  $q: () => (/* reexport */ commitsBetween),
  Tc: () => (/* reexport */ findRuntimes),
  eQ: () => (/* reexport */ lastVersions),
  IB: () => (/* reexport */ lendBenchmarks),
  LU: () => (/* reexport */ lendToReleases),
  x5: () => (/* reexport */ locate),
  iA: () => (/* reexport */ prepare),
  Vc: () => (/* reexport */ stemOf),
  f4: () => (/* reexport */ trackedPaths),
  g7: () => (/* reexport */ treeOf)
});

// EXTERNAL MODULE: ./lib/git.js
var lib_git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/prepare/changed-names.js

/**
 * Names of the files that differ between the base and any head, without folders and endings: `chunk` of
 * `src/array/chunk.ts`. Empty where git cannot say.
 */
async function changedNames({ base, heads }, workingDirectory, ports) {
    if (base?.source.kind !== 'git')
        return new Set();
    const names = new Set();
    for (const { source, directory } of heads) {
        if (source.kind !== 'git' && source.kind !== 'directory')
            continue;
        const [place, to] = source.kind === 'git' ? [workingDirectory, [source.commit]] : [directory, []];
        const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff'];
        const listed = await (0,lib_git/* askGit */.gG)([...args, base.source.commit, ...to, '--'], place, ports);
        for (const path of listed?.split('\0') ?? [])
            if (path !== '')
                names.add(stemOf(path));
    }
    return names;
}
/** A file's name to its first dot. */
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/, '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/prepare/tracked-paths.js



/** Looking at so many files takes some tenths of a second. */
const most = 10_000;
/**
 * The files of a version that git has, absolute; none of a release, of a directory outside of a repository and of a
 * repository with more than so many.
 */
async function trackedPaths(version, workingDirectory, ports) {
    const listed = listingOf(version, (0,external_node_path_.resolve)(workingDirectory));
    if (listed === null)
        return [];
    const { files } = ports;
    const scratch = await files.temporaryDirectory('bg-list-');
    try {
        const outputFile = (0,external_node_path_.join)(scratch, 'list');
        const ended = await (0,lib_git/* tryGit */.Ii)(listed.args, listed.directory, ports, { outputFile });
        if (ended.exitCode !== 0)
            return []; // a directory that is in no repository
        const names = (await files.readText(outputFile)).split('\0').filter((name) => name !== '');
        return names.length > most ? [] : names.map((name) => (0,external_node_path_.join)(listed.below, name));
    }
    finally {
        await files.remove(scratch);
    }
}
/** A kept baseline has no git of its own: of a commit the repository is asked. */
function listingOf(version, workingDirectory) {
    const { source, directory } = version;
    switch (source.kind) {
        case 'git': {
            const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', source.commit];
            return { args, directory: workingDirectory, below: (0,model/* rootOf */.I5)(version) };
        }
        case 'directory':
            return { args: ['ls-files', '-z'], directory, below: directory };
        case 'npm':
        case 'results':
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/prepare/tree-of.js


/**
 * Git's hash of all that lies in a directory now, committed or not, but for what git ignores; null outside of a
 * repository. Works on a copy of the index: the user's is not touched, and what it knows is not read again.
 *
 * @param leftOut absolute paths of files that do not count, such as what the run itself writes there
 */
async function treeOf(directory, ports, leftOut = []) {
    const { files } = ports;
    const scratch = await files.temporaryDirectory('benchgate-index-');
    const index = `${scratch}/index`;
    const git = (...args) => (0,lib_git/* runGit */.EO)(args, directory, ports, { env: { GIT_INDEX_FILE: index } });
    const ownIndex = () => (0,lib_git/* runGit */.EO)(['rev-parse', '--git-path', 'index'], directory, ports);
    const except = (path) => {
        const within = (0,external_node_path_.relative)(directory, path);
        return within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? [] : [`:(exclude,literal)${within}`];
    };
    try {
        const own = await ownIndex();
        const path = (0,external_node_path_.resolve)(directory, own.stdout.trim());
        if (own.exitCode === 0 && (await files.exists(path)))
            await files.copy(path, index);
        const added = await git('add', '--all', '.', ...leftOut.flatMap(except));
        const tree = added.exitCode === 0 ? await git('write-tree') : added;
        return tree.exitCode === 0 ? tree.stdout.trim() : null;
    }
    finally {
        await files.remove(scratch);
        ports.stop.throwIfAborted();
    }
}

;// CONCATENATED MODULE: ./lib/prepare/commit-messages.js


const mostCommits = 200;
/**
 * The commits that the judged versions have and the base has not, of those the ones that have the word in their message,
 * newest first. Merges are left out: their messages quote what was merged, where it is read anyway.
 *
 * @param word plain text, upper and lower case being the same
 */
async function commitMessages(word, { base, heads }, workingDirectory, ports) {
    if (base?.source.kind !== 'git')
        return none;
    const revisions = heads.flatMap(revisionOf);
    if (revisions.length === 0)
        return none;
    // Plumbing, which no configuration of the user's changes; no message has a NUL.
    const args = [
        'rev-list',
        '--no-merges',
        `--max-count=${mostCommits}`,
        '--regexp-ignore-case',
        '--fixed-strings',
        `--grep=${word}`,
        '--encoding=UTF-8',
        '--format=%x00%H%x00%an%x00%B%x00',
        ...revisions,
        `^${base.source.commit}`,
    ];
    const listed = await (0,lib_git/* runGit */.EO)(args, (0,external_node_path_.resolve)(workingDirectory), ports);
    if (listed.exitCode !== 0)
        return { messages: [], missing: listed.stderr.trim().slice(0, 300) };
    const messages = [...listed.stdout.matchAll(record)].map(([, commit = '', author = '', message = '']) => ({ commit, author, message }));
    return { messages, missing: missing(listed.stdout, messages.length) };
}
const none = { messages: [], missing: null };
const record = /\0([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g;
/** A directory is what is checked out in it, if it is where the run was started; another one has no commits. */
function revisionOf({ source }) {
    if (source.kind === 'git')
        return [source.commit];
    return source.kind === 'directory' && source.path === '.' ? ['HEAD'] : [];
}
/** Says what is missing of the messages: a long output keeps only its end. */
function missing(stdout, count) {
    if (count === mostCommits)
        return `there are more than ${mostCommits} of them`;
    return stdout === '' || stdout.startsWith('commit ') ? null : 'their messages are too long';
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/prepare/find-commit.js




/** @throws GateError where a place that git is needed for lies in no repository, or git is not installed */
function inRepository(spec, { directory, repository }) {
    if (repository.kind === 'repository')
        return repository;
    const { reason } = repository;
    if (reason === null)
        throw new errors/* GateError */.ue({ code: 'git-missing' });
    throw new errors/* GateError */.ue({ code: 'not-a-repository', spec, directory, reason });
}
/**
 * The commit that a ref stands for. A branch that only origin has is found too, since on a runner every branch but
 * the one checked out is such.
 *
 * @throws GateError that tells an unknown ref, a directory and a clone without history apart
 */
async function findCommit(ref, place, ports) {
    const { root } = inRepository(ref, place);
    // Git has no ref that begins with a dash; it would take it for an option.
    const candidates = ref.startsWith('-') ? [] : [ref, `refs/remotes/origin/${ref}`];
    for (const candidate of candidates) {
        const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`];
        const commit = await (0,lib_git/* askGit */.gG)(args, root, ports);
        if (commit !== null)
            return commit;
    }
    throw await unknownRef(ref, root, place, ports);
}
async function unknownRef(ref, root, place, ports) {
    if (await ports.files.exists(`${(0,external_node_path_.resolve)(place.directory, ref)}/.`)) {
        return new errors/* GateError */.ue({ code: 'unknown-version', ref, why: 'is-directory' });
    }
    if (await isShallow(root, ports))
        return shallowClone({ missing: 'ref', ref });
    const nearest = await nearestRef(ref, root, ports);
    return new errors/* GateError */.ue({ code: 'unknown-version', ref, why: 'nowhere', root, nearest });
}
/** A branch or tag that is written alike; null where there is none. */
async function nearestRef(ref, root, ports) {
    const places = ['refs/heads', 'refs/tags', 'refs/remotes/origin'];
    const listed = await (0,lib_git/* askGit */.gG)(['for-each-ref', '--format=%(refname)', ...places], root, ports);
    const names = (listed ?? '')
        .split('\n')
        .map((name) => name.replace(/^refs\/(?:heads|tags|remotes\/origin)\//, ''))
        .filter((name) => name !== '' && name !== 'HEAD');
    if (names.length === 0)
        return null;
    const guess = (0,mod/* closest */.kp)(ref, names);
    return (0,mod/* distance */.Io)(ref, guess) <= mostEdits ? guess : null;
}
/** Letters that were swapped are two. */
const mostEdits = 2;
async function isShallow(root, ports) {
    return (await (0,lib_git/* askGit */.gG)(['rev-parse', '--is-shallow-repository'], root, ports)) === 'true';
}
/** @param missing what was looked for */
function shallowClone(missing) {
    return new errors/* GateError */.ue({ code: 'shallow-clone', ...missing });
}

;// CONCATENATED MODULE: ./lib/prepare/place.js



/** @throws GateError where there is no such directory */
async function locate(workingDirectory, ports) {
    const directory = (0,external_node_path_.resolve)(workingDirectory);
    if (!(await ports.files.exists(directory))) {
        throw new errors/* GateError */.ue({ code: 'no-working-directory', directory });
    }
    const repository = await findRepository(directory, ports);
    if (repository.kind === 'none')
        return { directory, repository };
    return { directory: (0,external_node_path_.join)(repository.root, repository.folder), repository };
}
async function findRepository(directory, ports) {
    const asked = await (0,lib_git/* tryGit */.Ii)(['rev-parse', '--show-toplevel', '--show-prefix'], directory, ports);
    if (asked.exitCode !== 0) {
        const isMissing = await (0,lib_git/* isGitMissing */.zd)(directory, ports);
        return { kind: 'none', reason: isMissing ? null : asked.stderr.trim() };
    }
    const [root = '', prefix = ''] = asked.stdout.split('\n');
    return { kind: 'repository', root: (0,external_node_path_.resolve)(root), folder: prefix.replace(/\/$/, '') };
}

;// CONCATENATED MODULE: ./lib/prepare/commits-between.js




/**
 * The commits from a good one to a bad one, both with them, oldest first: the bad one's branch by first parents, without
 * what was merged into it.
 *
 * @param good and `bad`: git refs
 * @returns at least two
 * @throws GateError where either is unknown, or the good one does not lie in the bad one's history
 */
async function commitsBetween(good, bad, workingDirectory, ports) {
    const place = await locate(workingDirectory, ports);
    const { root } = inRepository(good, place);
    const first = await findCommit(good, place, ports);
    const last = await findCommit(bad, place, ports);
    if (first === last)
        throw new errors/* GateError */.ue({ code: 'bisect-nothing', good, bad, why: 'same' });
    if (!(await (0,lib_git/* isAncestor */.QX)(first, last, root, ports))) {
        if (await (0,lib_git/* isAncestor */.QX)(last, first, root, ports))
            throw new errors/* GateError */.ue({ code: 'bisect-nothing', good, bad, why: 'swapped' });
        if (await isShallow(root, ports))
            throw shallowClone({ missing: 'ref', ref: good });
        const parted = await (0,lib_git/* askGit */.gG)(['merge-base', first, last], root, ports);
        throw new errors/* GateError */.ue({ code: 'bisect-nothing', good, bad, why: 'parted', parted });
    }
    const log = ['log', '--no-show-signature', '--format=%H %s'];
    const start = await (0,lib_git/* gitSays */.d3)([...log, '-1', first], root, ports);
    const rest = await (0,lib_git/* gitSays */.d3)([...log, '--first-parent', '--reverse', `${first}..${last}`], root, ports);
    return [start, ...rest.split('\n')].map((line) => {
        const end = line.indexOf(' ');
        return { commit: line.slice(0, end), subject: line.slice(end + 1) };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/prepare/output-tail.js

const shownLines = 20;
/**
 * The end of what a process wrote, to be shown: each line behind a bar, so that nothing in it can be a command to a
 * runner that reads our output, where commands begin a line with `::` or hold `##[` anywhere.
 */
function outputTail({ stdout, stderr }) {
    const lines = [...lastLines(stdout), ...lastLines(stderr)];
    if (lines.length === 0)
        return '  | (it wrote nothing)';
    return lines.map((line) => `  | ${line.replaceAll('##[', '## [')}`).join('\n');
}
function lastLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/[\r\n\u2028\u2029]+/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    return lines.slice(-shownLines);
}

;// CONCATENATED MODULE: ./lib/prepare/npm/run-npm.js




/**
 * Runs npm to its end, with the user's own configuration, and without a shell.
 *
 * @param directory whose `.npmrc` counts
 * @throws GateError `npm-missing`, and `npm-unreachable` where the registry does not answer
 * @throws Interrupted where the run was stopped meanwhile
 */
async function runNpm(args, directory, ports) {
    const { files, stop } = ports;
    const scratch = await files.temporaryDirectory('bg-npm-');
    try {
        // Into a file, since of a long output a process keeps the end alone.
        const outputFile = (0,external_node_path_.join)(scratch, 'output');
        const finished = await start([...args, ...always], { cwd: directory, env, outputFile }, ports);
        stop.throwIfAborted();
        const output = (await files.exists(outputFile)) ? await files.readText(outputFile) : '';
        if (finished.exitCode === 0)
            return { kind: 'done', output };
        if (finished.exitCode === 127)
            throw run_npm_missing(finished);
        const { code, summary } = failureOf(output);
        if (unreachable.test(code))
            throw notReached(code, summary);
        return { kind: 'failed', code, finished };
    }
    finally {
        await files.remove(scratch);
    }
}
/** Tells whatever else may be wrong, in npm's own words. */
function npmFailed(task, wanted, finished) {
    return new errors/* GateError */.ue({ code: 'npm-failed', task, wanted, output: outputTail(finished) });
}
const always = [
    '--json',
    '--loglevel=error',
    '--progress=false',
    '--audit=false',
    '--fund=false',
    '--update-notifier=false',
    '--logs-max=0',
    // It would try for more than a minute to reach what is not there.
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
];
/** Where it was npm that started us, it has told us which part of the project it was asked about. */
const env = {
    npm_config_global: '',
    npm_config_location: '',
    npm_config_prefix: '',
    npm_config_workspace: '',
    npm_config_workspaces: '',
};
/** On Windows npm is a script of the command shell; the program that it calls lies beside Node.js. */
async function start(args, options, { machine, processes }) {
    if (machine.os !== 'win32')
        return processes.run('npm', args, options);
    const { cwd } = options;
    const asked = await processes.run('node', ['-p', 'process.execPath'], { cwd });
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(asked.stdout.trim()), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return processes.run('node', [program, ...args], options);
}
const errorSchema = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), summary: schemas/* string */.YjP() }) });
/** An install script may have written to the same output: then the end of npm's errors has to do. */
function failureOf(output) {
    try {
        return errorSchema.parse(JSON.parse(output)).error;
    }
    catch {
        return { code: '', summary: '' };
    }
}
const unreachable = /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ENET\w+|EHOST\w+|ETIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E5\d\d)$/;
function run_npm_missing(finished) {
    return new errors/* GateError */.ue({ code: 'npm-missing', output: outputTail(finished) });
}
function notReached(code, summary) {
    const output = outputTail({ stdout: '', stderr: summary });
    return new errors/* GateError */.ue({ code: 'npm-unreachable', errorCode: code, output });
}

;// CONCATENATED MODULE: ./lib/prepare/npm/install-package.js


/**
 * Installs a release with all that it depends on, as whoever installs it today gets it, its install scripts included:
 * what they build is a part of it. All of it comes to lie in `prefix/node_modules`.
 *
 * @param prefix ours alone
 * @throws GateError where npm cannot
 */
async function installPackage({ name, version }, prefix, place, ports) {
    const { files } = ports;
    // Else npm would look for a project to install into further up.
    await files.writeText((0,external_node_path_.join)(prefix, 'package.json'), '{ "private": true }\n');
    const rc = await npmrcOf(place, files);
    const ownRc = (0,external_node_path_.join)(prefix, '.npmrc');
    if (rc !== null)
        await files.writeText(ownRc, rc);
    try {
        const wanted = `${name}@${version}`;
        const flags = ['--save=false', '--package-lock=false', '--prefer-offline'];
        const answer = await runNpm(['install', wanted, '--prefix', prefix, ...flags], prefix, ports);
        if (answer.kind === 'failed')
            throw npmFailed('install', wanted, answer.finished);
    }
    finally {
        // It may hold a token, which nobody needs there any more.
        if (rc !== null)
            await files.remove(ownRc);
    }
}
/** Which registry the project uses: it says so itself, or its workspace does. */
async function npmrcOf({ directory, repository }, files) {
    const roots = repository.kind === 'repository' ? [repository.root] : [];
    for (const each of [directory, ...roots]) {
        const path = (0,external_node_path_.join)(each, '.npmrc');
        if (await files.exists(path))
            return files.readText(path);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/prepare/npm/resolve-version.js




/**
 * The one version that npm would install for a range or a tag, as it stands in the registry now.
 *
 * @throws GateError `npm-no-package`, `npm-no-version` with what there is instead, or why npm cannot tell
 */
async function resolveVersion(spec, directory, ports) {
    const wanted = `${spec.name}@${spec.wanted}`;
    // Not `view`, which lists all that are in a range and leaves the choice to others.
    const answer = await runNpm(['pack', wanted, '--dry-run', '--ignore-scripts'], directory, ports);
    if (answer.kind === 'done') {
        return packedSchema.parse(JSON.parse(answer.output)).version;
    }
    if (answer.code === 'E404')
        throw noPackage(spec.name);
    if (answer.code !== 'ETARGET' && answer.code !== 'ENOVERSIONS')
        throw npmFailed('find', wanted, answer.finished);
    throw noVersion(spec, await published(spec.name, directory, ports));
}
const oneSchema = schemas/* object */.Ikc({ version: schemas/* string */.YjP().regex(/^\d[\w.+-]*$/) });
/** A list, or by name. */
const packedSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([oneSchema]),
    schemas/* record */.g1P(schemas/* string */.YjP(), oneSchema)
        .transform(Object.values)
        .pipe(schemas/* tuple */.PVZ([oneSchema])),
])
    .transform(([one]) => one);
/** What npm tells of a package. A single version is no list. */
const publishedSchema = schemas/* object */.Ikc({
    versions: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP().transform((one) => [one])]),
    'dist-tags': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/**
 * All versions of a package, the newest last.
 *
 * @throws GateError `npm-no-package`, or why npm cannot tell
 */
async function publishedVersions(name, directory, ports) {
    const answer = await runNpm(['view', name, 'versions', 'dist-tags'], directory, ports);
    if (answer.kind === 'done')
        return publishedSchema.parse(JSON.parse(answer.output)).versions;
    if (answer.code === 'E404')
        throw noPackage(name);
    throw npmFailed('find', name, answer.finished);
}
/** What there is; nothing where npm does not tell it either: that is no reason to hide what was wrong at first. */
async function published(name, directory, ports) {
    const answer = await runNpm(['view', name, 'versions', 'dist-tags'], directory, ports);
    if (answer.kind === 'failed')
        return { versions: [], tags: [] };
    const { versions, 'dist-tags': tags } = publishedSchema.parse(JSON.parse(answer.output));
    return { versions, tags: Object.keys(tags) };
}
function noPackage(name) {
    return new errors/* GateError */.ue({ code: 'npm-no-package', name });
}
function noVersion({ name, wanted }, { versions, tags }) {
    const releases = versions.filter((version) => !version.includes('-'));
    return new errors/* GateError */.ue({
        code: 'npm-no-version',
        name,
        wanted,
        nearest: nearest(wanted, [...versions, ...tags]),
        newest: (releases.length === 0 ? versions : releases).slice(-3).toReversed(),
        tags: tags.slice(0, 10),
    });
}
/** One letter more, less or other. */
function nearest(wanted, known) {
    if (known.length === 0)
        return null;
    const guess = (0,mod/* closest */.kp)(wanted, known);
    return (0,mod/* distance */.Io)(wanted, guess) === 1 ? guess : null;
}

;// CONCATENATED MODULE: ./lib/prepare/runtimes/find-runtimes.js










/**
 * Finds the runtimes of arms: the one on PATH where that is the wanted one, or else the package that npm has of it. `node`,
 * `bun` and `deno` are packages that bring their programs; each version is installed once, into git's own directory, or
 * outside of a repository into a temporary one.
 *
 * @throws GateError `runtime-missing`, `old-node`, or why npm cannot bring it
 */
async function findRuntimes(wanted, workingDirectory, ports) {
    const place = await locate(workingDirectory, ports);
    const found = [];
    for (const one of wanted) {
        const program = (await onPath(one, place, ports)) ?? (await fromNpm(one, place, ports));
        const { version, stripsTypes } = await withItsFlags(one, program, place, ports);
        if (one.engine === 'node' && Number(version.slice(1).split('.')[0]) < model/* oldestNode */.Fl)
            throw new errors/* GateError */.ue({ code: 'old-node', node: version, needed: String(model/* oldestNode */.Fl) });
        found.push({ ...one, program, version, stripsTypes });
    }
    return found;
}
const answerSchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    node: schemas/* string */.YjP(),
    own: schemas/* string */.YjP(),
    strips: schemas/* boolean */.zMY(),
});
/** All three have Node.js's `process`; only Deno's own is told apart by a version that no other has. */
const question = `console.log(JSON.stringify({
  program: process.execPath, node: process.version,
  own: process.versions.bun ?? process.versions.deno ?? process.versions.node,
  strips: Boolean(process.features.typescript)
}))`;
/** What a program says of itself; or how it ended. */
async function ask({ engine, flags, env }, program, { directory }, ports) {
    const args = engine === 'deno'
        ? ['run', '-A', ...flags, `data:text/javascript,${encodeURIComponent(question)}`]
        : [...flags, '-e', question];
    const finished = await ports.processes.run(program, args, { cwd: directory, env });
    ports.stop.throwIfAborted();
    const answer = answerSchema.safeParse(parsed(finished.stdout));
    if (finished.exitCode !== 0 || !answer.success)
        return finished;
    const { own, node, strips } = answer.data;
    const version = engine === 'node' ? node : `${engine === 'bun' ? 'Bun' : 'Deno'} ${own}`;
    return { program: answer.data.program, version, number: own, stripsTypes: strips };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** @returns null where it is not there, or another version */
async function onPath(wanted, place, ports) {
    const plain = { engine: wanted.engine, flags: [], env: {} };
    const answer = await ask(plain, wanted.engine, place, ports);
    if (!('program' in answer)) {
        if (wanted.wanted === null && wanted.engine === 'node')
            throw find_runtimes_missing(wanted, answer);
        return null;
    }
    const isWanted = wanted.wanted === null || `${answer.number}.`.startsWith(`${wanted.wanted.replace(/^v/, '')}.`);
    return isWanted ? answer.program : null;
}
async function fromNpm(wanted, place, ports) {
    const { engine } = wanted;
    const plain = { engine, flags: [], env: {} };
    const spec = { name: engine, wanted: wanted.wanted?.replace(/^v/, '') ?? 'latest' };
    const version = await resolveVersion(spec, place.directory, ports);
    const state = await stateDirectory(place, ports);
    const kept = (0,external_node_path_.join)(state, `${engine}@${version}`);
    const { files } = ports;
    if (!(await files.exists(kept))) {
        ports.console.info(`Installing ${engine} ${version} by npm into ${kept}`);
        // Only a whole one gets the name, also where two runs install it at a time.
        const fresh = (0,external_node_path_.join)(state, `new-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await installPackage({ name: engine, version }, fresh, place, ports);
            const answer = await ask(plain, programIn(fresh, engine), place, ports);
            if (!('program' in answer))
                throw find_runtimes_missing(wanted, answer);
            if (!(await files.exists(kept)))
                await files.move(fresh, kept);
        }
        finally {
            await files.remove(fresh);
        }
    }
    const answer = await ask(plain, programIn(kept, engine), place, ports);
    if (!('program' in answer))
        throw find_runtimes_missing(wanted, answer, kept);
    return answer.program;
}
function programIn(directory, engine) {
    return (0,external_node_path_.join)(directory, 'node_modules', '.bin', engine);
}
async function stateDirectory({ repository }, ports) {
    const { files } = ports;
    if (repository.kind === 'none')
        return files.temporaryDirectory('bg-runtimes-');
    const own = await (0,lib_git/* askGit */.gG)(['rev-parse', '--git-common-dir'], repository.root, ports);
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(repository.root, own ?? '.git'), 'benchgate', 'runtimes');
    await files.makeDirectory(path);
    return path;
}
/** A flag that it does not know ends it before its first line. */
async function withItsFlags(wanted, program, place, ports) {
    const answer = await ask(wanted, program, place, ports);
    if ('program' in answer)
        return answer;
    const output = outputTail(answer);
    throw new errors/* GateError */.ue({ code: 'runtime-missing', runtime: wanted.text, why: 'flags', output });
}
function find_runtimes_missing({ text }, finished, directory) {
    const told = { code: 'runtime-missing', runtime: text, output: outputTail(finished) };
    return new errors/* GateError */.ue(directory === undefined ? { ...told, why: 'not-there' } : { ...told, why: 'broken', directory });
}

;// CONCATENATED MODULE: ./lib/prepare/npm/npm-spec.js

const npmPrefix = 'npm:';
/**
 * Reads `npm:name`, `npm:name@1.2.3`, `npm:@scope/name@^1` and `npm:name@next`.
 *
 * Stricter than npm, which takes a path, an address or an archive behind the same `@`: what is not of the registry has
 * no place for any of these.
 *
 * @throws GateError `npm-spec`
 */
function parseNpmSpec(spec) {
    const text = spec.slice(npmPrefix.length);
    const at = text.indexOf('@', 1);
    const name = at === -1 ? text : text.slice(0, at);
    const wanted = at === -1 ? 'latest' : text.slice(at + 1).trim();
    if (!isName(name) || !isWanted(wanted))
        throw notOfTheRegistry(spec);
    return { name, wanted };
}
function isName(text) {
    return nameForm.test(text) && text.length <= 214 && !reserved.has(text.toLowerCase());
}
/** No slash and no colon: no path, no address, no alias. Neither a name nor a version can be taken for a flag. */
function isWanted(text) {
    return wantedForm.test(text) && !archive.test(text);
}
// Old packages have capitals in their names.
const nameForm = /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i;
const reserved = new Set(['node_modules', 'favicon.ico']);
const wantedForm = /^[\w^~<>=*][\w.+^~<>=*| -]*$/;
const archive = /\.(?:tgz|tar\.gz|tar)$/i;
function notOfTheRegistry(spec) {
    return new errors/* GateError */.ue({ code: 'npm-spec', spec });
}

;// CONCATENATED MODULE: ./lib/prepare/last-versions.js






/**
 * The last versions by their numbers, without pre-releases, as version specs with the oldest first; fewer where there are
 * fewer.
 *
 * Of tags those that are a version, with or without a `v`; where a repository has the tags of several packages
 * (`name@1.2.0`), those that have nothing before the number, or else those of the package that has the most.
 *
 * @throws GateError `last-versions` where there are not even two, `last-of-version`, or why they cannot be listed
 */
async function lastVersions({ count, of }, workingDirectory, ports) {
    const found = of === null
        ? await versionTags(workingDirectory, ports)
        : await releases(of, workingDirectory, ports);
    if (found.length < 2)
        throw new errors/* GateError */.ue({ code: 'last-versions', of, found });
    return found.slice(-count);
}
async function releases(spec, workingDirectory, ports) {
    const { name } = parseNpmSpec(spec);
    if (spec !== `${npmPrefix}${name}`)
        throw new errors/* GateError */.ue({ code: 'last-of-version', spec, name });
    const { directory } = await locate(workingDirectory, ports);
    const versions = await publishedVersions(name, directory, ports);
    return versions.filter((version) => !version.includes('-')).map((version) => `${spec}@${version}`);
}
async function versionTags(workingDirectory, ports) {
    const { root } = inRepository('--last', await locate(workingDirectory, ports));
    const format = '--format=%(refname:strip=2)';
    const listed = await (0,lib_git/* tryGit */.Ii)(['for-each-ref', '--sort=version:refname', format, 'refs/tags'], root, ports);
    const named = listed.stdout.split('\n').flatMap((tag) => {
        const before = versionTag.exec(tag)?.groups?.['before'];
        return before === undefined ? [] : [{ tag, before }];
    });
    const byName = Map.groupBy(named, ({ before }) => before);
    const [most = []] = [...byName.values()].toSorted((a, b) => b.length - a.length);
    return (byName.get('') ?? most).map(({ tag }) => tag);
}
/** One number alone is a name for the newest of many, such as an Action's `v1`. */
const versionTag = /^(?<before>|.*[^\w.])v?\d+(?:\.\d+)+$/;

;// CONCATENATED MODULE: ./lib/prepare/lend-files.js

/** Copies files to the same places of another directory. */
async function lendFiles(paths, from, to, files) {
    for (const path of paths) {
        await files.makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path)));
        await files.copy((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
    }
}

;// CONCATENATED MODULE: ./lib/prepare/lend-benchmarks.js


/**
 * Gives every other version the first head's benchmark files, so that a new benchmark can be tried on old code. Only
 * the files that match are lent, not what they import.
 *
 * @param patterns globs, relative to a version's directory
 * @throws GateError where a version is a directory of the user's, which is not ours to write into
 */
async function lendBenchmarks({ base, heads }, patterns, { files }) {
    const [lender, ...others] = heads;
    if (lender === undefined)
        return;
    const borrowers = (base === null ? others : [base, ...others]).filter(({ directory }) => directory !== lender.directory);
    const suites = await files.glob(patterns, lender.directory);
    for (const { label, source, directory } of borrowers) {
        if (source.kind === 'directory')
            throw notOurs(label);
        await lendFiles(suites, lender.directory, directory, files);
    }
}
function notOurs(version) {
    return new errors/* GateError */.ue({ code: 'lend-to-directory', version });
}

;// CONCATENATED MODULE: ./lib/prepare/unpublished-imports.js

/**
 * Tells which of the lent files import something of the project that was not published: they cannot run there.
 *
 * The text is searched and not parsed: what stands there is said as a warning, and the file is tried all the same.
 */
async function unpublishedImports(lent, label, { from, directory }, files) {
    const warnings = [];
    for (const path of lent.filter((each) => code.test(each))) {
        const text = await files.readText((0,external_node_path_.join)(from, path));
        for (const [, wanted = ''] of text.matchAll(imported)) {
            const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), wanted);
            const isLacking = (await isThere((0,external_node_path_.join)(from, target), files)) &&
                !(await isThere((0,external_node_path_.join)(directory, target), files));
            if (isLacking)
                warnings.push(notPublished(path, (0,external_node_path_.relative)('', target), label));
        }
    }
    return warnings;
}
const code = /\.[cm]?[jt]sx?$/;
const imported = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*['"](\.{1,2}\/[^'"\n]+)['"]/g;
/** TypeScript may import `x.ts` as `x.js`, and bundlers guess what is left out. */
async function isThere(path, files) {
    const stem = path.replace(/\.[cm]?[jt]sx?$/, '');
    const guesses = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.tsx', '.jsx', '/index.js', '/index.ts']; // prettier-ignore
    for (const each of [path, ...guesses.map((end) => stem + end)])
        if (await files.exists(each))
            return true;
    return false;
}
function notPublished(path, target, label) {
    const imports = target.replaceAll('\\', '/');
    return { code: 'not-published', file: path, imports, version: label };
}

;// CONCATENATED MODULE: ./lib/prepare/lend-to-releases.js




/**
 * Gives releases of the project what benchmarks need and packages are published without: the benchmark files, the folders
 * that are called after benchmarks, and the configuration that they run with. They come from the first version that is
 * no release, heads before the base, or else from the working tree.
 *
 * Nothing that was published is replaced, and nothing else is lent: a file of the code that came along would be measured
 * in the place of the published one, and nobody would notice.
 */
async function lendToReleases({ base, heads }, suites, workingDirectory, { files, console }) {
    const versions = base === null ? heads : [...heads, base];
    const lender = versions.find((version) => !isRelease(version))?.directory;
    const from = lender ?? (0,external_node_path_.resolve)(workingDirectory);
    const warnings = [];
    for (const { label, directory } of versions.filter(isRelease)) {
        const lent = await lacking(await files.glob(lendable(suites), from), directory, files);
        if (lent.length === 0)
            continue;
        await lendFiles(lent, from, directory, files);
        console.info(`${label} has no ${shown(lent)}: lent to it.`);
        warnings.push(...(await unpublishedImports(lent, label, { from, directory }, files)));
    }
    return warnings;
}
function isRelease({ source }) {
    return source.kind === 'npm' && source.as === 'project';
}
const folders = '**/{bench,benches,benchmark,benchmarks,perf,__bench__,__benchmarks__}/**';
function lendable(suites) {
    const configs = suites.flatMap((suite) => (suite.kind === 'vitest' ? (suite.config ?? []) : []));
    return [...(0,model/* benchmarkFiles */.X4)(suites), ...configs, folders, '{vite,vitest}.*', 'tsconfig*.json'];
}
async function lacking(paths, directory, files) {
    const there = await Promise.all(paths.map((path) => files.exists((0,external_node_path_.join)(directory, path))));
    return paths.filter((_, i) => there[i] === false);
}
function shown(paths) {
    const [first = '', ...others] = paths;
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/prepare/equal-paths.js
/** File systems allow 255; some that encrypt names allow 143. */
const longestName = 140;
/**
 * Names for directories below one, padded so that the project in each of them lies at a path of the same length: the wanted
 * one, where that can be. The length of paths shifts a process's memory, and with it its timings.
 *
 * @param folders where in each of them the project lies; empty for the directory itself
 * @param parent the directory they will lie in
 * @param wanted length of a project's whole path; null where any will do
 */
function equalNames(folders, parent, wanted) {
    const within = folders.map((folder) => (folder === '' ? 0 : folder.length + 1));
    const [least, most] = [Math.min(...within), Math.max(...within)];
    const shortest = String(folders.length - 1).length + most;
    const room = wanted === null ? shortest : wanted - parent.length - 1;
    const length = room < shortest || room - least > longestName ? shortest : room;
    return within.map((taken, index) => String(index).padEnd(length - taken, '-'));
}
/** What the reader should know where the versions lie at paths of different length after all. */
function pathWarnings(versions) {
    const lengths = versions.map(({ label, directory }) => ({
        version: label,
        length: directory.length,
    }));
    if (new Set(lengths.map(({ length }) => length)).size <= 1)
        return [];
    return [{ code: 'path-lengths', lengths }];
}

;// CONCATENATED MODULE: ./lib/prepare/foreign-links.js



/**
 * Refuses a checkout of this run that leads into another version, or into the working tree, by a symbolic link: with the
 * packages of the one it is to be compared with, a slowdown in them would be on both sides.
 *
 * Looks where set-ups put such links: at the top of the checkout and of its folders, and at its packages. What is found in
 * other ways is seen where it is loaded.
 *
 * @throws GateError `foreign-code`
 */
async function refuseForeignLinks(versions, place, files) {
    const all = [...versions, workingTree(place)];
    for (const version of versions.filter(isOfThisRun)) {
        for (const link of await linksBelow((0,model/* rootOf */.I5)(version), files)) {
            const target = await files.realPath(link).catch(() => null); // it leads nowhere
            if (target === null)
                continue;
            const whose = (0,model/* belonging */.SN)(target, version, all);
            if (whose.kind === 'foreign')
                throw leadsInto(version.label, link, target, whose.owner);
        }
    }
}
function workingTree({ directory, repository }) {
    const root = repository.kind === 'repository' ? repository.root : directory;
    return { label: 'the working tree', source: { kind: 'directory', path: '.' }, directory, root };
}
/** A directory of the user's is as it is, and releases are lent the working tree's packages. */
function isOfThisRun({ source }) {
    return source.kind === 'git' || (source.kind === 'npm' && source.as === 'dependency');
}
/** Folders of packages in a monorepo seldom lie deeper. */
const deepest = 3;
/** Enough for every project that was seen; the search is to take no time in one that is larger. */
const mostDirectories = 5000;
async function linksBelow(root, files) {
    const links = [];
    const waiting = [{ path: root, depth: 0 }];
    for (const { path, depth } of waiting) {
        for (const { name, kind } of await files.entries(path).catch(unlessClosed)) {
            const inner = (0,external_node_path_.join)(path, name);
            if (kind === 'link')
                links.push(inner);
            if (kind !== 'directory' || waiting.length === mostDirectories)
                continue;
            if (isLookedInto(name, path, depth))
                waiting.push({ path: inner, depth: depth + 1 });
        }
    }
    return links;
}
/**
 * A set-up can leave directories that only another user may open, such as a container's data, or that are gone again.
 * Benchmarks cannot load anything from there either.
 */
function unlessClosed(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT')
        return [];
    throw error;
}
/** Directories of packages are looked into as far as entries there stand for a package: its name, a scope, programs. */
function isLookedInto(name, within, depth) {
    if (name === '.git')
        return false;
    if (/[\\/]node_modules$/.test(within))
        return name.startsWith('@') || name === '.bin';
    if (/[\\/]node_modules[\\/][^\\/]+$/.test(within))
        return false;
    return name === 'node_modules' || depth < deepest;
}
function leadsInto(label, link, target, owner) {
    const both = { version: label, owner: owner.label };
    return new errors/* GateError */.ue({ code: 'foreign-code', ...both, by: 'link', link, target });
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/directory.js


/** Directories are written `.`, `./old`, `../old` or `/old`, so that none is ever taken for a branch. */
const directory_form = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/;
function isPath(spec) {
    return directory_form.test(spec);
}
/** A directory, as it lies there: nothing is copied, and no set-up runs in it. `.` is the working tree. */
const directory = {
    claims: isPath,
    async find(spec, place, { files }) {
        const path = (0,external_node_path_.resolve)(place.directory, spec);
        // A file has no entry of this name, a directory always has.
        if (!(await files.exists(`${path}/.`))) {
            throw new errors/* GateError */.ue({ code: 'no-such-directory', spec, path });
        }
        return {
            label: path === place.directory ? 'working tree' : spec,
            detail: path,
            source: { kind: 'directory', path: spec },
            files: { kind: 'ready', directory: path, root: await rootOf(path, place, files) },
        };
    },
};
/** The working tree is the whole checkout, of which the project may be a folder; another directory is what it is. */
async function rootOf(path, place, files) {
    const { repository } = place;
    if (path === place.directory && repository.kind === 'repository')
        return repository.root;
    return files.realPath(path);
}

;// CONCATENATED MODULE: ./lib/prepare/worktree.js



/**
 * A commit's files as a worktree of its own. Submodules are left out and filters such as Git LFS run as configured:
 * a project that needs more says so in its set-up (`git submodule update --init`).
 */
function worktreeFiles(commit, { root, folder }, ports) {
    return {
        kind: 'fresh',
        folder,
        repository: root,
        put: (path) => addWorktree(path, commit, root, ports),
        takeAway: (path) => removeWorktree(path, root, ports),
    };
}
async function addWorktree(path, commit, root, ports) {
    const args = ['worktree', 'add', '--detach', path, commit];
    const added = await (0,lib_git/* tryGit */.Ii)(args, root, ports);
    if (added.exitCode === 0)
        return 'bare';
    throw new errors/* GateError */.ue({ code: 'checkout-failed', commit, output: outputTail(added) });
}
/** Removes a worktree, also one that `git worktree add` or an earlier removal has left half done. */
async function removeWorktree(path, root, ports) {
    // Forced twice, since a worktree is locked while it is being made.
    const removed = await (0,lib_git/* runGit */.EO)(['worktree', 'remove', '--force', '--force', path], root, ports);
    if (removed.exitCode === 0)
        return;
    await ports.files.remove(path);
    await (0,lib_git/* runGit */.EO)(['worktree', 'unlock', path], root, ports);
    await (0,lib_git/* runGit */.EO)(['worktree', 'prune'], root, ports);
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/git-ref.js


const wholeCommit = /^[0-9a-f]{40,64}$/;
const git_ref_folders = /^refs\/(?:heads|tags|remotes)\//;
/** Anything git knows as a commit: a branch, a tag, a commit, `HEAD~3`. A branch may be origin's alone. */
const gitRef = {
    claims: () => true,
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const commit = await findCommit(spec, place, ports);
        const short = commit.slice(0, 7);
        return {
            label: wholeCommit.test(spec) ? short : spec.replace(git_ref_folders, ''),
            detail: short,
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};

;// CONCATENATED MODULE: ./lib/prepare/kinds/merge-base.js




const prefix = 'merge-base:';
/**
 * `merge-base:origin/main`: the commit where HEAD and another ref parted.
 *
 * Where HEAD is the merge commit that GitHub makes to test a pull request, it is the first parent, which a clone of depth 2 has
 * too; by history alone it would be older where the base branch was rewritten since.
 */
const mergeBase = {
    claims: (spec) => spec.startsWith(prefix),
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const ref = spec.slice(prefix.length);
        const commit = (await mergedInto(repository.root, ports)) ?? (await partedFrom(ref, spec, place, ports));
        return {
            label: ref.replace(/^origin\//, ''),
            detail: commit.slice(0, 7),
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};
/** What GitHub merged the pull request into, where HEAD is such a merge: its message names both parents. */
async function mergedInto(root, ports) {
    const head = await (0,lib_git/* askGit */.gG)(['log', '-1', '--no-show-signature', '--format=%P%n%s', 'HEAD'], root, ports);
    const [parents = '', subject = ''] = (head ?? '').split('\n');
    const [first, second] = parents.split(' ');
    return first !== undefined && subject === `Merge ${second} into ${first}` ? first : null;
}
async function partedFrom(ref, spec, place, ports) {
    const other = await findCommit(ref, place, ports);
    const { root } = inRepository(spec, place);
    const commit = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', other], root, ports);
    if (commit !== null)
        return commit;
    if (await isShallow(root, ports))
        throw shallowClone({ missing: 'parting', ref });
    throw new errors/* GateError */.ue({ code: 'no-merge-base', of: 'ref', ref });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./lib/prepare/npm/manifest.js



const ranges = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(Object.keys).default([]);
const manifestSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullable().default(null),
    dependencies: ranges,
    devDependencies: ranges,
    optionalDependencies: ranges,
    peerDependencies: ranges,
})
    .readonly();
/**
 * @returns null where a directory has none
 * @throws GateError `package-unreadable`
 */
async function readManifest(directory, files) {
    const path = (0,external_node_path_.join)(directory, 'package.json');
    if (!(await files.exists(path)))
        return null;
    try {
        return manifestSchema.parse(JSON.parse(await files.readText(path)));
    }
    catch (cause) {
        const reason = firstLine(cause);
        throw new errors/* GateError */.ue({ code: 'package-unreadable', path, reason }, { cause });
    }
}
/** The names of all that a package depends on, whatever for. */
function dependenciesOf(manifest) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    return [
        ...new Set([...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies]),
    ];
}
function firstLine(cause) {
    if (cause instanceof classic_errors/* ZodError */.G)
        return cause.issues[0]?.message ?? 'it has another form';
    return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}

;// CONCATENATED MODULE: ./lib/prepare/npm/node-modules.js

/**
 * The `node_modules` that code in a directory has a package from: the nearest upwards that holds it.
 *
 * @param top the last directory to look in
 * @returns null where none holds it
 */
async function holderOf(name, directory, top, files) {
    const at = upwards(directory, top).map((each) => (0,external_node_path_.join)(each, 'node_modules'));
    for (const holder of at)
        if (await files.exists((0,external_node_path_.join)(holder, name)))
            return holder;
    return null;
}
/** A directory and those above it, up to `top` if that is one of them, else to the root of all. */
function upwards(directory, top) {
    const above = (0,external_node_path_.dirname)(directory);
    return directory === top || above === directory
        ? [directory]
        : [directory, ...upwards(above, top)];
}
/** Puts a link to a package in the place where one of that name would be found, whatever is there. */
async function linkPackage(name, target, holder, files) {
    const path = (0,external_node_path_.join)(holder, name);
    await files.remove(path);
    // A scope is a directory.
    await files.makeDirectory((0,external_node_path_.dirname)(path));
    await files.linkDirectory(target, path);
}

;// CONCATENATED MODULE: ./lib/prepare/npm/published-files.js




/**
 * A release of the project itself, in the project's place. It is published ready, so that no set-up runs.
 *
 * The package lies beside the `node_modules` with its dependencies, and there is a link to it in them: so it is found by
 * its own name, whether or not it has `exports`. It cannot lie in them, where Node.js runs no TypeScript.
 */
function publishedFiles(release, place, ports) {
    const { files } = ports;
    const folder = 'p';
    return {
        kind: 'fresh',
        folder,
        repository: null,
        async put(path) {
            const modules = (0,external_node_path_.join)(path, 'node_modules');
            const project = (0,external_node_path_.join)(path, folder);
            await installPackage(release, path, place, ports);
            await files.move((0,external_node_path_.join)(modules, release.name), project);
            await linkPackage(release.name, project, modules, files);
            await borrowPackages(await readManifest(project, files), modules, place, release.name, files);
            return 'ready';
        },
        takeAway: (path) => files.remove(path),
    };
}
/**
 * Lends a release the packages that the working tree has installed and that it lacks itself, tinybench or vitest among
 * them: linked, so that they are the very same for all versions, whoever installed them.
 *
 * Of what it wants to be given (peers) too: two copies of a framework would not know each other.
 */
async function borrowPackages(published, modules, { directory, repository }, own, files) {
    const top = repository.kind === 'repository' ? repository.root : directory;
    for (const each of upwards(directory, top)) {
        const manifest = await readManifest(each, files);
        for (const name of manifest === null ? [] : dependenciesOf(manifest)) {
            const isPeer = published?.peerDependencies.includes(name) ?? false;
            const has = !isPeer && (await files.exists((0,external_node_path_.join)(modules, name)));
            const holder = await holderOf(name, directory, top, files);
            if (name !== own && !has && holder !== null)
                await linkPackage(name, await files.realPath((0,external_node_path_.join)(holder, name)), modules, files);
        }
    }
}

;// CONCATENATED MODULE: ./lib/prepare/working-tree-files.js






/**
 * A copy of the working tree: all that git tracks or does not ignore, as it is now. Where there is a commit it is a
 * worktree like every other version, since set-ups ask git this and that; else a repository of its own.
 */
async function workingTreeFiles(place, ports) {
    const { repository, directory } = place;
    if (repository.kind === 'none')
        return loose(directory, '', ports);
    const { root, folder } = repository;
    const commit = await (0,lib_git/* askGit */.gG)(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root, ports);
    return commit === null ? loose(root, folder, ports) : committed(commit, repository, ports);
}
function committed(commit, repository, ports) {
    const head = worktreeFiles(commit, repository, ports);
    return {
        ...head,
        async put(path) {
            const tree = await treeOf(repository.root, ports);
            if (tree === null)
                throw notCopied({ why: 'untold', root: repository.root });
            await head.put(path);
            await git(['read-tree', '--reset', '-u', tree], path, ports);
            return 'bare';
        },
    };
}
/** Copies a tree of which git does not tell what matters. Packages are left out: the set-up installs them. */
function loose(directory, folder, ports) {
    const { files } = ports;
    return {
        kind: 'fresh',
        folder,
        repository: null,
        async put(path) {
            const own = (0,external_node_path_.join)(path, '.git');
            await git(['init', '--quiet', path], directory, ports);
            await files.writeText((0,external_node_path_.join)(own, 'info', 'exclude'), 'node_modules\n');
            const from = { GIT_DIR: own, GIT_WORK_TREE: directory };
            await git(['add', '--all', '.'], directory, ports, from);
            await git(['checkout-index', '--all', '--force'], path, ports);
            return 'bare';
        },
        takeAway: (path) => files.remove(path),
    };
}
async function git(args, directory, ports, env = {}) {
    const finished = await (0,lib_git/* tryGit */.Ii)(args, directory, ports, { env });
    if (finished.exitCode === 0)
        return;
    const output = outputTail(finished);
    throw notCopied({ why: 'git-fails', command: args[0] ?? '', output });
}
function notCopied(facts) {
    return new errors/* GateError */.ue({ code: 'copy-failed', ...facts });
}

;// CONCATENATED MODULE: ./lib/prepare/npm/upgraded-files.js






/**
 * The project as it lies in the working tree, made ready by the set-up, with another release of a package it depends on.
 *
 * The release is installed beside the project's packages, with dependencies of its own, and takes the package's place by
 * a link. `npm install` in the project would do more than that: resolve all its other packages anew, and break what
 * pnpm or Yarn have laid out. So only that package differs between two versions, and any of them may have installed it.
 */
async function upgradedFiles(release, place, ports) {
    const copy = await workingTreeFiles(place, ports);
    return {
        ...copy,
        complete: (path) => replace(release, path, (0,external_node_path_.join)(path, copy.folder), place, ports),
    };
}
/** @param top the copy's root, below which the project lies */
async function replace(release, top, project, place, ports) {
    const { files } = ports;
    const { name } = release;
    const holder = await holderOf(name, project, top, files);
    const dependencies = dependenciesOf((await readManifest(project, files)) ?? upgraded_files_none);
    if (dependencies.length > 0 && !(await hasPackages(project, top, files)))
        throw bare(release);
    const modules = holder ?? (0,external_node_path_.join)(project, 'node_modules');
    const prefix = (0,external_node_path_.join)(modules, '.benchgate');
    await installPackage(release, prefix, place, ports);
    const installed = (0,external_node_path_.join)(prefix, 'node_modules', name);
    await leavePeers(installed, project, top, files);
    await linkPackage(name, installed, modules, files);
    return holder === null && !dependencies.includes(name) ? [notUsed(release)] : [];
}
const upgraded_files_none = {
    name: null,
    dependencies: [],
    devDependencies: [],
    optionalDependencies: [],
    peerDependencies: [],
};
async function hasPackages(project, top, files) {
    const all = upwards(project, top).map((each) => files.exists((0,external_node_path_.join)(each, 'node_modules')));
    return (await Promise.all(all)).includes(true);
}
/** What a package wants to be given is the project's where it has it, found further up: else there were two of it. */
async function leavePeers(installed, project, top, files) {
    const { peerDependencies } = (await readManifest(installed, files)) ?? upgraded_files_none;
    for (const peer of peerDependencies) {
        const holder = await holderOf(peer, project, top, files);
        if (holder !== null)
            await files.remove((0,external_node_path_.join)(installed, '..', peer));
    }
}
function bare({ name, version }) {
    return new errors/* GateError */.ue({ code: 'npm-needs-setup', name, release: version });
}
function notUsed({ name, version }) {
    return { code: 'npm-not-used', name, release: version };
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/npm.js








/**
 * `npm:name@1.2.3`, or with a range or a tag: of the project's own package that release in place of the project, of any
 * other package the project with that release of it.
 */
const npm = {
    claims: (spec) => spec.startsWith(npmPrefix),
    async find(spec, place, ports) {
        const { name, wanted } = parseNpmSpec(spec);
        await refusePlugAndPlay(spec, place, ports);
        const project = await readManifest(place.directory, ports.files);
        const as = project?.name === name ? 'project' : 'dependency';
        const version = await resolveVersion({ name, wanted }, place.directory, ports);
        const release = { name, version };
        return {
            label: `${npmPrefix}${name}@${version}`,
            detail: wanted,
            source: { kind: 'npm', ...release, wanted, as },
            files: as === 'project'
                ? publishedFiles(release, place, ports)
                : await upgradedFiles(release, place, ports),
        };
    },
};
/** Yarn's Plug'n'Play has one file say where each package is, in which no other can be put. */
async function refusePlugAndPlay(spec, { directory, repository }, { files }) {
    const top = repository.kind === 'repository' ? repository.root : directory;
    for (const each of upwards(directory, top)) {
        if (!(await files.exists((0,external_node_path_.join)(each, '.pnp.cjs'))))
            continue;
        throw new errors/* GateError */.ue({ code: 'npm-plug-n-play', spec, directory: each });
    }
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/pull-request-base.js




/** No ref of git has three dots. */
const pull_request_base_form = /^merge-base:(?<branch>.+)@(?<at>[0-9a-f]{40,64})\.\.\.(?<head>[0-9a-f]{40,64})$/;
/**
 * `merge-base:origin/main@<commit>...<head>`: where the checkout of a pull request left its base branch, which was at
 * that commit when the event happened. Without `origin/` before the branch, `origin` is not asked: it may be a fork,
 * which has another branch of that name or none, and whose owner decides what is in it.
 *
 * Where HEAD merges the pull request's head into something, as the merge commit does that GitHub makes, it is the first
 * parent; a clone of depth 2 has that too. By the event and not by the merge's message, which anybody can write.
 */
const pullRequestBase = {
    claims: (spec) => pull_request_base_form.test(spec),
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const told = toldBy(spec);
        const parents = await (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD^@'], repository.root, ports);
        const [into, merged] = (parents ?? '').split('\n');
        const isMerge = into !== undefined && merged === told.head;
        const onBranch = isMerge ? null : await onlyOnBranch(told, repository.root, ports);
        const commit = isMerge ? into : (onBranch ?? (await pull_request_base_partedFrom(told, place, ports)));
        return {
            label: told.label,
            detail: commit.slice(0, 7),
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
            warnings: isMerge ? [] : await otherCheckout(told, repository.root, ports),
        };
    },
};
function toldBy(spec) {
    const { branch = '', at = '', head = '' } = pull_request_base_form.exec(spec)?.groups ?? {};
    const label = branch.replace(/^origin\//, '');
    return { at, head, label, tracked: label === branch ? null : branch };
}
async function pull_request_base_partedFrom(told, place, ports) {
    const { at, label, tracked } = told;
    const { root } = inRepository(label, place);
    const isThere = (await (0,lib_git/* askGit */.gG)(['cat-file', '-e', `${at}^{commit}`], root, ports)) !== null;
    if (!isThere && (await isShallow(root, ports)))
        throw shallowClone({ missing: 'branch-commit', branch: label, commit: at });
    if (!isThere)
        throw new errors/* GateError */.ue({ code: 'base-not-fetched', branch: label, commit: at });
    const parted = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', at], root, ports);
    if (parted === null && (await isShallow(root, ports)))
        throw shallowClone({ missing: 'pull-request-base', branch: label });
    if (parted === null)
        throw new errors/* GateError */.ue({ code: 'no-merge-base', of: 'pull-request', branch: label, commit: at });
    return ((tracked === null ? null : await closer(parted, { ...told, tracked }, root, ports)) ?? parted);
}
/**
 * A later commit of the branch that the checkout has too. The event's can be older: GitHub goes on telling the one that
 * the branch was at when the pull request was opened, though the branch was merged into it since.
 *
 * @returns null where there is none, or where the branch has what is judged by now, as after the merge
 */
async function closer(parted, { at, head, tracked }, root, ports) {
    const branch = `refs/remotes/${tracked}`;
    if (!(await (0,lib_git/* isAncestor */.QX)(at, branch, root, ports)))
        return null;
    const later = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', branch], root, ports);
    if (later === null || (await (0,lib_git/* isAncestor */.QX)('HEAD', later, root, ports)))
        return null;
    if (await (0,lib_git/* isAncestor */.QX)(head, later, root, ports))
        return null;
    return (await (0,lib_git/* isAncestor */.QX)(parted, later, root, ports)) ? later : null;
}
/**
 * HEAD, where it has nothing of the pull request and the base branch has all of it: a workflow that checks out that branch.
 * Else two states of the branch would be compared, as if the later one were the pull request.
 */
async function onlyOnBranch({ at, head, tracked }, root, ports) {
    if (await (0,lib_git/* isAncestor */.QX)(head, 'HEAD', root, ports))
        return null;
    const branches = tracked === null ? [at] : [at, `refs/remotes/${tracked}`];
    for (const branch of branches) {
        if (!(await (0,lib_git/* isAncestor */.QX)('HEAD', branch, root, ports)))
            continue;
        return (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD'], root, ports);
    }
    return null;
}
/** Warns where the checkout, which is what is judged, does not contain the commit of the event. */
async function otherCheckout({ head }, root, ports) {
    if (await (0,lib_git/* isAncestor */.QX)(head, 'HEAD', root, ports))
        return [];
    return [{ code: 'other-checkout', commit: head }];
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/results-file.js



/**
 * A file of results that were measured before, or a glob of several, each a round. No ref of git has a star, a question
 * mark or a bracket; what is both a file and a ref is the ref, unless it is written as a path.
 */
const resultsFile = {
    async claims(spec, place, ports) {
        if (await isFile((0,external_node_path_.resolve)(place.directory, spec), ports))
            return isPath(spec) || !(await isRef(spec, place, ports));
        return /[*?[]/.test(spec) && !/[:^]|@\{/.test(spec);
    },
    find: async (spec, place) => ({
        label: spec,
        detail: (0,external_node_path_.resolve)(place.directory, spec),
        source: { kind: 'results', path: spec },
        files: { kind: 'ready', directory: place.directory, root: place.directory },
    }),
};
/** A directory has an entry of this name, a file never has. */
async function isFile(path, { files }) {
    return (await files.exists(path)) && !(await files.exists(`${path}/.`));
}
async function isRef(spec, { repository }, ports) {
    if (repository.kind === 'none' || spec.startsWith('-'))
        return false;
    const args = ['rev-parse', '--verify', '--quiet', `${spec}^{commit}`];
    return (await (0,lib_git/* askGit */.gG)(args, repository.root, ports)) !== null;
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/index.js






/** Every kind of version. To add one: a file beside this one, and a line here. */
const kinds = [resultsFile, directory, pullRequestBase, mergeBase, npm];
/** The kind of a spec: what no other kind claims is a git ref. */
async function kindOf(spec, place, ports) {
    for (const kind of kinds)
        if (await kind.claims(spec, place, ports))
            return kind;
    return gitRef;
}

;// CONCATENATED MODULE: ./lib/prepare/lay-out.js


const isComplete = async () => [];
/**
 * Puts the files of every version that has none lying ready into a place of its own, at paths of equal length.
 *
 * @returns in the order given
 */
async function layOut(found, workspace) {
    const folders = found.flatMap(({ files }) => (files.kind === 'fresh' ? [files.folder] : []));
    const parent = folders.length === 0 ? '' : await workspace.directory();
    const names = equalNames(folders, parent, wantedLength(found)).values();
    const laidOut = [];
    for (const { label, source, files } of found) {
        if (files.kind === 'ready') {
            const version = { label, source, directory: files.directory, root: files.root };
            laidOut.push({ version, fresh: false, complete: isComplete });
            continue;
        }
        const path = (0,external_node_path_.join)(parent, names.next().value ?? '');
        const put = await workspace.put(files, path);
        const version = { label, source, directory: (0,external_node_path_.join)(path, files.folder), root: path };
        const complete = async () => (await files.complete?.(path)) ?? [];
        laidOut.push({ version, fresh: put === 'bare', complete });
    }
    return laidOut;
}
/** So long as that of the first project that lies ready; null where none does. */
function wantedLength(found) {
    const ready = found.map(({ files }) => files).find((files) => files.kind === 'ready');
    return ready?.directory.length ?? null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/causes/index.js + 4 modules
var causes = __webpack_require__(94047);
;// CONCATENATED MODULE: ./lib/prepare/run-setup.js




const never = { times: 0, delaySeconds: 0 };
/**
 * Makes a fresh checkout ready to run.
 *
 * @throws GateError with the end of the output where the line fails
 * @throws Interrupted where the run is stopped meanwhile
 */
async function runSetup(line, version, { times, delaySeconds }, ports) {
    const run = async () => {
        const finished = await ports.processes.shell(line, {
            cwd: version.directory,
            programs: 'own',
        });
        ports.stop.throwIfAborted();
        return finished;
    };
    let finished = await run();
    for (let retry = 1; retry <= times && finished.exitCode !== 0; retry++) {
        const how = howItEnded(finished);
        ports.console.info(`Setup failed in ${version.label} (${how}); once more in ${delaySeconds} s (${retry} of ${times}).`);
        await (0,promises_.setTimeout)(delaySeconds * 1000, undefined, { signal: ports.stop }).catch(() => undefined);
        ports.stop.throwIfAborted();
        finished = await run();
    }
    if (finished.exitCode === 0)
        return;
    const facts = { setup: { kind: 'failed', line }, node: null, hasTsx: false };
    const cause = await (0,causes/* causeOf */.rl)(`${finished.stdout}\n${finished.stderr}`, version, facts, ports);
    const { exitCode, signal } = finished;
    throw new errors/* GateError */.ue({
        code: 'setup-failed',
        version: version.label,
        line,
        exitCode,
        signal,
        output: outputTail(finished),
        likely: cause && { cause: cause.cause, remedy: cause.remedy },
    });
}
function howItEnded({ exitCode, signal }) {
    return exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/prepare/make-ready.js


/**
 * Runs the set-up in a fresh checkout. Where the checkout lacks the project's folder, as before a package was added to
 * its repository, an empty one stands for it, so that all of its benchmarks are new instead of the run a failure.
 */
async function makeReady(version, setup, retry, ports) {
    if (!(await ports.files.exists(version.directory))) {
        await ports.files.writeText((0,external_node_path_.join)(version.directory, '.gitkeep'), '');
        return [{ code: 'folder-missing', version: version.label }];
    }
    if (setup !== null) {
        ports.console.info(`Preparing ${version.label}: ${setup}`);
        await runSetup(setup, version, retry, ports);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/prepare/restore.js
/** The version with its files restored where that can be, else as they are. */
function withRestore(version, restore, { files: disk }) {
    const { files, source } = version;
    if (restore === undefined || files.kind !== 'fresh' || source.kind !== 'git')
        return version;
    const { repository, folder } = files;
    if (repository === null)
        return version;
    let isRestored = false;
    return {
        ...version,
        files: {
            ...files,
            async put(path) {
                isRestored = await restore({ commit: source.commit, repository, folder }, path);
                return isRestored ? 'ready' : files.put(path);
            },
            takeAway: (path) => (isRestored ? disk.remove(path) : files.takeAway(path)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/prepare/workspace.js
/** Worktrees that git still records are recognised by it as those of a workspace. */
const workspacePrefix = 'bg-';
function openWorkspace(ports) {
    const made = [];
    let directory = null;
    let removed = null;
    async function makeDirectory() {
        // Short, so that there is room to make a path as long as the working tree's.
        const path = await ports.files.temporaryDirectory(workspacePrefix);
        made.push({ path, takeAway: () => ports.files.remove(path) });
        return path;
    }
    async function removeAll() {
        for (const { path, takeAway } of made.toReversed()) {
            await takeAway().catch((error) => ports.console.info(leftover(path, error)));
        }
    }
    return {
        directory: () => (directory ??= makeDirectory()),
        async put(files, path) {
            made.push({ path, takeAway: () => files.takeAway(path) });
            return files.put(path);
        },
        remove: () => (removed ??= removeAll()),
    };
}
function leftover(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Could not remove ${path}: ${reason}. Remove it by hand, then run: git worktree prune`;
}

;// CONCATENATED MODULE: ./lib/prepare/sweep.js




/** Removes what runs have left that were killed: their temporary directories, and what git remembers of worktrees there. */
async function sweep({ repository }, ports) {
    for (const path of await ports.files.sweepTemporary())
        ports.console.info(`Could not remove ${path}, which a run that was killed has left.`);
    if (repository.kind === 'none')
        return;
    const { root } = repository;
    for (const path of await lostWorktrees(root, ports))
        await removeWorktree(path, root, ports);
    ports.stop.throwIfAborted();
}
async function lostWorktrees(root, ports) {
    const listed = await (0,lib_git/* runGit */.EO)(['worktree', 'list', '--porcelain'], root, ports);
    const paths = listed.stdout.split('\n').flatMap((line) => /^worktree (.*)/.exec(line)?.[1] ?? []);
    const lost = [];
    for (const path of paths.filter(isInWorkspace)) {
        // A run that is alive has its workspace before it has a worktree in it.
        if (!(await ports.files.exists((0,external_node_path_.dirname)(path))))
            lost.push(path);
    }
    return lost;
}
const workspaceName = new RegExp(`^${workspacePrefix}[A-Za-z0-9]{6}$`);
function isInWorkspace(path) {
    return workspaceName.test((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
}

;// CONCATENATED MODULE: ./lib/prepare/unique-labels.js

/**
 * Versions with labels that name the columns of a report: as short as they can be while no two are the same; else
 * with the detail, else numbered as well.
 */
function withUniqueLabels(versions) {
    const labels = versions.map(({ label }) => label);
    const detailed = versions.map((version) => {
        const { label, detail } = version;
        const isTaken = label === model/* controlLabel */.g5 || labels.indexOf(label) !== labels.lastIndexOf(label);
        return isTaken ? { ...version, label: `${label} (${detail})` } : version;
    });
    const taken = new Set();
    return detailed.map((version) => {
        const label = firstFree(version.label, taken);
        taken.add(label);
        return { ...version, label };
    });
}
function firstFree(label, taken) {
    let free = label;
    for (let number = 2; taken.has(free); number++)
        free = `${label} #${number}`;
    return free;
}

;// CONCATENATED MODULE: ./lib/prepare/twins.js



/**
 * Warns of versions that are the same: between them nothing can have changed. That is a way to see the noise, but more
 * often a mistake, such as a run on a branch that the base has had merged since.
 *
 * @param versions the base first, if there is one
 * @returns at most one for each version, which tells of the first that it is the same as
 */
async function twinWarnings(versions, place, ports) {
    const seen = [];
    const found = [];
    for (const version of versions) {
        const content = await contentOf(version, place, ports);
        const identity = { version, content };
        for (const other of seen) {
            const same = await sameness(other, identity, place, ports);
            if (same === null)
                continue;
            found.push(same);
            break;
        }
        seen.push(identity);
    }
    return found;
}
/** Refuses a run that has to compare something and cannot. @param twin what is told of its only head, or the first */
function nothingCompared(twin) {
    const { version, other } = twin;
    const commit = twin.code === 'same-commit' ? twin.commit : null;
    return new errors/* GateError */.ue({ code: 'same-version', version, other, same: twins_kinds[twin.code], commit });
}
const twins_kinds = {
    'same-commit': 'commit',
    'same-release': 'release',
    'same-results': 'results',
    'same-directory': 'directory',
};
/** Refuses a run of a pull request whose checkout has nothing of it. */
function notCheckedOut({ commit }) {
    return new errors/* GateError */.ue({ code: 'pull-request-not-checked-out', commit });
}
async function contentOf({ source, files }, { directory }, ports) {
    switch (source.kind) {
        case 'git':
            return source.commit;
        case 'npm':
            return `${source.name}@${source.version}`;
        case 'results':
            return (0,external_node_path_.resolve)(directory, source.path);
        case 'directory':
            return ports.files.realPath(files.kind === 'ready' ? files.directory : source.path);
    }
}
async function sameness({ version: one, content }, { version: two, content: other }, place, ports) {
    const both = { version: two.label, other: one.label };
    if (one.source.kind === two.source.kind) {
        return content === other ? sameThing(both, one) : null;
    }
    const commit = await checkedOut(one, two, place, ports);
    return commit === null ? null : { code: 'same-commit', ...both, commit };
}
function sameThing(both, { source }) {
    switch (source.kind) {
        case 'git':
            return { code: 'same-commit', ...both, commit: source.commit };
        case 'npm':
            return { code: 'same-release', ...both };
        case 'results':
            return { code: 'same-results', ...both };
        case 'directory':
            return { code: 'same-directory', ...both };
    }
}
/**
 * The commit of one that the other has lying checked out, without a change to any file of it; else null. Files that git
 * does not track are no change: most are what a build has made, and no tracked file uses a new one without a change.
 */
async function checkedOut(one, two, { repository }, ports) {
    const [git, other] = one.source.kind === 'git' ? [one, two] : [two, one];
    const { source } = git;
    if (source.kind !== 'git' || other.source.kind !== 'directory')
        return null;
    if (other.files.kind !== 'ready' || repository.kind === 'none')
        return null;
    const { directory } = other.files;
    const head = await (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD', '--show-prefix'], directory, ports);
    const [commit, prefix = ''] = (head ?? '').split('\n');
    // A directory elsewhere in the repository, such as a copy of an old version, is no checkout of the project.
    if (commit !== source.commit || prefix.replace(/\/$/, '') !== repository.folder)
        return null;
    const status = ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=no'];
    return (await (0,lib_git/* askGit */.gG)(status, directory, ports)) === '' ? commit : null;
}

;// CONCATENATED MODULE: ./lib/prepare/prepare.js













/**
 * Makes directories of versions: git refs as worktrees in a temporary place, made ready by the set-up; npm's releases
 * there too; directories as they lie there. Nothing is left behind where it throws.
 *
 * @throws GateError for a version that cannot be found, or made ready
 * @throws Interrupted where the run is stopped meanwhile
 */
async function prepare(request, ports) {
    ports.stop.throwIfAborted();
    const { base, heads, setup, setupRetry = never, restore } = request;
    const { needsComparison = false } = request;
    const place = await locate(request.workingDirectory, ports);
    await sweep(place, ports);
    const found = await findAll(base === null ? heads : [base, ...heads], place, ports);
    const workspace = openWorkspace(ports);
    try {
        refuseMixture(found);
        const named = withUniqueLabels(found);
        const twins = await twinWarnings(named, place, ports);
        // Each of them tells of another head, so these are all: a head can only be the base's twin, or that of such a one.
        const [twin] = twins.length === heads.length ? twins : [];
        if (needsComparison && base !== null && twin !== undefined)
            throw nothingCompared(twin);
        const told = named.flatMap((version) => version.warnings ?? []);
        const other = told.find((notice) => notice.code === 'other-checkout');
        if (twin !== undefined && other !== undefined)
            throw notCheckedOut(other);
        const restorable = named.map((version, i) => base !== null && i === 0 ? withRestore(version, restore, ports) : version);
        const laidOut = await layOut(restorable, workspace);
        const versions = laidOut.map(({ version }) => version);
        const warnings = [...told, ...twins, ...pathWarnings(versions)];
        for (const { version, fresh, complete } of laidOut) {
            if (fresh)
                warnings.push(...(await makeReady(version, setup, setupRetry, ports)));
            warnings.push(...(await complete()));
        }
        await refuseForeignLinks(versions, place, ports.files);
        const [first = null, ...others] = versions;
        return {
            versions: base === null ? { base, heads: versions } : { base: first, heads: others },
            warnings,
            remove: workspace.remove,
        };
    }
    catch (error) {
        await workspace.remove();
        throw error;
    }
}
/** One after another, so that the first mistake is told, and before anything is made. */
async function findAll(specs, place, ports) {
    const found = [];
    for (const spec of specs) {
        if (spec.trim() === '')
            throw new errors/* GateError */.ue({ code: 'empty-version' });
        const kind = await kindOf(spec, place, ports);
        found.push(await kind.find(spec, place, ports));
    }
    return found;
}
/** What was recorded cannot be measured in turns with anything. */
function refuseMixture(found) {
    const recorded = found.find(({ source }) => source.kind === 'results');
    const other = found.find(({ source }) => source.kind !== 'results');
    if (recorded === undefined || other === undefined)
        return;
    const both = { recorded: recorded.label, measured: other.label };
    throw new errors/* GateError */.ue({ code: 'mixed-versions', ...both });
}

;// CONCATENATED MODULE: ./lib/prepare/index.js













/***/ })

};
