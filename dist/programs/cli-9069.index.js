export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73332);
/* harmony import */ var _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49281);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9311);
/* harmony import */ var _platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30381);
/* harmony import */ var _platform_program_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95023);
/* harmony import */ var _platform_site_assets_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38738);








const finish = (0,_platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .guardExit */ .K)((message) => process.stderr.write(`error: ${message}\n`));
// Node.js would end with 1, which says that a benchmark regressed.
process.on('uncaughtException', (error) => {
    void (0,_cli_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(error).then((text) => {
        process.stderr.write(`${text}\n`);
        finish((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error));
        process.exit();
    });
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
    stop: (0,_platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .stopOnSignals */ .Z)(),
    seconds: () => performance.now() / 1000,
    newSeed: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32),
    workerPath: (0,_platform_program_path_js__WEBPACK_IMPORTED_MODULE_5__/* .workerPath */ .El)(import.meta.url),
    configLoaderPath: (0,_platform_program_path_js__WEBPACK_IMPORTED_MODULE_5__/* .configLoaderPath */ .jG)(import.meta.url),
    siteAssetsPath: (0,_platform_site_assets_path_js__WEBPACK_IMPORTED_MODULE_6__/* .siteAssetsPath */ .s)(import.meta.url),
    load: async () => {
        const [accept, baseline, { bisect, gate, lastVersions, listRun, reach, solo }, init, live, monitor, notify, node, messenger, pdf, config, { renderReach, renderReachJson }, report, store, site, { selftest, renderSelftest, renderSelftestJson }, { judgedTogether }, { diagnose, renderDoctor, renderDoctorJson }, { renderBisect, renderBisectMarkdown },] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 16952)),
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(6596), __webpack_require__.e(2305), __webpack_require__.e(5503), __webpack_require__.e(2752), __webpack_require__.e(3178)]).then(__webpack_require__.bind(__webpack_require__, 22752)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(4559), __webpack_require__.e(7613), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(5503), __webpack_require__.e(3809), __webpack_require__.e(7141), __webpack_require__.e(2752), __webpack_require__.e(3519), __webpack_require__.e(7360)]).then(__webpack_require__.bind(__webpack_require__, 87360)),
            Promise.all(/* import() */[__webpack_require__.e(4559), __webpack_require__.e(8228)]).then(__webpack_require__.bind(__webpack_require__, 98228)),
            __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 50806)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(1994)]).then(__webpack_require__.bind(__webpack_require__, 11994)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(6204), __webpack_require__.e(5503), __webpack_require__.e(9469), __webpack_require__.e(5846)]).then(__webpack_require__.bind(__webpack_require__, 41850)),
            Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(4711)]).then(__webpack_require__.bind(__webpack_require__, 4711)),
            __webpack_require__.e(/* import() */ 2657).then(__webpack_require__.bind(__webpack_require__, 62657)),
            __webpack_require__.e(/* import() */ 5165).then(__webpack_require__.bind(__webpack_require__, 55165)),
            __webpack_require__.e(/* import() */ 3548).then(__webpack_require__.bind(__webpack_require__, 73548)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(4559), __webpack_require__.e(6204), __webpack_require__.e(7141)]).then(__webpack_require__.bind(__webpack_require__, 27141)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(6204)]).then(__webpack_require__.bind(__webpack_require__, 6204)),
            Promise.all(/* import() */[__webpack_require__.e(5503), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 55503)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(8761)]).then(__webpack_require__.bind(__webpack_require__, 78761)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(7613), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(3809), __webpack_require__.e(3665)]).then(__webpack_require__.bind(__webpack_require__, 13665)),
            Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(6596), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 90016)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(7613), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(3809), __webpack_require__.e(9017)]).then(__webpack_require__.bind(__webpack_require__, 61447)),
            Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(3519)]).then(__webpack_require__.bind(__webpack_require__, 23519)),
        ]);
        return {
            ...accept,
            ...baseline,
            bisect,
            renderBisect,
            renderBisectMarkdown,
            gate,
            lastVersions,
            listRun,
            reach,
            ...init,
            ...live,
            ...monitor,
            ...notify,
            ...node,
            ...messenger,
            ...pdf,
            ...config,
            ...report,
            ...store,
            ...site,
            selftest,
            judgedTogether,
            solo,
            diagnose,
            renderDoctor,
            renderDoctorJson,
            renderSelftest,
            renderSelftestJson,
            renderReach,
            renderReachJson,
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89015);


/** Tells an error to its reader, in lines. */
async function explain(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$)
        return `${error.message}, before anything was measured`;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
        return explainFault(error);
    return [
        `error: benchgate itself failed (${_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .fX}, Node.js ${process.version}, ${process.platform})`,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        'This is a bug: please report it where benchgate is developed, with the lines above and the command.',
    ].join('\n');
}
/** The words are loaded only where they are needed. A broken installation, which lacks them, must not hide the fault. */
async function explainFault({ fault, message }) {
    try {
        const { faultWords } = await Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(6204)]).then(__webpack_require__.bind(__webpack_require__, 6204));
        const { sentence, remedy } = faultWords(fault);
        return `error[${fault.code}]: ${sentence}\nhelp: ${remedy}`;
    }
    catch {
        return `error: ${message}`;
    }
}


/***/ }),

/***/ 73332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var lib_config = __webpack_require__(49166);
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

;// CONCATENATED MODULE: ./lib/cli/open-engine.js

async function openEngine({ load, stderr, seconds, stop }) {
    const engine = await load();
    const console = terminalConsole(stderr, engine.logText, seconds);
    return { engine, console, ports: engine.nodePorts(console, stop) };
}
/** Says at the first Ctrl-C that the run ends by itself. */
function announceStop(console, stop) {
    const announce = () => console.info('Stopping. Once more to leave at once, without cleaning up.');
    stop.addEventListener('abort', announce, { once: true });
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


/** The name of stdout in place of a file's. */
const standardOutput = '-';
/** Where the report for people goes: to stderr where stdout takes one for a program. */
function shownOn({ stdout, stderr }, files) {
    return files.includes(standardOutput) ? stderr : stdout;
}
/**
 * Writes what was found to a file that the user named, or to stdout where that is `-`.
 *
 * @param io its directory is what the path is relative to
 * @throws GateError where it cannot be written
 */
async function writeReportFiles(path, content, io, files) {
    if (path === standardOutput && typeof content === 'string') {
        io.stdout.write(content.endsWith('\n') ? content : `${content}\n`);
        return;
    }
    const target = (0,external_node_path_.resolve)(io.directory, path);
    const written = async () => {
        if (typeof content === 'string')
            return files.writeText(target, content);
        await files.makeDirectory((0,external_node_path_.dirname)(target));
        await files.writeBytes(target, content);
    };
    await written().catch((cause) => {
        throw cannotWrite(path, cause);
    });
}
function cannotWrite(path, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue({ code: 'cannot-write', path, reason }, { cause });
}

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
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
        throw new errors/* GateError */.ue({ code: 'no-branch' });
    const found = await readRun([branchPrefix(shelf, 'run', wanted)], storage, ports);
    switch (found.kind) {
        case 'found':
            return found;
        case 'missing':
            throw new errors/* GateError */.ue({ code: 'nothing-kept', branch: wanted, place: storage.title });
        case 'unreachable':
        case 'corrupt':
        case 'incompatible':
            throw new errors/* GateError */.ue({ code: 'baseline-unreadable', branch: wanted, reason: found.message });
    }
}

;// CONCATENATED MODULE: ./lib/cli/baseline/page-address.js
/** The address of the repository's page, as a workflow's environment tells it; null elsewhere. */
function pageAddress({ GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', }) {
    return server === '' || repository === '' ? null : `${server}/${repository}`;
}

;// CONCATENATED MODULE: ./lib/cli/baseline/send-week.js


/**
 * Sends what became of a week to whom the configuration names for the branch, and says who did not get it.
 *
 * @param webAddress of the repository's page; null where there is none
 * @throws GateError `nobody-to-notify`
 */
async function sendWeek(week, commit, webAddress, { engine, config, env, ports }) {
    const { branch, to } = week;
    // Who asks for it means this branch.
    const targets = config.notify.filter((target) => (0,lib_config/* matchesBranch */._r)(target.branch, branch, null));
    if (targets.length === 0)
        throw new errors/* GateError */.ue({ code: 'nobody-to-notify' });
    const run = env['GITHUB_RUN_ID'] ?? '';
    const source = {
        gate: config.id,
        repository: webAddress === null ? null : webAddress.split('/').slice(3).join('/'),
        branch,
        commit,
        url: webAddress === null || run === '' ? webAddress : `${webAddress}/actions/runs/${run}`,
        run: to,
    };
    const secrets = (variable) => env[variable] || null;
    const title = `${engine.weekHeadline(week)}, on`;
    const sent = await engine.tellAll({ type: 'week', title, lines: engine.weekLines(week) }, { targets, source, secrets, at: ports.clock.date() }, engine.nodeMessenger);
    return sent.flatMap(({ target, problem }) => problem === null ? [] : [{ code: 'message-not-sent', target, reason: problem }]);
}

;// CONCATENATED MODULE: ./lib/cli/baseline/history.js






/** A branch's benchmarks over its pushes, and where their levels changed. */
async function historyPage({ branch: wanted, metric, isAbsolute, isWeekly, isSent, files }, keeper, means) {
    const { run, warnings } = await newestRun(wanted, keeper, means);
    const { engine, ports, config } = means;
    const history = (0,model/* renamedHistory */.Hc)(run.history, config.renames);
    const { branch } = run.manifest;
    const known = await knownOf(history, keeper, means);
    const view = engine.historyView(branch, history, metric, known, { isAbsolute });
    const gating = gatingIn(history, config.gateOn);
    const gatingViews = gating.map((each) => engine.historyView(branch, history, each, known, { isAbsolute }));
    const texts = {
        csv: () => engine.historyCsv(view),
        badge: () => `${JSON.stringify(engine.badgeOf(gatingViews), null, 2)}\n`,
        openmetrics: () => engine.openMetrics(branch, history),
    };
    for (const name of ['csv', 'badge', 'openmetrics']) {
        const path = files[name];
        if (path !== null)
            await writeReportFiles(path, texts[name](), means, ports.files);
    }
    if (!isWeekly)
        return { text: engine.renderHistory(view, means), data: view, warnings };
    const budgets = (0,lib_config/* budgetsOf */.k7)(config, newestBenchmarks(history));
    const week = engine.weekOf(branch, history, gatingViews, budgets, ports.clock.date());
    const text = engine.weekMarkdown(week, known.webAddress);
    const commit = run.manifest.commit;
    const notSent = isSent ? await sendWeek(week, commit, known.webAddress, means) : [];
    return { text, data: week, warnings: [...warnings, ...notSent] };
}
function knownOf(history, { repository }, { engine, env, ports }) {
    const commits = history.map(({ commit }) => commit);
    return engine.knownCommits(commits, repository, pageAddress(env), ports);
}
/** The metrics of a history that may fail a run: those that `gateOn` names, and those of other tools. */
function gatingIn(history, gateOn) {
    const own = new Set(model/* metricNames */.Zv);
    const all = newestBenchmarks(history).flatMap(({ metrics }) => Object.keys(metrics));
    const names = all.filter(model/* isMetricName */.M8);
    return (0,model/* metricsInOrder */.vI)(names.filter((name) => gateOn.includes(name) || !own.has(name)));
}
/** Each benchmark as the newest push that has it knows it. */
function newestBenchmarks(history) {
    const known = new Map();
    for (const { benchmarks } of history)
        for (const one of benchmarks)
            known.set(one.id, one);
    return [...known.values()];
}

;// CONCATENATED MODULE: ./lib/cli/baseline/keeper.js
/** Where baselines of this checkout are kept; null where there is no repository, or nothing is kept. */
async function keeperFor(config, engine, ports) {
    const checkout = await engine.checkoutAt(config.workingDirectory, ports);
    const storage = engine.storageFor(config, 'directory', checkout, { ...ports, cache: null });
    if (checkout === null || storage === null)
        return null;
    const { os, arch } = ports.machine;
    const { repository, branch } = checkout;
    return { storage, shelf: { id: config.id, os, arch }, repository, branch };
}

// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/cli/baseline/list.js


const kindNames = {
    run: 'figures',
    tree: 'checkout',
    told: 'alerts',
};
/** What is kept, newest first. */
async function listPage({ storage, shelf, repository }, means) {
    const { anyKey, branchPrefix, count, formatSize, logText, parseKey, textTable } = means.engine;
    const listing = await storage.list(anyKey);
    if (listing.kind !== 'listed')
        throw cannotList('entries', listing.message);
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
        column('what', ({ kind }) => kindNames[kind]),
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
        throw cannotList('branches', (0,git/* reasonOf */.A3)(listed));
    const names = listed.stdout
        .split('\n')
        .map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, ''));
    return [...new Set(names)].filter((name) => name !== '');
}
function cannotList(what, reason) {
    return new errors/* GateError */.ue({ code: 'cannot-list', what, reason });
}

;// CONCATENATED MODULE: ./lib/cli/baseline/prune.js

/** Removes what is too old, or more than is to be kept. */
async function prunePage({ keep, days }, { storage }, { engine: { anyKey, prune }, ports }) {
    const rule = { keep: { run: keep, tree: keep, told: keep }, mostDays: days };
    const pruned = await prune(anyKey, rule, storage, ports.clock.date());
    if (pruned.kind !== 'pruned')
        throw new errors/* GateError */.ue({ code: 'cannot-prune', reason: pruned.message });
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
        ['setup', setup ?? 'none'],
        ['hashes', `suite ${suiteHash.slice(0, 12)}, lockfile ${lockfileHash?.slice(0, 12) ?? 'none'}`],
        ['figures', `${count(benchmarks.length, 'benchmark')}, up to ${count(rounds, 'round')} each`],
        ['history', `${history.length} pushes`],
    ];
    const text = facts.map(([name, fact]) => `${name.padEnd(8)}  ${logText(fact)}`).join('\n');
    return { text, data: run, warnings };
}

;// CONCATENATED MODULE: ./lib/cli/baseline/site.js






/** A file of ours, by which a directory is told from one of somebody else's. */
const page = 'index.html';
const script = 'site.js';
/** Writes the page of trends, and beside it what else can be taken away: the figures as CSV, a badge, OpenMetrics. */
async function sitePage({ branches: wanted, out, title }, keeper, means) {
    const { engine, ports, config, directory, siteAssetsPath } = means;
    const to = (0,external_node_path_.resolve)(directory, out);
    const assets = await assetsIn(siteAssetsPath, ports.files);
    const branches = [];
    const warnings = [];
    const names = wanted.length === 0 ? [null] : [...new Set(wanted)];
    for (const name of names) {
        const found = await newestRun(name, keeper, means);
        const history = (0,model/* renamedHistory */.Hc)(found.run.history, config.renames);
        warnings.push(...found.warnings);
        branches.push({
            name: found.run.manifest.branch,
            history,
            known: await knownOf(history, keeper, means),
            budgets: (0,lib_config/* budgetsOf */.k7)(config, newestBenchmarks(history)),
        });
    }
    const [first] = branches;
    if (first === undefined)
        throw new Error('a site of no branch');
    const { webAddress } = first.known;
    const named = webAddress?.split('/').slice(3).join('/') ?? (0,external_node_path_.basename)(keeper.repository);
    const createdAt = ports.clock.date().toISOString();
    const site = { title: title ?? named, createdAt, webAddress, branches, assets };
    await clear(to, out, ports.files);
    let bytes = 0;
    const write = async (path, text) => {
        bytes += Buffer.byteLength(text);
        await ports.files.writeText((0,external_node_path_.join)(to, path), text).catch((cause) => {
            throw cannotWriteTo(out, cause);
        });
    };
    for (const [path, text] of takenAway(first, means))
        await write(path, text);
    for (const { path, text } of engine.siteFiles(site))
        await write(path, text);
    const pushes = branches.map(({ name, history: { length } }) => `${name} (${length === 1 ? '1 push' : `${length} pushes`})`);
    const text = [
        `The page of trends of ${engine.logText(pushes.join(', '))} lies in ${out}: ${engine.formatSize(bytes)}.`,
        `Open ${(0,external_node_path_.join)(out, page)}, or serve the directory.`,
    ].join('\n');
    return { text, data: { out, bytes, branches: branches.map(({ name }) => name) }, warnings };
}
/** Of the first branch. */
function takenAway({ name, history, known }, { engine, config }) {
    const all = gatingIn(history, config.gateOn);
    const views = all.map((metric) => engine.historyView(name, history, metric, known));
    return [
        ['history.csv', engine.historyCsv(...views)],
        ['badge.json', `${JSON.stringify(engine.badgeOf(views))}\n`],
        ['metrics.txt', engine.openMetrics(name, history)],
    ];
}
async function assetsIn(directory, files) {
    return {
        script: await files.readText(`${directory}/site.js`),
        style: await files.readText(`${directory}/site.css`),
    };
}
/** What an earlier site has left goes; what is somebody else's stays, and nothing is written then. */
async function clear(to, out, files) {
    try {
        if (!(await files.exists(to)))
            return;
        const entries = await files.entries(to);
        const names = new Set(entries.map(({ name }) => name));
        if (names.size === 0)
            return;
        if (!names.has(page) || !names.has(script))
            throw notEmpty(out);
        await files.remove((0,external_node_path_.join)(to, 'data'));
    }
    catch (cause) {
        throw cause instanceof errors/* GateError */.ue ? cause : cannotWriteTo(out, cause);
    }
}
function notEmpty(directory) {
    return new errors/* GateError */.ue({ code: 'site-not-empty', directory });
}
function cannotWriteTo(directory, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue({ code: 'site-not-written', directory, reason }, { cause });
}

;// CONCATENATED MODULE: ./lib/cli/baseline/transfer.js



/** Writes what is kept of a branch's newest commit to one file: its figures, and its checkout where there is one. */
async function exportPage(branch, file, keeper, means) {
    const { key, run } = await newestRun(branch, keeper, means);
    const { entryKey, exportEntries } = means.engine;
    const keys = [key, entryKey('tree', run.manifest)];
    const path = (0,external_node_path_.resolve)(means.directory, file);
    const exported = await exportEntries(keys, path, keeper.storage, means.ports);
    const failed = exported.flatMap(({ key: each, outcome }) => outcome.kind === 'unreachable' ? [{ key: each, reason: outcome.message }] : []);
    if (failed.length > 0)
        throw new errors/* GateError */.ue({ code: 'export-incomplete', failed });
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
    const { engine, console, ports } = await openEngine(io);
    const { stdout, env, directory } = io;
    const given = { source: 'flag', values: asked.values };
    const config = await (0,lib_config/* loadConfig */.Z9)({ given, directory, path: asked.config, seed: 0 }, engine.configFiles(ports, io.configLoaderPath));
    const keeper = await keeperFor(config, engine, ports);
    if (keeper === null)
        throw await engine.noBaselinesHere(config.workingDirectory, ports);
    const output = shownOn(io, [asked.json, ...filesOf(asked.wanted)]);
    const color = wantsColor(asked.color, env, output);
    const width = output.columns ?? defaultWidth;
    const { siteAssetsPath } = io;
    const means = { engine, ports, directory, stdout, color, width, config, env, siteAssetsPath };
    const page = await pageOf(asked.wanted, keeper, means);
    for (const line of engine.noticeLines(page.warnings))
        console.info(engine.lineText(line));
    output.write(`${page.text}\n`);
    const json = `${JSON.stringify(page.data, null, 2)}\n`;
    if (asked.json !== null)
        await writeReportFiles(asked.json, json, io, ports.files);
    return 0;
}
function filesOf(wanted) {
    return wanted.what === 'history' ? Object.values(wanted.files) : [];
}
function pageOf(wanted, keeper, means) {
    switch (wanted.what) {
        case 'history':
            return historyPage(wanted, keeper, means);
        case 'site':
            return sitePage(wanted, keeper, means);
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

;// CONCATENATED MODULE: ./lib/cli/branch-named.js
/**
 * The branch whose history a version's commit is in, as far as its name tells: of `merge-base:origin/main` it is `main`.
 * For a tag or a commit it is no branch, and no baseline is found under it.
 */
function branchNamed(spec) {
    return spec
        .replace(/^merge-base:/, '')
        .replace(/@[0-9a-f]{40,64}\.\.\.[0-9a-f]{40,64}$/, '')
        .replace(/^origin\//, '');
}

;// CONCATENATED MODULE: ./lib/cli/local-baselines.js


/** Whether no figures were kept, whatever became of the checkout. */
function keptNothing(notices) {
    return notices.some((notice) => notice.code === 'baseline-not-kept' &&
        !(notice.why === 'not-saved' && notice.what === 'checkout'));
}
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
        return { access: null, isKept: false, keep: async () => [] };
    const branch = base === null ? (own ?? '') : branchNamed(base);
    const access = { storage, provenance: null, branch, defaultBranch: own };
    return {
        access,
        isKept: save && own !== null,
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
    return new errors/* GateError */.ue({ code: 'cannot-save' });
}

;// CONCATENATED MODULE: ./lib/cli/bisect.js






const bisect_defaultWidth = 100;
/**
 * Looks for the commit that made a benchmark slower: progress on stderr, what was found on stdout and in the files asked
 * for.
 *
 * @returns the exit code: 0 where a commit was found
 */
async function bisectCommand(asked, io) {
    const { engine, console, ports } = await openEngine(io);
    const { stdout, env, directory, stop, workerPath } = io;
    announceStop(console, stop);
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const { good, bad } = asked;
        const named = { base: good, heads: [bad], save: false };
        const { access } = await localBaselines(named, config, engine, ports);
        const report = await engine.bisect({
            config,
            workerPath,
            good,
            bad,
            baselines: access,
            onProgress: (line) => console.progress(line),
        }, ports);
        console.settle();
        const color = wantsColor(asked.color, env, stdout);
        const width = stdout.columns ?? bisect_defaultWidth;
        stdout.write(`${engine.renderBisect(report, { color, width })}\n`);
        const { files } = ports;
        if (asked.json !== null)
            await writeReportFiles(asked.json, `${JSON.stringify(report, null, 2)}\n`, io, files);
        if (asked.markdown !== null)
            await writeReportFiles(asked.markdown, engine.renderBisectMarkdown(report), io, files);
        if (report.interrupted)
            return (0,errors/* interruptedCode */.Sc)(stop.reason);
        return report.outcome === 'found' ? 0 : 2;
    }
    finally {
        console.settle();
    }
}

;// CONCATENATED MODULE: ./lib/cli/doctor.js




const doctor_defaultWidth = 100;
/**
 * Says what of this machine makes measuring noisy.
 *
 * @returns the exit code: a noisy machine is no failure
 */
async function doctorCommand(asked, io) {
    const { engine, console, ports } = await openEngine(io);
    const { env, directory, workerPath } = io;
    const given = { source: 'flag', values: asked.values };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)({ given, directory, path: asked.config, seed: 0 }, engine.configFiles(ports, io.configLoaderPath));
        const report = await engine.diagnose({
            settings: { ...config, workerPath },
            nodeOptions: env['NODE_OPTIONS'] ?? '',
            onProgress: (line) => console.progress(line),
        }, ports);
        console.settle();
        const output = shownOn(io, [asked.json]);
        const color = wantsColor(asked.color, env, output);
        const width = output.columns ?? doctor_defaultWidth;
        output.write(`${engine.renderDoctor(report, { color, width })}\n`);
        const text = engine.renderDoctorJson(report);
        if (asked.json !== null)
            await writeReportFiles(asked.json, text, io, ports.files);
        return 0;
    }
    finally {
        console.settle();
    }
}

// EXTERNAL MODULE: ./lib/cli/explain.js
var explain = __webpack_require__(49281);
;// CONCATENATED MODULE: ./lib/cli/release-trend.js








/**
 * What became of a branch's benchmarks since its last release, as the history tells that is kept here.
 *
 * @param branch null for the base's, of which nothing may be kept here
 * @returns null where nobody has asked for it and there is none
 * @throws GateError where nothing is kept of the branch that was asked for
 */
async function releaseTrendOf({ versions: { base } }, branch, { engine, console, ports }, io) {
    const named = branch ?? (base?.source.kind === 'git' ? branchNamed(base.source.ref) : null);
    if (named === null)
        return null;
    try {
        const { env, directory } = io;
        const given = { source: 'flag', values: {} };
        const config = await (0,lib_config/* loadConfig */.Z9)({ given, directory, path: null, seed: 0 }, engine.configFiles(ports, io.configLoaderPath));
        const keeper = await keeperFor(config, engine, ports);
        if (keeper === null)
            throw await engine.noBaselinesHere(config.workingDirectory, ports);
        const { run } = await newestRun(named, keeper, { engine, ports });
        const history = (0,model/* renamedHistory */.Hc)(run.history, config.renames);
        const known = await knownOf(history, keeper, { engine, env, ports });
        return engine.sinceLastRelease(named, history, gatingIn(history, config.gateOn), known);
    }
    catch (error) {
        if (branch !== null || !(error instanceof errors/* GateError */.ue))
            throw error;
        // Most who look at a report have no history of it: only what is broken is worth a word.
        if (!absent.has(error.code))
            console.info(`The trend since the last release is left out.\n${await (0,explain/* explain */.W)(error)}`);
        return null;
    }
}
const absent = new Set(['nothing-kept', 'no-baselines-here', 'git-missing']);

;// CONCATENATED MODULE: ./lib/cli/report.js






/** How wide a report is that nobody reads on a terminal. */
const usualWidth = 100;
/**
 * Shows reports that were kept, one after the other: as they were told, not as they would be told today.
 *
 * @returns the exit code, which says whether they could be shown and nothing of their verdicts
 * @throws GateError for a file that is not there, or is no report that this benchgate can read
 */
async function showReports(asked, io) {
    const { files: paths, form, pdf } = asked;
    if (form === 'html' && paths.length > 1)
        throw new errors/* GateError */.ue({ code: 'several-pages', count: paths.length });
    const opened = await openEngine(io);
    const { engine, ports } = opened;
    const reports = [];
    for (const path of paths)
        reports.push(await readKeptReport(path, io.directory, engine, ports.files));
    const texts = [];
    for (const report of reports) {
        const isBrief = form === 'html' && asked.view === 'executive';
        const trend = isBrief ? await releaseTrendOf(report, asked.history, opened, io) : null;
        texts.push(shown(report, trend, asked, engine, io));
    }
    const text = texts.join('\n');
    if (pdf === null)
        io.stdout.write(text);
    else
        await writeReportFiles(pdf, await engine.printPdf(text, io.directory), io, ports.files);
    return 0;
}
function shown(report, trend, { form, view, color: isAllowed }, { renderCsv, renderHtml, renderJson, renderMarkdown, renderTerminal }, { env, stdout }) {
    switch (form) {
        case 'json':
            return renderJson(report);
        case 'csv':
            return renderCsv(report);
        case 'html':
            return renderHtml(report, { view, trend });
        case 'markdown':
            return `${renderMarkdown(report, { id: 'benchgate' })}\n`;
        case 'terminal': {
            const color = wantsColor(isAllowed, env, stdout);
            return `${renderTerminal(report, { color, width: stdout.columns ?? usualWidth })}\n`;
        }
    }
}
/**
 * A report that was kept as JSON.
 *
 * @throws GateError for a file that cannot be read, or is no report that this benchgate can read
 */
async function readKeptReport(path, directory, { parseReport }, files) {
    const text = await files.readText((0,external_node_path_.resolve)(directory, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    return parseReport(text, path);
}
function unreadable(path, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue({ code: 'report-unreadable', path, reason }, { cause });
}

;// CONCATENATED MODULE: ./lib/cli/explain-report.js




/**
 * Explains benchmarks of a kept report in at most 2 kB.
 *
 * @returns the exit code
 * @throws GateError for a file that is no report, or a pattern that no benchmark of it matches
 */
async function explainReport({ file, patterns }, io) {
    const { engine, ports } = await openEngine(io);
    const report = await readKeptReport(file, io.directory, engine, ports.files);
    const { benchmarks } = report;
    for (const pattern of patterns) {
        if (!benchmarks.some((0,lib_config/* wanted */.Ol)([pattern])))
            throw unmatched(pattern, file, benchmarks);
    }
    const chosen = patterns.length === 0 ? null : benchmarks.filter((0,lib_config/* wanted */.Ol)(patterns));
    io.stdout.write(engine.renderExplanation(report, chosen));
    return 0;
}
function unmatched(pattern, file, benchmarks) {
    const guess = (0,lib_config/* nearest */.pA)(pattern, benchmarks.map(({ name }) => name));
    return new errors/* GateError */.ue({ code: 'not-in-report', pattern, file, nearest: guess });
}

;// CONCATENATED MODULE: ./lib/cli/init.js

/**
 * Writes a config file and a workflow for the project, says what it found and assumed, and what to do next.
 *
 * @returns the exit code
 */
async function init({ example, shards, force, dryRun }, io) {
    const { nodePorts, inspect, planInit, writePlanned, logText } = await io.load();
    const ports = nodePorts(terminalConsole(io.stderr, logText, io.seconds), io.stop);
    const project = await inspect(io.directory.replaceAll('\\', '/'), ports);
    const plan = await planInit(project, { example, shards }, ports);
    const say = (lines) => {
        for (const line of lines)
            io.stdout.write(`${logText(line)}\n`);
    };
    say(section('Found', plan.found));
    say(section('Assumed', plan.assumed));
    for (const file of plan.files) {
        if (dryRun)
            say(init_shown(`${file.name} would be:`, file.text));
        else
            say(told(file, await writePlanned(file, force, ports.files)));
    }
    if (!dryRun)
        say(['', ...section('Next', steps(plan))]);
    return 0;
}
function section(title, lines) {
    return [title, ...lines.map((line) => `  ${line}`), ''];
}
function told({ name, text, there, addition }, written) {
    switch (written) {
        case 'written':
            return [`Wrote ${name}`];
        case 'replaced':
            return [`Replaced ${name}`];
        case 'same':
            return [`${name} is there already, just like this`];
        case 'left': {
            if (addition !== null) {
                const title = `${name} is there, and stays as it is. For this package, add to the steps of its job, each with an id of its own:`;
                return init_shown(title, addition);
            }
            const other = typeof there === 'object' ? there.insteadOf : null;
            const remedy = other === null ? '--force replaces it' : 'remove it, and run this again';
            const title = `${other ?? name} is there, and stays as it is (${remedy}). ${name} would be:`;
            return init_shown(title, text);
        }
    }
}
function init_shown(title, text) {
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

;// CONCATENATED MODULE: ./lib/cli/dashboard.js
/**
 * Opens the live page and says where it is; null where none was asked for, and in CI, where nobody could look at it.
 *
 * @throws GateError where the port is taken
 */
async function openDashboard(asked, title, limits, { openBoard, livePage }, { env }, ports) {
    if (asked === null)
        return null;
    if (isCi(env)) {
        ports.console.info('There is no dashboard in CI: nobody could look at it.');
        return null;
    }
    const board = await openBoard({ title, limits, page: livePage(), port: asked.port }, ports);
    ports.console.info(`Live: ${board.address}`);
    return board;
}
/** Every provider sets it. */
function isCi({ CI = '' }) {
    return CI !== '' && CI !== '0' && CI !== 'false';
}

;// CONCATENATED MODULE: ./lib/cli/local-notify.js
/** Sends word of a run at the command line, where that was asked for: of the branch that is checked out. */
async function localNotify(report, config, { access }, engine, { env }, ports) {
    const checkout = await engine.checkoutAt(config.workingDirectory, ports);
    if (checkout === null || checkout.branch === null) {
        return [{ code: 'message-not-sent', target: 'anybody', reason: 'no branch is checked out' }];
    }
    const { branch, commit } = checkout;
    const source = { gate: config.id, repository: null, branch, commit, url: null };
    const run = {
        config,
        report,
        source: { ...source, run: report.createdAt },
        // Who asks for it means this branch.
        defaultBranch: null,
        storage: access?.storage ?? null,
        savedBy: { kind: 'local' },
        secrets: (variable) => env[variable] || null,
        tracker: null,
    };
    return engine.notifyBranch(run, engine.nodeMessenger, ports);
}

;// CONCATENATED MODULE: ./lib/cli/named-versions.js

/**
 * The versions by name, with the last ones of `--last` before those that are named besides. Where nobody says what to judge
 * it is the working tree; with arms, a single version is enough.
 */
async function namedVersions({ base, heads, last: count }, config, { lastVersions }, ports, lacksBase) {
    if (count === null) {
        if ((0,lib_config/* hasArms */.mo)(config))
            return base === null && heads.length === 0 ? { base, heads: ['.'] } : { base, heads };
        if (base === null && heads.length === 0)
            return lacksBase?.() ?? { base, heads };
        return { base, heads: heads.length === 0 ? ['.'] : heads };
    }
    const isOfPackage = base?.startsWith('npm:') ?? false;
    const besides = base === null || isOfPackage ? heads : [base, ...heads];
    const of = isOfPackage ? base : null;
    const [first = null, ...others] = await lastVersions({ count, of }, config.workingDirectory, ports);
    return { base: first, heads: [...others, ...besides] };
}

;// CONCATENATED MODULE: ./lib/cli/measure.js











/** `--save` was asked for, and there is something to fix before it can. */
const nothingKeptCode = 2;
/** How wide a report is that nobody reads on a terminal, and a progress line. */
const measure_defaultWidth = 100;
/**
 * One run of the gate: progress on stderr, the report on stdout and in the files asked for.
 *
 * @returns the exit code
 */
async function measureCommand(typed, io, lacksBase) {
    const { engine, console, ports } = await openEngine(io);
    const { stderr, directory, stop, workerPath } = io;
    announceStop(console, stop);
    const given = { source: 'flag', values: typed.values };
    const sources = { given, directory, path: typed.config, seed: io.newSeed() };
    let board = null;
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const asked = { ...typed, ...(await namedVersions(typed, config, engine, ports, lacksBase)) };
        if (asked.save && config.shard !== null)
            throw new errors/* GateError */.ue({ code: 'shard-saved' });
        const kept = await localBaselines(asked, config, engine, ports);
        const checkpoint = await localCheckpoint(asked, config, engine, ports);
        const title = [asked.base, ...asked.heads].filter((each) => each !== null).join(' → ');
        board = await openDashboard(asked.dashboard, title, config.alerts, engine, io, ports);
        const measured = await engine.gate({
            baselines: kept.access,
            isKept: kept.isKept,
            checkpoint,
            base: asked.base,
            heads: asked.heads,
            config,
            configPath: asked.config,
            workerPath,
            reproduce: asked.repeatWith(config.seed, asked),
            onProgress: (progress) => {
                if (asked.detail !== 'verdict')
                    console.progress(engine.renderProgress(progress, (stderr.columns ?? measure_defaultWidth) - 1));
                board?.tell({ kind: 'progress', progress });
            },
            ...(board !== null && { onlooker: engine.onlooker(board.tell) }),
        }, ports);
        console.settle();
        const report = await engine.acceptedOffline(measured.report, config, ports);
        board?.tell({ kind: 'ended', text: engine.headlineText(report) });
        showReport(report, asked, engine, io);
        await writeFiles(report, asked, config, engine, io, ports.files);
        const notKept = await kept.keep({ report, recorded: measured.recorded });
        const notTold = asked.notify ? await localNotify(report, config, kept, engine, io, ports) : [];
        for (const notice of [...notKept, ...notTold])
            console.info(engine.noticeText(notice));
        if (measured.resumable) {
            console.info('The rounds are kept: the same command with --resume goes on.');
        }
        if (measured.trouble !== null)
            throw measured.trouble;
        if (report.interrupted)
            return (0,errors/* interruptedCode */.Sc)(stop.reason);
        const code = (0,model/* exitCode */.I$)(report);
        return code === 0 && keptNothing(notKept) ? nothingKeptCode : code;
    }
    finally {
        console.settle();
        await board?.close();
    }
}
/** Shows the report to whoever is at the terminal. */
function showReport(report, asked, { renderTerminal }, io) {
    const { json, markdown, csv, html, detail } = asked;
    const output = shownOn(io, [json, markdown, csv, html]);
    const color = wantsColor(asked.color, io.env, output);
    const width = output.columns ?? measure_defaultWidth;
    output.write(`${renderTerminal(report, { color, width, detail })}\n`);
}
/** Writes files after the report was shown, so that one that cannot be written loses nothing that was measured. */
async function writeFiles(report, { json, markdown, csv, html }, { id }, { renderCsv, renderHtml, renderJson, renderMarkdown }, io, files) {
    const write = (path, text) => writeReportFiles(path, text, io, files);
    if (json !== null)
        await write(json, renderJson(report));
    if (markdown !== null)
        await write(markdown, renderMarkdown(report, { id }));
    if (csv !== null)
        await write(csv, renderCsv(report));
    if (html !== null)
        await write(html, renderHtml(report));
}
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

;// CONCATENATED MODULE: ./lib/cli/judge.js





/**
 * Judges what all shards of a run have measured, as one run.
 *
 * @returns the exit code of the verdict
 * @throws GateError for a file that is no report of a shard, and for shards that are missing or do not belong together
 */
async function judgeShards(asked, io) {
    const { engine, ports } = await openEngine(io);
    const { directory } = io;
    const config = await (0,lib_config/* loadConfig */.Z9)({
        given: { source: 'flag', values: asked.values },
        directory,
        path: asked.config,
        seed: 0,
    }, engine.configFiles(ports, io.configLoaderPath));
    const shards = [];
    for (const path of asked.heads)
        shards.push(await readKeptReport(path, directory, engine, ports.files));
    const judged = engine.judgedTogether(shards);
    const report = await engine.acceptedOffline(judged, config, ports);
    showReport(report, asked, engine, io);
    await writeFiles(report, asked, config, engine, io, ports.files);
    return (0,model/* exitCode */.I$)(report);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./lib/cli/mcp.js



const report = schemas/* string */.YjP()
    .describe('Path of a report as JSON, which `benchgate compare --json FILE` or the Action wrote.');
const kept = schemas/* string */.YjP()
    .regex(/\.json$/, 'expected the path of a JSON file')
    .describe('Path of a report or of results as JSON: nothing is measured.');
/** What a program may ask for: each is a command of ours that only reads. */
const tools = {
    list: {
        description: 'All benchmarks of a kept report with their verdicts and changes.',
        inputSchema: { report },
        argv: ({ report: file = '' }) => ['report', '--no-color', '--', file],
    },
    explain: {
        description: 'What a kept report knows of a benchmark, in at most 2 kB: change, interval, noise, whether the change reaches it, other metrics.',
        inputSchema: {
            report,
            benchmark: schemas/* string */.YjP()
                .optional()
                .describe('Name, part of a name or id, or a glob; the worst benchmarks by default.'),
        },
        argv: ({ report: file = '', benchmark }) => [
            'explain',
            '--',
            file,
            ...(benchmark === undefined ? [] : [benchmark]),
        ],
    },
    compare: {
        description: 'Compares figures that were recorded before; nothing is measured.',
        inputSchema: { base: kept, head: kept },
        argv: ({ base = '', head = '' }) => ['compare', '--no-color', '--', base, head],
    },
    history: {
        description: "A branch's benchmarks over its pushes, and where their levels changed.",
        inputSchema: {
            branch: schemas/* string */.YjP().optional().describe('The one that is checked out by default.'),
            metric: schemas/* enum */.k5n(model/* metricNames */.Zv).optional().describe('Which of the metrics; time by default.'),
        },
        argv: ({ branch, metric = 'time' }) => [
            'history',
            '--no-color',
            `--metric=${metric}`,
            '--',
            ...(branch === undefined ? [] : [branch]),
        ],
    },
};
/** What there is to read of benchmarks goes to a program as text of this many columns. */
const columns = 120;
/**
 * Lets a program ask for kept reports and histories by the Model Context Protocol, until it closes the connection.
 *
 * @param transport the program's; left out, standard input and output
 * @returns the exit code
 */
async function serveMcp(run, io, transport) {
    const [{ McpServer }, { StdioServerTransport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3846), __webpack_require__.e(8638)]).then(__webpack_require__.bind(__webpack_require__, 28638)),
        Promise.all(/* import() */[__webpack_require__.e(3846), __webpack_require__.e(9424)]).then(__webpack_require__.bind(__webpack_require__, 99424)),
    ]);
    const server = new McpServer({ name: 'benchgate', version: model/* toolVersion */.fX });
    for (const [name, { description, inputSchema, argv }] of Object.entries(tools)) {
        const annotations = { readOnlyHint: true, openWorldHint: false };
        server.registerTool(name, { description, inputSchema, annotations }, async (input) => {
            const { text, isError } = await answer(argv(input), run, io);
            return { content: [{ type: 'text', text }], isError };
        });
    }
    const closed = new Promise((resolve) => {
        // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
        server.server.onclose = resolve;
    });
    const stopped = (0,external_node_events_.once)(io.stop, 'abort').then(() => server.close());
    await server.connect(transport ?? new StdioServerTransport());
    // Standard input that ends is how a program says that it is done.
    if (transport === undefined)
        process.stdin.once('end', () => void server.close());
    await Promise.race([closed, stopped]);
    return 0;
}
/** What a command says; where it has nothing to say, what was wrong. */
async function answer(argv, run, io) {
    const [said, told] = [[], []];
    await run(argv, {
        ...io,
        stdout: { write: (text) => said.push(text), columns },
        stderr: { write: (text) => told.push(text), columns },
    });
    const isError = said.length === 0;
    return { text: (isError ? told : said).join(''), isError };
}

;// CONCATENATED MODULE: ./lib/cli/list.js





/** How wide a page is that nobody reads on a terminal, and a progress line. */
const list_defaultWidth = 100;
/** A benchmark fails before anything is measured of it. */
const failingCode = 2;
/**
 * Shows what a run would measure: progress on stderr, benchmarks on stdout.
 *
 * @returns the exit code
 */
async function listCommand(asked, io, lacksBase) {
    const { engine, console, ports } = await openEngine(io);
    const { stdout, env, directory, workerPath } = io;
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    const width = stdout.columns ?? list_defaultWidth;
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const { base, heads } = await namedVersions(asked, config, engine, ports, lacksBase);
        const { access } = await localBaselines({ base, heads, save: false }, config, engine, ports);
        const listing = await engine.listRun({
            baselines: access,
            base,
            heads,
            config,
            workerPath,
            onProgress: (progress) => console.progress(engine.renderProgress(progress, width - 1)),
        }, ports);
        console.settle();
        const color = wantsColor(asked.color, env, stdout);
        stdout.write(`${engine.renderRunListing(listing, { color, width })}\n`);
        return listing.benchmarks.some(({ failures }) => failures.length > 0) ? failingCode : 0;
    }
    finally {
        console.settle();
    }
}

;// CONCATENATED MODULE: ./lib/cli/monitor.js





/** The exit code where an alert fired: the same as of a regression. */
const alertedCode = 1;
/**
 * Watches a server until the time is over or the user stops it; tells alerts as they fire, and what it was like.
 *
 * @returns the exit code: 1 where an alert fired
 */
async function monitorServer(asked, io) {
    const { engine, console, ports } = await openEngine(io);
    const target = targetOf(asked, io.directory);
    const given = { source: 'flag', values: {} };
    const sources = { given, directory: io.directory, path: asked.config, seed: io.newSeed() };
    const { alerts } = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
    const subject = target.kind === 'url' ? target.url : target.command;
    const samplesPath = await samplesOf(asked, subject, engine, io, ports);
    const board = await openDashboard(asked.dashboard, subject, alerts, engine, io, ports);
    const quiet = engine.board(subject, alerts);
    const start = ports.clock.seconds();
    try {
        const summary = await engine.monitor({
            target,
            intervalSeconds: asked.intervalSeconds,
            forSeconds: asked.forSeconds,
            maxErrorRate: alerts.errorRate,
            samplesPath,
            keptSeconds: asked.keptSeconds,
            tell: (event) => board?.tell(event) ?? quiet.tell(ports.clock.seconds() - start, event),
            onAlert: (alert) => console.info(`${alert.endedAt === null ? 'Alert' : 'Over'}: ${engine.alertText(alert)}`),
            onSample: (sample) => console.progress(engine.sampleLine(sample)),
        }, ports);
        console.settle();
        const text = asked.json
            ? JSON.stringify(summary, null, 2)
            : `${engine.renderMonitor(summary)}\n\nSamples are kept in ${samplesPath}.`;
        io.stdout.write(`${text}\n`);
        if (summary.alerts.length > 0)
            return alertedCode;
        // Ctrl-C is how one that goes on for ever ends.
        return io.stop.aborted && asked.forSeconds !== null ? (0,errors/* interruptedCode */.Sc)(io.stop.reason) : 0;
    }
    finally {
        console.settle();
        await board?.close();
    }
}
function targetOf({ url, command, path }, directory) {
    if ((url === null) === (command === null)) {
        throw new errors/* GateError */.ue({ code: 'monitor-target', why: 'not-one' });
    }
    if (command !== null)
        return { kind: 'command', command, path, directory };
    const address = url ?? '';
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
        throw new errors/* GateError */.ue({ code: 'monitor-target', why: 'no-address', address });
    }
    return { kind: 'url', url: address };
}
async function samplesOf({ samples }, subject, { checkoutAt }, { directory }, ports) {
    if (samples !== null)
        return (0,external_node_path_.resolve)(directory, samples);
    const checkout = await checkoutAt(directory, ports);
    const name = `${subject.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)}.ndjson`;
    return checkout === null
        ? (0,external_node_path_.join)(directory, `benchgate-monitor-${name}`)
        : (0,external_node_path_.join)(checkout.gitDirectory, 'benchgate', 'monitor', name);
}

;// CONCATENATED MODULE: ./lib/cli/notify.js



/** Tries whether messages arrive, or shows what was told. @returns the exit code */
async function notifyCommand(asked, io) {
    const engine = await io.load();
    const ports = engine.nodePorts(terminalConsole(io.stderr, engine.logText, io.seconds), io.stop);
    const storage = asked.what === 'history' ? asked.storage : null;
    const values = storage === null ? {} : { storage };
    const config = await (0,lib_config/* loadConfig */.Z9)({ given: { source: 'flag', values }, directory: io.directory, path: asked.config, seed: 0 }, engine.configFiles(ports, io.configLoaderPath));
    const context = { config, engine, io, ports };
    return asked.what === 'test' ? test(context) : notify_history(asked, context);
}
/** Exit code 2 where one does not arrive, since there is something to mend. */
async function test({ config, engine, io, ports }) {
    if (config.notify.length === 0)
        throw noTargets();
    const checkout = await engine.checkoutAt(config.workingDirectory, ports);
    const at = ports.clock.date();
    const source = {
        gate: config.id,
        repository: null,
        branch: checkout?.branch ?? 'no branch',
        commit: checkout?.commit ?? 'no commit',
        url: null,
        run: at.toISOString(),
    };
    const secrets = (variable) => io.env[variable] || null;
    const telling = { targets: config.notify, source, secrets, at };
    const trial = { type: 'test', title: 'A test of messages from', lines: [] };
    const told = await engine.tellAll(trial, telling, engine.nodeMessenger);
    for (const { target, problem } of told) {
        io.stdout.write(`${engine.logText(`${target}: ${problem ?? 'sent'}`)}\n`);
    }
    return told.some(({ problem }) => problem !== null) ? 2 : 0;
}
/** The alerts of a branch, newest first. */
async function notify_history({ branch: named, periodSeconds }, { config, engine, io, ports }) {
    const checkout = await engine.checkoutAt(config.workingDirectory, ports);
    const storage = engine.storageFor(config, 'directory', checkout, { ...ports, cache: null });
    const branch = named ?? checkout?.branch ?? null;
    if (storage === null || branch === null)
        throw await engine.noBaselinesHere(config.workingDirectory, ports);
    const { os, arch } = ports.machine;
    const found = await engine.readAlerts({ id: config.id, os, arch }, branch, storage, ports);
    if (found.kind !== 'found')
        throw notify_unreadable(found.message);
    const since = ports.clock.date().getTime() - periodSeconds * 1000;
    const events = found.log.alerts.flatMap(eventsOf).filter(({ at }) => Date.parse(at) >= since);
    const lines = events
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
        .map(({ at, what, commit, text }) => `${at.slice(0, 16).replace('T', ' ')} UTC  ${commit.slice(0, 7)}  ${what.padEnd(12)}  ${text}`);
    const title = `${branch}: ${engine.count(events.length, 'alert')}`;
    for (const line of [title, ...lines])
        io.stdout.write(`${engine.logText(line)}\n`);
    return 0;
}
function eventsOf({ kind, at, commit, text, fixed }) {
    const began = { at, what: kind, commit, text };
    return fixed === null ? [began] : [began, { ...fixed, what: 'fixed', text }];
}
function noTargets() {
    return new errors/* GateError */.ue({ code: 'nobody-to-notify' });
}
function notify_unreadable(reason) {
    return new errors/* GateError */.ue({ code: 'alerts-unreadable', reason });
}

;// CONCATENATED MODULE: ./lib/cli/flags.js



/** Flags that name a file to write to; `-` is stdout. */
const reportFiles = [
    ['--json <file>', 'write the whole report as JSON'],
    ['--markdown <file>', 'write the report as Markdown'],
    ['--csv <file>', 'write the results as CSV'],
    ['--html <file>', 'write the report as a page for a browser'],
];
/** Adds the flags of the configuration, and those of the files that the command can write. */
function addFlags(command, files) {
    for (const text of (0,lib_config/* optionTexts */.Qr)('flag'))
        command.addOption(flagOf(text));
    addFileFlags(command, files);
}
/** Adds the flags of files that are read and written. */
function addFileFlags(command, files) {
    command.option('--config <file>', 'config file; default: the benchgate.config.* in this directory');
    for (const [flag, help] of files)
        command.option(flag, help);
    command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well');
}
/** Adds the flags that say how much is printed. */
function addDetailFlags(command) {
    command.addOption(new esm/* Option */.c$('--quiet', 'print the verdict alone, and no progress').conflicts('verbose'));
    command.option('--verbose', 'print how it was measured as well, and the command that repeats it');
}
/** An option of the configuration as a flag. */
function flagOf({ name, placeholder, help, fallback, repeatable }) {
    const isChoice = placeholder.includes('|');
    const shown = [
        help,
        ...(isChoice ? [`one of ${placeholder.replaceAll('|', ', ')}`] : []),
        ...(repeatable ? ['may be repeated'] : []),
        ...(fallback === null ? [] : [`default: ${fallback}`]),
    ];
    const option = new esm/* Option */.c$(`--${name} <${isChoice ? 'choice' : placeholder}>`, shown.join('; '));
    return repeatable ? option.argParser(collect) : option;
}
function collect(value, before) {
    return [...(before ?? []), value];
}
/** What the user asks for, out of a command's versions and flags. */
function readFlags(base, heads, flags) {
    const { config: file, json, markdown, csv, html, color, list, save, notify, resume, dashboard, last, quiet, verbose, ...others } = flags;
    const values = Object.fromEntries(Object.entries(others).filter(isSaid));
    const config = textOf(file);
    const asked = { config, given: { source: 'flag', values } };
    return {
        base,
        heads,
        last: readLast(last),
        values,
        config,
        json: textOf(json),
        markdown: textOf(markdown),
        csv: textOf(csv),
        html: textOf(html),
        list: list === true,
        save: save === true,
        notify: notify === true,
        resume: resume === true,
        dashboard: readDashboard(dashboard),
        color: color !== false,
        detail: quiet === true ? 'verdict' : verbose === true ? 'whole' : 'brief',
        repeatWith: (seed, versions) => (0,lib_config/* repeatCommand */.pZ)({ ...asked, ...versions }, seed),
    };
}
/** `--dashboard` alone, or with a port. */
function readDashboard(value) {
    if (value === undefined || value === false)
        return null;
    if (value === true)
        return { port: null };
    const port = Number(value);
    if (Number.isInteger(port) && port > 0 && port < 65536)
        return { port };
    const said = { flag: 'dashboard', value: String(value) };
    throw new errors/* GateError */.ue({ code: 'flag-value', ...said, kind: 'port' });
}
/** `--last 5`. More would make rounds long, in which all of them take turns. */
function readLast(value) {
    if (value === undefined)
        return null;
    const count = Number(value);
    if (Number.isInteger(count) && count >= 2 && count <= mostLast)
        return count;
    throw new errors/* GateError */.ue({ code: 'flag-value', flag: 'last', value: String(value), kind: 'versions' });
}
const mostLast = 20;
/** @throws GateError `flag-value` for what is no time */
function readTime(name, value) {
    const text = String(value);
    const parsed = (0,lib_config/* parseDuration */.E9)(text);
    if (parsed.ok)
        return parsed.value;
    throw new errors/* GateError */.ue({ code: 'flag-value', flag: name, value: text, kind: 'time' });
}
function isSaid(entry) {
    return typeof entry[1] !== 'boolean' && entry[1] !== undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/cli/baseline/commands.js




/** Adds the commands about what is kept of a branch's commits. */
function addBaselineCommands(program, ask) {
    const branch = new esm/* Argument */.ef('[branch]', 'the one that is checked out by default');
    const metric = new esm/* Option */.c$('--metric <name>', 'which of the metrics').choices(model/* metricNames */.Zv);
    const history = program
        .command('history')
        .description("a branch's benchmarks over its pushes, and where their levels changed")
        .addArgument(branch)
        .addOption(metric.default('time'))
        .option('--absolute', 'figures as measured on one CPU model, instead of same-job ratios')
        .option('--weekly', 'what became of the last 7 days, as Markdown for the page of a job')
        .addOption(new esm/* Option */.c$('--notify', 'send those 7 days to whom `notify` names').implies({ weekly: true }))
        .option('--csv <file>', 'write all figures as CSV')
        .option('--badge <file>', 'write a badge for the endpoint of shields.io')
        .option('--openmetrics <file>', 'write the newest figures as OpenMetrics text')
        .action((of, flags) => {
        const { absolute, weekly, notify, csv, badge, openmetrics } = flags;
        const files = { csv: commands_textOf(csv), badge: commands_textOf(badge), openmetrics: commands_textOf(openmetrics) };
        const how = {
            isAbsolute: absolute === true,
            isWeekly: weekly === true,
            isSent: notify === true,
            files,
        };
        return ask(asked({ what: 'history', branch: of ?? null, metric: metricOf(flags), ...how }, flags));
    });
    const site = program
        .command('site')
        .description('a page of trends from what is kept of branches, as static files')
        .argument('[branches...]', 'the one that is checked out by default')
        .requiredOption('--out <directory>', 'where to: empty, or a site that it made before')
        .option('--title <text>', "what the page is called; the repository's name by default")
        .action((branches, flags) => ask(asked({
        what: 'site',
        branches,
        out: commands_textOf(flags['out']) ?? '',
        title: commands_textOf(flags['title']),
    }, flags)));
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
    for (const command of [history, site, ...commands])
        addPlaceFlags(command);
}
/** Adds the options that say where to look. */
function addPlaceFlags(command) {
    for (const text of (0,lib_config/* optionTexts */.Qr)('flag')) {
        if (text.name === 'storage')
            command.addOption(flagOf(text));
    }
    command.option('--config <file>', 'config file; default: the benchgate.config.* in this directory');
    command.option('--json <file>', 'write the answer as JSON');
    command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well');
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
function commands_textOf(value) {
    return typeof value === 'string' ? value : null;
}
function asked(wanted, { storage, config, json, color }) {
    const place = commands_textOf(storage);
    return {
        wanted,
        values: place === null ? {} : { storage: place },
        config: commands_textOf(config),
        json: commands_textOf(json),
        color: color !== false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/completion.js

const shells = ['bash', 'zsh', 'fish'];
/**
 * A script that completes commands, flags and the values that a flag can have. It is made from the commands themselves,
 * so that it lists what there is. Commander has no completion of its own.
 */
function completionScript(program, shell) {
    switch (shell) {
        case 'bash':
            return bashScript(program);
        case 'zsh':
            return `#compdef benchgate\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`;
        case 'fish':
            return fishScript(program);
    }
}
function bashScript(program) {
    const commands = program.commands
        .map((command) => `    ${command.name()}) words='${wordsOf(command).join(' ')}' ;;`)
        .join('\n');
    const values = [...choices()]
        .map(([flag, words]) => `    --${flag}) words='${words.join(' ')}' ;;`)
        .join('\n');
    return `_benchgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  case "\${COMP_WORDS[1]}" in
${commands}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${program.commands.map((each) => each.name()).join(' ')} help'
  case "$before" in
${values}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _benchgate benchgate
`;
}
function fishScript(program) {
    const first = '-n __fish_use_subcommand -f';
    const lines = program.commands.flatMap((command) => {
        const within = `-n '__fish_seen_subcommand_from ${command.name()}'`;
        return [
            `complete -c benchgate ${first} -a ${command.name()} -d ${quoted(command.description())}`,
            ...command.commands.map((inner) => `complete -c benchgate ${within} -a ${inner.name()} -d ${quoted(inner.description())}`),
            ...command.options.map(({ long, description }) => {
                const flag = long?.slice(2) ?? '';
                const words = choices().get(flag);
                const values = words === undefined ? '' : ` -x -a ${quoted(words.join(' '))}`;
                return `complete -c benchgate ${within} -l ${flag}${values} -d ${quoted(description)}`;
            }),
        ];
    });
    return `${lines.join('\n')}\n`;
}
/** Commands within it, and its flags. */
function wordsOf({ commands, options }) {
    return [...commands.map((inner) => inner.name()), ...options.flatMap(({ long }) => long ?? [])];
}
/** The values of flags that have only so many, by the flag's name. */
function choices() {
    const all = (0,lib_config/* optionTexts */.Qr)('flag').filter(({ placeholder }) => placeholder.includes('|'));
    return new Map(all.map(({ name, placeholder }) => [name, placeholder.split('|')]));
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/examples.js
/** Two or three examples of each command, by its name; of the program, the first steps. */
const examples = {
    benchgate: [
        ['benchgate init', 'write a config file and a workflow for this project'],
        ['benchgate compare main', 'compare the working tree with a branch'],
        ['benchgate help compare', 'show the flags and examples of a command'],
    ],
    init: [
        ['benchgate init --dry-run', 'show what would be written'],
        ['benchgate init --example', 'add a benchmark file to start from'],
        ['benchgate init --shards 4', 'divide a large suite among four jobs'],
    ],
    compare: [
        ['benchgate compare main', 'compare the working tree with a branch'],
        [
            'benchgate compare v1.2.0 v1.3.0 --setup "npm ci && npm run build"',
            'compare two releases, each made ready in a fresh checkout',
        ],
        [
            'benchgate compare --last 5',
            'compare the last five tags, each with the first and with the one before',
        ],
        [
            'benchgate compare main --only parse --max-time 2m --json report.json',
            'measure the benchmarks whose names contain “parse”, for two minutes at most, and keep the report',
        ],
    ],
    run: [
        ['benchgate run --max-time 1m', 'measure the working tree, to try out benchmarks'],
        ['benchgate run --list', 'show what would be measured'],
        ['benchgate run --save', 'keep the figures as the baseline of the commit'],
    ],
    selftest: [
        ['benchgate selftest --max-time 20m', 'find out which threshold this machine supports'],
        [
            'benchgate selftest --only parse --json selftest.json',
            'try some benchmarks, and keep the answer',
        ],
    ],
    doctor: [
        ['benchgate doctor', 'find out what makes this machine noisy'],
        ['benchgate doctor --json doctor.json', 'keep the answer as JSON'],
    ],
    bisect: [
        ['benchgate bisect v1.4.0 main --only parse', 'find the commit that made a benchmark slower'],
        [
            'benchgate bisect v1.4.0 main --only parse --markdown bisect.md',
            'also write the answer for the page of a job',
        ],
    ],
    reach: [
        ['benchgate reach main', 'list the benchmarks that the change can reach'],
        ['benchgate reach v1.2.0 v1.3.0 --setup "npm ci" --json', 'the same for two releases, as JSON'],
    ],
    monitor: [
        ['benchgate monitor http://127.0.0.1:3000/health --for 10m', 'watch a server that is running'],
        [
            'benchgate monitor --command "node server.js" --path /health --dashboard',
            'start a server and show it on a page',
        ],
    ],
    report: [
        ['benchgate report report.json', 'show a report that `--json` has written'],
        ['benchgate report report.json --html', 'print it as a page for a browser'],
    ],
    solo: [
        ['benchgate solo parse --cpu-prof profiles', 'write a CPU profile of one benchmark'],
        ['benchgate solo parse v1.2.0 --inspect', 'debug the same benchmark of another version'],
    ],
    judge: [
        ['benchgate judge 1.json 2.json 3.json', 'give the verdict over all shards of a run'],
        ['benchgate judge 1.json 2.json 3.json --markdown report.md', 'also write it as Markdown'],
    ],
    explain: [
        ['benchgate explain report.json', 'explain the benchmarks that got worse most'],
        ['benchgate explain report.json parse', 'explain one benchmark'],
    ],
    mcp: [['benchgate mcp', 'started by a coding agent, which docs/cli.md shows how to configure']],
    history: [
        ['benchgate history main', 'show how the benchmarks of a branch developed'],
        [
            'benchgate history main --metric allocated --csv history.csv',
            'write the figures of a metric',
        ],
    ],
    site: [
        ['benchgate site --out trends', 'write a page of trends of the branch that is checked out'],
        ['benchgate site main next --out trends --title Parser', 'two branches, with a title'],
    ],
    baseline: [
        ['benchgate baseline list', 'list what is kept'],
        ['benchgate baseline prune --keep 5', 'keep the newest five entries of each branch'],
    ],
    notify: [['benchgate notify --test', 'send a test message to everybody the configuration names']],
    alerts: [['benchgate alerts history main --period 7d', 'list the alerts of the last week']],
    completion: [
        ['source <(benchgate completion bash)', 'complete commands and flags in this shell'],
        [
            'benchgate completion fish > ~/.config/fish/completions/benchgate.fish',
            'complete them in every new shell of fish',
        ],
    ],
};
/**
 * A command's own examples, each with a comment above it. Comments are wrapped by words; command lines never are, since
 * they are there to be copied.
 */
function examplesOf(command, width) {
    const own = examples[command.name()] ?? [];
    if (own.length === 0)
        return '';
    const help = command.createHelp();
    const lines = own.flatMap(([line, does]) => {
        const comment = help.boxWrap(does, width - 4).split('\n');
        return [...comment.map((part) => `  # ${part}`), `  ${line}`];
    });
    return `\nExamples:\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/monitor-command.js



/** Adds the command that watches a server. */
function addMonitorCommand(program, monitor) {
    program
        .command('monitor')
        .description('watch a server without comparing: ask it at an interval, keep the figures, and report when a limit is passed')
        .argument('[url]', 'address to ask, such as http://127.0.0.1:3000/health')
        .option('--command <line>', 'start this server and watch it; its port is {port}, and in PORT')
        .option('--path <path>', 'path to ask of a server that `--command` starts; default: /', '/')
        .option('--interval <time>', 'time from one request to the next; default: 1s', '1s')
        .option('--for <time>', 'end after so long; by default, it goes on until it is stopped')
        .option('--retention <time>', 'how long samples are kept, such as 30d; default: 30d', '30d')
        .option('--samples <file>', "file for the samples; default: one in git's own directory")
        .option('--dashboard [port]', 'show it on a local web page; not in CI')
        .option('--json', 'print the result as JSON')
        .option('--config <file>', 'config file with `alerts`; default: benchgate.config.*')
        .action((url, flags) => monitor(readMonitor(url, flags)));
}
/** What the user asks of `monitor`. */
function readMonitor(url, flags) {
    const { command, path, samples, config, json } = flags;
    return {
        url: url ?? null,
        command: monitor_command_textOf(command),
        path: monitor_command_textOf(path) ?? '/',
        intervalSeconds: timeOf('interval', flags),
        forSeconds: flags['for'] === undefined ? null : timeOf('for', flags),
        keptSeconds: timeOf('retention', flags),
        samples: monitor_command_textOf(samples),
        dashboard: readDashboard(flags['dashboard']),
        json: json === true,
        config: monitor_command_textOf(config),
    };
}
const secondsPerDay = 86_400;
/** A time as in the configuration, or days, for which no timer of Node.js could wait. */
function timeOf(name, flags) {
    const text = String(flags[name]);
    const [, days] = /^(\d{1,5})d$/.exec(text.trim()) ?? [];
    if (name !== 'interval' && days !== undefined && Number(days) > 0)
        return Number(days) * secondsPerDay;
    const parsed = (0,lib_config/* parseDuration */.E9)(text);
    if (parsed.ok)
        return parsed.value;
    const kind = name === 'interval' ? 'time' : 'days';
    throw new errors/* GateError */.ue({ code: 'flag-value', flag: name, value: text, kind });
}
function monitor_command_textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/cli/init-command.js

/** Adds the command that looks at a project. */
function addInitCommand(program, init) {
    program
        .command('init')
        .description('look at this project, and write a config file and a workflow for it')
        .option('--example', 'add a benchmark file to start from')
        .addOption(new esm/* Option */.c$('--shards <count>', 'write a workflow that divides pull requests of a large suite among so many jobs').argParser(shardCount))
        .option('--force', 'replace files that are there')
        .option('--dry-run', 'print the files, and write nothing')
        .action(({ example = false, shards = null, force = false, dryRun = false }) => init({ example, shards, force, dryRun }));
}
/** A matrix of GitHub's has no more than 256 jobs. */
function shardCount(text) {
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count >= 2 && count <= 256)
        return count;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number from 2 to 256');
}

;// CONCATENATED MODULE: ./lib/cli/measuring-commands.js


/** Adds the commands that run benchmarks of versions, with all options of a run. */
function addMeasuringCommands(program, { measure, selftest, doctor, bisect, reach, }) {
    const compare = program
        .command('compare')
        .description('compare versions: branches, tags, commits, directories such as ./old, releases such as npm:name@1.2.3, or results files')
        .argument('[base]', 'version to compare with')
        .addArgument(new esm/* Argument */.ef('[heads...]', 'versions to judge').default(['.'], 'the working tree'))
        .option('--last <number>', 'compare so many of the last tags, or of the last releases of npm:name, and what is named besides')
        .action((base, heads, flags, command) => {
        const named = command.args.length > 1 ? heads : [];
        return measure(readFlags(base ?? null, named, flags), () => command.error("error: missing required argument 'base'"));
    });
    const run = program
        .command('run')
        .description('measure the working tree, without comparing it')
        .action((flags) => measure(readFlags(null, ['.'], flags)));
    const tried = program
        .command('selftest')
        .description('try the gate on this machine and these benchmarks: false alarms without a change, and how small a slowdown it finds')
        .action((flags) => selftest(readFlags(null, ['.'], flags)));
    const examined = program
        .command('doctor')
        .description('find out what makes this machine noisy, and what to do about it')
        .action((flags) => doctor(readFlags(null, ['.'], flags)));
    const bisected = program
        .command('bisect')
        .description('find the commit that made a benchmark slower, by measuring commits in turns until it is 95 % sure')
        .argument('<good>', 'commit that is fast: a tag, a branch, a hash')
        .addArgument(new esm/* Argument */.ef('[bad]', 'commit that is slow').default('HEAD', 'HEAD'))
        .action((good, bad, flags) => {
        const { values, config, json, markdown, color } = readFlags(good, [bad], flags);
        return bisect({ good, bad, values, config, json, markdown, color });
    });
    const reached = program
        .command('reach')
        .description('find out which benchmarks run code that was changed; nothing is measured')
        .argument('<base>', 'version to compare with')
        .addArgument(new esm/* Argument */.ef('[head]', 'version to judge').default('.', 'the working tree'))
        .option('--json', 'print the answer as JSON')
        .action((base, head, { json, ...flags }) => {
        const { values, config, color } = readFlags(base, [head], flags);
        return reach({ base, head, json: json === true, values, config, color });
    });
    for (const command of [compare, run]) {
        addFlags(command, [...reportFiles]);
        addDetailFlags(command);
        command.addOption(new esm/* Option */.c$('--list', 'show what would be measured, and measure nothing').conflicts([
            ...notListed,
        ]));
        command.option('--save', "keep the working tree's figures and checkout as a baseline of its commit");
        command.option('--notify', 'send what changed to everybody that `notify` in the configuration names');
        command.option('--dashboard [port]', 'show what happens on a local web page while it measures; not in CI');
        command.option('--resume', 'continue the same run after it was interrupted, with its rounds so far');
    }
    addFlags(tried, [reportFiles[0]]);
    addFlags(examined, [reportFiles[0]]);
    addFlags(bisected, [reportFiles[0], reportFiles[1]]);
    addFlags(reached, []);
}
/** Flags that ask for what only measuring brings. */
const notListed = [
    'json',
    'markdown',
    'csv',
    'html',
    'save',
    'notify',
    'dashboard',
    'resume',
];

;// CONCATENATED MODULE: ./lib/cli/report-command.js

/** Adds the command that shows kept reports. */
function addReportCommand(program, report) {
    program
        .command('report')
        .description('show reports that were kept as JSON')
        .argument('<files...>', 'what `--json` has written')
        .option('--markdown', 'as Markdown')
        .addOption(new esm/* Option */.c$('--json', 'as JSON').conflicts('markdown'))
        .addOption(new esm/* Option */.c$('--csv', 'their results as CSV').conflicts(['markdown', 'json']))
        .addOption(new esm/* Option */.c$('--html', 'as a page for a browser').conflicts([...texts]))
        .addOption(new esm/* Option */.c$('--pdf <file>', 'write it as a PDF, which takes a Chromium').conflicts([
        ...texts,
        'html',
    ]))
        .addOption(new esm/* Option */.c$('--executive', 'the page in brief: verdict, largest changes, budgets').conflicts([
        ...texts,
        'technical',
    ]))
        .addOption(new esm/* Option */.c$('--history <branch>', "in brief, with the trend of this branch since its last release; default: the base's")
        .conflicts([...texts, 'technical'])
        .implies({ executive: true }))
        .addOption(new esm/* Option */.c$('--technical', 'the page with what has changed unfolded').conflicts([...texts]))
        .option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well')
        .action((files, { color, history, ...flags }) => {
        const branch = typeof history === 'string' ? history : null;
        return report({ files, ...shownAs(flags), color: color !== false, history: branch });
    });
}
const texts = ['markdown', 'json', 'csv'];
/** A view is one of the page, so that whoever names one wants the page. */
function shownAs({ pdf, ...flags }) {
    const named = ['executive', 'technical'].find((each) => flags[each] === true);
    if (typeof pdf === 'string')
        return { form: 'html', view: named ?? 'technical', pdf };
    const form = [...texts, 'html'].find((each) => flags[each] === true);
    const view = named ?? 'interactive';
    return { form: form ?? (named === undefined ? 'terminal' : 'html'), view, pdf: null };
}

;// CONCATENATED MODULE: ./lib/cli/solo-command.js


/** Adds the command that runs a benchmark alone. */
function addSoloCommand(program, solo) {
    const alone = program
        .command('solo')
        .description('run one benchmark alone in a process, for a profiler or a debugger')
        .argument('<benchmark>', 'its name, a part of it or a glob that matches no other')
        .addArgument(new esm/* Argument */.ef('[version]', 'version to run').default('.', 'the working tree'))
        .option('--for <time>', 'how long to run it; default: 5s', '5s')
        .option('--cpu-prof <directory>', 'write a CPU profile, for DevTools or speedscope')
        .option('--inspect', 'wait for a debugger before it starts')
        .action((benchmark, version, { for: time, cpuProf, inspect, ...flags }) => {
        const { values, config } = readFlags(null, [version], flags);
        return solo({
            benchmark,
            version,
            seconds: readTime('for', time),
            cpuProf: typeof cpuProf === 'string' ? cpuProf : null,
            inspect: inspect === true,
            values,
            config,
        });
    });
    addFlags(alone, []);
}

;// CONCATENATED MODULE: ./lib/cli/notify-commands.js



/** Adds the commands about messages. */
function addNotifyCommands(program, ask) {
    const config = [
        '--config <file>',
        'config file; default: the benchgate.config.* in this directory',
    ];
    program
        .command('notify')
        .description('notify everybody whom the configuration names')
        .requiredOption('--test', 'a message that only tries whether it arrives')
        .option(...config)
        .action((flags) => ask({ what: 'test', config: notify_commands_textOf(flags['config']) }));
    const history = program
        .command('alerts')
        .description('the alerts of a branch')
        .command('history')
        .description('the alerts of a branch, newest first')
        .argument('[branch]', 'the one that is checked out by default')
        .addOption(new esm/* Option */.c$('--period <time>', 'how far back: days, weeks or hours, such as 7d, 4w or 36h')
        .default(secondsOf('30d'), '30d')
        .argParser(secondsOf))
        .option(...config)
        .action((branch, { period, ...flags }) => ask({
        what: 'history',
        branch: branch ?? null,
        periodSeconds: period,
        config: notify_commands_textOf(flags['config']),
        storage: notify_commands_textOf(flags['storage']),
    }));
    for (const text of (0,lib_config/* optionTexts */.Qr)('flag')) {
        if (text.name === 'storage')
            history.addOption(flagOf(text));
    }
}
const unitSeconds = { h: 3600, d: 86_400, w: 604_800 };
function secondsOf(text) {
    const [, number, unit = ''] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
    if (number === undefined)
        throw new esm/* InvalidArgumentError */.Di('expected a period such as 7d');
    return Number(number) * (unitSeconds[unit] ?? 0);
}
function notify_commands_textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/cli/program.js












const foot = `
Options may also be set in benchgate.config.{ts,mts,js,mjs,json}: --max-time is maxTime there.
Exit codes: 0 passed, 1 regressed, 2 something to fix, 3 a bug of benchgate.
`;
/** Commands, flags and help. The flags derive from the options of the configuration. */
function createProgram(io, { measure, selftest, doctor, reach, baseline, bisect, init, monitor, report, explain, judge, mcp, notify, solo, }) {
    const program = new esm/* Command */.uB('benchgate')
        .description('Measures two versions of a project side by side and decides with statistics whether anything got slower.')
        .version(model/* toolVersion */.fX, '-v, --version', 'print the version')
        .helpCommand('help [command]', 'show the help of a command')
        .configureHelp({ minWidthToWrap: 16 })
        .exitOverride()
        .showHelpAfterError('(--help shows what there is)')
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => widthOf(io.stdout),
        getErrHelpWidth: () => widthOf(io.stderr),
    });
    addInitCommand(program, init);
    addMeasuringCommands(program, { measure, selftest, doctor, bisect, reach });
    addMonitorCommand(program, monitor);
    addReportCommand(program, report);
    addSoloCommand(program, solo);
    const judged = program
        .command('judge')
        .description('judge what all shards of a run measured as one run')
        .argument('<files...>', 'what `--shard` with `--json` has written, one file a shard')
        .action((files, flags) => judge(readFlags(null, files, flags)));
    addFileFlags(judged, [...reportFiles]);
    addDetailFlags(judged);
    program
        .command('explain')
        .description('show what a kept report knows about a benchmark, in at most 2 kB of plain text')
        .argument('<file>', 'what `--json` has written')
        .argument('[benchmarks...]', 'names, parts of them or globs; the worst by default')
        .action((file, patterns) => explain({ file, patterns }));
    program
        .command('mcp')
        .description('serve programs that speak the Model Context Protocol; its tools only read')
        .action(() => mcp());
    addBaselineCommands(program, baseline);
    addNotifyCommands(program, notify);
    program
        .command('completion')
        .description('print a script that completes commands and flags in your shell')
        .addArgument(new esm/* Argument */.ef('<shell>', 'the shell that runs the script').choices(shells))
        .action((shell) => void io.stdout.write(completionScript(program, shell)));
    addExamples(program, io);
    program.addHelpText('after', () => program.createHelp().boxWrap(foot, widthOf(io.stdout)));
    return program;
}
function addExamples(command, io) {
    command.addHelpText('after', () => examplesOf(command, widthOf(io.stdout)));
    for (const inner of command.commands)
        addExamples(inner, io);
}
function widthOf({ columns = 80 }) {
    return columns;
}

;// CONCATENATED MODULE: ./lib/cli/reach.js



/** Of a page that nobody reads on a terminal, and of a progress line. */
const reach_defaultWidth = 80;
/**
 * Says which benchmarks can reach a change, without measuring: progress on stderr, what was found on stdout.
 *
 * @returns the exit code; there is nothing that this could fail by
 */
async function showReach(asked, io) {
    const engine = await io.load();
    const { stdout, stderr, env, directory, stop, workerPath } = io;
    const console = terminalConsole(stderr, engine.logText, io.seconds);
    const ports = engine.nodePorts(console, stop);
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const { base, head } = asked;
        const width = stdout.columns ?? reach_defaultWidth;
        const found = await engine.reach({
            base,
            head,
            config,
            workerPath,
            onProgress: (progress) => console.progress(engine.renderProgress(progress, width - 1)),
        }, ports);
        console.settle();
        const color = wantsColor(asked.color, env, stdout);
        stdout.write(asked.json
            ? engine.renderReachJson(found)
            : `${engine.renderReach(found, { color, width })}\n`);
        return 0;
    }
    finally {
        console.settle();
    }
}

;// CONCATENATED MODULE: ./lib/cli/solo.js



const solo_defaultWidth = 80;
/**
 * Runs one benchmark alone, for a profiler or a debugger.
 *
 * @returns the exit code
 */
async function soloCommand(asked, io) {
    const { engine, console, ports } = await openEngine(io);
    const { stdout, stderr, directory, workerPath } = io;
    announceStop(console, io.stop);
    const given = {
        source: 'flag',
        values: { ...asked.values, only: [asked.benchmark] },
    };
    const profiles = asked.cpuProf === null ? null : (0,external_node_path_.resolve)(directory, asked.cpuProf);
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)({ given, directory, path: asked.config, seed: io.newSeed() }, engine.configFiles(ports, io.configLoaderPath));
        const before = new Set(await profilesIn(profiles, ports.files));
        const { benchmark, secondsPerOperation } = await engine.solo({
            config,
            workerPath,
            version: asked.version,
            seconds: asked.seconds,
            flags: [
                ...(profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
                ...(asked.inspect ? ['--inspect-brk'] : []),
            ],
            isWatched: asked.inspect,
            onProgress: (progress) => console.progress(engine.renderProgress(progress, (stderr.columns ?? solo_defaultWidth) - 1)),
        }, ports);
        console.settle();
        const time = secondsPerOperation === null
            ? 'without a figure'
            : `${engine.formatQuantity('s', secondsPerOperation)} an operation`;
        stdout.write(`${engine.logText(benchmark.id)}: ${time}\n`);
        for (const name of await profilesIn(profiles, ports.files)) {
            if (!before.has(name))
                stdout.write(`CPU profile: ${(0,external_node_path_.join)(asked.cpuProf ?? '', name)}\n`);
        }
        return 0;
    }
    finally {
        console.settle();
    }
}
async function profilesIn(directory, files) {
    if (directory === null)
        return [];
    const all = await files.list(directory).catch(() => []);
    return all.map(({ name }) => name).filter((name) => name.endsWith('.cpuprofile'));
}

;// CONCATENATED MODULE: ./lib/cli/selftest.js





/** How wide a page is that nobody reads on a terminal. */
const selftest_defaultWidth = 120;
/**
 * Tries the gate on the working tree: progress on stderr, what was found on stdout and in the file asked for.
 *
 * @returns the exit code; there is nothing that a self-test could fail by
 */
async function selftestCommand(asked, io) {
    const { engine, console, ports } = await openEngine(io);
    const { env, directory, stop, workerPath } = io;
    announceStop(console, stop);
    const given = { source: 'flag', values: asked.values };
    const sources = { given, directory, path: asked.config, seed: io.newSeed() };
    try {
        const config = await (0,lib_config/* loadConfig */.Z9)(sources, engine.configFiles(ports, io.configLoaderPath));
        const onProgress = (line) => console.progress(line);
        const report = await engine.selftest({ config, workerPath, onProgress }, ports);
        console.settle();
        const output = shownOn(io, [asked.json]);
        const color = wantsColor(asked.color, env, output);
        const width = output.columns ?? selftest_defaultWidth;
        output.write(`${engine.renderSelftest(report, { color, width })}\n`);
        const text = engine.renderSelftestJson(report);
        if (asked.json !== null)
            await writeReportFiles(asked.json, text, io, ports.files);
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
        async measure(asked, lacksBase) {
            code = await (asked.list ? listCommand : measureCommand)(asked, io, lacksBase);
        },
        async selftest(asked) {
            code = await selftestCommand(asked, io);
        },
        async bisect(asked) {
            code = await bisectCommand(asked, io);
        },
        async doctor(asked) {
            code = await doctorCommand(asked, io);
        },
        async reach(asked) {
            code = await showReach(asked, io);
        },
        async monitor(asked) {
            code = await monitorServer(asked, io);
        },
        async report(asked) {
            code = await showReports(asked, io);
        },
        async judge(asked) {
            code = await judgeShards(asked, io);
        },
        async solo(asked) {
            code = await soloCommand(asked, io);
        },
        async explain(asked) {
            code = await explainReport(asked, io);
        },
        async mcp() {
            code = await serveMcp(main, io);
        },
        async notify(asked) {
            code = await notifyCommand(asked, io);
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
        await tell(await (0,explain/* explain */.W)(error), io);
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

/***/ 38738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ siteAssetsPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The directory that holds the built script and style of the page of trends: beside the bundles, also for an entry that
 * runs as source.
 *
 * @param entry the entry's `import.meta.url`
 */
function siteAssetsPath(entry) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry));
    const isBundle = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(directory)) === 'dist';
    return isBundle ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '..', 'site') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '..', 'dist', 'site');
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


/***/ })

};
