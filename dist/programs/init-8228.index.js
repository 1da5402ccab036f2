export const id = 8228;
export const ids = [8228];
export const modules = {

/***/ 98228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* reexport */ inspect),
  planInit: () => (/* reexport */ planInit),
  writePlanned: () => (/* reexport */ writePlanned)
});

;// CONCATENATED MODULE: ./lib/init/text-of.js
/** A file's text; null where it cannot be read, as a link that leads nowhere: then it tells nothing of the project. */
async function textOf(path, files) {
    try {
        return await files.readText(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/init/action-in-use.js

/** The Action as a workflow of the repository uses it already, such as `owner/benchgate@v1`; null where none does. */
async function actionInUse(root, files) {
    for (const path of await files.glob(['.github/workflows/*.{yml,yaml}'], root)) {
        const text = (await textOf(`${root}/${path}`, files)) ?? '';
        const [, used] = /^\s*-?\s*uses:\s*["']?([\w.-]+\/benchgate@[\w./-]+)/m.exec(text) ?? [];
        if (used !== undefined && !used.startsWith('OWNER/'))
            return used;
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./lib/init/behaviour.js

/**
 * Reads a file by its tokens, so that comments and texts count for nothing. TypeScript has the same tokens but for
 * decorators, and what is no token at all (the text of JSX) is skipped: no parser of all dialects is needed.
 */
function behaviourOf(text) {
    const words = wordsOf(text);
    return {
        imports: importsOf(words),
        calls: callsOf(words),
        names: new Set(words.filter((word) => /^[\w$]+$/.test(word))),
        takesBench: takesBench(words),
        benchesDeno: matchesSome(words, ['Deno', '.', 'bench', '(']),
    };
}
const mostRestarts = 500;
/** Names and keywords as they are written, marks by their kind, and texts in double quotes, whatever stands around them. */
function wordsOf(text) {
    const words = [];
    let rest = text;
    for (let starts = 0; starts < mostRestarts; starts++) {
        const options = { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true };
        try {
            for (const { type, start, end } of (0,acorn/* tokenizer */.OH)(rest, options)) {
                const written = rest.slice(start, end);
                if (type.label === 'string')
                    words.push(JSON.stringify(written.slice(1, -1)));
                else
                    words.push(type.label === 'name' ? written : type.label);
            }
            return words;
        }
        catch (error) {
            const at = error instanceof SyntaxError && 'pos' in error ? Number(error.pos) : rest.length;
            rest = rest.slice(at + 1);
        }
    }
    return words;
}
function importsOf(words) {
    return words.flatMap((word, i) => {
        if (words[i - 1] === '.')
            return [];
        switch (word) {
            case 'import':
                return importAt(words, i);
            case 'export':
                return words[i + 1] === '{' || words[i + 1] === '*' ? from(words, i) : [];
            case 'require':
                return words[i + 1] === '(' ? bound(words[i + 2], isUsed(words, i)) : [];
            default:
                return [];
        }
    });
}
function importAt(words, at) {
    const next = words[at + 1] ?? '';
    if (next === '(')
        return bound(words[at + 2], isUsed(words, at));
    if (next.startsWith('"'))
        return bound(next, false);
    // `import type from 'x'` has a value of that name.
    if (next === 'type' && words[at + 2] !== 'from' && words[at + 2] !== ',')
        return [];
    return next === '.' ? [] : from(words, at);
}
const longestClause = 500;
function from(words, at) {
    for (let i = at + 1; i < Math.min(words.length, at + longestClause); i++) {
        if (words[i] === 'from' && words[i + 1]?.startsWith('"') === true)
            return bound(words[i + 1], true);
        if (words[i] === ';' || words[i] === 'import' || words[i] === '=')
            return [];
    }
    return [];
}
function bound(word, binds) {
    if (word === undefined || !word.startsWith('"'))
        return [];
    const specifier = JSON.parse(word);
    return typeof specifier === 'string' ? [{ specifier, binds }] : [];
}
/** `require('./a')` and `await import('./a')` as statements only run the other file. */
function isUsed(words, at) {
    const before = words[at - 1] === 'await' ? words[at - 2] : words[at - 1];
    const isStatement = before === undefined || [';', '{', '}', ')', '"use strict"'].includes(before);
    return !isStatement || ['.', '('].includes(words[at + 4] ?? '');
}
function callsOf(words) {
    const calls = new Set();
    for (const [i, word] of words.entries()) {
        if (words[i + 1] !== '(' || !/^[\w$]+$/.test(word) || words[i - 1] === 'function')
            continue;
        calls.add(words[i - 1] === '.' || words[i - 1] === '?.' ? `.${word}` : word);
    }
    return calls;
}
function matchesAt(words, at, pattern) {
    return pattern.every((word, i) => words[at + i] === word);
}
function matchesSome(words, pattern) {
    return words.some((_, at) => matchesAt(words, at, pattern));
}
function takesBench(words) {
    return words.some((_, at) => {
        const exported = exportedAt(words, at);
        const parameter = exported === null ? null : parameterAt(words, exported);
        return parameter !== null && matchesSome(words, [parameter, '.', 'add', '(']);
    });
}
/** @returns where the value of the default export begins; for a name, where its function is declared */
function exportedAt(words, at) {
    const starts = [
        ['export', 'default'],
        ['module', '.', 'exports', '='],
    ];
    const start = starts.find((pattern) => matchesAt(words, at, pattern));
    if (start === undefined)
        return null;
    const value = at + start.length;
    const name = words[value] ?? '';
    const isName = /^[\w$]+$/.test(name) && !['function', 'async'].includes(name);
    if (!isName || words[value + 1] === '=>')
        return value;
    const declared = words.findIndex((word, i) => words[i + 1] === name && (word === 'function' || (word === 'const' && words[i + 2] === '=')));
    if (declared < 0)
        return null;
    return words[declared] === 'const' ? declared + 3 : declared;
}
/** The first parameter of the function that begins here; null for what is none. */
function parameterAt(words, at) {
    let i = words[at] === 'async' ? at + 1 : at;
    const isFunction = words[i] === 'function';
    if (isFunction)
        i += words[i + 1] === '(' ? 1 : 2;
    const opens = words[i] === '(';
    const name = words[opens ? i + 1 : i] ?? '';
    if (!/^[\w$]+$/.test(name))
        return null;
    if (opens)
        return [',', ')', ':', '='].includes(words[i + 2] ?? '') ? name : null;
    return words[i + 1] === '=>' ? name : null;
}

;// CONCATENATED MODULE: ./lib/init/relative-import.js
/** Endings that are tried where an import leaves one out, or names what TypeScript will be compiled to. */
const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'jsx', 'tsx'];
/**
 * The file that a relative import of another one means.
 *
 * @param known whether a path, relative and with forward slashes, is one of a file that is known
 * @returns one path or none: packages and files that are not known are none
 */
function resolvedIn(known, from, specifier) {
    if (!/^\.{1,2}(?:\/|$)/.test(specifier))
        return [];
    const base = joined(from, specifier);
    const stem = base.replace(/\.[cm]?jsx?$/, '');
    const candidates = [
        base,
        ...endings.map((ending) => `${stem}.${ending}`),
        ...endings.map((ending) => `${base}/index.${ending}`),
    ];
    return candidates.filter((path) => known.has(path)).slice(0, 1);
}
function joined(from, specifier) {
    const parts = from.split('/').slice(0, -1);
    for (const part of specifier.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/init/benchmark-files.js



/** Frameworks that benchmark files are told by, in the order in which a file that imports several is one of theirs. */
const frameworks = {
    tinybench: 'tinybench',
    'node:bench': 'node-bench',
    mitata: 'mitata',
    benchmark: 'benchmarkjs',
};
const extensions = '{js,mjs,cjs,ts,mts,cts,jsx,tsx}';
const folders = '{bench,benches,benchmark,benchmarks,__benchmarks__,perf,performance}';
const words = '{bench,benchmark,benchmarks,perf}';
const places = [
    `**/*.{bench,benchmark,perf}.${extensions}`,
    `**/${words}.${extensions}`,
    `**/${words}[-_]*.${extensions}`,
    `**/*[-_]${words}.${extensions}`,
    `**/${folders}/**/*.${extensions}`,
];
/** What a build leaves behind; the group is the folder's name. */
const built = /(?:^|\/)(dist|build|out|lib-cov|coverage|vendor|\.[^/]+)\//;
const notBenchmarks = /\.d\.[cm]?ts$|\.(?:test|spec)\.\w+$/;
const mostFiles = 1000;
const mostCharacters = 200_000;
/** Files in places where benchmarks are kept, judged by what they do. */
async function benchmarkFilesIn(directory, hasVitest, files) {
    const all = await files.glob(places, directory);
    const copies = new Map(all.flatMap((path) => {
        const [, folder] = built.exec(path) ?? [];
        return folder === undefined ? [] : [[path, folder]];
    }));
    const paths = all.filter((path) => !copies.has(path) && !notBenchmarks.test(path));
    const behaviours = new Map();
    for (const path of paths.slice(0, mostFiles)) {
        const text = (await textOf(`${directory}/${path}`, files))?.slice(0, mostCharacters);
        if (text !== undefined)
            behaviours.set(path, behaviourOf(text));
    }
    const found = benchmarksAmong(behaviours, hasVitest);
    const isFound = new Set(found.map(({ path }) => path));
    return { found, others: paths.filter((path) => !isFound.has(path)), built: copies };
}
/**
 * Which of the files add benchmarks when they are run. What others import something from is a part of those; what makes a
 * Bench and adds nothing to it measures files that take one.
 */
function benchmarksAmong(behaviours, hasVitest) {
    const isPart = new Set([...behaviours].flatMap(([path, { imports }]) => imports.flatMap(({ specifier, binds }) => binds ? resolvedIn(behaviours, path, specifier) : [])));
    const hasTakers = [...behaviours.values()].some(({ takesBench }) => takesBench);
    return [...behaviours].flatMap(([path, behaviour]) => {
        const file = (framework) => [{ path, framework }];
        if (behaviour.takesBench)
            return file('tinybench');
        if (isPart.has(path))
            return [];
        if (behaviour.benchesDeno)
            return file('deno-bench');
        const framework = frameworkOf(path, behaviours);
        if (framework === null)
            return isVitests(path, behaviour, hasVitest) ? file('vitest') : [];
        const isEntry = framework === 'tinybench' && !behaviour.calls.has('.add') && hasTakers;
        return isEntry || !adds(behaviour) ? [] : file(framework);
    });
}
/** The framework that a file imports, by itself or by way of those that it imports something from. */
function frameworkOf(path, behaviours, seen = new Set()) {
    const imports = behaviours.get(path)?.imports ?? [];
    for (const [name, framework] of Object.entries(frameworks))
        if (imports.some(({ specifier }) => specifier === name))
            return framework;
    seen.add(path);
    for (const { specifier } of imports.filter(({ binds }) => binds))
        for (const other of resolvedIn(behaviours, path, specifier)) {
            const framework = seen.has(other) ? null : frameworkOf(other, behaviours, seen);
            if (framework !== null)
                return framework;
        }
    return null;
}
/** By what a framework is given benchmarks, where that is a method. */
const adding = { tinybench: '.add', benchmark: '.add' };
/** One that has the framework, or its benchmarks, from another file of the project may leave adding to that. */
function adds({ imports, calls }) {
    const isWhole = imports.every(({ specifier, binds }) => !binds || !specifier.startsWith('.'));
    const method = imports.flatMap(({ specifier }) => adding[specifier] ?? [])[0];
    return isWhole && method !== undefined ? calls.has(method) : calls.size > 0;
}
/** Vitest may lend a file its `bench` without an import; it runs files of such names alone. */
function isVitests(path, { imports, names }, hasVitest) {
    const isNamed = /\.(?:bench|benchmark)\.\w+$/.test(path);
    const isOwn = hasVitest || imports.some(({ specifier }) => specifier === 'vitest');
    return isNamed && isOwn && names.has('bench');
}

;// CONCATENATED MODULE: ./lib/init/manifest.js
/** Reads what is there, and takes nothing for granted: the file is whatever somebody wrote. */
async function readProjectManifest(directory, files) {
    const path = `${directory}/package.json`;
    if (!(await files.exists(path)))
        return { kind: 'missing' };
    try {
        const value = JSON.parse(await files.readText(path));
        return { kind: 'read', manifest: manifestOf(value) };
    }
    catch (error) {
        return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
    }
}
function manifestOf(value) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    const packageManager = fieldOf(value, 'packageManager');
    return {
        isModule: fieldOf(value, 'type') === 'module',
        dependencies: new Set(fields.flatMap((field) => Object.keys(entriesOf(value, field)))),
        scripts: new Map(Object.entries(entriesOf(value, 'scripts'))),
        packageManager: typeof packageManager === 'string' ? packageManager : null,
        workspaces: workspacesOf(fieldOf(value, 'workspaces')),
    };
}
/** A list, or one in an object beside what Yarn is told of them. */
function workspacesOf(field) {
    const list = Array.isArray(field) ? field : fieldOf(field, 'packages');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
function fieldOf(value, field) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
/** The texts of an object of texts. */
function entriesOf(value, field) {
    const object = fieldOf(value, field);
    if (typeof object !== 'object' || object === null)
        return {};
    const texts = Object.entries(object).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/init/package-manager.js


const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'];
/** What the nearest manifest says that names a package manager: mostly a workspace's, for all of its packages. */
async function managerField(directories, files) {
    const root = directories.at(-1) ?? '';
    for (const directory of directories) {
        const read = await readProjectManifest(directory, files);
        const text = read.kind === 'read' ? read.manifest.packageManager : null;
        if (text !== null)
            return { text, path: `${directory}/package.json`.slice(root.length + 1) };
    }
    return null;
}
const lockfiles = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
};
/**
 * By the lockfile, in the project's directory or in one above it, as in a workspace; else by the manifest.
 *
 * @param directories the project's own first, the repository's last
 */
async function packageManagerOf(directories, field, files) {
    const versionIn = field?.path ?? null;
    for (const directory of directories) {
        for (const name of packageManagers) {
            for (const lockfile of lockfiles[name]) {
                if (!(await files.exists(`${directory}/${lockfile}`)))
                    continue;
                const isBerry = name === 'yarn' && (await isNewYarn(directory, field, files));
                const isPlugAndPlay = isBerry && !(await hasLinker(directory, files));
                const install = installLine(name, isBerry);
                return { name, by: lockfile, install, versionIn, isPlugAndPlay };
            }
        }
    }
    const named = packageManagers.find((name) => field?.text.startsWith(`${name}@`));
    const by = named === undefined ? null : 'the field packageManager';
    const install = `${named ?? 'npm'} install`;
    return { name: named ?? 'npm', by, install, versionIn, isPlugAndPlay: false };
}
function installLine(name, isBerry) {
    switch (name) {
        case 'npm':
            return 'npm ci';
        case 'pnpm':
            return 'pnpm install --frozen-lockfile';
        case 'yarn':
            return isBerry ? 'yarn install --immutable' : 'yarn install --frozen-lockfile';
        case 'bun':
            return 'bun install --frozen-lockfile';
    }
}
/** Yarn 2 and later have another word for it. */
async function isNewYarn(directory, field, files) {
    const major = /^yarn@(\d+)/.exec(field?.text ?? '')?.[1];
    return major === undefined ? files.exists(`${directory}/.yarnrc.yml`) : Number(major) >= 2;
}
/** Yarn can also write `node_modules`, as npm does, or links into a store. */
async function hasLinker(directory, files) {
    const text = (await textOf(`${directory}/.yarnrc.yml`, files)) ?? '';
    return /^nodeLinker:\s*['"]?(?:node-modules|pnpm)\b/m.test(text);
}
/** Whether a script is a program of Node.js and nothing else: it can be run without the package manager. */
function plainNode(script) {
    return /^node\s[^&|;<>]*$/.test(script);
}
/** What runs a script of the manifest. */
function scriptLine({ name }, script) {
    const word = /^[\w:.-]+$/.test(script) ? script : `'${script.replaceAll("'", `'\\''`)}'`;
    return `${name} run ${word}`;
}

;// CONCATENATED MODULE: ./lib/init/nested-packages.js




/** Those that benchmark files belong to, and that have packages of their own to install. */
async function nestedPackages(benchmarkFiles, { workspaces }, packageManager, directory, files) {
    const members = [...workspaces, ...(await pnpmWorkspaces(directory, files))];
    const isMember = picomatch(members.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '')));
    const folders = new Set(benchmarkFiles.flatMap(({ path }) => foldersAbove(path)));
    const nested = [];
    for (const folder of [...folders].toSorted()) {
        if (members.length > 0 && isMember(folder))
            continue;
        const read = await readProjectManifest(`${directory}/${folder}`, files);
        if (read.kind !== 'read' || read.manifest.dependencies.size === 0)
            continue;
        const names = lockfiles[packageManager.name].map((name) => `${directory}/${folder}/${name}`);
        const locked = await Promise.all(names.map((path) => files.exists(path)));
        nested.push({ folder, install: installIn(folder, packageManager, locked.includes(true)) });
    }
    return nested;
}
/** All folders that a file lies in, without the project's own: `a`, `a/b` of `a/b/c.js`. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
function installIn(folder, { name }, isLocked) {
    const where = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
    const frozen = isLocked ? ' --frozen-lockfile' : '';
    switch (name) {
        case 'npm':
            return `npm --prefix ${where} ${isLocked ? 'ci' : 'install'}`;
        case 'pnpm':
            return `pnpm --dir ${where} install --ignore-workspace${frozen}`;
        case 'yarn':
            return `yarn --cwd ${where} install`;
        case 'bun':
            return `bun install --cwd ${where}${frozen}`;
    }
}
/** The list `packages` of pnpm's file, whose entries are plain texts on lines of their own. */
async function pnpmWorkspaces(directory, files) {
    const text = (await textOf(`${directory}/pnpm-workspace.yaml`, files)) ?? '';
    const [, list = ''] = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(text) ?? [];
    return [...list.matchAll(/^\s*-\s*(['"]?)([^'"#\n]+?)\1\s*(?:#.*)?$/gm)].map(([, , glob = '']) => glob);
}

;// CONCATENATED MODULE: ./lib/init/other-tools.js

const signs = [
    {
        tool: {
            format: 'go',
            title: 'Go',
            run: "go test -run '^$' -bench . -benchtime 100ms ./...",
            file: null,
        },
        manifests: ['go.mod'],
        files: ['**/*_test.go'],
        says: /^func Benchmark\w*\(/m,
    },
    {
        tool: { format: 'cargo-bench', title: 'cargo bench', run: 'cargo bench', file: null },
        manifests: ['Cargo.toml'],
        files: ['benches/**/*.rs', '**/benches/**/*.rs'],
        says: /criterion|#\[bench\]/,
    },
    {
        tool: {
            format: 'pytest-benchmark',
            title: 'pytest-benchmark',
            run: 'pytest --benchmark-only --benchmark-json=benchmark-results.json',
            file: 'benchmark-results.json',
        },
        manifests: ['pyproject.toml', 'requirements.txt', 'setup.cfg', 'setup.py'],
        files: ['pyproject.toml', '*requirements*.txt', 'requirements/*.txt', 'setup.cfg', 'setup.py'],
        says: /pytest-benchmark/,
    },
];
const other_tools_mostFiles = 500;
/** Tools of other languages that the project measures with. */
async function otherToolsIn(directory, files) {
    const found = await Promise.all(signs.map((sign) => isGiven(sign, directory, files)));
    return signs.filter((_, i) => found[i]).map(({ tool }) => tool);
}
async function isGiven({ manifests, files: globs, says }, directory, files) {
    const there = await Promise.all(manifests.map((name) => files.exists(`${directory}/${name}`)));
    if (!there.includes(true))
        return false;
    const paths = await files.glob(globs, directory);
    for (const path of paths.slice(0, other_tools_mostFiles)) {
        const text = await textOf(`${directory}/${path}`, files);
        if (text !== null && says.test(text))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/git.js
var lib_git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/init/repository.js

/** Asks nobody but git, and git nobody but the repository: it works without a network. */
async function repositoryAt(directory, ports) {
    const git = async (...args) => {
        const { exitCode, stdout } = await (0,lib_git/* runGit */.EO)(args, directory, ports);
        return exitCode === 0 ? stdout.trim() : null;
    };
    const root = await git('rev-parse', '--show-toplevel');
    if (root === null)
        return { kind: 'none', isGitMissing: await (0,lib_git/* isGitMissing */.zd)(directory, ports) };
    const folder = (await git('rev-parse', '--show-prefix')) ?? '';
    const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    const branch = await git('symbolic-ref', '--short', 'HEAD');
    const remote = await git('remote', 'get-url', 'origin');
    return {
        kind: 'git',
        root,
        folder: folder.replace(/\/$/, ''),
        defaultBranch: defaultBranch(head, branch),
        host: remote === null ? 'none' : hostOf(remote),
    };
}
/** Files that git leaves out when all is added, as in a repository that ignores what it does not name. */
async function ignoredAmong(names, directory, ports) {
    const { exitCode, stdout } = await (0,lib_git/* runGit */.EO)(['check-ignore', '--', ...names], directory, ports);
    return exitCode === 0 ? stdout.trim().split('\n') : [];
}
function defaultBranch(head, branch) {
    if (head !== null)
        return { name: head.replace(/^origin\//, ''), by: 'origin' };
    const isUsual = branch === 'main' || branch === 'master';
    return isUsual ? { name: branch, by: 'checkout' } : { name: 'main', by: 'custom' };
}
/** Servers of companies have names such as `github.company.example`. */
function hostOf(remote) {
    const [, host = ''] = /^(?:[\w+.-]+:\/\/)?(?:[^@/]+@)?([^/:]+)/.exec(remote) ?? [];
    return /(?:^|\.)github\./i.test(host) ? 'github' : 'other';
}

;// CONCATENATED MODULE: ./lib/init/scripts.js




const names = /^(?:bench|benchmark|benchmarks|perf)(?:[:-][\w:.-]+)?$/;
function benchmarkScriptsOf(manifest, packageManager, directory, files) {
    const scripts = [...manifest.scripts].filter(([name]) => names.test(name));
    return Promise.all(scripts.map(async ([name, line]) => {
        const whole = expanded(line, manifest.scripts);
        const load = loadOf(line);
        if (load !== null)
            return { name, line, kind: 'load', load };
        const why = fixedTime(whole) ??
            notInstalled(whole, packageManager, manifest) ??
            (await timedFramework(whole, directory, files));
        if (why !== null)
            return { name, line, kind: 'passed-over', why };
        return { name, line, kind: 'command', run: runOf(name, line, manifest, packageManager) };
    }));
}
/** With the lines of the scripts that it starts. */
function expanded(line, scripts, depth = 0) {
    const started = line.matchAll(/\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g);
    const lines = [...started].flatMap(([, name = '']) => {
        const other = scripts.get(name);
        return other === undefined || depth > 3 ? [] : [expanded(other, scripts, depth + 1)];
    });
    return [line, ...lines].join('\n');
}
/** Before the name of a program, in a shell line or in a line that is a word of one. */
const start = String.raw `(?:^|[\s"'&|;(])`;
const loadTools = new RegExp(String.raw `${start}(autocannon|wrk2?|oha|bombardier|k6|artillery|h2load|siege|vegeta)\s`, 'm');
/** What runs as long as it is told: a slower version takes as long as a faster one, and does less. */
function fixedTime(line) {
    if (new RegExp(String.raw `${start}branchcmp\s`, 'm').test(line))
        return 'branchcmp changes branches by itself, and compares them in its own way';
    const [, tool] = loadTools.exec(line) ?? [];
    if (tool !== undefined)
        return `${tool} drives a server for a fixed time, in which a slower version only answers less often. Measure the server itself: a suite of the kind http`;
    if (/\bvitest\s+bench\b/.test(line))
        return 'Vitest runs benchmarks for a fixed time: its files are measured by themselves where they are named .bench, in a suite of the kind vitest';
    return null;
}
/** The workflow installs Node.js and the package manager. */
function notInstalled(line, packageManager, { dependencies }) {
    for (const program of ['bun', 'deno']) {
        const isThere = packageManager.name === program || dependencies.has(program);
        if (!isThere && new RegExp(String.raw `${start}${program}x?\s`, 'm').test(line))
            return `${program} is neither the project's package manager nor one of its packages, so that the workflow would not have it`;
    }
    return null;
}
const scripts_frameworks = {
    tinybench: 'tinybench',
    mitata: 'mitata',
    benchmark: 'benchmark.js',
    benny: 'benny',
    'node:bench': 'node:bench',
    cronometro: 'cronometro',
};
const scripts_mostFiles = 50;
/** A program that runs a framework takes as long as that says, whatever it measures. */
async function timedFramework(line, directory, files) {
    const started = line.matchAll(/\b(?:node|tsx|bun|ts-node)\s+(?:-\S+\s+)*(?:\.\/)?([\w./-]+)/g);
    const open = [...started].flatMap(([, path = '']) => (isInside(path) ? [path] : []));
    const seen = new Set();
    while (open.length > 0 && seen.size < scripts_mostFiles) {
        const file = await readAs(open.shift() ?? '', directory, files);
        if (file === null || seen.has(file.path))
            continue;
        seen.add(file.path);
        for (const { specifier } of behaviourOf(file.text).imports) {
            const framework = scripts_frameworks[specifier];
            if (framework !== undefined)
                return `${file.path} has ${framework} measure for a fixed time, whatever a version takes`;
            // Every file may be there: which of them is, the reading tells.
            open.push(...resolvedIn(inside, file.path, specifier));
        }
    }
    return null;
}
const inside = { has: isInside };
function isInside(path) {
    return path !== '' && !path.startsWith('/') && !path.startsWith('..');
}
async function readAs(path, directory, files) {
    const stem = path.replace(/\/$/, '');
    const typed = stem.replace(/\.([cm]?)js$/, '.$1ts');
    const others = ['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((ending) => [
        `${stem}.${ending}`,
        `${stem}/index.${ending}`,
    ]);
    for (const each of [stem, typed, ...others]) {
        const text = await textOf(`${directory}/${each}`, files);
        if (text !== null)
            return { path: each, text };
    }
    return null;
}
/** A build before it is a part of what makes a checkout ready, and not of what is timed. */
function runOf(name, line, { scripts }, packageManager) {
    const build = /^(?:npm|pnpm|yarn|bun)(?: run)? build\s*&&\s*/;
    const rest = scripts.has('build') ? line.replace(build, '') : line;
    return plainNode(rest) ? rest : scriptLine(packageManager, name);
}
const autocannon = /\bautocannon\s+((?:-\S+\s+\S+\s+)*)(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])?(?::(\d+))?(\/[^\s"'\\]*)?/;
/** A server of Node.js and autocannon side by side, as `concurrently` starts them. */
function loadOf(line) {
    const [, server = ''] = /["'](?:cross-env \S+ )?(node\s+[\w./ -]+?)\s*["']/.exec(line) ?? [];
    const [asked = '', flags = '', port, path = '/'] = autocannon.exec(line) ?? [];
    const isPlain = asked !== '' && !/-[miHbFTO]\b|--(?:method|body|input|headers?)/.test(line);
    if (server === '' || !isPlain)
        return null;
    const [, connections = '10'] = /(?:-c|--connections)[ =](\d+)/.exec(flags) ?? [];
    return {
        tool: 'autocannon',
        server,
        path,
        port: port === undefined ? null : Number(port),
        connections: Number(connections),
    };
}

;// CONCATENATED MODULE: ./lib/init/server.js


const server_frameworks = [
    'express',
    'fastify',
    'koa',
    'hono',
    '@hono/node-server',
    '@hapi/hapi',
    '@nestjs/core',
    'polka',
    'restify',
    'h3',
];
const mostPaths = 5;
/** @returns null where nothing looks like a server */
async function serverOf({ scripts, dependencies }, packageManager, directory, files) {
    const script = scripts.get('start');
    if (script === undefined)
        return null;
    const text = await startedText(script, directory, files);
    const framework = server_frameworks.find((name) => dependencies.has(name)) ?? null;
    const isOwn = /\bcreateServer\s*\(/.test(text) && /['"](?:node:)?https?['"]/.test(text);
    if (framework === null && !isOwn)
        return null;
    const readsPort = /\bPORT\b/.test(text);
    return {
        line: plainNode(script) ? script : scriptLine(packageManager, 'start'),
        framework,
        readsPort,
        port: readsPort ? null : portIn(text),
        paths: pathsIn(text),
    };
}
/** The file that the script names; empty where it names none. */
async function startedText(script, directory, files) {
    const [, name] = /\bnode\s+(?:-\S+\s+)*([\w./-]+)/.exec(script) ?? [];
    if (name === undefined || name.startsWith('/') || name.includes('..'))
        return '';
    for (const path of [name, `${name}.js`, `${name}/index.js`]) {
        const text = await textOf(`${directory}/${path}`, files);
        if (text !== null)
            return text;
    }
    return '';
}
/** As in `app.listen(3000)` and `app.listen({ port: 3000 })`. */
function portIn(text) {
    const [, port] = /\.listen\(\s*(?:\{[^}]*?\bport:\s*)?(\d{2,5})\b/.exec(text) ?? [];
    return port === undefined ? null : Number(port);
}
/** The paths of routes such as `app.get('/items', …)`, and of comparisons such as `url === '/items'`. */
function pathsIn(text) {
    const routes = text.matchAll(/(?:\.get\(\s*|===?\s*|case\s+)(['"`])(\/[\w./-]*)\1/g);
    const paths = [...routes].map(([, , path = '']) => path);
    return [...new Set(paths)].slice(0, mostPaths);
}

;// CONCATENATED MODULE: ./lib/init/project.js









const noManifest = {
    isModule: false,
    dependencies: new Set(),
    scripts: new Map(),
    packageManager: null,
    workspaces: [],
};
/** Looks at a project: at its files and at its repository, neither of which it changes, and at no network. */
async function inspect(directory, ports) {
    const { files } = ports;
    const [read, repository] = await Promise.all([
        readProjectManifest(directory, files),
        repositoryAt(directory, ports),
    ]);
    const manifest = read.kind === 'read' ? read.manifest : noManifest;
    const directories = upwards(directory, repository);
    const named = await managerField(directories, files);
    const packageManager = await packageManagerOf(directories, named, files);
    const hasVitest = manifest.dependencies.has('vitest');
    const benchmarks = await benchmarkFilesIn(directory, hasVitest, files);
    return {
        directory,
        manifest: read.kind,
        manifestProblem: read.kind === 'broken' ? read.reason : null,
        package: manifest,
        packageManager,
        repository,
        action: await actionInUse(directories.at(-1) ?? directory, files),
        isTypeScript: await files.exists(`${directory}/tsconfig.json`),
        nodeVersionFile: await nearestOf(['.nvmrc', '.node-version'], directories, files),
        hasDenoConfig: (await files.exists(`${directory}/deno.json`)) ||
            (await files.exists(`${directory}/deno.jsonc`)),
        benchmarkFiles: benchmarks.found,
        otherFiles: benchmarks.others,
        builtFiles: benchmarks.built,
        nested: await nestedPackages(benchmarks.found, manifest, packageManager, directory, files),
        benchmarkScripts: await benchmarkScriptsOf(manifest, packageManager, directory, files),
        server: await serverOf(manifest, packageManager, directory, files),
        otherTools: await otherToolsIn(directory, files),
    };
}
/** The directory, and those above it within its repository. */
function upwards(directory, repository) {
    const depth = repository.kind === 'git' ? repository.folder.split('/').filter(Boolean).length : 0;
    const parts = directory.split(/[\\/]/);
    return Array.from({ length: depth + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'));
}
/** @returns relative to the last of the directories */
async function nearestOf(names, directories, files) {
    for (const path of directories.flatMap((each) => names.map((name) => `${each}/${name}`)))
        if (await files.exists(path))
            return path.slice((directories.at(-1)?.length ?? 0) + 1);
    return null;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/init/source-text.js
/** A list of which each entry has a comment of its own. */
class CommentedList {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
}
/** Data as a person would write it in JavaScript, on one line where it is short. */
function sourceOf(value, indent = '') {
    const flat = flatSource(value);
    if (typeof value !== 'object' || flat.length + indent.length <= 80)
        return flat;
    const inner = `${indent}  `;
    if (isList(value))
        return block('[', value.map((each) => sourceOf(each, inner)), ']', indent);
    const fields = Object.entries(value).map(([key, each]) => {
        return `${keySource(key)}: ${sourceOf(each, inner)}`;
    });
    return block('{', fields, '}', indent);
}
/** Entries one below the other, each behind its comment. */
function entriesSource(entries, indent) {
    return entries
        .flatMap(({ comment, key, value }) => [
        ...(comment === null ? [] : [`${indent}// ${comment}`]),
        `${indent}${key === null ? '' : `${keySource(key)}: `}${valueSource(value, indent)},`,
    ])
        .join('\n');
}
function valueSource(value, indent) {
    if (!(value instanceof CommentedList))
        return sourceOf(value, indent);
    return ['[', entriesSource(value.entries, `${indent}  `), `${indent}]`].join('\n');
}
/** A text in single quotes: whatever it holds, it ends where it should. */
function quotedSource(text) {
    const inner = JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(String.raw `\"`, '"');
    return `'${inner
        .replaceAll("'", String.raw `\'`)
        .replaceAll('\u2028', String.raw `\u2028`)
        .replaceAll('\u2029', String.raw `\u2029`)}'`;
}
function flatSource(value) {
    if (typeof value === 'string')
        return quotedSource(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(flatSource).join(', ')}]`;
    const fields = Object.entries(value).map(([key, each]) => `${keySource(key)}: ${flatSource(each)}`);
    return `{ ${fields.join(', ')} }`;
}
function block(open, lines, close, indent) {
    return [open, ...lines.map((line) => `${indent}  ${line},`), `${indent}${close}`].join('\n');
}
function keySource(key) {
    return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quotedSource(key);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/init/config-text.js

/** A config file that says what it takes for granted, and names what one would change first. */
function configText({ findings, setup, isInstalled }) {
    const entries = [
        ...measured(findings),
        ...(setup === null
            ? []
            : [
                {
                    comment: 'What makes a fresh checkout of the base ready to run.',
                    key: 'setup',
                    value: setup,
                },
            ]),
        {
            comment: `The smallest change worth failing for; \`benchgate ${noiseCommand(findings)}\` shows what noise allows.`,
            key: 'threshold',
            value: '5%',
        },
        {
            comment: 'How long to measure at most; what is plainly unchanged takes less.',
            key: 'maxTime',
            value: '5m',
        },
    ];
    const [open, close] = isInstalled ? ['defineConfig({', '})'] : ['{', '}'];
    return [
        '// What benchgate measures, and when it fails a pull request.',
        ...(isInstalled ? ["import { defineConfig } from 'benchgate'", ''] : []),
        `export default ${open}`,
        entriesSource(entries, '  '),
        close,
        '',
    ].join('\n');
}
/** The self-test has its extra work done in files of tinybench. */
function noiseCommand(findings) {
    return findings.some(({ suite }) => suite.kind === 'tinybench') ? 'selftest' : 'compare . .';
}
/** Files of tinybench alone have an option of their own. */
function measured(findings) {
    const [first] = findings;
    if (findings.length === 1 && first?.suite.kind === 'tinybench') {
        const files = first.suite['files'] ?? '';
        return [{ comment: first.comment, key: 'benchmarks', value: files }];
    }
    const entries = findings.map(({ comment, suite }) => ({ comment, key: null, value: suite }));
    return [{ comment: null, key: 'suites', value: new CommentedList(entries) }];
}

;// CONCATENATED MODULE: ./lib/init/example-text.js
/** A benchmark file to start from. It is measured as it stands. */
const exampleText = `// An example: put in your own code, and rename it. Any file of tinybench will do.
import { Bench } from 'tinybench'

const numbers = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000)

const bench = new Bench({ name: 'example' })
bench.add('sort', () => [...numbers].sort((a, b) => a - b))
bench.add('join', () => numbers.join(','))

export default bench
`;

;// CONCATENATED MODULE: ./lib/init/kinds/command.js

/** Scripts that run benchmarks, where no file of them can be measured by itself. */
function benchmarkScripts(project) {
    if (hasMeasuredFiles(project))
        return [];
    return project.benchmarkScripts.flatMap((script) => {
        if (script.kind !== 'command')
            return [];
        const { name, line, run } = script;
        const isPlain = plainNode(run);
        const starting = `what ${project.packageManager.name} takes to start is a part of its time`;
        return [
            {
                found: `the script ${name}: ${line}`,
                assumed: [
                    `The script ${name} is measured as a whole, from its start to its end${isPlain ? '' : `; ${starting}`}. Its work has to be the same in each run: one that runs for a fixed time can never be slower.`,
                ],
                comment: isPlain
                    ? `The script ${name}, run by run.`
                    : `The script ${name}, run by run; it is quieter to name the program itself.`,
                suite: { kind: 'command', name, run },
            },
        ];
    });
}
/** Servers that scripts drive by a load tool: their versions are driven in turn in place of that. */
function drivenServers({ benchmarkScripts: scripts }) {
    return scripts.flatMap((script) => {
        if (script.kind !== 'load')
            return [];
        const { tool, server, path, port, connections } = script.load;
        return [
            {
                found: `a server that the script ${script.name} drives by ${tool}: ${server}`,
                assumed: [
                    `The server is started by: ${server}. It is driven by GET ${path} over ${connections} connections, without pipelining.`,
                ],
                comment: `The server of the script ${script.name} under load.`,
                suite: {
                    kind: 'http',
                    name: script.name,
                    command: server,
                    ...(port === null ? {} : { port }),
                    ...(path === '/' ? {} : { ready: path }),
                    requests: [path],
                    concurrency: [connections],
                },
            },
        ];
    });
}
/** What looks like benchmarks and is not proposed, in sentences that say why. */
function passedOver(project) {
    if (hasMeasuredFiles(project))
        return [];
    return project.benchmarkScripts.flatMap((script) => script.kind === 'passed-over'
        ? [`The script ${script.name} is not measured: ${script.why}.`]
        : []);
}
function hasMeasuredFiles({ benchmarkFiles }) {
    return benchmarkFiles.length > 0;
}

;// CONCATENATED MODULE: ./lib/init/globs.js

/**
 * Globs for files, so that a new file beside them is found as well, and none that is not meant.
 *
 * @param files those meant, in order
 * @param others which no glob may match
 * @param built copies that a build makes, each with the name of the folder that is to be left out where a glob matches
 * @returns for files that have neither a name nor a folder in common, their paths
 */
function globsFor(files, others, built) {
    const globs = groupsOf(files, 1).flatMap((group) => groupGlobs(group, 1, others));
    const matches = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch(glob));
    const folders = [...built].flatMap(([path, folder]) => matches.some((isMatch) => isMatch(path)) ? [folder] : []);
    return [...globs, ...[...new Set(folders)].map((folder) => `!**/${folder}/**`)];
}
const suffixed = /(\.(?:bench|benchmark|perf))\.\w+$/;
/** Those of a folder, so many parts deep, whose names have an ending in common: `bench/.bench` of `bench/a/b.bench.ts`. */
function groupsOf(files, depth) {
    const groups = new Map();
    for (const file of files) {
        const [, suffix = ''] = suffixed.exec(file) ?? [];
        const place = `${topOf(file, depth)}/${suffix}`;
        groups.set(place, [...(groups.get(place) ?? []), file]);
    }
    return [...groups.values()];
}
function topOf(file, depth) {
    return file.split('/').slice(0, -1).slice(0, depth).join('/');
}
/** One for the whole group, or for those of its folders of which one glob says no more than is meant. */
function groupGlobs(group, depth, others) {
    const [first = ''] = group;
    const [, suffix] = suffixed.exec(first) ?? [];
    if (suffix === undefined)
        return groupsOf(group, 99).flatMap((one) => folderGlobs(one, others));
    const top = topOf(first, depth);
    const glob = `${top === '' ? '' : `${escaped(top)}/**/`}*${suffix}.${endingsOf(group)}`;
    const isMatch = picomatch(glob);
    if (!others.some((other) => isMatch(other)))
        return [glob];
    const finer = groupsOf(group, depth + 1);
    const isLeaf = finer.length === 1 && group.every((file) => file.split('/').length <= depth + 1);
    return isLeaf ? group.map(escaped) : finer.flatMap((one) => groupGlobs(one, depth + 1, others));
}
/** How many files of a folder make a rule of which the others are exceptions. */
const fewest = 3;
function folderGlobs(group, others) {
    const folder = topOf(group[0] ?? '', 99);
    const glob = `${folder === '' ? '' : `${escaped(folder)}/`}*.${endingsOf(group)}`;
    const isMatch = picomatch(glob);
    const exceptions = others.filter((other) => isMatch(other));
    if (group.length < fewest || folder === '' || exceptions.length >= group.length)
        return group.map(escaped);
    return [glob, ...exceptions.map((path) => `!${escaped(path)}`)];
}
function endingsOf(files) {
    const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))].toSorted();
    return endings.length === 1 ? (endings[0] ?? '') : `{${endings.join(',')}}`;
}
/** A path as a glob that matches it alone. */
function escaped(path) {
    return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/init/kinds/files.js

/** Frameworks, whose kinds of suites have the same names. */
const files_frameworks = {
    tinybench: 'tinybench',
    vitest: 'Vitest',
    'node-bench': 'node:bench',
    mitata: 'mitata',
    benchmarkjs: 'benchmark.js',
    'deno-bench': 'Deno.bench',
};
/** Files of each framework, found by their imports, as one entry. */
function frameworkFiles(project) {
    return Object.entries(files_frameworks).flatMap(([framework, title]) => {
        const own = pathsOf(project, (file) => file.framework === framework);
        const ofOthers = pathsOf(project, (file) => file.framework !== framework);
        const others = [...ofOthers, ...project.otherFiles];
        if (own.length === 0)
            return [];
        const files = globsFor(own, others, project.builtFiles);
        return [
            {
                found: `${own.length} ${own.length === 1 ? 'file' : 'files'} of ${title}: ${files.join(', ')}`,
                assumed: [],
                comment: `Files of ${title}.`,
                suite: { kind: framework, files: files.length === 1 ? (files[0] ?? '') : files },
            },
        ];
    });
}
function pathsOf({ benchmarkFiles: all }, which) {
    return all.filter(which).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/init/kinds/http.js
const health = /^\/(?:health|healthz|ready|readyz|ping|status|live|livez)$/;
/** The server that the script `start` starts. */
function startedServer({ server }) {
    if (server === null)
        return [];
    const { line, framework, readsPort, port, paths } = server;
    const ready = paths.find((path) => health.test(path)) ?? paths[0] ?? '/';
    const requests = paths.filter((path) => !health.test(path));
    const asked = requests.length === 0 ? [ready] : requests;
    return [
        {
            found: `a server${framework === null ? '' : ` of ${framework}`}, started by: ${line}`,
            assumed: [
                `The server answers GET ${asked.join(', ')}: put in the requests that matter.`,
                ...(readsPort || port !== null
                    ? []
                    : [
                        'The server listens on the port that the variable PORT says: the line may hold {port} as well.',
                    ]),
            ],
            comment: `The server under load; ${port === null
                ? 'PORT in its environment, or {port} in the line, says where it listens.'
                : 'its code names the port, and each version gets one of its own from there on.'}`,
            suite: {
                kind: 'http',
                name: 'server',
                command: line,
                ...(port === null ? {} : { port }),
                ...(ready === '/' ? {} : { ready }),
                requests: asked,
                concurrency: [10, 50],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/init/kinds/results.js
/** What tools of other languages measure. */
function resultsOfTools({ otherTools }) {
    return otherTools.map(({ format, title, run, file }) => {
        return {
            found: `benchmarks of ${title}`,
            assumed: [
                `${run} measures in each version: whatever that needs is installed, in the workflow by a step of yours.`,
            ],
            comment: `What ${title} measures.`,
            suite: { kind: 'results', name: title, run, ...(file === null ? {} : { file }), format },
        };
    });
}

;// CONCATENATED MODULE: ./lib/init/kinds/index.js





/** One a kind of suites. */
const finders = [
    frameworkFiles,
    benchmarkScripts,
    drivenServers,
    startedServer,
    resultsOfTools,
];

;// CONCATENATED MODULE: ./lib/init/setup-line.js

/** What makes a fresh checkout ready to run; null where it is ready as it is. */
function setupLine(project) {
    const { package: manifest, packageManager, nested, hasDenoConfig } = project;
    const { scripts } = manifest;
    const before = beforeBenchmarks.find((name) => scripts.has(name));
    // A part of the build may be all that benchmarks need, and is quicker than the whole.
    const buildsOwn = before !== undefined && runsBuild.test(scripts.get(before) ?? '');
    const needsInstall = manifest.dependencies.size > 0 || packageManager.by !== null;
    const lines = [
        ...(needsInstall ? [packageManager.install] : []),
        ...(hasDenoConfig && benchesDeno(project) ? ['deno install'] : []),
        ...nested.map(({ install }) => install),
        ...(scripts.has('build') && !buildsOwn ? [scriptLine(packageManager, 'build')] : []),
        ...(before === undefined ? [] : [scriptLine(packageManager, before)]),
    ];
    if (lines.length === 0)
        return null;
    // Benchmark processes are started by Node.js alone, which finds packages in node_modules.
    const linked = packageManager.isPlugAndPlay ? ['export YARN_NODE_LINKER=node-modules'] : [];
    return [...linked, ...lines].join(' && ');
}
/** Whether files of `Deno.bench` are measured. */
function benchesDeno({ benchmarkFiles }) {
    return benchmarkFiles.some(({ framework }) => framework === 'deno-bench');
}
/** Such as `npm run build:bench` and `node scripts/build.js`, and not what removes or fills a folder of that name. */
const runsBuild = /(?<!\brm\s(?:.*\s)?)(?<=^|[\s/])build(?:\.[cm]?[jt]s)?(?=\s|:|$)/;
/** Scripts that a package manager runs before those that measure. */
const beforeBenchmarks = ['prebench', 'prebenchmark', 'prebenchmarks', 'preperf'];

;// CONCATENATED MODULE: ./lib/init/workflow-text.js
/** The others that the workflow uses. */
const actions = {
    checkout: 'actions/checkout@v7',
    node: 'actions/setup-node@v7',
    upload: 'actions/upload-artifact@v7',
    download: 'actions/download-artifact@v7',
    pnpm: 'pnpm/action-setup@v6',
    bun: 'oven-sh/setup-bun@v2',
    deno: 'denoland/setup-deno@v2',
};
/** A workflow that measures pull requests beside their base, and keeps a baseline of each push. */
function workflowText(parts) {
    const { shards } = parts;
    return [
        ...head(parts),
        ...(shards === null ? wholeJob(parts) : shardedJobs(parts, shards)),
        '',
    ].join('\n');
}
function head({ defaultBranch }) {
    return [
        '# Measures pull requests beside the branch that they are for, and fails those that make something slower.',
        'name: Benchmarks',
        'on:',
        '  pull_request:',
        '  push:',
        `    branches: [${JSON.stringify(defaultBranch)}]`,
        'permissions:',
        '  contents: read',
        '  pull-requests: write # the comment',
        'jobs:',
    ];
}
function wholeJob(parts) {
    return [
        '  benchmarks:',
        ...runner(30),
        ...prepared(parts),
        '      # What is measured, and how, stands in the config file.',
        ...gateStep(parts, 'gate'),
        ...reportStep,
    ];
}
/** A job measures each shard of a pull request, and one judges all of them. What a push leaves is a baseline of everything. */
function shardedJobs(parts, count) {
    const numbers = Array.from({ length: count }, (_, i) => i + 1).join(', ');
    return [
        '  measure:',
        "    if: ${{ github.event_name == 'pull_request' }}",
        ...runner(30),
        '    strategy:',
        '      fail-fast: false # the other shards can be judged when the one that failed has been run again',
        '      matrix:',
        `        shard: [${numbers}]`,
        ...prepared(parts),
        '      # What is measured, and how, stands in the config file: a shard takes `maxTime` at most.',
        ...gateStep(parts, 'gate', [`shard: \${{ matrix.shard }}/${count}`, 'html: false']),
        `      - uses: ${actions.upload}`,
        '        with:',
        '          name: benchgate-shard-${{ matrix.shard }}',
        '          path: ${{ steps.gate.outputs.report-json }}',
        '          overwrite: true # by the same shard, where its job is run again',
        '  benchmarks: # the required check: a job that has measured its shard is green, whatever it found',
        '    needs: measure',
        "    if: ${{ !cancelled() && github.event_name == 'pull_request' }}",
        ...runner(10),
        ...prepared(parts),
        `      - uses: ${actions.download}`,
        '        with:',
        '          pattern: benchgate-shard-*',
        '          path: benchgate-shards',
        ...gateStep(parts, 'gate', ['mode: merge']),
        ...reportStep,
        '  baseline: # of all benchmarks; nobody waits for it, and the shards are divided by how long it found them to take',
        "    if: ${{ github.event_name == 'push' }}",
        ...runner(Math.min(mostMinutes, 30 * count)),
        ...prepared(parts),
        ...gateStep(parts, 'gate', [`max-time: ${Math.min(mostMinutes - 60, 5 * count)}m`]),
    ];
}
/** GitHub ends a job after that. */
const mostMinutes = 360;
function runner(minutes) {
    return ['    runs-on: ubuntu-latest', `    timeout-minutes: ${minutes}`];
}
function prepared(parts) {
    return [
        '    steps:',
        `      - uses: ${actions.checkout}`,
        '        with:',
        '          fetch-depth: 0 # the base is checked out from it',
        ...managerSteps(parts),
        ...nodeSteps(parts),
        ...(parts.installsDeno ? [`      - uses: ${actions.deno}`] : []),
        ...setupSteps(parts),
    ];
}
const reportStep = [
    '      # Pull requests from forks get the verdict, but no comment, since their token can only read. A second workflow',
    '      # can write it from this report: see docs/forks.md of benchgate.',
    `      - uses: ${actions.upload}`,
    "        if: ${{ !cancelled() && steps.gate.outputs.report-json != '' }}",
    '        with:',
    '          name: benchgate-report',
    '          path: ${{ steps.gate.outputs.report-json }}',
];
/** The steps of one more package, in a workflow that measures another one. */
function stepText(parts) {
    const { folder } = parts;
    return [...setupSteps(parts), ...gateStep(parts, `gate-${wordOf(folder)}`), ''].join('\n');
}
function setupSteps({ folder, setup }) {
    if (setup === null)
        return [];
    return [`      - run: ${yamlText(setup)}`, ...within(folder, '        ')];
}
/**
 * @param step by which other steps refer to it
 * @param others of its inputs
 */
function gateStep({ folder, action }, step, others = []) {
    const id = [`          id: ${wordOf(folder)} # tells it from the gates of other packages`];
    const inputs = [
        ...(folder === '' ? [] : [...id, ...within(folder, '          ')]),
        ...others.map((input) => `          ${input}`),
    ];
    return [
        `      - uses: ${action}`,
        `        id: ${step}`,
        ...(inputs.length === 0 ? [] : ['        with:', ...inputs]),
    ];
}
function within(folder, indent) {
    return folder === '' ? [] : [`${indent}working-directory: ${JSON.stringify(folder)}`];
}
/** A folder as a word that may be an id anywhere: `packages-parser`. */
function wordOf(folder) {
    return folder.replaceAll(/[^\w]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'package';
}
function managerSteps({ packageManager: { name, versionIn } }) {
    switch (name) {
        case 'npm':
            return [];
        case 'pnpm':
            return [`      - uses: ${actions.pnpm}`, ...pnpmVersion(versionIn)];
        case 'yarn':
            return versionIn === null ? [] : ['      - run: corepack enable'];
        case 'bun':
            return [`      - uses: ${actions.bun}`];
    }
}
/** The repository's own manifest is read anyway: a version beside it would be an error. */
function pnpmVersion(manifest) {
    if (manifest === 'package.json')
        return [];
    const version = manifest === null ? 'version: latest' : `package_json_file: ${JSON.stringify(manifest)}`;
    return ['        with:', `          ${version}`];
}
function nodeSteps({ nodeVersionFile, node }) {
    const version = nodeVersionFile === null
        ? `node-version: ${node}`
        : `node-version-file: ${JSON.stringify(nodeVersionFile)}`;
    return [`      - uses: ${actions.node}`, '        with:', `          ${version}`];
}
/** Plain where that is a text and nothing else. */
function yamlText(text) {
    return /^[A-Za-z][\w ./&=-]*$/.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/init/plan.js








/**
 * What `init` would write, and why. Nothing is written yet.
 *
 * @throws GateError where there is nothing to measure, or the manifest cannot be read
 */
async function planInit(project, { example, shards }, { files, processes }) {
    if (project.manifestProblem !== null)
        throw brokenManifest(project.manifestProblem);
    const findings = finders.flatMap((find) => find(project));
    const all = example ? [exampleFinding(findings), ...findings].flat() : findings;
    if (all.length === 0)
        throw nothingToMeasure(project);
    const wanted = [
        { name: configName(project), text: textOfConfig(project, all), addition: null },
        ...workflowFile(project, shards),
        ...(example ? [{ name: exampleName, text: exampleText, addition: null }] : []),
    ];
    const { repository, directory } = project;
    const names = wanted.map(({ name }) => name);
    const ignored = repository.kind === 'git' ? await ignoredAmong(names, directory, { processes }) : [];
    return {
        files: await Promise.all(wanted.map((file) => planned(file, project, files))),
        found: [...all.map(({ found }) => found), ...circumstances(project)],
        assumed: [
            ...all.flatMap(({ assumed }) => assumed),
            ...passedOver(project),
            ...assumptions(project),
        ],
        next: nextSteps(project, all, { example, shards }, ignored),
    };
}
const unknownOwner = 'uses: OWNER/';
const exampleName = 'bench/example.bench.mjs';
/** Where tinybench's files are found anyway, the example is one of them. */
function exampleFinding(findings) {
    if (findings.some(({ suite }) => suite.kind === 'tinybench'))
        return [];
    return [
        {
            found: `nothing of tinybench; ${exampleName} is an example`,
            assumed: [],
            comment: 'Files of tinybench.',
            suite: { kind: 'tinybench', files: 'bench/**/*.bench.mjs' },
        },
    ];
}
function textOfConfig(project, findings) {
    const isInstalled = project.package.dependencies.has('benchgate');
    return configText({ findings, setup: setupLine(project), isInstalled });
}
/** `.mts` and `.mjs` are modules whatever the manifest says. */
function configName({ isTypeScript, package: { isModule } }) {
    if (isTypeScript)
        return `benchgate.config.${isModule ? 'ts' : 'mts'}`;
    return 'benchgate.config.mjs';
}
function workflowFile(project, shards) {
    const { repository, packageManager, nodeVersionFile } = project;
    if (repository.kind === 'none' || repository.host === 'other')
        return [];
    const { folder, defaultBranch } = repository;
    const action = actionOf(project);
    const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
    const text = workflowText({
        defaultBranch: defaultBranch.name,
        packageManager,
        setup: setupLine(project),
        folder,
        action,
        nodeVersionFile,
        node: needsNewNode(project) ? 26 : 24,
        // One that is among the packages comes with them.
        installsDeno: benchesDeno(project) && !project.package.dependencies.has('deno'),
        shards,
    });
    // The workflow may be that of another package of the repository.
    const isStep = folder !== '' && shards === null;
    const addition = isStep ? stepText({ folder, setup: setupLine(project), action }) : null;
    return [{ name: `${up}.github/workflows/benchgate.yml`, text, addition }];
}
function actionOf({ action }) {
    return action ?? `${model/* publishedFrom */.po}@v1`;
}
/** `node:bench` came with Node.js 26.9. */
function needsNewNode({ benchmarkFiles }) {
    return benchmarkFiles.some(({ framework }) => framework === 'node-bench');
}
async function planned(wanted, { directory }, files) {
    const { name, text } = wanted;
    const path = `${directory}/${name}`;
    const other = await otherConfig(name, directory, files);
    if (other !== null)
        return { ...wanted, path, there: { insteadOf: other } };
    if (!(await files.exists(path)))
        return { ...wanted, path, there: 'nothing' };
    const isSame = (await files.readText(path)) === text;
    return { ...wanted, path, there: isSame ? 'same' : 'different' };
}
/** A config file of another name: beside a second one neither would be read. */
async function otherConfig(name, directory, files) {
    if (!name.startsWith('benchgate.config.'))
        return null;
    const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `benchgate.config.${ending}`);
    const there = await Promise.all(names.map((one) => files.exists(`${directory}/${one}`)));
    return names.find((one, i) => there[i] === true && one !== name) ?? null;
}
function circumstances(project) {
    const { packageManager, repository } = project;
    const { name, by } = packageManager;
    return [
        ...(by === null ? [] : [`${name}, by ${by}`]),
        ...(repository.kind === 'git' && repository.defaultBranch.by !== 'custom'
            ? [`the branch ${repository.defaultBranch.name}`]
            : []),
    ];
}
function assumptions(project) {
    const { repository, packageManager, manifest } = project;
    const setup = setupLine(project);
    const isGuess = packageManager.by === null && manifest === 'read' && setup !== null;
    return [
        setup === null
            ? 'A fresh checkout is ready to run as it is: there are neither packages to install nor a build.'
            : `A fresh checkout is made ready by: ${setup}`,
        ...(isGuess ? ['npm installs the packages: no lockfile says otherwise.'] : []),
        ...(packageManager.isPlugAndPlay
            ? [
                "Yarn's Plug'n'Play is not supported: benchmarks find their packages in node_modules, so the line above has Yarn write that, in each checkout that is measured.",
            ]
            : []),
        ...branchAssumption(project),
        ...(needsNewNode(project) && project.nodeVersionFile !== null
            ? [`${project.nodeVersionFile} names Node.js 26.9 or later, which node:bench needs.`]
            : []),
        ...(repository.kind === 'none'
            ? [
                repository.isGitMissing
                    ? 'git is not installed, or is not on the PATH, so there is no workflow.'
                    : 'This is no git repository, so there is no workflow, and no branch to compare with.',
            ]
            : []),
        ...(repository.kind === 'git' && repository.host === 'other'
            ? ['The remote origin is not at GitHub, so there is no workflow.']
            : []),
    ];
}
function branchAssumption({ repository }) {
    if (repository.kind === 'none')
        return [];
    const { name, by } = repository.defaultBranch;
    return by === 'custom' ? [`Pull requests are merged into ${name}: git does not say.`] : [];
}
function nextSteps(project, findings, { example, shards }, ignored) {
    const { repository, packageManager } = project;
    const install = packageManager.name === 'npm' ? 'install --save-dev' : 'add --dev';
    const lacksTinybench = example && !project.package.dependencies.has('tinybench');
    return [
        ...(lacksTinybench
            ? [{ what: 'install tinybench', command: `${packageManager.name} ${install} tinybench` }]
            : []),
        { what: 'see the benchmarks run', command: 'npx benchgate run --max-time 1m' },
        ...(repository.kind === 'none'
            ? []
            : [
                {
                    what: 'see what your machine can tell from noise',
                    command: `npx benchgate ${noiseCommand(findings)} --max-time 5m`,
                },
                ...(workflowFile(project, shards).some(({ text }) => text.includes(unknownOwner))
                    ? [
                        {
                            what: 'replace OWNER in .github/workflows/benchgate.yml by the account on GitHub that publishes benchgate',
                            command: null,
                        },
                    ]
                    : []),
                ...(ignored.length === 0
                    ? []
                    : [{ what: 'add what .gitignore leaves out', command: commandToAdd(ignored) }]),
                { what: 'commit the files, and open a pull request', command: null },
            ]),
    ];
}
function commandToAdd(ignored) {
    return `git add --force ${ignored.join(' ')}`;
}
function nothingToMeasure(project) {
    const { directory } = project;
    return new errors/* GateError */.ue({ code: 'nothing-to-measure', directory, passedOver: passedOver(project) });
}
function brokenManifest(reason) {
    return new errors/* GateError */.ue({ code: 'manifest-unreadable', reason });
}

;// CONCATENATED MODULE: ./lib/init/write-planned.js

/**
 * Writes a file, and nothing over one that is there, unless it is told to.
 *
 * @param force replaces a file of the same name; one of another name stays in any case
 * @throws GateError where it cannot be written
 */
async function writePlanned({ path, name, text, there }, force, files) {
    if (there === 'same')
        return 'same';
    if (there !== 'nothing' && (there !== 'different' || !force))
        return 'left';
    await files.writeText(path, text).catch((cause) => {
        throw cannotWrite(name, cause);
    });
    return there === 'nothing' ? 'written' : 'replaced';
}
function cannotWrite(file, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue({ code: 'init-cannot-write', file, reason }, { cause });
}

;// CONCATENATED MODULE: ./lib/init/index.js





/***/ })

};
