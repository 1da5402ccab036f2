export const id = 650;
export const ids = [650,377];
export const modules = {

/***/ 84424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adviceOf: () => (/* reexport */ adviceOf),
  checkoutAt: () => (/* reexport */ checkoutAt),
  historyView: () => (/* reexport */ historyView),
  keepBaseline: () => (/* reexport */ keepBaseline),
  lookedWarnings: () => (/* reexport */ lookedWarnings),
  machineOf: () => (/* reexport */ machineOf),
  openBaseline: () => (/* reexport */ openBaseline),
  recordedBenchmarks: () => (/* reexport */ recordedBenchmarks),
  storageFor: () => (/* reexport */ storageFor)
});

// EXTERNAL MODULE: ./lib/decide/index.js + 48 modules
var decide = __webpack_require__(70819);
;// CONCATENATED MODULE: ./lib/baseline/advice.js

/**
 * What the branch's recorded runs make one suspect of this one.
 *
 * @param metrics those that gate, the most important first
 */
function adviceOf(history, { evidence, version, ...of }, metrics) {
    const present = (0,decide/* recordingOf */.LZ)(evidence, version, of);
    const names = new Map(evidence.map(({ benchmark }) => [benchmark.id, benchmark.name]));
    const all = metrics.map((metric) => ({ metric, told: (0,decide/* suspect */.mL)(history, present, metric) }));
    const [first] = all;
    if (first === undefined || first.told.runs === 0)
        return null;
    return {
        runs: first.told.runs,
        factor: { ...first.told.factor, machine: first.told.calibrationFactor },
        suspected: all.flatMap(({ metric, told }) => suspectedOf(told, metric, names)),
    };
}
/** The worst first. */
function suspectedOf({ benchmarks }, metric, names) {
    return benchmarks
        .filter((one) => one.kind === 'judged' && one.isSuspected)
        .toSorted((a, b) => b.ratio - a.ratio)
        .map(({ id, ratio, predicted, value, adjustedPValue, runs }) => ({
        id,
        name: names.get(id) ?? id,
        metric,
        ratio,
        predicted,
        value,
        adjustedPValue,
        runs,
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
// EXTERNAL MODULE: ./lib/prepare/index.js + 38 modules
var prepare = __webpack_require__(25667);
;// CONCATENATED MODULE: ./lib/baseline/checkout.js



/** Null where the directory lies in no repository, or in one without a commit. */
async function checkoutAt(workingDirectory, ports) {
    const { repository: found } = await (0,prepare/* locate */.x5)(workingDirectory, ports);
    if (found.kind === 'none')
        return null;
    const { root: repository, folder } = found;
    const ask = (...args) => (0,git/* askGit */.gG)(args, repository, ports);
    const commit = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    const gitDirectory = await ask('rev-parse', '--git-common-dir');
    if (commit === null || gitDirectory === null)
        return null;
    const branch = await ask('symbolic-ref', '--short', '--quiet', 'HEAD');
    return {
        repository,
        folder,
        gitDirectory: (0,external_node_path_.resolve)(repository, gitDirectory),
        commit,
        branch,
    };
}

;// CONCATENATED MODULE: ./lib/baseline/history-view.js

/** A branch's history as a page of it shows it, for one metric. */
function historyView(branch, history, metric) {
    const newest = history.at(-1);
    const names = new Map(history.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name])));
    const benchmarks = (0,decide/* trendsOf */.KO)(history, metric).map(({ id, trend }) => ({
        id,
        name: names.get(id) ?? id,
        values: history.flatMap((entry) => entry.benchmarks.find((one) => one.id === id)?.metrics[metric]?.value ?? []),
        from: trend.kind,
        shifts: trend.kind === 'too-short' ? [] : trend.shifts,
    }));
    return {
        branch,
        metric,
        pushes: history.length,
        from: history[0]?.createdAt ?? null,
        to: newest?.createdAt ?? null,
        benchmarks,
    };
}

// EXTERNAL MODULE: ./lib/model/index.js + 22 modules
var model = __webpack_require__(36365);
// EXTERNAL MODULE: ./lib/store/index.js + 32 modules
var store = __webpack_require__(15429);
;// CONCATENATED MODULE: ./lib/baseline/first-parents.js

/** More than a look-up asks for. */
const most = 10;
/**
 * A commit and those before it on its branch, nearest first. As far as the clone has them: of a shallow one the commit
 * alone.
 */
async function firstParents(commit, repository, ports) {
    const args = ['rev-list', '--first-parent', `--max-count=${most}`, commit];
    const { exitCode, stdout, stderr } = await (0,git/* tryGit */.Ii)(args, repository, ports);
    if (exitCode !== 0)
        throw new Error(`git rev-list failed on a commit that it knows: ${stderr}`);
    return stdout.split('\n').filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/baseline/open.js




/**
 * @param access null where there is nowhere to look, which is an error of a base that has to have a baseline
 * @param node the Node.js that the benchmarks run under, such as `v24.1.0`
 */
function openBaseline(access, wanted, node, ports) {
    return access === null ? nowhereToLook(wanted) : openAt(access, wanted, node, ports);
}
/** A base that need not have a baseline is prepared from git. */
function nowhereToLook({ requireBaseline }) {
    return {
        looked: () => null,
        async restore({ commit }) {
            if (requireBaseline)
                throw noPlace(commit);
            return false;
        },
    };
}
function openAt(access, wanted, node, ports) {
    let looked = null;
    return {
        looked: () => looked,
        async restore(base, path) {
            const found = await lookFor(base, access, wanted, ports);
            if (wanted.requireBaseline && !isExact(found))
                throw noBaseline(base.commit, access, found);
            const tree = await restoredTree(found, base, path);
            looked = { found, tree };
            return tree.kind === 'used';
        },
    };
    async function restoredTree(found, base, path) {
        if (wanted.baselineTree === 'never')
            return rebuilt('Prepared checkouts are not to be used.');
        if (!isExact(found))
            return rebuilt('It is of another commit.');
        const start = ports.clock.seconds();
        const { id, setup, suites, baselineTreeLimitBytes: limitBytes } = wanted;
        const { storage, provenance, branch } = access;
        const tree = { shelf: shelfOf(id, ports), branch, limitBytes, provenance };
        const restored = await (0,store.restoreTree)({ ...tree, ...base, setup, node, benchmarks: (0,model/* benchmarkFiles */.X4)(suites) }, path, storage, ports);
        if (restored.kind === 'unusable')
            return rebuilt(restored.reason);
        return { kind: 'used', seconds: ports.clock.seconds() - start };
    }
}
/** Notices about the entry that was found: what is wrong with it, and that it was not used although it is the base's own. */
function lookedWarnings({ found, tree }) {
    if (found.kind !== 'found')
        return [];
    const isUnused = isExact(found) && tree.kind === 'rebuilt';
    return [...found.warnings, ...(isUnused ? [baseRebuilt(tree.reason)] : [])];
}
function baseRebuilt(reason) {
    return { code: 'base-rebuilt', reason };
}
async function lookFor({ commit, repository }, { storage, provenance, branch, defaultBranch }, { id }, ports) {
    const commits = await firstParents(commit, repository, ports);
    const savedBy = provenance === null ? 'anybody' : 'workflow';
    const request = { shelf: shelfOf(id, ports), branch, defaultBranch, commits, savedBy };
    return (0,store.lookUp)(request, storage, ports);
}
function shelfOf(id, { machine: { os, arch } }) {
    return { id, os, arch };
}
function isExact(found) {
    return found.kind === 'found' && found.match === 'exact';
}
function rebuilt(reason) {
    return { kind: 'rebuilt', reason };
}
function noBaseline(commit, { storage, branch }, found) {
    const what = found.kind === 'found'
        ? `the nearest is of ${found.run.manifest.commit.slice(0, 7)}`
        : found.kind === 'missing'
            ? 'there is none at all'
            : found.message;
    return new errors/* GateError */.ue('no-baseline', `${storage.title} has no baseline of ${branch} at ${commit.slice(0, 7)}, and \`require-baseline\` wants one: ${what}`, 'Let a push of that branch save one first, or leave `require-baseline` out: the base is then prepared from git.');
}
function noPlace(commit) {
    return new errors/* GateError */.ue('no-baseline', `there is nowhere to look for a baseline of the base's commit ${commit.slice(0, 7)}, and \`require-baseline\` wants one: \`storage\` is none, or the event does not tell of which branch the base is`, 'Run on a push or a pull request, and name a place with `storage`; or leave `require-baseline` out.');
}

;// CONCATENATED MODULE: ./lib/baseline/recorded.js

/** A version's figures, round by round; a figure that cannot be used is left out. */
function recordedBenchmarks(evidence, version) {
    return evidence.flatMap(({ benchmark, samples }) => {
        const inOrder = samples.toSorted((a, b) => a.round - b.round);
        const figures = (0,model/* measuredMetrics */.kk)(samples, version).flatMap((metric) => {
            const values = inOrder.flatMap(({ arms }) => arms[version]?.[metric] ?? []);
            const usable = values.filter((value) => Number.isFinite(value) && value >= 0);
            return usable.length === 0 ? [] : [[metric, usable]];
        });
        return figures.length === 0 ? [] : [{ ...benchmark, figures: Object.fromEntries(figures) }];
    });
}
function machineOf({ os, arch, cpu, cpus, node }) {
    return { os, arch, cpu, cpus, node };
}
/** What the branch's history keeps of a run: each benchmark's figure and, side by side with the base, its change. */
function historyEntry(report, { commit, calibration }, version) {
    const { base } = report.versions;
    return {
        commit,
        comparedWith: base?.source.kind === 'git' ? base.source.commit : null,
        createdAt: report.createdAt,
        machine: machineOf(report.environment),
        calibration,
        benchmarks: report.benchmarks.flatMap(({ id, name, results }) => {
            const own = results.filter((result) => result.version === version);
            const metrics = own.flatMap((result) => {
                const figure = figureOf(result);
                return figure === null ? [] : [[result.metric, figure]];
            });
            return metrics.length === 0 ? [] : [{ id, name, metrics: Object.fromEntries(metrics) }];
        }),
    };
}
/** Null where there is no figure, such as of what failed. */
function figureOf({ values, change, accepted }) {
    if (values.head === null)
        return null;
    return { value: values.head, change: bounded(change), accepted: accepted?.reason ?? null };
}
/** Of fewer than six rounds an interval has no ends, and infinity has no place in JSON. */
function bounded(change) {
    if (change === null || change.low <= 0 || !Number.isFinite(change.high))
        return null;
    const { ratio, low, high } = change;
    return { ratio, low, high };
}

;// CONCATENATED MODULE: ./lib/baseline/keep.js






/** Keeps a run as a baseline of its branch. What could not be kept is told, and fails nothing. */
async function keepBaseline(kept, ports) {
    const { access, config, report, recorded } = kept;
    const { benchmarks, calibration, version } = recorded;
    if (benchmarks.length === 0)
        return [notKept({ why: 'no-figures' })];
    const changed = await changedByHand(kept, ports);
    if (changed !== null)
        return [notKept({ why: 'not-the-commit', reason: changed })];
    const manifest = await manifestOf(kept, ports);
    const past = await pastOf(kept, manifest, ports);
    // A history that could not be asked for must not be replaced by one of a single push.
    if (past.kind === 'unread')
        return [notKept({ why: 'history-unread', reason: past.message })];
    const entry = historyEntry(report, { commit: kept.commit, calibration }, version);
    const history = (0,store.retained)((0,store.mergeHistories)(past.entries, [entry]), ports.clock.date());
    const run = { manifest, benchmarks, calibration, history };
    const saved = [['figures', await (0,store.saveRun)(run, access.storage, ports)]];
    if (config.baselineTree !== 'never') {
        const { repository, commit } = kept;
        const limitBytes = config.baselineTreeLimitBytes;
        const tree = { directory: repository, repository, commit, manifest, limitBytes };
        saved.push(['checkout', await (0,store.saveTree)(tree, access.storage, ports)]);
    }
    return [...past.warnings, ...saved.flatMap(([what, outcome]) => told(what, outcome, kept, ports))];
}
/** In a workflow what a set-up has changed is no other code; at the command line it may be anything. */
async function changedByHand({ savedBy, repository, commit }, ports) {
    return savedBy.kind === 'local' ? (0,store.differsFromCommit)(repository, commit, repository, ports) : null;
}
async function manifestOf(kept, ports) {
    const { config, report, branch, commit, savedBy, repository, folder } = kept;
    const project = (0,external_node_path_.join)(repository, folder);
    return {
        schema: { name: 'benchgate-baseline', version: 1 },
        id: config.id,
        branch,
        commit,
        createdAt: report.createdAt,
        savedBy,
        setup: config.setup,
        suiteHash: await (0,store.suiteHash)((0,model/* benchmarkFiles */.X4)(config.suites), project, ports),
        lockfileHash: await (0,store.lockfileHash)(project, repository, ports),
        machine: machineOf(report.environment),
    };
}
async function pastOf({ access, config, branch, commit, repository }, { savedBy }, ports) {
    const [, ...commits] = await firstParents(commit, repository, ports);
    const request = {
        shelf: shelfOf(config.id, ports),
        branch,
        commits,
        savedBy: savedBy.kind === 'workflow' ? 'workflow' : 'anybody',
    };
    return (0,store.branchHistory)(request, access.storage, ports);
}
function told(what, outcome, kept, ports) {
    const { access, branch, commit } = kept;
    const noun = what === 'figures' ? what : 'prepared checkout';
    const name = `the ${noun} of ${branch} at ${commit.slice(0, 7)}`;
    switch (outcome.kind) {
        case 'saved':
            ports.console.info(`Kept ${name} in ${access.storage.title}.`);
            return [];
        case 'exists':
            ports.console.info(`${access.storage.title} has ${name} already.`);
            return [];
        case 'refused':
        case 'unreachable':
            return [notKept({ why: 'not-saved', what, branch, commit, reason: outcome.message })];
    }
}
function notKept(facts) {
    return { code: 'baseline-not-kept', ...facts };
}

;// CONCATENATED MODULE: ./lib/baseline/storage-for.js



/** Of the orphan branch, and of the directory in git's own: neither may be taken for the user's. */
const branch = 'benchgate-baselines';
const directory = 'benchgate';
/**
 * The place where a run's baselines are kept.
 *
 * @param usual where the configuration names none
 * @returns null where none are to be kept
 * @throws GateError where such a place cannot be had here
 */
function storageFor({ storage }, usual, checkout, ports) {
    const name = storage ?? usual;
    if (name === 'none')
        return null;
    if (checkout === null) {
        // Not asked for: there is nothing to find outside of a repository.
        if (storage === null)
            return null;
        throw noRepository(name);
    }
    const { repository, gitDirectory } = checkout;
    const place = { directory: (0,external_node_path_.join)(gitDirectory, directory), repository, remote: 'origin', branch };
    return (0,store.openStorage)(name, place, ports);
}
function noRepository(name) {
    return new errors/* GateError */.ue('baselines-without-repository', `baselines are of a repository's branches, and here is no repository whose ${name} could keep them`, 'Run inside of a repository, or leave `storage` out.');
}

;// CONCATENATED MODULE: ./lib/baseline/index.js









/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
