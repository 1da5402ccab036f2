export const id = 69;
export const ids = [69];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69854);
/* harmony import */ var _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49281);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _platform_config_loader_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13731);
/* harmony import */ var _platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9311);
/* harmony import */ var _platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30381);
/* harmony import */ var _platform_worker_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99209);








const finish = (0,_platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .guardExit */ .K)((message) => process.stderr.write(`error: ${message}\n`));
// Node.js would end with 1, which says that a benchmark regressed.
process.on('uncaughtException', (error) => {
    process.stderr.write(`${(0,_cli_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(error)}\n`);
    finish((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error));
    process.exit();
});
// Whoever closed the pipe, such as `head`, has read enough: no reason to stop, nor to fail. A terminal that was closed
// is told by SIGHUP, and there is still something to clean up.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE' && error.code !== 'EIO')
            throw error;
    });
}
const code = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    directory: process.cwd(),
    stop: (0,_platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .stopOnSignals */ .Z)(),
    seconds: () => performance.now() / 1000,
    newSeed: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32),
    workerPath: (0,_platform_worker_path_js__WEBPACK_IMPORTED_MODULE_6__/* .workerPath */ .E)(import.meta.url),
    configLoaderPath: (0,_platform_config_loader_path_js__WEBPACK_IMPORTED_MODULE_4__/* .configLoaderPath */ .j)(import.meta.url),
    load: async () => {
        const [accept, baseline, gate, init, node, config, report, store, { selftest, renderSelftest, renderSelftestJson },] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(610), __webpack_require__.e(524), __webpack_require__.e(768)]).then(__webpack_require__.bind(__webpack_require__, 11768)),
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(610), __webpack_require__.e(429), __webpack_require__.e(285), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 68285)),
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(543), __webpack_require__.e(613), __webpack_require__.e(610), __webpack_require__.e(900), __webpack_require__.e(524), __webpack_require__.e(429), __webpack_require__.e(562), __webpack_require__.e(285), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 90869)),
            __webpack_require__.e(/* import() */ 84).then(__webpack_require__.bind(__webpack_require__, 9084)),
            Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 2950)),
            __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 73548)),
            Promise.all(/* import() */[__webpack_require__.e(543), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 29900)),
            Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 15429)),
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(543), __webpack_require__.e(613), __webpack_require__.e(610), __webpack_require__.e(900), __webpack_require__.e(524), __webpack_require__.e(562), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 13665)),
        ]);
        return {
            ...accept,
            ...baseline,
            ...gate,
            ...init,
            ...node,
            ...config,
            ...report,
            ...store,
            selftest,
            renderSelftest,
            renderSelftestJson,
        };
    },
});
finish(code);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36365);


/** An error in the words for its reader, in lines. */
function explain(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$)
        return `${error.message}, before anything was measured`;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
        return `error[${error.code}]: ${error.message}\nhelp: ${error.remedy}`;
    return [
        `error: benchgate itself failed (${_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .fX}, Node.js ${process.version}, ${process.platform})`,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        'This is a bug: please report it where benchgate is developed, with the lines above and the command.',
    ].join('\n');
}


/***/ }),

/***/ 69854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/index.js + 45 modules
var lib_config = __webpack_require__(85373);
// EXTERNAL MODULE: ./lib/platform/progress-pace.js
var progress_pace = __webpack_require__(84770);
;// CONCATENATED MODULE: ./lib/cli/terminal-console.js

const clearLine = '\r\u001B[2K';
/**
 * Tells the user what is going on: on a terminal with one line that is replaced again and again, else with a line now
 * and then.
 *
 * @param safe makes a line harmless that may quote hostile text
 * @param seconds monotonic
 */
function terminalConsole(output, safe, seconds) {
    const live = output.isTTY === true;
    let shown = false;
    const isDue = (0,progress_pace/* progressPace */.V)();
    function settle() {
        if (shown)
            output.write(clearLine);
        shown = false;
    }
    function info(text) {
        settle();
        for (const line of text.split('\n'))
            output.write(`${safe(line)}\n`);
    }
    function progress(line) {
        if (live) {
            output.write(`${clearLine}${safe(line)}`);
            shown = true;
            return;
        }
        if (isDue(line, seconds()))
            output.write(`${safe(line)}\n`);
    }
    return { info, progress, settle };
}

;// CONCATENATED MODULE: ./lib/cli/wants-color.js
/**
 * Whether to write to a stream in colour: what the user says on the command line, then NO_COLOR, then FORCE_COLOR,
 * then whether somebody reads it on a terminal that has colours.
 */
function wantsColor(allowed, env, { isTTY = false }) {
    const { NO_COLOR: never = '', FORCE_COLOR: force, TERM: terminal } = env;
    if (!allowed || never !== '')
        return false;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTTY && terminal !== 'dumb';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/write-report.js


/**
 * Writes what was found to a file that the user named.
 *
 * @param directory what the path is relative to
 * @throws GateError where it cannot be written
 */
async function writeReport(path, text, directory, files) {
    await files.writeText((0,external_node_path_.resolve)(directory, path), text).catch((cause) => {
        throw cannotWrite(path, cause);
    });
}
function cannotWrite(path, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue('cannot-write', `the report cannot be written to ${path}: ${reason}`, 'Name a file that can be written; the report above is all there is of this run.', { cause });
}

;// CONCATENATED MODULE: ./lib/cli/baseline/newest-run.js

/**
 * The newest run of a branch.
 *
 * @param branch null for the one that is checked out
 * @throws GateError where there is none, or it cannot be read
 */
async function newestRun(branch, { storage, shelf, branch: own }, { engine: { branchPrefix, readRun }, ports }) {
    const wanted = branch ?? own;
    if (wanted === null)
        throw noBranch();
    const found = await readRun([branchPrefix(shelf, 'run', wanted)], storage, ports);
    switch (found.kind) {
        case 'found':
            return found;
        case 'missing':
            throw nothingKept(wanted, storage.title);
        case 'unreachable':
        case 'corrupt':
        case 'incompatible':
            throw new errors/* GateError */.ue('baseline-unreadable', `what is kept of ${wanted} cannot be read: ${found.message}`, 'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.');
    }
}
function noBranch() {
    return new errors/* GateError */.ue('no-branch', 'no branch is checked out, so it is not clear whose baseline is meant', 'Name a branch.');
}
function nothingKept(branch, title) {
    return new errors/* GateError */.ue('nothing-kept', `nothing is kept of ${branch} in ${title}`, 'Keep a run with `benchgate run --save`; where another place is meant, name it with `--storage`.');
}

;// CONCATENATED MODULE: ./lib/cli/baseline/history.js

/** A branch's benchmarks over its pushes, and where their levels changed. */
async function historyPage(branch, metric, keeper, means) {
    const { run, warnings } = await newestRun(branch, keeper, means);
    const { historyView, renderHistory } = means.engine;
    const view = historyView(run.manifest.branch, run.history, metric);
    return { text: renderHistory(view, means), data: view, warnings };
}

// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/cli/baseline/list.js


/** What is kept, newest first. */
async function listPage({ storage, shelf, repository }, means) {
    const { anyKey, branchPrefix, count, formatSize, logText, parseKey, textTable } = means.engine;
    const listing = await storage.list(anyKey);
    if (listing.kind !== 'listed')
        throw cannotList(listing.message);
    const branches = await branchesOf(repository, means.ports);
    const rows = listing.entries.flatMap((entry) => {
        const parts = parseKey(entry.key);
        if (parts === null)
            return [];
        const { kind, commit, branchHash } = parts;
        const branch = branches.find((name) => entry.key.startsWith(branchPrefix(shelf, kind, name)));
        return [{ ...entry, kind, commit, branch: branch ?? `? (${branchHash})` }];
    });
    const column = (title, cell) => ({ title, align: 'left', cell, fit: 'keep' });
    const table = textTable([
        { ...column('branch', ({ branch }) => logText(branch)), fit: 'shorten' },
        column('commit', ({ commit }) => commit.slice(0, 7)),
        column('what', ({ kind }) => (kind === 'tree' ? 'checkout' : 'figures')),
        { ...column('size', ({ bytes }) => formatSize(bytes)), align: 'right' },
        column('kept', ({ createdAt }) => `${createdAt.slice(0, 16).replace('T', ' ')} UTC`),
    ], rows, means.width);
    const title = `${count(rows.length, 'baseline')} in ${storage.title}`.replace('baselines', 'entries');
    const text = [title, ...(rows.length === 0 ? [] : ['', table.header, ...table.lines])].join('\n');
    return { text, data: rows, warnings: [] };
}
async function branchesOf(repository, ports) {
    const args = ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes'];
    const listed = await (0,git/* tryGit */.Ii)(args, repository, ports);
    if (listed.exitCode !== 0)
        throw cannotList(`git does not tell the branches: ${(0,git/* reasonOf */.A3)(listed)}`);
    const names = listed.stdout
        .split('\n')
        .map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, ''));
    return [...new Set(names)].filter((name) => name !== '');
}
function cannotList(message) {
    return new errors/* GateError */.ue('cannot-list', `what is kept cannot be listed: ${message}`, 'Name another place with `--storage`, or try again later.');
}

;// CONCATENATED MODULE: ./lib/cli/baseline/prune.js

/** Removes what is too old, or more than is to be kept. */
async function prunePage({ keep, days }, { storage }, { engine: { anyKey, prune }, ports }) {
    const rule = { keep: { run: keep, tree: keep }, mostDays: days };
    const pruned = await prune(anyKey, rule, storage, ports.clock.date());
    if (pruned.kind !== 'pruned') {
        throw new errors/* GateError */.ue('cannot-prune', `nothing could be removed: ${pruned.message}`, 'Name another place with `--storage`, or see to it that you may remove there.');
    }
    const { removed, failed } = pruned;
    const text = `${removed.length} entries removed from ${storage.title}`;
    const warnings = failed.map(({ key, outcome }) => ({
        code: 'not-removed',
        key,
        reason: outcome.message,
    }));
    return { text, data: { removed, failed }, warnings };
}

;// CONCATENATED MODULE: ./lib/cli/baseline/show.js

/** What is kept of a branch's newest commit. */
async function showPage(branch, keeper, means) {
    const { key, run, warnings } = await newestRun(branch, keeper, means);
    const { count, logText } = means.engine;
    const { manifest, benchmarks, history } = run;
    const { savedBy, machine, setup, lockfileHash, suiteHash } = manifest;
    const saver = savedBy.kind === 'local' ? 'by hand' : `by ${savedBy.event}, run ${savedBy.runId}`;
    const rounds = Math.max(0, ...benchmarks.map(({ figures }) => figures.time?.length ?? 0));
    const facts = [
        ['branch', manifest.branch],
        ['commit', manifest.commit],
        ['gate', manifest.id],
        ['kept', `${manifest.createdAt} ${saver}, as ${key}`],
        ['machine', `${machine.cpu}, ${count(machine.cpus, 'CPU')}, ${machine.os} ${machine.arch}`],
        ['Node.js', machine.node],
        ['set-up', setup ?? 'none'],
        ['hashes', `suite ${suiteHash.slice(0, 12)}, lockfile ${lockfileHash?.slice(0, 12) ?? 'none'}`],
        ['figures', `${count(benchmarks.length, 'benchmark')}, up to ${count(rounds, 'round')} each`],
        ['history', `${history.length} pushes`],
    ];
    const text = facts.map(([name, fact]) => `${name.padEnd(8)}  ${logText(fact)}`).join('\n');
    return { text, data: run, warnings };
}

;// CONCATENATED MODULE: ./lib/cli/baseline/transfer.js



/** Writes what is kept of a branch's newest commit to one file: its figures, and its checkout where there is one. */
async function exportPage(branch, file, keeper, means) {
    const { key, run } = await newestRun(branch, keeper, means);
    const { entryKey, exportEntries } = means.engine;
    const keys = [key, entryKey('tree', run.manifest)];
    const path = (0,external_node_path_.resolve)(means.directory, file);
    const exported = await exportEntries(keys, path, keeper.storage, means.ports);
    const failed = exported.flatMap(({ key: each, outcome }) => outcome.kind === 'unreachable' ? [`${each}: ${outcome.message}`] : []);
    if (failed.length > 0) {
        throw new errors/* GateError */.ue('export-incomplete', `not all of it could be read:\n${failed.join('\n')}`, 'Try again; the file that was written holds the rest.');
    }
    const written = exported.filter(({ outcome }) => outcome.kind === 'found');
    const what = written.length === 1 ? 'its figures' : 'its figures and its checkout';
    const text = `${run.manifest.branch} at ${run.manifest.commit.slice(0, 7)}: ${what} written to ${file}`;
    return { text, data: written.map((each) => each.key), warnings: [] };
}
/** Takes in what such a file holds. */
async function importPage(file, { storage }, { engine: { importEntries }, directory, ports }) {
    const imported = await importEntries((0,external_node_path_.resolve)(directory, file), storage, ports);
    const taken = imported.filter(({ outcome }) => outcome.kind === 'saved');
    const known = imported.filter(({ outcome }) => outcome.kind === 'exists');
    const warnings = imported.flatMap(({ key, outcome }) => outcome.kind === 'refused' || outcome.kind === 'unreachable'
        ? [{ code: 'not-imported', key, reason: outcome.message }]
        : []);
    const also = known.length === 0 ? '' : `, ${known.length} were there already`;
    const text = `${taken.length} entries taken into ${storage.title}${also}`;
    return { text, data: imported, warnings };
}

;// CONCATENATED MODULE: ./lib/cli/baseline/run.js










const defaultWidth = 100;
/** One command about baselines. @returns the exit code */
async function baseline(asked, io) {
    const engine = await io.load();
    const { stdout, stderr, env, directory, stop } = io;
    const console = terminalConsole(stderr, engine.logText, io.seconds);
    const ports = engine.nodePorts(console, stop);
    const given = { source: 'flag', values: asked.values };
    const config = await (0,lib_config/* loadConfig */.Z9)({ given, directory, path: asked.config, seed: 0 }, engine.configFiles(ports, io.configLoaderPath));
    const checkout = await engine.checkoutAt(config.workingDirectory, ports);
    const storage = engine.storageFor(config, 'directory', checkout, { ...ports, cache: null });
    if (checkout === null || storage === null)
        throw nowhere();
    const { os, arch } = ports.machine;
    const { repository, branch } = checkout;
    const keeper = { storage, shelf: { id: config.id, os, arch }, repository, branch };
    const color = wantsColor(asked.color, env, stdout);
    const width = stdout.columns ?? defaultWidth;
    const page = await pageOf(asked.wanted, keeper, { engine, ports, directory, color, width });
    for (const line of engine.noticeLines(page.warnings))
        console.info(engine.lineText(line));
    stdout.write(`${page.text}\n`);
    const json = `${JSON.stringify(page.data, null, 2)}\n`;
    if (asked.json !== null)
        await writeReport(asked.json, json, directory, ports.files);
    return 0;
}
function pageOf(wanted, keeper, means) {
    switch (wanted.what) {
        case 'history':
            return historyPage(wanted.branch, wanted.metric, keeper, means);
        case 'list':
            return listPage(keeper, means);
        case 'show':
            return showPage(wanted.branch, keeper, means);
        case 'prune':
            return prunePage(wanted, keeper, means);
        case 'export':
            return exportPage(wanted.branch, wanted.file, keeper, means);
        case 'import':
            return importPage(wanted.file, keeper, means);
    }
}
function nowhere() {
    return new errors/* GateError */.ue('no-baselines-here', 'there is no place for baselines: this is no repository with a commit, or `storage` is none', 'Run inside of a repository, and name a place with `--storage`.');
}

// EXTERNAL MODULE: ./lib/cli/explain.js
var explain = __webpack_require__(49281);
;// CONCATENATED MODULE: ./lib/cli/init.js

/**
 * Writes a config file and a workflow for the project, says what it found and assumed, and what to do next.
 *
 * @returns the exit code
 */
async function init({ example, force, dryRun }, io) {
    const { nodePorts, inspect, planInit, writePlanned, logText } = await io.load();
    const { files, processes } = nodePorts(terminalConsole(io.stderr, logText, io.seconds), io.stop);
    const project = await inspect(io.directory.replaceAll('\\', '/'), { files, processes });
    const plan = await planInit(project, { example }, files);
    const say = (lines) => {
        for (const line of lines)
            io.stdout.write(`${logText(line)}\n`);
    };
    say(section('Found', plan.found));
    say(section('Assumed', plan.assumed));
    for (const file of plan.files) {
        if (dryRun)
            say(shown(`${file.name} would be:`, file.text));
        else
            say(told(file, await writePlanned(file, force, files)));
    }
    if (!dryRun)
        say(['', ...section('Next', steps(plan))]);
    return 0;
}
function section(title, lines) {
    return [title, ...lines.map((line) => `  ${line}`), ''];
}
function told({ name, text, there }, written) {
    switch (written) {
        case 'written':
            return [`Wrote ${name}`];
        case 'replaced':
            return [`Replaced ${name}`];
        case 'same':
            return [`${name} is there already, just like this`];
        case 'left': {
            const other = typeof there === 'object' ? there.insteadOf : null;
            const remedy = other === null ? '--force replaces it' : 'remove it, and run this again';
            const title = `${other ?? name} is there, and stays as it is (${remedy}). ${name} would be:`;
            return shown(title, text);
        }
    }
}
function shown(title, text) {
    return [
        title,
        '',
        ...text
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`.trimEnd()),
        '',
    ];
}
function steps({ next }) {
    const longest = Math.max(...next.map(({ command }) => command?.length ?? 0));
    return next.map(({ what, command }) => command === null ? what : `${command.padEnd(longest)}  ${what}`);
}

// EXTERNAL MODULE: ./lib/model/index.js + 22 modules
var model = __webpack_require__(36365);
;// CONCATENATED MODULE: ./lib/cli/branch-named.js
/**
 * The branch whose history a version's commit is in, as far as its name tells: of `merge-base:origin/main` it is `main`.
 * Of a tag or a commit it is no branch, and no baseline is found under it.
 */
function branchNamed(spec) {
    return spec
        .replace(/^merge-base:/, '')
        .replace(/@[0-9a-f]{40,64}\.\.\.[0-9a-f]{40,64}$/, '')
        .replace(/^origin\//, '');
}

;// CONCATENATED MODULE: ./lib/cli/local-baselines.js


/**
 * The base's baseline is that of the branch it names; the working tree's becomes one of the branch that is checked out.
 *
 * @throws GateError where something is to be kept, and cannot be
 */
async function localBaselines({ base, heads, save }, config, { checkoutAt, keepBaseline, storageFor }, ports) {
    const checkout = await checkoutAt(config.workingDirectory, ports);
    const storage = storageFor(config, 'directory', checkout, { ...ports, cache: null });
    const own = checkout?.branch ?? null;
    if (save && (storage === null || checkout === null || own === null || heads[0] !== '.')) {
        throw cannotKeep();
    }
    if (storage === null || checkout === null)
        return { access: null, keep: async () => [] };
    const branch = base === null ? (own ?? '') : branchNamed(base);
    const access = { storage, provenance: null, branch, defaultBranch: own };
    return {
        access,
        async keep({ report, recorded }) {
            if (!save || own === null || report.interrupted)
                return [];
            const { repository, folder, commit } = checkout;
            const savedBy = { kind: 'local' };
            const kept = { access, config, report, recorded, repository, folder, commit, savedBy };
            return keepBaseline({ ...kept, branch: own }, ports);
        },
    };
}
function cannotKeep() {
    return new errors/* GateError */.ue('cannot-save', '`--save` keeps the working tree as a baseline of its commit, and here is no branch of a repository checked out, or another version is judged, or nothing is to be kept (`--storage none`)', 'Check out a branch, judge the working tree, and name a place with `--storage`.');
}

;// CONCATENATED MODULE: ./lib/cli/local-checkpoint.js

/**
 * Where a run at the command line writes its rounds down: in git's own directory, or null outside of a repository.
 */
async function localCheckpoint({ resume }, { id, workingDirectory }, { checkoutAt }, ports) {
    const checkout = await checkoutAt(workingDirectory, ports);
    if (checkout === null)
        return null;
    const path = (0,external_node_path_.join)(checkout.gitDirectory, 'benchgate', 'rounds');
    return { place: { kind: 'directory', path, gate: id }, resume: resume ? 'must' : 'no' };
}

;// CONCATENATED MODULE: ./lib/cli/measure.js








/** Of a report that nobody reads on a terminal, and of a progress line. */
const measure_defaultWidth = 100;
/**
 * One run of the gate: progress on stderr, the report on stdout and in the files asked for.
 *
 * @returns the exit code
 */
async function measure(asked, io) {
    const engine = await io.load();
    const { stdout, stderr, env, directory, stop, workerPath } = io;
    const console = terminalConsole(stderr, engine.logText, io.seconds);
    const ports = engine.nodePorts(console, stop);
    const announce = () => console.info('Stopping. Once more to leave at once, without cleaning up.');
    stop.addEventListener('abort', announce, { once: true });
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const kept = await localBaselines(asked, config, engine, ports);
        const checkpoint = await localCheckpoint(asked, config, engine, ports);
        const measured = await engine.gate({
            baselines: kept.access,
            checkpoint,
            base: asked.base,
            heads: asked.heads,
            config,
            configPath: asked.config,
            workerPath,
            reproduce: asked.repeatWith(config.seed),
            onProgress: (progress) => console.progress(engine.renderProgress(progress, (stderr.columns ?? measure_defaultWidth) - 1)),
        }, ports);
        console.settle();
        const report = await engine.acceptedOffline(measured.report, config, ports);
        const color = wantsColor(asked.color, env, stdout);
        const width = stdout.columns ?? measure_defaultWidth;
        stdout.write(`${engine.renderTerminal(report, { color, width })}\n`);
        await writeFiles(report, asked, config, engine, directory, ports.files);
        for (const notice of await kept.keep({ report, recorded: measured.recorded })) {
            console.info(engine.noticeText(notice));
        }
        if (measured.resumable) {
            console.info('The rounds are kept: the same command with --resume goes on.');
        }
        if (measured.trouble !== null)
            throw measured.trouble;
        return report.interrupted ? (0,errors/* interruptedCode */.Sc)(stop.reason) : (0,model/* exitCode */.I$)(report);
    }
    finally {
        console.settle();
    }
}
/** After the report was shown, so that a file that cannot be written loses nothing that was measured. */
async function writeFiles(report, { json, markdown, csv }, { id }, { renderCsv, renderJson, renderMarkdown }, directory, files) {
    const write = (path, text) => writeReport(path, text, directory, files);
    if (json !== null)
        await write(json, renderJson(report));
    if (markdown !== null)
        await write(markdown, renderMarkdown(report, { id }));
    if (csv !== null)
        await write(csv, renderCsv(report));
}

;// CONCATENATED MODULE: ./lib/cli/baseline/commands.js



/** Adds the commands about what is kept of a branch's commits. */
function addBaselineCommands(program, ask) {
    const branch = new esm/* Argument */.ef('[branch]', 'the one that is checked out, if left out');
    const metric = new esm/* Option */.c$('--metric <name>', 'which of the metrics').choices(model/* metricNames */.Zv);
    const history = program
        .command('history')
        .description("a branch's benchmarks over its pushes, and where their levels changed")
        .addArgument(branch)
        .addOption(metric.default('time'))
        .action((of, flags) => ask(asked({ what: 'history', branch: of ?? null, metric: metricOf(flags) }, flags)));
    const baseline = program
        .command('baseline')
        .description('what is kept of the commits of branches: list, show, prune, export, import');
    const commands = [
        baseline
            .command('list')
            .description('what is kept, newest first')
            .action((flags) => ask(asked({ what: 'list' }, flags))),
        baseline
            .command('show')
            .description("what is kept of a branch's newest commit")
            .addArgument(branch)
            .action((of, flags) => ask(asked({ what: 'show', branch: of ?? null }, flags))),
        baseline
            .command('prune')
            .description('remove what is too old, or more than is to be kept')
            .addOption(countOption('--keep <count>', 'entries of each branch and kind').default(20))
            .addOption(countOption('--days <count>', 'how old they may be').default(400))
            .action((flags) => {
            const { keep, days } = flags;
            return ask(asked({ what: 'prune', keep, days }, flags));
        }),
        baseline
            .command('export')
            .description("write what is kept of a branch's newest commit to a file")
            .argument('<branch>')
            .argument('<file>')
            .action((of, file, flags) => ask(asked({ what: 'export', branch: of, file }, flags))),
        baseline
            .command('import')
            .description('take in what such a file holds')
            .argument('<file>')
            .action((file, flags) => ask(asked({ what: 'import', file }, flags))),
    ];
    for (const command of [history, ...commands])
        addPlaceFlags(command);
}
/** Of the options, those that say where to look. */
function addPlaceFlags(command) {
    for (const { name, placeholder, help } of (0,lib_config/* optionTexts */.Qr)('flag')) {
        if (name === 'storage')
            command.option(`--${name} <${placeholder}>`, help);
    }
    command.option('--config <file>', 'config file; benchgate.config.* is looked for if left out');
    command.option('--json <file>', 'write the answer as JSON');
    command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are heeded too');
}
function countOption(flag, help) {
    return new esm/* Option */.c$(flag, help).argParser((text) => {
        if (!/^\d{1,6}$/.test(text))
            throw new esm/* InvalidArgumentError */.Di('expected a whole number');
        return Number(text);
    });
}
function metricOf({ metric }) {
    return model/* metricNames */.Zv.find((name) => name === metric) ?? 'time';
}
function asked(wanted, { storage, config, json, color }) {
    const text = (value) => (typeof value === 'string' ? value : null);
    const place = text(storage);
    return {
        wanted,
        values: place === null ? {} : { storage: place },
        config: text(config),
        json: text(json),
        color: color !== false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/flags.js


/** Flags that name a file to write to. */
const reportFiles = [
    ['--json <file>', 'write the whole report as JSON'],
    ['--markdown <file>', 'write the report as Markdown'],
    ['--csv <file>', 'write the results as CSV'],
];
/** Adds the flags of the configuration, and those of the files that the command can write. */
function addFlags(command, files) {
    for (const text of (0,lib_config/* optionTexts */.Qr)('flag'))
        command.addOption(flagOf(text));
    command.option('--config <file>', 'config file; benchgate.config.* is looked for if left out');
    for (const [flag, help] of files)
        command.option(flag, help);
    command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are heeded too');
}
function flagOf({ name, placeholder, help, fallback, repeatable }) {
    const shown = [
        help,
        ...(repeatable ? ['may be repeated'] : []),
        ...(fallback === null ? [] : [`default: ${fallback}`]),
    ];
    const option = new esm/* Option */.c$(`--${name} <${placeholder}>`, shown.join('; '));
    return repeatable ? option.argParser(collect) : option;
}
function collect(value, before) {
    return [...(before ?? []), value];
}
/** What the user asks for, out of a command's versions and flags. */
function readFlags(base, heads, flags) {
    const { config: file, json, markdown, csv, color, save, resume, ...others } = flags;
    const values = Object.fromEntries(Object.entries(others).filter(isSaid));
    const config = textOf(file);
    const asked = { base, heads, config, given: { source: 'flag', values } };
    return {
        base,
        heads,
        values,
        config,
        json: textOf(json),
        markdown: textOf(markdown),
        csv: textOf(csv),
        save: save === true,
        resume: resume === true,
        color: color !== false,
        repeatWith: (seed) => (0,lib_config/* repeatCommand */.pZ)(asked, seed),
    };
}
function isSaid(entry) {
    return typeof entry[1] !== 'boolean' && entry[1] !== undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/cli/program.js




const examples = `
Examples:
  benchgate init                                    a config file and a workflow for this project
  benchgate compare main                            the working tree against a branch
  benchgate compare v1.2.0 v1.3.0                   two releases
  benchgate compare main --setup "npm ci && npm run build"
                                                    what makes a fresh checkout ready to run
  benchgate compare ./old ./new                     two directories, as they lie there
  benchgate compare npm:zod@3.23.8 npm:zod@4.0.0 --setup "npm ci"
                                                    what an upgrade does, or npm:your-package: the last release
  benchgate compare base.json head.json             what was measured before, by benchgate or another tool
  benchgate compare main --only parse --threshold 3% --max-time 2m
  benchgate run --json report.json                  measure without comparing
  benchgate run --save                              and keep it as a baseline of the commit
  benchgate compare main --resume                   go on with a run that was cut off
  benchgate selftest --max-time 20m                 which threshold this machine supports
  benchgate report report.json                      what a kept report says, once more
  benchgate history                                 each benchmark over the commits that were kept

Options may also stand in benchgate.config.{ts,mts,js,mjs,json}, as maxTime for --max-time.
Exit codes: 0 passed, 1 regressed, 2 something to fix, 3 a bug of benchgate.
`;
/** Commands, flags and help. The flags derive from the options of the configuration. */
function createProgram(io, { measure, selftest, baseline, init, report }) {
    const program = new esm/* Command */.uB('benchgate')
        .description('Measures two versions of a project side by side and tells with statistics whether anything got slower.')
        .version(model/* toolVersion */.fX)
        .helpCommand(false)
        .exitOverride()
        .showHelpAfterError('(--help shows what there is)')
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => widthOf(io.stdout),
        getErrHelpWidth: () => widthOf(io.stderr),
    })
        .addHelpText('after', examples);
    program
        .command('init')
        .description('look at this project, and write a config file and a workflow for it')
        .option('--example', 'add a benchmark file to start from')
        .option('--force', 'replace files that are there')
        .option('--dry-run', 'print the files, and write nothing')
        .addHelpText('after', examples)
        .action(({ example = false, force = false, dryRun = false }) => init({ example, force, dryRun }));
    const compare = program
        .command('compare')
        .description('compare versions: branches, tags, commits, directories such as ./old, releases such as npm:name@1.2.3, or results files')
        .argument('<base>', 'version to compare with')
        .addArgument(new esm/* Argument */.ef('[heads...]', 'versions to judge').default(['.'], 'the working tree'))
        .addHelpText('after', examples)
        .action((base, heads, flags) => measure(readFlags(base, heads, flags)));
    const run = program
        .command('run')
        .description('measure the working tree, comparing it with nothing')
        .addHelpText('after', examples)
        .action((flags) => measure(readFlags(null, ['.'], flags)));
    const tried = program
        .command('selftest')
        .description('try the gate on this machine and these benchmarks: false alarms without a change, and how small a slowdown it finds')
        .addHelpText('after', examples)
        .action((flags) => selftest(readFlags(null, ['.'], flags)));
    for (const command of [compare, run]) {
        addFlags(command, [...reportFiles]);
        command.option('--save', "keep the working tree's figures and checkout as a baseline of its commit");
        command.option('--resume', 'go on with the rounds of the same run, which was cut off');
    }
    addFlags(tried, [reportFiles[0]]);
    program
        .command('report')
        .description('show reports again that were kept as JSON')
        .argument('<files...>', 'what `--json` has written')
        .option('--markdown', 'as Markdown')
        .addOption(new esm/* Option */.c$('--json', 'as JSON').conflicts('markdown'))
        .addOption(new esm/* Option */.c$('--csv', 'their results as CSV').conflicts(['markdown', 'json']))
        .option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are heeded too')
        .addHelpText('after', examples)
        .action((files, { color, ...flags }) => {
        const form = program_forms.find((each) => flags[each] === true) ?? 'terminal';
        return report({ files, form, color: color !== false });
    });
    addBaselineCommands(program, baseline);
    return program;
}
const program_forms = ['markdown', 'json', 'csv'];
function widthOf({ columns = 80 }) {
    return columns;
}

;// CONCATENATED MODULE: ./lib/cli/report.js




/** Of a report that nobody reads on a terminal. */
const usualWidth = 100;
/**
 * Shows reports that were kept, one after the other: as they were told, not as they would be told today.
 *
 * @returns the exit code, which says whether they could be shown and nothing of their verdicts
 * @throws GateError for a file that is not there, or is no report that this benchgate can read
 */
async function showReports({ files: paths, form, color }, io) {
    const engine = await io.load();
    const { files } = engine.nodePorts(terminalConsole(io.stderr, engine.logText, io.seconds), io.stop);
    const reports = [];
    for (const path of paths)
        reports.push(await reportIn(path, io.directory, engine, files));
    const texts = reports.map((report) => report_shown(report, form, engine, io, color));
    io.stdout.write(texts.join('\n'));
    return 0;
}
function report_shown(report, form, { renderCsv, renderJson, renderMarkdown, renderTerminal }, { env, stdout }, isAllowed) {
    switch (form) {
        case 'json':
            return renderJson(report);
        case 'csv':
            return renderCsv(report);
        case 'markdown':
            return `${renderMarkdown(report, { id: 'benchgate' })}\n`;
        case 'terminal': {
            const color = wantsColor(isAllowed, env, stdout);
            return `${renderTerminal(report, { color, width: stdout.columns ?? usualWidth })}\n`;
        }
    }
}
async function reportIn(path, directory, { parseReport }, files) {
    const text = await files.readText((0,external_node_path_.resolve)(directory, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    return parseReport(text, path);
}
function unreadable(path, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue('report-unreadable', `the report ${path} cannot be read: ${reason}`, 'Name a file that `--json` has written, or the one of an artifact, unpacked.', { cause });
}

;// CONCATENATED MODULE: ./lib/cli/selftest.js





/** Of a page that nobody reads on a terminal. */
const selftest_defaultWidth = 120;
/**
 * Tries the gate on the working tree: progress on stderr, what was found on stdout and in the file asked for.
 *
 * @returns the exit code; there is nothing that a self-test could fail by
 */
async function selftest(asked, io) {
    const engine = await io.load();
    const { stdout, stderr, env, directory, stop, workerPath } = io;
    const console = terminalConsole(stderr, engine.logText, io.seconds);
    const ports = engine.nodePorts(console, stop);
    const announce = () => console.info('Stopping. Once more to leave at once, without cleaning up.');
    stop.addEventListener('abort', announce, { once: true });
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const onProgress = (line) => console.progress(line);
        const report = await engine.selftest({ config, workerPath, onProgress }, ports);
        console.settle();
        const color = wantsColor(asked.color, env, stdout);
        const width = stdout.columns ?? selftest_defaultWidth;
        stdout.write(`${engine.renderSelftest(report, { color, width })}\n`);
        const text = engine.renderSelftestJson(report);
        if (asked.json !== null)
            await writeReport(asked.json, text, directory, ports.files);
        return report.interrupted ? (0,errors/* interruptedCode */.Sc)(stop.reason) : 0;
    }
    finally {
        console.settle();
    }
}

;// CONCATENATED MODULE: ./lib/cli/main.js









/**
 * The command line as a function.
 *
 * @param argv what stands behind the program's name
 * @returns the exit code; whatever goes wrong has been told on stderr
 */
async function main(argv, io) {
    let code = 0;
    const program = createProgram(io, {
        async measure(asked) {
            code = await measure(asked, io);
        },
        async selftest(asked) {
            code = await selftest(asked, io);
        },
        async report(asked) {
            code = await showReports(asked, io);
        },
        async init(asked) {
            code = await init(asked, io);
        },
        async baseline(asked) {
            code = await baseline(asked, io);
        },
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
        return code;
    }
    catch (error) {
        // It ends so after it showed its help, and has told what was wrong.
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        await tell((0,explain/* explain */.W)(error), io);
        return (0,errors/* errorCode */.CA)(error);
    }
}
/** Quoted text is made harmless, but a broken installation must not hide what it was that broke. */
async function tell(text, io) {
    const safe = await io.load().then(({ logText }) => logText, () => String);
    for (const line of text.split('\n'))
        io.stderr.write(`${safe(line)}\n`);
}


/***/ }),

/***/ 13731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ configLoaderPath)
/* harmony export */ });
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95023);

/** The program that evaluates a config file. @param entry the entry's `import.meta.url` */
function configLoaderPath(entry) {
    return (0,_program_path_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .k)(entry, { source: 'platform/config/loader', bundle: 'config-loader' });
}


/***/ }),

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ guardExit)
/* harmony export */ });
/** The exit code of a run that has not finished, the same as that of a bug. */
const unfinished = 3;
/**
 * Keeps the process from ending as if all were well: before the run has finished, whatever ends it makes it fail, be it
 * `process.exit(0)` of a library or that nothing is left to wait for; afterwards the run's own exit code stands.
 *
 * @param tell says synchronously that the run has not finished
 * @returns to be called with the run's exit code, when it has finished
 */
function guardExit(tell) {
    let own = null;
    process.on('exit', (code) => {
        if (own === null)
            tell(`benchgate ended before it had finished (exit code ${code}): nothing was decided`);
        process.exitCode = own ?? unfinished;
    });
    return (code) => {
        own = code;
        process.exitCode = code;
    };
}


/***/ }),

/***/ 95023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The file of a program, as seen from an entry: from `src/cli.ts` it is the source, and from a bundle, whose files are
 * called `index.js` or end in `.index.js`, it is the bundle of that program.
 *
 * Computed from a URL that is handed over, since ncc would take `new URL('./worker.js', import.meta.url)` for an
 * asset and copy the file.
 *
 * @param entry the entry's `import.meta.url`
 */
function programPath(entry, { source, bundle }) {
    const path = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    return /^(?:.*\.)?index\.js$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '..', bundle, 'index.js')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${source}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path)}`);
}


/***/ }),

/***/ 30381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Aborts with an `Interrupted` on the first SIGINT, SIGTERM or SIGHUP. SIGINT or SIGTERM again ends the process at once:
 * whoever repeats it does not want to wait for the cleaning up. Of a terminal that is closed, both the system and the
 * shell may send SIGHUP, and nobody is in a hurry.
 */
function stopOnSignals() {
    const controller = new AbortController();
    const stop = (signal) => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$(signal));
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, stop);
    process.on('SIGHUP', stop);
    return controller.signal;
}


/***/ }),

/***/ 99209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workerPath)
/* harmony export */ });
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95023);

/** The file that a benchmark process runs. @param entry the entry's `import.meta.url` */
function workerPath(entry) {
    return (0,_program_path_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .k)(entry, { source: 'worker', bundle: 'worker' });
}


/***/ })

};
