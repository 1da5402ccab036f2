export const id = 2306;
export const ids = [2306,2657,3548];
export const modules = {

/***/ 72306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeShards: () => (/* binding */ mergeShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49166);
/* harmony import */ var _decide_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90016);
/* harmony import */ var _event_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38551);
/* harmony import */ var _platform_config_config_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73548);
/* harmony import */ var _platform_github_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92974);
/* harmony import */ var _platform_node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4711);
/* harmony import */ var _platform_program_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95023);
/* harmony import */ var _platform_runner_console_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20273);
/* harmony import */ var _platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30381);
/* harmony import */ var _platform_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44842);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6204);
/* harmony import */ var _publish_own_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85278);














const given = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name) || null;
/**
 * Judges what all shards of this run have measured, as one run, and publishes it. The job fails by that verdict.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 * @throws GateError for files that are no reports of shards, and for shards that are missing or do not belong together
 */
async function mergeShards(entry) {
    const ports = (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_7__.nodePorts)((0,_platform_runner_console_js__WEBPACK_IMPORTED_MODULE_13__/* .runnerConsole */ .W)(_report_index_js__WEBPACK_IMPORTED_MODULE_11__.logText), (0,_platform_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_9__/* .stopOnSignals */ .Z)());
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('working-directory'));
    const config = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)({
        given: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .givenInputs */ .PC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name)),
        directory,
        path: given('config'),
        seed: 0,
    }, (0,_platform_config_config_files_js__WEBPACK_IMPORTED_MODULE_5__.configFiles)(ports, (0,_platform_program_path_js__WEBPACK_IMPORTED_MODULE_8__/* .configLoaderPath */ .jG)(entry)));
    const { event, temporary, ...host } = await (0,_platform_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowRun */ .t)(process.env);
    const { pullRequest } = (0,_event_index_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedByEvent */ .PQ)(event, { base: given('base'), head: given('head') });
    const target = { ...host, token: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('github-token') };
    const hosting = (0,_platform_github_github_js__WEBPACK_IMPORTED_MODULE_6__/* .gitHubHosting */ .y)({ ...target, pullRequest });
    const paths = await ports.files.glob(config.reports, process.cwd());
    const shards = await Promise.all(paths.map(async (path) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.parseReport)(await ports.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)), path)));
    return (0,_publish_own_js__WEBPACK_IMPORTED_MODULE_12__/* .publishOwn */ .K)((0,_decide_index_js__WEBPACK_IMPORTED_MODULE_3__.judgedTogether)(shards), {
        entry,
        config,
        event,
        host,
        target,
        temporary,
        pullRequest,
        hosting,
        occasion: (0,_event_index_js__WEBPACK_IMPORTED_MODULE_4__/* .occasionOf */ .zC)(event, given('head')),
        storage: null,
        keep: async () => [],
        ports,
    });
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
