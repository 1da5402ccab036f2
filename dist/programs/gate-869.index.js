export const id = 869;
export const ids = [869];
export const modules = {

/***/ 90869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/store/index.js + 32 modules
var store = __webpack_require__(15429);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/model/index.js + 22 modules
var model = __webpack_require__(36365);
// EXTERNAL MODULE: ./lib/report/index.js + 83 modules
var report = __webpack_require__(29900);
;// CONCATENATED MODULE: ./lib/gate/round-line.js



/** A round as a line of a file, with the seconds that the run had measured for when it ended. */
function roundText(result, seconds) {
    const { figures, seconds: own, handover, gaits, slices: _, ...rest } = result;
    const sampled = [...figures].map(([id, arms]) => [id, { ...rest.plan, arms }]);
    const maps = {
        seconds: [...own],
        handover: [...handover],
        ...(gaits !== undefined && { gaits: [...gaits] }),
    };
    return JSON.stringify({ seconds, records: (0,model/* recordsOf */.M$)(sampled), round: { ...rest, ...maps } });
}
const share = schemas/* number */.aig().nullable();
const numbers = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig()])).transform((entries) => new Map(entries));
const count = schemas/* int */.Whr().min(0);
const pace = schemas/* object */.Ikc({ warmupMs: schemas/* number */.aig(), slices: count });
const gait = schemas/* object */.Ikc({
    slices: count,
    withinVariance: schemas/* number */.aig(),
    settledMs: schemas/* number */.aig(),
    secondsPerSlice: schemas/* number */.aig(),
    secondsBeside: schemas/* number */.aig(),
});
const gaits = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), gait])).transform((entries) => new Map(entries));
const traffic = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    arm: schemas/* string */.YjP(),
    requests: count,
    failures: schemas/* record */.g1P(schemas/* string */.YjP(), count),
    meanSeconds: schemas/* number */.aig().nullable(),
    guard: schemas/* object */.Ikc({
        state: schemas/* enum */.k5n(['closed', 'open', 'half-open']),
        opened: count,
        halfOpened: count,
    }),
    busy: schemas/* number */.aig(),
});
const aside = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('threw'), suite: schemas/* string */.YjP(), arm: schemas/* string */.YjP(), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('outside'),
        id: schemas/* string */.YjP(),
        arm: schemas/* string */.YjP(),
        cpuSeconds: schemas/* number */.aig(),
        waitedSeconds: schemas/* number */.aig(),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('uneven'),
        id: schemas/* string */.YjP(),
        shortest: schemas/* number */.aig(),
        longest: schemas/* number */.aig(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not-found'), id: schemas/* string */.YjP(), arm: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('needs-earlier'), id: schemas/* string */.YjP() }),
]);
const roundSchema = schemas/* object */.Ikc({
    seconds: schemas/* number */.aig().min(0),
    /** What the round found, as a report has it. */
    records: schemas/* array */.YOg((0,report.recordSchema)(schemas/* string */.YjP())),
    round: schemas/* object */.Ikc({
        plan: schemas/* object */.Ikc({
            round: schemas/* int */.Whr().min(0),
            stage: schemas/* enum */.k5n(['screen', 'confirm']),
            suite: schemas/* string */.YjP(),
            versions: schemas/* array */.YOg(schemas/* string */.YjP()),
            benchmarks: schemas/* array */.YOg(schemas/* string */.YjP()),
            control: schemas/* boolean */.zMY(),
            pair: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]).exactOptional(),
            paces: schemas/* record */.g1P(schemas/* string */.YjP(), pace).exactOptional(),
            seed: schemas/* number */.aig(),
        }),
        seconds: numbers,
        handover: numbers,
        gaits: gaits.exactOptional(),
        failures: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            arm: schemas/* string */.YjP().nullable(),
            message: schemas/* string */.YjP(),
            died: schemas/* boolean */.zMY(),
        })),
        traffic: schemas/* array */.YOg(traffic).exactOptional(),
        asides: schemas/* array */.YOg(aside).exactOptional(),
        startUpSeconds: schemas/* number */.aig().min(0),
        interference: schemas/* object */.Ikc({ stolen: share, waited: share }),
    }),
})
    .transform(({ seconds, records, round }) => {
    const found = [...(0,model/* samplesIn */.R1)(records)].flatMap(([id, samples]) => samples.map(({ arms }) => [id, arms]));
    const result = { ...round, figures: new Map(found) };
    return { seconds, round: result };
});

;// CONCATENATED MODULE: ./lib/gate/signed-line.js

/** Between a line and its signature: no JSON has one as it is. */
const mark = '\t';
/**
 * A line with a signature behind it, so that only who has the key can write one. It holds for the line as it is and where
 * it is: a line of another context is none.
 *
 * @param context what the line is about
 */
function signed(line, context, key) {
    return `${line}${mark}${signatureOf(line, context, key)}`;
}
/** The line without its signature; null where that is not right. */
function verified(text, context, key) {
    const end = text.lastIndexOf(mark);
    if (end < 0)
        return null;
    const line = text.slice(0, end);
    const [own, right] = [text.slice(end + 1), signatureOf(line, context, key)].map((each) => Buffer.from(each));
    if (own === undefined || right === undefined || own.length !== right.length)
        return null;
    return (0,external_node_crypto_.timingSafeEqual)(own, right) ? line : null;
}
function signatureOf(line, context, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(`${context}\n${line}`).digest('base64url');
}

;// CONCATENATED MODULE: ./lib/gate/checkpoint-file.js
/** The file in which rounds are written down: a line that says what was measured, and a signed line for each round. */



const schema = { name: 'benchgate-rounds', version: 2 };
const headSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz(schema.name), version: schemas/* literal */.euz(schema.version) }),
    subject: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/**
 * Reads the rounds up to the first line that a crash has cut off, or that no run with this key has written.
 *
 * @returns null where there is no file, or one whose first line cannot be read
 */
async function readCheckpoint(path, key, { files }) {
    if (!(await files.exists(path)))
        return null;
    const [first = '', ...lines] = (await files.readText(path)).split('\n');
    const head = parsed(headSchema, first);
    if (head === null)
        return null;
    const rounds = [];
    for (const line of lines) {
        const text = verified(line, first, key);
        const round = text === null ? null : parsed(roundSchema, text);
        // Copied from above, it would count twice.
        if (round === null || rounds.some((each) => isSameRound(each, round)))
            break;
        rounds.push(round);
    }
    const isTorn = rounds.length !== lines.length - 1 || lines.at(-1) !== '';
    const isStrange = rounds.length === 0 && lines.length > 1;
    return { subject: head.subject, rounds, isTorn, isStrange };
}
function checkpointLines(subject, key) {
    const head = JSON.stringify({ schema, subject });
    const one = ({ round, seconds }) => `${signed(roundText(round, seconds), head, key)}\n`;
    return { one, whole: (rounds) => `${head}\n${rounds.map(one).join('')}` };
}
/** The rounds of a run are numbered, each with its own number. */
function isSameRound({ round: a }, { round: b }) {
    return a.plan.round === b.plan.round;
}
function parsed(type, line) {
    try {
        return type.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/gate/checkpoint-place.js
/** Which file the rounds of a run go to. */


/** The file for a question: always the same one, and never that of another question. */
function fileFor(place, subject) {
    if (place.kind === 'file')
        return place.path;
    const question = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 16);
    return (0,external_node_path_.join)(place.path, `${place.gate}-${question}${ending}`);
}
/** So many files are kept of runs that nobody goes on with, the latest ones. */
const mostKept = 10;
/** Removes files that are older than those that are kept, unless a run that is alive writes to them. */
async function pruneBeside(own, place, ports) {
    for (const path of (await filesBeside(own, place, ports)).slice(mostKept - 1)) {
        const lock = await ports.files.lock(path);
        if (lock === null)
            continue;
        await ports.files.remove(path);
        await lock.release();
    }
}
const ending = '.ndjson';
/** The files of other questions, newest first. */
async function filesBeside(own, place, { files }) {
    if (place.kind === 'file' || !(await files.exists(place.path)))
        return [];
    const listed = await files.list(place.path);
    return listed
        .filter(({ name }) => name.endsWith(ending) && (0,external_node_path_.join)(place.path, name) !== own)
        .toSorted((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime())
        .map(({ name }) => (0,external_node_path_.join)(place.path, name));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/gate/resume-errors.js
/** Why a run cannot go on from the rounds of an earlier one. */

function nothingToResume(path) {
    return new errors/* GateError */.ue('nothing-to-resume', `no rounds of an earlier run are left in ${path}`, 'Leave `--resume` out. A run that comes to its end leaves none.');
}
const unknownKey = 'they were written with another key than this run has (BENCHGATE_KEY; without it, one of the user on this machine)';
function signedByAnother(path) {
    return new errors/* GateError */.ue('rounds-not-signed', `the rounds in ${path} are not believed: ${unknownKey}`, 'Set BENCHGATE_KEY to the same secret in both runs, or leave `--resume` out to start anew.');
}
function measuredOfAnother(path, others) {
    return new errors/* GateError */.ue('resumes-another-run', `the rounds in ${path} were measured of ${others.join(', ')}`, 'Ask for the same run as before, or leave `--resume` out to start anew.');
}
function resumedAlready(path) {
    return new errors/* GateError */.ue('resumed-already', `another run that is still alive writes its rounds to ${path}`, 'Wait for its end, or stop it.');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/prepare/index.js + 38 modules
var prepare = __webpack_require__(25667);
;// CONCATENATED MODULE: ./lib/gate/run-subject.js


/**
 * What a run is about, told by content.
 *
 * @param ownFile absolute path of the file that the rounds are written to, which may lie beside what is judged
 */
async function subjectOf({ base, heads }, evidence, { node, v8Flags }, workingDirectory, ports, ownFile = null) {
    const leftOut = ownFile === null ? [] : [ownFile, `${ownFile}.lock`];
    const one = async ({ label, source, directory }) => {
        if (source.kind === 'git')
            return { label, content: source.commit };
        // A release is measured with files of the working tree.
        const own = source.kind === 'npm' ? workingDirectory : directory;
        // Outside of a repository the path has to do: then it is the user's word that nothing changed.
        const tree = (await (0,prepare/* treeOf */.g7)(own, ports, leftOut)) ?? `the directory ${own}`;
        if (source.kind !== 'npm')
            return { label, content: tree };
        return { label, content: `${source.name}@${source.version} in ${tree}` };
    };
    return {
        base: base && (await one(base)),
        heads: await Promise.all(heads.map(one)),
        benchmarks: evidence.map(({ benchmark, versions }) => [benchmark.id, ...versions]),
        node,
        v8Flags,
    };
}
const words = {
    base: 'another base',
    heads: 'another head',
    benchmarks: 'other benchmarks',
    node: 'another Node.js',
    v8Flags: 'other V8 flags',
};
/** In which respects an earlier run was about something else. */
function differing(earlier, subject) {
    const now = JSON.parse(JSON.stringify(subject));
    return Object.entries(words)
        .filter(([key]) => !(0,external_node_util_.isDeepStrictEqual)(earlier[key], now[key]))
        .map(([, text]) => text);
}

;// CONCATENATED MODULE: ./lib/gate/checkpoint.js
/** Rounds on disk: what was measured of a run that was cut off, so that the next one can go on from there. */






/** Stands in where nothing is written down. */
const noCheckpoint = {
    rounds: [],
    seconds: 0,
    note: () => undefined,
    settled: async () => undefined,
    warnings: () => [],
    isKept: () => false,
    close: async () => undefined,
};
/**
 * @param request null for a run that writes nothing down
 * @throws GateError where it must be resumed and cannot be: `nothing-to-resume`, `rounds-not-signed`, `resumes-another-run`, or
 * `resumed-already` by a run that is alive
 */
async function openCheckpoint(request, findSubject, ports) {
    if (request === null)
        return noCheckpoint;
    const subject = await findSubject();
    const path = fileFor(request.place, subject);
    const lock = await (0,store.orProblem)(() => ports.files.lock(path), (problem) => problem);
    // Where nothing can be written, there may still be something to read.
    if (typeof lock === 'string')
        return checkpoint_open(path, { request, subject, lock: null, problem: lock }, ports);
    if (lock !== null)
        return checkpoint_open(path, { request, subject, lock, problem: null }, ports);
    if (request.resume === 'must')
        throw resumedAlready(path);
    return { ...noCheckpoint, warnings: () => [notKept(null)] };
}
async function checkpoint_open(path, { request, subject, lock, problem: first }, ports) {
    let problem = first;
    const tried = (body) => (0,store.orProblem)(body, (words) => void (problem ??= words));
    try {
        const key = await ports.files.secret().catch(() => (0,external_node_crypto_.randomUUID)()); // then nobody can go on from here
        const lines = checkpointLines(subject, key);
        const earlier = await readCheckpoint(path, key, ports);
        const kept = await whatCounts(path, earlier, { subject, request, key }, ports);
        await tried(async () => {
            if (problem !== null)
                return;
            await pruneBeside(path, request.place, ports);
            if (kept.length > 0 && earlier?.isTorn === false)
                return;
            await ports.files.writeText(path, lines.whole(kept));
        });
        let writing = Promise.resolve();
        return {
            rounds: kept.map(({ round }) => round),
            seconds: Math.max(0, ...kept.map(({ seconds }) => seconds)),
            note(round, seconds) {
                writing = writing.then(() => tried(async () => {
                    if (problem === null)
                        await ports.files.appendText(path, lines.one({ round, seconds }));
                }));
                // Whoever waits for `settled` hears of it.
                writing.catch(() => undefined);
            },
            settled: () => writing,
            warnings: () => (problem === null ? [] : [notKept(problem)]),
            isKept: () => problem === null,
            async close(isOver) {
                if (isOver && lock !== null)
                    await tried(() => ports.files.remove(path));
                await tried(async () => lock?.release());
            },
        };
    }
    catch (error) {
        await lock?.release();
        throw error;
    }
}
async function whatCounts(path, earlier, { subject, request: { place, resume }, key, }, ports) {
    const { console } = ports;
    const rounds = earlier?.rounds ?? [];
    const others = earlier === null ? [] : differing(earlier.subject, subject);
    const fits = rounds.length > 0 && others.length === 0;
    if (resume === 'must' && !fits) {
        if (earlier?.isStrange)
            throw signedByAnother(path);
        if (rounds.length > 0)
            throw measuredOfAnother(path, others);
        for (const beside of await filesBeside(path, place, ports)) {
            const latest = await readCheckpoint(beside, key, ports);
            if (latest === null || latest.rounds.length === 0)
                continue;
            throw measuredOfAnother(beside, differing(latest.subject, subject));
        }
        throw nothingToResume(path);
    }
    if (earlier?.isStrange)
        console.info(`The rounds in ${path} do not count: ${unknownKey}.`);
    if (fits && resume === 'no') {
        console.info(`An earlier run had measured ${counted(rounds)}, which are given up.`);
        return [];
    }
    if (!fits && rounds.length > 0 && resume === 'may') {
        console.info(`${counted(rounds)} of an earlier run do not count: it was of ${others.join(', ')}.`);
    }
    if (fits)
        console.info(`Going on from ${counted(rounds)} of an earlier run.`);
    return fits ? rounds : [];
}
function counted({ length }) {
    return length === 1 ? 'one round' : `${length} rounds`;
}
/** @param reason null where another run of the same versions writes down its rounds */
function notKept(reason) {
    return { code: 'rounds-not-kept', reason };
}

// EXTERNAL MODULE: ./lib/baseline/index.js + 18 modules
var lib_baseline = __webpack_require__(68285);
// EXTERNAL MODULE: ./lib/config/index.js + 45 modules
var lib_config = __webpack_require__(85373);
// EXTERNAL MODULE: ./lib/decide/index.js + 35 modules
var decide = __webpack_require__(25524);
// EXTERNAL MODULE: ./lib/measure/index.js + 139 modules
var measure = __webpack_require__(68562);
;// CONCATENATED MODULE: ./lib/gate/labels-of.js
/** Versions as decide knows them. */
function labelsOf({ base, heads }) {
    return { base: base?.label ?? null, heads: heads.map(({ label }) => label) };
}

;// CONCATENATED MODULE: ./lib/gate/reported-evidence.js
/** What a report has of what was measured: all that verdicts follow from, and nothing of how it was to be measured. */
function reportedEvidence({ evidence, pairs, redone }) {
    return {
        benchmarks: evidence.map(withoutConduct),
        pairs: pairs.map((one) => ({ ...withoutConduct(one), pair: one.pair })),
        redone: redone.map(asCause),
    };
}
/** The rounds stand in the order in which they were begun. */
function withoutConduct(evidence) {
    const { benchmark, was, metrics, versions, failures, unread, recorded, secondsPerRound } = evidence;
    return {
        benchmark,
        ...(was !== undefined && { was }),
        ...(metrics !== undefined && { metrics }),
        versions,
        samples: evidence.samples.toSorted((a, b) => a.round - b.round),
        failures,
        ...(unread && { unread }),
        ...(recorded && { recorded }),
        secondsPerRound,
    };
}
function asCause(one) {
    if (one.kind === 'disturbed')
        return one;
    const { id, arm, message } = one.failure;
    return { ...one, failure: { id, arm, message } };
}

;// CONCATENATED MODULE: ./lib/gate/assemble.js






/** The report of a run: its figures judged, and how they came about. */
function assemble(measured, circumstances) {
    const { versions, config, limits, environment, baseline, ignored, warnings, date, ...others } = circumstances;
    const { threshold, alpha, seed } = config;
    const { evidence, pairs, rounds, seconds, redone, machine, traffic, asides } = measured;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const byRecords = config.hardware === 'fixed' ? (baseline?.recorded?.suspected ?? []) : [];
    const judged = (0,decide/* judge */.S4)({ evidence, pairs, limits, byRecords, settings, ...labelsOf(versions) });
    const watched = (0,measure/* watchedOf */.gn)(machine, traffic, config.alerts);
    return {
        schema: { name: 'benchgate-report', version: 2 },
        tool: { version: model/* toolVersion */.fX, procedure: decide/* procedure */.gE },
        createdAt: date.toISOString(),
        outcome: judged.outcome,
        interrupted: others.interrupted,
        versions: {
            base: versions.base === null ? null : asReported(versions.base),
            heads: versions.heads.map(asReported),
        },
        pullRequest: null,
        settings: settingsIn(config, evidence),
        environment,
        measured: { rounds, redone: redone.length, seconds },
        watched,
        baseline,
        benchmarks: judged.benchmarks,
        budgets: judged.budgets,
        ignored,
        evidence: reportedEvidence(measured),
        warnings: [
            ...warnings,
            ...(0,measure/* redoneWarnings */.Jg)(measured),
            ...(0,measure/* asideWarnings */.ev)(asides),
            ...(0,measure/* alertWarnings */.CY)(watched),
            ...(0,measure/* trafficWarnings */.HG)(traffic),
            ...judged.warnings,
        ],
        reproduce: others.reproduce,
    };
}
function settingsIn(config, evidence) {
    const { threshold, thresholds, alpha, seed, maxTimeSeconds, failOn, gateOn, hardware } = config;
    const own = { threshold, thresholds, alpha, seed, maxTimeSeconds, failOn, gateOn, hardware };
    const benchmarks = evidence.map(({ benchmark }) => benchmark);
    return { ...own, rules: (0,lib_config/* rulesFor */.NP)(config, benchmarks) };
}
/** Without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }) {
    return { label, source };
}

;// CONCATENATED MODULE: ./lib/gate/resumed-warnings.js
/** Rounds that this run has not measured itself: the reader has to know. */
function resumedWarnings(earlier, all) {
    if (earlier === 0)
        return [];
    return [{ code: 'resumed', earlier, rounds: all }];
}

;// CONCATENATED MODULE: ./lib/gate/spoilt.js

/** Turns what was measured into failures where the code was changed meanwhile: it is not about the versions that were asked for. */
function spoilt(measured, [warning]) {
    if (warning === undefined)
        return measured;
    const fail = (one) => {
        if (one.recorded || one.samples.length === 0)
            return one;
        const failure = { benchmark: one.benchmark, version: null, message: (0,report.noticeText)(warning) };
        return { ...one, versions: [], failures: [...one.failures, failure] };
    };
    return { ...measured, evidence: measured.evidence.map(fail), pairs: measured.pairs.map(fail) };
}

;// CONCATENATED MODULE: ./lib/gate/conclude.js




/** The last stage of a run: judges what was measured, unless the code that was measured has changed meanwhile. */
async function conclude({ ready: { prepared }, outlook: { surveyed, records, warnings }, checkpoint, raw }, { reproduce }, ports) {
    const { versions } = prepared;
    const { config, limits, environment, found } = surveyed;
    const broken = await surveyed.seal.broken();
    const measured = spoilt(raw, broken);
    const { evidence, trouble } = measured;
    const report = assemble(measured, {
        versions,
        config,
        limits,
        environment,
        baseline: records.report(evidence),
        ignored: found.ignored,
        warnings: [
            ...prepared.warnings,
            ...warnings,
            ...checkpoint.warnings(),
            ...resumedWarnings(checkpoint.rounds.length, raw.rounds),
            ...broken,
            ...endedEarly(trouble),
        ],
        reproduce,
        interrupted: ports.stop.aborted || trouble !== null,
        date: ports.clock.date(),
    });
    const version = versions.heads[0]?.label ?? '';
    const benchmarks = (0,lib_baseline.recordedBenchmarks)(evidence, version);
    return {
        report,
        recorded: { version, benchmarks, calibration: records.calibration },
        trouble,
        resumable: checkpoint.isKept() && report.interrupted,
    };
}
function endedEarly(trouble) {
    if (trouble === null)
        return [];
    const { code: error, message: reason, remedy } = trouble;
    return [{ code: 'ended-early', error, reason, remedy }];
}

;// CONCATENATED MODULE: ./lib/gate/get-ready.js



async function getReady({ config, base, heads, workerPath, onProgress, baselines }, ports) {
    const settings = { ...config, workerPath };
    const runtime = await (0,measure/* detectRuntime */.mZ)(settings, ports);
    onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 });
    const { setup, setupRetries, setupRetryDelaySeconds, workingDirectory } = config;
    const baseline = (0,lib_baseline.openBaseline)(baselines, config, runtime.node, ports);
    const prepared = await (0,prepare/* prepare */.iA)({
        base,
        heads,
        setup,
        setupRetry: { times: setupRetries, delaySeconds: setupRetryDelaySeconds },
        workingDirectory,
        restore: baseline.restore,
        needsComparison: config.requireBaseline,
    }, ports);
    return { settings, runtime, baseline, prepared };
}

;// CONCATENATED MODULE: ./lib/gate/config-changed.js


/**
 * A change of the configuration can make a gate that nothing fails: the reader has to know, as of a benchmark that itself
 * was changed.
 *
 * @param named the config file that the user has named; null for the usual ones
 */
async function configWarnings({ base, heads }, named, { rules }, files) {
    const [head] = heads;
    if (base === null || head === undefined || isWithoutConfig(base))
        return [];
    const changed = [];
    for (const name of named === null ? lib_config/* configFileNames */.He : namesOf(named, head)) {
        const [then, now] = [base, head].map(({ directory }) => textOf((0,external_node_path_.join)(directory, name), files));
        if ((await then) !== (await now))
            changed.push(name);
    }
    if (changed.length === 0)
        return [];
    const ignoring = rules.filter(({ ignore }) => ignore !== undefined).length;
    return [{ code: 'config-changed', files: changed, base: base.label, head: head.label, ignoring }];
}
/** Releases and results have none. */
function isWithoutConfig({ source }) {
    return source.kind === 'npm' || source.kind === 'results';
}
/** Outside of the project it belongs to no version. */
function namesOf(named, { directory }) {
    const name = (0,external_node_path_.isAbsolute)(named) ? (0,external_node_path_.relative)(directory, named) : named;
    return name.startsWith('..') || (0,external_node_path_.isAbsolute)(name) ? [] : [name];
}
async function textOf(path, files) {
    return (await files.exists(path)) ? files.readText(path) : null;
}

;// CONCATENATED MODULE: ./lib/gate/records.js




/** @param looked null where no base was looked for */
async function recordsOf(access, looked, { version, config, environment, settings, runtime }, ports) {
    if (access === null)
        return noRecords;
    const calibrated = await (0,measure/* calibrate */.C3)(settings, runtime, ports);
    const calibration = calibrated.kind === 'calibrated' ? calibrated.calibration : {};
    const machine = (0,lib_baseline.machineOf)(environment);
    const recorded = looked?.found.kind === 'found' ? looked.found.run.history : [];
    const history = (0,model/* renamedHistory */.Hc)(recorded, settings.renames ?? []);
    const advice = (evidence) => (0,lib_baseline.adviceOf)(history, { evidence, version, machine, calibration }, config.gateOn);
    return {
        calibration,
        suspected: (evidence) => new Set(advice(evidence)?.suspected.map(({ id }) => id)),
        report(evidence) {
            if (looked === null)
                return null;
            const outcome = (0,store.baselineOutcome)(looked.found, looked.tree);
            return { storage: access.storage.title, outcome, recorded: advice(evidence) };
        },
        warnings: [
            ...(looked === null ? [] : (0,lib_baseline.lookedWarnings)(looked)),
            ...(calibrated.kind === 'failed' ? [notCalibrated(calibrated.message)] : []),
        ],
    };
}
const noRecords = {
    calibration: {},
    suspected: () => new Set(),
    report: () => null,
    warnings: [],
};
function notCalibrated(reason) {
    return { code: 'not-calibrated', reason };
}

;// CONCATENATED MODULE: ./lib/gate/seal.js
/**
 * Whether what is measured is still what it was at the beginning. The versions' code runs as one user: a benchmark of one
 * can write to another's files, and to the gate's own.
 */




/** Seals what is known before any code of the versions has run, but for their set-ups. */
async function sealFiles({ base, heads }, { workerPath, workingDirectory }, ports) {
    const { files } = ports;
    const program = await stamped(programFiles(workerPath), contentOf, files);
    const sealed = [];
    for (const version of base === null ? heads : [base, ...heads]) {
        const paths = await (0,prepare/* trackedPaths */.f4)(version, workingDirectory, ports);
        const tracked = await stamped(paths, (path) => files.stamp(path), files);
        sealed.push({ version, tracked, loaded: new Map() });
    }
    return {
        async add(loaded) {
            for (const { version, modules } of loaded) {
                const own = sealed.find((each) => each.version === version)?.loaded;
                const fresh = modules.filter((path) => (0,model/* isWithin */.UO)(path, (0,model/* rootOf */.I5)(version)) && !own?.has(path));
                const stamps = await stamped(fresh, contentOf, files);
                stamps.forEach((stamp, path) => own?.set(path, stamp));
            }
        },
        async broken() {
            const all = await Promise.all(sealed.map((each) => changesOf(each, files)));
            const warnings = sealed.flatMap(({ version, loaded }, index) => {
                const others = all.filter((_, other) => other !== index);
                // What each version writes to its own files is the benchmarks' doing, such as a table of results.
                const isUsual = (path) => others.length > 0 && others.every((each) => each.includes(path));
                // A head may be somebody's working tree, and matters as far as it is run.
                const matters = (path) => version === base || loaded.has((0,external_node_path_.join)((0,model/* rootOf */.I5)(version), path));
                const counts = (all[index] ?? []).filter((path) => !isUsual(path) && matters(path));
                return counts.length === 0 ? [] : [versionChanged(version, counts)];
            });
            const own = await changed(program, contentOf, files);
            return own.length === 0 ? warnings : [...warnings, programChanged(own)];
        },
    };
}
/** @returns paths below the root */
async function changesOf({ version, tracked, loaded }, files) {
    const ofLoaded = await changed(loaded, contentOf, files);
    const ofTracked = await changed(tracked, (path) => files.stamp(path), files);
    const paths = new Set([...ofLoaded, ...ofTracked]);
    return [...paths].map((path) => (0,external_node_path_.relative)((0,model/* rootOf */.I5)(version), path));
}
/** Stamps those files that are there. */
async function stamped(paths, stamp, files) {
    const stamps = new Map();
    for (let i = 0; i < paths.length; i += atATime) {
        const some = paths.slice(i, i + atATime);
        const found = await Promise.all(some.map(async (path) => [path, await stamp(path, files)]));
        for (const [path, text] of found)
            if (text !== null)
                stamps.set(path, text);
    }
    return stamps;
}
async function changed(before, stamp, files) {
    const now = await stamped([...before.keys()], stamp, files);
    return [...before].filter(([path, text]) => now.get(path) !== text).map(([path]) => path);
}
/** Enough to keep the disk busy, few enough for large files in memory. */
const atATime = 32;
const contentOf = async (path, files) => {
    const bytes = await files.readBytes(path).catch(() => null); // gone, which is an answer too
    return bytes === null ? null : (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
};
/** The gate's own programs that benchmark processes run. */
function programFiles(workerPath) {
    const directory = (0,external_node_path_.dirname)(workerPath);
    const others = ['vitest-arm', 'load'].map((name) => (0,external_node_path_.join)(directory, '..', name, 'index.js'));
    return (0,external_node_path_.basename)(workerPath) === 'index.js' ? [workerPath, ...others] : [workerPath];
}
function versionChanged({ label }, paths) {
    return { code: 'version-changed', version: label, ...seal_counted(paths) };
}
function programChanged(paths) {
    return { code: 'program-changed', ...seal_counted(paths) };
}
function seal_counted([file = '', ...others]) {
    return { file, others: others.length };
}

;// CONCATENATED MODULE: ./lib/gate/recorded-run.js

function isRecorded({ heads }) {
    return heads.some(({ source }) => source.kind === 'results');
}
/**
 * The one suite that there is: all versions are files of it. How they are read, the configuration's suite of results says
 * where it has one.
 */
function recordedSuite(suites) {
    const [configured, ...others] = suites.filter((suite) => suite.kind === 'results');
    const usual = { name: 'results', format: null, better: {}, gateOn: [] };
    const { name, format, better, gateOn } = others.length > 0 ? usual : (configured ?? usual);
    const read = { name, format, better, gateOn };
    // Each version has a file of its own.
    return { ...model/* usualConduct */.NR, ...read, kind: 'results', run: null, file: null };
}
/** @param machines that the figures were recorded on, as far as the files say */
function asRecorded(config, machines) {
    if (machines.length <= 1 || config.hardware === 'fixed')
        return { config, warnings: [recorded] };
    return {
        config: { ...config, failOn: 'never' },
        warnings: [recorded, { code: 'recorded-elsewhere', machines }],
    };
}
const recorded = { code: 'recorded' };

;// CONCATENATED MODULE: ./lib/gate/survey.js







/**
 * Looks into versions that are ready to run.
 *
 * @throws GateError where there is nothing to measure, or a budget is of nothing
 */
async function survey(versions, { config, settings, runtime, onProgress }, ports) {
    const recorded = isRecorded(versions);
    const definitions = recorded ? [recordedSuite(config.suites)] : config.suites;
    const lent = await (0,prepare/* lendToReleases */.LU)(versions, definitions, config.workingDirectory, ports);
    if (config.benchmarksFrom === 'head' && !recorded)
        await (0,prepare/* lendBenchmarks */.IB)(versions, (0,model/* benchmarkFiles */.X4)(definitions), ports);
    const { workingDirectory } = config;
    const seal = await sealFiles(versions, { ...settings, workingDirectory }, ports);
    const chosen = { wanted: (0,lib_config/* wanted */.Ol)(config.only), ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config) };
    const reading = {
        settings,
        runtime,
        secondsLeft: config.maxTimeSeconds,
        onRead: (progress) => onProgress({ stage: 'read', ...progress }),
    };
    const start = ports.clock.seconds();
    const found = await (0,measure/* discover */.k4)({ versions, definitions, ...chosen, ...reading }, ports);
    const seconds = ports.clock.seconds() - start;
    await seal.add(found.loaded);
    const limited = (0,lib_config/* limitsOf */.Af)(config, {
        ...found,
        ...labelsOf(versions),
        takesTurns: (suite) => found.suites.get(suite)?.takesTurns ?? false,
    });
    const judged = recorded ? asRecorded(config, found.machines) : { config, warnings: [] };
    return {
        found,
        seconds,
        limits: limited.limits,
        environment: (0,measure/* describeEnvironment */.NE)(ports.machine, runtime, config.v8Flags, found.suites),
        recorded,
        seal,
        config: judged.config,
        warnings: [
            ...lent,
            ...found.warnings,
            ...limited.warnings,
            ...(0,lib_config/* ruleWarnings */.qb)(config, found),
            ...judged.warnings,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/gate/look-ahead.js



/** @throws GateError where there is nothing to measure, or a budget is of nothing */
async function lookAhead({ settings, runtime, baseline, prepared }, { config, baselines, configPath = null, onProgress }, ports) {
    const { versions } = prepared;
    const surveyed = await survey(versions, { config, settings, runtime, onProgress }, ports);
    const { recorded, environment } = surveyed;
    const reconfigured = await configWarnings(versions, configPath, config, ports.files);
    const version = versions.heads[0]?.label ?? '';
    const own = { version, config, environment, settings, runtime };
    const records = await recordsOf(recorded ? null : baselines, baseline.looked(), own, ports);
    const warnings = [...reconfigured, ...surveyed.warnings, ...records.warnings];
    return { surveyed, records, warnings };
}

;// CONCATENATED MODULE: ./lib/gate/pairs-of.js

/**
 * What is to be measured of relations whose benchmarks take turns: a pair in each head that has both, however many
 * relations it has.
 */
function pairsOf(limits, evidence, heads) {
    const pairs = new Map();
    const has = (id, head) => evidence.some(({ benchmark, versions }) => benchmark.id === id && versions.includes(head));
    for (const limit of limits) {
        if (limit.kind === 'budget' || !limit.inTurns)
            continue;
        const { benchmark, than } = limit;
        const pair = [benchmark.id, than.id];
        for (const head of heads.filter((each) => pair.every((id) => has(id, each)))) {
            const id = (0,model/* pairId */.a6)(pair, head);
            const name = `${benchmark.name} and ${than.name}`;
            const blank = { samples: [], failures: [], secondsPerRound: null };
            pairs.set(id, { benchmark: { ...benchmark, id, name }, versions: [head], ...blank, pair });
        }
    }
    return [...pairs.values()];
}

;// CONCATENATED MODULE: ./lib/gate/measure-until-decided.js






/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
async function measureUntilDecided(evidence, { versions, suites, config, limits, settings, runtime, suspected, checkpoint, spentSeconds, onProgress, }, ports) {
    const start = ports.clock.seconds();
    const spent = checkpoint.seconds + spentSeconds;
    const elapsed = () => spent + ports.clock.seconds() - start;
    const { threshold, alpha, seed } = config;
    const rules = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const labels = labelsOf(versions);
    const run = { settings: rules, ...labels, limits, jobs: runtime.slots.length };
    const pairs = pairsOf(limits, evidence, labels.heads);
    let findings = checkpoint.rounds.reduce(measure/* addRound */.i_, (0,measure/* noFindings */._I)(evidence, pairs));
    let roundsSoFar = 1 + Math.max(-1, ...checkpoint.rounds.map(({ plan }) => plan.round));
    let first = null;
    let trouble = null;
    const watch = (0,measure/* startWatch */.Ms)(ports);
    while (!ports.stop.aborted) {
        const secondsLeft = config.maxTimeSeconds - elapsed();
        // Once: with a figure of everything there is enough to suspect somebody, and no later figure would say much more.
        first ??= isAllMeasured(findings.evidence) ? suspected(findings.evidence) : null;
        const situation = { ...run, ...findings, secondsLeft, roundsSoFar };
        const next = (0,decide/* nextRounds */.f5)({ ...situation, suspected: first ?? new Set() });
        if (next.kind === 'done')
            break;
        const { rounds: plans, settled } = next;
        roundsSoFar += plans.length;
        const candidates = namesUnderSuspicion(plans, evidence);
        const onRound = (result) => {
            findings = (0,measure/* addRound */.i_)(findings, result);
            checkpoint.note(result, elapsed());
            onProgress({
                stage: result.plan.stage,
                settled,
                benchmarks: evidence.length,
                rounds: findings.rounds,
                elapsedSeconds: elapsed(),
                secondsLeft: config.maxTimeSeconds - elapsed(),
                candidates,
            });
        };
        const request = { plans, suites, versions, settings, runtime, secondsLeft, onRound };
        try {
            await (0,measure/* measureRounds */.II)(request, ports);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || findings.rounds === 0)
                throw error;
            trouble = error;
            break;
        }
        finally {
            await checkpoint.settled();
        }
        findings = { ...findings, evidence: (0,measure/* giveUp */.Ht)(findings.evidence, suites) };
    }
    return { ...findings, seconds: elapsed(), machine: watch.stop(), trouble };
}
function isAllMeasured(evidence) {
    return evidence.every(({ samples, failures, unread }) => samples.length > 0 || failures.length > 0 || unread);
}
function namesUnderSuspicion(plans, evidence) {
    const confirmed = plans.filter(({ stage }) => stage === 'confirm');
    const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks));
    return evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .map(({ benchmark }) => benchmark.name);
}

;// CONCATENATED MODULE: ./lib/gate.js
/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */







/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then the report has what was measured until then
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
async function gate(request, ports) {
    const ready = await getReady(request, ports);
    try {
        return await run(ready, request, ports);
    }
    finally {
        await ready.prepared.remove();
    }
}
async function run(ready, request, ports) {
    const { config, onProgress } = request;
    const { settings, runtime, prepared } = ready;
    const { versions } = prepared;
    const outlook = await lookAhead(ready, request, ports);
    const { found, limits, environment, seconds } = outlook.surveyed;
    const { evidence, suites } = found;
    const place = request.checkpoint?.place;
    const ownFile = place?.kind === 'file' ? place.path : null;
    const subject = () => subjectOf(versions, evidence, environment, config.workingDirectory, ports, ownFile);
    const checkpoint = await openCheckpoint(request.checkpoint, subject, ports);
    let isOver = false;
    try {
        const raw = await measureUntilDecided(evidence, {
            versions,
            suites,
            config,
            limits,
            settings: { ...settings, slicing: (0,measure/* slicingFor */.jV)(evidence.length) },
            runtime,
            suspected: outlook.records.suspected,
            checkpoint,
            spentSeconds: seconds,
            onProgress,
        }, ports);
        const result = await conclude({ ready, outlook, checkpoint, raw }, request, ports);
        isOver = !result.report.interrupted;
        return result;
    }
    finally {
        await checkpoint.close(isOver);
    }
}


/***/ })

};
