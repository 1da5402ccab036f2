export const id = 8531;
export const ids = [8531,5421,2657,3548];
export const modules = {

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failed: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6204);



/** Fails the job for what was thrown, and says why. @returns the exit code */
function failed(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`${error.message}, before anything was measured`);
    else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.faultText)(error.fault));
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
}


/***/ }),

/***/ 38531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureByEvent: () => (/* binding */ measureByEvent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var lib_config = __webpack_require__(49166);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/event/index.js + 5 modules
var lib_event = __webpack_require__(38551);
// EXTERNAL MODULE: ./lib/gate.js + 56 modules
var gate = __webpack_require__(87360);
// EXTERNAL MODULE: ./lib/platform/config/config-files.js
var config_files = __webpack_require__(73548);
// EXTERNAL MODULE: ./lib/platform/github/github.js + 2 modules
var github = __webpack_require__(92974);
// EXTERNAL MODULE: ./lib/platform/node.js + 30 modules
var node = __webpack_require__(4711);
// EXTERNAL MODULE: ./lib/platform/runner-console.js
var runner_console = __webpack_require__(20273);
// EXTERNAL MODULE: ./lib/platform/stop-on-signals.js
var stop_on_signals = __webpack_require__(30381);
// EXTERNAL MODULE: ./lib/platform/program-path.js
var program_path = __webpack_require__(95023);
// EXTERNAL MODULE: ./lib/platform/workflow-run.js
var workflow_run = __webpack_require__(44842);
// EXTERNAL MODULE: ./lib/publish/index.js + 15 modules
var publish = __webpack_require__(69845);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/action/announced.js



/**
 * Says in the comment of an earlier run that this one is measuring, while `body` runs. However that ends, the comment
 * doesn't go on saying so: without a result it says why there is none.
 */
async function announced(comment, run, body) {
    const tell = (error) => (0,publish/* writeNote */.IP)(comment, (earlier, lastLine) => (0,report.renderRunNote)({ ...run, error }, earlier, lastLine));
    // Where it cannot be written, the result cannot either, and that is told then.
    const told = await tell(null);
    if (told.kind !== 'ok' || told.value.kind !== 'written')
        return body();
    const crash = Promise.withResolvers();
    const stuck = () => crash.reject(new Error('it waits for something that never comes'));
    process.once('uncaughtException', crash.reject);
    process.once('beforeExit', stuck);
    try {
        return await Promise.race([body(), crash.promise]);
    }
    catch (error) {
        await tell(inWords(error));
        throw error;
    }
    finally {
        process.off('uncaughtException', crash.reject);
        process.off('beforeExit', stuck);
    }
}
function inWords(error) {
    if (error instanceof errors/* Interrupted */.j$)
        return `${error.message}, before anything was measured`;
    if (error instanceof errors/* GateError */.ue)
        return (0,report.faultText)(error.fault);
    return `benchgate itself failed: ${error instanceof Error ? error.message : String(error)}`;
}

// EXTERNAL MODULE: ./lib/action/failed.js
var failed = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/baseline/index.js + 10 modules
var baseline = __webpack_require__(22752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/platform/actions-cache/outcome.js
/**
 * Tells what became of looking for an entry. `missing` needs a proof: the service answered the last request with
 * success, the library returned, and it complained of nothing.
 */
function restoreOutcome(run, limits) {
    const result = run.messages.findLast((message) => message.kind === 'restored');
    if (result !== undefined && result.key !== null)
        return { kind: 'restored', key: result.key };
    const failure = cutShort(run, limits);
    if (failure !== null)
        return failure;
    const complaint = complaintIn(run.printed);
    if (complaint.includes('cache read denied:'))
        return { kind: 'refused', message: complaint };
    if (complaint === '' && result !== undefined && isSuccess(lastStatus(run.messages)))
        return { kind: 'missing' };
    const found = /^Cache hit for(?: restore-key)?: (.+)$/m.exec(run.printed)?.[1];
    return unreachable(found === undefined ? said(complaint, run.messages) : `${found} was found, but ${complaint}`);
}
/** Tells what became of saving. The library words every failed reservation alike; the status tells which it was. */
function saveOutcome(run, limits) {
    const result = run.messages.findLast((message) => message.kind === 'saved');
    if (result !== undefined && result.id > 0)
        return { kind: 'saved' };
    const failure = cutShort(run, limits);
    if (failure !== null)
        return failure;
    const complaint = complaintIn(run.printed);
    if (complaint.includes('cache write denied:'))
        return { kind: 'refused', message: `${complaint}; ${whoMaySave}` };
    const status = lastStatus(run.messages, reservations);
    if (status === 409)
        return { kind: 'exists' };
    const isRefused = isSuccess(status)
        ? run.printed.includes('Unable to reserve cache')
        : isForGood(status);
    return isRefused
        ? { kind: 'refused', message: said(complaint, run.messages) }
        : unreachable(said(complaint, run.messages));
}
const whoMaySave = 'a push to the branch or a scheduled run gets a token that may save';
/** Where a key is taken: of the service, and of the older one that Enterprise Servers have. */
const reservations = new Set(['CreateCacheEntry', 'caches']);
function cutShort(run, limits) {
    const { endedAt, crash, messages } = run;
    if (endedAt !== null) {
        const status = lastStatus(messages);
        const answered = status !== null && status >= 500 ? `; it answered with status ${status}` : '';
        const what = endedAt === 'answerSeconds' ? 'did not answer' : 'was not done';
        return unreachable(`it ${what} within ${limits[endedAt]} seconds${answered}`);
    }
    if (crash !== '')
        return unreachable(`its client failed: ${oneLine(crash)}`);
    if (!messages.some(({ kind }) => kind === 'unavailable'))
        return null;
    const message = 'this process was started without the address of the cache service, which the runner tells to actions only';
    return { kind: 'refused', message };
}
/**
 * The library's own words: its warnings and errors, and the reason of a failed reservation, which it tells at the
 * level of debugging. Empty where there are none.
 */
function complaintIn(printed) {
    const debugged = /^::debug::Failed to reserve cache: (.+)$/m.exec(printed)?.[1];
    const annotated = [...printed.matchAll(/^::(?:warning|error)::(.+)$/gm)].map(([, text = '']) => text);
    return oneLine(debugged ?? annotated.at(-1) ?? '');
}
function said(complaint, messages) {
    if (complaint !== '')
        return complaint;
    const status = lastStatus(messages);
    return status === null ? 'there was no answer' : `it answered with status ${status}`;
}
const mostCharacters = 300;
/** Signed addresses open a blob to whoever reads them, so no query is kept. */
function oneLine(text) {
    const [line = ''] = text
        .replaceAll(/%0D|%0A/g, '\n')
        .replaceAll('%25', '%')
        .trimStart()
        .split('\n');
    const plain = line.replace(/^(?:Error: |Failed to \w+: |Received non-retryable error: )+/, '');
    return plain.replaceAll(/\?\S+/g, '').slice(0, mostCharacters);
}
function lastStatus(messages, routes) {
    const last = messages.findLast((message) => message.kind === 'answered' && (routes?.has(message.route) ?? true));
    return last?.kind === 'answered' ? last.status : null;
}
function isSuccess(status) {
    return status !== null && status >= 200 && status < 300;
}
/** Too many requests pass; other errors of the client don't. */
function isForGood(status) {
    return status !== null && status >= 400 && status < 500 && status !== 429;
}
function unreachable(message) {
    return { kind: 'unreachable', message };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./lib/platform/actions-cache/permission.js


/** Why this job may not look into the cache, as far as it knows by itself; null where it may. */
function readingForbidden(environment) {
    const mode = cacheMode(environment);
    return mode === 'none' || mode === 'write-only' ? forbiddenBy(mode, 'read') : null;
}
/**
 * Why this job may not save, asked before an archive is made and sent; null where it may or that cannot be told.
 */
function savingForbidden(environment) {
    const mode = cacheMode(environment);
    if (mode === 'none' || mode === 'read')
        return forbiddenBy(mode, 'write');
    const permissions = permissionsOf(environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
    if (permissions === null || permissions.some((permission) => (permission & writes) !== 0))
        return null;
    return `the token of this job may only read the cache; ${whoMaySave}`;
}
function cacheMode(environment) {
    return (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
}
function forbiddenBy(mode, wanted) {
    return `the workflow sets \`cache-mode: ${mode}\` for this job; it has to be \`${wanted}\``;
}
const writes = 2;
const claims = schemas/* object */.Ikc({ ac: schemas/* string */.YjP() });
/** What the claim holds, as a JSON text inside the token's JSON. */
const scopes = schemas/* array */.YOg(schemas/* object */.Ikc({ Permission: schemas/* int */.Whr() }));
/** The permission for each scope that the token opens; null for a token that does not say. Its signature is the service's business. */
function permissionsOf(token) {
    const [, payload = ''] = token.split('.');
    try {
        const { ac } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
        return scopes.parse(JSON.parse(ac)).map(({ Permission }) => Permission);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/platform/actions-cache/protocol.js
var protocol = __webpack_require__(14146);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
;// CONCATENATED MODULE: ./lib/platform/actions-cache/run.js


/**
 * Runs the client to its end, or to the end of our patience.
 *
 * @throws the stop's reason where that came first
 */
async function runClient(clientPath, request, limits, options, { processes, stop }) {
    stop.throwIfAborted();
    const child = processes.spawn(process.execPath, [clientPath, ...argumentsOf(request)], options);
    const patience = patienceWith(limits, () => child.kill());
    const messages = [];
    for await (const line of child.messages) {
        const message = protocol/* clientMessage */.h.parse(JSON.parse(line));
        messages.push(message);
        patience.heard(message);
    }
    const { exitCode, signal, stdout, stderr } = await child.finished;
    const endedAt = patience.end();
    stop.throwIfAborted();
    const crash = exitCode === 0 ? '' : stderr.trim() || `ended with ${signal ?? exitCode}`;
    return { messages, printed: stdout, crash, endedAt };
}
function argumentsOf(request) {
    return request.kind === 'restore' ? ['restore', ...request.prefixes] : ['save', request.key];
}
function patienceWith({ answerSeconds, transferSeconds }, end) {
    let endedAt = null;
    const after = (seconds, limit) => (0,external_node_timers_.setTimeout)(() => {
        endedAt ??= limit;
        end();
    }, seconds * 1000);
    const whole = after(transferSeconds, 'transferSeconds');
    let answer = null;
    const stopWaiting = () => {
        (0,external_node_timers_.clearTimeout)(answer ?? undefined);
        answer = null;
    };
    return {
        heard(message) {
            // A server's error is followed by further tries: no answer yet.
            if (message.kind === 'asked')
                answer ??= after(answerSeconds, 'answerSeconds');
            else if (message.kind !== 'answered' || message.status < 500)
                stopWaiting();
        },
        end() {
            (0,external_node_timers_.clearTimeout)(whole);
            stopWaiting();
            return endedAt;
        },
    };
}

// EXTERNAL MODULE: ./lib/platform/github/request.js + 1 modules
var github_request = __webpack_require__(70567);
;// CONCATENATED MODULE: ./lib/platform/github/caches.js

const perPage = 100;
/**
 * The entries of all refs whose key begins with the prefix, newest first. Without a prefix those of other tools too.
 *
 * The job needs `actions: read`.
 */
async function cacheEntries(target, prefix) {
    const request = (0,github_request/* requester */.l)(target);
    const wanted = { ...ownerAndName(target), key: prefix, per_page: perPage };
    const entries = [];
    for (let page = 1;; page++) {
        const answer = await request(async ({ rest }, options) => {
            const order = { sort: 'created_at', direction: 'desc' };
            const { data } = await rest.actions.getActionsCacheList({
                ...wanted,
                ...order,
                ...options,
                page,
            });
            return data;
        });
        if (answer.kind !== 'ok')
            return permissionNamed(answer, 'actions: read');
        const { actions_caches: caches, total_count: total } = answer.value;
        entries.push(...caches.map(entryOf));
        if (caches.length < perPage || entries.length >= total)
            return { kind: 'ok', value: entries };
    }
}
/** Removes the key from all refs. The job needs `actions: write`. */
async function removeCacheEntry(target, key) {
    const answer = await (0,github_request/* requester */.l)(target)(async ({ rest }, options) => {
        await rest.actions.deleteActionsCacheByKey({ ...ownerAndName(target), ...options, key });
        return null;
    });
    return permissionNamed(answer, 'actions: write');
}
/** GitHub's own message names no permission. */
function permissionNamed(answer, permission) {
    if (answer.kind !== 'refused' || answer.status !== 403)
        return answer;
    return { ...answer, message: `${answer.message}; it needs the permission \`${permission}\`` };
}
function ownerAndName({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** The API's description leaves every field out of the required ones; without its key an entry is nobody's. */
function entryOf(cache) {
    return {
        key: cache.key ?? '',
        ref: cache.ref ?? '',
        bytes: cache.size_in_bytes ?? 0,
        createdAt: cache.created_at ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/platform/actions-cache/actions-cache.js







/** The library alone would try for half a minute, and wait for three minutes a try where nothing answers. */
const defaultLimits = { answerSeconds: 20, transferSeconds: 180 };
/** GitHub's cache: entries come and go through the real client in a process of its own, lists through the REST API. */
function actionsCache(target, ports) {
    const { environment, clientPath } = target;
    const limits = { ...defaultLimits, ...target.limits };
    async function restore(prefixes, path) {
        if (prefixes.length < 1 || prefixes.length > 10)
            throw new RangeError('1 to 10 prefixes');
        const forbidden = readingForbidden(environment);
        if (forbidden !== null)
            return { kind: 'refused', message: forbidden };
        return inOwnDirectory(path, async (cwd) => {
            const options = { cwd, env: { ...clientEnvironment(environment, cwd), ...confined } };
            const request = { kind: 'restore', prefixes };
            const outcome = restoreOutcome(await runClient(clientPath, request, limits, options, ports), limits);
            return outcome.kind === 'restored' ? take(outcome, (0,external_node_path_.join)(cwd, protocol/* entryPath */.s), path) : outcome;
        });
    }
    async function save(key, path) {
        const forbidden = savingForbidden(environment);
        if (forbidden !== null)
            return { kind: 'refused', message: forbidden };
        return inOwnDirectory(path, async (cwd) => {
            await putInPlace(path, (0,external_node_path_.join)(cwd, protocol/* entryPath */.s));
            const options = { cwd, env: clientEnvironment(environment, cwd) };
            const request = { kind: 'save', key };
            return saveOutcome(await runClient(clientPath, request, limits, options, ports), limits);
        });
    }
    return {
        restore,
        save,
        entries: (prefix) => cacheEntries(target, prefix),
        remove: (key) => removeCacheEntry(target, key),
    };
}
/** Beside the file, so that moving it is a matter of names; by its real path, which the library compares. */
async function inOwnDirectory(path, body) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), '.cache-'));
    try {
        return await body(directory);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** The library takes its paths from the workspace, which here is not the user's; its own files go there as well. */
function clientEnvironment(environment, directory) {
    const service = Object.entries(environment).flatMap(([name, value]) => name.startsWith('ACTIONS_') && value !== undefined ? [[name, value]] : []);
    return {
        ...Object.fromEntries(service),
        GITHUB_WORKSPACE: directory,
        RUNNER_TEMP: directory,
        // With it the library would list every archive once more.
        RUNNER_DEBUG: '',
    };
}
/**
 * The library unpacks with absolute paths and `..` allowed, and anybody's pull request can put an archive into its own
 * scope. GNU tar, which the runners have, then gives every member this one name, whatever it was.
 */
const confined = { TAR_OPTIONS: `--transform=s,^.*$,${protocol/* entryPath */.s},` };
/** A member that is no plain file could lead elsewhere, or never end. */
async function take(restored, from, to) {
    const stats = await (0,promises_.lstat)(from).catch(() => null);
    if (stats?.isFile() !== true || stats.nlink !== 1) {
        const message = `${restored.key} was found, but what it holds is not a baseline's file`;
        return { kind: 'unreachable', message };
    }
    await (0,promises_.rename)(from, to);
    return restored;
}
async function putInPlace(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    // Not every file system has links.
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}

;// CONCATENATED MODULE: ./lib/platform/github/provenance.js


/**
 * What GitHub itself says of an entry: which branch's runs it belongs to, and which run its manifest names.
 *
 * A pull request's code can save any content under any key, but only into the pull request's own scope, which is
 * searched first. So the key must be in the branch's scope and in no other.
 *
 * Two requests, both with `actions: read`.
 */
function gitHubProvenance(target) {
    return {
        async check(key, claim) {
            const { savedBy } = claim;
            if (savedBy.kind === 'local')
                return untrusted('it was not saved by a workflow run');
            const { runId } = savedBy;
            const nobodys = untrusted(`there is no workflow run ${runId}`);
            if (!/^[1-9]\d{0,15}$/.test(runId))
                return nobodys;
            const [entries, run] = await Promise.all([
                cacheEntries(target, key),
                workflowRun(target, Number(runId)),
            ]);
            if (entries.kind !== 'ok')
                return entries;
            if (run.kind === 'refused' && run.status === 404)
                return nobodys;
            if (run.kind !== 'ok')
                return run;
            // The API takes the key for a prefix.
            const same = entries.value.filter((entry) => entry.key === key);
            const reason = wrongScope(same, claim) ?? wrongRun(run.value, same, claim);
            return reason === null ? { kind: 'ok', value: { kind: 'trusted' } } : untrusted(reason);
        },
    };
}
async function workflowRun(target, id) {
    const answer = await (0,github_request/* requester */.l)(target)(async ({ rest }, options) => {
        const wanted = { ...ownerAndName(target), run_id: id, ...options };
        const { data } = await rest.actions.getWorkflowRun(wanted);
        const { event, head_branch: branch, head_sha: commit, created_at: startedAt } = data;
        const endedAt = data.status === 'completed' ? data.updated_at : null;
        return { event, branch, commit, startedAt, endedAt };
    });
    return permissionNamed(answer, 'actions: read');
}
function wrongScope(entries, { branch }) {
    const wanted = `refs/heads/${branch}`;
    const other = entries.find(({ ref }) => ref !== wanted);
    if (other !== undefined)
        return `runs of ${other.ref} saved under its key, not only those of ${wanted}`;
    return entries.length === 0 ? `GitHub lists no entry of ${wanted} under its key` : null;
}
const trustedEvents = new Set(['push', 'schedule']);
/** Between the end of a job's steps and the end of its run. */
const slackMs = 10 * 60_000;
function wrongRun(run, entries, claim) {
    if (!trustedEvents.has(run.event))
        return `the run that it names was started by ${run.event}`;
    if (run.branch !== claim.branch)
        return `the run that it names was of ${run.branch ?? 'no branch'}`;
    if (run.commit !== claim.commit)
        return `the run that it names was of commit ${run.commit}`;
    const began = Date.parse(run.startedAt);
    const ended = run.endedAt === null ? Infinity : Date.parse(run.endedAt) + slackMs;
    // Some events run a stranger's code in the branch's own scope, which could name any run of the past.
    const isInTime = entries.every(({ createdAt }) => {
        const created = Date.parse(createdAt);
        return created >= began && created <= ended;
    });
    return isInTime ? null : 'it was not saved while the run that it names was going on';
}
function untrusted(reason) {
    return { kind: 'ok', value: { kind: 'untrusted', reason } };
}

;// CONCATENATED MODULE: ./lib/action/baselines.js




async function openBaselines(request, ports) {
    const { event, config, target, commit, run } = request;
    const branches = (0,lib_event/* baselineByEvent */.tm)(event);
    if (branches === null)
        return noBaselines;
    const checkout = await (0,baseline.checkoutAt)(config.workingDirectory, ports);
    const cache = actionsCache(target, ports);
    const storage = (0,baseline.storageFor)(config, 'actions-cache', checkout, { ...ports, cache });
    if (storage === null || checkout === null)
        return noBaselines;
    const usesCache = (config.storage ?? 'actions-cache') === 'actions-cache';
    const { branch, defaultBranch, keep } = branches;
    const provenance = usesCache ? gitHubProvenance(target) : null;
    const access = { storage, provenance, branch, defaultBranch };
    return {
        access,
        isKept: keep !== null && checkout.commit === commit,
        async keep({ report, recorded }) {
            const [head] = report.versions.heads;
            const isCheckout = head?.source.kind === 'directory' && head.source.path === '.';
            if (keep === null || !isCheckout || report.interrupted)
                return [];
            if (checkout.commit !== commit)
                return [otherCommit(checkout.commit, commit)];
            const { event: saving, branch: own } = keep;
            const savedBy = {
                kind: 'workflow',
                event: saving,
                runId: String(run.run),
                attempt: run.attempt,
            };
            const { repository, folder } = checkout;
            const kept = { access, config, report, recorded, repository, folder };
            return (0,baseline.keepBaseline)({ ...kept, branch: own, commit, savedBy }, ports);
        },
    };
}
const noBaselines = { access: null, isKept: false, keep: async () => [] };
function otherCommit(found, wanted) {
    return { code: 'baseline-not-kept', why: 'other-commit', found, wanted };
}

// EXTERNAL MODULE: ./lib/action/log-width.js
var log_width = __webpack_require__(61413);
// EXTERNAL MODULE: ./lib/action/publish-own.js + 2 modules
var publish_own = __webpack_require__(85278);
;// CONCATENATED MODULE: ./lib/action/measure.js





















const given = (name) => core/* getInput */.V4(name) || null;
/**
 * Measures what the event asks for and publishes the report. The job fails last: by then everything is published.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
async function measureByEvent(entry) {
    const ports = (0,node.nodePorts)((0,runner_console/* runnerConsole */.W)(report.logText), (0,stop_on_signals/* stopOnSignals */.Z)());
    const asked = {
        given: (0,lib_config/* givenInputs */.PC)((name) => core/* getInput */.V4(name)),
        directory: (0,external_node_path_.resolve)(core/* getInput */.V4('working-directory')),
        path: given('config'),
        seed: (0,external_node_crypto_.randomInt)(2 ** 32),
    };
    const config = await (0,lib_config/* loadConfig */.Z9)(asked, (0,config_files.configFiles)(ports, (0,program_path/* configLoaderPath */.jG)(entry)));
    const { event, temporary, ...host } = await (0,workflow_run/* workflowRun */.t)(process.env);
    const told = (0,lib_event/* comparedByEvent */.PQ)(event, { base: given('base'), head: given('head') });
    // Arms compare what is checked out with itself, unless somebody says with what.
    const isOfArms = (0,lib_config/* hasArms */.mo)(config);
    const compared = isOfArms ? { ...told, base: given('base'), withoutBase: null } : told;
    const { pullRequest, withoutBase } = compared;
    const occasion = (0,lib_event/* occasionOf */.zC)(event, given('head'));
    const target = { ...host, token: core/* getInput */.V4('github-token') };
    const hosting = (0,github/* gitHubHosting */.y)({ ...target, pullRequest });
    if (withoutBase !== null) {
        const notice = { code: 'nothing-to-compare', why: withoutBase };
        hosting.notice(notice.code, (0,report.noticeText)(notice));
    }
    const cache = { ...target, environment: process.env, clientPath: (0,program_path/* cacheClientPath */.B2)(entry) };
    const baselines = await openBaselines({ ...host, event, config, target: cache }, ports);
    const request = {
        ...compared,
        config,
        baselines: baselines.access,
        isKept: baselines.isKept && !isOfArms,
        checkpoint: checkpointOf(config),
        configPath: asked.path,
        workerPath: (0,program_path/* workerPath */.El)(entry),
        reproduce: (0,lib_config/* repeatCommand */.pZ)({ ...compared, config: asked.path, given: asked.given }, config.seed),
        onProgress: (progress) => ports.console.progress((0,report.renderProgress)(progress, log_width/* logWidth */.F)),
    };
    const own = (0,publish/* gateComment */.$u)({ marker: (0,report.commentMarker)(config.id), run: host.run }, hosting);
    const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url };
    const note = { ...about, startedAt: ports.clock.date() };
    const isAnnounced = config.announce && config.comment !== 'never' && config.shard === null;
    return isAnnounced ? announced(own, note, measureAndPublish) : measureAndPublish();
    async function measureAndPublish() {
        const measured = await hosting.group('Measuring', () => (0,gate.gate)(request, ports));
        const code = await (0,publish_own/* publishOwn */.K)(measured.report, {
            entry,
            config,
            event,
            host,
            target,
            temporary,
            pullRequest,
            hosting,
            occasion,
            storage: baselines.access?.storage ?? null,
            // A baseline holds all benchmarks.
            keep: async (report) => config.shard === null && !isOfArms
                ? baselines.keep({ report, recorded: measured.recorded })
                : [],
            ports,
        });
        if (measured.trouble !== null)
            return (0,failed.failed)(measured.trouble);
        return measured.report.interrupted ? (0,errors/* interruptedCode */.Sc)(ports.stop.reason) : code;
    }
}
/** Where a job was cut off before, its rounds count if they are of the same versions. */
function checkpointOf({ checkpoint }) {
    if (checkpoint === null)
        return null;
    return { place: { kind: 'file', path: (0,external_node_path_.resolve)(checkpoint) }, resume: 'may' };
}


/***/ }),

/***/ 85278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishOwn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/accept/index.js + 8 modules
var accept = __webpack_require__(16952);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
// EXTERNAL MODULE: ./lib/platform/program-path.js
var program_path = __webpack_require__(95023);
// EXTERNAL MODULE: ./lib/platform/artifacts/upload.js + 1 modules
var artifacts_upload = __webpack_require__(11725);
// EXTERNAL MODULE: ./lib/platform/github/authority.js
var authority = __webpack_require__(45562);
// EXTERNAL MODULE: ./lib/publish/index.js + 15 modules
var publish = __webpack_require__(69845);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
// EXTERNAL MODULE: ./lib/action/log-width.js
var log_width = __webpack_require__(61413);
// EXTERNAL MODULE: ./lib/event/index.js + 5 modules
var lib_event = __webpack_require__(38551);
// EXTERNAL MODULE: ./lib/notify/index.js + 10 modules
var notify = __webpack_require__(41850);
// EXTERNAL MODULE: ./lib/platform/github/request.js + 1 modules
var github_request = __webpack_require__(70567);
;// CONCATENATED MODULE: ./lib/platform/github/issues.js

function gitHubIssues(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const request = (0,github_request/* requester */.l)(target);
    return {
        open: (label) => request(async ({ rest }, options) => {
            const wanted = { owner, repo, labels: label, state: 'open', per_page: 100 };
            const { data } = await rest.issues.listForRepo({ ...wanted, ...options });
            // GitHub's issues are its pull requests too.
            return data
                .filter((issue) => issue.pull_request === undefined)
                .map(({ number, title, body }) => ({ number, title, body: body ?? '' }));
        }),
        create: ({ title, body }, label) => request(async ({ rest }, options) => {
            await rest.issues.create({ owner, repo, title, body, labels: [label], ...options });
            return null;
        }),
        update: ({ number, title, body }, state) => request(async ({ rest }, options) => {
            const reason = state === 'closed' ? { state_reason: 'completed' } : {};
            const changed = { owner, repo, issue_number: number, title, body, state, ...reason };
            await rest.issues.update({ ...changed, ...options });
            return null;
        }),
    };
}

// EXTERNAL MODULE: ./lib/platform/node-messenger.js
var node_messenger = __webpack_require__(62657);
;// CONCATENATED MODULE: ./lib/action/notify.js





/**
 * Sends word where the run is one of a branch: a pull request has its comment, and that of a fork no secrets. What goes
 * wrong is told, and fails nothing.
 */
async function notifyOf({ event, config, report, target, commit, url, run, storage }, ports) {
    const branches = (0,lib_event/* baselineByEvent */.tm)(event);
    const keep = branches?.keep ?? null;
    if (branches === null || keep === null)
        return [];
    const { branch, event: saving } = keep;
    const attempt = `${run.run}-${run.attempt}`;
    const source = {
        gate: config.id,
        repository: target.repository,
        branch,
        commit,
        url,
        run: attempt,
    };
    const savedBy = {
        kind: 'workflow',
        event: saving,
        runId: String(run.run),
        attempt: run.attempt,
    };
    const { defaultBranch } = branches;
    const tracker = gitHubIssues(target);
    const told = { config, report, source, defaultBranch, storage, savedBy, secrets, tracker };
    return (0,notify.notifyBranch)(told, node_messenger.nodeMessenger, ports).catch((problem) => [
        { code: 'message-not-sent', target: 'anybody', reason: String(problem) },
    ]);
}
/** The runner blots out in the job's log what it is told to be a secret. */
function secrets(variable) {
    const value = process.env[variable] ?? '';
    if (value === '')
        return null;
    core/* setSecret */.Pq(value);
    return value;
}

// EXTERNAL MODULE: ./lib/action/publication.js
var publication = __webpack_require__(49312);
// EXTERNAL MODULE: ./lib/action/upload-page.js
var upload_page = __webpack_require__(51945);
// EXTERNAL MODULE: ./lib/action/write-report.js
var write_report = __webpack_require__(72896);
;// CONCATENATED MODULE: ./lib/action/publish-own.js














/**
 * Shows a report where it is to be read, keeps it, and sends word of it. The job fails last: by then everything is
 * published.
 *
 * @returns the exit code
 */
async function publishOwn(measured, run) {
    const { entry, config, host, target, temporary, pullRequest, hosting, occasion, ports } = run;
    const acceptHost = { ...hosting, authority: (0,authority/* gitHubAuthority */.T)(target) };
    const judged = await (0,accept.acceptedByEvent)(measured, occasion, config, acceptHost, ports);
    const report = { ...judged, pullRequest: asReported(pullRequest) };
    core/* info */.pq((0,lib_report.renderTerminal)(report, { color: true, width: log_width/* logWidth */.F }));
    const places = await placesIn(report, config, ports.files);
    const written = await (0,write_report/* writeReport */.u)(report, config, temporary, ports.files);
    const artifacts = { runUrl: host.runUrl, clientPath: (0,program_path/* artifactClientPath */.Ds)(entry) };
    const upload = (0,artifacts_upload/* artifactUpload */.U)({ ...artifacts, environment: process.env }, ports);
    const page = await (0,upload_page/* uploadPage */.n)(written.files.html, upload);
    const own = (0,publish/* gateComment */.$u)({ marker: (0,lib_report.commentMarker)(config.id), run: host.run }, hosting);
    const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url };
    const circumstances = {
        ...about,
        config: shownOf(config, report),
        own,
        places,
        pageUrl: page.url,
    };
    const warnings = await (0,publish/* publish */.mk)(report, (0,publication/* publicationOf */.M)(report, written, circumstances), hosting);
    const notKept = await run.keep(report);
    const notTold = report.shard === null ? await notifyOf({ ...host, ...run, report }, ports) : [];
    const notDone = [...warnings, ...written.warnings, ...page.warnings, ...notKept, ...notTold];
    for (const line of (0,lib_report.noticeLines)(notDone))
        hosting.notice(line.code, (0,lib_report.lineText)(line));
    const code = (0,model/* exitCode */.I$)(report);
    if (code !== 0)
        core/* setFailed */.C1((0,lib_report.headlineText)(report));
    return code;
}
/** Of a shard, the report goes to its own job's page alone: the verdict is that of all shards together. */
function shownOf(config, { shard }) {
    return shard === null ? config : { ...config, comment: 'never', check: false, annotations: false };
}
function asReported(pullRequest) {
    return pullRequest && { number: pullRequest.number, commit: pullRequest.headSha };
}
/** Finds the benchmarks in the checkout's files. A head that isn't the checkout may have other files. */
async function placesIn(report, { annotations, workingDirectory }, files) {
    const source = report.versions.heads[0]?.source;
    const isCheckout = source?.kind === 'directory' && source.path === '.';
    if (!annotations || !isCheckout)
        return new Map();
    const wanted = (0,lib_report.annotatedBenchmarks)(report).map(({ benchmark }) => benchmark);
    return (0,publish/* findPlaces */.Ch)(wanted, report.benchmarks, (0,external_node_path_.resolve)(workingDirectory), files);
}


/***/ }),

/***/ 14146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ clientMessage),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/**
 * What the gate and the process that talks to the cache say to each other: the request as arguments, the messages as
 * lines of JSON on file descriptor 3, since the library prints to the other streams.
 */

/**
 * The one path that every entry holds. The service finds an entry only by the very paths it was saved with, so it is
 * constant, and relative, since a runner's directories differ.
 */
const entryPath = 'benchgate/entry';
const clientMessage = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    /** A request went out to the service; requests to the blobs' storage are not told. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('asked'), route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answered'), route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    /** What the library returned. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('restored'), key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('saved'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    /** The environment has no cache service. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable') }),
]);


/***/ }),

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configFiles: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Long enough for one that asks a server, and no reason to have a job hang for hours. */
const patienceSeconds = 60;
/**
 * Reads config files, and evaluates those that are programs in a process of their own, without tokens in its
 * environment. What they print is told line by line.
 *
 * The process runs under the Node.js that runs the gate, and with its flags: a config file is the gate's, not the
 * benchmarks', and one in TypeScript is read in a workflow whose own Node.js may be too old for it.
 *
 * @param loaderPath the program that evaluates
 */
function configFiles({ files, processes, console, stop }, loaderPath, limitSeconds = patienceSeconds) {
    return {
        exists: (path) => files.exists(path),
        readText: (path) => files.readText(path),
        async evaluate(path) {
            stop.throwIfAborted();
            const limit = AbortSignal.timeout(limitSeconds * 1000);
            const command = [...ownFlags(), loaderPath, path];
            const ended = await processes.supervise(process.execPath, command, {
                cwd: '.',
                signal: limit,
            });
            stop.throwIfAborted();
            for (const line of `${ended.stdout}\n${ended.stderr}`.split('\n')) {
                if (line.trim() !== '')
                    console.info(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}: ${line}`);
            }
            const { told, exitCode, signal } = ended;
            return { told, exitCode, signal, endedAfterSeconds: limit.aborted ? limitSeconds : null };
        },
    };
}
/** Such as `--import tsx`. A debugger is this process's alone: two could not listen on one port. */
function ownFlags() {
    return process.execArgv.filter((flag) => !flag.startsWith('--inspect'));
}


/***/ }),

/***/ 62657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeMessenger: () => (/* binding */ nodeMessenger)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Messages by HTTP and by mail. */

const timeoutMs = 30_000;
const longestReason = 200;
/** What signs and what mails is loaded with the first message that needs it: a run that sends none pays for neither. */
const nodeMessenger = {
    async post(address, body, headers = {}) {
        if (!URL.canParse(address) || !/^https?:/i.test(address)) {
            return { kind: 'refused', status: null, message: 'the address is none of HTTP' };
        }
        try {
            const response = await fetch(address, {
                method: 'POST',
                headers: { 'content-type': 'application/json', ...headers },
                body,
                // Who is redirected would send its secret to whoever is named there.
                redirect: 'manual',
                signal: AbortSignal.timeout(timeoutMs),
            });
            return await answerOf(response);
        }
        catch (error) {
            return { kind: 'busy', retryAfterSeconds: null, message: reasonFor(error) };
        }
    },
    async mail(server, { id, ...mail }) {
        const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
        try {
            const url = new URL(server);
            const limits = {
                connectionTimeout: timeoutMs,
                greetingTimeout: timeoutMs,
                socketTimeout: timeoutMs,
            };
            const transport = createTransport({
                host: url.hostname,
                ...(url.port !== '' && { port: Number(url.port) }),
                secure: url.protocol === 'smtps:',
                ...(url.username !== '' && {
                    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
                }),
                ...limits,
                // A mail's texts are ours alone: none of them is a file or an address to be read.
                disableFileAccess: true,
                disableUrlAccess: true,
            });
            const { from, to, subject, text, html } = mail;
            const messageId = `<${id}@benchgate>`;
            await transport.sendMail({ from, to: [...to], subject, text, html, messageId });
            return { kind: 'ok', value: null };
        }
        catch (error) {
            return ofMailServer(error);
        }
    },
    async sign(secret, id, at, body) {
        const { Webhook } = await __webpack_require__.e(/* import() */ 5487).then(__webpack_require__.t.bind(__webpack_require__, 15487, 19));
        try {
            return {
                'webhook-id': id,
                'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
                'webhook-signature': new Webhook(secret).sign(id, at, body),
            };
        }
        catch {
            return null;
        }
    },
    wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000),
};
async function answerOf(response) {
    const text = await response.text().catch(() => '');
    if (response.ok)
        return { kind: 'ok', value: null };
    const { status } = response;
    const message = `HTTP ${status}${text.trim() === '' ? '' : `: ${text.trim().slice(0, longestReason)}`}`;
    return status === 429 || status >= 500
        ? { kind: 'busy', retryAfterSeconds: retryAfter(response), message }
        : { kind: 'refused', status, message };
}
/** In seconds, or as a date. */
function retryAfter({ headers }) {
    const text = headers.get('retry-after');
    if (text === null)
        return null;
    const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
/** By the system's code alone: its sentences quote addresses. */
function reasonFor(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer in time';
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return `no connection (${codeOf(cause) ?? 'unknown'})`;
}
/** SMTP tells by its code whether it is worth trying again: 4 what passes, 5 what does not. */
function ofMailServer(error) {
    const code = codeOf(error) ?? 'unknown';
    const status = statusOf(error);
    const message = `the mail server: ${code}${status === null ? '' : ` ${status}`}`;
    const isFinal = code === 'EAUTH' || code === 'EENVELOPE' || code === 'ERR_INVALID_URL';
    return isFinal || (status !== null && status >= 500)
        ? { kind: 'refused', status: null, message }
        : { kind: 'busy', retryAfterSeconds: null, message };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
}
function statusOf(error) {
    const isTold = error instanceof Error && 'responseCode' in error;
    return isTold && typeof error.responseCode === 'number' ? error.responseCode : null;
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
