export const id = 571;
export const ids = [571];
export const modules = {

/***/ 43571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i_: () => (/* reexport */ addRound),
  C3: () => (/* reexport */ calibrate),
  NE: () => (/* reexport */ describeEnvironment),
  mZ: () => (/* reexport */ detectRuntime),
  k4: () => (/* reexport */ discover),
  al: () => (/* reexport */ longestCallSeconds),
  II: () => (/* reexport */ measureRounds),
  _I: () => (/* reexport */ noFindings),
  Jg: () => (/* reexport */ redoneWarnings),
  jV: () => (/* reexport */ slicingFor)
});

// UNUSED EXPORTS: longSlicing

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/measure/arm-process.js
function emptyLog() {
    return {
        measured: new Map(),
        seconds: new Map(),
        slicing: new Map(),
        failed: new Map(),
        loadFailure: null,
        at: { phase: 'loading' },
    };
}
/** Reads a process's messages into the log until it ends. */
async function follow(child, log, onSign) {
    for await (const line of child.messages) {
        onSign();
        note(log, parseMessage(line));
    }
    return child.finished;
}
/**
 * One line of the report channel. The worker is ours, but shares its process with the user's code, so a line may be
 * anything; figures are checked again where they are compared.
 */
function parseMessage(line) {
    try {
        const message = JSON.parse(line);
        return typeof message?.type === 'string' ? message : null;
    }
    catch {
        return null; // not ours
    }
}
function note(log, message) {
    switch (message?.type) {
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
            log.measured.set(message.id, message.measured);
            log.seconds.set(message.id, message.seconds);
            log.slicing.set(message.id, message.slicing);
            log.at = { phase: 'between' };
            return;
        case 'failed':
            log.failed.set(message.id, message.message);
            log.at = { phase: 'between' };
            return;
        case 'load-failed':
            log.loadFailure = message.message;
            return;
        case 'done':
            log.at = { phase: 'done' };
            return;
        case 'beat':
        case 'collected':
        case undefined:
            return;
    }
}

;// CONCATENATED MODULE: ./lib/measure/command.js

/** What starts a benchmark process. The arms of a round get commands of equal length. */
function workerCommand(flags, specPath, slot, { v8Flags, workerPath }) {
    const node = ['node', ...v8Flags, ...flags, workerPath, specPath];
    return slot.cpu === null ? node : ['taskset', '-c', String(slot.cpu), ...node];
}
/**
 * Flags under which Node can import the suite: none for JavaScript and where Node strips types, else the project's
 * own tsx.
 *
 * @param directory the version's directory, absolute
 * @throws GateError for TypeScript that nothing here can run
 */
async function loaderFlags(suite, directory, { stripsTypes, node }, files) {
    if (stripsTypes || !/\.[cm]?ts$/.test(suite))
        return [];
    if (await isInstalled('tsx', directory, files))
        return ['--import', 'tsx'];
    throw new errors/* GateError */.u('no-typescript', `${suite} is TypeScript, which Node.js ${node} cannot run by itself`, 'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.');
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

;// CONCATENATED MODULE: ./lib/worker/protocol.js
/** How a process ends that cannot say why by a message. */
const exitCodes = {
    bug: 70,
    /** Another arm of the round went away. */
    partnerGone: 71,
    /** The benchmark awaits something, and nothing is left that could bring it. */
    neverSettles: 72,
};

;// CONCATENATED MODULE: ./lib/measure/death.js

/** Whether a process ended only because another arm of its round had. */
function diedOfAnother({ exitCode }) {
    return exitCode === exitCodes.partnerGone;
}
/** Why a benchmark process ended before its work was done, in words for the report. */
function causeOfDeath(finished) {
    const { exitCode, signal, stderr } = finished;
    if (/heap out of memory|Allocation failed/.test(stderr)) {
        return `ran out of memory\n${lastLines(stderr)}`;
    }
    if (exitCode === exitCodes.neverSettles)
        return 'waits for a promise that never settles';
    const how = signal === null ? `ended the process with exit code ${exitCode}` : `was ended by ${signal}`;
    return [how, lastLines(stderr)].filter((line) => line !== '').join('\n');
}
const shownLines = 12;
function lastLines(text) {
    return text.trim().split('\n').slice(-shownLines).join('\n');
}

;// CONCATENATED MODULE: ./lib/measure/watchdog.js
function startWatchdog(seconds, onSilence) {
    const timer = setTimeout(onSilence, seconds * 1000);
    return {
        heard: () => timer.refresh(),
        stop: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./lib/measure/collect.js




/** Loads a suite in a process of its own and asks what it defines. */
async function collect(suite, directory, settings, runtime, ports) {
    const scratch = await ports.files.temporaryDirectory('benchgate-collect-');
    const { renames = [] } = settings;
    const spec = { task: 'collect', file: `${directory}/${suite}`, suite, renames };
    const flags = await loaderFlags(suite, directory, runtime, ports.files);
    await ports.files.writeText(`${scratch}/spec.json`, JSON.stringify(spec));
    const [program, ...args] = workerCommand(flags, `${scratch}/spec.json`, { cpu: null }, settings);
    const child = ports.processes.spawn(program, args, { cwd: directory });
    try {
        return await listen(child, settings.timeoutSeconds);
    }
    finally {
        child.kill();
        await ports.files.remove(scratch);
    }
}
async function listen(child, timeoutSeconds) {
    let silent = false;
    const watchdog = startWatchdog(timeoutSeconds, () => {
        silent = true;
        child.kill();
    });
    let contents = null;
    for await (const line of child.messages) {
        watchdog.heard();
        contents ??= read(parseMessage(line));
    }
    watchdog.stop();
    if (contents !== null)
        return contents;
    if (silent)
        return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` };
    return { kind: 'failed', message: causeOfDeath(await child.finished) };
}
function read(message) {
    if (message?.type === 'collected')
        return { ...message, kind: 'loaded' };
    if (message?.type !== 'load-failed')
        return null;
    if (message.code === 'no-benchmarks')
        return { kind: 'empty' };
    return { kind: 'failed', message: explain(message.code, message.message) };
}
function explain(code, message) {
    return code === 'no-tinybench'
        ? `${message}: add it to the project with \`npm install --save-dev tinybench\`, and see that setup installs it`
        : message;
}

;// CONCATENATED MODULE: ./lib/measure/rename-warnings.js
/**
 * Renames that did nothing, and look as if they should have. One that the base knows already by the new name is past:
 * it is there for the history.
 */
function renameWarnings(found, { base, heads }, renames) {
    const ofBase = found.filter(({ version }) => version === base?.label);
    const inBase = namesIn(ofBase);
    const renamedInBase = new Set(ofBase.flatMap(presentNames));
    const labels = new Set(heads.map(({ label }) => label));
    const inHeads = namesIn(found.filter(({ version }) => labels.has(version)));
    return renames.flatMap(({ from, to }) => {
        const renamed = `“${from}” is said to be “${to}” now`;
        if (!inHeads.has(to))
            return [unmatched(`${renamed}, and no head has a benchmark of that name`)];
        if (base === null || inBase.has(to) || renamedInBase.has(to))
            return [];
        if (!inBase.has(from))
            return [unmatched(`${renamed}, and ${base.label} has neither of them`)];
        return [unmatched(`${renamed}, in another file: what was moved cannot be compared`)];
    });
}
function unmatched(what) {
    return { code: 'rename-unmatched', message: `In renames, ${what}.` };
}
function presentNames({ benchmarks }) {
    return benchmarks.flatMap(({ id, name }) => [id, name]);
}
/** As the files themselves have them: names and ids. */
function namesIn(found) {
    return new Set(found.flatMap(({ benchmarks, formerNames }) => benchmarks.flatMap(({ id, name }) => {
        const was = formerNames[id];
        if (was === undefined)
            return [id, name];
        return [`${id.slice(0, id.length - name.length)}${was}`, was];
    })));
}

;// CONCATENATED MODULE: ./lib/measure/discover.js
/** Which benchmarks there are, and in which versions. */



/** @throws GateError where a version that is to be judged has no benchmark at all */
async function discover(request, ports) {
    const { base, heads } = request.versions;
    const all = base === null ? heads : [base, ...heads];
    const places = [];
    for (const version of all) {
        const suites = await ports.files.glob(request.patterns, version.directory);
        if (suites.length === 0 && version !== base)
            throw noFiles(version, request.patterns);
        places.push(...suites.map((suite) => ({ version, suite })));
    }
    const found = await collectAll(places, request, ports);
    const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))];
    const evidence = suites.flatMap((suite) => evidenceOf(suite, found, request));
    const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request));
    if (evidence.length === 0) {
        throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, request);
    }
    const changed = await changedFiles(suites, request.versions, found, ports);
    const renamed = renameWarnings(contentsOf(found), request.versions, request.settings.renames ?? []);
    return { evidence, ignored, warnings: [...warningsOf(found), ...renamed, ...changed] };
}
function suitesOf(found, version) {
    return found.filter((each) => each.version === version).map(({ suite }) => suite);
}
function contentsOf(found) {
    return found.flatMap(({ version, contents }) => contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : []);
}
/** As many files at a time as rounds later. */
async function collectAll(places, { settings, runtime }, ports) {
    const found = [];
    const waiting = [...places.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, place] = next;
            ports.stop.throwIfAborted();
            const { directory } = place.version;
            const contents = await collect(place.suite, directory, settings, runtime, ports);
            found[index] = { ...place, contents };
        }
    };
    await Promise.all(runtime.slots.map(work));
    ports.stop.throwIfAborted();
    return found;
}
function evidenceOf(suite, found, { wanted, ignoredBecause, versions: { heads: judged } }) {
    const heads = new Set(judged.map(({ label }) => label));
    const here = found.filter((each) => each.suite === suite);
    const benchmarks = new Map();
    for (const { version, contents } of here) {
        if (contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            if (ignoredBecause(benchmark) !== null)
                continue;
            const unseen = { benchmark, was: null, versions: [], doubles: [] };
            const entry = benchmarks.get(benchmark.id) ?? unseen;
            entry.versions.push(version.label);
            entry.was ??= contents.formerNames[benchmark.id] ?? null;
            if (contents.duplicates.includes(benchmark.id))
                entry.doubles.push(version.label);
            benchmarks.set(benchmark.id, entry);
        }
    }
    const failed = wholeFile(suite, here);
    // What only the base has is not "removed" while a head's file cannot be read.
    const headFails = failed?.failures.some(({ version }) => heads.has(version)) ?? false;
    const listed = [...benchmarks.values()].filter(({ versions }) => !headFails || versions.some((version) => heads.has(version)));
    const loaded = listed.map(({ benchmark, was, versions, doubles }) => ({
        ...blank(benchmark, without(versions, doubles)),
        ...(was !== null && { was }),
        failures: doubles.map((version) => ({ benchmark, version, message: sameName })),
    }));
    return failed === null ? loaded : [failed, ...loaded];
}
/** Each once, in the order in which the files have them. */
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
const sameName = 'several benchmarks of this file have this name: give each its own, or their Benches names (`new Bench({ name })`)';
function without(versions, failing) {
    return versions.filter((version) => !failing.includes(version));
}
function blank(benchmark, versions) {
    return { benchmark, versions, samples: [], failures: [], secondsPerRound: null };
}
/** A file that cannot be loaded stands in the report as one benchmark without figures. */
function wholeFile(suite, here) {
    const benchmark = { id: suite, suite, name: '(the whole file)' };
    const failures = here.flatMap(({ version, contents }) => contents.kind === 'failed'
        ? [{ benchmark, version: version.label, message: contents.message }]
        : []);
    return failures.length === 0 ? null : { ...blank(benchmark, []), failures };
}
function warningsOf(found) {
    const texts = new Set();
    const warnings = [];
    const warn = (code, message) => {
        if (!texts.has(message))
            warnings.push({ code, message });
        texts.add(message);
    };
    for (const { suite, contents } of found) {
        if (contents.kind === 'empty')
            warn('empty-suite', `${suite} adds no tinybench benchmark; it was left out.`);
        if (contents.kind === 'loaded')
            contents.notes.forEach((note) => warn('concurrency', note));
    }
    return warnings;
}
/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(suites, { base, heads }, found, ports) {
    if (base === null)
        return [];
    const warnings = [];
    for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
        const old = await ports.files.readText(`${base.directory}/${suite}`);
        for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
            if ((await ports.files.readText(`${head.directory}/${suite}`)) === old)
                continue;
            const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`;
            warnings.push({ code: 'benchmark-changed', message });
        }
    }
    return warnings;
}
function noFiles({ label, directory }, patterns) {
    return new errors/* GateError */.u('no-benchmark-files', `no file matches ${patterns.join(', ')} in ${label} (${directory})`, 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.');
}
function allIgnored({ length }) {
    return new errors/* GateError */.u('all-ignored', `rules ignore ${length === 1 ? 'the only benchmark' : `all ${length} benchmarks`}, so the gate could never fail`, 'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.');
}
function nothingToMeasure(found, { patterns }) {
    const loaded = found.some(({ contents }) => contents.kind === 'loaded');
    return loaded
        ? new errors/* GateError */.u('none-selected', 'no benchmark is selected by `only`', 'Loosen `only`, or leave it out.')
        : new errors/* GateError */.u('no-benchmarks', `none of the files that match ${patterns.join(', ')} adds a benchmark`, 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.');
}

// EXTERNAL MODULE: ./lib/model/index.js + 7 modules
var model = __webpack_require__(96972);
;// CONCATENATED MODULE: ./lib/measure/settings.js
/** A round of a few benchmarks: long, since the start of its processes has to be paid in any case. */
const longSlicing = { sliceMs: 1, slices: 200, warmupMs: 250, extraMs: 25 };
/** A round of many benchmarks: each varies more, but what is plainly unchanged is settled sooner. */
const shortSlicing = { sliceMs: 1, slices: 80, warmupMs: 100, extraMs: 10 };
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
/** The same for all rounds of a run. */
function slicingFor(benchmarks) {
    return benchmarks > fewBenchmarks ? shortSlicing : longSlicing;
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



function noFindings(evidence) {
    return { evidence, rounds: 0, redone: [], interference: [], startUpSeconds: null };
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
        rounds: findings.rounds + 1,
        redone: [
            ...findings.redone,
            ...(isRedone ? [{ kind: 'disturbed', round, interference }] : []),
            ...excused.map((failure) => ({ kind: 'died', round, failure })),
        ],
        interference: isRedone ? findings.interference : [...findings.interference, interference],
        startUpSeconds: smoothed(findings.startUpSeconds, result.startUpSeconds),
    };
}
function mayRedo({ redone, rounds }) {
    const disturbed = redone.filter(({ kind }) => kind === 'disturbed').length;
    return disturbed + 1 <= redo.mostShare * (rounds + 1);
}
/** A process that ends in a benchmark which ran before is given another chance, once or in a fifth of its rounds. */
function isExcused({ id, died }, { evidence, redone }) {
    const samples = evidence.find(({ benchmark }) => benchmark.id === id)?.samples.length ?? 0;
    if (!died || samples === 0)
        return false;
    const deaths = redone.filter((each) => each.kind === 'died' && each.failure.id === id).length;
    return deaths + 1 <= Math.max(1, redo.mostShare * (samples + deaths + 1));
}
function addTo(evidence, { plan, figures, seconds, failures }) {
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
            ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms }]),
        ],
        // What fails in one version is tried alone in the others, to tell whether it fails there as well.
        versions: evidence.versions.filter((label) => failing.every(({ version }) => version !== null && version !== label)),
        failures: [...evidence.failures, ...failing],
        secondsPerRound: longest(evidence.secondsPerRound, seconds.get(id)),
    };
}
/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function longest(before, now) {
    return now === undefined ? before : Math.max(before ?? 0, now);
}
function smoothed(before, now) {
    return before === null ? now : 0.75 * before + 0.25 * now;
}

;// CONCATENATED MODULE: ./lib/measure/redone-warnings.js
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
    const percent = (share) => `${Math.round(share * 100)} %`;
    const message = `${redone.length} of ${rounds} rounds were measured again, since the machine was disturbed more than usual: up to ${percent(worst('stolen'))} of the time the CPU was given to another virtual machine, and up to ${percent(worst('waited'))} processes waited for one.`;
    return { code: 'rounds-redone', message };
}
function ofDeaths(id, deaths) {
    const versions = new Set(deaths.map(({ failure }) => failure.arm ?? 'one of the versions'));
    const times = deaths.length === 1 ? 'once' : `${deaths.length} times`;
    const message = `${id}: its process ended ${times} though it ran in other rounds (in ${[...versions].join(', ')}: ${deaths[0]?.failure.message ?? ''}). These rounds were measured again.`;
    return { code: 'process-died', message };
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
function longestCallSeconds(fractions, { sliceMs }) {
    return (longestSlice * sliceMs) / 1000 / wholeStep(fractions);
}
/** In usual slices. */
const longestSlice = 2;

;// CONCATENATED MODULE: ./lib/measure/arms.js


/** The arms of a round: the base, the heads that take part, and for a control the base once more. */
function armsOf(plan, { base, heads }, runtime, files, extraWork = {}) {
    const takesPart = ({ label }) => plan.versions.includes(label);
    const bases = base !== null && takesPart(base) ? [base] : [];
    const arms = [
        ...bases.map((each) => ({ ...each, role: 'base' })),
        ...heads.filter(takesPart).map((head) => ({ ...head, role: 'head' })),
        ...(plan.control ? bases : []).map((each) => ({
            ...each,
            label: model/* controlLabel */.g5,
            role: 'control',
        })),
    ];
    return Promise.all(arms.map(async ({ label, role, directory }) => {
        const flags = await loaderFlags(plan.suite, directory, runtime, files);
        return { label, role, directory, loaderFlags: flags, extraWork: extraWork[label] ?? 0 };
    }));
}

// EXTERNAL MODULE: ./lib/stats/index.js + 17 modules
var stats = __webpack_require__(30405);
;// CONCATENATED MODULE: ./lib/measure/failures.js

/** Failures the processes told by themselves. */
function failuresTold(logs, arms, benchmarks) {
    return logs.flatMap(({ failed, loadFailure }, index) => {
        const arm = arms[index]?.label ?? null;
        const whole = loadFailure;
        if (whole !== null)
            return benchmarks.map((id) => ({ id, arm, message: whole, died: false }));
        return [...failed].map(([id, message]) => ({ id, arm, message, died: false }));
    });
}
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
    return blamed(log, benchmarks).map((id) => ({ id, arm, message, died: true }));
}
/** Without a benchmark it died on its way to one: none of them can be measured. */
function blamed({ at }, benchmarks) {
    return 'id' in at ? [at.id] : benchmarks;
}
function blameSilence(logs, arms, benchmarks) {
    const working = logs.flatMap((log, index) => {
        const alone = log.at.phase === 'warming' || log.at.phase === 'loading';
        return alone ? [{ log, arm: arms[index]?.label ?? null }] : [];
    });
    const [only] = working;
    if (only === undefined) {
        const slicing = logs[0];
        return (slicing === undefined ? benchmarks : blamed(slicing, benchmarks)).map((id) => ({
            id,
            arm: null,
        }));
    }
    const arm = working.length === 1 ? only.arm : null;
    return blamed(only.log, benchmarks).map((id) => ({ id, arm }));
}

;// CONCATENATED MODULE: ./lib/measure/round.js








/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
async function measureRound(plan, context, ports) {
    const start = ports.clock.seconds();
    const loadBefore = await ports.machine.load(context.slot.cpu);
    const coins = (0,stats/* random */.yT)(plan.seed);
    const arms = coins.shuffled(context.arms);
    const spawnOrder = coins.shuffled([...arms.keys()]);
    let remaining = coins.shuffled(plan.benchmarks);
    const figures = new Map();
    const seconds = new Map();
    const handover = new Map();
    const failures = [];
    while (remaining.length > 0 && !context.cut.aborted) {
        const attempt = await attemptRound(plan, remaining, { ...context, arms }, spawnOrder, ports);
        attempt.figures.forEach((value, id) => figures.set(id, value));
        attempt.seconds.forEach((value, id) => seconds.set(id, value));
        attempt.handover.forEach((value, id) => handover.set(id, value));
        failures.push(...attempt.failures);
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
        failures,
        startUpSeconds: Math.max(0, took - busy),
        interference: interferenceBetween(loadBefore, loadAfter, took),
    };
}
async function attemptRound(plan, benchmarks, context, spawnOrder, ports) {
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
        const commands = await prepareArms(plan, benchmarks, context, directory, ports);
        for (const arm of spawnOrder)
            children[arm] = commands[arm]?.() ?? unreachable();
        cut.addEventListener('abort', killAll);
        if (cut.aborted)
            killAll();
        const deaths = [];
        await Promise.all(children.map(async (child, arm) => {
            const log = logs[arm] ?? unreachable();
            const finished = await follow(child, log, () => watchdog.heard());
            if (log.at.phase === 'done')
                return;
            deaths.push({ arm, finished });
            if (!diedOfAnother(finished))
                killAll();
        }));
        const told = failuresTold(logs, arms, benchmarks);
        const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks);
        return { ...round_collect(logs, arms), failures: [...told, ...died], broken: deaths.length > 0 };
    }
    finally {
        watchdog.stop();
        cut.removeEventListener('abort', killAll);
        await ports.files.remove(directory);
    }
}
function unreachable() {
    throw new Error('an arm without a process');
}
/** Writes what each arm is to do. @returns what starts each of them */
async function prepareArms(plan, benchmarks, { arms, cut, runtime, settings, slot }, directory, ports) {
    const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm));
    if (runtime.baton === 'fifo' && arms.length > 1) {
        const made = await ports.processes.run('mkfifo', paths, { cwd: directory });
        // A stop ends it as well; then nothing of this round is wanted any more.
        if (made.exitCode !== 0 && !cut.aborted)
            throw new Error(`mkfifo failed: ${made.stderr}`);
    }
    const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork));
    return Promise.all(arms.map(async (arm, index) => {
        const spec = {
            task: 'measure',
            file: `${arm.directory}/${plan.suite}`,
            suite: plan.suite,
            renames: settings.renames ?? [],
            arm: index,
            baton: { kind: runtime.baton, paths },
            benchmarks,
            slicing: settings.slicing,
            extraWork: arm.extraWork,
            iterationStep,
        };
        const specPath = `${directory}/arm-${index}.json`;
        await ports.files.writeText(specPath, JSON.stringify(spec));
        const [program, ...args] = workerCommand(arm.loaderFlags, specPath, slot, settings);
        return () => ports.processes.spawn(program, args, { cwd: arm.directory });
    }));
}
function meetingPoint({ baton }, directory, arm) {
    if (baton === 'fifo')
        return `${directory}/turn-${arm}`;
    const unique = directory.split(/[\\/]/).at(-1);
    return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`;
}
function round_collect(logs, arms) {
    const figures = new Map();
    const handover = new Map();
    const [first] = logs;
    for (const id of first?.measured.keys() ?? []) {
        const entries = arms.flatMap((arm, index) => {
            const measured = logs[index]?.measured.get(id);
            return measured === undefined ? [] : [[arm.label, measured]];
        });
        if (entries.length < arms.length)
            continue;
        figures.set(id, Object.fromEntries(entries));
        const own = logs.map(({ slicing }) => slicing.get(id)?.ownSeconds ?? 0);
        const all = first?.slicing.get(id)?.seconds ?? 0;
        handover.set(id, 1 - own.reduce((sum, each) => sum + each, 0) / all);
    }
    return { figures, handover, seconds: first?.seconds ?? new Map() };
}

;// CONCATENATED MODULE: ./lib/measure/pool.js


/** @returns one result a plan that was started, in the order they ended */
async function measureRounds(request, ports) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const waiting = [...request.plans];
    const results = [];
    const work = async (slot) => {
        for (;;) {
            const plan = cut.aborted ? undefined : waiting.shift();
            if (plan === undefined)
                return;
            const { settings, runtime, versions, extraWork } = request;
            const arms = await armsOf(plan, versions, runtime, ports.files, extraWork);
            const result = await measureRound(plan, { arms, settings, runtime, slot, cut }, ports);
            results.push(result);
            request.onRound(result);
        }
    };
    try {
        await Promise.all(request.runtime.slots.map(work));
    }
    finally {
        clearTimeout(timer);
    }
    return results;
}

;// CONCATENATED MODULE: ./lib/measure/runtime.js

const oldestNode = 20;
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
    const script = 'console.log(process.version, Boolean(process.features.typescript))';
    const { exitCode, stdout, stderr } = await ports.processes.run('node', ['-e', script], {
        cwd: '.',
    });
    ports.stop.throwIfAborted();
    const [version, strips] = stdout.trim().split(' ');
    if (exitCode !== 0 || version === undefined) {
        throw new errors/* GateError */.u('no-node', `\`node\` on PATH did not answer: ${stderr.trim() || `exit code ${exitCode}`}`, 'Install Node.js before this step, for example with actions/setup-node.');
    }
    if (Number(version.slice(1).split('.')[0]) < oldestNode) {
        throw new errors/* GateError */.u('old-node', `benchmarks would run under Node.js ${version}, the one on PATH`, `Use Node.js ${oldestNode} or later, for example with actions/setup-node.`);
    }
    return { node: version, stripsTypes: strips === 'true' };
}

;// CONCATENATED MODULE: ./lib/measure/environment.js
/** Where and how the figures came about, for the report. */
function describeEnvironment({ os, arch, cpu, parallelism }, { node, slots, baton }, v8Flags) {
    const pinning = slots.every((slot) => slot.cpu !== null) ? 'taskset' : 'none';
    return { os, arch, cpu, cpus: parallelism, jobs: slots.length, node, v8Flags, pinning, baton };
}

;// CONCATENATED MODULE: ./lib/measure/calibrate.js




/**
 * Times the frozen workloads in fresh processes, as many at a time as rounds are measured, each on its slot's CPU.
 *
 * Takes two seconds, and less than three on a machine under load: it then makes do with fewer processes.
 */
async function calibrate(settings, runtime, ports) {
    const directory = await ports.files.temporaryDirectory('benchgate-calibrate-');
    const specPath = `${directory}/spec.json`;
    const spec = { task: 'calibrate', slicing };
    await ports.files.writeText(specPath, JSON.stringify(spec));
    const end = ports.clock.seconds() + lastStartSeconds;
    const rounds = [];
    let started = 0;
    const work = async (slot) => {
        while (started < mostProcesses && (started === 0 || ports.clock.seconds() < end)) {
            ports.stop.throwIfAborted();
            started++;
            const command = workerCommand([], specPath, slot, settings);
            rounds.push(await runOnce(command, directory, ports));
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
const slicing = { sliceMs: 1, slices: 40, warmupMs: 20, extraMs: 0 };
/** Processes differ among each other more than the slices of one do. */
const mostProcesses = 6;
/** None is started later; one takes half a second, and two or three times that where it has to share its CPU. */
const lastStartSeconds = 1.4;
/** A process that takes so long hangs. */
const longestSeconds = 10;
async function runOnce([program, ...args], directory, ports) {
    const child = ports.processes.spawn(program, args, { cwd: directory });
    const watchdog = startWatchdog(longestSeconds, () => child.kill());
    const log = emptyLog();
    try {
        const finished = await follow(child, log, () => undefined);
        if (log.at.phase !== 'done')
            return failed(finished);
        const seconds = [...log.measured].flatMap(([name, { time }]) => time === undefined ? [] : [[name, time]]);
        return { kind: 'done', seconds: new Map(seconds) };
    }
    finally {
        watchdog.stop();
    }
}
function failed(finished) {
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
