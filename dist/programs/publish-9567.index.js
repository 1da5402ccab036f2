export const id = 9567;
export const ids = [9567,6952,5846];
export const modules = {

/***/ 16952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptedByEvent: () => (/* reexport */ acceptedByEvent),
  acceptedByHost: () => (/* reexport */ acceptedByHost),
  acceptedOffline: () => (/* reexport */ acceptedOffline)
});

// EXTERNAL MODULE: ./lib/prepare/index.js + 42 modules
var prepare = __webpack_require__(22305);
// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var config = __webpack_require__(49166);
// EXTERNAL MODULE: ./lib/decide/index.js + 41 modules
var decide = __webpack_require__(90016);
;// CONCATENATED MODULE: ./lib/accept/accept.js


/**
 * The report with its slowdowns accepted, as far as they are named. Verdicts stay what they are: an accepted one counts
 * for the outcome no more. What fails in a head, or could not be decided, is no slowdown and cannot be accepted.
 */
function accept(report, acceptances) {
    if (acceptances.length === 0)
        return report;
    const named = acceptances.map((acceptance) => ({
        acceptance,
        names: (0,config/* wanted */.Ol)([acceptance.pattern]),
    }));
    const benchmarks = report.benchmarks.map((benchmark) => {
        const accepted = named.find(({ names }) => names(benchmark))?.acceptance ?? null;
        if (accepted === null)
            return benchmark;
        const results = benchmark.results.map((result) => isSlowdown(result) ? { ...result, accepted } : result);
        return { ...benchmark, results };
    });
    const warnings = named.flatMap(({ acceptance, names }) => unneeded(acceptance, report.benchmarks.filter(names)));
    return {
        ...report,
        outcome: (0,decide.outcome)(benchmarks, report.budgets, report.versions.base?.label ?? null),
        benchmarks,
        warnings: [...report.warnings, ...warnings],
    };
}
/** Whether there is anything that could be accepted. */
function hasSlowdowns({ benchmarks }) {
    return benchmarks.some(({ results }) => results.some(isSlowdown));
}
/** What does not gate fails nothing, and needs no accepting. */
function isSlowdown({ verdict, gates }) {
    return (verdict === 'regressed' || verdict === 'suspected') && gates;
}
function unneeded({ pattern, reason }, benchmarks) {
    if (benchmarks.length === 0) {
        return [{ code: 'acceptance-unmatched', pattern, reason }];
    }
    if (benchmarks.some(({ results }) => results.some(isSlowdown)))
        return [];
    return [{ code: 'acceptance-unneeded', pattern, reason }];
}

;// CONCATENATED MODULE: ./lib/accept/lines.js
/** What such a line begins with; upper and lower case are the same. */
const acceptKey = 'Benchgate-Accept';
/** How much is read of one text; nobody names more by hand. */
const mostLines = 50;
const longestText = 256 * 1024;
const longestLine = 1000;
const longestPattern = 200;
const longestReason = 500;
/**
 * The lines of a text that accept slowdowns, `Benchgate-Accept: <glob> — <reason>`, wherever they stand in it: git's own
 * rule, the last paragraph alone, would lose them in the message that a squash puts together from several.
 *
 * A line goes on in the next where that begins with a blank. The glob may stand in backticks or quotation marks.
 */
function acceptLines(text) {
    const read = unfolded(text.slice(0, longestText)).map(readLine);
    return {
        lines: read.flatMap((one) => (one.kind === 'line' ? [one.line] : [])),
        mistakes: read.flatMap((one) => (one.kind === 'mistake' ? [one.mistake] : [])),
    };
}
// At the very beginning, or behind a list's sign: what is indented is quoted, or code in a list.
const key = /^(?:[-*] +)?benchgate-accept[ \t]*:/i;
/** The values of the lines that begin with the key. Other signs than these end no line in git, nor in Markdown. */
function unfolded(text) {
    const values = [];
    let isOpen = false;
    for (const line of text.split(/\r\n|[\n\r]/)) {
        const start = key.exec(line);
        if (start !== null) {
            if (values.length === mostLines)
                break;
            values.push(line.slice(start[0].length).slice(0, longestLine).trim());
        }
        else if (isOpen && /^[ \t]+\S/.test(line)) {
            values.push(`${values.pop() ?? ''} ${line.trim()}`.trim().slice(0, longestLine));
        }
        isOpen = start !== null || (isOpen && /^[ \t]+\S/.test(line));
    }
    return values;
}
function readLine(value) {
    const [pattern, reason] = quoted(value) ?? parted(value);
    if (pattern === '')
        return mistake(value, 'no-benchmark');
    if (pattern.length > longestPattern)
        return mistake(value, 'long-pattern');
    // A dash or a full stop is no reason.
    if (!/[\p{L}\p{N}]/u.test(reason))
        return mistake(value, 'no-reason');
    return { kind: 'line', line: { pattern, reason: reason.slice(0, longestReason) } };
}
/** Reads a glob with marks around it: nothing in it is taken for a separator, and Markdown leaves its stars alone. */
function quoted(value) {
    const match = /^(?:`([^`]+)`|"([^"]+)")\s*(?:[—–:]|--?)\s*(.*)$/s.exec(value);
    const [, inBackticks, inMarks, reason = ''] = match ?? [];
    const pattern = inBackticks ?? inMarks;
    return pattern === undefined ? null : [pattern.trim(), reason.trim()];
}
/**
 * The strongest first, since the weaker ones occur in names too: a name that is cut off at one of them would be a part
 * of more names, and accept more than was meant.
 */
const separators = [/\s*—\s*/, /\s+–\s+/, /\s+--\s+/, /\s+-\s+/, /\s*:\s+/];
function parted(value) {
    for (const separator of separators) {
        const match = separator.exec(value);
        if (match !== null) {
            return [value.slice(0, match.index), value.slice(match.index + match[0].length).trim()];
        }
    }
    return [value, ''];
}
function mistake(value, why) {
    return { kind: 'mistake', mistake: { line: `${acceptKey}: ${value}`.trim(), why } };
}

;// CONCATENATED MODULE: ./lib/accept/own-words.js
/**
 * Of a description, in Markdown, what its author says in it: no code, no quotation, no comment, and nothing from the
 * first block of HTML on that folds or quotes. Tools that update dependencies paste release notes of others there, and
 * those must not accept their own slowness; a closing tag in them must not let them out either.
 */
function ownWords(markdown) {
    const lines = withoutComments(markdown).split(/\r\n|[\n\r]/);
    const own = [];
    let fence = null;
    let isQuoted = false;
    for (const line of lines) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true && /^ {0,3}(?:`+|~+)[ \t]*$/.test(line))
                fence = null;
            continue;
        }
        if (mark !== undefined) {
            fence = mark;
            continue;
        }
        if (foreign.test(line))
            break;
        // A paragraph that begins in a quotation goes on in it, whether or not its next line has the sign.
        isQuoted = /^ {0,3}>/.test(line) || (isQuoted && line.trim() !== '');
        if (!isQuoted)
            own.push(line);
    }
    return own.join('\n');
}
const foreign = /<\/?(?:details|summary|blockquote|pre|table|script|style|textarea)\b/i;
/** One that is never closed hides all that follows, as on the page. */
function withoutComments(markdown) {
    const [first = '', ...others] = markdown.split('<!--');
    const kept = others.map((part) => {
        const end = part.indexOf('-->');
        return end === -1 ? null : part.slice(end + '-->'.length);
    });
    const open = kept.indexOf(null);
    return [first, ...kept.slice(0, open === -1 ? kept.length : open)].join('');
}

;// CONCATENATED MODULE: ./lib/accept/claims.js


/** More than that is no list that somebody has read. */
const mostClaims = 200;
/**
 * All lines that accept slowdowns, each with who stands for it. The authors that commits name are never asked for:
 * anybody may write any name there.
 */
function claimsOf(occasion, commits) {
    // Commits first: where a description repeats them, they are what the report names.
    const sources = [...commits.map(ofCommit(occasion)), ...descriptionOf(occasion)];
    const read = sources.map(({ text, ...source }) => ({ ...source, ...acceptLines(text) }));
    const claims = read.flatMap(({ lines, commit, voucherOf }) => lines.map((line) => ({ ...line, commit, voucher: voucherOf(line) })));
    const mistakes = read.flatMap((one) => one.mistakes);
    const unique = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]));
    return { claims: claims.slice(0, mostClaims), mistakes: [...unique.values()].slice(0, 20) };
}
function descriptionOf(occasion) {
    if (occasion.kind !== 'pull-request')
        return [];
    const { proposal, edit } = occasion;
    const before = edit === null ? [] : acceptLines(ownWords(edit.before)).lines;
    const isNew = (line) => before.every(({ pattern, reason }) => pattern !== line.pattern || reason !== line.reason);
    return [
        {
            text: ownWords(proposal.description),
            commit: null,
            // Only of what an edit has added is it known who wrote it: the rest may be the author's.
            voucherOf: (line) => ofAccount(edit !== null && isNew(line) ? edit.editor : proposal.author),
        },
    ];
}
function ofCommit(occasion) {
    return ({ commit, author, message }) => ({
        text: message,
        commit,
        voucherOf: () => ofCommits(occasion, author),
    });
}
function ofCommits(occasion, author) {
    switch (occasion.kind) {
        case 'branch':
            return { kind: 'pushed', name: author };
        case 'unknown':
            return { kind: 'nobody', name: author, why: occasion.why };
        case 'pull-request':
            return ofPullRequest(occasion.proposal, author);
    }
}
/** Whoever opens a pull request from their own fork, or from the repository, stands for what is pushed there. */
function ofPullRequest({ author, head }, name) {
    if (head === null)
        return { kind: 'nobody', name, why: { kind: 'fork-is-gone' } };
    if (head.isFork && head.owner !== author?.login) {
        return { kind: 'nobody', name, why: { kind: 'fork-of-another' } };
    }
    return ofAccount(author);
}
function ofAccount(account) {
    if (account === null)
        return { kind: 'nobody', name: 'ghost', why: { kind: 'author-is-gone' } };
    const { login, isBot } = account;
    if (isBot)
        return { kind: 'nobody', name: login, why: { kind: 'bot', login } };
    return { kind: 'login', name: login };
}

;// CONCATENATED MODULE: ./lib/accept/permit.js
/** Which claims count. Everybody who has to be asked for is asked for once; where that fails, nothing counts. */
async function permit(claims, from, mayWrite) {
    const answers = from === 'write' ? await askAll(claims, mayWrite) : none;
    const judged = claims.map((claim) => ({
        claim,
        why: from === 'write' ? refusal(claim.voucher, answers) : general[from],
    }));
    const acceptances = new Map();
    for (const { claim, why } of judged) {
        if (why === null && !acceptances.has(textOf(claim))) {
            acceptances.set(textOf(claim), asAcceptance(claim));
        }
    }
    const denials = judged.flatMap(({ claim, why }) => why === null || acceptances.has(textOf(claim)) ? [] : [{ claim, why }]);
    return { acceptances: [...acceptances.values()], denials };
}
/** Many a description repeats what the commits say. */
function textOf({ pattern, reason }) {
    return JSON.stringify([pattern, reason]);
}
const none = new Map();
const general = { anyone: null, nobody: { kind: 'nobody-may' } };
async function askAll(claims, mayWrite) {
    const logins = claims.flatMap(({ voucher }) => (voucher.kind === 'login' ? [voucher.name] : []));
    const answers = new Map();
    for (const login of new Set(logins))
        answers.set(login, await mayWrite(login));
    return answers;
}
/** Why it does not count; null where it does. */
function refusal(voucher, answers) {
    switch (voucher.kind) {
        case 'pushed':
            return null;
        case 'nobody':
            return voucher.why;
        case 'login': {
            const { name: login } = voucher;
            const answer = answers.get(login);
            if (answer?.kind === 'ok')
                return answer.value ? null : { kind: 'may-not-write', login };
            return { kind: 'login-not-told', login, reason: answer?.message ?? null };
        }
    }
}
function asAcceptance({ pattern, reason, commit, voucher }) {
    return { pattern, reason, by: voucher.name, commit };
}

;// CONCATENATED MODULE: ./lib/accept/accepted.js



/**
 * The report with those slowdowns accepted that somebody accepted who may. It says of every other line why it does not
 * count. The host is asked only where there is such a line.
 */
async function accepted(report, { occasion, commits, from, mayWrite }) {
    if (report.versions.base === null)
        return report;
    const { claims, mistakes } = claimsOf(occasion, commits.messages);
    const { acceptances, denials } = await permit(claims, from, mayWrite);
    const unread = commits.missing !== null && hasSlowdowns(report) ? [unreadWarning(commits.missing)] : [];
    const warnings = [...denialWarnings(denials), ...mistakeWarnings(mistakes), ...unread];
    return accept({ ...report, warnings: [...report.warnings, ...warnings] }, acceptances);
}
/** Acceptances that do not count: a notice for each reason. */
function denialWarnings(denials) {
    const byReason = Map.groupBy(denials, ({ why }) => JSON.stringify(why));
    return [...byReason.values()].flatMap((all) => {
        const lines = all.map(({ claim: { pattern, commit } }) => ({ pattern, commit }));
        const [first] = all;
        return first === undefined ? [] : [{ code: 'acceptance-denied', lines, why: first.why }];
    });
}
/** Lines that cannot be understood. */
function mistakeWarnings(mistakes) {
    return mistakes.map((mistake) => ({ code: 'acceptance-malformed', ...mistake }));
}
/** The commits could not be read, or not all of them. */
function unreadWarning(reason) {
    return { code: 'acceptance-unread', reason };
}

;// CONCATENATED MODULE: ./lib/accept/offline.js



/** Accepts slowdowns of a run outside of a workflow: there are commits, and nobody who could be asked for those who wrote them. */
async function acceptedOffline(report, { acceptFrom: from, workingDirectory }, ports) {
    const commits = await (0,prepare/* commitMessages */.u2)(acceptKey, report.versions, workingDirectory, ports);
    const occasion = { kind: 'unknown', why: { kind: 'nobody-to-ask' } };
    const mayWrite = async () => ({ kind: 'ok', value: false });
    return accepted(report, { occasion, commits, from, mayWrite });
}

// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
;// CONCATENATED MODULE: ./lib/accept/on-host.js





/**
 * Accepts slowdowns of a run that a workflow has measured: its commits are in the clone, the description is in the event.
 *
 * A merge queue's branch may hold several pull requests, so that its commits would be taken for those of the last one:
 * they are asked for instead.
 */
async function acceptedByEvent(report, occasion, { acceptFrom: from, workingDirectory }, host, ports) {
    if (occasion.kind === 'proposal-needed') {
        return acceptedByHost(report, occasion.pullRequest, { acceptFrom: from }, host);
    }
    const commits = await (0,prepare/* commitMessages */.u2)(acceptKey, report.versions, workingDirectory, ports);
    return accepted(report, { occasion, commits, from, mayWrite: askedOf(host) });
}
/** Accepts slowdowns of a report on a pull request. All is asked of the host, where something got slower. */
async function acceptedByHost(report, pullRequest, { acceptFrom: from }, host) {
    if (!hasSlowdowns(report))
        return report;
    const occasion = await lookedUp(pullRequest, host);
    const commits = await commitsOf(pullRequest, host);
    return accepted(report, { occasion, commits, from, mayWrite: askedOf(host) });
}
function askedOf({ authority, wait }) {
    return (login) => (0,until_free/* untilFree */.X)(() => authority.mayWrite(login), wait);
}
async function lookedUp(pullRequest, { authority, wait }) {
    const proposal = await (0,until_free/* untilFree */.X)(() => authority.proposal(pullRequest), wait);
    if (proposal.kind === 'ok') {
        return { kind: 'pull-request', proposal: proposal.value, edit: null };
    }
    const why = { kind: 'pull-request-not-told', pullRequest, reason: proposal.message };
    return { kind: 'unknown', why };
}
/** GitHub lists 250 of them at most. */
const mostPages = 3;
async function commitsOf(pullRequest, { authority, wait }) {
    const messages = [];
    for (let number = 1; number <= mostPages; number++) {
        const page = await (0,until_free/* untilFree */.X)(() => authority.commits(pullRequest, number), wait);
        if (page.kind !== 'ok')
            return { messages, missing: page.message };
        messages.push(...page.value.items);
        if (page.value.last)
            break;
    }
    return { messages, missing: null };
}

;// CONCATENATED MODULE: ./lib/accept/index.js




/***/ }),

/***/ 61413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logWidth)
/* harmony export */ });
/** How wide the report is in a job's log, which does not tell how wide it is shown. */
const logWidth = 120;


/***/ }),

/***/ 49312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ publicationOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89015);
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69845);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6204);



/** The report for each place it is read at. What is not wanted is not rendered. */
function publicationOf(report, { files, markdown }, { config, own, places, pageUrl, ...run }) {
    const { id } = config;
    const annotations = config.annotations ? (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.annotatedBenchmarks)(report), places) : [];
    return {
        summary: config.summary ? markdown : null,
        comment: {
            own,
            policy: config.comment,
            render: (lastLine, fixed) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.renderMarkdown)(report, { id, lastLine, fixed, pageUrl }),
        },
        check: config.check ? checkOf() : null,
        annotations,
        files,
        pageUrl,
    };
    function checkOf() {
        return {
            name: id === 'benchgate' ? id : `benchgate (${id})`,
            commit: run.commit,
            url: run.url,
            conclusion: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(report),
            title: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.headlineText)(report),
            summary: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.renderMarkdown)(report, { id, limit: _report_index_js__WEBPACK_IMPORTED_MODULE_2__.checkLimit, pageUrl }),
            annotations,
        };
    }
}


/***/ }),

/***/ 51945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ uploadPage)
/* harmony export */ });
/** @param upload null where the runner has no place for artifacts */
async function uploadPage(path, upload) {
    if (path === null || upload === null)
        return { url: null, warnings: [] };
    const answer = await upload(path);
    return answer.kind === 'ok'
        ? { url: answer.value, warnings: [] }
        : { url: null, warnings: [{ code: 'page-not-uploaded', reason: answer.message }] };
}


/***/ }),

/***/ 72896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6204);


/**
 * Writes the whole report for later steps; what goes elsewhere is cut to fit. Where it cannot be written, it is still to
 * be published.
 */
async function writeReport(report, { id, html }, temporary, { writeText }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, `benchgate-${id}`);
    const files = {
        json: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _report_index_js__WEBPACK_IMPORTED_MODULE_1__.reportFileName),
        markdown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'benchgate-report.md'),
        csv: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'benchgate-report.csv'),
        // By its name it is called as an artifact: each gate of a run has its own.
        html: html
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `benchgate-report${id === 'benchgate' ? '' : `-${id}`}.html`)
            : null,
    };
    const markdown = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderMarkdown)(report, { id, limit: _report_index_js__WEBPACK_IMPORTED_MODULE_1__.summaryLimit });
    const warnings = await writeAll().catch((problem) => [notWritten(problem)]);
    return { files, markdown, warnings };
    async function writeAll() {
        await writeText(files.json, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderJson)(report));
        await writeText(files.markdown, markdown);
        await writeText(files.csv, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderCsv)(report));
        if (files.html !== null)
            await writeText(files.html, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderHtml)(report));
        return [];
    }
}
function notWritten(problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { code: 'report-not-written', reason };
}


/***/ }),

/***/ 38551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* reexport */ baselineByEvent),
  PQ: () => (/* reexport */ comparedByEvent),
  Aq: () => (/* reexport */ measuredRun),
  zC: () => (/* reexport */ occasionOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/event/github-event.js


const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const repositoryName = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/** The parts of each event's payload that are looked at. */
const pullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        // Null once the fork is deleted.
        head: schemas/* object */.Ikc({ sha: commit, repo: repositoryName.nullable() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: commit, repo: repositoryName }),
    }),
});
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: commit,
    forced: schemas/* boolean */.zMY().default(false),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_sha: commit, base_ref: schemas/* string */.YjP().optional() }),
});
const workflowRunPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        run_attempt: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        head_sha: commit,
        head_branch: schemas/* string */.YjP().nullable(),
        // Null once the fork is deleted.
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name') })
            .nullable(),
    }),
});
/**
 * The payload of an event, checked.
 *
 * @throws GateError `event-payload` that names every part that is not as GitHub documents it
 */
function parsePayload(event, payload, schema) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'payload'}: ${issue.message}`);
    throw new errors/* GateError */.ue({ code: 'event-payload', event, mistakes });
}

;// CONCATENATED MODULE: ./lib/event/baseline-by-event.js


const events = {
    pull_request: ofPullRequest,
    push: ofPush,
    merge_group: ofMergeGroup,
    schedule: (payload) => ofDefaultBranch(payload, 'schedule'),
    workflow_dispatch: (payload) => ofDefaultBranch(payload, null),
};
/** Null where a base has no branch, as of a tag, or the event does not say. */
function baselineByEvent({ name, payload }) {
    const known = Object.hasOwn(events, name) ? events[name] : undefined;
    return known === undefined ? null : known(payload);
}
/** Only the last resort of a look-up hangs on it, so it may be missing. */
const repositoryPayload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }).optional(),
});
function ofPullRequest(payload) {
    const { base } = parsePayload('pull_request', payload, pullRequestPayload).pull_request;
    return { branch: base.ref, defaultBranch: defaultBranchIn(payload), keep: null };
}
/** What was pushed before on the branch; a new or rewritten branch is compared with the default branch. */
function ofPush(payload) {
    const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload);
    const { default_branch: defaultBranch } = repository;
    const [, pushed] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    if (pushed === undefined)
        return null;
    const isNew = /^0+$/.test(before) || forced;
    const branch = isNew ? defaultBranch : pushed;
    return { branch, defaultBranch, keep: { branch: pushed, event: 'push' } };
}
function ofMergeGroup(payload) {
    const { base_ref: ref } = parsePayload('merge_group', payload, mergeGroupPayload).merge_group;
    const branch = ref?.replace(/^refs\/heads\//, '');
    if (branch === undefined)
        return null;
    return { branch, defaultBranch: defaultBranchIn(payload), keep: null };
}
function ofDefaultBranch(payload, event) {
    const branch = defaultBranchIn(payload);
    if (branch === null)
        return null;
    return { branch, defaultBranch: branch, keep: event === null ? null : { branch, event } };
}
function defaultBranchIn(payload) {
    const parsed = repositoryPayload.safeParse(payload);
    return parsed.success ? (parsed.data.repository?.default_branch ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/event/compared-by-event.js


const compared_by_event_events = {
    pull_request: compared_by_event_ofPullRequest,
    push: compared_by_event_ofPush,
    merge_group: compared_by_event_ofMergeGroup,
    workflow_dispatch: () => without('event'),
    schedule: () => without('event'),
};
/**
 * What a GitHub event asks to compare; the inputs `base` and `head` win over it. The head is the checkout as it lies
 * there, since the workflow has already made it ready to run.
 *
 * @throws GateError where the event says nothing about versions and no base is given
 */
function comparedByEvent(event, given) {
    const answer = answerOf(event, given.base);
    return {
        base: given.base ?? answer.base,
        heads: [given.head ?? '.'],
        pullRequest: answer.pullRequest,
        withoutBase: given.base === null ? answer.withoutBase : null,
    };
}
function answerOf({ name, payload }, givenBase) {
    if (name === 'pull_request_target')
        throw dangerous();
    const known = Object.hasOwn(compared_by_event_events, name) ? compared_by_event_events[name] : undefined;
    if (known !== undefined)
        return known(payload);
    if (givenBase !== null)
        return compareWith(givenBase);
    throw new errors/* GateError */.ue({
        code: 'unsupported-event',
        event: name,
        supported: Object.keys(compared_by_event_events),
    });
}
/**
 * The commit where the pull request and its base branch parted. With the merge commit that actions/checkout takes by
 * default, this is its first parent; with the head itself checked out it still is the right one, where `HEAD^1` would
 * be the pull request's own last but one commit.
 *
 * Where the branch was is in the event. `origin` alone does not tell: after the merge it has the pull request's own
 * commits, and of a fork it is the fork, which may have no such branch, or one with whatever its owner likes.
 */
function compared_by_event_ofPullRequest(payload) {
    const event = parsePayload('pull_request', payload, pullRequestPayload);
    const { number, head, base } = event.pull_request;
    const fork = head.repo?.full_name !== base.repo.full_name;
    // A pull request that was squashed is in its base branch by then, as another commit.
    const origin = fork || event.action === 'closed' ? '' : 'origin/';
    return {
        ...compareWith(`merge-base:${origin}${base.ref}@${base.sha}...${head.sha}`),
        pullRequest: { number, headSha: head.sha, fork },
    };
}
/** The commit the branch was at before; for a new or rewritten branch, where it left the default branch. */
function compared_by_event_ofPush(payload) {
    const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload);
    const isNew = /^0+$/.test(before);
    if (!isNew && !forced)
        return compareWith(before);
    if (ref.startsWith('refs/tags/'))
        return without('tag');
    if (ref !== `refs/heads/${repository.default_branch}`) {
        return compareWith(`merge-base:origin/${repository.default_branch}`);
    }
    return without(isNew ? 'new-branch' : 'rewritten-branch');
}
function compared_by_event_ofMergeGroup(payload) {
    return compareWith(parsePayload('merge_group', payload, mergeGroupPayload).merge_group.base_sha);
}
function compareWith(base) {
    return { base, pullRequest: null, withoutBase: null };
}
function without(withoutBase) {
    return { base: null, pullRequest: null, withoutBase };
}
function dangerous() {
    return new errors/* GateError */.ue({ code: 'pull-request-target' });
}

;// CONCATENATED MODULE: ./lib/event/measured-run.js


/**
 * The run whose report is to be published.
 *
 * @throws GateError `publish-event` for any other event than the end of a run, `event-payload` where it is not as
 *   GitHub documents it
 */
function measuredRun({ name, payload }) {
    if (name !== 'workflow_run')
        throw notTheEndOfARun(name, null);
    const { action, workflow_run: run } = parsePayload(name, payload, workflowRunPayload);
    if (action !== 'completed')
        throw notTheEndOfARun(name, action);
    return {
        id: run.id,
        attempt: run.run_attempt,
        startedBy: run.event,
        conclusion: run.conclusion ?? 'unknown',
        commit: run.head_sha,
        head: headOf(run.head_repository?.full_name ?? null, run.head_branch),
    };
}
function headOf(repository, branch) {
    const [owner] = repository?.split('/') ?? [];
    if (repository === null || owner === undefined || branch === null)
        return null;
    return { repository, owner, branch };
}
function notTheEndOfARun(event, action) {
    return new errors/* GateError */.ue({ code: 'publish-event', event, action });
}

;// CONCATENATED MODULE: ./lib/event/occasion.js


/** Their checkout is a branch or a tag of the repository; what other events check out, who knows. */
const ofBranches = new Set(['push', 'schedule', 'workflow_dispatch']);
/**
 * On what occasion an event starts a run.
 *
 * A merge queue's commits come from a pull request that only its branch names; GitHub alone can make such a branch.
 *
 * @param head the version that the input names, which may be anything; null where the checkout is judged
 * @throws GateError `event-payload` where it is not as GitHub documents it
 */
function occasionOf({ name, payload }, head) {
    if (name === 'pull_request')
        return occasion_ofPullRequest(payload);
    if (head !== null)
        return { kind: 'unknown', why: { kind: 'head-is-named' } };
    if (ofBranches.has(name))
        return { kind: 'branch' };
    if (name !== 'merge_group') {
        return { kind: 'unknown', why: { kind: 'event-of-unknown', event: name } };
    }
    const { head_ref: ref } = parsePayload(name, payload, occasion_mergeGroupPayload).merge_group;
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '')?.[1];
    if (number !== undefined)
        return { kind: 'proposal-needed', pullRequest: Number(number) };
    return { kind: 'unknown', why: { kind: 'queue-of-unknown' } };
}
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() });
const occasion_pullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    sender: account.nullish(),
    changes: schemas/* object */.Ikc({ body: schemas/* object */.Ikc({ from: schemas/* string */.YjP().nullable() }).nullish() }).nullish(),
    pull_request: schemas/* object */.Ikc({
        user: account.nullish(),
        body: schemas/* string */.YjP().nullish(),
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
    }),
});
const occasion_mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ head_ref: schemas/* string */.YjP().nullish() }) });
function occasion_ofPullRequest(payload) {
    const event = parsePayload('pull_request', payload, occasion_pullRequestPayload);
    const { user, body, head, base } = event.pull_request;
    const before = event.changes?.body;
    const isEdit = event.action === 'edited' && before !== null && before !== undefined;
    return {
        kind: 'pull-request',
        proposal: {
            author: asAccount(user),
            head: head.repo && {
                owner: head.repo.full_name.split('/')[0] ?? '',
                isFork: head.repo.full_name !== base.repo.full_name,
            },
            description: body ?? '',
        },
        edit: isEdit ? editOf(asAccount(event.sender), before.from ?? '') : null,
    };
}
function editOf(editor, before) {
    return editor === null ? null : { editor, before };
}
function asAccount(user) {
    if (user === null || user === undefined)
        return null;
    return { login: user.login, isBot: user.type === 'Bot' || user.login.endsWith('[bot]') };
}

;// CONCATENATED MODULE: ./lib/event/index.js






/***/ }),

/***/ 11725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ artifactUpload)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./lib/platform/artifacts/message.js

/** What the process that uploads an artifact says in the end. */
const artifactMessage = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('uploaded'), id: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), reason: schemas/* string */.YjP() }),
]);

;// CONCATENATED MODULE: ./lib/platform/artifacts/upload.js



/**
 * Uploads single files as artifacts of this run, as they are and under their own names, by the real client in a process of
 * its own. Null where the runner tells of no service for artifacts.
 */
function artifactUpload({ runUrl, environment, clientPath, seconds = 60 }, { processes }) {
    const { ACTIONS_RESULTS_URL = '', ACTIONS_RUNTIME_TOKEN = '' } = environment;
    if (ACTIONS_RESULTS_URL === '' || ACTIONS_RUNTIME_TOKEN === '')
        return null;
    const service = { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN };
    return async (path) => {
        const options = { cwd: (0,external_node_path_.dirname)(path), env: service };
        const child = processes.spawn(process.execPath, [clientPath, path], options);
        let isLate = false;
        const patience = (0,external_node_timers_.setTimeout)(() => {
            isLate = true;
            child.kill();
        }, seconds * 1000);
        let said = null;
        for await (const line of child.messages)
            said = artifactMessage.parse(JSON.parse(line));
        const { exitCode, signal, stderr } = await child.finished;
        clearTimeout(patience);
        if (said?.kind === 'uploaded')
            return { kind: 'ok', value: `${runUrl}/artifacts/${said.id}` };
        if (said !== null)
            return refused(said.reason);
        if (isLate)
            return refused(`the service took longer than ${seconds} s`);
        return refused(stderr.trim() || `the upload ended with ${signal ?? exitCode}`);
    };
}
function refused(message) {
    return { kind: 'refused', status: null, message };
}


/***/ }),

/***/ 45562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gitHubAuthority)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70567);

const perPage = 100;
/** Who may do what in a repository on GitHub, and who stands for its pull requests. A token that can read is enough. */
function gitHubAuthority(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requester */ .l)(target);
    return {
        mayWrite: (username) => request(async ({ rest }, options) => {
            const wanted = { owner, repo, username, ...options };
            const { data } = await rest.repos.getCollaboratorPermissionLevel(wanted);
            // The four that GitHub maps all roles to: maintain is write, triage is read.
            return data.permission === 'admin' || data.permission === 'write';
        }),
        proposal: (number) => request(async ({ rest }, options) => {
            const { data } = await rest.pulls.get({ owner, repo, pull_number: number, ...options });
            return proposal(data, target.repository);
        }),
        commits: (number, page) => request(async ({ rest }, options) => {
            const wanted = { owner, repo, pull_number: number, per_page: perPage, page, ...options };
            const { data, headers } = await rest.pulls.listCommits(wanted);
            const own = data.filter(({ parents }) => parents.length < 2);
            return { items: own.map(commitMessage), last: !(headers.link ?? '').includes('rel="next"') };
        }),
    };
}
function proposal({ user, head, body }, repository) {
    // GitHub's description knows no null here, which is what a deleted fork or account is.
    const from = head.repo;
    const author = user;
    return {
        author: author === null ? null : account(author),
        head: from === null ? null : headOf(from.full_name, repository),
        description: body ?? '',
    };
}
function headOf(fullName, repository) {
    return { owner: fullName.split('/')[0] ?? '', isFork: fullName !== repository };
}
function account({ login, type }) {
    return { login, isBot: type === 'Bot' || login.endsWith('[bot]') };
}
function commitMessage({ sha, commit }) {
    return { commit: sha, author: commit.author?.name ?? '', message: commit.message };
}


/***/ }),

/***/ 92974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ gitHubHosting)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/platform/github/request.js + 1 modules
var github_request = __webpack_require__(70567);
;// CONCATENATED MODULE: ./lib/platform/github/checks.js

/** Check runs, which need `checks: write`. */
function gitHubChecks(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const request = (0,github_request/* requester */.l)(target);
    return {
        create: ({ name, commit, conclusion, url, ...output }) => request(async ({ rest }, options) => {
            const { data } = await rest.checks.create({
                ...options,
                owner,
                repo,
                name,
                head_sha: commit,
                status: 'completed',
                conclusion,
                details_url: url,
                output: asGitHubWritesIt(output),
            });
            return data.id;
        }),
        annotate: (id, output) => request(async ({ rest }, options) => {
            const wanted = { ...options, owner, repo, check_run_id: id };
            await rest.checks.update({ ...wanted, output: asGitHubWritesIt(output) });
            return null;
        }),
    };
}
function asGitHubWritesIt({ title, summary, annotations }) {
    const written = annotations.map(({ level, title: heading, message, place }) => ({
        path: place.path,
        start_line: place.line,
        end_line: place.line,
        annotation_level: level,
        title: heading,
        message,
    }));
    return { title, summary, annotations: written };
}

;// CONCATENATED MODULE: ./lib/platform/github/comments.js

const perPage = 100;
/** The comments of a pull request, as those of the issue that it is. */
function gitHubComments(target, { number, fork }) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const issue = { owner, repo, issue_number: number };
    const request = (0,github_request/* requester */.l)(target);
    return {
        fromFork: fork,
        // `GET /user` answers 403 to the default token; only GraphQL tells every kind of token who it is.
        author: () => request(async (octokit, options) => {
            const query = 'query { viewer { login } }';
            const { viewer } = await octokit.graphql(query, options);
            return viewer.login;
        }),
        page: (page) => request(async ({ rest }, options) => {
            const wanted = { ...issue, ...options, per_page: perPage, page };
            const { data, headers } = await rest.issues.listComments(wanted);
            const last = !(headers.link ?? '').includes('rel="next"');
            return { comments: data.map(hosted), last };
        }),
        get: (id) => request(async ({ rest }, options) => hosted((await rest.issues.getComment({ owner, repo, comment_id: id, ...options })).data)),
        create: (body) => request(async ({ rest }, options) => hosted((await rest.issues.createComment({ ...issue, ...options, body })).data)),
        update: (id, body) => request(async ({ rest }, options) => hosted((await rest.issues.updateComment({ owner, repo, comment_id: id, ...options, body })).data)),
    };
}
function hosted(comment) {
    return {
        id: comment.id,
        author: comment.user?.login ?? null,
        body: comment.body ?? '',
        url: comment.html_url,
    };
}

;// CONCATENATED MODULE: ./lib/platform/github/github.js





/** GitHub as the place where a run publishes: the job's page, its outputs, the pull request's comments, check runs. */
function gitHubHosting(target) {
    const { pullRequest } = target;
    return {
        comments: pullRequest === null ? null : gitHubComments(target, pullRequest),
        checks: gitHubChecks(target),
        summary,
        output: (name, value) => core/* setOutput */.uH(name, value),
        notice: (title, message) => core/* notice */.lm(message, { title }),
        annotate,
        group,
        wait: (seconds) => (0,promises_.setTimeout)(seconds * 1000),
    };
}
async function summary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown, true).write();
        return { kind: 'ok', value: null };
    }
    catch (error) {
        return { kind: 'refused', status: null, message: String(error) };
    }
}
/** The runner obeys no command until it reads the random word: a wall behind the escaping of single lines. */
async function group(title, body) {
    const word = (0,external_node_crypto_.randomUUID)();
    core/* startGroup */.Oh(title);
    core/* info */.pq(`::stop-commands::${word}`);
    try {
        return await body();
    }
    finally {
        core/* info */.pq(`::${word}::`);
        core/* endGroup */.N4();
    }
}
/** What quotes others is safe already; the toolkit escapes what would end the command. */
function annotate({ level, title, message, place }) {
    const write = { failure: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
    write(message, { title, ...(place !== null && { file: place.path, startLine: place.line }) });
}


/***/ }),

/***/ 70567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ requester)
});

;// CONCATENATED MODULE: ./lib/platform/github/answer.js
/**
 * Makes an answer of a request that may throw Octokit's errors. Told by their shape: the class would have to be loaded.
 *
 * @throws whatever else is thrown: a bug
 */
async function answered(request) {
    try {
        return { kind: 'ok', value: await request() };
    }
    catch (error) {
        if (isGraphqlError(error))
            return ofGraphql(error);
        if (!isRequestError(error))
            throw error;
        const { status, message } = error;
        const headers = error.response?.headers ?? {};
        if (isRateLimit(error))
            return { kind: 'busy', retryAfterSeconds: retryAfter(headers), message };
        // Octokit reports a connection that failed as status 500, so that is among the busy ones as well.
        return status >= 500
            ? { kind: 'busy', retryAfterSeconds: named(headers), message }
            : { kind: 'refused', status, message };
    }
}
function isRequestError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function isGraphqlError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/** GraphQL tells of its limits with status 200. */
function ofGraphql({ errors = [], message }) {
    return errors.some(({ type }) => type === 'RATE_LIMITED')
        ? { kind: 'busy', retryAfterSeconds: secondsWithoutWord, message }
        : { kind: 'refused', status: null, message };
}
/** Both of GitHub's rate limits answer 403 as well as 429; headers, or the words, tell them from a missing permission. */
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    const headers = response?.headers ?? {};
    const isSaid = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (isSaid || /\brate limit\b/i.test(message));
}
// GitHub's own advice for a limit that does not say when it ends.
const secondsWithoutWord = 60;
/** The time that the host names; else until its limit is reset, by its own clock; else a minute. */
function retryAfter(headers) {
    return named(headers) ?? untilReset(headers) ?? secondsWithoutWord;
}
function untilReset(headers) {
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const seconds = Number(headers['x-ratelimit-reset']) - Date.parse(String(headers['date'])) / 1000;
    return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}
/** Null for the HTTP date form too, which GitHub doesn't use. */
function named(headers) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

;// CONCATENATED MODULE: ./lib/platform/github/request.js

const requestTimeoutMs = 30_000;
/** Octokit is loaded with the first request: a run that asks for nothing doesn't pay for it. */
function requester({ apiUrl, token }) {
    return async (ask) => {
        // Octokit throws for no token at all, as if it were a bug of ours.
        if (token === '')
            return { kind: 'refused', status: 401, message: 'github-token is empty' };
        const github = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
        const options = { request: { signal: AbortSignal.timeout(requestTimeoutMs) } };
        return answered(() => ask(github.getOctokit(token, { baseUrl: apiUrl }), options));
    };
}


/***/ }),

/***/ 20273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runnerConsole)
/* harmony export */ });
/* harmony import */ var _progress_pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84770);

/**
 * The log of a job: nothing in it can be taken back, so progress is told now and then only.
 *
 * @param safe makes a line harmless that may quote hostile text
 */
function runnerConsole(safe) {
    const isDue = (0,_progress_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .progressPace */ .V)();
    return {
        info: print,
        progress(line) {
            if (isDue(line, performance.now() / 1000))
                print(line);
        },
        settle() { },
    };
    function print(text) {
        for (const line of text.split('\n'))
            process.stdout.write(`${safe(line)}\n`);
    }
}


/***/ }),

/***/ 44842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** @throws GateError `not-in-a-workflow` where one of the runner's variables is missing */
async function workflowRun(environment) {
    const variable = (name) => {
        const value = environment[name] ?? '';
        if (value === '')
            throw notInAWorkflow(name);
        return value;
    };
    const number = (name) => {
        const value = Number(variable(name));
        if (!Number.isSafeInteger(value) || value < 1)
            throw notInAWorkflow(name);
        return value;
    };
    const name = variable('GITHUB_EVENT_NAME');
    const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(variable('GITHUB_EVENT_PATH'), 'utf8'));
    const repository = variable('GITHUB_REPOSITORY');
    const run = { run: number('GITHUB_RUN_ID'), attempt: number('GITHUB_RUN_ATTEMPT') };
    const page = `${variable('GITHUB_SERVER_URL')}/${repository}/actions/runs/${run.run}`;
    return {
        event: { name, payload },
        repository,
        commit: variable('GITHUB_SHA'),
        run,
        runUrl: page,
        url: `${page}/attempts/${run.attempt}`,
        apiUrl: variable('GITHUB_API_URL'),
        temporary: variable('RUNNER_TEMP'),
    };
}
function notInAWorkflow(variable) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue({ code: 'not-in-a-workflow', variable });
}


/***/ }),

/***/ 69845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* reexport */ annotate),
  Ch: () => (/* reexport */ findPlaces),
  $u: () => (/* reexport */ gateComment),
  mk: () => (/* reexport */ publish),
  IP: () => (/* reexport */ writeNote)
});

// UNUSED EXPORTS: outputNames

;// CONCATENATED MODULE: ./lib/publish/cut-text.js
/** As much of a text as fits into that many bytes of UTF-8, with `…` in the place of its end where it is cut. */
function cutText(text, mostBytes) {
    if (Buffer.byteLength(text) <= mostBytes)
        return text;
    let left = mostBytes - Buffer.byteLength('…');
    let kept = '';
    for (const character of text) {
        left -= Buffer.byteLength(character);
        if (left < 0)
            break;
        kept += character;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./lib/publish/annotate.js

// GitHub counts characters and cuts messages in logs off; that many bytes are never more.
const longestTitle = 255;
const longestMessage = 4096;
/** The remarks as annotations, at their places where these are known. */
function annotate(remarks, places) {
    return remarks.map(({ benchmark, level, title, message }) => ({
        level,
        title: cutText(title, longestTitle),
        message: cutText(message, longestMessage),
        place: harmless(places.get(benchmark.id) ?? null),
    }));
}
/** Nobody calls a file like a command to the runner, or with control characters, and means well. */
function harmless(place) {
    return place === null || /##\[|\p{C}/u.test(place.path) ? null : place;
}
// A step has 10 of each kind; the last error is the one that the job fails with.
const mostInLog = {
    failure: 9,
    warning: 10,
    notice: 10,
};
/** The annotations that a job's log has room for: the first of each kind. */
function inLog(annotations) {
    return Object.entries(mostInLog).flatMap(([level, most]) => annotations.filter((annotation) => annotation.level === level).slice(0, most));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/publish/find-line.js

/**
 * The line, counted from 1, on which a file adds a benchmark: a call of `add` with the name written out. Null where
 * that is not found exactly once, since a wrong line is worse than none: names that are put together, a call that is
 * commented out beside another one, or two Benches with a task of the same name.
 *
 * @param name with the Bench's name before it where it has one
 * @param all the names of the file's benchmarks, this one among them
 */
function findLine(source, name, all) {
    const [only, ...others] = [...source.matchAll(addition)].filter(({ groups }) => groups !== undefined && endings(name).includes(groups['name'] ?? ''));
    if (only === undefined || others.length > 0)
        return null;
    const written = only.groups?.['name'] ?? '';
    const meant = all.filter((one) => endings(one).includes(written));
    if (meant.length !== 1)
        return null;
    const start = only.index + only[0].length - written.length - 1;
    return source.slice(0, start).split('\n').length;
}
// A name with a backslash or a placeholder in it is not written out.
const addition = /\.add\s*\(\s*(['"`])(?<name>(?:(?!\1|\$\{)[^\\\n])*)\1/g;
/** What may stand in the code for a name: all of it, or what comes after a Bench's name, which may hold a ` > ` too. */
function endings(name) {
    const parts = (0,model/* pathIn */.lW)(name);
    return parts.map((_, at) => (0,model/* joinedName */.B9)(parts.slice(at)));
}

;// CONCATENATED MODULE: ./lib/publish/find-places.js


/**
 * Where benchmarks stand in the repository's files, by their ids; those of which it is not known are left out.
 *
 * @param wanted those that are looked for, in as many files as they have
 * @param all the benchmarks of the same version
 * @param directory where the suites lie, absolute
 */
async function findPlaces(wanted, all, directory, files) {
    const places = new Map();
    const root = await repositoryOf(directory, files);
    if (root === null)
        return places;
    for (const suite of new Set(wanted.map((benchmark) => benchmark.suite))) {
        const path = (0,external_node_path_.join)(directory, suite);
        const source = await textAt(path, files);
        if (source === null)
            continue;
        const names = all.filter((one) => one.suite === suite).map(({ name }) => name);
        for (const { id, name } of wanted.filter((one) => one.suite === suite)) {
            const line = findLine(source, name, names);
            if (line !== null)
                places.set(id, { path: withSlashes((0,external_node_path_.relative)(root, path)), line });
        }
    }
    return places;
}
/**
 * Null where no text can be read there: suites that are commands have names that may be those of directories, and a file
 * may be gone, or unreadable, after its benchmarks ran. The report is to be published all the same.
 */
async function textAt(path, { exists, readText }) {
    return (await exists(path)) ? readText(path).catch(() => null) : null;
}
/** The checkout may lie anywhere in the workspace; annotations name files from its top. */
async function repositoryOf(directory, { exists }) {
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        if (await exists((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
function withSlashes(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/publish/memory.js
/** A comment has room for its report only beside it, and nobody reads more names than these. */
const mostRemembered = 200;
/** The comment's last line: the marker, with the memory in it. */
function withMemory(marker, { run, slower }) {
    const written = slower
        .slice(0, mostRemembered)
        .map(({ digest, by }) => `${digest}+${Math.round(by * 1000)}`);
    return [
        marker.slice(0, -end.length),
        ...(run === null ? [] : [` run=${run.run}.${run.attempt}`]),
        ...(written.length === 0 ? [] : [` slower=${written.join(',')}`]),
        end,
    ].join('');
}
/**
 * The memory in a comment's last line; null where that is not this marker. Parts that cannot be read are no memory:
 * the author has been checked, so at worst a fixed regression is not told.
 */
function memoryOf(body, marker) {
    // GitHub gives a body back as it was sent, but one edited in a browser has CRLF.
    const line = body.trimEnd().split(/\r?\n/).at(-1) ?? '';
    const begin = marker.slice(0, -end.length);
    if (!line.startsWith(begin) || !line.endsWith(end))
        return null;
    const inside = line.slice(begin.length, -end.length);
    // Else it would be another gate's, whose id only begins like this one's.
    if (inside !== '' && !inside.startsWith(' '))
        return null;
    const parts = new Map(inside.split(' ').map((part) => parted(part)));
    return { run: runIn(parts.get('run') ?? ''), slower: slowerIn(parts.get('slower') ?? '') };
}
const end = ' -->';
function parted(part) {
    const at = part.indexOf('=');
    return at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}
function runIn(text) {
    const [, run, attempt] = /^(\d{1,15})\.(\d{1,9})$/.exec(text) ?? [];
    return run === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
function slowerIn(text) {
    const entries = text.split(',').slice(0, mostRemembered);
    return entries.flatMap((entry) => {
        const [, digest, by] = /^([\da-f]{12})\+(\d{1,9})$/.exec(entry) ?? [];
        return digest === undefined ? [] : [{ digest, by: Number(by) / 1000 }];
    });
}

;// CONCATENATED MODULE: ./lib/publish/own-comments.js

/**
 * All comments that end in the gate's marker and were written with the gate's own token, oldest first. There is one,
 * unless two runs have created theirs at the same moment.
 *
 * Marker and author are both needed: the marker alone can be typed by anybody, and the token's login
 * (`github-actions[bot]` for the default token) is shared with every other workflow of the repository. The login is
 * asked for only when there is a comment to hold it against, so a first comment costs no extra request.
 */
async function ownComments(marker, comments) {
    const marked = [];
    for (let number = 1, last = false; !last; number++) {
        const page = await comments.page(number);
        if (page.kind !== 'ok')
            return page;
        marked.push(...page.value.comments.flatMap((comment) => ownComment(comment, marker)));
        last = page.value.last;
    }
    if (marked.length === 0)
        return { kind: 'ok', value: [] };
    const author = await comments.author();
    if (author.kind !== 'ok')
        return author;
    return { kind: 'ok', value: marked.filter(({ comment }) => comment.author === author.value) };
}
/** A comment with its memory, where it has this marker; its author is for the caller to check. */
function ownComment(comment, marker) {
    const memory = memoryOf(comment.body, marker);
    return memory === null ? [] : [{ comment, memory }];
}

;// CONCATENATED MODULE: ./lib/publish/run-attempt.js
/**
 * Whether one was started after the other. A later attempt of an earlier run still judges the earlier commit, so the
 * attempt only tells the attempts of one run apart.
 */
function isNewer(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
;// CONCATENATED MODULE: ./lib/publish/gate-comment.js




// As many as finding and updating a comment takes among 300: looking again is not worth more than that.
const mostRequests = 5;
// By then, an older run that read the comment before it was written has written as well.
const secondsUntilSettled = 1;
/**
 * Knows its comment once it has found it. GitHub has no conditional writes, so of two runs that write at the same
 * moment the older could win: what can be done is to look right before a write, and once more after it.
 *
 * @param marker the line that tells this gate's comment from others
 */
function gateComment({ marker, run }, { comments, wait }) {
    const host = comments === null ? null : counted(comments);
    const place = { found: null, overwrote: false };
    let again = null;
    return {
        async write(draft) {
            if (host === null)
                return { kind: 'ok', value: { kind: 'none' } };
            // One text for all tries: what was written by the first must not pass for an earlier run's.
            let body = null;
            const once = (to) => {
                const bodyOver = (earlier) => {
                    if (body !== null)
                        return body;
                    const { slower, text } = draft.write(earlier);
                    return (body = text(withMemory(marker, { run, slower })));
                };
                return write({ marker, run, place, bodyOver, create: draft.create }, to);
            };
            again = once;
            return (0,until_free/* untilFree */.X)(() => once(host), wait);
        },
        async settle() {
            if (host === null || again === null || !place.overwrote)
                return;
            if (host.requests() >= mostRequests)
                return;
            await wait(secondsUntilSettled);
            const answer = await findOwn(marker, place, host);
            const now = answer.kind === 'ok' ? newest(answer.value) : null;
            if (now !== null && isNewer(run, now))
                await again(host);
        },
    };
}
async function write(writing, host) {
    const { marker, run, place, bodyOver, create } = writing;
    const own = await findOwn(marker, place, host);
    if (own.kind !== 'ok')
        return own;
    const by = newest(own.value);
    if (by !== null && isNewer(by, run))
        return { kind: 'ok', value: { kind: 'superseded', by } };
    // Of several, the one furthest down is read; the others are not touched.
    const last = own.value.at(-1);
    if (last === undefined && !create)
        return { kind: 'ok', value: { kind: 'none' } };
    const body = bodyOver({ body: last?.comment.body ?? '', slower: last?.memory.slower ?? [] });
    const updated = last === undefined ? null : await host.update(last.comment.id, body);
    place.overwrote = updated !== null && !isGone(updated);
    if (!create && !place.overwrote)
        return { kind: 'ok', value: { kind: 'none' } };
    const answer = updated !== null && !isGone(updated) ? updated : await host.create(body);
    if (answer.kind !== 'ok')
        return answer;
    place.found = answer.value.id;
    return { kind: 'ok', value: { kind: 'written', comment: answer.value } };
}
/** Where it was the last time, else among all comments. */
async function findOwn(marker, place, host) {
    if (place.found === null)
        return ownComments(marker, host);
    const comment = await host.get(place.found);
    if (comment.kind === 'ok')
        return { kind: 'ok', value: ownComment(comment.value, marker) };
    if (!isGone(comment))
        return comment;
    place.found = null;
    return ownComments(marker, host);
}
function newest(own) {
    const runs = own.flatMap(({ memory }) => (memory.run === null ? [] : [memory.run]));
    return runs.reduce((best, run) => (best === null || isNewer(run, best) ? run : best), null);
}
function isGone(answer) {
    return answer.kind === 'refused' && answer.status === 404;
}
/** The same comments, with the number of requests made so far. */
function counted(comments) {
    let requests = 0;
    const counting = (ask) => (...asked) => {
        requests++;
        return ask(...asked);
    };
    return {
        fromFork: comments.fromFork,
        author: counting(() => comments.author()),
        page: counting((number) => comments.page(number)),
        get: counting((id) => comments.get(id)),
        create: counting((body) => comments.create(body)),
        update: counting((id, body) => comments.update(id, body)),
        requests: () => requests,
    };
}

;// CONCATENATED MODULE: ./lib/publish/note.js
/**
 * Says something of the run in the comment that an earlier run has left, and remembers what that has.
 *
 * There is no first comment for it: GitHub sends an e-mail with the first words, and these are to be the verdict.
 */
function writeNote(comment, render) {
    return comment.write({
        create: false,
        write: ({ body, slower }) => ({ slower, text: (lastLine) => render(body, lastLine) }),
    });
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/publish/check-run.js


// GitHub's limit for a request, and as many requests as are worth their time.
const mostInRequest = 50;
const check_run_mostRequests = 4;
// GitHub tells none, and no list of checks shows more.
const check_run_longestTitle = 255;
/** Creates the check run, and then adds the annotations that it had no room for. Those of no known place are left out. */
async function createCheckRun({ annotations, ...wanted }, { checks, wait }) {
    const run = { ...wanted, title: cutText(wanted.title, check_run_longestTitle) };
    const [first = [], ...rest] = portions(annotations);
    const created = await (0,until_free/* untilFree */.X)(() => checks.create({ ...run, annotations: first }), wait);
    if (created.kind !== 'ok')
        return created;
    for (const portion of rest) {
        const output = { title: run.title, summary: run.summary, annotations: portion };
        const added = await (0,until_free/* untilFree */.X)(() => checks.annotate(created.value, output), wait);
        if (added.kind !== 'ok')
            return added;
    }
    return { kind: 'ok', value: null };
}
function portions(annotations) {
    const placed = annotations.flatMap((annotation) => annotation.place === null ? [] : [{ ...annotation, place: annotation.place }]);
    return Array.from({ length: check_run_mostRequests }, (_, at) => placed.slice(at * mostInRequest, (at + 1) * mostInRequest)).filter((portion) => portion.length > 0);
}

;// CONCATENATED MODULE: ./lib/publish/is-worth-a-comment.js

/**
 * Whether `comment: on-change` has something to say: a change that was shown or is suspected, a benchmark that was to be
 * compared and was not, a budget exceeded, or a job that fails.
 */
function isWorthAComment(report) {
    const isOver = report.budgets.some(({ gates, status }) => gates && status === 'exceeded');
    // Also where all of it is new, as in a project that was moved.
    const isBlind = report.outcome === 'incomparable' || (hasBase(report) && !(0,model/* isJudged */.sL)(report));
    return (0,model/* exitCode */.I$)(report) !== 0 || isBlind || isOver || report.benchmarks.some(isNews);
}
function hasBase({ versions }) {
    return versions.base !== null;
}
function isNews({ results }) {
    return results.some(({ gates, verdict }) => gates && news.has(verdict));
}
/** A benchmark that fails in the base alone, or that is gone, fails no job: all the more somebody has to hear of it. */
const news = new Set([
    'improved',
    'regressed',
    'suspected',
    'errored',
    'removed',
]);

;// CONCATENATED MODULE: ./lib/publish/outputs.js
/** What later steps can read; `action.yml` lists the same names. */
const outputNames = [
    'verdict',
    'regressions',
    'suspicions',
    'accepted',
    'improvements',
    'untouched',
    'budgets-exceeded',
    'report-json',
    'report-markdown',
    'report-csv',
    'report-html',
    'report-url',
    'comment-url',
];
function outputs(report, files, addresses) {
    return {
        verdict: report.outcome,
        regressions: String(count(report, isRegression)),
        suspicions: String(count(report, ({ verdict, accepted }) => verdict === 'suspected' && accepted === null)),
        accepted: String(count(report, ({ accepted }) => accepted !== null)),
        improvements: String(count(report, ({ verdict }) => verdict === 'improved')),
        untouched: String(report.reach?.untouched ?? 0),
        'budgets-exceeded': String(exceeded(report)),
        'report-json': files.json,
        'report-markdown': files.markdown,
        'report-csv': files.csv,
        'report-html': files.html ?? '',
        'report-url': addresses.page ?? '',
        'comment-url': addresses.comment ?? '',
    };
}
/** Benchmarks, not results: slower in two heads is one regression. What does not gate does not count. */
function count(report, is) {
    return report.benchmarks.filter(({ results }) => results.some((result) => result.gates && is(result))).length;
}
/** How many budgets of the first tier are exceeded; one that two heads exceed counts once. */
function exceeded({ budgets }) {
    const over = budgets.filter(({ gates, status }) => gates && status === 'exceeded');
    return new Set(over.map(({ benchmark, metric, ...limit }) => JSON.stringify([
        benchmark.id,
        metric,
        limit.kind === 'relation' && limit.than.id,
        limit.target,
    ]))).size;
}
function isRegression({ verdict, accepted }) {
    return verdict === 'regressed' && accepted === null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/publish/regressions.js

/**
 * Holds a report against the regressions that were told before. Only a verdict counts as fixed: a benchmark that is
 * inconclusive now, or was left out, may still be slower and is remembered; one that has nothing to be compared with
 * is forgotten.
 */
function regressions(report, before) {
    const told = new Map(before.map(({ digest, by }) => [digest, by]));
    const benchmarks = report.benchmarks.map((benchmark) => {
        const digest = digestOf(benchmark.id);
        return { id: benchmark.id, digest, state: stateOf(benchmark), toldBy: told.get(digest) ?? null };
    });
    const states = new Map(benchmarks.map(({ digest, state }) => [digest, state.kind]));
    const open = before.filter(({ digest }) => (states.get(digest) ?? 'open') === 'open');
    const fixed = benchmarks.flatMap(({ id, state, toldBy }) => state.kind === 'settled' && toldBy !== null ? [{ id, by: toldBy }] : []);
    const slower = benchmarks.flatMap(({ digest, state }) => state.kind === 'slower' ? [{ digest, by: state.by }] : []);
    return { fixed: fixed.toSorted(worstFirst), slower: [...slower.toSorted(worstFirst), ...open] };
}
function stateOf({ results }) {
    const gating = results.filter(({ gates }) => gates);
    const worse = gating.filter(({ verdict }) => verdict === 'regressed').map(worseBy);
    if (worse.length > 0)
        return { kind: 'slower', by: Math.max(...worse) };
    if (gating.every(({ verdict }) => oneSided.has(verdict)))
        return { kind: 'gone' };
    return { kind: gating.every(({ verdict }) => settled.has(verdict)) ? 'settled' : 'open' };
}
const settled = new Set(['unchanged', 'untouched', 'improved']);
const oneSided = new Set(['new', 'removed']);
function worseBy({ change }) {
    return Math.max(0, (change?.ratio ?? 1) - 1);
}
function worstFirst(a, b) {
    return b.by - a.by;
}
/** Short, since hundreds share a line; long enough that no two benchmarks of a suite meet by chance. */
function digestOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/publish/warnings.js
/** What to tell when the comment was not written; null when it was. */
function commentWarning(answer, fromFork) {
    const told = refusal(answer, fromFork);
    if (told === null)
        return null;
    switch (told.kind) {
        case 'unavailable':
            return { code: 'comment-unavailable', ...told.facts };
        case 'refused':
            return { code: 'comment-refused', ...told.facts };
        case 'from-fork':
            return { code: 'comment-from-fork', ...told.facts };
        case 'denied':
            return { code: 'comment-denied', ...told.facts };
    }
}
/** What to tell when the check run was not written; null when it was. */
function checkWarning(answer, fromFork) {
    const told = refusal(answer, fromFork);
    if (told === null)
        return null;
    switch (told.kind) {
        case 'unavailable':
            return { code: 'check-unavailable', ...told.facts };
        case 'refused':
            return { code: 'check-refused', ...told.facts };
        case 'from-fork':
            return { code: 'check-from-fork', ...told.facts };
        case 'denied':
            return { code: 'check-denied', ...told.facts };
    }
}
/** What to tell when the job summary was not written; null when it was. */
function summaryWarning(answer) {
    return answer.kind === 'ok' ? null : { code: 'summary-unavailable', reason: answer.message };
}
/** What to tell where a newer run has written the comment. Nothing is amiss then, and nothing to be done. */
function supersededNotice({ run, attempt }) {
    return { code: 'comment-superseded', run, attempt };
}
const denials = new Set([401, 403, 404]);
/** Null where nothing was refused. */
function refusal(answer, fromFork) {
    if (answer.kind === 'ok')
        return null;
    const { message: reason } = answer;
    if (answer.kind === 'busy')
        return { kind: 'unavailable', facts: { reason } };
    const { status } = answer;
    // A 403 as well, and yet no matter of permissions.
    const isLocked = /\bis locked\b/i.test(reason);
    if (isLocked || !denials.has(status))
        return { kind: 'refused', facts: { status, reason, isLocked } };
    return { kind: fromFork ? 'from-fork' : 'denied', facts: { status, reason } };
}

;// CONCATENATED MODULE: ./lib/publish/publish.js







/**
 * Publishes a report: the job summary first, since it needs no permission, then the comment and the check run, then
 * annotations and outputs.
 *
 * Never fails for what the host refuses: the verdict stands without its comment.
 *
 * @returns what could not be published, each with the remedy; empty when all was
 */
async function publish(report, publication, hosting) {
    const { check: wanted, annotations, files, pageUrl } = publication;
    const summary = await writeSummary(publication, hosting);
    const comment = await writeComment(report, publication);
    const check = wanted === null ? null : await createCheckRun(wanted, hosting);
    if (check?.kind !== 'ok')
        inLog(annotations).forEach((one) => hosting.annotate(one));
    const written = comment.kind === 'ok' ? comment.value : null;
    const url = written?.kind === 'written' ? written.comment.url : null;
    const values = outputs(report, files, { page: pageUrl, comment: url });
    for (const name of outputNames)
        hosting.output(name, values[name]);
    await publication.comment.own.settle();
    if (written?.kind === 'superseded') {
        const superseded = supersededNotice(written.by);
        hosting.notice(superseded.code, (0,lib_report.noticeText)(superseded));
    }
    const fromFork = hosting.comments?.fromFork ?? false;
    return [
        summaryWarning(summary),
        commentWarning(comment, fromFork),
        ...(check === null ? [] : [checkWarning(check, fromFork)]),
    ].filter((warning) => warning !== null);
}
async function writeSummary({ summary }, hosting) {
    return summary === null ? { kind: 'ok', value: null } : hosting.summary(summary);
}
async function writeComment(report, { comment: { own, policy, render } }) {
    if (policy === 'never')
        return { kind: 'ok', value: { kind: 'none' } };
    return own.write({
        create: policy === 'always' || isWorthAComment(report),
        write: (earlier) => {
            const { fixed, slower } = regressions(report, earlier.slower);
            return { slower, text: (lastLine) => render(lastLine, fixed) };
        },
    });
}

;// CONCATENATED MODULE: ./lib/publish/index.js








/***/ }),

/***/ 65846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untilFree)
/* harmony export */ });
const tries = 4;
const longestWaitSeconds = 60;
/**
 * Asks again as long as the host is busy: after the time it names, else after 1, 2 and 4 seconds.
 *
 * What is asked is a whole errand and not each of its requests by itself (as Octokit's retry plugin would do, which
 * doesn't read Retry-After either): a creation that was answered with an error may have been carried out all the same,
 * so a second try has to look first.
 */
async function untilFree(ask, wait) {
    for (let attempt = 1;; attempt++) {
        const answer = await ask();
        if (answer.kind !== 'busy' || attempt === tries)
            return answer;
        const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1);
        if (seconds > longestWaitSeconds)
            return answer;
        await wait(seconds);
    }
}


/***/ })

};
