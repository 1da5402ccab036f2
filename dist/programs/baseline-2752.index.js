export const id = 2752;
export const ids = [2752];
export const modules = {

/***/ 22752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adviceOf: () => (/* reexport */ adviceOf),
  checkoutAt: () => (/* reexport */ checkoutAt),
  historyView: () => (/* reexport */ historyView),
  keepBaseline: () => (/* reexport */ keepBaseline),
  knownCommits: () => (/* reexport */ knownCommits),
  lookedWarnings: () => (/* reexport */ lookedWarnings),
  machineOf: () => (/* reexport */ machineOf),
  noBaselinesHere: () => (/* reexport */ noBaselinesHere),
  openBaseline: () => (/* reexport */ openBaseline),
  pushBefore: () => (/* reexport */ pushBefore),
  recordedBenchmarks: () => (/* reexport */ recordedBenchmarks),
  storageFor: () => (/* reexport */ storageFor),
  webAddressOf: () => (/* reexport */ webAddressOf)
});

// EXTERNAL MODULE: ./lib/records/index.js + 9 modules
var records = __webpack_require__(48014);
;// CONCATENATED MODULE: ./lib/baseline/advice.js

/**
 * What the branch's recorded runs make one suspect of this one.
 *
 * @param metrics those that gate, the most important first
 */
function adviceOf(history, { evidence, version, ...of }, metrics) {
    const present = (0,records/* recordingOf */.LZ)(evidence, version, of);
    const names = new Map(evidence.map(({ benchmark }) => [benchmark.id, benchmark.name]));
    const all = metrics.map((metric) => ({ metric, told: (0,records/* suspect */.mL)(history, present, metric) }));
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
// EXTERNAL MODULE: ./lib/prepare/index.js + 42 modules
var prepare = __webpack_require__(22305);
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
/** The error for a command that needs the place of baselines where there is none. */
async function noBaselinesHere(workingDirectory, ports) {
    const isMissing = await (0,git/* isGitMissing */.zd)((0,external_node_path_.resolve)(workingDirectory), ports);
    return new errors/* GateError */.ue({ code: isMissing ? 'git-missing' : 'no-baselines-here' });
}

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/baseline/history-view.js


/** A branch's history as a page of it shows it, for one metric. */
function historyView(branch, history, metric, { facts }, options = {}) {
    const newest = history.at(-1);
    const names = new Map(history.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name])));
    const points = new Map();
    for (const { commit, createdAt, comparedWith, benchmarks } of history) {
        const { author = null, subject = null } = facts.get(commit) ?? {};
        for (const { id, metrics } of benchmarks) {
            const figure = metrics[metric];
            if (figure === undefined)
                continue;
            const own = points.get(id) ?? [];
            points.set(id, own);
            own.push({ commit, createdAt, author, subject, comparedWith, ...figure });
        }
    }
    const benchmarks = (0,records/* trendsOf */.KO)(history, metric, options).map(({ id, trend }) => ({
        id,
        name: names.get(id) ?? id,
        points: points.get(id) ?? [],
        from: trend.kind,
        shifts: trend.kind === 'too-short' ? [] : trend.shifts,
    }));
    return {
        branch,
        metric,
        pushes: history.length,
        from: history[0]?.createdAt ?? null,
        to: newest?.createdAt ?? null,
        kept: keptMetrics(history),
        benchmarks,
    };
}
function keptMetrics(history) {
    const names = history.flatMap(({ benchmarks }) => benchmarks.flatMap(({ metrics }) => Object.keys(metrics)));
    return (0,model/* metricsInOrder */.vI)(names.filter(model/* isMetricName */.M8));
}

// EXTERNAL MODULE: ./lib/store/index.js + 33 modules
var store = __webpack_require__(55503);
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
            return rebuilt({ why: 'switched-off' });
        if (!isExact(found))
            return rebuilt({ why: 'other-commit' });
        const start = ports.clock.seconds();
        const { id, setup, suites, baselineTreeLimitBytes: limitBytes } = wanted;
        const { storage, provenance, branch } = access;
        const tree = { shelf: shelfOf(id, ports), branch, limitBytes, provenance };
        const restored = await (0,store.restoreTree)({ ...tree, ...base, setup, node, benchmarks: (0,model/* benchmarkFiles */.X4)(suites) }, path, storage, ports);
        if (restored.kind === 'unusable')
            return rebuilt(restored.refusal);
        return { kind: 'used', seconds: ports.clock.seconds() - start };
    }
}
/** Notices about the entry that was found: what is wrong with it, and that it was not used although it is the base's own. */
function lookedWarnings({ found, tree }) {
    if (found.kind !== 'found')
        return [];
    const isUnused = isExact(found) && tree.kind === 'rebuilt';
    return [...found.warnings, ...(isUnused ? [baseRebuilt(tree.refusal)] : [])];
}
function baseRebuilt(refusal) {
    return { code: 'base-rebuilt', ...refusal };
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
function rebuilt(refusal) {
    return { kind: 'rebuilt', refusal };
}
function noBaseline(commit, { storage, branch }, found) {
    const sought = { code: 'no-baseline', commit, branch, place: storage.title };
    switch (found.kind) {
        case 'found':
            return new errors/* GateError */.ue({ ...sought, why: 'other-commit', nearest: found.run.manifest.commit });
        case 'missing':
            return new errors/* GateError */.ue({ ...sought, why: 'missing' });
        case 'unreachable':
        case 'corrupt':
        case 'incompatible':
            return new errors/* GateError */.ue({ ...sought, why: 'unread', reason: found.message });
    }
}
function noPlace(commit) {
    return new errors/* GateError */.ue({ code: 'no-baseline', commit, why: 'nowhere-to-look' });
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
/** A change with a finite interval. With fewer than six rounds an interval has no ends, and infinity has no place in JSON. */
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
/** What was changed in the checkout by hand. What a set-up changes in a workflow is no other code; at the command line it may be anything. */
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

;// CONCATENATED MODULE: ./lib/baseline/known-commits.js


/**
 * What git knows of a branch's commits: their subjects and authors, the tags of versions, and where its page is.
 *
 * @param commits those with figures, oldest first
 * @param address of the page, where the surroundings tell it; else it is that of git's remote `origin`
 */
async function knownCommits(commits, repository, address, ports) {
    const newest = commits.at(-1);
    const line = newest === undefined ? [] : await firstParentLine(newest, repository, ports);
    const origin = address ?? (await (0,git/* askGit */.gG)(['remote', 'get-url', 'origin'], repository, ports));
    return {
        facts: new Map(line),
        releases: await releasesOf(commits, [...new Map(line).keys()], repository, ports),
        webAddress: origin === null ? null : webAddressOf(origin),
    };
}
/** More than are kept of any branch. */
const mostCommits = 50_000;
/** Fields and records end in the one character that git lets nobody write. */
const format = '%H%x00%an%x00%aI%x00%s';
/** From a commit back, newest first; empty where the clone does not have the commit. */
async function firstParentLine(newest, repository, ports) {
    const directory = await ports.files.temporaryDirectory('benchgate-log-');
    try {
        const outputFile = (0,external_node_path_.join)(directory, 'log');
        const args = ['log', '-z', '--first-parent', `--max-count=${mostCommits}`];
        const all = [...args, `--format=${format}`, '--end-of-options', newest, '--'];
        const { exitCode } = await (0,git/* tryGit */.Ii)(all, repository, ports, { outputFile });
        return exitCode === 0 ? recordsIn(await ports.files.readText(outputFile)) : [];
    }
    finally {
        await ports.files.remove(directory);
    }
}
function recordsIn(text) {
    const fields = text.split('\0');
    return Array.from({ length: Math.floor(fields.length / 4) }, (_, i) => {
        const [commit = '', author = '', authoredAt = '', subject = ''] = fields.slice(4 * i, 4 * i + 4);
        return [commit, { subject, author, authoredAt }];
    });
}
const tagFormat = '%(objectname)%00%(*objectname)%00%(refname:strip=2)';
/** Tags with a version in their names, such as `v1.2.0` and `parser@2.0`. */
async function releasesOf(commits, line, repository, ports) {
    if (line.length === 0)
        return [];
    const listed = await (0,git/* askGit */.gG)(['for-each-ref', `--format=${tagFormat}`, 'refs/tags'], repository, ports);
    const place = new Map(line.map((commit, i) => [commit, i]));
    const measured = commits.flatMap((commit) => place.get(commit) ?? []).toSorted((a, b) => a - b);
    const found = (listed ?? '').split('\n').flatMap((text) => {
        const [object = '', peeled = '', name = ''] = text.split('\0');
        const at = place.get(peeled === '' ? object : peeled);
        // The line runs backwards: what holds a commit stands before it.
        const holder = at === undefined ? undefined : measured.findLast((each) => each <= at);
        const commit = holder === undefined ? undefined : line[holder];
        return commit === undefined || !/\d+\.\d+/.test(name) ? [] : [{ name, commit, at: at ?? 0 }];
    });
    return found.toSorted((a, b) => b.at - a.at).map(({ name, commit }) => ({ name, commit }));
}
/** The page for people at the address that git fetches from, without what it logs in by; null where there is none. */
function webAddressOf(origin) {
    const [, host, path] = withProtocol.exec(origin.trim()) ??
        overSsh.exec(origin.trim()) ??
        byHost.exec(origin.trim()) ??
        [];
    const clean = path?.replace(/\/$/, '').replace(/\.git$/, '') ?? '';
    return isPath.test(clean) ? `https://${host}/${clean}` : null;
}
const withProtocol = /^https?:\/\/(?:[^@/]+@)?([\w.-]+(?::\d+)?)\/(.+)$/;
const overSsh = /^ssh:\/\/(?:[^@/]+@)?([\w.-]+)(?::\d+)?\/(.+)$/;
const byHost = /^(?:[\w.-]+@)?([\w.-]{2,}):(?!\/)(.+)$/;
const isPath = /^[\w.-]+(?:\/[\w.-]+)+$/;

;// CONCATENATED MODULE: ./lib/baseline/push-before.js

/**
 * The newest push that was recorded before the commit was made that is checked out here.
 *
 * @param history oldest first
 * @returns null where there is none, or nothing is checked out
 */
async function pushBefore(history, directory, ports) {
    const made = await (0,git/* askGit */.gG)(['log', '-1', '--format=%cI'], directory, ports);
    const date = Date.parse(made ?? '');
    return history.findLast(({ createdAt }) => Date.parse(createdAt) < date) ?? null;
}

;// CONCATENATED MODULE: ./lib/baseline/storage-for.js



/** The names of the orphan branch, and of the directory in git's own: neither may be taken for the user's. */
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
function noRepository(storage) {
    return new errors/* GateError */.ue({ code: 'baselines-without-repository', storage });
}

;// CONCATENATED MODULE: ./lib/baseline/index.js











/***/ }),

/***/ 48014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  My: () => (/* reexport */ chainsOf),
  KF: () => (/* reexport */ indexed),
  QO: () => (/* reexport */ latestOfCommit),
  LZ: () => (/* reexport */ recordingOf),
  yd: () => (/* reexport */ shiftsOfChain),
  mL: () => (/* reexport */ suspect),
  KO: () => (/* reexport */ trendsOf)
});

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/records/schedule.js
/** The constants of what is told from recorded runs. */
/** Fewer runs say too little of how far apart runs lie. */
const fewestRuns = 10;
/** Older ones are of other code, and of other machines. */
const mostRuns = 30;
/** Fewer runs on this CPU model say less than all runs on all models. */
const fewestOnCpu = 5;
/**
 * Adjusted p-value up to which a benchmark is suspected. In simulation, of suites in which nothing changed 0.8 to 1.9 %
 * then have a suspect: what is typical of a benchmark is itself known from few runs.
 */
const suspectAlpha = 0.01;
/** How often the links of a chain in which nothing changed hold a shift. The change points' own rate is the same. */
const shiftAlpha = 0.01;

;// CONCATENATED MODULE: ./lib/records/chain.js


function indexed(entry, metric) {
    const { commit, createdAt, comparedWith, benchmarks } = entry;
    const figures = benchmarks.flatMap(({ id, metrics }) => {
        const figure = metrics[metric];
        return figure === undefined ? [] : [[id, figure]];
    });
    return { commit, createdAt, comparedWith, figures: new Map(figures) };
}
/**
 * The entries that have a benchmark, cut where one was not compared with the one before it: the links of each piece,
 * which are one fewer than its entries.
 *
 * @param entries oldest first
 * @returns oldest first; the newest may be without a link
 */
function chainsOf(id, entries) {
    const own = entries.filter(({ figures }) => figures.has(id));
    const chains = [[]];
    for (const [i, { commit, createdAt, comparedWith, figures }] of own.entries()) {
        const change = figures.get(id)?.change ?? null;
        const follows = comparedWith !== null && comparedWith === own[i - 1]?.commit;
        if (follows && change !== null && isUsable(change)) {
            chains.at(-1)?.push({ commit, createdAt, after: comparedWith, change });
        }
        else
            chains.push([]);
    }
    return chains;
}
function isUsable({ ratio }) {
    return Number.isFinite(ratio) && ratio > 0;
}
/**
 * The links at which the level changed: those that are unlike the others, and whose own interval says so as well.
 *
 * Not change points of the chained level. A chain adds up the errors of its links, so that its level wanders where
 * nothing changed, and methods for values that scatter around a level take that for changes: with links that are off by
 * 0.4 % each, a chain of 50 had a false change point in 98 of 100 cases. In a chain the change itself is one link.
 */
function shiftsOfChain(chain) {
    return stretchesOf(chain).flatMap((links) => {
        const logs = links.map(({ change }) => Math.log(change.ratio));
        return (0,stats/* outliers */.W2)(logs, shiftAlpha).flatMap((index) => {
            const link = links[index];
            return link !== undefined && isSure(link.change) ? [link] : [];
        });
    });
}
/** Links of another year say nothing of how far those of today lie apart. Stretches of about equal length. */
function stretchesOf(chain) {
    const count = Math.max(1, Math.ceil(chain.length / stats/* longestSeries */.eI));
    const length = Math.ceil(chain.length / count);
    return Array.from({ length: count }, (_, i) => chain.slice(i * length, (i + 1) * length));
}
function isSure({ low, high }) {
    return low > 1 || high < 1;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/compare/index.js + 2 modules
var compare = __webpack_require__(67104);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/records/level.js

/**
 * A figure as a logarithm, turned so that larger is worse.
 *
 * @returns null where there is none, or none that a logarithm can be taken of
 */
function levelOf(value, metric) {
    const { least, better } = (0,model/* metricOf */.ak)(metric);
    if (value === undefined || !Number.isFinite(value) || Math.max(value, least) <= 0)
        return null;
    const level = Math.log(Math.max(value, least));
    return better === 'lower' ? level : -level;
}
/** The figure back, in the metric's unit. */
function figureAt(level, metric) {
    const { better } = (0,model/* metricOf */.ak)(metric);
    return Math.exp(better === 'lower' ? level : -level);
}

;// CONCATENATED MODULE: ./lib/records/recording.js




/** What the run at hand has measured of one version. */
function recordingOf(evidence, version, of) {
    const benchmarks = evidence.map(({ benchmark, samples }) => {
        const figures = (0,model/* measuredMetrics */.kk)(samples, version).flatMap((metric) => {
            const value = (0,compare/* typicalFigure */.zO)(samples, version, metric);
            return value === null ? [] : [[metric, { value }]];
        });
        return { id: benchmark.id, metrics: Object.fromEntries(figures) };
    });
    return { machine: of.machine, calibration: of.calibration, benchmarks };
}
/** The level of each benchmark that has a usable figure, by id. */
function levelsOf(recording, metric) {
    return new Map(recording.benchmarks.flatMap(({ id, metrics }) => {
        const level = levelOf(metrics[metric]?.value, metric);
        return level === null ? [] : [[id, level]];
    }));
}
/** The level of each calibration workload that has a usable figure, by name. */
function calibrationLevels({ calibration }) {
    return new Map(Object.entries(calibration).flatMap(([name, seconds]) => {
        const level = seconds.length === 0 ? null : levelOf((0,simple_statistics/* median */.JZ)([...seconds]), 'time');
        return level === null ? [] : [[name, level]];
    }));
}
/**
 * Whether figures of the two can lie side by side at all. Another major version of Node.js runs the same code by
 * another compiler; that CPUs differ is allowed for.
 */
function isComparable({ machine: one }, { machine: other }) {
    const major = (version) => version.replace(/^v/, '').split('.')[0] ?? '';
    return one.os === other.os && one.arch === other.arch && major(one.node) === major(other.node);
}

;// CONCATENATED MODULE: ./lib/records/factors.js



/** A suite of fewer benchmarks does not tell the machine from the benchmarks. */
const fewestForSuite = 20;
/**
 * The runs' factors against what is typical of a history, by whatever tells most.
 *
 * @param runs may have runs in it that are not of the history, and the other way round
 * @param ids the benchmarks that may be judged
 * @param isEnough whether these logs will do; else the next best are taken
 */
function factorsOf({ runs, history }, ids, metric, isEnough) {
    const none = { from: 'nothing', logs: runs.map(() => 0) };
    // Bytes are counted, and every machine counts the same.
    if ((0,model/* metricOf */.ak)(metric).unit !== 's')
        return none;
    const suite = suiteFactors({ runs, history }, ids, metric);
    if (ids.length >= fewestForSuite && isEnough(suite))
        return { from: 'suite', logs: suite };
    const calibration = calibrationFactors({ runs, history });
    return isEnough(calibration) ? { from: 'calibration', logs: calibration } : none;
}
/** By the frozen workloads, which no commit changes. */
function calibrationFactors({ runs, history }) {
    return deviations(runs.map(calibrationLevels), typical(history.map(calibrationLevels)), 1);
}
function suiteFactors({ runs, history }, ids, metric) {
    const judged = new Set(ids);
    const levels = (recording) => new Map([...levelsOf(recording, metric)].filter(([id]) => judged.has(id)));
    return deviations(runs.map(levels), typical(history.map(levels)), fewestForSuite);
}
/** The median level of each member. */
function typical(runs) {
    const byMember = Map.groupBy(runs.flatMap((run) => [...run]), ([member]) => member);
    return new Map([...byMember].map(([member, all]) => [member, (0,simple_statistics/* median */.JZ)(all.map(([, level]) => level))]));
}
/** Each run's median deviation from what is typical of its members; null with too few of them. */
function deviations(runs, typicalLevels, fewest) {
    return runs.map((run) => {
        const found = [...run].flatMap(([member, level]) => {
            const usual = typicalLevels.get(member);
            return usual === undefined ? [] : [level - usual];
        });
        return found.length < fewest ? null : (0,simple_statistics/* median */.JZ)(found);
    });
}
/** A run's levels with its factor taken out; null for a run without one. */
function levelsWithout(factor, run, metric) {
    if (factor === null)
        return null;
    return new Map([...levelsOf(run, metric)].map(([id, level]) => [id, level - factor]));
}

;// CONCATENATED MODULE: ./lib/records/weigh.js



/**
 * Holds a benchmark's level against those of the earlier runs that have it.
 *
 * @param runsAndOwn the run at hand is the last
 */
function weigh({ id, metrics }, runsAndOwn, metric) {
    const own = runsAndOwn.at(-1);
    const value = metrics[metric]?.value;
    const level = own?.levels.get(id);
    const earlier = runsAndOwn.slice(0, -1).flatMap(({ cpu, levels }) => {
        const one = levels.get(id);
        return one === undefined ? [] : [{ cpu, level: one }];
    });
    const runs = earlier.length;
    if (value === undefined || level === undefined) {
        return { kind: 'unjudged', id, reason: 'no-figure', runs };
    }
    if (runs === 0)
        return { kind: 'unjudged', id, reason: 'never-recorded', runs };
    if (runs < fewestRuns)
        return { kind: 'unjudged', id, reason: 'too-few-runs', runs };
    const current = sinceLastChange(earlier);
    const onCpu = current.filter(({ cpu }) => cpu === own?.cpu);
    const isAlike = onCpu.length >= fewestOnCpu;
    const used = (isAlike ? onCpu : current).map((one) => one.level);
    const prediction = (0,stats/* predictionInterval */.dY)(used, level);
    const from = isAlike ? 'same-cpu' : 'all-cpus';
    return { kind: 'weighed', id, value, level, prediction, runs: used.length, from };
}
/**
 * The runs at the level of today, if they are enough. Runs from before a change of the code spread with those from
 * after it, and hide what comes next: twelve runs after a gain of 20 %, a slowdown of as much was found in none of a
 * hundred simulated cases, and without the older runs in two of three.
 */
function sinceLastChange(earlier) {
    const last = (0,stats/* changePoints */.UI)(earlier.map(({ level }) => level)).at(-1);
    const current = earlier.slice(last?.index ?? 0);
    return current.length >= fewestRuns ? current : earlier;
}
/** All that were weighed are looked at together, so that many of them do not add up to suspicions. */
function judgeTogether(weighed, factor, metric) {
    const all = weighed.filter((one) => one.kind === 'weighed');
    const pValues = (0,stats/* benjaminiHochberg */.Uh)(all.map(({ prediction }) => prediction.greater));
    const byId = new Map(all.map(({ id }, i) => [id, pValues[i] ?? 1]));
    return weighed.map((one) => {
        if (one.kind === 'unjudged')
            return one;
        return judged(one, byId.get(one.id) ?? 1, factor, metric);
    });
}
function judged({ id, value, level, prediction, runs, from }, adjustedPValue, factor, metric) {
    const { mean, low, high, t, greater } = prediction;
    const ends = [low, high].map((end) => figureAt(end + factor, metric)).toSorted((a, b) => a - b);
    const [least = NaN, most = NaN] = ends;
    return {
        kind: 'judged',
        id,
        isSuspected: adjustedPValue <= suspectAlpha,
        value,
        ratio: Math.exp(level - mean),
        predicted: { low: least, middle: figureAt(mean + factor, metric), high: most },
        t,
        pValue: greater,
        adjustedPValue,
        runs,
        from,
    };
}

;// CONCATENATED MODULE: ./lib/records/suspect.js




/**
 * Holds a run's medians against those of earlier runs, which other machines made on other days.
 *
 * @param history runs of the branch, oldest first
 */
function suspect(history, present, metric) {
    const comparable = history.filter((one) => isComparable(one, present)).slice(-mostRuns);
    const runs = [...comparable, present];
    const judgeable = judgeableIds(comparable, present, metric);
    const compared = { runs, history: comparable };
    const factors = factorsOf(compared, judgeable, metric, (logs) => {
        const known = logs.slice(0, -1).filter((log) => log !== null);
        return known.length >= fewestRuns && (logs.at(-1) ?? null) !== null;
    });
    const calibration = calibrationFactors(compared).at(-1) ?? null;
    const normalised = runs.map((run, i) => {
        const levels = levelsWithout(factors.logs[i] ?? null, run, metric);
        return { cpu: run.machine.cpu, levels: levels ?? new Map() };
    });
    const weighed = present.benchmarks.map((one) => weigh(one, normalised, metric));
    const factor = factors.logs.at(-1) ?? 0;
    return {
        factor: { ratio: Math.exp(factor), from: factors.from },
        calibrationFactor: calibration === null ? null : Math.exp(calibration),
        runs: comparable.length,
        benchmarks: judgeTogether(weighed, factor, metric),
    };
}
/** Those of the run with enough runs behind them: what the others are, nothing is known of. */
function judgeableIds(history, present, metric) {
    const recorded = history.map((one) => levelsOf(one, metric));
    return [...levelsOf(present, metric).keys()].filter((id) => recorded.filter((levels) => levels.has(id)).length >= fewestRuns);
}

;// CONCATENATED MODULE: ./lib/records/series.js



/** The entries that lie side by side with the newest, on the CPU model that most of them have. */
function runsOnOneCpu(entries, ids, metric) {
    const newest = entries.at(-1);
    if (newest === undefined)
        return { cpu: '', factor: 'nothing', runs: [] };
    const backwards = entries.filter((entry) => isComparable(entry, newest)).toReversed();
    const byCpu = [...Map.groupBy(backwards, ({ machine }) => machine.cpu)];
    // Where two have as many, it is the one that was seen last.
    const [cpu, most] = byCpu.reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const history = most.toReversed();
    const { logs, from } = factorsOf({ runs: history, history }, ids, metric, (all) => {
        return all.filter((log) => log !== null).length >= 2 * stats/* shortestSegment */.A1;
    });
    const runs = history.flatMap((entry, i) => {
        const levels = levelsWithout(logs[i] ?? null, entry, metric);
        return levels === null ? [] : [{ commit: entry.commit, createdAt: entry.createdAt, levels }];
    });
    return { cpu, factor: from, runs };
}
function seriesOf(id, { runs }) {
    return runs.flatMap(({ commit, createdAt, levels }) => {
        const level = levels.get(id);
        return level === undefined ? [] : [{ commit, createdAt, level }];
    });
}
function shiftsOfSeries(points) {
    return (0,stats/* levelChanges */._7)(points.map(({ level }) => level)).flatMap(({ index, estimate, low, high }) => {
        const [before, point] = [points[index - 1], points[index]];
        if (before === undefined || point === undefined)
            return [];
        const change = { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
        return [{ commit: point.commit, createdAt: point.createdAt, after: before.commit, change }];
    });
}

;// CONCATENATED MODULE: ./lib/records/trend.js



/**
 * Where the level of each benchmark changed.
 *
 * Same-job ratios need no normalising, so a chain of them is taken where it reaches as far back as the values on one
 * CPU model do.
 *
 * @param history of one branch, oldest first; the last hundred pushes count, where nobody says otherwise
 * @returns each benchmark that has figures for the metric, in the order of the newest entry that has it
 */
function trendsOf(history, metric, { isAbsolute = false, mostPushes = stats/* longestSeries */.eI } = {}) {
    const entries = latestOfCommit(history).slice(-mostPushes);
    const index = entries.map((entry) => indexed(entry, metric));
    const ids = [...new Set(index.toReversed().flatMap(({ figures }) => [...figures.keys()]))];
    const onCpu = runsOnOneCpu(entries, ids, metric);
    return ids.map((id) => {
        const chain = isAbsolute ? [] : (chainsOf(id, index).at(-1) ?? []);
        return { id, trend: trendOf(chain, seriesOf(id, onCpu), onCpu) };
    });
}
function trendOf(chain, values, { cpu, factor }) {
    // A link is of two entries.
    const linked = chain.length === 0 ? 0 : chain.length + 1;
    if (chain.length >= stats/* fewestForOutliers */.xF && linked >= values.length) {
        return { kind: 'chain', entries: linked, shifts: shiftsOfChain(chain) };
    }
    if (values.length >= 2 * stats/* shortestSegment */.A1) {
        const shifts = shiftsOfSeries(values);
        return { kind: 'values', cpu, factor, entries: values.length, shifts };
    }
    return { kind: 'too-short', entries: Math.max(linked, values.length) };
}
/** A run that was repeated has two entries; the second counts, in the place of the first. */
function latestOfCommit(history) {
    return [...new Map(history.map((entry) => [entry.commit, entry])).values()];
}

;// CONCATENATED MODULE: ./lib/records/index.js






/***/ })

};
