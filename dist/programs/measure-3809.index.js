export const id = 3809;
export const ids = [3809];
export const modules = {

/***/ 93809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i_: () => (/* reexport */ addRound),
  CY: () => (/* reexport */ alertWarnings),
  ev: () => (/* reexport */ asideWarnings),
  C3: () => (/* reexport */ calibrate),
  NE: () => (/* reexport */ describeEnvironment),
  mZ: () => (/* reexport */ detectRuntime),
  LC: () => (/* reexport */ differentCalls),
  k4: () => (/* reexport */ discover),
  KF: () => (/* reexport */ findCounter),
  Ht: () => (/* reexport */ giveUp),
  al: () => (/* reexport */ extra_work_longestCallSeconds),
  II: () => (/* reexport */ measureRounds),
  _I: () => (/* reexport */ noFindings),
  Jg: () => (/* reexport */ redoneWarnings),
  cf: () => (/* reexport */ sharingIn),
  jV: () => (/* reexport */ slicingFor),
  Ms: () => (/* reexport */ startWatch),
  HG: () => (/* reexport */ trafficWarnings),
  gn: () => (/* reexport */ watchedOf)
});

// UNUSED EXPORTS: fewSlicing, openSuites

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/measure/found/gaps.js
/** Versions in which a benchmark failed, as its absence or its excuse shows only beside another version. */
function failuresBeside(known, copies) {
    const { benchmark, versions, failures } = known;
    const failed = new Set(failures.map(({ version }) => version));
    const excuses = new Map(copies.map(({ label, contents }) => [label, excuseOf(benchmark, contents)]));
    const isWhole = (label) => versions.includes(label) && !failed.has(label) && excuses.get(label) === null;
    return copies.flatMap(({ label: version, contents }) => {
        if (contents.kind !== 'loaded' || failed.has(version))
            return [];
        const excuse = excuses.get(version) ?? null;
        // A benchmark that is missing where something failed counts as failed, whether or not it works elsewhere.
        const gap = versions.includes(version) ? null : (contents.gap?.message ?? null);
        const isElsewhere = copies.some(({ label }) => label !== version && isWhole(label));
        const message = isElsewhere ? (excuse ?? gap) : gap;
        return message === null ? [] : [{ version, message }];
    });
}
/** Why a suite failed in a version; null where nothing failed, or a benchmark shows it. */
function untoldFailure({ label, contents }, copies) {
    if (contents.kind !== 'loaded' || !contents.gap?.isFailure)
        return null;
    if (Object.keys(contents.failed ?? {}).length > 0)
        return null;
    const own = new Set(contents.benchmarks.map(({ id }) => id));
    const isMissing = copies.some((other) => other.label !== label &&
        other.contents.kind === 'loaded' &&
        other.contents.benchmarks.some(({ id }) => !own.has(id)));
    return isMissing ? null : contents.gap.message;
}
function excuseOf({ id }, contents) {
    return (contents.kind === 'loaded' && contents.excused?.[id]) || null;
}

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/measure/found/own-evidence.js

/** What is known of a benchmark before anything of it is measured, from all versions' copies of its suite. */
function ownEvidence(id, copies) {
    const loaded = copies.flatMap(({ label, contents }) => contents.kind === 'loaded' ? [{ label, contents, own: contents.particulars?.get(id) }] : []);
    const metrics = loaded.flatMap(({ contents, own }) => own?.metrics ?? contents.metrics ?? []);
    const recorded = loaded.flatMap(({ label, own }) => recordedOf(label, own));
    return {
        ...(metrics.length > 0 && { metrics: together(metrics) }),
        kind: recorded.length > 0 ? 'recorded' : 'measured',
        samples: samplesOf(recorded),
    };
}
/** What any of the versions measures. */
function together(all) {
    return {
        measured: (0,model/* metricsInOrder */.vI)(all.flatMap(({ measured }) => measured)),
        gating: (0,model/* metricsInOrder */.vI)(all.flatMap(({ gating }) => gating)),
    };
}
function recordedOf(label, own) {
    return own?.recorded === undefined ? [] : [{ label, rounds: own.recorded }];
}
/** The versions' recorded rounds side by side, as many as all of them have. */
function samplesOf(recorded) {
    const count = Math.min(...recorded.map(({ rounds }) => rounds.length));
    return Array.from({ length: recorded.length === 0 ? 0 : count }, (_, round) => ({
        round,
        stage: 'screen',
        arms: Object.fromEntries(recorded.map(({ label, rounds }) => [label, (0,model/* keptFigures */.YI)(rounds[round] ?? {})])),
    }));
}

// EXTERNAL MODULE: ./lib/causes/index.js + 4 modules
var causes = __webpack_require__(94047);
;// CONCATENATED MODULE: ./lib/measure/shared-address.js
/** Failures for want of an address that somebody else has: mostly another version, which runs at the same time. */

/**
 * Takes the blame from a version that failed in a round because its address was in use. The versions want the same
 * address, and it is chance which of them comes second and fails. So the failure is no version's, and in particular never
 * the base's alone, which would fail no run.
 */
function withoutBlame(failure) {
    if (!isAddressInUse(failure.message))
        return failure;
    return { ...failure, arm: null, message: explained(failure.message), died: false };
}
/** Does the same for a version that is looked into. @returns the version that failed; null where it cannot be told */
function blamed(version, message) {
    if (!isAddressInUse(message))
        return { version, message };
    return { version: null, message: explained(message) };
}
function explained(message) {
    return `${explanation}\n${message}`;
}
const explanation = 'it wants an address that is in use: the versions are measured side by side, so all of them want the same fixed port. Listen on port 0, or, as a server, on the port in the variable PORT; where the code of a Node.js server names one, give that as `port` of its suite: docs/shared-state.md of benchgate has examples';
/** Such a failure gets its words here, and needs no further explanation. */
function isAddressInUse(message) {
    return (0,causes/* complaintOf */.Nx)(message)?.kind === 'port-taken';
}

;// CONCATENATED MODULE: ./lib/measure/found/found-evidence.js



/** What a suite has, before anything of it is measured: of which versions, and what failed already. */
function evidenceOf(suite, found, { wanted, ignoredBecause, versions: { base, heads: judged } }) {
    const heads = new Set(judged.map(({ label }) => label));
    const here = found.filter((each) => each.suite === suite);
    const benchmarks = new Map();
    for (const { version, contents } of here) {
        if (contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            if (ignoredBecause(benchmark) !== null)
                continue;
            const unseen = { benchmark, was: null, versions: [], failures: [] };
            const entry = benchmarks.get(benchmark.id) ?? unseen;
            entry.versions.push(version.label);
            entry.was ??= contents.formerNames[benchmark.id] ?? null;
            const message = failureOf(benchmark, contents);
            if (message !== null)
                entry.failures.push({ benchmark, ...blamed(version.label, message) });
            benchmarks.set(benchmark.id, entry);
        }
    }
    const copies = here.map(({ version, contents }) => ({ label: version.label, contents }));
    for (const entry of benchmarks.values())
        for (const { version, message } of failuresBeside(entry, copies))
            entry.failures.push({ benchmark: entry.benchmark, ...blamed(version, message) });
    const failed = wholeFile(suite, copies);
    // What only the base has is not "removed" while a head's file cannot be read.
    const headFails = failed?.failures.some(({ version }) => version === null || heads.has(version)) ?? false;
    const listed = [...benchmarks.values()].filter(({ versions }) => !headFails || versions.some((version) => heads.has(version)));
    // Nor is what a head has new, while the base's file cannot be read: it could not be compared.
    const ofBase = unreadIn(copies, base?.label ?? null);
    const loaded = listed.map(({ benchmark, was, versions, failures: own }) => {
        const failures = ofBase === null ? own : [...own, { ...ofBase, benchmark }];
        return {
            ...blank(benchmark, without(versions, failures)),
            ...ownEvidence(benchmark.id, copies),
            ...(was !== null && { was }),
            failures,
        };
    });
    // Each of them says why: then the file itself has nothing to add.
    const isTold = ofBase !== null && failed?.failures.length === 1 && loaded.length > 0;
    return failed === null || isTold ? loaded : [failed, ...loaded];
}
/** Why a version's copy cannot be read at all; null where it can. */
function unreadIn(copies, version) {
    const contents = copies.find(({ label }) => label === version)?.contents;
    if (version === null || contents?.kind !== 'failed')
        return null;
    return blamed(version, contents.message);
}
/** What the rules leave out of a suite: each once, in the order in which the files have them. */
function ignoredOf(suite, found, { wanted, ignoredBecause }) {
    const ignored = new Map();
    for (const { suite: of, contents } of found) {
        if (of !== suite || contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            const reason = ignoredBecause(benchmark);
            if (reason !== null)
                ignored.set(benchmark.id, { ...benchmark, reason });
        }
    }
    return [...ignored.values()];
}
/** What is known before the first round; else null. */
function failureOf({ id }, { duplicates, failed }) {
    return duplicates.includes(id) ? sameName : (failed?.[id] ?? null);
}
const sameName = 'several benchmarks of this file have this name: give each its own, or what they stand in (`new Bench({ name })`, a `describe`)';
function without(versions, failures) {
    return versions.filter((label) => failures.every(({ version }) => version !== null && version !== label));
}
function blank(benchmark, versions) {
    return {
        kind: 'measured',
        benchmark,
        versions,
        samples: [],
        failures: [],
        secondsPerRound: null,
    };
}
/** A suite that there was no time to read stands in the report as one benchmark without rounds, so that it is undecided. */
function unreadEvidence(places, notRead) {
    return notRead.map((suite) => {
        const here = places.filter((place) => place.suite === suite);
        const versions = here.map(({ version }) => version.label);
        return { ...blank(whole(suite), versions), kind: 'unread' };
    });
}
function whole(suite) {
    return { id: suite, suite, name: '(the whole file)' };
}
/** A file that cannot be loaded, or not to its end, or in which nobody knows what failed, is one benchmark without figures in the report. */
function wholeFile(suite, copies) {
    const benchmark = whole(suite);
    const failures = copies.flatMap((copy) => {
        const { label: version, contents } = copy;
        const message = wholeFailure(contents) ?? untoldFailure(copy, copies);
        return message === null ? [] : [{ benchmark, ...blamed(version, message) }];
    });
    return failures.length === 0 ? null : { ...blank(benchmark, []), failures };
}
function wholeFailure(contents) {
    if (contents.kind === 'failed')
        return contents.message;
    if (contents.kind !== 'loaded' || typeof contents.threw !== 'string')
        return null;
    return `${threwLate}: ${contents.threw}`;
}
const threwLate = 'it fails after some of its benchmarks have run, so that what comes after that is not measured';

;// CONCATENATED MODULE: ./lib/measure/found/empty-bases.js
/**
 * What was found, where a file that adds nothing in the base has failed there if the very same file adds benchmarks in a
 * head: something is missing that it looks for. Its benchmarks would else be taken for new ones, which nothing is
 * compared with.
 */
function withEmptyBases(found, book, { base, heads }, ports) {
    return Promise.all(found.map(async (own) => {
        const { suite, version, contents } = own;
        if (version !== base || contents.kind !== 'empty')
            return own;
        const files = book.get(suite)?.filesOf(suite) ?? [];
        const others = found.filter((each) => each.suite === suite && heads.includes(each.version));
        for (const { version: head } of others.filter((each) => each.contents.kind === 'loaded')) {
            if (!(await areTheSame(files, base, head, ports)))
                continue;
            return { ...own, contents: { kind: 'failed', message: addsNothing(head.label) } };
        }
        return own;
    }));
}
async function areTheSame(files, base, head, ports) {
    const same = files.map(async (file) => {
        const texts = [base, head].map(({ directory }) => ports.files.readText(`${directory}/${file}`));
        const [own, other] = await Promise.all(texts);
        return own === other;
    });
    return (await Promise.all(same)).every(Boolean);
}
function addsNothing(head) {
    return `it adds no benchmark here, and the same file does in ${head}: what it looks for may be missing, such as a file that git ignores (a .env, data, what a build makes). Let \`setup\` bring it.`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/measure/foreign-code.js
/** Looks for code that a version has loaded and that is not its own: then the comparison is not the one that was asked for. */



/**
 * Checks where the code lies that the versions have loaded.
 *
 * @returns warnings of code that versions share and that is no package: a change to it cannot be seen
 * @throws GateError `foreign-code` where one of them runs another one's code
 */
function codeWarnings(found, { base, heads }, workerPath) {
    const all = base === null ? heads : [base, ...heads];
    const users = new Map();
    const paths = new Map();
    for (const { version, suite, contents } of found) {
        if (contents.kind !== 'loaded')
            continue;
        const modules = ofUser(contents.modules ?? [], workerPath);
        const foreign = foreignCode(modules, suite, version, all);
        if (foreign !== null)
            throw new errors/* GateError */.ue({ code: 'foreign-code', ...foreign });
        for (const path of modules) {
            const whose = (0,model/* belonging */.SN)(path, version, all);
            if (!isShared(whose))
                continue;
            const place = (0,external_node_path_.dirname)(path);
            paths.set(place, paths.get(place) ?? path);
            users.set(place, (users.get(place) ?? new Set()).add(version.label));
            if (whose.kind === 'lent')
                users.get(place)?.add(whose.owner.label);
        }
    }
    const shared = [...users].filter(([, labels]) => labels.size > 1);
    return shared.slice(0, most).map(([place, labels]) => ({
        code: 'shared-code',
        file: paths.get(place) ?? place,
        versions: [...labels],
    }));
}
/** @returns null where all is the version's own */
function foreignCode(modules, suite, own, all) {
    const foreign = modules.flatMap((path) => {
        const whose = (0,model/* belonging */.SN)(path, own, all);
        return whose.kind === 'foreign' ? [{ path, owner: whose.owner }] : [];
    });
    const [first, ...others] = foreign;
    if (first === undefined)
        return null;
    return {
        version: own.label,
        owner: first.owner.label,
        by: 'import',
        suite,
        file: first.path,
        others: others.length,
        root: (0,model/* rootOf */.I5)(first.owner),
    };
}
/** Tells it as the message of a failure, for code that is loaded only while a benchmark runs. */
function foreignCodeMessage(found) {
    const { version, owner, suite, file, others, root } = found;
    const more = others === 0 ? '' : ` and ${others} more of its files`;
    return `${version} runs code of ${owner}: ${suite} loads ${file}${more}, from ${root}`;
}
/** Leaves out the gate's own code, which may lie in a version's directory. @param modules real paths */
function ofUser(modules, workerPath) {
    const directory = (0,external_node_path_.dirname)(workerPath);
    const program = (0,external_node_path_.basename)(workerPath) === 'index.js' ? (0,external_node_path_.dirname)(directory) : directory;
    return modules.filter((path) => !(0,model/* isWithin */.UO)(path, program));
}
/** There is a warning for each directory, and one more of them says nothing new. */
const most = 5;
function isShared(whose) {
    return (whose.kind === 'nobody' || whose.kind === 'lent') && !whose.isPackage;
}

;// CONCATENATED MODULE: ./lib/measure/found/found.js
function suitesOf(found, version) {
    return found.filter((each) => each.version === version).map(({ suite }) => suite);
}

;// CONCATENATED MODULE: ./lib/measure/warnings/found.js

/** What the reader should know of the files that were looked into; each thing once. */
function fileWarnings(found) {
    const warnings = found.flatMap(({ suite, contents }) => {
        if (contents.kind === 'empty')
            return [{ code: 'empty-suite', suite }];
        if (contents.kind !== 'loaded')
            return [];
        const remarks = contents.remarks.map((each) => ({ code: 'benchmark-file', ...each }));
        return [...remarks, ...(contents.warnings ?? [])];
    });
    return [...new Map(warnings.map((each) => [JSON.stringify(each), each])).values()];
}
/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(suites, book, { base, heads }, found, ports) {
    if (base === null)
        return [];
    const warnings = [];
    for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
        const files = book.get(suite)?.filesOf(suite) ?? [];
        const textIn = ({ directory }) => Promise.all(files.map((file) => ports.files.readText(`${directory}/${file}`)));
        const old = await textIn(base);
        for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
            const own = await textIn(head);
            if (own.every((text, i) => text === old[i]))
                continue;
            warnings.push({ code: 'benchmark-changed', suite, base: base.label, head: head.label });
        }
    }
    return warnings;
}

;// CONCATENATED MODULE: ./lib/measure/led/file-suites.js

/** What suites have in common each of which is a file that matches a glob. */
function fileSuites(kind, globs) {
    return {
        alone: false,
        takesTurns: true,
        find: ({ directory }, { files }) => files.glob(globs, directory),
        noneIn: ({ label, directory }) => new errors/* GateError */.ue({ code: 'no-benchmark-files', kind, globs, version: label, directory }),
        empty: new errors/* GateError */.ue({ code: 'no-benchmarks', kind, globs }),
        filesOf: (suite) => [suite],
    };
}

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/worker/protocol.js
/** Where a process writes what it has seen of the code that runs. @param scratch of its spec */
function lookedPath(scratch) {
    return `${scratch}.looked.json`;
}
/** How a process ends that cannot say why by a message. */
const exitCodes = {
    bug: 70,
    /** Another arm of the round went away. */
    partnerGone: 71,
    /** The benchmark awaits something, and nothing is left that could bring it. */
    neverSettles: 72,
};

;// CONCATENATED MODULE: ./lib/measure/last-lines.js
/** How much a terminal shows of what a program wrote, below the message that it failed. */
const shownLines = 11;
const last_lines_frame = /^\s+at .*:\d+:\d+\)?(?: \{)?$/;
/** The last lines that a program wrote, blank ones left out; where there are too many, without the stack's frames. */
function lastLines(text, most) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.length <= most ? lines : lines.filter((line) => !last_lines_frame.test(line));
    return telling.slice(-most);
}

;// CONCATENATED MODULE: ./lib/measure/death.js


/** Whether a process ended only because another arm of its round had. */
function diedOfAnother({ exitCode }) {
    return exitCode === exitCodes.partnerGone;
}
/** Why a benchmark process ended before its work was done, in words for the report. */
function causeOfDeath(finished) {
    const { exitCode, signal, stderr } = finished;
    if (/heap out of memory|Allocation failed/.test(stderr)) {
        return ['ran out of memory', ...lastLines(stderr, shownLines)].join('\n');
    }
    if (exitCode === exitCodes.neverSettles)
        return 'waits for a promise that never settles';
    const how = signal === null ? `ended the process with exit code ${exitCode}` : `was ended by ${signal}`;
    return [how, ...lastLines(stderr, shownLines)].join('\n');
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/measure/paired-times.js


/** The label of the arm that all others are compared with: the base; of a pair the first by name, whatever the coins say. */
function referenceOf(arms) {
    const base = arms.find(({ role }) => role === 'base');
    return base?.label ?? arms.map(({ label }) => label).toSorted()[0] ?? '';
}
/** The arms' figures, with times that compare their slices in pairs. */
function inPairs(figures, slices, reference) {
    const own = Object.entries(figures).flatMap(([label, { time }]) => time === undefined ? [] : [[label, time]]);
    if (own.length < Object.keys(figures).length)
        return figures;
    const times = pairedTimes(Object.fromEntries(own), slices, reference);
    return Object.fromEntries(Object.entries(figures).map(([label, measured]) => {
        const time = times[label];
        return [label, time === undefined ? measured : { ...measured, time }];
    }));
}
/**
 * Times of a round's arms whose ratios are those of slices that ran one after the other.
 *
 * The two slices of a pair share what the machine did at that moment, so that the middle half of their ratios varies
 * less than the ratio of two means (bench/RESULTS.md has all that was tried, and what each is blind to). The
 * level, which is the mean of what the arms measured by themselves, says how long an iteration takes.
 *
 * @param seconds each arm's own mean, by its label
 * @param reference the label of the arm with which all others are compared
 * @returns the arms' times in seconds; their own means where a slice of one has no partner in another
 */
function pairedTimes(seconds, slices, reference) {
    const labels = Object.keys(seconds);
    const compared = slices[reference] ?? [];
    const offsets = labels.map((label) => offsetOf(slices[label] ?? [], compared));
    if (!offsets.every((offset) => offset !== null))
        return seconds;
    if (Object.values(seconds).some((each) => !(each > 0)))
        return seconds;
    const level = (0,simple_statistics/* mean */.RE)(Object.values(seconds).map(Math.log)) - (0,simple_statistics/* mean */.RE)(offsets);
    return Object.fromEntries(labels.map((label, i) => [label, Math.exp(level + (offsets[i] ?? 0))]));
}
function offsetOf(own, reference) {
    const ratios = logRatios(own, reference);
    return ratios === null ? null : (0,stats/* midmean */.IV)(ratios);
}
/** log(own / reference) of each pair; null where there are none, or a slice took no time by its clock. */
function logRatios(own, reference) {
    if (own.length === 0 || own.length !== reference.length)
        return null;
    const ratios = own.map((ms, i) => Math.log(ms / (reference[i] ?? Number.NaN)));
    return ratios.every(Number.isFinite) ? ratios : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./lib/measure/own-temporary.js
/**
 * Lends an arm a temporary directory of its own while `body` runs: versions run side by side, and a file of a fixed name
 * would be both's.
 *
 * The home directory stays the user's. Tools find their configuration, logins and caches there, and many do not run in an
 * empty one: rustup without its toolchains, git without a name, npm without the registry.
 */
async function inOwnTemporary(arm, { lendDirectory }, body) {
    const lent = await lendDirectory(JSON.stringify([arm.label, arm.directory]));
    try {
        return await body({ ...arm, temporary: lent.path });
    }
    finally {
        lent.giveBack();
    }
}
/** Lends every arm of a round its own. */
function inOwnTemporaries([first, ...others], files, body) {
    if (first === undefined)
        return body([]);
    return inOwnTemporary(first, files, (one) => inOwnTemporaries(others, files, (more) => body([one, ...more])));
}
/** The variables that name it on POSIX and Windows; tools look at any of them. */
function temporaryIn(path) {
    return { TMPDIR: path, TMP: path, TEMP: path };
}

;// CONCATENATED MODULE: ./lib/measure/watchdog.js
function startWatchdog(seconds, onSilence) {
    const timer = setTimeout(onSilence, seconds * 1000);
    return {
        heard: () => timer.refresh(),
        stop: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/browser/run-driver.js
/** The process that drives pages, as seen from the gate. */



/** It tells that it is alive once a second, whatever its pages do. */
const longestSilenceSeconds = 60;
/** Runs it to its end, where the gate was called: the tools that pages take may lie there. */
function runDriver(spec, { path, cpus, cut }, { files, processes }) {
    return inOwnTemporary({ label: '', directory: path }, files, async ({ temporary }) => {
        const pinned = ['-c', cpus?.join(',') ?? '', 'node', path];
        const [program, args] = cpus === null ? ['node', [path]] : ['taskset', pinned];
        const options = { cwd: '.', env: temporaryIn(temporary), input: JSON.stringify(spec) };
        const child = processes.spawn(program, args, options);
        const kill = () => child.kill();
        const watchdog = startWatchdog(longestSilenceSeconds, kill);
        cut.addEventListener('abort', kill);
        if (cut.aborted)
            kill();
        const told = [];
        try {
            for await (const line of child.messages) {
                watchdog.heard();
                told.push(...parsed(line));
            }
            return { told, finished: await child.finished };
        }
        finally {
            watchdog.stop();
            cut.removeEventListener('abort', kill);
        }
    });
}
/**
 * Directories in which the tools are looked for first: those of the versions, in an order of their own, so that all versions
 * are put into their pages by the same ones.
 */
function toolPlaces(versions) {
    return [...new Set(versions.map(({ directory }) => directory))].toSorted();
}
/** @returns nothing for a line that was cut off */
function parsed(line) {
    try {
        return [pageMessage.parse(JSON.parse(line))];
    }
    catch {
        return [];
    }
}
/** The program is ours, and passes on what pages say. */
const pageMessage = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('lacking'),
        tool: schemas/* enum */.k5n(['playwright-core', 'esbuild', 'chromium']),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('load-failed'), arm: schemas/* int */.Whr().min(0), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('found'),
        tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ bench: schemas/* string */.YjP(), name: schemas/* string */.YjP(), isConcurrent: schemas/* boolean */.zMY() })),
        modules: schemas/* array */.YOg(schemas/* string */.YjP()),
        threw: schemas/* string */.YjP().nullable(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('begin'), id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('beat') }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('measured'),
        id: schemas/* string */.YjP(),
        seconds: schemas/* number */.aig().min(0),
        handover: schemas/* number */.aig().min(0).max(1),
        perIterationMs: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().positive()).min(1)),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('failed'),
        id: schemas/* string */.YjP(),
        arm: schemas/* int */.Whr().min(0).nullable(),
        message: schemas/* string */.YjP(),
        died: schemas/* boolean */.zMY(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('done') }),
]);
/**
 * The program lies beside the worker: `src/browse.ts` beside `src/worker.ts`, and `dist/browse/index.js` beside
 * `dist/worker/index.js`.
 */
function browsePath(workerPath) {
    return workerPath.replace(/worker([/\\]index\.js|\.[jt]s)$/, 'browse$1');
}

;// CONCATENATED MODULE: ./lib/measure/kinds/browser/attempt-pages.js




/**
 * Longer slices than those of processes that pass a byte: a message to a page and back takes a millisecond or two, and its
 * clock tells no less than 5 µs.
 */
const slicing = { sliceMs: 5, slices: 40, warmupMs: 100 };
/** @param asWritten the id that an arm's file has for a benchmark */
async function attemptPages({ plan, benchmarks, context }, asWritten, ports) {
    const { arms, cut, settings } = context;
    const spec = {
        task: 'measure',
        tools: toolPlaces(arms.map(({ version }) => version)),
        timeoutSeconds: settings.timeoutSeconds,
        arms: arms.map(({ directory }) => ({ directory, suite: plan.suite })),
        work: benchmarks.map((id) => ({
            id,
            runs: arms.map((arm) => asWritten(arm, arm.runs ?? id)),
        })),
        slicing,
    };
    const cpus = cpuOf(plan, context);
    const driver = { path: browsePath(settings.workerPath), cpus, cut };
    const { told, finished } = await runDriver(spec, driver, ports);
    const isDone = told.some(({ type }) => type === 'done');
    const isKnown = told.some(({ type }) => type === 'failed' || type === 'lacking');
    const death = isDone || isKnown || cut.aborted
        ? []
        : diedAt(told, benchmarks, `the process that drives pages ${causeOfDeath(finished)}`);
    const attempt = collectTurns(told, arms, benchmarks);
    return { ...attempt, failures: [...attempt.failures, ...death], broken: !isDone };
}
/** All pages on one CPU, another in each round: what a neighbour does there meets them alike. */
function cpuOf({ round }, { cpus, runtime }) {
    const slots = runtime.slots.flatMap(({ cpu }) => cpu ?? []);
    if (slots.length === 0)
        return null;
    const allowed = cpus ?? slots;
    const own = allowed[round % allowed.length];
    return own === undefined ? null : [own];
}
/** What it was at; where it was at nothing, all of them. */
function diedAt(told, benchmarks, message) {
    const last = told.findLast(({ type }) => type === 'begin' || type === 'measured');
    const ids = last?.type === 'begin' ? [last.id] : last === undefined ? benchmarks : [];
    return ids.map((id) => ({ id, arm: null, message, died: true }));
}
/** Puts together what a process has told of its pages. */
function collectTurns(told, arms, benchmarks) {
    const figures = new Map();
    const seconds = new Map();
    const handover = new Map();
    const slices = new Map();
    const failures = [];
    const labelOf = (arm) => arms[arm ?? -1]?.label ?? null;
    for (const message of told) {
        switch (message.type) {
            case 'measured': {
                const { id, perIterationMs } = message;
                const own = Object.fromEntries(arms.map(({ label }, i) => [label, perIterationMs[i] ?? []]));
                const times = Object.entries(own).map(([label, ms]) => {
                    return [label, { time: (0,stats/* midmean */.IV)(ms) / 1000 }];
                });
                figures.set(id, inPairs(Object.fromEntries(times), own, referenceOf(arms)));
                slices.set(id, own);
                seconds.set(id, message.seconds);
                handover.set(id, message.handover);
                break;
            }
            case 'failed': {
                const { id, died } = message;
                failures.push({ id, arm: labelOf(message.arm), message: message.message, died });
                break;
            }
            case 'load-failed':
                for (const id of benchmarks)
                    failures.push({ id, arm: labelOf(message.arm), message: message.message, died: false });
                break;
            case 'lacking':
                for (const id of benchmarks)
                    failures.push({ id, arm: null, message: lacks(message), died: false });
                break;
            case 'found':
            case 'begin':
            case 'beat':
            case 'done':
                break;
        }
    }
    return { figures, seconds, handover, slices, failures };
}
/** A look has found it before: it is gone since. */
function lacks({ tool, reasons }) {
    return [`${tool} is not there any more`, ...reasons].join('\n');
}

;// CONCATENATED MODULE: ./lib/measure/kinds/browser/look-into-page.js




/**
 * Loads a file in a page and asks what it adds to its Benches.
 *
 * @throws GateError `no-browser` where there is nothing to load it with
 */
async function lookIntoPage(suite, version, { settings, ports, cut }) {
    const { timeoutSeconds, workerPath, renames = [] } = settings;
    const file = { directory: version.directory, suite };
    const spec = { task: 'look', file, timeoutSeconds, tools: toolPlaces([version]) };
    const driver = { path: browsePath(workerPath), cpus: null, cut };
    const { told, finished } = await runDriver(spec, driver, ports);
    for (const message of told) {
        const contents = contentsOf(message, suite, renames);
        if (contents !== null)
            return contents;
    }
    if (cut.aborted)
        return { kind: 'cut' };
    return { kind: 'failed', message: `the process that drives its page ${causeOfDeath(finished)}` };
}
/** @returns null for a message that tells nothing of them */
function contentsOf(message, suite, renames) {
    if (message.type === 'lacking')
        throw new errors/* GateError */.ue({
            code: 'no-browser',
            suite,
            missing: message.tool,
            reasons: message.reasons,
        });
    if (message.type === 'load-failed')
        return { kind: 'failed', message: message.message };
    if (message.type !== 'found')
        return null;
    const { tasks, modules, threw } = message;
    if (tasks.length === 0)
        return { kind: 'empty' };
    const all = tasks.map((task) => ({ ...task, own: (0,model/* benchmark */.aE)(suite, task.bench, task.name) }));
    const byId = Map.groupBy(all, ({ own }) => own.id);
    const written = [...byId.values()].flatMap(([first]) => first?.own ?? []);
    const renamed = (0,model/* renamedIn */.Qi)(written, renames);
    const present = new Map(written.map(({ id }, i) => [id, renamed[i]?.benchmark.id ?? id]));
    return {
        kind: 'loaded',
        benchmarks: renamed.map(({ benchmark: own }) => own),
        formerNames: Object.fromEntries(renamed.flatMap(({ benchmark: own, was }) => (was === null ? [] : [[own.id, was]]))),
        duplicates: [...byId].filter(([, own]) => own.length > 1).map(([id]) => present.get(id) ?? id),
        remarks: all
            .filter(({ isConcurrent }) => isConcurrent)
            .map(({ own: { id } }) => ({ what: 'concurrency', benchmark: present.get(id) ?? id })),
        metrics: { measured: ['time'], gating: ['time'] },
        modules,
        threw,
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/browser.js



/** Files of tinybench that run in pages of a browser, in a context for each version. */
function browser({ files }) {
    /** Names that files have for benchmarks that were renamed, by version and suite. */
    const former = new Map();
    const key = (suite, label) => JSON.stringify([label, suite]);
    return {
        ...fileSuites('browser', files),
        // A browser has many processes and takes much memory: one at a time, whatever the number of CPUs.
        alone: true,
        async contents(suite, version, context) {
            const contents = await lookIntoPage(suite, version, context);
            if (contents.kind === 'loaded')
                former.set(key(suite, version.label), contents.formerNames);
            return contents;
        },
        attempt: (request, ports) => attemptPages(request, ({ version }, id) => {
            const { suite } = request.plan;
            const was = former.get(key(suite, version.label))?.[id];
            return was === undefined ? id : `${suite} > ${was}`;
        }, ports),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/launcher.js
/**
 * The most exact way there is here to time a command.
 *
 * Node.js does not tell what a child took, and its own large process and event loop would be in the figures. Linux
 * tells whoever waits for a child, to the microsecond: Perl can ask for it, is there wherever Debian, Ubuntu or git from
 * a distribution is, and is small. GNU time counts in hundredths of a second and is rarely installed, and a shell's
 * `times` knows no memory.
 */
async function findLauncher(ports, signal) {
    const byPerl = launcher(['perl', '-e', waiting, '--'], ports);
    const options = { cwd: '.', env: {}, cpus: null, signal };
    const { exitCode, usage } = await byPerl(['/bin/sh', '-c', 'exit 7'], options);
    return exitCode === 7 && usage.resources !== null ? byPerl : plainLauncher(ports);
}
/** Times a command from here, as well as that can be done. */
function plainLauncher(ports) {
    return launcher([], ports);
}
/** @param waiter a command that starts another one, ends like that and reports what it took; empty to have none */
function launcher(waiter, ports) {
    return async (command, { cwd, env, cpus, signal, outputFile }) => {
        const canPin = ports.machine.os === 'linux';
        const pinning = cpus !== null && canPin ? ['taskset', '-c', cpus.join(',')] : [];
        const [program = '', ...args] = [...pinning, ...waiter, ...command];
        const into = outputFile === undefined ? {} : { outputFile };
        const ended = await ports.processes.supervise(program, args, {
            cwd,
            env,
            signal,
            programs: 'own',
            ...into,
        });
        return { ...ended, usage: reported(ended.told) ?? { seconds: ended.seconds, resources: null } };
    };
}
/**
 * Starts its arguments as a program, waits, and reports seconds, user and system seconds, and kilobytes resident.
 *
 * The numbers are those of the system calls `wait4` and `clock_gettime`, of which Perl has no functions in its smallest
 * package. What is reported of a child's memory is at least what its parent had when it split off: of Perl, 3 MB.
 */
const waiting = String.raw `
use strict;
use Config;
my ($wait4, $clock_gettime) =
  $Config{archname} =~ /^x86_64-linux/ ? (61, 228) : $Config{archname} =~ /^aarch64-linux/ ? (260, 113) : exit 126;
open my $report, '>&=', 3 or exit 126;
sub now {
  my $time = pack 'x16';
  syscall $clock_gettime, 1, $time;
  my ($seconds, $nanoseconds) = unpack 'qq', $time;
  return $seconds + $nanoseconds / 1e9;
}
my $start = now();
my $child = fork // exit 126;
if ($child == 0) {
  exec { $ARGV[0] } @ARGV;
  my $code = $! == 2 ? 127 : 126;
  print STDERR "$ARGV[0]: $!\n";
  require POSIX;
  POSIX::_exit($code);
}
my ($status, $usage) = (pack('x4'), pack('x144'));
1 while syscall($wait4, $child, $status, 0, $usage) != $child;
my $seconds = now() - $start;
my ($user, $userMicro, $system, $systemMicro, $kilobytes) = unpack 'q5', $usage;
printf $report "%.9f %d.%06d %d.%06d %d\n", $seconds, $user, $userMicro, $system, $systemMicro, $kilobytes;
close $report;
my $code = unpack 'l', $status;
kill $code & 127, $$ if $code & 127;
exit($code >> 8);
`;
function reported(told) {
    const [, seconds, user, system, kilobytes] = report.exec(told) ?? [];
    if (kilobytes === undefined)
        return null;
    return {
        seconds: Number(seconds),
        resources: { user: Number(user), system: Number(system), rss: Number(kilobytes) * 1024 },
    };
}
const report = /^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+) (\d+)\n$/;

;// CONCATENATED MODULE: ./lib/measure/kinds/command/split-words.js
/**
 * The words of a line that no shell is to read, as a POSIX shell would part them: by blanks, but for those in quotes or
 * after a backslash. Nothing else in it has a meaning.
 *
 * @returns null where a quote is not closed
 */
function splitWords(line) {
    const words = [];
    let rest = line.trim();
    while (rest !== '') {
        const [word] = wholeWord.exec(rest) ?? [];
        if (word === undefined)
            return null;
        words.push(word.replaceAll(part, unquoted));
        rest = rest.slice(word.length).trimStart();
    }
    return words;
}
const wholeWord = /^(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+(?=\s|$)/s;
const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs;
function unquoted(_, single, double, escaped) {
    // In double quotes a backslash stands for itself before anything but these.
    return single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? '';
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/invocation.js

/**
 * @param os the machine's, as Node.js names it
 * @returns null for a line without a shell that has no words, or a quote that is not closed
 */
function invocation(line, shell, os) {
    if (shell === false) {
        const [program, ...args] = splitWords(line) ?? [];
        return program === undefined ? null : [program, ...args];
    }
    if (typeof shell === 'string')
        return [shell, '-c', line];
    return os === 'win32' ? ['cmd.exe', '/d', '/s', '/c', line] : ['/bin/sh', '-c', line];
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/run-line.js



/** Runs one line in the directory of an arm's version. */
async function runLine({ role, text, shell, failures }, { label: arm, directory: cwd, temporary }, { launch, timeoutSeconds, cpus, signal, os, outputFile }) {
    if (signal.aborted)
        return { kind: 'cut' };
    const command = invocation(text, shell, os);
    const about = `\`${role}\` (${firstLine(text)})`;
    if (command === null)
        return { kind: 'failed', arm, message: `${about} ${unreadable}`, died: false, exitCode: null };
    const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
    const ended = AbortSignal.any([signal, timeout]);
    const env = temporaryIn(temporary);
    const run = await launch(command, { cwd, env, cpus, signal: ended, outputFile });
    if (signal.aborted)
        return { kind: 'cut' };
    if (timeout.aborted && run.exitCode === null) {
        const message = `${about} did not end within ${timeoutSeconds} s${tail(run)}`;
        return { kind: 'failed', arm, message, died: false, exitCode: null };
    }
    const how = howItFailed(run, failures);
    if (how === null)
        return { kind: 'ran', usage: run.usage };
    const { exitCode } = run;
    const message = `${about} ${how}${tail(run)}`;
    return { kind: 'failed', arm, message, died: exitCode === null, exitCode };
}
/** Lines around the command may be shell lines also where it is none. */
function helpingLine(role, text, { shell }) {
    return { role, text, shell: shell === false ? true : shell, failures: 'stop' };
}
/** A script has many, and what it wrote is to stand below the message. */
function firstLine(text) {
    const [first = '', ...more] = text.trim().split('\n');
    return more.length === 0 ? first : `${first} …`;
}
const unreadable = 'holds no program, or a quote that is not closed';
function howItFailed({ exitCode, signal }, failures) {
    if (exitCode === null)
        return `was ended by ${signal}`;
    const isFine = exitCode === 0 || failures === 'ignore' || (failures !== 'stop' && failures.includes(exitCode));
    if (exitCode === 127 && !isFine)
        return 'ended with exit code 127: something in it was not found';
    return isFine ? null : `ended with exit code ${exitCode}`;
}
/** How many lines are shown of a stream, where there is more of both than is shown. */
const shownOutput = 3;
/** The last lines that it wrote, each stream by itself. */
function tail({ stdout, stderr }) {
    const output = lastLines(stdout, shownLines);
    const errors = lastLines(stderr, shownLines - Math.min(output.length, shownOutput));
    const room = shownLines - errors.length;
    return [...(room > 0 ? output.slice(-room) : []), ...errors].map((line) => `\n${line}`).join('');
}

;// CONCATENATED MODULE: ./lib/measure/instructions/counter.js
/** That of Ubuntu 22.04; those before do not know instructions that Node.js uses. */
const oldestValgrind = { major: 3, minor: 18 };
/**
 * Hardware counters where they really count, since they cost next to nothing: most virtual machines hide them. Else
 * valgrind.
 */
async function findCounter(ports) {
    const asked = await ports.processes.run('node', ['-p', 'process.execPath'], { cwd: '.' });
    const node = asked.exitCode === 0 ? asked.stdout.trim() : 'node';
    if (await perfCounts(ports))
        return { kind: 'perf', node };
    const { exitCode, stdout, stderr } = await run('valgrind', ['--version'], ports);
    if (exitCode === 127)
        return { kind: 'missing' };
    const [, major, minor] = /valgrind-(\d+)\.(\d+)/.exec(stdout) ?? [];
    if (exitCode !== 0 || major === undefined || minor === undefined)
        return {
            kind: 'broken',
            reason: lastLine(stderr) || `valgrind ended with exit code ${exitCode}`,
        };
    if (isOld(Number(major), Number(minor))) {
        const needed = `${oldestValgrind.major}.${oldestValgrind.minor}`;
        return { kind: 'too-old', version: `${major}.${minor}`, needed };
    }
    return { kind: 'valgrind', node };
}
function isOld(major, minor) {
    return (major < oldestValgrind.major || (major === oldestValgrind.major && minor < oldestValgrind.minor));
}
/** A counter that somebody else has, or that runs a part of the time, does not count: `perf` says so only in its answer. */
async function perfCounts(ports) {
    if (ports.machine.os !== 'linux')
        return false;
    const { exitCode, stderr } = await run('perf', [...perfStat, '--', 'true'], ports);
    return exitCode === 0 && perfCount(stderr) !== null;
}
const perfStat = ['stat', '-x', ',', '-e', 'instructions:u'];
const callgrind = ['valgrind', '--tool=callgrind', '--dump-line=no'];
/** The system's function that a worker calls for a mark. */
const markingCall = 'getpriority';
/**
 * The command that another one stands behind.
 *
 * @param path for what is counted: absolute, with nothing there that begins like it
 */
function countingCommand(kind, path, what) {
    switch (kind) {
        case 'perf':
            return ['perf', ...perfStat, '-o', path, '--'];
        case 'valgrind':
            return what === 'marks'
                ? [...callgrind, '--quiet', `--callgrind-out-file=${path}`, `--dump-before=${markingCall}`]
                : // A build may start thousands of processes: of each there is a line or two, and no file of a megabyte.
                    [
                        ...callgrind,
                        '--trace-children=yes',
                        '--callgrind-out-file=/dev/null',
                        `--log-file=${path}.%p`,
                    ];
    }
}
/** @returns null for a counter that does not count, or not all the time */
function perfCount(text) {
    const [, value, share] = /^(\d+),[^,\n]*,instructions(?::u)?[^,\n]*,[^,\n]*,([\d.]+)/m.exec(text) ?? [];
    if (value === undefined || share === undefined)
        return null;
    return Number(value) > 0 && Number(share) >= 100 ? Number(value) : null;
}
/** Of all that one log tells: a process that splits has the same as its parent. @returns null for one without a total */
function callgrindLogCount(text) {
    const totals = [...text.matchAll(/ Collected : (\d+)$/gm)].map(([, total]) => Number(total));
    return totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0);
}
/** @returns null for what callgrind has not written to its end */
function callgrindCount(text) {
    const total = /^(?:totals|summary): (\d+)/m.exec(text)?.[1];
    return total === undefined ? null : Number(total);
}
function run(program, args, { processes }) {
    return processes.run(program, args, { cwd: '.' });
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/measure/instructions/count-line.js




async function countLine(definition, one, { version, counter }, context) {
    const { ports } = context;
    const directory = await ports.files.temporaryDirectory('benchgate-count-');
    const path = `${directory}/counts`;
    try {
        const arm = { label: version.label, directory: version.directory };
        return await inOwnTemporary(arm, ports.files, async (housed) => {
            const ran = await runCounted(definition, one, housed, {
                context,
                counter: counter.kind,
                path,
            });
            if (ran !== null)
                return ran;
            const instructions = await totalIn(directory, counter.kind, context);
            return instructions === null
                ? { kind: 'failed', message: 'what the counter has written down cannot be read' }
                : { kind: 'counted', instructions, wallSeconds: null };
        });
    }
    finally {
        await ports.files.remove(directory);
    }
}
/** @returns null where it ran as it should */
async function runCounted({ shell, failures }, { run, prepare, cleanup }, arm, { context: { settings, ports, cut }, counter, path }) {
    const plain = plainLauncher(ports);
    // Counted, it takes a hundred times as long: only the time that is left ends it.
    const conditions = {
        launch: plain,
        timeoutSeconds: settings.timeoutSeconds,
        cpus: null,
        signal: cut,
        os: ports.machine.os,
    };
    const helping = (role, text, signal) => runLine(helpingLine(role, text, { shell }), arm, { ...conditions, signal });
    // What was prepared is cleaned up also when the time for counting is over.
    const cleanUp = () => (cleanup === null ? null : helping('cleanup', cleanup, ports.stop));
    if (prepare !== null) {
        const prepared = await helping('prepare', prepare, cut);
        if (prepared.kind !== 'ran') {
            await cleanUp();
            return notRun(prepared);
        }
    }
    const counting = countingCommand(counter, path, 'children');
    const launch = (command, options) => plain([...counting, ...command], options);
    const line = { role: 'run', text: run, shell, failures };
    const long = { ...conditions, launch, timeoutSeconds: longestSeconds };
    const ran = await runLine(line, arm, long);
    const cleaned = await cleanUp();
    if (ran.kind !== 'ran')
        return notRun(ran);
    return cleaned === null || cleaned.kind === 'ran' ? null : notRun(cleaned);
}
const longestSeconds = 24 * 60 * 60;
function notRun(ran) {
    return ran.kind === 'cut' ? ran : { kind: 'failed', message: ran.message };
}
/** The sum of all processes; null where one of them has left no count. */
async function totalIn(directory, counter, { ports: { files } }) {
    let total = 0;
    const written = await files.list(directory);
    for (const { name } of written) {
        const text = await files.readText(`${directory}/${name}`);
        const own = counter === 'perf' ? perfCount(text) : callgrindLogCount(text);
        if (own === null)
            return null;
        total += own;
    }
    return total > 0 ? total : null;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/cases.js

/** One for each combination of the parameters' values, the last of them changing fastest. */
function casesOf(definition) {
    const { name, run, prepare, cleanup, parameters } = definition;
    return combinations(Object.entries(parameters)).map((values) => {
        const filled = (line) => line.replaceAll(placeholder, (whole, key) => values.get(key) ?? whole);
        return {
            benchmark: (0,model/* benchmark */.aE)(name, '', `${name}${inWords(values)}`),
            run: filled(run),
            prepare: prepare === null ? null : filled(prepare),
            cleanup: cleanup === null ? null : filled(cleanup),
        };
    });
}
/**
 * Placeholders for which a command has no parameter. What stands in quotes may be a program's own text, and `${name}`,
 * `%{name}`, `@{name}` and `#{name}` mean something to others.
 */
function unknownParameters({ run, prepare, cleanup, parameters, }) {
    const lines = [run, prepare ?? '', cleanup ?? ''].join('\n').replaceAll(quotedText, '');
    const names = [...lines.matchAll(/(?<![$%@#])\{([a-z]\w*)\}/gi)].map(([, name = '']) => name);
    return [...new Set(names)].filter((name) => !Object.hasOwn(parameters, name));
}
const quotedText = /'[^']*'|"(?:[^"\\]|\\.)*"/g;
const placeholder = /\{(\w+)\}/g;
function combinations(parameters) {
    return parameters.reduce((before, [key, all]) => before.flatMap((values) => all.map((value) => new Map([...values, [key, value]]))), [new Map()]);
}
/** Such as ` (size 10, lang de)`; nothing without parameters. */
function inWords(values) {
    const words = [...values].map(([key, value]) => `${key} ${value}`);
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/fixed-time.js
/**
 * The number of seconds in a line that every version takes, such as the 30 of `autocannon -d 30`; null where there is
 * none, or only one version. What runs for a fixed time can never be slower.
 *
 * @param taken seconds of each version
 */
function fixedTimeIn(line, taken) {
    if (taken.length < 2)
        return null;
    const [fastest, slowest] = [Math.min(...taken), Math.max(...taken)];
    if (slowest > fastest * mostApart)
        return null;
    const isTaken = (each) => fastest >= each && slowest <= latest(each);
    return secondsIn(line).find(isTaken) ?? null;
}
/** Versions of one fixed time differ by what starting takes, and no more. */
const mostApart = 1.01;
/** A program starts before it counts its time. */
function latest(fixed) {
    return fixed * 1.02 + 0.2;
}
/** Shorter ones are not told from chance: any command takes about a second, and has a 1 in its line. */
const shortest = 2;
function secondsIn(line) {
    const numbers = line.matchAll(/(?<=^|[\s=]|\s-[a-z])(\d+(?:\.\d+)?)(ms|s|m|)(?=[\s'"]|$)/gi);
    return [...numbers]
        .map(([, digits, unit = '']) => Number(digits) * (factors[unit.toLowerCase()] ?? 1))
        .filter((seconds) => seconds >= shortest);
}
const factors = { ms: 1e-3, s: 1, m: 60 };

;// CONCATENATED MODULE: ./lib/measure/kinds/command/figures.js

/**
 * What a version's runs of one round come to, without the start of the shell.
 *
 * A time that cannot be told from that is left out, which makes the benchmark unstable.
 *
 * @param usages at least one
 */
function commandFigures(usages, startUp) {
    const seconds = trimmedMean(usages.map((usage) => usage.seconds)) - startUp.seconds;
    const time = seconds > startUp.seconds * leastShare ? { time: seconds } : {};
    const resources = usages.map((usage) => usage.resources).filter((each) => each !== null);
    if (resources.length < usages.length)
        return time;
    const user = trimmedMean(resources.map((each) => each.user)) - startUp.user;
    const system = trimmedMean(resources.map((each) => each.system)) - startUp.system;
    return {
        ...time,
        // The system counts both together exactly, and what part of it is whose by samples.
        ...(user + system > 0 && { cpu: user + system }),
        user: Math.max(0, user),
        system: Math.max(0, system),
        rss: (0,simple_statistics/* mean */.RE)(resources.map(({ rss }) => rss)),
    };
}
/** The least share of the shell's start that counts: one start differs from the next by less. */
const leastShare = 0.1;
/** The mean without the slowest tenth, as with slices: something else got in the way of those runs. */
function trimmedMean(values) {
    const kept = values.length - Math.floor(values.length / 10);
    return (0,simple_statistics/* mean */.RE)(values.toSorted((a, b) => a - b).slice(0, kept));
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/measure-case.js



/** One round of a command: there and back through the arms, until there is enough of it. */
async function measureCase(definition, conditions) {
    const result = await measurePrepared(definition, conditions);
    // Also after a failure: what was prepared is there.
    const left = await cleanUp(definition, conditions);
    return result.kind === 'measured' ? (left ?? result) : result;
}
async function measurePrepared(definition, conditions) {
    const { arms, clock, startUp } = conditions;
    for (const arm of arms) {
        const failure = await warmUp(definition, arm, conditions);
        if (failure !== null)
            return failure;
    }
    const cpus = cpusFor(conditions);
    const run = (arm) => runOnce(definition, arm, conditions, cpus);
    const usages = new Map(arms.map((arm) => [arm, []]));
    const start = clock.seconds();
    const elapsed = () => clock.seconds() - start;
    for (let passes = 0; !isEnough(passes, elapsed(), definition.runs); passes++) {
        for (const arm of passes % 2 === 0 ? arms : arms.toReversed()) {
            const ran = await run(arm);
            if (ran.kind !== 'ran')
                return ran;
            usages.get(arm)?.push(ran.usage);
        }
    }
    const figures = [...usages].map(([{ label }, all]) => [label, commandFigures(all, startUp)]);
    const taken = [...usages].map(([{ label }, all]) => {
        return [label, all.map(({ seconds }) => seconds - startUp.seconds)];
    });
    return {
        kind: 'measured',
        figures: inPairs(Object.fromEntries(figures), Object.fromEntries(taken), referenceOf(arms)),
        seconds: elapsed(),
    };
}
async function warmUp(definition, arm, conditions) {
    const { warm, cpus } = conditions;
    if (warm.has(placeOf(arm)))
        return null;
    const usages = [];
    for (let done = 0; done < definition.warmup; done++) {
        const ran = await runOnce(definition, arm, conditions, cpus);
        if (ran.kind !== 'ran')
            return ran;
        usages.push(ran.usage);
    }
    warm.set(placeOf(arm), usages.length > 0 && usages.every(keepsOneCpu));
    return null;
}
function placeOf({ one, directory, temporary }) {
    return JSON.stringify([one.benchmark.id, directory, temporary]);
}
/** All arms on one CPU where none of them needs more: two CPUs have different neighbours. */
function cpusFor({ arms, cpus, ownCpu, warm }) {
    if (cpus !== null || ownCpu === null)
        return cpus;
    return arms.every((arm) => warm.get(placeOf(arm)) === true) ? [ownCpu] : null;
}
async function runOnce(definition, arm, conditions, cpus) {
    const { shell, failures } = definition;
    const { run, prepare } = arm.one;
    if (prepare !== null) {
        const prepared = await runLine(helpingLine('prepare', prepare, definition), arm, conditions);
        if (prepared.kind !== 'ran')
            return prepared;
    }
    return runLine({ role: 'run', text: run, shell, failures }, arm, { ...conditions, cpus });
}
async function cleanUp(definition, conditions) {
    // The control shares the base's directory.
    const arms = conditions.arms.filter(({ role }) => role !== 'control');
    let failure = null;
    for (const arm of arms) {
        const { cleanup } = arm.one;
        if (cleanup === null)
            continue;
        const line = helpingLine('cleanup', cleanup, definition);
        const ran = await runLine(line, arm, { ...conditions, signal: conditions.stop });
        if (ran.kind === 'failed')
            failure ??= ran;
    }
    return failure;
}
/** Seconds that a round's runs fill: as long as a round of benchmark files takes. */
const filledSeconds = 1;
/**
 * A round ends where it began, so that what gets steadily faster or slower meanwhile is in all arms alike; unless there
 * and back takes too long.
 */
function isEnough(passes, seconds, runs) {
    if (runs !== null)
        return passes >= runs;
    if (passes < 2)
        return passes === 1 && seconds >= filledSeconds;
    return passes % 2 === 0 && seconds * (1 + 1 / passes) >= filledSeconds;
}
/**
 * Whether a run kept one CPU busy all the time, and never a second one: on a CPU of its own it takes as long. One that
 * waits may do so for children that work at the same time.
 */
function keepsOneCpu({ seconds, resources }) {
    if (resources === null)
        return false;
    const busy = (resources.user + resources.system) / seconds;
    return busy > 0.9 && busy < 1.05;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command/start-up.js


const noStartUp = { seconds: 0, user: 0, system: 0 };
/** Nothing where there is no shell, or none that starts: then the command's own failure says so. */
async function startUpOf(shell, launch, options, os) {
    const empty = invocation('', shell, os);
    if (empty === null)
        return noStartUp;
    const usages = [];
    while (usages.length < times && !options.signal.aborted) {
        const { usage, exitCode } = await launch(empty, options);
        if (exitCode !== 0)
            return noStartUp;
        usages.push(usage);
    }
    if (usages.length === 0)
        return noStartUp;
    const typical = (pick) => (0,simple_statistics/* median */.JZ)(usages.map(pick));
    return {
        seconds: typical((usage) => usage.seconds),
        user: typical(({ resources }) => resources?.user ?? 0),
        system: typical(({ resources }) => resources?.system ?? 0),
    };
}
const times = 21;

;// CONCATENATED MODULE: ./lib/measure/kinds/command/trace.js

/** Whether system calls can be counted here, found out with a program that does nothing; null where they can. */
async function whyNoTracer(launch, signal) {
    const options = { cwd: '.', env: {}, cpus: null, signal };
    const { exitCode } = await launch(['strace', '-c', '-f', '-o', '/dev/null', 'true'], options);
    if (exitCode === 127)
        return 'missing';
    return exitCode === 0 ? null : 'refused';
}
/** Counts the system calls of a command's processes, in two runs. */
async function tracedCalls(definition, one, arm, conditions, files) {
    const directory = await files.temporaryDirectory('benchgate-trace-');
    const summary = `${directory}/calls`;
    const { launch } = conditions;
    const tracing = (command, options) => launch(['strace', '-c', '-f', '-o', summary, '--', ...command], options);
    const helping = async (role, text, signal) => {
        if (text === null)
            return true;
        const ran = await runLine(helpingLine(role, text, definition), arm, { ...conditions, signal });
        return ran.kind === 'ran';
    };
    const { shell, failures } = definition;
    const line = { role: 'run', text: one.run, shell, failures };
    const runs = [];
    try {
        while (runs.length < tracedRuns) {
            if (!(await helping('prepare', one.prepare, conditions.signal)))
                return { kind: 'failed' };
            const ran = await runLine(line, arm, { ...conditions, launch: tracing });
            if (ran.kind !== 'ran')
                return { kind: 'failed' };
            runs.push(callsIn(await files.readText(summary)));
        }
        return { kind: 'traced', calls: inAll(runs) };
    }
    finally {
        // Also when the time for it is over.
        await helping('cleanup', one.cleanup, conditions.stop);
        await files.remove(directory);
    }
}
const tracedRuns = 2;
/** The calls of a summary as strace writes it: share, seconds, microseconds a call, calls, errors if any, name. */
function callsIn(summary) {
    const lines = summary.split('\n').flatMap((line) => {
        const [, calls, name] = summaryLine.exec(line) ?? [];
        return name === undefined || name === 'total' ? [] : [[name, Number(calls)]];
    });
    return new Map(lines);
}
const summaryLine = /^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?([a-z_]\w*)\s*$/;
function inAll(runs) {
    const names = new Set(runs.flatMap((one) => [...one.keys()]));
    return new Map(Array.from(names, (name) => {
        const [count = 0, ...others] = new Set(runs.map((one) => one.get(name) ?? 0));
        return [name, others.length === 0 ? count : null];
    }));
}
/** The calls of which two versions make different numbers; what varies in one of them is left off. */
function differentCalls(base, head) {
    return [...new Set([...base.keys(), ...head.keys()])].flatMap((name) => {
        const [was, is] = [base, head].map((calls) => (calls.has(name) ? calls.get(name) : 0));
        if (was == null || is == null || was === is)
            return [];
        return [{ what: 'system-calls', name, during: 'run', base: was, head: is }];
    });
}

;// CONCATENATED MODULE: ./lib/measure/kinds/declared-suites.js
/**
 * One suite whose benchmarks are those of the configuration, in every version the same.
 *
 * @param empty what to tell the user where it has none
 * @param warnings what the reader should know of it
 */
function declaredSuites(name, benchmarks, metrics, empty, warnings = []) {
    return {
        declared: true,
        takesTurns: true,
        find: async () => [name],
        noneIn: () => empty,
        empty,
        filesOf: () => [],
        contents: async () => ({
            kind: 'loaded',
            benchmarks,
            formerNames: {},
            duplicates: [],
            remarks: [],
            metrics,
            warnings,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/command.js










/** A line that is run in every version's directory, in turn. */
function command(definition) {
    const cases = new Map(casesOf(definition).map((one) => [one.benchmark.id, one]));
    const benchmarks = [...cases.values()].map(({ benchmark }) => benchmark);
    const warm = new Map();
    const caseOf = (id) => {
        const one = cases.get(id);
        if (one === undefined)
            throw new Error(`a round of ${id}, which is no command`);
        return one;
    };
    let tools = null;
    return {
        ...declaredSuites(definition.name, benchmarks, metricsOf(definition), nothing(definition), warningsOf(definition)),
        // It may use all CPUs, and part of what it does is done for it by the system.
        alone: true,
        async count(request, context) {
            const counts = new Map();
            for (const { id } of request.runs)
                counts.set(id, await countLine(definition, caseOf(id), request, context));
            return counts;
        },
        async attempt(request, ports) {
            tools ??= findTools(definition, request, ports);
            const found = await tools;
            const conditions = { ...conditionsOf(request, found, ports), warm };
            return inOwnTemporaries(request.context.arms, ports.files, (housed) => measureAll(request, cases, (id) => {
                const arms = housed.map((arm) => ({ ...arm, one: caseOf(arm.runs ?? id) }));
                return measureCase(definition, { ...conditions, arms });
            }));
        },
        async systemCalls(id, { label, directory }, { settings: { timeoutSeconds }, ports, cut }) {
            const { files, machine } = ports;
            const launch = plainLauncher(ports);
            const why = await whyNoTracer(launch, cut);
            if (why !== null)
                return cut.aborted ? { kind: 'failed' } : { kind: 'no-tracer', why };
            const { stop } = ports;
            const conditions = { launch, timeoutSeconds, cpus: null, signal: cut, stop, os: machine.os };
            return inOwnTemporary({ label, directory }, files, (arm) => tracedCalls(definition, caseOf(id), arm, conditions, files));
        },
    };
}
const measured = ['time', 'cpu', 'user', 'system', 'rss'];
const gateable = [...measured, 'instructions'];
/** The time, where the run gates on nothing that is measured of a command. */
function metricsOf({ runGatesOn = [] }) {
    const named = gateable.filter((metric) => runGatesOn.includes(metric));
    return { measured, gating: named.length > 0 ? named : ['time'] };
}
/** Once a run: a shell takes as long to start in each of its rounds. */
async function findTools({ shell }, { context: { cpus, cut } }, ports) {
    const launch = await findLauncher(ports, cut);
    const options = { cwd: '.', env: {}, cpus, signal: cut };
    return { launch, startUp: await startUpOf(shell, launch, options, ports.machine.os) };
}
function conditionsOf({ context, plan: { round } }, tools, { clock, machine, stop }) {
    const { cut: signal, cpus, settings, runtime } = context;
    const { timeoutSeconds } = settings;
    // Another one in each round: what one of them is like is no part of the figures.
    const ownCpu = runtime.slots[round % runtime.slots.length]?.cpu ?? null;
    return { signal, cpus, ownCpu, timeoutSeconds, clock, stop, os: machine.os, ...tools };
}
async function measureAll({ benchmarks, context: { cut } }, cases, measure) {
    const figures = new Map();
    const seconds = new Map();
    const failures = [];
    const asides = [];
    for (const id of benchmarks) {
        if (cut.aborted)
            break;
        const result = await measure(id);
        if (result.kind === 'failed')
            failures.push({ id, ...result });
        if (result.kind !== 'measured')
            continue;
        figures.set(id, result.figures);
        seconds.set(id, result.seconds);
        // A pair of two benchmarks has lines of both, which are looked at when each is compared.
        const line = cases.get(id)?.run;
        if (line === undefined)
            continue;
        const taken = Object.values(result.figures).flatMap(({ time }) => time ?? []);
        asides.push({ kind: 'fixed-time', id, seconds: fixedTimeIn(line, taken) });
    }
    return { figures, seconds, handover: new Map(), failures, asides, broken: false };
}
function warningsOf(definition) {
    const names = unknownParameters(definition);
    return names.length === 0 ? [] : [{ code: 'parameter-missing', suite: definition.name, names }];
}
function nothing({ name }) {
    return new errors/* GateError */.ue({ code: 'no-benchmarks', kind: 'command', suite: name });
}

;// CONCATENATED MODULE: ./lib/measure/deno.js

const question = 'console.log(JSON.stringify([Deno.execPath(), Deno.version.deno]))';
const answerSchema = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]);
/**
 * The Deno of a project: the one among its packages, as npm's scripts would find it, or else the one on PATH.
 *
 * @returns null where there is none
 */
async function findDeno(directory, { files, processes, stop }) {
    const parts = directory.split(/[\\/]/);
    const own = [];
    for (let depth = parts.length; depth > 0; depth--) {
        const place = `${parts.slice(0, depth).join('/')}/node_modules`;
        if (await files.exists(`${place}/deno/package.json`))
            own.push(`${place}/.bin/deno`);
    }
    for (const program of [...own, 'deno']) {
        const args = ['eval', '--no-config', '--no-lock', question];
        const { exitCode, stdout } = await processes.run(program, args, { cwd: directory });
        stop.throwIfAborted();
        if (exitCode !== 0)
            continue;
        const [path, version] = answerSchema.parse(JSON.parse(stdout));
        return {
            text: 'deno',
            engine: 'deno',
            wanted: null,
            flags: [],
            env: {},
            program: path,
            version: `Deno ${version}`,
            stripsTypes: true,
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/measure/led/loaders.js
/** Chooses what loads benchmark files: plain Node.js, or the project's tsx where Node.js alone cannot. */

/** The choice for files that Node.js, or tsx, loads by itself. */
function openLoaders() {
    const chosen = new Map();
    const looked = new Map();
    const key = (suite, { label }) => JSON.stringify([label, suite]);
    const of = (suite) => chosen.get(suite) ?? 'node';
    return {
        of,
        async look(suite, version, { runtime, ports: { files } }, collectBy) {
            const own = runtimeOf(version, runtime);
            const hasTsx = await isInstalled('tsx', version.directory, files);
            if (!hasTsx && !canLoad(suite, own))
                throw noTypeScript(suite, own);
            if (!canLoad(suite, own))
                chosen.set(suite, 'tsx');
            const loader = of(suite);
            looked.set(key(suite, version), loader);
            if (loader === 'tsx')
                return hasTsx ? collectBy('tsx') : { kind: 'failed', message: lacksTsx };
            const plain = await collectBy('node');
            if (!hasTsx || plain.kind !== 'failed' || !mayMend(plain.message))
                return plain;
            const again = await collectBy('tsx');
            if (again.kind === 'failed')
                return { kind: 'failed', message: both(plain, again) };
            if (again.kind === 'cut')
                return again;
            chosen.set(suite, 'tsx');
            looked.set(key(suite, version), 'tsx');
            return again;
        },
        isStale: (suite, version) => looked.get(key(suite, version)) !== of(suite),
    };
}
/** The choice for files that a framework loads in its own way: there is none. */
const frameworksOwn = {
    of: () => 'node',
    look: (_suite, _version, _context, collectBy) => collectBy('node'),
    isStale: () => false,
};
/** What a version runs under, as far as its files depend on it. */
function runtimeOf({ runtime: own }, { node, stripsTypes }) {
    if (own === undefined)
        return { node, stripsTypes };
    return { node: own.version, stripsTypes: own.stripsTypes };
}
/** Flags of Node.js. */
function loaderFlags(loader) {
    return loader === 'tsx' ? ['--import', 'tsx'] : [];
}
function canLoad(suite, { stripsTypes }) {
    return stripsTypes || !/\.[cm]?ts$/.test(suite);
}
async function isInstalled(name, directory, files) {
    const parts = directory.split(/[\\/]/);
    for (let depth = parts.length; depth > 0; depth--) {
        const place = parts.slice(0, depth).join('/');
        if (await files.exists(`${place}/node_modules/${name}/package.json`))
            return true;
    }
    return false;
}
/**
 * Whether a failure is about finding or reading source text, where tsx knows more than Node.js: names without their
 * extension or with that of the compiled file, directories, paths of tsconfig.json, all of TypeScript's syntax.
 */
function mayMend(message) {
    return sourceFailure.test(message);
}
const sourceFailure = new RegExp([
    'SyntaxError',
    'Cannot find (?:module|package)',
    'is not defined in ES module scope',
    'ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|UNKNOWN_FILE_EXTENSION|IMPORT_ATTRIBUTE_MISSING)',
    'ERR_(?:UNSUPPORTED_TYPESCRIPT_SYNTAX|INVALID_TYPESCRIPT_SYNTAX|AMBIGUOUS_MODULE_SYNTAX|REQUIRE_ESM)',
    'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
].join('|'));
/** The failure with tsx is what is left to be mended, unless tsx only repeats what Node.js has said. */
function both({ message: plain }, { message: withTsx }) {
    const [said, repeated] = [headOf(plain), headOf(withTsx)];
    return said === repeated ? plain : `${withTsx}\nwithout tsx: ${said}`;
}
function headOf(message) {
    return /^\w*Error\b.*/m.exec(message)?.[0] ?? message.split('\n')[0] ?? '';
}
const lacksTsx = 'another version of this file needs tsx to be loaded, so that all are loaded with it, and tsx is not installed here';
function noTypeScript(suite, { node }) {
    return new errors/* GateError */.ue({ code: 'no-typescript', suite, node });
}

;// CONCATENATED MODULE: ./lib/measure/led/framework.js

function nodeBenchProcesses(loaderOf) {
    return {
        told: () => ({ kind: 'node-bench' }),
        flags: (suite) => ['--experimental-bench', ...loaderFlags(loaderOf(suite))],
    };
}
/** Of frameworks whose files run as they are. */
function plainProcesses(kind) {
    return (loaderOf) => ({ told: () => ({ kind }), flags: (suite) => loaderFlags(loaderOf(suite)) });
}
/**
 * Vite reads what Node.js cannot.
 *
 * @param config relative to a version's directory; null for the one that Vitest finds there
 */
function vitestProcesses(config) {
    return {
        told: (directory) => ({
            kind: 'vitest',
            config: config === null ? null : `${directory}/${config}`,
        }),
        flags: () => [],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/measure/command.js
/**
 * What starts a benchmark process. The arms of a round get commands of equal length, unless they have runtimes of their own.
 *
 * @param flags of the suite
 * @param runtime the arm's; left out, it is the Node.js on PATH
 */
function workerCommand(flags, slot, { v8Flags, workerPath }, runtime) {
    const { engine = 'node', program = 'node', flags: own = [] } = runtime ?? {};
    const started = { node: ofNode, bun: ofBun, deno: ofDeno }[engine](v8Flags, own, flags);
    const command = [program, ...started, workerPath];
    return slot.cpu === null ? command : ['taskset', '-c', String(slot.cpu), ...command];
}
function ofNode(v8Flags, own, ofSuite) {
    return [...v8Flags, ...own, ...ofSuite];
}
/** It has no V8, and loads TypeScript without a loader. */
function ofBun(_v8Flags, own) {
    return own;
}
/** V8's flags come behind one of its own. */
function ofDeno(v8Flags, own) {
    const ofV8 = v8Flags.length === 0 ? [] : [`--v8-flags=${v8Flags.join(',')}`];
    return ['run', '-A', '--quiet', ...ofV8, ...own];
}

;// CONCATENATED MODULE: ./lib/measure/led/worker-messages.js
/**
 * What a benchmark process tells. The worker is ours, but shares its process with the user's code, so that any line may
 * stand on its channel: what lacks the key, or is none of our messages, was never told.
 */


/** The messages of a process, until it ends. @param key of its spec */
async function* workerMessages(child, key) {
    for await (const line of child.messages) {
        const message = parseMessage(line, key);
        if (message !== null)
            yield message;
    }
}
/** @returns null for a line that is not the worker's */
function parseMessage(line, key) {
    if (!line.startsWith(`${key} `))
        return null;
    try {
        return messageSchema.safeParse(JSON.parse(line.slice(key.length + 1))).data ?? null;
    }
    catch {
        return null;
    }
}
const id = schemas/* string */.YjP();
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const textsById = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const remark = schemas/* discriminatedUnion */.gMt('what', [
    schemas/* object */.Ikc({ what: schemas/* literal */.euz('hook-failed'), suite: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ what: schemas/* enum */.k5n(['concurrency', 'not-at-once', 'run-again']), benchmark: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ what: schemas/* literal */.euz('expectation'), test: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
]);
const seconds = schemas/* number */.aig().min(0);
const count = schemas/* int */.Whr().min(0);
/** Of a profile; no real one comes near. */
const mostFrames = 50_000;
/** JSON has no infinities: a figure that is none is left out, like one that could not be measured. */
const figures = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(model/* processMetrics */.Lq), schemas/* number */.aig().nullable())
    .transform((all) => {
    const entries = Object.entries(all).flatMap(([name, each]) => each === null ? [] : [[name, each]]);
    return Object.fromEntries(entries);
});
const messageSchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('collected'),
        benchmarks: schemas/* array */.YOg(schemas/* object */.Ikc({ id, suite: schemas/* string */.YjP(), name: schemas/* string */.YjP() })),
        formerNames: textsById,
        duplicates: texts,
        failed: textsById,
        remarks: schemas/* array */.YOg(remark),
        threw: schemas/* string */.YjP().nullable(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('load-failed'),
        code: schemas/* enum */.k5n([
            'threw',
            'no-tinybench',
            'no-vitest',
            'no-mitata',
            'no-benchmarkjs',
            'no-benchmarks',
            'never-settles',
        ]),
        message: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('loaded') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('begin'), id }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('warm'), id }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('beat'), id }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('measured'),
        id,
        measured: figures,
        seconds,
        slicing: schemas/* object */.Ikc({
            seconds,
            ownSeconds: seconds,
            perOperationMs: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
            settledMs: seconds,
            outside: schemas/* object */.Ikc({ cpuSeconds: seconds, waitedSeconds: seconds }),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('profiled'),
        id,
        frames: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* int */.Whr().min(-1), schemas/* string */.YjP(), count, count, schemas/* string */.YjP(), count]))
            .max(mostFrames)
            .refine((frames) => frames.every(([caller], at) => caller < at)),
        sites: schemas/* array */.YOg(schemas/* tuple */.PVZ([
            schemas/* enum */.k5n(['deoptimised', 'megamorphic']),
            schemas/* string */.YjP(),
            count,
            count,
            schemas/* string */.YjP(),
            count,
            schemas/* string */.YjP(),
            count,
        ]))
            .max(mostFrames),
        seconds,
        operations: count,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('failed'), id, message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('passed'), id }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('threw'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('modules'), paths: texts }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('counted'),
        id,
        marks: schemas/* int */.Whr().min(0),
        operations: schemas/* number */.aig().positive(),
        wallSeconds: seconds,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('covered') }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('cannot-cover'),
        because: schemas/* enum */.k5n(['runtime', 'look-failed']),
        message: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('done') }),
]);

;// CONCATENATED MODULE: ./lib/measure/led/collect.js






/**
 * Loads a suite in a process of its own and asks what it defines.
 *
 * Its benchmarks are not run, as one that hangs would take the others with it. A file that looks at their times may throw
 * for that: then it is loaded once more, and they are run for a moment.
 */
async function collect(suite, version, processes, context) {
    const look = (rehearses) => lookOnce({ suite, version, rehearses }, processes, context);
    const contents = await look(false);
    if (contents.kind !== 'loaded' || typeof contents.threw !== 'string')
        return contents;
    const rehearsed = await look(true);
    // What keeps it from loading now is a benchmark: that is for the rounds to find out.
    return rehearsed.kind === 'loaded' ? rehearsed : contents;
}
async function lookOnce({ suite, version, rehearses }, processes, { settings, runtime, ports, cut }) {
    const scratch = await ports.files.temporaryDirectory('benchgate-collect-');
    const { renames = [] } = settings;
    const { directory, runtime: own } = version;
    const framework = processes.told(directory);
    const file = `${directory}/${suite}`;
    const key = (0,external_node_crypto_.randomUUID)();
    const spec = {
        task: 'collect',
        key,
        framework,
        file,
        suite,
        renames,
        rehearses,
        baton: runtime.baton,
        scratch: `${scratch}/look`,
    };
    const [program, ...args] = workerCommand(processes.flags(suite), { cpu: null }, settings, own);
    const input = JSON.stringify(spec);
    try {
        return await inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
            const env = { ...temporaryIn(temporary), ...own?.env };
            const child = ports.processes.spawn(program, args, { cwd: directory, env, input });
            const kill = () => child.kill();
            cut.addEventListener('abort', kill);
            if (cut.aborted)
                kill();
            try {
                const contents = await listen(child, key, settings.timeoutSeconds);
                return cut.aborted && contents.kind === 'failed' ? { kind: 'cut' } : contents;
            }
            finally {
                cut.removeEventListener('abort', kill);
                kill();
            }
        });
    }
    finally {
        await ports.files.remove(scratch);
    }
}
async function listen(child, key, timeoutSeconds) {
    let silent = false;
    const watchdog = startWatchdog(timeoutSeconds, () => {
        silent = true;
        child.kill();
    });
    let contents = null;
    let modules = [];
    for await (const message of workerMessages(child, key)) {
        watchdog.heard();
        contents ??= read(message);
        if (message.type === 'modules')
            modules = message.paths;
    }
    watchdog.stop();
    if (contents?.kind === 'loaded')
        return { ...contents, modules };
    if (contents !== null)
        return contents;
    if (silent)
        return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` };
    return { kind: 'failed', message: causeOfDeath(await child.finished) };
}
function read(message) {
    if (message.type === 'collected')
        return { ...message, kind: 'loaded' };
    if (message.type !== 'load-failed')
        return null;
    if (message.code === 'no-benchmarks')
        return { kind: 'empty' };
    return { kind: 'failed', message: explain(message.code, message.message) };
}
function explain(code, message) {
    const missing = collect_packages[code];
    if (missing === undefined)
        return message;
    return `${message}: add it to the project with \`npm install --save-dev ${missing}\`, and see that setup installs it`;
}
const collect_packages = {
    'no-tinybench': 'tinybench',
    'no-mitata': 'mitata',
    'no-benchmarkjs': 'benchmark',
    'no-vitest': 'vitest',
};

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/measure/led/program-of.js


/** Where the gate's own code lies, as V8 tells it; the address of a directory. */
function programOf(workerPath) {
    const directory = (0,external_node_path_.dirname)(workerPath);
    const program = (0,external_node_path_.basename)(workerPath) === 'index.js' ? (0,external_node_path_.dirname)(directory) : directory;
    return `${(0,external_node_url_.pathToFileURL)(program).href}/`;
}

;// CONCATENATED MODULE: ./lib/measure/led/cover.js









/** No file is looked at for longer: measuring it would be the shorter way. */
const mostSeconds = 120;
/** Runs a suite's benchmarks in a process of its own, which writes down what code that runs. Nothing is measured. */
async function cover({ suite, version, benchmarks, depth }, processes, { settings, runtime, ports, cut }) {
    const { directory } = version;
    const scratch = await ports.files.temporaryDirectory('benchgate-cover-');
    const key = (0,external_node_crypto_.randomUUID)();
    const spec = {
        task: 'cover',
        depth,
        key,
        framework: processes.told(directory),
        file: `${directory}/${suite}`,
        suite,
        renames: settings.renames ?? [],
        benchmarks,
        root: await ports.files.realPath((0,model/* rootOf */.I5)(version)),
        program: programOf(settings.workerPath),
        baton: runtime.baton,
        scratch: `${scratch}/look`,
    };
    const [program, ...args] = workerCommand(processes.flags(suite), { cpu: null }, settings);
    const input = JSON.stringify(spec);
    try {
        return await inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
            const env = temporaryIn(temporary);
            const child = ports.processes.spawn(program, args, { cwd: directory, env, input });
            const kill = () => child.kill();
            cut.addEventListener('abort', kill);
            if (cut.aborted)
                kill();
            try {
                const failure = await cover_failureOf(child, key, Math.min(settings.timeoutSeconds, mostSeconds));
                if (failure !== null)
                    return { kind: 'failed', why: failure };
                const text = await ports.files.readText(lookedPath(spec.scratch));
                return { kind: 'covered', text };
            }
            finally {
                cut.removeEventListener('abort', kill);
                kill();
            }
        });
    }
    finally {
        await ports.files.remove(scratch);
    }
}
/** @returns null where it has written down what it saw */
async function cover_failureOf(child, key, timeoutSeconds) {
    let silent = false;
    const watchdog = startWatchdog(timeoutSeconds, () => {
        silent = true;
        child.kill();
    });
    let failure = null;
    let isCovered = false;
    for await (const message of workerMessages(child, key)) {
        if (message.type === 'covered')
            isCovered = true;
        if (message.type === 'cannot-cover')
            failure ??= { code: message.because, text: message.message };
        if (message.type === 'load-failed')
            failure ??= { code: 'fails', text: message.message };
    }
    watchdog.stop();
    if (failure !== null || isCovered)
        return failure;
    const text = silent
        ? `it did not end within ${timeoutSeconds} s`
        : causeOfDeath(await child.finished);
    return { code: 'look-failed', text };
}

;// CONCATENATED MODULE: ./lib/measure/led/earlier-benchmarks.js
/** A call that takes longer is not made for the sake of others. */
const longestCallSeconds = 0.02;
class EarlierBenchmarks {
    /** The benchmarks that ran well before, with the time of a call in the slowest version, by their ids. */
    #seconds = new Map();
    /** The benchmarks that need all before them. */
    #needy = new Set();
    /** The benchmarks that fail even with all before them. */
    #hopeless = new Set();
    /** @param orders ids in the order of each arm's file; null where nobody has looked */
    async attempt(request, orders, go) {
        const { benchmarks } = request;
        const leftOut = leftOutOf(request, orders);
        const isNeedy = benchmarks.some((id) => this.#needy.has(id));
        const cheap = leftOut.filter((id) => (this.#seconds.get(id) ?? Infinity) <= longestCallSeconds);
        const attempt = await go(request, isNeedy ? leftOut : cheap);
        this.#note(attempt);
        if (isNeedy || cheap.length === leftOut.length)
            return attempt;
        const failed = new Set(attempt.failures.map(({ id }) => id));
        const suspects = benchmarks.filter((id) => failed.has(id) && !this.#hopeless.has(id));
        if (suspects.length === 0)
            return attempt;
        const second = { ...request, benchmarks: suspects };
        const again = await go(second, leftOutOf(second, orders));
        this.#note(again);
        const mended = suspects.filter((id) => again.figures.has(id));
        for (const id of suspects)
            (mended.includes(id) ? this.#needy : this.#hopeless).add(id);
        return mended.length === 0 ? attempt : earlier_benchmarks_together(attempt, again, mended);
    }
    #note({ figures }) {
        for (const [id, arms] of figures) {
            const times = Object.values(arms).map(({ time }) => time ?? Infinity);
            this.#seconds.set(id, Math.max(...times));
        }
    }
}
/** The benchmarks before the last that is measured, in any arm. */
function leftOutOf({ benchmarks, context }, orders) {
    const measured = new Set([...benchmarks, ...context.arms.flatMap(({ runs }) => runs ?? [])]);
    const before = orders.flatMap((order) => {
        const last = order?.findLastIndex((id) => measured.has(id)) ?? 0;
        return order?.slice(0, Math.max(0, last)) ?? [];
    });
    return [...new Set(before)].filter((id) => !measured.has(id));
}
/** The first attempt, in which some have failed that went well in the second. */
function earlier_benchmarks_together(first, second, mended) {
    const needs = mended.map((id) => ({ kind: 'needs-earlier', id }));
    return {
        figures: new Map([...first.figures, ...second.figures]),
        seconds: new Map([...first.seconds, ...second.seconds]),
        handover: new Map([...first.handover, ...second.handover]),
        failures: first.failures.filter(({ id }) => !mended.includes(id)),
        asides: [...(first.asides ?? []), ...(second.asides ?? []), ...needs],
        broken: first.broken,
    };
}

;// CONCATENATED MODULE: ./lib/measure/led/arm-process.js

function emptyLog() {
    return {
        measured: new Map(),
        seconds: new Map(),
        slicing: new Map(),
        profiles: new Map(),
        failed: new Map(),
        passed: new Set(),
        modules: [],
        loadFailure: null,
        threw: null,
        at: { phase: 'loading' },
    };
}
/** Reads a process's messages into the log until it ends. @param key of its spec */
async function follow(child, key, log, onSign) {
    for await (const message of workerMessages(child, key)) {
        onSign();
        note(log, message);
    }
    return child.finished;
}
/** The first result of a benchmark counts, between its beginning and its end; and after its last word, none. */
function note(log, message) {
    if (log.at.phase === 'done')
        return;
    switch (message.type) {
        case 'loaded':
            log.at = { phase: 'between' };
            return;
        case 'begin':
            log.at = { phase: 'warming', id: message.id };
            return;
        case 'warm':
            log.at = { phase: 'slicing', id: message.id };
            return;
        case 'measured':
            if (log.at.phase !== 'slicing' || log.at.id !== message.id)
                return;
            if (log.measured.has(message.id))
                return;
            log.measured.set(message.id, message.measured);
            log.seconds.set(message.id, message.seconds);
            log.slicing.set(message.id, message.slicing);
            log.at = { phase: 'between' };
            return;
        case 'profiled': {
            if (log.at.phase !== 'slicing' || log.at.id !== message.id)
                return;
            const { frames, sites, seconds, operations } = message;
            log.profiles.set(message.id, { frames, sites, seconds, operations });
            return;
        }
        case 'failed':
            log.failed.set(message.id, message.message);
            log.at = { phase: 'between' };
            return;
        case 'passed':
            log.passed.add(message.id);
            return;
        case 'modules':
            log.modules = message.paths;
            return;
        case 'load-failed':
            log.loadFailure = message.message;
            return;
        case 'threw':
            log.threw = message.message;
            return;
        case 'done':
            log.at = { phase: 'done' };
            return;
        case 'beat':
        case 'collected':
        case 'counted':
        case 'covered':
        case 'cannot-cover':
            return;
    }
}

;// CONCATENATED MODULE: ./lib/measure/asides.js

function asidesOf(logs, arms, { suite }, benchmarks, isFound) {
    const ofArms = arms.flatMap((arm, index) => {
        const { label, runs } = arm;
        const { threw = null, slicing, passed = [] } = logs[index] ?? {};
        const failed = threw === null ? [] : [{ kind: 'threw', suite, arm: label, message: threw }];
        const outside = benchmarks.flatMap((id) => {
            const own = slicing?.get(runs ?? id)?.outside;
            return own === undefined ? [] : [{ kind: 'outside', id, arm: label, ...own }];
        });
        const notFound = [...passed]
            .filter((id) => !isFound(id, arm))
            .map((id) => ({ kind: 'not-found', id, arm: label }));
        return [...failed, ...outside, ...notFound];
    });
    return [...ofArms, ...unevenIn(logs, arms, benchmarks)];
}
/** The arms run the same number of iterations; beyond this their slices cannot all be of a fit length. */
const mostTimesAsLong = 16;
function unevenIn(logs, arms, benchmarks) {
    return benchmarks.flatMap((id) => {
        const seconds = arms.flatMap(({ runs }, index) => {
            const own = logs[index]?.slicing.get(runs ?? id);
            return own === undefined ? [] : [sliceSeconds(own)];
        });
        const [shortest, longest] = [Math.min(...seconds), Math.max(...seconds)];
        const isUneven = seconds.length > 1 && longest > shortest * mostTimesAsLong;
        return isUneven ? [{ kind: 'uneven', id, shortest, longest }] : [];
    });
}
/** Seconds of the middle slice: a pause of the machine that fell into one of them does not move it. */
function sliceSeconds({ ownSeconds, perOperationMs }) {
    return ((0,simple_statistics/* median */.JZ)([...perOperationMs]) / (0,simple_statistics/* sum */.cz)([...perOperationMs])) * ownSeconds;
}

;// CONCATENATED MODULE: ./lib/measure/led/gait.js


/**
 * What the slices of a round say of how to measure its benchmark.
 *
 * @param seconds of the round that the benchmark took in all arms together
 * @param slices as planned
 * @returns null where the arms do not have the same slices
 */
function gaitOf(arms, seconds, slices) {
    const [first, ...others] = arms;
    const ratios = others.map((other) => first === undefined ? null : logRatios(other.perOperationMs, first.perOperationMs));
    if (first === undefined || ratios.length === 0)
        return null;
    const variances = ratios.flatMap((each) => (each === null ? [] : [varianceOfMidmean(each)]));
    if (variances.length < ratios.length)
        return null;
    return {
        slices,
        withinVariance: Math.max(...variances),
        settledMs: Math.max(...arms.map(({ settledMs }) => settledMs)),
        secondsPerSlice: first.seconds / slices / arms.length,
        secondsBeside: Math.max(0, seconds - first.seconds) / arms.length,
    };
}
/**
 * Of normal values the midmean has 1.2 times the variance of the mean. Values are taken two at a time: an arm runs two slices in a
 * row, of which the second finds its caches warm.
 */
function varianceOfMidmean(ratios) {
    const twos = Array.from({ length: Math.floor(ratios.length / 2) }, (_, i) => {
        return ((ratios[2 * i] ?? 0) + (ratios[2 * i + 1] ?? 0)) / 2;
    });
    return twos.length === 0 ? 0 : (1.2 * (0,stats/* midSpread */.mL)(twos) ** 2) / twos.length;
}

;// CONCATENATED MODULE: ./lib/measure/led/collect-arms.js


/**
 * Puts together what the arms of an attempt told, by benchmark; one that is missing in any arm has no figures.
 *
 * @param slicesOf how many slices a benchmark was planned to have
 */
function collectArms(logs, arms, benchmarks, slicesOf) {
    const figures = new Map();
    const handover = new Map();
    const seconds = new Map();
    const slices = new Map();
    const gaits = new Map();
    const profiles = new Map();
    for (const id of benchmarks) {
        const parts = arms.map(({ label, runs = id }, index) => ({
            label,
            measured: logs[index]?.measured.get(runs),
            seconds: logs[index]?.seconds.get(runs),
            slicing: logs[index]?.slicing.get(runs),
            profile: logs[index]?.profiles.get(runs),
        }));
        const [first] = parts;
        if (first?.seconds !== undefined)
            seconds.set(id, first.seconds);
        const told = parts.flatMap(({ label, measured, slicing }) => measured === undefined || slicing === undefined ? [] : [{ label, measured, slicing }]);
        if (told.length < arms.length)
            continue;
        const own = Object.fromEntries(told.map(({ label, slicing }) => [label, slicing.perOperationMs]));
        slices.set(id, own);
        const measured = Object.fromEntries(told.map((each) => [each.label, each.measured]));
        figures.set(id, inPairs(measured, own, referenceOf(arms)));
        const profiled = parts.flatMap(({ label, profile }) => profile === undefined ? [] : [[label, profile]]);
        if (profiled.length === arms.length)
            profiles.set(id, Object.fromEntries(profiled));
        const slicings = told.map(({ slicing }) => slicing);
        const gait = gaitOf(slicings, seconds.get(id) ?? 0, slicesOf(id));
        if (gait !== null)
            gaits.set(id, gait);
        const ownSeconds = slicings.reduce((sum, each) => sum + each.ownSeconds, 0);
        handover.set(id, 1 - ownSeconds / (slicings[0]?.seconds ?? 0));
    }
    return { figures, handover, seconds, slices, gaits, profiles };
}

;// CONCATENATED MODULE: ./lib/measure/extra-work.js
/** Finest fraction that can be asked for: one call in a hundred. */
const finest = 100;
/**
 * The fewest iterations of which all the fractions are whole numbers of calls.
 *
 * @throws RangeError for a fraction that is no multiple of a hundredth
 */
function wholeStep(fractions) {
    const isWhole = (calls) => Math.abs(calls - Math.round(calls)) < 1e-9;
    for (let step = 1; step <= finest; step++) {
        if (fractions.every((fraction) => isWhole(step * fraction)))
            return step;
    }
    throw new RangeError(`no ${finest} calls hold whole fractions of ${fractions.join(', ')}`);
}
/**
 * The slowest call that rounds with these fractions still measure as any round does, in seconds.
 *
 * Whole calls need many iterations a slice. Of slower calls that would make slices so long that a busy neighbour no
 * longer meets both arms alike: such rounds would say nothing of the usual ones.
 */
function extra_work_longestCallSeconds(fractions, { sliceMs }) {
    return (longestSlice * sliceMs) / 1000 / wholeStep(fractions);
}
/** How long a slice may get, in usual slices: as long as with arms of different speed. */
const longestSlice = 8;

;// CONCATENATED MODULE: ./lib/measure/failures.js

/** Failures the processes told by themselves. */
function failuresTold(logs, arms, benchmarks) {
    return logs.flatMap(({ failed, loadFailure, threw }, index) => {
        const arm = arms[index]?.label ?? null;
        const whole = loadFailure;
        if (whole !== null)
            return benchmarks.map((id) => ({ id, arm, message: whole, died: false }));
        // A file may fail for the times that it saw, before it came to all of its benchmarks.
        return [...failed].map(([id, message]) => ({ id, arm, message, died: message === threw }));
    });
}
/** Benchmarks of which processes that came to their end told neither a figure nor why there is none. */
function saidNothing(logs, arms, benchmarks) {
    if (logs.some(({ loadFailure }) => loadFailure !== null))
        return [];
    return benchmarks.flatMap((id) => {
        const own = arms.map(({ label, runs = id }, index) => ({ label, runs, log: logs[index] }));
        if (own.some(({ runs, log }) => log?.failed.has(runs)))
            return [];
        return own
            .filter(({ runs, log }) => !log?.measured.has(runs))
            .map(({ label }) => ({ id, arm: label, message: noWord, died: false }));
    });
}
const noWord = 'the process came to its end and told no figure of it';
/**
 * Failures that processes died of. The first death is the cause; what followed it was our doing.
 *
 * @param silent the processes were ended because none of them had been heard of for too long
 */
function failuresOfDeath({ deaths, silent }, logs, context, benchmarks) {
    if (silent) {
        const message = `did not return within ${context.settings.timeoutSeconds} s`;
        return blameSilence(logs, context.arms, benchmarks).map((blame) => ({
            ...blame,
            message,
            died: false,
        }));
    }
    const first = deaths.find(({ finished }) => !diedOfAnother(finished));
    const log = logs[first?.arm ?? -1];
    if (first === undefined || log === undefined || log.loadFailure !== null)
        return [];
    const arm = context.arms[first.arm]?.label ?? null;
    const message = causeOfDeath(first.finished);
    return failures_blamed(log, benchmarks).map((id) => ({ id, arm, message, died: true }));
}
/** A process that was at no benchmark died on its way to one: none of those that were still to come can be measured. */
function failures_blamed({ at, measured }, benchmarks) {
    return 'id' in at ? [at.id] : benchmarks.filter((id) => !measured.has(id));
}
function blameSilence(logs, arms, benchmarks) {
    const working = logs.flatMap((log, index) => {
        const { phase } = log.at;
        const alone = phase === 'warming' || phase === 'loading' || isAwaited(log, logs);
        return alone ? [{ log, arm: arms[index]?.label ?? null }] : [];
    });
    const [only] = working;
    if (only === undefined) {
        const slicing = logs[0];
        return (slicing === undefined ? benchmarks : failures_blamed(slicing, benchmarks)).map((id) => ({
            id,
            arm: null,
        }));
    }
    const arm = working.length === 1 ? only.arm : null;
    return failures_blamed(only.log, benchmarks).map((id) => ({ id, arm }));
}
/** Whether its file is on the way to a benchmark that another arm is at. */
function isAwaited({ at, measured, failed }, logs) {
    if (at.phase !== 'between')
        return false;
    return logs.some((other) => 'id' in other.at && !measured.has(other.at.id) && !failed.has(other.at.id));
}

;// CONCATENATED MODULE: ./lib/measure/led/interleave-arms.js













/** One attempt at a suite of benchmark processes: an arm each, taking turns in slices on one CPU. */
function interleaveArms(request, processes, ports, asked) {
    return inOwnTemporaries(request.context.arms, ports.files, (arms) => interleave({ ...request, context: { ...request.context, arms } }, processes, ports, asked));
}
async function interleave({ plan, benchmarks, context, spawnOrder }, processes, ports, asked) {
    const { arms, cut, settings } = context;
    const directory = await ports.files.temporaryDirectory('benchgate-round-');
    const logs = arms.map(emptyLog);
    const children = [];
    const killAll = () => children.forEach((child) => child.kill());
    let silent = false;
    const watchdog = startWatchdog(settings.timeoutSeconds, () => {
        silent = true;
        killAll();
    });
    try {
        const work = { plan, benchmarks, processes, ...asked };
        const keys = arms.map(() => (0,external_node_crypto_.randomUUID)());
        const commands = await prepareArms(work, context, { directory, keys }, ports);
        for (const arm of spawnOrder)
            children[arm] = commands[arm]?.() ?? unreachable();
        cut.addEventListener('abort', killAll);
        if (cut.aborted)
            killAll();
        const deaths = [];
        await Promise.all(children.map(async (child, arm) => {
            const log = logs[arm] ?? unreachable();
            const finished = await follow(child, keys[arm] ?? unreachable(), log, () => watchdog.heard());
            if (log.at.phase === 'done')
                return;
            deaths.push({ arm, finished });
            if (!diedOfAnother(finished))
                killAll();
        }));
        const told = failuresTold(logs, arms, benchmarks);
        const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks);
        const mute = cut.aborted || deaths.length > 0 ? [] : saidNothing(logs, arms, benchmarks);
        const foreign = foreignFailures(logs, { plan, benchmarks, context });
        const failures = [...told, ...died, ...mute, ...foreign].map((failure) => ({
            ...failure,
            // An arm of a pair knows its own benchmark alone.
            id: plan.pair === undefined ? failure.id : (benchmarks[0] ?? failure.id),
        }));
        const asides = asidesOf(logs, arms, plan, benchmarks, (id, arm) => asked.fileOf(arm).isFound(id));
        const slicesOf = (id) => plan.paces?.[id]?.slices ?? settings.slicing.slices;
        return {
            ...collectArms(logs, arms, benchmarks, slicesOf),
            failures,
            asides,
            broken: deaths.length > 0,
        };
    }
    finally {
        watchdog.stop();
        cut.removeEventListener('abort', killAll);
        await ports.files.remove(directory);
    }
}
/**
 * Some code is loaded only while a benchmark runs. Which of the versions is at fault does not matter: with one arm that is
 * another one, nothing was compared.
 */
function foreignFailures(logs, { plan, benchmarks, context: { arms, settings }, }) {
    const versions = arms.map(({ version }) => version);
    const found = arms.flatMap(({ version }, index) => {
        const modules = ofUser(logs[index]?.modules ?? [], settings.workerPath);
        return foreignCode(modules, plan.suite, version, versions) ?? [];
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const message = foreignCodeMessage(first);
    return benchmarks.map((id) => ({ id, arm: null, message, died: false }));
}
function unreachable() {
    throw new Error('an arm without a process');
}
/** Makes what each arm needs. @returns what starts each of them */
async function prepareArms({ plan, benchmarks, processes, fileOf, tellsModules }, { arms, cut, runtime, settings, slot }, { directory, keys }, ports) {
    const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm));
    if (runtime.baton === 'fifo' && arms.length > 1) {
        const made = await ports.processes.run('mkfifo', paths, { cwd: directory });
        // A stop ends it as well; then nothing of this round is wanted any more.
        if (made.exitCode !== 0 && !cut.aborted)
            throw noPipes(made.stderr);
    }
    const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork));
    return Promise.all(arms.map(async (arm, index) => {
        const own = arm.runs === undefined ? benchmarks : [arm.runs];
        const scratch = `${directory}/arm-${index}`;
        const profile = profileIn(scratch, settings);
        const { rehearsed, alone, ...armFile } = fileOf(arm);
        const framework = processes.told(arm.directory);
        const spec = {
            task: 'measure',
            key: keys[index] ?? unreachable(),
            framework,
            file: `${arm.directory}/${plan.suite}`,
            suite: plan.suite,
            renames: settings.renames ?? [],
            scratch,
            tellsModules,
            arm: index,
            baton: { kind: runtime.baton, paths },
            benchmarks: own,
            asWritten: own.map((id) => armFile.asWritten(id)),
            rehearsed,
            // Vitest itself would be most of it.
            alone: alone && framework.kind !== 'vitest' && framework.kind !== 'node-bench',
            slicing: settings.slicing,
            ...(plan.paces !== undefined && { paces: pacesOf(arm, plan.paces) }),
            extraWork: arm.extraWork,
            iterationStep,
            ...(profile !== null && { profile }),
        };
        const [program, ...args] = workerCommand(processes.flags(plan.suite), slot, { ...settings, v8Flags: [...settings.v8Flags, ...logFlags(profile?.log ?? null)] }, arm.version.runtime);
        const env = { ...temporaryIn(arm.temporary), ...arm.version.runtime?.env };
        const options = { cwd: arm.directory, env, input: JSON.stringify(spec) };
        return () => ports.processes.spawn(program, args, options);
    }));
}
function profileIn(scratch, { profileEvery, logsEngine = false, workerPath }) {
    if (profileEvery === undefined)
        return null;
    const log = logsEngine ? `${scratch}.v8` : null;
    return { intervalMicroseconds: profileEvery, program: programOf(workerPath), log };
}
/**
 * Of V8, for a log of what becomes of the code that it makes. Node.js 20 to 26 write each line at once.
 */
function logFlags(log) {
    if (log === null)
        return [];
    const events = ['--log-code', '--log-deopt', '--log-ic'];
    return [...events, '--no-logfile-per-isolate', `--logfile=${log}-%p`];
}
/** An arm of a pair runs a benchmark of another name than the pair's. */
function pacesOf({ runs }, paces) {
    const [pace] = Object.values(paces);
    return runs === undefined || pace === undefined ? paces : { [runs]: pace };
}
function noPipes(reason) {
    return new errors/* GateError */.ue({ code: 'no-named-pipes', reason: reason.trim() });
}
function meetingPoint({ baton }, directory, arm) {
    if (baton === 'fifo')
        return `${directory}/turn-${arm}`;
    const unique = directory.split(/[\\/]/).at(-1);
    return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`;
}

;// CONCATENATED MODULE: ./lib/measure/instructions/counted.js
function eachOf(runs, count) {
    return new Map(runs.map(({ id }) => [id, count]));
}

;// CONCATENATED MODULE: ./lib/measure/instructions/count-file.js
/** Counts what benchmarks of a file take, in processes of their own that nothing is timed in. */







/**
 * With these V8 does the same in every process: it compiles and collects at the same places, and its hash tables have the
 * same order. Its optimising compilers stay on, so that what is counted is the code that users run.
 */
const fixedFlags = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1'];
async function countFile(request, processes, context) {
    const directory = await context.ports.files.temporaryDirectory('benchgate-count-');
    try {
        const place = { directory, processes, context };
        return request.counter.kind === 'valgrind'
            ? await countBetweenMarks(request, place)
            : await countDifferences(request, place);
    }
    finally {
        await context.ports.files.remove(directory);
    }
}
/** Callgrind writes down its count at each mark, so that start-up is in none of them, and one process counts many benchmarks. */
async function countBetweenMarks(request, place) {
    const { runs, asWritten } = request;
    const { files } = place.context.ports;
    const path = `${place.directory}/counts`;
    const ended = await count_file_runOnce(request, place, runs, path);
    if (ended.kind === 'failed')
        return eachOf(runs, ended);
    const written = new Map((await files.list(place.directory)).flatMap(({ name }) => {
        const number = /^counts\.(\d+)$/.exec(name)?.[1];
        return number === undefined ? [] : [[Number(number), `${place.directory}/${name}`]];
    }));
    const counts = runs.map(async ({ id, iterations }) => {
        const own = asWritten(id);
        const told = ended.counted.get(own);
        const message = ended.failed.get(own);
        if (message !== undefined)
            return [id, { kind: 'failed', message }];
        if (told === undefined)
            return [id, ended.missing];
        // What stands before the first mark is the first file.
        const file = written.get(told.marks + 1);
        const total = file === undefined ? null : callgrindCount(await files.readText(file));
        if (total === null || written.size < ended.marks)
            return [id, count_file_unreadable];
        const { wallSeconds, operations } = told;
        const instructions = total / iterations / operations;
        return [id, { kind: 'counted', instructions, wallSeconds: wallSeconds / operations }];
    });
    return new Map(await Promise.all(counts));
}
/** Counters of the processor count a whole process: what twice the iterations take more is theirs alone. */
async function countDifferences(request, place) {
    const counts = new Map();
    for (const run of request.runs)
        counts.set(run.id, await countDifference(run, request, place));
    return counts;
}
async function countDifference(run, request, place) {
    const totals = [];
    let operations = 1;
    for (const times of [1, 2]) {
        const path = `${place.directory}/counts-${times}`;
        const own = { ...run, iterations: run.iterations * times };
        const ended = await count_file_runOnce(request, place, [own], path);
        if (ended.kind === 'failed')
            return ended;
        const id = request.asWritten(run.id);
        const message = ended.failed.get(id);
        if (message !== undefined)
            return { kind: 'failed', message };
        const told = ended.counted.get(id);
        if (told === undefined)
            return ended.missing;
        const total = perfCount(await place.context.ports.files.readText(path).catch(() => ''));
        if (total === null)
            return count_file_unreadable;
        totals.push(total);
        operations = told.operations;
    }
    const [once = 0, twice = 0] = totals;
    if (twice <= once)
        return count_file_unreadable;
    const instructions = (twice - once) / run.iterations / operations;
    return { kind: 'counted', instructions, wallSeconds: null };
}
const count_file_unreadable = {
    kind: 'failed',
    message: 'what the counter has written down cannot be read',
};
async function count_file_runOnce({ suite, version: { directory }, counter, asWritten }, { processes, context }, runs, path) {
    const { settings, runtime, ports, cut } = context;
    const framework = processes.told(directory);
    const command = countingCommand(counter.kind, path, 'marks');
    const isInner = framework.kind === 'vitest';
    const spec = {
        task: 'count',
        key: (0,external_node_crypto_.randomUUID)(),
        framework,
        file: `${directory}/${suite}`,
        suite,
        renames: settings.renames ?? [],
        runs: runs.map(({ id, ...run }) => ({ ...run, id: asWritten(id) })),
        baton: runtime.baton,
        counter: isInner ? command : [],
        scratch: `${path}-look`,
    };
    const flags = [...fixedFlags, ...processes.flags(suite)];
    const [, ...worker] = workerCommand(flags, { cpu: null }, settings);
    const [program = '', ...args] = [...(isInner ? [] : command), counter.node, ...worker];
    return inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
        const env = temporaryIn(temporary);
        const options = { cwd: directory, env, input: JSON.stringify(spec) };
        const child = ports.processes.spawn(program, args, options);
        const kill = () => child.kill();
        cut.addEventListener('abort', kill);
        if (cut.aborted)
            kill();
        try {
            // Callgrind has written down all that is wanted by then, and takes seconds to end.
            const most = counter.kind === 'valgrind' ? runs.length : Infinity;
            return await count_file_listen(child, spec.key, most, cut);
        }
        finally {
            cut.removeEventListener('abort', kill);
            kill();
            await child.finished;
        }
    });
}
/** @param most of the benchmarks that are told of: after them nothing is waited for */
async function count_file_listen(child, key, most, cut) {
    const counted = new Map();
    const failed = new Map();
    let marks = 0;
    let isDone = false;
    for await (const message of workerMessages(child, key)) {
        if (message.type === 'counted') {
            counted.set(message.id, message);
            marks = message.marks + 1;
        }
        if (message.type === 'failed')
            failed.set(message.id, message.message);
        if (message.type === 'load-failed')
            return { kind: 'failed', message: message.message };
        if (message.type === 'done')
            isDone = true;
        if (counted.size + failed.size >= most)
            break;
    }
    const isWhole = isDone || counted.size + failed.size >= most;
    const missing = cut.aborted
        ? { kind: 'cut' }
        : { kind: 'failed', message: isWhole ? notMet : causeOfDeath(await child.finished) };
    return { kind: 'ran', counted, failed, missing, marks };
}
const notMet = 'its file did not come to it this time';

;// CONCATENATED MODULE: ./lib/measure/led/led-suites.js





function ledSuites(processesWith, loaders) {
    const isFirst = firstTimes();
    const processes = processesWith(loaders.of);
    const seen = new Map();
    const earlier = new EarlierBenchmarks();
    const key = (suite, { label }) => JSON.stringify([label, suite]);
    return {
        async contents(suite, version, context) {
            const contents = await loaders.look(suite, version, context, (loader) => collect(suite, version, processesWith(() => loader), context));
            seen.set(key(suite, version), contents);
            return contents;
        },
        cover(request, context) {
            const { suite, version } = request;
            const file = fileOf(seen.get(key(suite, version)), suite, []);
            const benchmarks = request.benchmarks?.map((id) => file.asWritten(id)) ?? null;
            return cover({ ...request, benchmarks }, processes, context);
        },
        count(request, context) {
            const { suite, version } = request;
            const file = fileOf(seen.get(key(suite, version)), suite, []);
            const asWritten = (id) => file.asWritten(id);
            return countFile({ ...request, asWritten }, processes, context);
        },
        isStale: (suite, version) => loaders.isStale(suite, version),
        async attempt(request, ports) {
            const { suite } = request.plan;
            const contentsOf = ({ version }) => seen.get(key(suite, version));
            const orders = request.context.arms.map((arm) => orderOf(contentsOf(arm)));
            const benchmarks = meetingPoints(request.benchmarks, orders);
            const tellsModules = isFirst(suite);
            const attempt = await earlier.attempt({ ...request, benchmarks }, orders, (now, rehearsed) => interleaveArms(now, processes, ports, {
                fileOf: (arm) => fileOf(contentsOf(arm), suite, rehearsed),
                tellsModules,
            }));
            const isPart = benchmarks.length < request.benchmarks.length;
            return { ...attempt, broken: attempt.broken || isPart };
        },
    };
}
/** Ids in the file's order; null where nobody has looked. */
function orderOf(contents) {
    return contents?.kind === 'loaded' ? contents.benchmarks.map(({ id }) => id) : null;
}
/**
 * Those of the benchmarks that all arms come to in the same order, as the first arm has it: nearly always all of them.
 *
 * @returns at least one of them; the others have to be measured in other processes
 */
function meetingPoints(benchmarks, orders) {
    const known = orders.filter((order) => order !== null);
    const [first] = known;
    if (first === undefined)
        return benchmarks;
    const places = known.map((order) => new Map(order.map((id, place) => [id, place])));
    const placesOf = (id) => places.map((each) => each.get(id) ?? Infinity);
    const meeting = [];
    let reached = known.map(() => -1);
    for (const id of first.filter((each) => benchmarks.includes(each))) {
        const here = placesOf(id);
        if (!here.every((place, arm) => place > (reached[arm] ?? Infinity)))
            continue;
        meeting.push(id);
        reached = [...here];
    }
    return meeting.length === 0 ? benchmarks : meeting;
}
function fileOf(contents, suite, rehearsed) {
    if (contents?.kind !== 'loaded') {
        return { asWritten: (id) => id, rehearsed, isFound: () => true, alone: false };
    }
    const asWritten = (id) => {
        const was = contents.formerNames[id];
        return was === undefined ? id : `${suite} > ${was}`;
    };
    const found = new Set(contents.benchmarks.map(({ id }) => asWritten(id)));
    return {
        asWritten,
        rehearsed: rehearsed.map(asWritten),
        isFound: (id) => found.has(id),
        alone: contents.benchmarks.length === 1,
    };
}
/** More than once, since an attempt may be cut off by a death. */
const few = 2;
/** Answers true the first few times that it is asked of a suite, so that what takes time is not done in every round. */
function firstTimes() {
    const times = new Map();
    return (suite) => {
        const before = times.get(suite) ?? 0;
        times.set(suite, before + 1);
        return before < few;
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/deno-bench.js






/**
 * Files that declare benchmarks by `Deno.bench`. They run under Deno, whatever runs the others: that of an arm, or else the
 * version's own. Deno tells nobody what code they run, nor counts it.
 */
function denoBenchFiles({ files }) {
    const { contents, attempt, isStale } = ledSuites(plainProcesses('deno-bench'), frameworksOwn);
    const found = new Map();
    const seen = new Set();
    const under = async (suite, version, ports) => {
        const key = JSON.stringify([version.label, suite]);
        const finding = found.get(key) ?? denoOf(suite, version, ports);
        found.set(key, finding);
        const runtime = await finding;
        seen.add(runtime.version);
        return { ...version, runtime };
    };
    return {
        ...fileSuites('deno-bench', files),
        ...(isStale !== undefined && { isStale }),
        runtimes: () => [...seen],
        contents: async (suite, version, context) => contents(suite, await under(suite, version, context.ports), context),
        async attempt(request, ports) {
            const arms = await Promise.all(request.context.arms.map(async (arm) => ({
                ...arm,
                version: await under(request.plan.suite, arm.version, ports),
            })));
            return attempt({ ...request, context: { ...request.context, arms } }, ports);
        },
    };
}
/** @throws GateError `no-deno` */
async function denoOf(suite, version, ports) {
    const { label, runtime: arm } = version;
    if (arm !== undefined && arm.engine !== 'deno')
        throw new errors/* GateError */.ue({ code: 'no-deno', version: label, runtime: arm.text });
    const deno = arm ?? (await findDeno(version.directory, ports));
    if (deno === null)
        throw new errors/* GateError */.ue({ code: 'no-deno', version: label, runtime: null });
    const config = await configOf(suite, version, ports);
    // Deno looks for it beside the program that it starts, which is not the project's.
    return config === null ? deno : { ...deno, flags: [...deno.flags, `--config=${config}`] };
}
/** The nearest one above a file, relative to the version's directory; null where there is none. */
async function configOf(suite, { directory }, { files }) {
    const folders = suite.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--)
        for (const name of ['deno.json', 'deno.jsonc']) {
            const path = [...folders.slice(0, depth), name].join('/');
            if (await files.exists(`${directory}/${path}`))
                return path;
        }
    return null;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http/cases.js

/** Each request with each number of connections. */
function loadCasesOf({ name, requests, concurrency }) {
    return requests.flatMap(({ name: what, ...request }) => concurrency.map((connections) => {
        const task = `${connections} connection${connections === 1 ? '' : 's'}`;
        const own = (0,model/* benchmark */.aE)(name, what, task);
        return { benchmark: own, request: { ...request, connections } };
    }));
}

;// CONCATENATED MODULE: ./lib/measure/traffic.js
/** How many of a server's requests failed. */
function failedRequests({ failures }) {
    return Object.values(failures).reduce((sum, each) => sum + each, 0);
}
/** How many of them got no answer at all. */
function lostRequests({ failures }) {
    return Object.entries(failures)
        .filter(([what]) => !/^status \d+$/.test(what))
        .reduce((sum, [, times]) => sum + times, 0);
}
/** How requests failed and how often, the most frequent first. */
function failureKinds({ failures }) {
    const kinds = Object.entries(failures).map(([what, times]) => ({ what, times }));
    return kinds.toSorted((a, b) => b.times - a.times);
}
const mostNamed = 3;
/** How requests failed, the most frequent first: `status 500 (20 times), ECONNRESET (once)`. */
function whatFailed({ failures }) {
    const kinds = failureKinds({ failures });
    const named = kinds.slice(0, mostNamed).map(({ what, times }) => `${what} (${often(times)})`);
    const others = kinds.length - named.length;
    return [...named, ...(others > 0 ? [`and ${others} more kinds`] : [])].join(', ');
}
function often(times) {
    return times === 1 ? 'once' : `${times} times`;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http/follow-load.js
/** Reads its messages into the log until it ends. */
async function followLoad(child, log, onSign) {
    for await (const line of child.messages) {
        onSign();
        follow_load_note(log, follow_load_parsed(line));
    }
    return child.finished;
}
/** The program is ours, and nobody else's code runs in it: only its last line may be cut off. */
function follow_load_parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function follow_load_note(log, message) {
    switch (message?.type) {
        case 'begin':
            log.at = message.id;
            return;
        case 'driven':
            log.driven.push(message);
            log.at = null;
            return;
        case 'done':
            log.isDone = true;
            return;
        case 'beat':
        case undefined:
            return;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/measure/kinds/http/own-port.js
/**
 * Flags by which a server of Node.js that names a port in its code listens on another one: all versions name the same, and
 * run at the same time. A process that listens elsewhere does as it would without them.
 *
 * @param named the port that the code names
 * @param own the one that this version's server is to have
 */
function listensOnOwn(named, own) {
    // A module in its address: nothing has to lie anywhere. It replaces nothing but the number.
    const code = `import net from 'node:net'
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (where, ...others) {
  const isOptions = typeof where === 'object' && where !== null
  const port = isOptions ? where.port : where
  if (Number(port) !== ${named}) return listen.call(this, where, ...others)
  return listen.call(this, isOptions ? { ...where, port: ${own} } : ${own}, ...others)
}`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http/start-server.js




/** Starts an arm's server and waits until it answers; tries again as often as the definition allows. */
async function startServer(definition, arm, conditions, ports) {
    const { times, delay } = definition.retries;
    for (let attempt = 0;; attempt++) {
        const started = await startOnce(definition, arm, conditions, ports);
        if (started.kind !== 'failed' || attempt >= times)
            return started;
        await pause(delay, conditions.cut);
    }
}
async function startOnce(definition, arm, { port: wanted, cpus, cut }, ports) {
    if (cut.aborted)
        return { kind: 'cut' };
    const failed = (message) => ({ kind: 'failed', arm: arm.label, message });
    const port = wanted ?? (await freePort(ports));
    // Whoever answers there would be measured in place of the server.
    if (await ports.network.isTaken(port))
        return failed(`port ${port} is in use: by another program, or a server that was left running`);
    const env = { ...temporaryIn(arm.temporary), ...definition.env, PORT: String(port) };
    const line = definition.command.replaceAll('{port}', String(port));
    const server = ports.processes.serve(line, {
        cwd: arm.directory,
        env,
        cpus,
        programs: 'own',
        ...(definition.port === 'auto' ? {} : { nodeFlags: listensOnOwn(definition.port, port) }),
    });
    const readiness = await waitUntilReady(server, port, definition, cut, ports);
    if (readiness.kind === 'ready') {
        const origin = `http://${readiness.host === '::1' ? '[::1]' : readiness.host}:${port}`;
        return { kind: 'ready', running: { arm, port, server, origin } };
    }
    await server.end(0);
    if (cut.aborted)
        return { kind: 'cut' };
    return failed(`${readiness.message}${lastOutput(server)}`);
}
async function freePort({ network }) {
    const [port] = await network.freePorts(1);
    if (port === undefined)
        throw new Error('no port is free');
    return port;
}
const secondsBetweenLooks = 0.05;
async function waitUntilReady(server, port, { ready, readyWithin, command }, cut, { network, clock }) {
    let ended = null;
    void server.finished.then((finished) => (ended = finished));
    const latest = clock.seconds() + readyWithin;
    let last = null;
    while (clock.seconds() < latest && !cut.aborted) {
        last = await network.ask(port, ready, Math.max(0.05, latest - clock.seconds()));
        const over = ended;
        if (over !== null)
            return { kind: 'not-ready', message: diedEarly(command, over) };
        if (last.kind === 'answered' && last.status >= 200 && last.status < 300)
            return { kind: 'ready', host: last.host };
        await pause(secondsBetweenLooks, cut);
    }
    const message = `the server did not answer ${ready} on port ${port} with a status from 200 to 299 within ${readyWithin} s: ${whatWasAnswered(last)}`;
    return { kind: 'not-ready', message };
}
function diedEarly(command, finished) {
    return `the server's command (${command}) ${howItEnded(finished)} before it answered`;
}
function howItEnded({ exitCode, signal }) {
    return exitCode === null ? `was ended by ${signal}` : `ended with exit code ${exitCode}`;
}
function whatWasAnswered(last) {
    if (last === null)
        return 'there was no time to ask';
    if (last.kind === 'answered')
        return `the last status was ${last.status}`;
    if (last.code !== 'ECONNREFUSED')
        return last.reason;
    return 'nothing listens there; {port} in the command and PORT in the environment say which port is meant, and where the code of a Node.js server names one, `port` is to name the same';
}
/** The end of what it has written, to be put after a message. */
function lastOutput(server) {
    return lastLines(server.output(), shownLines)
        .map((line) => `\n${line}`)
        .join('');
}
async function pause(seconds, cut) {
    await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: cut }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http/drive-servers.js






/** Drives servers that are ready by a process of our own, until all is measured or one of them has died. */
async function driveServers(spec, running, { path, cpus, timeoutSeconds }, cut, ports) {
    const directory = await ports.files.temporaryDirectory('benchgate-load-');
    try {
        const pinning = cpus === null ? [] : ['taskset', '-c', cpus.join(',')];
        const [program, ...args] = ['node', path];
        const command = [...pinning, program, ...args];
        const options = { cwd: directory, input: JSON.stringify(spec) };
        const child = ports.processes.spawn(command[0] ?? program, command.slice(1), options);
        const ended = await untilOver(child, running, timeoutSeconds, cut);
        return attemptOf(ended, running, cut);
    }
    finally {
        await ports.files.remove(directory);
    }
}
async function untilOver(child, running, timeoutSeconds, cut) {
    const log = { driven: [], at: null, isDone: false };
    const kill = () => child.kill();
    const watchdog = startWatchdog(timeoutSeconds, kill);
    let death = null;
    for (const one of running) {
        void one.server.finished.then((finished) => {
            if (log.isDone)
                return;
            death ??= { of: one, finished };
            kill();
        });
    }
    cut.addEventListener('abort', kill);
    if (cut.aborted)
        kill();
    try {
        const finished = await followLoad(child, log, () => watchdog.heard());
        return { log, finished, death };
    }
    finally {
        watchdog.stop();
        cut.removeEventListener('abort', kill);
    }
}
function attemptOf({ log, finished, death }, running, cut) {
    const attempt = drive_servers_collect(log.driven, running);
    if (log.isDone || cut.aborted)
        return attempt;
    // It died between two benchmarks, or before the first: then nothing tells which of them it was.
    const id = log.at;
    const failure = death === null
        ? { arm: null, message: `the load generator ${causeOfDeath(finished)}` }
        : { arm: death.of.arm.label, message: diedUnderLoad(death.of, death.finished) };
    const failures = id === null ? [] : [{ id, ...failure, died: true }];
    return { ...attempt, failures: [...attempt.failures, ...failures], broken: true };
}
function diedUnderLoad({ server }, finished) {
    return `the server ${howItEnded(finished)} under load${lastOutput(server)}`;
}
function drive_servers_collect(driven, running) {
    const figures = new Map();
    const seconds = new Map();
    const traffic = driven.flatMap((message) => trafficOf(message, running));
    for (const message of driven) {
        const own = traffic.filter(({ id }) => id === message.id);
        if (own.some(({ meanSeconds }) => meanSeconds === null))
            continue;
        const entries = running.map(({ arm }, index) => [arm.label, message.targets[index]?.figures ?? {}]);
        const slices = running.map(({ arm }, index) => [arm.label, message.targets[index]?.sliceSeconds ?? []]);
        const reference = referenceOf(running.map(({ arm }) => arm));
        figures.set(message.id, inPairs(Object.fromEntries(entries), Object.fromEntries(slices), reference));
        seconds.set(message.id, message.seconds);
    }
    return {
        figures,
        seconds,
        handover: new Map(),
        failures: [...silent(traffic), ...driven.flatMap((message) => redirected(message, running))],
        broken: false,
        traffic,
    };
}
function trafficOf({ id, busy, targets }, running) {
    return targets.flatMap(({ requests, failures, meanSeconds, guard }, index) => {
        const arm = running[index]?.arm.label;
        return arm === undefined ? [] : [{ id, arm, requests, failures, meanSeconds, guard, busy }];
    });
}
/**
 * A version that sends its callers elsewhere where another one answers them does not do the work that is compared: of a
 * login that is asked for, or a route that has moved, it would be the faster one.
 */
function redirected({ id, targets }, running) {
    const all = targets.flatMap(({ usualStatus: status }, index) => {
        const arm = running[index]?.arm;
        // The arms of a relation make requests of their own, which may well be answered in other ways.
        return arm === undefined || arm.runs !== undefined || status === null ? [] : [{ arm, status }];
    });
    const answered = all.find(({ status }) => !isRedirect(status));
    if (answered === undefined)
        return [];
    return all
        .filter(({ status }) => isRedirect(status))
        .map(({ arm, status }) => {
        const message = `most requests are answered with status ${status}, a redirect, where ${answered.arm.label} answers with status ${answered.status}: these are not the same work`;
        return { id, arm: arm.label, message, died: false };
    });
}
/** Not so 304: a server that says that nothing has changed has answered. */
function isRedirect(status) {
    return status >= 300 && status !== 304;
}
/** Failures of servers that answered no request as they should: there is no figure of them. */
function silent(traffic) {
    return traffic
        .filter(({ meanSeconds }) => meanSeconds === null)
        .map((one) => {
        const message = `none of ${one.requests} requests succeeded: ${whatFailed(one)}`;
        return { id: one.id, arm: one.arm, message, died: false };
    });
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http/attempt-load.js



function attemptLoad(definition, cases, request, ports) {
    return inOwnTemporaries(request.context.arms, ports.files, (arms) => drive(definition, cases, { ...request, arms }, ports));
}
async function drive(definition, cases, request, ports) {
    const { benchmarks, context } = request;
    const shares = await sharesOf(context, ports.machine);
    const started = await startAll(definition, request, shares, ports);
    const running = started.flatMap((one) => (one.kind === 'ready' ? [one.running] : []));
    const failed = started.flatMap((one) => (one.kind === 'failed' ? [one] : []));
    let attempt = failures(failed, benchmarks);
    try {
        if (running.length === context.arms.length && !context.cut.aborted) {
            const spec = specOf(definition, cases, benchmarks, running);
            const path = loadPath(context.settings.workerPath);
            const driver = { path, cpus: shares.load, timeoutSeconds: context.settings.timeoutSeconds };
            attempt = await driveServers(spec, running, driver, context.cut, ports);
        }
    }
    finally {
        const left = await stopServers(running, ports);
        if (!context.cut.aborted)
            attempt = withFailures(attempt, left, benchmarks);
    }
    return attempt;
}
/**
 * All at once: they are not measured yet, and each may take its time. With a number for a port one after the other, the
 * first one first: of servers that listen on that one whatever they are told, the first has it in every round, and the
 * others fail in every round.
 */
async function startAll(definition, { context, arms, spawnOrder }, { servers: cpus }, ports) {
    const { cut } = context;
    const start = async (index) => {
        const arm = arms[index];
        if (arm === undefined)
            throw new Error('an arm that does not take part');
        const port = definition.port === 'auto' ? null : definition.port + index;
        return [index, await startServer(definition, arm, { port, cpus, cut }, ports)];
    };
    const started = definition.port === 'auto'
        ? await Promise.all(spawnOrder.map(start))
        : await inOrder(spawnOrder.toSorted((a, b) => a - b), start);
    return started.toSorted(([a], [b]) => a - b).map(([, one]) => one);
}
async function inOrder(all, run) {
    const results = [];
    for (const one of all)
        results.push(await run(one));
    return results;
}
/** Slices: short, since what a neighbour does to a long one does not cancel out. */
const attempt_load_slicing = { sliceSeconds: 0.01, warmupSeconds: 0.25 };
/** A request that takes longer has failed, where nobody says how long one may take. */
const usualRequestSeconds = 10;
function specOf(definition, cases, benchmarks, running) {
    return {
        targets: running.map(({ origin, server }) => ({ origin, pid: server.pid })),
        work: benchmarks.map((id) => ({
            id,
            requests: running.map(({ arm }) => requestOf(arm.runs ?? id, cases)),
        })),
        slicing: { ...attempt_load_slicing, windowSeconds: definition.window },
        maxErrorRate: definition.maxErrorRate,
        requestSeconds: Math.max(1, definition.timeoutSeconds ?? usualRequestSeconds),
    };
}
function requestOf(id, cases) {
    const one = cases.get(id);
    if (one === undefined)
        throw new Error(`a round of ${id}, which is no request`);
    return one.request;
}
function failures(failed, benchmarks) {
    const nothing = { figures: new Map(), seconds: new Map(), handover: new Map() };
    return withFailures({ ...nothing, failures: [], broken: false }, failed, benchmarks);
}
/** What is wrong with a server is wrong with all of its benchmarks. */
function withFailures(attempt, failed, benchmarks) {
    const more = failed.flatMap(({ arm, message }) => benchmarks.map((id) => ({ id, arm, message, died: false })));
    return { ...attempt, failures: [...attempt.failures, ...more] };
}
/**
 * The last CPU for the load, the others for the servers, which take turns on them: where both share a CPU, half of what
 * is measured is the load generator. With no more than one CPU, or where processes cannot be pinned, the system decides.
 */
async function sharesOf({ cpus, runtime }, machine) {
    const canPin = runtime.slots.every(({ cpu }) => cpu !== null);
    const allowed = canPin ? (cpus ?? (await machine.allowedCpus())) : [];
    if (allowed.length < 2)
        return { servers: canPin ? cpus : null, load: canPin ? cpus : null };
    return { servers: allowed.slice(0, -1), load: allowed.slice(-1) };
}
/**
 * The program that drives servers lies beside the worker: `src/load.ts` beside `src/worker.ts`, and `dist/load/index.js`
 * beside `dist/worker/index.js`.
 */
function loadPath(workerPath) {
    return workerPath.replace(/worker([/\\]index\.js|\.[jt]s)$/, 'load$1');
}
/** How long a server may take to end by itself. */
const graceSeconds = 2;
/** Stops them all. @returns the arms of which something is left that still listens */
async function stopServers(running, { network }) {
    await Promise.all(running.map(({ server }) => server.end(graceSeconds)));
    const taken = await Promise.all(running.map(({ port }) => network.isTaken(port)));
    return running
        .filter((_, index) => taken[index])
        .map(({ arm, port }) => ({
        arm: arm.label,
        message: `port ${port} is still in use after the server was ended: something that it has started left its process group and goes on`,
    }));
}

;// CONCATENATED MODULE: ./lib/measure/kinds/http.js





/** A server, started in every version's directory and driven by HTTP in slices that take turns. */
function http(definition) {
    const { name } = definition;
    const cases = new Map(loadCasesOf(definition).map((one) => [one.benchmark.id, one]));
    const benchmarks = [...cases.values()].map(({ benchmark }) => benchmark);
    const metrics = { measured: model/* serverMetrics */.b6, gating: gatingOf(definition) };
    return {
        ...declaredSuites(name, benchmarks, metrics, http_nothing(definition)),
        // Servers and load generator use different CPUs, and servers as many as they like.
        alone: true,
        windowSeconds: definition.window,
        attempt: (request, ports) => attemptLoad(definition, cases, request, ports),
    };
}
/** A server that answers nothing well is fast, so the whole run cannot take `success` out; its suite can. */
function gatingOf({ gateOn, runGatesOn = [], }) {
    if (gateOn.length > 0)
        return gateOn;
    const named = model/* serverMetrics */.b6.filter((metric) => runGatesOn.includes(metric));
    return [...new Set([...(named.length > 0 ? named : ['time']), 'success'])];
}
function http_nothing({ name }) {
    return new errors/* GateError */.ue({ code: 'no-benchmarks', kind: 'http', suite: name });
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/find-files.js

/** @param pattern a path, or a glob where there is no such path */
async function findFiles(pattern, directory, files) {
    const isPath = await files.exists((0,external_node_path_.resolve)(directory, pattern));
    const paths = isPath ? [pattern] : await files.glob([pattern], directory);
    return Promise.all(paths.map(async (path) => ({
        path,
        modifiedAt: await modifiedAt((0,external_node_path_.resolve)(directory, path), files),
    })));
}
/** The files that were not there before, or have been written since. */
function written(before, after) {
    const times = new Map(before.map((file) => [file.path, file.modifiedAt]));
    return after.filter(({ path, modifiedAt: time }) => times.get(path) !== time);
}
async function modifiedAt(path, files) {
    const all = await files.list((0,external_node_path_.dirname)(path));
    return all.find((file) => file.name === (0,external_node_path_.basename)(path))?.modifiedAt.getTime() ?? Number.NaN;
}

;// CONCATENATED MODULE: ./lib/formats/format.js
/** How much of a file's beginning, in characters, has to suffice to tell what it is. */
const headLength = 2 ** 18;

;// CONCATENATED MODULE: ./lib/formats/source.js

/**
 * What is wrong with a results file, where. An offset is in characters of the text; null for the file as a whole.
 *
 * @param problem a clause without a full stop, hostile text in it quoted
 */
function malformed(source, offset, problem) {
    return new errors/* GateError */.ue(malformation(source, offset, problem));
}
/** Says what is wrong with a results file, for an error or for a row that is left out. */
function malformation(source, offset, problem) {
    const advice = source.advice();
    return { code: 'results-malformed', ...standsAt(source, offset), problem, advice };
}
/** What a parser said by throwing; null for every other error. */
function parsersWord(error) {
    if (!(error instanceof errors/* GateError */.ue))
        return null;
    const { fault } = error;
    return 'file' in fault && 'problem' in fault ? fault : null;
}
/** What is wrong and where, such as `out/bench.json:12: expected a number, found "x"`. */
function placed({ file, line, problem }) {
    return `${line === null ? file : `${file}:${line}`}: ${problem}`;
}
/** Two results of one name: which of them is meant cannot be told. */
function duplicate(source, offset, problem) {
    const advice = 'Give each benchmark a name of its own, and write the results of one run to a file.';
    return new errors/* GateError */.ue({ code: 'results-duplicate', ...standsAt(source, offset), problem, advice });
}
/** More than can be held. @param what there is too much of: `100000 benchmarks in a file` */
function tooMany(source, offset, what) {
    const problem = `expected at most ${what}`;
    const advice = 'Write fewer benchmarks to a file.';
    return new errors/* GateError */.ue({ code: 'results-too-large', ...standsAt(source, offset), problem, advice });
}
function standsAt(source, offset) {
    return { file: source.file, line: lineOf(source, offset) };
}
/** Such as `out/bench.json:12`. */
function place({ file, text }, offset) {
    const line = lineOf({ text }, offset);
    return line === null ? file : `${file}:${line}`;
}
/** The line that a character of the text is in, counted from 1; null for the file as a whole. */
function lineOf({ text }, offset) {
    if (offset === null)
        return null;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/formats/quoted.js
/**
 * Hostile text in a message, in double quotes: one line in which nothing is hidden or acts, at most `most` characters
 * of it. Where the message is shown it is escaped once more, for that place.
 */
function quoted(text, most = 60) {
    const cut = text.length > most ? `${text.slice(0, most)}…` : text;
    return JSON.stringify(cut).replaceAll(quoted_hidden, escaped);
}
// Controls, halves of surrogate pairs, invisible and direction-turning characters, unusual line ends.
const quoted_hidden = /[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu;
function escaped(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/formats/json/scan.js
/**
 * Where the parts of a JSON text lie, found by its brackets alone and without making values of them. What lies between
 * is left to JSON.parse, part by part: so that a file with many results never is in memory as one tree, a name that is
 * there twice is seen, and every part knows its place in the file.
 */
/** The text cannot be JSON. The message is a clause. */
class BrokenJson extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * The parts of the array or object that begins at `open`, one after the other.
 *
 * @param endOf where the value ends that begins at an offset; it may look into it on the way
 * @throws BrokenJson where something is missing between them
 */
function* parts(text, open, endOf = (start) => endOfValue(text, start)) {
    const isObject = text.charCodeAt(open) === brace;
    const close = isObject ? closingBrace : closingBracket;
    let at = skipSpace(text, open + 1);
    if (text.charCodeAt(at) === close)
        return;
    for (;;) {
        let key = null;
        if (isObject) {
            const end = endOfString(text, at);
            key = keyIn(text, at, end);
            at = skipSpace(text, end);
            if (text.charCodeAt(at) !== colon)
                throw broken(text, at, 'expected ":"');
            at = skipSpace(text, at + 1);
        }
        const end = endOf(at, key);
        yield { key, start: at, end };
        at = skipSpace(text, end);
        if (text.charCodeAt(at) === close)
            return;
        if (text.charCodeAt(at) !== comma)
            throw broken(text, at, `expected "," or "${String.fromCharCode(close)}"`);
        at = skipSpace(text, at + 1);
    }
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
/**
 * The offset after the value that begins at `start`.
 *
 * @throws BrokenJson where there is none, where it does not end, or where it is nested too deeply
 */
function endOfValue(text, start) {
    const first = text.charCodeAt(start);
    if (first === quote)
        return endOfString(text, start);
    if (first === brace || first === bracket)
        return endOfBrackets(text, start);
    let at = start;
    while (at < text.length && !endsScalar(text.charCodeAt(at)))
        at += 1;
    if (at === start)
        throw broken(text, at, 'expected a value');
    return at;
}
const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const [bracket, closingBracket, brace, closingBrace] = [91, 93, 123, 125];
// No tool nests half as deeply, and what is nested without end would exhaust the stack of whoever reads it by recursion.
const deepest = 100;
function endOfBrackets(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        // Digits, spaces and commas, which most of a file is, come before all brackets.
        if (code === quote)
            at = endOfString(text, at) - 1;
        else if (code < bracket)
            continue;
        else if (code === brace || code === bracket) {
            depth += 1;
            if (depth > deepest)
                throw broken(text, at, `expected at most ${deepest} brackets in each other`);
        }
        else if (code === closingBrace || code === closingBracket) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    throw broken(text, text.length, '');
}
function endOfString(text, start) {
    if (text.charCodeAt(start) !== quote)
        throw broken(text, start, 'expected a name in double quotes');
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at + 1;
        if (code === backslash)
            at += 1;
    }
    throw broken(text, text.length, '');
}
function keyIn(text, start, end) {
    const inner = text.slice(start + 1, end - 1);
    if (!inner.includes('\\'))
        return inner;
    try {
        return String(JSON.parse(text.slice(start, end)));
    }
    catch {
        throw broken(text, start, 'expected a name without unknown escapes');
    }
}
function broken(text, offset, expected) {
    return offset >= text.length
        ? new BrokenJson('the file ends here, in the middle of its JSON', text.length)
        : new BrokenJson(expected, offset);
}
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}
function endsScalar(code) {
    return code === comma || code === closingBracket || code === closingBrace || isSpace(code);
}

;// CONCATENATED MODULE: ./lib/formats/json/not-numbers.js

/**
 * Replaces NaN and Infinity by null. Some tools write them although JSON has no word for them, and a field that nobody
 * reads must not cost the file.
 *
 * @throws BrokenJson where a string does not end
 */
function withoutNotNumbers(text) {
    let out = '';
    let from = 0;
    for (let at = 0; at < text.length;) {
        if (text[at] === '"') {
            at = endOfValue(text, at);
            continue;
        }
        word.lastIndex = at;
        const found = word.exec(text)?.[0];
        if (found === undefined) {
            at += 1;
            continue;
        }
        if (notNumber.test(found)) {
            out += `${text.slice(from, at)}null`;
            from = at + found.length;
        }
        at += found.length;
    }
    return out + text.slice(from);
}
const word = /[-+\w.]+/y;
const notNumber = /^[-+]?(?:nan|inf|infinity)$/i;

;// CONCATENATED MODULE: ./lib/formats/json/read.js





/**
 * The value of a part of a text, which follows the schema. Where it does not, the place of the mistake is looked for
 * only then: what is right is read at the speed of JSON.parse.
 *
 * @throws GateError `results-malformed` with the line of the first mistake
 */
function readJson(source, schema, range) {
    const text = source.text.slice(range.start, range.end);
    return validated(source, schema, read_parsed(source, text, (offset) => range.start + offset), range);
}
/** @param where the offset in the source of one in the text */
function read_parsed(source, text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        const tolerant = parsedTolerantly(text);
        if (tolerant !== undefined)
            return tolerant;
        const { offset, problem } = syntaxMistake(text);
        throw malformed(source, where(offset), problem);
    }
}
/** Undefined where NaN and Infinity are not all that keeps the text from being JSON. */
function parsedTolerantly(text) {
    try {
        return JSON.parse(withoutNotNumbers(text));
    }
    catch {
        return undefined;
    }
}
/** @param value what JSON.parse made of the range */
function validated(source, schema, value, range) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
    const place = dotted([...range.path, ...(range.key === null ? [] : [range.key]), ...path]);
    const problem = worded(issue?.message ?? 'expected something else');
    throw malformed(source, nearest(source.text, range.start, path), `${place}${problem}`);
}
function syntaxMistake(text) {
    const end = endIn(text, skipSpace(text, 0));
    if (typeof end === 'number')
        return firstError(text) ?? { offset: 0, problem: 'expected JSON' };
    // Before this place brackets are nested within bounds, which matters to the parser that looks there.
    const first = firstError(text.slice(0, end.offset));
    const isCutOff = first === null || reachesEnd(text, first.offset);
    return isCutOff ? { offset: end.offset, problem: end.message } : first;
}
/** Where the value ends that begins there, or why it does not. */
function endIn(text, start) {
    try {
        return endOfValue(text, start);
    }
    catch (error) {
        if (error instanceof BrokenJson)
            return error;
        throw error;
    }
}
/** Whether what stands there is the last of a text, and so may be wrong for being cut off only. */
function reachesEnd(text, start) {
    const end = endIn(text, start);
    return (typeof end === 'number' ? end : end.offset) === text.length;
}
class Found extends Error {
}
function firstError(text) {
    let found = null;
    const onError = (code, offset, length) => {
        const token = /[^\s,:\]}]*/y;
        token.lastIndex = offset;
        const shown = token.exec(text)?.[0] || text.slice(offset, offset + Math.max(1, length));
        const isOver = (0,main.printParseErrorCode)(code) === 'EndOfFileExpected';
        found = { offset, problem: isOver ? 'expected the end of the file' : expected(shown) };
        throw new Found();
    };
    try {
        (0,main.visit)(text, { onError }, { disallowComments: true, allowTrailingComma: false });
    }
    catch (error) {
        if (!(error instanceof Found))
            throw error;
    }
    return found;
}
function expected(found) {
    const what = found === '' ? 'the end' : quoted(found, 20);
    return `expected JSON, found ${what}${notNumbers.has(found) ? ', which is no number in JSON' : ''}`;
}
const notNumbers = new Set(['NaN', 'Infinity', '-Infinity', '-NaN', 'nan', 'inf', '-inf']);
/** The offset of the value at a path, or of what comes nearest to it. */
function nearest(text, from, path) {
    let start = skipSpace(text, from);
    for (const step of path) {
        const next = childOf(text, start, step);
        if (next === null)
            return start;
        start = next;
    }
    return start;
}
function childOf(text, open, step) {
    if (text[open] !== '{' && text[open] !== '[')
        return null;
    let index = 0;
    for (const { key, start } of parts(text, open)) {
        if ((key ?? index) === step)
            return start;
        index += 1;
    }
    return null;
}
function dotted(path) {
    const text = path
        .map((step) => typeof step === 'number'
        ? `[${step}]`
        : plain.test(step)
            ? `.${step}`
            : `[${quoted(step, 40)}]`)
        .join('')
        .replace(/^\./, '');
    return text === '' ? '' : `${text}: `;
}
const plain = /^[\w-]{1,40}$/;
/** zod's words, without those that say nothing here. */
function worded(message) {
    return message
        .replace(/^Invalid (?:input|option): /, '')
        .replace(/, received undefined$/, ', found nothing')
        .replace(', received ', ', found ');
}

;// CONCATENATED MODULE: ./lib/formats/json/locate.js



/**
 * The list or object at the first of some paths where there is one, and where its parts lie; null where there is none.
 *
 * @throws BrokenJson where the document is not whole, or has the path twice
 */
function locateEntries(source, paths) {
    for (const path of paths) {
        const found = [];
        walk(source, skipSpace(source.text, 0), path, path, found);
        if (found[0] !== undefined)
            return found[0];
    }
    return null;
}
// Their places are kept, so that the document is walked over once. No tool writes as many to a file that is read.
const mostParts = 1_000_000;
/** Walks over a value, and adds what is at the rest of the path in it. @returns the offset after the value */
function walk(source, start, path, [key, ...rest], found) {
    const { text } = source;
    const isObject = text[start] === '{';
    if (!isObject && (text[start] !== '[' || key !== undefined))
        return endOfValue(text, start);
    const keys = [];
    const bounds = [];
    const endOf = (at, name) => key !== undefined && name === key ? walk(source, at, path, rest, found) : endOfValue(text, at);
    for (const part of parts(text, start, endOf)) {
        if (part.key !== null)
            keys.push(part.key);
        if (bounds.push(part.start, part.end) > 2 * mostParts)
            throw tooMany(source, part.start, `${mostParts} benchmarks in a file`);
    }
    const close = skipSpace(text, bounds.at(-1) ?? start + 1);
    if (key === undefined) {
        if (found.length > 0)
            throw new BrokenJson(`${quoted(path.at(-1) ?? '')} is there twice`, start);
        found.push({ path, open: start, close, keys, bounds });
    }
    return close + 1;
}

;// CONCATENATED MODULE: ./lib/formats/json/json-format.js




/**
 * A format whose file is one JSON document with many results in it, which are read one by one: a tree of the whole
 * would take several times the file's size.
 */
function jsonFormat(format) {
    const { tool, file, failures, detect } = format;
    return {
        tool,
        file,
        failures,
        detect,
        parse: (source, into) => {
            try {
                readDocument(format, source, into);
            }
            catch (error) {
                if (error instanceof BrokenJson)
                    throw malformed(source, error.offset, error.message);
                throw error;
            }
        },
    };
}
function readDocument(format, source, into) {
    const { text } = source;
    const results = locateEntries(source, format.resultsAt);
    const { open, close } = results ?? { open: text.length, close: text.length };
    const value = read_parsed(source, text.slice(0, open + 1) + text.slice(close), (offset) => offset > open ? offset + close - open - 1 : offset);
    const whole = { path: [], key: null, start: 0, end: text.length };
    const reader = format.reader(validated(source, format.document, value, whole), into, source);
    const { path, keys, bounds } = results ?? { path: [], keys: [], bounds: [] };
    for (let at = 0; at < bounds.length; at += 2) {
        const [start = 0, end = 0, key = null] = [bounds[at], bounds[at + 1], keys[at / 2]];
        const range = { path, key: key ?? at / 2, start, end };
        let entry;
        into.row(() => namesIn(format, entry, key), () => {
            entry = read_parsed(source, text.slice(start, end), (offset) => start + offset);
            reader.entry(validated(source, format.entry, entry, range), { key, offset: start, end });
        });
    }
    reader.end?.();
}
function namesIn({ named }, entry, key) {
    if (named === undefined)
        return key === null ? [] : [{ group: '', name: key }];
    const found = named.safeParse(entry);
    return found.success ? [found.data] : [];
}

;// CONCATENATED MODULE: ./lib/formats/json/peek.js

/**
 * What is at a path of a JSON text that may be cut off anywhere; null where nothing is, or it is no JSON at all.
 *
 * Keys are compared, and values neither read nor checked.
 */
function kindAt(head, path) {
    try {
        const start = startOf(head, path);
        if (start === null || start >= head.length)
            return null;
        return kinds[head.charAt(start)] ?? (isNumber(head, start) ? 'number' : 'word');
    }
    catch (error) {
        if (error instanceof BrokenJson)
            return null;
        throw error;
    }
}
/** The keys of the object at a path of such a text; empty where there is none. */
function keysAt(head, path) {
    const keys = [];
    try {
        const start = startOf(head, path);
        if (start !== null && head[start] === '{')
            for (const { key } of partsOfHead(head, start))
                if (key !== null)
                    keys.push(key);
    }
    catch (error) {
        if (!(error instanceof BrokenJson))
            throw error;
    }
    return keys;
}
/** Whether a number begins there, or what is none in JSON: a file with a NaN in it is of its tool all the same, and wrong at that place. */
function isNumber(head, start) {
    return /^(?:[-\d]|nan|inf)/i.test(head.slice(start, start + 3));
}
const kinds = { '{': 'object', '[': 'array', '"': 'string' };
function startOf(head, path) {
    let start = skipSpace(head, 0);
    for (const step of path) {
        const found = member(head, start, step);
        if (found === null)
            return null;
        start = found;
    }
    return start;
}
function member(head, open, step) {
    if (head[open] !== (typeof step === 'number' ? '[' : '{'))
        return null;
    let index = 0;
    for (const { key, start } of partsOfHead(head, open)) {
        if (key === step || index === step)
            return start;
        index += 1;
    }
    return null;
}
/** The last of them ends where the text does, if it is cut off. */
function partsOfHead(head, open) {
    return parts(head, open, (start) => {
        try {
            return endOfValue(head, start);
        }
        catch (error) {
            if (error instanceof BrokenJson && error.offset === head.length)
                return error.offset;
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/formats/json/shapes.js


/** A list of finite numbers: checked in one loop, where z.array takes as long as all the rest of a file. */
const numbers = schemas/* unknown */.L5J().transform((input, context) => {
    if (!Array.isArray(input)) {
        context.addIssue({ code: 'custom', message: 'expected a list of numbers' });
        return core/* NEVER */.tm;
    }
    const list = input;
    if (list.every(shapes_isNumber))
        return list;
    const index = list.findIndex((each) => !shapes_isNumber(each));
    const message = `expected number, found ${shown(list[index])}`;
    context.addIssue({ code: 'custom', path: [index], message });
    return core/* NEVER */.tm;
});
function shown(value) {
    if (typeof value === 'string')
        return quoted(value, 20);
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
function shapes_isNumber(value) {
    return Number.isFinite(value);
}
/** An object as its keys and values: unlike z.record it loses no key, not even `__proto__`. */
function pairs(value) {
    return schemas/* unknown */.L5J().transform((input, context) => {
        if (!isObject(input)) {
            context.addIssue({ code: 'custom', message: 'expected an object' });
            return core/* NEVER */.tm;
        }
        const found = [];
        for (const [key, each] of Object.entries(input)) {
            const result = value.safeParse(each);
            if (result.success)
                found.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ code: 'custom', path: [key, ...issue.path], message: issue.message });
        }
        return found;
    });
}
/**
 * A result that a loop can tell to be right is taken as it is, since zod makes objects for each field that it looks at:
 * where there are hundreds of thousands, that takes as long as parsing them. It still says what is wrong with the others.
 *
 * @param isRight true only for what the schema takes without changing it
 */
function checked(isRight, schema) {
    return schemas/* unknown */.L5J().transform((input, context) => {
        if (isRight(input))
            return input;
        const result = schema.safeParse(input);
        if (result.success)
            return result.data;
        for (const { path, message } of result.error.issues)
            context.addIssue({ code: 'custom', path: [...path], message });
        return core/* NEVER */.tm;
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What is left of a document of which the results have been taken out. */
const taken = schemas/* array */.YOg(schemas/* unknown */.L5J());

;// CONCATENATED MODULE: ./lib/formats/kinds/deno-bench.js




const deno_bench_figures = schemas/* object */.Ikc({
    n: schemas/* number */.aig(),
    min: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
    avg: schemas/* number */.aig(),
    p75: schemas/* number */.aig(),
    p99: schemas/* number */.aig(),
    /** Whether single calls were timed, and not batches of them. */
    highPrecision: schemas/* boolean */.zMY().optional(),
});
const entry = schemas/* object */.Ikc({
    /** The file's address. */
    origin: schemas/* string */.YjP(),
    group: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP(),
    results: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* object */.Ikc({ ok: deno_bench_figures }),
        schemas/* object */.Ikc({ failed: schemas/* looseObject */._H3({ message: schemas/* string */.YjP().optional() }) }),
    ])),
});
/**
 * Nanoseconds. Deno times single calls or batches of them, by how long the first calls took: the figures of the same
 * code then differ several times over, so the two are metrics of their own. Format: https://docs.deno.com/runtime/reference/cli/bench/
 */
const denoBench = jsonFormat({
    tool: 'deno bench',
    file: 'the output of `deno bench --json`',
    failures: 'told',
    detect: (head) => kindAt(head, ['runtime']) === 'string' && kindAt(head, ['benches']) === 'array',
    resultsAt: [['benches']],
    document: schemas/* object */.Ikc({ benches: taken }),
    entry,
    named: schemas/* object */.Ikc({ origin: schemas/* string */.YjP(), group: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP() })
        .transform((found) => ({ group: groupOf(found), name: found.name })),
    reader: (_, into) => ({
        entry: (found, { offset }) => {
            const where = into.numbered({ group: groupOf(found), name: found.name, offset });
            for (const result of found.results) {
                if ('failed' in result) {
                    into.fail(where, result.failed.message ?? 'it failed');
                    continue;
                }
                const { n: count, min, max, avg, p75, p99, highPrecision: isSingle = false } = result.ok;
                const named = (metric) => (isSingle ? `${metric} of single calls` : metric);
                const time = into.metric(named('time'), 'ns');
                into.summary(where, time, avg, { spread: { kind: 'range', low: min, high: max }, count });
                into.summary(where, into.metric(named('p75'), 'ns'), p75);
                into.summary(where, into.metric(named('p99'), 'ns'), p99);
            }
        },
    }),
});
/** Its folders are those of a version, so only the file's name is taken. */
function groupOf({ origin, group }) {
    const file = origin.slice(origin.lastIndexOf('/') + 1);
    return group ? `${file} > ${group}` : file;
}

;// CONCATENATED MODULE: ./lib/formats/kinds/benny.js




/**
 * Seconds a sample where the file has details, else operations a second with their margin of error in percent.
 * Format: https://github.com/caderek/benny (`save({ format: 'json' })`)
 */
const benny = jsonFormat({
    tool: 'benny',
    file: "the file of benny's `save({ format: 'json' })`",
    failures: 'missing, with an exit code',
    detect: (head) => kindAt(head, ['results', 0, 'ops']) === 'number' &&
        kindAt(head, ['results', 0, 'margin']) !== null,
    resultsAt: [['results']],
    document: schemas/* object */.Ikc({ results: taken }),
    entry: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        ops: schemas/* number */.aig(),
        margin: schemas/* number */.aig(),
        samples: schemas/* number */.aig().nullish(),
        details: schemas/* object */.Ikc({ sampleResults: numbers }).nullish(),
    }),
    named: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => ({ group: '', name })),
    reader: (_, into) => ({
        entry: ({ name, ops, margin: percent, samples, details }, { offset }) => {
            const where = into.numbered({ group: '', name, offset });
            if (details && details.sampleResults.length > 0)
                return into.samples(where, into.metric('time', 's'), details.sampleResults);
            const margin = (ops * percent) / 100;
            into.summary(where, into.metric('throughput', 'ops/s'), ops, {
                spread: { kind: 'interval', low: ops - margin, high: ops + margin, level: 0.95 },
                count: samples ?? null,
            });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/formats/kinds/size-limit.js




/**
 * Bytes. What it says of loading and running times is an estimate of one run, and is not taken. Its limits are its own
 * matter: it ends with an exit code. Format: https://github.com/ai/size-limit (`--json`)
 */
const sizeLimit = jsonFormat({
    tool: 'size-limit',
    file: 'the output of `size-limit --json`',
    failures: 'told',
    detect: (head) => kindAt(head, [0, 'name']) === 'string' && kindAt(head, [0, 'size']) === 'number',
    resultsAt: [[]],
    document: taken,
    entry: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), size: schemas/* number */.aig() }),
    named: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => ({ group: '', name })),
    reader: (_, into) => ({
        entry: ({ name, size }, { offset }) => {
            const where = into.numbered({ group: '', name, offset });
            // Files that are not there are told like this, and pass.
            if (size === 0)
                into.fail(where, 'its files are missing or empty');
            else
                into.summary(where, into.metric('size', 'B'), size);
        },
    }),
});

;// CONCATENATED MODULE: ./lib/formats/kinds/benchmark-ips.js




/** Iterations a second. Format: https://github.com/evanphx/benchmark-ips (`x.json!`) */
const benchmarkIps = jsonFormat({
    tool: 'benchmark-ips',
    file: "the file of benchmark-ips's `x.json!`",
    failures: 'missing, with an exit code',
    detect: (head) => kindAt(head, [0, 'name']) === 'string' && kindAt(head, [0, 'ips']) === 'number',
    resultsAt: [[]],
    document: taken,
    entry: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        ips: schemas/* number */.aig(),
        stddev: schemas/* number */.aig().nullish(),
    }),
    named: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => ({ group: '', name })),
    reader: (_, into) => ({
        entry: ({ name, ips, stddev }, { offset }) => {
            const spread = typeof stddev === 'number' ? { kind: 'deviation', value: stddev } : null;
            const where = into.numbered({ group: '', name, offset });
            into.summary(where, into.metric('throughput', 'iter/s'), ips, { spread });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/formats/csv.js
/**
 * The rows of a CSV text (RFC 4180), parted by what its first line has most of: commas, semicolons or tabs. Rows are read
 * here, and by no library, since a message about one of them has to know its place. Empty lines are no rows.
 */
function* csvRows(text) {
    const head = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
    const [mark = ','] = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length);
    const cell = new RegExp(String.raw `"((?:[^"]|"")*)"([^${mark}\r\n]*)|[^${mark}\r\n]*`, 'y');
    for (let at = 0; at < text.length;) {
        const offset = at;
        const cells = [];
        for (;;) {
            cell.lastIndex = at;
            const [all = '', quoted, after = ''] = cell.exec(text) ?? [];
            cells.push(quoted === undefined ? all : quoted.replaceAll('""', '"') + after);
            at += all.length;
            if (text[at] !== mark)
                break;
            at += 1;
        }
        if (cells.length > 1 || cells[0] !== '')
            yield { cells, offset };
        while (text[at] === '\r' || text[at] === '\n')
            at += 1;
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/criterion-haskell.js


/** Seconds, the mean with its interval. Format: https://hackage.haskell.org/package/criterion (`--csv`) */
const criterionHaskell = {
    tool: 'criterion (Haskell)',
    file: "the file of criterion's `--csv FILE`",
    failures: 'missing, with an exit code',
    detect: (head) => head.trimStart().startsWith('Name,Mean,MeanLB,MeanUB'),
    parse: (source, into) => {
        const [, ...rows] = csvRows(source.text);
        for (const { cells, offset } of rows) {
            const where = into.numbered({ group: '', name: cells[0] ?? '', offset });
            into.row(() => [where], () => {
                const [mean = Number.NaN, low = Number.NaN, high = Number.NaN] = cells
                    .slice(1, 4)
                    .map((cell) => (/\d/.test(cell) ? Number(cell) : Number.NaN));
                if (Number.isNaN(mean + low + high))
                    throw into.malformed(offset, `expected a mean and its bounds, found ${quoted(cells.join())}`);
                into.summary(where, into.metric('time', 's'), mean, {
                    spread: { kind: 'interval', low, high, level: 0.95 },
                });
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/formats/lines.js

/**
 * Calls for each line of a tool's output, without its line end and its colours.
 *
 * @param visit gets the line and the offset of its first character
 */
function eachLine(text, visit) {
    const isColoured = text.includes('\u001b');
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next;
        const line = text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
        visit(isColoured ? line.replaceAll(colours, '') : line, start);
        start = end + 1;
    }
}
/** Whether one of the lines of a file's beginning passes the test; the last of them may be cut off, and is left out. */
function anyLine(head, test) {
    let isFound = false;
    eachLine(head, (line, offset) => {
        const isWhole = offset + line.length < head.length || head.length < headLength;
        isFound ||= isWhole && test(line);
    });
    return isFound;
}
const carriageReturn = 13;
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[[\d;]*m/g;

;// CONCATENATED MODULE: ./lib/formats/kinds/load-run.js

/** The path of an address, by which a run is called: versions may listen on ports of their own. */
function pathOfUrl(url) {
    const path = url.replace(/^\w+:\/\/[^/]*/, '');
    return path === '' ? '/' : path;
}
/**
 * What a load tool says of one run: requests a second, latencies, and the share of the requests that were answered well,
 * for what failed counts among the requests a second.
 */
class LoadRun {
    #into;
    #where;
    #latencies = [];
    /** Requests that were sent, and those that were answered well; null where the tool has not said it. */
    #requests = null;
    #good = 0;
    #rate = null;
    constructor(into, where) {
        this.#into = into;
        this.#where = where;
    }
    requests(all, good) {
        this.#requests = all;
        this.#good = good;
    }
    /** @param perSecond requests */
    rate(perSecond) {
        this.#rate = Number(perSecond);
    }
    latency(name, text) {
        this.#latencies.push({ name, text });
    }
    /** @param tool whose run it was */
    end(tool) {
        const [into, where, rate, requests, good] = [this.#into, this.#where, this.#rate, this.#requests, this.#good]; // prettier-ignore
        if (rate === null || requests === null)
            return into.fail(where, `${tool} did not come to its end`);
        if (good <= 0 || rate === 0)
            return into.fail(where, `none of ${requests} requests was answered well`);
        into.row(() => [where], () => {
            into.summary(where, into.metric('throughput', 'req/s'), rate);
            for (const { name, text } of this.#latencies)
                this.#read(name, text);
            into.summary(where, into.inBaseUnits('success', 'share', 'higher'), good / requests);
        });
    }
    #read(name, text) {
        const [, value = '', unit = ''] = /^([\d.]+) *(us|ms|s|m|h)$/.exec(text) ?? [];
        if (unit === '')
            throw this.#into.malformed(this.#where.offset, `expected a time, found ${quoted(text)}`);
        // wrk and h2load write minutes like this.
        const scale = this.#into.metric(name, unit === 'm' ? 'min' : unit);
        this.#into.summary(this.#where, scale, Number(value));
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/ab.js


/**
 * The mean of the times alone: the percentiles are whole milliseconds. A benchmark is called by its path.
 * Format: https://httpd.apache.org/docs/2.4/programs/ab.html
 */
const ab = {
    tool: 'ab (ApacheBench)',
    file: 'the output of `ab`',
    failures: 'told',
    detect: (head) => /^This is ApacheBench,|^Document Path: /m.test(head),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            const [, path] = /^Document Path: +(\S+)/.exec(line) ?? [];
            if (path === undefined)
                return runs.at(-1)?.line(line);
            runs.push(new AbLines(new LoadRun(into, into.numbered({ group: '', name: path, offset }))));
        });
        for (const run of runs)
            run.end();
    },
};
class AbLines {
    #run;
    #complete = 0;
    #failed = 0;
    /** Answers with another status, which are no failures to ab. */
    #refused = 0;
    constructor(run) {
        this.#run = run;
    }
    line(line) {
        const [, complete] = /^Complete requests: +(\d+)/.exec(line) ?? [];
        if (complete !== undefined)
            this.#complete = Number(complete);
        // Another length than that of the first answer is no failure: an error may well have been the first.
        const [, ...kinds] = /^ +\(Connect: (\d+), Receive: (\d+), Length: \d+, Exceptions: (\d+)\)/.exec(line) ?? [];
        if (kinds.length > 0)
            this.#failed = kinds.reduce((sum, count) => sum + Number(count), 0);
        const [, refused] = /^Non-2xx responses: +(\d+)/.exec(line) ?? [];
        if (refused !== undefined)
            this.#refused = Number(refused);
        const [, rate] = /^Requests per second: +([\d.]+) /.exec(line) ?? [];
        if (rate !== undefined)
            this.#run.rate(rate);
        const [, time] = /^Time per request: +([\d.]+) \[ms\] \(mean\)$/.exec(line) ?? [];
        if (time !== undefined)
            this.#run.latency('avg', `${time}ms`);
    }
    end() {
        this.#run.requests(this.#complete, this.#complete - this.#failed - this.#refused);
        this.#run.end('ab');
    }
}

;// CONCATENATED MODULE: ./lib/formats/json/documents.js



/**
 * Reads the JSON objects of a text that begin a line, one after the other: some tools write one for each run, and other
 * programs print lines between them. A mistake in one costs that one alone.
 *
 * @param read gets an object that follows the schema, and the offset of its first character
 * @throws GateError `results-malformed` where one does not end: a tool that was stopped may have had worse to say
 */
function eachDocument(source, into, schema, read) {
    const { text } = source;
    for (let start = nextDocument(text, 0); start !== -1;) {
        const range = { path: [], key: null, start, end: endOf(source, start) };
        into.row(() => [], () => read(readJson(source, schema, range), range.start));
        start = nextDocument(text, range.end);
    }
}
/** A file's beginning from its first JSON object on; empty where there is none. */
function firstDocument(head) {
    const start = nextDocument(head, 0);
    return start === -1 ? '' : head.slice(start);
}
function nextDocument(text, from) {
    if (from === 0 && text.startsWith('{'))
        return 0;
    const before = text.indexOf('\n{', Math.max(0, from - 1));
    return before === -1 ? -1 : before + 1;
}
function endOf(source, start) {
    try {
        return endOfValue(source.text, start);
    }
    catch (error) {
        if (error instanceof BrokenJson)
            throw malformed(source, error.offset, error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/formats/numbers.js
/** A decimal number as tools print it, with commas between thousands; NaN where it is none. */
function decimal(text) {
    return pattern.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
const pattern = /^[-+]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

;// CONCATENATED MODULE: ./lib/formats/kinds/autocannon.js






const runSchema = schemas/* object */.Ikc({
    title: schemas/* string */.YjP().optional(),
    url: schemas/* string */.YjP(),
    errors: schemas/* number */.aig(),
    '1xx': schemas/* number */.aig(),
    '2xx': schemas/* number */.aig(),
    '3xx': schemas/* number */.aig(),
    '4xx': schemas/* number */.aig(),
    '5xx': schemas/* number */.aig(),
    requests: schemas/* object */.Ikc({ average: schemas/* number */.aig() }),
});
/**
 * Requests a second, and no latencies: autocannon takes whole milliseconds of them before it averages. A run is called
 * by its title, or by its path, since versions may listen on ports of their own. Format: https://github.com/mcollina/autocannon
 */
const autocannon = {
    tool: 'autocannon',
    file: 'the output of `autocannon --json`, or what it prints to stderr without',
    failures: 'told',
    detect: (head) => {
        const document = firstDocument(head);
        return ((kindAt(document, ['non2xx']) === 'number' && kindAt(document, ['requests']) === 'object') ||
            /^Running \S+(?: requests)? test @ \S+(?: \(.*\))?\r?\n\d+ connections/m.test(head));
    },
    parse: (source, into) => {
        if (firstDocument(source.text) === '')
            readText(source.text, into);
        else
            eachDocument(source, into, runSchema, (found, offset) => readRun(found, offset, into));
    },
};
function readRun(found, offset, into) {
    const load = loadOf({ group: '', name: found.title ?? pathOfUrl(found.url), offset }, into);
    const good = found['2xx'] + found['3xx'];
    load.requests(good + found['1xx'] + found['4xx'] + found['5xx'] + found.errors, good);
    load.rate(found.requests.average);
    load.end('autocannon');
}
function readText(text, into) {
    const runs = [];
    eachLine(text, (line, offset) => {
        const [, url] = /^Running \S+(?: requests)? test @ (\S+)/.exec(line) ?? [];
        if (url === undefined)
            return runs.at(-1)?.line(line);
        runs.push(new AutocannonLines(loadOf({ group: '', name: pathOfUrl(url), offset }, into)));
    });
    for (const each of runs)
        each.end();
}
function loadOf(where, into) {
    return new LoadRun(into, into.numbered(where));
}
/** What autocannon says of one address. It shortens counts, as in `12k requests in 10.03s`. */
class AutocannonLines {
    #run;
    #sent = 0;
    #errors = 0;
    /** Of answers that are 2xx, and of others; null where all were, which it does not say. */
    #answers = null;
    constructor(run) {
        this.#run = run;
    }
    line(line) {
        const [name, ...cells] = line
            .split('│')
            .slice(1, -1)
            .map((cell) => cell.trim());
        if (name === 'Req/Sec')
            this.#run.rate(decimal(cells[4] ?? ''));
        const [, good, others] = /^(\d+) 2xx responses, (\d+) non 2xx responses/.exec(line) ?? [];
        if (others !== undefined)
            this.#answers = [Number(good), Number(others)];
        const [, sent = '', kilo = ''] = /^([\d.]+)(k?) requests in /.exec(line) ?? [];
        if (sent !== '')
            this.#sent = countOf(sent, kilo);
        const [, errors = '', thousands = ''] = /^([\d.]+)(k?) errors \(/.exec(line) ?? [];
        if (errors !== '')
            this.#errors = countOf(errors, thousands);
    }
    end() {
        const [good, others] = this.#answers ?? [Math.max(0, this.#sent - this.#errors), 0];
        if (this.#sent > 0)
            this.#run.requests(good + others + this.#errors, good);
        this.#run.end('autocannon');
    }
}
function countOf(digits, kilo) {
    return Number(digits) * (kilo === '' ? 1 : 1000);
}

;// CONCATENATED MODULE: ./lib/formats/kinds/fio.js





const operation = schemas/* object */.Ikc({
    total_ios: schemas/* number */.aig(),
    iops: schemas/* number */.aig(),
    bw_bytes: schemas/* number */.aig(),
    /** Milliseconds. */
    runtime: schemas/* number */.aig(),
    clat_ns: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        stddev: schemas/* number */.aig(),
        percentile: pairs(schemas/* number */.aig()).optional(),
    }),
});
const operations = ['read', 'write', 'trim'];
const job = schemas/* object */.Ikc({
    jobname: schemas/* string */.YjP(),
    /** Jobs of a group run at the same time, and groups one after the other. */
    groupid: schemas/* number */.aig().default(0),
    error: schemas/* number */.aig(),
    read: operation.optional(),
    write: operation.optional(),
    trim: operation.optional(),
});
/** Milliseconds since 1970, and jobs. */
const fio_run = schemas/* object */.Ikc({ timestamp_ms: schemas/* number */.aig(), jobs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/**
 * Each job, by what it does: operations and bytes a second, the mean of the completion latency and its percentiles from
 * the median on. Format: https://fio.readthedocs.io/en/latest/fio_doc.html#json-output
 */
const fio = {
    tool: 'fio',
    file: 'the output of `fio --output-format=json`',
    failures: 'told',
    detect: (head) => kindAt(firstDocument(head), ['fio version']) === 'string',
    parse: (source, into) => {
        const runs = [];
        eachDocument(source, into, fio_run, ({ timestamp_ms: wrote, jobs }, offset) => {
            const read = jobs.map((each) => {
                const name = schemas/* object */.Ikc({ jobname: schemas/* string */.YjP() }).safeParse(each).data?.jobname ?? '';
                return { name, offset, job: job.safeParse(each).data ?? null };
            });
            runs.push({ jobs: read, wrote, began: wrote - millisecondsOf(read) });
        });
        for (const [at, each] of runs.entries())
            if (!isContinued(each, runs[at + 1]))
                for (const found of each.jobs)
                    readJob(found, into);
    },
};
function millisecondsOf(jobs) {
    const groups = Map.groupBy(jobs.flatMap((each) => each.job ?? []), ({ groupid }) => groupid);
    const longest = [...groups.values()].map((own) => Math.max(0, ...own.flatMap((each) => operations.map((name) => each[name]?.runtime ?? 0))));
    return longest.reduce((sum, each) => sum + each, 0);
}
/** With `--status-interval` a run is written again and again, with all that it has done: the last time counts. */
function isContinued({ jobs, wrote }, next) {
    if (next === undefined || next.began >= wrote || next.wrote <= wrote)
        return false;
    return (jobs.length === next.jobs.length && jobs.every(({ name }, at) => name === next.jobs[at]?.name));
}
function readJob({ name: jobname, offset, job: found }, into) {
    into.row(() => operations.map((name) => ({ group: jobname, name })), () => {
        if (found === null)
            throw into.malformed(offset, `expected the figures of the job ${quoted(jobname)}`);
        for (const name of operations)
            readOperation(found, name, { group: jobname, name, offset }, into);
        // What it would have done next is missing.
        if (found.error !== 0)
            into.fail(null, failure(found));
    });
}
function readOperation(found, name, place, into) {
    const figures = found[name];
    if (figures === undefined || figures.total_ios === 0)
        return;
    const where = into.numbered(place);
    if (found.error !== 0)
        return into.fail(where, failure(found));
    into.summary(where, into.metric('iops', 'ops/s'), figures.iops);
    into.summary(where, into.metric('bandwidth', 'B/s'), figures.bw_bytes);
    const { mean, stddev, percentile = [] } = figures.clat_ns;
    // Nothing is slower than that: it was not measured (`--disable_clat`).
    if (mean === 0)
        return;
    into.summary(where, into.metric('avg', 'ns'), mean, {
        spread: { kind: 'deviation', value: stddev },
        count: figures.total_ios,
    });
    for (const [percent, value] of percentile)
        if (Number(percent) >= 50)
            into.summary(where, into.metric(`p${Number(percent)}`, 'ns'), value);
}
function failure({ jobname, error }) {
    return `the job ${quoted(jobname)} ended with error ${error}`;
}

;// CONCATENATED MODULE: ./lib/formats/kinds/iperf3.js



const sum = schemas/* object */.Ikc({
    bits_per_second: schemas/* number */.aig(),
    retransmits: schemas/* number */.aig().optional(),
    jitter_ms: schemas/* number */.aig().optional(),
    lost_percent: schemas/* number */.aig().optional(),
});
const iperf3_run = schemas/* object */.Ikc({
    title: schemas/* string */.YjP().optional(),
    error: schemas/* string */.YjP().optional(),
    end: schemas/* object */.Ikc({
        /** UDP's, of versions that have no other. */
        sum: sum.optional(),
        sum_sent: sum.optional(),
        sum_received: sum.optional(),
        sum_received_bidir_reverse: sum.optional(),
    }),
});
/**
 * What was received a second, in bytes; retransmitted segments of TCP, jitter and loss of UDP. A run is called by its
 * title (`-T`), for a port may be each version's own. iperf3 ends with exit code 0 where a run fails.
 * Format: https://software.es.net/iperf/
 */
const iperf3 = {
    tool: 'iperf3',
    file: 'the output of `iperf3 --json`',
    failures: 'told',
    detect: (head) => {
        const document = firstDocument(head);
        return (kindAt(document, ['start', 'version']) === 'string' &&
            kindAt(document, ['intervals']) === 'array');
    },
    parse: (source, into) => eachDocument(source, into, iperf3_run, (found, offset) => iperf3_readRun(found, into.numbered({ group: '', name: found.title ?? 'iperf3', offset }), into)),
};
function iperf3_readRun({ error, end }, where, into) {
    const received = end.sum_received ?? end.sum;
    if (error !== undefined)
        return into.fail(where, error);
    if (received === undefined)
        return into.fail(where, 'nothing was received');
    const add = (name, unit, value) => {
        if (value !== undefined)
            into.summary(where, into.metric(name, unit, unit === 'B/s' ? 'higher' : 'lower'), value); // prettier-ignore
    };
    add('throughput', 'B/s', received.bits_per_second / 8);
    if (end.sum_received_bidir_reverse !== undefined)
        add('throughput (reverse)', 'B/s', end.sum_received_bidir_reverse.bits_per_second / 8);
    add('retransmits', '', end.sum_sent?.retransmits);
    add('jitter', 'ms', received.jitter_ms);
    add('loss', '%', received.lost_percent);
}

;// CONCATENATED MODULE: ./lib/formats/kinds/oha.js





/** A figure that oha has none of is null. */
const figure = schemas/* number */.aig().nullable();
const oha_run = schemas/* object */.Ikc({
    summary: schemas/* object */.Ikc({ average: figure, requestsPerSec: figure }),
    latencyPercentiles: pairs(figure),
    statusCodeDistribution: pairs(schemas/* number */.aig()),
    errorDistribution: pairs(schemas/* number */.aig()),
});
/**
 * oha names no address: several runs in one file are told apart by their numbers. Its own rate of success is that of
 * requests with any answer. Format: https://github.com/hatoo/oha/blob/master/schema.json
 */
const oha = {
    tool: 'oha',
    file: 'the output of `oha --output-format json`, or of `oha --json`',
    failures: 'told',
    detect: (head) => {
        const document = firstDocument(head);
        return (kindAt(document, ['summary', 'requestsPerSec']) !== null &&
            kindAt(document, ['latencyPercentiles']) === 'object');
    },
    parse: (source, into) => eachDocument(source, into, oha_run, (found, offset) => {
        const load = new LoadRun(into, into.numbered({ group: '', name: 'oha', offset }));
        const { summary, latencyPercentiles, statusCodeDistribution, errorDistribution } = found;
        if (summary.requestsPerSec !== null)
            load.rate(summary.requestsPerSec);
        if (summary.average !== null)
            load.latency('avg', `${summary.average}s`);
        for (const [name, value] of latencyPercentiles)
            if (value !== null)
                load.latency(name, `${value}s`);
        const sum = (counts) => counts.reduce((total, [, count]) => total + count, 0);
        const good = statusCodeDistribution.filter(([status]) => /^[23]/.test(status));
        load.requests(sum([...statusCodeDistribution, ...errorDistribution]), sum(good));
        load.end('oha');
    }),
};

;// CONCATENATED MODULE: ./lib/formats/kinds/pgbench.js


/**
 * Transactions a second and their average latency, of the whole and of each script. A run is called by its script.
 * The latencies of statements are not read: they have whole microseconds. Format: https://www.postgresql.org/docs/current/pgbench.html
 */
const pgbench = {
    tool: 'pgbench',
    file: 'the output of `pgbench`',
    failures: 'told',
    detect: (head) => /^transaction type: /m.test(head) && /^scaling factor: /m.test(head),
    parse: (source, into) => {
        const runs = [];
        let error = null;
        eachLine(source.text, (line, offset) => {
            const [, name] = /^(?:transaction type|SQL script \d+): (.+)$/.exec(line) ?? [];
            if (name !== undefined)
                runs.push(new PgbenchLines(into, into.numbered({ group: '', name, offset })));
            else
                runs.at(-1)?.line(line);
            // It goes on with the other clients, and prints figures of those.
            error ??= /^pgbench: (?:fatal|error): (.*)/.exec(line)?.[1] ?? null;
        });
        for (const run of runs)
            run.end(error);
        if (error !== null)
            into.fail(null, error);
    },
};
/** What pgbench says of all scripts, or of one of several, before whose lines it puts a dash. */
class PgbenchLines {
    #into;
    #where;
    #rate = null;
    /** In milliseconds. */
    #latency = null;
    #done = 0;
    #wanted = null;
    #failed = 0;
    constructor(into, where) {
        this.#into = into;
        this.#where = where;
    }
    line(line) {
        const text = line.replace(/^ - /, '');
        const [, done, wanted] = /^number of transactions actually processed: (\d+)(?:\/(\d+))?/.exec(text) ?? []; // prettier-ignore
        if (done !== undefined)
            this.#done = Number(done);
        if (wanted !== undefined)
            this.#wanted = Number(wanted);
        const [, own, tps] = /^(\d+) transactions \(.*tps = ([\d.]+)\)/.exec(text) ?? [];
        if (own !== undefined)
            [this.#done, this.#rate] = [Number(own), Number(tps)];
        const [, failed] = /^number of failed transactions: (\d+)/.exec(text) ?? [];
        if (failed !== undefined)
            this.#failed = Number(failed);
        const [, average] = /^latency average = ([\d.]+) ms/.exec(text) ?? [];
        if (average !== undefined)
            this.#latency = { average: Number(average), deviation: null };
        const [, deviation] = /^latency stddev = ([\d.]+) ms/.exec(text) ?? [];
        if (deviation !== undefined && this.#latency !== null)
            this.#latency = { ...this.#latency, deviation: Number(deviation) };
        // Versions before 14 print a rate with the time for connecting as well.
        const [, rate] = /^tps = ([\d.]+) \((?!including connections)/.exec(text) ?? [];
        if (rate !== undefined)
            this.#rate = Number(rate);
    }
    /** @param error what pgbench said that ended a client; null where nothing did */
    end(error) {
        const [into, where, done, rate] = [this.#into, this.#where, this.#done, this.#rate];
        const problem = error ?? this.#problem();
        if (problem !== null || rate === null)
            return into.fail(where, problem ?? 'it has no rate');
        into.row(() => [where], () => {
            into.summary(where, into.metric('throughput', 'transactions/s', 'higher'), rate);
            if (this.#latency !== null) {
                const { average, deviation } = this.#latency;
                into.summary(where, into.metric('avg', 'ms'), average, {
                    spread: deviation === null ? null : { kind: 'deviation', value: deviation },
                    count: done,
                });
            }
            const success = into.inBaseUnits('success', 'share', 'higher');
            into.summary(where, success, done / (done + this.#failed));
        });
    }
    #problem() {
        if (this.#rate === null)
            return `pgbench did not come to the end of ${quoted(this.#where.name)}`;
        if (this.#done === 0)
            return 'no transaction was processed';
        const isShort = this.#wanted !== null && this.#done + this.#failed < this.#wanted;
        return isShort ? `only ${this.#done} of ${this.#wanted} transactions were processed` : null;
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/siege.js


/**
 * Transactions a second without those that failed, and no times: siege writes hundredths of a second. It names no address, so several runs in one
 * file are told apart by their numbers. The same lines come as JSON, which other text stands before, and as text.
 * Format: https://github.com/JoeDog/siege
 */
const siege = {
    tool: 'siege',
    file: 'the output of `siege`',
    failures: 'told',
    // Blanks alone: a line end among them would make a file of empty lines take hours.
    detect: (head) => /^\{?[ \t]*"?transactions"?:/im.test(head) && /^[ \t]*"?availability"?:/im.test(head),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            const [, key = '', value] = siege_figure.exec(line) ?? [];
            if (value === undefined)
                return;
            const name = key.toLowerCase().replaceAll('_', ' ');
            if (name === 'transactions') {
                const where = into.numbered({ group: '', name: 'siege', offset });
                runs.push(new SiegeLines(new LoadRun(into, where)));
            }
            runs.at(-1)?.figure(name, Number(value));
        });
        for (const run of runs)
            run.end();
    },
};
const siege_figure = /^\{?[ \t]*"?([a-z][a-z_ ]*[a-z])"?:\s+([\d.]+)/i;
class SiegeLines {
    #run;
    /** By what siege calls them, in words. */
    #figures = new Map();
    constructor(run) {
        this.#run = run;
    }
    figure(name, value) {
        this.#figures.set(name, value);
    }
    end() {
        const of = (name) => this.#figures.get(name) ?? null;
        const [good, failed] = [of('successful transactions'), of('failed transactions')];
        const [rate, all] = [of('transaction rate'), of('transactions')];
        if (rate !== null)
            this.#run.rate(rate);
        if (all !== null && good !== null && failed !== null)
            this.#run.requests(all + failed, Math.min(good, all));
        this.#run.end('siege');
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/sysbench.js

/**
 * What the test does a second, and the mean of its latency, by the sum of all: the printed mean has hundredths of a
 * millisecond. So has the percentile, which is read from a millisecond on. A run is called by its test where the output
 * tells which it was. Format: https://github.com/akopytov/sysbench
 */
const sysbench = {
    tool: 'sysbench',
    file: 'the output of `sysbench … run`',
    failures: 'told',
    detect: (head) => begin.test(head),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            if (begin.test(line))
                runs.push(new SysbenchLines(into, offset));
            runs.at(-1)?.line(line);
        });
        for (const run of runs)
            run.end();
    },
};
const begin = /^sysbench \d\S* \(using /m;
class SysbenchLines {
    #into;
    #offset;
    #rates = new Map();
    /** Of the rest, by what sysbench calls them: counts, seconds, and milliseconds of latency. */
    #figures = new Map();
    #name = null;
    #error = null;
    constructor(into, offset) {
        this.#into = into;
        this.#offset = offset;
    }
    line(line) {
        this.#name ??= tests.find(({ heading }) => line.startsWith(heading))?.name ?? null;
        this.#error ??= /^FATAL: +(.*)/.exec(line)?.[1] ?? null;
        const rate = rates.find(({ pattern }) => pattern.test(line));
        if (rate !== undefined)
            this.#rates.set(rate, Number(rate.pattern.exec(line)?.[1]));
        const [, name = '', value] = /^ +(\w[\w ]*): +([\d.]+)s?(?: |$)/.exec(line) ?? [];
        if (value !== undefined)
            this.#figures.set(name, Number(value));
    }
    end() {
        const into = this.#into;
        const of = (name) => this.#figures.get(name) ?? 0;
        const [seconds, events] = [of('total time'), of('total number of events')];
        const where = into.numbered({ group: '', name: this.#name ?? 'sysbench', offset: this.#offset });
        if (this.#error !== null || events === 0) {
            const message = this.#error ?? 'sysbench did not come to its end';
            if (this.#name === null)
                into.fail(null, message);
            return into.fail(where, message);
        }
        into.row(() => [where], () => {
            for (const [{ name, unit }, value] of this.#rates)
                if (value > 0)
                    into.summary(where, into.metric(name, unit, 'higher'), value);
            if (![...this.#rates.keys()].some(({ name }) => name === 'throughput'))
                into.summary(where, into.metric('throughput', 'events/s', 'higher'), events / seconds);
            into.summary(where, into.metric('avg', 'ms'), of('sum') / events);
            this.#percentile((name, value) => into.summary(where, into.metric(name, 'ms'), value));
            const [done, ignored] = [of('transactions'), of('ignored errors')];
            if (done > 0)
                into.summary(where, into.inBaseUnits('success', 'share', 'higher'), done / (done + ignored)); // prettier-ignore
        });
    }
    #percentile(add) {
        for (const [name, value] of this.#figures) {
            const [, percent] = /^(\d+)th percentile$/.exec(name) ?? [];
            if (percent !== undefined && value >= 1)
                add(`p${percent}`, value);
        }
    }
}
const tests = [
    { heading: 'Prime numbers limit:', name: 'cpu' },
    { heading: 'Running memory speed test', name: 'memory' },
    { heading: 'Extra file open flags:', name: 'fileio' },
    { heading: 'SQL statistics:', name: 'sql' },
];
const rates = [
    { name: 'throughput', unit: 'events/s', pattern: /^ +events(?: per second|\/s \(eps\)): +([\d.]+)/ },
    { name: 'throughput', unit: 'ops/s', pattern: /^Total operations: \d+ \( *([\d.]+) per second\)/ },
    { name: 'throughput', unit: 'transactions/s', pattern: /^ +transactions: +\d+ +\( *([\d.]+) per sec/ },
    { name: 'queries', unit: 'queries/s', pattern: /^ +queries: +\d+ +\( *([\d.]+) per sec/ },
    { name: 'transferred', unit: 'MiB/s', pattern: /^[\d.]+ MiB transferred \( *([\d.]+) MiB\/sec\)/ },
    { name: 'reads', unit: 'reads/s', pattern: /^ +reads\/s: +([\d.]+)/ },
    { name: 'writes', unit: 'writes/s', pattern: /^ +writes\/s: +([\d.]+)/ },
    { name: 'fsyncs', unit: 'fsyncs/s', pattern: /^ +fsyncs\/s: +([\d.]+)/ },
    { name: 'read', unit: 'MiB/s', pattern: /^ +read, MiB\/s: +([\d.]+)/ },
    { name: 'written', unit: 'MiB/s', pattern: /^ +written, MiB\/s: +([\d.]+)/ },
]; // prettier-ignore

;// CONCATENATED MODULE: ./lib/formats/kinds/h2load.js


/** h2load names no address: several runs in one file are told apart by their numbers. Format: https://nghttp2.org/documentation/h2load.1.html */
const h2load = {
    tool: 'h2load',
    file: 'the output of `h2load`',
    failures: 'told',
    detect: (head) => anyLine(head, (line) => finished.test(line)),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            const [, rate] = finished.exec(line) ?? [];
            if (rate !== undefined) {
                runs.push(new LoadRun(into, into.numbered({ group: '', name: 'h2load', offset })));
                runs.at(-1)?.rate(rate);
            }
            const [, all, good] = /^requests: (\d+) total, .* (\d+) succeeded,/.exec(line) ?? [];
            if (good !== undefined)
                runs.at(-1)?.requests(Number(all), Number(good));
            const [, mean] = /^time for request: +\S+ +\S+ +(\d\S*) /.exec(line) ?? [];
            if (mean !== undefined)
                runs.at(-1)?.latency('avg', mean);
        });
        for (const run of runs)
            run.end('h2load');
    },
};
const finished = /^finished in \S+, ([\d.]+) req\/s, /;

;// CONCATENATED MODULE: ./lib/formats/kinds/hey.js


/** hey names no address: several runs in one file are told apart by their numbers. Format: https://github.com/rakyll/hey */
const hey = {
    tool: 'hey',
    file: 'the output of `hey`',
    failures: 'told',
    detect: (head) => /^Summary:\s*$/m.test(head) && /^ +Requests\/sec:\t/m.test(head),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            if (!line.startsWith('Summary:'))
                return runs.at(-1)?.line(line);
            const where = into.numbered({ group: '', name: 'hey', offset });
            runs.push(new HeyLines(new LoadRun(into, where)));
        });
        for (const run of runs)
            run.end();
    },
};
class HeyLines {
    #run;
    #good = 0;
    #all = 0;
    constructor(run) {
        this.#run = run;
    }
    line(line) {
        const [, rate] = /^ +Requests\/sec:\t([\d.]+)/.exec(line) ?? [];
        if (rate !== undefined)
            this.#run.rate(rate);
        const [, average] = /^ +Average:\t([\d.]+) secs/.exec(line) ?? [];
        if (average !== undefined)
            this.#run.latency('avg', `${average}s`);
        // It writes 0% for a percentile that it has too few answers for.
        const [, percent, latency] = /^ +([1-9]\d*)% in ([\d.]+) secs/.exec(line) ?? [];
        if (latency !== undefined)
            this.#run.latency(`p${percent}`, `${latency}s`);
        const [, status = '', answers] = /^ +\[(\d+)\]\t(\d+) responses/.exec(line) ?? [];
        // What has no status has an error in the same place.
        const [, errors] = answers === undefined ? (/^ +\[(\d+)\]\t/.exec(line) ?? []) : [];
        this.#all += Number(answers ?? errors ?? 0);
        if (/^[23]/.test(status))
            this.#good += Number(answers ?? 0);
    }
    end() {
        this.#run.requests(this.#all, this.#good);
        this.#run.end('hey');
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/wrk.js


/** A benchmark is called by its path. Format: https://github.com/wg/wrk */
const wrk = {
    tool: 'wrk',
    file: 'the output of `wrk`, best with `--latency`',
    failures: 'told',
    // autocannon begins like it, and has no spaces before its connections.
    detect: (head) => /^Running \S+ test @ \S+[ \t]*\r?\n(?!\d+ connections)/m.test(head),
    parse: (source, into) => {
        const runs = [];
        eachLine(source.text, (line, offset) => {
            const [, url] = wrk_begin.exec(line) ?? [];
            if (url === undefined)
                return runs.at(-1)?.line(line);
            const where = into.numbered({ group: '', name: pathOfUrl(url), offset });
            runs.push(new WrkLines(new LoadRun(into, where)));
        });
        for (const run of runs)
            run.end();
    },
};
const wrk_begin = /^Running \S+ test @ (\S+)\s*$/;
/** What wrk says of one address. */
class WrkLines {
    #run;
    #requests = 0;
    /** Answers with another status than 2xx or 3xx. */
    #refused = 0;
    /** Requests without an answer. */
    #lost = 0;
    constructor(run) {
        this.#run = run;
    }
    line(line) {
        const [, average] = /^ +Latency +(\d\S*)/.exec(line) ?? [];
        if (average !== undefined)
            this.#run.latency('avg', average);
        const [, percent, latency] = /^ +([\d.]+)% +(\d\S*)$/.exec(line) ?? [];
        if (latency !== undefined)
            this.#run.latency(`p${Number(percent)}`, latency);
        const [, requests] = /^ +(\d+) requests in /.exec(line) ?? [];
        if (requests !== undefined)
            this.#requests = Number(requests);
        const [, refused] = /^ +Non-2xx or 3xx responses: (\d+)/.exec(line) ?? [];
        if (refused !== undefined)
            this.#refused = Number(refused);
        const [, errors] = /^ +Socket errors: (.*)/.exec(line) ?? [];
        if (errors !== undefined)
            this.#lost = [...errors.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
        const [, rate] = /^Requests\/sec: +(\S+)/.exec(line) ?? [];
        if (rate !== undefined)
            this.#run.rate(rate);
    }
    end() {
        this.#run.requests(this.#requests + this.#lost, this.#requests - this.#refused);
        this.#run.end('wrk');
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/redis-benchmark.js


/** Requests a second, and latencies in milliseconds. Format: https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/ */
const redisBenchmark = {
    tool: 'redis-benchmark',
    file: 'the output of `redis-benchmark --csv`',
    failures: 'missing, with an exit code',
    detect: (head) => head.trimStart().startsWith('"test","rps"'),
    parse: (source, into) => {
        const [header, ...rows] = csvRows(source.text);
        for (const { cells, offset } of rows) {
            const where = into.numbered({ group: '', name: cells[0] ?? '', offset });
            into.row(() => [where], () => {
                for (const [at, column] of (header?.cells ?? []).entries()) {
                    const [, statistic] = /^(avg|p\d+)_latency_ms$/.exec(column) ?? [];
                    if (column !== 'rps' && statistic === undefined)
                        continue;
                    const cell = cells[at] ?? '';
                    const value = /^[\d.]+$/.test(cell) ? Number(cell) : Number.NaN;
                    if (Number.isNaN(value))
                        throw into.malformed(offset, `expected a number as ${column}, found ${quoted(cell)}`);
                    const scale = statistic === undefined
                        ? into.metric('throughput', 'req/s')
                        : into.metric(statistic, 'ms');
                    into.summary(where, scale, value);
                }
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/formats/kinds/bencher.js





const measure = schemas/* object */.Ikc({
    value: schemas/* number */.aig().nullable(),
    lower_value: schemas/* number */.aig().nullish(),
    upper_value: schemas/* number */.aig().nullish(),
});
const measures = schemas/* record */.g1P(schemas/* string */.YjP(), measure);
/**
 * Benchmarks by name, their measures by slug. Only Bencher's own measures have a unit that is known.
 * Format: https://bencher.dev/docs/reference/bencher-metric-format/
 */
const bencher = jsonFormat({
    tool: 'Bencher Metric Format (BMF)',
    file: 'Bencher Metric Format JSON',
    failures: 'missing',
    detect: (head) => {
        const names = keysAt(head, []).slice(0, 10);
        return names.length > 0 && names.every((name) => holdsMeasures(head, name));
    },
    resultsAt: [[]],
    document: schemas/* object */.Ikc({}),
    entry: checked(areMeasures, measures),
    reader: (_, into) => ({
        entry: (found, { key, offset }) => {
            const where = { group: '', name: key ?? '', offset };
            for (const [slug, { value, lower_value: low, upper_value: high }] of Object.entries(found)) {
                if (value === null)
                    continue;
                const isBounded = typeof low === 'number' && typeof high === 'number';
                const spread = isBounded ? { kind: 'interval', low, high, level: null } : null;
                into.summary(where, into.metric(slug, units.get(slug) ?? ''), value, { spread });
            }
            if (!into.has(where))
                throw into.malformed(offset, `${quoted(where.name)} has no figures`);
        },
    }),
});
function areMeasures(input) {
    return (isObject(input) &&
        Object.values(input).every((each) => isObject(each) &&
            isBound(each['value']) &&
            each['value'] !== undefined &&
            isBound(each['lower_value']) &&
            isBound(each['upper_value'])));
}
function isBound(value) {
    return value === undefined || value === null || shapes_isNumber(value);
}
function holdsMeasures(head, name) {
    const slugs = keysAt(head, [name]);
    const [first] = slugs;
    return (kindAt(head, [name]) === 'object' &&
        slugs.every((slug) => kindAt(head, [name, slug]) === 'object') &&
        (first === undefined || kindAt(head, [name, first, 'value']) === 'number'));
}
const units = new Map([
    ['latency', 'ns'],
    ['throughput', 'ops/s'],
    ['build-time', 's'],
    ['file-size', 'B'],
    ['instructions', 'instructions'],
    ['estimated-cycles', 'cycles'],
]);

;// CONCATENATED MODULE: ./lib/formats/kinds/benchgate.js





const benchgate_document = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-report'), version: schemas/* literal */.euz([1, 2]) }),
    versions: schemas/* object */.Ikc({ heads: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ label: schemas/* string */.YjP() })], schemas/* unknown */.L5J()) }),
    environment: schemas/* object */.Ikc({ os: schemas/* string */.YjP(), arch: schemas/* string */.YjP(), cpu: schemas/* string */.YjP() }),
    outcome: schemas/* string */.YjP().optional(),
    benchmarks: taken,
});
const usual = {
    version: schemas/* string */.YjP().optional(),
    rounds: schemas/* object */.Ikc({ total: schemas/* int */.Whr().min(0) }).optional(),
};
const result = schemas/* object */.Ikc({
    ...usual,
    metric: schemas/* string */.YjP().refine(model/* isMetricName */.M8, 'expected the name of a metric'),
    values: schemas/* object */.Ikc({ head: schemas/* number */.aig().nullable() }),
    error: schemas/* string */.YjP().nullish(),
});
const benchgate_entry = schemas/* object */.Ikc({
    suite: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** What a result has that does not say otherwise. */
    usual: schemas/* object */.Ikc(usual).optional(),
    results: schemas/* array */.YOg(result),
})
    .refine(({ usual: common, results }) => results.every((own) => {
    const { version, rounds } = { ...common, ...own };
    return version !== undefined && rounds !== undefined;
}), 'expected a version and the rounds of each result');
/**
 * Our own report: the figures of its first head, each the median of the report's rounds. The rounds themselves are not
 * taken: they ran beside another base, on whose machine and day they depend.
 */
const benchgate = jsonFormat({
    tool: 'benchgate',
    file: 'the file of `benchgate run --json FILE`, or of `compare`',
    failures: 'told',
    detect: (head) => kindAt(head, ['schema', 'name']) === 'string' &&
        kindAt(head, ['schema', 'version']) === 'number' &&
        kindAt(head, ['versions', 'heads', 0, 'label']) === 'string',
    resultsAt: [['benchmarks']],
    document: benchgate_document,
    entry: benchgate_entry,
    named: schemas/* object */.Ikc({ suite: schemas/* string */.YjP(), name: schemas/* string */.YjP() })
        .transform(({ suite: group, name }) => ({ group, name })),
    reader: ({ versions, environment: { os, arch, cpu }, outcome }, into) => {
        const [{ label }] = versions.heads;
        into.recordedOn(`${cpu}, ${os} ${arch}`.slice(0, 200));
        return {
            entry: ({ suite, name, usual: common, results }, { offset }) => {
                const where = { group: suite, name, offset };
                for (const own of results) {
                    const { version, metric, values, rounds, error } = { ...common, ...own };
                    if (version !== label)
                        continue;
                    // A benchmark that fails in the base alone has an error and no figures as well.
                    if (typeof error !== 'string')
                        add(metric, values.head, rounds?.total ?? 0, where, into);
                    else if (outcome === 'errored')
                        into.fail(where, error);
                    else
                        into.excuse(where, error);
                }
            },
        };
    },
});
function add(metric, value, count, where, into) {
    if (value === null)
        return;
    const { unit, better } = (0,model/* metricOf */.ak)(metric);
    into.summary(where, into.inBaseUnits((0,model/* bareName */.yZ)(metric), unit, better), value, { count });
}

;// CONCATENATED MODULE: ./lib/formats/kinds/benchmarkdotnet.js




const statistics = schemas/* object */.Ikc({
    OriginalValues: numbers.nullish(),
    N: schemas/* number */.aig().nullish(),
    Mean: schemas/* number */.aig(),
    StandardDeviation: schemas/* number */.aig().nullish(),
});
const benchmarkdotnet_entry = schemas/* object */.Ikc({
    DisplayInfo: schemas/* string */.YjP().optional(),
    FullName: schemas/* string */.YjP(),
    Statistics: statistics.nullable(),
    Memory: schemas/* object */.Ikc({ BytesAllocatedPerOperation: schemas/* number */.aig().nullish() }).nullish(),
    Metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** Null for what is no number in JSON. */
        Value: schemas/* number */.aig().nullable(),
        Descriptor: schemas/* object */.Ikc({
            Id: schemas/* string */.YjP(),
            DisplayName: schemas/* string */.YjP(),
            Unit: schemas/* string */.YjP().nullish(),
            TheGreaterIsBetter: schemas/* boolean */.zMY(),
        }),
    }))
        .nullish(),
});
/**
 * Nanoseconds an operation, a sample each iteration. Format: BenchmarkDotNet's JsonExporter, full or brief
 * (https://benchmarkdotnet.org/articles/configs/exporters.html).
 */
const benchmarkDotNet = jsonFormat({
    tool: 'BenchmarkDotNet',
    file: 'the file of `--exporters json` (BenchmarkDotNet.Artifacts/results/…-report-full.json)',
    failures: 'told',
    detect: (head) => kindAt(head, ['HostEnvironmentInfo']) !== null,
    resultsAt: [['Benchmarks']],
    document: schemas/* object */.Ikc({ Benchmarks: taken }),
    entry: benchmarkdotnet_entry,
    named: schemas/* object */.Ikc({ DisplayInfo: schemas/* string */.YjP().optional(), FullName: schemas/* string */.YjP() })
        .transform((found) => ({ group: '', name: nameOf(found) })),
    reader: (_, into) => ({
        entry: (found, { offset }) => {
            const where = { group: '', name: nameOf(found), offset };
            if (found.Statistics === null) {
                into.fail(where, 'it has no statistics: it failed');
                return;
            }
            readTime(found.Statistics, where, into);
            const bytes = found.Memory?.BytesAllocatedPerOperation;
            if (typeof bytes === 'number')
                into.summary(where, into.metric('allocated', 'B'), bytes);
            readMetrics(found, where, into);
        },
    }),
});
/** Several jobs (runtimes, settings) run the same benchmark: only the display name tells them apart. */
function nameOf({ DisplayInfo: display = '', FullName: name, }) {
    const job = /: ([^[]*)/.exec(display)?.[1]?.trim() ?? '';
    return job === '' || job === 'DefaultJob' ? name : `${name} (${job})`;
}
function readTime(found, where, into) {
    const { OriginalValues: samples, N: count = null, Mean: mean, StandardDeviation: deviation, } = found;
    const time = into.metric('time', 'ns');
    if (samples && samples.length > 0)
        return into.samples(where, time, samples);
    const spread = typeof deviation === 'number' ? { kind: 'deviation', value: deviation } : null;
    into.summary(where, time, mean, { spread, count });
}
function readMetrics({ Metrics: metrics }, where, into) {
    for (const { Value: value, Descriptor: about } of metrics ?? []) {
        // The same figure as in Memory.
        if (about.Id === 'Allocated Memory' || value === null)
            continue;
        const better = about.TheGreaterIsBetter ? 'higher' : 'lower';
        into.summary(where, into.metric(about.DisplayName, about.Unit ?? '', better), value);
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/benchmarkjs.js



/** `name x 1,234 ops/sec ±0.56% (78 runs sampled)`: what a benchmark of benchmark.js is as text. */
const benchmarkJs = {
    tool: 'benchmark.js',
    file: 'the text that `String(event.target)` gives for each cycle of a benchmark.js suite',
    failures: 'told',
    detect: (head) => anyLine(head, (line) => resultIn(line) !== null),
    parse: (source, into) => {
        const throughput = into.metric('throughput', 'ops/sec');
        eachLine(source.text, (line, offset) => {
            const result = resultIn(line);
            if (result === null)
                return readFailure(line, offset, into);
            const { name, value, percent, count } = result;
            if (Number.isNaN(value + percent + count)) {
                const problem = `expected "… x … ops/sec ±…% (… runs sampled)", found ${quoted(line)}`;
                return into.skip(offset, problem, [{ group: '', name }]);
            }
            const margin = (value * percent) / 100;
            const spread = { low: value - margin, high: value + margin, level: 0.95 };
            into.summary(into.numbered({ group: '', name, offset }), throughput, value, {
                spread: { kind: 'interval', ...spread },
                count,
            });
        });
    },
};
/**
 * Reads `name: `, which is how benchmark.js prints a failure: an error's message is not among what it prints, only what
 * Node.js and others add to an error. A heading looks the same, so it is not taken for certain.
 */
function readFailure(line, offset, into) {
    const added = details.exec(line)?.[0] ?? ': ';
    const end = line.endsWith(added) ? line.length - added.length : -1;
    const name = line.slice(0, end).trim();
    if (end === -1 || name === '')
        return;
    const said = added.slice(': '.length);
    const message = 'benchmark.js has no figures of it';
    into.excuse(into.numbered({ group: '', name, offset }), said === '' ? message : `${message}: ${said}`);
}
/** Those of an assertion, and of an error of the system. */
const details = /: (?:generatedMessage: (?:true|false),|errno: -?\d+,|code: [A-Z][A-Z_\d]*(?:,|$)).*$/;
function resultIn(line) {
    const end = line.lastIndexOf(' ops/sec');
    const cut = line.lastIndexOf(' x ', end);
    if (end === -1 || cut === -1)
        return null;
    const [, percent = '', count = ''] = benchmarkjs_pattern.exec(line.slice(end)) ?? [];
    return {
        name: line.slice(0, cut).trim(),
        value: decimal(line.slice(cut + ' x '.length, end)),
        percent: decimal(percent),
        count: decimal(count),
    };
}
const benchmarkjs_pattern = /^ ops\/sec (?:±|\+-|\+\/-)(\S+)% \((\d+) runs? sampled\)\s*$/;

;// CONCATENATED MODULE: ./lib/formats/units.js
/**
 * A unit as tools write it: `ns`, `µs/op`, `MiB/s`, `ops/ms`, `allocs/op`, `Percent`.
 *
 * What is counted for each piece of work (`/op`, `/iter`) keeps its unit: the metric is per operation anyway. Symbols
 * are told apart by case, because MB and Mb are not the same; words are not.
 */
function readUnit(written) {
    const text = written.trim().replaceAll('\u03bc', '\u00b5');
    const slash = text.lastIndexOf('/');
    if (slash === -1)
        return simple(text) ?? unknown(written);
    const counted = text.slice(0, slash).trim();
    const each = text.slice(slash + 1).trim();
    if (pieces.has(each.toLowerCase()))
        return simple(counted) ?? unknown(written);
    const duration = simple(each);
    return duration?.dimension === 'time' ? rate(counted, duration) : unknown(written);
}
const time = {
    base: 's',
    dimension: 'time',
    better: 'lower',
    names: {
        ps: 1e-12, picosecond: 1e-12,
        ns: 1e-9, nsec: 1e-9, nanosecond: 1e-9,
        us: 1e-6, µs: 1e-6, usec: 1e-6, microsecond: 1e-6,
        ms: 1e-3, msec: 1e-3, millisecond: 1e-3,
        s: 1, sec: 1, secs: 1, second: 1,
        min: 60, minute: 60,
        h: 3600, hour: 3600,
    },
}; // prettier-ignore
const bytes = {
    base: 'B',
    dimension: 'bytes',
    better: 'lower',
    names: {
        B: 1, byte: 1,
        kB: 1e3, KB: 1e3, kilobyte: 1e3, KiB: 2 ** 10, kibibyte: 2 ** 10,
        MB: 1e6, megabyte: 1e6, MiB: 2 ** 20, mebibyte: 2 ** 20,
        GB: 1e9, gigabyte: 1e9, GiB: 2 ** 30, gibibyte: 2 ** 30,
        TB: 1e12, terabyte: 1e12, TiB: 2 ** 40, tebibyte: 2 ** 40,
    },
}; // prettier-ignore
/** Work that is done: more of it a second is better. */
const work = {
    ops: { op: 1, ops: 1, operation: 1, kops: 1e3, mops: 1e6 },
    req: { req: 1, reqs: 1, request: 1 },
    iter: { iter: 1, iteration: 1 },
    items: { item: 1 },
    elem: { elem: 1, element: 1, kelem: 1e3, melem: 1e6, gelem: 1e9 },
};
/** What an operation costs beside time and bytes. */
const costs = {
    allocs: { alloc: 1, allocation: 1 },
    instructions: { instruction: 1 },
    cycles: { cycle: 1 },
    misses: { miss: 1, misses: 1 },
    faults: { fault: 1 },
};
const known = [
    time,
    bytes,
    { base: '%', dimension: 'share', better: null, names: { '%': 1, percent: 1 } },
    { base: '', dimension: 'count', better: null, names: { '': 1, count: 1, number: 1 } },
    ...Object.entries(costs).map(([base, names]) => ({
        base,
        dimension: 'count',
        better: 'lower',
        names,
    })),
    ...Object.entries(work).map(([base, names]) => ({
        base,
        dimension: 'count',
        better: null,
        names,
    })),
];
/** Symbols as they are, and words in lower case, also in the plural. */
const byName = new Map(known.flatMap(({ base, dimension, better, names }) => Object.entries(names).flatMap(([name, factor]) => {
    const unit = { base, factor, dimension, better };
    return name.length > 3 ? [[name, unit], [`${name}s`, unit]] : [[name, unit]];
}))); // prettier-ignore
const pieces = new Set([
    'op', 'ops', 'operation', 'iter', 'iteration', 'call', 'run', 'invocation', 'round',
]); // prettier-ignore
function simple(text) {
    return byName.get(text) ?? (text.length > 3 ? byName.get(text.toLowerCase()) : undefined);
}
// Whether more of something unknown a second is good depends on what it is: errors are not.
function rate(counted, duration) {
    const unit = simple(counted);
    const isWork = unit !== undefined && (Object.hasOwn(work, unit.base) || unit.dimension === 'bytes');
    return {
        base: `${unit?.base ?? counted}/s`,
        factor: (unit?.factor ?? 1) / duration.factor,
        dimension: 'rate',
        better: isWork ? 'higher' : null,
    };
}
function unknown(written) {
    return { base: written, factor: 1, dimension: 'unknown', better: null };
}

;// CONCATENATED MODULE: ./lib/formats/metric-name.js

/** A name for figures of which only the unit is known. */
function metricName(unit) {
    return names[readUnit(unit).dimension];
}
const names = {
    time: 'time',
    bytes: 'size',
    rate: 'throughput',
    count: 'value',
    share: 'value',
    unknown: 'value',
};

;// CONCATENATED MODULE: ./lib/formats/kinds/cargo-failures.js
/**
 * Reads the failures that `cargo bench` prints. Rust's own harness names them. Criterion.rs names what it begins, and a
 * panic ends it.
 */
class CargoFailures {
    #into;
    /** Lines that each failed benchmark wrote, by its name. */
    #failed = new Map();
    /** Names of benchmarks that Criterion.rs has begun. */
    #begun = new Set();
    /** The lines of the failure whose output is being read; null outside of such output. */
    #told = null;
    #isRunning = false;
    #whole = [];
    constructor(into) {
        this.#into = into;
    }
    line(line) {
        const name = failedIn(line);
        if (name !== null)
            this.#linesOf(name);
        else if (line.startsWith('Benchmarking '))
            this.#begun.add(begunIn(line));
        else if (/^running \d+ tests?$/.test(line))
            this.#isRunning = true;
        else if (/^test result: |^failures:$/.test(line))
            this.#endsPart(line);
        else if (line.startsWith('---- ') && line.endsWith(' stdout ----'))
            this.#told = this.#linesOf(line.slice('---- '.length, -' stdout ----'.length));
        else if (/^(?:stack backtrace:|note: )/.test(line))
            this.#told = null;
        else if (this.#told !== null)
            this.#tell(line);
        else if (/^(?:error: bench failed|thread .* panicked at)/.test(line))
            this.#whole.push(line);
    }
    end() {
        for (const [name, lines] of this.#failed)
            this.#into.fail({ group: '', name }, lines.length === 0 ? 'FAILED' : lines.join('\n'));
        const unfinished = [...this.#begun].filter((name) => !this.#into.has({ group: '', name }));
        const why = this.#whole.map((line) => `\n${line}`).join('');
        for (const name of unfinished)
            this.#into.fail({ group: '', name }, `was begun, and there are no figures of it${why}`);
        // What Criterion.rs would have begun later is missing as well.
        if (unfinished.length > 0 && this.#whole.length === 0)
            this.#whole.push('Criterion.rs did not come to its end');
        if (this.#isRunning)
            this.#whole.push('a test program ended before it told its result');
        if (this.#whole.length > 0)
            this.#into.fail(null, this.#whole.join('\n'));
    }
    #endsPart(line) {
        this.#told = null;
        if (!line.startsWith('test result: '))
            return;
        this.#isRunning = false;
        if (line.startsWith('test result: FAILED') && this.#failed.size === 0)
            this.#whole.push(line);
    }
    #linesOf(name) {
        const lines = this.#failed.get(name) ?? [];
        this.#failed.set(name, lines);
        return lines;
    }
    #tell(line) {
        if (line.trim() !== '' && (this.#told?.length ?? 0) < mostLines)
            this.#told?.push(line);
    }
}
const mostLines = 10;
/** `test name ... FAILED`, or `name --- FAILED` with --quiet; null for any other line. */
function failedIn(line) {
    for (const end of [' ... FAILED', ' --- FAILED']) {
        if (line.endsWith(end))
            return line
                .slice(0, -end.length)
                .replace(/^[.iF]*test /, '')
                .trim();
    }
    return null;
}
/** `Benchmarking name`, or `Benchmarking name: Warming up for 3.0000 s`. */
function begunIn(line) {
    const name = line.slice('Benchmarking '.length);
    const cut = stages.map((stage) => name.lastIndexOf(stage)).find((at) => at !== -1);
    return (cut === undefined ? name : name.slice(0, cut)).trim();
}
const stages = [': Warming up for ', ': Collecting ', ': Analyzing'];

;// CONCATENATED MODULE: ./lib/formats/kinds/criterion-line.js

/**
 * `name  time:   [1.0 µs 1.1 µs 1.2 µs]` or `thrpt:  [...]`, as Criterion.rs prints it; null for any other line, among
 * them those of the change since the run before, which are in percent. A figure that is none is NaN.
 */
function criterionLine(line) {
    for (const label of ['time', 'thrpt']) {
        const cut = line.lastIndexOf(`${label}: `);
        const figures = cut === -1 ? null : figuresIn(line.slice(cut + label.length + 1).trim());
        if (figures !== null)
            return { label, name: line.slice(0, cut).trim(), ...figures };
    }
    return null;
}
function figuresIn(text) {
    if (!text.startsWith('[') || text.includes('%'))
        return null;
    const [, ...words] = criterion_line_pattern.exec(text) ?? [];
    const figure = (at) => ({
        value: decimal(words[at] ?? ''),
        unit: words[at + 1] ?? '',
    });
    return { low: figure(0), estimate: figure(2), high: figure(4) };
}
const criterion_line_pattern = /^\[(\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\]$/;

;// CONCATENATED MODULE: ./lib/formats/kinds/libtest-line.js

/**
 * `test name ... bench:  1,234 ns/iter (+/- 56) = 789 MB/s`, as Rust's own harness prints it; null for any other line.
 * A figure that is none is NaN.
 */
function libtestLine(line) {
    const cut = line.indexOf(sign);
    // With --quiet the signs of the tests before stand on the same line, and with --nocapture what a benchmark printed.
    const begin = cut === -1 ? -1 : line.lastIndexOf(beginning, cut);
    if (begin === -1)
        return null;
    const figures = libtest_line_pattern.exec(line.slice(cut + sign.length).trim());
    const [, nanoseconds = '', width = '', throughput] = figures ?? [];
    return {
        name: line.slice(begin + beginning.length, cut).trim(),
        nanoseconds: decimal(nanoseconds),
        width: decimal(width),
        throughput: throughput === undefined ? null : decimal(throughput),
    };
}
const beginning = 'test ';
const sign = ' ... bench:';
const libtest_line_pattern = /^(\S+) ns\/iter \(\+\/- (\S+)\)(?: = (\S+) MB\/s)?$/;

;// CONCATENATED MODULE: ./lib/formats/kinds/cargo-bench.js







/** What `cargo bench` prints, of Rust's own harness and of Criterion.rs: one command runs both. */
const cargoBench = {
    tool: 'cargo bench (libtest or Criterion.rs)',
    file: 'the output of `cargo bench`',
    failures: 'told',
    detect: (head) => anyLine(head, (line) => libtestLine(line) !== null || criterionLine(line) !== null),
    parse: (source, into) => {
        const reader = new CargoReader(into);
        eachLine(source.text, (line, offset) => reader.line(line, offset));
        reader.end();
    },
};
class CargoReader {
    #into;
    #failures;
    /** The line before, where it may be a name that was too long for its figures' line. */
    #before = '';
    #name = '';
    constructor(into) {
        this.#into = into;
        this.#failures = new CargoFailures(into);
    }
    line(line, offset) {
        if (!this.#libtest(line, offset) && !this.#criterion(line, offset))
            this.#failures.line(line);
        this.#before = /^\S/.test(line) ? line.trim() : '';
    }
    end() {
        this.#failures.end();
    }
    #libtest(line, offset) {
        const result = libtestLine(line);
        if (result === null)
            return false;
        const { name, nanoseconds, width, throughput } = result;
        const where = { group: '', name, offset };
        if (Number.isNaN(nanoseconds) || Number.isNaN(width) || Number.isNaN(throughput)) {
            const problem = `expected "… ns/iter (+/- …)", found ${quoted(line)}`;
            this.#into.skip(offset, problem, [where]);
            return true;
        }
        const time = this.#into.metric('time', 'ns');
        this.#into.summary(where, time, nanoseconds, { spread: { kind: 'width', value: width } });
        if (throughput !== null)
            this.#into.summary(where, this.#into.metric('throughput', 'MB/s'), throughput);
        return true;
    }
    #criterion(line, offset) {
        const result = criterionLine(line);
        if (result === null)
            return false;
        const { label, low, estimate, high } = result;
        if (label === 'time')
            this.#name = result.name === '' ? this.#before : result.name;
        const where = { group: '', name: this.#name, offset };
        if ([low, estimate, high].some(({ value }) => Number.isNaN(value))) {
            this.#into.skip(offset, `expected three figures with units, found ${quoted(line)}`, [where]);
            return true;
        }
        const { factor } = readUnit(estimate.unit);
        const [lower, upper] = [low, high].map(({ value, unit }) => (value * readUnit(unit).factor) / factor);
        const scale = this.#into.metric(metricName(estimate.unit), estimate.unit);
        const spread = { kind: 'interval', low: lower ?? 0, high: upper ?? 0, level: null };
        this.#into.row(() => [where], () => this.#into.summary(where, scale, estimate.value, { spread }));
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/cargo-criterion.js





const complete = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    iteration_count: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    typical: schemas/* object */.Ikc({
        estimate: schemas/* number */.aig(),
        lower_bound: schemas/* number */.aig(),
        upper_bound: schemas/* number */.aig(),
        unit: schemas/* string */.YjP(),
    }),
});
const other = schemas/* object */.Ikc({ reason: schemas/* string */.YjP() });
/**
 * The messages of `cargo criterion`, a line of JSON each. What is read is its own estimate of the typical time, which
 * weighs samples of different lengths. Messages of other kinds may be added, as their documentation says.
 * Format: https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html
 */
const cargoCriterion = {
    tool: 'cargo-criterion',
    file: 'the output of `cargo criterion --message-format=json`',
    failures: 'missing, with an exit code',
    detect: (head) => anyLine(head, (line) => line.startsWith('{') && kindAt(line, ['reason']) === 'string'),
    parse: (source, into) => {
        const readMessage = (start, end) => {
            const offset = start;
            const range = { path: [], key: null, start, end };
            if (readJson(source, other, range).reason !== 'benchmark-complete')
                return;
            const { id, iteration_count: counts, typical } = readJson(source, complete, range);
            const spread = { low: typical.lower_bound, high: typical.upper_bound, level: null };
            into.summary({ group: '', name: id, offset }, into.metric(metricName(typical.unit), typical.unit), typical.estimate, { spread: { kind: 'interval', ...spread }, count: counts.length });
        };
        eachLine(source.text, (line, offset) => {
            // A benchmark that prints without a line end leaves its text before the message.
            const begin = line.startsWith('{') ? 0 : line.indexOf('{"reason":');
            if (begin === -1)
                return;
            into.row(() => named(line), () => readMessage(offset + begin, offset + line.length));
        });
    },
};
/** Finds the name in a message that cannot be read as a whole. */
function named(line) {
    const [, name = ''] = /"id":"([^"\\]*)"/.exec(line) ?? [];
    return name === '' ? [] : [{ group: '', name }];
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(36963);
;// CONCATENATED MODULE: ./lib/formats/kinds/catch2.js




/** Nanoseconds. Format: the XML reporter of Catch2 3, and of 2.9 and later. */
const catch2 = {
    tool: 'Catch2',
    file: 'the XML of Catch2 (`--reporter xml`)',
    failures: 'told',
    detect: (head) => /^\s*(?:<\?xml[^>]*>\s*)?<Catch(?:2TestRun)?[\s>]/.test(head),
    parse: (source, into) => {
        const reader = new Catch2Reader(source, into);
        let offset = 0;
        const parser = new Parser/* Parser */.i({
            onopentag: (name, attributes) => reader.open(name, attributes, offset),
            onclosetag: (name, isImplied) => reader.close(name, isImplied),
        }, { xmlMode: true });
        eachTag(source.text, (tag, at) => {
            offset = at;
            parser.write(tag);
        });
        parser.end();
        reader.end();
    },
};
const wanted = /<\/?(?:Catch2TestRun|Catch|TestCase|Section|BenchmarkResults|mean|failed|OverallResult)(?=[\s/>]|$)/y;
/**
 * Calls for each tag that is read, with the text that follows it: the parser takes several times as long for a
 * character as looking for the next `<`, which XML allows nowhere but at a tag, in a comment and in CDATA.
 */
function eachTag(text, visit) {
    for (let at = text.indexOf('<'); at !== -1;) {
        const end = afterRaw(text, at, '<!--', '-->') ?? afterRaw(text, at, '<![CDATA[', ']]>');
        const next = text.indexOf('<', end ?? at + 1);
        wanted.lastIndex = at;
        if (end === null && wanted.test(text))
            visit(text.slice(at, next === -1 ? text.length : next), at);
        at = next;
    }
}
/** Where something ends in which `<` means nothing; null where it does not begin here. */
function afterRaw(text, at, open, close) {
    if (!text.startsWith(open, at))
        return null;
    const end = text.indexOf(close, at + open.length);
    return end === -1 ? text.length : end;
}
// Sections within each other; no more, for what closes them searches all that are open.
const catch2_deepest = 100;
class Catch2Reader {
    #source;
    #into;
    /** The names of the test case and the sections that are open. */
    #path = [];
    #depth = 0;
    #isWhole = false;
    /** The benchmarks of the test case that is open. */
    #within = [];
    #result = null;
    constructor(source, into) {
        this.#source = source;
        this.#into = into;
    }
    open(name, attributes, offset) {
        this.#depth += 1;
        if (this.#depth > catch2_deepest)
            throw malformed(this.#source, offset, `expected at most ${catch2_deepest} elements in each other`);
        const text = (key) => {
            const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
            if (value === undefined)
                throw malformed(this.#source, offset, `expected <${name}> to have a ${key}`);
            return value;
        };
        const number = (key) => {
            const value = Number(text(key));
            if (Number.isFinite(value))
                return value;
            throw malformed(this.#source, offset, `expected ${key} to be a number, found ${quoted(text(key))}`);
        };
        switch (name) {
            case 'TestCase':
            case 'Section':
                this.#path.push(text('name').trim());
                break;
            case 'BenchmarkResults': {
                const where = { group: (0,model/* joinedName */.B9)(this.#path), name: text('name').trim(), offset };
                // It is run again for each section that follows it, and for each value that is generated.
                const own = this.#into.numbered(where);
                this.#result = { where: own, samples: () => number('samples') };
                this.#within.push(own);
                break;
            }
            case 'mean':
                this.#mean(number);
                break;
            case 'failed':
                if (this.#result !== null)
                    this.#into.fail(this.#result.where, attributes['message'] ?? 'it failed');
                break;
            case 'OverallResult':
                if (attributes['success'] === 'false')
                    this.#failCase();
                break;
        }
    }
    close(name, isImplied) {
        this.#depth -= 1;
        if (name === 'TestCase' || name === 'Section')
            this.#path.pop();
        if (name === 'TestCase')
            this.#within.length = 0;
        if (name === 'BenchmarkResults')
            this.#result = null;
        if (this.#depth === 0)
            this.#isWhole = !isImplied;
    }
    end() {
        if (this.#isWhole)
            return;
        const { text } = this.#source;
        throw malformed(this.#source, text.length, 'the file ends here, in the middle of its XML');
    }
    /** Its benchmarks may have measured what is wrong, and those that would have come later are missing. */
    #failCase() {
        const message = `the test case ${quoted(this.#path[0] ?? '')} failed`;
        for (const where of this.#within)
            this.#into.fail(where, message);
        this.#into.fail(null, message);
    }
    #mean(number) {
        if (this.#result === null)
            return;
        const { where, samples } = this.#result;
        this.#into.row(() => [where], () => {
            const [low, high] = [number('lowerBound'), number('upperBound')];
            this.#into.summary(where, this.#into.metric('time', 'ns'), number('value'), {
                spread: { kind: 'interval', low, high, level: number('ci') },
                count: samples(),
            });
        });
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/criterion-estimates.js




const estimate = schemas/* object */.Ikc({
    point_estimate: schemas/* number */.aig(),
    confidence_interval: schemas/* object */.Ikc({
        confidence_level: schemas/* number */.aig(),
        lower_bound: schemas/* number */.aig(),
        upper_bound: schemas/* number */.aig(),
    }),
});
const estimates = schemas/* object */.Ikc({ mean: estimate, median: estimate, slope: estimate.nullish() });
/**
 * The file that Criterion.rs keeps of each benchmark: `target/criterion/NAME/new/estimates.json`. It does not hold the
 * name, which is taken from its path. Their documentation calls it private, so it may change.
 */
const criterionEstimates = {
    tool: 'Criterion.rs (estimates)',
    file: "Criterion.rs's `target/criterion/…/new/estimates.json`",
    failures: 'missing, with an exit code',
    detect: (head) => kindAt(head, ['mean', 'point_estimate']) === 'number' &&
        kindAt(head, ['mean', 'confidence_interval']) === 'object',
    parse: (source, into) => {
        const range = { path: [], key: null, start: 0, end: source.text.length };
        const { mean, slope } = readJson(source, estimates, range);
        // What Criterion.rs itself shows: the slope where the samples differ in length, else the mean.
        const { point_estimate: value, confidence_interval: interval } = slope ?? mean;
        const { lower_bound: low, upper_bound: high, confidence_level: level } = interval;
        const where = { group: '', name: criterion_estimates_nameOf(source), offset: 0 };
        into.summary(where, into.metric('time', 'ns'), value, {
            spread: { kind: 'interval', low, high, level },
        });
    },
};
/** Between the folder `criterion` and the folder of the run. */
function criterion_estimates_nameOf(source) {
    const folders = source.file.split(/[\\/]/).slice(0, -1);
    const run = folders.pop();
    const name = folders.slice(folders.lastIndexOf('criterion') + 1).join('/');
    if (run === 'change')
        throw malformed(source, null, 'expected estimates of a run, found those of a change');
    if (name !== '')
        return name;
    throw malformed(source, null, 'expected a path that ends in criterion/NAME/new/estimates.json');
}

;// CONCATENATED MODULE: ./lib/formats/kinds/custom.js






/** The file is the same for both directions, which only the format's name tells apart. */
const customSmallerIsBetter = custom('customSmallerIsBetter', 'lower');
const customBiggerIsBetter = custom('customBiggerIsBetter', 'higher');
/** Format: https://github.com/benchmark-action/github-action-benchmark#examples */
function custom(tool, better) {
    return jsonFormat({
        tool: `github-action-benchmark's ${tool}`,
        file: 'a JSON list of `{ "name", "unit", "value" }`',
        failures: 'missing',
        detect: (head) => kindAt(head, [0, 'name']) === 'string' &&
            kindAt(head, [0, 'unit']) === 'string' &&
            kindAt(head, [0, 'value']) !== null,
        resultsAt: [[]],
        document: taken,
        entry: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            unit: schemas/* string */.YjP(),
            value: schemas/* number */.aig(),
            range: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
        }),
        named: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => ({ group: '', name })),
        reader: (_, into) => ({
            entry: ({ name, unit, value, range }, { offset }) => {
                const scale = into.metric(metricName(unit), unit, better);
                const spread = spreadOf(value, range ?? null);
                into.summary({ group: '', name, offset }, scale, value, { spread });
            },
        }),
    });
}
/** `range` is free text, mostly `± 3`, `+/- 3` or `±0.5%`; what is none of them says nothing that could be counted on. */
function spreadOf(value, range) {
    const [, size = '', percent = ''] = margins.exec(String(range).trim()) ?? [];
    const margin = percent === '' ? decimal(size) : (Math.abs(value) * decimal(size)) / 100;
    if (Number.isNaN(margin))
        return null;
    return { kind: 'interval', low: value - margin, high: value + margin, level: null };
}
const margins = /^(?:±|\+\/-)?\s*([\d.,e+-]+)\s*(%?)$/;

;// CONCATENATED MODULE: ./lib/formats/kinds/go-failures.js
/** Reads what `go test` says when a benchmark, a test or a whole package fails. */
class GoFailures {
    #into;
    /** The failure that was found last; Go may explain it in indented lines that follow. */
    #open = null;
    /** Names that contain a failed benchmark: Go reports those as failed too. */
    #parents = new Set();
    /** Whether a benchmark, or something else, is known to have failed in this package; and whether anything has at all. */
    #isNamed = false;
    #isWhole = false;
    #isAny = false;
    /** With -v a benchmark's name stands on a line of its own, and what it logs comes before Go says that it failed. */
    #logged = null;
    #lines = [];
    constructor(into) {
        this.#into = into;
    }
    /** Whether a line belongs to the failure before it. */
    takes(line) {
        if (this.#open === null) {
            if (line.startsWith('    '))
                this.#logged?.push(line.trim());
            return false;
        }
        const isMore = line.startsWith('    ');
        if (isMore || line.startsWith('panic: '))
            this.#open.lines.push(line.trim());
        if (line.startsWith('panic: '))
            this.whole(line);
        if (!isMore)
            this.#settle();
        return isMore || line.startsWith('panic: ');
    }
    begin() {
        this.#logged = [];
    }
    open(where) {
        const slash = where.name.lastIndexOf('/');
        if (slash !== -1)
            this.#parents.add(where.name.slice(0, slash));
        this.#isNamed = true;
        if (!this.#parents.has(where.name))
            this.#open = { where, lines: [], before: this.#logged ?? [] };
        this.#logged = null;
    }
    /** @param at the benchmark that had begun; null where it cannot be told */
    panic(line, at) {
        if (at !== null)
            this.#into.fail(at, line);
        this.whole(line);
    }
    /** Notes a failure that Go ties to no benchmark. */
    whole(line) {
        this.#isWhole = true;
        this.#into.fail(null, line);
    }
    /** @returns whether the line ends a package, or says how it went */
    package(line) {
        if (/^(?:FAIL\b|exit status \d)/.test(line)) {
            this.#lines.push(line.trim());
            if (/^FAIL\s+\S/.test(line))
                this.#endPackage();
            return true;
        }
        if (!/^(?:ok|\?)\s+\S/.test(line))
            return false;
        this.#endPackage();
        return true;
    }
    end() {
        this.#settle();
        this.#endPackage();
    }
    #endPackage() {
        const lines = this.#lines;
        // A last FAIL below all packages repeats that one of them failed.
        const isRepeated = this.#isAny && lines.every((line) => line === 'FAIL');
        // A program that comes to its end says FAIL before its exit status is told.
        const isCutShort = lines.length > 0 && !lines.includes('FAIL');
        const isExplained = this.#isWhole || (this.#isNamed && !isCutShort) || isRepeated;
        if (lines.length > 0 && !isExplained)
            this.whole(lines.join('\n'));
        this.#isAny ||= this.#isNamed || this.#isWhole;
        this.#isNamed = false;
        this.#isWhole = false;
        this.#lines = [];
        this.#parents.clear();
    }
    #settle() {
        if (this.#open === null)
            return;
        const { where, lines, before } = this.#open;
        this.#open = null;
        const said = lines.length === 0 ? before : lines;
        this.#into.fail(where, said.length === 0 ? 'Go says that it failed' : said.join('\n'));
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/go-json.js

/** Whether a text is what `go test -json` writes, by its first event. Compiler errors may stand before that. */
function isGoJson(text) {
    return /^\{"(?:Time|ImportPath|Action)":"[^"\n]*"[^\n]*"(?:Action|Package)":"/m.test(text.slice(0, looked));
}
const looked = 20_000;
/**
 * Calls for each line that the packages print: an event holds a line or a part of one, and events of several packages may
 * take turns. What is no event was printed beside them.
 *
 * @param visit gets the package, empty for none, the line, and the offset of the event that ends it
 */
function eachGoJsonLine(text, visit) {
    /** What a package has printed since its last line end. */
    const parts = new Map();
    eachLine(text, (line, offset) => {
        const event = eventIn(line);
        if (event === null)
            return visit('', line, offset);
        const { name, output } = event;
        const before = parts.get(name);
        const whole = before === undefined ? output : before + output;
        let from = 0;
        for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', from)) {
            visit(name, whole.slice(from, end).replace(/\r$/, ''), offset);
            from = end + 1;
        }
        if (from < whole.length)
            parts.set(name, whole.slice(from));
        else if (before !== undefined)
            parts.delete(name);
    });
    for (const [name, rest] of parts)
        visit(name, rest, text.length);
}
/** Null for a line that is none; the output is empty where something other than output is told. */
function eventIn(line) {
    if (!line.startsWith('{"'))
        return null;
    try {
        const event = JSON.parse(line);
        if (typeof event !== 'object' || event === null || !('Action' in event))
            return null;
        const name = 'Package' in event ? event.Package : 'ImportPath' in event ? event.ImportPath : '';
        const output = 'Output' in event ? event.Output : '';
        return typeof name === 'string' && typeof output === 'string' ? { name, output } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/go-line.js
/** Finds a benchmark's name, with the tab that Go prints after it, anywhere in a line; null where there is none. */
function goBeginning(line) {
    if (!line.includes('\t'))
        return null;
    for (const at of new Set([line.indexOf('Benchmark'), line.lastIndexOf('Benchmark')])) {
        const [all, name = ''] = (at !== -1 && /^(Benchmark(?![a-z])\S*) *\t/.exec(line.slice(at))) || [];
        if (all !== undefined)
            return { name, rest: line.slice(at + all.length) };
    }
    return null;
}
/** Finds the figures in `some text    1000\t 12.3 ns/op\t 5 B/op`; null where there are none. */
function goFiguresAtEnd(text) {
    const parts = text.trimEnd().split('\t');
    let from = parts.length;
    while (from > 1 && /^ *[-+]?(?:\d|NaN|Inf)\S* \S+$/.test(parts[from - 1] ?? ''))
        from -= 1;
    const figures = parts.slice(from).join(' ');
    const before = parts[from - 1] ?? '';
    return figures.includes('/op') && /\d$/.test(before)
        ? { figures, hasRun: !/(?:^| {4})0$/.test(before) }
        : null;
}
/** Others print words that begin alike, such as Benchmarking; Go's own names go on with an upper-case letter. */
function isGoResult(line) {
    return line.startsWith('Benchmark') && !/[a-z]/.test(line.charAt('Benchmark'.length));
}
/** The words of a line one after the other; empty after the last. */
class Words {
    #line = '';
    #at = 0;
    of(line) {
        this.#line = line;
        this.#at = 0;
        return this;
    }
    /** What is left of the line. */
    rest() {
        return this.#line.slice(this.#at);
    }
    next() {
        const line = this.#line;
        let start = this.#at;
        while (isBlank(line.charCodeAt(start)))
            start += 1;
        let end = start;
        while (end < line.length && !isBlank(line.charCodeAt(end)))
            end += 1;
        this.#at = end;
        return line.slice(start, end);
    }
}
function isBlank(code) {
    return code === 32 || code === 9;
}

;// CONCATENATED MODULE: ./lib/formats/kinds/go.js






/**
 * The text that Go's testing package prints: a name, how often it ran, and pairs of a figure and its unit. Lines of one
 * name, as `-count` makes them, are samples of one benchmark. Format: https://go.dev/design/14313-benchmark-format
 */
const go = {
    tool: 'Go testing',
    file: 'the output of `go test -bench`',
    failures: 'told',
    detect: (head) => isGoJson(head) ||
        /^Benchmark(?![a-z])\S*[ \t]+\d+[ \t]+[-+\d.e]+[ \t]+\S/m.test(head) ||
        // No result is whole where all benchmarks fail, or print something.
        (/^pkg: /m.test(head) && /^(?:--- FAIL: )?Benchmark[^a-z]/m.test(head)),
    parse: (source, into) => {
        if (isGoJson(source.text)) {
            const readers = new Map();
            const readerOf = (name) => {
                const reader = readers.get(name) ?? new GoReader(into);
                readers.set(name, reader);
                return reader;
            };
            eachGoJsonLine(source.text, (name, line, offset) => readerOf(name).line(line, offset));
            for (const reader of readers.values())
                reader.end();
        }
        else {
            const reader = new GoReader(into);
            eachLine(source.text, (line, offset) => reader.line(line, offset));
            reader.end();
        }
        // Where endings differ, as with `-cpu 1,2`, they say what was measured.
        into.namesEndIn(commonEnding([...into.benchmarks.names()]));
    },
};
class GoReader {
    #into;
    #scales = new Map();
    #better = new Map();
    #words = new Words();
    #failures;
    #package = '';
    /** A benchmark whose name was printed, and whose figures are still to come. */
    #begun = null;
    /** With -v a benchmark's name stands on a line of its own before its figures: the last of which none have come yet. */
    #named = null;
    constructor(into) {
        this.#into = into;
        this.#failures = new GoFailures(into);
    }
    line(line, offset) {
        if (this.#failures.takes(line))
            return;
        if (isGoResult(line) && this.#result(line, offset))
            return;
        if (line.startsWith('pkg:'))
            this.#package = line.slice(4).trim();
        else if (line.startsWith('Unit '))
            this.#unit(line);
        else if (!this.#torn(line, offset))
            this.#told(line, offset);
    }
    end() {
        this.#giveUp();
        this.#failures.end();
    }
    /** @returns false where the line only begins like a result */
    #result(line, offset) {
        const words = this.#words.of(line);
        const where = { group: this.#package, name: words.next(), offset };
        const iterations = words.next();
        if (!/^\d+$/.test(iterations))
            return false;
        this.#giveUp();
        // Go has a tab there: a number without one was printed by the benchmark, before Go's own.
        const torn = words.rest().startsWith(' ') ? goFiguresAtEnd(words.rest()) : null;
        if (torn !== null)
            this.#atEnd(where, line, torn);
        else if (/^0+$/.test(iterations))
            this.#failures.open(where);
        else
            this.#figures(where, line, words);
        return true;
    }
    #atEnd(where, line, { figures, hasRun }) {
        if (hasRun)
            this.#figures(where, line, this.#words.of(figures));
        else
            this.#failures.open(where);
    }
    #figures(where, line, words) {
        this.#named = null;
        this.#into.row(() => [where], () => {
            let figure = words.next();
            do {
                const unit = words.next();
                if (unit === '')
                    throw this.#odd(where, `figures with their units, found ${quoted(line)}`);
                const value = Number(figure);
                if (!Number.isFinite(value))
                    throw this.#odd(where, `a finite number, found ${quoted(figure)}`);
                this.#into.sample(where, this.#scale(unit), value);
                figure = words.next();
            } while (figure !== '');
        });
    }
    #odd({ offset }, expected) {
        return this.#into.malformed(offset, `expected ${expected}`);
    }
    /**
     * Reads a line that printed text has torn apart. Go prints the name before it runs a benchmark and the figures after
     * it, so that text may stand before the name, and the figures at the end of a later line.
     */
    #torn(line, offset) {
        const begin = goBeginning(line);
        if (begin !== null) {
            this.#giveUp();
            this.#begun = { group: this.#package, name: begin.name, offset };
        }
        if (this.#begun === null)
            return false;
        const rest = begin?.rest ?? line;
        const failed = rest.indexOf(go_failure);
        if (failed !== -1)
            return this.#fails(rest.slice(failed));
        const panicked = rest.indexOf(panic);
        if (panicked !== -1)
            return this.#panics(rest.slice(panicked));
        const figures = goFiguresAtEnd(rest);
        if (figures !== null) {
            const where = this.#begun;
            this.#begun = null;
            this.#atEnd(where, line, figures);
        }
        return begin !== null || figures !== null;
    }
    /** Reads a line that is about a failure, or about a whole package. */
    #told(line, offset) {
        if (line.startsWith(go_failure))
            this.#fails(line);
        else if (line.startsWith('--- SKIP: Benchmark'))
            this.#skips(line, offset);
        else if (line.startsWith(panic) || (this.#named !== null && line.includes(panic)))
            this.#panics(line.slice(line.indexOf(panic)));
        else if (/^Benchmark[^a-z\s]\S*\s+\S/.test(line)) {
            // With -v the name alone stands on a line of its own first.
            const where = { group: this.#package, name: this.#words.of(line).next() };
            this.#into.skip(offset, `${quoted(line)} begins like a result and has no figures`, [where]);
        }
        else if (isGoResult(line)) {
            this.#failures.begin();
            this.#named = { group: this.#package, name: line.trim() };
        }
        else if (this.#failures.package(line))
            this.#giveUp();
    }
    #fails(line) {
        this.#begun = null;
        const name = this.#words.of(line.slice(go_failure.length)).next();
        if (isGoResult(name))
            this.#failures.open({ group: this.#package, name });
        else
            this.#failures.whole(line);
        return true;
    }
    #panics(line) {
        this.#failures.panic(line, this.#begun ?? this.#named);
        this.#begun = null;
        this.#named = null;
        return true;
    }
    #skips(line, offset) {
        const name = this.#words.of(line.slice('--- SKIP:'.length)).next();
        this.#into.excuse({ group: this.#package, name, offset }, 'it was skipped');
    }
    /** Leaves out a benchmark that has begun and got no figures. */
    #giveUp() {
        if (this.#begun === null)
            return;
        const { name, offset } = this.#begun;
        this.#into.skip(offset, `${quoted(name)} begins here, and no figures of it follow`, [
            this.#begun,
        ]);
        this.#begun = null;
    }
    #scale(unit) {
        const known = this.#scales.get(unit);
        if (known !== undefined)
            return known;
        const { name, written } = metricOf(unit);
        const scale = this.#into.metric(name, written, this.#better.get(unit) ?? null);
        this.#scales.set(unit, scale);
        return scale;
    }
    /** `Unit hits/op better=higher`, which a program prints before its results. */
    #unit(line) {
        const [, unit = '', ...settings] = line.split(/[ \t]+/);
        if (settings.includes('better=higher'))
            this.#better.set(unit, 'higher');
        if (settings.includes('better=lower'))
            this.#better.set(unit, 'lower');
    }
}
const go_failure = '--- FAIL: ';
const panic = 'panic: ';
const go_names = {
    'ns/op': 'time',
    'B/op': 'allocated',
    'allocs/op': 'allocations',
    'MB/s': 'throughput',
};
/** `p99-ns` and `p99-ns/op` are what ReportMetric's callers name a unit with something before it. */
function metricOf(unit) {
    const usual = Object.hasOwn(go_names, unit) ? go_names[unit] : undefined;
    if (usual !== undefined)
        return { name: usual, written: unit };
    const after = unit.slice(unit.lastIndexOf('-') + 1);
    const isKnown = readUnit(after).dimension !== 'unknown';
    return { name: unit, written: isKnown ? after : unit };
}
/** The number that all names end in, such as `-8`; empty where they do not end alike. */
function commonEnding([first = '', ...others]) {
    const ending = /-\d+$/.exec(first)?.[0] ?? '';
    return others.every((name) => (/-\d+$/.exec(name)?.[0] ?? '') === ending) ? ending : '';
}

;// CONCATENATED MODULE: ./lib/formats/cost-name.js
/**
 * Whether a counter counts what nobody wants more of, by its name alone: `CACHE-MISSES`, `L1-dcache-load-misses:u`,
 * `page-faults`. Hits and counts of anything else may be good or bad.
 */
function isCost(name) {
    return /(?:^|[^a-z])(?:miss(?:es)?|mispredict(?:s|ion|ions)|faults?|instructions|cycles)(?::\w+)?$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/formats/kinds/google-benchmark.js








const google_benchmark_entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    run_name: schemas/* string */.YjP().optional(),
    run_type: schemas/* string */.YjP().optional(),
    aggregate_name: schemas/* string */.YjP().optional(),
    aggregate_unit: schemas/* string */.YjP().optional(),
    repetitions: schemas/* number */.aig().optional(),
    real_time: schemas/* number */.aig().optional(),
    cpu_time: schemas/* number */.aig().optional(),
    time_unit: schemas/* enum */.k5n(['ns', 'us', 'ms', 's']).optional(),
    error_occurred: schemas/* boolean */.zMY().optional(),
    error_message: schemas/* string */.YjP().optional(),
    skipped: schemas/* boolean */.zMY().optional(),
    skip_message: schemas/* string */.YjP().optional(),
});
/**
 * Repetitions are samples of one benchmark. Aggregates (mean, median, deviation) are read only where the repetitions
 * are not in the file. Format: https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats
 */
const googleBenchmark = jsonFormat({
    tool: 'Google Benchmark',
    file: 'the file of `--benchmark_out=FILE --benchmark_out_format=json`',
    failures: 'told',
    detect: (head) => kindAt(head, ['context', 'num_cpus']) !== null,
    resultsAt: [['benchmarks']],
    document: schemas/* object */.Ikc({ context: schemas/* object */.Ikc({}), benchmarks: taken }),
    entry: google_benchmark_entry,
    named: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), run_name: schemas/* string */.YjP().optional() })
        .transform(({ name, run_name: run }) => ({ group: '', name: run ?? name })),
    reader: (_, into, source) => {
        const aggregates = new Map();
        return {
            entry: (read, { offset, end }) => {
                const found = withOwnFields(read, source.text, offset, end);
                const where = { group: '', name: found.run_name ?? found.name, offset };
                const isRun = found.error_occurred !== true && found.skipped !== true;
                if (isRun)
                    doubtCounters(found, where, into);
                if (found.error_occurred === true)
                    into.fail(where, found.error_message ?? 'it failed');
                else if (found.skipped === true)
                    into.excuse(where, found.skip_message ?? 'it was skipped');
                else if (found.run_type === 'aggregate')
                    addAggregate(aggregates, found, where);
                else
                    google_benchmark_readRun(found, where, into);
            },
            end: () => readAggregates([...aggregates.values()], into),
        };
    },
});
function google_benchmark_readRun(found, where, into) {
    const unit = found.time_unit ?? 'ns';
    if (found.real_time !== undefined)
        into.sample(where, into.metric('time', unit), found.real_time);
    if (found.cpu_time !== undefined)
        into.sample(where, into.metric('cpu', unit), found.cpu_time);
    for (const [name, value] of countersIn(found))
        into.sample(where, scaleOf(name, into), value);
}
function countersIn(found) {
    const all = [];
    for (const name of Object.keys(found)) {
        const value = found[name];
        if (typeof value === 'number' && !notCounters.has(name))
            all.push([name, value]);
    }
    return all;
}
function scaleOf(name, into) {
    const own = counters.get(name);
    if (own !== undefined)
        return into.metric(name, own.unit, own.better);
    return into.metric(name, '', isCost(name) ? 'lower' : null);
}
/** A counter that is no number is null by now: its benchmark has its other figures all the same. */
function doubtCounters(found, where, into) {
    for (const name of Object.keys(found))
        if (found[name] === null)
            into.skip(where.offset, `expected ${quoted(name)} to be a finite number`, [where]);
}
/**
 * A counter that is called as a field of Google Benchmark is written as a second key of that name, of which JSON.parse
 * takes the last: the time would be the counter.
 */
function withOwnFields(read, text, start, end) {
    const isTwice = fields.some((key) => {
        const at = text.indexOf(key, start);
        if (at === -1 || at >= end)
            return false;
        const again = text.indexOf(key, at + key.length);
        return again !== -1 && again < end;
    });
    if (!isTwice)
        return read;
    const own = {};
    for (const { key, start: from, end: to } of parts(text, start)) {
        if (key === null)
            continue;
        const name = Object.hasOwn(own, key) ? `${key} (counter)` : key;
        own[name] = JSON.parse(withoutNotNumbers(text.slice(from, to)));
    }
    return google_benchmark_entry.parse(own);
}
const fields = ['"real_time":', '"cpu_time":', '"iterations":', '"threads":', '"repetitions":'];
const notCounters = new Set([
    'family_index', 'per_family_instance_index', 'repetitions', 'repetition_index', 'threads', 'iterations',
    'real_time', 'cpu_time',
]); // prettier-ignore
/** Those that the library itself adds; what a user adds has neither a unit nor a direction. */
const counters = new Map([
    ['bytes_per_second', { unit: 'B/s', better: 'higher' }],
    ['items_per_second', { unit: 'items/s', better: 'higher' }],
    ['allocs_per_iter', { unit: 'allocs', better: 'lower' }],
    ['max_bytes_used', { unit: 'B', better: 'lower' }],
    ['total_allocated_bytes', { unit: 'B', better: 'lower' }],
    ['net_heap_growth', { unit: 'B', better: 'lower' }],
]);
function addAggregate(aggregates, found, where) {
    if (found.aggregate_name === undefined || found.aggregate_unit === 'percentage')
        return;
    const before = aggregates.get(where.name) ?? { where, found: new Map() };
    before.found.set(found.aggregate_name, found);
    aggregates.set(where.name, before);
}
function readAggregates(aggregates, into) {
    for (const { where, found } of aggregates) {
        const typical = found.get('median') ?? found.get('mean');
        if (typical === undefined)
            continue;
        const addSummary = (of, scale, value, deviation) => {
            const spread = deviation === undefined ? null : { kind: 'deviation', value: deviation };
            into.summary(of, scale, value, { spread, count: typical.repetitions ?? null });
        };
        for (const [key, name] of google_benchmark_times) {
            const [value, deviation] = [typical[key], found.get('stddev')?.[key]];
            const scale = into.metric(name, typical.time_unit ?? 'ns');
            if (value === undefined || into.has(where, scale))
                continue;
            addSummary(where, scale, value, deviation);
        }
        for (const [name, value] of countersIn(typical)) {
            const scale = scaleOf(name, into);
            const deviation = found.get('stddev')?.[name];
            if (!into.has(where, scale))
                addSummary(where, scale, value, typeof deviation === 'number' ? deviation : undefined);
        }
    }
}
const google_benchmark_times = [
    ['real_time', 'time'],
    ['cpu_time', 'cpu'],
];

;// CONCATENATED MODULE: ./lib/formats/kinds/hyperfine.js




const hyperfine_entry = schemas/* object */.Ikc({
    command: schemas/* string */.YjP(),
    /** The values of this run's parameters by their names. */
    parameters: pairs(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
    mean: schemas/* number */.aig(),
    stddev: schemas/* number */.aig().nullish(),
    user: schemas/* number */.aig().nullish(),
    system: schemas/* number */.aig().nullish(),
    times: numbers.optional(),
    memory_usage_byte: numbers.optional(),
    exit_codes: schemas/* array */.YOg(schemas/* number */.aig().nullable()).optional(),
});
/** Seconds throughout. Format: https://github.com/sharkdp/hyperfine#json */
const hyperfine = jsonFormat({
    tool: 'hyperfine',
    file: 'the file of `hyperfine --export-json FILE`',
    failures: 'told',
    detect: (head) => kindAt(head, ['results', 0, 'command']) === 'string' &&
        kindAt(head, ['results', 0, 'mean']) === 'number',
    resultsAt: [['results']],
    document: schemas/* object */.Ikc({ results: taken }),
    entry: hyperfine_entry,
    named: schemas/* object */.Ikc({ command: schemas/* string */.YjP() }).transform(({ command: name }) => ({ group: '', name })),
    reader: (_, into) => {
        const commands = new Map();
        /** Whether a parameter has to be named can be told only once all commands are known. */
        const parameterised = [];
        return {
            entry: (found, { offset }) => {
                commands.set(found.command, 1 + (commands.get(found.command) ?? 0));
                if (found.parameters)
                    parameterised.push({ found, offset });
                else
                    readResult(found, { group: '', name: found.command, offset }, into);
            },
            end: () => {
                for (const { found, offset } of parameterised) {
                    const isAlone = commands.get(found.command) === 1;
                    const where = { group: '', name: isAlone ? found.command : withValues(found), offset };
                    into.row(() => [where], () => readResult(found, where, into));
                }
            },
        };
    },
});
/** Commands that are called by a name of their own, or differ in what prepares them, are all called alike. */
function withValues({ command, parameters }) {
    const values = (parameters ?? []).map(([key, value]) => `${key}=${value}`).join(', ');
    return values === '' ? command : `${command} (${values})`;
}
function readResult(found, where, into) {
    readTimes(found, where, into);
    const failed = found.exit_codes?.filter((code) => code !== 0) ?? [];
    // Without --ignore-failure hyperfine would have ended at the first of them.
    if (failed.length > 0)
        into.excuse(where, endedWith(failed, found.exit_codes?.length ?? 0));
}
function endedWith(failed, runs) {
    const codes = [
        ...new Set(failed.map((code) => (code === null ? 'a signal' : `exit code ${code}`))),
    ];
    return `${failed.length} of ${runs} runs ended with ${codes.slice(0, 5).join(', ')}, and count like the others`;
}
function readTimes(found, where, into) {
    const { mean, stddev, times, memory_usage_byte: memory } = found;
    const time = into.metric('time', 's');
    const spread = typeof stddev === 'number' ? { kind: 'deviation', value: stddev } : null;
    if (times !== undefined && times.length > 0)
        into.samples(where, time, times);
    else
        into.summary(where, time, mean, { spread });
    for (const name of ['user', 'system']) {
        const value = found[name];
        if (typeof value === 'number')
            into.summary(where, into.metric(name, 's'), value);
    }
    if (memory !== undefined && memory.length > 0)
        into.samples(where, into.metric('rss', 'B'), memory);
}

;// CONCATENATED MODULE: ./lib/formats/kinds/jmh.js





/** JMH writes NaN as a text, where there are too few samples for an error. */
const maybe = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity'])]);
const primary = schemas/* object */.Ikc({
    score: schemas/* number */.aig(),
    scoreError: maybe.nullish(),
    scoreUnit: schemas/* string */.YjP(),
    rawData: schemas/* array */.YOg(numbers).optional(),
});
/** The metric of a profiler. It has no figures where the profiler could not measure. */
const secondary = schemas/* object */.Ikc({
    score: maybe.nullable(),
    scoreError: maybe.nullish(),
    scoreUnit: schemas/* string */.YjP(),
    rawData: schemas/* array */.YOg(schemas/* array */.YOg(maybe.nullable())).optional(),
});
const jmh_entry = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP(),
    mode: schemas/* enum */.k5n(['thrpt', 'avgt', 'sample', 'ss']),
    params: pairs(schemas/* string */.YjP()).optional(),
    primaryMetric: primary,
    secondaryMetrics: pairs(secondary).optional(),
});
/** The samples are iterations, of all forks. Format: JMH's own JSONResultFormat (`-rf json`). */
const jmh = jsonFormat({
    tool: 'JMH',
    file: 'the file of `java -jar benchmarks.jar -rf json -rff FILE`',
    failures: 'missing',
    detect: (head) => kindAt(head, [0, 'jmhVersion']) !== null || kindAt(head, [0, 'primaryMetric']) !== null,
    resultsAt: [[]],
    document: taken,
    entry: jmh_entry,
    named: schemas/* object */.Ikc({ benchmark: schemas/* string */.YjP(), params: pairs(schemas/* string */.YjP()).optional() })
        .transform((found) => ({ group: '', name: jmh_nameOf(found) })),
    reader: (_, into) => ({
        entry: (found, { offset }) => {
            const where = { group: '', name: jmh_nameOf(found), offset };
            const { primaryMetric: main, secondaryMetrics: others = [], mode } = found;
            const { name, better } = modes[mode];
            jmh_read(main, where, into.metric(name, main.scoreUnit, better), into);
            for (const [key, each] of others) {
                // What a profiler could not measure has no figure.
                if (typeof each.score !== 'number')
                    continue;
                const own = key.replace(/^·/, '');
                const [unit, direction] = [unitOf(each), directionOf(own, each)];
                const scale = into.metric(`${own}${suffixOf(mode)}`, unit, direction);
                // A profiler measures each mode, and of two modes of a benchmark the figures are not the same.
                const isTaken = into.has(where, scale);
                const named = isTaken ? into.metric(`${own} (${name})`, unit, direction) : scale;
                jmh_read(each, where, named, into);
            }
        },
        end: () => {
            if (into.benchmarks.length === 0 && into.firstSkipped === null)
                into.fail(null, 'JMH writes an empty list where all benchmarks failed');
        },
    }),
});
/** One benchmark may run in several modes: each is a metric of it. */
const modes = {
    thrpt: { name: 'throughput', better: 'higher' },
    avgt: { name: 'time', better: 'lower' },
    sample: { name: 'sampled time', better: 'lower' },
    ss: { name: 'single-shot time', better: 'lower' },
};
function suffixOf(mode) {
    return mode === 'thrpt' || mode === 'avgt' ? '' : ` (${modes[mode].name})`;
}
function jmh_nameOf({ benchmark, params = [] }) {
    const values = params.map(([key, value]) => `${key}=${value}`).join(', ');
    return values === '' ? benchmark : `${benchmark} (${values})`;
}
function unitOf({ scoreUnit }) {
    return bareNumbers.has(scoreUnit) ? '' : scoreUnit;
}
/** How JMH's profilers write a bare number. */
const bareNumbers = new Set(['counts', '#', '#/op', '---']);
/** A faster program allocates more a second: only what it allocates for an operation is better low. */
function directionOf(name, { scoreUnit }) {
    if (name.startsWith('gc.'))
        return scoreUnit.endsWith('/sec') ? 'none' : 'lower';
    if (name === 'IPC')
        return 'higher';
    return name === 'CPI' || scoreUnit === '#/op' || isCost(name) ? 'lower' : null;
}
function jmh_read(found, where, scale, into) {
    const { score, scoreError: error, rawData = [] } = found;
    const all = rawData.flat();
    const samples = all.filter((each) => typeof each === 'number');
    if (samples.length > 0 && samples.length === all.length)
        into.samples(where, scale, samples);
    else if (typeof score === 'number') {
        const spread = typeof error === 'number'
            ? { kind: 'interval', low: score - error, high: score + error, level: 0.999 }
            : null;
        into.summary(where, scale, score, { spread });
    }
}

;// CONCATENATED MODULE: ./lib/formats/kinds/k6-metrics.js
/**
 * Unit and direction of a metric of k6. Those that k6 brings are known; of others only the unit is, where the file says
 * what they contain.
 *
 * @param name with the tags it is limited to, as in `http_req_duration{status:200}`
 * @param contains `time`, `data` or `default`; undefined where the file does not say
 */
function builtIn(name, contains) {
    const tags = name.indexOf('{');
    const base = tags === -1 ? name : name.slice(0, tags);
    const known = counted.get(base);
    if (known !== undefined)
        return known;
    if (contains === 'time' || k6_metrics_times.test(base))
        return { unit: 'ms', better: 'lower' };
    return { unit: contains === 'data' ? 'B' : '', better: null };
}
const counted = new Map([
    ['http_reqs', { unit: 'req', better: 'higher' }],
    ['iterations', { unit: 'iter', better: 'higher' }],
    ['data_received', { unit: 'B', better: 'higher' }],
    ['data_sent', { unit: 'B', better: 'higher' }],
    ['ws_sessions', { unit: 'sessions', better: 'higher' }],
    ['ws_msgs_sent', { unit: 'messages', better: 'higher' }],
    ['ws_msgs_received', { unit: 'messages', better: 'higher' }],
    ['dropped_iterations', { unit: 'iter', better: 'lower' }],
    ['http_req_failed', { unit: '%', better: 'lower' }],
    ['checks', { unit: '%', better: 'higher' }],
    ['checks_total', { unit: 'checks', better: 'higher' }],
    ['checks_succeeded', { unit: '%', better: 'higher' }],
    ['checks_failed', { unit: '%', better: 'lower' }],
]);
const k6_metrics_times = /^(?:http_req_|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_(?:http_req_duration|web_vital_(?:fcp|fid|inp|lcp|ttfb)))/;

;// CONCATENATED MODULE: ./lib/formats/kinds/k6.js






const types = ['trend', 'counter', 'rate', 'gauge'];
/** Three shapes: of `--summary-export` (figures beside the name), of `handleSummary` and the newer one (in `values`). */
const k6_entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    type: schemas/* enum */.k5n(types).optional(),
    contains: schemas/* string */.YjP().optional(),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()).optional(),
});
/**
 * Each of k6's metrics becomes a benchmark, whose metrics are its statistics: averages and percentiles of a trend, a
 * counter's rate, a rate in percent. Extremes are left out, and so are the virtual users, which are set, not measured.
 * Times are milliseconds. Format: https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/
 */
const k6 = jsonFormat({
    tool: 'k6',
    file: 'the file of `k6 run --summary-export=FILE`, or what `handleSummary` gets as JSON',
    failures: 'missing, with an exit code',
    detect: (head) => kindAt(head, ['metadata', 'k6_version']) !== null ||
        kindAt(head, ['root_group', 'checks']) !== null ||
        keysAt(head, ['metrics']).some((key) => key === 'iterations' || key === 'iteration_duration'),
    resultsAt: [['metrics'], ['results', 'metrics']],
    document: schemas/* union */.KCZ([
        schemas/* object */.Ikc({
            config: schemas/* object */.Ikc({ duration: schemas/* number */.aig() }),
            results: schemas/* object */.Ikc({ metrics: taken }),
        }),
        schemas/* object */.Ikc({ metrics: schemas/* object */.Ikc({}) }),
    ], 'expected an object with metrics'),
    entry: checked(isEntry, k6_entry),
    named: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => ({ group: '', name })),
    reader: (document, into, source) => {
        const seconds = 'config' in document ? document.config.duration : null;
        return {
            entry: (found, { key, offset }) => {
                const where = { group: '', name: key ?? found.name ?? '', offset };
                if (where.name !== 'vus' && where.name !== 'vus_max')
                    readMetric(found, where, { seconds, into, source });
            },
        };
    },
});
function readMetric(found, where, { seconds, into, source }) {
    const { type, contains, values = found } = found;
    const about = builtIn(where.name, contains);
    const missing = (what) => malformed(source, where.offset, `expected ${what}`);
    switch (type ?? typeOf(values)) {
        case 'trend': {
            const statistics = Object.keys(values).filter(isStatistic);
            if (statistics.length === 0)
                throw missing('avg, med or a percentile');
            for (const name of statistics) {
                const value = number(values, name);
                if (value !== null)
                    into.summary(where, into.metric(name, about.unit, about.better), value);
            }
            if (!into.has(where))
                throw missing('a figure');
            return;
        }
        case 'counter': {
            const [count, given] = [number(values, 'count'), number(values, 'rate')];
            const rate = given ?? (count !== null && seconds ? count / seconds : null);
            if (rate === null)
                throw missing('a rate');
            return into.summary(where, into.metric('rate', `${about.unit}/s`, about.better), rate);
        }
        case 'rate': {
            const share = number(values, 'rate') ?? number(values, 'value');
            if (share === null)
                throw missing('a rate');
            return into.summary(where, into.metric('rate', '%', about.better), 100 * share);
        }
        case 'gauge': {
            const value = number(values, 'value');
            if (value === null)
                throw missing('a value');
            return into.summary(where, into.metric('value', about.unit, about.better), value);
        }
        case null:
            throw missing('the statistics of a metric');
    }
}
/** Null where there is none, and where k6 says so itself. */
function number(values, name) {
    const value = values[name];
    return shapes_isNumber(value) ? value : null;
}
/** What `--summary-export` does not say. */
function typeOf(values) {
    if (Object.keys(values).some(isStatistic))
        return 'trend';
    if (number(values, 'count') !== null)
        return 'counter';
    if (number(values, 'passes') !== null || number(values, 'fails') !== null)
        return 'rate';
    return number(values, 'value') === null ? null : 'gauge';
}
function isStatistic(name) {
    return /^(?:avg|med|p\([\d.]+\))$/.test(name);
}
function isEntry(input) {
    return (isObject(input) &&
        isText(input['name']) &&
        isText(input['contains']) &&
        (input['type'] === undefined || types.some((type) => type === input['type'])) &&
        (input['values'] === undefined || areFigures(input['values'])));
}
function isText(value) {
    return value === undefined || typeof value === 'string';
}
function areFigures(value) {
    return isObject(value) && Object.values(value).every((each) => each === null || shapes_isNumber(each));
}

;// CONCATENATED MODULE: ./lib/formats/kinds/mitata.js





const mitata_stats = schemas/* object */.Ikc({
    avg: schemas/* number */.aig(),
    min: schemas/* number */.aig().nullish(),
    max: schemas/* number */.aig().nullish(),
    p99: schemas/* number */.aig().nullish(),
    /** Null where they were not asked for. */
    samples: numbers.nullish(),
    heap: schemas/* object */.Ikc({ avg: schemas/* number */.aig().nullish() }).nullish(),
});
const mitata_named = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const mitata_run = mitata_named.extend({
    stats: mitata_stats.nullish(),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish().catch(null),
});
/** Nanoseconds, and bytes of heap. Format: what `run({ format: 'json' })` of mitata 1 prints. */
const mitata = jsonFormat({
    tool: 'mitata',
    file: "the output of mitata's `run({ format: 'json' })`",
    failures: 'told',
    detect: (head) => kindAt(head, ['layout']) === 'array' && kindAt(head, ['benchmarks']) === 'array',
    resultsAt: [['benchmarks']],
    document: schemas/* object */.Ikc({
        layout: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })),
        benchmarks: taken,
    }),
    // Each run is a row of its own.
    entry: schemas/* object */.Ikc({ group: schemas/* number */.aig().nullish(), runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
    reader: ({ layout }, into) => ({
        entry: ({ group, runs }, { offset }) => {
            const of = layout[group ?? 0]?.name ?? '';
            for (const each of runs) {
                const name = mitata_named.safeParse(each).data?.name ?? '';
                const where = into.numbered({ group: of, name, offset });
                into.row(() => [where], () => mitata_readRun(each, where, into));
            }
        },
    }),
});
function mitata_readRun(each, where, into) {
    const { data } = mitata_run.safeParse(each);
    if (data === undefined)
        throw into.malformed(where.offset, `expected a run, found one of ${quoted(where.name)} that is none`);
    const { stats: found, error } = data;
    if (!found)
        return into.fail(where, error?.message ?? 'it threw an error');
    const { avg, min, max, p99, samples, heap } = found;
    const time = into.metric('time', 'ns');
    if (samples && samples.length > 0)
        into.samples(where, time, samples);
    else
        into.summary(where, time, avg, { spread: rangeOf(min, max) });
    if (typeof p99 === 'number')
        into.summary(where, into.metric('p99', 'ns'), p99);
    if (typeof heap?.avg === 'number')
        into.summary(where, into.metric('allocated', 'B'), heap.avg);
}
function rangeOf(low, high) {
    return typeof low === 'number' && typeof high === 'number' ? { kind: 'range', low, high } : null;
}

;// CONCATENATED MODULE: ./lib/formats/kinds/pytest-benchmark.js




/** Seconds. Format: https://pytest-benchmark.readthedocs.io/ (the file of `--benchmark-json`) */
const pytestBenchmark = jsonFormat({
    tool: 'pytest-benchmark',
    file: 'the file of `pytest --benchmark-json=FILE`',
    failures: 'missing, with an exit code',
    detect: (head) => kindAt(head, ['machine_info']) !== null,
    resultsAt: [['benchmarks']],
    document: schemas/* object */.Ikc({ benchmarks: taken }),
    entry: schemas/* object */.Ikc({
        fullname: schemas/* string */.YjP(),
        stats: schemas/* object */.Ikc({
            mean: schemas/* number */.aig(),
            stddev: schemas/* number */.aig().nullish(),
            rounds: schemas/* number */.aig().nullish(),
            data: numbers.nullish(),
        }),
    }),
    named: schemas/* object */.Ikc({ fullname: schemas/* string */.YjP() })
        .transform(({ fullname: name }) => ({ group: '', name })),
    reader: (_, into) => ({
        entry: ({ fullname, stats: { mean, stddev, rounds, data } }, { offset }) => {
            const where = { group: '', name: fullname, offset };
            const time = into.metric('time', 's');
            if (data && data.length > 0)
                return into.samples(where, time, data);
            const spread = typeof stddev === 'number' ? { kind: 'deviation', value: stddev } : null;
            into.summary(where, time, mean, { spread, count: rounds ?? null });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/formats/kinds/index.js

































/** To add one: a file beside this one, a line here, and its name in model/format-name.ts. */
const formats = {
    go: go,
    'cargo-bench': cargoBench,
    'cargo-criterion': cargoCriterion,
    'criterion-estimates': criterionEstimates,
    'google-benchmark': googleBenchmark,
    catch2: catch2,
    'pytest-benchmark': pytestBenchmark,
    jmh: jmh,
    benchmarkdotnet: benchmarkDotNet,
    hyperfine: hyperfine,
    k6: k6,
    mitata: mitata,
    benchmarkjs: benchmarkJs,
    'deno-bench': denoBench,
    benny: benny,
    'size-limit': sizeLimit,
    'benchmark-ips': benchmarkIps,
    'criterion-haskell': criterionHaskell,
    wrk: wrk,
    ab: ab,
    h2load: h2load,
    hey: hey,
    autocannon: autocannon,
    oha: oha,
    siege: siege,
    'redis-benchmark': redisBenchmark,
    fio: fio,
    iperf3: iperf3,
    pgbench: pgbench,
    sysbench: sysbench,
    bencher: bencher,
    customSmallerIsBetter: customSmallerIsBetter,
    customBiggerIsBetter: customBiggerIsBetter,
    benchgate: benchgate,
};

;// CONCATENATED MODULE: ./lib/formats/choose-format.js




/** The formats that a text can be, by its beginning. */
function detectFormats(text) {
    const head = text.slice(0, headLength);
    return model/* formatNames */.EI.filter((name) => formats[name].detect(head));
}
/**
 * The one format that a text can be: none is preferred where several fit.
 *
 * @throws GateError `results-unknown-format` or `results-ambiguous-format`
 */
function chooseFormat(text, file) {
    const [found, ...others] = detectFormats(text);
    if (found === undefined) {
        throw new errors/* GateError */.ue({
            code: 'results-unknown-format',
            file,
            line: 1,
            problem: 'begins like no results that are known; docs/formats.md has what they look like',
            advice: `Name its format, one of\n${inLines(model/* formatNames */.EI)}`,
        });
    }
    if (others.length > 0) {
        throw new errors/* GateError */.ue({
            code: 'results-ambiguous-format',
            file,
            line: 1,
            problem: `could be ${[found, ...others].join(' or ')}`,
            advice: 'Name the format that the file is in.',
        });
    }
    return found;
}
/** Of what is longer than three lines of a terminal, the middle is left out. */
function inLines(names) {
    const lines = [];
    for (const name of names) {
        const last = lines.at(-1);
        if (last === undefined || last.length + name.length > 150)
            lines.push(name);
        else
            lines[lines.length - 1] = `${last}, ${name}`;
    }
    return lines.join(',\n');
}

;// CONCATENATED MODULE: ./lib/formats/decode.js


/** Larger files are refused, since everything in them would be held in memory. */
const largestResultsBytes = 200_000_000;
/**
 * For whoever reads the file: to be called with its size, before it is read.
 *
 * @throws GateError `results-too-large`
 */
function checkResultsSize(bytes, file) {
    if (bytes <= largestResultsBytes)
        return;
    const [megabytes, most] = [bytes, largestResultsBytes].map((size) => Math.floor(size / 1e6));
    throw new errors/* GateError */.ue({
        code: 'results-too-large',
        file,
        line: null,
        problem: `expected at most ${most} MB of results, found ${megabytes} MB`,
        advice: "Write fewer benchmarks to a file, or leave out the tool's raw samples.",
    });
}
/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is what PowerShell's `>` writes.
 *
 * @throws GateError `results-not-text`
 */
function decode(content, file) {
    if (typeof content === 'string')
        return content.startsWith('\ufeff') ? content.slice(1) : content;
    try {
        return new TextDecoder(encodingOf(content), { fatal: true }).decode(content);
    }
    catch (cause) {
        const text = new TextDecoder(encodingOf(content)).decode(content);
        throw new errors/* GateError */.ue({
            code: 'results-not-text',
            file,
            line: lineOf({ text }, text.indexOf('\ufffd')),
            problem: 'expected UTF-8, found bytes that are none',
            advice: 'Give the file that the tool wrote, as UTF-8 text.',
        }, { cause });
    }
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}

;// CONCATENATED MODULE: ./lib/formats/described.js








/** What is known of any such format: nothing says which rows failed. */
const describedTraits = {
    tool: 'The tool',
    failures: 'missing, with an exit code',
};
/** A format that the user describes. */
function describedFormat(format) {
    return {
        ...describedTraits,
        file: 'the rows that `format` describes, as JSON or CSV',
        detect: () => false,
        parse: (source, into) => {
            const reader = new RowReader(format, into);
            const start = skipSpace(source.text, 0);
            const first = source.text.charAt(start);
            if (first !== '{' && first !== '[')
                readCsv(source, reader);
            else if (/^\{[^\n]*\}\s*\n\s*\{/.test(source.text.slice(start)))
                readLines(source, reader);
            else
                described_readDocument(source, start, format, reader);
        },
    };
}
class RowReader {
    #format;
    #into;
    constructor(format, into) {
        this.#format = format;
        this.#into = into;
    }
    /** @param parse gives the row, or throws */
    row({ key, offset }, parse) {
        let name = '';
        this.#into.row(() => [{ group: '', name }], () => {
            const row = parse();
            name = this.#name(row, key, offset);
            const where = { group: '', name, offset };
            const unit = this.#unit(row);
            const scale = this.#into.metric(metricName(unit), unit, this.#format.better);
            for (const value of this.#values(row, offset))
                this.#into.sample(where, scale, value);
        });
    }
    #name(row, key, offset) {
        const { name } = this.#format;
        const found = name === null ? key : fieldOf(row, name);
        if (typeof found === 'string' && found !== '')
            return found;
        if (shapes_isNumber(found))
            return String(found);
        const where = name === null ? 'its key' : quoted(name);
        throw this.#into.malformed(offset, `expected a name in ${where}, found ${described_shown(found)}`);
    }
    #unit(row) {
        const { unit } = this.#format;
        const found = unit === '' ? undefined : fieldOf(row, unit);
        return typeof found === 'string' ? found.trim() : unit;
    }
    #values(row, offset) {
        const { value } = this.#format;
        const found = value === null ? row : fieldOf(row, value);
        const all = Array.isArray(found) ? found : [found];
        const numbers = all.map(numberIn);
        const odd = numbers.indexOf(null);
        if (all.length > 0 && odd === -1)
            return numbers.filter((each) => each !== null);
        const where = value === null ? 'each row' : quoted(value);
        throw this.#into.malformed(offset, `expected a number in ${where}, found ${described_shown(all[odd])}`);
    }
}
function readCsv(source, reader) {
    let names = null;
    for (const { cells, offset } of csvRows(source.text)) {
        if (names === null) {
            names = cells.map((cell) => cell.trim());
            continue;
        }
        const columns = names;
        reader.row({ key: null, offset }, () => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    }
}
/** What stands between the rows is the tool's own log. */
function readLines(source, reader) {
    eachLine(source.text, (line, offset) => {
        if (line.startsWith('{'))
            reader.row({ key: null, offset }, () => read_parsed(source, line, (at) => offset + at));
    });
}
function described_readDocument(source, start, { rows }, reader) {
    const { text } = source;
    try {
        for (const part of partsAt(source, start, rows === null ? [] : stepsIn(rows)))
            reader.row({ key: part.key, offset: part.start }, () => read_parsed(source, text.slice(part.start, part.end), (at) => part.start + at));
    }
    catch (error) {
        if (error instanceof BrokenJson)
            throw malformed(source, error.offset, error.message);
        throw error;
    }
}
function* partsAt(source, start, steps) {
    const { text } = source;
    const [step, ...rest] = steps;
    if (text[start] !== '{' && text[start] !== '[')
        throw malformed(source, start, 'expected a list or an object of rows');
    let at = 0;
    let isFound = false;
    for (const part of parts(text, start)) {
        if (step === undefined)
            yield part;
        else if (step === '*' || step === (part.key ?? String(at))) {
            isFound = true;
            yield* partsAt(source, part.start, rest);
        }
        at += 1;
    }
    if (step !== undefined && step !== '*' && !isFound)
        throw malformed(source, start, `expected ${quoted(step)} on the way to the rows, found nothing`);
}
/** `a.b[0].*` and `a[*]`, also with the `$.` that JSONPath begins with. */
function stepsIn(path) {
    return path
        .replace(/^\$/, '')
        .split(/[.[\]]+/)
        .filter((step) => step !== '');
}
function fieldOf(row, path) {
    // A column's name may have dots and brackets in it.
    if (isObject(row) && Object.hasOwn(row, path))
        return row[path];
    return stepsIn(path).reduce((value, step) => {
        if (Array.isArray(value))
            return value[Number(step)];
        return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }, row);
}
function numberIn(value) {
    const number = typeof value === 'string' && /\d/.test(value) ? Number(value.trim()) : value;
    return shapes_isNumber(number) ? number : null;
}
function described_shown(value) {
    if (typeof value === 'string')
        return quoted(value, 20);
    if (value === undefined)
        return 'nothing';
    return isObject(value) || Array.isArray(value) ? 'an object' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/formats/format-traits.js


/** What is known of results in a format without reading them. @param format null for one that the user describes */
function formatTraits(format) {
    return format === null ? describedTraits : formats[format];
}

;// CONCATENATED MODULE: ./lib/formats/failures.js


/** Gathers what a parser finds to have failed, and the rows that it cannot read. */
class Failures {
    #suite;
    #found = new Map();
    #skipped = null;
    /** @param suite what the benchmarks' ids begin with */
    constructor(suite) {
        this.#suite = suite;
    }
    get length() {
        return this.#found.size;
    }
    /** The first row that could not be read; null where all could. */
    get firstSkipped() {
        return this.#skipped?.first ?? null;
    }
    /** Given once for the file, however many rows it is about. */
    get warnings() {
        if (this.#skipped === null)
            return [];
        const { first, count } = this.#skipped;
        const { file, line, problem } = first;
        return [{ code: 'results-skipped', file, line, problem, rows: count }];
    }
    /** @param isMeasured whether the file has figures of the benchmark of that name: then an unread row matters no more */
    list(isMeasured) {
        return [...this.#found.values()].filter(({ benchmark: failed, kind }) => kind !== 'unread' || failed === null || !isMeasured(failed.name));
    }
    /** Keeps the first failure of each name and kind. @param name null where it is not known */
    add(kind, name, message) {
        const key = `${kind}\0${name ?? ''}`;
        if (this.#found.has(key))
            return;
        const failed = name === null ? null : (0,model/* benchmark */.aE)(this.#suite, '', name);
        const cut = message.length > longest ? `${message.slice(0, longest)}…` : message;
        this.#found.set(key, { benchmark: failed, kind, message: cut });
    }
    /** A row that cannot be read. @param names of the benchmarks that it is about; empty where they are not known */
    skip(problem, names) {
        this.#skipped = {
            first: this.#skipped?.first ?? problem,
            count: 1 + (this.#skipped?.count ?? 0),
        };
        const message = placed(problem);
        if (names.length === 0)
            this.add('unread', null, message);
        for (const name of names)
            this.add('unread', name, message);
    }
}
/** The most characters that are kept of a message; no report shows more. */
const longest = 2_000;

;// CONCATENATED MODULE: ./lib/formats/scales.js


/** The metrics of a file, each once, whatever units its tool writes them in. */
class Scales {
    #source;
    #warn;
    #scales = new Map();
    #metrics = new Map();
    /** @param warn of a metric that is not fully known */
    constructor(source, warn) {
        this.#source = source;
        this.#warn = warn;
    }
    get metrics() {
        return [...this.#metrics.values()];
    }
    /** @param better what the tool says of the direction; where it says nothing, the unit may */
    metric(name, unit, better) {
        const known = this.#known(name, unit, better);
        if (known !== null)
            return known;
        const { base, factor, dimension, better: usual } = readUnit(unit);
        const direction = better ?? usual;
        const made = { name, unit: base, dimension, better: direction === 'none' ? null : direction };
        this.#doubt(made, unit);
        return this.#remember(made, factor, unit, better);
    }
    /** A metric whose figures are in a base unit already, which is to stay as it is. */
    inBaseUnits(name, unit, better) {
        const made = { name, unit, dimension: readUnit(unit).dimension, better };
        return this.#known(name, unit, better) ?? this.#remember(made, 1, unit, better);
    }
    #known(name, unit, better) {
        const named = this.#scales.get(name) ?? [];
        return named.find((each) => each.unit === unit && each.given === better) ?? null;
    }
    #remember(made, factor, unit, given) {
        const { name } = made;
        const id = `${made.unit}\0${made.better}\0${name}`;
        if (this.#metrics.size >= mostMetrics && !this.#metrics.has(id))
            throw tooMany(this.#source, null, `${mostMetrics} different metrics`);
        const scale = { metric: this.#metrics.get(id) ?? made, factor, unit, given };
        this.#metrics.set(id, scale.metric);
        this.#scales.set(name, [...(this.#scales.get(name) ?? []), scale]);
        return scale;
    }
    #doubt({ name, better, dimension }, unit) {
        const { file } = this.#source;
        if (dimension === 'unknown') {
            this.#warn(name, { code: 'results-unknown-unit', file, metric: name, unit });
        }
        if (better === null) {
            this.#warn(name, { code: 'results-unknown-direction', source: file, metrics: [name] });
        }
    }
}
// Each is looked for among those of a benchmark, one by one.
const mostMetrics = 500;

;// CONCATENATED MODULE: ./lib/formats/shape.js
const sampled = 0;
const spreads = [null, 'deviation', 'width', 'range', 'interval'];
function summaryShape(spread, count) {
    return 1 + 2 * spreads.indexOf(spread?.kind ?? null) + (count === null ? 0 : 1);
}
/** The figures of their numbers: of a summary its value, the numbers of its spread, its count. */
function figuresInShape(shape, numbers) {
    if (shape === sampled)
        return { kind: 'samples', samples: numbers };
    const [value = Number.NaN, ...others] = numbers;
    const spread = spreads[(shape - 1) >> 1] ?? null;
    const isCounted = (shape - 1) % 2 === 1;
    return {
        kind: 'summary',
        value,
        spread: spread === null ? null : shape_spreadOf(spread, others),
        count: isCounted ? (others.at(-1) ?? null) : null,
    };
}
function shape_spreadOf(kind, numbers) {
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = numbers;
    switch (kind) {
        case 'deviation':
        case 'width':
            return { kind, value: first };
        case 'range':
            return { kind, low: first, high: second };
        case 'interval':
            return { kind, low: first, high: second, level: Number.isNaN(third) ? null : third };
    }
}

;// CONCATENATED MODULE: ./lib/formats/column.js
/**
 * A list of numbers of one kind that only grows. Typed arrays lie outside of the heap: the collector, which goes through
 * every list of rows on it again and again, would take as long as the parser does.
 */
class FigureColumn {
    #numbers;
    #length = 0;
    constructor(numbers) {
        this.#numbers = numbers;
    }
    /** Whole numbers below 2 ** 31. */
    static ofWhole() {
        return new FigureColumn(new Int32Array(1024));
    }
    static ofFloats() {
        return new FigureColumn(new Float64Array(1024));
    }
    get length() {
        return this.#length;
    }
    /** NaN beyond the end. */
    at(index) {
        return index < this.#length ? (this.#numbers[index] ?? Number.NaN) : Number.NaN;
    }
    set(index, value) {
        this.#numbers[index] = value;
    }
    push(value) {
        if (this.#length === this.#numbers.length)
            this.#grow();
        this.#numbers[this.#length] = value;
        this.#length += 1;
    }
    slice(start, end) {
        return Array.from(this.#numbers.subarray(start, end));
    }
    #grow() {
        const { length } = this.#numbers;
        const grown = this.#numbers instanceof Int32Array
            ? new Int32Array(2 * length)
            : new Float64Array(2 * length);
        grown.set(this.#numbers);
        this.#numbers = grown;
    }
}

;// CONCATENATED MODULE: ./lib/formats/table.js



const none = -1;
/**
 * Benchmarks and their measurements in columns of numbers: a file of a few megabytes holds tens of thousands, and as
 * objects they would take several times its size, and most of the time with it.
 */
class Table {
    #suite;
    #metricsInOrder = [];
    #metricRows = new Map();
    // Each benchmark, in the order of the map, has a place where it was found first, a first measurement and a last.
    #rows = new Map();
    #offsets = FigureColumn.ofWhole();
    #firsts = FigureColumn.ofWhole();
    #lasts = FigureColumn.ofWhole();
    // Each measurement has a next one of the same benchmark, what its numbers mean, where they are and how many.
    #nexts = FigureColumn.ofWhole();
    #metrics = FigureColumn.ofWhole();
    #shapes = FigureColumn.ofWhole();
    #starts = FigureColumn.ofWhole();
    #lengths = FigureColumn.ofWhole();
    #numbers = FigureColumn.ofFloats();
    /** How many samples there is room for, of benchmarks that got some later. */
    #rooms = new Map();
    /** @param suite what the benchmarks' ids begin with */
    constructor(suite) {
        this.#suite = suite;
    }
    get length() {
        return this.#rows.size;
    }
    names() {
        return this.#rows.keys();
    }
    *[Symbol.iterator]() {
        for (const [name, row] of this.#rows)
            yield this.#benchmark(name, row);
    }
    /** The row of the benchmark of that name; null where there is none. */
    find(name) {
        return this.#rows.get(name) ?? null;
    }
    /** A row for a benchmark that has none yet. */
    open(name, offset) {
        const row = this.length;
        this.#rows.set(name, row);
        this.#offsets.push(offset);
        this.#firsts.push(none);
        this.#lasts.push(none);
        return row;
    }
    /** Where the benchmark of a row was found first. */
    offset(row) {
        return this.#offsets.at(row);
    }
    /** The row of a benchmark's measurement; null where it has none of that metric. */
    measured(row, metric) {
        const wanted = this.#metricRows.get(metric);
        if (wanted === undefined)
            return null;
        let each = this.#firsts.at(row);
        while (each !== none && this.#metrics.at(each) !== wanted)
            each = this.#nexts.at(each);
        return each === none ? null : each;
    }
    /** Gives a benchmark a measurement that it did not have; its numbers are to be pushed next. */
    append(row, metric, shape) {
        const added = this.#nexts.length;
        const last = this.#lasts.at(row);
        this.#lasts.set(row, added);
        if (last === none)
            this.#firsts.set(row, added);
        else
            this.#nexts.set(last, added);
        this.#nexts.push(none);
        this.#metrics.push(this.#metricRow(metric));
        this.#shapes.push(shape);
        this.#starts.push(this.#numbers.length);
        this.#lengths.push(0);
    }
    /** One number more of the measurement that was appended last. */
    push(value) {
        this.#numbers.push(value);
        const last = this.#lengths.length - 1;
        this.#lengths.set(last, this.#lengths.at(last) + 1);
    }
    /** One sample more; false where the measurement is a summary. */
    addSample(measurement, value) {
        if (this.#shapes.at(measurement) !== sampled)
            return false;
        const length = this.#lengths.at(measurement);
        if (length === (this.#rooms.get(measurement) ?? length))
            this.#move(measurement, length);
        this.#numbers.set(this.#starts.at(measurement) + length, value);
        this.#lengths.set(measurement, length + 1);
        return true;
    }
    /** Moves samples to where there is room for as many again. */
    #move(measurement, length) {
        const from = this.#starts.at(measurement);
        this.#starts.set(measurement, this.#numbers.length);
        this.#rooms.set(measurement, 2 * length);
        for (let at = 0; at < length; at += 1)
            this.#numbers.push(this.#numbers.at(from + at));
        for (let at = 0; at < length; at += 1)
            this.#numbers.push(Number.NaN);
    }
    #metricRow(metric) {
        const before = this.#metricRows.get(metric);
        if (before !== undefined)
            return before;
        this.#metricRows.set(metric, this.#metricRows.size);
        return this.#metricsInOrder.push(metric) - 1;
    }
    #benchmark(name, row) {
        const measurements = [];
        for (let each = this.#firsts.at(row); each !== none; each = this.#nexts.at(each))
            measurements.push(this.#measurement(each));
        return { ...(0,model/* benchmark */.aE)(this.#suite, '', name), measurements };
    }
    #measurement(row) {
        const metric = this.#metricsInOrder[this.#metrics.at(row)];
        if (metric === undefined)
            throw new RangeError(`there is no measurement ${row}`);
        const start = this.#starts.at(row);
        const numbers = this.#numbers.slice(start, start + this.#lengths.at(row));
        return { metric, figures: figuresInShape(this.#shapes.at(row), numbers) };
    }
}

;// CONCATENATED MODULE: ./lib/formats/collector.js








/** Gathers what a parser finds: figures in the tool's unit come in, benchmarks in base units come out. */
class Collector {
    #source;
    #table;
    #scales;
    #warnings = new Map();
    #failures;
    #numbered = new model/* NumberedNames */.nE();
    #ending = '';
    #machine = null;
    #open = null;
    #last = null;
    /** @param suite what the benchmarks' ids begin with */
    constructor(source, suite) {
        this.#source = source;
        this.#table = new Table(suite);
        this.#failures = new Failures(suite);
        this.#scales = new Scales(source, (name, notice) => this.#warn(name, notice));
    }
    get benchmarks() {
        this.#close();
        return this.#table;
    }
    get metrics() {
        return this.#scales.metrics;
    }
    get warnings() {
        return [...this.#failures.warnings, ...this.#warnings.values()];
    }
    get failures() {
        this.#close();
        return this.#failures.list((name) => this.#table.find(name) !== null);
    }
    /** What is wrong with the first row that could not be read; null where all could. */
    get firstSkipped() {
        return this.#failures.firstSkipped;
    }
    get machine() {
        return this.#machine;
    }
    /** The ending that all names share and that may be a number of CPUs; empty where they share none. */
    get ending() {
        return this.#ending;
    }
    namesEndIn(ending) {
        this.#ending = ending;
    }
    /** The machine that the figures were measured on, as the file says. */
    recordedOn(machine) {
        this.#machine = machine;
    }
    /** @param better what the tool says of the direction; where it says nothing, the unit may */
    metric(name, unit, better = null) {
        return this.#scales.metric(name, unit, better);
    }
    /** A metric whose figures are in a base unit already, which is to stay as it is. */
    inBaseUnits(name, unit, better) {
        return this.#scales.inBaseUnits(name, unit, better);
    }
    /**
     * Reads one row of a file. What is wrong with it is told in one warning for all such rows of the file, which has its
     * other rows all the same.
     *
     * @param about the benchmarks of the row, as far as it can be told; asked only where it cannot be read
     */
    row(about, read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.fault.code !== 'results-malformed')
                throw error;
            this.#skipRow(error.fault, about());
        }
    }
    /** Leaves out a row that the parser itself finds unreadable. `problem` is a clause without a full stop. */
    skip(offset, problem, about) {
        this.#skipRow(malformation(this.#source, offset, problem), about);
    }
    /** Makes the error that a reader of a row throws when it cannot read it. `problem` is a clause without a full stop. */
    malformed(offset, problem) {
        return malformed(this.#source, offset, problem);
    }
    /** The tool says that a benchmark failed. @param where null where it does not say which */
    fail(where, message) {
        this.#failed('failed', where, message);
    }
    /** The tool skipped a benchmark, or was told to go on although it failed. */
    excuse(where, message) {
        const { name: benchmark, offset } = where;
        const { file } = this.#source;
        const line = lineOf(this.#source, offset);
        this.#warn(benchmark, { code: 'results-failed', file, line, benchmark, reason: message });
        this.#failed('excused', where, message);
    }
    samples(where, scale, values) {
        if (values.length === 0)
            throw malformed(this.#source, where.offset, 'expected samples, found an empty list');
        const inBase = values.map((value) => this.#scaled(value, scale, where));
        this.#append(where, scale.metric, sampled);
        for (const value of inBase)
            this.#table.push(value);
    }
    /** One sample more, for a benchmark that may have some of the same metric. */
    sample(where, scale, value) {
        const inBase = this.#scaled(value, scale, where);
        if (this.#open?.latest !== where) {
            if (this.#open?.where.name === where.name && this.#open.where.group === where.group)
                this.#open.latest = where;
            else {
                this.#close();
                this.#open = { where, latest: where, samples: new Map() };
            }
        }
        const samples = this.#open.samples.get(scale.metric);
        if (samples === undefined)
            this.#open.samples.set(scale.metric, [inBase]);
        else
            samples.push(inBase);
    }
    summary(where, scale, value, detail = {}) {
        const { spread = null, count = null } = detail;
        const inBase = (each) => this.#scaled(each, scale, where);
        const numbers = [
            inBase(value),
            ...(spread === null ? [] : numbersOf(spread, inBase)),
            ...(count === null ? [] : [count]),
        ];
        this.#append(where, scale.metric, summaryShape(spread, count));
        for (const each of numbers)
            this.#table.push(each);
    }
    /** One of several that the tool gives one name: see `NumberedNames`. */
    numbered(where) {
        return where.name === '' ? where : { ...where, name: this.#numbered.next(where) };
    }
    /** Whether there are figures of a benchmark, of that metric or of any. */
    has(where, scale = null) {
        this.#close();
        const row = this.#table.find((0,model/* wholeName */.fC)(where));
        return row !== null && (scale === null || this.#table.measured(row, scale.metric) !== null);
    }
    /** Once for each code and subject, however often it is seen. */
    #warn(subject, notice) {
        const key = `${notice.code}\0${subject}`;
        if (!this.#warnings.has(key))
            this.#warnings.set(key, notice);
    }
    #append(where, metric, shape) {
        this.#close();
        const row = this.#row(where);
        if (this.#table.measured(row, metric) !== null)
            throw this.#twice(where, row, metric);
        this.#table.append(row, metric, shape);
    }
    /** Adds the samples that came one by one: mostly all those of a benchmark come after each other. */
    #close() {
        if (this.#open === null)
            return;
        const { where, samples } = this.#open;
        this.#open = null;
        const row = this.#row(where);
        for (const [metric, values] of samples) {
            const before = this.#table.measured(row, metric);
            if (before === null) {
                this.#table.append(row, metric, sampled);
                for (const value of values)
                    this.#table.push(value);
            }
            else if (!values.every((value) => this.#table.addSample(before, value)))
                throw this.#twice(where, row, metric);
        }
    }
    #row(where) {
        // The figures of a result come one after the other.
        if (this.#last?.where === where)
            return this.#last.row;
        const row = this.#findOrOpen(where);
        this.#last = { where, row };
        return row;
    }
    #findOrOpen(where) {
        const { name, offset } = where;
        if (name === '')
            throw malformed(this.#source, offset, 'expected a name, found an empty one');
        const path = (0,model/* wholeName */.fC)(where);
        const before = this.#table.find(path);
        if (before === null && this.#table.length >= mostBenchmarks)
            throw tooMany(this.#source, offset, `${mostBenchmarks} benchmarks in a file`);
        return before ?? this.#table.open(path, offset);
    }
    #twice(where, row, { name }) {
        const first = place(this.#source, this.#table.offset(row));
        const what = `${quoted(name)} of ${quoted((0,model/* wholeName */.fC)(where))}`;
        return duplicate(this.#source, where.offset, `${what} is there twice, first at ${first}`);
    }
    #scaled(value, { factor, metric }, { offset }) {
        // Dividing by a whole number is exact where multiplying by its reciprocal is not.
        const inBase = factor < 1 ? value / Math.round(1 / factor) : value * factor;
        if (Number.isFinite(inBase))
            return inBase;
        const problem = `expected a finite number for ${quoted(metric.name)}, found ${value}`;
        throw malformed(this.#source, offset, problem);
    }
    #skipRow(problem, about) {
        this.#failures.skip(problem, about.filter(({ name }) => name !== '').map(model/* wholeName */.fC));
        this.#checkFailures();
    }
    #failed(kind, where, message) {
        this.#failures.add(kind, where === null ? null : (0,model/* wholeName */.fC)(where), message);
        this.#checkFailures();
    }
    #checkFailures() {
        if (this.#failures.length > mostBenchmarks)
            throw tooMany(this.#source, null, `${mostBenchmarks} failures in a file`);
    }
}
// Fifty times what a run of the gate is made for. It bounds the memory that a file takes.
const mostBenchmarks = 100_000;
function numbersOf(spread, inBase) {
    switch (spread.kind) {
        case 'deviation':
        case 'width':
            return [inBase(spread.value)];
        case 'range':
            return [inBase(spread.low), inBase(spread.high)];
        case 'interval':
            return [inBase(spread.low), inBase(spread.high), spread.level ?? Number.NaN];
    }
}

;// CONCATENATED MODULE: ./lib/formats/time-stamps.js
/**
 * The text without the time that a CI service writes before each line of its log, where all lines of the text's
 * beginning have one: `2026-11-30T12:00:00.1234567Z ` on GitHub, in `gh run view --log` with the names of job and step
 * before it, and with the number of the stream after it on GitLab. The lines keep their numbers.
 */
function withoutTimeStamps(text) {
    const lines = text.slice(0, time_stamps_looked).split('\n');
    // The last of them may be cut off.
    const whole = (text.length > time_stamps_looked ? lines.slice(0, -1) : lines).filter((line) => /\S/.test(line));
    const isStamped = whole.length > 0 && whole.every((line) => first.test(line));
    return isStamped ? text.replaceAll(stamp, '') : text;
}
const time_stamps_looked = 10_000;
const first = /^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: \d\d[EO][ +]| |\r?$)/;
const stamp = new RegExp(first.source, 'gm');

;// CONCATENATED MODULE: ./lib/formats/parse-results.js








/**
 * Another tool's results, in base units.
 *
 * @param content the whole file, as bytes or as text
 * @throws GateError with file, line and what was expected: `results-empty`, `results-too-large`, `results-not-text`,
 *   `results-unknown-format`, `results-ambiguous-format`, `results-malformed`, `results-duplicate` or `results-none`
 */
function parseResults(content, { file, format: wanted, suite = file }) {
    checkResultsSize(content.length, file);
    const text = withoutTimeStamps(decode(content, file));
    if (!/\S/.test(text)) {
        throw new errors/* GateError */.ue({
            code: 'results-empty',
            file,
            line: 1,
            problem: 'expected results, found an empty file',
            advice: 'See that the tool ran to its end, and that it writes to this file.',
        });
    }
    const [name, format] = formatOf(wanted, text, file);
    const source = { file, text, advice: () => adviceFor(name, format, text) };
    const into = new Collector(source, suite);
    format.parse(source, into);
    if (!saysAnything(into)) {
        const { firstSkipped } = into;
        throw firstSkipped === null ? noBenchmarks(source, format, into) : new errors/* GateError */.ue(firstSkipped);
    }
    return {
        format: name,
        file,
        metrics: into.metrics,
        benchmarks: into.benchmarks,
        failures: into.failures,
        ending: into.ending,
        machine: into.machine,
        warnings: into.warnings,
    };
}
function formatOf(wanted, text, file) {
    if (typeof wanted === 'object' && wanted !== null)
        return [null, describedFormat(wanted)];
    const name = wanted ?? chooseFormat(text, file);
    return [name, formats[name]];
}
/** @param name null for a format that the user describes */
function adviceFor(name, { file }, text) {
    const fitting = detectFormats(text);
    // A file that can be what it was called is no other tool's: two formats may share one shape.
    const others = name !== null && fitting.includes(name) ? [] : fitting;
    const guess = others.length === 0 ? '' : ` It looks like ${others.join(' or ')}: name that format.`;
    return `Give ${file}, whole and unchanged.${guess}`;
}
/** False where no row could be read: the file is more likely another tool's than one that has only odd rows. */
function saysAnything({ benchmarks, failures }) {
    return (benchmarks.length > 0 ||
        failures.some(({ benchmark, kind }) => benchmark !== null && kind === 'failed'));
}
function noBenchmarks(source, { file }, into) {
    const why = into.failures.slice(0, 1).map(({ message }) => `: ${quoted(message, 200)}`);
    return new errors/* GateError */.ue({
        code: 'results-none',
        file: source.file,
        line: 1,
        problem: `expected ${file}, found no benchmark with figures${why.join('')}`,
        advice: source.advice(),
    });
}

;// CONCATENATED MODULE: ./lib/formats/share-names.js

/**
 * Gives a benchmark of Go the same name in all files.
 *
 * Go appends the number of CPUs to a name, unless it is 1, and a benchmark's own name may end in a number just as well:
 * `BenchmarkParse/size-100` is one or the other. Where all names of a file end alike, the ending is taken off if that
 * makes more of its names known to the other files than leaving it does; and where no other file ends differently, for
 * another machine would append another number. What is left of `ending` in a result is what was taken off.
 *
 * @param files of all versions that are compared
 * @param known names that were told apart before, from other results of the same versions
 */
function shareNames(files, known = new Set()) {
    const ofGo = files.filter(({ format }) => format === 'go');
    if (ofGo.length === 0)
        return files;
    const endings = new Set(ofGo.map(({ ending }) => ending).filter((ending) => ending !== ''));
    const dropped = new Set([...endings].filter((ending) => isDropped(ending, ofGo, known)));
    const cut = files.map((file) => dropped.has(file.ending) ? withoutEnding(file) : { ...file, ending: '' });
    const names = new Set([...known, ...cut.flatMap(({ benchmarks }) => [...benchmarks.names()])]);
    const failed = new FailedNames(names, dropped);
    return cut.map((file) => (file.format === 'go' ? { ...file, failures: failed.in(file) } : file));
}
function isDropped(ending, files, known) {
    const others = new Set(known);
    for (const { ending: other, benchmarks, failures } of files) {
        if (other === ending)
            continue;
        // Go leaves the number of CPUs out of the names of failures.
        for (const { benchmark: failed } of failures)
            if (failed !== null)
                others.add(failed.name);
        for (const name of benchmarks.names())
            others.add(name).add(withoutLast(name, other));
    }
    const own = files.filter((file) => file.ending === ending);
    const names = [...new Set(own.flatMap(({ benchmarks }) => [...benchmarks.names()]))];
    const kept = names.filter((name) => others.has(name)).length;
    const cut = names.filter((name) => others.has(withoutLast(name, ending))).length;
    return cut > kept || (cut === 0 && kept === 0);
}
function withoutLast(name, ending) {
    return name.slice(0, name.length - ending.length);
}
function withoutEnding(file) {
    return { ...file, benchmarks: new WithoutEnding(file.benchmarks, file.ending.length) };
}
class WithoutEnding {
    #all;
    #length;
    constructor(all, length) {
        this.#all = all;
        this.#length = length;
    }
    get length() {
        return this.#all.length;
    }
    *names() {
        for (const name of this.#all.names())
            yield name.slice(0, -this.#length);
    }
    *[Symbol.iterator]() {
        for (const one of this.#all)
            yield { ...one, ...(0,model/* benchmark */.aE)(one.suite, '', one.name.slice(0, -this.#length)) };
    }
}
/** Finds the names of failures, which Go prints with the number of CPUs or without, by the moment of the failure. */
class FailedNames {
    #known;
    #dropped;
    /** Known names that end in a number, by what stands before it: `-cpu 1,2` measures a benchmark under several. */
    #numbered;
    constructor(known, dropped) {
        this.#known = known;
        this.#dropped = [...dropped];
        this.#numbered = Map.groupBy([...known].filter((name) => numbered.test(name)), (name) => name.replace(numbered, ''));
    }
    in({ benchmarks, failures }) {
        const measured = new Set(benchmarks.names());
        return failures.flatMap((failure) => {
            const { benchmark: failed } = failure;
            if (failed === null)
                return [failure];
            return this.#meant(failed.name, measured).map((name) => ({
                ...failure,
                benchmark: (0,model/* benchmark */.aE)(failed.suite, '', name),
            }));
        });
    }
    #meant(name, measured) {
        const others = (this.#numbered.get(name) ?? []).filter((other) => !measured.has(other));
        if (this.#known.has(name))
            return [name, ...others];
        if (others.length > 0)
            return others;
        const ending = this.#dropped.find((each) => name.endsWith(each) && this.#known.has(name.slice(0, -each.length)));
        return [ending === undefined ? name : name.slice(0, -ending.length)];
    }
}
const numbered = /-\d+$/;

;// CONCATENATED MODULE: ./lib/formats/typical-value.js

/** One number for figures: the median of samples, for a single one may be far off; else the tool's own summary. */
function typicalValue(figures) {
    return figures.kind === 'summary' ? figures.value : (0,simple_statistics/* median */.JZ)([...figures.samples]);
}

;// CONCATENATED MODULE: ./lib/formats/with-zeroes.js



/**
 * Adds a rate of 0 where k6 does not mention dropped iterations: it does so only once it had to drop one. Where no file
 * has them, and they are not known from before, nothing is added.
 *
 * @param files of all versions that are compared
 * @param known names of benchmarks in earlier results of the same versions
 */
function withZeroes(files, known = new Set()) {
    const lacking = new Set(files.filter((file) => file.format === 'k6' && !hasDropped(file)));
    const isKnown = known.has(dropped) || files.some((file) => file.format === 'k6' && hasDropped(file));
    if (lacking.size === 0 || !isKnown)
        return files;
    return files.map((file) => (lacking.has(file) ? withZero(file) : file));
}
const dropped = 'dropped_iterations';
function hasDropped({ benchmarks }) {
    return new Set(benchmarks.names()).has(dropped);
}
function withZero(file) {
    const { unit, better } = builtIn(dropped, undefined);
    const { base, dimension } = readUnit(`${unit}/s`);
    const rate = { name: 'rate', unit: base, dimension, better };
    return {
        ...file,
        metrics: [...file.metrics, rate],
        benchmarks: new WithZero(file.benchmarks, rate),
    };
}
class WithZero {
    #all;
    #metric;
    constructor(all, metric) {
        this.#all = all;
        this.#metric = metric;
    }
    get length() {
        return this.#all.length + 1;
    }
    *names() {
        yield* this.#all.names();
        yield dropped;
    }
    *[Symbol.iterator]() {
        let suite = '';
        for (const one of this.#all) {
            ;
            ({ suite } = one);
            yield one;
        }
        const figures = { kind: 'summary', value: 0, spread: null, count: null };
        yield { ...(0,model/* benchmark */.aE)(suite, '', dropped), measurements: [{ metric: this.#metric, figures }] };
    }
}

;// CONCATENATED MODULE: ./lib/formats/index.js











;// CONCATENATED MODULE: ./lib/measure/kinds/results/read-results.js

/** Reads results files of one version: all of them, or says what is wrong with the first that cannot be read. */
async function readResults(found, { name: suite, format }, files) {
    const results = [];
    for (const { path, name: file } of found) {
        try {
            const content = await contentOf(path, file, files);
            if (content.kind === 'unreadable')
                return content;
            results.push(parseResults(content.bytes, { file, format, suite }));
        }
        catch (problem) {
            const word = parsersWord(problem);
            if (word === null)
                throw problem;
            return { kind: 'unreadable', message: `${placed(word)}\n${word.advice}` };
        }
    }
    return { kind: 'read', results };
}
/** @throws GateError `results-too-large` */
async function contentOf(path, file, files) {
    try {
        checkResultsSize(await files.size(path), file);
        return { kind: 'content', bytes: await files.readBytes(path) };
    }
    catch (problem) {
        if (parsersWord(problem) !== null || !(problem instanceof Error))
            throw problem;
        return { kind: 'unreadable', message: `${file} cannot be read: ${problem.message}` };
    }
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/bring-results.js






/**
 * The results that lie in a version's directory, or those that its tool writes when it is run now.
 *
 * @param signal ends the tool
 */
async function bringResults(definition, place, signal, ports) {
    const { run, file } = definition;
    if (run === null)
        return bringLying(definition, file ?? '', place, ports);
    const made = (outputFile) => inOwnTemporary(place, ports.files, (own) => runTool(definition, run, { place: own, signal, outputFile }, ports));
    return file === null
        ? bringOutput(definition, place, made, ports)
        : bringWritten(definition, file, place, made, ports);
}
async function bringLying(definition, file, place, ports) {
    const found = await findFiles(file, place.directory, ports.files);
    if (found.length === 0)
        return failed(place, `there is no file ${file}`);
    return bring_results_read(found.map(inPlace(place)), definition, place, ports);
}
/** What a tool writes to its standard output. */
async function bringOutput(definition, place, made, ports) {
    const scratch = await ports.files.temporaryDirectory('benchgate-results-');
    try {
        const path = `${scratch}/output`;
        const ran = await made(path);
        if (!hasEnded(ran))
            return ran;
        const output = [{ path, name: `the standard output of ${definition.name}` }];
        return leftBy(ran, await bring_results_read(output, definition, place, ports));
    }
    finally {
        await ports.files.remove(scratch);
    }
}
/** What lies there from before must not pass for results of this run. */
async function bringWritten(definition, file, place, made, ports) {
    const before = await findFiles(file, place.directory, ports.files);
    const ran = await made();
    if (!hasEnded(ran))
        return ran;
    const found = written(before, await findFiles(file, place.directory, ports.files));
    if (found.length === 0)
        return leftBy(ran, failed(place, `\`run\` (${definition.run}) did not write ${file}`));
    return leftBy(ran, await bring_results_read(found.map(inPlace(place)), definition, place, ports));
}
/** Whether a tool came to its own end, so that there may be results, though it may say that something failed. */
function hasEnded(ran) {
    return ran.kind === 'ran' || (ran.kind === 'failed' && ran.exitCode !== null);
}
/** Prefers the reason why a tool failed to what is then wrong with its results. */
function leftBy(ran, found) {
    if (ran.kind === 'ran')
        return found;
    return found.kind === 'brought' ? { ...found, failure: ran.message } : ran;
}
function runTool({ timeoutSeconds, cpus }, text, { place, signal, outputFile, }, ports) {
    const line = { role: 'run', text, shell: true, failures: 'stop' };
    const conditions = {
        launch: tellingLauncher(ports),
        timeoutSeconds: timeoutSeconds ?? usualSeconds,
        cpus,
        signal,
        os: ports.machine.os,
        outputFile,
    };
    return runLine(line, place, conditions);
}
/** Go and others say on their standard output, which is in a file here, what failed. */
function tellingLauncher(ports) {
    const launch = plainLauncher(ports);
    return async (command, options) => {
        const run = await launch(command, options);
        const { outputFile } = options;
        if (run.exitCode === 0 || outputFile === undefined)
            return run;
        const isShort = (await ports.files.size(outputFile)) <= mostToldBytes;
        return isShort ? { ...run, stdout: await ports.files.readText(outputFile) } : run;
    };
}
const mostToldBytes = 10_000_000;
/** A tool runs all benchmarks of a suite, where `timeout` of the run is about a single one. */
const usualSeconds = 600;
async function bring_results_read(found, definition, place, { files }) {
    const results = await readResults(found, definition, files);
    return results.kind === 'read'
        ? { kind: 'brought', results: results.results, failure: null }
        : failed(place, results.message);
}
function inPlace({ directory }) {
    return ({ path }) => ({ path: (0,external_node_path_.resolve)(directory, path), name: path });
}
function failed({ label: arm }, message) {
    return { kind: 'failed', arm, message, died: false, exitCode: null };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/failed.js
/** The name that the results have for a benchmark. */
function nameIn({ benchmark, was }) {
    return was ?? benchmark.name;
}
/** A benchmark counts as failed if it failed in one of several files. */
function failed_failedIn(present, failures) {
    const messages = messagesOf(failures.filter(({ kind }) => kind === 'failed'));
    return present.flatMap((renamed) => {
        const message = messages.get(nameIn(renamed));
        return message === undefined ? [] : [{ ...renamed, message }];
    });
}
/** @param judged names that have figures: a row that cannot be read is of no matter to them */
function excusedIn(present, failures, judged) {
    const told = messagesOf(failures.filter(({ kind }) => kind === 'excused'));
    const unread = messagesOf(failures.filter(({ kind }) => kind === 'unread'));
    return Object.fromEntries(present.flatMap((renamed) => {
        const name = nameIn(renamed);
        const message = told.get(name) ?? (judged.has(name) ? undefined : (unread.get(name) ?? bare));
        return message === undefined ? [] : [[renamed.benchmark.id, message]];
    }));
}
const bare = 'has no figure of a metric that can be judged';
/** @param ofTool why the tool failed that wrote the results; null where it did not */
function gapIn(failures, ofTool) {
    const told = failures.filter(({ kind }) => kind === 'failed');
    // A failure that the results name is why the tool failed, so that what is missing was removed.
    const isExplained = told.length > 0 && told.every(({ benchmark }) => benchmark !== null);
    if (ofTool !== null)
        return isExplained ? null : { message: ofTool, isFailure: true };
    const unnamed = failures.filter(({ benchmark }) => benchmark === null);
    const found = unnamed.find(({ kind }) => kind === 'failed') ?? unnamed[0];
    return found === undefined ? null : { message: found.message, isFailure: found.kind === 'failed' };
}
function messagesOf(failures) {
    const messages = new Map();
    for (const { benchmark, message } of failures)
        if (benchmark !== null && !messages.has(benchmark.name))
            messages.set(benchmark.name, message);
    return messages;
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/metric-names.js


/**
 * What a tool's metric is called here: as one of our own where name, unit and direction are the same, so that it can be
 * compared and configured like that; else by all that is known of it.
 *
 * @param better said by the user, who knows better than a tool
 * @returns null where nobody says what is better: then it cannot be judged
 */
function metricNameOf(metric, better) {
    const { name, unit } = metric;
    const said = Object.hasOwn(better, name) ? better[name] : undefined;
    const direction = said ?? metric.better;
    if (direction === null)
        return null;
    const own = owns.get(name);
    return own !== undefined && isSame(model/* metrics */.qd[own], unit, direction)
        ? own
        : (0,model/* foreignMetric */.Vv)(name, unit, direction);
}
/** A benchmark's figures of the metrics that can be judged; of two that are called alike, the first. */
function measuredOf({ measurements }, better) {
    const measured = {};
    for (const { metric, figures } of measurements) {
        const name = metricNameOf(metric, better);
        if (name !== null)
            measured[name] ??= typicalValue(figures);
    }
    return measured;
}
function isSame(own, unit, better) {
    const isUnit = own.unit === unit || (own.unit === '1/s' && perSecond.has(unit));
    return isUnit && own.better === better;
}
const perSecond = new Set(['ops/s', 'iter/s', 'req/s']);
/** Our own names, and what other tools call the same. */
const owns = new Map([
    ...model/* metricNames */.Zv.map((name) => [name, name]),
    ['med', 'p50'],
    ['p(50)', 'p50'],
    ['p(95)', 'p95'],
    ['p(99)', 'p99'],
]);

;// CONCATENATED MODULE: ./lib/measure/kinds/results/take.js



/**
 * Takes from a version's results what can be judged.
 *
 * @param brought with names that mean the same in all versions
 * @param renames of several with the same new name, the latest first */
function take({ results, failure }, definition, renames) {
    const metrics = results.flatMap((each) => each.metrics);
    const mayGate = gatesOf(metrics, definition);
    const found = roundsByName(results, definition);
    const failures = results.flatMap((each) => each.failures);
    const named = failures.flatMap(({ benchmark: own }) => own?.name ?? []);
    const present = presentNames([...found.keys(), ...named], definition, renames);
    const all = present.flatMap((renamed) => {
        const rounds = found.get(nameIn(renamed));
        if (rounds === undefined)
            return [];
        return [{ ...renamed, metrics: take_metricsOf(rounds, mayGate, definition), rounds }];
    });
    const judged = all.filter((one) => one.metrics.gating.length > 0);
    const ofFiles = results.flatMap(({ warnings }) => warnings);
    return {
        benchmarks: judged,
        failed: failed_failedIn(present, failures),
        excused: excusedIn(present, failures, new Set(judged.map(nameIn))),
        gap: gapIn(failures, failure),
        metrics: (0,model/* metricsInOrder */.vI)(all.flatMap((one) => one.metrics.measured)),
        machines: [...new Set(results.flatMap(({ machine }) => machine ?? []))],
        warnings: [
            ...ofFiles.filter(({ code }) => code !== noDirection),
            ...undirected(metrics, definition),
            ...unjudged(all.length - judged.length, definition),
        ],
    };
}
function roundsByName(results, { better }) {
    const rounds = new Map();
    for (const { benchmarks } of results) {
        for (const one of benchmarks) {
            const before = rounds.get(one.name) ?? [];
            before.push(measuredOf(one, better));
            rounds.set(one.name, before);
        }
    }
    return rounds;
}
function presentNames(names, { name: suite }, renames) {
    const unique = [...new Set(names)].map((name) => (0,model/* benchmark */.aE)(suite, '', name));
    return (0,model/* renamedIn */.Qi)(unique, renames);
}
/** Where nobody names another, the time where there is one, else all: a throughput beside it says the same again. */
function take_metricsOf(rounds, mayGate, { gateOn }) {
    const names = rounds.flatMap((measured) => Object.keys(measured)).filter(model/* isMetricName */.M8);
    const measured = (0,model/* metricsInOrder */.vI)(names);
    const gating = measured.filter((name) => mayGate.has(name));
    if (gateOn.length > 0 || gating.length > 0)
        return { measured, gating };
    return { measured, gating: measured.includes('time') ? ['time'] : measured };
}
/** The metrics that the user names for the suite, or else for the run, by the tool's name or by ours. */
function gatesOf(metrics, { gateOn: own, runGatesOn = [], better }) {
    const gateOn = own.length > 0 ? own : runGatesOn;
    const named = metrics.flatMap((metric) => {
        const name = metricNameOf(metric, better);
        const isNamed = name !== null && [metric.name, (0,model/* bareName */.yZ)(name)].some((each) => gateOn.includes(each));
        return isNamed ? [name] : [];
    });
    return new Set(named);
}
const noDirection = 'results-unknown-direction';
function undirected(metrics, { name, better }) {
    const without = metrics.filter((metric) => metricNameOf(metric, better) === null);
    const names = [...new Set(without.map((metric) => metric.name))];
    return names.length === 0 ? [] : [{ code: noDirection, source: name, metrics: names }];
}
function unjudged(count, { name, gateOn }) {
    if (count === 0)
        return [];
    const why = gateOn.length > 0 ? 'not-named' : 'no-metric';
    return [{ code: 'results-unjudged', suite: name, benchmarks: count, why }];
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/attempt.js


/** Runs the tool once in each version, in the round's order; all benchmarks of the suite come out of it. */
async function runInTurn(definition, { benchmarks, context: { arms, cut, settings } }, looked, ports) {
    const brought = [];
    const kept = looked.takeKept(arms);
    let spent = (kept ?? []).reduce((sum, { seconds: each }) => sum + each, 0);
    const start = ports.clock.seconds();
    for (const [i, arm] of arms.entries()) {
        const known = kept?.[i];
        const one = known === undefined
            ? await bringResults(definition, arm, cut, ports)
            : { kind: 'brought', ...known.brought };
        if (one.kind === 'cut')
            return attempt_nothing([]);
        if (one.kind === 'failed')
            return attempt_nothing(benchmarks.map((id) => ({ id, ...one })));
        brought.push([arm, one]);
    }
    spent += ports.clock.seconds() - start;
    const named = looked.named(brought.map(([, one]) => one));
    const byArm = brought.map(([arm, one], i) => resultsOf(arm, named[i] ?? one, definition, settings));
    const failures = byArm.flatMap((own) => failuresOf(own, byArm, benchmarks, looked));
    const failed = new Set(failures.map(({ id }) => id));
    const whole = benchmarks.filter((id) => !failed.has(id));
    const seconds = spent / benchmarks.length;
    return {
        figures: new Map(whole.map((id) => [id, figuresOf(id, byArm)])),
        seconds: new Map(whole.map((id) => [id, seconds])),
        handover: new Map(),
        failures,
        broken: false,
    };
}
function resultsOf(arm, brought, definition, { renames = [] }) {
    const { benchmarks, failed, excused, gap } = take(brought, definition, renames);
    return {
        arm,
        figures: new Map(benchmarks.map(({ benchmark: { id }, rounds }) => [id, rounds[0] ?? {}])),
        failed: new Map(failed.map(({ benchmark: { id }, message }) => [id, message])),
        excused,
        gap,
    };
}
/** The benchmarks of a round that failed in an arm. */
function failuresOf(own, all, benchmarks, looked) {
    const { arm, figures, failed, excused, gap } = own;
    const whyNot = (id) => {
        const told = failed.get(id);
        if (told !== undefined)
            return told;
        if (!figures.has(id))
            return excused[id] ?? gap?.message ?? notThere;
        const others = all.some((other) => other.figures.has(id) && other.excused[id] === undefined);
        return others ? (excused[id] ?? null) : null;
    };
    const failure = (id, message) => {
        return { id, arm: arm.label, message, died: false };
    };
    const missing = benchmarks.flatMap((id) => {
        const message = whyNot(id);
        return message === null ? [] : [failure(id, message)];
    });
    const isUntold = gap?.isFailure === true && missing.length + failed.size === 0 && !looked.failsIn(arm.directory);
    // The tool did not fail at first, and nothing tells which benchmark is to blame: none of the figures can be trusted.
    return isUntold ? benchmarks.map((id) => failure(id, gap.message)) : missing;
}
const notThere = 'is not among the results of this run, though it was at first';
function figuresOf(id, byArm) {
    return Object.fromEntries(byArm.map(({ arm, figures }) => [arm.label, figures.get(id) ?? {}]));
}
function attempt_nothing(failures) {
    return { figures: new Map(), seconds: new Map(), handover: new Map(), failures, broken: false };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/beside-failures.js


/** Results of heads that can be read, and cannot be held against the base's: they are failures of the head. */
function besideFailures(all, { base }) {
    const old = all.find(({ version }) => version === base)?.contents;
    if (base === null || old?.kind !== 'loaded')
        return all;
    return all.map((found) => {
        const { version, contents } = found;
        if (version === base || contents.kind !== 'loaded')
            return found;
        if (isCopy(old, contents)) {
            const message = `its results are those of ${base.label}, the same in every figure and file, so that only one of the two was measured. ${remedy}`;
            return { ...found, contents: { kind: 'failed', message } };
        }
        const failed = { ...otherMetrics(old, contents, base.label), ...contents.failed };
        return { ...found, contents: { ...contents, failed } };
    });
}
const remedy = 'Results files that are committed lie in every version alike: measure anew with `run`, or in `setup`.';
/** Whether all files of both have the same times, which no two measurements would: sizes and counts may well be the same. */
function isCopy(old, head) {
    const [before, now] = [timesOf(old), timesOf(head)];
    const isSame = before.size === now.size &&
        [...before].every(([key, times]) => now.get(key)?.join() === times.join());
    return isSame && [...now.values()].some((times) => new Set(times).size >= fewestDifferent);
}
/** A tool that counts whole milliseconds may well write the same one twice. */
const fewestDifferent = 4;
/** Times and rates in the order of their files, by benchmark and metric. */
function timesOf({ particulars }) {
    const times = new Map();
    for (const [id, { metrics, recorded = [] }] of particulars ?? [])
        for (const name of metrics.measured.filter(isTimed))
            times.set(`${id}\n${name}`, recorded.map((figures) => figures[name]));
    return times;
}
function isTimed(name) {
    const { unit } = (0,model/* metricOf */.ak)(name);
    return unit === 's' || unit.endsWith('/s');
}
/** Benchmarks that have figures in both, and none by which they could be compared. */
function otherMetrics(old, head, base) {
    return Object.fromEntries([...(head.particulars ?? [])].flatMap(([id, own]) => {
        const before = beside_failures_gatingOf(old.particulars?.get(id));
        const now = beside_failures_gatingOf(own);
        if (before.length === 0 || before.some((name) => now.includes(name)))
            return [];
        const message = `has ${beside_failures_named(before)} in ${base}, and only ${beside_failures_named(now)} here: no metric is in both, so that nothing can be compared. Where it is to measure something else than before, give it a name of its own.`;
        return [[id, message]];
    }));
}
function beside_failures_gatingOf(own) {
    return own?.metrics.gating ?? [];
}
/** Metrics by name, with their units and directions, since nothing else may differ. */
function beside_failures_named(names) {
    const each = names.slice(0, beside_failures_mostNamed).map((name) => {
        const { unit, better } = (0,model/* metricOf */.ak)(name);
        return `${quoted((0,model/* bareName */.yZ)(name))} (${unit === '' ? '' : `${unit}, `}${better} is better)`;
    });
    const more = names.length - each.length;
    return [...each, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
const beside_failures_mostNamed = 3;

;// CONCATENATED MODULE: ./lib/measure/kinds/results/beside-warnings.js

/** Warnings that only several versions' results together give rise to. */
function besideWarnings(all, { base }, definition) {
    const old = all.find(({ version }) => version === base);
    const heads = all.filter(({ version }) => version !== base);
    return [
        ...heads.flatMap((head) => (old === undefined ? [] : missing(old, head, definition))),
        ...otherCpus(all, definition),
    ];
}
/** A missing benchmark may have failed, if the tool leaves out failures without a word. */
function missing(old, head, { name, run }) {
    if (old.contents.kind !== 'loaded' || head.contents.kind !== 'loaded')
        return [];
    const { benchmarks, excused = {}, gap } = head.contents;
    const silent = head.results
        .map(({ format }) => formatTraits(format))
        .find(({ failures }) => failures === 'missing' || (run === null && failures !== 'told'));
    if (silent === undefined || gap !== undefined)
        return [];
    const there = new Set(benchmarks.map(({ id }) => id));
    const gone = old.contents.benchmarks.filter(({ id }) => !there.has(id) && !(id in excused));
    if (gone.length === 0)
        return [];
    return [
        {
            code: 'results-missing',
            suite: name,
            tool: silent.tool,
            base: old.version.label,
            head: head.version.label,
            benchmarks: gone.map((benchmark) => benchmark.name),
        },
    ];
}
/** Tells when Go measured the versions on different numbers of CPUs, by the names' endings. */
function otherCpus(all, { name }) {
    const endings = new Map();
    for (const { version, results } of all) {
        for (const { format, ending } of results)
            if (format === 'go' && !endings.has(ending))
                endings.set(ending, version.label);
    }
    if (endings.size < 2)
        return [];
    const each = [...endings].map(([ending, version]) => ({ version, ending }));
    return [{ code: 'results-cpus', suite: name, endings: each }];
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/contents.js


/** What a version's results hold for us. */
function contents_contentsOf({ benchmarks, failed, excused, gap, machines, warnings, metrics }, { run, gateOn }) {
    const several = benchmarks.find(({ rounds }) => run !== null && rounds.length > 1);
    if (several !== undefined) {
        const name = quoted(several.benchmark.name);
        return { kind: 'failed', message: `several of the files that \`run\` writes have ${name}` };
    }
    if (benchmarks.length + failed.length === 0) {
        const names = metrics.map((metric) => quoted((0,model/* bareName */.yZ)(metric))).join(', ');
        const wanted = gateOn.map((name) => quoted(name)).join(', ');
        const message = gateOn.length === 0 || metrics.length === 0
            ? 'nothing in the results says whether lower or higher values are better: `better` of the suite can say it'
            : `\`gateOn\` names ${wanted}, and what there is to judge is ${names}`;
        return { kind: 'failed', message };
    }
    const all = new Map([...benchmarks, ...failed].map((one) => [one.benchmark.id, one]));
    const particulars = benchmarks.map(({ benchmark, metrics: own, rounds }) => [
        benchmark.id,
        run === null ? { metrics: own, recorded: rounds } : { metrics: own },
    ]);
    return {
        kind: 'loaded',
        benchmarks: [...all.values()].map(({ benchmark }) => benchmark),
        formerNames: Object.fromEntries([...all.values()].flatMap(({ benchmark: { id }, was }) => (was === null ? [] : [[id, was]]))),
        duplicates: [],
        failed: Object.fromEntries(failed.map(({ benchmark: { id }, message }) => [id, message])),
        excused,
        ...(gap !== null && { gap }),
        remarks: [],
        warnings,
        machines,
        particulars: new Map(particulars),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/results/looked.js





/** Remembers what was found in all versions before the first round, since the results of rounds are read accordingly. */
class LookedResults {
    #definition;
    /** The keys are the versions' labels. */
    #brought = new Map();
    /** What the tool measured when it was looked at and no round has used yet, by the versions' labels. */
    #unused = new Map();
    #names = new Set();
    /** Directories of versions in which the tool fails. */
    #failing = new Set();
    #renames = [];
    constructor(definition) {
        this.#definition = definition;
    }
    /** Reads one version's results as well as they can be understood without the others'. */
    add(version, brought, renames) {
        this.#renames = renames;
        this.#brought.set(version, brought);
        return this.#contentsOf(brought);
    }
    /** A tool that is run to see what it measures has measured it. @param seconds that it took */
    keep(version, brought, seconds) {
        if (brought.failure === null)
            this.#unused.set(version, { brought, seconds });
    }
    /** What was kept of all these arms, once; null where one has nothing left, and has to be run. */
    takeKept(arms) {
        const kept = arms.map(({ label, runs }) => runs === undefined ? this.#unused.get(label) : undefined);
        arms.forEach(({ label }) => this.#unused.delete(label));
        const all = kept.filter((each) => each !== undefined);
        return all.length === arms.length ? all : null;
    }
    sideBySide(found, versions) {
        const named = this.named(found.map(({ version }) => this.#brought.get(version.label) ?? looked_nothing));
        const all = found.map((each, i) => {
            const { results, failure } = named[i] ?? looked_nothing;
            if (!this.#brought.has(each.version.label))
                return { ...each, results };
            return { ...each, results, contents: this.#contentsOf({ results, failure }) };
        });
        this.#brought.clear();
        for (const { version, contents, results } of all) {
            if (contents.kind === 'loaded' && contents.gap?.isFailure)
                this.#failing.add(version.directory);
            for (const { benchmarks } of results)
                for (const name of benchmarks.names())
                    this.#names.add(name);
        }
        const warnings = besideWarnings(all, versions, this.#definition);
        const first = all.findIndex(({ contents }) => contents.kind === 'loaded');
        const warned = all.map(({ suite, version, contents }, i) => {
            if (i !== first || contents.kind !== 'loaded')
                return { suite, version, contents };
            const own = contents.warnings ?? [];
            return { suite, version, contents: { ...contents, warnings: [...own, ...warnings] } };
        });
        return besideFailures(warned, versions);
    }
    /** Gives the results the names that were decided on when all versions were looked at. */
    named(all) {
        const read = all.flatMap(({ results }) => results);
        const files = withZeroes(shareNames(read, this.#names), this.#names);
        let from = 0;
        return all.map(({ results, failure }) => {
            const own = files.slice(from, from + results.length);
            from += results.length;
            return { results: own, failure };
        });
    }
    /** Whether the tool failed there before the first round already, so that the report has it. */
    failsIn(directory) {
        return this.#failing.has(directory);
    }
    #contentsOf(brought) {
        return contents_contentsOf(take(brought, this.#definition, this.#renames), this.#definition);
    }
}
const looked_nothing = { results: [], failure: null };

;// CONCATENATED MODULE: ./lib/measure/kinds/results.js




/** What another tool measures: run in every version's directory in turn, or read where it lies. */
function results(definition) {
    let busy = Promise.resolve();
    const looked = new LookedResults(definition);
    return {
        alone: true,
        together: true,
        recorded: definition.run === null,
        find: async () => [definition.name],
        noneIn: () => results_nothing(definition),
        empty: results_nothing(definition),
        filesOf: () => [],
        contents(_, version, context) {
            // One after the other: two versions may share a directory, and the tool may use all CPUs.
            const look = busy.then(() => lookAt(version, definition, looked, context));
            busy = look.catch(() => undefined);
            return look;
        },
        sideBySide: (found, versions) => looked.sideBySide(found, versions),
        attempt: (request, ports) => runInTurn(definition, request, looked, ports),
    };
}
async function lookAt(version, definition, looked, { settings: { renames = [] }, ports, cut }) {
    const { source, label } = version;
    const own = source.kind === 'results' ? { ...definition, file: source.path } : definition;
    const start = ports.clock.seconds();
    const brought = await bringResults(own, version, cut, ports);
    if (brought.kind === 'cut')
        return brought;
    if (brought.kind === 'failed' && source.kind === 'results')
        throw notRead(label, brought.message);
    if (brought.kind === 'failed')
        return brought;
    if (definition.run !== null && source.kind !== 'results') {
        looked.keep(label, brought, ports.clock.seconds() - start);
    }
    return looked.add(label, brought, renames);
}
/** Refuses a results file that is a version and cannot be read. @param reason has what to do about it below, where that is known */
function notRead(label, reason) {
    const [problem = '', ...more] = reason.split('\n');
    const advice = more.length === 0 ? null : more.join(' ');
    return new errors/* GateError */.ue({ code: 'results-version', version: label, problem, advice });
}
function results_nothing({ name }) {
    return new errors/* GateError */.ue({ code: 'no-benchmarks', kind: 'results', suite: name });
}

;// CONCATENATED MODULE: ./lib/measure/kinds/node-bench.js





/** Files that declare benchmarks of node:bench. */
function nodeBench({ files }) {
    const led = ledSuites(nodeBenchProcesses, openLoaders());
    return {
        ...fileSuites('node-bench', files),
        ...led,
        contents(suite, version, context) {
            const { node } = runtimeOf(version, context.runtime);
            if (!hasNodeBench(node))
                throw tooOld(node);
            return led.contents(suite, version, context);
        },
    };
}
const node_bench_first = { major: 26, minor: 9 };
/** @param version such as `v26.9.0` */
function hasNodeBench(version) {
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    return major > node_bench_first.major || (major === node_bench_first.major && minor >= node_bench_first.minor);
}
function tooOld(node) {
    const needed = `${node_bench_first.major}.${node_bench_first.minor}`;
    return new errors/* GateError */.ue({ code: 'no-node-bench', node, needed });
}

;// CONCATENATED MODULE: ./lib/measure/kinds/plain-files.js




/** Files of tinybench, mitata and benchmark.js: programs, which run their benchmarks by themselves. */
function plainFiles({ kind, files, }) {
    return {
        ...fileSuites(kind, files),
        ...ledSuites(plainProcesses(kind), openLoaders()),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/vitest.js




/** Benchmark files of Vitest, run by the project's own. */
function vitest({ files, config }) {
    return {
        ...fileSuites('vitest', files),
        ...ledSuites(() => vitestProcesses(config), frameworksOwn),
    };
}

;// CONCATENATED MODULE: ./lib/measure/kinds/index.js








function openSuites(definition) {
    return { ...kinds_suitesOf(definition), conduct: definition };
}
function kinds_suitesOf(definition) {
    switch (definition.kind) {
        case 'command':
            return command(definition);
        case 'results':
            return results(definition);
        case 'http':
            return http(definition);
        case 'node-bench':
            return nodeBench({ files: definition.files });
        case 'deno-bench':
            return denoBenchFiles({ files: definition.files });
        case 'tinybench':
        case 'mitata':
        case 'benchmarkjs':
            return plainFiles({ kind: definition.kind, files: definition.files });
        case 'browser':
            return browser(definition);
        case 'vitest':
            return vitest(definition);
    }
}

;// CONCATENATED MODULE: ./lib/measure/warnings/renames.js
/**
 * Renames that did nothing, and look as if they should have. One that the base knows already by the new name is past:
 * it is there for the history.
 */
function renameWarnings(found, { base, heads }, renames) {
    const ofBase = found.filter(({ version }) => version === base?.label);
    const inBase = renames_namesIn(ofBase);
    const renamedInBase = new Set(ofBase.flatMap(renames_presentNames));
    const labels = new Set(heads.map(({ label }) => label));
    const inHeads = renames_namesIn(found.filter(({ version }) => labels.has(version)));
    return renames.flatMap(({ from, to }) => {
        const unmatched = { code: 'rename-unmatched', from, to };
        if (!inHeads.has(to))
            return [{ ...unmatched, why: 'not-in-heads' }];
        if (base === null || inBase.has(to) || renamedInBase.has(to))
            return [];
        return [{ ...unmatched, why: inBase.has(from) ? 'other-file' : 'not-in-base' }];
    });
}
function renames_presentNames({ benchmarks }) {
    return benchmarks.flatMap(({ id, name }) => [id, name]);
}
/** As the files themselves have them: names and ids. */
function renames_namesIn(found) {
    return new Set(found.flatMap(({ benchmarks, formerNames }) => benchmarks.flatMap(({ id, name }) => {
        const was = formerNames[id];
        if (was === undefined)
            return [id, name];
        return [`${id.slice(0, id.length - name.length)}${was}`, was];
    })));
}

;// CONCATENATED MODULE: ./lib/measure/found/not-read.js

/** Names the suites in which nothing is compared: it must not look as if they had passed. */
function notReadWarnings({ notRead, suites }) {
    if (notRead.length === 0)
        return [];
    return [{ code: 'not-read', suites: notRead, all: suites }];
}
/** Ends a run that has nothing to measure: there is no report that could name the suites. */
function nothingRead({ notRead, suites }) {
    return new errors/* GateError */.ue({ code: 'nothing-read', suites: notRead, all: suites });
}

;// CONCATENATED MODULE: ./lib/measure/found/read-suites.js
/** No suite is begun later than that: reading alone decides nothing. */
const readingShare = 0.5;
/**
 * Looks into every version's copy of every suite, as many at a time as rounds later; those of a higher priority first.
 *
 * A suite that was read in some of its versions only counts as not read, since what is missing from one would seem to
 * be new or removed.
 */
async function readSuites(places, book, { settings, runtime, secondsLeft, onRead, isFirst = () => false }, ports) {
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), secondsLeft * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const context = { settings, runtime, ports, cut };
    const found = new Map();
    const isStale = (place) => found.has(place) && (read_suites_suitesOf(place, book).isStale?.(place.suite, place.version) ?? false);
    const isRead = (place) => (found.get(place)?.contents.kind ?? 'cut') !== 'cut' && !isStale(place);
    const bySuite = Map.groupBy(places, ({ suite }) => suite);
    const tell = () => {
        const read = [...bySuite.values()].filter((copies) => copies.every(isRead)).length;
        onRead({
            read,
            suites: bySuite.size,
            noun: [...bySuite.keys()].every((suite) => isFile(suite, book)) ? 'file' : 'suite',
            elapsedSeconds: elapsed(),
            secondsLeft: secondsLeft - elapsed(),
        });
    };
    const readAll = async (waiting) => {
        const work = async () => {
            while (elapsed() < readingShare * secondsLeft && !cut.aborted) {
                const place = waiting.shift();
                if (place === undefined)
                    return;
                found.set(place, await readOne(place, read_suites_suitesOf(place, book), context));
                tell();
            }
        };
        await Promise.all(runtime.slots.map(work));
    };
    try {
        tell();
        const inOrder = ordered(bySuite, book, isFirst);
        await readAll([...inOrder]);
        await readAll(inOrder.filter(isStale));
    }
    finally {
        clearTimeout(timer);
    }
    ports.stop.throwIfAborted();
    const notRead = [...bySuite].filter(([, copies]) => !copies.every(isRead));
    const missing = new Set(notRead.map(([suite]) => suite));
    return {
        found: places.flatMap((place) => {
            const one = found.get(place);
            return one === undefined || missing.has(place.suite) ? [] : [one];
        }),
        notRead: [...missing],
    };
}
async function readOne(place, suites, context) {
    const timeoutSeconds = suites.conduct.timeoutSeconds ?? context.settings.timeoutSeconds;
    const settings = { ...context.settings, timeoutSeconds };
    const { suite, version } = place;
    const contents = await suites.contents(suite, version, { ...context, settings });
    return { ...place, contents };
}
/**
 * First those that take no time, which are known in any case. All versions of a suite next to each other, so that little
 * is read in vain where the time is short.
 */
function ordered(bySuite, book, isFirst) {
    const priority = (suite) => {
        const suites = book.get(suite);
        return suites?.declared === true ? Number.MAX_VALUE : (suites?.conduct.priority ?? 0);
    };
    const turn = (suite) => (isFirst(book.get(suite)?.filesOf(suite) ?? []) ? 0 : 1);
    return [...bySuite]
        .toSorted(([a], [b]) => priority(b) - priority(a) || turn(a) - turn(b))
        .flatMap(([, copies]) => copies);
}
function read_suites_suitesOf({ suite }, book) {
    const suites = book.get(suite);
    if (suites === undefined)
        throw new Error(`a look into ${suite}, which was not found`);
    return suites;
}
function isFile(suite, book) {
    return (book.get(suite)?.filesOf(suite).length ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/measure/usable-cpus.js

/**
 * How suites are run on this machine: with those of their CPUs that it has and lets us use, since the same
 * configuration is for larger ones as well.
 *
 * @throws GateError where none is left
 */
async function onUsableCpus(definitions, machine) {
    const allowed = await machine.allowedCpus();
    // Where the system does not say, it pins no process either.
    if (allowed.length === 0)
        return definitions;
    return definitions.map((definition) => {
        const { cpus } = definition;
        if (cpus === null)
            return definition;
        const usable = cpus.filter((cpu) => allowed.includes(cpu));
        if (usable.length === 0)
            throw noSuchCpu(cpus, allowed);
        return { ...definition, cpus: usable };
    });
}
function noSuchCpu(cpus, allowed) {
    return new errors/* GateError */.ue({ code: 'no-such-cpu', cpus, allowed });
}

;// CONCATENATED MODULE: ./lib/measure/explain-failure.js



/** Adds to a failure's message what most likely led to it, unless `shared-address.ts` tells that. */
async function explainFailure(message, version, { settings, runtime }, ports) {
    if (isAddressInUse(message))
        return message;
    const { setup: line = null } = settings;
    const setup = line === null ? { kind: 'none' } : { kind: 'ran', line };
    const hasTsx = await isInstalled('tsx', version.directory, ports.files);
    return (0,causes/* explained */.to)(message, version, { setup, node: runtime.node, hasTsx }, ports);
}

;// CONCATENATED MODULE: ./lib/measure/found/with-causes.js

/** Adds the most likely cause to each failure. */
async function withCauses({ contents, ...place }, context, ports) {
    const explain = (message) => explainFailure(message, place.version, context, ports);
    return { ...place, contents: await explainedContents(contents, explain) };
}
async function explainedContents(contents, explain) {
    if (contents.kind === 'failed')
        return { ...contents, message: await explain(contents.message) };
    if (contents.kind !== 'loaded')
        return contents;
    const { gap, failed } = contents;
    const explained = {};
    for (const [id, message] of Object.entries(failed ?? {}))
        explained[id] = await explain(message);
    return {
        ...contents,
        ...(failed !== undefined && { failed: explained }),
        ...(gap !== undefined && { gap: { ...gap, message: await explain(gap.message) } }),
    };
}

;// CONCATENATED MODULE: ./lib/measure/found/discover.js
/** Which benchmarks there are, and in which versions. */












/** @throws GateError where a version that is to be judged has no benchmark at all, or there was no time to look */
async function discover(request, ports) {
    const { heads, base } = request.versions;
    const { places, book } = await findSuites(request, ports);
    const { found: each, notRead } = await readSuites(places, book, request, ports);
    const told = await withEmptyBases(each, book, request.versions, ports);
    const beside = sideBySide(told, book, request);
    const found = await Promise.all(beside.map((one) => withCauses(one, request, ports)));
    const unread = { notRead, suites: book.size };
    const shared = codeWarnings(found, request.versions, request.settings.workerPath);
    const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))];
    const evidence = suites.flatMap((suite) => evidenceOf(suite, found, request));
    const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request));
    if (evidence.length === 0) {
        if (notRead.length > 0)
            throw nothingRead(unread);
        throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, book);
    }
    const changed = await changedFiles(suites, book, request.versions, found, ports);
    const renamed = renameWarnings(discover_contentsOf(found), request.versions, request.settings.renames ?? []);
    return {
        suites: book,
        evidence: [...evidence, ...unreadEvidence(places, notRead)],
        ignored,
        loaded: found.flatMap(loadedBy),
        machines: [...new Set(found.flatMap(machinesOf))],
        warnings: [
            ...notReadWarnings(unread),
            ...fileWarnings(found),
            ...renamed,
            ...changed,
            ...shared,
        ],
    };
}
async function findSuites({ definitions, versions: { base, heads } }, ports) {
    const places = [];
    const book = new Map();
    const usable = await onUsableCpus(definitions, ports.machine);
    for (const suites of usable.map(openSuites)) {
        for (const version of base === null ? heads : [base, ...heads]) {
            const found = await suites.find(version, ports);
            if (found.length === 0 && version !== base)
                throw suites.noneIn(version);
            for (const suite of found) {
                if ((book.get(suite) ?? suites) !== suites)
                    throw claimedTwice(suite);
                book.set(suite, suites);
                places.push({ version, suite });
            }
        }
    }
    return { places, book };
}
function discover_contentsOf(found) {
    return found.flatMap(({ version, contents }) => contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : []);
}
function loadedBy({ version, contents }) {
    if (contents.kind !== 'loaded' || contents.modules === undefined)
        return [];
    return [{ version, modules: contents.modules }];
}
function machinesOf({ contents }) {
    return (contents.kind === 'loaded' && contents.machines) || [];
}
function sideBySide(found, book, { versions }) {
    const seen = new Map();
    for (const [suite, own] of Map.groupBy(found, (each) => each.suite)) {
        const together = book.get(suite)?.sideBySide?.(own, versions) ?? own;
        own.forEach((each, i) => seen.set(each, together[i] ?? each));
    }
    return found.map((each) => seen.get(each) ?? each);
}
function claimedTwice(suite) {
    return new errors/* GateError */.ue({ code: 'suite-twice', suite });
}
function allIgnored({ length }) {
    return new errors/* GateError */.ue({ code: 'all-ignored', benchmarks: length });
}
function nothingToMeasure(found, book) {
    const loaded = found.some(({ contents }) => contents.kind === 'loaded');
    const [suites] = book.values();
    if (!loaded && suites !== undefined)
        return suites.empty;
    return new errors/* GateError */.ue({ code: 'none-selected' });
}

;// CONCATENATED MODULE: ./lib/measure/settings.js

/**
 * Of a quarter of a millisecond: what disturbs a machine lasts longer than that, and meets both arms alike; shorter
 * ones spend too much on handing over (bench/RESULTS.md has the trials).
 */
const slices = { sliceMs: 0.25, ...model/* firstPace */.EQ };
/** The slices of a few benchmarks: there is time to see what they keep. */
const fewSlicing = { ...slices, extraMs: 25, collects: true };
const manySlicing = { ...slices, extraMs: 5, collects: false };
/** More than so many make a suite one of many. */
const fewBenchmarks = 6;
/** When a round is measured again for what the machine did to it, and not for its figures. */
const redo = {
    /** Share of the round's time that the CPU was away or waited for; less is nobody's fault. */
    least: 0.1,
    /**
     * Beyond so many times the median of the run's other rounds. Relative, since a neighbour that is always there cannot
     * be got rid of by measuring again, and widens nothing: both arms meet it alike.
     */
    timesTheMedian: 3,
    /** Fewer rounds do not tell what is usual on this machine. */
    fewestEarlier: 5,
    /** No more than this share of the rounds: a machine that is always disturbed is as it is. */
    mostShare: 0.2,
};
/** What is the same for all rounds of a run. */
function slicingFor(benchmarks) {
    return benchmarks > fewBenchmarks ? manySlicing : fewSlicing;
}

;// CONCATENATED MODULE: ./lib/measure/interference.js

/** What happened between two readings of the load, as shares of the time between them. */
function interferenceBetween(before, after, seconds) {
    return {
        stolen: share(before.stolenSeconds, after.stolenSeconds, seconds),
        waited: share(before.waitedSeconds, after.waitedSeconds, seconds),
    };
}
/** Whether a round was hit harder than the rounds before it. */
function isDisturbed(round, earlier) {
    return ['stolen', 'waited'].some((kind) => {
        const usual = earlier.map((each) => each[kind]).filter((each) => each !== null);
        const now = round[kind];
        if (now === null || usual.length < redo.fewestEarlier)
            return false;
        return now > Math.max(redo.least, redo.timesTheMedian * middle(usual));
    });
}
function share(before, after, seconds) {
    if (before === null || after === null || !(seconds > 0))
        return null;
    return Math.min(1, Math.max(0, (after - before) / seconds));
}
function middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/measure/evidence.js



function noFindings(evidence, pairs = []) {
    return {
        evidence,
        pairs,
        rounds: 0,
        redone: [],
        interference: [],
        traffic: [],
        asides: [],
        startUpSeconds: null,
    };
}
/**
 * The findings with a round's added.
 *
 * What is measured again is only left out here: its benchmarks still lack the round, and it will be planned once more.
 */
function addRound(findings, result) {
    const { round } = result.plan;
    const { interference } = result;
    const isRedone = isDisturbed(interference, findings.interference) && mayRedo(findings);
    const excused = result.failures.filter((failure) => isExcused(failure, findings));
    const counted = {
        ...result,
        figures: isRedone ? new Map() : result.figures,
        failures: result.failures.filter((failure) => !excused.includes(failure)),
    };
    return {
        evidence: findings.evidence.map((each) => addTo(each, counted)),
        pairs: findings.pairs.map((each) => addTo(each, counted)),
        rounds: findings.rounds + 1,
        redone: [
            ...findings.redone,
            ...(isRedone ? [{ kind: 'disturbed', round, interference }] : []),
            ...excused.map((failure) => ({ kind: 'died', round, failure })),
        ],
        interference: isRedone ? findings.interference : [...findings.interference, interference],
        traffic: [...findings.traffic, ...(result.traffic ?? [])],
        asides: [...findings.asides, ...(result.asides ?? [])],
        startUpSeconds: smoothed(findings.startUpSeconds, result.startUpSeconds),
    };
}
function mayRedo({ redone, rounds }) {
    const disturbed = redone.filter(({ kind }) => kind === 'disturbed').length;
    return disturbed + 1 <= redo.mostShare * (rounds + 1);
}
/** A process that ends in a benchmark which ran before is given another chance, once or in a fifth of its rounds. */
function isExcused({ id, died }, { evidence, pairs, redone }) {
    const all = [...evidence, ...pairs];
    const samples = all.find(({ benchmark }) => benchmark.id === id)?.samples.length ?? 0;
    if (!died || samples === 0)
        return false;
    const deaths = redone.filter((each) => each.kind === 'died' && each.failure.id === id).length;
    return deaths + 1 <= Math.max(1, redo.mostShare * (samples + deaths + 1));
}
function addTo(evidence, { plan, figures, seconds, gaits, failures }) {
    const { id } = evidence.benchmark;
    const arms = figures.get(id);
    const failed = failures.filter((failure) => failure.id === id);
    if (arms === undefined && failed.length === 0)
        return evidence;
    const versionOf = (arm) => arm === model/* controlLabel */.g5 ? (evidence.versions[0] ?? null) : arm; // the control runs the base
    const failing = failed.map(({ arm, message }) => ({
        benchmark: evidence.benchmark,
        version: versionOf(arm),
        message,
    }));
    return {
        ...evidence,
        samples: [
            ...evidence.samples,
            ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms: kept(arms) }]),
        ],
        ...gaitsOf(evidence, gaits?.get(id)),
        // What fails in one version is tried alone in the others, to tell whether it fails there as well.
        versions: evidence.versions.filter((label) => failing.every(({ version }) => version !== null && version !== label)),
        failures: [...evidence.failures, ...failing],
        secondsPerRound: evidence_longest(evidence.secondsPerRound, keptSeconds(seconds.get(id))),
    };
}
function kept(arms) {
    return Object.fromEntries(Object.entries(arms).map(([label, measured]) => [label, (0,model/* keptFigures */.YI)(measured)]));
}
function gaitsOf({ gaits = [] }, gait) {
    return gait === undefined ? {} : { gaits: [...gaits, gait] };
}
/** With four significant digits: all that is planned and told by them is told by what a report has of them. */
function keptSeconds(seconds) {
    return seconds === undefined ? undefined : Number(seconds.toPrecision(4));
}
/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function evidence_longest(before, now) {
    return now === undefined ? before : Math.max(before ?? 0, now);
}
function smoothed(before, now) {
    return before === null ? now : 0.75 * before + 0.25 * now;
}

;// CONCATENATED MODULE: ./lib/measure/give-up.js
/**
 * Benchmarks not begun of suites in which too many others failed, as failed ones: a server that is broken, or a file of
 * which every benchmark runs into its time limit, would else use up the time of all the others.
 */
function giveUp(evidence, suites) {
    const hopeless = hopelessSuites(evidence, suites);
    if (hopeless.size === 0)
        return evidence;
    return evidence.map((one) => {
        const why = hopeless.get(one.benchmark.suite);
        const isBegun = one.samples.length > 0 || one.failures.length > 0;
        if (why === undefined || isBegun)
            return one;
        const message = `not measured: ${why}`;
        const failures = one.versions.map((version) => ({ benchmark: one.benchmark, version, message }));
        return { ...one, versions: [], failures };
    });
}
/** The suites that are given up, with the reason. More benchmarks may have failed than that takes, since a round measures many. */
function hopelessSuites(evidence, suites) {
    const failing = evidence.filter(({ failures }) => failures.length > 0);
    const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite);
    return new Map([...bySuite].flatMap(([suite, { length }]) => {
        const most = suites.get(suite)?.conduct.maxErrors ?? null;
        if (most === null || length < most)
            return [];
        const failed = length === 1 ? 'one benchmark' : `${length} benchmarks`;
        return [[suite, `${failed} of its suite had failed, and \`maxErrors\` is ${most}`]];
    }));
}

;// CONCATENATED MODULE: ./lib/measure/warnings/redone.js
/** What was measured again, and why: said, since rounds were left out. */
function redoneWarnings({ redone, rounds }) {
    const disturbed = redone.filter((each) => each.kind === 'disturbed');
    const died = redone.filter((each) => each.kind === 'died');
    const byBenchmark = Map.groupBy(died, ({ failure }) => failure.id);
    return [
        ...(disturbed.length === 0 ? [] : [ofDisturbed(disturbed, rounds)]),
        ...[...byBenchmark].map(([id, deaths]) => ofDeaths(id, deaths)),
    ];
}
function ofDisturbed(redone, rounds) {
    const worst = (kind) => Math.max(...redone.map(({ interference }) => interference[kind] ?? 0));
    return {
        code: 'rounds-redone',
        redone: redone.length,
        rounds,
        stolen: worst('stolen'),
        waited: worst('waited'),
    };
}
function ofDeaths(id, deaths) {
    const versions = new Set(deaths.flatMap(({ failure }) => failure.arm ?? []));
    // What the process wrote before it ended follows the first line.
    const [reason = ''] = deaths[0]?.failure.message.split('\n') ?? [];
    return {
        code: 'process-died',
        benchmark: id,
        versions: [...versions],
        times: deaths.length,
        reason,
    };
}

;// CONCATENATED MODULE: ./lib/measure/warnings/asides.js
/** Warnings of what rounds saw beside the figures: files that fail, threads that run on, benchmarks that build on others. */
function asideWarnings(asides) {
    const threw = asides.filter((each) => each.kind === 'threw');
    const outside = asides.filter((each) => each.kind === 'outside');
    const uneven = asides.filter((each) => each.kind === 'uneven');
    const late = asides.filter((each) => each.kind === 'not-found');
    const fixed = asides.filter((each) => each.kind === 'fixed-time');
    const needy = asides.filter((each) => each.kind === 'needs-earlier');
    return [
        ...[...Map.groupBy(threw, ({ suite, arm }) => `${arm} ${suite}`).values()].flatMap(fileFailed),
        ...[...Map.groupBy(outside, ({ id }) => id)].flatMap(([id, own]) => busyOutside(id, own)),
        ...[...Map.groupBy(uneven, ({ id }) => id)].flatMap(([id, own]) => unevenSlices(id, own)),
        ...[...Map.groupBy(fixed, ({ id }) => id)].flatMap(([id, own]) => fixedTime(id, own)),
        ...(late.length === 0 ? [] : [{ code: 'found-late', benchmarks: idsOf(late) }]),
        ...(needy.length === 0 ? [] : [{ code: 'needs-earlier', benchmarks: idsOf(needy) }]),
    ];
}
function idsOf(asides) {
    return [...new Set(asides.map(({ id }) => id))];
}
function fileFailed(rounds) {
    const [first] = rounds;
    if (first === undefined)
        return [];
    const { suite, arm: version, message } = first;
    const [reason = ''] = message.split('\n');
    return [{ code: 'file-failed', suite, version, rounds: rounds.length, reason }];
}
/** What waiting itself takes does not count, but for some of it. */
const mostOutside = 0.1;
/** The least time that has to be waited: the shares of a few short slices are chance. */
const fewestWaited = 0.02;
function busyOutside(id, rounds) {
    const shares = [...Map.groupBy(rounds, ({ arm }) => arm)].map(([version, own]) => {
        const cpu = own.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
        const waited = own.reduce((sum, { waitedSeconds }) => sum + waitedSeconds, 0);
        return { version, share: waited >= fewestWaited ? cpu / waited : 0 };
    });
    if (shares.every(({ share }) => share <= mostOutside))
        return [];
    return [{ code: 'busy-outside-slices', benchmark: id, shares }];
}
function fixedTime(id, rounds) {
    const [first] = rounds;
    const isFixed = rounds.every(({ seconds }) => seconds !== null && seconds === first?.seconds);
    if (!isFixed || typeof first?.seconds !== 'number')
        return [];
    return [{ code: 'fixed-time', benchmark: id, seconds: first.seconds }];
}
function unevenSlices(id, rounds) {
    const [first] = rounds;
    if (first === undefined)
        return [];
    const { shortest, longest } = first;
    return [{ code: 'uneven-slices', benchmark: id, shortest, longest }];
}

;// CONCATENATED MODULE: ./lib/measure/warnings/traffic.js

/** What to know of figures of servers: of which the guard had opened, and where the load generator was the limit. */
function trafficWarnings(traffic) {
    const byBenchmark = Map.groupBy(traffic, ({ id }) => id);
    const guarded = [...byBenchmark].flatMap(([id, own]) => [...Map.groupBy(own, ({ arm }) => arm)].flatMap(([arm, rounds]) => guardOf(id, arm, rounds)));
    const busy = [...byBenchmark].filter(([, own]) => traffic_middle(own.map((one) => one.busy)) > mostBusy);
    return [...guarded, ...(busy.length === 0 ? [] : [generatorBusy(busy.map(([id]) => id))])];
}
function guardOf(id, arm, rounds) {
    const opened = rounds.filter(({ guard }) => guard.opened > 0);
    const worst = opened.toSorted((a, b) => errorRate(b) - errorRate(a))[0];
    const last = opened.at(-1);
    if (worst === undefined || last === undefined)
        return [];
    const tries = opened.reduce((sum, { guard }) => sum + guard.halfOpened, 0);
    return [
        {
            code: 'guard-opened',
            benchmark: id,
            version: arm,
            opened: opened.length,
            rounds: rounds.length,
            errorRate: errorRate(worst),
            failures: failureKinds(worst),
            tries,
            state: last.guard.state,
        },
    ];
}
function errorRate(traffic) {
    return traffic.requests === 0 ? 0 : failedRequests(traffic) / traffic.requests;
}
/** The share of the time that the load generator may be busy: with more, it is itself what is measured. */
const mostBusy = 0.9;
function generatorBusy(benchmarks) {
    return { code: 'load-generator-busy', benchmarks };
}
function traffic_middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/measure/watch.js
const intervalSeconds = 1;
/** Looking takes a millisecond or two. */
function startWatch({ machine }, onSample = () => undefined) {
    const samples = [];
    let before = machine.usage();
    const timer = setInterval(() => {
        const now = machine.usage();
        const sample = sampleBetween(before, now);
        samples.push(sample);
        onSample(sample);
        before = now;
    }, intervalSeconds * 1000);
    timer.unref();
    return {
        stop() {
            clearInterval(timer);
            return samples;
        },
    };
}
function sampleBetween(before, now) {
    const { memory, eventLoopSeconds } = now;
    return { cpu: othersShare(before.cpu, now.cpu), memory, eventLoopSeconds };
}
/**
 * A run that measures uses all CPU time that it can get, and what it leaves is little: where that is hardly anything, a
 * tick of the clock would be all of it. So it counts as half a CPU at least.
 */
const leastLeft = 0.5;
/**
 * How busy others were: of the CPU time that we did not use, the share that was not idle.
 *
 * @returns null without two readings, or without time between them
 */
function othersShare(before, now) {
    if (before === null || now === null)
        return null;
    const perCpu = (now.seconds - before.seconds) / now.cpus;
    if (!(perCpu > 0))
        return null;
    const own = Math.max(0, now.ownSeconds - before.ownSeconds);
    const left = Math.max(now.seconds - before.seconds - own, leastLeft * perCpu);
    const idle = now.idleSeconds - before.idleSeconds;
    const others = now.seconds - before.seconds - own - idle;
    return Math.min(1, Math.max(0, others / left));
}

;// CONCATENATED MODULE: ./lib/measure/watched.js


/** What was seen while a run measured, held against the limits. */
function watchedOf(machine, traffic, limits) {
    const times = traffic.flatMap(({ meanSeconds }) => meanSeconds ?? []);
    const driven = traffic.filter(({ requests }) => requests > 0);
    const shareOf = (failed) => driven.map((one) => failed(one) / one.requests);
    return {
        cpu: watched_figure(machine.flatMap(({ cpu }) => cpu ?? []), limits.cpu),
        memory: watched_figure(machine.flatMap(({ memory }) => memory ?? []), limits.memory),
        eventLoop: watched_figure(machine.map(({ eventLoopSeconds }) => eventLoopSeconds), null),
        responseTime: watched_figure(times, limits.responseTime),
        errorRate: watched_figure(shareOf(failedRequests), limits.errorRate),
        connectionErrors: watched_figure(shareOf(lostRequests), null),
        course: [...ofMachine(machine), ...ofServers(traffic)],
    };
}
function watched_figure(values, limit) {
    if (values.length === 0)
        return null;
    const beyond = limit === null ? 0 : values.filter((value) => value > limit).length;
    return {
        samples: values.length,
        mean: values.reduce((sum, each) => sum + each, 0) / values.length,
        peak: values.reduce((most, each) => Math.max(most, each), 0),
        limit,
        beyond: beyond / values.length,
    };
}
function ofMachine(machine) {
    return [
        ...courseOf('cpu', null, machine.flatMap(({ cpu }) => cpu ?? [])),
        ...courseOf('memory', null, machine.flatMap(({ memory }) => memory ?? [])),
        ...courseOf('eventLoop', null, machine.map(({ eventLoopSeconds }) => eventLoopSeconds)),
    ];
}
/** Of each version's servers, in the order in which they were driven. */
function ofServers(traffic) {
    const byArm = Map.groupBy(traffic.filter(({ requests }) => requests > 0), ({ arm }) => arm);
    return [...byArm].flatMap(([arm, own]) => [
        ...courseOf('responseTime', arm, own.flatMap(({ meanSeconds }) => meanSeconds ?? [])),
        ...courseOf('errorRate', arm, own.map((one) => failedRequests(one) / one.requests)),
        ...courseOf('guard', arm, own.map(({ guard }) => Number(guard.opened > 0))),
    ]);
}
/** @returns none of what was seen once: that is no course */
function courseOf(what, version, values) {
    if (values.length < 2)
        return [];
    const points = Math.min(values.length, model/* mostWatchedPoints */.Zh);
    const means = Array.from({ length: points }, (_, at) => {
        const from = Math.floor((at * values.length) / points);
        const stretch = values.slice(from, Math.floor(((at + 1) * values.length) / points));
        const mean = stretch.reduce((sum, each) => sum + each, 0) / stretch.length;
        return Number(mean.toPrecision(3));
    });
    return [{ what, version, means }];
}

;// CONCATENATED MODULE: ./lib/measure/warnings/alerts.js
/** A notice for each limit that was crossed: figures that came about under such conditions are worth less. */
function alertWarnings(watched) {
    return alerts.flatMap(({ code, pick, least }) => {
        const figure = pick(watched);
        if (figure === null || figure.limit === null)
            return [];
        const { limit, peak, beyond, samples } = figure;
        return beyond === 0 || beyond < least ? [] : [{ code, limit, peak, beyond, samples }];
    });
}
const alerts = [
    // A second in which something else woke up is everywhere.
    { code: 'alert-cpu', pick: ({ cpu }) => cpu, least: 0.1 },
    { code: 'alert-memory', pick: ({ memory }) => memory, least: 0 },
    { code: 'alert-response-time', pick: ({ responseTime }) => responseTime, least: 0 },
    { code: 'alert-error-rate', pick: ({ errorRate }) => errorRate, least: 0 },
];

;// CONCATENATED MODULE: ./lib/measure/suites.js
/** How the rounds of each suite share the time and the machine. */
function sharingIn(book) {
    return (suite) => {
        const own = book.get(suite);
        return {
            priority: own?.conduct.priority ?? 0,
            alone: own?.alone ?? false,
            together: own?.together ?? false,
        };
    };
}

;// CONCATENATED MODULE: ./lib/measure/arms.js

/** The arms of a round: the base, the heads that take part, and for a control the base once more; or those of a pair. */
function armsOf(plan, versions, extraWork = {}) {
    if (plan.pair !== undefined)
        return pairOf(plan, plan.pair, versions);
    const { base, heads } = versions;
    const takesPart = ({ label }) => plan.versions.includes(label);
    const bases = base !== null && takesPart(base) ? [base] : [];
    const arms = [
        ...bases.map((version) => ({ label: version.label, role: 'base', version })),
        ...heads
            .filter(takesPart)
            .map((version) => ({ label: version.label, role: 'head', version })),
        ...(plan.control ? bases : []).map((version) => ({
            label: model/* controlLabel */.g5,
            role: 'control',
            version,
        })),
    ];
    return arms.map((arm) => {
        const { directory } = arm.version;
        return { ...arm, directory, extraWork: extraWork[arm.label] ?? 0 };
    });
}
/** Two benchmarks of one head, which are told apart by their ids. */
function pairOf({ versions: [label] }, pair, { heads }) {
    return heads
        .filter((head) => head.label === label)
        .flatMap((version) => {
        const { directory } = version;
        return pair.map((id) => {
            return { label: id, role: 'head', version, directory, extraWork: 0, runs: id };
        });
    });
}

;// CONCATENATED MODULE: ./lib/measure/round.js



/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
async function measureRound(plan, suites, context, ports) {
    const start = ports.clock.seconds();
    const loadBefore = await ports.machine.load(context.slot.cpu);
    const coins = (0,stats/* random */.yT)(plan.seed);
    const arms = coins.shuffled(context.arms);
    const spawnOrder = coins.shuffled([...arms.keys()]);
    let remaining = plan.benchmarks;
    const figures = new Map();
    const seconds = new Map();
    const handover = new Map();
    const slices = new Map();
    const gaits = new Map();
    const profiles = new Map();
    const failures = [];
    const traffic = [];
    const asides = [];
    while (remaining.length > 0 && !context.cut.aborted) {
        const own = { plan, benchmarks: remaining, context: { ...context, arms }, spawnOrder };
        const attempt = await suites.attempt(own, ports);
        attempt.figures.forEach((value, id) => figures.set(id, value));
        attempt.seconds.forEach((value, id) => seconds.set(id, value));
        attempt.handover.forEach((value, id) => handover.set(id, value));
        attempt.slices?.forEach((value, id) => slices.set(id, value));
        attempt.gaits?.forEach((value, id) => gaits.set(id, value));
        attempt.profiles?.forEach((value, id) => profiles.set(id, value));
        failures.push(...attempt.failures.map(withoutBlame));
        traffic.push(...(attempt.traffic ?? []));
        asides.push(...(attempt.asides ?? []));
        const settled = new Set([...figures.keys(), ...failures.map(({ id }) => id)]);
        remaining = attempt.broken ? remaining.filter((id) => !settled.has(id)) : [];
        // A death that explains nothing would be repeated for ever.
        if (attempt.figures.size === 0 && attempt.failures.length === 0)
            break;
    }
    const busy = [...seconds.values()].reduce((sum, each) => sum + each, 0);
    const took = ports.clock.seconds() - start;
    const loadAfter = await ports.machine.load(context.slot.cpu);
    return {
        plan,
        figures,
        seconds,
        handover,
        slices,
        gaits,
        ...(profiles.size > 0 && { profiles }),
        failures,
        ...(traffic.length > 0 && { traffic }),
        ...(asides.length > 0 && { asides }),
        startUpSeconds: Math.max(0, took - busy),
        interference: interferenceBetween(loadBefore, loadAfter, took),
    };
}

;// CONCATENATED MODULE: ./lib/measure/pool.js
/** Measures many rounds, as many at a time as there are slots, until they are done or the time is up. */




/**
 * @returns one result a plan that was started, in the order they ended
 * @throws GateError where no round can be measured any more, such as for want of room; those that ended were told
 */
async function measureRounds(request, ports) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const results = [];
    const work = async (waiting, slot) => {
        for (;;) {
            const plan = cut.aborted ? undefined : waiting.shift();
            if (plan === undefined)
                return;
            const suites = pool_suitesOf(plan, request);
            const context = contextOf(plan, suites.conduct, slot, { request, cut });
            const measured = await measureRound(plan, suites, context, ports);
            const result = await pool_withCauses(measured, request, ports);
            results.push(result);
            request.onRound(result);
        }
    };
    const { slots } = request.runtime;
    const isAlone = (plan) => pool_suitesOf(plan, request).alone;
    const together = request.plans.filter((plan) => !isAlone(plan));
    try {
        const ended = await Promise.allSettled(slots.map((slot) => work(together, slot).catch((error) => {
            deadline.abort(); // what the other slots do is of no use any more
            throw error;
        })));
        for (const one of ended)
            if (one.status === 'rejected')
                throw one.reason;
        await work(request.plans.filter(isAlone), { cpu: null });
    }
    finally {
        clearTimeout(timer);
    }
    return results;
}
async function pool_withCauses(result, request, ports) {
    if (result.failures.length === 0 || ports.stop.aborted)
        return result;
    const texts = new Map();
    const failures = [];
    for (const failure of result.failures) {
        const version = versionOf(failure, result.plan, request.versions);
        const { message } = failure;
        // What is wrong with a file is wrong with each of its benchmarks.
        const key = JSON.stringify([version?.label, message]);
        const text = texts.get(key) ??
            (version === null ? message : await explainFailure(message, version, request, ports));
        texts.set(key, text);
        failures.push({ ...failure, message: text });
    }
    return { ...result, failures };
}
/** Null where it cannot be told which it was. */
function versionOf({ arm }, { pair, versions: [only] }, { base, heads }) {
    if (arm === model/* controlLabel */.g5)
        return base;
    const label = pair === undefined ? arm : only;
    return [base, ...heads].find((version) => version?.label === label) ?? null;
}
/** What is said of the suite wins over what is said of the run. */
function contextOf(plan, { timeoutSeconds, cpus }, slot, { request, cut }) {
    const { settings, runtime, versions, extraWork } = request;
    return {
        arms: armsOf(plan, versions, extraWork),
        settings: { ...settings, timeoutSeconds: timeoutSeconds ?? settings.timeoutSeconds },
        runtime,
        slot: slotOn(cpus, slot, runtime.slots),
        cpus,
        cut,
    };
}
/** The slot's CPU, if the suite may use it; else one that it may. */
function slotOn(cpus, slot, all) {
    if (cpus === null || slot.cpu === null || cpus.includes(slot.cpu))
        return slot;
    return { cpu: cpus[all.indexOf(slot) % cpus.length] ?? slot.cpu };
}
function pool_suitesOf({ suite }, { suites }) {
    const found = suites.get(suite);
    if (found === undefined)
        throw new Error(`a round of ${suite}, which was not found`);
    return found;
}

;// CONCATENATED MODULE: ./lib/measure/runtime.js


/** @throws GateError without a Node.js on PATH, or with one that is too old */
async function detectRuntime({ jobs }, ports) {
    const [node, pins, pipes, cpus] = await Promise.all([
        askNode(ports),
        answers(ports, 'taskset'),
        answers(ports, 'mkfifo'),
        ports.machine.allowedCpus(),
    ]);
    const pinned = pins && cpus.length > 0;
    const count = jobs ?? (pinned ? cpus.length : ports.machine.parallelism);
    const slots = Array.from({ length: count }, (_, i) => ({
        cpu: pinned ? (cpus[i % cpus.length] ?? null) : null,
    }));
    return { ...node, slots, baton: pipes ? 'fifo' : 'socket' };
}
async function answers(ports, program) {
    const { exitCode } = await ports.processes.run(program, ['--version'], { cwd: '.' });
    return exitCode === 0;
}
async function askNode(ports) {
    const script = "console.log(process.version, Boolean(process.features.typescript), process.versions.bun ?? '')";
    const { exitCode, stdout, stderr } = await ports.processes.run('node', ['-e', script], {
        cwd: '.',
    });
    ports.stop.throwIfAborted();
    const [version, strips, bun = ''] = stdout.trim().split(' ');
    if (exitCode !== 0 || version === undefined) {
        throw new errors/* GateError */.ue({ code: 'no-node', output: stderr.trim(), exitCode });
    }
    if (Number(version.slice(1).split('.')[0]) < model/* oldestNode */.Fl) {
        throw new errors/* GateError */.ue({ code: 'old-node', node: version, needed: String(model/* oldestNode */.Fl) });
    }
    return { node: bun === '' ? version : `Bun ${bun}`, stripsTypes: strips === 'true' };
}

;// CONCATENATED MODULE: ./lib/measure/environment.js

/** Where and how the figures came about, for the report. */
function describeEnvironment({ os, arch, cpu, parallelism }, { node, slots, baton }, v8Flags, suites) {
    const all = [...suites.values()];
    const ran = new Set(all.flatMap(({ runtimes }) => runtimes?.() ?? [node]));
    const runtimes = ran.size === 0 ? [node] : [...ran];
    const taken = new Set(all.map(turnsOf));
    return {
        os,
        arch,
        cpu,
        cpus: parallelism,
        jobs: slots.length,
        node: runtimes.join(', '),
        turns: model/* turns */.ZL.filter((each) => taken.has(each)),
        // Bun takes them, and has no V8 that they would change.
        v8Flags: runtimes.every((each) => each.startsWith('Bun')) ? [] : v8Flags,
        pinning: slots.every((slot) => slot.cpu !== null) ? 'taskset' : 'none',
        baton,
    };
}
function turnsOf({ recorded, alone }) {
    if (recorded === true)
        return 'recorded';
    return alone ? 'runs' : 'slices';
}

;// CONCATENATED MODULE: ./lib/measure/calibrate.js
/** How fast the machine is today: frozen workloads in a few fresh processes. */





/**
 * Times the frozen workloads in fresh processes, as many at a time as rounds are measured, each on its slot's CPU.
 *
 * Takes two seconds, and less than three on a machine under load: it then makes do with fewer processes.
 */
async function calibrate(settings, runtime, ports) {
    const directory = await ports.files.temporaryDirectory('benchgate-calibrate-');
    const end = ports.clock.seconds() + lastStartSeconds;
    const rounds = [];
    let started = 0;
    const work = async (slot) => {
        while (started < mostProcesses && (started === 0 || ports.clock.seconds() < end)) {
            ports.stop.throwIfAborted();
            started++;
            const command = workerCommand([], slot, settings);
            rounds.push(await calibrate_runOnce(command, directory, ports));
        }
    };
    try {
        await Promise.all(runtime.slots.map(work));
    }
    finally {
        await ports.files.remove(directory);
    }
    ports.stop.throwIfAborted();
    return summedUp(rounds);
}
const calibrate_slicing = { sliceMs: 1, slices: 40, warmupMs: 20, extraMs: 0 };
/** Processes differ among each other more than the slices of one do. */
const mostProcesses = 6;
/** None is started later; one takes half a second, and two or three times that where it has to share its CPU. */
const lastStartSeconds = 1.4;
/** A process that takes so long hangs. */
const calibrate_longestSeconds = 10;
async function calibrate_runOnce([program, ...args], directory, ports) {
    const spec = { task: 'calibrate', key: (0,external_node_crypto_.randomUUID)(), slicing: calibrate_slicing };
    const options = { cwd: directory, input: JSON.stringify(spec) };
    const child = ports.processes.spawn(program, args, options);
    const watchdog = startWatchdog(calibrate_longestSeconds, () => child.kill());
    const log = emptyLog();
    try {
        const finished = await follow(child, spec.key, log, () => undefined);
        if (log.at.phase !== 'done')
            return calibrate_failed(finished);
        const seconds = [...log.measured].flatMap(([name, { time }]) => time === undefined ? [] : [[name, time]]);
        return { kind: 'done', seconds: new Map(seconds) };
    }
    finally {
        watchdog.stop();
    }
}
function calibrate_failed(finished) {
    return { kind: 'failed', message: causeOfDeath(finished) };
}
function summedUp(rounds) {
    const done = rounds.filter((round) => round.kind === 'done');
    const figures = done.flatMap(({ seconds }) => [...seconds]);
    const failure = rounds.find((round) => round.kind === 'failed');
    if (figures.length === 0) {
        return { kind: 'failed', message: failure?.message ?? 'no workload was timed' };
    }
    const byName = Map.groupBy(figures, ([name]) => name);
    const calibration = [...byName].map(([name, all]) => [name, all.map(([, time]) => time)]);
    return { kind: 'calibrated', calibration: Object.fromEntries(calibration) };
}

;// CONCATENATED MODULE: ./lib/measure/index.js





















/***/ })

};
