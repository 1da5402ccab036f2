export const id = 9084;
export const ids = [9084];
export const modules = {

/***/ 9084:
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

;// CONCATENATED MODULE: ./lib/init/benchmark-files.js

const extensions = '{js,mjs,cjs,ts,mts,cts,jsx,tsx}';
const places = [
    `**/*.{bench,benchmark}.${extensions}`,
    `**/{bench,benches,benchmark,benchmarks}/**/*.${extensions}`,
];
/** What a build leaves behind; the group is the folder's name. */
const built = /(?:^|\/)(dist|build|out|lib-cov|coverage|vendor|\.[^/]+)\//;
const mostFiles = 1000;
const mostCharacters = 200_000;
/** Files that look like benchmarks by their place, each with the framework that it imports; others are left out. */
async function benchmarkFilesIn(directory, hasVitest, files) {
    const all = await files.glob(places, directory);
    const copies = new Map(all.flatMap((path) => {
        const [, folder] = built.exec(path) ?? [];
        return folder === undefined ? [] : [[path, folder]];
    }));
    const paths = all.filter((path) => !copies.has(path));
    const found = [];
    for (const path of paths.slice(0, mostFiles)) {
        const text = (await textOf(`${directory}/${path}`, files))?.slice(0, mostCharacters);
        if (text === undefined)
            continue;
        const framework = frameworkOf(text, path, hasVitest);
        if (framework !== null)
            found.push({ path, framework, prints: printsAs(framework, text, path) });
    }
    return { found, built: copies };
}
/** mitata prints a table unless it is told otherwise; benchmark.js prints nothing by itself. A path stands in a shell line. */
function printsAs(framework, text, path) {
    if (!/^[\w./-]+\.[cm]?js$/.test(path))
        return null;
    if (framework === 'mitata' && /format:\s*['"]json['"]/.test(text))
        return 'mitata';
    const isText = /String\(\s*\w+\.target\s*\)|\.target\.toString\(\)/.test(text);
    return framework === 'benchmark' && isText ? 'benchmarkjs' : null;
}
/** Tells a file's framework by its imports. Vitest may also lend a file its `bench` without one; it runs files of such names alone. */
function frameworkOf(text, path, hasVitest) {
    const imports = (name) => new RegExp(String.raw `(?:from\s*|import\s*|(?:require|import)\(\s*)['"]${name}['"]`).test(text);
    if (imports('tinybench'))
        return 'tinybench';
    if (imports('node:bench'))
        return 'node-bench';
    if (imports('mitata'))
        return 'mitata';
    if (imports('benchmark'))
        return 'benchmark';
    const isNamed = /\.(?:bench|benchmark)\.\w+$/.test(path);
    const isVitest = (hasVitest || imports('vitest')) && /\bbench\b/.test(text);
    return isNamed && isVitest ? 'vitest' : null;
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
    };
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
                return { name, by: lockfile, install: installLine(name, isBerry), versionIn };
            }
        }
    }
    const named = packageManagers.find((name) => field?.text.startsWith(`${name}@`));
    const by = named === undefined ? null : 'the field packageManager';
    return { name: named ?? 'npm', by, install: `${named ?? 'npm'} install`, versionIn };
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
/** Whether a script is a program of Node.js and nothing else: it can be run without the package manager. */
function plainNode(script) {
    return /^node\s[^&|;<>]*$/.test(script);
}
/** What runs a script of the manifest. */
function scriptLine({ name }, script) {
    const word = /^[\w:.-]+$/.test(script) ? script : `'${script.replaceAll("'", `'\\''`)}'`;
    return `${name} run ${word}`;
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
        return { kind: 'none' };
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

;// CONCATENATED MODULE: ./lib/init/server.js


const frameworks = [
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
    const framework = frameworks.find((name) => dependencies.has(name)) ?? null;
    const isOwn = /\bcreateServer\s*\(/.test(text) && /['"](?:node:)?https?['"]/.test(text);
    if (framework === null && !isOwn)
        return null;
    return {
        line: plainNode(script) ? script : scriptLine(packageManager, 'start'),
        framework,
        readsPort: /\bPORT\b/.test(text),
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
        isTypeScript: await files.exists(`${directory}/tsconfig.json`),
        nodeVersionFile: await nearestOf(['.nvmrc', '.node-version'], directories, files),
        benchmarkFiles: benchmarks.found,
        builtFiles: benchmarks.built,
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
        ...comment.map((line) => `${indent}// ${line}`),
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
                    comment: ['What makes a fresh checkout of the base ready to run.'],
                    key: 'setup',
                    value: setup,
                },
            ]),
        {
            comment: [
                'The smallest change worth failing for: about two thirds of what you care about.',
                `\`benchgate ${noiseCommand(findings)}\` tells what your machine can tell from noise.`,
            ],
            key: 'threshold',
            value: '5%',
        },
        {
            comment: ['How long to measure at most; what is plainly unchanged takes less.'],
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
    return [{ comment: [], key: 'suites', value: new CommentedList(entries) }];
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/init/globs.js

/**
 * Globs for files, so that a new file beside them is found as well, and none that is not meant.
 *
 * @param files those meant, in order
 * @param others which no glob may match
 * @param built copies that a build makes, each with the name of the folder that is to be left out where a glob matches
 * @returns for files that have no name in common, their paths
 */
function globsFor(files, others, built) {
    const globs = wholeGroups(files, others);
    const matches = globs.map((glob) => picomatch(glob));
    const folders = [...built].flatMap(([path, folder]) => matches.some((isMatch) => isMatch(path)) ? [folder] : []);
    return [...globs, ...[...new Set(folders)].map((folder) => `!**/${folder}/**`)];
}
function wholeGroups(files, others) {
    const groups = new Map();
    for (const file of files) {
        const place = placeOf(file);
        groups.set(place, [...(groups.get(place) ?? []), file]);
    }
    return [...groups.values()].flatMap((group) => {
        const glob = globOf(group);
        const isMatch = glob === null ? () => true : picomatch(glob);
        return glob === null || others.some((other) => isMatch(other)) ? group.map(escaped) : [glob];
    });
}
/** The first folder, and what the names have in common: `bench/.bench` of `bench/a/b.bench.ts`. */
function placeOf(file) {
    const [top = ''] = file.includes('/') ? file.split('/') : [''];
    const [, suffix = file] = /(\.(?:bench|benchmark))\.\w+$/.exec(file) ?? [];
    return `${top}/${suffix}`;
}
function globOf(files) {
    const [first = ''] = files;
    const [, suffix] = /(\.(?:bench|benchmark))\.\w+$/.exec(first) ?? [];
    if (suffix === undefined)
        return null;
    const top = first.includes('/') ? `${escaped(first.split('/')[0] ?? '')}/**/` : '';
    const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))].toSorted();
    return `${top}*${suffix}.${endings.length === 1 ? endings[0] : `{${endings.join(',')}}`}`;
}
/** A path as a glob that matches it alone. */
function escaped(path) {
    return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/init/kinds/files.js

/** Frameworks whose files are measured by themselves: their kinds of suites have the same names. */
const files_frameworks = {
    tinybench: 'tinybench',
    vitest: 'Vitest',
    'node-bench': 'node:bench',
};
/** Files of each framework, found by their imports, as one entry. */
function frameworkFiles(project) {
    return Object.entries(files_frameworks).flatMap(([framework, title]) => {
        const own = pathsOf(project, (file) => file.framework === framework);
        const others = pathsOf(project, (file) => file.framework !== framework);
        if (own.length === 0)
            return [];
        const files = globsFor(own, others, project.builtFiles);
        return [
            {
                found: `${own.length} ${own.length === 1 ? 'file' : 'files'} of ${title}: ${files.join(', ')}`,
                assumed: [],
                comment: [`Files of ${title}.`],
                suite: { kind: framework, files: files.length === 1 ? (files[0] ?? '') : files },
            },
        ];
    });
}
/** Whether a file is measured by itself. */
function isMeasured({ framework }) {
    return Object.hasOwn(files_frameworks, framework);
}
function pathsOf({ benchmarkFiles: all }, which) {
    return all.filter(which).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/init/kinds/command.js


const names = /^(?:bench|benchmark|benchmarks|perf)(?::[\w.-]+)?$/;
/** Scripts that run benchmarks, where no file of them can be measured by itself. */
function benchmarkScripts(project) {
    const { benchmarkFiles, packageManager } = project;
    if (benchmarkFiles.some((file) => isMeasured(file) || file.prints !== null))
        return [];
    const scripts = [...project.package.scripts].filter(([name]) => names.test(name));
    return scripts.map(([name, line]) => {
        const isPlain = plainNode(line);
        const run = isPlain ? line : scriptLine(packageManager, name);
        const starting = `what ${packageManager.name} takes to start is a part of its time`;
        return {
            found: `the script ${name}: ${line}`,
            assumed: [
                `The script ${name} is measured as a whole, from its start to its end${isPlain ? '' : `; ${starting}`}.`,
            ],
            comment: [
                `The script ${name}, run by run.`,
                ...(isPlain ? [] : [`It is quieter to name the program itself: ${starting}.`]),
            ],
            suite: { kind: 'command', name, run },
        };
    });
}

;// CONCATENATED MODULE: ./lib/init/kinds/http.js
const health = /^\/(?:health|healthz|ready|readyz|ping|status|live|livez)$/;
/** The server that the script `start` starts. */
function startedServer({ server }) {
    if (server === null)
        return [];
    const { line, framework, readsPort, paths } = server;
    const ready = paths.find((path) => health.test(path)) ?? paths[0] ?? '/';
    const requests = paths.filter((path) => !health.test(path));
    const asked = requests.length === 0 ? [ready] : requests;
    return [
        {
            found: `a server${framework === null ? '' : ` of ${framework}`}, started by: ${line}`,
            assumed: [
                `The server answers GET ${asked.join(', ')}: put in the requests that matter.`,
                ...(readsPort
                    ? []
                    : [
                        'The server listens on the port that the variable PORT says: the line may hold {port} as well.',
                    ]),
            ],
            comment: [
                'The server under load: the requests that matter, and how many at a time.',
                'Where it is to listen it is told by PORT in its environment, or by {port} in the line.',
            ],
            suite: {
                kind: 'http',
                name: 'server',
                command: line,
                ...(ready === '/' ? {} : { ready }),
                requests: asked,
                concurrency: [10, 50],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/init/kinds/results.js
/** What tools of other languages measure, and files of other frameworks that print their results. */
function resultsOfTools({ otherTools, benchmarkFiles }) {
    const tools = otherTools.map(({ format, title, run, file }) => {
        return {
            found: `benchmarks of ${title}`,
            assumed: [
                `${run} measures in each version: whatever that needs is installed, in the workflow by a step of yours.`,
            ],
            comment: [`What ${title} measures.`],
            suite: { kind: 'results', name: title, run, ...(file === null ? {} : { file }), format },
        };
    });
    const printing = benchmarkFiles.flatMap(({ path, framework, prints }) => {
        if (prints === null)
            return [];
        return [
            {
                found: `a file of ${framework} that prints its results: ${path}`,
                assumed: [],
                comment: [`What ${path} prints.`],
                suite: { kind: 'results', name: path, run: `node ${path}`, format: prints },
            },
        ];
    });
    return [...tools, ...printing];
}

;// CONCATENATED MODULE: ./lib/init/kinds/index.js




/** One a kind of suites. */
const finders = [
    frameworkFiles,
    benchmarkScripts,
    startedServer,
    resultsOfTools,
];

;// CONCATENATED MODULE: ./lib/init/setup-line.js

/** What makes a fresh checkout ready to run; null where it is ready as it is. */
function setupLine({ package: manifest, packageManager }) {
    const hasBuild = manifest.scripts.has('build');
    const needsInstall = manifest.dependencies.size > 0 || packageManager.by !== null;
    const lines = [
        ...(needsInstall ? [packageManager.install] : []),
        ...(hasBuild ? [scriptLine(packageManager, 'build')] : []),
    ];
    return lines.length === 0 ? null : lines.join(' && ');
}

;// CONCATENATED MODULE: ./lib/init/workflow-text.js
/** Where the Action is published, and the others that the workflow uses. */
const actions = {
    benchgate: 'OWNER/benchgate@v1',
    checkout: 'actions/checkout@v7',
    node: 'actions/setup-node@v7',
    upload: 'actions/upload-artifact@v7',
    pnpm: 'pnpm/action-setup@v6',
    bun: 'oven-sh/setup-bun@v2',
};
/** A workflow that measures pull requests beside their base, and keeps a baseline of each push. */
function workflowText(parts) {
    const { defaultBranch, setup, folder } = parts;
    const place = folder === '' ? null : JSON.stringify(folder);
    const within = (indent) => place === null ? [] : [`${indent}working-directory: ${place}`];
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
        '  benchmarks:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 30',
        '    steps:',
        `      - uses: ${actions.checkout}`,
        '        with:',
        '          fetch-depth: 0 # the base is checked out from it',
        ...managerSteps(parts),
        ...nodeSteps(parts),
        ...(setup === null ? [] : [`      - run: ${yamlText(setup)}`, ...within('        ')]),
        '      # What is measured, and how, stands in the config file.',
        `      - uses: ${actions.benchgate}`,
        '        id: gate',
        ...(place === null ? [] : ['        with:', ...within('          ')]),
        '      # Pull requests from forks get the verdict, but no comment, since their token can only read. A second workflow',
        '      # can write it from this report: see docs/forks.md of benchgate.',
        `      - uses: ${actions.upload}`,
        "        if: ${{ !cancelled() && steps.gate.outputs.report-json != '' }}",
        '        with:',
        '          name: benchgate-report',
        '          path: ${{ steps.gate.outputs.report-json }}',
        '',
    ].join('\n');
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
 * @param example adds a benchmark to start from
 * @throws GateError where there is nothing to measure, or the manifest cannot be read
 */
async function planInit(project, { example }, files) {
    if (project.manifestProblem !== null)
        throw brokenManifest(project.manifestProblem);
    const findings = finders.flatMap((find) => find(project));
    const all = example ? [exampleFinding(findings), ...findings].flat() : findings;
    if (all.length === 0)
        throw nothingToMeasure(project);
    const wanted = [
        { name: configName(project), text: textOfConfig(project, all) },
        ...workflowFile(project),
        ...(example ? [{ name: exampleName, text: exampleText }] : []),
    ];
    return {
        files: await Promise.all(wanted.map((file) => planned(file, project, files))),
        found: [...all.map(({ found }) => found), ...circumstances(project)],
        assumed: [...all.flatMap(({ assumed }) => assumed), ...assumptions(project)],
        next: nextSteps(project, all, example),
    };
}
const exampleName = 'bench/example.bench.mjs';
/** Where tinybench's files are found anyway, the example is one of them. */
function exampleFinding(findings) {
    if (findings.some(({ suite }) => suite.kind === 'tinybench'))
        return [];
    return [
        {
            found: `nothing of tinybench; ${exampleName} is an example`,
            assumed: [],
            comment: ['Files of tinybench.'],
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
function workflowFile(project) {
    const { repository, packageManager, nodeVersionFile } = project;
    if (repository.kind === 'none' || repository.host === 'other')
        return [];
    const { folder, defaultBranch } = repository;
    const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
    const text = workflowText({
        defaultBranch: defaultBranch.name,
        packageManager,
        setup: setupLine(project),
        folder,
        nodeVersionFile,
        node: needsNewNode(project) ? 26 : 24,
    });
    return [{ name: `${up}.github/workflows/benchgate.yml`, text }];
}
/** `node:bench` came with Node.js 26.9. */
function needsNewNode({ benchmarkFiles }) {
    return benchmarkFiles.some(({ framework }) => framework === 'node-bench');
}
async function planned({ name, text }, { directory }, files) {
    const path = `${directory}/${name}`;
    const other = await otherConfig(name, directory, files);
    if (other !== null)
        return { name, path, text, there: { insteadOf: other } };
    if (!(await files.exists(path)))
        return { name, path, text, there: 'nothing' };
    const isSame = (await files.readText(path)) === text;
    return { name, path, text, there: isSame ? 'same' : 'different' };
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
        ...branchAssumption(project),
        ...(needsNewNode(project) && project.nodeVersionFile !== null
            ? [`${project.nodeVersionFile} names Node.js 26.9 or later, which node:bench needs.`]
            : []),
        ...(repository.kind === 'none'
            ? ['This is no git repository, so there is no workflow, and no branch to compare with.']
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
function nextSteps(project, findings, example) {
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
                { what: 'commit the files, and open a pull request', command: null },
            ]),
    ];
}
function nothingToMeasure({ directory }) {
    return new errors/* GateError */.ue({ code: 'nothing-to-measure', directory });
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
