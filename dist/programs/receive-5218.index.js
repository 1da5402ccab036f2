export const id = 5218;
export const ids = [5218];
export const modules = {

/***/ 25218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/accept/index.js + 8 modules
var accept = __webpack_require__(16952);
// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var lib_config = __webpack_require__(49166);
// EXTERNAL MODULE: ./lib/event/index.js + 5 modules
var lib_event = __webpack_require__(38551);
// EXTERNAL MODULE: ./lib/platform/program-path.js
var program_path = __webpack_require__(95023);
// EXTERNAL MODULE: ./lib/platform/artifacts/upload.js + 1 modules
var artifacts_upload = __webpack_require__(11725);
// EXTERNAL MODULE: ./lib/platform/github/authority.js
var authority = __webpack_require__(45562);
// EXTERNAL MODULE: ./lib/platform/github/request.js + 1 modules
var github_request = __webpack_require__(70567);
;// CONCATENATED MODULE: ./lib/platform/github/runs.js

const perPage = 100;
const downloadTimeoutMs = 120_000;
/** What GitHub knows of other runs of the repository's workflows, and of the pull requests they were about. */
function gitHubRuns(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const request = (0,github_request/* requester */.l)(target);
    return {
        pullRequests: {
            withHead: (headOwner, branch, page) => request(async ({ rest }, options) => {
                const head = `${headOwner}:${branch}`;
                const wanted = { owner, repo, state: 'open', head, per_page: perPage, page };
                const { data, headers } = await rest.pulls.list({ ...wanted, ...options });
                return { items: data.map(openPullRequest), last: isLast(headers.link) };
            }),
        },
        artifacts: {
            ofRun: (run, name, page) => request(async ({ rest }, options) => {
                const wanted = { owner, repo, run_id: run, name, per_page: perPage, page };
                const found = await rest.actions.listWorkflowRunArtifacts({ ...wanted, ...options });
                const items = found.data.artifacts.map((one) => ({
                    id: one.id,
                    name: one.name,
                    bytes: one.size_in_bytes,
                    expired: one.expired,
                }));
                return { items, last: isLast(found.headers.link) };
            }),
            async download(id, mostBytes) {
                const signal = AbortSignal.timeout(downloadTimeoutMs);
                const answer = await request(async ({ rest }) => {
                    // GitHub sends on to where the file lies. Octokit follows without the token, which is not for that host; as
                    // a stream, since it would else hold whatever comes.
                    const options = { signal, parseSuccessResponseBody: false };
                    const wanted = { owner, repo, artifact_id: id, archive_format: 'zip', request: options };
                    const { data } = await rest.actions.downloadArtifact(wanted);
                    return data;
                });
                return answer.kind === 'ok' ? readStream(answer.value, mostBytes) : answer;
            },
        },
    };
}
function openPullRequest({ number, head }) {
    // GitHub's description knows no null here, which is what a deleted fork is.
    const repository = head.repo;
    return { number, headCommit: head.sha, headRepository: repository?.full_name ?? null };
}
function isLast(link) {
    return !(link ?? '').includes('rel="next"');
}
/** Leaving the loop ends the download. */
async function readStream(body, mostBytes) {
    if (!isStream(body))
        return { kind: 'ok', value: { kind: 'whole', bytes: new Uint8Array() } };
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > mostBytes)
                return { kind: 'ok', value: { kind: 'too-large' } };
            chunks.push(chunk);
        }
    }
    catch (error) {
        return { kind: 'busy', retryAfterSeconds: null, message: String(error) };
    }
    return { kind: 'ok', value: { kind: 'whole', bytes: Buffer.concat(chunks, size) } };
}
/** Octokit's types know nothing of the option that makes it one. */
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

// EXTERNAL MODULE: ./lib/platform/github/github.js + 2 modules
var github = __webpack_require__(92974);
// EXTERNAL MODULE: ./lib/platform/node.js + 30 modules
var node = __webpack_require__(4711);
// EXTERNAL MODULE: ./lib/platform/runner-console.js
var runner_console = __webpack_require__(20273);
// EXTERNAL MODULE: ./lib/platform/workflow-run.js
var workflow_run = __webpack_require__(44842);
// EXTERNAL MODULE: ./lib/publish/index.js + 15 modules
var publish = __webpack_require__(69845);
// EXTERNAL MODULE: ./lib/decide/index.js + 41 modules
var decide = __webpack_require__(90016);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
;// CONCATENATED MODULE: ./lib/receive/asked.js


/**
 * The answer to a question that may be asked again: a few times as often as the host is busy.
 *
 * @throws GateError `host-refused`, or `host-busy` where it stays so
 */
async function asked(task, ask, wait) {
    const answer = await (0,until_free/* untilFree */.X)(ask, wait);
    switch (answer.kind) {
        case 'ok':
            return answer.value;
        case 'refused':
            throw refused(task, answer.status, answer.message);
        case 'busy':
            throw busy(task, answer.message);
    }
}
function refused(task, status, reason) {
    return new errors/* GateError */.ue({ code: 'host-refused', task, status, reason });
}
function busy(task, reason) {
    return new errors/* GateError */.ue({ code: 'host-busy', task, reason });
}

;// CONCATENATED MODULE: ./lib/receive/check-claims.js

/**
 * The one of the pull requests that the report is about.
 *
 * What the report says chooses among those that were found by the run's own head, and leads nowhere else.
 *
 * @param numbers of the pull requests whose head is what the run measured
 * @throws GateError `report-of-another-run` where it says to be of another pull request or commit
 */
function checkClaims({ pullRequest }, { commit }, numbers) {
    if (pullRequest === null)
        throw ofAnother({ kind: 'no-pull-request' });
    if (pullRequest.commit !== commit)
        throw ofAnother({ kind: 'commit', commit: pullRequest.commit });
    if (!numbers.includes(pullRequest.number))
        throw ofAnother({ kind: 'pull-request', number: pullRequest.number });
    return pullRequest.number;
}
function ofAnother(about) {
    return new errors/* GateError */.ue({ code: 'report-of-another-run', about });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/receive/file-of-zip.js



/**
 * One file out of a zip that anybody may have made, read in memory: nothing is written anywhere. The inflating ends at
 * the first chunk beyond what the zip says or the limit allows.
 *
 * @param name the whole path within the zip; it has to be there exactly once
 * @throws GateError `artifact-damaged`, `artifact-unexpected` or `artifact-too-large`
 */
async function fileOfZip(archive, name, limits) {
    const zip = await opened(archive);
    const entry = await onlyEntry(zip, name, limits.entries);
    if (entry.uncompressedSize > limits.bytes)
        throw tooLarge(name, entry.uncompressedSize, limits);
    if (!entry.canDecodeFileData())
        throw unexpected({ why: 'packing', file: name });
    return content(zip, entry, limits);
}
async function opened(archive) {
    const { buffer, byteOffset, byteLength } = archive;
    try {
        return await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(buffer, byteOffset, byteLength));
    }
    catch (cause) {
        throw damaged(cause);
    }
}
/** All names are read first, so that none can stand there twice; yauzl refuses those that climb out of the zip. */
async function onlyEntry(zip, name, most) {
    if (zip.entryCount > most)
        throw unexpected({ why: 'many-files', count: zip.entryCount, most });
    const found = (await entries(zip)).filter(({ fileName }) => fileName === name);
    const [entry] = found;
    if (entry === undefined)
        throw unexpected({ why: 'no-file', file: name });
    if (found.length > 1)
        throw unexpected({ why: 'repeated', file: name, count: found.length });
    return entry;
}
async function entries(zip) {
    const all = [];
    try {
        for await (const entry of zip.eachEntry())
            all.push(entry);
    }
    catch (cause) {
        throw damaged(cause);
    }
    return all;
}
/** Counted again by ourselves, and held against the checksum, which yauzl does not do. */
async function content(zip, entry, limits) {
    const chunks = [];
    let size = 0;
    try {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > limits.bytes)
                throw tooLarge(entry.fileName, size, limits);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw cause instanceof errors/* GateError */.ue ? cause : damaged(cause);
    }
    const whole = Buffer.concat(chunks, size);
    if ((0,external_node_zlib_.crc32)(whole) !== entry.crc32)
        throw damaged(new Error('the checksum is another'));
    return whole;
}
function tooLarge(file, bytes, { bytes: most }) {
    return new errors/* GateError */.ue({ code: 'artifact-too-large', file, bytes, most });
}
function unexpected(facts) {
    return new errors/* GateError */.ue({ code: 'artifact-unexpected', ...facts });
}
function damaged(cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* GateError */.ue({ code: 'artifact-damaged', reason }, { cause });
}

;// CONCATENATED MODULE: ./lib/receive/every-page.js

/** More than that is nothing that the gate made. */
const mostPages = 10;
/** The items of all pages, of the first ten of them at most. */
async function everyPage(task, page, wait) {
    const items = [];
    for (let number = 1; number <= mostPages; number++) {
        const next = await asked(task, () => page(number), wait);
        items.push(...next.items);
        if (next.last)
            break;
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/receive/find-pull-requests.js

/**
 * The open pull requests whose head is what was measured.
 *
 * Looked up by the branch, since the event names none for a fork, and GitHub knows of none by a fork's commit. Not by
 * what the run has left behind either: whoever wrote that could name any other.
 */
async function findPullRequests({ startedBy, head, commit }, pullRequests, wait) {
    if (startedBy !== 'pull_request')
        return { kind: 'nothing', reason: ofNone(startedBy) };
    if (head === null)
        return { kind: 'nothing', reason: gone(null) };
    const { owner, branch, repository } = head;
    const name = `${owner}:${branch}`;
    const listed = await everyPage('find-pull-requests', (page) => pullRequests.withHead(owner, branch, page), wait);
    // GitHub filters by the owner, who may have several repositories with that branch.
    const open = listed.filter(({ headRepository }) => headRepository === repository);
    const numbers = open.filter(({ headCommit }) => headCommit === commit).map((one) => one.number);
    if (numbers.length > 0)
        return { kind: 'found', numbers };
    const reason = open.length === 0 ? gone(name) : movedOn(name, commit);
    return { kind: 'nothing', reason };
}
function ofNone(event) {
    return { code: 'no-pull-request', event };
}
function gone(branch) {
    return { code: 'pull-request-gone', branch };
}
function movedOn(branch, commit) {
    return { code: 'pull-request-moved-on', branch, commit };
}

;// CONCATENATED MODULE: ./lib/receive/limits.js
/**
 * What is read of an artifact that anybody may have made.
 *
 * A report of 2,000 benchmarks with all nine metrics, that take twenty rounds each, has 15 MB in a zip of 6.
 */
const limits = {
    /** The size of the zip: a larger one is not downloaded. */
    archiveBytes: 32 * 2 ** 20,
    zip: { bytes: 64 * 2 ** 20, entries: 64 },
    /** How many values the JSON has: checking a wrong one takes much more memory than its text. */
    values: 2_000_000,
    /** How many results are claimed, and how many there are to judge. */
    results: 40_000,
    budgets: 5_000,
    versions: 20,
    /** How many metrics one benchmark has. */
    metrics: 200,
    /** How many rounds one benchmark has: the time that a signed-rank test of ties takes grows with their cube. The procedure ends at 120. */
    rounds: 240,
};

;// CONCATENATED MODULE: ./lib/receive/plausible.js




/**
 * The report of a text that anybody may have written, and of any length.
 *
 * @throws GateError `report-implausible`, or what `parseReport` throws
 */
function parseHostile(text) {
    refuseMasses(text);
    try {
        return (0,lib_report.parseReport)(text);
    }
    catch (error) {
        // What is wrong, zod hands on as the arguments of a call: where that is very much, they are too many for the stack.
        if (error instanceof RangeError)
            throw implausible({ has: 'many-mistakes' });
        throw error;
    }
}
/**
 * Refuses what no run of the gate brings about, and what would take too long to judge.
 *
 * @throws GateError `report-implausible`
 */
function refuseImplausible(report) {
    const { benchmarks, budgets, evidence, shard, versions } = report;
    // Nobody could tell its verdict, nor whether the others are there.
    if (shard !== null)
        throw implausible({ has: 'one-shard' });
    refuseStrangers(report);
    refuseLooks(report);
    refuseReasons(report);
    const claimed = benchmarks.reduce((sum, { results }) => sum + results.length, 0);
    if (claimed > limits.results)
        throw implausible({ has: 'results', count: claimed });
    if (budgets.length > limits.budgets)
        throw implausible({ has: 'budgets', count: budgets.length });
    const comparisons = comparisonsOf(evidence.benchmarks) * versions.heads.length;
    if (comparisons > limits.results)
        throw implausible({ has: 'comparisons', count: comparisons });
    const widest = evidence.benchmarks.reduce((most, one) => Math.max(most, metricsIn(one)), 0);
    if (widest > limits.metrics)
        throw implausible({ has: 'metrics', count: widest });
    const all = [...evidence.benchmarks, ...evidence.pairs];
    const longest = all.reduce((most, { samples }) => Math.max(most, samples.length), 0);
    if (longest > limits.rounds)
        throw implausible({ has: 'rounds', count: longest });
}
/** Whoever is compared costs time: no more than those that the report is about. */
function refuseStrangers({ versions: { base, heads }, evidence }) {
    const labels = new Set([...(base === null ? [] : [base]), ...heads].map(({ label }) => label));
    if (labels.size > limits.versions)
        throw implausible({ has: 'versions', count: labels.size });
    const isKnown = (label) => labels.has(label) || label === model/* controlLabel */.g5;
    const strangers = [
        ...evidence.benchmarks.flatMap(({ versions, samples }) => [
            ...versions,
            ...samples.flatMap(({ arms }) => Object.keys(arms)),
        ]),
        ...evidence.pairs.flatMap(({ versions }) => versions),
    ].filter((label) => !isKnown(label));
    if (strangers.length > 0)
        throw implausible({ has: 'strangers' });
}
/** What no look could have told: nobody looks at what a run did not ask for, at figures, or at a version without the benchmark. */
function refuseLooks({ versions: { base, heads }, evidence, settings }) {
    const labels = new Set(heads.map(({ label }) => label));
    for (const { reach = [], versions, kind: origin, failures } of evidence.benchmarks) {
        if (reach.length === 0)
            continue;
        if (settings.reach === 'skip' || base === null || origin !== 'measured')
            throw implausible({ has: 'looks-unasked' });
        if (new Set(reach.map(({ version }) => version)).size < reach.length)
            throw implausible({ has: 'looks-twice' });
        for (const { kind, version } of reach) {
            if (!labels.has(version))
                throw implausible({ has: 'looks-at-strangers' });
            // One that fails later is there no more.
            const isThere = failures.length > 0 || isIn(versions, base.label, version);
            if (kind === 'cannot-reach' && !isThere)
                throw implausible({ has: 'looks-one-sided' });
        }
    }
}
/** Reasons that nobody can have found: of figures that were recorded, of a version that is no head, or two of a kind. */
function refuseReasons({ versions: { base, heads }, evidence }) {
    const labels = new Set(heads.map(({ label }) => label));
    for (const { why = [], kind: origin } of evidence.benchmarks) {
        if (why.length === 0)
            continue;
        if (base === null || origin !== 'measured')
            throw implausible({ has: 'reasons-unasked' });
        if (why.some(({ version }) => !labels.has(version)))
            throw implausible({ has: 'reasons-of-strangers' });
        const told = new Set(why.map(({ kind, version }) => `${kind} ${version}`));
        if (told.size < why.length)
            throw implausible({ has: 'reasons-twice' });
    }
}
function isIn(versions, ...labels) {
    return labels.every((label) => versions.includes(label));
}
/** What is compared in each head: the metrics of every benchmark. */
function comparisonsOf(evidence) {
    return evidence.reduce((sum, one) => sum + metricsIn(one), 0);
}
function metricsIn({ metrics }) {
    return metrics?.measured.length ?? model/* processMetrics */.Lq.length;
}
/**
 * Refuses what has come to figures that JSON has no form for, such as an infinite one.
 *
 * @throws GateError `report-implausible`
 */
function refuseUnwritable(report) {
    if (!lib_report.reportSchema.safeEncode(report).success)
        throw implausible({ has: 'no-numbers' });
}
/** Refuses a text with too many values, before anything is made of them. */
function refuseMasses(text) {
    // Every value but the first of its list or object has a comma before it, and the firsts are fewer than the rest.
    let commas = 0;
    for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1))
        commas += 1;
    if (commas > limits.values)
        throw implausible({ has: 'values', count: commas });
}
function implausible(facts) {
    return new errors/* GateError */.ue({ code: 'report-implausible', ...facts });
}

;// CONCATENATED MODULE: ./lib/receive/received.js
function nothing(reason) {
    return { kind: 'nothing', reason };
}

;// CONCATENATED MODULE: ./lib/receive/receive.js












/**
 * The report that a run has left behind, as it may be published on its pull request.
 *
 * Whoever opened the pull request controls all that the run has left. So nothing of it is run, unpacked to a disk or
 * put into a command; the pull request is found by the run's head, and the verdicts follow from the evidence here.
 *
 * @param artifact the name of the one that holds it
 * @throws GateError where the host does not answer; never for what the artifact holds
 */
async function receive(run, artifact, host) {
    const { pullRequests, artifacts } = host;
    const wait = (seconds) => host.wait(seconds);
    const found = await findPullRequests(run, pullRequests, wait);
    if (found.kind === 'nothing')
        return found;
    const listed = await findArtifact(run, artifact, artifacts, wait);
    if (listed === null)
        return nothing(missing(artifact, run));
    if (listed.bytes > limits.archiveBytes)
        return receive_refused(receive_tooLarge(listed.bytes));
    const download = await asked('download-artifact', () => artifacts.download(listed.id, limits.archiveBytes), wait);
    if (download.kind === 'too-large')
        return receive_refused(receive_tooLarge(null));
    try {
        const report = await read(download.bytes);
        const pullRequest = checkClaims(report, run, found.numbers);
        return { kind: 'report', report: asReceived(report, run), pullRequest };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return receive_refused(error);
        throw error;
    }
}
async function read(archive) {
    const text = new TextDecoder().decode(await fileOfZip(archive, lib_report.reportFileName, limits.zip));
    const claimed = parseHostile(text);
    refuseImplausible(claimed);
    const report = (0,decide.judgedAgain)(claimed, { version: model/* toolVersion */.fX, procedure: decide.procedure });
    refuseUnwritable(report);
    return report;
}
/** A command from a stranger is nothing to be copied into a terminal, whatever it looks like. */
function asReceived(report, { head }) {
    const uploaded = { code: 'uploaded-report', repository: head?.repository ?? null };
    return { ...report, warnings: [...report.warnings, uploaded], reproduce: null };
}
function missing(artifact, { conclusion }) {
    return { code: 'report-missing', conclusion, artifact };
}
/** @param bytes null where it is larger than it says */
function receive_tooLarge(bytes) {
    const most = limits.archiveBytes;
    return new errors/* GateError */.ue({ code: 'artifact-too-large', file: null, bytes, most });
}
function receive_refused(error) {
    return { kind: 'refused', error };
}
/** The run's newest artifact of that name; an attempt that was run again may have left an older one. Null for none. */
async function findArtifact({ id }, name, artifacts, wait) {
    const listed = await everyPage('list-artifacts', (page) => artifacts.ofRun(id, name, page), wait);
    const [newest] = listed
        .filter((artifact) => artifact.name === name && !artifact.expired)
        .toSorted((a, b) => b.id - a.id);
    return newest ?? null;
}

;// CONCATENATED MODULE: ./lib/receive/index.js


// EXTERNAL MODULE: ./lib/action/log-width.js
var log_width = __webpack_require__(61413);
// EXTERNAL MODULE: ./lib/action/publication.js
var action_publication = __webpack_require__(49312);
// EXTERNAL MODULE: ./lib/action/upload-page.js
var upload_page = __webpack_require__(51945);
// EXTERNAL MODULE: ./lib/action/write-report.js
var write_report = __webpack_require__(72896);
;// CONCATENATED MODULE: ./lib/action/publish-report.js




















/** It may quote what the artifact holds; GitHub cuts annotations off at 4,096. */
const longestMessage = 1000;
/**
 * Publishes on its pull request what the run of a fork has measured.
 *
 * Fails for what the repository's own people can mend, and never for what a pull request holds, be it slower or a lie:
 * the run that measured has told that where it belongs, and here it would stain the default branch, whose commit this
 * run is shown at. A config file is not read, for it is a program.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
async function publishReport(entry) {
    const given = (0,lib_config/* givenInputs */.PC)((name) => core/* getInput */.V4(name));
    const config = (0,lib_config/* parseConfig */.o4)({ file: null, given, seed: 0 });
    const { event, temporary, url, ...repository } = await (0,workflow_run/* workflowRun */.t)(process.env);
    const target = { ...repository, token: core/* getInput */.V4('github-token') };
    const wait = (seconds) => (0,promises_.setTimeout)(seconds * 1000);
    const run = (0,lib_event/* measuredRun */.Aq)(event);
    const received = await receive(run, config.artifact, { ...gitHubRuns(target), wait });
    if (received.kind === 'nothing')
        return told(core/* notice */.lm, received.reason.code, (0,lib_report.noticeText)(received.reason));
    if (received.kind === 'refused')
        return told(core/* warning */.$e, received.error.code, refusal(received.error));
    const { pullRequest } = received;
    const host = { authority: (0,authority/* gitHubAuthority */.T)(target), wait };
    const report = await (0,accept.acceptedByHost)(received.report, pullRequest, config, host);
    core/* info */.pq((0,lib_report.renderTerminal)(report, { color: true, width: log_width/* logWidth */.F }));
    const { files, processes } = (0,node.nodePorts)((0,runner_console/* runnerConsole */.W)(lib_report.logText), new AbortController().signal);
    const written = await (0,write_report/* writeReport */.u)(report, config, temporary, files);
    const artifacts = { runUrl: target.runUrl, clientPath: (0,program_path/* artifactClientPath */.Ds)(entry) };
    const upload = (0,artifacts_upload/* artifactUpload */.U)({ ...artifacts, environment: process.env }, { processes });
    const page = await (0,upload_page/* uploadPage */.n)(written.files.html, upload);
    const hosting = (0,github/* gitHubHosting */.y)({ ...target, pullRequest: { number: pullRequest, fork: false } });
    // It is that run's result, so of two it is newer if that run is.
    const by = { run: run.id, attempt: run.attempt };
    const publication = (0,action_publication/* publicationOf */.M)(report, written, {
        // They would be shown at the default branch's commit too.
        config: { ...config, annotations: false },
        own: (0,publish/* gateComment */.$u)({ marker: (0,lib_report.commentMarker)(config.id), run: by }, hosting),
        commit: run.commit,
        url,
        places: new Map(),
        pageUrl: page.url,
    });
    const published = await (0,publish/* publish */.mk)(report, publication, hosting);
    const warnings = [...published, ...written.warnings, ...page.warnings];
    for (const line of (0,lib_report.noticeLines)(warnings))
        core/* setFailed */.C1(`[${line.code}] ${(0,lib_report.lineText)(line)}`);
    return warnings.length === 0 ? 0 : 2;
}
/** What it quotes may be long, and what to do about it is not to be cut off. */
function refusal({ fault }) {
    const { sentence, remedy } = (0,lib_report.faultWords)(fault);
    return `${sentence.slice(0, longestMessage)}\n${remedy}`;
}
/** @returns the exit code */
function told(annotate, code, message) {
    annotate(message.split('\n').map(lib_report.logText).join('\n'), { title: code });
    return 0;
}


/***/ })

};
