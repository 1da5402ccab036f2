export const id = 7360;
export const ids = [7360];
export const modules = {

/***/ 87360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisect: () => (/* reexport */ bisect_bisect),
  gate: () => (/* binding */ gate),
  lastVersions: () => (/* reexport */ prepare/* lastVersions */.eQ),
  listRun: () => (/* reexport */ listRun),
  reach: () => (/* reexport */ reach_reach),
  solo: () => (/* reexport */ solo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var report = __webpack_require__(6204);
// EXTERNAL MODULE: ./lib/store/index.js + 33 modules
var store = __webpack_require__(55503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
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
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('fixed-time'), id: schemas/* string */.YjP(), seconds: schemas/* number */.aig().nullable() }),
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



const schema = { name: 'benchgate-rounds', version: 3 };
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/prepare/index.js + 42 modules
var prepare = __webpack_require__(22305);
;// CONCATENATED MODULE: ./lib/gate/run-subject.js


/**
 * What a run is about, told by content.
 *
 * @param ownFile absolute path of the file that the rounds are written to, which may lie beside what is judged
 */
async function subjectOf({ base, heads }, evidence, { node, v8Flags }, workingDirectory, ports, ownFile = null) {
    const leftOut = ownFile === null ? [] : [ownFile, `${ownFile}.lock`];
    const one = async (version) => {
        const { label, content } = await codeOf(version);
        const { runtime } = version;
        return { label, content: runtime === undefined ? content : `${content}, ${runtime.version}` };
    };
    const codeOf = async ({ label, source, directory }) => {
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
const respects = ['base', 'heads', 'benchmarks', 'node', 'v8Flags'];
/** The respects in which an earlier run was about something else. */
function differing(earlier, subject) {
    const now = JSON.parse(JSON.stringify(subject));
    return respects.filter((key) => !(0,external_node_util_.isDeepStrictEqual)(earlier[key], now[key]));
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
        throw new errors/* GateError */.ue({ code: 'resumed-already', path });
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
            throw new errors/* GateError */.ue({ code: 'rounds-not-signed', path });
        if (rounds.length > 0)
            throw new errors/* GateError */.ue({ code: 'resumes-another-run', path, others });
        for (const beside of await filesBeside(path, place, ports)) {
            const latest = await readCheckpoint(beside, key, ports);
            if (latest === null || latest.rounds.length === 0)
                continue;
            const differences = differing(latest.subject, subject);
            throw new errors/* GateError */.ue({ code: 'resumes-another-run', path: beside, others: differences });
        }
        throw new errors/* GateError */.ue({ code: 'nothing-to-resume', path });
    }
    if (earlier?.isStrange)
        console.info(`Not resumed: ${(0,report.faultWords)({ code: 'rounds-not-signed', path }).sentence}.`);
    if (fits && resume === 'no') {
        console.info(`An earlier run had measured ${counted(rounds)}, which are given up.`);
        return [];
    }
    if (!fits && rounds.length > 0 && resume === 'may') {
        console.info(`${counted(rounds)} of an earlier run do not count: it was of ${(0,report.runDifferences)(others)}.`);
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

// EXTERNAL MODULE: ./lib/baseline/index.js + 10 modules
var lib_baseline = __webpack_require__(22752);
// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var lib_config = __webpack_require__(49166);
// EXTERNAL MODULE: ./lib/decide/index.js + 41 modules
var decide = __webpack_require__(90016);
// EXTERNAL MODULE: ./lib/measure/index.js + 176 modules
var measure = __webpack_require__(93809);
;// CONCATENATED MODULE: ./lib/gate/labels-of.js
/** Versions as decide knows them. */
function labelsOf({ base, heads }) {
    return { base: base?.label ?? null, heads: heads.map(({ label }) => label) };
}

;// CONCATENATED MODULE: ./lib/gate/assemble.js





/** The report of a run: its figures judged, and how they came about. */
function assemble(measured, circumstances) {
    const { versions, config, limits, environment, baseline, ignored, warnings, date, ...others } = circumstances;
    const { threshold, alpha, seed } = config;
    const { evidence, pairs, rounds, seconds, redone, machine, traffic, asides } = measured;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const byRecords = config.hardware === 'fixed' ? (baseline?.recorded?.suspected ?? []) : [];
    const judged = (0,decide.judge)({ evidence, pairs, limits, byRecords, settings, ...labelsOf(versions) });
    const watched = (0,measure/* watchedOf */.gn)(machine, traffic, config.alerts);
    return {
        schema: { name: 'benchgate-report', version: 2 },
        tool: { version: model/* toolVersion */.fX, procedure: decide.procedure },
        createdAt: date.toISOString(),
        outcome: judged.outcome,
        interrupted: others.interrupted,
        shard: others.shard,
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
        reach: judged.reach,
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
    const { threshold, thresholds, alpha, seed, maxTimeSeconds, failOn, gateOn, hardware, reach } = config;
    const own = {
        threshold,
        thresholds,
        alpha,
        seed,
        maxTimeSeconds,
        failOn,
        gateOn,
        hardware,
        reach,
    };
    const benchmarks = evidence.map(({ benchmark }) => benchmark);
    return { ...own, rules: (0,lib_config/* rulesFor */.NP)(config, benchmarks) };
}
/** A version without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }) {
    return { label, source };
}
/** What a report has of what was measured: all that verdicts follow from, and nothing of how it was to be measured. */
function reportedEvidence({ evidence, pairs, redone }) {
    return {
        benchmarks: evidence.map(withoutGaits),
        pairs: pairs.map(withoutGaits),
        redone: redone.map(asCause),
    };
}
/** The rounds stand in the order in which they were begun. */
function withoutGaits(one) {
    const { gaits: _, ...evidence } = one;
    return { ...evidence, samples: evidence.samples.toSorted((a, b) => a.round - b.round) };
}
function asCause(one) {
    if (one.kind === 'disturbed')
        return one;
    const { id, arm, message } = one.failure;
    return { ...one, failure: { id, arm, message } };
}

;// CONCATENATED MODULE: ./lib/gate/runtime-changes.js



/**
 * What differs between the versions beside their code: the runtimes that they run under, and a runtime that the head's files
 * name and the base's do not, which this run measures only where arms say so.
 */
async function runtimeNotices({ base, heads }, { node }, files) {
    const all = base === null ? heads : [base, ...heads];
    const arms = all.flatMap(({ label, runtime }) => runtime === undefined ? [] : [{ version: label, runtime: runtime.version }]);
    const [head] = heads;
    const pins = base === null || head === undefined ? [] : await changedPins(base, head, files);
    return [
        ...(arms.length === 0 ? [] : [{ code: 'runtimes-differ', arms }]),
        ...(pins.length === 0
            ? []
            : [{ code: 'runtime-bumped', pins, node: arms.length === 0 ? node : null }]),
    ];
}
/** Metrics that some arms measure and others cannot: nothing is compared by them. */
function lackingNotices(evidence, { base, heads }) {
    const arms = (base === null ? heads : [base, ...heads]).filter(({ runtime }) => runtime !== undefined);
    const measured = arms.map(({ label }) => ({
        label,
        metrics: new Set(evidence.flatMap(({ samples }) => (0,model/* measuredMetrics */.kk)(samples, label))),
    }));
    const any = (0,model/* metricsInOrder */.vI)(measured.flatMap(({ metrics }) => [...metrics]));
    return measured.flatMap(({ label, metrics }) => {
        const lacking = any.filter((metric) => !metrics.has(metric));
        if (metrics.size === 0 || lacking.length === 0)
            return [];
        return [{ code: 'runtime-lacks', version: label, metrics: lacking }];
    });
}
/** Files of the project, and of its repository, that name the runtime of a run. */
async function changedPins(base, head, files) {
    if (base.directory === head.directory || isWithoutPins(base) || isWithoutPins(head))
        return [];
    const [before, now] = [await pinsOf(base, files), await pinsOf(head, files)];
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((file) => {
        const pin = { file, base: before.get(file) ?? null, head: now.get(file) ?? null };
        return pin.base === pin.head ? [] : [pin];
    });
}
function isWithoutPins({ source }) {
    return source.kind === 'npm' || source.kind === 'results';
}
const workflows = '.github/workflows/*.{yml,yaml}';
async function pinsOf(version, files) {
    const root = (0,model/* rootOf */.I5)(version);
    const named = new Map();
    const read = async (file, pinIn) => {
        for (const directory of new Set([root, version.directory])) {
            const path = (0,external_node_path_.join)(directory, file);
            if (!(await files.exists(path)))
                continue;
            const pin = pinIn(await files.readText(path));
            if (pin !== null)
                named.set(file, pin);
        }
    };
    await read('.nvmrc', firstLine);
    await read('.node-version', firstLine);
    await read('package.json', enginesIn);
    for (const file of await files.glob([workflows], root))
        await read(file, versionsIn);
    return named;
}
function firstLine(text) {
    return text.trim().split('\n')[0]?.trim() ?? null;
}
const manifestSchema = schemas/* object */.Ikc({ engines: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
function enginesIn(text) {
    try {
        const { engines } = manifestSchema.parse(JSON.parse(text));
        const own = ['node', 'bun', 'deno'].flatMap((name) => typeof engines[name] === 'string' ? [`${name} ${engines[name]}`] : []);
        return own.length === 0 ? null : own.join(', ');
    }
    catch {
        return null;
    }
}
/** As setup-node, setup-bun and setup-deno are given them. */
function versionsIn(text) {
    const versions = [...text.matchAll(/^[ \t-]*(node|bun|deno)-version:[ \t]*(\S.*)$/gm)].map(([, name = '', version = '']) => `${name} ${version.replace(/\s+#.*$/, '').trim()}`);
    return versions.length === 0 ? null : versions.join(', ');
}

;// CONCATENATED MODULE: ./lib/gate/conclude.js




/** The last stage of a run: judges what was measured, unless the code that was measured has changed meanwhile. */
async function conclude({ ready: { prepared }, outlook: { surveyed, records, warnings }, checkpoint, raw }, { reproduce }, ports) {
    const { versions } = prepared;
    const { config, limits, environment, found, shard } = surveyed;
    const broken = await surveyed.seal.broken();
    const measured = spoilt(raw, broken);
    const { evidence, trouble } = measured;
    const report = assemble(measured, {
        versions,
        config,
        limits,
        environment,
        shard,
        baseline: records.report(evidence),
        ignored: found.ignored,
        warnings: [
            ...prepared.warnings,
            ...warnings,
            ...lackingNotices(evidence, versions),
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
    return [{ code: 'ended-early', fault: trouble.fault }];
}
/** Rounds that this run has not measured itself: the reader has to know. */
function resumedWarnings(earlier, all) {
    if (earlier === 0)
        return [];
    return [{ code: 'resumed', earlier, rounds: all }];
}
/** Turns what was measured into failures where the code was changed meanwhile: it is not about the versions that were asked for. */
function spoilt(measured, [warning]) {
    if (warning === undefined)
        return measured;
    const fail = (one) => {
        const isLookedAt = 'reach' in one && one.reach !== undefined;
        if (one.kind === 'recorded' || (one.samples.length === 0 && !isLookedAt))
            return one;
        const failure = { benchmark: one.benchmark, version: null, message: (0,report.noticeText)(warning) };
        return { ...one, versions: [], failures: [...one.failures, failure] };
    };
    const evidence = measured.evidence.map((one) => {
        // What was looked at was other code as well.
        const { reach: _, ...failed } = fail(one);
        return failed;
    });
    return { ...measured, evidence, pairs: measured.pairs.map(fail) };
}

// EXTERNAL MODULE: ./lib/compare/index.js + 2 modules
var lib_compare = __webpack_require__(67104);
;// CONCATENATED MODULE: ./lib/gate/instructions/of-clock.js
/** Benchmarks whose work is ended by a clock: their counts would tell of the clock. */

/** Of the time of an asynchronous benchmark, for so much the event loop has to be busy. */
const leastBusy = 0.5;
/** Whether it mostly waits, in one of the arms. Processor time would not tell: on a busy machine there is little of it. */
function waits({ samples, versions }) {
    return versions.some((label) => {
        const time = (0,lib_compare/* typicalFigure */.zO)(samples, label, 'time');
        const busy = (0,lib_compare/* typicalFigure */.zO)(samples, label, 'loop');
        return time !== null && busy !== null && busy < leastBusy * time;
    });
}
/** What is counted takes at least so many times as long: what does not, is ended by a clock. */
const leastSlowDown = 4;
/** Tells whether an operation that took so long by the clock while it was counted was ended by a clock; of a command nobody can. */
function isOfClock({ alone }, evidence) {
    if (alone || evidence === undefined)
        return () => false;
    const { samples, versions } = evidence;
    const usual = versions.map((label) => (0,lib_compare/* typicalFigure */.zO)(samples, label, 'time') ?? 0);
    return (wall) => wall < leastSlowDown * Math.min(...usual);
}

;// CONCATENATED MODULE: ./lib/gate/instructions/outcome.js

function outcomeOf(id, counts, least, isByClock) {
    const of = (arm) => arm.flatMap((each) => each.get(id) ?? []);
    const [base, head] = [of(counts.base), of(counts.head)];
    const all = [...base, ...head];
    const failure = all.find((each) => each.kind === 'failed');
    if (failure !== undefined)
        return { kind: 'failed', reason: failure.message };
    const figures = (arm) => arm.flatMap((each) => (each.kind === 'counted' ? [each.instructions] : []));
    if (figures(base).length < least || figures(head).length < least)
        return { kind: 'cut' };
    const walls = all.flatMap((each) => each.kind === 'counted' && each.wallSeconds !== null ? [each.wallSeconds] : []);
    return walls.some(isByClock) ? { kind: 'clock' } : { base: figures(base), head: figures(head) };
}
/** Counts that do not repeat are none. */
function steadyOutcome(outcome, threshold) {
    if ('kind' in outcome || (0,decide.isSteady)(outcome, threshold))
        return outcome;
    const spread = Math.max(...[outcome.base, outcome.head].map(spreadOf));
    return { kind: 'unsteady', spread };
}
function spreadOf(counts) {
    const most = Math.max(...counts);
    return (most - Math.min(...counts)) / most;
}

;// CONCATENATED MODULE: ./lib/gate/instructions/count-group.js


/** Counts an arm. */
const countsAnArm = 2;
/** As many as there are slots, since counts do not mind who else is there, but no more than both arms need; of commands one. */
function processesAtATime({ alone }, { slots }) {
    return alone ? 1 : Math.min(slots.length, 2 * countsAnArm);
}
/** Counts in several processes at a time. */
async function countGroup({ suite, suites, members, runs }, { base, head, counter, fewest: least }, context) {
    const { count } = suites;
    if (count === undefined)
        return allOf(members, { kind: 'kind-of-suite' });
    const waiting = members.filter(({ one }) => !suites.alone && waits(one));
    const wanted = runs.filter(({ id }) => !waiting.some(({ one }) => one.benchmark.id === id));
    const counts = { base: [], head: [] };
    // There and back, so that what changes meanwhile meets both arms.
    const order = Array.from({ length: countsAnArm }, (_, i) => i % 2 === 0 ? ['base', 'head'] : ['head', 'base']).flat();
    const work = async () => {
        for (let arm = order.shift(); arm !== undefined; arm = order.shift()) {
            if (context.cut.aborted)
                return;
            const version = arm === 'base' ? base : head;
            const asked = { suite, version, counter, runs: wanted };
            // A count that cannot be made is no reason to lose what was measured.
            counts[arm].push(await count(asked, context).catch((error) => lost(wanted, error)));
        }
    };
    const atATime = processesAtATime(suites, context.runtime);
    if (wanted.length > 0)
        await Promise.all(Array.from({ length: atATime }, work));
    const outcomes = wanted.map(({ id }) => {
        const evidence = members.find(({ one }) => one.benchmark.id === id)?.one;
        return [id, outcomeOf(id, counts, least, isOfClock(suites, evidence))];
    });
    return new Map([...allOf(waiting, { kind: 'clock' }), ...outcomes]);
}
function lost(wanted, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new Map(wanted.map(({ id }) => [id, { kind: 'failed', message }]));
}
function allOf(members, outcome) {
    return new Map(members.map(({ one }) => [one.benchmark.id, outcome]));
}

;// CONCATENATED MODULE: ./lib/gate/instructions/processes-for.js

/** Processor time, when it is not counted, of what a process counts: more are counted by further processes. */
const mostSecondsTogether = 0.2;
/** What is run of a benchmark before it is counted and while it is, by the time that takes when it is not counted. */
const spans = {
    // A hundredfold slow-down makes seconds of these.
    valgrind: { warmupSeconds: 0.03, countedSeconds: 0.01 },
    // Starting Node.js has to be little beside it, since that is in the figures of which the difference is taken.
    perf: { warmupSeconds: 0.1, countedSeconds: 0.2 },
};
/** Which benchmarks are counted by which processes, and how often each of them runs there. */
function processesFor(subjects, { kind }, { suites }) {
    const { warmupSeconds, countedSeconds } = spans[kind];
    const together = Math.max(1, Math.floor(mostSecondsTogether / (warmupSeconds + countedSeconds)));
    const alike = Map.groupBy(subjects, ({ one, head }) => JSON.stringify([one.benchmark.suite, head.label]));
    return [...alike.values()].flatMap((all) => partsOf(all, together).flatMap((members) => {
        const suite = members[0].one.benchmark.suite;
        const own = suites.get(suite);
        if (own === undefined)
            throw new Error(`a count of ${suite}, which was not found`);
        const runs = members.map(({ one }) => {
            const each = Math.max(...one.versions.map((label) => (0,lib_compare/* typicalFigure */.zO)(one.samples, label, 'time') ?? 0));
            const fitting = (span) => Math.max(1, Math.round(span / each));
            return {
                id: one.benchmark.id,
                warmups: each > 0 ? fitting(warmupSeconds) : 1,
                iterations: each > 0 ? fitting(countedSeconds) : 1,
            };
        });
        return [{ suite, suites: own, members, runs }];
    }));
}
function partsOf(all, most) {
    const [first, ...others] = all.slice(0, most);
    if (first === undefined)
        return [];
    return [[first, ...others], ...partsOf(all.slice(most), most)];
}

;// CONCATENATED MODULE: ./lib/gate/instructions/count-subjects.js




/** Counts both arms of each, and adds what came of it to the evidence. */
async function countSubjects(raw, subjects, { counter, seconds, fewest: least, found, ready, config }, ports) {
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const { base } = ready.prepared.versions;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), Math.max(0, seconds) * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const { settings, runtime } = ready;
    const context = { settings, runtime, ports, cut };
    const told = new Map();
    try {
        for (const group of processesFor(subjects, counter, found)) {
            const [{ head }] = group.members;
            if (base === null)
                break;
            for (const [id, outcome] of await countGroup(group, { base, head, counter, fewest: least }, context)) {
                const subject = group.members.find(({ one }) => one.benchmark.id === id);
                if (subject !== undefined)
                    told.set(subject, outcome);
            }
        }
    }
    finally {
        clearTimeout(timer);
    }
    const terms = (0,lib_config/* termsOf */.fd)(config);
    const reasons = [];
    const refused = [];
    for (const subject of subjects) {
        const { one, head } = subject;
        const { threshold } = terms(one.benchmark, 'instructions', null);
        const outcome = steadyOutcome(told.get(subject) ?? { kind: 'cut' }, threshold);
        if ('kind' in outcome)
            refused.push([outcome, one.benchmark.id]);
        else
            reasons.push([
                one.benchmark.id,
                { kind: 'instructions', version: head.label, counter: counter.kind, ...outcome },
            ]);
    }
    const evidence = raw.evidence.map((one) => {
        const own = reasons.filter(([id]) => id === one.benchmark.id).map(([, reason]) => reason);
        return own.length === 0 ? one : { ...one, why: [...(one.why ?? []), ...own] };
    });
    return {
        raw: { ...raw, evidence, seconds: raw.seconds + elapsed() },
        witnessSeconds: 0,
        warnings: ports.stop.aborted ? [] : notices(refused),
    };
}
/** Those that are refused for the same reason are told together. */
function notices(refused) {
    const alike = Map.groupBy(refused, ([why]) => JSON.stringify(why));
    return [...alike.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const benchmarks = [...new Set(all.map(([, id]) => id))];
        return [{ code: 'instructions-not-counted', why: first[0], benchmarks }];
    });
}

;// CONCATENATED MODULE: ./lib/gate/instructions/witness.js
/** What is counted of a run that nobody has asked to count: so many benchmarks, for so many seconds. */
const witness = {
    benchmarks: 3,
    seconds: 8,
};

;// CONCATENATED MODULE: ./lib/gate/instructions/subjects.js




/** Those that work in it, and can reach the change. */
function headsToCount(one, { prepared: { versions } }, config, { evidence }) {
    const { base, heads } = labelsOf(versions);
    const roleOf = (0,decide.rolesOf)({
        evidence,
        heads,
        settings: config,
        reach: config.reach === 'auto' ? 'auto' : 'measure-all',
    });
    if (roleOf(one) !== 'asked' || base === null || !one.versions.includes(base))
        return [];
    const { reach = [] } = one;
    return versions.heads.filter(({ label }) => one.versions.includes(label) &&
        !reach.some(({ version, kind }) => version === label && kind === 'cannot-reach'));
}
/** The slowest first, each benchmark of a head once, whichever of its times tells of it. */
function doubtfulIn({ evidence, pairs }, versions, config) {
    const { threshold, alpha, seed } = config;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const { benchmarks } = (0,decide.judge)({ evidence, pairs, settings, ...labelsOf(versions) });
    const slower = benchmarks.flatMap(({ id, results }) => [...Map.groupBy(results.filter(tookLonger), ({ version }) => version)].map(([version, own]) => ({
        id,
        version,
        ratio: Math.max(...own.map(({ change }) => change?.ratio ?? 1)),
    })));
    return slower
        .toSorted((a, b) => b.ratio - a.ratio)
        .flatMap(({ id, version }) => {
        const one = evidence.find(({ benchmark, kind }) => benchmark.id === id && kind === 'measured');
        const head = versions.heads.find(({ label }) => label === version);
        return one === undefined || head === undefined ? [] : [{ one, head }];
    })
        .slice(0, witness.benchmarks);
}
function tookLonger({ verdict, metric }) {
    const isSlower = verdict === 'regressed' || verdict === 'suspected';
    return isSlower && (metric === 'time' || metric === 'cpu');
}

;// CONCATENATED MODULE: ./lib/gate/instructions/open-counting.js
/**
 * Instructions, counted after the rounds: of all benchmarks where that is asked for, and else of a few rows that came out
 * slower, as a second witness. A run in which nothing did pays nothing.
 */







/** Of a witness one will do: the threshold of its words is ten times what counts of one arm differ by. */
const fewest = { asked: countsAnArm, witness: 1 };
/** Of the run's time, what counts that are asked for may keep from the rounds. */
const countShare = 0.5;
/** What the four counts of a benchmark take, about: for the plan alone. */
const secondsEach = { valgrind: 40, perf: 4 };
/** @throws GateError `no-instruction-counter` where nothing but instructions gates, and nothing counts them */
async function openCounting(ready, { found, config, recorded }, ports) {
    const { versions } = ready.prepared;
    const isPossible = versions.base !== null && !recorded;
    const asked = isPossible ? found.evidence.filter(isAsked(config)) : [];
    const doubtful = (raw) => {
        if (config.why === 'off' || !isPossible || ports.stop.aborted)
            return [];
        const evidence = raw.evidence.filter(isCountable(found));
        return doubtfulIn({ ...raw, evidence }, versions, config);
    };
    if (asked.length === 0) {
        return {
            config,
            count: async (raw) => {
                const nothing = { raw, warnings: [], witnessSeconds: 0 };
                const subjects = doubtful(raw);
                if (subjects.length === 0)
                    return nothing;
                const counter = await (0,measure/* findCounter */.KF)(ports);
                if (isNone(counter))
                    return nothing;
                const left = config.maxTimeSeconds - raw.seconds;
                const seconds = Math.min(witness.seconds, left);
                const terms = { counter, seconds, found, ready, config, fewest: fewest.witness };
                const counted = await countSubjects(raw, subjects, terms, ports);
                return { ...counted, warnings: [], witnessSeconds: counted.raw.seconds - raw.seconds };
            },
        };
    }
    const counter = (0,lib_config/* hasArms */.mo)(config) ? { kind: 'arms' } : await (0,measure/* findCounter */.KF)(ports);
    if (isNone(counter)) {
        if (config.gateOn.every((metric) => metric === 'instructions'))
            throw new errors/* GateError */.ue({ code: 'no-instruction-counter', why: counter });
        const benchmarks = asked.map(({ benchmark }) => benchmark.id);
        const warning = { code: 'instructions-not-counted', why: counter, benchmarks };
        return { config, count: async (raw) => ({ raw, warnings: [warning], witnessSeconds: 0 }) };
    }
    const all = asked.filter(isCountable(found)).reduce((sum, { benchmark }) => {
        const suites = found.suites.get(benchmark.suite);
        const atATime = suites === undefined ? 1 : processesAtATime(suites, ready.runtime);
        return sum + (versions.heads.length * secondsEach[counter.kind]) / atATime;
    }, 0);
    const reserve = Math.min(config.maxTimeSeconds * countShare, all);
    return {
        config: { ...config, maxTimeSeconds: config.maxTimeSeconds - reserve },
        async count(raw) {
            const ids = new Set(asked.map(({ benchmark }) => benchmark.id));
            const wanted = raw.evidence
                .filter(({ benchmark }) => ids.has(benchmark.id))
                .flatMap((one) => headsToCount(one, ready, config, raw).map((head) => ({ one, head })));
            const others = doubtful(raw).filter(({ one }) => !ids.has(one.benchmark.id));
            const subjects = [...wanted, ...others];
            const seconds = config.maxTimeSeconds - raw.seconds;
            const terms = { counter, seconds, found, ready, config, fewest: fewest.asked };
            return countSubjects(raw, subjects, terms, ports);
        },
    };
}
function isNone(counter) {
    return counter.kind !== 'valgrind' && counter.kind !== 'perf';
}
/** Of servers and results of other tools nobody can count anything. */
function isCountable({ suites }) {
    return ({ benchmark }) => suites.get(benchmark.suite)?.count !== undefined;
}
/** Whether a benchmark's instructions are to be counted whatever its rounds say. */
function isAsked(config) {
    const terms = (0,lib_config/* termsOf */.fd)(config);
    const isForAll = config.metrics.includes('instructions');
    return ({ benchmark, kind, metrics }) => {
        if (kind !== 'measured')
            return false;
        const gates = metrics === undefined ? null : metrics.gating.includes('instructions');
        return isForAll || terms(benchmark, 'instructions', gates).gates;
    };
}

;// CONCATENATED MODULE: ./lib/gate/with-arms.js




/**
 * The versions to prepare: with arms, those that have files of their own. A single one is compared with itself, under each
 * of the arms.
 *
 * @throws GateError `arms-versions`, `arms-suites` or `arms-saved`
 */
function preparedForArms(request) {
    const { base, heads, config, isKept = false } = request;
    if (!(0,lib_config/* hasArms */.mo)(config))
        return { base, heads };
    const named = base === null ? heads : [base, ...heads];
    const { arms } = config;
    if (isKept)
        throw new errors/* GateError */.ue({ code: 'arms-saved' });
    if (arms.length < 2 || (named.length !== 1 && named.length !== arms.length))
        throw new errors/* GateError */.ue({ code: 'arms-versions', arms, versions: named });
    // A runtime runs files; commands and servers start what they like, and a browser is a runtime of its own.
    const other = config.suites.find((suite) => !('files' in suite) || suite.kind === 'browser');
    if (other !== undefined)
        throw new errors/* GateError */.ue({ code: 'arms-suites', kind: other.kind });
    return named.length === 1 ? { base: null, heads: named } : { base, heads };
}
/** Runtimes that were found, before anything is prepared. */
async function runtimesOf({ arms, workingDirectory }, ports) {
    const wanted = arms.map((text) => {
        const read = (0,model/* wantedRuntime */.aR)(text);
        if (read === null)
            throw new Error(`${text} was read before, and is no runtime`);
        return read;
    });
    return (0,prepare/* findRuntimes */.Tc)(wanted, workingDirectory, ports);
}
/** Each arm as a version: of one the same files in all of them, or else each version with the arm in its place. */
function withArms(versions, runtimes) {
    const all = versions.base === null ? versions.heads : [versions.base, ...versions.heads];
    const [alone] = all;
    if (runtimes.length === 0 || alone === undefined)
        return versions;
    const arms = runtimes.map((runtime, at) => {
        const version = all.length === 1 ? alone : (all[at] ?? alone);
        const label = all.length === 1 ? runtime.text : `${version.label}, ${runtime.text}`;
        return { ...version, label, runtime };
    });
    const [base = null, ...heads] = arms;
    return { base, heads };
}

;// CONCATENATED MODULE: ./lib/gate/get-ready.js





async function getReady(request, ports) {
    const { config, workerPath, onProgress } = request;
    const { base, heads } = preparedForArms(request);
    // A baseline is of commits alone.
    const baselines = (0,lib_config/* hasArms */.mo)(config) ? null : request.baselines;
    const settings = { ...config, workerPath };
    const detected = await (0,measure/* detectRuntime */.mZ)(settings, ports);
    const arms = await runtimesOf(config, ports);
    const runtime = { ...detected, node: arms[0]?.version ?? detected.node };
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
    const versions = withArms(prepared.versions, arms);
    return { settings, runtime, baseline, prepared: { ...prepared, versions } };
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

;// CONCATENATED MODULE: ./lib/gate/known-seconds.js

/** @returns about how long a round takes of each benchmark that the push has a time of, or that always takes as long */
function knownSeconds(push, evidence, suites) {
    if (push === null)
        return new Map();
    const times = new Map(push.benchmarks.map(({ id, metrics }) => [id, metrics.time?.value]));
    return new Map(evidence.flatMap(({ benchmark: { id, suite } }) => {
        const { alone = false, windowSeconds } = suites.get(suite) ?? {};
        if (windowSeconds !== undefined)
            return [[id, windowSeconds]];
        const seconds = times.get(id);
        return seconds === undefined ? [] : [[id, roundSeconds(seconds, alone)]];
    }));
}
/** A command runs for a second, or once; in slices, a benchmark takes no less than they do, and is called a few times. */
function roundSeconds(time, isAlone) {
    if (isAlone)
        return Math.max(1, time);
    return Math.max(sliced, fewestCalls * time);
}
/** What the first round of a benchmark takes in an arm whose calls are shorter than a slice of a quarter of a millisecond. */
const sliced = (model/* firstPace */.EQ.warmupMs + model/* firstPace */.EQ.slices / 4) / 1000;
/** Of one that is slower than a slice: to begin, to warm up, and for the fewest slices there are. */
const fewestCalls = 6;

;// CONCATENATED MODULE: ./lib/gate/division-of.js



/** What the jobs of a matrix divide the benchmarks by that they have found. */
async function divisionOf({ evidence, suites }, baseline, config, ports) {
    const push = await commonPush(baseline, config, ports);
    return {
        known: knownSeconds(push, evidence, suites),
        push: push === null ? null : { commit: push.commit, createdAt: push.createdAt },
    };
}
/** A push of the base's branch that all jobs of a matrix know: what was recorded since they began, some may not find. */
async function commonPush(baseline, { renames, workingDirectory }, ports) {
    const found = baseline.looked()?.found;
    if (found?.kind !== 'found')
        return null;
    return (0,lib_baseline.pushBefore)((0,model/* renamedHistory */.Hc)(found.run.history, renames), workingDirectory, ports);
}

// EXTERNAL MODULE: ./lib/reach/index.js + 28 modules
var reach = __webpack_require__(27141);
;// CONCATENATED MODULE: ./lib/gate/reaches-of.js

/**
 * Looks at what both versions' benchmarks run, and measures nothing.
 *
 * @param onLooked told after each suite, with how many are done and all that is known by then
 * @returns what is known of each benchmark, by its id; those are left out that there was no time for
 */
async function reachesOf(found, base, head, context, onLooked = () => undefined) {
    const known = new Map();
    let looked = 0;
    const bySuite = [...Map.groupBy(found.evidence, ({ benchmark }) => benchmark.suite)];
    const work = async () => {
        for (let next = bySuite.shift(); next !== undefined; next = bySuite.shift()) {
            if (context.cut.aborted)
                return;
            const [suite, evidence] = next;
            const suites = found.suites.get(suite);
            if (suites === undefined)
                throw new Error(`a look at ${suite}, which was not found`);
            const subject = { suite, suites, evidence, base, head };
            const own = await reachesIn(subject, context).catch((error) => reaches_of_lost(subject, error));
            for (const [id, reached] of own)
                known.set(id, reached);
            onLooked(++looked, known);
        }
    };
    // Both versions of a file are looked at at the same time.
    const filesAtATime = Math.max(1, Math.floor(context.runtime.slots.length / 2));
    await Promise.all(Array.from({ length: filesAtATime }, work));
    return known;
}
/** A look that cannot be made leaves its file unknown, and the others as they are. */
function reaches_of_lost({ evidence }, error) {
    const text = reaches_of_firstLine(error instanceof Error ? error.message : String(error));
    const because = [{ code: 'look-failed', text }];
    return new Map(evidence.map(({ benchmark: { id } }) => [id, { kind: 'unknown', because }]));
}
async function reachesIn({ suite, suites, evidence, base, head }, context) {
    const known = new Map();
    const { cover } = suites;
    const candidates = [];
    for (const each of evidence) {
        const { id } = each.benchmark;
        const why = outOfQuestion(each, base, head);
        if (cover === undefined)
            known.set(id, unseen('other-process'));
        else if (why !== null)
            known.set(id, { kind: 'unknown', because: [why] });
        else
            candidates.push(id);
    }
    if (cover === undefined)
        return known;
    const found = await (0,reach.lookUntilKnown)(candidates, async (asked, depth) => {
        // Where all of a file's benchmarks run, none has to be named.
        const benchmarks = asked.length === evidence.length ? null : asked;
        const look = async (version) => {
            const covered = await cover({ suite, version, benchmarks, depth }, context);
            return covered.kind === 'covered'
                ? (0,reach.parseLook)(covered.text)
                : { kind: 'failed', why: covered.why };
        };
        const both = await Promise.all([look(base), look(head)]);
        return context.cut.aborted ? null : both;
    });
    return new Map([...known, ...found]);
}
/** @returns null where there is nothing against looking at it */
function outOfQuestion({ versions, failures }, base, head) {
    const [failure] = failures;
    if (failure !== undefined)
        return { code: 'fails', text: reaches_of_firstLine(failure.message) };
    const lacking = [base, head].find(({ label }) => !versions.includes(label));
    return lacking === undefined ? null : { code: 'not-there', text: lacking.label };
}
function unseen(code) {
    return { kind: 'unknown', because: [{ code, text: '' }] };
}
function reaches_of_firstLine(text) {
    return text.split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/gate/look-at-reach.js


/** Of the run's time, what looking may take whatever comes of it, and what it may take at most. */
const lookShare = { anyway: 0.05, most: 1 / 3 };
/** Of a short run that would be less than one file takes. */
const shortestLook = 15;
/** Of the time that measuring would take what was found untouched so far. */
const paidShare = 0.5;
/** Of the longest look, what a single process may take: one file that hangs must not cost the others their look. */
const processShare = 0.5;
/**
 * How long looking may take in all: it goes on for as long as it pays.
 *
 * @param untouched which part of the benchmarks was found to be untouched so far
 * @returns seconds
 */
function timeToLook(maxTimeSeconds, untouched) {
    const most = maxTimeSeconds * lookShare.most;
    const anyway = Math.max(shortestLook, maxTimeSeconds * lookShare.anyway);
    return Math.min(most, anyway + maxTimeSeconds * untouched * paidShare);
}
/**
 * Looks at what the benchmarks of base and heads run. Whatever goes wrong is told, and loses nothing: what is not known is
 * measured.
 *
 * @throws Interrupted when stopped
 */
async function lookAtReach({ settings, runtime, prepared: { versions } }, { found, recorded, config }, { onProgress }, ports) {
    const { evidence, suites } = found;
    const { base, heads } = versions;
    // Of the others there is no code, or there was no time to read it.
    const asked = evidence.filter(({ kind }) => kind === 'measured');
    const isPossible = asked.some(({ benchmark }) => suites.get(benchmark.suite)?.cover !== undefined);
    if (base === null || recorded || config.reach === 'skip' || !isPossible)
        return { evidence, seconds: 0, warnings: [] };
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const most = timeToLook(config.maxTimeSeconds, 1);
    const deadline = new AbortController();
    const timeoutSeconds = Math.min(settings.timeoutSeconds, most * processShare);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const context = { settings: { ...settings, timeoutSeconds }, runtime, ports, cut };
    const all = new Set(asked.map(({ benchmark }) => benchmark.suite)).size;
    const told = [];
    let timer;
    try {
        for (const [i, head] of heads.entries()) {
            const tell = (looked, known) => {
                const looks = [...told.map(([, own]) => own), ...(known.size > 0 ? [known] : [])];
                const seconds = timeToLook(config.maxTimeSeconds, untouchedPart(asked, looks));
                clearTimeout(timer);
                timer = setTimeout(() => deadline.abort(), Math.max(0, seconds - elapsed()) * 1000);
                onProgress({
                    stage: 'look',
                    read: i * all + looked,
                    suites: heads.length * all,
                    noun: 'suite',
                    elapsedSeconds: elapsed(),
                    secondsLeft: Math.max(0, seconds - elapsed()),
                });
            };
            tell(0, new Map());
            told.push([head, await reachesOf({ evidence: asked, suites }, base, head, context, tell)]);
        }
    }
    finally {
        clearTimeout(timer);
    }
    ports.stop.throwIfAborted();
    const known = evidence.map((one) => asked.includes(one) ? { ...one, reach: reachOf(one, told) } : one);
    return { evidence: known, seconds: elapsed(), warnings: failedLooks(known) };
}
/** Which part of the benchmarks is untouched as far as is known: what one head reaches is measured in all of them. */
function untouchedPart(asked, looks) {
    const found = asked.filter(({ benchmark: { id } }) => {
        const kinds = looks.flatMap((known) => known.get(id)?.kind ?? []);
        return kinds.length > 0 && kinds.every((kind) => kind === 'cannot-reach');
    });
    return found.length / asked.length;
}
function reachOf({ benchmark: { id } }, told) {
    return told.map(([{ label }, known]) => {
        const reach = known.get(id) ?? { kind: 'unknown', because: [{ code: 'no-time', text: '' }] };
        return { version: label, ...(0,model/* keptReach */.aU)(reach) };
    });
}
/**
 * Benchmarks of which a look could have told more, by the reason. Where it is the benchmark's own, or the runtime's, nobody can
 * help it at once: the report says it beside what is known of the others.
 */
function failedLooks(evidence) {
    const failed = evidence.flatMap(({ benchmark: { id, suite }, reach = [] }) => {
        const whys = reach.flatMap((one) => (one.kind === 'unknown' ? one.because : []));
        const why = whys.find(({ code }) => ofTheLook.has(code));
        return why === undefined ? [] : [{ id, suite, why }];
    });
    const alike = Map.groupBy(failed, ({ suite, why }) => 
    // What has no text is the same for all files.
    JSON.stringify(why.text === '' ? why : [suite, why]));
    return [...alike.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [{ code: 'look-failed', benchmarks: group.map(({ id }) => id), why: first.why }];
    });
}
const ofTheLook = new Set(['look-failed', 'look-unreadable', 'no-time']);

;// CONCATENATED MODULE: ./lib/gate/records.js




/** @param looked null where no base was looked for */
async function openRecords(access, looked, { version, config, environment, settings, runtime }, ports) {
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
    const program = await stamped(await programFiles(workerPath, files), contentOf, files);
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
/** The gate's own programs that benchmark processes run, with all that these load. */
async function programFiles(workerPath, files) {
    if ((0,external_node_path_.basename)(workerPath) !== 'index.js')
        return [workerPath];
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(workerPath), '..');
    const own = await files.glob(['worker/*.js', 'vitest-arm/*.js', 'load/*.js'], program);
    return own.map((path) => (0,external_node_path_.join)(program, path));
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

;// CONCATENATED MODULE: ./lib/gate/shard-of.js
/**
 * Which benchmarks a shard measures, by their ids. Every job of a matrix comes to the same division, since each has found
 * the same benchmarks in the same order, and knows the same of them.
 *
 * Benchmarks that a relation holds against each other stay together; beyond that, each shard takes about as long as the
 * others. A benchmark of which nothing is known takes as long as the one in the middle of those that are known: where
 * none is, each shard has as many as the others.
 */
function shardOf({ index, count }, evidence, limits, known = new Map()) {
    const ids = evidence.map(({ benchmark }) => benchmark.id);
    const usual = middleOf(ids.flatMap((id) => known.get(id) ?? []));
    const groups = groupsOf(ids, limits).map((own) => ({
        own,
        seconds: own.reduce((sum, id) => sum + (known.get(id) ?? usual), 0),
    }));
    const shards = Array.from({ length: count }, () => ({ ids: [], seconds: 0 }));
    // The longest first, each to the shard that has least to do so far.
    for (const { own, seconds } of groups.toSorted((a, b) => b.seconds - a.seconds)) {
        const least = Math.min(...shards.map((shard) => shard.seconds));
        const shard = shards.find((each) => each.seconds === least);
        shard?.ids.push(...own);
        if (shard !== undefined)
            shard.seconds += seconds;
    }
    return new Set(shards[index - 1]?.ids);
}
/** @returns 1 of none */
function middleOf(seconds) {
    return seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 1;
}
function groupsOf(ids, limits) {
    const groups = new Map(ids.map((id) => [id, [id]]));
    for (const limit of limits) {
        if (limit.kind !== 'relation')
            continue;
        const [one, other] = [groups.get(limit.benchmark.id), groups.get(limit.than.id)];
        if (one === undefined || other === undefined || one === other)
            continue;
        one.push(...other);
        for (const id of other)
            groups.set(id, one);
    }
    return [...new Set(groups.values())];
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
async function survey(versions, { config, settings, runtime, onProgress, division = byNumber }, ports) {
    const recorded = isRecorded(versions);
    const definitions = (recorded ? [recordedSuite(config.suites)] : config.suites).map((suite) => 'files' in suite ? suite : { ...suite, runGatesOn: config.gateOn });
    const lent = await (0,prepare/* lendToReleases */.LU)(versions, definitions, config.workingDirectory, ports);
    if (config.benchmarksFrom === 'head' && !recorded)
        await (0,prepare/* lendBenchmarks */.IB)(versions, (0,model/* benchmarkFiles */.X4)(definitions), ports);
    const { workingDirectory } = config;
    const seal = await sealFiles(versions, { ...settings, workingDirectory }, ports);
    const chosen = { wanted: (0,lib_config/* wanted */.Ol)(config.only), ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config) };
    const names = await (0,prepare/* changedNames */.tS)(versions, workingDirectory, ports);
    const isFirst = (files) => files.some((file) => names.has((0,prepare/* stemOf */.Vc)(file)));
    const reading = {
        settings,
        runtime,
        secondsLeft: config.maxTimeSeconds,
        onRead: (progress) => onProgress({ stage: 'read', ...progress }),
        isFirst,
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
    const part = await partOf(config.shard, { found, limits: limited.limits, division });
    return {
        found: part.found,
        namesakes: new Set(part.found.evidence.flatMap(({ benchmark: { id, suite } }) => isFirst(found.suites.get(suite)?.filesOf(suite) ?? []) ? [id] : [])),
        shard: part.shard,
        seconds,
        limits: part.limits,
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
            ...part.warnings,
        ],
    };
}
/** As where nothing is known of the benchmarks. */
const byNumber = async () => ({ known: new Map(), push: null });
/** All that is left for a shard to measure and to judge. */
async function partOf(number, { found, limits, division }) {
    if (number === null)
        return { found, limits, shard: null, warnings: [] };
    const { known, push } = await division(found);
    const own = shardOf(number, found.evidence, limits, known);
    const all = found.evidence.length;
    return {
        found: { ...found, evidence: found.evidence.filter(({ benchmark }) => own.has(benchmark.id)) },
        limits: limits.filter(({ benchmark }) => own.has(benchmark.id)),
        shard: { ...number, benchmarks: all, dividedBy: push },
        warnings: [{ code: 'part-of-run', ...number, benchmarks: own.size, all }],
    };
}

;// CONCATENATED MODULE: ./lib/gate/look-ahead.js







/** @throws GateError where there is nothing to measure, or a budget is of nothing */
async function lookAhead(ready, request, ports) {
    const { settings, runtime, baseline, prepared } = ready;
    const { configPath = null, onProgress } = request;
    const baselines = (0,lib_config/* hasArms */.mo)(request.config) ? null : request.baselines;
    const config = asKept(request);
    const { versions } = prepared;
    const found = await survey(versions, {
        config,
        settings,
        runtime,
        onProgress,
        division: (all) => divisionOf(all, baseline, config, ports),
    }, ports);
    const looked = await lookAtReach(ready, found, request, ports);
    const surveyed = {
        ...found,
        found: { ...found.found, evidence: looked.evidence },
        seconds: found.seconds + looked.seconds,
    };
    const { recorded, environment } = surveyed;
    const reconfigured = await configWarnings(versions, configPath, config, ports.files);
    const version = versions.heads[0]?.label ?? '';
    const own = { version, config, environment, settings, runtime };
    const records = await openRecords(recorded ? null : baselines, baseline.looked(), own, ports);
    const differing = await runtimeNotices(versions, runtime, ports.files);
    const warnings = [
        ...differing,
        ...reconfigured,
        ...surveyed.warnings,
        ...looked.warnings,
        ...records.warnings,
    ];
    return { surveyed, records, warnings };
}
/** A branch's history is to have every benchmark's figure of every push, and arms run the same code. */
function asKept({ config, isKept = false }) {
    // The same code can still run differently, and what made it slower is no change of the code.
    if ((0,lib_config/* hasArms */.mo)(config))
        return { ...config, reach: 'skip', why: 'off' };
    return isKept && config.reach === 'auto' ? { ...config, reach: 'measure-all' } : config;
}

;// CONCATENATED MODULE: ./lib/gate/measured-first.js
/**
 * @param roleOf of the run's benchmarks
 * @returns the ids that come first, to be asked for before each turn of rounds
 */
function measuredFirst({ namesakes, suspected }, roleOf) {
    let first = null;
    return (evidence) => {
        // Once: with a figure of everything there is enough to suspect somebody, and no later figure would say much more.
        first ??= isAllMeasured(evidence, roleOf) ? suspected(evidence) : null;
        return first ?? namesakes;
    };
}
function isAllMeasured(evidence, roleOf) {
    return evidence.every((one) => {
        const { kind, samples, failures } = one;
        return samples.length > 0 || failures.length > 0 || kind === 'unread' || roleOf(one) === 'left';
    });
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
            const blank = { kind: 'pair', samples: [], failures: [], secondsPerRound: null };
            pairs.set(id, { ...blank, benchmark: { ...benchmark, id, name }, versions: [head], pair });
        }
    }
    return [...pairs.values()];
}

;// CONCATENATED MODULE: ./lib/gate/measure-until-decided.js







/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
async function measureUntilDecided(evidence, { versions, suites, config, limits, settings, runtime, namesakes, suspected, checkpoint, spentSeconds, onProgress, onlooker, }, ports) {
    const start = ports.clock.seconds();
    const spent = checkpoint.seconds + spentSeconds;
    const elapsed = () => spent + ports.clock.seconds() - start;
    const { threshold, alpha, seed } = config;
    const rules = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const labels = labelsOf(versions);
    const sharingOf = (0,measure/* sharingIn */.cf)(suites);
    const reach = config.reach === 'auto' ? 'auto' : 'measure-all';
    const run = {
        settings: rules,
        ...labels,
        limits,
        reach,
        jobs: runtime.slots.length,
        sharingOf,
    };
    const roleOf = (0,decide.rolesOf)({ ...run, evidence });
    const measured = evidence.filter((one) => roleOf(one) !== 'left').length;
    const pairs = pairsOf(limits, evidence, labels.heads);
    let findings = checkpoint.rounds.reduce(measure/* addRound */.i_, (0,measure/* noFindings */._I)(evidence, pairs));
    let roundsSoFar = 1 + Math.max(-1, ...checkpoint.rounds.map(({ plan }) => plan.round));
    const firstOf = measuredFirst({ namesakes, suspected }, roleOf);
    let trouble = null;
    const watch = (0,measure/* startWatch */.Ms)(ports, (sample) => onlooker?.sample(sample));
    let toldAt = -Infinity;
    while (!ports.stop.aborted) {
        const secondsLeft = config.maxTimeSeconds - elapsed();
        const first = firstOf(findings.evidence);
        const next = (0,decide.nextRounds)({ ...run, ...findings, secondsLeft, roundsSoFar, suspected: first });
        if (next.kind === 'done')
            break;
        const { rounds: plans, settled } = next;
        roundsSoFar += plans.length;
        const candidates = namesUnderSuspicion(plans, evidence);
        const onRound = (result) => {
            findings = (0,measure/* addRound */.i_)(findings, result);
            checkpoint.note(result, elapsed());
            onlooker?.round(result);
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
        const request = {
            plans,
            suites,
            versions,
            settings: { ...settings, slicing: (0,measure/* slicingFor */.jV)(measured) },
            runtime,
            secondsLeft,
            onRound,
        };
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
        if (onlooker !== undefined && elapsed() - toldAt >= secondsBetweenVerdicts) {
            toldAt = elapsed();
            onlooker.verdicts((0,decide.judge)({ ...run, evidence: findings.evidence }).benchmarks);
        }
    }
    return { ...findings, seconds: elapsed(), machine: watch.stop(), trouble };
}
/** Judging thousands of benchmarks takes a while, in which no round begins. */
const secondsBetweenVerdicts = 2;
function namesUnderSuspicion(plans, evidence) {
    const confirmed = plans.filter(({ stage }) => stage === 'confirm');
    const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks));
    return evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .map(({ benchmark }) => benchmark.name);
}

;// CONCATENATED MODULE: ./lib/why/functions.js
/** The sides of a comparison. */
const sides = ['base', 'head'];
/**
 * Functions are the same that have one name in one file. Of several the first is the first's, and so on; where one version
 * has more of them than the other, nobody can tell which is which, and all of them count as one.
 */
function matchFunctions(all) {
    const groups = new Map();
    for (const round of all) {
        for (const side of sides) {
            for (const { path, name, line, column } of round[side].frames) {
                const key = groupKey(path, name);
                const group = groups.get(key) ?? { path, name, base: new Map(), head: new Map() };
                groups.set(key, group);
                group[side].set(`${line}:${column}`, { line, column });
            }
        }
    }
    const known = new Map();
    for (const group of groups.values()) {
        const { path, name } = group;
        const base = inOrder(group.base);
        const head = inOrder(group.head);
        const isClear = base.length === head.length || base.length === 0 || head.length === 0;
        const shown = head.length > 0 ? head : base;
        for (const side of sides) {
            for (const [order, { line, column }] of (side === 'base' ? base : head).entries()) {
                const number = isClear ? order : 0;
                known.set(positionKey(side, path, name, line, column), {
                    key: JSON.stringify([path, name, number]),
                    path,
                    name,
                    line: shown[number]?.line ?? line,
                    seen: { base: base.length > 0, head: head.length > 0 },
                });
            }
        }
    }
    return {
        of(side, { path, name, line, column }) {
            const found = known.get(positionKey(side, path, name, line, column));
            if (found === undefined)
                throw new Error('a frame of a round that was not among those matched');
            return found;
        },
    };
}
function groupKey(path, name) {
    return JSON.stringify([path, name]);
}
function positionKey(side, path, name, line, column) {
    return JSON.stringify([side, path, name, line, column]);
}
function inOrder(positions) {
    return [...positions.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/why/places.js
/** Where a script lies, the same for all versions that have it: below the version's directory as `./src/parse.ts`. */
function placeOf(url, { directories }) {
    if (url === '' || url.startsWith('node:'))
        return url;
    const path = plainPath(url);
    const own = directories.find((directory) => path.startsWith(`${directory}/`));
    return own === undefined ? path : `.${path.slice(own.length)}`;
}
/** Loaders put a query behind a path. */
function plainPath(url) {
    const [plain = ''] = url.split(/[?#]/);
    const isFile = plain.startsWith('file://');
    const path = isFile ? decoded(plain.slice('file://'.length)) : plain;
    const slashed = path.replaceAll('\\', '/');
    return /^\/[A-Za-z]:\//.test(slashed) ? slashed.slice(1) : slashed;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/why/sampled-rounds.js


/** What an operation of the base took while it was sampled. @param rounds at least one */
function secondsOf(rounds) {
    return (0,simple_statistics/* mean */.RE)(rounds.map(({ base }) => base.samples * base.secondsASample));
}
/**
 * An arm's samples, with places that are the same in all versions.
 *
 * @param seconds that its slices took, and how many operations they made
 * @returns null where nothing was sampled
 */
function armSamples({ frames, seconds, operations, }, root) {
    const placed = placedFrames(frames, root);
    const samples = placed.reduce((sum, each) => sum + each.samples, 0);
    if (samples === 0 || operations === 0)
        return null;
    return { frames: placed, secondsASample: seconds / operations / samples, samples };
}
/** A call's place is that within its version. */
function placedFrames(frames, root) {
    return frames.map(([caller, url, line, column, name, samples]) => ({
        caller,
        path: placeOf(url, root),
        line,
        column,
        name,
        samples,
    }));
}

;// CONCATENATED MODULE: ./lib/why/frames.js



/** Calls that take less of an operation, and differ by less, are left out: nobody would see them. */
const leastShare = 0.01;
/** The calls of both versions as one tree with the mean time of each, cut to what takes time or differs. */
function framesOf(rounds, book) {
    if (rounds.length === 0)
        return [];
    const top = new Map();
    for (const round of rounds) {
        for (const side of sides) {
            const { frames, secondsASample } = round[side];
            const calls = [];
            for (const frame of frames) {
                const caller = calls[frame.caller] ?? null;
                const known = book.of(side, frame);
                const siblings = caller === null ? top : caller.calls;
                const call = siblings.get(known.key) ?? {
                    known,
                    caller,
                    calls: new Map(),
                    base: 0,
                    head: 0,
                };
                siblings.set(known.key, call);
                calls.push(call);
                const seconds = (frame.samples * secondsASample) / rounds.length;
                for (let one = call; one !== null; one = one.caller)
                    one[side] += seconds;
            }
        }
    }
    const whole = secondsOf(rounds);
    return listed(chosen(top, leastShare * whole));
}
/** Those that matter most, each with all that lead to it. */
function chosen(top, least) {
    const large = [];
    const walk = (call) => {
        if (Math.max(call.base, call.head) < least)
            return;
        large.push(call);
        for (const each of call.calls.values())
            walk(each);
    };
    for (const each of top.values())
        walk(each);
    const byWeight = large.toSorted((a, b) => weight(b) - weight(a));
    const kept = new Set();
    for (const call of byWeight) {
        const way = [];
        for (let one = call; one !== null && !kept.has(one); one = one.caller)
            way.push(one);
        if (kept.size + way.length <= model/* mostReasons */.TG.frames)
            for (const one of way)
                kept.add(one);
    }
    return large.filter((call) => kept.has(call));
}
/** A difference says more than time that both spend. */
function weight({ base, head }) {
    return 4 * Math.abs(head - base) + Math.max(base, head);
}
/** They stand in the order in which a walk from the top meets them, so that callers come first. */
function listed(calls) {
    const places = new Map(calls.map((call, place) => [call, place]));
    return calls.map(({ known: { path, line, name }, caller, base, head }) => ({
        caller: caller === null ? null : (places.get(caller) ?? null),
        path,
        line,
        name,
        base,
        head,
    }));
}

;// CONCATENATED MODULE: ./lib/why/movers.js




/**
 * Fewer rounds cannot tell a function that moved from one that the optimiser treated otherwise this time: of so many, all
 * have to agree.
 */
const fewestProfiles = 7;
/** How often a comparison of a version with itself may name a function, at most. */
const level = 1 / 64;
/** What moved by less than this share of an operation is nobody's reason. */
const movers_leastShare = 0.01;
/** Of two figures that hardly vary, the difference is not made much of. */
const fudgeShare = 0.004;
/**
 * Functions whose own time an operation differs by more than chance.
 *
 * Processes differ by more than their samples: the optimiser decides anew in each. So rounds are what is counted. If both
 * versions were the same, each round could as well have had its arms swapped; the largest difference of any function has to
 * be larger than in nearly all ways to swap them. That holds for all functions together, and asks nothing of how they vary.
 * Westfall & Young (1993), step-down left out.
 */
function moversOf(rounds, book) {
    if (rounds.length < fewestProfiles)
        return { movers: [], others: 0 };
    const own = ownTimes(rounds, book);
    const whole = secondsOf(rounds);
    const functions = [...own.values()];
    const differences = functions.map(({ base, head }) => rounds.map((_, at) => (head[at] ?? 0) - (base[at] ?? 0)));
    const fudge = fudgeShare * whole;
    const sizes = differences.map((each) => sizeOf(each, fudge));
    const largest = largestBySwaps(differences, fudge);
    const isSure = (size) => largest.filter((other) => other >= size).length <= level * largest.length;
    const moved = functions
        .flatMap(({ known, base, head }, at) => {
        const each = differences[at] ?? [];
        const by = (0,simple_statistics/* mean */.RE)(each);
        if (!isSure(sizes[at] ?? 0) || Math.abs(by) < movers_leastShare * whole)
            return [];
        const { path, line, name, seen } = known;
        const how = seen.base ? (seen.head ? 'changed' : 'gone') : 'new';
        const noise = (halfWidth[each.length] ?? 2) * ((0,simple_statistics/* sampleStandardDeviation */.JK)(each) / Math.sqrt(each.length));
        return [{ how, path, line, name, base: (0,simple_statistics/* mean */.RE)(base), head: (0,simple_statistics/* mean */.RE)(head), noise }];
    })
        .toSorted((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base));
    const movers = moved.slice(0, model/* mostReasons */.TG.movers);
    return { movers, others: moved.length - movers.length };
}
function ownTimes(rounds, book) {
    const found = new Map();
    for (const [at, round] of rounds.entries()) {
        for (const side of sides)
            add(found, round[side], { side, at, rounds: rounds.length }, book);
    }
    return found;
}
function add(found, { frames, secondsASample }, { side, at, rounds, }, book) {
    for (const frame of frames) {
        if (frame.samples === 0)
            continue;
        const known = book.of(side, frame);
        const none = () => Array.from({ length: rounds }, () => 0);
        const one = found.get(known.key) ?? { known, base: none(), head: none() };
        found.set(known.key, one);
        one[side][at] = (one[side][at] ?? 0) + frame.samples * secondsASample;
    }
}
/** How large a difference is, in its own spread. */
function sizeOf(differences, fudge) {
    const spread = (0,simple_statistics/* sampleStandardDeviation */.JK)([...differences]) / Math.sqrt(differences.length);
    return Math.abs((0,simple_statistics/* mean */.RE)([...differences])) / (spread + fudge);
}
/** More ways to swap the arms say no more. */
const mostSwaps = 256;
/** The largest size of any function, for each way to swap the arms of rounds; the first is to swap none. */
function largestBySwaps(differences, fudge) {
    const rounds = differences[0]?.length ?? 0;
    // To swap all is as good as to swap none, so that the first round keeps its arms.
    const ways = Math.min(mostSwaps, 2 ** (rounds - 1));
    return Array.from({ length: ways }, (_, way) => Math.max(...differences.map((each) => sizeOf(each.map((by, at) => (at > 0 && (way >> (at - 1)) & 1 ? -by : by)), fudge))));
}
/** Half of a 95 % interval of a mean, in standard errors, by the number of rounds: Student's t. */
const halfWidth = {
    7: 2.447,
    8: 2.365,
    9: 2.306,
    10: 2.262,
    11: 2.228,
    12: 2.201,
};

;// CONCATENATED MODULE: ./lib/why/shortened.js

/** A version's own text, as much of it as a report may have. */
function shortened(text) {
    return text.length <= model/* longestReachText */.JV ? text : `${text.slice(0, model/* longestReachText */.JV - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/why/compare-profiles.js





/**
 * Where the profiles of two versions differ.
 *
 * @param rounds what both arms of each round have told
 * @param secondsAnOperation what an operation of the base takes where it is measured; null where that is not known. Under a
 *   profiler and without inlining it takes longer: all figures are brought to that scale, by one factor for both versions, so
 *   that what did not move stays where it was
 * @returns null where there are too few with samples in both arms to tell anything
 */
function compareProfiles(rounds, roots, secondsAnOperation = null) {
    const sampled = rounds.flatMap((round) => {
        const base = armSamples(round.base, roots.base);
        const head = armSamples(round.head, roots.head);
        return base === null || head === null ? [] : [{ base, head }];
    });
    if (sampled.length < fewestProfiles)
        return null;
    const book = matchFunctions(sampled);
    const { movers, others } = moversOf(sampled, book);
    const whole = secondsOf(sampled);
    const factor = secondsAnOperation === null ? 1 : secondsAnOperation / whole;
    const samples = (side) => sampled.reduce((sum, each) => sum + each[side].samples, 0);
    return {
        kind: 'movers',
        movers: movers.map((each) => ({ ...scaled(each, factor), noise: each.noise * factor })),
        others,
        profiled: { rounds: sampled.length, samples: { base: samples('base'), head: samples('head') } },
        frames: framesOf(sampled, book).map((each) => scaled(each, factor)),
    };
}
function scaled(timed, factor) {
    const { path, name, base, head } = timed;
    return {
        ...timed,
        path: shortened(path),
        name: shortened(name),
        base: rounded(base * factor),
        head: rounded(head * factor),
    };
}
/** Samples tell no more. */
function rounded(seconds) {
    return Number(seconds.toPrecision(3));
}

;// CONCATENATED MODULE: ./lib/why/compare-sites.js





/** What comes by chance half of the time is taken for one version's own once in a thousand times by so many rounds. */
const fewestLogs = 5;
/**
 * What V8 did to the code of one version alone: in all rounds, and never in the other version.
 *
 * @param rounds what both arms of each round have told
 * @returns null where there is no such thing, or too few rounds to tell
 */
function compareSites(rounds, roots) {
    if (rounds.length < fewestLogs)
        return null;
    const placed = rounds.map(({ base, head }) => ({
        base: placedArm(base, roots.base),
        head: placedArm(head, roots.head),
    }));
    const book = matchFunctions(placed);
    const found = new Map();
    for (const round of placed) {
        for (const side of sides) {
            const inRound = new Map();
            for (const site of round[side].sites) {
                const { key } = book.of(side, site);
                const same = JSON.stringify([site.what, key, site.detail]);
                inRound.set(same, [...(inRound.get(same) ?? []), site]);
            }
            for (const [same, sites] of inRound) {
                const seen = found.get(same) ?? { base: [], head: [] };
                found.set(same, seen);
                seen[side].push(sites);
            }
        }
    }
    const all = [...found.values()].flatMap((seen) => sides.flatMap((side) => {
        const other = side === 'base' ? 'head' : 'base';
        const own = seen[side];
        const [[first] = []] = own;
        if (first === undefined || seen[other].length > 0)
            return [];
        const known = book.of(side, first);
        if (own.length < rounds.length)
            return [];
        const times = Math.min(...own.map((sites) => sites.reduce((sum, one) => sum + one.times, 0)));
        const { what, at, detail } = first;
        const [path, name] = [shortened(known.path), shortened(known.name)];
        return [{ what, side, path, line: known.line, name, at, detail: shortened(detail), times }];
    }));
    if (all.length === 0)
        return null;
    const sites = all.toSorted(worstFirst).slice(0, model/* mostReasons */.TG.deopts);
    return { kind: 'deopts', sites, others: all.length - sites.length, rounds: rounds.length };
}
function placedArm({ frames, sites }, root) {
    const own = sites.map(([what, url, line, column, name, at, detail, times]) => ({
        what,
        path: placeOf(url, root),
        line,
        column,
        name,
        at,
        detail,
        times,
    }));
    return { frames: [...placedFrames(frames, root), ...own], sites: own };
}
/** What happens over and over costs the most. */
function worstFirst(a, b) {
    return Number(a.side === 'base') - Number(b.side === 'base') || b.times - a.times;
}

;// CONCATENATED MODULE: ./lib/why/index.js





;// CONCATENATED MODULE: ./lib/gate/reasons/profiling.js

/** All kinds of reasons together take no longer, whatever is red. */
const mostSeconds = 15;
/** For where the time goes. */
const profiling = {
    /** One more than are needed, since a round may fail. */
    rounds: fewestProfiles + 1,
    settings: {
        /**
         * Long slices, since nobody judges their times: so that less of them is the handing over, and caches are as warm as ever.
         * What is allocated and kept is known already.
         */
        slicing: { sliceMs: 5, slices: 60, warmupMs: 150, extraMs: 0, collects: false },
        /** At a tenth of a millisecond, sampling itself took a sixth of the time. */
        profileEvery: 250,
        logsEngine: false,
    },
    /**
     * V8 tells of no function that it has inlined, but counts its time as its caller's. Without inlining, functions keep their
     * own time, whichever Node.js runs; and the optimiser decides alike in all processes.
     */
    flags: ['--no-turbo-inlining', '--no-maglev-inlining', '--enable-source-maps'],
};
/** For what V8 did to the code: it is done while the code warms up, so that a few slices are enough. */
const logging = {
    rounds: fewestLogs,
    settings: {
        ...profiling.settings,
        slicing: { ...profiling.settings.slicing, slices: 10 },
        logsEngine: true,
    },
    flags: profiling.flags,
};

;// CONCATENATED MODULE: ./lib/gate/reasons/counts.js
/** What of a slower benchmark can be counted without chance: how often it uses what takes time. */



/** Looks at files of both versions once more, and runs commands under strace. */
const countsFinder = {
    kind: 'counts',
    async find(subjects, whole) {
        const context = { ...whole, cut: soonCut(whole) };
        const reasons = [];
        const warnings = new Map();
        const alike = Map.groupBy(subjects, ({ evidence, head }) => JSON.stringify([evidence.benchmark.suite, head.label]));
        for (const own of alike.values()) {
            const [first] = own;
            if (first === undefined || context.cut.aborted)
                break;
            const found = first.suites.cover === undefined
                ? await systemCallsOf(own, context)
                : { paired: await useOf(first.suites.cover, first, own, context), warnings: [] };
            for (const [id, paired] of found.paired) {
                const reason = reasonOf(paired);
                if (reason !== null)
                    reasons.push({ id, reason: { ...reason, version: first.head.label } });
            }
            for (const warning of found.warnings)
                warnings.set(JSON.stringify(warning), warning);
        }
        return { reasons, warnings: [...warnings.values()] };
    },
};
/** Of the time for all reasons a part: a file that hangs must not cost the others theirs. */
const counts_share = 1 / 3;
function soonCut({ cut, secondsLeft }) {
    return AbortSignal.any([
        cut,
        AbortSignal.timeout(Math.max(0, Math.ceil(secondsLeft() * counts_share * 1000))),
    ]);
}
/** Both versions of a file at the same time: nothing is measured any more. */
async function useOf(cover, { evidence, head }, own, context) {
    const ids = own.map((one) => one.evidence.benchmark.id);
    const look = async (version) => {
        const covered = await cover({ suite: evidence.benchmark.suite, version, benchmarks: ids, depth: 'few-calls' }, context);
        return covered.kind === 'covered'
            ? (0,reach.parseLook)(covered.text)
            : { kind: 'failed', why: covered.why };
    };
    const [was, is] = await Promise.all([look(context.base), look(head)]);
    return ids.map((id) => [id, (0,reach.pairedUse)(was, is, id)]);
}
/** Of commands; servers go on, so that nobody could say which calls belong to a request. */
async function systemCallsOf(own, context) {
    const paired = [];
    if (context.ports.machine.os !== 'linux')
        return { paired, warnings: [] };
    for (const { evidence, head, suites } of own) {
        const { id } = evidence.benchmark;
        if (suites.systemCalls === undefined || context.cut.aborted)
            break;
        const was = await suites.systemCalls(id, context.base, context);
        if (was.kind === 'no-tracer')
            return { paired, warnings: [{ code: 'system-calls-uncounted', why: was.why }] };
        const is = await suites.systemCalls(id, head, context);
        if (was.kind === 'traced' && is.kind === 'traced')
            paired.push([id, (0,measure/* differentCalls */.LC)(was.calls, is.calls)]);
    }
    return { paired, warnings: [] };
}
/** What differs most comes first. */
function reasonOf(paired) {
    if (paired.length === 0)
        return null;
    const sorted = paired.toSorted((a, b) => differenceOf(b) - differenceOf(a));
    const counts = sorted.slice(0, model/* mostReasons */.TG.counts);
    return { kind: 'counts', counts, others: sorted.length - counts.length };
}
function differenceOf({ base, head }) {
    return Math.abs(head - base);
}

;// CONCATENATED MODULE: ./lib/gate/reasons/profiled-rounds.js
/** Rounds in which both versions of slower benchmarks are profiled, in slices that take turns. */


/**
 * Rounds of the worst of each file: there is no time for more, and what made one slower is mostly what made the others.
 * Commands and servers have none: they run in processes of their own, which nobody samples.
 *
 * @param subjects the worst first
 */
async function profiledRounds(subjects, context, how) {
    const byFile = Map.groupBy(subjects.filter(({ suites }) => suites.cover !== undefined), ({ evidence: { benchmark }, head }) => JSON.stringify([benchmark.suite, head.label]));
    const sampled = [...byFile.values()].flatMap(([worst]) => worst ?? []);
    const plans = sampled.flatMap((subject, at) => plansOf(subject, at, how, context));
    const results = plans.length === 0 ? [] : await measured(plans, how, context);
    const base = await rootIn(context.base, context.ports.files);
    const heads = new Map();
    for (const head of new Set(sampled.map((subject) => subject.head)))
        heads.set(head, await rootIn(head, context.ports.files));
    return new Map(sampled.map((subject) => {
        const sides = { base, head: heads.get(subject.head) ?? base };
        return [subject, { ...roundsOf(subject, results, context), sides }];
    }));
}
function plansOf({ evidence: { benchmark }, head }, at, { rounds }, { base, seed }) {
    return Array.from({ length: rounds }, (_, round) => ({
        round: at * rounds + round,
        stage: 'confirm',
        suite: benchmark.suite,
        versions: [base.label, head.label],
        benchmarks: [benchmark.id],
        control: false,
        seed: (seed + at * rounds + round) % 2 ** 32,
    }));
}
function measured(plans, { settings: own, flags }, { versions, suites, settings, runtime, secondsLeft, ports }) {
    return (0,measure/* measureRounds */.II)({
        plans,
        suites,
        versions,
        settings: { ...settings, ...own, v8Flags: [...settings.v8Flags, ...flags] },
        runtime,
        secondsLeft: secondsLeft(),
        onRound: () => undefined,
    }, ports);
}
async function rootIn(version, files) {
    const root = (0,model/* rootOf */.I5)(version);
    const directories = [await files.realPath(root), root].map((each) => each.replaceAll('\\', '/'));
    return { directories: [...new Set(directories)] };
}
function roundsOf({ evidence: { benchmark }, head }, results, { base }) {
    const { id } = benchmark;
    const own = results.filter(({ plan }) => plan.versions.includes(head.label) && plan.benchmarks.includes(id));
    const rounds = own.flatMap(({ profiles }) => {
        const arms = profiles?.get(id) ?? {};
        const [was, is] = [arms[base.label], arms[head.label]];
        return was === undefined || is === undefined ? [] : [{ base: was, head: is }];
    });
    const [failure] = own.flatMap(({ failures }) => failures.filter((each) => each.id === id));
    const isMute = own.length > 0 && rounds.length === 0;
    const why = failure?.message.split('\n')[0] ?? (isMute ? 'its processes told of no samples' : null);
    return { rounds, failure: why };
}

;// CONCATENATED MODULE: ./lib/gate/reasons/deopts.js
/** What V8 did to the code of one version alone: by its logs of both. */



/** Comes last, in the time that is left. Where that is too short nothing is said: the profiles are there. */
const deoptsFinder = {
    kind: 'deopts',
    async find(subjects, context) {
        const logged = await profiledRounds(subjects, context, logging);
        const reasons = Array.from(logged).flatMap(([{ evidence, head }, { rounds, sides }]) => {
            const reason = compareSites(rounds, sides);
            const { id } = evidence.benchmark;
            return reason === null ? [] : [{ id, reason: { version: head.label, ...reason } }];
        });
        return { reasons, warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/gate/reasons/movers.js



const moversFinder = {
    kind: 'movers',
    async find(subjects, context) {
        const profiled = await profiledRounds(subjects, context, profiling);
        const found = Array.from(profiled, ([subject, rounds]) => movers_reasonOf(subject, rounds));
        return {
            reasons: found.flatMap(({ reasons }) => reasons),
            warnings: found.flatMap(({ warnings }) => warnings),
        };
    },
};
function movers_reasonOf({ evidence: { benchmark }, head, secondsAnOperation }, { rounds, sides, failure }) {
    const { id } = benchmark;
    const reason = compareProfiles(rounds, sides, secondsAnOperation);
    if (reason !== null) {
        const one = { version: head.label, ...reason };
        return { reasons: [{ id, reason: one }], warnings: [] };
    }
    const why = failure ?? `there was no time for ${fewestProfiles} profiles of both versions`;
    return {
        reasons: [],
        warnings: [{ code: 'no-reason', what: 'movers', benchmarks: [id], reason: why }],
    };
}

;// CONCATENATED MODULE: ./lib/gate/reasons/finders.js



/** In the order in which they are looked for, what takes the least time first. */
const reasonFinders = [countsFinder, moversFinder, deoptsFinder];

;// CONCATENATED MODULE: ./lib/gate/reasons/with-reasons.js
/** Why benchmarks got slower: looked for when the verdicts are known, and only where there is a red one. */




/** Of many red rows the worst: their reasons are mostly those of the others. */
const mostSubjects = 4;
/**
 * A report with reasons of what is regressed or suspected in it, as many as the time that is left allows. A run without such
 * pays nothing, and whatever goes wrong is told and changes no verdict.
 */
async function withReasons(report, { settings, runtime, prepared: { versions } }, { surveyed: { config, found, recorded } }, { onProgress, spentSeconds }, ports) {
    const { base } = versions;
    const { measured, evidence } = report;
    const left = Math.min(mostSeconds - spentSeconds, config.maxTimeSeconds - measured.seconds);
    const isOver = ports.stop.aborted || report.interrupted || left < fewestSeconds;
    if (config.why === 'off' || base === null || recorded || isOver)
        return report;
    const known = new Map(evidence.benchmarks.map((one) => [one.benchmark.id, one]));
    const slower = report.benchmarks.flatMap(({ id, suite, results }) => {
        const one = known.get(id);
        const suites = found.suites.get(suite);
        return results.filter(isSlower).flatMap((result) => {
            const head = versions.heads.find(({ label }) => label === result.version);
            if (one === undefined || suites === undefined || head === undefined)
                return [];
            const time = results.find(({ metric, version }) => metric === 'time' && version === head.label);
            const secondsAnOperation = time?.values.base ?? null;
            return [{ evidence: one, result, secondsAnOperation, head, suites }];
        });
    });
    const chosen = firstOfEach(slower.toSorted(with_reasons_worstFirst)).slice(0, mostSubjects);
    if (chosen.length === 0)
        return report;
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), left * 1000);
    const context = {
        base,
        versions,
        suites: found.suites,
        settings,
        runtime,
        seed: config.seed,
        secondsLeft: () => left - elapsed(),
        cut: AbortSignal.any([deadline.signal, ports.stop]),
        ports,
    };
    const reasons = [];
    const warnings = [];
    try {
        for (const finder of reasonFinders) {
            if (context.cut.aborted)
                break;
            onProgress({
                stage: 'why',
                benchmarks: chosen.length,
                elapsedSeconds: elapsed(),
                secondsLeft: context.secondsLeft(),
            });
            const own = await finder.find(chosen, context).catch(failed(finder.kind, chosen));
            reasons.push(...own.reasons);
            warnings.push(...own.warnings);
        }
    }
    finally {
        clearTimeout(timer);
    }
    const byId = Map.groupBy(reasons, ({ id }) => id);
    const benchmarks = evidence.benchmarks.map((one) => {
        const why = byId.get(one.benchmark.id)?.map(({ reason }) => reason);
        return why === undefined ? one : { ...one, why: [...(one.why ?? []), ...why] };
    });
    return {
        ...report,
        evidence: { ...evidence, benchmarks },
        measured: { ...measured, seconds: measured.seconds + elapsed() },
        warnings: [...report.warnings, ...warnings],
    };
}
/** In less nothing can be found. */
const fewestSeconds = 2;
function isSlower({ verdict }) {
    return verdict === 'regressed' || verdict === 'suspected';
}
/** What gates before what is only shown, what is sure before what is suspected, and the larger change first. */
function with_reasons_worstFirst({ result: a }, { result: b }) {
    return (Number(b.gates) - Number(a.gates) ||
        Number(a.verdict !== 'regressed') - Number(b.verdict !== 'regressed') ||
        (b.change?.ratio ?? 0) - (a.change?.ratio ?? 0));
}
/** One subject for each benchmark and head: the worst result of its metrics. */
function firstOfEach(subjects) {
    const seen = new Set();
    return subjects.filter(({ evidence: { benchmark }, head }) => {
        const key = JSON.stringify([benchmark.id, head.label]);
        return !seen.has(key) && seen.add(key);
    });
}
/** A kind of reason that cannot be found costs the others nothing. */
function failed(what, subjects) {
    return (error) => {
        const reason = error instanceof errors/* GateError */.ue
            ? (0,report.faultWords)(error.fault).sentence
            : error instanceof Error
                ? error.message
                : String(error);
        const benchmarks = [...new Set(subjects.map(({ evidence }) => evidence.benchmark.id))];
        const [first = ''] = reason.split('\n');
        return { reasons: [], warnings: [{ code: 'no-reason', what, benchmarks, reason: first }] };
    };
}

// EXTERNAL MODULE: ./lib/bisect/index.js + 10 modules
var bisect = __webpack_require__(23519);
// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/gate/bisect/compare-pair.js




/**
 * Measures the benchmark of two commits in turns.
 *
 * @throws GateError `bisect-several` where more than one benchmark is asked for, or what reading the suites throws
 */
async function comparePair(pair, { target, surveys, count, firstRound, config, settings, runtime, secondsLeft }, ports) {
    const { from, to } = pair;
    const versions = { base: from, heads: [to] };
    // The bad end's benchmarks were lent already where they are asked for.
    const own = { ...config, benchmarksFrom: 'own' };
    const asked = { config: own, settings, runtime, onProgress: () => { } };
    const surveyed = surveys.get(pair) ?? (await survey(versions, asked, ports));
    surveys.set(pair, surveyed);
    const { found, environment } = surveyed;
    const chosen = theOne(found.evidence, target);
    const { benchmark } = chosen;
    const unmeasured = failureOf(chosen, [from.label, to.label]);
    if (unmeasured !== null)
        return unmeasured;
    const plans = Array.from({ length: count }, (_, at) => {
        const round = firstRound + at;
        return {
            round,
            stage: 'screen',
            suite: benchmark.suite,
            versions: chosen.versions,
            benchmarks: [benchmark.id],
            control: false,
            seed: (0,stats/* deriveSeed */.B7)(config.seed, round),
        };
    });
    let findings = (0,measure/* noFindings */._I)([chosen]);
    await (0,measure/* measureRounds */.II)({
        plans,
        suites: found.suites,
        versions,
        settings: { ...settings, slicing: (0,measure/* slicingFor */.jV)(1) },
        runtime,
        secondsLeft,
        onRound: (result) => (findings = (0,measure/* addRound */.i_)(findings, result)),
    }, ports);
    ports.stop.throwIfAborted();
    const [evidence = chosen] = findings.evidence;
    const failed = failureOf(evidence, [from.label, to.label]);
    if (failed !== null)
        return failed;
    const metric = target?.metric ?? evidence.metrics?.gating[0] ?? config.gateOn[0] ?? 'time';
    return {
        kind: 'measured',
        target: target ?? { benchmark, metric, environment },
        samples: evidence.samples,
    };
}
/** With what is wrong with its whole file, of which then nothing else is known. */
function theOne(evidence, target) {
    const broken = evidence.filter(({ benchmark, failures }) => benchmark.id === benchmark.suite && failures.length > 0);
    const own = evidence.filter((one) => target === null ? !broken.includes(one) : one.benchmark.id === target.benchmark.id);
    if (own.length > 1)
        throw new errors/* GateError */.ue({
            code: 'bisect-several',
            names: own.map(({ benchmark }) => benchmark.name),
        });
    const one = own[0] ?? (target === null ? broken[0] : lacking(target.benchmark));
    if (one === undefined)
        throw new Error('reading leaves no benchmark, and did not say so');
    const beside = broken.filter((each) => each !== one && each.benchmark.suite === one.benchmark.suite);
    return { ...one, failures: [...one.failures, ...beside.flatMap(({ failures }) => failures)] };
}
function lacking(benchmark) {
    return {
        kind: 'measured',
        benchmark,
        versions: [],
        samples: [],
        failures: [],
        secondsPerRound: null,
    };
}
/** The newer commit's, where both fail. */
function failureOf({ benchmark, kind, versions, failures }, labels) {
    const told = failures.at(-1);
    if (told !== undefined)
        return {
            kind: 'failed',
            version: told.version,
            benchmark: benchmark.name,
            message: told.message,
        };
    if (kind !== 'measured') {
        const message = 'it was not read in time, or was measured before';
        return { kind: 'failed', version: null, benchmark: benchmark.name, message };
    }
    const without = labels.findLast((label) => !versions.includes(label));
    if (without === undefined)
        return null;
    return { kind: 'failed', version: without, benchmark: benchmark.name, message: null };
}

;// CONCATENATED MODULE: ./lib/gate/bisect/checkouts.js



/** A prepared checkout may be large. */
const most = 8;
function openCheckouts(commits, { config, baselines }, { node }, ports) {
    const last = commits.length - 1;
    const held = new Map();
    const pairs = new Map();
    let made = 0;
    let seconds = 0;
    async function at(place) {
        const before = held.get(place);
        if (before !== undefined)
            return before.version;
        const commit = commits[place]?.commit;
        if (commit === undefined)
            throw new RangeError(`no commit at ${place}`);
        const start = ports.clock.seconds();
        const { setup, setupRetries, setupRetryDelaySeconds, workingDirectory } = config;
        const prepared = await (0,prepare/* prepare */.iA)({
            base: commit,
            heads: [],
            setup,
            setupRetry: { times: setupRetries, delaySeconds: setupRetryDelaySeconds },
            workingDirectory,
            // A checkout that was kept is used where there is one, and none has to be.
            restore: (0,lib_baseline.openBaseline)(baselines, { ...config, requireBaseline: false }, node, ports)
                .restore,
        }, ports);
        const { base } = prepared.versions;
        if (base === null)
            throw new Error('a commit was prepared, and is not there');
        // Longer than git's short hash, so that no two of a range are the same.
        const version = { ...base, label: commit.slice(0, 12) };
        made += 1;
        seconds += ports.clock.seconds() - start;
        held.set(place, { prepared, version });
        if (config.benchmarksFrom === 'head' && place !== last) {
            const patterns = (0,model/* benchmarkFiles */.X4)(config.suites);
            await (0,prepare/* lendBenchmarks */.IB)({ base: version, heads: [await at(last)] }, patterns, ports);
        }
        return version;
    }
    async function drop(place) {
        const prepared = held.get(place)?.prepared;
        held.delete(place);
        pairs.clear();
        await prepared?.remove();
    }
    return {
        async pair(from, to) {
            const key = `${from} ${to}`;
            const pair = pairs.get(key) ?? { from: await at(from), to: await at(to) };
            pairs.set(key, pair);
            return pair;
        },
        ready: () => new Set(held.keys()),
        secondsEach: () => (made === 0 ? 1 : seconds / made),
        made: () => made,
        async leave({ before, at: end }, { from, to }) {
            const kept = new Set([0, last, from, to]);
            const distance = (place) => Math.max(before - place, place - end);
            const others = [...held.keys()].filter((place) => !kept.has(place));
            const farthest = others.toSorted((a, b) => distance(b) - distance(a));
            for (const place of farthest.slice(0, Math.max(0, held.size - most)))
                await drop(place);
        },
        async remove() {
            for (const place of held.keys())
                await drop(place);
        },
    };
}

;// CONCATENATED MODULE: ./lib/gate/bisect.js
/** The commit between two that made a benchmark slower: the search asks, and this measures. */








/**
 * @returns also when the user stops it, or the time is up: then of what was measured
 * @throws GateError for what the user can fix: a range that is none, an end that cannot be measured
 */
async function bisect_bisect(request, ports) {
    const { good, bad, workerPath, onProgress } = request;
    // One benchmark of two commits: nothing is gated, and no part is left to another machine.
    const config = { ...request.config, budgets: [], relations: [], shard: null };
    const commits = await (0,prepare/* commitsBetween */.$q)(good, bad, config.workingDirectory, ports);
    const last = commits.length - 1;
    const settings = { ...config, workerPath };
    const runtime = await (0,measure/* detectRuntime */.mZ)(settings, ports);
    const start = ports.clock.seconds();
    const secondsLeft = () => config.maxTimeSeconds - (ports.clock.seconds() - start);
    const checkouts = openCheckouts(commits, { ...request, config }, runtime, ports);
    const isEnd = (place) => place === 0 || place === last;
    let state = {
        last,
        threshold: config.threshold,
        compared: [],
        skipped: new Set(),
    };
    const surveys = new WeakMap();
    const reasons = new Map();
    let target = null;
    let comparisons = 0;
    let rounds = 0;
    let roundSeconds = 1;
    const outlook = () => (0,bisect.lookAt)(state, {
        prepareSeconds: checkouts.secondsEach(),
        roundSeconds,
        prepared: checkouts.ready(),
    });
    const skip = (place, reason) => {
        reasons.set(place, reason);
        state = (0,bisect.withSkipped)(state, place);
    };
    async function compare({ from, to, rounds: wanted }) {
        const pair = await checkouts.pair(from, to);
        const began = ports.clock.seconds();
        const measured = await comparePair(pair, {
            target,
            surveys,
            count: wanted,
            firstRound: rounds,
            config,
            settings,
            runtime,
            secondsLeft: Math.max(1, secondsLeft()),
        }, ports);
        if (measured.kind === 'failed') {
            const place = measured.version === pair.from.label ? from : to;
            if (isEnd(place))
                throw endFailed(place === 0 ? good : bad, place === 0, measured);
            skip(place, measured.message ?? 'it does not have the benchmark');
            return;
        }
        target = measured.target;
        comparisons += 1;
        rounds += wanted;
        const labels = { base: pair.from.label, head: pair.to.label };
        const { metric } = measured.target;
        const changes = (0,lib_compare/* observe */.lB)(measured.samples, labels, metric).rounds.map(({ change }) => change);
        roundSeconds = (ports.clock.seconds() - began) / wanted;
        state = (0,bisect.withRounds)(state, from, to, changes);
    }
    try {
        for (;;) {
            const { next, narrowed } = outlook();
            if (next === null || ports.stop.aborted || secondsLeft() <= 0)
                break;
            const among = narrowed === null ? last : narrowed.at - narrowed.before;
            onProgress(`bisecting  among ${among} of ${last} commits, ${rounds} rounds so far, at most ${Math.ceil(secondsLeft())} s left`);
            try {
                await compare(next);
            }
            catch (error) {
                const place = isEnd(next.to) ? next.from : next.to;
                if (!(error instanceof errors/* GateError */.ue) || error.code === 'bisect-end' || isEnd(place))
                    throw error;
                skip(place, (0,report.faultWords)(error.fault).sentence);
            }
            if (narrowed !== null)
                await checkouts.leave(narrowed, next);
        }
    }
    catch (error) {
        // What was measured until then counts.
        if (!ports.stop.aborted || target === null)
            throw error;
    }
    finally {
        await checkouts.remove();
    }
    if (target === null)
        ports.stop.throwIfAborted();
    if (target === null)
        throw new Error('the ends were compared, and there is no benchmark');
    const { benchmark, metric, environment } = target;
    return (0,bisect.bisectReport)({
        createdAt: ports.clock.date().toISOString(),
        interrupted: ports.stop.aborted,
        benchmark,
        metric,
        seed: config.seed,
        environment,
        refs: { good, bad },
        commits,
        state,
        outlook: outlook(),
        reasons,
        comparisons,
        prepared: checkouts.made(),
        seconds: ports.clock.seconds() - start,
    });
}
function endFailed(version, isGood, { benchmark, message }) {
    const end = isGood ? 'good' : 'bad';
    return new errors/* GateError */.ue({ code: 'bisect-end', end, version, benchmark, message });
}

;// CONCATENATED MODULE: ./lib/gate/list-run.js




/** @throws GateError where a run of them would end before its first round, Interrupted when stopped */
async function listRun(request, ports) {
    const ready = await getReady({ ...request, checkpoint: null, reproduce: null }, ports);
    const { settings, runtime, baseline, prepared } = ready;
    try {
        const { found, warnings } = await survey(prepared.versions, {
            ...request,
            settings,
            runtime,
            division: (all) => divisionOf(all, baseline, request.config, ports),
        }, ports);
        ports.stop.throwIfAborted();
        const { evidence, ignored } = found;
        return { ...labelsOf(prepared.versions), benchmarks: evidence, ignored, warnings };
    }
    finally {
        await prepared.remove();
    }
}

;// CONCATENATED MODULE: ./lib/gate/reach.js
/** Which benchmarks can reach a change: both versions' files are run and looked at, and nothing is measured. */





/** @throws GateError for what the user can fix, Interrupted when stopped */
async function reach_reach({ base, head, ...request }, ports) {
    // Arms are for measuring.
    const config = { ...request.config, arms: [] };
    const beside = { config, baselines: null, checkpoint: null, reproduce: null };
    const ready = await getReady({ ...request, ...beside, base, heads: [head] }, ports);
    const { settings, runtime, prepared } = ready;
    try {
        const { versions } = prepared;
        const start = ports.clock.seconds();
        const surveyed = await survey(versions, { ...request, settings, runtime }, ports);
        const [judged] = versions.heads;
        if (surveyed.recorded)
            throw nothingToLookAt();
        if (versions.base === null || judged === undefined)
            throw new Error('there are two versions to compare');
        const context = { settings, runtime, ports, cut: ports.stop };
        const known = await reachesOf(surveyed.found, versions.base, judged, context);
        ports.stop.throwIfAborted();
        return (0,reach.reachReportOf)({
            createdAt: ports.clock.date().toISOString(),
            base: { label: versions.base.label, source: versions.base.source },
            head: { label: judged.label, source: judged.source },
            node: runtime.node,
            seconds: ports.clock.seconds() - start,
            benchmarks: surveyed.found.evidence
                .filter(({ versions: having, failures }) => having.includes(judged.label) || failures.length > 0)
                .map(({ benchmark }) => ({ benchmark, reach: known.get(benchmark.id) ?? neverLooked })),
        });
    }
    finally {
        await prepared.remove();
    }
}
const neverLooked = { kind: 'unknown', because: [{ code: 'no-time', text: '' }] };
function nothingToLookAt() {
    return new errors/* GateError */.ue({ code: 'nothing-to-look-at' });
}

;// CONCATENATED MODULE: ./lib/gate/solo.js
/** One benchmark of one version, alone in a process: for a profiler or a debugger. */




/**
 * @throws GateError for what the user can fix: `solo-several`, `solo-elsewhere`, `solo-failed`, or what reading the suites throws;
 *   Interrupted when stopped
 */
async function solo({ version, seconds, flags, isWatched, ...request }, ports) {
    // Arms are for measuring.
    const config = { ...request.config, arms: [] };
    const beside = { config, baselines: null, checkpoint: null, reproduce: null };
    const ready = await getReady({ ...request, ...beside, base: null, heads: [version] }, ports);
    const { settings, runtime, prepared } = ready;
    try {
        const { versions } = prepared;
        const { found } = await survey(versions, { ...request, settings, runtime }, ports);
        const [one, ...others] = found.evidence;
        if (one === undefined)
            throw new Error('reading leaves no benchmark, and did not say so');
        if (others.length > 0)
            throw new errors/* GateError */.ue({
                code: 'solo-several',
                names: found.evidence.map(({ benchmark }) => benchmark.name),
            });
        const { benchmark, versions: having, failures } = one;
        const [failure] = failures;
        if (failure !== undefined)
            throw solo_failed(benchmark, failure.message);
        // Commands and servers run in processes of their own, which have flags of their own.
        if (found.suites.get(benchmark.suite)?.cover === undefined)
            throw new errors/* GateError */.ue({ code: 'solo-elsewhere', benchmark: benchmark.name });
        const slicing = { sliceMs, slices: Math.ceil((seconds * 1000) / sliceMs), warmupMs, extraMs: 0 };
        const [result] = await (0,measure/* measureRounds */.II)({
            plans: [
                {
                    round: 0,
                    stage: 'screen',
                    suite: benchmark.suite,
                    versions: having,
                    benchmarks: [benchmark.id],
                    control: false,
                    seed: config.seed,
                },
            ],
            suites: found.suites,
            versions,
            settings: {
                ...settings,
                slicing,
                v8Flags: [...settings.v8Flags, ...flags],
                ...(isWatched && { timeoutSeconds: longestWatchSeconds }),
            },
            runtime: { ...runtime, slots: runtime.slots.slice(0, 1) },
            secondsLeft: isWatched ? longestWatchSeconds : seconds * 3 + startSeconds,
            onRound: () => { },
        }, ports);
        ports.stop.throwIfAborted();
        const [problem] = result?.failures ?? [];
        if (problem !== undefined)
            throw solo_failed(benchmark, problem.message);
        const figures = result?.figures.get(benchmark.id)?.[having[0] ?? ''];
        return { benchmark, secondsPerOperation: figures?.time ?? null };
    }
    finally {
        await prepared.remove();
    }
}
/** Long ones: nobody takes turns with it. */
const sliceMs = 1;
const warmupMs = 250;
/** For a process to start, to load its file and to write its profile. */
const startSeconds = 60;
const longestWatchSeconds = 24 * 60 * 60;
function solo_failed(benchmark, message) {
    return new errors/* GateError */.ue({ code: 'solo-failed', benchmark: benchmark.name, message });
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
    const { onProgress, onlooker } = request;
    const { settings, runtime, prepared } = ready;
    const { versions } = prepared;
    const outlook = await lookAhead(ready, request, ports);
    const { found, namesakes, limits, environment, seconds, config } = outlook.surveyed;
    const { evidence, suites } = found;
    const place = request.checkpoint?.place;
    const ownFile = place?.kind === 'file' ? place.path : null;
    const subject = () => subjectOf(versions, evidence, environment, config.workingDirectory, ports, ownFile);
    const checkpoint = await openCheckpoint(request.checkpoint, subject, ports);
    let isOver = false;
    try {
        const counting = await openCounting(ready, outlook.surveyed, ports);
        const measured = await measureUntilDecided(evidence, {
            versions,
            suites,
            config: counting.config,
            limits,
            settings,
            runtime,
            namesakes,
            suspected: outlook.records.suspected,
            checkpoint,
            spentSeconds: seconds,
            onProgress,
            ...(onlooker !== undefined && { onlooker }),
        }, ports);
        const { raw, warnings, witnessSeconds } = await counting.count(measured);
        const seen = { ...outlook, warnings: [...outlook.warnings, ...warnings] };
        const result = await conclude({ ready, outlook: seen, checkpoint, raw }, request, ports);
        isOver = !result.report.interrupted;
        const asked = { onProgress, spentSeconds: witnessSeconds };
        return { ...result, report: await withReasons(result.report, ready, outlook, asked, ports) };
    }
    finally {
        await checkpoint.close(isOver);
    }
}


/***/ })

};
