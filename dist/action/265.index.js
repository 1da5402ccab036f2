export const id = 265;
export const ids = [265];
export const modules = {

/***/ 11768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* reexport */ acceptedByEvent),
  RN: () => (/* reexport */ acceptedByHost)
});

// UNUSED EXPORTS: acceptedOffline

// EXTERNAL MODULE: ./lib/prepare/index.js + 38 modules
var prepare = __webpack_require__(25667);
// EXTERNAL MODULE: ./lib/config/index.js + 50 modules
var config = __webpack_require__(20817);
// EXTERNAL MODULE: ./lib/decide/index.js + 47 modules
var decide = __webpack_require__(26499);
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
        outcome: (0,decide/* outcome */.bu)(benchmarks, report.budgets, report.versions.base?.label ?? null),
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
        const message = `The acceptance of “${pattern}” (${reason}) names no benchmark of this run: correct its glob, or take it out.`;
        return [{ code: 'acceptance-unmatched', message }];
    }
    if (benchmarks.some(({ results }) => results.some(isSlowdown)))
        return [];
    const message = `The acceptance of “${pattern}” (${reason}) was not needed: nothing that it names got slower.`;
    return [{ code: 'acceptance-unneeded', message }];
}

;// CONCATENATED MODULE: ./lib/accept/lines.js
/** What such a line begins with; upper and lower case are the same. */
const lines_acceptKey = 'Benchgate-Accept';
/** Of one text; nobody names more by hand. */
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
        return mistake(value, 'names no benchmark');
    if (pattern.length > longestPattern)
        return mistake(value, `has a pattern of more than ${longestPattern} characters`);
    // A dash or a full stop is no reason.
    if (!/[\p{L}\p{N}]/u.test(reason))
        return mistake(value, 'gives no reason');
    return { kind: 'line', line: { pattern, reason: reason.slice(0, longestReason) } };
}
/** With marks around the glob nothing in it is taken for a separator, and Markdown leaves its stars alone. */
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
function mistake(value, what) {
    const line = `Benchgate-Accept: ${value}`;
    const shown = line.length > 120 ? `${line.slice(0, 120)}…` : line;
    return {
        kind: 'mistake',
        mistake: `The line “${shown}” accepts nothing, since it ${what}: write Benchgate-Accept: <glob> — <reason>.`,
    };
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
    return { claims: claims.slice(0, mostClaims), mistakes: [...new Set(mistakes)].slice(0, 20) };
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
            return { kind: 'nobody', name: author, reason: occasion.reason };
        case 'pull-request':
            return ofPullRequest(occasion.proposal, author);
    }
}
/** Whoever opens a pull request from their own fork, or from the repository, stands for what is pushed there. */
function ofPullRequest({ author, head }, name) {
    if (head === null)
        return { kind: 'nobody', name, reason: 'the fork that it came from is gone' };
    if (head.isFork && head.owner !== author?.login) {
        return {
            kind: 'nobody',
            name,
            reason: "it is in a fork of somebody else than the pull request's author",
        };
    }
    return ofAccount(author);
}
function ofAccount(account) {
    if (account === null)
        return { kind: 'nobody', name: 'ghost', reason: 'its author is gone' };
    const { login, isBot } = account;
    if (isBot)
        return {
            kind: 'nobody',
            name: login,
            reason: `${login} is a bot, and bots quote what others write`,
        };
    return { kind: 'login', name: login };
}

;// CONCATENATED MODULE: ./lib/accept/permit.js
/** Which claims count. Everybody who has to be asked for is asked for once; where that fails, nothing counts. */
async function permit(claims, from, mayWrite) {
    const answers = from === 'write' ? await askAll(claims, mayWrite) : none;
    const judged = claims.map((claim) => ({
        claim,
        reason: from === 'write' ? refusal(claim.voucher, answers) : general[from],
    }));
    const acceptances = new Map();
    for (const { claim, reason } of judged) {
        if (reason === null && !acceptances.has(textOf(claim))) {
            acceptances.set(textOf(claim), asAcceptance(claim));
        }
    }
    const denials = judged.flatMap(({ claim, reason }) => reason === null || acceptances.has(textOf(claim)) ? [] : [{ claim, reason }]);
    return { acceptances: [...acceptances.values()], denials };
}
/** Many a description repeats what the commits say. */
function textOf({ pattern, reason }) {
    return JSON.stringify([pattern, reason]);
}
const none = new Map();
const general = { anyone: null, nobody: 'accept-from is nobody' };
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
            return voucher.reason;
        case 'login': {
            const answer = answers.get(voucher.name);
            if (answer?.kind === 'ok') {
                return answer.value ? null : `${voucher.name} may not write to this repository`;
            }
            const why = answer === undefined ? '' : `: ${answer.message}`;
            return `GitHub did not tell whether ${voucher.name} may write to this repository${why}`;
        }
    }
}
function asAcceptance({ pattern, reason, commit, voucher }) {
    return { pattern, reason, by: voucher.name, commit };
}

;// CONCATENATED MODULE: ./lib/accept/warnings.js
/** More of them would hide the rest of what there is to say. */
const mostNamed = 3;
/** Acceptances that do not count, a sentence for each reason. */
function denialWarnings(denials) {
    const byReason = Map.groupBy(denials, ({ reason }) => reason);
    return [...byReason].map(([reason, all]) => {
        const named = all.slice(0, mostNamed).map(({ claim: { pattern, commit } }) => {
            const place = commit === null ? 'the description' : `commit ${commit.slice(0, 7)}`;
            return `“${pattern}” in ${place}`;
        });
        const others = all.length - named.length;
        const list = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
        const message = `Not accepted: ${list}, since ${reason}.`;
        return { code: 'acceptance-denied', message };
    });
}
/** Lines that cannot be understood. */
function mistakeWarnings(mistakes) {
    return mistakes.map((message) => ({ code: 'acceptance-malformed', message }));
}
/** The commits could not be read, or not all of them. */
function unreadWarning(reason) {
    return {
        code: 'acceptance-unread',
        message: `Commits that might accept a slowdown could not be read: ${reason}.`,
    };
}

;// CONCATENATED MODULE: ./lib/accept/accepted.js




/**
 * The report with those slowdowns accepted that somebody accepted who may. It says of every other line why it does not
 * count. The host is asked only where there is such a line.
 */
async function accepted_accepted(report, { occasion, commits, from, mayWrite }) {
    if (report.versions.base === null)
        return report;
    const { claims, mistakes } = claimsOf(occasion, commits.messages);
    const { acceptances, denials } = await permit(claims, from, mayWrite);
    const unread = commits.missing !== null && hasSlowdowns(report) ? [unreadWarning(commits.missing)] : [];
    const warnings = [...denialWarnings(denials), ...mistakeWarnings(mistakes), ...unread];
    return accept({ ...report, warnings: [...report.warnings, ...warnings] }, acceptances);
}

;// CONCATENATED MODULE: ./lib/accept/offline.js



/** Of a run outside of a workflow: there are commits, and nobody who could be asked for those who wrote them. */
async function acceptedOffline(report, { acceptFrom: from, workingDirectory }, ports) {
    const commits = await commitMessages(acceptKey, report.versions, workingDirectory, ports);
    const occasion = { kind: 'unknown', reason };
    const mayWrite = async () => ({ kind: 'ok', value: false });
    return accepted(report, { occasion, commits, from, mayWrite });
}
const reason = 'nobody can be asked here who may write to the repository: accept-from anyone takes commits at their word';

// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
;// CONCATENATED MODULE: ./lib/accept/on-host.js





/**
 * Of a run that a workflow has measured: its commits are in the clone, the description is in the event.
 *
 * A merge queue's branch may hold several pull requests, so that its commits would be taken for those of the last one:
 * they are asked for instead.
 */
async function acceptedByEvent(report, occasion, { acceptFrom: from, workingDirectory }, host, ports) {
    if (occasion.kind === 'proposal-needed') {
        return acceptedByHost(report, occasion.pullRequest, { acceptFrom: from }, host);
    }
    const commits = await (0,prepare/* commitMessages */.u2)(lines_acceptKey, report.versions, workingDirectory, ports);
    return accepted_accepted(report, { occasion, commits, from, mayWrite: askedOf(host) });
}
/** Of a report on a pull request: all is asked of the host, where something got slower. */
async function acceptedByHost(report, pullRequest, { acceptFrom: from }, host) {
    if (!hasSlowdowns(report))
        return report;
    const occasion = await lookedUp(pullRequest, host);
    const commits = await commitsOf(pullRequest, host);
    return accepted_accepted(report, { occasion, commits, from, mayWrite: askedOf(host) });
}
function askedOf({ authority, wait }) {
    return (login) => (0,until_free/* untilFree */.X)(() => authority.mayWrite(login), wait);
}
async function lookedUp(pullRequest, { authority, wait }) {
    const proposal = await (0,until_free/* untilFree */.X)(() => authority.proposal(pullRequest), wait);
    if (proposal.kind === 'ok') {
        return { kind: 'pull-request', proposal: proposal.value, edit: null };
    }
    const reason = `GitHub did not tell about the pull request ${pullRequest}: ${proposal.message}`;
    return { kind: 'unknown', reason };
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
/** Of the report in a job's log, which does not tell how wide it is shown. */
const logWidth = 120;


/***/ }),

/***/ 49312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ publicationOf)
/* harmony export */ });
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35276);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26908);


/** The report for each place it is read at. What is not wanted is not rendered. */
function publicationOf(report, { files, markdown }, { config, own, places, ...run }) {
    const { id } = config;
    const annotations = config.annotations ? (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .annotatedBenchmarks */ .ni)(report), places) : [];
    return {
        summary: config.summary ? markdown : null,
        comment: {
            own,
            policy: config.comment,
            render: (lastLine, fixed) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(report, { id, lastLine, fixed }),
        },
        check: config.check ? checkOf() : null,
        annotations,
        files,
    };
    function checkOf() {
        return {
            name: id === 'benchgate' ? id : `benchgate (${id})`,
            commit: run.commit,
            url: run.url,
            conclusion: (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(report),
            title: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineText */ .uh)(report),
            summary: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(report, { id, limit: _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLimit */ .ab }),
            annotations,
        };
    }
}


/***/ }),

/***/ 72896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26908);


/**
 * Writes the whole report for later steps; what goes elsewhere is cut to fit. Where it cannot be written, it is still to
 * be published.
 */
async function writeReport(report, id, temporary, { writeText }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, `benchgate-${id}`);
    const files = {
        json: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFileName */ .cq),
        markdown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'benchgate-report.md'),
    };
    const markdown = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(report, { id, limit: _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimit */ .mf });
    const warnings = await writeBoth().catch((problem) => [notWritten(problem)]);
    return { files, markdown, warnings };
    async function writeBoth() {
        await writeText(files.json, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF)(report));
        await writeText(files.markdown, markdown);
        return [];
    }
}
function notWritten(problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    const message = `The report was published, but it could not be written to a file for later steps: ${reason}.`;
    return { code: 'report-not-written', message };
}


/***/ }),

/***/ 94047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* reexport */ causeOf),
  Nx: () => (/* reexport */ complaintOf),
  to: () => (/* reexport */ explained)
});

;// CONCATENATED MODULE: ./lib/causes/complaint.js
/** @returns null where nothing in the text is known; of several complaints the most telling one */
function complaintOf(message) {
    // An error's text has an end; what a program writes before it fails may have none.
    const text = message.slice(-longest);
    for (const [pattern, read] of patterns) {
        const found = pattern.exec(text);
        if (found !== null)
            return read(found.slice(1).map((part) => part ?? ''));
    }
    return null;
}
const longest = 20_000;
const file = ([path = '', askedBy = '']) => ({
    kind: 'file',
    path,
    askedBy: askedBy === '' ? null : askedBy,
});
/** A module that is missing: a file if it is a path, else a package, whose name is the first one or two parts. */
const complaint_module = ([name = '', askedBy = '']) => {
    if (/^(?:[./\\]|[a-z]:[\\/]|file:)/i.test(name))
        return file([name, askedBy]);
    const [first = '', second] = name.split('/');
    const isScoped = first.startsWith('@') && second !== undefined;
    return { kind: 'package', name: isScoped ? `${first}/${second}` : first };
};
const named = ([name = '']) => ({ kind: 'package', name });
const program = ([name = '']) => name.includes('/') ? file([name]) : { kind: 'program', name: name === '' ? null : name };
const script = ([name = '']) => ({ kind: 'script', name });
const refused = ([host = '', port = '']) => ({
    kind: 'refused',
    address: host === '' ? null : [host, port].filter((part) => part !== '').join(':'),
});
const taken = ([port = '']) => ({ kind: 'port-taken', port: port === '' ? null : port });
/** Most telling first: a server that cannot listen also leaves a client that nobody answers. */
const patterns = [
    [/EADDRINUSE[^\n]*?:(\d+)\b/, taken],
    [/listen \w+ \S*:(\d+): bind: address already in use/, taken],
    [/\bport (\d+) is in use: by another/i, taken],
    [/\bEADDRINUSE\b|address (?:is )?already in use|only one usage of each socket address/i, taken],
    [/ECONNREFUSED (\S+:\d+)\b/, refused],
    [/dial \w+ (\S+): connect: connection refused/, refused],
    [/connection to server at "([^"\n]+)"[^\n]*?, port (\d+) failed: Connection refused/, refused],
    [/Failed to connect to (\S+) port (\d+)/, refused],
    [/ECONNREFUSED ?(\/\S+)?|connection ?refused/i, refused],
    [
        /TypeScript ([\w -]+) is not supported in strip-only mode/,
        ([syntax = '']) => ({ kind: 'typescript', syntax }),
    ],
    [/Unknown file extension "\.[jt]sx"/, () => ({ kind: 'typescript', syntax: 'JSX' })],
    [/Cannot find package '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)'(?:[^\n]*\nRequire stack:\n- ([^\n]+))?/, complaint_module],
    [/Directory import '([^'\n]+)' is not supported/, file],
    [/Failed to (?:resolve import|load url) "?([^\s"]+)"?(?: from "([^"\n]+)")?/, complaint_module],
    [
        /^(tinybench|vitest) cannot be resolved from here/im,
        ([name = '']) => named([name.toLowerCase()]),
    ],
    [/\b(tsx) is not installed here$/m, named],
    [/No module named '?([\w.]+)/, ([name = '']) => named([name.split('.')[0] ?? ''])],
    [/no required module provides package ([^\s;]+)/, named],
    [/cannot load such file -- (\S+)/, complaint_module],
    [/ClassNotFoundException: ([\w.$]+)/, named],
    [/Missing script:? "?([^"\s]+)"?/, script],
    [
        /Couldn't find a script named "([^"\n]+)"|Command "([^"\n]+)" not found/,
        ([a = '', b = '']) => script([a === '' ? b : a]),
    ],
    [/No rule to make target [`']([^'\n]+)'\.? +Stop/, script],
    [/can only install with an existing package-lock\.json/, () => ({ kind: 'lockfile' })],
    [
        /ERR_PNPM_NO_LOCKFILE|Your lockfile needs to be (?:created|updated)/i,
        () => ({ kind: 'lockfile' }),
    ],
    [/spawn(?:Sync)? (\S+) ENOENT/, program],
    [/ENOENT: no such file or directory, \w+ '([^'\n]+)'/, file],
    [/No such file or directory: '([^'\n]+)'/, file],
    [/can't open file '([^'\n]+)': \[Errno 2\]/, file],
    [/file or directory not found: ([^\n]+)/, file],
    [/Unable to access jarfile (\S+)/, file],
    [/pattern (\S+): no matching files found/, file],
    [/package (\S+) is not in (?:GOROOT|std)/, file],
    [/\b(?:open|l?stat|chdir) ([^\s:]+): no such file or directory/, file],
    [/failed to read `([^`\n]+)`[\s\S]{0,200}?No such file or directory/, file],
    [/cannot open ([^\s:]+): No such file/, file],
    [/^(?:\S*\/)?(?:ba|da|z|k|a)?sh: (?:\d+: )?([^\s:]+): not found/m, program],
    [/(?:^|\s)([^\s:]+): command not found/m, program],
    [/command not found: (\S+)/, program],
    [/^'([^'\n]+)' is not recognized as an internal or external command/m, program],
    [/failed to execute (\S+): No such file or directory/, program],
    [/^([^\s:]+): No such file or directory$/m, program],
    [/\s['"`‘]?([^\s:'"`‘’]+)['"`’]?: No such file or directory/, file],
    [/ended with exit code 127\b/, program],
];

;// CONCATENATED MODULE: ./lib/causes/likely-cause.js
/**
 * Words for a complaint. Pure: whoever calls has looked at the files already.
 *
 * @returns null where what is said to be missing is there
 */
function likelyCause(complaint, circumstances) {
    switch (complaint.kind) {
        case 'package':
            return packageCause(complaint.name, circumstances);
        case 'file':
            return fileCause(complaint.path, circumstances);
        case 'program':
            return programCause(complaint.name, circumstances);
        case 'script':
            return {
                cause: `${circumstances.label} has no script or target ${quotedName(complaint.name)}`,
                remedy: 'Use a line that works in all versions: what the script runs, or `npm run --if-present` where it may be left out.',
            };
        case 'lockfile':
            return {
                cause: `${circumstances.label} has no lockfile that fits its package.json`,
                remedy: 'Use a `setup` that works without one as well, such as `npm ci || npm install`.',
            };
        case 'refused':
            return {
                cause: `a server or database that it needs does not run${at(complaint.address)}`,
                remedy: 'Start it before the gate runs, for example as a service of the job, or within the file itself.',
            };
        case 'port-taken':
            return {
                cause: `${complaint.port === null ? 'the port' : `port ${complaint.port}`} is in use by another program`,
                remedy: 'Stop that program, which may have been left running by an earlier set-up, or use a free port (port 0 is one).',
            };
        case 'typescript':
            return typescriptCause(complaint.syntax, circumstances);
    }
}
function packageCause(name, circumstances) {
    const { label, missing } = circumstances;
    if (missing.kind === 'tsconfig-path') {
        return {
            cause: `${quotedName(name)} is a path of tsconfig.json, of which Node.js knows nothing`,
            remedy: addTsx,
        };
    }
    const cause = `the package ${quotedName(name)} is not installed in ${label}`;
    return notReady(cause, 'installs it', 'npm ci', circumstances);
}
function fileCause(path, circumstances) {
    const { label, missing } = circumstances;
    switch (missing.kind) {
        case 'in-submodule':
            return {
                cause: `it lies in the submodule ${quotedName(missing.submodule)}, which was not fetched in ${label}`,
                remedy: fetchSubmodule(circumstances),
            };
        case 'ignored':
            return notReady(`git ignores ${quotedName(missing.path)}, so that a checkout of ${label} comes without it`, 'builds, downloads or copies it', 'npm ci && npm run build', circumstances);
        case 'typescript':
            return {
                cause: `there is ${quotedName(missing.path)}, and Node.js wants a file by its real name`,
                remedy: `${addTsx} Or import the file by that name.`,
            };
        case 'present':
            return null;
        case 'absent':
        case 'tsconfig-path':
        case 'unknown':
            return notReady(`${label} has no file ${quotedName(missing.kind === 'absent' ? missing.path : path)}`, 'makes it', 'npm ci && npm run build', circumstances);
    }
}
function fetchSubmodule({ files, setup }) {
    const fetch = 'git submodule update --init --recursive';
    if (files === 'as-they-lie')
        return `Fetch it first: \`${fetch}\`, or \`submodules: recursive\` of actions/checkout.`;
    const line = setup.kind === 'none' ? fetch : `${fetch} && ${oneLine(setup.line)}`;
    return `Fetch it in \`setup\`: \`${line}\`.`;
}
function programCause(name, circumstances) {
    const program = name === null ? 'a program of that line' : `the program ${quotedName(name)}`;
    return notReady(`${program} is not installed, or not where ${circumstances.label} looks for it`, 'installs it', 'npm ci', circumstances);
}
/** The cause and remedy where something has to be made before a version can run. */
function notReady(cause, makes, example, { label, files, setup }) {
    if (files === 'as-they-lie') {
        return { cause, remedy: `Make it there first: ${label} is used as it is, without set-up.` };
    }
    switch (setup.kind) {
        case 'none':
            return {
                cause: `${cause}, and no \`setup\` was run`,
                remedy: `Say with \`setup\` what ${makes}, for example \`${example}\`.`,
            };
        case 'ran':
            return {
                cause: `${cause}, though \`setup\` was run (${oneLine(setup.line)})`,
                remedy: `Let \`setup\` be a line that ${makes}, in old versions as well as in new ones.`,
            };
        case 'failed':
            return { cause, remedy: `Begin the line with what ${makes}.` };
    }
}
function typescriptCause(syntax, { node, hasTsx }) {
    const cause = `Node.js ${node ?? ''} runs TypeScript by removing types, and ${oneLine(syntax)} is no type`;
    const flag = ' Or let Node.js transform it: `--v8-flags --single-threaded --v8-flags --experimental-transform-types`.';
    const remedy = hasTsx ? 'Look at what tsx reports.' : addTsx;
    const isTransformed = canTransform(node) && syntax !== 'JSX';
    return { cause, remedy: `${remedy}${isTransformed ? flag : ''}` };
}
/** Node.js 22.7 to 25 have a flag for it, which was removed in 26. */
function canTransform(node) {
    const [major = 0, minor = 0] = (node ?? '').slice(1).split('.').map(Number);
    return major > 22 ? major < 26 : major === 22 && minor >= 7;
}
const addTsx = 'Add tsx to the project, which is used where it is installed: `npm install --save-dev tsx`.';
function at(address) {
    return address === null ? '' : ` (nobody listens at ${oneLine(address)})`;
}
function quotedName(name) {
    return `“${oneLine(name)}”`;
}
function oneLine(text) {
    const [first = '', ...more] = text.trim().split(/\s*[\r\n]+\s*/);
    const cut = first.length > mostCharacters ? `${first.slice(0, mostCharacters)}…` : first;
    return more.length === 0 ? cut : `${cut} …`;
}
const mostCharacters = 160;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/causes/look-at.js



/** Looks at the files that a complaint is about. Git is asked only where something is missing. */
async function circumstancesOf(complaint, version, run, ports) {
    const { label, source } = version;
    const files = source.kind === 'git' || source.kind === 'npm' ? 'fresh' : 'as-they-lie';
    return { ...run, label, files, missing: await missingOf(complaint, version, run, ports) };
}
async function missingOf(complaint, { directory }, { hasTsx }, ports) {
    if (complaint.kind === 'package' && !hasTsx)
        return inTsconfig(complaint.name, directory, ports);
    if (complaint.kind !== 'file')
        return { kind: 'unknown' };
    const path = pathOf(complaint, directory);
    if (path === null)
        return { kind: 'unknown' };
    const typescript = hasTsx ? null : await typescriptBeside(path, directory, ports);
    if (typescript !== null)
        return { kind: 'typescript', path: typescript };
    if (await ports.files.exists((0,external_node_path_.resolve)(directory, path)))
        return { kind: 'present' };
    const submodule = await submoduleOf(path, directory, ports);
    if (submodule !== null)
        return { kind: 'in-submodule', submodule };
    return { kind: (await isIgnored(path, directory, ports)) ? 'ignored' : 'absent', path };
}
/** Relative to the version's directory; null for what lies elsewhere, or is no path: any text may have been taken for one. */
function pathOf({ path, askedBy }, directory) {
    const isByFile = askedBy !== null && (0,external_node_path_.isAbsolute)(askedBy) && path.startsWith('.');
    const place = path.startsWith('file:') ? ofUrl(path) : path;
    if (place === null || /\p{Cc}/u.test(place))
        return null;
    const inside = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(isByFile ? (0,external_node_path_.dirname)(askedBy) : directory, place));
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}
function ofUrl(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return null; // of another machine, or no URL at all
    }
}
/** The names under which TypeScript's resolution would find the file as well. */
async function typescriptBeside(path, directory, { files }) {
    const stem = path.replace(/\.([cm]?)jsx?$/, '');
    const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end);
    for (const name of names)
        if (await files.exists((0,external_node_path_.resolve)(directory, name)))
            return name;
    return null;
}
/** Whether a name is one of those that tsconfig.json gives a path. It may hold comments, so that it is only searched. */
async function inTsconfig(name, directory, { files }) {
    const path = `${directory}/tsconfig.json`;
    const text = (await files.exists(path)) ? await files.readText(path) : '';
    const [, paths = ''] = /"paths"\s*:\s*\{([^}]*)\}/.exec(text) ?? [];
    const prefix = name.split('/')[0] ?? name;
    const isPath = paths.includes(`"${prefix}/`) || paths.includes(`"${prefix}"`);
    return { kind: isPath ? 'tsconfig-path' : 'unknown' };
}
/** The nearest folder above a path that is a submodule in git's index. */
async function submoduleOf(path, directory, ports) {
    const parts = path.split(/[\\/]/);
    const above = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const literal = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...above];
    const listed = await (0,git/* askGit */.gG)(literal, directory, ports);
    const [, folder] = /(?:^|\0)160000 \w+ \d\t([^\0]+)/.exec(listed ?? '') ?? [];
    return folder ?? null;
}
async function isIgnored(path, directory, ports) {
    return (await (0,git/* askGit */.gG)(['check-ignore', '--quiet', '--', path], directory, ports)) !== null;
}

;// CONCATENATED MODULE: ./lib/causes/explain.js



/** @param message of a failure of that version @returns null where nothing in the message is known */
async function causeOf(message, version, run, ports) {
    const complaint = complaintOf(message);
    if (complaint === null)
        return null;
    return likelyCause(complaint, await circumstancesOf(complaint, version, run, ports));
}
/**
 * A failure's message with its likely cause in it, and what to do about that.
 *
 * @returns the message as it is where nothing in it is known
 */
async function explained(message, version, run, ports) {
    const found = await causeOf(message, version, run, ports);
    return found === null ? message : withCause(message, found);
}
/** Where a report still shows it that cuts long messages: ahead of a stack, or of the last lines of a program. */
function withCause(message, { cause, remedy }) {
    const lines = message.split('\n');
    const told = [`likely cause: ${cause}`, `what to do: ${remedy}`];
    const frame = lines.findIndex((line) => /^\s+at /.test(line));
    const place = frame > 0 ? frame : lines.length <= fewLines ? lines.length : 1;
    return lines.toSpliced(place, 0, ...told).join('\n');
}
const fewLines = 6;

;// CONCATENATED MODULE: ./lib/causes/index.js




/***/ }),

/***/ 20817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* reexport */ baselineByEvent),
  PQ: () => (/* reexport */ comparedByEvent),
  He: () => (/* reexport */ configFileNames),
  PC: () => (/* reexport */ givenInputs),
  fc: () => (/* reexport */ ignoredBecause),
  Af: () => (/* reexport */ limitsOf),
  Z9: () => (/* reexport */ loadConfig),
  Aq: () => (/* reexport */ measuredRun),
  zC: () => (/* reexport */ occasionOf),
  o4: () => (/* reexport */ parseConfig),
  pZ: () => (/* reexport */ repeatCommand),
  qb: () => (/* reexport */ ruleWarnings),
  fd: () => (/* reexport */ termsOf),
  Ol: () => (/* reexport */ wanted)
});

// UNUSED EXPORTS: optionTexts

// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/config/wanted.js

/**
 * Which benchmarks `only` asks for: those whose id or name matches one of the patterns.
 *
 * @param patterns globs, where `*` also spans slashes, and parts of names. None asks for all.
 */
function wanted(patterns) {
    if (patterns.length === 0)
        return () => true;
    const matches = patterns.map(matcher);
    return ({ id, name }) => matches.some((match) => match(id) || match(name));
}
/** Names hold what a glob would read as its own, such as `sort (size 10)` and `at [0]`: a part of one is always meant. */
function matcher(pattern) {
    const glob = withPlainParentheses(pattern);
    if (!picomatch.scan(glob).isGlob)
        return (text) => text.includes(pattern);
    // `bash` lets a star span slashes: names are no paths.
    const matches = picomatch(glob, { bash: true, dot: true });
    return (text) => text.includes(pattern) || matches(text);
}
/** To picomatch they group, which only makes sense after one of its signs, as in `@(a|b)`. */
function withPlainParentheses(pattern) {
    return /[@!?*+]\(/.test(pattern) ? pattern : pattern.replaceAll(/[()]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/config/apply-rules.js


/** Why a benchmark is to be left out, in the words of the rule; null for all others. */
function ignoredBecause({ rules, }) {
    const ruleOf = matching(rules);
    return (benchmark) => ruleOf(benchmark)?.ignore ?? null;
}
/**
 * What holds for each benchmark and metric.
 *
 * The nearest word on a threshold wins: the rule's for all metrics of its benchmarks, then the one said for the
 * metric, then the metric's own, then that of the whole run.
 */
function termsOf({ gateOn, rules, threshold, thresholds, }) {
    const ruleOf = matching(rules);
    const ownThresholds = thresholds;
    const gating = gateOn;
    return (benchmark, metric, gates) => {
        const about = (0,model/* metricOf */.ak)(metric);
        const without = {
            threshold: ownThresholds[metric] ?? about.threshold ?? threshold,
            gates: gates ?? gating.includes(metric),
        };
        const rule = ruleOf(benchmark);
        if (rule === null)
            return { ...without, rule: null };
        return {
            threshold: rule.threshold ?? without.threshold,
            gates: rule.metrics?.some((name) => name === metric) ?? without.gates,
            rule: { benchmark: rule.benchmark, without },
        };
    };
}
/** Remembers its answers: the terms of every benchmark are asked for before each batch of rounds. */
function matching(rules) {
    const matchers = rules.map((rule) => ({ rule, matches: wanted([rule.benchmark]) }));
    const known = new Map();
    return (benchmark) => {
        const before = known.get(benchmark.id);
        if (before !== undefined)
            return before;
        const rule = matchers.find(({ matches }) => matches(benchmark))?.rule ?? null;
        known.set(benchmark.id, rule);
        return rule;
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/config/github-event.js


const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const repositoryName = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/** Of each event's payload, the parts that are looked at. */
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
    const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.map(String).join('.') || 'payload'}: ${issue.message}`);
    throw new errors/* GateError */.u('event-payload', [`the payload of the event ${event} is not as expected:`, ...mistakes].join('\n'), 'Check that GITHUB_EVENT_PATH is the file of this event, or name the versions with the inputs base and head.');
}

;// CONCATENATED MODULE: ./lib/config/compared-by-event.js


const events = {
    pull_request: ofPullRequest,
    push: ofPush,
    merge_group: ofMergeGroup,
    workflow_dispatch: () => without('This event does not say what to compare with: give the input base.'),
    schedule: () => without('This event does not say what to compare with: give the input base.'),
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
    const known = Object.hasOwn(events, name) ? events[name] : undefined;
    if (known !== undefined)
        return known(payload);
    if (givenBase !== null)
        return compareWith(givenBase);
    throw new errors/* GateError */.u('unsupported-event', `the event ${name} does not say which versions to compare`, `Give the input base, or run on one of ${Object.keys(events).join(', ')}.`);
}
/**
 * The commit where the pull request and its base branch parted. With the merge commit that actions/checkout takes by
 * default, this is its first parent; with the head itself checked out it still is the right one, where `HEAD^1` would
 * be the pull request's own last but one commit.
 *
 * Where the branch was is in the event. `origin` alone does not tell: after the merge it has the pull request's own
 * commits, and of a fork it is the fork, which may have no such branch, or one with whatever its owner likes.
 */
function ofPullRequest(payload) {
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
function ofPush(payload) {
    const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload);
    const isNew = /^0+$/.test(before);
    if (!isNew && !forced)
        return compareWith(before);
    if (ref.startsWith('refs/tags/'))
        return without('A tag has no version before it.');
    if (ref !== `refs/heads/${repository.default_branch}`) {
        return compareWith(`merge-base:origin/${repository.default_branch}`);
    }
    return without(isNew
        ? 'The default branch is new: there is no version before it.'
        : 'The default branch was rewritten by a forced push: the version before it is gone.');
}
function ofMergeGroup(payload) {
    return compareWith(parsePayload('merge_group', payload, mergeGroupPayload).merge_group.base_sha);
}
function compareWith(base) {
    return { base, pullRequest: null, withoutBase: null };
}
function without(reason) {
    return { base: null, pullRequest: null, withoutBase: reason };
}
function dangerous() {
    return new errors/* GateError */.u('pull-request-target', "pull_request_target would run the pull request's code with a token that can write", 'Run on pull_request instead.');
}

;// CONCATENATED MODULE: ./lib/config/evaluated.js


const report = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('data'), value: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('not-data'),
        places: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), problem: schemas/* string */.YjP() })),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('no-default-export') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('throws'), message: schemas/* string */.YjP(), code: schemas/* string */.YjP().nullable() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('stuck') }),
]);
/**
 * The value of a config file's default export.
 *
 * @param name the file's, as the user knows it
 * @throws GateError where it failed, ended its process, did not come to an end, or exports what is not data
 */
function evaluated(evaluation, name) {
    const { told, exitCode, endedAfterSeconds } = evaluation;
    if (endedAfterSeconds !== null)
        throw neverEnds(name, endedAfterSeconds);
    const reported = exitCode === 0 ? reportIn(told) : null;
    if (reported === null)
        throw endedEarly(evaluation, name);
    switch (reported.kind) {
        case 'data':
            return reported.value;
        case 'not-data':
            throw notData(reported.places, name);
        case 'no-default-export':
            throw withoutExport(name);
        case 'throws':
            throw failing(reported, name);
        case 'stuck':
            throw stuck(name);
    }
}
/** Null where it did not come to that. */
function reportIn(told) {
    try {
        const parsed = report.safeParse(JSON.parse(told));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null; // cut off, or empty
    }
}
function neverEnds(name, seconds) {
    return new errors/* GateError */.u('config-file-endless', `${name} did not come to an end within ${seconds} s`, 'Take out what it waits for, or what it repeats; a config file is data, and needs no more than to be imported.');
}
function stuck(name) {
    return new errors/* GateError */.u('config-file-stuck', `${name} waits for something that never comes: an \`await\` in it cannot go on`, 'See that every Promise it waits for is settled.');
}
function endedEarly({ exitCode, signal }, name) {
    const how = exitCode === null ? `a signal, ${signal}` : `exit code ${exitCode}`;
    return new errors/* GateError */.u('config-file-ended', `${name} ended its process (${how}) instead of exporting a value`, 'Look at what it imports: something there exits, sets an exit code, or crashes. Its output stands above.');
}
function notData(places, name) {
    const lines = places.map(({ path, problem }) => `  ${path === '' ? 'the default export' : path} ${problem}`);
    return new errors/* GateError */.u('config-file-not-data', [`${name} holds what is not data:`, ...lines].join('\n'), 'Write texts, finite numbers, booleans, null, lists and plain objects; `await` a Promise, and call a function yourself.');
}
function withoutExport(name) {
    return new errors/* GateError */.u('config-file-export', `${name} has no default export`, 'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.');
}
function failing({ message, code }, name) {
    return new errors/* GateError */.u('config-file-throws', `${name} cannot be loaded: ${message}`, remedyFor(message, code ?? '', name));
}
function remedyFor(message, code, name) {
    if (/Cannot use import statement|Unexpected token 'export'/.test(message)) {
        const asModule = name.replace(/\.([jt])s$/, '.m$1s');
        return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`;
    }
    switch (code) {
        case 'ERR_UNKNOWN_FILE_EXTENSION':
        case 'ERR_NO_TYPESCRIPT':
            return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${name} to benchgate.config.mjs and take the types out.`;
        case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
            return 'Node.js only strips types: leave out enums, namespaces and parameter properties.';
        case 'ERR_MODULE_NOT_FOUND':
        case 'MODULE_NOT_FOUND':
            return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.';
        default:
            return 'Correct the file; `node` followed by its name shows where it fails.';
    }
}

;// CONCATENATED MODULE: ./lib/config/config-file.js


const extensions = ['ts', 'mts', 'js', 'mjs', 'json'];
/** Looked for in this order. */
const configFileNames = extensions.map((extension) => `benchgate.config.${extension}`);
/**
 * Finds and reads the config file.
 *
 * @param directory where to look
 * @param path the file's path where the user named one, relative to `directory`; null to look for it
 * @returns null where there is none and none was asked for
 * @throws GateError where it is missing, unreadable, no data, or where there are two
 */
async function readConfigFile(directory, path, files) {
    const name = path ?? (await findConfigFile(directory, files));
    if (name === null)
        return null;
    const place = isAbsolute(name) ? name : `${directory}/${name}`;
    if (!(await files.exists(place)))
        throw missing(name);
    const value = name.endsWith('.json')
        ? parseJson(await files.readText(place), name)
        : evaluated(await files.evaluate(place), name);
    return { path: name, value };
}
async function findConfigFile(directory, files) {
    const there = await Promise.all(configFileNames.map((name) => files.exists(`${directory}/${name}`)));
    const found = configFileNames.filter((_, index) => there[index]);
    if (found.length <= 1)
        return found[0] ?? null;
    throw new errors/* GateError */.u('two-config-files', `there are ${found.length} config files: ${found.join(', ')}`, 'Keep one of them, or name the one to use with --config (the input config of the action).');
}
function isAbsolute(path) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
function missing(name) {
    return new errors/* GateError */.u('config-file-missing', `there is no config file ${name}`, 'Correct the path; it is relative to the working directory.');
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* GateError */.u('config-file-syntax', `${name} is not valid JSON: ${messageOf(cause)}`, 'Correct the file; JSON allows neither comments nor trailing commas.', { cause });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/config/baseline-by-event.js


const baseline_by_event_events = {
    pull_request: baseline_by_event_ofPullRequest,
    push: baseline_by_event_ofPush,
    merge_group: baseline_by_event_ofMergeGroup,
    schedule: (payload) => ofDefaultBranch(payload, 'schedule'),
    workflow_dispatch: (payload) => ofDefaultBranch(payload, null),
};
/** Null where a base has no branch, as of a tag, or the event does not say. */
function baselineByEvent({ name, payload }) {
    const known = Object.hasOwn(baseline_by_event_events, name) ? baseline_by_event_events[name] : undefined;
    return known === undefined ? null : known(payload);
}
/** Only the last resort of a look-up hangs on it, so it may be missing. */
const repositoryPayload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }).optional(),
});
function baseline_by_event_ofPullRequest(payload) {
    const { base } = parsePayload('pull_request', payload, pullRequestPayload).pull_request;
    return { branch: base.ref, defaultBranch: defaultBranchIn(payload), keep: null };
}
/** What was pushed before on the branch; a new or rewritten branch is compared with the default branch. */
function baseline_by_event_ofPush(payload) {
    const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload);
    const { default_branch: defaultBranch } = repository;
    const [, pushed] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    if (pushed === undefined)
        return null;
    const isNew = /^0+$/.test(before) || forced;
    const branch = isNew ? defaultBranch : pushed;
    return { branch, defaultBranch, keep: { branch: pushed, event: 'push' } };
}
function baseline_by_event_ofMergeGroup(payload) {
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

;// CONCATENATED MODULE: ./lib/config/config.js

/** Where tinybench's files are looked for when nobody says what to measure. */
const usualBenchmarks = ['**/*.bench.{js,mjs,cjs,ts,mts,cts}'];
/** Whose benchmark files a version runs. */
const benchmarksFroms = ['own', 'head'];
/** When a pull request gets a comment; `on-change` keeps one that is there up to date. */
const commentPolicies = ['always', 'on-change', 'never'];
/** Who may accept slowdowns: who may write to the repository, anyone who can write a commit, or nobody. */
const acceptFroms = ['write', 'anyone', 'nobody'];
/** What a step of a workflow does: measures, or publishes what the run of a fork has measured. */
const modes = ['measure', 'publish'];
/** Where baselines are kept. */
const storages = [...model/* storageNames */.Y2, 'none'];
/** Whether a baseline keeps the prepared checkout: `auto` does up to a size. */
const baselineTrees = ['auto', 'never'];
/** Whether figures of other runs may be compared with: only where all of them come from the same hardware. */
const hardwares = ['varying', 'fixed'];

;// CONCATENATED MODULE: ./lib/config/options.js


const everywhere = ['file', 'flag', 'input'];
const once = { repeatable: false, sources: everywhere };
const list = { repeatable: true, sources: everywhere };
const published = {
    placeholder: 'true|false',
    repeatable: false,
    sources: ['file', 'input'],
};
const fileOnly = { repeatable: false, sources: ['file'] };
/** Every option there is. File keys, flags, inputs, their help and defaults derive from this table. */
const options_options = {
    benchmarks: {
        help: `benchmark files of tinybench; ${usualBenchmarks.join(' ')} if left out, and there are no suites`,
        placeholder: 'glob',
        fallback: null,
        ...list,
    },
    suites: {
        help: 'what else to measure: files of other frameworks, commands, servers, results of other tools',
        placeholder: 'suites',
        fallback: [],
        ...fileOnly,
    },
    setup: {
        help: 'shell line that makes a fresh checkout ready to run',
        placeholder: 'command',
        fallback: null,
        ...once,
    },
    setupRetries: {
        help: 'how often a set-up that fails is tried once more',
        placeholder: 'number',
        fallback: '0',
        ...once,
    },
    setupRetryDelay: {
        help: 'how long to wait before that',
        placeholder: 'time',
        fallback: '5s',
        ...once,
    },
    threshold: {
        help: 'smallest change worth failing for',
        placeholder: 'percent',
        fallback: '5%',
        ...once,
    },
    thresholds: {
        help: 'thresholds of single metrics',
        placeholder: 'percents',
        fallback: null,
        ...fileOnly,
    },
    gateOn: {
        help: `which metrics may fail the run, of ${model/* metricNames */.Zv.join(', ')}`,
        placeholder: 'metric',
        fallback: model/* metricNames */.Zv.filter((metric) => model/* metrics */.qd[metric].gates),
        ...list,
    },
    rules: {
        help: 'what holds for some benchmarks only; the first rule that matches holds',
        placeholder: 'rules',
        fallback: [],
        ...fileOnly,
    },
    renames: {
        help: 'former names of benchmarks and their new ones, so that they stay comparable',
        placeholder: 'renames',
        fallback: null,
        ...fileOnly,
    },
    budgets: {
        help: 'limits on figures of benchmarks, base or no base',
        placeholder: 'budgets',
        fallback: [],
        ...fileOnly,
    },
    relations: {
        help: 'how many times faster benchmarks are to be than others',
        placeholder: 'relations',
        fallback: [],
        ...fileOnly,
    },
    tiers: {
        help: 'when budgets are to be kept, in order: the first gates',
        placeholder: 'tiers',
        fallback: null,
        ...fileOnly,
    },
    alerts: {
        help: 'limits on what is seen of the machine and of servers, beyond which the report warns',
        placeholder: 'limits',
        fallback: null,
        ...fileOnly,
    },
    maxTime: {
        help: 'how long to measure at most',
        placeholder: 'time',
        fallback: '5m',
        ...once,
    },
    only: {
        help: 'benchmarks to run, by glob or part of the name; all if left out',
        placeholder: 'pattern',
        fallback: [],
        ...list,
    },
    seed: {
        help: 'seed of every random choice; another one each run if left out',
        placeholder: 'number',
        fallback: null,
        ...once,
    },
    jobs: {
        help: 'pairs measured at a time; as many as there are CPUs if left out',
        placeholder: 'number',
        fallback: null,
        ...once,
    },
    v8Flags: {
        help: 'flags of the benchmark processes; [] for none',
        placeholder: 'flags',
        fallback: ['--single-threaded'],
        ...list,
    },
    benchmarksFrom: {
        help: "whose benchmark files run: each version's own, or the head's on both",
        placeholder: benchmarksFroms.join('|'),
        fallback: 'own',
        ...once,
    },
    timeout: {
        help: 'longest silence of one benchmark before it is given up',
        placeholder: 'time',
        fallback: '60s',
        ...once,
    },
    failOn: {
        help: 'mildest verdict that fails the run; a benchmark that throws always does',
        placeholder: model/* failOns */.FE.join('|'),
        fallback: 'suspected',
        ...once,
    },
    acceptFrom: {
        help: 'who may accept slowdowns: who may write to the repository, anyone, or nobody',
        placeholder: acceptFroms.join('|'),
        fallback: 'write',
        repeatable: false,
        // Not the file: it is the head's, and whoever is judged would say who may accept it.
        sources: ['flag', 'input'],
    },
    comment: {
        help: 'when to comment on the pull request',
        placeholder: commentPolicies.join('|'),
        fallback: 'always',
        repeatable: false,
        sources: ['file', 'input'],
    },
    announce: {
        help: 'whether the comment of an earlier run says that this one is measuring',
        ...published,
        fallback: 'false',
    },
    summary: {
        help: 'whether the report goes to the page of the job',
        ...published,
        fallback: 'true',
    },
    annotations: {
        help: 'whether benchmarks that got worse or failed are annotated',
        ...published,
        fallback: 'true',
    },
    check: {
        help: 'whether to create a check run, which needs checks write',
        ...published,
        fallback: 'false',
    },
    storage: {
        help: 'where baselines are kept; the Actions cache in a workflow and a directory elsewhere if left out',
        placeholder: storages.join('|'),
        fallback: null,
        ...once,
    },
    baselineTree: {
        help: 'whether a baseline keeps the prepared checkout, up to a size',
        placeholder: baselineTrees.join('|'),
        fallback: 'auto',
        ...once,
    },
    baselineTreeLimit: {
        help: 'largest prepared checkout that a baseline keeps, compressed',
        placeholder: 'size',
        fallback: '500MB',
        ...once,
    },
    requireBaseline: {
        help: "fail where the base's very commit has no baseline",
        placeholder: 'true|false',
        fallback: 'false',
        ...once,
    },
    hardware: {
        help: 'whether all runs of this gate have the same hardware, so that recorded runs alone may fail one',
        placeholder: hardwares.join('|'),
        fallback: 'varying',
        ...once,
    },
    id: {
        help: 'tells the gates of one repository apart',
        placeholder: 'name',
        fallback: 'benchgate',
        repeatable: false,
        sources: ['file', 'input'],
    },
    workingDirectory: {
        help: 'where the project lies; its config file is looked for there',
        placeholder: 'path',
        fallback: '.',
        repeatable: false,
        sources: ['input'],
    },
    checkpoint: {
        help: 'file that keeps the rounds, and with which a run that was cut off goes on',
        placeholder: 'path',
        fallback: null,
        repeatable: false,
        sources: ['input'],
    },
    mode: {
        help: 'what the step does: measure, or publish what the run of a fork has measured',
        placeholder: modes.join('|'),
        fallback: 'measure',
        repeatable: false,
        sources: ['input'],
    },
    artifact: {
        help: 'artifact that holds the report to publish',
        placeholder: 'name',
        fallback: 'benchgate-report',
        repeatable: false,
        sources: ['input'],
    },
    alpha: {
        help: 'how often an unchanged benchmark may be called changed',
        placeholder: 'probability',
        fallback: '0.05',
        ...once,
    },
};
/** An option's name as a flag and as an input: `maxTime` is `max-time`. */
function options_kebabCase(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/config/parsed.js

function found(value) {
    return { ok: true, value };
}
function unexpected(expected, hint = null) {
    return { ok: false, expected, hint };
}
/** A zod schema of a parser; the hint travels in the issue's `params`. */
function schemaOf(accepts, parse) {
    return accepts.transform((value, context) => {
        const parsed = parse(value);
        if (parsed.ok)
            return parsed.value;
        context.addIssue({ code: 'custom', message: parsed.expected, params: { hint: parsed.hint } });
        return core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./lib/config/duration.js

const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600 };
const part = String.raw `(\d+(?:\.\d+)?|\.\d+)\s*(ms|s|m|h)`;
const parts = new RegExp(part, 'g');
const whole = new RegExp(String.raw `^(?:${part}\s*)+$`);
const bare = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
/** A timer of Node's fires at once when asked for more than 24.8 days. */
const longestSeconds = 24 * unitSeconds.h;
const expected = 'expected a time above 0 and of at most 24h, such as 5m, 90s, 1h30m or 500ms';
/**
 * Reads `5m`, `90s`, `1h 30m`, `500ms`, and bare numbers as seconds.
 *
 * @returns seconds
 */
function parseDuration(value) {
    const seconds = typeof value === 'number' ? value : readSeconds(value.trim());
    if (seconds > 0 && seconds <= longestSeconds)
        return found(seconds);
    return unexpected(expected);
}
/** NaN for any other form. */
function readSeconds(text) {
    if (bare.test(text))
        return Number(text);
    if (!whole.test(text))
        return Number.NaN;
    let seconds = 0;
    for (const [, digits, unit] of text.matchAll(parts)) {
        if (isUnit(unit))
            seconds += Number(digits) * unitSeconds[unit];
    }
    return seconds;
}
function isUnit(text) {
    return text !== undefined && Object.hasOwn(unitSeconds, text);
}

;// CONCATENATED MODULE: ./lib/config/share.js
const share_form = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/;
/**
 * Reads `5%`, `0.05` and numbers; nothing is guessed from the size, so `5` is five times the whole.
 *
 * @returns null where it is no number, negative, or in any other form
 */
function readShare(value) {
    if (typeof value === 'number') {
        const valid = Number.isFinite(value) && value >= 0;
        return valid ? { fraction: value, written: value, percent: false } : null;
    }
    const match = share_form.exec(value.trim());
    if (match === null)
        return null;
    const [, digits = '', sign] = match;
    const percent = sign === '%';
    // By its exponent, since 0.7 / 100 is not the number nearest to 0.007.
    return { fraction: Number(percent ? `${digits}e-2` : digits), written: Number(digits), percent };
}

;// CONCATENATED MODULE: ./lib/config/alerts.js





const percentage = 'expected a share such as 80%, of at most 100%';
const time = 'expected a time such as 2s or 500ms';
const share = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], percentage), (value) => {
    const read = readShare(value);
    return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(percentage);
});
const duration = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], time), parseDuration);
const alertFields = {
    cpu: share.default(model/* usualAlerts */.iH.cpu),
    memory: share.default(model/* usualAlerts */.iH.memory),
    responseTime: duration.default(model/* usualAlerts */.iH.responseTime),
    errorRate: share.default(model/* usualAlerts */.iH.errorRate),
};
/** Limits on what is seen of the machine and of servers; one that is not named keeps its own. */
const alerts = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* strictObject */.rej(alertFields, 'expected an object such as { cpu: "80%", responseTime: "2s" }'));
const alertKeys = { alerts: Object.keys(alertFields) };

;// CONCATENATED MODULE: ./lib/config/alpha.js


const alpha_expected = 'expected a probability above 0 and below 0.5, such as 0.05';
/** How often a benchmark that did not change may be called changed. */
function parseAlpha(value) {
    const share = readShare(value);
    if (share === null || share.fraction === 0)
        return unexpected(alpha_expected);
    if (share.fraction < 0.5)
        return found(share.fraction);
    return unexpected(alpha_expected, share.percent ? null : `did you mean ${share.written}%?`);
}

;// CONCATENATED MODULE: ./lib/config/amount.js

/** Neither `ms` (nothing below a millisecond) nor `bytes` (kB as 1,024, against what units mean) reads figures of benchmarks. */
const decimal = {
    ns: ['s', -9],
    us: ['s', -6],
    µs: ['s', -6],
    ms: ['s', -3],
    s: ['s', 0],
    b: ['B', 0],
    kb: ['B', 3],
    mb: ['B', 6],
    gb: ['B', 9],
    tb: ['B', 12],
    '%': ['share', -2],
};
const others = {
    m: ['s', 60],
    min: ['s', 60],
    h: ['s', 3600],
    kib: ['B', 2 ** 10],
    mib: ['B', 2 ** 20],
    gib: ['B', 2 ** 30],
    tib: ['B', 2 ** 40],
};
const amount_form = /^(\d+(?:\.\d+)?|\.\d+)(?:e([+-]?\d{1,3}))?\s*(\D*)$/i;
const rate = /^(k|m|g)?(?:ops?|reqs?|requests?|items?|iter|iterations?)?$/i;
const prefixes = { '': 0, k: 3, m: 6, g: 9 };
const amount_expected = 'expected an amount such as 100ms, 2.5MB, 95%, 1000/s, or a number in the base unit';
/** Reads `100 ms`, `2.5 MB`, `95%`, `1.5k/s`, and bare numbers, which are in the base unit of what is measured. */
function parseAmount(value) {
    if (typeof value === 'number') {
        return Number.isFinite(value) && value >= 0
            ? found({ value, unit: null })
            : unexpected(amount_expected);
    }
    const [, digits = '', exponent = '0', unit = ''] = amount_form.exec(value.trim()) ?? [];
    const amount = digits === '' ? null : amountOf(digits, Number(exponent), unit.trim());
    return amount !== null && Number.isFinite(amount.value) ? found(amount) : unexpected(amount_expected);
}
function amountOf(digits, exponent, written) {
    // By its exponent, since 0.1 * 1e-3 is not the number nearest to 0.0001.
    const scaled = (power) => Number(`${digits}e${exponent + power}`);
    const name = written.replace('\u03bc', 'µ').toLowerCase();
    if (name === '')
        return { value: scaled(0), unit: null };
    if (name.endsWith('/s'))
        return rateOf(name.slice(0, -2).trim(), scaled);
    const [unit, power] = ownOf(decimal, name) ?? [];
    if (unit !== undefined && power !== undefined)
        return { value: scaled(power), unit };
    const [other, factor] = ownOf(others, name) ?? [];
    if (other === undefined || factor === undefined)
        return null;
    return { value: scaled(0) * factor, unit: other };
}
function rateOf(counted, scaled) {
    const bytes = amountOf('1', 0, counted);
    if (bytes?.unit === 'B')
        return { value: scaled(0) * bytes.value, unit: 'B/s' };
    const [whole, prefix = ''] = rate.exec(counted) ?? [];
    return whole === undefined ? null : { value: scaled(prefixes[prefix] ?? 0), unit: '1/s' };
}
function ownOf(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/**
 * The amount in a metric's base unit.
 *
 * @param unit the metric's, which of another tool's may be any
 * @returns null where it is an amount of something else
 */
function amountIn({ value, unit: own }, unit) {
    if (own === null || own === unit)
        return value;
    if (own === 'share' && unit === '%')
        return value * 100;
    return own === '1/s' && unit.endsWith('/s') && unit !== 'B/s' ? value : null;
}

;// CONCATENATED MODULE: ./lib/config/filled.js


/** A text that says something, without the blanks around it. */
const filled = (expected) => schemaOf(schemas/* string */.YjP(expected), (value) => value.trim() === '' ? unexpected(expected) : found(value.trim()));

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/config/nearest.js

/** The known name that a mistyped one most likely stands for; null where none is near. */
function nearest(name, known) {
    const lower = name.toLowerCase();
    const byLower = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
    if (byLower.size === 0)
        return null;
    const guess = (0,mod/* closest */.kp)(lower, [...byLower.keys()]);
    // Half the letters may differ: enough for a typo or a missing word, too little for any other name.
    const isNear = (0,mod/* distance */.Io)(lower, guess) <= Math.max(1, Math.floor(name.length / 2));
    return isNear ? (byLower.get(guess) ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/config/budgets.js






const pattern = "expected a glob or a part of a benchmark's name";
const metric = filled('expected the name of a metric, such as p95').optional();
const tier = filled("expected a tier's name, such as now or next quarter").optional();
const amount = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'expected an amount such as 100ms, 2.5MB or 95%'), parseAmount).optional();
const times = 'expected how many times faster, such as 1.5';
const budgetFields = { benchmark: filled(pattern), metric, max: amount, min: amount, tier };
const budgets = schemas/* array */.YOg(schemas/* strictObject */.rej(budgetFields, 'expected an object such as { benchmark, metric, max }')
    .transform((written, context) => {
    const { benchmark, metric: name = 'time', max, min, tier: when = null } = written;
    const bound = max === undefined ? 'min' : 'max';
    const limit = max ?? min;
    if (limit === undefined || (max !== undefined && min !== undefined)) {
        context.addIssue({
            code: 'custom',
            message: 'expected either max or min',
            input: written,
        });
        return core/* NEVER */.tm;
    }
    const checked = checkAmount(limit, name);
    if (checked.ok)
        return { benchmark, metric: name, bound, amount: limit, tier: when };
    context.addIssue({
        code: 'custom',
        message: checked.expected,
        path: [bound],
        input: inWords(limit),
        params: { hint: checked.hint },
    });
    return core/* NEVER */.tm;
}), 'expected a list of budgets')
    .readonly();
const relationFields = {
    faster: filled(pattern),
    than: filled(pattern),
    by: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], times), parseTimes).optional(),
    metric,
    tier,
};
const relations = schemas/* array */.YOg(schemas/* strictObject */.rej(relationFields, 'expected an object such as { faster, than, by }')
    .transform(({ faster, than, by = 1, metric: name = 'time', tier: when = null }) => {
    return { faster, than, by, metric: name, tier: when };
}), 'expected a list of relations')
    .readonly();
const tierNames = 'expected names such as now and next quarter, each once';
/** In order: the first gates. */
const tiers = schemas/* array */.YOg(filled(tierNames), tierNames)
    .refine((list) => list.length > 0 && new Set(list).size === list.length, tierNames)
    .readonly()
    .nullable();
/** What may stand within a budget and a relation. */
const limitKeys = {
    budgets: Object.keys(budgetFields),
    relations: Object.keys(relationFields),
};
/** All tiers in order; where nobody says which, as they come. */
function tiersOf({ budgets: limits, relations: related, tiers: named, }) {
    const used = [...limits, ...related].flatMap((each) => each.tier ?? []);
    return named ?? [...new Set(['now', ...used])];
}
/** Tiers that are not among those that are named, each with its path. */
function tierMistakes({ budgets: limits, relations: related, tiers: named, }) {
    if (named === null)
        return [];
    return Object.entries({ budgets: limits, relations: related }).flatMap(([option, rules]) => rules.flatMap(({ tier: when }, i) => {
        if (when === null || named.includes(when))
            return [];
        const guess = nearest(when, named);
        const hint = guess === null ? '' : `; did you mean ${guess}?`;
        return [`${option}[${i}].tier: expected one of ${named.join(', ')}, got "${when}"${hint}`];
    }));
}
/** Of the gate's own metrics it is known what they are measured in; of another tool's only once it has run. */
function checkAmount(limit, name) {
    const own = model/* metricNames */.Zv.find((known) => known === name);
    if (own === undefined)
        return found(limit);
    const { unit, range } = (0,model/* metricOf */.ak)(own);
    const form = budgets_forms[unit] ?? 'a number';
    const value = amountIn(limit, unit);
    if (value === null)
        return unexpected(`expected ${form} for ${own}`);
    if (value === 0 && range === 'positive')
        return unexpected(`expected ${form} above 0 for ${own}`);
    if (unit !== 'share' || value <= 1)
        return found(limit);
    const isPercent = limit.unit === null && value <= 100;
    return unexpected(`expected ${form} for ${own}`, isPercent ? `did you mean ${value}%?` : null);
}
/** In base units, as which it was read. */
function inWords({ value, unit }) {
    if (unit === null)
        return value;
    return unit === 'share' ? `${Number((value * 100).toPrecision(6))}%` : `${value} ${unit}`;
}
const budgets_forms = {
    s: 'a time such as 100ms',
    B: 'a size such as 2.5MB',
    '1/s': 'a rate such as 1000/s',
    share: 'a share such as 95%',
};
/** Reads `1.5`, `1.5x` and numbers. */
function parseTimes(value) {
    const [, digits = 'none'] = /^(\d+(?:\.\d+)?)\s*[x×]?$/.exec(String(value).trim()) ?? [];
    const number = Number(digits);
    return number > 0 && Number.isFinite(number) ? found(number) : unexpected(times);
}

;// CONCATENATED MODULE: ./lib/config/one-of.js


/** Reads one of some words. */
function oneOf(words) {
    const expected = `expected one of ${words.join(', ')}`;
    return (value) => {
        const word = words.find((known) => known === value.trim());
        if (word !== undefined)
            return found(word);
        const guess = nearest(value, words);
        return unexpected(expected, guess === null ? null : `did you mean ${guess}?`);
    };
}

;// CONCATENATED MODULE: ./lib/config/renames.js

const renames_expected = "expected an object of former and new names, such as { 'parse small': 'parse tiny' }";
const nameExpected = "expected a benchmark's name or id";
/**
 * Former names to new ones. A benchmark that was renamed more than once may be told step by step: every former name
 * leads to the last one.
 */
const renames = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP(nameExpected), renames_expected).transform((written, context) => {
    const steps = new Map(Object.entries(written).map(([from, to]) => [from.trim(), to.trim()]));
    for (const [from, to] of Object.entries(written)) {
        const message = mistake(from.trim(), to.trim(), steps);
        if (message !== null) {
            context.addIssue({ code: 'custom', message, path: [from], input: to });
        }
    }
    return resolved(steps);
}));
function mistake(from, to, steps) {
    if (from === '' || to === '')
        return nameExpected;
    const others = [...steps].filter(([other, target]) => target === to && other !== from);
    if (others.length > 0)
        return `expected each new name once, and ${others[0]?.[0]} has this one too`;
    if (end(from, steps) === null)
        return 'expected a name that does not lead back to itself';
    return null;
}
/** The last of the names that it leads to; null where it leads in a circle. */
function end(from, steps) {
    let name = from;
    for (let count = 0; count <= steps.size; count++) {
        const next = steps.get(name);
        if (next === undefined)
            return { name, steps: count };
        name = next;
    }
    return null;
}
/** The fewest steps first: of several former names of one benchmark, the latest. */
function resolved(steps) {
    return [...steps.keys()]
        .flatMap((from) => {
        const last = end(from, steps);
        return last === null ? [] : [{ from, to: last.name, steps: last.steps }];
    })
        .toSorted((a, b) => a.steps - b.steps)
        .map(({ from, to }) => ({ from, to }));
}

;// CONCATENATED MODULE: ./lib/config/text-list.js


/** An action's inputs are text, and an empty text means "not given": so the empty list has a form of its own. */
const emptyList = '[]';
/** Globs hold commas and blanks, so in a text only lines separate entries. */
const lines = { separator: /\n/, isEntry: (entry) => entry !== '' };
/** A list of texts, each with one entry or several; or one such text. Entries lose the blanks around them. */
function textList({ expected, separator, isEntry }) {
    const entry = schemaOf(schemas/* string */.YjP(expected), (value) => {
        const trimmed = value.trim();
        return isEntry(trimmed) ? found(trimmed) : unexpected(expected);
    });
    return schemas/* preprocess */.vkY((value) => split(value, separator), schemas/* array */.YOg(entry, expected).readonly());
}
/** A flag that may be repeated is a list of texts, each of which means what it would mean as an input. */
function split(value, separator) {
    if (typeof value === 'string')
        return splitText(value, separator);
    if (!Array.isArray(value))
        return value;
    return value.flatMap((one) => typeof one === 'string' ? splitText(one, separator) : [one]);
}
function splitText(text, separator) {
    if (text.trim() === emptyList)
        return [];
    const entries = text.split(separator).filter((entry) => entry.trim() !== '');
    return entries.length === 0 ? [text] : entries;
}

;// CONCATENATED MODULE: ./lib/config/threshold.js


const threshold_expected = 'expected a percentage above 0% and below 100%, such as 5% (or 0.05)';
/**
 * The smallest change worth failing for. A bare `5`, `150%` and `0` are refused with the question what was meant:
 * other tools read them as a ratio, and a gate with the wrong threshold never says so.
 *
 * @returns a fraction above 0 and below 1
 */
function parseThreshold(value) {
    const share = readShare(value);
    if (share === null)
        return unexpected(threshold_expected);
    if (share.fraction > 0 && share.fraction < 1)
        return found(share.fraction);
    return unexpected(threshold_expected, question(share));
}
function question({ written, percent, fraction }) {
    if (fraction === 0)
        return 'did you mean a small change such as 1%, or never to fail (fail-on: never)?';
    if (!percent && written > 1 && written < 2) {
        return `did you mean ${written}%, or ${threshold_times(written)}?`;
    }
    if (!percent && written < 100)
        return `did you mean ${written}%?`;
    if (written === 100)
        return '100% is twice the time of the base: did you mean 10%, or 1%?';
    if (written >= 200) {
        return `as a change, ${written}% is ${round(1 + written / 100)} times the time of the base, and no gate would see less`;
    }
    return `did you mean ${threshold_times(written / 100)}? As a change, ${written}% is ${round(1 + written / 100)} times the time`;
}
function threshold_times(ratio) {
    return `${round((ratio - 1) * 100)}% (${round(ratio)} times the time of the base)`;
}
function round(value) {
    return Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./lib/config/rules.js









const rules_pattern = "expected a glob or a part of a benchmark's name";
const why = 'expected the reason, as a sentence for the reader of the report';
const rules_percentage = 'expected a percentage such as 5%';
const names = `expected at least one of ${model/* metricNames */.Zv.join(', ')}`;
const threshold = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], rules_percentage), parseThreshold);
/** Names of metrics: at least one, for what nothing can fail is no gate. */
const gatingMetrics = schemas/* pipe */.FsL(textList({ expected: names, separator: /[\s,]/, isEntry: (entry) => entry !== '' }), schemas/* array */.YOg(schemaOf(schemas/* string */.YjP(), oneOf(model/* metricNames */.Zv))).readonly())
    .refine((list) => list.length > 0, {
    error: names,
    params: { hint: 'to see everything and fail nothing, say fail-on: never' },
});
const ruleFields = {
    benchmark: filled(rules_pattern),
    threshold: threshold.optional(),
    metrics: gatingMetrics.optional(),
    ignore: filled(why).optional(),
};
/** Rules for some benchmarks; of those that match, the first holds. */
const rules = schemas/* array */.YOg(schemas/* strictObject */.rej(ruleFields, 'expected an object such as { benchmark, threshold }'), 'expected a list of rules')
    .readonly();
const thresholdFields = Object.fromEntries(model/* metricNames */.Zv.map((metric) => [metric, threshold]));
/** Of single metrics; one that is not named keeps its own. */
const thresholds = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* strictObject */.rej(thresholdFields, 'expected an object such as { allocated: "2%" }').partial());
/** What may stand within an option that holds objects. */
const innerKeys = {
    rules: Object.keys(ruleFields),
    thresholds: model/* metricNames */.Zv,
    ...limitKeys,
    ...alertKeys,
};

;// CONCATENATED MODULE: ./lib/config/size.js

const unitBytes = { KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 };
const size_form = /^(\d+(?:\.\d+)?)\s*([KMG]i?B)$/i;
const size_expected = 'expected a size such as 500MB, 1.5GB or 200MiB';
/**
 * Reads `500MB`, `1.5 GB`, `200MiB`, and bare numbers as bytes.
 *
 * @returns whole bytes
 */
function parseSize(value) {
    const bytes = Math.floor(typeof value === 'number' ? value : readBytes(value.trim()));
    return bytes > 0 && Number.isSafeInteger(bytes) ? found(bytes) : unexpected(size_expected);
}
/** NaN for any other form. */
function readBytes(text) {
    const [, digits, unit = ''] = size_form.exec(text) ?? [];
    const name = unit.toUpperCase();
    return size_isUnit(name) ? Number(digits) * unitBytes[name] : Number.NaN;
}
function size_isUnit(name) {
    return Object.hasOwn(unitBytes, name);
}

;// CONCATENATED MODULE: ./lib/config/conduct.js



const conduct_time = 'expected a time such as 30s or 2m';
const cpuList = 'expected CPUs such as 0-1 or [0, 2]';
/** What every entry of `suites` may say, whatever its kind. */
const conductFields = {
    timeout: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], conduct_time), parseDuration).optional(),
    maxErrors: schemas/* int */.Whr('expected a whole number of benchmarks').min(1).optional(),
    priority: schemas/* int */.Whr('expected a whole number').min(-1000).max(1000).optional(),
    cpus: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* int */.Whr().min(0))], cpuList), (value) => {
        const cpus = typeof value === 'string' ? readCpus(value) : value;
        return cpus.length > 0 ? found(cpus) : unexpected(cpuList);
    }).optional(),
};
/** What was said of it, as a definition holds it. */
function conductOf({ timeout, maxErrors, priority, cpus, }) {
    return {
        timeoutSeconds: timeout ?? null,
        maxErrors: maxErrors ?? null,
        priority: priority ?? 0,
        cpus: cpus ?? null,
    };
}
/** `0-2,5` as taskset has it; empty where it is anything else. */
function readCpus(text) {
    const parts = text.split(',').map((part) => /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part));
    if (!parts.every((part) => part !== null))
        return [];
    return parts.flatMap(([, first, last]) => {
        const count = Number(last ?? first) - Number(first) + 1;
        return Array.from({ length: Math.max(0, count) }, (_, i) => Number(first) + i);
    });
}

;// CONCATENATED MODULE: ./lib/config/suites/suite-name.js


const suite_name_expected = 'expected a name of one line and at most 100 characters';
/** The name of a suite that is no file: its id. */
const suiteName = schemaOf(schemas/* string */.YjP(suite_name_expected), (value) => {
    const name = value.trim();
    return /^\P{Cc}{1,100}$/u.test(name) ? found(name) : unexpected(suite_name_expected);
});

;// CONCATENATED MODULE: ./lib/config/suites/command.js




const line = filled('expected a line to be run, such as npm run build');
const shell = 'expected true, false or a shell such as bash';
const failures = "expected 'stop', 'ignore' or a list of the exit codes to ignore";
const exitCode = 'expected an exit code from 0 to 255';
const value = 'expected a text or a number';
const values = 'expected a list of at least one value';
const parameters = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\w+$/), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], value).transform(String), values).min(1, values), 'expected lists by words of letters, digits and underscores, such as { size: [1, 10] }');
const mostCombinations = 1000;
/** A line that is run, as hyperfine does it. */
const commandSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('command'),
    name: suiteName,
    run: line,
    prepare: line.nullable().default(null),
    cleanup: line.nullable().default(null),
    warmup: wholeFrom(0).default(1),
    parameters: parameters.default({}),
    shell: schemas/* union */.KCZ([schemas/* boolean */.zMY(), filled(shell)], shell).default(true),
    failures: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['stop', 'ignore']),
        schemas/* array */.YOg(schemas/* int */.Whr(exitCode).min(0, exitCode).max(255, exitCode)).readonly(),
    ], failures)
        .default('stop'),
    runs: wholeFrom(1).nullable().default(null),
    ...conductFields,
})
    .superRefine((suite, context) => {
    const lines = [suite.run, suite.prepare, suite.cleanup].join('\n');
    for (const name of Object.keys(suite.parameters).filter((key) => !lines.includes(`{${key}}`))) {
        const message = `expected {${name}} in one of the lines`;
        context.addIssue({ code: 'custom', path: ['parameters', name], message, input: suite.run });
    }
    const all = Object.values(suite.parameters);
    const combinations = all.reduce((product, { length }) => product * length, 1);
    if (combinations <= mostCombinations)
        return;
    const message = `expected at most ${mostCombinations} combinations`;
    context.addIssue({ code: 'custom', path: ['parameters'], message, input: combinations });
});
function wholeFrom(least, most = 1_000_000) {
    const expected = `expected a whole number from ${least} to ${most}`;
    return schemas/* int */.Whr(expected).min(least, expected).max(most, expected);
}

;// CONCATENATED MODULE: ./lib/config/suites/http.js









const port = 'expected auto or a port from 1 to 65000';
const pathForm = 'expected a path such as /health';
const http_time = 'expected a time such as 500ms or 30s';
const listed = 'expected at least one request, such as { path: "/items" }';
const connections = 'expected numbers of connections from 1 to 1000, such as [10, 50]';
const http_share = 'expected a share of the requests such as 5%, of at most 100%';
const texts = 'expected texts by names';
const tries = 'expected a whole number from 0 to 10';
const path = schemas/* string */.YjP(pathForm).regex(/^\/[!-~]*$/, pathForm);
const http_duration = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], http_time), parseDuration);
/** Not HEAD: the load generator waits for the content that its answer announces. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const headers = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'expected the name of a header'), schemas/* string */.YjP(texts).regex(/^[\t -~\u0080-\u00FF]*$/, 'expected a header of one line'), texts);
const requestFields = {
    name: suiteName.optional(),
    path,
    method: schemas/* enum */.k5n(methods, `expected one of ${methods.join(', ')}`).default('GET'),
    headers: headers.default({}),
    body: schemas/* unknown */.L5J().optional(),
};
const request = schemas/* preprocess */.vkY((value) => (typeof value === 'string' ? { path: value } : value), schemas/* strictObject */.rej(requestFields, 'expected a path, or an object such as { path, method }')
    .transform(({ name, body, ...rest }) => ({
    ...rest,
    name: name ?? `${rest.method} ${rest.path}`,
    headers: typeof body === 'object' ? { ...json, ...rest.headers } : rest.headers,
    body: body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body),
})));
const json = { 'content-type': 'application/json' };
const number = schemas/* int */.Whr(connections).min(1, connections).max(1000, connections);
const retryFields = {
    times: schemas/* int */.Whr(tries).min(0, tries).max(10, tries).default(0),
    delay: http_duration.default(1),
};
const usualGating = ['time', 'success'];
const gating = `expected some of ${model/* serverMetrics */.b6.join(', ')}`;
const isServers = (metric) => model/* serverMetrics */.b6.some((own) => own === metric);
/** A server that is driven by HTTP. */
const httpSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('http'),
    name: suiteName,
    command: filled('expected a line that starts a server, such as node server.js'),
    port: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr(port).min(1, port).max(65_000, port)], port)
        .default('auto'),
    ready: path.default('/'),
    readyWithin: http_duration.default(30),
    requests: schemas/* array */.YOg(request, listed).min(1, listed).readonly(),
    concurrency: schemas/* preprocess */.vkY((value) => (typeof value === 'number' ? [value] : value), schemas/* array */.YOg(number, connections).min(1, connections).readonly())
        .default([10]),
    window: http_duration.default(0.5),
    maxErrorRate: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], http_share), (value) => {
        const read = readShare(value);
        return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(http_share);
    }).default(0.05),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP(texts), texts).default({}),
    retries: schemas/* strictObject */.rej(retryFields, 'expected an object such as { times: 3, delay: "1s" }')
        .default({ times: 0, delay: 1 }),
    gateOn: gatingMetrics.refine((list) => list.every(isServers), gating).default(usualGating),
    ...conductFields,
})
    .superRefine(({ requests, concurrency }, context) => {
    const twice = (values) => values.findIndex((value, index) => values.indexOf(value) !== index);
    const name = twice(requests.map((one) => one.name));
    if (name >= 0) {
        const message = 'expected a name that no other request has';
        context.addIssue({
            code: 'custom',
            path: ['requests', name, 'name'],
            message,
            input: requests[name]?.name,
        });
    }
    const level = twice(concurrency);
    if (level >= 0) {
        const message = 'expected each number once';
        context.addIssue({
            code: 'custom',
            path: ['concurrency', level],
            message,
            input: concurrency[level],
        });
    }
});
/** What may stand in the objects within such a suite. */
const withinHttpSuite = [...Object.keys(requestFields), ...Object.keys(retryFields)];

;// CONCATENATED MODULE: ./lib/config/suites/results.js







const results_line = filled('expected a line to be run, such as go test -bench . ./...');
const results_path = "expected a path or glob within the project, such as out/results.json or 'out/*.json'";
const format = `expected one of ${model/* formatNames */.EI.join(', ')}`;
const directions = "expected an object such as { value: 'higher' }";
const results_metric = 'expected names of metrics, such as time';
const file = schemaOf(schemas/* string */.YjP(results_path), (value) => {
    const trimmed = value.trim().replaceAll('\\', '/');
    const isOutside = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(trimmed);
    return trimmed === '' || isOutside ? unexpected(results_path) : found(trimmed.replace(/^(?:\.\/)+/, ''));
});
const gateOn = schemas/* union */.KCZ([schemas/* string */.YjP(results_metric), schemas/* array */.YOg(schemas/* string */.YjP(results_metric))], results_metric)
    .transform((names) => (typeof names === 'string' ? [names] : names))
    .pipe(schemas/* array */.YOg(filled(results_metric)));
/** What another tool measures. */
const resultsSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('results'),
    name: suiteName,
    run: results_line.nullable().default(null),
    file: file.nullable().default(null),
    format: schemaOf(schemas/* string */.YjP(format), oneOf(model/* formatNames */.EI)).nullable().default(null),
    better: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['lower', 'higher'], directions), directions).default({}),
    gateOn: gateOn.default([]),
    ...conductFields,
})
    .refine(({ run, file: given }) => run !== null || given !== null, {
    error: 'expected `run`, `file` or both',
    when: ({ issues }) => issues.length === 0,
});

;// CONCATENATED MODULE: ./lib/config/suites.js







const globs = 'expected globs such as bench/**/*.bench.ts';
const files = textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs);
/** One a kind. */
const kinds = [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('tinybench'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('node-bench'), files, ...conductFields }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('vitest'),
        files,
        config: filled('expected a path such as packages/a/vitest.config.ts').nullable().default(null),
        ...conductFields,
    }),
    commandSuite,
    resultsSuite,
    httpSuite,
];
const expectedKind = `expected one of ${kinds.map(({ shape }) => shape.kind.value).join(', ')}`;
const suites = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', kinds, expectedKind)
    .transform(({ timeout, maxErrors, priority, cpus, ...own }) => ({
    ...own,
    ...conductOf({ timeout, maxErrors, priority, cpus }),
})), 'expected a list of suites')
    .readonly();
/** What a suite of that kind may say; or what stands within one, where it is none. */
function keysOfSuite(suite) {
    const kind = typeof suite === 'object' && suite !== null && 'kind' in suite ? suite.kind : null;
    const schema = kinds.find(({ shape }) => shape.kind.value === kind);
    return schema === undefined ? withinHttpSuite : Object.keys(schema.shape);
}

;// CONCATENATED MODULE: ./lib/config/whole-number.js

/** Reads a whole number between two limits, both included, from a number or its decimal digits. */
function wholeNumber(least, most) {
    const expected = `expected a whole number from ${least} to ${most}`;
    return (value) => {
        const number = typeof value === 'number' ? value : readDigits(value.trim());
        return Number.isInteger(number) && number >= least && number <= most
            ? found(number)
            : unexpected(expected);
    };
}
function readDigits(text) {
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/config/yes-or-no.js

/** Reads `true` and `false`, also as text: an input of an action is never anything else. */
function yesOrNo(value) {
    const word = String(value).trim().toLowerCase();
    return word === 'true' || word === 'false'
        ? found(word === 'true')
        : unexpected('expected true or false');
}

;// CONCATENATED MODULE: ./lib/config/fields.js
















const fields_text = (expected) => schemas/* string */.YjP(expected);
const textOrNumber = (expected) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], expected);
const words = (known) => schemaOf(fields_text(`expected one of ${known.join(', ')}`), oneOf(known));
const switched = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()], 'expected true or false'), yesOrNo);
const fields_globs = 'expected globs such as bench/**/*.bench.ts';
const fields_parts = "expected globs or parts of benchmarks' names";
const fields_time = 'expected a time such as 5m, 90s or 500ms, or a number of seconds';
const flags = 'expected flags such as --single-threaded';
const fields_line = 'expected one shell line such as "npm ci && npm run build"';
const place = `expected one of ${storages.join(', ')}`;
const idForm = 'expected up to 64 letters, digits, dots, underscores and dashes';
/**
 * How each option is read, by its name in a config file. A text is read the same from a file, a flag and an input.
 * To add an option: a line here, one in `options.ts`, one in the types `Config` and `UserConfig`.
 */
const fields = {
    benchmarks: textList({ expected: fields_globs, ...lines })
        .refine((list) => list.length > 0, fields_globs)
        .nullable(),
    suites: suites,
    setup: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], fields_line), (value) => {
        const trimmed = value?.trim() ?? null;
        if (trimmed === '')
            return unexpected(fields_line);
        if (trimmed?.includes('\n'))
            return unexpected(fields_line, 'join the lines with &&');
        return found(trimmed);
    }),
    setupRetries: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 10)),
    setupRetryDelay: schemaOf(textOrNumber(fields_time), parseDuration),
    threshold: threshold,
    thresholds: thresholds,
    gateOn: gatingMetrics,
    rules: rules,
    renames: renames,
    budgets: budgets,
    relations: relations,
    tiers: tiers,
    alerts: alerts,
    maxTime: schemaOf(textOrNumber(fields_time), parseDuration),
    only: textList({ expected: fields_parts, ...lines }),
    seed: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 2 ** 32 - 1)),
    jobs: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()], 'expected a whole number'), (value) => value === null ? found(null) : wholeNumber(1, 1024)(value)),
    v8Flags: textList({
        expected: flags,
        separator: /\s/,
        isEntry: (flag) => /^--\w\S*$/.test(flag),
    }),
    benchmarksFrom: words(benchmarksFroms),
    timeout: schemaOf(textOrNumber(fields_time), parseDuration),
    failOn: words(model/* failOns */.FE),
    acceptFrom: words(acceptFroms),
    comment: words(commentPolicies),
    announce: switched,
    summary: switched,
    annotations: switched,
    check: switched,
    storage: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], place), (value) => value === null ? found(null) : oneOf(storages)(value)),
    baselineTree: words(baselineTrees),
    baselineTreeLimit: schemaOf(textOrNumber('expected a size such as 500MB'), parseSize),
    requireBaseline: switched,
    hardware: words(hardwares),
    id: schemaOf(fields_text(idForm), (value) => /^[\w.-]{1,64}$/.test(value) ? found(value) : unexpected(idForm)),
    workingDirectory: schemaOf(fields_text('expected a path'), (value) => value.trim() === '' ? unexpected('expected a path') : found(value.trim())),
    checkpoint: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], 'expected a path'), (value) => value?.trim() === '' ? unexpected('expected a path') : found(value?.trim() ?? null)),
    mode: words(modes),
    artifact: schemaOf(fields_text('expected the name of an artifact'), (value) => value.trim() === '' ? unexpected('expected the name of an artifact') : found(value.trim())),
    alpha: schemaOf(textOrNumber('expected a probability such as 0.05'), parseAlpha),
};

;// CONCATENATED MODULE: ./lib/config/schema.js





/** A whole configuration in the words of its user: every key present, none unknown. */
const configSchema = schemas/* strictObject */.rej(fields)
    .transform(({ benchmarks, suites, setupRetryDelay, maxTime, timeout, baselineTreeLimit, ...rest }) => ({
    ...rest,
    suites: [
        ...tinybenchFiles(benchmarks ?? (suites.length === 0 ? usualBenchmarks : [])),
        ...suites,
    ],
    setupRetryDelaySeconds: setupRetryDelay,
    maxTimeSeconds: maxTime,
    timeoutSeconds: timeout,
    baselineTreeLimitBytes: baselineTreeLimit,
}));
/** Keys that one source of values may hold. */
function schema_keysFrom(source) {
    return Object.entries(options_options)
        .filter(([, option]) => option.sources.includes(source))
        .map(([key]) => key);
}
/** What one source may say: any of its keys, and no other. */
function sourceSchema(source) {
    const keys = schema_keysFrom(source);
    const allowed = Object.entries(fields).filter(([key]) => keys.includes(key));
    return schemas/* strictObject */.rej(Object.fromEntries(allowed)).partial();
}
function tinybenchFiles(files) {
    return files.length === 0 ? [] : [{ kind: 'tinybench', files, ...model/* usualConduct */.NR }];
}

;// CONCATENATED MODULE: ./lib/config/given-inputs.js


/**
 * The options among an action's inputs.
 *
 * @param getInput the text of the input of that name; empty where it was not given
 */
function givenInputs(getInput) {
    const values = schema_keysFrom('input').map((key) => [key, getInput(options_kebabCase(key))]);
    return { source: 'input', values: Object.fromEntries(values.filter(([, text]) => text !== '')) };
}

;// CONCATENATED MODULE: ./lib/config/is-whole.js
/**
 * Whether all benchmarks are there that the project has. A file that cannot be loaded stands there as one benchmark of
 * its own name.
 */
function isWhole({ only }, evidence) {
    return only.length === 0 && evidence.every(({ benchmark }) => benchmark.id !== benchmark.suite);
}

;// CONCATENATED MODULE: ./lib/config/found.js



/** In which tier, and whether that gates. */
function tierOf({ tier }, order) {
    const [first = 'now'] = order;
    return { tier: tier ?? first, gates: tier === null || tier === first };
}
/** Those of a benchmark that a person would call so. */
function metricsCalled(name, evidence) {
    return measuredBy(evidence).filter((metric) => [metric, (0,model/* bareName */.yZ)(metric)].includes(name));
}
function measuredBy({ metrics }) {
    return metrics?.measured ?? model/* processMetrics */.Lq;
}
/** Where a name stands for nothing. */
function noBenchmark(pattern, place, here) {
    const isIgnored = here.ignored.some(wanted([pattern]));
    if (isIgnored || !here.isWhole) {
        const why = isIgnored ? 'a rule ignores it' : 'this run does not have it';
        const message = `The budget of “${pattern}” was not judged: ${why}.`;
        return { limits: [], warnings: [{ code: 'budget-left-out', message }] };
    }
    const names = here.evidence.flatMap(({ benchmark: { id, name } }) => [name, id]);
    const guess = nearest(pattern, names);
    const hint = guess === null ? '' : `; did you mean “${guess}”?`;
    return { limits: [], mistake: `${place}: no benchmark matches “${pattern}”${hint}` };
}
/** Where no benchmark has the metric. */
function noMetric(name, place, own) {
    const known = [...new Set(own.flatMap(measuredBy).map(model/* bareName */.yZ))];
    const guess = nearest(name, known);
    const hint = guess === null ? `; measured are ${known.join(', ')}` : `; did you mean ${guess}?`;
    const of = own[0]?.benchmark.name ?? '';
    return { limits: [], mistake: `${place}: “${of}” has no metric “${name}”${hint}` };
}

;// CONCATENATED MODULE: ./lib/config/resolve-budget.js




/**
 * A budget on each benchmark that it names and that has its metric.
 *
 * @param place of the budget in the file
 * @param order of the tiers
 */
function resolveBudget(rule, place, here, order) {
    const own = here.evidence.filter(({ benchmark }) => wanted([rule.benchmark])(benchmark));
    if (own.length === 0)
        return noBenchmark(rule.benchmark, `${place}.benchmark`, here);
    const named = own.flatMap((one) => metricsCalled(rule.metric, one).map((metric) => ({ ...one, metric })));
    if (named.length === 0)
        return noMetric(rule.metric, `${place}.metric`, own);
    const limits = named.flatMap(({ benchmark, metric }) => {
        const { unit, range } = (0,model/* metricOf */.ak)(metric);
        const value = amountIn(rule.amount, unit);
        if (value === null || (value === 0 && range === 'positive'))
            return [];
        const target = { bound: rule.bound, value };
        return [{ kind: 'budget', benchmark: benchmark, metric, target, ...tierOf(rule, order) }];
    });
    if (limits.length > 0)
        return { limits };
    const [unit] = named.map(({ metric }) => (0,model/* metricOf */.ak)(metric).unit);
    const amount = rule.amount.value === 0 ? 'an amount above 0' : `an amount in ${unit || 'numbers'}`;
    return { limits, mistake: `${place}.${rule.bound}: expected ${amount} for ${rule.metric}` };
}

;// CONCATENATED MODULE: ./lib/config/resolve-relation.js



/**
 * A relation between the two benchmarks that it names; in each suite that has both.
 *
 * @param place of the relation in the file
 * @param order of the tiers
 */
function resolveRelation(rule, place, here, order) {
    const faster = called(rule.faster, here.evidence);
    const than = called(rule.than, here.evidence);
    if (faster.length === 0)
        return noBenchmark(rule.faster, `${place}.faster`, here);
    if (than.length === 0)
        return noBenchmark(rule.than, `${place}.than`, here);
    const pairs = pairsOf(faster, than);
    if (pairs.length === 0)
        return ambiguous(rule, place, faster, than);
    const named = pairs.flatMap(([one, other]) => {
        const metrics = metricsCalled(rule.metric, other);
        const metric = metricsCalled(rule.metric, one).find((each) => metrics.includes(each));
        return metric === undefined ? [] : [{ one, other, metric }];
    });
    if (named.length === 0)
        return noMetric(rule.metric, `${place}.metric`, [...faster, ...than]);
    const limits = named.map(({ one, other, metric }) => ({
        kind: 'relation',
        benchmark: one.benchmark,
        than: other.benchmark,
        inTurns: takeTurns(one, other, metric, here),
        metric,
        target: { bound: 'min', value: rule.by },
        ...tierOf(rule, order),
    }));
    return { limits, warnings: limits.filter(({ inTurns }) => !inTurns).map(notInTurns) };
}
/** Those of that very name; else those that a glob or a part of their name asks for. */
function called(pattern, evidence) {
    const named = evidence.filter(({ benchmark: { id, name } }) => [id, name].includes(pattern));
    return named.length > 0 ? named : evidence.filter((one) => wanted([pattern])(one.benchmark));
}
/** One in each suite that has one of both; else the only two there are. */
function pairsOf(faster, than) {
    const bySuite = Map.groupBy(than, ({ benchmark }) => benchmark.suite);
    const together = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].flatMap(([suite, own]) => pairOf(own, bySuite.get(suite) ?? []));
    const isSeveral = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].some(([suite, own]) => bySuite.has(suite) && pairOf(own, bySuite.get(suite) ?? []).length === 0);
    if (isSeveral)
        return [];
    return together.length > 0 ? together : pairOf(faster, than);
}
function pairOf([one, ...more], [other, ...others]) {
    const isOnly = more.length + others.length === 0;
    return one === undefined || other === undefined || one === other || !isOnly ? [] : [[one, other]];
}
function takeTurns(one, other, metric, here) {
    const { suite } = one.benchmark;
    const isOfProcess = model/* processMetrics */.Lq.some((name) => name === metric);
    return suite === other.benchmark.suite && isOfProcess && here.takesTurns(suite);
}
function ambiguous(rule, place, faster, than) {
    const isFaster = faster.length > 1;
    const [several, pattern] = isFaster ? [faster, rule.faster] : [than, rule.than];
    const names = several.slice(0, 3).map(({ benchmark }) => `“${benchmark.id}”`);
    const more = several.length > names.length ? ` and ${several.length - names.length} more` : '';
    const what = several.length === 1
        ? 'both are the same benchmark'
        : `“${pattern}” is not one benchmark but ${names.join(', ')}${more}`;
    return { limits: [], mistake: `${place}.${isFaster ? 'faster' : 'than'}: ${what}` };
}
function notInTurns({ benchmark, than }) {
    const why = benchmark.suite === than.suite ? 'suites of this kind cannot do that' : 'they are of two suites';
    const message = `${benchmark.id} and ${than.id} are not measured in turns, since ${why}: their relation is judged by what each took in its own rounds, which says less.`;
    return { code: 'relation-not-in-turns', message };
}

;// CONCATENATED MODULE: ./lib/config/limits-of.js





/**
 * Budgets and relations of the benchmarks that there are.
 *
 * @throws GateError `budget-unmatched` with each that cannot be held against anything, unless a part of the benchmarks
 *   was left out on purpose or could not be loaded
 */
function limitsOf(config, found) {
    const order = tiersOf(config);
    const benchmarks = found.evidence.filter((one) => isOfHead(one, found));
    const here = { ...found, evidence: benchmarks, isWhole: isWhole(config, benchmarks) };
    const each = [
        ...config.budgets.map((rule, i) => resolveBudget(rule, `budgets[${i}]`, here, order)),
        ...config.relations.map((rule, i) => resolveRelation(rule, `relations[${i}]`, here, order)),
    ];
    const mistakes = each.flatMap(({ mistake }) => mistake ?? []);
    if (mistakes.length > 0)
        throw unmatched(mistakes);
    const limits = each.flatMap((one) => one.limits);
    return {
        limits: limits.toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier)),
        warnings: each.flatMap((one) => one.warnings ?? []),
    };
}
function isOfHead({ versions, failures }, { heads }) {
    return heads.some((head) => versions.includes(head) || failures.some(({ version }) => version === head));
}
function unmatched(mistakes) {
    return new errors/* GateError */.u('budget-unmatched', ['what budgets or relations name is not there:', ...mistakes.map((each) => `  ${each}`)].join('\n'), 'Correct what is named above, or take it out: a budget of nothing could never be exceeded.');
}

;// CONCATENATED MODULE: ./lib/config/deep-freeze.js
/** Freezes a value of plain objects and lists, through and through. */
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./lib/config/mistakes.js





/**
 * Everything that is wrong with what one source says, a line each: path, what was expected, what was there, advice.
 *
 * @param place puts a path such as `only[2]` (empty for the whole) into the source's own words
 */
function mistakesIn(value, source, place) {
    const parsed = sourceSchema(source).safeParse(value, { reportInput: true });
    if (parsed.success)
        return [];
    return parsed.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const [option] = issue.path;
            return issue.keys.map((key) => {
                const name = place(nameIn(source, [...issue.path, key]));
                return `${name}: ${option === undefined ? unknownKey(key, source) : unknownInner(key, keysWithin(String(option), issue.input))}`;
            });
        }
        if (issue.path.length === 0) {
            return [`${place('')}: expected an object with the options, got ${shown(value)}`];
        }
        const got = shown(meant(issue));
        return [`${place(nameIn(source, issue.path))}: ${issue.message}, got ${got}${hintOf(issue)}`];
    });
}
/** An option's path as the reader wrote it: `only[2]`, `rules[0].ignore`, `--max-time`, `input max-time`. */
function nameIn(source, [key, ...rest]) {
    const name = String(key);
    if (source === 'flag')
        return `--${options_kebabCase(name)}`;
    if (source === 'input')
        return `input ${options_kebabCase(name)}`;
    return name + rest.map(step).join('');
}
function step(key) {
    return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}
function unknownKey(key, source) {
    if (Object.hasOwn(options_options, key)) {
        return `cannot be set here; it is the action's input ${options_kebabCase(key)}`;
    }
    const known = schema_keysFrom(source);
    const guess = nearest(key.replaceAll('-', ''), known);
    return guess === null
        ? `unknown option; the known ones are ${known.join(', ')}`
        : `unknown option; did you mean ${guess}?`;
}
/** What may stand within an option's objects, of which one says something that may not. */
function keysWithin(option, object) {
    return option === 'suites' ? keysOfSuite(object) : (innerKeys[option] ?? []);
}
function unknownInner(key, known) {
    const guess = nearest(key, known);
    return guess === null
        ? `unknown key; the known ones are ${known.join(', ')}`
        : `unknown key; did you mean ${guess}?`;
}
/** What was there: of a union by one of its keys, that key's value. */
function meant(issue) {
    const { input } = issue;
    const isByKey = issue.code === 'invalid_union' && issue.discriminator !== undefined;
    const isObject = typeof input === 'object' && input !== null;
    return isByKey && isObject
        ? Object.entries(input).find(([key]) => key === issue.discriminator)?.[1]
        : input;
}
const longestShown = 80;
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    if (typeof value === 'function')
        return 'a function';
    // Numbers by `String`, since JSON has no NaN and no infinity.
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function hintOf(issue) {
    const hint = issue.code === 'custom' ? issue.params?.['hint'] : null;
    return typeof hint === 'string' ? `; ${hint}` : '';
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js






/**
 * Makes the one configuration of a run: defaults, over them the file, over it what was given.
 *
 * @returns frozen through and through
 * @throws GateError `invalid-config` with every mistake of all sources, also of values that are overridden
 */
function parseConfig({ file, given, seed }) {
    const mistakes = [
        ...(file === null ? [] : mistakesIn(file.value, 'file', (path) => inFile(file.path, path))),
        ...mistakesIn(given.values, given.source, (path) => path),
    ];
    if (mistakes.length > 0)
        throw invalidConfig(mistakes);
    const merged = { ...fallbacks(), seed, ...said(file?.value), ...said(given.values) };
    const config = configSchema.parse(merged);
    const tiers = tierMistakes(config).map((mistake) => inFile(file?.path ?? '', mistake));
    if (tiers.length > 0)
        throw invalidConfig(tiers);
    return deepFreeze(config);
}
function inFile(file, path) {
    return path === '' ? file : `${file}: ${path}`;
}
function invalidConfig(mistakes) {
    const heading = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    return new errors/* GateError */.u('invalid-config', [`${heading} in the configuration:`, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'), 'Correct what is named above; `benchgate compare --help` shows every option.');
}
function fallbacks() {
    return Object.fromEntries(Object.entries(options_options).map(([key, option]) => [key, option.fallback]));
}
/** Only what was said: a key that is there without a value does not hide the default. */
function said(values) {
    return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/config/load-config.js


/** The configuration of a run: finds the config file, and puts together all that was said. */
async function loadConfig(request, files) {
    const { given, directory, path, seed } = request;
    return parseConfig({ file: await readConfigFile(directory, path, files), given, seed });
}

;// CONCATENATED MODULE: ./lib/config/measured-run.js


/**
 * The run whose report is to be published.
 *
 * @throws GateError `publish-event` for any other event than the end of a run, `event-payload` where it is not as
 *   GitHub documents it
 */
function measuredRun({ name, payload }) {
    if (name !== 'workflow_run')
        throw notTheEndOfARun(`the event ${name}`);
    const { action, workflow_run: run } = parsePayload(name, payload, workflowRunPayload);
    if (action !== 'completed')
        throw notTheEndOfARun(`a run that is only ${action}`);
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
function notTheEndOfARun(what) {
    return new errors/* GateError */.u('publish-event', `mode: publish was started by ${what}, which has no report`, 'Start it by the end of the workflow that measures: on: { workflow_run: { workflows: [Benchmarks], types: [completed] } }.');
}

;// CONCATENATED MODULE: ./lib/config/occasion.js


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
        return { kind: 'unknown', reason: 'the input head names what is judged' };
    if (ofBranches.has(name))
        return { kind: 'branch' };
    if (name !== 'merge_group') {
        return { kind: 'unknown', reason: `the event ${name} does not tell whose commits these are` };
    }
    const { head_ref: ref } = parsePayload(name, payload, occasion_mergeGroupPayload).merge_group;
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '')?.[1];
    if (number !== undefined)
        return { kind: 'proposal-needed', pullRequest: Number(number) };
    return { kind: 'unknown', reason: 'the merge queue does not tell which pull request it is from' };
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

;// CONCATENATED MODULE: ./lib/config/option-texts.js


/** The options that can be given as flags, or as inputs, in the table's order. */
function optionTexts(source) {
    const keys = keysFrom(source);
    return Object.entries(options)
        .filter(([key]) => keys.includes(key))
        .map(([key, { help, placeholder, repeatable, fallback }]) => ({
        name: kebabCase(key),
        help,
        placeholder,
        repeatable,
        fallback: fallback === null || fallback.length === 0 ? null : [fallback].flat().join(' '),
    }));
}

;// CONCATENATED MODULE: ./lib/config/shell-line.js
const plain = /^[\w@%+=:,./~^-]+$/;
/** Words as a line for a POSIX shell that means just them. */
function shellLine(words) {
    return words.map(quoted).join(' ');
}
function quoted(word) {
    return plain.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/config/repeat-command.js



/** What belongs to the place of a run, and would hinder one elsewhere. */
const ofThePlace = new Set(['storage', 'requireBaseline', 'acceptFrom']);
/**
 * The command line that does the same run once more, for a POSIX shell: what was said, in the options' order, and the
 * seed. What only the Action can be told has no flag, and makes no difference elsewhere.
 */
function repeatCommand({ base, heads, config, given }, seed) {
    const versions = base === null ? ['run'] : ['compare', base, ...heads];
    const chosen = config === null ? [] : ['--config', config];
    const values = { ...given.values, seed: `${seed}` };
    const keys = schema_keysFrom('flag').filter((key) => !ofThePlace.has(key));
    const flags = keys.flatMap((key) => entries(values[key]).flatMap((value) => [`--${options_kebabCase(key)}`, value]));
    return shellLine(['npx', 'benchgate', ...versions, ...chosen, ...flags]);
}
/** An input holds an entry a line, where a flag is repeated. */
function entries(value) {
    const texts = typeof value === 'string' ? value.split('\n') : (value ?? []);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./lib/config/rule-warnings.js



/**
 * Rules that no benchmark has: misspelt, or left behind by a renamed one, which would lose its threshold in silence.
 * None where a part of the benchmarks was left out.
 */
function ruleWarnings(config, { evidence, ignored }) {
    if (!isWhole(config, evidence))
        return [];
    const benchmarks = [...evidence.map(({ benchmark }) => benchmark), ...ignored];
    const names = benchmarks.flatMap(({ id, name }) => [name, id]);
    return config.rules.flatMap(({ benchmark: pattern }, i) => {
        if (benchmarks.some(wanted([pattern])))
            return [];
        const guess = nearest(pattern, names);
        const hint = guess === null ? '' : `; did you mean “${guess}”?`;
        const message = `rules[${i}].benchmark: no benchmark matches “${pattern}”, so that the rule has no effect${hint || '.'}`;
        return [{ code: 'rule-unmatched', message }];
    });
}

;// CONCATENATED MODULE: ./lib/config/index.js
















/***/ }),

/***/ 26499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* reexport */ judge),
  pA: () => (/* reexport */ judgeByRecords),
  f5: () => (/* reexport */ nextRounds),
  bu: () => (/* reexport */ outcome),
  LZ: () => (/* reexport */ recordingOf),
  N9: () => (/* reexport */ rejudge),
  mL: () => (/* reexport */ suspect)
});

// UNUSED EXPORTS: trendsOf

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/stats/index.js + 19 modules
var stats = __webpack_require__(7835);
;// CONCATENATED MODULE: ./lib/compare/compare.js


/**
 * Sums up one head against the base over some rounds of one stage.
 *
 * @param observations in time order
 * @returns `nothing` without observations; infinite ends of the interval with fewer than six
 */
function compare(observations, metric, stage) {
    if (observations.length === 0)
        return { kind: 'nothing', reason: 'no-usable-rounds' };
    const changes = observations.map(({ change }) => change);
    const comparison = {
        metric,
        stage,
        observations: changes,
        control: observations.map(({ control }) => control).filter((control) => control !== null),
        values: {
            base: (0,simple_statistics/* median */.JZ)(observations.map(({ base }) => base)),
            head: (0,simple_statistics/* median */.JZ)(observations.map(({ head }) => head)),
        },
        change: asRatio(changes),
    };
    return { kind: 'comparison', comparison };
}
/**
 * The estimated change and its 95 % interval as ratios; above 1 is worse.
 *
 * @param changes log ratios, at least one
 */
function asRatio(changes) {
    const { estimate, low, high } = (0,stats/* hodgesLehmann */.i6)(changes);
    return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
}

// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
;// CONCATENATED MODULE: ./lib/compare/observe.js


/** Turns the rounds of a benchmark into observations of one head against the base. */
function observe(samples, labels, metric) {
    const observed = { screen: [], confirm: [] };
    const unusable = [];
    for (const sample of samples.toSorted((a, b) => a.round - b.round)) {
        const { observation, left } = observeRound(sample, labels, metric);
        if (observation !== null)
            observed[sample.stage].push(observation);
        unusable.push(...left);
    }
    return { ...observed, unusable };
}
function observeRound(sample, labels, metric) {
    const { round } = sample;
    const arms = [labels.base, labels.head];
    if (model/* controlLabel */.g5 in sample.arms)
        arms.push(model/* controlLabel */.g5);
    const [base = null, head = null, control = null] = arms.map((arm) => figure(sample, arm, metric));
    const about = (0,model/* metricOf */.ak)(metric);
    if (base === 0 && head === 0 && about.range === 'from zero, once') {
        return { observation: null, left: arms.map((arm) => ({ round, arm, value: 0 })) };
    }
    const isWhole = [base, head].every((value) => isUsable(value, metric));
    const isControlled = arms.length === 2 || isUsable(control, metric);
    const left = isWhole && isControlled ? [] : unusableOf(sample, arms, metric);
    if (!isUsable(base, metric) || !isUsable(head, metric))
        return { observation: null, left };
    return {
        observation: {
            round,
            change: worsening(base, head, about),
            control: isUsable(control, metric) ? worsening(base, control, about) : null,
            base,
            head,
        },
        left,
    };
}
function unusableOf(sample, arms, metric) {
    return arms
        .map((arm) => ({ round: sample.round, arm, value: figure(sample, arm, metric) }))
        .filter(({ value }) => !isUsable(value, metric));
}
/**
 * The log ratio of two figures, turned by what is better of them: positive is worse.
 *
 * Two figures below zero are compared by their size, the other way round. Between figures that have no ratio, as from
 * zero to something, or across zero, lies a change larger than any that needs a measurement, of the right sign.
 */
function worsening(base, head, { better, least }) {
    const change = increase(atLeast(base, least), atLeast(head, least));
    return better === 'lower' || change === 0 ? change : -change;
}
/** Figures below zero stay what they are. */
function atLeast(value, least) {
    return value < 0 ? value : Math.max(value, least);
}
/** A million times as much: no threshold is that wide, and no interval would tell it from more. */
const beyondRatio = Math.log(1e6);
function increase(from, to) {
    // A difference of logs, not the log of a ratio: the mirror image is exact.
    if (from > 0 && to > 0)
        return Math.log(to) - Math.log(from);
    if (from < 0 && to < 0)
        return Math.log(-from) - Math.log(-to);
    return Math.sign(to - from) * beyondRatio;
}
function figure(sample, arm, metric) {
    return sample.arms[arm]?.[metric] ?? null;
}
/** The median of a version's usable figures, in the metric's unit; null where it has none. */
function typicalFigure(samples, label, metric) {
    const figures = usableFigures(samples, label, metric).map(({ value }) => value);
    return figures.length === 0 ? null : (0,simple_statistics/* median */.JZ)(figures);
}
/** A version's figures that something can be made of, in time order, in the metric's unit. */
function usableFigures(samples, label, metric) {
    return samples
        .flatMap((sample) => {
        const value = figure(sample, label, metric);
        return isUsable(value, metric) ? [{ round: sample.round, value }] : [];
    })
        .toSorted((a, b) => a.round - b.round);
}
function isUsable(value, metric) {
    if (value === null || !Number.isFinite(value))
        return false;
    if (value !== 0 && isAbsurd(Math.abs(value)))
        return false;
    switch ((0,model/* metricOf */.ak)(metric).range) {
        case 'positive':
            return value > 0;
        case 'from zero':
        case 'from zero, once':
            return value >= 0;
        case 'any':
            return true;
    }
}
/**
 * Nothing that is measured is so large or so small, in any unit: something went wrong on the way. The ratio of two
 * figures within the limits is a number, and so is their sum, which is not so of all numbers.
 */
function isAbsurd(size) {
    return size > 1e100 || size < 1e-100;
}

;// CONCATENATED MODULE: ./lib/compare/index.js



;// CONCATENATED MODULE: ./lib/decide/schedule.js
/**
 * The procedure's constants: when the evidence is looked at, and what share of the error rate each look may spend.
 */
/**
 * At all rounds of a comparison, whether they raised a suspicion or came after it. Six are the fewest with which a quiet
 * benchmark can pass: p = 2^-6 when all of them are within. Eight can settle a lone obvious change, and ten or twelve one
 * among many. Later looks lie farther apart, since each takes from the others.
 */
const looks = [
    { rounds: 6, weight: 0, equivalenceAlpha: 1 / 64 },
    { rounds: 8, weight: 0.16, equivalenceAlpha: 0.004 },
    { rounds: 10, weight: 0.14, equivalenceAlpha: 0.012 },
    { rounds: 12, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 16, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 20, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 28, weight: 0.1, equivalenceAlpha: 0.008 },
    { rounds: 40, weight: 0.1, equivalenceAlpha: 0.007 },
    { rounds: 56, weight: 0.08, equivalenceAlpha: 0.004 },
    { rounds: 80, weight: 0.07, equivalenceAlpha: 0.003 },
    { rounds: 120, weight: 0.05, equivalenceAlpha: 0.002 },
];
/**
 * Of all looks together: the rate of false `unchanged` at a true change of the threshold. The looks' own levels sum to
 * more, for what passes at one mostly passes at the next as well: drawn from the signed ranks' joint distribution, which
 * depends on nothing else, it is 4.4 %. A test draws it again.
 */
const equivalenceRate = 0.05;
/** Rounds from which on it is asked whether they look like a change; before, only what is obvious does. */
const raiseFrom = 10;
/** A suspicion that so many rounds did not settle is no more urgent than the rest. */
const urgentRounds = 40;
/**
 * Each direction has 2.5 % over all looks, so that what lies just at its limit is called one or the other in 5 % of the
 * runs at most. The first look has most of it: six rounds that all lie on one side are p = 2^-6, and what is far from
 * its limit shall not cost more rounds than comparing does.
 */
const limitLooks = [
    { rounds: 6, alpha: 0.016 },
    { rounds: 10, alpha: 0.002 },
    { rounds: 20, alpha: 0.003 },
    { rounds: 40, alpha: 0.004 },
];
/** No verdict below this: the smallest two-sided p-value of R rounds is 2^(1-R). */
const fewestRounds = 6;
/** Below this not even a suspicion: two rounds can agree by chance. */
const fewestToSuspect = 3;
/** But what takes three times as long in each of its rounds is one, however few they are. */
const farWorse = Math.log(3);
/** Rounds at which the minimal detectable effect tells whether a benchmark is too unstable to judge. */
const capRounds = 120;
/** Changes up to half a percent are no changes: two builds differ by that much through code layout alone. */
const layoutFloor = Math.log1p(0.005);
/**
 * A change must be shown to exceed this part of the threshold, and be estimated at all of it: of builds that differ by
 * a percent through layout, noise alone could else make a regression at a low threshold. More would keep more of those
 * out, and take longer for lone slowdowns near the threshold: with 0.4, four suites of a hundred had such a one.
 */
const floorShare = 0.6;
/** One-sided p-values below which rounds raise a suspicion; a missed slowdown costs more than a missed gain. */
const raiseBelow = { slower: 0.2, faster: 0.025 };
/** At this p-value of base against base the rounds themselves are crooked. */
const controlAlpha = 0.01;
/**
 * p-value up to which a metric that does not gate is called changed or unchanged. Each is judged by itself: it fails
 * nothing, and of six rounds, which is all that a quiet benchmark gets, no adjusted p-value could say anything.
 */
const shownAlpha = 0.05;
/** More than this share of unusable rounds makes a benchmark unstable. */
const mostUnusable = 0.2;
/** Of the time left, kept from first looks for confirming what they raise. */
const confirmReserve = 0.2;
/** Of the time left, planned at once: an estimate that was wrong is corrected before it breaks the cap. */
const planShare = 0.5;
/** The same while no benchmark's duration is known: if rounds take five times as long as assumed, a third is gone. */
const firstPlanShare = 1 / 15;
/**
 * No round is planned longer than this part of what is planned at once, so that rounds can be dealt out evenly to the
 * jobs; unless its start-up would then weigh more than a twentieth.
 */
const roundShare = 1 / 8;
/** Assumed before a benchmark was measured, and before a round's start-up was. */
const expectedSecondsPerRound = 0.5;
const expectedStartUpSeconds = 0.3;
/** Rounds of a benchmark that only one side has: enough for a figure to show. */
const figureRounds = 1;

;// CONCATENATED MODULE: ./lib/decide/looks.js

/**
 * The looks that so many rounds have reached.
 *
 * @param isFinal no more rounds will come: the rounds since the last look get one more, with all that the looks ahead
 * had to spend. When the time runs out says nothing about the values, so this spends no more of the error rate than the
 * plan.
 * @param together the looks ahead, at least one, as one with the sum of their shares
 */
function reached(planned, rounds, isFinal, together) {
    const complete = planned.filter((look) => look.rounds <= rounds);
    const ahead = planned.slice(complete.length);
    const last = complete.at(-1)?.rounds ?? fewestRounds - 1;
    return isFinal && ahead.length > 0 && rounds > last
        ? [...complete, { ...together(ahead), rounds }]
        : complete;
}
/** The first planned look that so many rounds have not reached. */
function upcoming(planned, rounds) {
    return planned.find((look) => look.rounds > rounds) ?? null;
}
/** The sum of one of the looks' shares. */
function shareOf(looks, share) {
    return looks.reduce((sum, look) => sum + look[share], 0);
}

;// CONCATENATED MODULE: ./lib/decide/limit-figures.js



/**
 * Holds figures against a target at the planned looks, the first of which that tells decides. Not the point counts but
 * the interval: beyond the target as a whole is exceeded, within it as a whole is met. A figure that always is the
 * target itself meets it.
 *
 * The interval is Hodges and Lehmann's of the logarithms, by the confidence that the look has to spend; so it never
 * says otherwise than the status.
 *
 * @param figures in time order; what is zero or below counts as the smallest there is
 * @param smallest those below it are not told apart; 0 where no figure may be zero
 * @param isFinal no more rounds will come
 */
function judgeFigures(figures, { bound, value }, smallest, isFinal) {
    const least = Math.max(smallest, Number.MIN_VALUE);
    const log = (figure) => Math.log(Math.max(figure, least));
    const goal = log(value);
    const away = figures.map((figure) => log(figure) - goal);
    const current = (rounds, { low, high }) => {
        if (rounds === 0)
            return null;
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(away.slice(0, rounds));
        const at = (distance) => figureAt(goal + distance, least);
        return { value: at(estimate), low: at(low), high: at(high) };
    };
    let last = { rounds: figures.length, interval: unbounded };
    for (const { rounds, alpha } of reached(limitLooks, figures.length, isFinal, rest)) {
        const interval = (0,stats/* hodgesLehmann */.i6)(away.slice(0, rounds), 1 - 2 * alpha);
        const status = statusOf(interval, bound);
        if (status !== 'undecided') {
            return { status, current: current(rounds, interval), judged: rounds, missing: 0 };
        }
        last = { rounds, interval };
    }
    const next = upcoming(limitLooks, figures.length);
    return {
        status: 'undecided',
        current: current(last.rounds, last.interval),
        judged: last.rounds,
        missing: next === null ? 0 : next.rounds - figures.length,
    };
}
function rest(ahead) {
    return { alpha: shareOf(ahead, 'alpha') };
}
const unbounded = { low: -Infinity, high: Infinity };
function statusOf({ low, high }, bound) {
    const [beyond, within] = bound === 'max' ? [low > 0, high <= 0] : [high < 0, low >= 0];
    if (beyond)
        return 'exceeded';
    return within ? 'met' : 'undecided';
}
/** What counts as the least may as well be none. */
function figureAt(log, least) {
    const figure = Math.exp(log);
    return figure <= least * (1 + 1e-9) ? 0 : figure;
}

;// CONCATENATED MODULE: ./lib/decide/settings.js


/** The terms of a run without rules. */
function plainTerms({ threshold }) {
    return (_, metric, gates) => {
        const about = (0,model/* metricOf */.ak)(metric);
        return { threshold: about.threshold ?? threshold, gates: gates ?? about.gates, rule: null };
    };
}
/** The threshold as a log ratio, the same in both directions. */
function margin(settings) {
    return Math.log1p(settings.threshold);
}
/** Log ratio up to which a change does not count as one, whatever its p-value against zero. */
function floorOf(settings) {
    return Math.max(layoutFloor, margin(settings) * floorShare);
}

;// CONCATENATED MODULE: ./lib/decide/pairing.js



/** The benchmark's pairings, one a metric: those heads in which it works, where it works in the base as well. */
function pairings(evidence, base, heads, settings, which) {
    const working = workingVersions(evidence);
    if (base === null || !working.includes(base))
        return [];
    const termed = metricsOf(evidence, settings)
        .map((metric) => ({ metric, terms: termsOf(evidence, metric, settings) }))
        .filter(({ terms }) => terms.gates === (which === 'gating'));
    return heads
        .filter((head) => working.includes(head))
        .flatMap((head) => termed.map(({ metric, terms }) => ({
        evidence,
        head,
        metric,
        terms,
        ...observe(evidence.samples, { base, head }, metric),
    })));
}
/** Those that its kind of suites measures, and those that gate although it does not. */
function metricsOf(evidence, settings) {
    const gating = model/* metricNames */.Zv.filter((metric) => termsOf(evidence, metric, settings).gates);
    return (0,model/* metricsInOrder */.vI)([...(evidence.metrics?.measured ?? model/* processMetrics */.Lq), ...gating]);
}
function termsOf({ benchmark, metrics }, metric, settings) {
    const gates = metrics?.gating.includes(metric) ?? null;
    return (settings.termsOf ?? plainTerms(settings))(benchmark, metric, gates);
}
/** The settings with the pairing's own threshold. */
function settingsOf({ terms }, settings) {
    return { ...settings, threshold: terms.threshold };
}
/** Rounds were run, and none of them has a figure: the benchmark does not have this metric. */
function isAbsent({ evidence: { samples }, metric }) {
    if (samples.length === 0)
        return false;
    return samples.every(({ arms }) => Object.values(arms).every((measured) => (measured[metric] ?? null) === null));
}
/** Those that have the benchmark and in which it has not failed; none where a failure cannot be told to be of one. */
function workingVersions({ versions, failures }) {
    return versions.filter((label) => failures.every(({ version }) => version !== null && version !== label));
}
/** The rounds of both stages, in time order. */
function roundsOf({ screen, confirm, }) {
    return [...screen, ...confirm];
}
/** The bare log ratios, for the statistics. */
function changesOf(observations) {
    return observations.map(({ change }) => change);
}
/** Of the rounds that were run, those with a figure that no ratio can be made of. */
function unusableShare({ screen, confirm, unusable }) {
    const kept = screen.length + confirm.length;
    const lost = new Set(unusable.filter(({ arm }) => arm !== model/* controlLabel */.g5).map(({ round }) => round));
    return lost.size === 0 ? 0 : lost.size / (kept + lost.size);
}

;// CONCATENATED MODULE: ./lib/decide/budgets.js





/**
 * Holds each limit against each head that has its benchmarks.
 *
 * @param isFinal no more rounds will come
 */
function limitStandings({ evidence, pairs = [], limits = [], heads }, isFinal) {
    if (limits.length === 0)
        return [];
    const byId = new Map([...evidence, ...pairs].map((one) => [one.benchmark.id, one]));
    return limits.flatMap((limit) => heads.flatMap((version) => {
        const own = sourcesOf(limit, version, byId);
        return own === null ? [] : [standingOf(limit, version, own, isFinal)];
    }));
}
/** A report of a limit with what follows from its figures computed again from them. */
function rejudgedLimit(claimed) {
    const { figures, target } = claimed;
    const { missing: _, ...judged } = judgeFigures(figures, target, smallestOf(claimed), true);
    return { ...claimed, ...judged };
}
/** A ratio is never zero. */
function smallestOf({ kind, metric }) {
    return kind === 'budget' ? (0,model/* metricOf */.ak)(metric).least : 0;
}
/** Null where the head does not have what is limited. */
function sourcesOf(limit, version, byId) {
    const has = (one) => one !== undefined && isOf(one, version);
    const ids = limit.kind === 'budget'
        ? [limit.benchmark.id]
        : limit.inTurns
            ? [(0,model/* pairId */.a6)([limit.benchmark.id, limit.than.id], version)]
            : [limit.benchmark.id, limit.than.id];
    const sources = ids.map((id) => byId.get(id));
    return sources.every(has) ? sources : null;
}
/** Also where it fails there: the report says then that nothing is known. */
function isOf({ versions, failures }, label) {
    return versions.includes(label) || failures.some(({ version }) => version === label);
}
function standingOf(limit, version, sources, isFinal) {
    const figures = figuresOf(limit, version, sources);
    const { missing, ...judged } = judgeFigures(figures, limit.target, smallestOf(limit), isFinal);
    const isUseless = sources.some((one) => fails(one, version)) || hasTooFew(figures.length, version, sources);
    const isOpen = missing > 0 && !isUseless;
    const wanted = figures.length + missing;
    return {
        report: { ...limit, version, figures, ...judged },
        isOpen,
        sources: sources.map((evidence) => {
            // Of two benchmarks that do not take turns, one may be ahead.
            const own = sources.length === 1 ? figures.length : figuresIn(evidence, version, limit);
            return { evidence, missing: isOpen ? Math.max(0, wanted - own) : 0 };
        }),
    };
}
function figuresIn({ samples }, version, { metric }) {
    return usableFigures(samples, version, metric).length;
}
/** Of a pair, either may have failed. */
function fails(one, version) {
    return 'pair' in one ? one.failures.length > 0 : !workingVersions(one).includes(version);
}
/** Rounds were run, and many of them have no figure: more would have none either. */
function hasTooFew(figures, version, sources) {
    const rounds = Math.min(...sources.map((one) => 'pair' in one ? one.samples.length : one.samples.filter(({ arms }) => version in arms).length));
    return rounds >= fewestRounds && (rounds - figures) / rounds > mostUnusable;
}
function figuresOf(limit, version, [first, second]) {
    if (first === undefined)
        return [];
    if (limit.kind === 'budget') {
        return usableFigures(first.samples, version, limit.metric).map(({ value }) => value);
    }
    return second === undefined
        ? ratiosInTurns(limit, first)
        : ratiosOfRounds(limit, version, first, second);
}
/** How many times better the one is than the other, in each round that has figures of both. */
function ratiosInTurns({ benchmark, than, metric }, pair) {
    const faster = usableFigures(pair.samples, benchmark.id, metric);
    const slower = new Map(usableFigures(pair.samples, than.id, metric).map(({ round, value }) => [round, value]));
    return faster.flatMap(({ round, value }) => {
        const other = slower.get(round);
        return other === undefined ? [] : [timesBetter(value, other, metric)];
    });
}
/** Each one's rounds in their order: of one suite these are the same rounds, as long as both are measured. */
function ratiosOfRounds({ metric }, version, first, second) {
    const slower = usableFigures(second.samples, version, metric);
    return usableFigures(first.samples, version, metric).flatMap(({ value }, i) => {
        const other = slower[i];
        return other === undefined ? [] : [timesBetter(value, other.value, metric)];
    });
}
function timesBetter(faster, than, metric) {
    return Math.exp(worsening(faster, than, (0,model/* metricOf */.ak)(metric)));
}

;// CONCATENATED MODULE: ./lib/decide/budget-warnings.js

/** What a reader should know of limits that could not be judged. */
function limitWarnings(standings) {
    const gating = standings.filter(({ report }) => report.gates);
    const blind = standings.filter(isBlind);
    const open = gating.filter(({ isOpen }) => isOpen);
    const early = open.filter((one) => !isRecorded(one));
    const few = open.filter(isRecorded);
    return [
        ...blind.filter((one, i) => blind.findIndex((other) => isSame(one, other)) === i).map(unjudged),
        ...(early.length === 0 ? [] : [endedEarly(early.length, gating.length)]),
        ...(few.length === 0 ? [] : [fewResults(few.length, gating.length)]),
    ];
}
/** No time would bring more figures. */
function isRecorded({ sources }) {
    return sources.some(({ evidence }) => evidence.recorded);
}
/** Rounds were run, or failed, and there is no figure. */
function isBlind({ report, sources, isOpen }) {
    const isTried = sources.every(({ evidence: { samples, failures } }) => samples.length + failures.length > 0);
    return report.figures.length === 0 && isTried && !isOpen;
}
/** Tiers of one benchmark and metric are blind together. */
function isSame({ report: one }, { report: other }) {
    return describe(one) === describe(other) && one.version === other.version;
}
function unjudged({ report, sources }) {
    const failure = sources.flatMap(({ evidence }) => evidence.failures)[0];
    const why = failure === undefined ? 'it has no figures' : failure.message.split('\n')[0];
    const message = `The budget of ${describe(report)} cannot be judged in ${report.version}: ${why}.`;
    return { code: 'budget-unmeasured', message };
}
function describe(limit) {
    const { noun } = (0,model/* metricOf */.ak)(limit.metric);
    const named = `${limit.benchmark.id} (${noun})`;
    return limit.kind === 'budget' ? named : `${named} against ${limit.than.id}`;
}
function endedEarly(open, all) {
    const message = `The measuring ended before ${which(open, all)} ${all === 1 ? 'was' : 'were'} decided. Allow more time, or measure fewer benchmarks.`;
    return { code: 'budgets-undecided', message };
}
function fewResults(open, all) {
    const message = `There are too few results files for ${which(open, all)} to be decided: give more of them.`;
    return { code: 'few-results', message };
}
function which(open, all) {
    return all === 1 ? 'the only budget' : `${open} of ${all} budgets`;
}

;// CONCATENATED MODULE: ./lib/decide/outcome.js

/**
 * The whole run in a word: the worst of its verdicts on metrics that gate, and of its budgets of the first tier.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request. But
 * it was not compared, and a run that compared nothing did not guard anything. A slowdown that was accepted does not
 * count.
 */
function outcome(benchmarks, budgets, base) {
    const all = benchmarks.flatMap(({ results }) => results);
    if (all.some((result) => failsInHead(result, base)))
        return 'errored';
    const gating = all.filter(({ gates }) => gates);
    if (base !== null && outcome_isBlind(gating))
        return 'incomparable';
    const counted = new Set(gating.filter(({ accepted }) => accepted === null).map(({ verdict }) => verdict));
    if (counted.has('regressed'))
        return 'regressed';
    const statuses = new Set(budgets.filter(({ gates }) => gates).map(({ status }) => status));
    if (statuses.has('exceeded'))
        return 'exceeded';
    if (isUnguarded(benchmarks, budgets, base))
        return 'errored';
    if (counted.has('suspected'))
        return 'suspected';
    const isUndecided = statuses.has('undecided') ||
        gating.some(isUnmeasured) ||
        undecided.some((verdict) => counted.has(verdict));
    return isUndecided ? 'inconclusive' : 'passed';
}
/** Nobody would notice that a budget guards nothing: its benchmark was measured and never has its metric, or it is all there is to judge. */
function isUnguarded(benchmarks, budgets, base) {
    const gating = budgets.filter(({ gates }) => gates);
    const blind = gating.filter(({ figures }) => figures.length === 0);
    const isAll = base === null && blind.length > 0 && blind.length === gating.length;
    return isAll || blind.some((limit) => limit.kind === 'budget' && isMeasured(benchmarks, limit));
}
function isMeasured(benchmarks, { benchmark: { id }, version }) {
    const own = benchmarks.find((one) => one.id === id)?.results ?? [];
    return own.some((result) => result.version === version && result.values.head !== null);
}
/** `errored` is here what fails in the base alone. */
const undecided = ['inconclusive', 'unstable', 'errored'];
/** Also where it cannot be told which version it was. */
function failsInHead({ verdict, errorIn }, base) {
    return verdict === 'errored' && (errorIn === null || errorIn !== base);
}
/** The time was up before its first round: it has not even run. */
function isUnmeasured({ verdict, values }) {
    return verdict === 'new' && values.head === null;
}
/** Something was there to be compared with the base, and nothing of it got the rounds that any verdict takes. */
function outcome_isBlind(gating) {
    const isAsked = gating.some(({ verdict }) => verdict !== 'new');
    return isAsked && !gating.some(isCompared);
}
const told = new Set(['regressed', 'suspected', 'improved', 'unchanged']);
function isCompared({ verdict, rounds }) {
    if (told.has(verdict))
        return true;
    return (verdict === 'inconclusive' || verdict === 'unstable') && rounds.judged >= fewestRounds;
}

;// CONCATENATED MODULE: ./lib/decide/detectable.js

/**
 * The smallest change, as a fraction, that so many rounds with this spread could detect with 80 % power.
 *
 * @returns null below two observations
 */
function detectable(changes, rounds, alpha) {
    if (changes.length < 2 || rounds < 2)
        return null;
    return Math.expm1((0,stats/* minimalDetectableEffect */.il)((0,stats/* spreadOf */.jg)(changes), rounds, alpha));
}

;// CONCATENATED MODULE: ./lib/decide/hopeless.js


/** Even all rounds of the plan could not show a change of twice the threshold. */
function isHopeless(changes, settings) {
    const mde = detectable(changes, capRounds, settings.alpha);
    return mde !== null && mde > 2 * settings.threshold;
}

;// CONCATENATED MODULE: ./lib/decide/verdict-of.js



/**
 * The verdict of a pairing that will get no more rounds. Whether its rounds are too unstable is asked last: noise that is
 * large beside the threshold says nothing against a change that is larger still.
 */
function verdictOf(standing, settings) {
    const { state, pairing, judged, controlFired, looksWorse } = standing;
    if (state.kind === 'settled')
        return state.verdict;
    if (looksWorse)
        return 'suspected';
    if (unusableShare(pairing) > mostUnusable)
        return 'unstable';
    if (judged.length < fewestRounds)
        return 'inconclusive';
    const isUnstable = controlFired || isHopeless(changesOf(judged), settingsOf(pairing, settings));
    return isUnstable ? 'unstable' : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/decide/results.js







/**
 * A benchmark's results: one for each head and metric, or one of the base's where no head has it. Without figures, the
 * first metric that gates stands for all.
 */
function resultsOf(evidence, standings, context) {
    const { base, heads } = context;
    const isAnywhere = heads.some((head) => hasOrFails(evidence, head));
    const versions = isAnywhere || base === null ? heads : [base];
    return versions.flatMap((version) => {
        const own = standings.filter(({ pairing }) => pairing.head === version);
        const failure = failureOf(evidence, version, base);
        const metrics = metricsOf(evidence, context.settings);
        const gating = metrics.filter((metric) => termsOf(evidence, metric, context.settings).gates);
        if (failure !== null) {
            // A benchmark of which nothing gates fails all the same.
            return [...gating, ...metrics].slice(0, 1).map((metric) => ({
                ...blankResult(evidence, { base, head: version }, metric, context.settings),
                verdict: 'errored',
                error: failure.message,
                errorIn: failure.version,
            }));
        }
        return shownMetrics(evidence, own, metrics, gating).flatMap((metric) => {
            const standing = own.find(({ pairing }) => pairing.metric === metric);
            const result = resultOf(evidence, standing ?? null, version, metric, context);
            return result === null ? [] : [result];
        });
    });
}
/** Those with figures; of those that gate at least one, so that no benchmark passes for want of figures. */
function shownMetrics(evidence, standings, metrics, gating) {
    const isMeasured = (metric) => standings.length > 0
        ? standings.some(({ pairing }) => pairing.metric === metric && isShown(pairing))
        : hasFigures(evidence, metric);
    const stands = gating.find(isMeasured) ?? gating[0];
    return metrics.filter((metric) => metric === stands || isMeasured(metric));
}
/** One that gates is shown also before its first round. */
function isShown(pairing) {
    const { terms, evidence } = pairing;
    return evidence.samples.length === 0 ? terms.gates : !isAbsent(pairing);
}
function hasFigures({ samples }, metric) {
    return samples.some(({ arms }) => Object.values(arms).some((arm) => arm[metric] !== undefined));
}
function resultOf(evidence, standing, version, metric, { settings, base }) {
    const blank = blankResult(evidence, { base, head: version }, metric, settings);
    if (standing !== null) {
        const failed = withoutFigures(standing.pairing);
        return { ...blank, ...(failed ?? judgedFigures(standing, settings)) };
    }
    const figure = (label) => typicalFigure(evidence.samples, label, metric);
    const isInBase = base !== null && evidence.versions.includes(base);
    if (isInBase) {
        return { ...blank, verdict: 'removed', values: { base: figure(base), head: null } };
    }
    if (!evidence.versions.includes(version))
        return null;
    return { ...blank, verdict: 'new', values: { base: null, head: figure(version) } };
}
/** A gating metric of which one of the versions never has a figure, and the other always does: it fails there. */
function withoutFigures(pairing) {
    const { screen, confirm, unusable, terms, metric } = pairing;
    const ofVersions = unusable.filter(({ arm }) => arm !== model/* controlLabel */.g5);
    const labels = new Set(ofVersions.map(({ arm }) => arm));
    const [first] = ofVersions;
    if (!terms.gates ||
        screen.length + confirm.length > 0 ||
        labels.size !== 1 ||
        first === undefined)
        return null;
    const { noun } = (0,model/* metricOf */.ak)(metric);
    const found = first.value === null ? 'there is none' : `found ${first.value}`;
    const error = `no round has a figure of its ${noun} that could be compared: ${found}`;
    return { verdict: 'errored', error, errorIn: first.arm };
}
/** Observations are kept also where they lead to no verdict: nothing measured is lost. */
function blankResult(evidence, { base, head }, metric, settings) {
    const { samples } = evidence;
    const { screen, confirm } = observe(base === null ? [] : samples, { base: base ?? '', head }, metric);
    const { threshold, gates } = termsOf(evidence, metric, settings);
    return {
        version: head,
        metric,
        gates,
        values: { base: null, head: null },
        change: null,
        rounds: { judged: 0, total: samples.length },
        mde: null,
        noiseFloor: null,
        threshold,
        verdict: 'inconclusive',
        observations: {
            screen: changesOf(screen),
            confirm: changesOf(confirm),
            control: confirm.map(({ control }) => control).filter((change) => change !== null),
        },
        error: null,
        errorIn: null,
        lacks: null,
        rule: null,
        accepted: null,
    };
}
/** What follows from the rounds of a pairing; without a usable one, the verdict alone. */
function judgedFigures(standing, settings) {
    const { pairing, judged, adjustedP } = standing;
    const verdict = isAbsent(pairing) ? 'inconclusive' : verdictOf(standing, settings);
    const compared = compare(judged, pairing.metric, standing.stage);
    const lacks = lackingOf(standing);
    if (compared.kind === 'nothing')
        return { verdict, lacks };
    const { observations, control, values, change } = compared.comparison;
    return {
        verdict,
        lacks,
        values,
        change: {
            ...change,
            pValue: (0,stats/* flooredSignedRank */.Mi)(observations, floorOf(settingsOf(pairing, settings))).twoSided,
            adjustedPValue: adjustedP,
        },
        rounds: { judged: judged.length, total: pairing.evidence.samples.length },
        mde: detectable(observations, judged.length, settings.alpha),
        noiseFloor: control.length === 0 ? null : asRatio(control),
    };
}
/** Estimated from how long its rounds took so far; recorded rounds take no time. */
function lackingOf({ state, pairing }) {
    if (state.kind !== 'open')
        return null;
    const { recorded, secondsPerRound } = pairing.evidence;
    const isTimed = recorded !== true && secondsPerRound !== null;
    return {
        rounds: state.missing,
        seconds: isTimed ? state.missing * secondsPerRound : null,
    };
}
/** Why a version has no verdict: it failed itself, or the base did, or it cannot be told which of them. */
function failureOf({ failures, versions }, version, base) {
    const own = failures.find((failure) => failure.version === version || failure.version === null);
    const ofBase = failures.find((failure) => failure.version === base);
    return own ?? (versions.includes(version) ? (ofBase ?? null) : null);
}
function hasOrFails({ versions, failures }, version) {
    const fails = failures.some((failure) => failure.version === version || failure.version === null);
    return fails || versions.includes(version);
}

;// CONCATENATED MODULE: ./lib/decide/rules.js


/** The settings as they would be without rules; null where no rule applies to anything. */
function withoutRules(settings, evidence) {
    const { termsOf } = settings;
    if (termsOf === undefined)
        return null;
    const isRuled = evidence.some((one) => metricsOf(one, settings).some((metric) => termsOf(one.benchmark, metric, null).rule !== null));
    if (!isRuled)
        return null;
    return {
        ...settings,
        termsOf(benchmark, metric, gates) {
            const terms = termsOf(benchmark, metric, gates);
            return terms.rule === null ? terms : { ...terms.rule.without, rule: null };
        },
    };
}
/**
 * Names the rule in each result that would be another without it.
 *
 * @param plain the same evidence, judged without rules
 */
function markRules(judged, plain, settings) {
    const termsOf = settings.termsOf ?? plainTerms(settings);
    return judged.map((benchmark, i) => ({
        ...benchmark,
        results: benchmark.results.map((result) => {
            const other = plain[i]?.results.find(({ version, metric }) => version === result.version && metric === result.metric);
            const { rule } = termsOf(benchmark, result.metric, null);
            const isOther = other === undefined || isDecidedOtherwise(result, other);
            return rule !== null && isOther ? { ...result, rule: rule.benchmark } : result;
        }),
    }));
}
/** What a verdict counts for matters only where it is not a good one. */
function isDecidedOtherwise(one, other) {
    if (one.verdict !== other.verdict)
        return true;
    const isHarmless = ['improved', 'unchanged', 'new', 'removed'].includes(one.verdict);
    return one.gates !== other.gates && !isHarmless;
}

;// CONCATENATED MODULE: ./lib/decide/shown.js




/**
 * Where a pairing of a metric stands that does not gate: looked at once, by itself, on all rounds that the gating
 * metrics have bought. It never wants a round, and is no member of the suspicions that are judged together.
 */
function shown(pairing, settings) {
    const judged = roundsOf(pairing);
    const changes = changesOf(judged);
    const controls = judged.map(({ control }) => control).filter((d) => d !== null);
    const floor = floorOf(settings);
    const stage = pairing.confirm.length > 0 ? 'confirm' : 'screen';
    const standing = { pairing, judged, stage, adjustedP: null, looksWorse: false };
    const controlFired = (0,stats/* flooredSignedRank */.Mi)(controls, floor).twoSided <= controlAlpha;
    const spent = { ...standing, controlFired, state: { kind: 'spent' } };
    if (changes.length < fewestRounds || unusableShare(pairing) > mostUnusable)
        return spent;
    const settled = (verdict) => {
        return { ...standing, controlFired, state: { kind: 'settled', verdict } };
    };
    const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
    const isChange = (0,stats/* flooredSignedRank */.Mi)(changes, floor).twoSided <= shownAlpha;
    if (isChange && Math.abs(estimate) >= margin(settings) && !controlFired) {
        return settled(estimate > 0 ? 'regressed' : 'improved');
    }
    return (0,stats/* equivalence */.XY)(changes, margin(settings)) <= shownAlpha ? settled('unchanged') : spent;
}

;// CONCATENATED MODULE: ./lib/decide/looked.js





/** Every look that the rounds have reached, in order. */
function lookedAt(observations, settings, isFinal) {
    const spent = [];
    return reachedLooks(observations.length, isFinal).map(({ rounds, weight, equivalenceAlpha }) => {
        const seen = observations.slice(0, rounds);
        const changes = changesOf(seen);
        spent.push({ p: (0,stats/* flooredSignedRank */.Mi)(changes, floorOf(settings)).twoSided, weight });
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
        return {
            rounds,
            p: (0,stats/* sequentialP */.GD)(spent),
            estimate,
            controlFired: controlFired(seen, estimate, settings),
            isEquivalent: (0,stats/* equivalence */.XY)(changes, margin(settings)) <= equivalenceAlpha,
        };
    });
}
/** The looks that so many rounds have reached; the last of all may spend what those ahead had to spend. */
function reachedLooks(rounds, isFinal) {
    return reached(looks, rounds, isFinal, (ahead) => ({
        weight: shareOf(ahead, 'weight'),
        equivalenceAlpha: equivalenceLeft(ahead),
    }));
}
/**
 * The levels sum to more than the rate, which they keep because the looks share their rounds. Where the time is up between
 * two looks nobody reckoned how much they share, so only what the sum leaves is spent, or what the next look had.
 */
function equivalenceLeft(ahead) {
    const spent = shareOf(looks, 'equivalenceAlpha') - shareOf(ahead, 'equivalenceAlpha');
    return Math.max(equivalenceRate - spent, ahead[0]?.equivalenceAlpha ?? 0);
}
/**
 * A few control rounds are too few for a test. But where they lie as far on the change's side as half of it, the rounds
 * themselves may be what made the change.
 */
function controlFired(observations, estimate, settings) {
    const controls = observations.map(({ control }) => control).filter((d) => d !== null);
    if (controls.length === 0)
        return false;
    const isLarge = Math.abs(estimate) >= margin(settings);
    const isAlike = isLarge && (0,stats/* hodgesLehmann */.i6)(controls).estimate / estimate >= 1 / 2;
    return isAlike || (0,stats/* flooredSignedRank */.Mi)(controls, floorOf(settings)).twoSided <= controlAlpha;
}

;// CONCATENATED MODULE: ./lib/decide/suspicion.js



/**
 * Whether these rounds look like a change, so that more of them are urgent, and with a control.
 *
 * @returns the one-sided p-value of the suspicion: the smaller, the more urgent; null where there is none
 */
function suspicion(changes, settings) {
    const isAsked = changes.length >= raiseFrom;
    if (!isAsked && !isObvious(changes, settings))
        return null;
    const { slower, faster } = (0,stats/* flooredSignedRank */.Mi)(changes, layoutFloor);
    const isRaised = slower < raiseBelow.slower || faster < raiseBelow.faster;
    return isRaised ? Math.min(slower, faster) : null;
}
/** Beyond the threshold with every round on the same side. */
function isObvious(changes, settings) {
    const isOneSided = changes.every((d) => d > layoutFloor) || changes.every((d) => d < -layoutFloor);
    return isOneSided && Math.abs((0,stats/* hodgesLehmann */.i6)(changes).estimate) >= margin(settings);
}

;// CONCATENATED MODULE: ./lib/decide/course.js





/** The first look that shows it unchanged or raises a suspicion tells; a suspicion is not dropped any more. */
function courseOf(observations, settings, isFinal) {
    const changes = changesOf(observations);
    for (const { rounds, equivalenceAlpha } of reachedLooks(changes.length, isFinal)) {
        const seen = changes.slice(0, rounds);
        if ((0,stats/* equivalence */.XY)(seen, margin(settings)) <= equivalenceAlpha)
            return { kind: 'unchanged', rounds };
        const rank = suspicion(seen, settings);
        if (rank !== null) {
            return { kind: 'raised', rank, looks: lookedAt(observations, settings, isFinal) };
        }
    }
    return { kind: 'quiet' };
}

;// CONCATENATED MODULE: ./lib/decide/looks-worse.js



/**
 * Whether rounds that confirmed nothing still look worse than the threshold allows: the interval, or every round, lies
 * beyond it, and by more than chance would bring about among all comparisons of the run.
 *
 * Of the two tests the ranks need no assumption, and Student's can tell with few rounds what is far worse; the better of
 * the two counts, which costs at most twice the error rate where the truth lies just at the threshold, and far less where
 * nothing changed. What takes several times as long in every round needs no test: noise does not do that.
 *
 * @param observations all usable rounds, those that raised the suspicion among them
 * @param comparisons how many of the run might have looked worse; at least one
 * @param controlFired the base differed from itself: then only the excess over that counts
 */
function looksWorse(observations, settings, comparisons, controlFired) {
    const limit = margin(settings);
    const changes = observations.map(({ change, control }) => controlFired && control !== null ? Math.min(change, change - control) : change);
    // A head may be so slow that there is no time for three rounds of it.
    if (changes.length > 0 && changes.every((d) => d > Math.max(limit, farWorse)))
        return true;
    if (changes.length < fewestToSuspect)
        return false;
    const isBeyond = changes.every((d) => d > limit) || (0,stats/* hodgesLehmann */.i6)(changes).low > limit;
    const p = Math.min((0,stats/* flooredSignedRank */.Mi)(changes, limit).slower, (0,stats/* meanAbove */.Hj)(changes, limit));
    return isBeyond && p <= settings.alpha / comparisons;
}

;// CONCATENATED MODULE: ./lib/decide/family.js

/** Judges all suspicions of a run together, so that many of them do not add up to false alarms. */
function family(members, alpha) {
    const keys = [...members.keys()];
    const pValues = [...members.values()].map(({ p, selection }) => Math.min(1, p * selection));
    const adjusted = (0,stats/* benjaminiHochberg */.Uh)(pValues);
    const rejected = pValues.filter((_, i) => (adjusted[i] ?? 1) <= alpha);
    // The procedure's line, not the largest p-value below it: a member that crossed it at an early look stays across.
    const line = (alpha * rejected.length) / pValues.length;
    const cutOff = rejected.reduce((a, b) => Math.max(a, b), rejected.length > 0 ? line : -1);
    return {
        adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
        cutOffs: new Map([...members].map(([key, { selection }]) => [key, cutOff / selection])),
    };
}

;// CONCATENATED MODULE: ./lib/decide/suspicions.js


/**
 * All suspicions of a run, judged together.
 *
 * The same rounds raise a suspicion and judge it, so its p-value is divided by the chance that rounds without a change
 * get so far: given that a p-value is below a bar it is uniform below the bar, or larger where there is less of a change
 * than the test allows for. Where few comparisons were made it costs less to count those as well that were not raised.
 *
 * @param comparisons those that have rounds
 * Source: Zhao, Small & Su (2019), on p-values below a bar
 */
function suspicionsOf(courses, comparisons, alpha) {
    const raised = [...courses].flatMap(([key, course]) => course.kind === 'raised' ? [{ key, last: course.looks.at(-1) }] : []);
    const share = comparisons / raised.length;
    const members = raised.map(({ key, last }) => {
        const bar = (last?.estimate ?? 0) > 0 ? raiseBelow.slower : raiseBelow.faster;
        // The bar is one-sided, the p-value two-sided.
        return [key, { p: last?.p ?? 1, selection: Math.min(share, 1 / (2 * bar)) }];
    });
    return family(new Map(members), alpha);
}

;// CONCATENATED MODULE: ./lib/decide/standings.js








/**
 * Looks at all evidence of a run.
 *
 * @param benchmarks each benchmark's pairings that gate
 * @param isFinal no more rounds will come
 * @returns in the same order
 */
function standings(benchmarks, settings, isFinal) {
    const courses = new Map(benchmarks.flat().map((pairing) => {
        return [pairing, courseOf(roundsOf(pairing), settingsOf(pairing, settings), isFinal)];
    }));
    const comparisons = [...courses.keys()].filter((pairing) => roundsOf(pairing).length > 0).length;
    const suspicions = suspicionsOf(courses, comparisons, settings.alpha);
    return benchmarks.map((all) => all.map((pairing) => {
        const own = settingsOf(pairing, settings);
        const course = courses.get(pairing) ?? { kind: 'quiet' };
        const found = standing(pairing, course, suspicions, own);
        const isOpen = isFinal && found.state.kind !== 'settled';
        const isWorse = isOpen && looksWorse(roundsOf(pairing), own, comparisons, found.controlFired);
        return { ...found, looksWorse: isWorse };
    }));
}
function standing(pairing, course, suspicions, settings) {
    const raised = course.kind === 'raised' ? course.looks : [];
    const cutOff = suspicions.cutOffs.get(pairing) ?? -1;
    const decided = settledBy(pairing, course, cutOff, settings);
    const judged = roundsOf(pairing).slice(0, decided?.rounds);
    return {
        pairing,
        state: decided?.state ?? unsettled(pairing, course, settings),
        judged,
        stage: judged.length > pairing.screen.length ? 'confirm' : 'screen',
        adjustedP: suspicions.adjusted.get(pairing) ?? null,
        controlFired: (decided?.look ?? raised.at(-1))?.controlFired ?? false,
    };
}
/** The first look that tells decides. */
function settledBy(pairing, course, cutOff, settings) {
    if (unusableShare(pairing) > mostUnusable || course.kind === 'quiet')
        return null;
    if (course.kind === 'unchanged') {
        return { state: { kind: 'settled', verdict: 'unchanged' }, rounds: course.rounds };
    }
    for (const look of course.looks) {
        const verdict = verdictAt(look, cutOff, settings);
        if (verdict === null)
            continue;
        return { state: { kind: 'settled', verdict }, rounds: look.rounds, look };
    }
    return null;
}
function verdictAt(look, cutOff, settings) {
    const isLarge = Math.abs(look.estimate) >= margin(settings);
    if (look.p <= cutOff && isLarge && !look.controlFired) {
        return look.estimate > 0 ? 'regressed' : 'improved';
    }
    return look.isEquivalent ? 'unchanged' : null;
}
function unsettled(pairing, course, settings) {
    const changes = changesOf(roundsOf(pairing));
    const next = upcoming(looks, changes.length);
    if (next === null || unusableShare(pairing) > mostUnusable)
        return { kind: 'spent' };
    const isRaised = course.kind === 'raised';
    const isCrooked = isRaised && (course.looks.at(-1)?.controlFired ?? false);
    // What is far beyond the threshold shows through any noise, but not only after so many rounds.
    const enough = isRaised ? urgentRounds : raiseFrom;
    const isUseless = isCrooked || isHopeless(changes, settings);
    if (changes.length >= enough && isUseless)
        return { kind: 'spent' };
    const missing = next.rounds - changes.length;
    if (isRaised)
        return { kind: 'open', want: 'confirm', missing, rank: course.rank };
    return { kind: 'open', want: changes.length < raiseFrom ? 'screen' : 'extend', missing, rank: 0 };
}

;// CONCATENATED MODULE: ./lib/decide/leaks.js


/** A version leaks if memory grew steadily in this share of its rounds: a single one can be mistaken. */
const leaking = 2 / 3;
/** Benchmarks that keep memory with every operation in a version that is judged, and not in the base: one a version. */
function leakWarnings(evidence, base) {
    const heads = new Set(evidence.flatMap(({ versions }) => versions.filter((one) => one !== base)));
    return [...heads].flatMap((head) => {
        const leaks = evidence.flatMap((one) => newLeak(one, head, base));
        const [first] = leaks;
        if (first === undefined)
            return [];
        const others = leaks.length === 1 ? '' : `; ${leaks.length - 1} more do as well`;
        const unlike = base === null ? '' : `, and not in ${base}`;
        const message = `${first.id} leaks about ${first.bytes} B an operation in ${head}${unlike}${others}.`;
        return [{ code: 'leak', message }];
    });
}
function newLeak(evidence, head, base) {
    const inBase = base === null ? [] : leaks_figuresOf(evidence, base);
    const own = leaks_figuresOf(evidence, head);
    const kept = own.filter(isGrowth);
    const isClear = own.length >= fewestRounds && kept.length >= leaking * own.length;
    const isOld = inBase.filter(isGrowth).length > (1 - leaking) * inBase.length;
    if (!isClear || isOld)
        return [];
    return [{ id: evidence.benchmark.id, bytes: Math.round((0,simple_statistics/* median */.JZ)(kept)) }];
}
function leaks_figuresOf({ samples }, version) {
    return samples.flatMap(({ arms }) => arms[version]?.retained ?? []);
}
/** A round calls no growth a figure above zero that is not steady. */
function isGrowth(bytes) {
    return bytes > 0;
}

;// CONCATENATED MODULE: ./lib/decide/unseen-work.js


/** How much more a head's processor time has to have grown than its time: a busy machine moves both a little. */
const least = Math.log(1.2);
/** In this share of the rounds, so that a few odd ones are no reason. */
const mostRounds = 2 / 3;
/**
 * Benchmarks whose operations take more processor time than in the base, while `time` does not show it: pauses that come
 * in few slices are left out of it with the machine's, and a thread slows all versions alike.
 */
function unseenWorkWarnings(evidence, base) {
    if (base === null)
        return [];
    return evidence.flatMap((one) => one.versions.filter((version) => version !== base).flatMap((head) => warn(one, base, head)));
}
function warn(evidence, base, head) {
    const changes = unseen_work_changesOf(evidence, base, head);
    const unseen = changes.filter(({ cpu, time }) => cpu > least && cpu - time > least);
    if (changes.length < fewestRounds || unseen.length < mostRounds * changes.length)
        return [];
    const [cpu, time] = [changes.map((each) => each.cpu), changes.map((each) => each.time)].map(unseen_work_shown);
    const message = `${evidence.benchmark.id}: an operation takes ${cpu} processor time in ${head} compared with ${base}, and ${time} time. Pauses that only some slices have, or threads, do not show in \`time\`: gate on \`cpu\` as well.`;
    return [{ code: 'unseen-work', message }];
}
function unseen_work_changesOf({ samples }, base, head) {
    return samples.flatMap(({ arms }) => {
        const cpu = logRatio(arms[head]?.cpu, arms[base]?.cpu);
        const time = logRatio(arms[head]?.time, arms[base]?.time);
        return Number.isFinite(cpu) && Number.isFinite(time) ? [{ cpu, time }] : [];
    });
}
function logRatio(head, base) {
    return Math.log((head ?? NaN) / (base ?? NaN));
}
function unseen_work_shown(logs) {
    const percent = Math.round(100 * (Math.exp((0,simple_statistics/* median */.JZ)([...logs])) - 1));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}

;// CONCATENATED MODULE: ./lib/decide/warnings.js





/**
 * What a reader of the verdicts should know beside them. Only of metrics that gate, since the others decide nothing; but
 * a leak, and work that time does not show, are worth a word in any case.
 */
function warningsOf(evidence, gating, base) {
    const standings = gating.filter(({ pairing }) => !isAbsent(pairing));
    return [
        ...baseErrored(evidence.filter((one) => failsOnlyInBase(one, base))),
        ...missing(gating.filter(({ pairing }) => isAbsent(pairing))),
        ...unusable(standings),
        ...standings
            .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
            .map(crooked),
        ...warnings_undecided(standings.filter(({ pairing }) => !pairing.evidence.recorded)),
        ...notMeasured(evidence, gating, base),
        ...undecidedByRecords(standings.filter(({ pairing }) => pairing.evidence.recorded)),
        ...leakWarnings(evidence, base),
        ...unseenWorkWarnings(evidence, base),
    ];
}
function failsOnlyInBase(one, base) {
    const { failures } = one;
    return (failures.length > 0 && failures.every(({ version }) => version !== null && version === base));
}
/** One a suite: what keeps one of its benchmarks from running in the base mostly keeps them all. */
function baseErrored(failing) {
    const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite);
    return [...bySuite.values()].flatMap((all) => {
        const [first, ...others] = all;
        if (first === undefined)
            return [];
        const which = others.length === 0
            ? `${first.benchmark.id} fails`
            : `${first.benchmark.id} and ${others.length} more of its suite fail`;
        const message = `${which} in the base (${first.failures[0]?.version ?? ''}), so there is nothing to compare with.`;
        return [{ code: 'base-errored', message }];
    });
}
/** A benchmark that cannot fail by a metric which should gate it must not look as if it had passed by it. */
function missing(standings) {
    return (0,model/* metricsInOrder */.vI)(standings.map(({ pairing }) => pairing.metric)).flatMap((metric) => {
        const without = standings.filter(({ pairing }) => pairing.metric === metric);
        const names = new Set(without.map(({ pairing }) => pairing.evidence.benchmark.id));
        const [first] = names;
        if (first === undefined)
            return [];
        const others = names.size === 1 ? '' : ` and ${names.size - 1} more`;
        const message = `The ${(0,model/* metricOf */.ak)(metric).noun} of ${first}${others} cannot be measured, so it cannot fail the gate by it.`;
        return [{ code: 'metric-missing', message }];
    });
}
function unusable(standings) {
    const byMetric = Map.groupBy(standings, ({ pairing: { evidence, metric } }) => JSON.stringify([evidence.benchmark.id, metric]));
    return [...byMetric.values()].flatMap((all) => {
        const figures = all.flatMap(({ pairing }) => pairing.unusable);
        const rounds = new Set(figures.map(({ round }) => round)).size;
        const [first] = figures;
        if (first === undefined || all[0] === undefined)
            return [];
        const { evidence, metric } = all[0].pairing;
        const what = metric === 'time' ? 'a figure' : `a ${(0,model/* metricOf */.ak)(metric).noun}`;
        const message = `${evidence.benchmark.id}: ${rounds} of ${evidence.samples.length} rounds have ${what} that is not a positive number of a possible size, and are left out (round ${first.round}, ${first.arm}: ${warnings_shown(first)}).`;
        return [{ code: 'unusable-figures', message }];
    });
}
function warnings_shown({ value }) {
    return value === null ? 'none' : String(value);
}
function crooked({ pairing }) {
    const message = `${pairing.evidence.benchmark.id}: the base differed from itself in the same rounds, so no difference between versions can be trusted.`;
    return { code: 'control-fired', message };
}
/** Only `open` ones: what is spent is undecided for another reason than time. */
function warnings_undecided(standings) {
    const open = count(standings.filter(({ state }) => state.kind === 'open'));
    const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0));
    if (open === 0)
        return [];
    const all = count(standings);
    const which = all === 1 ? 'the only benchmark was' : `${open} of ${all} benchmarks were`;
    const blind = unmeasured === 0 ? '' : `, ${all === 1 ? '' : `${unmeasured} of them `}without a single round`;
    const message = `The measuring ended before ${which} decided${blind}. Allow more time, or measure fewer benchmarks.`;
    return [{ code: 'undecided', message }];
}
/** Of what there is nothing to decide: it is new, or there is no base at all. */
function notMeasured(evidence, gating, base) {
    const compared = new Set(gating.map(({ pairing }) => pairing.evidence));
    const others = evidence.filter((one) => !compared.has(one) && one.versions.some((version) => version !== base));
    const blind = others.filter(({ samples, failures }) => samples.length + failures.length === 0);
    if (blind.length === 0)
        return [];
    const which = others.length === 1 ? 'the only benchmark' : `${blind.length} of ${others.length} benchmarks`;
    const what = base === null ? which : `${which} that the base does not have`;
    const message = `The measuring ended without a single round of ${what}. Allow more time, or measure fewer benchmarks.`;
    return [{ code: 'undecided', message }];
}
/** No rounds were measured of these, and none can be. */
function undecidedByRecords(standings) {
    const open = standings.filter(({ state }) => state.kind !== 'settled');
    if (open.length === 0)
        return [];
    const all = count(standings);
    const few = all === 1
        ? 'The only benchmark that is read from results files is'
        : `${count(open)} of ${all} benchmarks that are read from results files are`;
    const fewest = Math.min(...open.map(({ pairing }) => pairing.evidence.samples.length));
    const message = `${few} undecided: there ${fewest === 1 ? 'is one file' : `are ${fewest} files`} of each version, and it takes at least ${fewestRounds} to call a benchmark unchanged and ${recordedToConfirm} to call it regressed or improved.`;
    return [{ code: 'few-results', message }];
}
/** The fewest with which the last look, which has the whole error rate, can tell a change. */
const recordedToConfirm = fewestRounds + 1;
function count(standings) {
    return new Set(standings.map(({ pairing }) => pairing.evidence)).size;
}

;// CONCATENATED MODULE: ./lib/decide/judge.js









/**
 * Verdicts from all that was measured, whyever the measuring ended.
 *
 * Pure, and repeatable from a report: verdicts depend on the observations and the settings alone.
 */
function judge(one) {
    const { evidence, settings, base } = one;
    const standing = standingsOf(one);
    const judged = reportsOf(one, standing);
    const plain = withoutRules(settings, evidence);
    const benchmarks = plain === null ? judged : markRules(judged, unruled(one, plain), settings);
    const limits = limitStandings(one, true);
    const budgets = limits.map(({ report }) => report);
    return {
        benchmarks,
        budgets,
        outcome: outcome(benchmarks, budgets, base),
        warnings: [...warningsOf(evidence, standing.flat(), base), ...limitWarnings(limits)],
    };
}
function standingsOf({ evidence, settings, base, heads }) {
    const gating = evidence.map((one) => pairings(one, base, heads, settings, 'gating'));
    return standings(gating, settings, true);
}
/** What does not gate is looked at one benchmark after the other, for all of it at once would be a heap of figures. */
function reportsOf(one, gating) {
    const { settings, base, heads } = one;
    return one.evidence.map((each, i) => {
        const others = pairings(each, base, heads, settings, 'others').map((pairing) => shown(pairing, settingsOf(pairing, settings)));
        const { benchmark, was = null } = each;
        return { ...benchmark, was, results: resultsOf(each, [...(gating[i] ?? []), ...others], one) };
    });
}
function unruled(one, settings) {
    const plain = { ...one, settings };
    return reportsOf(plain, standingsOf(plain));
}

;// CONCATENATED MODULE: ./lib/decide/judge-by-records.js
/**
 * A judgement for fixed hardware, where figures of other runs are figures of this machine: what recorded runs make one
 * suspect, and these rounds could not clear, counts as regressed.
 */
function judgeByRecords(judgement, suspected) {
    const counted = [];
    const benchmarks = judgement.benchmarks.map((benchmark) => ({
        ...benchmark,
        results: benchmark.results.map((result) => {
            const suspicion = suspected.find(({ id, metric }) => id === benchmark.id && metric === result.metric);
            if (suspicion === undefined || !isOpen(result))
                return result;
            counted.push(suspicion);
            return regressed(result, suspicion);
        }),
    }));
    if (counted.length === 0)
        return judgement;
    return {
        ...judgement,
        benchmarks,
        outcome: judgement.outcome === 'errored' ? 'errored' : 'regressed',
        warnings: [...judgement.warnings, ...counted.map(byRecords)],
    };
}
/** Where side by side it was shown to be unchanged or faster, other days have nothing to say. */
function isOpen({ gates, verdict }) {
    return gates && ['suspected', 'inconclusive', 'unstable', 'new'].includes(verdict);
}
/** With the figures it is judged by: what the recorded runs let expect, and how far such runs scatter. */
function regressed(result, { ratio, predicted, value, adjustedPValue }) {
    const { low, middle, high } = predicted;
    const interval = { low: (ratio * middle) / high, high: (ratio * middle) / low };
    return {
        ...result,
        verdict: 'regressed',
        values: { base: middle, head: value },
        change: { ratio, ...interval, pValue: adjustedPValue, adjustedPValue },
    };
}
function byRecords({ name, runs }) {
    const message = `${name} counts as regressed by ${runs} recorded runs of the branch, since the hardware is said to be fixed; side by side it could not be decided.`;
    return { code: 'regressed-by-records', message };
}

;// CONCATENATED MODULE: ./lib/decide/pace.js




/** What a benchmark's rounds are fitted by. */
const pacing = {
    /** From one number of slices to the next it is twice as many. */
    fewestSlices: 80,
    mostSlices: 1280,
    leastWarmupMs: 15,
    mostWarmupMs: 100,
    /** The warm-up lasts so many times as long as it took until the benchmark was as fast as at the end. */
    timesSettled: 1.2,
    /** Spread between the processes of a benchmark, where too few rounds have told of it. */
    expectedBetween: 0.01,
    /** No benchmark's processes are taken to be more alike. */
    leastBetween: 0.004,
    /** Rounds before which their spread says little. */
    fewestForSpread: 4,
    /** A round that varies by this part of the threshold lies within it, but for one in a thousand. */
    quietShare: 0.3,
    /** Slices take at least this part of what a round takes beside them: shorter ones would save nothing. */
    leastShare: 1 / 3,
};
/**
 * Fits a benchmark's rounds to what the earlier ones showed.
 *
 * A round's variance is that between processes, and that within one, shared by its slices. With what a round costs
 * beside its slices, there is one number of slices that decides soonest: what varies within a process asks for long
 * rounds, what varies between processes for many short ones. A benchmark that is quiet beside its threshold gets no more
 * slices than its first look needs.
 *
 * @param startUpSeconds of a round, shared by its benchmarks
 * @returns null before the first round
 */
function paced({ gaits = [], versions, samples }, startUpSeconds, settings) {
    const last = gaits.at(-1);
    if (last === undefined)
        return null;
    const arms = Math.max(1, versions.length);
    const perSlice = mean(gaits, ({ withinVariance, slices }) => withinVariance * slices);
    const between = betweenVariance(gaits, pace_changesOf(samples, versions));
    const beside = (0,simple_statistics/* median */.JZ)(gaits.map(({ secondsBeside }) => secondsBeside));
    const secondsPerSlice = mean(gaits, (gait) => gait.secondsPerSlice);
    const overhead = startUpSeconds / arms + beside;
    const soonest = Math.sqrt((perSlice * overhead) / (between * secondsPerSlice));
    const room = (pacing.quietShare * margin(settings)) ** 2 - between;
    const quiet = room > 0 ? perSlice / room : Infinity;
    const least = (pacing.leastShare * overhead) / secondsPerSlice;
    const slices = inSteps(Math.max(least, Math.min(soonest, quiet)));
    return {
        pace: { slices, warmupMs: warmupOf(gaits) },
        seconds: beside + slices * secondsPerSlice,
    };
}
function warmupOf(gaits) {
    const settled = (0,simple_statistics/* median */.JZ)(gaits.map(({ settledMs }) => settledMs));
    const wanted = Math.ceil(settled * pacing.timesSettled);
    return Math.min(pacing.mostWarmupMs, Math.max(pacing.leastWarmupMs, wanted));
}
function betweenVariance(gaits, changes) {
    if (changes.length < pacing.fewestForSpread)
        return pacing.expectedBetween ** 2;
    const within = mean(gaits, ({ withinVariance }) => withinVariance);
    // A wild round says nothing of the others.
    return Math.max(pacing.leastBetween ** 2, (0,stats/* midSpread */.mL)(changes) ** 2 - within);
}
/** log(head / base) of the time, of the first head. */
function pace_changesOf(samples, [base = '', head = '']) {
    return samples.flatMap(({ arms }) => {
        const [one, other] = [arms[base]?.time, arms[head]?.time];
        return one === undefined || other === undefined ? [] : [Math.log(other / one)];
    });
}
function inSteps(slices) {
    const steps = Math.round(Math.log2(slices / model/* firstPace */.EQ.slices));
    const rounded = model/* firstPace */.EQ.slices * 2 ** (Number.isFinite(steps) ? steps : 0);
    return Math.min(pacing.mostSlices, Math.max(pacing.fewestSlices, rounded));
}
function mean(all, of) {
    return all.reduce((sum, one) => sum + of(one), 0) / all.length;
}

;// CONCATENATED MODULE: ./lib/decide/expectation.js





/** Expectations of every benchmark of a run; those not yet measured are taken to be like the others. */
function expectations(evidence, { settings, suspected = new Set(), startUpSeconds, }) {
    const measured = evidence.map((one) => one.secondsPerRound).filter((each) => each !== null);
    const typical = measured.length === 0 ? expectedSecondsPerRound : (0,simple_statistics/* median */.JZ)(measured);
    const turns = turnOrder(evidence, settings.seed, suspected);
    const sharing = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite);
    return (one) => {
        const arms = Math.max(1, one.versions.length);
        const members = sharing.get(one.benchmark.suite)?.length ?? 1;
        const next = paced(one, (startUpSeconds ?? expectedStartUpSeconds) / members, settings);
        const isWithControl = one.samples.some((sample) => model/* controlLabel */.g5 in sample.arms);
        const known = one.secondsPerRound ?? typical;
        const secondsPerRound = next === null ? known : next.seconds * arms;
        const isLongest = next === null && isWithControl;
        return {
            ...(next !== null && { pace: next.pace }),
            secondsPerRound,
            secondsWithControl: isLongest ? secondsPerRound : (secondsPerRound * (arms + 1)) / arms,
            isMeasured: one.secondsPerRound !== null,
            turn: turns.get(one) ?? 0,
        };
    };
}
/**
 * Suites, and benchmarks within them, in random order: with too little time, not always the same ones go short. Those
 * under suspicion come first.
 */
function turnOrder(evidence, seed, suspected) {
    const chance = (0,stats/* random */.yT)(seed);
    const bySuite = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite);
    const order = chance.shuffled([...bySuite.values()]).flatMap((suite) => chance.shuffled(suite));
    const isLater = ({ benchmark }) => (suspected.has(benchmark.id) ? 0 : 1);
    const sorted = order.toSorted((a, b) => isLater(a) - isLater(b));
    return new Map(sorted.map((one, turn) => [one, turn]));
}

;// CONCATENATED MODULE: ./lib/decide/needs.js





/** Most urgent first. */
const urgencies = ['trial', 'confirm', 'first-look', 'screen', 'extend', 'figure'];
/** What every benchmark wants, in no order of importance: a suite's benchmarks in the suite's own order. */
function needs(situation) {
    const { evidence, pairs = [], settings, base, heads } = situation;
    const standing = standings(evidence.map((one) => pairings(one, base, heads, settings, 'gating')), settings, false);
    const expected = expectations([...evidence, ...pairs], situation);
    const missing = missingForLimits(situation);
    const ofBenchmarks = evidence.map((one, i) => one.recorded || one.unread
        ? null
        : (needOf(one, standing[i] ?? [], situation, expected(one)) ??
            limitNeed(one, missing.get(one) ?? 0, expected(one))));
    const ofPairs = pairs.map((one) => limitNeed(one, missing.get(one) ?? 0, expected(one)));
    return [...ofBenchmarks, ...ofPairs].filter((need) => need !== null);
}
/**
 * Rounds until the next look at one of the limits. Those of later tiers buy none, but for the first look at a pair:
 * nothing else would measure it.
 */
function missingForLimits(situation) {
    const fewest = new Map();
    for (const { report, sources } of limitStandings(situation, false)) {
        for (const { evidence, missing } of sources) {
            const isWanted = report.gates || ('pair' in evidence && report.figures.length < fewestRounds);
            if (missing > 0 && isWanted) {
                fewest.set(evidence, Math.min(missing, fewest.get(evidence) ?? missing));
            }
        }
    }
    return fewest;
}
/** What is still to be known of a benchmark that needs no comparing any more, or of a pair. */
function limitNeed(evidence, missing, { turn, pace, secondsPerRound, isMeasured }) {
    if (missing === 0)
        return null;
    const isFirst = taken(evidence, 'screen') < fewestRounds;
    return {
        evidence,
        stage: taken(evidence, 'confirm') > 0 ? 'confirm' : 'screen',
        control: false,
        rounds: missing,
        urgency: isFirst ? 'screen' : 'extend',
        isStarted: evidence.samples.length > 1,
        rank: turn,
        ...(pace !== undefined && { pace }),
        secondsPerRound,
        isMeasured,
    };
}
function needOf(evidence, standing, { base }, expected) {
    if (standing.length === 0)
        return needs_figure(evidence, base, expected);
    const open = standing.map(({ state }) => state).filter((state) => state.kind === 'open');
    for (const want of ['confirm', 'screen', 'extend']) {
        const wanting = open.filter((state) => state.want === want);
        if (wanting.length > 0)
            return needFor(evidence, want, wanting, expected);
    }
    return null;
}
function needFor(evidence, want, open, { turn, secondsWithControl, ...expected }) {
    const rounds = evidence.samples.length;
    const isConfirming = want === 'confirm' || taken(evidence, 'confirm') > 0;
    const secondsPerRound = isConfirming ? secondsWithControl : expected.secondsPerRound;
    const isLate = rounds >= urgentRounds;
    return {
        ...expected,
        evidence,
        // Once a benchmark is under suspicion, all its rounds are for it.
        stage: isConfirming ? 'confirm' : 'screen',
        control: isConfirming,
        rounds: Math.min(...open.map(({ missing }) => missing)),
        urgency: rounds < fewestRounds ? 'first-look' : isLate ? 'extend' : want,
        // The one round by which a benchmark's duration is learnt does not count.
        isStarted: rounds > 1,
        rank: want === 'confirm' ? Math.min(...open.map(({ rank }) => rank)) : turn,
        secondsPerRound,
    };
}
function taken({ samples }, stage) {
    return samples.filter((sample) => sample.stage === stage).length;
}
/**
 * Of a benchmark with nothing to compare, the report still shows figures; and what failed in one version is tried in
 * the others alone, to tell whether it fails there as well.
 */
function needs_figure(evidence, base, { turn, pace, secondsPerRound, isMeasured }) {
    const working = workingVersions(evidence);
    const wanted = base === null ? fewestRounds : figureRounds;
    const alone = evidence.samples.filter(({ arms }) => Object.keys(arms).every((label) => working.includes(label)));
    if (alone.length >= wanted || working.length === 0)
        return null;
    return {
        evidence,
        stage: 'screen',
        control: false,
        rounds: wanted - alone.length,
        urgency: evidence.failures.length > 0 ? 'trial' : 'figure',
        isStarted: alone.length > 0,
        rank: turn,
        ...(pace !== undefined && { pace }),
        secondsPerRound,
        isMeasured,
    };
}

;// CONCATENATED MODULE: ./lib/decide/plans.js



/**
 * Rounds for the needs, as many as fit in a part of the time left: all of a suite's benchmarks that want a round of
 * the same kind share its processes.
 *
 * @param needs most urgent first
 */
function plans(needs, situation) {
    const { settings, roundsSoFar } = situation;
    const place = new Map(situation.evidence.map((one, i) => [one, i]));
    return fitting(drafts(needs, situation), situation).map(({ needs: members }, i) => {
        const [{ evidence, stage, control }] = members;
        const round = roundsSoFar + i;
        return {
            round,
            stage,
            suite: evidence.benchmark.suite,
            benchmarks: inSuiteOrder(members, place).map(({ benchmark }) => benchmark.id),
            control,
            versions: workingVersions(evidence),
            ...('pair' in evidence && { pair: evidence.pair }),
            ...pacesOf(members),
            seed: (0,stats/* deriveSeed */.B7)(settings.seed, round),
        };
    });
}
function pacesOf(needs) {
    const paces = needs.flatMap(({ evidence, pace }) => pace === undefined ? [] : [[evidence.benchmark.id, pace]]);
    return paces.length === 0 ? {} : { paces: Object.fromEntries(paces) };
}
/** Needs with the same key can be measured by the same processes. */
function groupKey({ evidence, stage, control, }) {
    const { suite, id } = evidence.benchmark;
    const alone = 'pair' in evidence ? id : null;
    return JSON.stringify([suite, workingVersions(evidence), stage, control, alone]);
}
function drafts(needs, situation) {
    const startUp = situation.startUpSeconds ?? expectedStartUpSeconds;
    const rounds = [...Map.groupBy(needs, groupKey).values()].flatMap(plans_roundsOf);
    // Fewer rounds than jobs: part them, so that no job is idle.
    const parts = Math.ceil(situation.jobs / Math.max(1, rounds.length));
    const partsOf = (members) => (isAlone(members) ? 1 : parts);
    const limit = planLimit(situation);
    const worthwhile = Math.max(limit * roundShare, 20 * startUp);
    return rounds.flatMap((members) => {
        // Parts of a round whose duration is known, to have it fit in the plan, would only cost a start each.
        const isKnown = members.every(({ isMeasured }) => isMeasured);
        const room = (isKnown ? situation.secondsLeft * knownShare : limit) - startUp;
        const longest = Math.min(room, worthwhile);
        const seconds = members.reduce((sum, need) => sum + need.secondsPerRound, 0);
        const most = isTogether(members) ? seconds : Math.min(longest, seconds / partsOf(members));
        return split(members, most, startUp);
    });
}
function isTogether([first]) {
    return first?.evidence.together === true;
}
/** Whether a round keeps all other jobs waiting. */
function isAlone([first]) {
    return first?.evidence.alone === true;
}
/**
 * Who takes part in each of a group's rounds. What was never measured is risked on one round first, and the others wait
 * for it: together they fill the rounds after that, so that fewer have to be started.
 */
function plans_roundsOf(group) {
    const unknown = group.filter(({ isMeasured }) => !isMeasured);
    if (unknown.length > 0)
        return [unknown];
    const most = Math.max(...group.map(({ rounds }) => rounds));
    return Array.from({ length: most }, (_, i) => group.filter(({ rounds }) => i < rounds));
}
/** Of the time left, what a round may take that is like earlier ones. */
const knownShare = 0.9;
/** Seconds that may be planned at once. */
function planLimit({ secondsLeft, evidence }) {
    const isAnyMeasured = evidence.some(({ secondsPerRound }) => secondsPerRound !== null);
    return secondsLeft * (isAnyMeasured ? planShare : firstPlanShare);
}
/** Parts a round of many benchmarks into rounds of about `mostSeconds`, of at least one benchmark each. */
function split(needs, mostSeconds, startUp) {
    const parts = [];
    for (const need of needs) {
        const part = parts.at(-1);
        // The margin keeps rounding errors from opening one part more.
        if (part !== undefined && part.seconds + need.secondsPerRound <= mostSeconds * 1.001) {
            part.needs.push(need);
            part.seconds += need.secondsPerRound;
        }
        else {
            parts.push({ needs: [need], seconds: need.secondsPerRound });
        }
    }
    return parts.map((part) => ({ needs: part.needs, seconds: part.seconds + startUp }));
}
/**
 * Deals the rounds out to the jobs until a part of the time left is taken, at least one round to a job. Those that keep
 * the other jobs waiting come after all others, one after the other.
 */
function fitting(all, situation) {
    const { jobs, secondsLeft } = situation;
    const busyUntil = Array.from({ length: jobs }, () => 0);
    let aloneSeconds = 0;
    const deal = (limit) => all.filter(({ needs, seconds }) => {
        const isLast = isAlone(needs);
        const job = busyUntil.indexOf(Math.min(...busyUntil));
        const until = (busyUntil[job] ?? 0) + seconds;
        const end = isLast ? Math.max(...busyUntil) + seconds : Math.max(...busyUntil, until);
        if (end + aloneSeconds > limit)
            return false;
        if (isLast)
            aloneSeconds += seconds;
        else
            busyUntil[job] = until;
        return true;
    });
    const dealt = deal(planLimit(situation));
    // What is left is less than two rounds: one that still fits is better than none.
    return dealt.length > 0 ? dealt : deal(secondsLeft).slice(0, jobs);
}
function inSuiteOrder(needs, place) {
    return needs
        .map(({ evidence }) => evidence)
        .toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

;// CONCATENATED MODULE: ./lib/decide/affordable.js



/**
 * Those needs that there is time for, most urgent first.
 *
 * A need is mostly served to its end or not started: half the rounds of twice as many benchmarks would decide none of
 * them. But a suspicion gets what rounds there are, since all of them count, and once nothing can be
 * served whole the rest of the time is spent on what it can buy of the most urgent: no seconds are left over while
 * something is undecided.
 */
function affordable(needs, situation) {
    const budget = new Budget(situation);
    const served = [];
    for (const [urgency, wave] of waves(needs)) {
        // Rounds that can at best show "unchanged" wait until nothing more important is left.
        if (isLeisurely(urgency) && served.length > 0)
            break;
        // A wave of first looks gets its verdicts, or its confirmation, before the next starts.
        if (urgency === 'first-look' && served.some((need) => need.urgency === urgency))
            continue;
        const fewest = urgency === 'confirm' ? 1 : Infinity;
        served.push(...wave.flatMap((need) => budget.spend(need, keptFrom(urgency), fewest)));
    }
    if (served.length > 0)
        return served;
    const urgent = waves(needs).flatMap(([, wave]) => wave);
    return urgent.flatMap((need) => budget.spend(need, 0, 1));
}
/** By urgency, most urgent first; the started ones of first looks before those not begun. */
function waves(needs) {
    const byUrgency = Map.groupBy(needs.toSorted(mostUrgentFirst), ({ urgency }) => urgency);
    return urgencies.flatMap((urgency) => {
        const all = byUrgency.get(urgency) ?? [];
        const isWave = (started) => all.filter((need) => need.isStarted === started);
        const inWaves = urgency === 'first-look' ? [isWave(true), isWave(false)] : [all];
        return inWaves.map((wave) => [urgency, wave]);
    });
}
function isLeisurely(urgency) {
    return urgency === 'extend' || urgency === 'figure';
}
function mostUrgentFirst(a, b) {
    const priority = (need) => need.evidence.priority ?? 0;
    return Number(b.isStarted) - Number(a.isStarted) || priority(b) - priority(a) || a.rank - b.rank;
}
/** A screen that used up the time could raise suspicions, but never confirm one. */
function keptFrom(urgency) {
    return urgency === 'first-look' ? confirmReserve : 0;
}
/** All jobs' seconds until the cap, and what is spent of them. */
class Budget {
    #secondsLeft;
    #jobs;
    #startUp;
    #spent = 0;
    /** Rounds for which a group of benchmarks starts its processes anyway. */
    #started = new Map();
    constructor({ secondsLeft, jobs, startUpSeconds }) {
        this.#secondsLeft = secondsLeft;
        this.#jobs = jobs;
        this.#startUp = startUpSeconds ?? expectedStartUpSeconds;
    }
    /**
     * Takes the need's seconds if they are there, or those of fewer rounds.
     *
     * @param kept the share of all seconds that it may not touch
     * @param fewest rounds that are better than none; all are better than fewer
     * @returns the need, with the rounds that there is time for; nothing where there is none
     */
    spend(need, kept, fewest) {
        for (let { rounds } = need; rounds >= Math.min(fewest, need.rounds); rounds--) {
            const seconds = this.#secondsOf(need, rounds);
            if (this.#spent + seconds > this.#secondsLeft * this.#jobs * (1 - kept))
                continue;
            // What is measured alone keeps the other jobs waiting.
            const jobs = need.evidence.alone === true ? 1 : this.#jobs;
            const inTurn = Math.ceil(rounds / jobs) * (need.secondsPerRound + this.#startUp);
            if (inTurn > this.#secondsLeft)
                continue;
            const group = groupKey(need);
            this.#spent += seconds;
            this.#started.set(group, Math.max(this.#started.get(group) ?? 0, rounds));
            return [{ ...need, rounds }];
        }
        return [];
    }
    /** The seconds of all jobs together: a benchmark that is measured alone costs those of every job. */
    #secondsOf(need, rounds) {
        const started = this.#started.get(groupKey(need)) ?? 0;
        const own = rounds * need.secondsPerRound + Math.max(0, rounds - started) * this.#startUp;
        return need.evidence.alone === true ? own * this.#jobs : own;
    }
}

;// CONCATENATED MODULE: ./lib/decide/next-rounds.js



/**
 * What to measure next: the heart of the gate's loop. Looks at all evidence afresh each time and remembers nothing.
 *
 * Rounds come in batches, most urgent first. A batch ends where the verdicts can first be told, or earlier where an
 * estimate of its duration would have to be trusted too far; call again with what it brought.
 *
 * @returns `done` when all is settled, or nothing more fits in the time left
 */
function nextRounds(situation) {
    const wanted = needs(situation);
    const rounds = plans(affordable(wanted, situation), situation);
    if (rounds.length === 0)
        return { kind: 'done' };
    const open = wanted.filter(({ evidence }) => !('pair' in evidence));
    return { kind: 'measure', rounds, settled: situation.evidence.length - open.length };
}

;// CONCATENATED MODULE: ./lib/decide/corrections.js
/** More of them would hide the rest of what there is to say. */
const mostNamed = 3;
/** What the claimed report said otherwise than the judged one: a warning, or none. Names are hostile text. */
function corrections(claimed, judged) {
    const pairs = claimed.benchmarks.flatMap(({ name, results }, i) => results.flatMap((before, j) => {
        const after = judged.benchmarks[i]?.results[j];
        return after === undefined ? [] : [{ name, before, after }];
    }));
    const verdicts = pairs.filter(({ before, after }) => before.verdict !== after.verdict);
    const figures = pairs.filter(({ before, after }) => before.verdict === after.verdict && !sameFigures(before, after));
    const named = verdicts
        .slice(0, mostNamed)
        .map(({ name, before, after }) => `${name} is ${after.verdict}, not ${before.verdict}`);
    const others = verdicts.length - named.length;
    const limits = claimed.budgets.filter(({ status }, i) => status !== judged.budgets[i]?.status);
    const parts = [
        ...named,
        ...(limits.length > 0 ? [`${limits.length} of the budgets are not as it said`] : []),
        ...(others > 0 ? [`so it is with ${others} more`] : []),
        ...(figures.length > 0 ? [`the figures of ${figures.length} results are others`] : []),
        ...(claimed.outcome === judged.outcome || hasAcceptances(claimed)
            ? []
            : [`the run as a whole is ${judged.outcome}, not ${claimed.outcome}`]),
    ];
    if (parts.length === 0)
        return [];
    const message = `The uploaded report said what does not follow from its own observations, and was judged again: ${parts.join('; ')}.`;
    return [{ code: 'judged-again', message }];
}
/** Then its outcome follows from more than its observations. */
function hasAcceptances({ benchmarks }) {
    return benchmarks.some(({ results }) => results.some(({ accepted }) => accepted !== null));
}
function sameFigures(before, after) {
    return (sameChange(before.change, after.change) &&
        sameChange(before.noiseFloor, after.noiseFloor) &&
        isNear(before.change?.pValue ?? null, after.change?.pValue ?? null) &&
        isNear(before.change?.adjustedPValue ?? null, after.change?.adjustedPValue ?? null) &&
        isNear(before.mde, after.mde) &&
        before.rounds.judged === after.rounds.judged);
}
function sameChange(before, after) {
    if (before === null || after === null)
        return before === after;
    return ['ratio', 'low', 'high'].every((end) => isNear(before[end], after[end]));
}
/** The last digits of a logarithm are not the same on every machine. */
function isNear(before, after) {
    if (before === null || after === null)
        return before === after;
    return before === after || Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before));
}

;// CONCATENATED MODULE: ./lib/decide/rejudge.js








/**
 * A report that somebody else wrote, with all that follows from its observations computed again from them: verdicts,
 * changes, outcome. Where it said otherwise a warning says so.
 *
 * What was accepted is left out, with what was said of it: whoever publishes finds that out anew. The rest is kept as
 * it is claimed, since nothing in a report could prove it: medians, thresholds and targets, what gates, what recorded runs make one
 * suspect, and which benchmarks failed or stand on one side only. A report that the gate wrote comes back as it is, but
 * for that; unless control rounds are missing among the confirming ones, whose place a report does not tell.
 */
function rejudge(report) {
    const base = report.versions.base?.label ?? null;
    const claims = report.benchmarks.map((benchmark) => claimsOf(benchmark, base));
    const standing = rejudge_standingsOf(claims, report.settings);
    const benchmarks = report.benchmarks.map((benchmark, i) => ({
        ...benchmark,
        results: (claims[i]?.all ?? []).map((claim) => {
            const found = claim.pairing === null ? undefined : standing.get(claim.pairing);
            return found === undefined
                ? uncompared(claim.result, base)
                : compared(claim.result, found, report.settings);
        }),
    }));
    const budgets = report.budgets.map(rejudgedLimit);
    const whole = outcome(benchmarks, budgets, base);
    const judgement = { benchmarks, budgets, outcome: whole, warnings: [] };
    const byRecords = judgeByRecords(judgement, countedRecords(report));
    const judged = { ...report, ...byRecords, warnings: [] };
    const warnings = report.warnings.filter(({ code }) => !code.startsWith('acceptance-'));
    return { ...judged, warnings: [...corrections(unaccepted(report, judged), judged), ...warnings] };
}
/** Recorded runs count where the hardware was said to be fixed, which is told by the warning that they did. */
function countedRecords({ warnings, baseline }) {
    const isCounted = warnings.some(({ code }) => code === 'regressed-by-records');
    return isCounted ? (baseline?.recorded?.suspected ?? []) : [];
}
/** The claimed report with the outcome that it would have had without acceptances, if it was right with them. */
function unaccepted(claimed, judged) {
    const benchmarks = judged.benchmarks.map((benchmark, i) => ({
        ...benchmark,
        results: benchmark.results.map((result, j) => {
            const accepted = claimed.benchmarks[i]?.results[j]?.accepted ?? null;
            return isSlowdown(result) ? { ...result, accepted } : result;
        }),
    }));
    const base = judged.versions.base?.label ?? null;
    const isRight = claimed.outcome === outcome(benchmarks, judged.budgets, base);
    return isRight ? { ...claimed, outcome: judged.outcome } : claimed;
}
function isSlowdown({ verdict }) {
    return verdict === 'regressed' || verdict === 'suspected';
}
function claimsOf(benchmark, base) {
    const evidence = {
        benchmark,
        versions: [],
        samples: [],
        failures: [],
        secondsPerRound: null,
    };
    const all = benchmark.results.map((result) => {
        return { result, pairing: wasCompared(result, base) ? pairingOf(result, evidence) : null };
    });
    return { evidence, all };
}
/** Observations are of both sides; without any, the claim that there was but one cannot be told from the truth. */
function wasCompared({ verdict, version, observations }, base) {
    if (base === null || version === base || verdict === 'errored')
        return false;
    const { screen, confirm } = observations;
    const isOneSided = verdict === 'new' || verdict === 'removed';
    return !isOneSided || screen.length + confirm.length > 0;
}
function pairingOf(result, evidence) {
    const { version, metric, threshold, gates, observations } = result;
    const { screen, confirm, control } = observations;
    const at = (change, round, beside) => ({
        round,
        change,
        control: beside,
        // Only their ratio is known, and the medians that the report has are kept.
        base: 1,
        head: 1,
    });
    return {
        evidence,
        head: version,
        metric,
        terms: { threshold, gates, rule: null },
        screen: screen.map((change, i) => at(change, i, null)),
        confirm: confirm.map((change, i) => at(change, screen.length + i, control[i] ?? null)),
        unusable: rejudge_unusableOf(result),
    };
}
/**
 * Rounds that left no observation. More than one beyond those that did changes nothing, and a claim may say billions;
 * of a metric that was never measured at all, a report says that it is inconclusive.
 */
function rejudge_unusableOf({ verdict, rounds, observations, version }) {
    const kept = observations.screen.length + observations.confirm.length;
    if (kept === 0 && verdict === 'inconclusive')
        return [];
    const lost = Math.max(0, Math.min(rounds.total - kept, kept + 1));
    return Array.from({ length: lost }, (_, i) => ({ round: kept + i, arm: version, value: null }));
}
function rejudge_standingsOf(claims, settings) {
    const pairings = claims.map(({ all }) => all.map(({ pairing }) => pairing).filter((pairing) => pairing !== null));
    const gating = pairings.map((each) => each.filter(({ terms }) => terms.gates));
    const others = pairings.flat().filter(({ terms }) => !terms.gates);
    const all = [
        ...standings(gating, settings, true).flat(),
        ...others.map((pairing) => shown(pairing, settingsOf(pairing, settings))),
    ];
    return new Map(all.map((standing) => [standing.pairing, standing]));
}
function compared(claimed, standing, settings) {
    const { screen, confirm } = claimed.observations;
    const figures = judgedFigures(standing, settings);
    return {
        ...withoutChange(claimed),
        ...figures,
        values: claimed.values,
        lacks: lackingAgain(claimed, figures.lacks ?? null),
        rounds: {
            judged: figures.rounds?.judged ?? 0,
            total: Math.max(claimed.rounds.total, screen.length + confirm.length),
        },
    };
}
/** How long a round takes is as claimed, and so is all of it where no round left anything to compute it from. */
function lackingAgain({ lacks, observations }, computed) {
    if (observations.screen.length + observations.confirm.length === 0)
        return lacks;
    return computed === null ? null : { ...computed, seconds: lacks?.seconds ?? null };
}
function uncompared(claimed, base) {
    return { ...withoutChange(claimed), verdict: oneSided(claimed, base) };
}
function oneSided({ verdict, version }, base) {
    if (verdict === 'errored')
        return verdict;
    if (base === null)
        return 'new';
    return version === base ? 'removed' : verdict;
}
function withoutChange(result) {
    return { ...result, change: null, mde: null, noiseFloor: null, lacks: null, accepted: null };
}

;// CONCATENATED MODULE: ./lib/decide/recorded/level.js

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
function level_figureAt(level, metric) {
    const { better } = (0,model/* metricOf */.ak)(metric);
    return Math.exp(better === 'lower' ? level : -level);
}

;// CONCATENATED MODULE: ./lib/decide/recorded/recording.js




/** What the run at hand has measured of one version. */
function recordingOf(evidence, version, of) {
    const benchmarks = evidence.map(({ benchmark, samples }) => {
        const figures = (0,model/* measuredMetrics */.kk)(samples, version).flatMap((metric) => {
            const value = typicalFigure(samples, version, metric);
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
function recording_isComparable({ machine: one }, { machine: other }) {
    const major = (version) => version.replace(/^v/, '').split('.')[0] ?? '';
    return one.os === other.os && one.arch === other.arch && major(one.node) === major(other.node);
}

;// CONCATENATED MODULE: ./lib/decide/recorded/factors.js



/** A suite of fewer benchmarks does not tell the machine from the benchmarks. */
const fewestForSuite = 20;
/**
 * The runs' factors against what is typical of a history, by whatever tells most.
 *
 * @param runs may have runs in it that are not of the history, and the other way round
 * @param ids the benchmarks that may be judged
 * @param isEnough whether these logs will do; else the next best are taken
 */
function factors_factorsOf({ runs, history }, ids, metric, isEnough) {
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
function factors_levelsWithout(factor, run, metric) {
    if (factor === null)
        return null;
    return new Map([...levelsOf(run, metric)].map(([id, level]) => [id, level - factor]));
}

;// CONCATENATED MODULE: ./lib/decide/recorded/schedule.js
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
const schedule_shiftAlpha = 0.01;

;// CONCATENATED MODULE: ./lib/decide/recorded/weigh.js



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
    const ends = [low, high].map((end) => level_figureAt(end + factor, metric)).toSorted((a, b) => a - b);
    const [least = NaN, most = NaN] = ends;
    return {
        kind: 'judged',
        id,
        isSuspected: adjustedPValue <= suspectAlpha,
        value,
        ratio: Math.exp(level - mean),
        predicted: { low: least, middle: level_figureAt(mean + factor, metric), high: most },
        t,
        pValue: greater,
        adjustedPValue,
        runs,
        from,
    };
}

;// CONCATENATED MODULE: ./lib/decide/recorded/suspect.js




/**
 * Holds a run's medians against those of earlier runs, which other machines made on other days.
 *
 * @param history runs of the branch, oldest first
 */
function suspect(history, present, metric) {
    const comparable = history.filter((one) => recording_isComparable(one, present)).slice(-mostRuns);
    const runs = [...comparable, present];
    const judgeable = judgeableIds(comparable, present, metric);
    const compared = { runs, history: comparable };
    const factors = factors_factorsOf(compared, judgeable, metric, (logs) => {
        const known = logs.slice(0, -1).filter((log) => log !== null);
        return known.length >= fewestRuns && (logs.at(-1) ?? null) !== null;
    });
    const calibration = calibrationFactors(compared).at(-1) ?? null;
    const normalised = runs.map((run, i) => {
        const levels = factors_levelsWithout(factors.logs[i] ?? null, run, metric);
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

;// CONCATENATED MODULE: ./lib/decide/recorded/chain.js


function chain_indexed(entry, metric) {
    const { commit, createdAt, comparedWith, benchmarks } = entry;
    const figures = benchmarks.flatMap(({ id, metrics }) => {
        const figure = metrics[metric];
        return figure === undefined ? [] : [[id, figure]];
    });
    return { commit, createdAt, comparedWith, figures: new Map(figures) };
}
/**
 * The newest entries that follow on each other without a gap, as links of one with the next.
 *
 * @param entries oldest first
 */
function chain_chainOf(id, entries) {
    const own = entries.filter(({ figures }) => figures.has(id));
    const links = own.map(({ commit, createdAt, comparedWith, figures }, i) => {
        const change = figures.get(id)?.change ?? null;
        const follows = comparedWith !== null && comparedWith === own[i - 1]?.commit;
        return follows && change !== null && chain_isUsable(change) ? { commit, createdAt, change } : null;
    });
    const whole = links.slice(links.lastIndexOf(null) + 1);
    return whole.filter((link) => link !== null);
}
function chain_isUsable({ ratio }) {
    return Number.isFinite(ratio) && ratio > 0;
}
/**
 * The links at which the level changed: those that are unlike the others, and whose own interval says so as well.
 *
 * Not change points of the chained level. A chain adds up the errors of its links, so that its level wanders where
 * nothing changed, and methods for values that scatter around a level take that for changes: with links that are off by
 * 0.4 % each, a chain of 50 had a false change point in 98 of 100 cases. In a chain the change itself is one link.
 */
function chain_shiftsOfChain(chain) {
    const logs = chain.map(({ change }) => Math.log(change.ratio));
    return outliers(logs, shiftAlpha).flatMap((index) => {
        const link = chain[index];
        return link !== undefined && isSure(link.change) ? [link] : [];
    });
}
function isSure({ low, high }) {
    return low > 1 || high < 1;
}

;// CONCATENATED MODULE: ./lib/decide/recorded/series.js



/** The entries that lie side by side with the newest, on the CPU model that most of them have. */
function series_runsOnOneCpu(entries, ids, metric) {
    const newest = entries.at(-1);
    if (newest === undefined)
        return { cpu: '', factor: 'nothing', runs: [] };
    const backwards = entries.filter((entry) => isComparable(entry, newest)).toReversed();
    const byCpu = [...Map.groupBy(backwards, ({ machine }) => machine.cpu)];
    // Of two with as many, the one that was seen last.
    const [cpu, most] = byCpu.reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const history = most.toReversed();
    const { logs, from } = factorsOf({ runs: history, history }, ids, metric, (all) => {
        return all.filter((log) => log !== null).length >= 2 * shortestSegment;
    });
    const runs = history.flatMap((entry, i) => {
        const levels = levelsWithout(logs[i] ?? null, entry, metric);
        return levels === null ? [] : [{ commit: entry.commit, createdAt: entry.createdAt, levels }];
    });
    return { cpu, factor: from, runs };
}
function series_seriesOf(id, { runs }) {
    return runs.flatMap(({ commit, createdAt, levels }) => {
        const level = levels.get(id);
        return level === undefined ? [] : [{ commit, createdAt, level }];
    });
}
function series_shiftsOfSeries(points) {
    return changePoints(points.map(({ level }) => level)).flatMap(({ index, estimate, low, high }) => {
        const point = points[index];
        if (point === undefined)
            return [];
        const change = { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
        return [{ commit: point.commit, createdAt: point.createdAt, change }];
    });
}

;// CONCATENATED MODULE: ./lib/decide/recorded/trend.js



/**
 * Where the level of each benchmark changed.
 *
 * Same-job ratios need no normalising, so a chain of them is taken where it reaches as far back as the values on one
 * CPU model do.
 *
 * @param history of one branch, oldest first; the last hundred pushes count
 * @returns each benchmark that has figures for the metric, in the order of the newest entry that has it
 */
function trendsOf(history, metric) {
    const entries = latestOfCommit(history).slice(-longestSeries);
    const index = entries.map((entry) => indexed(entry, metric));
    const ids = [...new Set(index.toReversed().flatMap(({ figures }) => [...figures.keys()]))];
    const onCpu = runsOnOneCpu(entries, ids, metric);
    return ids.map((id) => ({ id, trend: trendOf(chainOf(id, index), seriesOf(id, onCpu), onCpu) }));
}
function trendOf(chain, values, { cpu, factor }) {
    // A link is of two entries.
    const linked = chain.length === 0 ? 0 : chain.length + 1;
    if (chain.length >= fewestForOutliers && linked >= values.length) {
        return { kind: 'chain', entries: linked, shifts: shiftsOfChain(chain) };
    }
    if (values.length >= 2 * shortestSegment) {
        const shifts = shiftsOfSeries(values);
        return { kind: 'values', cpu, factor, entries: values.length, shifts };
    }
    return { kind: 'too-short', entries: Math.max(linked, values.length) };
}
/** A run that was repeated has two entries; the second counts, in the place of the first. */
function latestOfCommit(history) {
    return [...new Map(history.map((entry) => [entry.commit, entry])).values()];
}

;// CONCATENATED MODULE: ./lib/decide/recorded/index.js




;// CONCATENATED MODULE: ./lib/decide/index.js








/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Interrupted),
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Something the user can fix: what happened, where, and what to do about it.
 *
 * Everything else that is thrown is a bug of ours. Only the entries turn either into an exit code.
 */
class GateError extends Error {
    /** Stable, kebab-case; tests and docs refer to it. */
    code;
    /** What to do about it, one sentence; shown on a line of its own. */
    remedy;
    constructor(code, message, remedy, options) {
        super(message, options);
        this.name = 'GateError';
        this.code = code;
        this.remedy = remedy;
    }
}
/** The user (or the runner) asked to stop; carries the signal's name. */
class Interrupted extends Error {
    signal;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.name = 'Interrupted';
        this.signal = signal;
    }
}


/***/ }),

/***/ 79151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   UG: () => (/* binding */ GitProblem),
/* harmony export */   d3: () => (/* binding */ gitSays),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/** Git's own words are matched and quoted, so they are asked for in English; it never waits for a password. */
const environment = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
const alone = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Runs git to its end, also while the run is being stopped. */
function runGit(args, directory, { processes }, { env: added, ...others } = {}) {
    const env = { ...environment, ...added };
    return processes.run('git', [...alone, ...args], { ...others, cwd: directory, env });
}
/** Runs git to its end. @throws Interrupted where the run was stopped meanwhile */
async function tryGit(args, directory, ports, options = {}) {
    const finished = await runGit(args, directory, ports, options);
    ports.stop.throwIfAborted();
    return finished;
}
/**
 * Asks git something.
 *
 * @returns what it wrote, without the line's end; null where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
async function askGit(args, directory, ports) {
    const finished = await tryGit(args, directory, ports);
    return finished.exitCode === 0 ? finished.stdout.trimEnd() : null;
}
/** Whether a commit is another one, or in its history; false where either is not in the clone. */
async function isAncestor(commit, of, directory, ports) {
    return (await askGit(['merge-base', '--is-ancestor', commit, of], directory, ports)) !== null;
}
/** Git said no where it had no reason to, such as on a full disk. */
class GitProblem extends Error {
}
/**
 * @returns what git wrote, without the line's end
 * @throws GitProblem with its last words where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
async function gitSays(args, directory, ports, options = {}) {
    const finished = await tryGit(args, directory, ports, options);
    if (finished.exitCode !== 0)
        throw new GitProblem(reasonOf(finished));
    return finished.stdout.trimEnd();
}
/** The reason that git gave, without its advice. */
function reasonOf({ stderr, exitCode, signal }) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const reasons = lines.filter((line) => /^(fatal:|error:|remote:|ssh:|!)/.test(line));
    return reasons.slice(0, mostReasons).join(' ') || `it ended with ${exitCode ?? signal}`;
}
const mostReasons = 4;


/***/ }),

/***/ 39471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* reexport */ bareName),
  Zj: () => (/* reexport */ baselineMatches),
  SN: () => (/* reexport */ belonging),
  aE: () => (/* reexport */ benchmark),
  X4: () => (/* reexport */ benchmarkFiles),
  g5: () => (/* reexport */ controlLabel),
  I$: () => (/* reexport */ exitCode),
  FE: () => (/* reexport */ failOns),
  EQ: () => (/* reexport */ firstPace),
  Vv: () => (/* reexport */ foreignMetric),
  EI: () => (/* reexport */ formatNames),
  sL: () => (/* reexport */ isJudged),
  M8: () => (/* reexport */ isMetricName),
  UO: () => (/* reexport */ isWithin),
  kC: () => (/* reexport */ limitStatuses),
  kk: () => (/* reexport */ measuredMetrics),
  Zv: () => (/* reexport */ metricNames),
  ak: () => (/* reexport */ metricOf),
  qd: () => (/* reexport */ metrics),
  vI: () => (/* reexport */ metricsInOrder),
  KI: () => (/* reexport */ outcomes),
  a6: () => (/* reexport */ pairId),
  Lq: () => (/* reexport */ processMetrics),
  Hc: () => (/* reexport */ renamedHistory),
  Qi: () => (/* reexport */ renamedIn),
  I5: () => (/* reexport */ rootOf),
  b6: () => (/* reexport */ serverMetrics),
  Y2: () => (/* reexport */ storageNames),
  ZL: () => (/* reexport */ turns),
  iH: () => (/* reexport */ usualAlerts),
  NR: () => (/* reexport */ usualConduct),
  rY: () => (/* reexport */ verdicts)
});

;// CONCATENATED MODULE: ./lib/model/baseline.js
/** How near the baseline that was found is to the commit that was asked for. */
const baselineMatches = ['exact', 'ancestor', 'branch', 'default-branch'];
/** Where baselines can be kept. */
const storageNames = ['actions-cache', 'directory', 'git-branch'];

;// CONCATENATED MODULE: ./lib/model/belonging.js
/**
 * A release is lent the packages of the working tree, so that they are the same for all versions; and a directory within
 * another one finds those further up by itself, which is what its user has put it there for. A checkout that was made for
 * this run is to have its own.
 *
 * @param path of a file, with all links followed
 */
function belonging(path, own, all) {
    const root = rootOf(own);
    if (isWithin(path, root))
        return { kind: 'own' };
    const [owner] = all
        .filter((version) => isWithin(path, rootOf(version)))
        .toSorted((a, b) => rootOf(b).length - rootOf(a).length);
    if (owner === undefined)
        return { kind: 'nobody', isPackage: hasPackages(path) };
    const isRelease = own.source.kind === 'npm' && own.source.as === 'project';
    const isInside = own.source.kind === 'directory' && isWithin(root, rootOf(owner));
    if (!isRelease && !isInside)
        return { kind: 'foreign', owner };
    return { kind: 'lent', isPackage: hasPackages(path.slice(rootOf(owner).length)), owner };
}
/** Where all that is a version's own lies. */
function rootOf({ root, directory }) {
    return root ?? directory;
}
function isWithin(path, directory) {
    if (!path.startsWith(directory))
        return false;
    return (path.length === directory.length ||
        /[\\/]/.test(path.slice(directory.length - 1, directory.length + 1)));
}
function hasPackages(path) {
    return path.split(/[\\/]/).includes('node_modules');
}

;// CONCATENATED MODULE: ./lib/model/benchmark.js
const separator = ' > ';
/** @param bench the Bench's own name; empty where it has none */
function benchmark(suite, bench, task) {
    const name = bench === '' ? task : `${bench}${separator}${task}`;
    return { id: `${suite}${separator}${name}`, suite, name };
}

;// CONCATENATED MODULE: ./lib/model/budget.js
/** Of a budget or a relation. */
const limitStatuses = ['exceeded', 'undecided', 'met'];

;// CONCATENATED MODULE: ./lib/model/environment.js
/**
 * In what versions took turns: in slices on one CPU, or in whole runs or windows, alone on the machine; what was recorded
 * before took none.
 */
const turns = ['slices', 'runs', 'recorded'];

;// CONCATENATED MODULE: ./lib/model/exit-code.js
/**
 * What a report makes of its run: 0 passed, 1 failed by its verdicts, 2 the user has something to mend (a benchmark
 * that has no figures, or nothing that could be compared).
 */
function exitCode({ outcome, settings: { failOn } }) {
    switch (outcome) {
        case 'errored':
            return 2;
        case 'incomparable':
            return failOn === 'never' ? 0 : 2;
        case 'regressed':
        case 'exceeded':
            return failOn === 'never' ? 0 : 1;
        case 'suspected':
            return failOn === 'suspected' || failOn === 'inconclusive' ? 1 : 0;
        case 'inconclusive':
            return failOn === 'inconclusive' ? 1 : 0;
        case 'passed':
            return 0;
    }
}

;// CONCATENATED MODULE: ./lib/model/format-name.js
/** Formats of results, other tools' and our own, by the names that a configuration calls them. */
const formatNames = [
    'go',
    'cargo-bench',
    'cargo-criterion',
    'criterion-estimates',
    'google-benchmark',
    'catch2',
    'pytest-benchmark',
    'jmh',
    'benchmarkdotnet',
    'hyperfine',
    'k6',
    'mitata',
    'benchmarkjs',
    'bencher',
    'customSmallerIsBetter',
    'customBiggerIsBetter',
    'benchgate',
];

;// CONCATENATED MODULE: ./lib/model/is-judged.js
/** Whether anything that gates was compared with a base, or held against a budget of the first tier: else no run is a success. */
function isJudged({ benchmarks, budgets, versions }) {
    const isCompared = benchmarks.some(({ results }) => results.some(({ gates, change }) => gates && change !== null));
    return (versions.base !== null && isCompared) || budgets.some(({ gates }) => gates);
}

;// CONCATENATED MODULE: ./lib/model/metric.js
const cost = {
    unit: 's',
    better: 'lower',
    threshold: null,
    gates: false,
    least: 0,
    range: 'positive',
};
/** Where nothing is allocated, kept or collected, that can be compared with something. */
const fromZero = { ...cost, range: 'from zero' };
/**
 * Every metric the gate measures by itself, the most important first. To add one: a line here and its figure in a kind
 * of suites.
 *
 * A percentile is measured on few iterations and not in slices that take turns, and a round meets few collections:
 * their thresholds are wider. Bytes allocated are counted, not timed: theirs is narrow.
 */
const metrics = {
    time: { ...cost, title: 'time per operation', noun: 'time', gates: true },
    throughput: {
        ...cost,
        title: 'operations per second',
        noun: 'throughput',
        unit: '1/s',
        better: 'higher',
    },
    success: {
        ...fromZero,
        title: 'share of the requests that succeeded',
        noun: 'success rate',
        unit: 'share',
        better: 'higher',
        threshold: 0.01,
        least: 0.001,
    },
    cpu: { ...cost, title: 'CPU time per operation', noun: 'CPU time' },
    user: { ...fromZero, title: 'CPU time outside of the system', noun: 'user time', least: 1e-3 },
    system: { ...fromZero, title: 'CPU time in the system', noun: 'system time', least: 1e-3 },
    p50: { ...cost, title: 'median of the time of an operation', noun: 'median' },
    p95: {
        ...cost,
        title: '95th percentile of the time of an operation',
        noun: '95th percentile',
        threshold: 0.1,
    },
    p99: {
        ...cost,
        title: '99th percentile of the time of an operation',
        noun: '99th percentile',
        threshold: 0.1,
    },
    allocated: {
        ...fromZero,
        title: 'bytes allocated per operation',
        noun: 'bytes allocated',
        unit: 'B',
        threshold: 0.01,
        least: 1,
    },
    retained: {
        ...fromZero,
        title: 'bytes kept per operation',
        noun: 'bytes kept',
        unit: 'B',
        threshold: 0.1,
        least: 1,
    },
    gc: {
        ...fromZero,
        title: 'time of garbage collections per operation',
        noun: 'collection time',
        threshold: 0.1,
        least: 1e-10,
    },
    collections: {
        ...fromZero,
        title: 'garbage collections per operation',
        noun: 'collections',
        unit: 'count',
        threshold: 0.1,
        least: 1e-6,
    },
    loop: {
        ...cost,
        title: 'time that the event loop is busy per operation',
        noun: 'event-loop time',
        threshold: 0.1,
    },
    rss: { ...cost, title: 'most memory resident', noun: 'peak memory', unit: 'B', threshold: 0.1 },
};
/** What a benchmark process measures. */
const processMetrics = [
    'time',
    'cpu',
    'p99',
    'allocated',
    'retained',
    'gc',
    'collections',
    'loop',
    'rss',
];
/** In the table's order. */
const metricNames = Object.keys(metrics).filter((name) => name in metrics);
/**
 * Of hostile names only what can do no harm in any report is kept.
 *
 * @param unit the base unit; empty for a bare number
 */
function foreignMetric(name, unit, better) {
    return `${harmless(name, 100) || 'value'} [${harmless(unit, 30)}] ${better}`;
}
function harmless(text, longest) {
    return text
        .replaceAll(/[^\w /.,%()+=µ^-]/g, '_')
        .replaceAll(/www\./gi, 'www_') // would be a link in Markdown
        .slice(0, longest);
}
/** @throws RangeError for what is no metric's name: it is checked where it comes in */
function metricOf(name) {
    return isOwn(name) ? metrics[name] : readForeign(name);
}
/** Each once, in the table's order; after them other tools', by name. */
function metricsInOrder(names) {
    const all = new Set(names);
    const foreign = [...all].filter((name) => !isOwn(name));
    return [...metricNames.filter((name) => all.has(name)), ...foreign.toSorted()];
}
function readForeign(name) {
    const [, noun, unit, better] = foreignForm.exec(name) ?? [];
    if (noun === undefined || unit === undefined)
        throw new RangeError(`${name} is no metric`);
    const isTimeOrRate = unit === 's' || unit.endsWith('/s');
    return {
        title: noun,
        noun,
        unit,
        better: better === 'higher' ? 'higher' : 'lower',
        threshold: null,
        gates: true,
        least: isTimeOrRate ? 0 : 1e-9,
        range: rangeOf(unit, better === 'higher'),
    };
}
function rangeOf(unit, isBetterHigher) {
    // A rate of errors that stays zero is as good a figure as any; a time or a throughput that does was not measured.
    if (unit === 's')
        return 'from zero, once';
    if (unit.endsWith('/s'))
        return isBetterHigher ? 'from zero, once' : 'from zero';
    return unit === 'B' || unit === 'count' || unit === 'share' ? 'from zero' : 'any';
}
/** A metric's name as a person writes it: of another tool's, the tool's own. */
function bareName(name) {
    return isOwn(name) ? name : metricOf(name).noun;
}
function isMetricName(name) {
    return isOwn(name) || foreignForm.test(name);
}
/** Whether it is a metric of the table. */
function isOwn(name) {
    return Object.hasOwn(metrics, name);
}
const foreignForm = /^(?!.*[wW]{3}\.)([\w /.,%()+=µ^-]{1,100}) \[([\w /.,%()+=µ^-]{0,30})\] (lower|higher)$/;

;// CONCATENATED MODULE: ./lib/model/pace.js
/** Of a benchmark's first rounds. */
const firstPace = { warmupMs: 60, slices: 320 };

;// CONCATENATED MODULE: ./lib/model/pair.js
/** Of a pair's evidence: no benchmark's id, which begins with the name of a suite. */
function pairId(pair, version) {
    return JSON.stringify([...pair, version]);
}

;// CONCATENATED MODULE: ./lib/model/rename.js
/**
 * The benchmarks of one version under their present names. A version that has a benchmark of the new name already keeps
 * its own; of several former names of the same one, the latest is taken.
 *
 * @param benchmarks all that the version has in a file, or in all of them; their order is kept
 * @param renames of several with the same new name, the latest first
 */
function renamedIn(benchmarks, renames) {
    const taken = new Set(benchmarks.map(({ id }) => id));
    const present = new Map();
    for (const rename of renames) {
        for (const benchmark of benchmarks) {
            const now = renamedBy(rename, benchmark);
            if (now === null || taken.has(now.id) || present.has(benchmark.id))
                continue;
            taken.add(now.id);
            present.set(benchmark.id, now);
        }
    }
    return benchmarks.map((benchmark) => {
        const now = present.get(benchmark.id);
        if (now === undefined)
            return { benchmark, was: null };
        return { benchmark: { ...benchmark, ...now }, was: benchmark.name };
    });
}
/** Null where it is about another benchmark, or would put it in another file, where it cannot be run. */
function renamedBy({ from, to }, { id, name }) {
    // What stands before the name: the file.
    const place = id.slice(0, id.length - name.length);
    if (from === name)
        return { id: `${place}${to}`, name: to };
    const isHere = from === id && to.startsWith(place) && to.length > place.length;
    return isHere ? { id: to, name: to.slice(place.length) } : null;
}

;// CONCATENATED MODULE: ./lib/model/renamed-history.js

/** A branch's history as if its benchmarks had always had their present names. */
function renamedHistory(history, renames) {
    if (renames.length === 0)
        return history;
    return history.map((entry) => ({
        ...entry,
        benchmarks: renamedIn(entry.benchmarks, renames).map(({ benchmark }) => benchmark),
    }));
}

;// CONCATENATED MODULE: ./lib/model/report.js
/** The mildest verdict that fails the job; an errored benchmark always does. A run that could compare nothing does but with `never`. */
const failOns = ['regressed', 'suspected', 'inconclusive', 'never'];

;// CONCATENATED MODULE: ./lib/model/round.js

const controlLabel = '(control)';
/** Of which metrics a version has figures, in order. */
function measuredMetrics(samples, version) {
    const names = samples.flatMap(({ arms }) => Object.keys(arms[version] ?? {}));
    return metricsInOrder(names.filter(isMetricName));
}

;// CONCATENATED MODULE: ./lib/model/suite.js
/** What is measured of servers. */
const serverMetrics = [
    'time',
    'throughput',
    'success',
    'cpu',
    'p50',
    'p95',
    'p99',
    'rss',
];
/** The globs of all definitions that have files. */
function benchmarkFiles(definitions) {
    return definitions.flatMap((definition) => ('files' in definition ? definition.files : []));
}
/** How suites are run of which nobody says more. */
const usualConduct = {
    timeoutSeconds: null,
    maxErrors: null,
    priority: 0,
    cpus: null,
};

;// CONCATENATED MODULE: ./lib/model/verdict.js
/**
 * Of one benchmark and metric, worst first. `suspected` looks worse and could not be confirmed; `errored` has no
 * figures; `new` and `removed` have one side's.
 */
const verdicts = [
    'regressed',
    'suspected',
    'errored',
    'unstable',
    'inconclusive',
    'improved',
    'unchanged',
    'new',
    'removed',
];
/**
 * Of the whole run, worst first: what the first line of every report says. `errored` has a benchmark that fails in a
 * head, `incomparable` nothing that could have been judged.
 */
const outcomes = [
    'errored',
    'incomparable',
    'regressed',
    'exceeded',
    'suspected',
    'inconclusive',
    'passed',
];

;// CONCATENATED MODULE: ./lib/model/watched.js
const usualAlerts = { cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 };

;// CONCATENATED MODULE: ./lib/model/index.js


























/***/ }),

/***/ 48760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gitHubAuthority)
/* harmony export */ });
/* harmony import */ var _github_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54019);

const perPage = 100;
/** Who may do what in a repository on GitHub, and who stands for its pull requests. A token that can read is enough. */
function gitHubAuthority(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const request = (0,_github_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requester */ .l)(target);
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

/***/ 54019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ requester)
});

;// CONCATENATED MODULE: ./lib/platform/github-answer.js
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

;// CONCATENATED MODULE: ./lib/platform/github-request.js

const requestTimeoutMs = 30_000;
/** Octokit is loaded with the first request: a run that asks for nothing doesn't pay for it. */
function requester({ apiUrl, token }) {
    return async (ask) => {
        // Octokit throws for no token at all, as if it were a bug of ours.
        if (token === '')
            return { kind: 'refused', status: 401, message: 'github-token is empty' };
        const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const options = { request: { signal: AbortSignal.timeout(requestTimeoutMs) } };
        return answered(() => ask(github.getOctokit(token, { baseUrl: apiUrl }), options));
    };
}


/***/ }),

/***/ 51607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ gitHubHosting)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/platform/github-request.js + 1 modules
var github_request = __webpack_require__(54019);
;// CONCATENATED MODULE: ./lib/platform/github-checks.js

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

;// CONCATENATED MODULE: ./lib/platform/github-comments.js

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

;// CONCATENATED MODULE: ./lib/platform/github.js





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

/***/ 38879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ nodePorts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/platform/keep-heap-small.js

/**
 * Has the collector run often instead of letting garbage pile up: this process waits most of the time, and what it
 * holds is memory that the benchmarks beside it cannot have. Called first of all, before the heap has grown.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}

;// CONCATENATED MODULE: ./lib/platform/linux-load.js

/** The unit of /proc/stat: the kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const ticksPerSecond = 100;
/**
 * What the kernel says of a CPU; of all of them where `cpu` is null.
 *
 * Source: proc_stat(5), and Documentation/accounting/psi.rst of the kernel
 */
async function linuxLoad(cpu) {
    const [stat, pressure] = await Promise.all([
        readOrNothing('/proc/stat'),
        readOrNothing('/proc/pressure/cpu'),
    ]);
    return {
        stolenSeconds: stat === null ? null : stolenSeconds(stat, cpu),
        waitedSeconds: pressure === null ? null : waitedSeconds(pressure),
    };
}
/** @param stat the text of /proc/stat */
function stolenSeconds(stat, cpu) {
    // user nice system idle iowait irq softirq steal
    const line = new RegExp(`^cpu${cpu ?? ' '} *(?:\\d+ ){7}(\\d+)`, 'm').exec(stat);
    return line?.[1] === undefined ? null : Number(line[1]) / ticksPerSecond;
}
/** @param pressure the text of /proc/pressure/cpu */
function waitedSeconds(pressure) {
    const microseconds = /^some .*\btotal=(\d+)/m.exec(pressure)?.[1];
    return microseconds === undefined ? null : Number(microseconds) / 1e6;
}
/** Containers and old kernels have neither file, and some systems forbid reading them. */
async function readOrNothing(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/platform/process-tree.js
/** The processes of this machine, as Linux tells of them in /proc. */

/** All that run; empty where the platform does not tell. */
function allProcesses() {
    return namesIn('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((pid) => readProcess(textOf(`/proc/${pid}/stat`)));
}
/**
 * A process with all that it has started, over generations.
 *
 * @param all where to look
 */
function withDescendants(pid, all) {
    const byParent = Map.groupBy(all, ({ parent }) => parent);
    const within = (one) => [
        one,
        ...(byParent.get(one.pid) ?? []).flatMap(within),
    ];
    return all.filter((each) => each.pid === pid).flatMap(within);
}
/**
 * @param stat the text of /proc/PID/stat; empty for a process that is gone
 *
 * Source: proc_pid_stat(5)
 */
function readProcess(stat) {
    // A name in parentheses may hold anything, parentheses and blanks included.
    const end = stat.lastIndexOf(')');
    if (end < 0)
        return [];
    const fields = stat.slice(end + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    return [{ pid: Number.parseInt(stat, 10), parent: Number(fields[1]), ticks }];
}
/**
 * When a process was started, in ticks since the system was; null for one that is gone, or of which nothing is told.
 *
 * @param stat the text of /proc/PID/stat
 */
function startTimeOf(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
/** Empty where there is no such file any more, or none that may be read. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Empty where there is no such directory any more, or none that may be read. */
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/platform/machine-usage.js



/** How often a delay of the event loop is looked for: any that lasts longer is seen, and waking up costs nothing. */
const resolutionMs = 100;
/** @returns what tells the usage until now; its delay of the event loop is the longest since it was asked last */
function machineUsage() {
    const delays = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: resolutionMs });
    let isOn = false;
    return () => {
        const longest = isOn ? Math.max(0, delays.max / 1e9 - resolutionMs / 1000) : 0;
        isOn ||= delays.enable();
        delays.reset();
        return { cpu: cpuUsage(), memory: memoryUsed(), eventLoopSeconds: longest };
    };
}
/** Elsewhere than on Linux nobody tells what our own processes took. */
function cpuUsage() {
    const stat = textOf('/proc/stat');
    const all = allProcesses();
    return stat === '' || all.length === 0 ? null : cpuUsageOf(stat, all, process.pid);
}
/** The kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const machine_usage_ticksPerSecond = 100;
/**
 * @param stat the text of /proc/stat
 * @param pid of the process that is, with all that it has started, ourselves
 *
 * Source: proc_stat(5)
 */
function cpuUsageOf(stat, all, pid) {
    // user nice system idle iowait irq softirq steal; what guests take is in user and nice already
    const ticks = /^cpu +((?:\d+ ?){8})/m.exec(stat)?.[1]?.trim().split(' ').map(Number) ?? [];
    const [, , , idle = 0, waiting = 0] = ticks;
    const own = withDescendants(pid, all);
    return {
        seconds: ticks.reduce((sum, each) => sum + each, 0) / machine_usage_ticksPerSecond,
        idleSeconds: (idle + waiting) / machine_usage_ticksPerSecond,
        ownSeconds: own.reduce((sum, each) => sum + each.ticks, 0) / machine_usage_ticksPerSecond,
        cpus: stat.match(/^cpu\d/gm)?.length ?? 1,
    };
}
/** On a Mac, what the system could give back at once counts as used, which would be an alert on every one of them. */
function memoryUsed() {
    return process.platform === 'darwin' ? null : 1 - (0,external_node_os_.freemem)() / (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./lib/platform/archive-refusal.js
/** An archive that is not taken, and why; it never leaves the files that read and write archives. */
class ArchiveRefusal extends Error {
}
/**
 * What the library itself refuses is the archive's fault; what the file system refuses is not.
 *
 * @throws whatever else it is, as it is
 */
function refusedOr(error) {
    if (error instanceof ArchiveRefusal)
        return { kind: 'refused', reason: error.message };
    if (error instanceof Error && 'tarCode' in error && !('errno' in error))
        return { kind: 'refused', reason: `it is damaged: ${error.message}` };
    throw error;
}
function largerThan(bytes) {
    return `it is larger than ${megabytes(bytes)}`;
}
function unpackedLargerThan(bytes) {
    return `what it holds is larger than ${megabytes(bytes)}`;
}
function megabytes(bytes) {
    return bytes < 1e6 ? `${bytes} bytes` : `${Math.round(bytes / 1e6)} MB`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/platform/archive-compression.js


/** How much is handed over at a time: each piece is a task for another thread, and waits for its turn there. */
const pieceBytes = 1024 * 1024;
const pieces = { chunkSize: pieceBytes };
/**
 * Zstandard, several times as fast as gzip both ways and smaller; gzip where Node.js does not have it (before 22.15). A
 * better compression saves a tenth of the bytes and takes several times as long.
 */
function compressor() {
    if (!hasZstd)
        return external_node_zlib_.createGzip({ ...pieces, level: external_node_zlib_.constants.Z_BEST_SPEED });
    const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = external_node_zlib_.constants;
    const params = { [ZSTD_c_compressionLevel]: 1, [ZSTD_c_checksumFlag]: 1 };
    return external_node_zlib_.createZstdCompress({ ...pieces, params });
}
/**
 * Either is read, whichever wrote it.
 *
 * @param start the first bytes of the archive
 * @throws ArchiveRefusal where this Node.js cannot read it
 */
function decompressor(start) {
    if (!isZstd(start))
        return external_node_zlib_.createGunzip(pieces);
    if (hasZstd)
        return external_node_zlib_.createZstdDecompress(pieces);
    throw new ArchiveRefusal('it is compressed with Zstandard, which needs Node.js 22.15 or newer');
}
function isCompressed(start) {
    return isZstd(start) || (start[0] === 0x1f && start[1] === 0x8b);
}
/** What the decompressor says of what it cannot read; null for every other error. */
function damage(error) {
    if (!(error instanceof Error && 'code' in error && /^(Z_|ZSTD_)/.test(String(error.code))))
        return null;
    const isShort = error.code === 'Z_BUF_ERROR';
    return new ArchiveRefusal(isShort ? 'it is cut short' : `it is damaged: ${error.message}`);
}
/** Not as named imports: where they are missing, the whole program could not be loaded. */
const hasZstd = "createZstdCompress" in external_node_zlib_;
function isZstd(start) {
    return start.length >= 4 && start.readUInt32LE() === 0xfd2fb528;
}

;// CONCATENATED MODULE: ./lib/platform/inflated-archive.js





/**
 * What a compressed archive holds, chunk by chunk.
 *
 * @throws ArchiveRefusal where it is damaged, or larger than the limits
 */
async function* inflatedArchive(archive, limits, stop) {
    const { bytes, start } = await beginning(archive);
    if (bytes > limits.packed)
        throw new ArchiveRefusal(largerThan(limits.packed));
    let unpacked = 0;
    try {
        for await (const chunk of fromFirstBlock(inflated(archive, start))) {
            stop.throwIfAborted();
            // The parser would inflate it again, past every limit.
            if (unpacked === 0 && isCompressed(chunk))
                throw new ArchiveRefusal('it is compressed twice');
            unpacked += chunk.length;
            if (unpacked > limits.unpacked)
                throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked));
            yield chunk;
        }
    }
    catch (error) {
        throw damage(error) ?? error;
    }
}
async function beginning(archive) {
    const file = await (0,promises_.open)(archive);
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return { bytes: size, start: buffer.subarray(0, bytesRead) };
    }
    finally {
        await file.close();
    }
}
/** Inflating happens on another thread, beside the writing of files. */
function inflated(archive, start) {
    const compressed = (0,external_node_fs_.createReadStream)(archive, { highWaterMark: pieceBytes });
    return (0,external_node_stream_.pipeline)(compressed, decompressor(start), () => {
        // What went wrong is thrown to the reader.
    });
}
/** The first chunk has a block at least, if all do together: its beginning tells what it is. */
async function* fromFirstBlock(chunks) {
    let first = Buffer.alloc(0);
    let isFirst = true;
    for await (const chunk of chunks) {
        if (isFirst)
            first = Buffer.concat([first, chunk]);
        if (isFirst && first.length < blockBytes)
            continue;
        yield isFirst ? first : chunk;
        isFirst = false;
    }
    if (isFirst && first.length > 0)
        yield first;
}
/** Of tar. */
const blockBytes = 512;

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/platform/packed-members.js





/**
 * A directory as the bytes of a tar archive, in pieces of about a megabyte.
 *
 * Small files are read synchronously: by way of the thread pool, a call takes ten times as long as the reading.
 *
 * @throws ArchiveRefusal where the sieve refuses, or the limits do
 */
async function* packedMembers(request) {
    yield* inPieces(membersOf(request, await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697))));
}
async function* membersOf(request, tar) {
    const { directory, first, limits } = request;
    if (first !== null)
        yield* textMember(first.path, Buffer.from(first.text), tar);
    const entryOf = entriesOf(directory, tar);
    let unpacked = 0;
    for (const { path, stats } of walk('', request)) {
        unpacked += stats.isFile() ? stats.size : 0;
        if (unpacked > limits.unpacked)
            throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked));
        yield* entryOf(path, stats);
    }
    yield endOfArchive;
}
const endOfArchive = Buffer.alloc(2 * blockBytes);
/** Depth first, each directory before what is in it; what the sieve skips is not looked into. */
function* walk(folder, { directory, sieve, ...rest }) {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder))) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, path));
        const answer = sieve(memberOf(path, stats, directory));
        if (answer.kind === 'refused')
            throw new ArchiveRefusal(answer.reason);
        if (answer.kind === 'skip')
            continue;
        yield { path, stats };
        if (stats.isDirectory())
            yield* walk(path, { directory, sieve, ...rest });
    }
}
function memberOf(path, stats, directory) {
    if (stats.isSymbolicLink())
        return { path, kind: 'symbolic-link', target: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(directory, path)) };
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    return { path, kind, target: '' };
}
/** By the library: its heads, names of any length, and a file's further names as links. */
function entriesOf(directory, { WriteEntry, WriteEntrySync }) {
    const shared = {
        cwd: directory,
        portable: true,
        // Since a name that the library would change could not be found again.
        strict: true,
        linkCache: new Map(),
        maxReadSize: pieceBytes,
    };
    return async function* entryOf(path, stats) {
        const absolute = (0,external_node_path_.join)(directory, path);
        const options = { ...shared, absolute, statCache: new Map([[absolute, stats]]) };
        try {
            // The synchronous one holds a whole file in memory.
            if (stats.size <= pieceBytes)
                yield* new WriteEntrySync(path, options);
            else
                yield* whole(new WriteEntry(path, options));
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === 'EOF')
                throw new ArchiveRefusal(`${path} changed while it was read`);
            throw error;
        }
    };
}
/** Lets go of the file where nobody wants the rest of it. */
async function* whole(entry) {
    try {
        yield* entry;
    }
    finally {
        entry.resume();
    }
}
function* textMember(path, bytes, { Header }) {
    const header = new Header({ path, type: 'File', size: bytes.length, mode: 0o644 });
    header.encode();
    if (header.block === undefined)
        throw new TypeError('a header without its bytes');
    yield header.block;
    yield bytes;
    yield Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes);
}
/** A compressor takes each piece as a task of its own, also one of a few bytes. */
async function* inPieces(chunks) {
    let some = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        some.push(chunk);
        bytes += chunk.length;
        if (bytes < pieceBytes)
            continue;
        yield Buffer.concat(some);
        some = [];
        bytes = 0;
    }
    if (bytes > 0)
        yield Buffer.concat(some);
}

;// CONCATENATED MODULE: ./lib/platform/pack-archive.js






/** What is refused leaves a part of an archive behind. */
async function packArchive(request, stop) {
    const { archive, limits } = request;
    try {
        await (0,external_node_stream_promises_.pipeline)(packedMembers(request), compressor(), (chunks) => upTo(limits.packed, chunks), (0,external_node_fs_.createWriteStream)(archive), { signal: stop });
    }
    catch (error) {
        stop.throwIfAborted();
        return refusedOr(error);
    }
    return { kind: 'packed', bytes: (await (0,promises_.stat)(archive)).size };
}
async function* upTo(mostBytes, chunks) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > mostBytes)
            throw new ArchiveRefusal(largerThan(mostBytes));
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/platform/member-writer.js



/**
 * Each member goes to where nothing is, and never through a link, whatever the archive says and whatever lay in the
 * directory before: what does not fit is refused, with an `ArchiveRefusal`, and nothing is ever replaced or removed.
 *
 * Synchronous: a file takes four calls of some microseconds each, and by way of the thread pool each takes ten times as
 * long. A directory is looked at once, not for each file in it.
 *
 * @param into a directory that exists
 */
function memberWriter(into) {
    const directories = new Set(['']);
    const files = new Set();
    let open = null;
    /** Where it may be written, after the directories above it. */
    function placeOf(path) {
        if (!isPlain(path))
            throw new ArchiveRefusal(`the path ${path} is no plain path`);
        makeDirectory(parentOf(path), 0o755);
        return (0,external_node_path_.join)(into, path);
    }
    function makeDirectory(path, mode) {
        if (directories.has(path))
            return;
        const place = placeOf(path);
        // Who owns it has to be able to write into it.
        if (!madeNew(() => (0,external_node_fs_.mkdirSync)(place, mode | 0o700)) && !(0,external_node_fs_.lstatSync)(place).isDirectory())
            throw new ArchiveRefusal(`${path} is a directory in it, and lies where something else is`);
        directories.add(path);
    }
    function writeNew(path, write) {
        const place = placeOf(path);
        if (!madeNew(() => write(place)))
            throw new ArchiveRefusal(`${path} lies where something is already`);
    }
    function endOpen() {
        if (open === null)
            return;
        const ended = open;
        open = null;
        (0,external_node_fs_.closeSync)(ended);
    }
    return {
        directory: makeDirectory,
        beginFile(path, mode) {
            // Exclusive: it neither replaces anything nor follows a link.
            writeNew(path, (place) => (open = (0,external_node_fs_.openSync)(place, 'wx', mode)));
            files.add(path);
        },
        content(chunk) {
            if (open === null)
                throw new TypeError('content of no file');
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(open, chunk, at);
        },
        endFile(modifiedAt) {
            const isDate = modifiedAt !== undefined && !Number.isNaN(modifiedAt.getTime());
            if (open !== null && isDate)
                (0,external_node_fs_.futimesSync)(open, modifiedAt, modifiedAt);
            endOpen();
        },
        symbolicLink(path, target) {
            if (!leadsInside(path, target))
                throw new ArchiveRefusal(`the symbolic link ${path} leads out of it, to ${target}`);
            writeNew(path, (place) => (0,external_node_fs_.symlinkSync)(target, place));
        },
        hardLink(path, target) {
            if (!files.has(target))
                throw new ArchiveRefusal(`the link ${path} is to ${target}, which is no file of it`);
            writeNew(path, (place) => (0,external_node_fs_.linkSync)((0,external_node_path_.join)(into, target), place));
            files.add(path);
        },
        close: endOpen,
    };
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** False where something was there already. */
function madeNew(make) {
    try {
        make();
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** Windows cuts dots and spaces off the end of a name, and knows further separators. */
const foreign = process.platform === 'win32' ? /[\\:\0]|[. ]$/ : /\0/;
function isPlain(path) {
    return path
        .split('/')
        .every((step) => step !== '' && step !== '.' && step !== '..' && !foreign.test(step));
}
function leadsInside(path, target) {
    const forward = target.replaceAll('\\', '/');
    if (forward === '' || /^\/|^[a-z]:|\0/i.test(forward))
        return false;
    return !/^\.\.(\/|$)/.test(external_node_path_.posix.join(parentOf(path), forward));
}

;// CONCATENATED MODULE: ./lib/platform/unpack-archive.js




/** The library parses, and we write: its own writing asks of every directory above every file whether it is there. */
async function unpackArchive(request, stop) {
    await (0,promises_.mkdir)(request.into, { recursive: true });
    const writer = memberWriter(request.into);
    try {
        const parsing = await parserInto(writer, request);
        for await (const chunk of inflatedArchive(request.archive, request.limits, stop))
            parsing.write(chunk);
        parsing.end();
        return { kind: 'unpacked' };
    }
    catch (error) {
        return refusedOr(error);
    }
    finally {
        writer.close();
    }
}
async function parserInto(writer, { sieve }) {
    const { Parser } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    let failure = null;
    let hasEnd = false;
    const parser = new Parser({
        // Whatever the library merely warns of is a reason to refuse.
        strict: true,
        filter: (_path, entry) => {
            if (failure !== null)
                return false;
            if (!isReadEntry(entry))
                throw new TypeError('only what is packed comes from the file system');
            const answer = sieve(unpack_archive_memberOf(entry));
            if (answer.kind === 'refused')
                throw new ArchiveRefusal(answer.reason);
            return answer.kind === 'take';
        },
        onReadEntry: (entry) => writeMember(entry, writer),
    });
    parser.on('eof', () => (hasEnd = true));
    // It would go on after an error.
    parser.on('error', (error) => (failure ??= error));
    const refuse = () => {
        if (failure !== null)
            throw failure;
    };
    return {
        write(chunk) {
            parser.write(chunk);
            refuse();
        },
        end() {
            parser.end();
            refuse();
            if (!hasEnd)
                throw new ArchiveRefusal('it is cut short');
        },
    };
}
/** Synchronous, as the library is with what is in memory: nothing waits for a member that comes later. */
function writeMember(entry, writer) {
    const { path, kind, target } = unpack_archive_memberOf(entry);
    // Neither who runs as somebody else nor who may write is for the archive to say.
    const mode = (entry.mode ?? 0o644) & 0o755;
    switch (kind) {
        case 'file':
            writer.beginFile(path, mode);
            entry.on('end', () => writer.endFile(entry.mtime));
            entry.on('data', (chunk) => writer.content(chunk));
            return;
        case 'directory':
            writer.directory(path, mode);
            break;
        case 'symbolic-link':
            writer.symbolicLink(path, target);
            break;
        case 'hard-link':
            writer.hardLink(path, target);
            break;
        case 'other':
            throw new ArchiveRefusal(`${path} is neither file, directory nor link`);
    }
    entry.resume();
}
function isReadEntry(entry) {
    return 'header' in entry;
}
function unpack_archive_memberOf({ path, type, linkpath = '' }) {
    return { path: path.replace(/\/+$/, ''), kind: kinds[type] ?? 'other', target: linkpath };
}
const kinds = {
    File: 'file',
    OldFile: 'file',
    ContiguousFile: 'file',
    Directory: 'directory',
    SymbolicLink: 'symbolic-link',
    Link: 'hard-link',
};

;// CONCATENATED MODULE: ./lib/platform/node-archives.js




/** Archives as tar, compressed. */
function nodeArchives(stop) {
    return {
        pack: (request) => packArchive(request, stop),
        readFirst: (archive, path, mostBytes) => readFirst(archive, path, mostBytes, stop),
        unpack: (request) => unpackArchive(request, stop),
    };
}
/** A header of one block, and the content after it: none of our own names needs more. */
async function readFirst(archive, path, mostBytes, stop) {
    const { Header } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    try {
        const start = await node_archives_beginning(archive, blockBytes + mostBytes, stop);
        if (start.length < blockBytes)
            throw new ArchiveRefusal('it is cut short');
        const header = new Header(start);
        const { size = 0 } = header;
        if (!header.cksumValid || header.type !== 'File' || header.path !== path)
            throw new ArchiveRefusal(`it does not begin with ${path}`);
        if (size > mostBytes)
            throw new ArchiveRefusal(`its ${path} is longer than ${mostBytes} bytes`);
        if (start.length < blockBytes + size)
            throw new ArchiveRefusal('it is cut short');
        return { kind: 'read', text: start.toString('utf8', blockBytes, blockBytes + size) };
    }
    catch (error) {
        return refusedOr(error);
    }
}
async function node_archives_beginning(archive, bytes, stop) {
    const limits = { packed: Infinity, unpacked: Infinity };
    const chunks = [];
    let read = 0;
    for await (const chunk of inflatedArchive(archive, limits, stop)) {
        chunks.push(chunk);
        read += chunk.length;
        if (read >= bytes)
            break;
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/platform/disk-trouble.js

/**
 * Runs what writes to a disk.
 *
 * @throws GateError `disk-full` where there is no room: whoever gets that can say so, and nobody can do without. Whatever
 * else a system may say is thrown as it is.
 */
async function orDiskFull(body) {
    try {
        return await body();
    }
    catch (error) {
        throw error instanceof Error && isDiskFull(error) ? diskFull(error) : error;
    }
}
/** @param error what the system has said when a temporary directory was to be made */
function noTemporaryDirectory(error, parent) {
    if (isDiskFull(error))
        return diskFull(error);
    return new errors/* GateError */.u('no-temporary-directory', `no directory for temporary files can be made in ${parent}: ${error.message}`, 'Name a directory that exists and can be written to with TMPDIR (on Windows TEMP).', { cause: error });
}
function isDiskFull(error) {
    return 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
function diskFull(error) {
    const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
    return new errors/* GateError */.u('disk-full', `no space is left on the disk${path}: ${error.message}`, 'Make room there, or name another disk for temporary files with TMPDIR (on Windows TEMP).', { cause: error });
}

;// CONCATENATED MODULE: ./lib/platform/lent-directories.js



/** Enough for all that run at a time; with more, paths get longer by a digit. */
const digits = 3;
/** @param openRoot makes the directory that holds them all, once */
function lentDirectories(openRoot) {
    const free = new Map();
    let root = null;
    let made = 0;
    return async (owner) => {
        const own = free.get(owner) ?? [];
        free.set(owner, own);
        const path = own.pop() ?? (await nextPath());
        // A benchmark may remove the directory that it was given.
        await orDiskFull(() => (0,promises_.mkdir)(path, { recursive: true }));
        return { path, giveBack: () => void own.push(path) };
    };
    async function nextPath() {
        root ??= openRoot();
        return (0,external_node_path_.join)(await root, String(made++).padStart(digits, '0'));
    }
}

;// CONCATENATED MODULE: ./lib/platform/link-new.js


/**
 * Gives a file a second name where nothing has it: a link cannot take the place of anything, as a renamed file would.
 *
 * @returns false, and nothing is done, where something is
 */
async function linkNew(from, to) {
    try {
        await (0,promises_.link)(from, to);
        return true;
    }
    catch (error) {
        if (isThere(error))
            return false;
    }
    // Not every file system has links.
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if (isThere(error))
            return false;
        throw error;
    }
}
function isThere(error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/platform/process-identity.js
/** A process, told apart from every other one that may get its number. */




/** The form in which it is written down beside what belongs to a process. */
const processIdentitySchema = schemas/* object */.Ikc({
    pid: schemas/* int */.Whr().positive(),
    host: schemas/* string */.YjP(),
    /** In ticks since the system was started; null where the platform does not tell, and with it the two below. */
    started: schemas/* string */.YjP().nullable(),
    /** Another one each time that the system is started. */
    boot: schemas/* string */.YjP().nullable(),
    /** Numbers of processes are those of a namespace, such as a container. */
    namespace: schemas/* string */.YjP().nullable(),
});
function identityOf(pid) {
    const started = startTimeOf(textOf(`/proc/${pid}/stat`));
    const boot = textOf('/proc/sys/kernel/random/boot_id').trim() || null;
    return { pid, host: (0,external_node_os_.hostname)(), started, boot, namespace: namespace() };
}
/** Whether a process that was written down earlier still runs. */
function standingOf(written) {
    const now = identityOf(written.pid);
    if (written.boot !== now.boot)
        return written.host === now.host ? 'gone' : 'unknown';
    if (written.namespace !== now.namespace)
        return 'unknown';
    if (written.boot === null && written.host !== now.host)
        return 'unknown';
    if (written.started !== null)
        return written.started === now.started ? 'runs' : 'gone';
    return process_identity_isThere(written.pid) ? 'unknown' : 'gone';
}
function namespace() {
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return null;
    }
}
/** Some process has the number. */
function process_identity_isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}

;// CONCATENATED MODULE: ./lib/platform/lock-file.js
/**
 * A lock that says whose it is: one of a process that is gone counts for nothing. Written here, since the packages tell
 * by time: they touch the lock every few seconds, which a process does not get to that computes or is stopped.
 */





/** @returns null where a process has it that runs, or may run */
async function takeLock(path) {
    const file = `${path}.lock`;
    const text = JSON.stringify({ ...identityOf(process.pid), token: unique() });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    // Somebody else may break the same lock, and be the first to take it then.
    for (let attempt = 0; attempt < 3; attempt++) {
        if (await writeNew(file, text))
            return { release: () => releaseLock(file, text) };
        const found = await readIfThere(file);
        if (found !== null && (await isHeld(file, found)))
            return null;
        if (found !== null)
            await breakLock(file, found);
    }
    return null;
}
async function releaseLock(file, text) {
    if ((await readIfThere(file)) === text)
        await (0,promises_.rm)(file, { force: true });
}
/** Whole or not at all, so that nobody reads a part of it. */
async function writeNew(file, text) {
    const whole = `${file}.${unique()}`;
    try {
        await (0,promises_.writeFile)(whole, text);
        return await linkNew(whole, file);
    }
    finally {
        await (0,promises_.rm)(whole, { force: true });
    }
}
/** Nobody can tell whether the holder runs if it is in another container, or if the lock cannot be read. */
const longestHeldMs = 24 * 3600 * 1000;
async function isHeld(file, text) {
    const written = processIdentitySchema.safeParse(parsed(text));
    const isAnotherBoot = written.success && written.data.boot !== identityOf(process.pid).boot;
    // It came here with the files around it, such as a cache of another machine, or is of before a restart.
    if (isAnotherBoot)
        return false;
    const standing = written.success ? standingOf(written.data) : 'unknown';
    if (standing !== 'unknown')
        return standing === 'runs';
    const changed = await (0,promises_.stat)(file).catch(unlessGone);
    return changed !== null && Date.now() - changed.mtimeMs < longestHeldMs;
}
/** Takes away the lock that was read, and not another that somebody has put in its place meanwhile. */
async function breakLock(file, found) {
    const aside = `${file}.${unique()}`;
    try {
        await (0,promises_.rename)(file, aside);
        if ((await readIfThere(aside)) !== found)
            await linkNew(aside, file);
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
    finally {
        await (0,promises_.rm)(aside, { force: true });
    }
}
function readIfThere(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(unlessGone);
}
function unlessGone(error) {
    if (isGone(error))
        return null;
    throw error;
}
function isGone(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function unique() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}

;// CONCATENATED MODULE: ./lib/platform/own-secret.js




/**
 * A text that the runs of this user have in common, and nobody else can read: the environment's, for runs on several
 * machines; else a random one that lies where programs keep what is to outlive them, so that no repository and no
 * artifact has it.
 *
 * Source: https://specifications.freedesktop.org/basedir-spec/latest/
 */
async function ownSecret() {
    const given = process.env['BENCHGATE_KEY'];
    if (given !== undefined && given !== '')
        return given;
    const directory = (0,external_node_path_.join)(stateHome(), 'benchgate');
    const path = (0,external_node_path_.join)(directory, 'secret');
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const fresh = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    try {
        await (0,promises_.writeFile)(path, fresh, { flag: 'wx', mode: 0o600 });
        return fresh;
    }
    catch {
        const kept = await (0,promises_.readFile)(path, 'utf8');
        if (kept.length !== fresh.length)
            throw new Error(`${path} is not what was written to it`);
        return kept;
    }
}
function stateHome() {
    const { XDG_STATE_HOME: wanted, LOCALAPPDATA: local } = process.env;
    if (process.platform === 'win32' && local !== undefined)
        return local;
    return wanted !== undefined && wanted !== '' ? wanted : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
}

;// CONCATENATED MODULE: ./lib/platform/temporary-directories.js
/** Directories for as long as a run, and what killed runs have left of theirs. */






/** Beside each of them lies a file by which a later run can tell whether anybody still needs it. */
const markEnding = '.run';
const prefixes = ['bg-', 'benchgate-'];
/**
 * Makes one, and the mark that says whose it is.
 *
 * @returns its real path
 * @throws GateError `disk-full` or `no-temporary-directory`
 */
function makeTemporary(prefix) {
    let path = null;
    try {
        path = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix)));
        const mark = `${JSON.stringify(identityOf(process.pid))}\n`;
        // Nobody else may have put anything there, such as a link to elsewhere.
        (0,external_node_fs_.writeFileSync)(path + markEnding, mark, { flag: 'wx' });
        return path;
    }
    catch (error) {
        if (path !== null)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        throw error instanceof Error ? noTemporaryDirectory(error, (0,external_node_os_.tmpdir)()) : error;
    }
}
/** The mark goes last: what a kill leaves over halfway can still be told to be nobody's. */
async function removeTemporary(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.rm)(path + markEnding, { force: true });
}
/** Removes one at once, for a process that ends. */
function removeTemporaryNow(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    (0,external_node_fs_.rmSync)(path + markEnding, { force: true });
}
/**
 * Removes those of processes that are gone.
 *
 * @returns those of them that could not be removed
 */
async function sweepTemporary() {
    const root = (0,external_node_os_.tmpdir)();
    // Where there is none, whoever needs one says so.
    const names = await (0,promises_.readdir)(root).catch(() => []);
    const marks = names.filter((name) => name.endsWith(markEnding) && prefixes.some((prefix) => name.startsWith(prefix)));
    const left = [];
    for (const path of marks.map((name) => (0,external_node_path_.join)(root, name.slice(0, -markEnding.length)))) {
        // Two runs may sweep at the same time, and another may remove its own: what is gone is gone.
        if (!(await isLeft(path).catch(() => false)))
            continue;
        await removeTemporary(path).catch(() => left.push(path));
    }
    return left;
}
/** No run takes so long: directories of a process that cannot be asked are nobody's after that. */
const longestRunMs = 7 * 24 * 3600 * 1000;
async function isLeft(path) {
    const about = await (0,promises_.lstat)(path + markEnding);
    // In a directory that everybody may write to, anybody may write a mark.
    if (!about.isFile() || !isOwn(about) || !(await isOwnOrGone(path)))
        return false;
    const mark = processIdentitySchema.parse(JSON.parse(await (0,promises_.readFile)(path + markEnding, 'utf8')));
    const standing = standingOf(mark);
    const isOld = Date.now() - about.mtimeMs > longestRunMs;
    return standing === 'gone' || (standing === 'unknown' && isOld);
}
async function isOwnOrGone(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return true;
    const about = await (0,promises_.lstat)(path);
    return about.isDirectory() && isOwn(about);
}
function isOwn({ uid }) {
    return process.getuid === undefined || uid === process.getuid();
}

;// CONCATENATED MODULE: ./lib/platform/node-files.js










function nodeFiles() {
    const temporary = new Set();
    process.once('exit', () => {
        temporary.forEach(removeTemporaryNow);
    });
    const temporaryDirectory = async (prefix) => {
        const path = makeTemporary(prefix);
        temporary.add(path);
        return path;
    };
    return {
        temporaryDirectory,
        sweepTemporary: sweepTemporary,
        lendDirectory: lentDirectories(() => temporaryDirectory('bg-t-')),
        lock: (path) => orDiskFull(() => takeLock(path)),
        exists: async (path) => (0,external_node_fs_.existsSync)(path),
        readText: (path) => (0,promises_.readFile)(path, 'utf8'),
        writeText: (path, text) => orDiskFull(async () => {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, text);
        }),
        appendText: (path, text) => orDiskFull(() => (0,promises_.appendFile)(path, text)),
        readBytes: (path) => (0,promises_.readFile)(path),
        writeBytes: (path, bytes) => orDiskFull(() => (0,promises_.writeFile)(path, bytes)),
        makeDirectory: (path) => orDiskFull(async () => void (await (0,promises_.mkdir)(path, { recursive: true }))),
        copy: (from, to) => orDiskFull(() => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE)),
        copyNew: (from, to) => orDiskFull(() => copyNew(from, to)),
        async remove(path) {
            if (temporary.has(path))
                await removeTemporary(path);
            else
                await (0,promises_.rm)(path, { recursive: true, force: true });
            temporary.delete(path);
        },
        move: (from, to) => (0,promises_.rename)(from, to),
        // A junction is the one that Windows lets everybody make.
        linkDirectory: (target, path) => (0,promises_.symlink)(target, path, 'junction'),
        secret: ownSecret,
        stamp,
        size: async (path) => (await (0,promises_.stat)(path)).size,
        list,
        entries: node_files_entriesOf,
        realPath: (path) => (0,promises_.realpath)(path),
        readLink: (path) => (0,promises_.readlink)(path),
        glob: async (patterns, directory) => {
            const ignore = ['**/node_modules/**', '**/.git/**'];
            const found = await (0,dist/* glob */.TI)([...patterns], { cwd: directory, ignore, dot: false });
            return found.toSorted();
        },
    };
}
async function copyNew(from, to) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(to), '.new-'));
    try {
        const whole = (0,external_node_path_.join)(directory, 'whole');
        await (0,promises_.copyFile)(from, whole, external_node_fs_.constants.COPYFILE_FICLONE);
        return await linkNew(whole, to);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
async function stamp(path) {
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found && [found.size, found.mtimeNs, found.ino, found.mode].join(' ');
}
async function node_files_entriesOf(directory) {
    const found = await (0,promises_.readdir)(directory, { withFileTypes: true });
    return found.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'directory';
    return entry.isFile() ? 'file' : 'other';
}
async function list(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const listed = await Promise.all(files.map(({ name }) => listedFile(name, directory).catch(node_files_unlessGone)));
    return listed.filter((file) => file !== null);
}
async function listedFile(name, directory) {
    const { size: bytes, mtime: modifiedAt } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name));
    return { name, bytes, modifiedAt };
}
/** Another process may remove a file while it is listed. */
function node_files_unlessGone(error) {
    if (hasCode(error, 'ENOENT'))
        return null;
    throw error;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/platform/node-network.js
/** Servers on this machine's loopback. */



const nodeNetwork = {
    async freePorts(count) {
        // All at once, so that no port is given twice.
        const probes = await Promise.all(Array.from({ length: count }, () => listening(0)));
        const ports = probes.map(({ port }) => port);
        await Promise.all(probes.map(({ close }) => close()));
        return ports;
    },
    async isTaken(port) {
        try {
            const probe = await listening(port);
            await probe.close();
            return false;
        }
        catch (error) {
            if (codeOf(error) === 'EADDRINUSE')
                return true;
            throw error;
        }
    },
    async ask(port, path, seconds) {
        const first = await ask('127.0.0.1', port, path, seconds);
        if (first.kind === 'answered' || first.code !== 'ECONNREFUSED')
            return first;
        const second = await ask('::1', port, path, seconds);
        return second.kind === 'answered' ? second : first;
    },
};
async function listening(port) {
    const server = (0,external_node_net_.createServer)().listen(port);
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('no port');
    return {
        port: address.port,
        close: () => new Promise((resolve) => server.close(resolve)),
    };
}
async function ask(host, port, path, seconds) {
    const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ host, port, path, agent: false, signal }, (response) => {
            resolve({ kind: 'answered', status: response.statusCode ?? 0, host });
            response.destroy();
        });
        asked.on('error', (error) => {
            const reason = signal.aborted
                ? `no answer within ${Number(seconds.toPrecision(2))} s`
                : error.message;
            resolve({ kind: 'silent', code: codeOf(error), reason });
        });
        asked.end();
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/platform/bounded-lines.js
/** Longer than any that is meant: the list of 2,000 benchmarks takes less than one of these. */
const mostCharacters = 16 * 1024 * 1024;
/**
 * The lines of a stream, until it ends or one of them does not. What stands behind the last line's end is a line too.
 *
 * @param onTooLong called once; nothing comes after it
 */
async function* boundedLines(stream, onTooLong, most = mostCharacters) {
    let parts = [];
    let length = 0;
    const whole = (last) => {
        const line = parts.length === 0 ? last : parts.join('') + last;
        parts = [];
        length = 0;
        return line;
    };
    try {
        for await (const text of stream.setEncoding('utf8')) {
            const pieces = text.split('\n');
            const rest = pieces.pop() ?? '';
            for (const piece of pieces)
                yield whole(piece);
            length += rest.length;
            if (rest !== '')
                parts.push(rest);
            if (length > most)
                return onTooLong();
        }
    }
    catch {
        return; // the process went away in the middle of it: how it ended tells
    }
    if (length > 0)
        yield whole('');
}

;// CONCATENATED MODULE: ./lib/platform/end-of-stream.js
/**
 * Keeps the end of what a stream says, which is where an error stands.
 *
 * @returns gives what was kept so far; empty where there is no stream
 */
function endOfStream(stream, mostCharacters) {
    let kept = '';
    stream?.setEncoding('utf8').on('data', (text) => {
        kept = (kept + text).slice(-mostCharacters);
    });
    return () => kept;
}

;// CONCATENATED MODULE: ./lib/platform/group-guard.js
/**
 * Ends process groups whose owner has gone without ending them: killed, crashed, out of memory.
 *
 * A process cannot see to that itself: it may be in a loop of the benchmark's, or wait for a turn that never comes. A
 * thread that watches would be measured with it. So a shell waits beside the run for the end of a pipe, which it takes
 * nothing to do, and which comes whatever has happened to the other end.
 */


let guard = null;
/** Returns the guard of this process, which has one at most, and none on Windows, where there are no groups. */
function groupGuard() {
    guard ??= process.platform === 'win32' ? noGuard : startGuard();
    return guard;
}
const noGuard = { watch: () => undefined, release: () => undefined };
function startGuard() {
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script], {
        cwd: '/',
        env: {},
        stdio: ['pipe', 'ignore', 'ignore'],
        // What ends this process's group, such as a closed terminal, must not end the guard before.
        detached: true,
    });
    // It does not keep this process from ending, which is what it waits for.
    shell.unref();
    if (shell.stdin instanceof external_node_net_.Socket)
        shell.stdin.unref();
    // A run needs no guard as long as nobody kills it.
    shell.on('error', () => undefined);
    shell.stdin.on('error', () => undefined);
    return {
        watch: (group) => void shell.stdin.write(`watch ${group}\n`),
        release: (group) => void shell.stdin.write(`release ${group}\n`),
    };
}
const script = `
groups=' '
while read -r what group; do
  case $what in
    watch) groups="$groups$group " ;;
    release) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
`;

;// CONCATENATED MODULE: ./lib/platform/own-programs.js


const folder = (0,external_node_path_.join)('node_modules', '.bin');
/**
 * The search path for programs as a package manager would set it for a line that it runs in this directory: the project's
 * own before all others.
 *
 * `npx` and `npm run` have put the programs of the project that they were called in first, which is the head: a base would
 * be built, or measured, by the head's. Where nobody has put any there, none is put: then lines are written to do without.
 *
 * @param path as it was inherited
 */
function ownPrograms(path, directory) {
    const given = path.split(external_node_path_.delimiter);
    if (!given.some((each) => each.endsWith(`${external_node_path_.sep}${folder}`)))
        return path;
    const own = upwards((0,external_node_path_.resolve)(directory)).map((each) => (0,external_node_path_.join)(each, folder));
    const missing = own.filter((each) => !given.includes(each) && (0,external_node_fs_.existsSync)(each));
    return [...missing, ...given].join(external_node_path_.delimiter);
}
function upwards(directory) {
    const above = (0,external_node_path_.dirname)(directory);
    return above === directory ? [directory] : [directory, ...upwards(above)];
}

;// CONCATENATED MODULE: ./lib/platform/process-group.js
/** The one place that ends processes with all that they have started. */

/**
 * Ends a process and all that it has started and that has not left its group, at once. Has an effect also when the
 * process itself is gone: its group lives as long as anything in it.
 */
function endGroup(leader) {
    signalGroup(leader, 'SIGKILL');
}
/** Sends a signal to a process and its group; nothing happens where nothing of it is left. */
function signalGroup(leader, signal) {
    const { pid } = leader;
    if (pid === undefined)
        return;
    if (process.platform === 'win32')
        return endTree(leader);
    try {
        process.kill(-pid, signal);
    }
    catch {
        // nothing of it is left
    }
}
/**
 * Windows knows neither groups nor signals: a tree is found by who started whom, and can be found no more once its root
 * has ended.
 */
function endTree({ pid, exitCode, signalCode }) {
    if (exitCode !== null || signalCode !== null)
        return;
    (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => 0);
}
/** Processes that have left the group cannot be ended, and may hold streams for ever, which are given up after so long. */
const graceMs = 500;
/** To be called once a process has ended: reads its streams for a moment, and no longer, whoever else has them open. */
function giveUpStreams(child) {
    const giveUp = () => child.stdio.forEach((stream) => stream?.destroy());
    // Where this process was busy for all that time, what is there to be read is read before.
    const grace = setTimeout(() => setImmediate(giveUp), graceMs);
    child.once('close', () => clearTimeout(grace));
}

;// CONCATENATED MODULE: ./lib/platform/serve.js


const keptCharacters = 16 * 1024;
/** A process that has just been started, and is to run until it is told to end. */
function serve(child, finished) {
    const stdout = endOfStream(child.stdout, keptCharacters);
    const stderr = endOfStream(child.stderr, keptCharacters);
    let isAsked = false;
    const endAll = () => {
        endGroup(child);
        giveUpStreams(child);
    };
    // Where it was asked to end, its shell ends before the server does, which may have things to put in order. Else what
    // it leaves running ends with it: a server that outlives its command could not be stopped later.
    child.once('exit', () => {
        if (!isAsked)
            endAll();
    });
    return {
        pid: child.pid ?? null,
        finished,
        output: () => [stdout(), stderr()].filter((text) => text.trim() !== '').join('\n'),
        async end(graceSeconds) {
            isAsked = true;
            signalGroup(child, 'SIGTERM');
            const patience = setTimeout(endAll, graceSeconds * 1000);
            await finished;
            clearTimeout(patience);
            endGroup(child);
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/supervise.js


/**
 * Times a process that has just been started.
 *
 * @param began when it was started, by `performance.now()`
 * @param signal ends all of it
 */
async function supervise(child, began, finished, signal) {
    const told = supervise_textOf(child.stdio[3]);
    const end = () => endGroup(child);
    let exited = Number.NaN;
    child.once('exit', () => {
        exited = performance.now();
    });
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted)
        end();
    try {
        const ended = await finished;
        return { ...ended, seconds: (exited - began) / 1000, told: told() };
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/** A process has no more than a line to tell. */
const mostTold = 64 * 1024;
function supervise_textOf(stream) {
    let text = '';
    if (stream instanceof external_node_stream_.Readable) {
        stream
            .setEncoding('utf8')
            .on('data', (part) => (text = text.length < mostTold ? text + part : text));
        stream.on('error', () => undefined); // the process went away: `finished` tells
    }
    return () => text;
}

;// CONCATENATED MODULE: ./lib/platform/node-processes.js
/** Programs and benchmark processes, as child processes of Node.js. */











/** @param stop ends every process that runs when it aborts */
function nodeProcesses(stop) {
    const live = new Set();
    stop.addEventListener('abort', () => live.forEach(endGroup), { once: true });
    function start(command, args, options, stdio) {
        // There before the process is: a kill in the time that it takes to start would leave the process behind.
        const guard = groupGuard();
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.cwd,
            env: childEnvironment(options),
            stdio,
            shell: options.shell ?? false,
            // A group of its own, so that what it starts ends with it, and a Ctrl-C in the terminal reaches only us.
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        live.add(child);
        const { pid } = child;
        if (pid !== undefined)
            guard.watch(pid);
        const finished = finish(child).finally(() => {
            live.delete(child);
            if (pid !== undefined)
                guard.release(pid);
        });
        return { child, finished };
    }
    return {
        run(command, args, options) {
            return writingTo(options.outputFile, (output) => {
                return outlived(start(command, args, options, ['ignore', output, 'pipe']));
            });
        },
        shell(line, options) {
            return outlived(start(line, [], { ...options, shell: true }, ['ignore', 'pipe', 'pipe']));
        },
        supervise(command, args, options) {
            return writingTo(options.outputFile, (output) => {
                const began = performance.now();
                const stdio = ['ignore', output, 'pipe', 'pipe'];
                const { child, finished } = last(start(command, args, options, stdio));
                return supervise(child, began, finished, options.signal);
            });
        },
        serve(line, { cpus, ...options }) {
            const stdio = ['ignore', 'pipe', 'pipe'];
            const isPinned = cpus !== null && process.platform === 'linux';
            const { child, finished } = isPinned
                ? start('taskset', ['-c', cpus.join(','), '/bin/sh', '-c', line], options, stdio)
                : start(line, [], { ...options, shell: true }, stdio);
            return serve(child, finished);
        },
        spawn(command, args, { input, ...options }) {
            const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', 'pipe'];
            const { child, finished } = last(start(command, args, options, stdio));
            const channel = child.stdio[3];
            if (!(channel instanceof external_node_stream_.Readable))
                throw new TypeError('no report channel');
            // The process went away: `finished` tells.
            for (const stream of [channel, child.stdin])
                stream?.on('error', () => undefined);
            child.stdin?.end(input);
            // Its number may be another's once it is gone.
            const kill = () => (live.has(child) ? endGroup(child) : undefined);
            let flooded = '';
            const messages = boundedLines(channel, () => {
                flooded = '\nit wrote a line without an end on file descriptor 3, which is not its own';
                kill();
            });
            return {
                messages,
                finished: finished.then((ended) => ({ ...ended, stderr: ended.stderr + flooded })),
                kill,
            };
        },
    };
}
/** Lets go on what the process leaves running, such as a database that a set-up has started, and does not wait for it. */
function outlived({ child, finished }) {
    child.once('exit', () => giveUpStreams(child));
    return finished;
}
/** Ends what the process leaves running: it would use the CPU of whatever is measured next. */
function last({ child, finished }) {
    child.once('exit', () => {
        endGroup(child);
        giveUpStreams(child);
    });
    return { child, finished };
}
/** Where a program's output goes: to a file, which it has open itself once it is started, or to us. */
async function writingTo(file, body) {
    if (file === undefined)
        return body('pipe');
    const descriptor = await orDiskFull(async () => (0,external_node_fs_.openSync)(file, 'w'));
    let ended;
    try {
        ended = body(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return ended;
}
/**
 * Variables that benchmarks and set-up must not see: the runner's inputs, tokens and command files, what a git hook would
 * make of a git command in another directory, and where `npm run` was called, in which some tools look for the project.
 */
const withheld = new RegExp(`^(${[
    'INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|BENCHGATE_KEY',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)',
    'INIT_CWD|PROJECT_CWD|npm_config_local_prefix|npm_(package|lifecycle)_.*',
    'GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|PREFIX)',
].join('|')})$`, 'i');
function childEnvironment({ cwd, env, programs }) {
    const inherited = Object.entries(process.env)
        .filter(([name]) => !withheld.test(name))
        .map(([name, value = '']) => {
        const isPath = programs === 'own' && name.toUpperCase() === 'PATH';
        return [name, isPath ? ownPrograms(value, cwd) : value];
    });
    return { ...Object.fromEntries(inherited), ...env };
}
async function finish(child) {
    const stdout = endOfStream(child.stdout, node_processes_keptCharacters);
    const stderr = endOfStream(child.stderr, node_processes_keptCharacters);
    return new Promise((resolve) => {
        // What a shell says of a program that it cannot find.
        child.once('error', (error) => resolve({ exitCode: 127, signal: null, stdout: '', stderr: error.message }));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal, stdout: stdout(), stderr: stderr() }));
    });
}
const node_processes_keptCharacters = 64 * 1024;

;// CONCATENATED MODULE: ./lib/platform/node.js
/** The ports as Node.js has them. */









/**
 * @param console where progress goes
 * @param stop aborts when the user asks to stop; processes that run at that moment are ended
 */
function nodePorts(console, stop) {
    keepHeapSmall();
    const processes = nodeProcesses(stop);
    return {
        processes,
        files: nodeFiles(),
        archives: nodeArchives(stop),
        machine: nodeMachine,
        network: nodeNetwork,
        clock: nodeClock,
        console,
        stop,
    };
}
const nodeClock = {
    seconds: () => performance.now() / 1000,
    date: () => new Date(),
};
const nodeMachine = {
    os: process.platform,
    arch: process.arch,
    cpu: (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown CPU',
    parallelism: (0,external_node_os_.availableParallelism)(),
    async allowedCpus() {
        if (process.platform !== 'linux')
            return [];
        const status = await (0,promises_.readFile)('/proc/self/status', 'utf8');
        return parseCpuList(/^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? '');
    },
    load: linuxLoad,
    usage: machineUsage(),
};
/** @param list as the kernel writes it, such as `0-3,8` */
function parseCpuList(list) {
    return list
        .split(',')
        .filter((part) => part !== '')
        .flatMap((part) => {
        const [first, last = first] = part.split('-').map(Number);
        if (first === undefined || last === undefined)
            return [];
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}


/***/ }),

/***/ 50902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runnerConsole)
});

;// CONCATENATED MODULE: ./lib/platform/progress-pace.js
const secondsBetweenLines = 20;
/**
 * Whether a line of progress is worth keeping in a log, where nothing can be taken back: the first of a stage, which
 * its first word names, and then one now and then.
 *
 * @returns asked with the line and monotonic seconds
 */
function progressPace() {
    let stage = '';
    let toldAt = Number.NEGATIVE_INFINITY;
    return (line, seconds) => {
        const [word = ''] = line.split(' ');
        if (word === stage && seconds - toldAt < secondsBetweenLines)
            return false;
        stage = word;
        toldAt = seconds;
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/platform/runner-console.js

/**
 * The log of a job: nothing in it can be taken back, so progress is told now and then only.
 *
 * @param safe makes a line harmless that may quote hostile text
 */
function runnerConsole(safe) {
    const isDue = progressPace();
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
        url: `${page}/attempts/${run.attempt}`,
        apiUrl: variable('GITHUB_API_URL'),
        temporary: variable('RUNNER_TEMP'),
    };
}
function notInAWorkflow(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('not-in-a-workflow', `the Action was started without ${name}`, 'Run it as a step of a workflow; everywhere else the command line does the same: npx benchgate --help');
}


/***/ }),

/***/ 25667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u2: () => (/* reexport */ commitMessages),
  IB: () => (/* reexport */ lendBenchmarks),
  LU: () => (/* reexport */ lendToReleases),
  x5: () => (/* reexport */ locate),
  iA: () => (/* reexport */ prepare),
  f4: () => (/* reexport */ trackedPaths),
  g7: () => (/* reexport */ treeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git.js
var lib_git = __webpack_require__(79151);
// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
;// CONCATENATED MODULE: ./lib/prepare/tracked-paths.js



/** Looking at so many files takes some tenths of a second. */
const most = 10_000;
/**
 * The files of a version that git has, absolute; none of a release, of a directory outside of a repository and of a
 * repository with more than so many.
 */
async function trackedPaths(version, workingDirectory, ports) {
    const listed = listingOf(version, (0,external_node_path_.resolve)(workingDirectory));
    if (listed === null)
        return [];
    const { files } = ports;
    const scratch = await files.temporaryDirectory('bg-list-');
    try {
        const outputFile = (0,external_node_path_.join)(scratch, 'list');
        const ended = await (0,lib_git/* tryGit */.Ii)(listed.args, listed.directory, ports, { outputFile });
        if (ended.exitCode !== 0)
            return []; // a directory that is in no repository
        const names = (await files.readText(outputFile)).split('\0').filter((name) => name !== '');
        return names.length > most ? [] : names.map((name) => (0,external_node_path_.join)(listed.below, name));
    }
    finally {
        await files.remove(scratch);
    }
}
/** A kept baseline has no git of its own: of a commit the repository is asked. */
function listingOf(version, workingDirectory) {
    const { source, directory } = version;
    switch (source.kind) {
        case 'git': {
            const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', source.commit];
            return { args, directory: workingDirectory, below: (0,model/* rootOf */.I5)(version) };
        }
        case 'directory':
            return { args: ['ls-files', '-z'], directory, below: directory };
        case 'npm':
        case 'results':
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/prepare/tree-of.js


/**
 * Git's hash of all that lies in a directory now, committed or not, but for what git ignores; null outside of a
 * repository. Works on a copy of the index: the user's is not touched, and what it knows is not read again.
 *
 * @param leftOut absolute paths of files that do not count, such as what the run itself writes there
 */
async function treeOf(directory, ports, leftOut = []) {
    const { files } = ports;
    const scratch = await files.temporaryDirectory('benchgate-index-');
    const index = `${scratch}/index`;
    const git = (...args) => (0,lib_git/* runGit */.EO)(args, directory, ports, { env: { GIT_INDEX_FILE: index } });
    const ownIndex = () => (0,lib_git/* runGit */.EO)(['rev-parse', '--git-path', 'index'], directory, ports);
    const except = (path) => {
        const within = (0,external_node_path_.relative)(directory, path);
        return within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? [] : [`:(exclude,literal)${within}`];
    };
    try {
        const own = await ownIndex();
        const path = (0,external_node_path_.resolve)(directory, own.stdout.trim());
        if (own.exitCode === 0 && (await files.exists(path)))
            await files.copy(path, index);
        const added = await git('add', '--all', '.', ...leftOut.flatMap(except));
        const tree = added.exitCode === 0 ? await git('write-tree') : added;
        return tree.exitCode === 0 ? tree.stdout.trim() : null;
    }
    finally {
        await files.remove(scratch);
        ports.stop.throwIfAborted();
    }
}

;// CONCATENATED MODULE: ./lib/prepare/commit-messages.js


const mostCommits = 200;
/**
 * The commits that the judged versions have and the base has not, of those the ones that have the word in their message,
 * newest first. Merges are left out: their messages quote what was merged, where it is read anyway.
 *
 * @param word plain text, upper and lower case being the same
 */
async function commitMessages(word, { base, heads }, workingDirectory, ports) {
    if (base?.source.kind !== 'git')
        return none;
    const revisions = heads.flatMap(revisionOf);
    if (revisions.length === 0)
        return none;
    // Plumbing, which no configuration of the user's changes; no message has a NUL.
    const args = [
        'rev-list',
        '--no-merges',
        `--max-count=${mostCommits}`,
        '--regexp-ignore-case',
        '--fixed-strings',
        `--grep=${word}`,
        '--encoding=UTF-8',
        '--format=%x00%H%x00%an%x00%B%x00',
        ...revisions,
        `^${base.source.commit}`,
    ];
    const listed = await (0,lib_git/* runGit */.EO)(args, (0,external_node_path_.resolve)(workingDirectory), ports);
    if (listed.exitCode !== 0)
        return { messages: [], missing: listed.stderr.trim().slice(0, 300) };
    const messages = [...listed.stdout.matchAll(record)].map(([, commit = '', author = '', message = '']) => ({ commit, author, message }));
    return { messages, missing: missing(listed.stdout, messages.length) };
}
const none = { messages: [], missing: null };
const record = /\0([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g;
/** A directory is what is checked out in it, if it is where the run was started; another one has no commits. */
function revisionOf({ source }) {
    if (source.kind === 'git')
        return [source.commit];
    return source.kind === 'directory' && source.path === '.' ? ['HEAD'] : [];
}
/** Of a long output the end is kept. */
function missing(stdout, count) {
    if (count === mostCommits)
        return `there are more than ${mostCommits} of them`;
    return stdout === '' || stdout.startsWith('commit ') ? null : 'their messages are too long';
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/prepare/lend-files.js

/** Copies files to the same places of another directory. */
async function lendFiles(paths, from, to, files) {
    for (const path of paths) {
        await files.makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path)));
        await files.copy((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
    }
}

;// CONCATENATED MODULE: ./lib/prepare/lend-benchmarks.js


/**
 * Gives every other version the first head's benchmark files, so that a new benchmark can be tried on old code. Only
 * the files that match are lent, not what they import.
 *
 * @param patterns globs, relative to a version's directory
 * @throws GateError where a version is a directory of the user's, which is not ours to write into
 */
async function lendBenchmarks({ base, heads }, patterns, { files }) {
    const [lender, ...others] = heads;
    if (lender === undefined)
        return;
    const borrowers = base === null ? others : [base, ...others];
    const suites = await files.glob(patterns, lender.directory);
    for (const { label, source, directory } of borrowers) {
        if (source.kind === 'directory')
            throw notOurs(label);
        await lendFiles(suites, lender.directory, directory, files);
    }
}
function notOurs(label) {
    return new errors/* GateError */.u('lend-to-directory', `benchmarks-from: head would have to write into ${label}, which is a directory of yours`, 'Name the version by a git ref, or copy the benchmark files there yourself.');
}

;// CONCATENATED MODULE: ./lib/prepare/unpublished-imports.js

/**
 * Tells which of the lent files import something of the project that was not published: they cannot run there.
 *
 * The text is searched and not parsed: what stands there is said as a warning, and the file is tried all the same.
 */
async function unpublishedImports(lent, label, { from, directory }, files) {
    const warnings = [];
    for (const path of lent.filter((each) => code.test(each))) {
        const text = await files.readText((0,external_node_path_.join)(from, path));
        for (const [, wanted = ''] of text.matchAll(imported)) {
            const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), wanted);
            const isLacking = (await isThere((0,external_node_path_.join)(from, target), files)) &&
                !(await isThere((0,external_node_path_.join)(directory, target), files));
            if (isLacking)
                warnings.push(notPublished(path, (0,external_node_path_.relative)('', target), label));
        }
    }
    return warnings;
}
const code = /\.[cm]?[jt]sx?$/;
const imported = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*['"](\.{1,2}\/[^'"\n]+)['"]/g;
/** TypeScript may import `x.ts` as `x.js`, and bundlers guess what is left out. */
async function isThere(path, files) {
    const stem = path.replace(/\.[cm]?[jt]sx?$/, '');
    const guesses = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.tsx', '.jsx', '/index.js', '/index.ts']; // prettier-ignore
    for (const each of [path, ...guesses.map((end) => stem + end)])
        if (await files.exists(each))
            return true;
    return false;
}
function notPublished(path, target, label) {
    return {
        code: 'not-published',
        message: `${path} imports ${target.replaceAll('\\', '/')}, which ${label} does not contain: a benchmark runs in a release only if it imports what is published, best by the package's name.`,
    };
}

;// CONCATENATED MODULE: ./lib/prepare/lend-to-releases.js




/**
 * Gives releases of the project what benchmarks need and packages are published without: the benchmark files, the folders
 * that are called after benchmarks, and the configuration that they run with. They come from the first version that is
 * no release, heads before the base, or else from the working tree.
 *
 * Nothing that was published is replaced, and nothing else is lent: a file of the code that came along would be measured
 * in the place of the published one, and nobody would notice.
 */
async function lendToReleases({ base, heads }, suites, workingDirectory, { files, console }) {
    const versions = base === null ? heads : [...heads, base];
    const lender = versions.find((version) => !isRelease(version))?.directory;
    const from = lender ?? (0,external_node_path_.resolve)(workingDirectory);
    const warnings = [];
    for (const { label, directory } of versions.filter(isRelease)) {
        const lent = await lacking(await files.glob(lendable(suites), from), directory, files);
        if (lent.length === 0)
            continue;
        await lendFiles(lent, from, directory, files);
        console.info(`${label} has no ${shown(lent)}: lent to it.`);
        warnings.push(...(await unpublishedImports(lent, label, { from, directory }, files)));
    }
    return warnings;
}
function isRelease({ source }) {
    return source.kind === 'npm' && source.as === 'project';
}
const folders = '**/{bench,benches,benchmark,benchmarks,perf,__bench__,__benchmarks__}/**';
function lendable(suites) {
    const configs = suites.flatMap((suite) => (suite.kind === 'vitest' ? (suite.config ?? []) : []));
    return [...(0,model/* benchmarkFiles */.X4)(suites), ...configs, folders, '{vite,vitest}.*', 'tsconfig*.json'];
}
async function lacking(paths, directory, files) {
    const there = await Promise.all(paths.map((path) => files.exists((0,external_node_path_.join)(directory, path))));
    return paths.filter((_, i) => there[i] === false);
}
function shown(paths) {
    const [first = '', ...others] = paths;
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/prepare/equal-paths.js
/** File systems allow 255; some that encrypt names allow 143. */
const longestName = 140;
/**
 * Names for directories below one, such that what they are made for, a folder in each, lies at paths of the same length;
 * if it can be, of the wanted one. The length of paths shifts a process's memory, and with it its timings.
 *
 * @param folders where in each of them the project lies; empty for the directory itself
 * @param parent the directory they will lie in
 * @param wanted length of a project's whole path; null where any will do
 */
function equalNames(folders, parent, wanted) {
    const within = folders.map((folder) => (folder === '' ? 0 : folder.length + 1));
    const [least, most] = [Math.min(...within), Math.max(...within)];
    const shortest = String(folders.length - 1).length + most;
    const room = wanted === null ? shortest : wanted - parent.length - 1;
    const length = room < shortest || room - least > longestName ? shortest : room;
    return within.map((taken, index) => String(index).padEnd(length - taken, '-'));
}
/** What the reader should know where the versions lie at paths of different length after all. */
function pathWarnings(versions) {
    const lengths = versions.map(({ directory }) => directory.length);
    if (new Set(lengths).size <= 1)
        return [];
    const places = versions.map(({ label, directory }) => `${label} ${directory.length}`);
    return [
        {
            code: 'path-lengths',
            message: `The versions lie at paths of different length (${places.join(', ')} characters), which can shift timings a little. Put them at paths of equal length to rule it out.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/prepare/foreign-links.js



/**
 * Refuses a checkout of this run that leads into another version, or into the working tree, by a symbolic link: with the
 * packages of the one it is to be compared with, a slowdown in them would be on both sides.
 *
 * Looks where set-ups put such links: at the top of the checkout and of its folders, and at its packages. What is found in
 * other ways is seen where it is loaded.
 *
 * @throws GateError `foreign-code`
 */
async function refuseForeignLinks(versions, place, files) {
    const all = [...versions, workingTree(place)];
    for (const version of versions.filter(isOfThisRun)) {
        for (const link of await linksBelow((0,model/* rootOf */.I5)(version), files)) {
            const target = await files.realPath(link).catch(() => null); // it leads nowhere
            if (target === null)
                continue;
            const whose = (0,model/* belonging */.SN)(target, version, all);
            if (whose.kind === 'foreign')
                throw leadsInto(version.label, link, target, whose.owner);
        }
    }
}
function workingTree({ directory, repository }) {
    const root = repository.kind === 'repository' ? repository.root : directory;
    return { label: 'the working tree', source: { kind: 'directory', path: '.' }, directory, root };
}
/** A directory of the user's is as it is, and releases are lent the working tree's packages. */
function isOfThisRun({ source }) {
    return source.kind === 'git' || (source.kind === 'npm' && source.as === 'dependency');
}
/** Folders of packages in a monorepo seldom lie deeper. */
const deepest = 3;
/** Enough for every project that was seen; the search is to take no time in one that is larger. */
const mostDirectories = 5000;
async function linksBelow(root, files) {
    const links = [];
    const waiting = [{ path: root, depth: 0 }];
    for (const { path, depth } of waiting) {
        for (const { name, kind } of await files.entries(path).catch(unlessClosed)) {
            const inner = (0,external_node_path_.join)(path, name);
            if (kind === 'link')
                links.push(inner);
            if (kind !== 'directory' || waiting.length === mostDirectories)
                continue;
            if (isLookedInto(name, path, depth))
                waiting.push({ path: inner, depth: depth + 1 });
        }
    }
    return links;
}
/**
 * A set-up can leave directories that only another user may open, such as a container's data, or that are gone again.
 * Benchmarks cannot load anything from there either.
 */
function unlessClosed(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT')
        return [];
    throw error;
}
/** Directories of packages are looked into as far as entries there stand for a package: its name, a scope, programs. */
function isLookedInto(name, within, depth) {
    if (name === '.git')
        return false;
    if (/[\\/]node_modules$/.test(within))
        return name.startsWith('@') || name === '.bin';
    if (/[\\/]node_modules[\\/][^\\/]+$/.test(within))
        return false;
    return name === 'node_modules' || depth < deepest;
}
function leadsInto(label, link, target, owner) {
    return new errors/* GateError */.u('foreign-code', `${label} would run code of ${owner.label}: ${link} is a link to ${target}`, 'Let `setup` install into the checkout that it runs in (`npm ci`, `pnpm install`), or copy what it links.');
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/directory.js


/** Directories are written `.`, `./old`, `../old` or `/old`, so that none is ever taken for a branch. */
const directory_form = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/;
function isPath(spec) {
    return directory_form.test(spec);
}
/** A directory, as it lies there: nothing is copied, and no set-up runs in it. `.` is the working tree. */
const directory = {
    claims: isPath,
    async find(spec, place, { files }) {
        const path = (0,external_node_path_.resolve)(place.directory, spec);
        // A file has no entry of this name, a directory always has.
        if (!(await files.exists(`${path}/.`))) {
            throw new errors/* GateError */.u('no-such-directory', `there is no directory ${spec}, and no file: looked for ${path}`, 'Correct the path, which is relative to the working directory; a git ref is written without ./ before it.');
        }
        return {
            label: path === place.directory ? 'working tree' : spec,
            detail: path,
            source: { kind: 'directory', path: spec },
            files: { kind: 'ready', directory: path, root: await rootOf(path, place, files) },
        };
    },
};
/** The working tree is the whole checkout, of which the project may be a folder; another directory is what it is. */
async function rootOf(path, place, files) {
    const { repository } = place;
    if (path === place.directory && repository.kind === 'repository')
        return repository.root;
    return files.realPath(path);
}

;// CONCATENATED MODULE: ./lib/prepare/find-commit.js



/** @throws GateError where a place that git is needed for lies in no repository */
function inRepository(spec, { directory, repository }) {
    if (repository.kind === 'repository')
        return repository;
    throw new errors/* GateError */.u('not-a-repository', `${spec} would be a git ref, but git finds no repository in ${directory}: ${repository.reason}`, 'Run inside of a repository, or compare directories, written with ./ before the name.');
}
/**
 * The commit that a ref stands for. A branch that only origin has is found too, since on a runner every branch but
 * the one checked out is such.
 *
 * @throws GateError that tells an unknown ref, a directory and a clone without history apart
 */
async function findCommit(ref, place, ports) {
    const { root } = inRepository(ref, place);
    // Git has no ref that begins with a dash; it would take it for an option.
    const candidates = ref.startsWith('-') ? [] : [ref, `refs/remotes/origin/${ref}`];
    for (const candidate of candidates) {
        const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`];
        const commit = await (0,lib_git/* askGit */.gG)(args, root, ports);
        if (commit !== null)
            return commit;
    }
    throw await unknownRef(ref, root, place, ports);
}
async function unknownRef(ref, root, place, ports) {
    if (await ports.files.exists(`${(0,external_node_path_.resolve)(place.directory, ref)}/.`)) {
        return new errors/* GateError */.u('unknown-version', `git knows no ${ref}, but there is a directory of that name`, `Write ./${ref} for the directory.`);
    }
    if (await isShallow(root, ports))
        return shallowClone(ref);
    return new errors/* GateError */.u('unknown-version', `${ref} is neither a git ref nor a directory: ${root} has no such branch, tag or commit, and no directory or file ./${ref} is there`, 'Check the spelling, or fetch it: `git fetch origin` (a commit that a forced push replaced may be gone for good).');
}
async function isShallow(root, ports) {
    return (await (0,lib_git/* askGit */.gG)(['rev-parse', '--is-shallow-repository'], root, ports)) === 'true';
}
/** @param missing what was looked for */
function shallowClone(missing) {
    return new errors/* GateError */.u('shallow-clone', `${missing} is not in this clone, which is shallow: it lacks most of the history`, 'With actions/checkout, set `fetch-depth: 0`; by hand, run `git fetch --unshallow`.');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/prepare/output-tail.js

const shownLines = 20;
/**
 * The end of what a process wrote, to be shown: each line behind a bar, so that nothing in it can be a command to a
 * runner that reads our output, where commands begin a line with `::` or hold `##[` anywhere.
 */
function outputTail({ stdout, stderr }) {
    const lines = [...lastLines(stdout), ...lastLines(stderr)];
    if (lines.length === 0)
        return '  | (it wrote nothing)';
    return lines.map((line) => `  | ${line.replaceAll('##[', '## [')}`).join('\n');
}
function lastLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/[\r\n\u2028\u2029]+/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    return lines.slice(-shownLines);
}

;// CONCATENATED MODULE: ./lib/prepare/worktree.js



/**
 * A commit's files as a worktree of its own. Submodules are left out and filters such as Git LFS run as configured:
 * a project that needs more says so in its set-up (`git submodule update --init`).
 */
function worktreeFiles(commit, { root, folder }, ports) {
    return {
        kind: 'fresh',
        folder,
        repository: root,
        put: (path) => addWorktree(path, commit, root, ports),
        takeAway: (path) => removeWorktree(path, root, ports),
    };
}
async function addWorktree(path, commit, root, ports) {
    const args = ['worktree', 'add', '--detach', path, commit];
    const added = await (0,lib_git/* tryGit */.Ii)(args, root, ports);
    if (added.exitCode === 0)
        return 'bare';
    throw new errors/* GateError */.u('checkout-failed', `git cannot check out ${commit.slice(0, 7)}:\n${outputTail(added)}`, `Try it by hand: git worktree add --detach <directory> ${commit.slice(0, 7)}`);
}
/** Also after an end at any point of `git worktree add`, and of its own. */
async function removeWorktree(path, root, ports) {
    // Forced twice, since a worktree is locked while it is being made.
    const removed = await (0,lib_git/* runGit */.EO)(['worktree', 'remove', '--force', '--force', path], root, ports);
    if (removed.exitCode === 0)
        return;
    await ports.files.remove(path);
    await (0,lib_git/* runGit */.EO)(['worktree', 'unlock', path], root, ports);
    await (0,lib_git/* runGit */.EO)(['worktree', 'prune'], root, ports);
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/git-ref.js


const wholeCommit = /^[0-9a-f]{40,64}$/;
const git_ref_folders = /^refs\/(?:heads|tags|remotes)\//;
/** Anything git knows as a commit: a branch, a tag, a commit, `HEAD~3`. A branch may be origin's alone. */
const gitRef = {
    claims: () => true,
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const commit = await findCommit(spec, place, ports);
        const short = commit.slice(0, 7);
        return {
            label: wholeCommit.test(spec) ? short : spec.replace(git_ref_folders, ''),
            detail: short,
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};

;// CONCATENATED MODULE: ./lib/prepare/kinds/merge-base.js




const prefix = 'merge-base:';
/**
 * `merge-base:origin/main`: the commit where HEAD and another ref parted.
 *
 * Of the merge commit that GitHub makes to test a pull request, it is the first parent, which a clone of depth 2 has
 * too; by history alone it would be older where the base branch was rewritten since.
 */
const mergeBase = {
    claims: (spec) => spec.startsWith(prefix),
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const ref = spec.slice(prefix.length);
        const commit = (await mergedInto(repository.root, ports)) ?? (await partedFrom(ref, spec, place, ports));
        return {
            label: ref.replace(/^origin\//, ''),
            detail: commit.slice(0, 7),
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};
/** What GitHub merged the pull request into, where HEAD is such a merge: its message names both parents. */
async function mergedInto(root, ports) {
    const head = await (0,lib_git/* askGit */.gG)(['log', '-1', '--no-show-signature', '--format=%P%n%s', 'HEAD'], root, ports);
    const [parents = '', subject = ''] = (head ?? '').split('\n');
    const [first, second] = parents.split(' ');
    return first !== undefined && subject === `Merge ${second} into ${first}` ? first : null;
}
async function partedFrom(ref, spec, place, ports) {
    const other = await findCommit(ref, place, ports);
    const { root } = inRepository(spec, place);
    const commit = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', other], root, ports);
    if (commit !== null)
        return commit;
    if (await isShallow(root, ports))
        throw shallowClone(`the commit where HEAD and ${ref} parted`);
    throw new errors/* GateError */.u('no-merge-base', `HEAD and ${ref} have no commit in common`, 'Name the version to compare with, such as a branch, a tag or a commit.');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./lib/prepare/npm/manifest.js



const ranges = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(Object.keys).default([]);
const manifestSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullable().default(null),
    dependencies: ranges,
    devDependencies: ranges,
    optionalDependencies: ranges,
    peerDependencies: ranges,
})
    .readonly();
/**
 * @returns null where a directory has none
 * @throws GateError `package-unreadable`
 */
async function readManifest(directory, files) {
    const path = (0,external_node_path_.join)(directory, 'package.json');
    if (!(await files.exists(path)))
        return null;
    try {
        return manifestSchema.parse(JSON.parse(await files.readText(path)));
    }
    catch (cause) {
        throw new errors/* GateError */.u('package-unreadable', `${path} is no package.json as npm reads it: ${firstLine(cause)}`, 'Correct it: it tells whether a version that is written npm: is of the project itself.', { cause });
    }
}
/** The names of all that a package depends on, whatever for. */
function dependenciesOf(manifest) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    return [
        ...new Set([...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies]),
    ];
}
function firstLine(cause) {
    if (cause instanceof classic_errors/* ZodError */.G)
        return cause.issues[0]?.message ?? 'it has another form';
    return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}

;// CONCATENATED MODULE: ./lib/prepare/npm/node-modules.js

/**
 * The `node_modules` that code in a directory has a package from: the nearest upwards that holds it.
 *
 * @param top the last directory to look in
 * @returns null where none holds it
 */
async function holderOf(name, directory, top, files) {
    const at = upwards(directory, top).map((each) => (0,external_node_path_.join)(each, 'node_modules'));
    for (const holder of at)
        if (await files.exists((0,external_node_path_.join)(holder, name)))
            return holder;
    return null;
}
/** A directory and those above it, up to `top` if that is one of them, else to the root of all. */
function upwards(directory, top) {
    const above = (0,external_node_path_.dirname)(directory);
    return directory === top || above === directory
        ? [directory]
        : [directory, ...upwards(above, top)];
}
/** Puts a link to a package in the place where one of that name would be found, whatever is there. */
async function linkPackage(name, target, holder, files) {
    const path = (0,external_node_path_.join)(holder, name);
    await files.remove(path);
    // A scope is a directory.
    await files.makeDirectory((0,external_node_path_.dirname)(path));
    await files.linkDirectory(target, path);
}

;// CONCATENATED MODULE: ./lib/prepare/npm/npm-spec.js

const npmPrefix = 'npm:';
/**
 * Reads `npm:name`, `npm:name@1.2.3`, `npm:@scope/name@^1` and `npm:name@next`.
 *
 * Stricter than npm, which takes a path, an address or an archive behind the same `@`: what is not of the registry has
 * no place for any of these.
 *
 * @throws GateError `npm-spec`
 */
function parseNpmSpec(spec) {
    const text = spec.slice(npmPrefix.length);
    const at = text.indexOf('@', 1);
    const name = at === -1 ? text : text.slice(0, at);
    const wanted = at === -1 ? 'latest' : text.slice(at + 1).trim();
    if (!isName(name) || !isWanted(wanted))
        throw notOfTheRegistry(spec);
    return { name, wanted };
}
function isName(text) {
    return nameForm.test(text) && text.length <= 214 && !reserved.has(text.toLowerCase());
}
/** No slash and no colon: no path, no address, no alias. Neither a name nor a version can be taken for a flag. */
function isWanted(text) {
    return wantedForm.test(text) && !archive.test(text);
}
// Old packages have capitals in their names.
const nameForm = /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i;
const reserved = new Set(['node_modules', 'favicon.ico']);
const wantedForm = /^[\w^~<>=*][\w.+^~<>=*| -]*$/;
const archive = /\.(?:tgz|tar\.gz|tar)$/i;
function notOfTheRegistry(spec) {
    return new errors/* GateError */.u('npm-spec', `${spec} names no package of the npm registry`, 'Write npm:name@1.2.3, with a version, a range such as ^1.2 or a tag such as next; directories and git refs are written without npm: before them.');
}

;// CONCATENATED MODULE: ./lib/prepare/npm/run-npm.js




/**
 * Runs npm to its end, with the user's own configuration, and without a shell.
 *
 * @param directory whose `.npmrc` counts
 * @throws GateError `npm-missing`, and `npm-unreachable` where the registry does not answer
 * @throws Interrupted where the run was stopped meanwhile
 */
async function runNpm(args, directory, ports) {
    const { files, stop } = ports;
    const scratch = await files.temporaryDirectory('bg-npm-');
    try {
        // Into a file, since of a long output a process keeps the end alone.
        const outputFile = (0,external_node_path_.join)(scratch, 'output');
        const finished = await start([...args, ...always], { cwd: directory, env, outputFile }, ports);
        stop.throwIfAborted();
        const output = (await files.exists(outputFile)) ? await files.readText(outputFile) : '';
        if (finished.exitCode === 0)
            return { kind: 'done', output };
        if (finished.exitCode === 127)
            throw run_npm_missing(finished);
        const { code, summary } = failureOf(output);
        if (unreachable.test(code))
            throw notReached(code, summary);
        return { kind: 'failed', code, finished };
    }
    finally {
        await files.remove(scratch);
    }
}
/** For whatever else may be wrong, in npm's own words. */
function npmFailed(what, finished) {
    return new errors/* GateError */.u('npm-failed', `npm cannot ${what}:\n${outputTail(finished)}`, 'See what npm says; a registry that asks for a login needs it in the project’s .npmrc or in yours.');
}
const always = [
    '--json',
    '--loglevel=error',
    '--progress=false',
    '--audit=false',
    '--fund=false',
    '--update-notifier=false',
    '--logs-max=0',
    // It would try for more than a minute to reach what is not there.
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
];
/** Where it was npm that started us, it has told us which part of the project it was asked about. */
const env = {
    npm_config_global: '',
    npm_config_location: '',
    npm_config_prefix: '',
    npm_config_workspace: '',
    npm_config_workspaces: '',
};
/** On Windows npm is a script of the command shell; the program that it calls lies beside Node.js. */
async function start(args, options, { machine, processes }) {
    if (machine.os !== 'win32')
        return processes.run('npm', args, options);
    const { cwd } = options;
    const asked = await processes.run('node', ['-p', 'process.execPath'], { cwd });
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(asked.stdout.trim()), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return processes.run('node', [program, ...args], options);
}
const errorSchema = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), summary: schemas/* string */.YjP() }) });
/** An install script may have written to the same output: then the end of npm's errors has to do. */
function failureOf(output) {
    try {
        return errorSchema.parse(JSON.parse(output)).error;
    }
    catch {
        return { code: '', summary: '' };
    }
}
const unreachable = /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ENET\w+|EHOST\w+|ETIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E5\d\d)$/;
function run_npm_missing(finished) {
    return new errors/* GateError */.u('npm-missing', `npm cannot be started, and brings the versions that are written npm:\n${outputTail(finished)}`, 'Put npm on the PATH; it comes with Node.js.');
}
function notReached(code, summary) {
    return new errors/* GateError */.u('npm-unreachable', `the npm registry does not answer (${code}):\n${outputTail({ stdout: '', stderr: summary })}`, 'See that there is a network and that `npm ping` works here, or compare git refs or directories.');
}

;// CONCATENATED MODULE: ./lib/prepare/npm/install-package.js


/**
 * Installs a release with all that it depends on, as whoever installs it today gets it, its install scripts included:
 * what they build is a part of it. All of it comes to lie in `prefix/node_modules`.
 *
 * @param prefix ours alone
 * @throws GateError where npm cannot
 */
async function installPackage({ name, version }, prefix, place, ports) {
    const { files } = ports;
    // Else npm would look for a project to install into further up.
    await files.writeText((0,external_node_path_.join)(prefix, 'package.json'), '{ "private": true }\n');
    const rc = await npmrcOf(place, files);
    const ownRc = (0,external_node_path_.join)(prefix, '.npmrc');
    if (rc !== null)
        await files.writeText(ownRc, rc);
    try {
        const wanted = `${name}@${version}`;
        const flags = ['--save=false', '--package-lock=false', '--prefer-offline'];
        const answer = await runNpm(['install', wanted, '--prefix', prefix, ...flags], prefix, ports);
        if (answer.kind === 'failed')
            throw npmFailed(`install ${wanted}`, answer.finished);
    }
    finally {
        // It may hold a token, which nobody needs there any more.
        if (rc !== null)
            await files.remove(ownRc);
    }
}
/** Which registry the project uses: it says so itself, or its workspace does. */
async function npmrcOf({ directory, repository }, files) {
    const roots = repository.kind === 'repository' ? [repository.root] : [];
    for (const each of [directory, ...roots]) {
        const path = (0,external_node_path_.join)(each, '.npmrc');
        if (await files.exists(path))
            return files.readText(path);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/prepare/npm/published-files.js




/**
 * A release of the project itself, in the project's place. It is published ready, so that no set-up runs.
 *
 * The package lies beside the `node_modules` with its dependencies, and there is a link to it in them: so it is found by
 * its own name, whether or not it has `exports`. It cannot lie in them, where Node.js runs no TypeScript.
 */
function publishedFiles(release, place, ports) {
    const { files } = ports;
    const folder = 'p';
    return {
        kind: 'fresh',
        folder,
        repository: null,
        async put(path) {
            const modules = (0,external_node_path_.join)(path, 'node_modules');
            const project = (0,external_node_path_.join)(path, folder);
            await installPackage(release, path, place, ports);
            await files.move((0,external_node_path_.join)(modules, release.name), project);
            await linkPackage(release.name, project, modules, files);
            await borrowPackages(await readManifest(project, files), modules, place, release.name, files);
            return 'ready';
        },
        takeAway: (path) => files.remove(path),
    };
}
/**
 * Lends a release the packages that the working tree has installed and that it lacks itself, tinybench or vitest among
 * them: linked, so that they are the very same for all versions, whoever installed them.
 *
 * Of what it wants to be given (peers) too: two copies of a framework would not know each other.
 */
async function borrowPackages(published, modules, { directory, repository }, own, files) {
    const top = repository.kind === 'repository' ? repository.root : directory;
    for (const each of upwards(directory, top)) {
        const manifest = await readManifest(each, files);
        for (const name of manifest === null ? [] : dependenciesOf(manifest)) {
            const isPeer = published?.peerDependencies.includes(name) ?? false;
            const has = !isPeer && (await files.exists((0,external_node_path_.join)(modules, name)));
            const holder = await holderOf(name, directory, top, files);
            if (name !== own && !has && holder !== null)
                await linkPackage(name, await files.realPath((0,external_node_path_.join)(holder, name)), modules, files);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/prepare/npm/resolve-version.js




/**
 * The one version that npm would install for a range or a tag, as it stands in the registry now.
 *
 * @throws GateError `npm-no-package`, `npm-no-version` with what there is instead, or why npm cannot tell
 */
async function resolveVersion(spec, directory, ports) {
    const wanted = `${spec.name}@${spec.wanted}`;
    // Not `view`, which lists all that are in a range and leaves the choice to others.
    const answer = await runNpm(['pack', wanted, '--dry-run', '--ignore-scripts'], directory, ports);
    if (answer.kind === 'done') {
        return packedSchema.parse(JSON.parse(answer.output)).version;
    }
    if (answer.code === 'E404')
        throw noPackage(spec.name);
    if (answer.code !== 'ETARGET' && answer.code !== 'ENOVERSIONS')
        throw npmFailed(`find ${wanted}`, answer.finished);
    throw noVersion(spec, await published(spec.name, directory, ports));
}
const oneSchema = schemas/* object */.Ikc({ version: schemas/* string */.YjP().regex(/^\d[\w.+-]*$/) });
/** A list, or by name. */
const packedSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([oneSchema]),
    schemas/* record */.g1P(schemas/* string */.YjP(), oneSchema)
        .transform(Object.values)
        .pipe(schemas/* tuple */.PVZ([oneSchema])),
])
    .transform(([one]) => one);
/** Of a single version npm makes no list. */
const publishedSchema = schemas/* object */.Ikc({
    versions: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP().transform((one) => [one])]),
    'dist-tags': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** What there is; nothing where npm does not tell it either: that is no reason to hide what was wrong at first. */
async function published(name, directory, ports) {
    const answer = await runNpm(['view', name, 'versions', 'dist-tags'], directory, ports);
    if (answer.kind === 'failed')
        return { versions: [], tags: [] };
    const { versions, 'dist-tags': tags } = publishedSchema.parse(JSON.parse(answer.output));
    return { versions, tags: Object.keys(tags) };
}
function noPackage(name) {
    return new errors/* GateError */.u('npm-no-package', `the npm registry has no package ${name}, or does not show it to you`, 'Check the spelling; a private package needs its registry and a login in an .npmrc.');
}
function noVersion({ name, wanted }, { versions, tags }) {
    const near = nearest(wanted, [...versions, ...tags]);
    const releases = versions.filter((version) => !version.includes('-'));
    const newest = (releases.length === 0 ? versions : releases).slice(-3).toReversed();
    const known = [
        ...(near === null ? [] : [`the nearest is ${near}`]),
        ...(newest.length === 0 ? [] : [`the newest are ${newest.join(', ')}`]),
        ...(tags.length === 0 ? [] : [`its tags are ${tags.slice(0, 10).join(', ')}`]),
    ];
    return new errors/* GateError */.u('npm-no-version', [`the npm registry has no ${name}@${wanted}`, ...known].join('; '), 'Name a version, a range or a tag that it has.');
}
/** One letter more, less or other. */
function nearest(wanted, known) {
    if (known.length === 0)
        return null;
    const guess = (0,mod/* closest */.kp)(wanted, known);
    return (0,mod/* distance */.Io)(wanted, guess) === 1 ? guess : null;
}

;// CONCATENATED MODULE: ./lib/prepare/working-tree-files.js






/**
 * A copy of the working tree: all that git tracks or does not ignore, as it is now. Where there is a commit it is a
 * worktree like every other version, since set-ups ask git this and that; else a repository of its own.
 */
async function workingTreeFiles(place, ports) {
    const { repository, directory } = place;
    if (repository.kind === 'none')
        return loose(directory, '', ports);
    const { root, folder } = repository;
    const commit = await (0,lib_git/* askGit */.gG)(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root, ports);
    return commit === null ? loose(root, folder, ports) : committed(commit, repository, ports);
}
function committed(commit, repository, ports) {
    const head = worktreeFiles(commit, repository, ports);
    return {
        ...head,
        async put(path) {
            const tree = await treeOf(repository.root, ports);
            if (tree === null)
                throw notCopied(`git cannot tell what lies in ${repository.root}`);
            await head.put(path);
            await git(['read-tree', '--reset', '-u', tree], path, ports);
            return 'bare';
        },
    };
}
/** Without git's word on what matters, packages are left out: the set-up installs them. */
function loose(directory, folder, ports) {
    const { files } = ports;
    return {
        kind: 'fresh',
        folder,
        repository: null,
        async put(path) {
            const own = (0,external_node_path_.join)(path, '.git');
            await git(['init', '--quiet', path], directory, ports);
            await files.writeText((0,external_node_path_.join)(own, 'info', 'exclude'), 'node_modules\n');
            const from = { GIT_DIR: own, GIT_WORK_TREE: directory };
            await git(['add', '--all', '.'], directory, ports, from);
            await git(['checkout-index', '--all', '--force'], path, ports);
            return 'bare';
        },
        takeAway: (path) => files.remove(path),
    };
}
async function git(args, directory, ports, env = {}) {
    const finished = await (0,lib_git/* tryGit */.Ii)(args, directory, ports, { env });
    if (finished.exitCode === 0)
        return;
    throw notCopied(`git ${args[0]} fails:\n${outputTail(finished)}`);
}
function notCopied(why) {
    return new errors/* GateError */.u('copy-failed', `the working tree cannot be copied: ${why}`, 'Try it by hand: git add --all --dry-run');
}

;// CONCATENATED MODULE: ./lib/prepare/npm/upgraded-files.js






/**
 * The project as it lies in the working tree, made ready by the set-up, with another release of a package it depends on.
 *
 * The release is installed beside the project's packages, with dependencies of its own, and takes the package's place by
 * a link. `npm install` in the project would do more than that: resolve all its other packages anew, and break what
 * pnpm or Yarn have laid out. So only that package differs between two versions, and any of them may have installed it.
 */
async function upgradedFiles(release, place, ports) {
    const copy = await workingTreeFiles(place, ports);
    return {
        ...copy,
        complete: (path) => replace(release, path, (0,external_node_path_.join)(path, copy.folder), place, ports),
    };
}
/** @param top the copy's root, below which the project lies */
async function replace(release, top, project, place, ports) {
    const { files } = ports;
    const { name } = release;
    const holder = await holderOf(name, project, top, files);
    const dependencies = dependenciesOf((await readManifest(project, files)) ?? upgraded_files_none);
    if (dependencies.length > 0 && !(await hasPackages(project, top, files)))
        throw bare(release);
    const modules = holder ?? (0,external_node_path_.join)(project, 'node_modules');
    const prefix = (0,external_node_path_.join)(modules, '.benchgate');
    await installPackage(release, prefix, place, ports);
    const installed = (0,external_node_path_.join)(prefix, 'node_modules', name);
    await leavePeers(installed, project, top, files);
    await linkPackage(name, installed, modules, files);
    return holder === null && !dependencies.includes(name) ? [notUsed(release)] : [];
}
const upgraded_files_none = {
    name: null,
    dependencies: [],
    devDependencies: [],
    optionalDependencies: [],
    peerDependencies: [],
};
async function hasPackages(project, top, files) {
    const all = upwards(project, top).map((each) => files.exists((0,external_node_path_.join)(each, 'node_modules')));
    return (await Promise.all(all)).includes(true);
}
/** What a package wants to be given is the project's where it has it, found further up: else there were two of it. */
async function leavePeers(installed, project, top, files) {
    const { peerDependencies } = (await readManifest(installed, files)) ?? upgraded_files_none;
    for (const peer of peerDependencies) {
        const holder = await holderOf(peer, project, top, files);
        if (holder !== null)
            await files.remove((0,external_node_path_.join)(installed, '..', peer));
    }
}
function bare({ name, version }) {
    return new errors/* GateError */.u('npm-needs-setup', `npm:${name}@${version} is put into a copy of the project, and after the set-up no packages are installed in it`, "Say what installs them: --setup 'npm ci'.");
}
function notUsed({ name, version }) {
    return {
        code: 'npm-not-used',
        message: `The project does not depend on ${name}: npm:${name}@${version} makes a difference only to what imports it all the same.`,
    };
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/npm.js








/**
 * `npm:name@1.2.3`, or with a range or a tag: of the project's own package that release in place of the project, of any
 * other package the project with that release of it.
 */
const npm = {
    claims: (spec) => spec.startsWith(npmPrefix),
    async find(spec, place, ports) {
        const { name, wanted } = parseNpmSpec(spec);
        await refusePlugAndPlay(spec, place, ports);
        const project = await readManifest(place.directory, ports.files);
        const as = project?.name === name ? 'project' : 'dependency';
        const version = await resolveVersion({ name, wanted }, place.directory, ports);
        const release = { name, version };
        return {
            label: `${npmPrefix}${name}@${version}`,
            detail: wanted,
            source: { kind: 'npm', ...release, wanted, as },
            files: as === 'project'
                ? publishedFiles(release, place, ports)
                : await upgradedFiles(release, place, ports),
        };
    },
};
/** Yarn's Plug'n'Play has one file say where each package is, in which no other can be put. */
async function refusePlugAndPlay(spec, { directory, repository }, { files }) {
    const top = repository.kind === 'repository' ? repository.root : directory;
    for (const each of upwards(directory, top)) {
        if (!(await files.exists((0,external_node_path_.join)(each, '.pnp.cjs'))))
            continue;
        throw new errors/* GateError */.u('npm-plug-n-play', `${spec} needs a node_modules, and ${each} has Yarn's Plug'n'Play instead (.pnp.cjs)`, 'Say `nodeLinker: node-modules` in .yarnrc.yml, or compare git refs or directories.');
    }
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/pull-request-base.js




/** No ref of git has three dots. */
const pull_request_base_form = /^merge-base:(?<branch>.+)@(?<at>[0-9a-f]{40,64})\.\.\.(?<head>[0-9a-f]{40,64})$/;
/**
 * `merge-base:origin/main@<commit>...<head>`: where the checkout of a pull request left its base branch, which was at
 * that commit when the event happened. Without `origin/` before the branch, `origin` is not asked: it may be a fork,
 * which has another branch of that name or none, and whose owner decides what is in it.
 *
 * Where HEAD merges the pull request's head into something, as the merge commit does that GitHub makes, it is the first
 * parent; a clone of depth 2 has that too. By the event and not by the merge's message, which anybody can write.
 */
const pullRequestBase = {
    claims: (spec) => pull_request_base_form.test(spec),
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const told = toldBy(spec);
        const parents = await (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD^@'], repository.root, ports);
        const [into, merged] = (parents ?? '').split('\n');
        const isMerge = into !== undefined && merged === told.head;
        const onBranch = isMerge ? null : await onlyOnBranch(told, repository.root, ports);
        const commit = isMerge ? into : (onBranch ?? (await pull_request_base_partedFrom(told, place, ports)));
        return {
            label: told.label,
            detail: commit.slice(0, 7),
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
            warnings: isMerge ? [] : await otherCheckout(told, repository.root, ports),
        };
    },
};
function toldBy(spec) {
    const { branch = '', at = '', head = '' } = pull_request_base_form.exec(spec)?.groups ?? {};
    const label = branch.replace(/^origin\//, '');
    return { at, head, label, tracked: label === branch ? null : branch };
}
async function pull_request_base_partedFrom(told, place, ports) {
    const { at, label, tracked } = told;
    const { root } = inRepository(label, place);
    const isThere = (await (0,lib_git/* askGit */.gG)(['cat-file', '-e', `${at}^{commit}`], root, ports)) !== null;
    const short = at.slice(0, 7);
    if (!isThere && (await isShallow(root, ports))) {
        throw shallowClone(`the commit that the base branch ${label} was at, ${short},`);
    }
    if (!isThere)
        throw notFetched(at, label);
    const parted = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', at], root, ports);
    if (parted === null && (await isShallow(root, ports))) {
        throw shallowClone(`the commit where the pull request left ${label}`);
    }
    if (parted === null)
        throw nothingInCommon(short, label);
    return ((tracked === null ? null : await closer(parted, { ...told, tracked }, root, ports)) ?? parted);
}
/**
 * A later commit of the branch that the checkout has too. The event's can be older: GitHub goes on telling the one that
 * the branch was at when the pull request was opened, though the branch was merged into it since.
 *
 * @returns null where there is none, or where the branch has what is judged by now, as after the merge
 */
async function closer(parted, { at, head, tracked }, root, ports) {
    const branch = `refs/remotes/${tracked}`;
    if (!(await (0,lib_git/* isAncestor */.QX)(at, branch, root, ports)))
        return null;
    const later = await (0,lib_git/* askGit */.gG)(['merge-base', 'HEAD', branch], root, ports);
    if (later === null || (await (0,lib_git/* isAncestor */.QX)('HEAD', later, root, ports)))
        return null;
    if (await (0,lib_git/* isAncestor */.QX)(head, later, root, ports))
        return null;
    return (await (0,lib_git/* isAncestor */.QX)(parted, later, root, ports)) ? later : null;
}
/**
 * HEAD, where it has nothing of the pull request and the base branch has all of it: a workflow that checks out that branch.
 * Else two states of the branch would be compared, as if the later one were the pull request.
 */
async function onlyOnBranch({ at, head, tracked }, root, ports) {
    if (await (0,lib_git/* isAncestor */.QX)(head, 'HEAD', root, ports))
        return null;
    const branches = tracked === null ? [at] : [at, `refs/remotes/${tracked}`];
    for (const branch of branches) {
        if (!(await (0,lib_git/* isAncestor */.QX)('HEAD', branch, root, ports)))
            continue;
        return (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD'], root, ports);
    }
    return null;
}
/** Warns where the checkout, which is what is judged, does not contain the commit of the event. */
async function otherCheckout({ head }, root, ports) {
    if (await (0,lib_git/* isAncestor */.QX)(head, 'HEAD', root, ports))
        return [];
    const message = `The checkout does not contain the pull request's commit ${head.slice(0, 7)}: something else is judged.`;
    return [{ code: 'other-checkout', message }];
}
function notFetched(at, label) {
    return new errors/* GateError */.u('base-not-fetched', `the commit that the base branch ${label} was at, ${at.slice(0, 7)}, is not in this clone, which may be one of a fork`, `Check out what actions/checkout takes by default, the merge commit; or fetch it in a step before: \`git fetch <the base's repository> ${at}\`.`);
}
function nothingInCommon(short, label) {
    return new errors/* GateError */.u('no-merge-base', `HEAD and ${short}, where the base branch ${label} was, have no commit in common`, 'Name the version to compare with in the input base: a branch, a tag or a commit.');
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/results-file.js



/**
 * A file of results that were measured before, or a glob of several, each a round. No ref of git has a star, a question
 * mark or a bracket; what is both a file and a ref is the ref, unless it is written as a path.
 */
const resultsFile = {
    async claims(spec, place, ports) {
        if (await isFile((0,external_node_path_.resolve)(place.directory, spec), ports))
            return isPath(spec) || !(await isRef(spec, place, ports));
        return /[*?[]/.test(spec) && !/[:^]|@\{/.test(spec);
    },
    find: async (spec, place) => ({
        label: spec,
        detail: (0,external_node_path_.resolve)(place.directory, spec),
        source: { kind: 'results', path: spec },
        files: { kind: 'ready', directory: place.directory, root: place.directory },
    }),
};
/** A directory has an entry of this name, a file never has. */
async function isFile(path, { files }) {
    return (await files.exists(path)) && !(await files.exists(`${path}/.`));
}
async function isRef(spec, { repository }, ports) {
    if (repository.kind === 'none' || spec.startsWith('-'))
        return false;
    const args = ['rev-parse', '--verify', '--quiet', `${spec}^{commit}`];
    return (await (0,lib_git/* askGit */.gG)(args, repository.root, ports)) !== null;
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/index.js






/** Every kind of version. To add one: a file beside this one, and a line here. */
const kinds = [resultsFile, directory, pullRequestBase, mergeBase, npm];
/** The kind of a spec: what no other kind claims is a git ref. */
async function kindOf(spec, place, ports) {
    for (const kind of kinds)
        if (await kind.claims(spec, place, ports))
            return kind;
    return gitRef;
}

;// CONCATENATED MODULE: ./lib/prepare/lay-out.js


const isComplete = async () => [];
/**
 * Puts the files of every version that has none lying ready into a place of its own, at paths of equal length.
 *
 * @returns in the order given
 */
async function layOut(found, workspace) {
    const folders = found.flatMap(({ files }) => (files.kind === 'fresh' ? [files.folder] : []));
    const parent = folders.length === 0 ? '' : await workspace.directory();
    const names = equalNames(folders, parent, wantedLength(found)).values();
    const laidOut = [];
    for (const { label, source, files } of found) {
        if (files.kind === 'ready') {
            const version = { label, source, directory: files.directory, root: files.root };
            laidOut.push({ version, fresh: false, complete: isComplete });
            continue;
        }
        const path = (0,external_node_path_.join)(parent, names.next().value ?? '');
        const put = await workspace.put(files, path);
        const version = { label, source, directory: (0,external_node_path_.join)(path, files.folder), root: path };
        const complete = async () => (await files.complete?.(path)) ?? [];
        laidOut.push({ version, fresh: put === 'bare', complete });
    }
    return laidOut;
}
/** So long as that of the first project that lies ready; null where none does. */
function wantedLength(found) {
    const ready = found.map(({ files }) => files).find((files) => files.kind === 'ready');
    return ready?.directory.length ?? null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/causes/index.js + 4 modules
var causes = __webpack_require__(94047);
;// CONCATENATED MODULE: ./lib/prepare/run-setup.js




const never = { times: 0, delaySeconds: 0 };
/**
 * Makes a fresh checkout ready to run.
 *
 * @throws GateError with the end of the output where the line fails
 * @throws Interrupted where the run is stopped meanwhile
 */
async function runSetup(line, version, { times, delaySeconds }, ports) {
    const run = async () => {
        const finished = await ports.processes.shell(line, {
            cwd: version.directory,
            programs: 'own',
        });
        ports.stop.throwIfAborted();
        return finished;
    };
    let finished = await run();
    for (let retry = 1; retry <= times && finished.exitCode !== 0; retry++) {
        const how = howItEnded(finished);
        ports.console.info(`Setup failed in ${version.label} (${how}); once more in ${delaySeconds} s (${retry} of ${times}).`);
        await (0,promises_.setTimeout)(delaySeconds * 1000, undefined, { signal: ports.stop }).catch(() => undefined);
        ports.stop.throwIfAborted();
        finished = await run();
    }
    if (finished.exitCode === 0)
        return;
    const facts = { setup: { kind: 'failed', line }, node: null, hasTsx: false };
    const cause = await (0,causes/* causeOf */.rl)(`${finished.stdout}\n${finished.stderr}`, version, facts, ports);
    const likely = cause === null ? '' : `Likely cause: ${cause.cause}. ${cause.remedy} `;
    throw new errors/* GateError */.u('setup-failed', `setup failed in ${version.label} (${howItEnded(finished)}): ${line}\n${outputTail(finished)}`, `${likely}Run that line in a fresh checkout of ${version.label}; what it needs that is not in the repository has to be made by it.`);
}
function howItEnded({ exitCode, signal }) {
    return exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/prepare/make-ready.js


/**
 * Runs the set-up in a fresh checkout. Where the checkout lacks the project's folder, as before a package was added to
 * its repository, an empty one stands for it, so that all of its benchmarks are new instead of the run a failure.
 */
async function makeReady(version, setup, retry, ports) {
    if (!(await ports.files.exists(version.directory))) {
        await ports.files.writeText((0,external_node_path_.join)(version.directory, '.gitkeep'), '');
        return [
            {
                code: 'folder-missing',
                message: `${version.label} does not have the working directory at all, so that nothing in it can be compared.`,
            },
        ];
    }
    if (setup !== null) {
        ports.console.info(`Preparing ${version.label}: ${setup}`);
        await runSetup(setup, version, retry, ports);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/prepare/place.js



/** @throws GateError where there is no such directory */
async function locate(workingDirectory, ports) {
    const directory = (0,external_node_path_.resolve)(workingDirectory);
    if (!(await ports.files.exists(directory))) {
        throw new errors/* GateError */.u('no-working-directory', `there is no directory ${directory}`, 'Correct the working directory; it is relative to where the run was started.');
    }
    const repository = await findRepository(directory, ports);
    if (repository.kind === 'none')
        return { directory, repository };
    return { directory: (0,external_node_path_.join)(repository.root, repository.folder), repository };
}
async function findRepository(directory, ports) {
    const asked = await (0,lib_git/* tryGit */.Ii)(['rev-parse', '--show-toplevel', '--show-prefix'], directory, ports);
    if (asked.exitCode !== 0)
        return { kind: 'none', reason: asked.stderr.trim() };
    const [root = '', prefix = ''] = asked.stdout.split('\n');
    return { kind: 'repository', root: (0,external_node_path_.resolve)(root), folder: prefix.replace(/\/$/, '') };
}

;// CONCATENATED MODULE: ./lib/prepare/restore.js
/** The version with its files restored where that can be, else as they are. */
function withRestore(version, restore, { files: disk }) {
    const { files, source } = version;
    if (restore === undefined || files.kind !== 'fresh' || source.kind !== 'git')
        return version;
    const { repository, folder } = files;
    if (repository === null)
        return version;
    let isRestored = false;
    return {
        ...version,
        files: {
            ...files,
            async put(path) {
                isRestored = await restore({ commit: source.commit, repository, folder }, path);
                return isRestored ? 'ready' : files.put(path);
            },
            takeAway: (path) => (isRestored ? disk.remove(path) : files.takeAway(path)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/prepare/workspace.js
/** Worktrees that git still records are recognised by it as those of a workspace. */
const workspacePrefix = 'bg-';
function openWorkspace(ports) {
    const made = [];
    let directory = null;
    let removed = null;
    async function makeDirectory() {
        // Short, so that there is room to make a path as long as the working tree's.
        const path = await ports.files.temporaryDirectory(workspacePrefix);
        made.push({ path, takeAway: () => ports.files.remove(path) });
        return path;
    }
    async function removeAll() {
        for (const { path, takeAway } of made.toReversed()) {
            await takeAway().catch((error) => ports.console.info(leftover(path, error)));
        }
    }
    return {
        directory: () => (directory ??= makeDirectory()),
        async put(files, path) {
            made.push({ path, takeAway: () => files.takeAway(path) });
            return files.put(path);
        },
        remove: () => (removed ??= removeAll()),
    };
}
function leftover(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Could not remove ${path}: ${reason}. Remove it by hand, then run: git worktree prune`;
}

;// CONCATENATED MODULE: ./lib/prepare/sweep.js




/** Removes what runs have left that were killed: their temporary directories, and what git remembers of worktrees there. */
async function sweep({ repository }, ports) {
    for (const path of await ports.files.sweepTemporary())
        ports.console.info(`Could not remove ${path}, which a run that was killed has left.`);
    if (repository.kind === 'none')
        return;
    const { root } = repository;
    for (const path of await lostWorktrees(root, ports))
        await removeWorktree(path, root, ports);
    ports.stop.throwIfAborted();
}
async function lostWorktrees(root, ports) {
    const listed = await (0,lib_git/* runGit */.EO)(['worktree', 'list', '--porcelain'], root, ports);
    const paths = listed.stdout.split('\n').flatMap((line) => /^worktree (.*)/.exec(line)?.[1] ?? []);
    const lost = [];
    for (const path of paths.filter(isInWorkspace)) {
        // A run that is alive has its workspace before it has a worktree in it.
        if (!(await ports.files.exists((0,external_node_path_.dirname)(path))))
            lost.push(path);
    }
    return lost;
}
const workspaceName = new RegExp(`^${workspacePrefix}[A-Za-z0-9]{6}$`);
function isInWorkspace(path) {
    return workspaceName.test((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
}

;// CONCATENATED MODULE: ./lib/prepare/unique-labels.js

/**
 * Versions with labels that name the columns of a report: as short as they can be while no two are the same; else
 * with the detail, else numbered as well.
 */
function withUniqueLabels(versions) {
    const labels = versions.map(({ label }) => label);
    const detailed = versions.map((version) => {
        const { label, detail } = version;
        const isTaken = label === model/* controlLabel */.g5 || labels.indexOf(label) !== labels.lastIndexOf(label);
        return isTaken ? { ...version, label: `${label} (${detail})` } : version;
    });
    const taken = new Set();
    return detailed.map((version) => {
        const label = firstFree(version.label, taken);
        taken.add(label);
        return { ...version, label };
    });
}
function firstFree(label, taken) {
    let free = label;
    for (let number = 2; taken.has(free); number++)
        free = `${label} #${number}`;
    return free;
}

;// CONCATENATED MODULE: ./lib/prepare/twins.js



/**
 * Warns of versions that are the same: between them nothing can have changed. That is a way to see the noise, but more
 * often a mistake, such as a run on a branch that the base has had merged since.
 *
 * @param versions the base first, if there is one
 * @returns at most one for each version, which tells of the first that it is the same as
 */
async function twinWarnings(versions, place, ports) {
    const seen = [];
    const found = [];
    for (const version of versions) {
        const content = await contentOf(version, place, ports);
        const identity = { version, content };
        for (const other of seen) {
            const same = await sameness(other, identity, place, ports);
            if (same === null)
                continue;
            found.push(same);
            break;
        }
        seen.push(identity);
    }
    return found;
}
/** For a run that has to compare something. @param twin what is told of its only head, or the first */
function nothingCompared(twin) {
    return new errors/* GateError */.u('same-version', `${twin.message.replace(/\.$/, '')}, and \`require-baseline\` wants a comparison`, 'Run it on what the base does not have yet, or name another base: on the branch itself, such as `HEAD^`.');
}
/** For a run of a pull request that has nothing of it. @param other what is told of the checkout */
function notCheckedOut(other) {
    return new errors/* GateError */.u('pull-request-not-checked-out', `${lowerFirst(other.message.replace(/:.*$/, ''))}: it has nothing that the base does not have, so there is nothing to judge`, 'Leave `ref` of actions/checkout out: it then checks out the pull request. To judge another version, name it in the input `head`.');
}
function lowerFirst(text) {
    return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
async function contentOf({ source, files }, { directory }, ports) {
    switch (source.kind) {
        case 'git':
            return source.commit;
        case 'npm':
            return `${source.name}@${source.version}`;
        case 'results':
            return (0,external_node_path_.resolve)(directory, source.path);
        case 'directory':
            return ports.files.realPath(files.kind === 'ready' ? files.directory : source.path);
    }
}
async function sameness({ version: one, content }, { version: two, content: other }, place, ports) {
    const names = `${one.label} and ${two.label} are`;
    if (one.source.kind === two.source.kind) {
        return content === other ? sameThing(names, one) : null;
    }
    const commit = await checkedOut(one, two, place, ports);
    return commit === null ? null : sameCommit(names, commit);
}
const nothing = 'nothing can have changed between them.';
function sameThing(names, { source }) {
    switch (source.kind) {
        case 'git':
            return sameCommit(names, source.commit);
        case 'npm':
            return { code: 'same-release', message: `${names} the same release: ${nothing}` };
        case 'results':
            return { code: 'same-results', message: `${names} the same results: ${nothing}` };
        case 'directory':
            return { code: 'same-directory', message: `${names} the same directory: ${nothing}` };
    }
}
function sameCommit(names, commit) {
    return {
        code: 'same-commit',
        message: `${names} the same commit, ${commit.slice(0, 7)}: ${nothing}`,
    };
}
/**
 * The commit of one that the other has lying checked out, without a change to any file of it; else null. Files that git
 * does not track are no change: most are what a build has made, and no tracked file uses a new one without a change.
 */
async function checkedOut(one, two, { repository }, ports) {
    const [git, other] = one.source.kind === 'git' ? [one, two] : [two, one];
    const { source } = git;
    if (source.kind !== 'git' || other.source.kind !== 'directory')
        return null;
    if (other.files.kind !== 'ready' || repository.kind === 'none')
        return null;
    const { directory } = other.files;
    const head = await (0,lib_git/* askGit */.gG)(['rev-parse', 'HEAD', '--show-prefix'], directory, ports);
    const [commit, prefix = ''] = (head ?? '').split('\n');
    // A directory elsewhere in the repository, such as a copy of an old version, is no checkout of the project.
    if (commit !== source.commit || prefix.replace(/\/$/, '') !== repository.folder)
        return null;
    const status = ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=no'];
    return (await (0,lib_git/* askGit */.gG)(status, directory, ports)) === '' ? commit : null;
}

;// CONCATENATED MODULE: ./lib/prepare/prepare.js













/**
 * Makes directories of versions: git refs as worktrees in a temporary place, made ready by the set-up; npm's releases
 * there too; directories as they lie there. Nothing is left behind where it throws.
 *
 * @throws GateError for a version that cannot be found, or made ready
 * @throws Interrupted where the run is stopped meanwhile
 */
async function prepare(request, ports) {
    ports.stop.throwIfAborted();
    const { base, heads, setup, setupRetry = never, restore } = request;
    const { needsComparison = false } = request;
    const place = await locate(request.workingDirectory, ports);
    await sweep(place, ports);
    const found = await findAll(base === null ? heads : [base, ...heads], place, ports);
    const workspace = openWorkspace(ports);
    try {
        refuseMixture(found);
        const named = withUniqueLabels(found);
        const twins = await twinWarnings(named, place, ports);
        // Each of them tells of another head, so these are all: a head can only be the base's twin, or that of such a one.
        const [twin] = twins.length === heads.length ? twins : [];
        if (needsComparison && base !== null && twin !== undefined)
            throw nothingCompared(twin);
        const told = named.flatMap((version) => version.warnings ?? []);
        const other = told.find(({ code }) => code === 'other-checkout');
        if (twin !== undefined && other !== undefined)
            throw notCheckedOut(other);
        const restorable = named.map((version, i) => base !== null && i === 0 ? withRestore(version, restore, ports) : version);
        const laidOut = await layOut(restorable, workspace);
        const versions = laidOut.map(({ version }) => version);
        const warnings = [...told, ...twins, ...pathWarnings(versions)];
        for (const { version, fresh, complete } of laidOut) {
            if (fresh)
                warnings.push(...(await makeReady(version, setup, setupRetry, ports)));
            warnings.push(...(await complete()));
        }
        await refuseForeignLinks(versions, place, ports.files);
        const [first = null, ...others] = versions;
        return {
            versions: base === null ? { base, heads: versions } : { base: first, heads: others },
            warnings,
            remove: workspace.remove,
        };
    }
    catch (error) {
        await workspace.remove();
        throw error;
    }
}
/** One after another, so that the first mistake is told, and before anything is made. */
async function findAll(specs, place, ports) {
    const found = [];
    for (const spec of specs) {
        if (spec.trim() === '')
            throw emptySpec();
        const kind = await kindOf(spec, place, ports);
        found.push(await kind.find(spec, place, ports));
    }
    return found;
}
/** What was recorded cannot be measured in turns with anything. */
function refuseMixture(found) {
    const recorded = found.find(({ source }) => source.kind === 'results');
    const other = found.find(({ source }) => source.kind !== 'results');
    if (recorded === undefined || other === undefined)
        return;
    throw new errors/* GateError */.u('mixed-versions', `${recorded.label} is a file of results, and ${other.label} is to be measured: they cannot be compared`, 'Name files alone: `benchgate run --json head.json` writes one, and `benchgate compare base.json head.json` compares them.');
}
function emptySpec() {
    return new errors/* GateError */.u('empty-version', 'the name of a version is empty', 'Name a branch, a tag, a commit or a directory; a variable that is not set leaves an empty name.');
}

;// CONCATENATED MODULE: ./lib/prepare/index.js









/***/ }),

/***/ 35276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* reexport */ annotate),
  vu: () => (/* reexport */ conclusionOf),
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
/** Those that a job's log has room for: the first of each kind. */
function inLog(annotations) {
    return Object.entries(mostInLog).flatMap(([level, most]) => annotations.filter((annotation) => annotation.level === level).slice(0, most));
}

// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
;// CONCATENATED MODULE: ./lib/publish/check-run.js



// GitHub's limit for a request, and as many requests as are worth their time.
const mostInRequest = 50;
const mostRequests = 4;
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
/** `neutral` where the report is no success and yet fails nothing: it may be required and lets pass all the same. */
function conclusionOf(report) {
    if (report.interrupted)
        return 'cancelled';
    if ((0,model/* exitCode */.I$)(report) !== 0)
        return 'failure';
    return report.outcome === 'passed' && (0,model/* isJudged */.sL)(report) ? 'success' : 'neutral';
}
function portions(annotations) {
    const placed = annotations.flatMap((annotation) => annotation.place === null ? [] : [{ ...annotation, place: annotation.place }]);
    return Array.from({ length: mostRequests }, (_, at) => placed.slice(at * mostInRequest, (at + 1) * mostInRequest)).filter((portion) => portion.length > 0);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const parts = name.split(' > ');
    return parts.map((_, at) => parts.slice(at).join(' > '));
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

;// CONCATENATED MODULE: ./lib/publish/counted.js
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

;// CONCATENATED MODULE: ./lib/publish/gate-comment.js





// As many as finding and updating a comment takes among 300: looking again is not worth more than that.
const gate_comment_mostRequests = 5;
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
            if (host.requests() >= gate_comment_mostRequests)
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
    'budgets-exceeded',
    'report-json',
    'report-markdown',
    'comment-url',
];
/** @param commentUrl null where no comment was written, which is an empty output */
function outputs(report, files, commentUrl) {
    return {
        verdict: report.outcome,
        regressions: String(count(report, isRegression)),
        suspicions: String(count(report, ({ verdict, accepted }) => verdict === 'suspected' && accepted === null)),
        accepted: String(count(report, ({ accepted }) => accepted !== null)),
        improvements: String(count(report, ({ verdict }) => verdict === 'improved')),
        'budgets-exceeded': String(exceeded(report)),
        'report-json': files.json,
        'report-markdown': files.markdown,
        'comment-url': commentUrl ?? '',
    };
}
/** Benchmarks, not results: slower in two heads is one regression. What does not gate does not count. */
function count(report, is) {
    return report.benchmarks.filter(({ results }) => results.some((result) => result.gates && is(result))).length;
}
/** Those of the first tier; in two heads it is one. */
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
const settled = new Set(['unchanged', 'improved']);
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
/** What to tell when the comment was not written, and what to do about it; null when it was. */
function commentWarning(answer, fromFork) {
    return warning(ofComment, answer, fromFork);
}
/** What to tell when the check run was not written, and what to do about it; null when it was. */
function checkWarning(answer, fromFork) {
    return warning(ofCheck, answer, fromFork);
}
/** What to tell when the job summary was not written; null when it was. */
function summaryWarning(answer) {
    if (answer.kind === 'ok')
        return null;
    return {
        code: 'summary-unavailable',
        message: `The job summary was not written (${answer.message}). The report is in the log and in the files named by the outputs.`,
    };
}
/** What to tell where a newer run has written the comment. Nothing is amiss then, and nothing to be done. */
function supersededNotice({ run, attempt }) {
    return {
        code: 'comment-superseded',
        message: `The comment was left as it is: it has the result of a newer run (${run}, attempt ${attempt}). ${logHasIt}`,
    };
}
const ofComment = {
    unavailable: (why) => warn('comment-unavailable', comment(why, again)),
    refused: (why) => warn('comment-refused', comment(why, '')),
    fromFork: (why) => warn('comment-from-fork', comment(why, secondWorkflow('the comment'))),
    denied: (why) => warn('comment-denied', comment(why, grant('pull-requests: write'))),
};
const ofCheck = {
    unavailable: (why) => warn('check-unavailable', check(why, again)),
    refused: (why) => warn('check-refused', check(why, '')),
    fromFork: (why) => warn('check-from-fork', check(why, secondWorkflow('the check run'))),
    denied: (why) => warn('check-denied', check(why, grant('checks: write'))),
};
const again = 'Run the job again to get it.';
const logHasIt = "The report is in the job's log.";
function secondWorkflow(what) {
    return `A second workflow can write ${what}: docs/forks.md of benchgate has it ready.`;
}
function grant(permission) {
    return `To get it, add "${permission}" to the "permissions:" of the job, or of the workflow where the job has none; a token of your own, given as github-token, needs the same.`;
}
function comment(why, remedy) {
    return `The comment was not written: ${why}. ${logHasIt} ${remedy}`.trim();
}
function check(why, remedy) {
    return `The check run was not written: ${why}. ${logHasIt} ${remedy}`.trim();
}
function warn(code, message) {
    return { code, message };
}
const denials = new Set([401, 403, 404]);
function warning(of, answer, fromFork) {
    if (answer.kind === 'ok')
        return null;
    if (answer.kind === 'busy')
        return of.unavailable(`GitHub did not answer as it should (${answer.message})`);
    const words = `HTTP ${answer.status}: ${answer.message}`;
    // A 403 as well, and yet no matter of permissions.
    if (/\bis locked\b/i.test(answer.message))
        return of.refused(`the conversation is locked, and has to be unlocked first (${words})`);
    if (!denials.has(answer.status))
        return of.refused(`GitHub refused it (${words})`);
    return fromFork
        ? of.fromFork(`a pull request from a fork runs with a token that can only read (${words})`)
        : of.denied(`the token may not do it (${words})`);
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
    const { check: wanted, annotations, files } = publication;
    const summary = await writeSummary(publication, hosting);
    const comment = await writeComment(report, publication);
    const check = wanted === null ? null : await createCheckRun(wanted, hosting);
    if (check?.kind !== 'ok')
        inLog(annotations).forEach((one) => hosting.annotate(one));
    const written = comment.kind === 'ok' ? comment.value : null;
    const url = written?.kind === 'written' ? written.comment.url : null;
    const values = outputs(report, files, url);
    for (const name of outputNames)
        hosting.output(name, values[name]);
    await publication.comment.own.settle();
    if (written?.kind === 'superseded') {
        const { code, message } = supersededNotice(written.by);
        hosting.notice(code, message);
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

/***/ 26908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* reexport */ annotatedBenchmarks),
  ab: () => (/* reexport */ checkLimit),
  Ql: () => (/* reexport */ commentMarker),
  uh: () => (/* reexport */ headlineText),
  kc: () => (/* reexport */ log_text_logText),
  U8: () => (/* reexport */ metricSchema),
  MM: () => (/* reexport */ parseReport),
  hF: () => (/* reexport */ renderJson),
  Gc: () => (/* reexport */ renderMarkdown),
  EY: () => (/* reexport */ renderProgress),
  yB: () => (/* reexport */ renderRunNote),
  bF: () => (/* reexport */ renderTerminal),
  cq: () => (/* reexport */ reportFileName),
  Qh: () => (/* reexport */ schema_reportSchema),
  mf: () => (/* reexport */ summaryLimit)
});

// UNUSED EXPORTS: commentLimit, count, formatDuration, formatPercent, formatSize, paint, renderHistory, renderJsonSchema, textTable, wrap

// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./lib/report/text-width.js

/** Columns that the text takes in a terminal: wide characters take two, combining marks none. */
function textWidth(text) {
    return narrow.test(text) ? text.length : (0,string_width/* default */.A)(text);
}
// Latin, Greek, Cyrillic and the signs of our own figures: one column each, and most of what a table holds. Segmenting
// the rest into characters costs more than all else in a report.
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f−→…∞✗✓]*$/;

;// CONCATENATED MODULE: ./lib/report/shorten.js

/**
 * At most `columns` columns of the text: where it is longer, its middle gives way to `…`. The ends stay, because names
 * of one suite differ there. Never cuts a character in two.
 */
function shorten(text, columns) {
    if (text.length <= columns && textWidth(text) <= columns)
        return text;
    if (columns <= 1)
        return columns === 1 ? '…' : '';
    const tail = Math.floor((columns - 1) / 2);
    // Finding the characters of an endless line costs milliseconds, and most lines have none but these.
    if (plain.test(text))
        return `${text.slice(0, columns - 1 - tail)}…${text.slice(text.length - tail)}`;
    const parts = characters(text);
    if (total(parts) <= columns)
        return text;
    return `${take(parts, columns - 1 - tail)}…${take(parts.toReversed(), tail, 'backwards')}`;
}
const plain = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
// The longest emoji in use have 15 code units; a longer cluster was made to pass for one character.
const longestCluster = 24;
function characters(text) {
    return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((cluster) => cluster.length > longestCluster ? Array.from(cluster) : [cluster]);
}
// A character counts at least one, so that nothing invisible gets through for free.
function cost(character) {
    return Math.max(1, textWidth(character));
}
function total(parts) {
    return parts.reduce((sum, part) => sum + cost(part), 0);
}
function take(parts, columns, direction = 'forwards') {
    const taken = [];
    let left = columns;
    for (const part of parts) {
        left -= cost(part);
        if (left < 0)
            break;
        taken.push(part);
    }
    return (direction === 'forwards' ? taken : taken.toReversed()).join('');
}

;// CONCATENATED MODULE: ./lib/report/visible-text.js
/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`), and what is invisible or
 * turns the reading direction becomes its code point (`⟨U+202E⟩`). Joiners stay, since emoji and several scripts need
 * them, and so do up to three combining marks in a row; more of them are there to overflow the line.
 */
function visibleText(text) {
    if (visible_text_plain.test(text))
        return text;
    return text
        .replaceAll(visible_text_hidden, (character) => picture(character.codePointAt(0) ?? 0))
        .replaceAll(stackedMarks, '$1');
}
/** The same over several lines, without the colours that a tool gave them and with tabs as two spaces. */
function visibleLines(text) {
    return text
        .replaceAll(colours, '')
        .split(/\r\n|[\n\r]/)
        .map((line) => visibleText(line.replaceAll('\t', '  ').trimEnd()));
}
const visible_text_plain = /^[\x20-\x7e]*$/;
// Cf holds the bidirectional controls, zero-width and tag characters; Cs are halves of surrogate pairs.
const visible_text_hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[[\d;]*m/g;
function picture(codePoint) {
    if (codePoint < 0x20)
        return String.fromCodePoint(0x2400 + codePoint);
    if (codePoint === 0x7f)
        return '␡';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

;// CONCATENATED MODULE: ./lib/report/display-name.js


/** A name that somebody chose as one visible line at most `columns` wide, never blank. */
function displayName(name, columns = 60) {
    const line = shorten(visibleText(name), columns);
    return line.trim() === '' ? '(no name)' : line;
}

;// CONCATENATED MODULE: ./lib/report/log-text.js

/**
 * Hostile text as one line of a terminal or of a job's log: no control character acts, and the runner takes no part of
 * it for a command. It takes `::command::` at the start of a line, after trimming, and `##[command]` anywhere; both
 * stay readable, broken by a space. The first is broken after any white space, because the line may be wrapped there.
 */
function log_text_logText(text) {
    return visibleText(text).replaceAll(command, '$1: :').replaceAll('##[', '## [');
}
const command = /(^|\s)::/g;

;// CONCATENATED MODULE: ./lib/report/markdown-text.js



/**
 * Hostile text as inline code for Markdown: in a paragraph, a heading or a table's cell. Names that hold nothing of
 * Markdown's become code spans, which also read well as plain text; the rest becomes `<code>` with entities, because
 * no code span in a table can hold a backslash before a pipe.
 *
 * @param columns longer text loses its middle
 */
function inlineCode(text, columns = 60) {
    const line = displayName(text, columns);
    return unmarked.test(line) ? `\`${isolated(line)}\`` : htmlCode(text, columns);
}
/** The same for places where Markdown is not read, such as a `<summary>`. */
function htmlCode(text, columns = 60) {
    return `<code>${entities(isolated(displayName(text, columns)))}</code>`;
}
/**
 * Hostile sentences as running text. GitHub makes mentions and links to issues from decoded text, so an entity alone
 * would still call somebody: an empty element parts the sign from the name.
 */
function prose(text, columns = 600) {
    return isolated(entities(shorten(visibleText(text).trim(), columns)).replace(listSign, escaped));
}
/** A figure in the middle of a line, where no space breaks it: the unit may be another tool's, and hostile. */
function figureText(text) {
    return isolated(entities(text)).replaceAll(' ', '\u00a0');
}
/** Hostile lines as a code block, fenced by more backticks than they hold in a row. */
function codeBlock(text, language = '') {
    const lines = visibleLines(text);
    const longest = Math.max(2, ...(lines
        .join('\n')
        .match(/`+/g)
        ?.map((run) => run.length) ?? []));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
// No backtick, pipe or backslash, and no space at the ends, which a code span may lose.
const unmarked = /^(?! )[^`|\\]+(?<! )$/;
function entities(text) {
    return text.replaceAll(markup, escaped).replaceAll(linking, '$&<b></b>');
}
function escaped(sign) {
    return `&#${sign.codePointAt(0)};${sign.slice(1)}`;
}
// What means something to Markdown, HTML or GitHub in the middle of a line; a colon only where a word follows it.
const markup = /[!"#$&'*<>@[\\\]^_`{|}~]|:(?=\S)/g;
// What begins or divides a block at the start of a line.
const listSign = /^(?:[-+=]|\d+[.)])/;
// An @ of a mention or address, a # or GH- of an issue, a : or www of a web address.
const linking = /&#(?:64|35|58);|\bgh(?=-\d)|\bwww(?=\.)/gi;
// A name written from right to left would otherwise turn the figures beside it around.
function isolated(text) {
    return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

;// CONCATENATED MODULE: ./lib/report/accepted-text.js





const longestReason = 160;
const longestName = 32;
/** Who accepted a slowdown and why, for a cell of a Markdown table. */
function acceptedMarkdown({ by, reason }) {
    return `<sub>accepted by ${inlineCode(by, longestName)}: ${prose(reason, longestReason)}</sub>`;
}
/** The same as a line for a terminal, a job's log or an annotation. */
function acceptedLine({ by, reason }) {
    const why = shorten(visibleText(reason), longestReason);
    return log_text_logText(`accepted by ${displayName(by, longestName)}: ${why}`);
}

;// CONCATENATED MODULE: ./lib/report/once-per-report.js
/**
 * The same function, computed once for each report. A report never changes, and each is written in several forms that
 * have most of their work in common.
 */
function oncePerReport(make) {
    const made = new WeakMap();
    return (report) => {
        const known = made.get(report) ?? make(report);
        made.set(report, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/report/budget-rows.js

const budgetScene = oncePerReport(({ budgets }) => {
    const gating = budgets.filter(({ gates }) => gates);
    return {
        all: gating.length,
        exceeded: gating.filter(({ status }) => status === 'exceeded').toSorted(farthestFirst),
        undecided: gating.filter(({ status }) => status === 'undecided').toSorted(farthestFirst),
    };
});
/** By what fails or may fail, in order; then all others. */
function unmetFirst(report) {
    const { exceeded, undecided } = budgetScene(report);
    const unmet = [...exceeded, ...undecided];
    return { unmet, others: report.budgets.filter((limit) => !unmet.includes(limit)) };
}
/** In their order. */
function tiersOf(budgets) {
    return [...new Set(budgets.map(({ tier }) => tier))];
}
function farthestFirst(a, b) {
    return excess(b) - excess(a);
}
/** How many times beyond the target; below 1 within. */
function excess({ current, target }) {
    if (current === null)
        return 0;
    const { value, bound } = target;
    return bound === 'max' ? current.value / value : value / current.value;
}

;// CONCATENATED MODULE: ./lib/report/called-as.js
/** What a sentence calls a benchmark; one that stands for a whole suite, since nothing in it is known, by that suite. */
function calledAs({ id, suite, name }) {
    return id === suite ? suite : name;
}

;// CONCATENATED MODULE: ./lib/report/phrase.js
function phrase_plain(text) {
    return { kind: 'plain', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function phrase_name(text) {
    return { kind: 'name', text };
}

;// CONCATENATED MODULE: ./lib/report/metric-words.js




/** What was measured, for a sentence. Another tool's metric is called as somebody wrote it there. */
function metricPhrase(metric) {
    const { noun } = (0,model/* metricOf */.ak)(metric);
    return own.has(metric) ? phrase_plain(noun) : phrase_name(noun);
}
/** Its name as a person writes it, for a terminal or a job's log. */
function metricText(metric) {
    return log_text_logText(displayName((0,model/* bareName */.yZ)(metric), 40));
}
const own = new Set(model/* metricNames */.Zv);

;// CONCATENATED MODULE: ./lib/report/quantity.js

/**
 * A metric's figures of base and head in the unit a person would choose for the base, the same for both unless they
 * are far apart, and with as many digits as the interval of their change supports (two to four).
 */
function formatPair(unit, values, change) {
    const digits = significantDigits(change);
    const { base, head } = values;
    if (base === null || head === null || farApart(base, head)) {
        return { base: formatMaybe(unit, base, digits), head: formatMaybe(unit, head, digits) };
    }
    const { format } = formatter(unit, base, digits);
    return { base: format(base), head: format(head) };
}
/** One figure in the unit a person would choose, such as `1.23 ms`. */
function quantity_formatQuantity(unit, value, digits = 3) {
    return formatter(unit, value, digits).format(value);
}
/** A figure with as many digits as its interval supports, and the interval in the same unit. */
function formatCurrent(unit, { value, low, high }) {
    const digits = value === 0 ? 3 : significantDigits({ ratio: value, low, high });
    const { format, figure } = formatter(unit, value, digits);
    const interval = high === Infinity ? 'unbounded' : `${figure(low)} to ${format(high)}`;
    return { value: format(value), interval };
}
/** A figure that somebody has set, with the digits that they gave it. */
function formatExactly(unit, value) {
    const { size, name } = scaleFor(unit, value);
    return `${Number((value / size).toPrecision(6))} ${name}`.trimEnd();
}
/** Bytes in the unit a person would choose, such as `12.3 MB`. */
function formatSize(bytes) {
    return quantity_formatQuantity('B', bytes);
}
const scales = new Map(Object.entries({
    s: [
        { size: 1, name: 's' },
        { size: 1e-3, name: 'ms' },
        { size: 1e-6, name: 'µs' },
        { size: 1e-9, name: 'ns' },
    ],
    B: [
        { size: 1e9, name: 'GB' },
        { size: 1e6, name: 'MB' },
        { size: 1e3, name: 'kB' },
        { size: 1, name: 'B' },
    ],
    '1/s': [
        { size: 1e6, name: 'M/s' },
        { size: 1e3, name: 'k/s' },
        { size: 1, name: '/s' },
    ],
    count: [
        { size: 1, name: '' },
        { size: 1e-3, name: 'in 1k' },
        { size: 1e-6, name: 'in 1M' },
    ],
    share: [{ size: 0.01, name: '%' }],
    'B/s': [
        { size: 1e9, name: 'GB/s' },
        { size: 1e6, name: 'MB/s' },
        { size: 1e3, name: 'kB/s' },
        { size: 1, name: 'B/s' },
    ],
}));
const longestUnit = 16;
/** Of a unit that only another tool knows, which may be any text: on one line, and for each place to escape. */
function scalesOf(unit) {
    const name = unit.trim() === '' ? '' : displayName(unit, longestUnit);
    return scales.get(unit) ?? (unit.endsWith('/s') ? ratesOf(name) : [{ size: 1, name }]);
}
/** Of anything a second there may be billions. */
function ratesOf(name) {
    return [
        { size: 1e9, name: `G ${name}` },
        { size: 1e6, name: `M ${name}` },
        { size: 1e3, name: `k ${name}` },
        { size: 1, name },
    ];
}
function formatMaybe(unit, value, digits) {
    return value === null ? null : quantity_formatQuantity(unit, value, digits);
}
// In one unit, the smaller of two such figures would have lost its digits.
function farApart(base, head) {
    const [smaller = 0, larger = 0] = [Math.abs(base), Math.abs(head)].toSorted((a, b) => a - b);
    return larger >= 10 * smaller;
}
/** Figures like `reference`, so that a column or a pair of them can be compared digit by digit. */
function formatter(unit, reference, digits) {
    const scale = scaleFor(unit, reference);
    const size = Math.abs(reference);
    const magnitude = size > 0 ? Math.floor(Math.log10(size / scale.size)) : digits;
    const decimals = Math.min(6, Math.max(0, digits - 1 - magnitude));
    const figure = (value) => (value / scale.size).toFixed(decimals);
    return { figure, format: (value) => `${figure(value)} ${scale.name}`.trimEnd() };
}
function scaleFor(unit, reference) {
    const [largest, ...smaller] = scalesOf(unit);
    return ([largest, ...smaller].find(({ size }) => Math.abs(reference) >= size) ??
        smaller.at(-1) ??
        largest);
}
function significantDigits(change) {
    if (change === null)
        return 3;
    const relative = (change.high - change.low) / 2 / change.ratio;
    if (relative >= 0.1)
        return 2;
    return relative >= 0.003 || relative === 0 ? 3 : 4;
}

;// CONCATENATED MODULE: ./lib/report/budget-words.js





/** What is limited, such as `GET /users`, or `parallel` against `sequential`. */
function limitName(limit) {
    const own = phrase_name(calledAs(limit.benchmark));
    return limit.kind === 'budget' ? [own] : [own, phrase_plain(' against '), phrase_name(limit.than.name)];
}
/** Such as `at most 100 ms`; of a relation `at least 1.5 times`, or `at least as fast`. */
function targetText(limit) {
    const { bound, value } = limit.target;
    if (limit.kind === 'relation' && value === 1) {
        return (0,model/* metricOf */.ak)(limit.metric).unit === 's' ? 'at least as fast' : 'at least as good';
    }
    return `at ${bound === 'max' ? 'most' : 'least'} ${formatExactly(unitOf(limit), value)}`;
}
/** Such as `132 ms` and `128 to 137 ms`; null without a figure. */
function currentText(limit) {
    return limit.current === null ? null : formatCurrent(unitOf(limit), limit.current);
}
/** The figure as a part of its target, such as `132 %`: how far it still is, or how much room is left. */
function shareOfTarget({ current, target }) {
    if (current === null || target.value === 0)
        return '';
    const percent = (current.value / target.value) * 100;
    return percent < 9.95 ? `${percent.toFixed(1)} %` : `${Number(percent.toPrecision(3))} %`;
}
/** Figure, interval and target in a sentence that has named the benchmark. */
function limitPhrases(limit) {
    const figure = currentText(limit);
    // The time goes without saying, and of a relation too.
    const metric = limit.metric === 'time' ? [] : [phrase_plain(', '), metricPhrase(limit.metric)];
    const found = figure === null ? 'no figure' : `${figure.value} (${figure.interval})`;
    const words = isHarmless.test(unitOf(limit)) ? phrase_plain : phrase_name;
    return [...metric, phrase_plain(': '), words(found), phrase_plain(', '), words(targetText(limit))];
}
/** Another tool's unit may be any text. */
const isHarmless = /^[A-Za-z\d %/]*$/;
const limitSigns = {
    exceeded: '✗',
    undecided: '?',
    met: '✓',
};
/** Red is for what fails: of a later tier, nothing does. */
function limitDot({ gates, status }) {
    if (status === 'met')
        return '🟢';
    if (!gates)
        return '⚪';
    return status === 'exceeded' ? '🔴' : '🟡';
}
function unitOf(limit) {
    return limit.kind === 'budget' ? (0,model/* metricOf */.ak)(limit.metric).unit : 'times';
}

;// CONCATENATED MODULE: ./lib/report/percent.js

/** A change as a person says it, such as `+12.3 %`, with as many digits as its interval supports. */
function percent_formatChange(change, metric) {
    const shown = ofFigures(change, metric);
    return `${signed(percent(shown.ratio), decimals(shown))} %`;
}
/** The interval of a change, such as `+10.9 to +13.8 %`; `unbounded` where the rounds were too few for one. */
function percent_formatInterval(change, metric) {
    const shown = ofFigures(change, metric);
    const { low, high } = shown;
    if (low === 0 && high === Infinity)
        return 'unbounded';
    const digits = decimals(shown);
    return `${signed(percent(low), digits)} to ${signed(percent(high), digits)} %`;
}
/** As base and head beside it show it: of what is better higher, a fall from 100 to 80 is −20 %, and none of +25 %. */
function ofFigures({ ratio, low, high }, metric) {
    if ((0,model/* metricOf */.ak)(metric).better === 'lower')
        return { ratio, low, high };
    return { ratio: 1 / ratio, low: 1 / high, high: 1 / low };
}
/** A fraction as a limit on both sides, such as `±5 %` for 0.05. */
function formatLimit(fraction) {
    return `±${formatPercent(fraction)}`;
}
/** A fraction in per cent, such as `2.5 %` for 0.025, rounded to three digits. */
function formatPercent(fraction) {
    return `${Number((fraction * 100).toPrecision(3))} %`;
}
/** A detectable effect, such as `±8.1 %`: an estimate itself, so never more than two digits. */
function formatDetectable(fraction) {
    const value = fraction * 100;
    return `±${value < 9.95 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}
/** The noise floor: how far from no change at all its interval reaches on either side, such as `±1.5 %`. */
function formatNoise({ low, high }) {
    const reach = Math.max(high - 1, 1 - low);
    return Number.isFinite(reach) ? formatDetectable(reach) : 'unbounded';
}
function percent(ratio) {
    return (ratio - 1) * 100;
}
// One or two digits of the interval's half width, as physicists give an uncertainty; one decimal for most changes, so
// that the figures of a column stand below each other.
function decimals(change) {
    const half = (percent(change.high) - percent(change.low)) / 2;
    if (half >= 10)
        return 0;
    return half >= 0.3 || half === 0 ? 1 : 2;
}
function signed(value, digits) {
    if (value === Infinity)
        return '+∞';
    const size = Math.abs(value);
    const figure = size < 1e6 ? size.toFixed(digits) : size.toExponential(1);
    if (Number(figure) === 0)
        return figure;
    return `${value < 0 ? '−' : '+'}${figure}`;
}

;// CONCATENATED MODULE: ./lib/report/change-text.js



/**
 * A result's change, null where there is none. Per cent of a figure that is zero in one of the versions, or below zero,
 * would tell nobody anything.
 */
function changeText({ change, metric, values }) {
    if (change === null)
        return null;
    const { base, head } = values;
    const isOfNothing = base !== head && ((base ?? 1) <= 0 || (head ?? 1) <= 0);
    return isOfNothing
        ? {
            estimate: `from ${figure(base ?? 0, metric)} to ${figure(head ?? 0, metric)}`,
            interval: null,
        }
        : { estimate: percent_formatChange(change, metric), interval: percent_formatInterval(change, metric) };
}
/** The same in a sentence. */
function changeSentence(result) {
    const text = changeText(result);
    if (text === null)
        return '';
    return text.interval === null ? text.estimate : `${text.estimate} (95 % CI ${text.interval})`;
}
/** Another tool's unit may be any text, which would have to be escaped wherever this goes. */
const change_text_isHarmless = /^[A-Za-z\d/]*$/;
function figure(value, metric) {
    const { unit } = (0,model/* metricOf */.ak)(metric);
    if (value === 0)
        return '0';
    return quantity_formatQuantity(change_text_isHarmless.test(unit) ? unit : '', value);
}

;// CONCATENATED MODULE: ./lib/report/excerpt.js

const mostLines = 15;
const longestLine = 300;
/** Of a message that may be endless: its top, which says what happened. The rest is the stack. */
function excerpt(message) {
    const lines = message
        .slice(0, 20_000)
        .trim()
        .split(/\r\n|[\n\r]/)
        .map((line) => shorten(line, longestLine));
    if (lines.length <= mostLines)
        return lines.join('\n');
    return [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more lines`].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/phrases-to-text.js


/** A sentence without markup, safe in a terminal and in a job's log. */
function phrasesToText(phrases) {
    const words = phrases.map(({ kind, text }) => (kind === 'name' ? displayName(text) : text));
    return log_text_logText(words.join(''));
}

;// CONCATENATED MODULE: ./lib/report/rows.js


/** The report's benchmarks, worst first; those of one verdict by the size of their change. */
const worstFirst = oncePerReport(({ benchmarks }) => benchmarks
    .flatMap((benchmark) => {
    const [worst] = gating(benchmark).toSorted(compareWithin);
    return worst === undefined ? [] : [{ benchmark, worst }];
})
    .toSorted((a, b) => compareResults(a.worst, b.worst)));
/** The results that count. */
function gating({ results }) {
    return results.filter(({ gates }) => gates);
}
/**
 * The results that stand in a table: of each version the time, or what gates in its stead, and of the other metrics what
 * has changed or keeps the gate from passing.
 */
function mainResults(benchmark) {
    const lead = leadingMetric(benchmark);
    return benchmark.results.filter((result) => result.metric === lead || isNews(result));
}
/** The results that only who asks for them wants to see. */
function otherResults(benchmark) {
    const lead = leadingMetric(benchmark);
    return benchmark.results.filter((result) => result.metric !== lead && !isNews(result));
}
function leadingMetric(benchmark) {
    return (gating(benchmark)[0] ?? benchmark.results[0])?.metric ?? null;
}
function isNews(result) {
    return hasChanged(result) || (result.gates && undecided.has(result.verdict));
}
const undecided = new Set(['inconclusive', 'unstable']);
/** Also what only looks as if it had. */
function hasChanged({ verdict }) {
    return verdict === 'regressed' || verdict === 'suspected' || verdict === 'improved';
}
/** How many benchmarks have which verdict, each counted once, under its worst. */
function tally(rows) {
    const counts = { ...none };
    for (const { worst } of rows)
        counts[worst.verdict] += 1;
    return counts;
}
/** How many of those with the verdict were accepted, in all that counts of them. */
function acceptedAmong(rows, verdict) {
    return withVerdict(rows, verdict).filter(({ worst }) => worst.accepted !== null).length;
}
/** Those with one of the verdicts, in the order given. */
function withVerdict(rows, ...wanted) {
    return rows.filter(({ worst }) => wanted.includes(worst.verdict));
}
/** The threshold that all of them share; null where they differ or there is none. */
function sharedThreshold(rows) {
    const thresholds = new Set(rows.flatMap(({ benchmark }) => gating(benchmark).map(({ threshold }) => threshold)));
    return thresholds.size === 1 ? ([...thresholds][0] ?? null) : null;
}
const none = {
    regressed: 0,
    suspected: 0,
    errored: 0,
    unstable: 0,
    inconclusive: 0,
    improved: 0,
    unchanged: 0,
    new: 0,
    removed: 0,
};
/** Of two results of a benchmark without a change the one of the first metric leads: the time, if it gates. */
function compareWithin(a, b) {
    const isSameNews = a.verdict === b.verdict && !hasChanged(a);
    const [first] = (0,model/* metricsInOrder */.vI)([a.metric, b.metric]);
    const byMetric = !isSameNews || a.metric === b.metric ? 0 : first === a.metric ? -1 : 1;
    return byMetric || compareResults(a, b);
}
function compareResults(a, b) {
    return (model/* verdicts */.rY.indexOf(a.verdict) - model/* verdicts */.rY.indexOf(b.verdict) ||
        Number(a.accepted !== null) - Number(b.accepted !== null) ||
        weight(b) - weight(a));
}
// The most changed first: for improvements that is the smallest ratio.
function weight(result) {
    const ratio = result.change?.ratio ?? 0;
    return result.verdict === 'improved' ? -ratio : ratio;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js















// As many as a check run is worth the requests for; a log shows far fewer.
const most = 200;
/** The benchmarks that got worse or have no figures, worst first, and no more than anybody shows. */
function annotatedBenchmarks(report) {
    const { failOn } = report.settings;
    const level = failOn === 'never' ? 'warning' : 'failure';
    const suspicion = failOn === 'never' || failOn === 'regressed' ? 'warning' : 'failure';
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const ofBenchmarks = worstFirst(report)
        .slice(0, most)
        .flatMap(({ benchmark, worst }) => {
        const name = log_text_logText(displayName(calledAs(benchmark)));
        if (worst.verdict === 'regressed' || worst.verdict === 'suspected') {
            const { slower, title } = worse(benchmark, worst, name);
            const words = message(benchmark, slower);
            const own = worst.verdict === 'suspected' ? suspicion : level;
            if (worst.accepted === null)
                return [{ benchmark, level: own, title, message: words }];
            const why = `${words}\n${acceptedLine(worst.accepted)}`;
            return [{ benchmark, level: 'warning', title: `${title}, accepted`, message: why }];
        }
        // One that fails in the base alone fails nothing, as long as others can be compared.
        if (worst.verdict !== 'errored' || !isBroken)
            return [];
        const title = `${name} could not be measured`;
        const own = report.outcome === 'errored' ? 'failure' : level;
        return [{ benchmark, level: own, title, message: errorOf(benchmark, worst) }];
    });
    const ofBudgets = budgetScene(report).exceeded.map((limit) => overBudget(limit, level));
    return [...ofBenchmarks, ...ofBudgets].slice(0, most);
}
function overBudget(limit, level) {
    const { benchmark, version, tier } = limit;
    const subject = phrasesToText(limitName(limit));
    const figures = phrasesToText(limitPhrases(limit));
    const id = log_text_logText(displayName(benchmark.id, 200));
    const where = `budget of ${log_text_logText(displayName(tier, 60))}, in ${log_text_logText(displayName(version, 60))}`;
    return {
        benchmark,
        level,
        title: `${subject} is over budget${figures}`,
        message: [id, where].join('\n'),
    };
}
function worse(benchmark, worst, name) {
    const slower = gating(benchmark).filter(({ verdict }) => verdict === worst.verdict);
    const isOfTime = (0,model/* metricOf */.ak)(worst.metric).unit === 's';
    const text = changeText(worst);
    const by = text === null ? '' : `: ${text.estimate}`;
    const word = isOfTime ? 'slower' : 'worse';
    const verb = worst.verdict === 'suspected' ? 'looks' : 'got';
    const doubt = worst.verdict === 'suspected' ? ', not confirmed' : '';
    return { slower, title: `${name} ${verb} ${word}${by}${doubt}` };
}
function message({ id }, slower) {
    return [log_text_logText(displayName(id, 200)), ...slower.map(line)].join('\n');
}
function line(result) {
    const { metric, values, change, threshold, version } = result;
    const { unit } = (0,model/* metricOf */.ak)(metric);
    const { base, head } = formatPair(unit, values, change);
    const noun = phrasesToText([metricPhrase(metric)]);
    const figures = log_text_logText(`${noun}: ${base ?? '–'} to ${head ?? '–'}`);
    const limit = `threshold ${formatLimit(threshold)}`;
    // Where no per cent is told, the figures say it all.
    const by = changeText(result)?.interval == null ? '' : `, ${changeSentence(result)}`;
    return `${figures}${by}, ${limit}, in ${log_text_logText(displayName(version, 60))}`;
}
function errorOf({ id }, { error }) {
    const lines = visibleLines(excerpt(error ?? '')).map(log_text_logText);
    return [log_text_logText(displayName(id, 200)), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/marker.js
/**
 * The comment's last line, by which a gate finds its own comment again. Different ids give different markers, and no
 * id can end the HTML comment early.
 */
function commentMarker(id) {
    return `<!-- benchgate:${encodeURIComponent(id.toWellFormed())} -->`;
}

;// CONCATENATED MODULE: ./lib/report/text-table.js


/** Rows in columns at most `width` wide in all. A column that has nothing to say in any row is left out. */
function text_table_textTable(columns, rows, width) {
    const filled = columns.map((column) => fill(column, rows)).filter(({ natural }) => natural > 0);
    const kept = makeRoom(filled, width);
    const widths = allot(kept, width);
    return {
        header: kept
            .map(({ column }, at) => pad(column.title, widths[at] ?? 0, column.align))
            .join(gap)
            .trimEnd(),
        lines: rows.map((row, index) => text_table_line(kept, widths, row, index)),
        dropped: filled.filter((one) => !kept.includes(one)).map(({ column }) => column.title),
    };
}
const gap = '  ';
// A name keeps this much before any column goes. The last ones go for as much as tells names apart.
const comfortable = 28;
const shortest = 12;
const longest = 36;
function fill(column, rows) {
    const cells = rows.map((row) => column.cell(row));
    const widest = cells.reduce((most, cell) => Math.max(most, textWidth(cell)), 0);
    return { column, cells, natural: widest === 0 ? 0 : Math.max(widest, textWidth(column.title)) };
}
function makeRoom(filled, width) {
    let kept = filled;
    const known = new Map();
    const telling = (one) => {
        const found = known.get(one) ?? tellingWidth(one);
        known.set(one, found);
        return found;
    };
    for (const { column } of filled
        .filter(({ column: { fit } }) => typeof fit === 'number')
        .toSorted(byFit)) {
        const wanted = Number(column.fit) <= 3 ? () => comfortable : telling;
        if (least(kept, wanted) <= width)
            break;
        kept = kept.filter((one) => one.column !== column);
    }
    return kept;
}
function byFit(a, b) {
    return Number(a.column.fit) - Number(b.column.fit);
}
/** The width at which no two of a column's cells are shortened to the same. */
function tellingWidth({ cells }) {
    const texts = [...new Set(cells)];
    let width = shortest;
    while (width < longest && !areToldApart(texts, width))
        width += 1;
    return width;
}
/** Ends at the first two that are not: of thousands of names there mostly are some among the first. */
function areToldApart(texts, width) {
    const seen = new Set();
    return texts.every((text) => seen.size < seen.add(shorten(text, width)).size);
}
/** The width of all columns, were those that may be shortened no wider than `wanted`. */
function least(filled, wanted) {
    const widths = filled.map((one) => one.column.fit === 'shorten' ? Math.min(one.natural, wanted(one)) : one.natural);
    return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, filled.length - 1);
}
/** Widths of the columns; those that may be shortened share what the others leave, the widest giving first. */
function allot(filled, width) {
    let limit = Math.max(0, ...filled.map(({ natural }) => natural));
    while (limit > 1 && least(filled, () => limit) > width)
        limit -= 1;
    return filled.map(({ column, natural }) => column.fit === 'shorten' ? Math.min(natural, limit) : natural);
}
function text_table_line(filled, widths, row, index) {
    // What follows the last word of a line would be painted blanks.
    const last = filled.findLastIndex(({ cells }) => cells[index] !== '');
    return filled
        .slice(0, last + 1)
        .map(({ column, cells }, at) => {
        const padded = pad(cells[index] ?? '', widths[at] ?? 0, column.align);
        const text = at === last ? padded.trimEnd() : padded;
        return column.paint === undefined ? text : column.paint(text, row);
    })
        .join(gap);
}
function pad(text, width, align) {
    const own = textWidth(text);
    const cut = own <= width ? text : shorten(text, width);
    const space = ' '.repeat(Math.max(0, width - (own <= width ? own : textWidth(cut))));
    return align === 'left' ? `${cut}${space}` : `${space}${cut}`;
}

;// CONCATENATED MODULE: ./lib/report/history.js









/** A branch's history for a terminal: each benchmark in a line, then where levels changed. No last line break. */
function renderHistory(view, { color, width }) {
    const { bold, quiet } = paint(color);
    const { benchmarks, from, to } = view;
    const span = from === null || to === null ? '' : `, from ${day(from)} to ${day(to)}`;
    const title = `${logText(view.branch)}: ${pushes(view.pushes)}${span}`;
    const blocks = [
        wrap(title, width).map(bold),
        ...(benchmarks.length === 0 ? [] : [lines(view, width)]),
        shifts(view, width),
        wrap(explanation(benchmarks), width).map(quiet),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function pushes(number) {
    return number === 1 ? '1 push' : `${grouped(number)} pushes`;
}
function lines({ benchmarks, metric }, width) {
    const { unit } = metricOf(metric);
    const columns = [
        { title: 'benchmark', align: 'left', cell: ({ name }) => logText(name), fit: 'shorten' },
        {
            title: 'newest',
            align: 'right',
            cell: ({ values }) => logText(formatQuantity(unit, values.at(-1) ?? 0)),
            fit: 'keep',
        },
        { title: 'level', align: 'left', cell: ({ values }) => drawing(values), fit: 1 },
        {
            title: 'changes',
            align: 'right',
            cell: (one) => (one.from === 'too-short' ? '–' : String(one.shifts.length)),
            fit: 'keep',
        },
    ];
    const table = textTable(columns, benchmarks, width);
    return [table.header, ...table.lines];
}
const mostDrawn = 24;
function drawing(values) {
    return sparkly(values.slice(-mostDrawn));
}
function shifts({ benchmarks, metric }, width) {
    const all = benchmarks.flatMap(({ name, shifts: own }) => own.map((shift) => ({ name, shift })));
    const newestFirst = all.toSorted((a, b) => (a.shift.createdAt < b.shift.createdAt ? 1 : -1));
    return newestFirst.flatMap(({ name, shift: { commit, createdAt, change } }) => wrap(`${day(createdAt)}  ${logText(commit.slice(0, 7))}  ${formatChange(change, metric)} (95 % CI ${formatInterval(change, metric)})  ${logText(name)}`, width));
}
function explanation(benchmarks) {
    const kinds = new Set(benchmarks.map(({ from }) => from));
    return [
        ...(kinds.has('chain')
            ? ['Changes are told from pushes compared with the one before, side by side in one job.']
            : []),
        ...(kinds.has('values') ? ['Some are told from figures of one CPU model.'] : []),
        ...(kinds.has('too-short') ? ['A dash: too few pushes to tell.'] : []),
    ].join(' ');
}
function day(date) {
    return date.slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/report/count.js
/** A number of things, such as `1 round` or `2,000 rounds`. */
function count(number, thing) {
    return `${count_grouped(number)} ${thing}${number === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart. */
function count_grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./lib/report/budget-headline.js




/** The sentence where budgets are the news: how many are exceeded, or else undecided, and the worst of them. */
function budgetNews(report) {
    const { all, exceeded, undecided } = budgetScene(report);
    const [limits, word] = exceeded.length > 0 ? [exceeded, 'exceeded'] : [undecided, 'undecided'];
    const [worst] = limits;
    const be = limits.length === 1 ? 'is' : 'are';
    return [
        strong(`${subject(limits.length, all)} ${be} ${word}`),
        ...(worst === undefined
            ? []
            : [
                phrase_plain(limits.length === 1 ? ': ' : ', worst: '),
                ...limitName(worst),
                ...inVersion(report, worst),
                ...limitPhrases(worst),
            ]),
        ...(exceeded.length > 0 && undecided.length > 0
            ? [phrase_plain(`; ${count_grouped(undecided.length)} undecided`)]
            : []),
    ];
}
/** What a sentence about something else says of them at its end. */
function budgetsBeside(report) {
    const { all, exceeded, undecided } = budgetScene(report);
    if (all === 0)
        return [];
    const numbers = [
        ...(exceeded.length > 0 ? [`${count(exceeded.length, 'budget')} exceeded`] : []),
        ...(undecided.length > 0 ? [`${count(undecided.length, 'budget')} undecided`] : []),
    ];
    return [phrase_plain(`; ${numbers.length > 0 ? numbers.join(', ') : `${count(all, 'budget')} met`}`)];
}
function inVersion({ versions }, { version }) {
    return versions.heads.length > 1 ? [phrase_plain(' in '), phrase_name(version)] : [];
}
function subject(number, all) {
    if (all === 1)
        return 'The only budget';
    return number === all
        ? `All ${count(all, 'budget')}`
        : `${count_grouped(number)} of ${count(all, 'budget')}`;
}

;// CONCATENATED MODULE: ./lib/report/duration.js
/** Seconds as a person says them: `4.2s`, `42s`, `1m 40s`, `2h 5m`. */
function formatDuration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    if (whole < 3600)
        return joined(Math.floor(whole / 60), 'm', whole % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`;
}

;// CONCATENATED MODULE: ./lib/report/scene.js


function sceneOf({ versions }, rows) {
    const counts = tally(rows);
    const oneSide = counts.new + counts.removed;
    const hasBase = versions.base !== null;
    const accepted = {
        regressed: acceptedAmong(rows, 'regressed'),
        suspected: acceptedAmong(rows, 'suspected'),
    };
    return {
        rows,
        counts,
        slower: counts.regressed - accepted.regressed,
        suspected: counts.suspected - accepted.suspected,
        accepted: accepted.regressed + accepted.suspected,
        judged: hasBase ? rows.length - oneSide : rows.length,
        compared: rows.length - oneSide - counts.errored,
        errored: rows.filter(({ benchmark }) => benchmark.results.some(isErrored)).length,
        hasBase,
        severalHeads: versions.heads.length > 1,
        words: words(rows),
    };
}
function words(rows) {
    const isOfTime = rows.every(({ benchmark }) => gating(benchmark).every(({ metric }) => (0,model/* metricOf */.ak)(metric).unit === 's'));
    return isOfTime ? { worse: 'slower', better: 'faster' } : { worse: 'worse', better: 'better' };
}
function isErrored(result) {
    return result.verdict === 'errored';
}

;// CONCATENATED MODULE: ./lib/report/headline.js











/**
 * The one sentence that says how it went: the verdict, and the change that matters most. Every format begins with it,
 * so that no two of them can disagree; it counts benchmarks, each under the worst verdict that any head got.
 */
function headline(report, rows = worstFirst(report)) {
    const sentence = judgement(report, rows);
    if (report.interrupted)
        return behind('Interrupted; so far', sentence);
    const isSpared = report.settings.failOn === 'never' && failing.has(report.outcome);
    return isSpared ? behind('Would have failed:', sentence) : sentence;
}
/** Outcomes that fail a job unless it is told otherwise, and that `never` tells otherwise. */
const failing = new Set([
    'incomparable',
    'regressed',
    'exceeded',
    'suspected',
]);
function behind(lead, [first, ...rest]) {
    const text = first === undefined ? '' : `${first.text[0]?.toLowerCase()}${first.text.slice(1)}`;
    return [strong(`${lead} ${text}`), ...rest];
}
function judgement(report, rows) {
    const scene = sceneOf(report, rows);
    const { counts, accepted, errored } = scene;
    if (rows.length === 0)
        return nothingJudged(report);
    const beside = [...gone(scene), ...budgetsBeside(report)];
    if (scene.slower > 0)
        return [...slower(scene), ...beside];
    // One that fails in the base alone is not for the head to mend.
    if (errored > 0 && report.outcome === 'errored')
        return [...failed(scene), ...beside];
    if (report.outcome === 'incomparable') {
        return [...incomparable(scene, report), ...budgetsBeside(report)];
    }
    const { exceeded, undecided } = budgetScene(report);
    const isOpen = scene.suspected + accepted + counts.inconclusive + counts.unstable > 0;
    if (exceeded.length > 0 || (undecided.length > 0 && !isOpen)) {
        return [...headline_overBudget(report, scene), ...gone(scene)];
    }
    if (scene.suspected > 0)
        return [...suspected(scene), ...beside];
    return [...harmless(scene), ...beside];
}
function nothingJudged({ benchmarks }) {
    return benchmarks.length === 0
        ? [strong('Nothing was measured'), phrase_plain(': no benchmark was found')]
        : [strong('Nothing was judged'), phrase_plain(': no benchmark has a metric that gates')];
}
/** Without a regression, and with figures of all that can be judged. */
function harmless(scene) {
    const { counts, accepted, compared } = scene;
    if (accepted > 0)
        return slowerButAccepted(scene);
    if (!scene.hasBase)
        return withoutBase(scene);
    if (compared === 0)
        return oneSided(scene);
    if (counts.inconclusive + counts.unstable > 0)
        return unsettled(scene);
    return counts.improved > 0 ? faster(scene) : unchanged(scene);
}
function headline_overBudget(report, scene) {
    const { counts, accepted, errored, words } = scene;
    return [
        ...budgetNews(report),
        ...also(scene.suspected, `may have got ${words.worse}`),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function slower(scene) {
    const { counts, accepted, judged, errored, words } = scene;
    const number = scene.slower;
    return [
        strong(`${headline_subject(number, judged)} got ${words.worse}`),
        phrase_plain(number === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, 'regressed'),
        ...also(scene.suspected, `may have got ${words.worse}`),
        ...also(accepted, 'more accepted'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function suspected(scene) {
    const { counts, accepted, judged, errored, words } = scene;
    const number = scene.suspected;
    const worst = withVerdict(scene.rows, 'suspected')[0]?.worst;
    return [
        strong(`${headline_subject(number, judged)} ${number === 1 ? 'looks' : 'look'} ${words.worse}`),
        phrase_plain(number === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, 'suspected'),
        phrase_plain(`, not confirmed${lackingText(worst?.lacks ?? null)}`),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
/** How much more measuring it takes to tell, where that is known. */
function lackingText(lacks) {
    if (lacks === null)
        return '';
    const { rounds, seconds } = lacks;
    return seconds === null
        ? `: needs ${count_grouped(rounds)} more ${rounds === 1 ? 'round' : 'rounds'}`
        : `: needs about ${formatDuration(Math.max(1, seconds))} more`;
}
function slowerButAccepted(scene) {
    const { counts, accepted, judged, rows, errored, words } = scene;
    const verdict = counts.regressed > 0 ? 'regressed' : 'suspected';
    const reason = withVerdict(rows, verdict)[0]?.worst.accepted?.reason;
    const each = accepted === 1 ? 'which is' : 'all';
    const got = verdict === 'regressed' ? 'got' : 'may have got';
    return [
        strong(`${headline_subject(accepted, judged)} ${got} ${words.worse}, ${each} accepted`),
        phrase_plain(accepted === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, verdict),
        ...(reason === undefined ? [] : [phrase_plain(' for the reason '), phrase_name(reason)]),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function failed(scene) {
    const { counts, accepted, rows, errored, words } = scene;
    const first = withVerdict(rows, 'errored')[0];
    const settled = counts.improved + counts.unchanged;
    return [
        strong(couldNot(errored, scene.judged)),
        ...(first === undefined
            ? []
            : [phrase_plain(errored === 1 ? ': ' : ', first: '), phrase_name(calledAs(first.benchmark))]),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(counts.improved, `got ${words.better}`),
        ...(settled > 0 && errored + settled === scene.judged
            ? [phrase_plain(`; no other got ${words.worse}`)]
            : []),
        ...(scene.hasBase ? [] : [phrase_plain('; nothing was compared: there is no base')]),
    ];
}
function couldNot(errored, judged) {
    if (errored < judged || judged <= 1)
        return `${headline_subject(errored, judged)} could not be measured`;
    return `None of the ${count(judged, 'benchmark')} could be measured`;
}
/** Nothing got the rounds that a verdict takes: what became of all of it, most first. */
function incomparable({ counts, rows, hasBase }, { versions }) {
    const base = hasBase ? (versions.base?.label ?? '') : '';
    const few = counts.inconclusive + counts.unstable;
    return [
        strong('Nothing could be compared'),
        ...listed([
            counts.errored === 0
                ? []
                : [
                    phrase_plain(`${count(counts.errored, 'benchmark')} ${counts.errored === 1 ? 'fails' : 'fail'} in the base `),
                    phrase_name(base),
                ],
            few === 0
                ? []
                : [
                    phrase_plain(`${count(few, 'benchmark')} ${few === 1 ? 'has' : 'have'} too few figures for a verdict`),
                ],
            counts.removed === 0
                ? []
                : [
                    phrase_plain(`${count(counts.removed, 'benchmark')} of the base ${counts.removed === 1 ? 'is' : 'are'} gone (`),
                    ...namesOf(withVerdict(rows, 'removed')),
                    phrase_plain(')'),
                ],
            counts.new === 0
                ? []
                : [phrase_plain(`${count_grouped(counts.new)} ${counts.new === 1 ? 'is' : 'are'} new`)],
        ]),
    ];
}
/** Behind a colon, parted by semicolons. */
function listed(parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, i) => [phrase_plain(i === 0 ? ': ' : '; '), ...part]);
}
/** Benchmarks that nobody measures any more are news, whatever became of the others: they may have been lost. */
function gone({ rows }) {
    const removed = withVerdict(rows, 'removed');
    if (removed.length === 0)
        return [];
    return [phrase_plain(`; ${count_grouped(removed.length)} removed: `), ...namesOf(removed)];
}
const mostNamed = 3;
function namesOf(rows) {
    const named = rows
        .slice(0, mostNamed)
        .flatMap(({ benchmark }, i) => [...(i === 0 ? [] : [phrase_plain(', ')]), phrase_name(calledAs(benchmark))]);
    const others = rows.length - mostNamed;
    return others > 0 ? [...named, phrase_plain(` and ${count_grouped(others)} more`)] : named;
}
function withoutBase({ rows }) {
    const measured = rows.filter(({ worst }) => worst.values.head !== null).length;
    const all = count(rows.length, 'benchmark');
    const which = measured === rows.length ? all : `${measured} of ${all}`;
    return [strong(`${which} measured, nothing compared`), phrase_plain(': there is no base')];
}
function oneSided({ counts, rows, errored }) {
    return [strong(`Nothing was compared: ${why()}`), ...also(errored, 'could not be measured')];
    function why() {
        if (counts.new < rows.length)
            return 'no benchmark has figures of both versions';
        return counts.new === 1
            ? 'the only benchmark is new'
            : `all ${count(counts.new, 'benchmark')} are new`;
    }
}
function unsettled(scene) {
    const { counts, judged, errored, words } = scene;
    const number = counts.inconclusive + counts.unstable;
    const word = [
        counts.inconclusive > 0 ? 'inconclusive' : [],
        counts.unstable > 0 ? 'unstable' : [],
    ].flat();
    return [
        strong(`${headline_subject(number, judged)} ${number === 1 ? 'is' : 'are'} ${word.join(' or ')}`),
        ...leastCertain(scene, number),
        phrase_plain(`; none shown to be ${words.worse}`),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function leastCertain({ rows }, number) {
    const [widest] = withVerdict(rows, 'inconclusive', 'unstable').toSorted((a, b) => (b.worst.mde ?? Infinity) - (a.worst.mde ?? Infinity));
    if (widest === undefined)
        return [];
    const lead = [
        phrase_plain(number === 1 ? ': ' : ', least certain: '),
        phrase_name(widest.benchmark.name),
        ...(widest.worst.metric === 'time'
            ? []
            : [phrase_plain(' in its '), metricPhrase(widest.worst.metric)]),
    ];
    if (widest.worst.mde === null)
        return [...lead, phrase_plain(', with too few rounds to see anything')];
    return [
        ...lead,
        phrase_plain(`, where a change below ${formatDetectable(widest.worst.mde)} could go unseen`),
    ];
}
function faster(scene) {
    const { counts, judged, rows, errored, words } = scene;
    const others = counts.unchanged === 1 ? '' : ` ${count_grouped(counts.unchanged)}`;
    return [
        strong(`${headline_subject(counts.improved, judged)} got ${words.better}`),
        phrase_plain(counts.improved === 1 ? ': ' : ', most: '),
        ...changeOf(scene, 'improved'),
        ...(counts.unchanged === 0 ? [] : [phrase_plain(`; the other${others} ${within(rows)}`)]),
        ...also(errored, 'could not be measured'),
    ];
}
function unchanged({ counts, judged, rows, errored, words }) {
    if (judged === 1) {
        return [strong(`The only benchmark did not get ${words.worse}`), phrase_plain(`: ${within(rows)}`)];
    }
    const all = counts.unchanged === judged ? 'all ' : '';
    return [
        strong(`No benchmark got ${words.worse}`),
        phrase_plain(`: ${all}${count_grouped(counts.unchanged)} ${within(rows)}`),
        ...also(errored, 'could not be measured'),
    ];
}
function within(rows) {
    const threshold = sharedThreshold(withVerdict(rows, 'unchanged'));
    return `shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`;
}
/** The most changed benchmark with that verdict, and its figures. */
function changeOf({ rows, severalHeads }, verdict) {
    const row = withVerdict(rows, verdict)[0];
    if (row === undefined || row.worst.change === null)
        return [];
    return [
        phrase_name(row.benchmark.name),
        ...(severalHeads ? [phrase_plain(' in '), phrase_name(row.worst.version)] : []),
        ...metricOfRow(row),
        phrase_plain(` ${changeSentence(row.worst)}`),
    ];
}
/** The time goes without saying. */
function metricOfRow({ worst: { metric } }) {
    return metric === 'time' ? [] : [phrase_plain(', '), metricPhrase(metric), phrase_plain(':')];
}
function headline_subject(number, total) {
    if (total === 1)
        return 'The only benchmark';
    if (number === total)
        return `All ${count(total, 'benchmark')}`;
    return `${count_grouped(number)} of ${count(total, 'benchmark')}`;
}
function also(number, what) {
    return number === 0 ? [] : [phrase_plain(`; ${count_grouped(number)} ${what}`)];
}

;// CONCATENATED MODULE: ./lib/report/headline-text.js


/** The first line of every report without any markup, for outputs, titles and logs: one safe line. */
function headlineText(report) {
    return phrasesToText(headline(report));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/report/schema-acceptance.js

/** A line by which somebody accepts slowdowns. */
const acceptanceSchema = schemas/* object */.Ikc({
    pattern: schemas/* string */.YjP().meta({ description: 'Which benchmarks: a glob or a part of their names.' }),
    reason: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().meta({ description: 'A login, or the name that the commit gives.' }),
    commit: schemas/* string */.YjP().nullable().meta({
        description: 'That has the line in its message; null for the description of a pull request.',
    }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/schema-metric.js


const foreign = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ' [', schemas/* string */.YjP(), '] ', schemas/* enum */.k5n(['lower', 'higher'])]);
/** A metric of the gate's own, or all there is to know of another tool's. */
const metricSchema = schemas/* union */.KCZ([schemas/* enum */.k5n(model/* metricNames */.Zv), foreign])
    .refine(model/* isMetricName */.M8, 'expected a metric such as time, or `allocs/op [count] lower`');

;// CONCATENATED MODULE: ./lib/report/schema-baseline.js



const ratio = schemas/* number */.aig().min(0);
const treeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('used'), seconds: schemas/* number */.aig().min(0) }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('rebuilt'), reason: schemas/* string */.YjP() }).readonly(),
]);
const trouble = (kind) => schemas/* object */.Ikc({ kind: schemas/* literal */.euz(kind), message: schemas/* string */.YjP() }).readonly();
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('found'),
        match: schemas/* enum */.k5n(model/* baselineMatches */.Zj).meta({
            description: 'How near it is to the commit that was asked for; the last two are approximate.',
        }),
        branch: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        createdAt: iso/* datetime */.w$(),
        tree: treeSchema.meta({ description: 'Whether its prepared checkout was the base.' }),
    })
        .readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('missing') }).readonly(),
    trouble('unreachable'),
    trouble('corrupt'),
    trouble('incompatible'),
]);
const suspectedSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    metric: metricSchema,
    ratio: ratio.meta({ description: 'Against what was predicted; above 1 is worse.' }),
    predicted: schemas/* object */.Ikc({ low: ratio, middle: ratio, high: ratio }).readonly(),
    value: ratio,
    adjustedPValue: schemas/* number */.aig().min(0).max(1),
    runs: schemas/* int */.Whr().min(0),
})
    .readonly();
const recordedSchema = schemas/* object */.Ikc({
    runs: schemas/* int */.Whr().min(0),
    factor: schemas/* object */.Ikc({
        ratio,
        from: schemas/* enum */.k5n(['suite', 'calibration', 'nothing']),
        machine: ratio.nullable(),
    })
        .readonly(),
    suspected: schemas/* array */.YOg(suspectedSchema).readonly(),
})
    .readonly();
/** The base's baseline: where it was looked for, what was found, and what its recorded runs make one suspect. */
const baselineSchema = schemas/* object */.Ikc({
    storage: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    recorded: recordedSchema.nullable(),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/schema-change.js

const end = schemas/* number */.aig().min(0);
/** JSON knows no infinity: the upper end of an interval from too few rounds is written as null. */
const upperEnd = schemas/* codec */.rLB(end.nullable(), schemas/* custom */.IeY((high) => typeof high === 'number' && high >= 0), {
    decode: (written) => written ?? Infinity,
    encode: (high) => (high === Infinity ? null : high),
});
const changeShape = {
    ratio: schemas/* number */.aig().positive(),
    low: end,
    high: upperEnd.meta({ description: 'Null where the rounds were too few to bound it.' }),
};
/** A ratio with its 95 % interval; above 1 is worse. */
const changeSchema = schemas/* object */.Ikc(changeShape).readonly();

;// CONCATENATED MODULE: ./lib/report/schema-budget.js




const amount = schemas/* number */.aig().min(0);
const benchmarkSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), suite: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).readonly();
const shape = {
    tier: schemas/* string */.YjP().meta({ description: 'When it is to be kept; only the first tier gates.' }),
    gates: schemas/* boolean */.zMY().meta({ description: 'Whether it counts: it is of the first tier.' }),
    version: schemas/* string */.YjP().meta({ description: "The head's label." }),
    metric: metricSchema,
    target: schemas/* object */.Ikc({ bound: schemas/* enum */.k5n(['max', 'min']), value: amount }).readonly(),
    current: schemas/* object */.Ikc({ value: amount, low: amount, high: upperEnd })
        .readonly()
        .nullable()
        .meta({ description: 'With the interval by which it is judged; null where there is none.' }),
    status: schemas/* enum */.k5n(model/* limitStatuses */.kC),
    judged: schemas/* int */.Whr().min(0).meta({ description: 'Rounds that the status rests on: the first ones.' }),
    figures: schemas/* array */.YOg(schemas/* number */.aig())
        .readonly()
        .meta({ description: 'One a round, in the base unit (seconds, bytes), or times as good.' }),
};
/** A budget or a relation, held against one head. */
const budgetSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('budget'), benchmark: benchmarkSchema, ...shape }).readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('relation'),
        benchmark: benchmarkSchema.meta({ description: 'The one that is to be faster.' }),
        than: benchmarkSchema,
        inTurns: schemas/* boolean */.zMY().meta({ description: 'Whether the two were measured in turns.' }),
        ...shape,
    })
        .readonly(),
]);

;// CONCATENATED MODULE: ./lib/report/schema-environment.js


/** Where and how the figures were measured. */
const environmentSchema = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    cpu: schemas/* string */.YjP(),
    cpus: schemas/* int */.Whr().min(0).meta({ description: 'CPUs the process may use.' }),
    jobs: schemas/* int */.Whr().min(0).meta({ description: 'CPUs that measured at a time.' }),
    node: schemas/* string */.YjP().meta({ description: 'The Node.js the benchmarks ran under.' }),
    turns: schemas/* array */.YOg(schemas/* enum */.k5n(model/* turns */.ZL)).min(1).readonly().meta({
        description: 'In what versions took turns, by suites: slices on one CPU, or whole runs or windows alone on the machine; recorded ones were read.',
    }),
    v8Flags: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    pinning: schemas/* enum */.k5n(['taskset', 'none']),
    baton: schemas/* enum */.k5n(['fifo', 'socket']),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/schema-version.js

const sourceSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('git'), ref: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() }).readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('npm'),
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        wanted: schemas/* string */.YjP().meta({ description: 'The version, range or tag that was asked for.' }),
        as: schemas/* enum */.k5n(['project', 'dependency']).meta({
            description: 'That release itself, or the working tree with that release of a dependency.',
        }),
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('results'),
        path: schemas/* string */.YjP().meta({ description: 'Of a file of results, or a glob of several.' }),
    })
        .readonly(),
]);
/** One state of the code under test; its label names its results. */
const versionSchema = schemas/* object */.Ikc({ label: schemas/* string */.YjP(), source: sourceSchema }).readonly();

;// CONCATENATED MODULE: ./lib/report/schema-watched.js

const schema_watched_figure = schemas/* object */.Ikc({
    samples: schemas/* int */.Whr().min(1),
    mean: schemas/* number */.aig().min(0),
    peak: schemas/* number */.aig().min(0),
    limit: schemas/* number */.aig().min(0).nullable(),
    beyond: schemas/* number */.aig()
        .min(0)
        .max(1)
        .meta({ description: 'Share of the samples beyond the limit.' }),
})
    .readonly()
    .nullable();
/** What a run saw of its surroundings while it measured. */
const watchedSchema = schemas/* object */.Ikc({
    cpu: schema_watched_figure.meta({
        description: 'What others used of the CPU time that the run left to them, as a share.',
    }),
    memory: schema_watched_figure.meta({ description: "Share of the machine's memory in use." }),
    eventLoop: schema_watched_figure.meta({ description: "Seconds that the gate's own event loop was late." }),
    responseTime: schema_watched_figure.meta({ description: 'Seconds, of servers.' }),
    errorRate: schema_watched_figure.meta({ description: 'Share of the requests to servers that failed.' }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/schema.js










const schema_count = schemas/* int */.Whr().min(0);
const fraction = schemas/* number */.aig().min(0).max(1);
const observations = schemas/* array */.YOg(schemas/* number */.aig()).readonly();
const side = schemas/* number */.aig().nullable();
const resultSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP()
        .meta({ description: "The head's label; the base's for a removed benchmark." }),
    metric: metricSchema,
    gates: schemas/* boolean */.zMY()
        .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: schemas/* object */.Ikc({ base: side, head: side })
        .readonly()
        .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: schemas/* object */.Ikc({ ...changeShape, pValue: fraction, adjustedPValue: fraction.nullable() })
        .readonly()
        .nullable()
        .meta({
        description: 'head / base, or base / head of a metric of which more is better: above 1 is worse. Null where there is nothing to compare.',
    }),
    rounds: schemas/* object */.Ikc({ judged: schema_count, total: schema_count }).readonly(),
    mde: schemas/* number */.aig().min(0).nullable().meta({
        description: 'Smallest change these rounds could have detected with 80 % power, as a fraction.',
    }),
    noiseFloor: changeSchema
        .nullable()
        .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: schemas/* number */.aig()
        .positive()
        .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    observations: schemas/* object */.Ikc({ screen: observations, confirm: observations, control: observations })
        .readonly()
        .meta({ description: 'Log ratios of the rounds in time order; positive is worse.' }),
    error: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'Why there is no figure, where the verdict is errored.' }),
    errorIn: schemas/* string */.YjP().nullable().meta({
        description: 'Label of the version that failed; null where it cannot be told which it was.',
    }),
    lacks: schemas/* object */.Ikc({ rounds: schema_count, seconds: schemas/* number */.aig().min(0).nullable() })
        .readonly()
        .nullable()
        .meta({
        description: 'Rounds until the verdict could next be told, and about how many seconds they take; null where it is settled, or no measuring would settle it.',
    }),
    rule: schemas/* string */.YjP().nullable().meta({
        description: 'Pattern of the rule without which the verdict, or what it counts for, would be another.',
    }),
    accepted: acceptanceSchema
        .nullable()
        .meta({ description: 'By whom and why a slowdown was accepted, which then fails nothing.' }),
})
    .readonly();
const benchmarkShape = {
    id: schemas/* string */.YjP().meta({ description: 'Stable across versions.' }),
    suite: schemas/* string */.YjP()
        .meta({ description: "The benchmark file, relative to the version's directory." }),
    name: schemas/* string */.YjP(),
};
const schema_benchmarkSchema = schemas/* object */.Ikc({
    ...benchmarkShape,
    was: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The name that a version knows it by; null where not renamed.' }),
    results: schemas/* array */.YOg(resultSchema)
        .readonly()
        .meta({ description: 'One for each head and metric.' }),
})
    .readonly();
const ignoredSchema = schemas/* object */.Ikc({ ...benchmarkShape, reason: schemas/* string */.YjP().meta({ description: "In the rule's words." }) })
    .readonly();
/** The report's contract as a zod schema: `z.infer` of it is the model's Report. Unknown keys are ignored. */
const schema_reportSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-report'), version: schemas/* literal */.euz(1) }).readonly(),
    createdAt: iso/* datetime */.w$().meta({ description: 'ISO 8601, UTC.' }),
    outcome: schemas/* enum */.k5n(model/* outcomes */.KI),
    interrupted: schemas/* boolean */.zMY().meta({ description: 'True where the run was cut short by a signal.' }),
    versions: schemas/* object */.Ikc({ base: versionSchema.nullable(), heads: schemas/* array */.YOg(versionSchema).readonly() })
        .readonly(),
    pullRequest: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40,64}$/)
            .meta({ description: "Of the pull request's head." }),
    })
        .readonly()
        .nullable()
        .meta({ description: 'What was judged; null where the run was about no pull request.' }),
    settings: schemas/* object */.Ikc({
        threshold: schemas/* number */.aig().positive(),
        alpha: schemas/* number */.aig().positive().max(1),
        seed: schemas/* number */.aig(),
        maxTimeSeconds: schemas/* number */.aig().positive(),
        failOn: schemas/* enum */.k5n(model/* failOns */.FE),
        gateOn: schemas/* array */.YOg(metricSchema)
            .readonly()
            .meta({ description: 'Metrics that may fail the job, where no rule names others.' }),
    })
        .readonly(),
    environment: environmentSchema,
    measured: schemas/* object */.Ikc({
        rounds: schema_count,
        redone: schema_count.meta({
            description: 'Of the rounds, those that count for nothing and were measured again.',
        }),
        seconds: schemas/* number */.aig().min(0),
    })
        .readonly(),
    watched: watchedSchema
        .nullable()
        .meta({ description: 'What was seen of the machine, and of servers, meanwhile.' }),
    baseline: baselineSchema
        .nullable()
        .meta({ description: 'Of the base; null where none was looked for.' }),
    benchmarks: schemas/* array */.YOg(schema_benchmarkSchema).readonly(),
    budgets: schemas/* array */.YOg(budgetSchema).readonly().meta({
        description: 'Budgets and relations, one for each head, those of the first tier first.',
    }),
    ignored: schemas/* array */.YOg(ignoredSchema)
        .readonly()
        .meta({ description: 'Benchmarks that a rule kept from being measured.' }),
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).readonly()).readonly(),
    reproduce: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The command that repeats this measurement.' }),
})
    .readonly()
    .meta({ title: 'benchgate report', description: 'What a run of benchgate found.' });

;// CONCATENATED MODULE: ./lib/report/json.js


/**
 * The report as indented JSON, one line for each list of numbers.
 *
 * @throws when the report breaks its own contract, such as by a figure that is not a number: a bug of ours
 */
function renderJson(report) {
    const wrong = noFigure(report);
    if (wrong !== null)
        throw new RangeError(`the report has no figure at ${wrong}`);
    const text = JSON.stringify(report, null, 2);
    // A line break cannot stand inside a JSON string, so this touches lists only.
    return `${text.replaceAll(numberList, (list) => list.replaceAll(lineBreak, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
/**
 * A report from text that anybody may have written.
 *
 * @throws GateError `report-not-json`, `report-foreign`, `report-newer` or `report-malformed`
 */
function parseReport(text) {
    const data = parseJson(text);
    checkSchema(data);
    const parsed = schema_reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new errors/* GateError */.u('report-malformed', `the report does not follow its schema: ${problems(parsed.error)}`, 'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.');
}
/**
 * The place of a number that is none; null without any. JSON would have a null there, which is right for an interval
 * without an upper end alone. The rest of the contract is held by types: to go through a large report, the schema takes
 * longer than all else that is made of it.
 */
function noFigure(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? null : '';
    if (typeof value !== 'object' || value === null)
        return null;
    if (Array.isArray(value) && value.every(Number.isFinite))
        return null;
    for (const [key, each] of Object.entries(value)) {
        const within = noFigure(each);
        const isUnbounded = key === 'high' && each === Infinity;
        if (within !== null && !isUnbounded)
            return `.${key}${within}`;
    }
    return null;
}
const numberList = /\[\n[-\d.eE+,\s]+\]/g;
const lineBreak = /\n\s*/g;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* GateError */.u('report-not-json', `the report is not JSON: ${reason}`, 'Give the file that `--json` wrote, whole and unchanged.', { cause });
    }
}
// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data) {
    const schema = field(data, 'schema');
    const version = field(schema, 'version');
    if (field(schema, 'name') !== 'benchgate-report') {
        throw new errors/* GateError */.u('report-foreign', 'this is not a report of benchgate: its schema.name is not "benchgate-report"', 'Give the file that `--json` wrote.');
    }
    if (typeof version === 'number' && version > 1) {
        throw new errors/* GateError */.u('report-newer', `the report has version ${version} of the schema, and this benchgate knows version 1`, 'Use the benchgate that wrote it, or a newer one.');
    }
}
function field(data, key) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
        ? Object.getOwnPropertyDescriptor(data, key)?.value
        : undefined;
}
const mostProblems = 5;
function problems({ issues }) {
    const shown = issues
        .slice(0, mostProblems)
        .map(({ path, message }) => `${dotted(path)}: ${message}`);
    const others = issues.length - shown.length;
    return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}
function dotted(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('');
    return text === '' ? '(top)' : text.replace(/^\./, '');
}

;// CONCATENATED MODULE: ./lib/report/json-schema.js


/** The published JSON Schema of a report (draft 2020-12), as the text of its file. */
function renderJsonSchema() {
    const schema = z.toJSONSchema(reportSchema, {
        // What stands in the file, not what parsing makes of it.
        io: 'input',
        override: ({ jsonSchema }) => {
            // Says that our types are readonly, which means nothing to who validates a file.
            delete jsonSchema.readOnly;
        },
    });
    return `${JSON.stringify(schema, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/consequence.js

/**
 * What the reader could not guess from the headline: that what is wrong does not fail the job, or that uncertainty does.
 * Null where it is as usual.
 */
function consequence(report) {
    const { failOn } = report.settings;
    if (failOn === 'never' && report.outcome === 'regressed') {
        return 'fail-on is never: the slowdown is reported and fails nothing';
    }
    if (failOn === 'never' && report.outcome === 'exceeded') {
        return 'fail-on is never: what is over budget is reported and fails nothing';
    }
    if (failOn === 'never' && report.outcome === 'incomparable') {
        return 'fail-on is never: that nothing was compared is reported and fails nothing';
    }
    if (report.outcome === 'incomparable' && isRenamed(report)) {
        return 'renames has benchmarks compared that only got another name: list the old and new names there';
    }
    if (report.outcome === 'suspected' && (failOn === 'never' || failOn === 'regressed')) {
        return `fail-on is ${failOn}: what looks slower fails nothing until it is confirmed`;
    }
    if (failOn === 'inconclusive' && report.outcome === 'inconclusive') {
        return budgetScene(report).undecided.length > 0
            ? 'fail-on is inconclusive: what could not be decided counts as a failure'
            : 'fail-on is inconclusive: a change that could have gone unseen counts as a failure';
    }
    return null;
}
/** All of the base's are gone and there are new ones: rather other names than other benchmarks. */
function isRenamed({ benchmarks }) {
    const found = new Set(benchmarks.flatMap(({ results }) => results.map(({ verdict }) => verdict)));
    return found.has('removed') && found.has('new');
}

;// CONCATENATED MODULE: ./lib/report/size-limit.js
/** Of a comment on GitHub. */
const commentLimit = { unit: 'characters', max: 65_536 };
/** Of a check run's summary. GitHub speaks of characters; that many bytes are never more. */
const checkLimit = { unit: 'bytes', max: 65_535 };
/** Of a job's summary, per step. */
const summaryLimit = { unit: 'bytes', max: 1024 * 1024 };
/** Characters are counted as UTF-16 does, which is never less than their number. */
function sizeOf(text, { unit }) {
    return unit === 'characters' ? text.length : Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/report/fit-sections.js


/** A section of nothing but text that always stays. */
function fixedSection(text) {
    return { open: text, head: '', rows: [], between: '\n', close: '', thing: '', priority: Infinity };
}
/**
 * The sections as one text within the limit. Where they are too long, the sections of the lowest priority lose rows
 * from their end, then the next; rows with a short form take that first, and go only when nothing else is left. Every
 * section that lost rows says how many.
 */
function fitSections(sections, limit) {
    const full = sections.map((section) => ({ section, rows: section.rows.map((row) => row.full) }));
    const size = sizeOf(join(full), limit);
    return join(size <= limit.max ? full : reduce(full, size - limit.max, limit));
}
// Room for the sentence that says what was left out, once a section.
const noteSize = 160;
function reduce(full, excess, limit) {
    const order = [...full.keys()].toSorted((a, b) => priority(full[a]) - priority(full[b]));
    const reduced = [...full];
    let left = excess;
    for (const step of [dropRows, shortenRows, dropAllRows]) {
        for (const at of order) {
            const before = reduced[at];
            if (left <= 0 || before === undefined)
                continue;
            const after = step(before, left, limit);
            reduced[at] = after;
            left -= saved(before, after, limit);
        }
    }
    return reduced;
}
function priority(fitted) {
    return fitted?.section.priority ?? Infinity;
}
function dropRows(fitted, excess, limit) {
    const mustStay = fitted.section.rows.findLastIndex(({ short }) => short !== null) + 1;
    return dropDownTo(mustStay, fitted, excess, limit);
}
function dropAllRows(fitted, excess, limit) {
    return dropDownTo(0, fitted, excess, limit);
}
function dropDownTo(fewest, fitted, excess, limit) {
    let left = excess + noteSize;
    let kept = fitted.rows.length;
    while (kept > fewest && left > 0) {
        kept -= 1;
        left -= sizeOf(fitted.rows[kept] ?? '', limit) + fitted.section.between.length;
    }
    return { ...fitted, rows: fitted.rows.slice(0, kept) };
}
function shortenRows(fitted, excess, limit) {
    const rows = [...fitted.rows];
    let left = excess;
    for (let at = rows.length - 1; at >= 0 && left > 0; at -= 1) {
        const short = fitted.section.rows[at]?.short;
        if (short === undefined || short === null)
            continue;
        left -= sizeOf(rows[at] ?? '', limit) - sizeOf(short, limit);
        rows[at] = short;
    }
    return { ...fitted, rows };
}
function saved(before, after, limit) {
    return sizeOf(join([before]), limit) - sizeOf(join([after]), limit);
}
function join(fitted) {
    return fitted.map(sectionText).join('\n\n');
}
function sectionText({ section, rows }) {
    const { open, head, between, close, thing } = section;
    const missing = section.rows.length - rows.length;
    const body = rows.length === 0 ? '' : [head, rows.join(between)].filter((part) => part !== '').join('\n');
    const note = missing === 0 ? '' : `_${leftOut(missing, rows.length, thing)}_`;
    return [open, body, note, close].filter((part) => part !== '').join('\n\n');
}
function leftOut(missing, shown, thing) {
    const more = shown === 0 ? count(missing, thing) : count(missing, `more ${thing}`);
    return `${more} left out to fit the size limit; the full report has them.`;
}

;// CONCATENATED MODULE: ./lib/report/interval-drawing.js

/**
 * A change's interval against its threshold, in 25 characters of a monospaced font:
 *
 *     ········¦···│···¦·├─●─┤··
 *
 * `│` is no change, `¦` the threshold on either side, slower is to the right. The scale goes with the threshold and not
 * with the data, so that the marks stand at the same place in every row of every comment; what lies beyond is an arrow.
 * The signs are those of the oldest terminals' set: fonts that have a monospaced form at all have one for these.
 */
function drawInterval(change, threshold) {
    const column = (ratio) => {
        const steps = ((ratio - 1) / threshold) * stepsToThreshold;
        return Math.max(-1, Math.min(width, center + Math.round(steps)));
    };
    const [low, estimate, high] = [column(change.low), column(change.ratio), column(change.high)];
    const cells = Array.from({ length: width }, (_, cell) => {
        const inside = cell >= low && cell <= high;
        return inside ? intervalSign(cell, low, high) : axisSign(cell);
    });
    cells[Math.max(0, Math.min(width - 1, estimate))] = '●';
    if (low < 0)
        cells[0] = '◄';
    if (high >= width)
        cells[width - 1] = '►';
    return cells.join('');
}
/**
 * The head of a column of such drawings: what the marks stand for.
 *
 * @param threshold null where the rows have different ones
 * @param isTurned whether there are rows of which more is better: to the right then is what their figures say with a
 *   minus, so that the sides have names and no numbers
 */
function drawScale(threshold, isTurned) {
    const size = threshold === null ? 'limit' : formatPercent(threshold).replace(' ', '\u00a0');
    const cells = Array.from({ length: width }, () => '\u00a0');
    const write = (text, at) => {
        const start = at - Math.floor(text.length / 2);
        for (const [index, sign] of Array.from(text).entries())
            cells[start + index] = sign;
    };
    write(isTurned ? 'better' : `−${size}`, center - stepsToThreshold);
    write(isTurned ? 'worse' : `+${size}`, center + stepsToThreshold);
    if (cells[center - 1] === '\u00a0' && cells[center + 1] === '\u00a0')
        write('0', center);
    return cells.slice(0, width).join('');
}
const width = 25;
const center = 12;
const stepsToThreshold = 4;
function axisSign(cell) {
    if (cell === center)
        return '│';
    return Math.abs(cell - center) === stepsToThreshold ? '¦' : '·';
}
function intervalSign(cell, low, high) {
    if (cell === low)
        return '├';
    if (cell === high)
        return '┤';
    return axisSign(cell) === '·' ? '─' : '┼';
}

;// CONCATENATED MODULE: ./lib/report/markdown-phrases.js

/** A sentence in Markdown: what the user named goes into code, where it can do nothing. */
function phrasesToMarkdown(phrases) {
    return phrases.map(({ kind, text }) => markdown_phrases_markup[kind](text)).join('');
}
const markdown_phrases_markup = {
    plain: (text) => text,
    strong: (text) => `**${text}**`,
    name: (text) => inlineCode(text),
};

;// CONCATENATED MODULE: ./lib/report/rounds-text.js
/** The rounds behind the figures: those that were judged or, of what has one side only, all. */
function roundsText({ rounds, verdict }) {
    if (verdict === 'errored')
        return '';
    return String(rounds.judged === 0 ? rounds.total : rounds.judged);
}

;// CONCATENATED MODULE: ./lib/report/spread.js

/**
 * How far the rounds lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. For a run without a
 * base, whose observations are log ratios to that version's own median.
 */
function spread({ observations }) {
    const all = [...observations.screen, ...observations.confirm];
    if (all.length < 2)
        return '';
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    return formatDetectable(Math.sqrt(squares / (all.length - 1)));
}

;// CONCATENATED MODULE: ./lib/report/suite-names.js
/**
 * What tells the suites of a report apart, by suite: the path below the folder that all of them lie in, which nobody
 * has to read again in every row. Empty where there is only one.
 */
function suiteNames({ benchmarks }) {
    const suites = [...new Set(benchmarks.map(({ suite }) => suite))];
    const [first] = suites;
    if (first === undefined || suites.length === 1)
        return new Map();
    const folders = first.split('/').slice(0, -1);
    const own = folders.findIndex((_, at) => {
        const folder = `${folders.slice(0, at + 1).join('/')}/`;
        return !suites.every((suite) => suite.startsWith(folder));
    });
    const shared = folders.slice(0, own === -1 ? folders.length : own).join('/');
    return new Map(suites.map((suite) => [suite, suite.slice(shared === '' ? 0 : shared.length + 1)]));
}

;// CONCATENATED MODULE: ./lib/report/verdict-sign.js
/** One column wide and present in the fonts of all terminals; the word beside it tells what colour-blind eyes miss. */
const verdictSigns = {
    regressed: '✗',
    suspected: '▲',
    errored: '!',
    unstable: '~',
    inconclusive: '?',
    improved: '✓',
    unchanged: '=',
    new: '+',
    removed: '-',
};
const outcomeSigns = {
    errored: '!',
    incomparable: '!',
    regressed: '✗',
    exceeded: '✗',
    suspected: '▲',
    inconclusive: '?',
    passed: '✓',
};
/** The sign of a run that passed because there was nothing to compare. */
const unjudgedSign = '·';
/** GitHub draws these in colour in comments and mails alike. */
const verdictDots = {
    regressed: '🔴',
    suspected: '🔺',
    errored: '🟥',
    unstable: '🟠',
    inconclusive: '🟡',
    improved: '🟢',
    unchanged: '⚪',
    new: '🔵',
    removed: '⚫',
};

;// CONCATENATED MODULE: ./lib/report/markdown-columns.js












/** Benchmark, with its suite where the report has several: below it, or beside it where rows should stay low. */
function nameColumn(report, before) {
    const suites = suiteNames(report);
    return {
        title: 'Benchmark',
        align: 'left',
        essential: true,
        cell: ({ benchmark, first }) => {
            if (!first)
                return '';
            const was = benchmark.was === null ? null : `was ${inlineCode(benchmark.was, 40)}`;
            const suite = suites.get(benchmark.suite);
            const notes = [was, suite === undefined ? null : inlineCode(suite)].filter((note) => note !== null);
            return [inlineCode(benchmark.name), ...notes.map((note) => `<sub>${note}</sub>`)].join(before);
        },
    };
}
/** The head's label, where there are several. */
function versionColumn(report) {
    const several = report.versions.heads.length > 1;
    return {
        title: 'Version',
        align: 'left',
        essential: true,
        cell: ({ result }) => (several ? inlineCode(result.version, 32) : ''),
    };
}
/** What was measured, where it is not the time in all of the rows, or does not count in one. */
function metricColumn(rows) {
    const several = namesMetrics(rows);
    return {
        title: 'Metric',
        align: 'left',
        essential: true,
        cell: ({ result: { metric, gates } }) => {
            if (!several)
                return '';
            const noun = metricMarkdown(metric);
            return gates ? noun : `${noun}<br><sub>${together('does not gate')}</sub>`;
        },
    };
}
/** The same on one line, in a table of which the heading says what gates. */
const quietMetricColumn = {
    title: 'Metric',
    align: 'left',
    essential: true,
    cell: ({ result: { metric } }) => metricMarkdown(metric),
};
const baseColumn = {
    title: 'Base',
    align: 'right',
    essential: false,
    cell: ({ values }) => figureText(values.base ?? ''),
};
const headColumn = {
    title: 'Head',
    align: 'right',
    essential: false,
    cell: ({ values }) => figureText(values.head ?? ''),
};
/** The change above its interval. */
const changeColumn = {
    title: 'Change<br><sub>95\u00a0%\u00a0interval</sub>',
    align: 'right',
    essential: true,
    cell: ({ result }) => {
        const text = changeText(result);
        if (text === null)
            return '';
        const interval = text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`];
        return [together(`**${text.estimate}**`), ...interval].join('<br>');
    },
};
/** The change and its interval on one line, for rows that should not draw the eye. */
const quietChangeColumn = {
    title: together('Change (95 % interval)'),
    align: 'left',
    essential: true,
    cell: ({ result }) => {
        const text = changeText(result);
        if (text === null)
            return '';
        return together(text.interval === null ? text.estimate : `${text.estimate} (${text.interval})`);
    },
};
const noiseColumn = {
    title: 'Noise floor',
    align: 'right',
    essential: false,
    cell: ({ result: { noiseFloor } }) => noiseFloor === null ? '' : together(formatNoise(noiseFloor)),
};
/** @param threshold of all the rows; null where they differ */
function drawingColumn(threshold, rows) {
    const isTurned = rows.some(({ result }) => (0,model/* metricOf */.ak)(result.metric).better === 'higher');
    return {
        title: `\`${drawScale(threshold, isTurned)}\``,
        align: 'left',
        essential: false,
        cell: ({ result: { change, threshold: own } }) => change === null ? '' : `\`${drawInterval(change, own)}\``,
    };
}
const detectableColumn = {
    title: 'Could have seen',
    align: 'right',
    essential: true,
    cell: ({ result: { mde } }) => (mde === null ? '' : together(formatDetectable(mde))),
};
const spreadColumn = {
    title: 'Spread',
    align: 'right',
    essential: false,
    cell: ({ result }) => together(spread(result)),
};
const roundsColumn = {
    title: 'Rounds',
    align: 'right',
    essential: false,
    cell: ({ result }) => roundsText(result),
};
const verdictColumn = {
    title: 'Verdict',
    align: 'left',
    essential: true,
    cell: ({ result }) => verdictLines(result).join('<br>'),
};
/** The verdict above what it is of, which takes less width than a column of its own: a phone shows the first three. */
function verdictOfMetricColumn(rows) {
    const several = namesMetrics(rows);
    return {
        ...verdictColumn,
        cell: ({ result }) => {
            const [word, ...notes] = verdictLines(result);
            const metric = several ? [`<sub>${metricMarkdown(result.metric)}</sub>`] : [];
            const aside = result.gates ? [] : [`<sub>${together('does not gate')}</sub>`];
            return [word, ...metric, ...aside, ...notes].join('<br>');
        },
    };
}
function verdictLines({ verdict, accepted }) {
    const word = together(`${verdictDots[verdict]} ${verdict}`);
    return [word, ...(accepted === null ? [] : [acceptedMarkdown(accepted)])];
}
function namesMetrics(rows) {
    return rows.some(({ result }) => result.metric !== 'time' || !result.gates);
}
function metricMarkdown(metric) {
    const phrase = metricPhrase(metric);
    return phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase]);
}
/** Figures stay on one line: a browser would else break them at any space. */
function together(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/markdown-table.js
/** A table of the columns that have something to say in at least one row. */
function markdownTable(columns, rows) {
    const filled = columns
        .map((column) => ({ column, cells: rows.map((row) => column.cell(row)) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return {
        head: [
            tableLine(filled.map(({ column }) => column.title)),
            tableLine(filled.map(({ column }) => (column.align === 'left' ? ':--' : '--:'))),
        ].join('\n'),
        rows: rows.map((_, at) => tableLine(filled.map(({ cells }) => cells[at] ?? ''))),
        shortRow: (at) => tableLine(filled.map(({ column, cells }) => (column.essential ? (cells[at] ?? '') : ''))),
    };
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/report/result-row.js



function resultRow(benchmark, result, first) {
    const { unit } = (0,model/* metricOf */.ak)(result.metric);
    return { benchmark, result, first, values: formatPair(unit, result.values, result.change) };
}
/** A line for every result that a table shows, those of a benchmark together. */
function resultRows(rows, shown = ({ benchmark }) => mainResults(benchmark)) {
    return rows.flatMap((row) => shown(row).map((result, index) => resultRow(row.benchmark, result, index === 0)));
}
/** The results of a row's heads on the metric that the row is sorted by. */
function sortedBy({ benchmark, worst }) {
    return benchmark.results.filter(({ metric }) => metric === worst.metric);
}

;// CONCATENATED MODULE: ./lib/report/markdown-changes.js










/** The table that stays open: what changed, worst first, and a line that explains the drawing. */
function changesSection(report, changed, priority) {
    const columns = report.versions.heads.length > 1 ? pivoted(report, changed) : markdown_changes_plain(report, changed);
    const table = markdownTable(columns, changed);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full, at) => ({
            full,
            short: isFailing(changed[at]) ? table.shortRow(at) : null,
        })),
        between: '\n',
        close: legend(report, changed),
        thing: 'changed benchmark',
        priority,
    };
}
/** A line for each metric that changed: of each row the one it is sorted by first. */
function changedResults(rows) {
    return rows.flatMap(({ benchmark, worst }) => {
        const byMetric = new Map(hasChanged(worst) ? [[worst.metric, worst]] : []);
        for (const result of benchmark.results.filter(hasChanged)) {
            if (!byMetric.has(result.metric))
                byMetric.set(result.metric, result);
        }
        return [...byMetric.values()].map((result) => resultRow(benchmark, result, true));
    });
}
function isFailing(row) {
    const verdict = row?.result.verdict;
    return (verdict === 'regressed' || verdict === 'suspected') && row?.result.gates === true;
}
function markdown_changes_plain(report, rows) {
    const thresholds = new Set(rows.map(({ result }) => result.threshold));
    return [
        nameColumn(report, '<br>'),
        changeColumn,
        verdictOfMetricColumn(rows),
        drawingColumn(thresholds.size === 1 ? ([...thresholds][0] ?? null) : null, rows),
        baseColumn,
        headColumn,
        noiseColumn,
    ];
}
/** Several heads stand side by side, each with its own figures and verdict. */
function pivoted(report, rows) {
    const heads = report.versions.heads.map(({ label }) => ({
        title: inlineCode(label, 32),
        align: 'left',
        essential: true,
        cell: ({ benchmark, result: { metric } }) => {
            const result = benchmark.results.find((one) => one.version === label && one.metric === metric);
            return result === undefined
                ? ''
                : headCell(resultRow(benchmark, result, true).values.head, result);
        },
    }));
    return [nameColumn(report, '<br>'), metricColumn(rows), ...heads, baseColumn];
}
function headCell(value, result) {
    const { change, verdict, threshold, accepted } = result;
    const lead = `${verdictDots[verdict]} ${verdict}`;
    const figure = figureText(value ?? '');
    const text = changeText(result);
    if (change === null || text === null)
        return [together(lead), figure].join('<br>');
    return [
        together(`${lead} **${text.estimate}**`),
        ...(accepted === null ? [] : [acceptedMarkdown(accepted)]),
        ...(text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`]),
        // Smaller, so that a phone shows more than one head.
        `<sub>\`${drawInterval(change, threshold)}\`</sub>`,
        figure,
    ].join('<br>');
}
function legend(report, rows) {
    const noise = rows.some(({ result }) => result.noiseFloor !== null);
    const isOfTime = rows.every(({ result }) => (0,model/* metricOf */.ak)(result.metric).unit === 's');
    const worse = isOfTime ? 'slower' : 'worse';
    const one = report.versions.heads.length <= 1;
    return [
        `\`├─●─┤\` the change and its 95 % interval, ${worse} to the right; \`│\` no change; \`¦\` the threshold.`,
        noise && one ? ' Noise floor: the base measured against itself in the same rounds.' : '',
    ].join('');
}

;// CONCATENATED MODULE: ./lib/report/markdown-budgets.js








/** What fails the job, or could: a table that stays open. */
function unmetSection(report, priority) {
    const { unmet } = unmetFirst(report);
    const table = markdownTable(columns(report, unmet), unmet);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full, at) => ({
            full,
            short: unmet[at]?.status === 'exceeded' ? table.shortRow(at) : null,
        })),
        between: '\n',
        close: '',
        thing: 'budget',
        priority,
    };
}
/** What is met, and how far later tiers are: to unfold. */
function otherBudgetsSection(report, priority) {
    const { others } = unmetFirst(report);
    const table = markdownTable(columns(report, others), others);
    return {
        open: `<details><summary>${summary(others)}</summary>`,
        head: table.head,
        rows: table.rows.map((full) => ({ full, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'budget',
        priority,
    };
}
/** Such as `3 budgets met, next quarter: 1 of 2`. */
function summary(others) {
    const parts = tiersOf(others).map((tier) => {
        const own = others.filter((limit) => limit.tier === tier);
        const met = own.filter(({ status }) => status === 'met').length;
        const gates = own.some((limit) => limit.gates);
        return gates
            ? `${count(met, 'budget')} met`
            : `${htmlCode(tier, 32)}: ${met} of ${count_grouped(own.length)} met`;
    });
    return parts.join(', ');
}
function columns(report, limits) {
    const severalHeads = report.versions.heads.length > 1;
    const severalTiers = tiersOf(limits).length > 1;
    return [
        { title: 'Budget', align: 'left', essential: true, cell: budgetCell },
        {
            title: 'Status',
            align: 'left',
            essential: true,
            cell: (limit) => together(`${limitDot(limit)} ${limit.status}`),
        },
        {
            title: 'Target',
            align: 'left',
            essential: true,
            cell: (limit) => figureText(targetText(limit)),
        },
        {
            title: 'Current<br><sub>interval</sub>',
            align: 'right',
            essential: true,
            cell: currentCell,
        },
        {
            title: together('Of target'),
            align: 'right',
            essential: false,
            cell: (limit) => together(shareOfTarget(limit)),
        },
        {
            title: 'Tier',
            align: 'left',
            essential: false,
            cell: ({ tier }) => (severalTiers ? inlineCode(tier, 32) : ''),
        },
        {
            title: 'Version',
            align: 'left',
            essential: true,
            cell: ({ version }) => (severalHeads ? inlineCode(version, 32) : ''),
        },
        { title: 'Rounds', align: 'right', essential: false, cell: ({ judged }) => String(judged) },
    ];
}
/** The metric below the name: side by side they would push the figures out of a phone's sight. */
function budgetCell(limit) {
    const metric = phrasesToMarkdown([metricPhrase(limit.metric)]);
    return `${phrasesToMarkdown(limitName(limit))}<br><sub>${metric}</sub>`;
}
function currentCell(limit) {
    const figure = currentText(limit);
    if (figure === null)
        return '';
    return `**${figureText(figure.value)}**<br><sub>${figureText(figure.interval)}</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/errors-by-message.js
/** Each message once: what a file fails by, all of its benchmarks do. */
function errorsByMessage({ benchmarks }) {
    const found = new Map();
    for (const benchmark of benchmarks) {
        for (const { error } of benchmark.results) {
            if (error === null)
                continue;
            const sharing = found.get(error) ?? new Set();
            found.set(error, sharing.add(benchmark));
        }
    }
    return [...found].map(([message, sharing]) => ({ message, benchmarks: [...sharing] }));
}

;// CONCATENATED MODULE: ./lib/report/markdown-errors.js






/**
 * Benchmarks without figures, with what their code said; without any, null.
 *
 * @param open true where this is the news
 */
function errorsSection(report, open, priority) {
    const errors = errorsByMessage(report);
    const [only, ...others] = new Set(errors.flatMap(({ benchmarks }) => benchmarks));
    if (only === undefined)
        return null;
    const named = others.length === 0 ? `: ${htmlCode(calledAs(only))}` : '';
    return {
        open: `<details${open ? ' open' : ''}><summary>${count_grouped(1 + others.length)} could not be measured${named}</summary>`,
        head: '',
        rows: errors.map(errorRow),
        between: '\n\n',
        close: '</details>',
        thing: 'error',
        priority,
    };
}
// More names would hide the message.
const markdown_errors_mostNamed = 3;
function errorRow({ message, benchmarks }) {
    const named = benchmarks.slice(0, markdown_errors_mostNamed).map(({ id }) => inlineCode(id, 100));
    const more = benchmarks.length - named.length;
    const names = `${named.join(', ')}${more === 0 ? '' : ` and ${count_grouped(more)} more`}`;
    const summary = message.trim().split(/[\n\r]/)[0] ?? '';
    return {
        full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
        short: `${names}: ${inlineCode(shorten(summary, 100), 100)}`,
    };
}

;// CONCATENATED MODULE: ./lib/report/markdown-fixed.js



// A reader wants to know that it worked; who needs every name has the table.
const mostNames = 10;
/** One sentence on regressions that an earlier report told and this one shows to be gone; null without any. */
function fixedText({ benchmarks }, fixed) {
    if (fixed.length === 0)
        return null;
    const names = new Map(benchmarks.map(({ id, name }) => [id, name]));
    const named = fixed
        .slice(0, mostNames)
        .map(({ id, by }) => `${inlineCode(names.get(id) ?? id)} (was ${formatPercent(by)} worse)`);
    const more = fixed.length - named.length;
    const others = more === 0 ? [] : [`${count_grouped(more)} more`];
    return `✅ Fixed since the last report: ${[...named, ...others].join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/markdown-folded.js









/** What did not change, or could not be told: tables to unfold. */
function unsettledSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const numbers = ['inconclusive', 'unstable'].flatMap((verdict) => numberOf(rows, verdict));
    return folded({
        summary: `${numbers.join(', ')}, with the smallest change that each could have seen`,
        thing: 'inconclusive benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            changeColumn,
            detectableColumn,
            verdictColumn,
            drawingColumn(sharedThreshold(rows), lines),
            roundsColumn,
            noiseColumn,
        ],
        rows: lines,
    });
}
function unchangedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const threshold = sharedThreshold(rows);
    return folded({
        summary: `${count_grouped(rows.length)} unchanged: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`,
        thing: 'unchanged benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            quietChangeColumn,
            baseColumn,
            headColumn,
            roundsColumn,
        ],
        rows: lines,
    });
}
function improvedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    return folded({
        summary: `${count_grouped(rows.length)} improved`,
        thing: 'improved benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            quietChangeColumn,
            verdictColumn,
            baseColumn,
            headColumn,
        ],
        rows: lines,
    });
}
function oneSidedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const numbers = ['new', 'removed'].flatMap((verdict) => numberOf(rows, verdict));
    return folded({
        summary: numbers.join(', '),
        thing: 'new or removed benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            baseColumn,
            headColumn,
            verdictColumn,
        ],
        rows: lines,
    });
}
/** All that was measured besides, and is no news. */
function otherMetricsSection(report, rows, priority) {
    const measured = (0,model/* metricsInOrder */.vI)(rows.map(({ result }) => result.metric));
    return folded({
        summary: `Other metrics: ${measured.map(inSummary).join(', ')}`,
        thing: 'benchmark with other metrics',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            quietMetricColumn,
            quietChangeColumn,
            baseColumn,
            headColumn,
            ...(report.versions.base === null ? [] : [verdictColumn]),
        ],
        rows,
    });
}
/** Where Markdown is not read. */
function inSummary(metric) {
    const { kind, text } = metricPhrase(metric);
    return kind === 'plain' ? text : htmlCode(text);
}
function folded({ summary, thing, priority, columns, rows }) {
    const table = markdownTable(columns, rows);
    return {
        open: `<details><summary>${summary}</summary>`,
        head: table.head,
        rows: byBenchmark(rows, table.rows).map((full) => ({ full, short: null })),
        between: '\n',
        close: '</details>',
        thing,
        priority,
    };
}
// A benchmark's lines stay or go together.
function byBenchmark(rows, lines) {
    const blocks = Map.groupBy(lines.entries(), ([at]) => rows[at]?.benchmark.id);
    return Array.from(blocks.values(), (block) => block.map(([, line]) => line).join('\n'));
}
function numberOf(rows, verdict) {
    const number = rows.filter(({ worst }) => worst.verdict === verdict).length;
    return number === 0 ? [] : [`${count_grouped(number)} ${verdict}`];
}

;// CONCATENATED MODULE: ./lib/report/markdown-measured.js




/** The figures of a run that had nothing to compare with. */
function measuredSection(report, rows, priority) {
    const lines = resultRows(withVerdict(rows, 'new'));
    const columns = [
        nameColumn(report, ' '),
        versionColumn(report),
        metricColumn(lines),
        { ...headColumn, title: lines.every(isTime) ? 'Time per operation' : 'Per operation' },
        spreadColumn,
        roundsColumn,
    ];
    const table = markdownTable(columns, lines);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full) => ({ full, short: null })),
        between: '\n',
        close: '',
        thing: 'benchmark',
        priority,
    };
}
function isTime({ result }) {
    return result.metric === 'time';
}

;// CONCATENATED MODULE: ./lib/report/baseline.js




/** Which baseline the base had, from which commit and how old, and what its recorded runs make one suspect. */
function baselineFacts({ baseline, createdAt }) {
    if (baseline === null)
        return [];
    const { recorded } = baseline;
    return [found(baseline, createdAt), ...(recorded === null ? [] : [advice(recorded)])];
}
function found({ outcome, storage }, now) {
    switch (outcome.kind) {
        case 'found':
            return [
                phrase_plain(`baseline ${matches[outcome.match]} `),
                phrase_name(outcome.branch),
                phrase_plain(' at '),
                phrase_name(outcome.commit.slice(0, 7)),
                phrase_plain(`, saved ${age(outcome.createdAt, now)} in `),
                phrase_name(storage),
                phrase_plain(': '),
                ...treeWords(outcome.tree),
            ];
        case 'missing':
            return [phrase_plain('no baseline in '), phrase_name(storage), phrase_plain(': the base was prepared from git')];
        case 'unreachable':
            return [phrase_plain('a baseline may exist, but could not be asked for: '), phrase_name(outcome.message)];
        case 'corrupt':
            return [
                phrase_plain('the baseline in '),
                phrase_name(storage),
                phrase_plain(' is damaged, and was not used: '),
                phrase_name(outcome.message),
            ];
        case 'incompatible':
            return [
                phrase_plain('the baseline in '),
                phrase_name(storage),
                phrase_plain(' does not fit, and was not used: '),
                phrase_name(outcome.message),
            ];
    }
}
const matches = {
    exact: 'of',
    ancestor: 'of an earlier commit of',
    branch: 'approximate, the newest of',
    'default-branch': 'approximate, the newest of the default branch',
};
function treeWords(tree) {
    return tree.kind === 'used'
        ? [phrase_plain(`its prepared checkout was restored in ${formatDuration(tree.seconds)}`)]
        : [phrase_plain('the base was prepared from git')];
}
/** Clocks of runners differ by seconds; what comes from the future is as old as can be. */
function age(from, now) {
    const seconds = (Date.parse(now) - Date.parse(from)) / 1000;
    if (seconds < 0)
        return 'at a time that is yet to come';
    const days = Math.floor(seconds / 86_400);
    return days >= 2 ? `${days} days ago` : `${formatDuration(seconds)} ago`;
}
const baseline_mostNamed = 5;
function advice({ runs, factor, suspected }) {
    const behind = `${count(runs, 'recorded run')} of the branch`;
    const speed = speedWords(factor);
    if (suspected.length === 0)
        return [phrase_plain(`${behind}${speed}: nothing stands out`)];
    const named = suspected
        .slice(0, baseline_mostNamed)
        .flatMap((each, i) => [
        phrase_plain(i === 0 ? '' : ', '),
        phrase_name(each.name),
        phrase_plain(` ${percent_formatChange(baseline_changeOf(each), each.metric)}`),
    ]);
    const others = suspected.length - baseline_mostNamed;
    return [
        phrase_plain(`${behind}${speed} make one suspect: `),
        ...named,
        ...(others > 0 ? [phrase_plain(` and ${others} more`)] : []),
        phrase_plain(' (other machines, other days: measured first, and decided by this run alone)'),
    ];
}
/** A suite's factor far above the machine's own says that the code is slower everywhere. */
function speedWords({ ratio, from, machine }) {
    if (from === 'nothing')
        return '';
    const alone = from === 'suite' && machine !== null ? ` (the machine alone ${machine.toFixed(2)})` : '';
    return `, beside which this one took ${ratio.toFixed(2)} times as long as a whole${alone}`;
}
/** What such runs scatter by is how far the change is known. */
function baseline_changeOf({ ratio, predicted }) {
    const { low, middle, high } = predicted;
    return { ratio, low: (ratio * middle) / high, high: (ratio * middle) / low };
}

;// CONCATENATED MODULE: ./lib/report/watched.js


/** What was seen of the machine and of servers meanwhile, in a line; empty where nothing was. */
function watchedFacts({ watched }) {
    if (watched === null)
        return [];
    const parts = [
        part('others used', watched.cpu, 'share', ' of the CPU time left to them'),
        part('memory in use', watched.memory, 'share'),
        part('event loop late by', watched.eventLoop, 's'),
        part('response time', watched.responseTime, 's'),
        part('failed requests', watched.errorRate, 'share'),
    ].flat();
    return parts.length === 0 ? [] : [[phrase_plain(`meanwhile ${parts.join(', ')}`)]];
}
/** Such as `memory in use 61 % (at most 64 %)`. */
function part(what, figure, unit, after = '') {
    if (figure === null)
        return [];
    const text = (value) => unit === 'share' ? `${Math.round(value * 100)} %` : quantity_formatQuantity(unit, value, 2);
    const isCrossed = figure.beyond > 0;
    return [
        `${what} ${text(figure.mean)}${after} (at most ${text(figure.peak)}${isCrossed ? ', too much' : ''})`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/measurement.js







/** How the figures came about, one fact a line: what a reader needs who doubts them or wants to repeat them. */
function measurement(report) {
    const { measured, settings, environment } = report;
    if (environment.turns.every((each) => each === 'recorded'))
        return recorded(report);
    return [
        [
            phrase_plain(`${count(measured.rounds, 'round')}${again(measured.redone)}`),
            phrase_plain(` in ${formatDuration(measured.seconds)}`),
            phrase_plain(` of at most ${formatDuration(settings.maxTimeSeconds)}, seed ${settings.seed}`),
            phrase_plain(`, ${minuteOf(report.createdAt)}`),
        ],
        ...(report.versions.base === null ? [] : [rules(settings)]),
        ...releases(report.versions),
        ...baselineFacts(report),
        ...watchedFacts(report),
        [
            phrase_plain(`${environment.jobs} of ${count(environment.cpus, 'CPU')} measuring: `),
            phrase_name(environment.cpu),
            phrase_plain(', '),
            phrase_name(`${environment.os} ${environment.arch}`),
        ],
        [phrase_plain('Node.js '), phrase_name(environment.node), ...flags(environment)],
        ...environment.turns.map((each) => [phrase_plain(inTurns[each](environment))]),
    ];
}
/** Nothing was measured: the machine, and how busy it was, have no part in it. */
function recorded({ createdAt, settings, environment, versions }) {
    return [
        [phrase_plain(`${inTurns.recorded(environment)}, ${minuteOf(createdAt)}`)],
        ...(versions.base === null ? [] : [rules(settings)]),
    ];
}
function minuteOf(createdAt) {
    return `${createdAt.slice(0, 16).replace('T', ' ')} UTC`;
}
function again(redone) {
    return redone === 0 ? '' : `, of which ${redone} measured again,`;
}
/** A version as its reader knows it: its label and, for one from git, the commit. */
function versionName(version) {
    const { source } = version;
    if (source.kind !== 'git')
        return [phrase_name(version.label)];
    const commit = source.commit.slice(0, 7);
    if (source.commit.startsWith(version.label))
        return [phrase_name(commit)];
    return [phrase_name(version.label), phrase_plain(' at '), phrase_name(commit)];
}
/**
 * A head as its reader knows it. Of a pull request's checkout that is the pull request itself: what is checked out is
 * called otherwise, and is often a merge commit that nobody has seen. The hash is no code, so that GitHub links it.
 */
function headName({ pullRequest }, head) {
    const isCheckout = head.source.kind === 'directory' && head.source.path === '.';
    if (pullRequest === null || !isCheckout)
        return versionName(head);
    return [phrase_plain(`Pull request ${pullRequest.number} at ${pullRequest.commit.slice(0, 7)}`)];
}
/** What a release is here: its name alone does not say whether it is measured itself. */
function releases({ base, heads }) {
    return (base === null ? heads : [base, ...heads]).flatMap(({ label, source }) => source.kind === 'npm' ? [[phrase_name(label), phrase_plain(`: ${asWhat[source.as]}`)]] : []);
}
const asWhat = {
    project: 'the package as it was published, with benchmark files that it lacks lent to it',
    dependency: 'the working tree with this release in it',
};
const pinning = {
    taskset: 'base and head share one CPU (taskset)',
    none: 'base and head not pinned to a CPU: this platform cannot',
};
const baton = {
    fifo: 'slices handed over by FIFO',
    socket: 'slices handed over by socket',
};
const inTurns = {
    slices: (environment) => `${pinning[environment.pinning]}; ${baton[environment.baton]}`,
    runs: () => 'commands, servers and other tools in turns, alone on the machine',
    recorded: () => 'results files read, and not measured by this run',
};
function rules({ threshold, alpha, failOn, gateOn }) {
    const usual = gateOn.length === 1 && gateOn[0] === 'time';
    return [
        phrase_plain(`threshold ${formatPercent(threshold)}, alpha ${alpha}, fail-on ${failOn}`),
        ...(usual ? [] : [phrase_plain(', gate-on'), ...gateOn.flatMap(asOption)]),
    ];
}
function asOption(metric) {
    const word = (0,model/* bareName */.yZ)(metric);
    return [phrase_plain(' '), word === metric ? phrase_plain(word) : phrase_name(word)];
}
function flags({ v8Flags, turns }) {
    if (!turns.includes('slices'))
        return [];
    return v8Flags.length === 0
        ? [phrase_plain(', no V8 flags')]
        : [phrase_plain(' with '), phrase_name(v8Flags.join(' '))];
}

;// CONCATENATED MODULE: ./lib/report/markdown-measurement.js






/** What the reader should know about the figures, to unfold; without any, null. */
function warningsSection({ warnings, outcome }, priority) {
    if (warnings.length === 0)
        return null;
    // Whoever wrote the line waits to see what became of it.
    const isAwaited = warnings.some(({ code }) => awaited.has(code));
    // Why nothing was compared, and what to do about it, often stands nowhere else.
    const isOpen = isAwaited || outcome === 'incomparable';
    return {
        open: `<details${isOpen ? ' open' : ''}><summary>${count_grouped(warnings.length)} warning${warnings.length === 1 ? '' : 's'}</summary>`,
        head: '',
        rows: warnings.map(({ message }) => ({ full: `- ${prose(message)}`, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'warning',
        priority,
    };
}
const awaited = new Set([
    'acceptance-denied',
    'acceptance-malformed',
    'acceptance-unmatched',
    'acceptance-unread',
]);
/** How it was measured, and the command that does it again, to unfold. */
function measurementText(report) {
    const facts = [...versions(report), ...measurement(report)];
    return [
        '<details><summary>How it was measured</summary>',
        facts.map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
        ...markdown_measurement_command(report),
        '</details>',
    ].join('\n\n');
}
function versions({ versions: { base, heads }, pullRequest }) {
    return [
        ...(base === null ? [] : [inRole('base', base)]),
        ...heads.map((head) => inRole('head', head)),
        // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
        ...(pullRequest === null
            ? []
            : [[phrase_plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
    ];
}
function inRole(role, version) {
    return [phrase_plain(`${role} `), ...versionName(version)];
}
// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000;
function markdown_measurement_command({ reproduce }) {
    if (reproduce === null || reproduce.length > longestCommand)
        return [];
    return ['Once more, on your machine:', codeBlock(visibleText(reproduce), 'sh')];
}

;// CONCATENATED MODULE: ./lib/report/rule-notes.js


/** What rules made of the run, a sentence each: verdicts that are others for them, and what they kept out. */
function ruleNotes({ benchmarks, ignored, versions }) {
    const several = versions.heads.length > 1;
    return [
        ...benchmarks.flatMap((benchmark) => benchmark.results.flatMap((result) => result.rule === null ? [] : [changedVerdict(benchmark, result, result.rule, several)])),
        ...ignored.map((benchmark) => [
            phrase_name(benchmark.name),
            phrase_plain(' is ignored: '),
            phrase_name(benchmark.reason),
        ]),
    ];
}
function changedVerdict(benchmark, { metric, verdict, gates, version }, rule, several) {
    return [
        phrase_name(benchmark.name),
        ...(several ? [phrase_plain(' in '), phrase_name(version)] : []),
        phrase_plain(': '),
        metricPhrase(metric),
        phrase_plain(` ${verdict}${gates ? '' : ', which does not gate,'} by the rule `),
        phrase_name(rule),
    ];
}

;// CONCATENATED MODULE: ./lib/report/markdown-rules.js



/** What rules changed and kept out, to unfold; without any, null. */
function rulesSection(report, priority) {
    const notes = ruleNotes(report);
    if (notes.length === 0)
        return null;
    const changed = notes.length - report.ignored.length;
    const numbers = [
        ...(changed > 0 ? [`${count(changed, 'verdict')} changed by rules`] : []),
        ...(report.ignored.length > 0 ? [`${count(report.ignored.length, 'benchmark')} ignored`] : []),
    ];
    return {
        open: `<details><summary>${numbers.join(', ')}</summary>`,
        head: '',
        rows: notes.map((note) => ({ full: `- ${phrasesToMarkdown(note)}`, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'effect of a rule',
        priority,
    };
}

;// CONCATENATED MODULE: ./lib/report/sweeps.js
/**
 * How servers bear the load, by the number of connections: the rows of a table for each suite of them. What was never
 * measured has none.
 */
function sweeps(report) {
    const rows = report.benchmarks.filter(isOfServer).flatMap((one) => rowsOf(one, report));
    const measured = rows.filter(({ figure }) => sweepMetrics.some(({ metric }) => figure(metric) !== null));
    return Map.groupBy(measured, ({ benchmark }) => benchmark.suite);
}
/** Nothing else has a success rate. */
function isOfServer({ results }) {
    return results.some(({ metric }) => metric === 'success');
}
function rowsOf(benchmark, { versions }) {
    const cut = benchmark.name.lastIndexOf(' > ');
    const about = {
        benchmark,
        request: cut < 0 ? benchmark.name : benchmark.name.slice(0, cut),
        level: cut < 0 ? '' : benchmark.name.slice(cut + 3),
    };
    const byHead = [...Map.groupBy(benchmark.results, ({ version }) => version)];
    const heads = byHead.map(([version, results]) => ({
        ...about,
        version,
        isBase: version === versions.base?.label,
        figure: figureOf(results, version === versions.base?.label ? 'base' : 'head'),
    }));
    const first = byHead[0]?.[1] ?? [];
    const base = versions.base;
    const hasBase = base !== null && first.some(({ values }) => values.base !== null);
    const isShown = hasBase && heads.every((row) => !row.isBase);
    const own = {
        ...about,
        version: base?.label ?? '',
        isBase: true,
        figure: figureOf(first, 'base'),
    };
    return isShown ? [own, ...heads] : heads;
}
function figureOf(results, side) {
    return (metric) => results.find((result) => result.metric === metric)?.values[side] ?? null;
}
/** The columns of such a table, as the guides for load tests have them. */
const sweepMetrics = [
    { metric: 'throughput', title: 'Throughput' },
    { metric: 'time', title: 'Mean' },
    { metric: 'p95', title: 'p95' },
    { metric: 'p99', title: 'p99' },
    { metric: 'success', title: 'Success' },
];

;// CONCATENATED MODULE: ./lib/report/markdown-sweeps.js






/** How each server bears the load, by the number of connections: a table to unfold. */
function sweepSections(report, priority) {
    return Array.from(sweeps(report), ([suite, rows]) => {
        const table = markdownTable(markdown_sweeps_columns(rows), rows);
        return {
            open: `<details><summary>${htmlCode(suite)} under load</summary>`,
            head: table.head,
            rows: table.rows.map((full) => ({ full, short: null })),
            between: '\n',
            close: '</details>',
            thing: 'line of a load test',
            priority,
        };
    });
}
function markdown_sweeps_columns(rows) {
    const requests = new Set(rows.map(({ request }) => request));
    const versions = new Set(rows.map(({ version }) => version));
    const left = { align: 'left', essential: true };
    return [
        {
            ...left,
            title: 'Request',
            cell: ({ request }) => (requests.size > 1 ? inlineCode(request, 64) : ''),
        },
        {
            ...left,
            title: 'Load',
            cell: ({ level }) => (plainLevel.test(level) ? together(level) : inlineCode(level, 32)),
        },
        {
            ...left,
            title: 'Version',
            cell: ({ version }) => (versions.size > 1 ? inlineCode(version, 32) : ''),
        },
        ...sweepMetrics.map(({ metric, title }) => ({
            title,
            align: 'right',
            essential: true,
            cell: ({ figure }) => together(quantity(metric, figure(metric))),
        })),
    ];
}
const plainLevel = /^\d+ connections?$/;
function quantity(metric, value) {
    return value === null ? '' : quantity_formatQuantity((0,model/* metricOf */.ak)(metric).unit, value);
}

;// CONCATENATED MODULE: ./lib/report/tally-text.js



/** How many benchmarks got which verdict, worst first: `2 regressed · 18 unchanged`, each not to be broken. */
function tallyText(rows) {
    const counts = tally(rows);
    return model/* verdicts */.rY
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => {
        const accepted = acceptedAmong(rows, verdict);
        const aside = accepted === 0 ? '' : `\u00a0(${count_grouped(accepted)}\u00a0accepted)`;
        return `${count_grouped(counts[verdict])}\u00a0${verdict}${aside}`;
    })
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js





















/**
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line is the verdict with the change that
 * matters most, plain enough for a notification; the last is the marker.
 */
function renderMarkdown(report, { id, limit = commentLimit, lastLine = commentMarker(id), fixed = [] }) {
    const { first, body } = composed(report);
    const sections = [
        fixedSection([first, fixedText(report, fixed)].filter((text) => text !== null).join('\n\n')),
        ...body,
        fixedSection(lastLine),
    ];
    const text = fitSections(sections, limit);
    if (sizeOf(text, limit) <= limit.max)
        return text;
    return [first, 'The rest of this report is too long to be shown here.', lastLine].join('\n\n');
}
/** All but what differs from place to place. */
const composed = oncePerReport((report) => {
    const rows = worstFirst(report);
    return { first: phrasesToMarkdown(headline(report, rows)), body: bodyOf(report, rows) };
});
// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities = {
    otherMetrics: 0,
    unchanged: 1,
    oneSided: 2,
    budgets: 3,
    improved: 3,
    unsettled: 4,
    warnings: 5,
    rules: 5,
    errors: 6,
    unmet: 7,
    changes: 7,
};
// More improvements, or changes that do not gate, than these would push the rest of the comment out of sight of who looks for regressions.
const mostInSight = 10;
function bodyOf(report, rows) {
    const [changes, ...folded] = report.versions.base === null ? measuredOnly(report, rows) : compared(report, rows);
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const errorsAreNews = isBroken && withVerdict(rows, 'regressed').length === 0;
    const errors = errorsSection(report, errorsAreNews, priorities.errors);
    const unmet = unmetSection(report, priorities.unmet);
    const budgets = otherBudgetsSection(report, priorities.budgets);
    const sweeps = sweepSections(report, priorities.otherMetrics);
    const rules = rulesSection(report, priorities.rules);
    const warnings = warningsSection(report, priorities.warnings);
    return [
        fixedSection(context(report, rows)),
        ...[changes, unmet, errors, budgets, ...folded, ...sweeps, rules, warnings].filter(hasRows),
        fixedSection(measurementText(report)),
    ];
}
function hasRows(section) {
    return section !== null && section !== undefined && section.rows.length > 0;
}
function measuredOnly(report, rows) {
    const others = resultRows(rows, ({ benchmark }) => otherResults(benchmark));
    return [
        measuredSection(report, rows, priorities.changes),
        otherMetricsSection(report, others, priorities.otherMetrics),
    ];
}
function compared(report, rows) {
    const slower = withVerdict(rows, 'regressed', 'suspected');
    const improved = withVerdict(rows, 'improved');
    const inSight = slower.length === 0 || improved.length <= mostInSight;
    const changed = changedResults([...slower, ...(inSight ? improved : [])]);
    const asides = changedResults(rows).filter(({ result }) => !result.gates);
    const showsAsides = asides.length <= mostInSight;
    const open = [...changed.filter(({ result }) => result.gates), ...(showsAsides ? asides : [])];
    const others = resultRows(rows, ({ benchmark, worst }) => benchmark.results.filter(({ metric }) => metric !== worst.metric &&
        !open.some((row) => row.benchmark === benchmark && row.result.metric === metric)));
    return [
        changesSection(report, open, priorities.changes),
        improvedSection(report, inSight ? [] : improved, priorities.improved),
        unsettledSection(report, withVerdict(rows, 'inconclusive', 'unstable'), priorities.unsettled),
        unchangedSection(report, withVerdict(rows, 'unchanged'), priorities.unchanged),
        oneSidedSection(report, withVerdict(rows, 'new', 'removed'), priorities.oneSided),
        otherMetricsSection(report, others, priorities.otherMetrics),
    ];
}
function context(report, rows) {
    const { base, heads } = report.versions;
    const named = heads.flatMap((head, index) => [
        ...(index === 0 ? [] : [phrase_plain(', ')]),
        ...headName(report, head),
    ]);
    if (base === null)
        return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(named)}`;
    const line = [
        ...named,
        phrase_plain(' compared with '),
        ...versionName(base),
        phrase_plain(` · ${tallyText(rows)}`),
    ];
    const unusual = consequence(report);
    return [phrasesToMarkdown(line), ...(unusual === null ? [] : [unusual])].join('\n\n');
}
const nothingCompared = 'There was no base to compare with, so this run cannot tell whether anything got slower.';

;// CONCATENATED MODULE: ./lib/report/progress.js






/** The progress as one line at most `width` wide; what matters least gives way first. */
function renderProgress(progress, width) {
    if (progress.stage === 'prepare') {
        return shorten(`preparing ${log_text_logText(withShortCommits(progress.subject))}  ${formatDuration(progress.elapsedSeconds)}`, width);
    }
    if (progress.stage === 'read') {
        const { read, suites, noun } = progress;
        const core = `reading ${count_grouped(read)} of ${count(suites, noun)}`;
        return shorten(progress_joined(core, timing(progress), width), width);
    }
    const { settled, benchmarks } = progress;
    const core = `${stages[progress.stage]}  ${count_grouped(settled)} of ${count_grouped(benchmarks)} settled`;
    const details = [timing(progress), count(progress.rounds, 'round')];
    const fixed = details.reduce((line, detail) => progress_joined(line, detail, width), core);
    return shorten(withCandidates(fixed, progress.candidates, width), width);
}
function withShortCommits(text) {
    return text.replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, '$1');
}
const stages = { screen: 'screening', confirm: 'confirming' };
function timing({ elapsedSeconds, secondsLeft, }) {
    const left = secondsLeft === null ? '' : `, at most ${formatDuration(Math.ceil(secondsLeft))} left`;
    return `${formatDuration(elapsedSeconds)}${left}`;
}
function progress_joined(line, detail, width) {
    const longer = `${line}  ${detail}`;
    return textWidth(longer) <= width ? longer : line;
}
// As many names as there is room for, and the number of the others.
function withCandidates(line, candidates, width) {
    for (let named = Math.min(3, candidates.length); named >= 0; named -= 1) {
        const names = candidates.slice(0, named).map((name) => log_text_logText(displayName(name, 24)));
        const others = candidates.length - named;
        const more = others === 0 ? [] : [named === 0 ? `${others} suspects` : `${others} more`];
        const list = [...names, ...more].join(', ');
        const longer = list === '' ? line : `${line}  ${named === 0 ? '' : 'suspects: '}${list}`;
        if (textWidth(longer) <= width)
            return longer;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/report/report-file-name.js
/** Of the file that carries a report as JSON from one run to another: by this name it is looked for. */
const reportFileName = 'benchgate-report.json';

;// CONCATENATED MODULE: ./lib/report/run-note.js



/**
 * A comment that says so of a run, above what the comment told before, which stays to be read. Where the result of the
 * run stands there already, what fails afterwards takes nothing from it.
 *
 * @param earlier the comment's body until now
 * @param lastLine the marker that is to end it
 */
function renderRunNote(note, earlier, lastLine) {
    if (note.error !== null && !earlier.startsWith(running))
        return withLastLine(earlier, lastLine);
    const first = note.error === null ? goesOn(note) : ended(note, note.error);
    const short = [first, divider, lastLine].join('\n\n');
    const kept = withoutNote(earlier);
    if (kept === '')
        return short;
    const text = [first, 'What the run before it has found:', divider, kept, lastLine].join('\n\n');
    return sizeOf(text, commentLimit) <= commentLimit.max ? text : short;
}
// Ends every note, so that of one that was never taken back only the report below it is kept.
const divider = '<!-- benchgate: the report before -->';
const running = '⏳ **Being measured again:**';
function goesOn({ startedAt, ...run }) {
    const time = `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    return `${running} ${runOf(run)} started at ${time}, and its result will replace this.`;
}
function ended(note, error) {
    return [`❌ **No new result:** ${runOf(note)} failed.`, codeBlock(excerpt(error), 'text')].join('\n\n');
}
function runOf({ commit, url }) {
    const of = commit === null ? '' : ` of \`${commit.slice(0, 7)}\``;
    return `[a run](${url})${of}`;
}
function withLastLine(body, lastLine) {
    return [...withoutMarker(body), lastLine].join('\n');
}
function withoutMarker(body) {
    return body.trimEnd().split(/\r?\n/).slice(0, -1);
}
/** What stands below the note, if there is one, and without the marker at its end. */
function withoutNote(body) {
    const lines = withoutMarker(body);
    return lines
        .slice(lines.lastIndexOf(divider) + 1)
        .join('\n')
        .trim();
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/report/paint.js

function paint_paint(color) {
    const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color);
    const verdicts = {
        regressed: red,
        suspected: red,
        errored: red,
        unstable: yellow,
        inconclusive: yellow,
        improved: green,
        unchanged: dim,
        new: cyan,
        removed: dim,
    };
    const outcomes = {
        errored: red,
        incomparable: red,
        regressed: red,
        exceeded: red,
        suspected: red,
        inconclusive: yellow,
        passed: green,
    };
    return {
        bold,
        quiet: dim,
        warning: yellow,
        verdict: (verdict, text) => verdicts[verdict](text),
        outcome: (outcome, text) => outcomes[outcome](text),
        limit: ({ gates, status }, text) => {
            if (status === 'met')
                return green(text);
            return gates && status === 'exceeded' ? red(text) : yellow(text);
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/terminal-budgets.js







/** Budgets and relations, in the order of their tiers, each under its name where there are several. */
function terminalBudgets(report, paint, width) {
    const { budgets, versions } = report;
    if (budgets.length === 0)
        return [];
    const table = text_table_textTable(terminal_budgets_columns(paint, versions.heads.length > 1), budgets, width);
    const tiers = tiersOf(budgets);
    const body = tiers.flatMap((tier) => [
        ...(tiers.length > 1 ? [paint.bold(log_text_logText(displayName(tier, width)))] : []),
        ...budgets.flatMap((limit, at) => (limit.tier === tier ? [table.lines[at] ?? ''] : [])),
    ]);
    return [paint.quiet(table.header), ...body];
}
function terminal_budgets_columns(paint, several) {
    const status = (text, limit) => paint.limit(limit, text);
    return [
        {
            title: 'status',
            align: 'left',
            fit: 'keep',
            cell: (limit) => `${limitSigns[limit.status]} ${limit.status}`,
            paint: status,
        },
        {
            title: 'budget',
            align: 'left',
            fit: 'shorten',
            cell: (limit) => phrasesToText(limitName(limit)),
        },
        {
            title: 'version',
            align: 'left',
            fit: 'shorten',
            cell: ({ version }) => (several ? log_text_logText(displayName(version, 24)) : ''),
        },
        { title: 'metric', align: 'left', fit: 'keep', cell: ({ metric }) => metricText(metric) },
        { title: 'target', align: 'left', fit: 'keep', cell: (limit) => log_text_logText(targetText(limit)) },
        {
            title: 'current',
            align: 'right',
            fit: 'keep',
            cell: (limit) => log_text_logText(currentText(limit)?.value ?? ''),
            paint: status,
        },
        {
            title: 'interval',
            align: 'right',
            fit: 5,
            cell: (limit) => log_text_logText(currentText(limit)?.interval ?? ''),
        },
        { title: 'of target', align: 'right', fit: 3, cell: shareOfTarget, paint: paint.quiet },
        {
            title: 'rounds',
            align: 'right',
            fit: 1,
            cell: ({ judged }) => String(judged),
            paint: paint.quiet,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/wrap.js

/**
 * A paragraph broken between words into lines at most `width` wide; a word that is wider has a line of its own. Words
 * joined by a no-break space stay together and get an ordinary one, and a per cent sign stays with its figure.
 */
function wrap_wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '));
}

;// CONCATENATED MODULE: ./lib/report/terminal-errors.js







/** The messages of benchmarks that have no figures; heads and benchmarks with the same message share one. */
function terminalErrors(report, paint, width) {
    return errorsByMessage(report).flatMap(({ message, benchmarks: [first, ...others] }) => [
        ...(first === undefined ? [] : titled(first.id, others.length, width)).map((line) => paint.verdict('errored', line)),
        ...terminal_errors_excerpt(message)
            .flatMap((line) => whole(log_text_logText(line), width - 4))
            .map((line) => `  ${paint.quiet('│')} ${line}`),
    ]);
}
function titled(id, others, width) {
    const more = others === 0 ? '' : ` and ${count_grouped(others)} more`;
    return [`${shorten(`! ${log_text_logText(id)}`, width - textWidth(more))}${more}`];
}
// A sentence is often wider than a terminal; what is longer than three lines is no sentence, nor is a line of a stack.
function whole(line, width) {
    if (textWidth(line) <= width)
        return [line];
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (line.startsWith('at ', indent.length))
        return [shorten(line, width)];
    return wrap_wrap(shorten(line.trimStart(), 3 * width), width - indent.length).map((part) => shorten(`${indent}${part}`, width));
}
const terminal_errors_mostLines = 12;
// The top says what happened; the rest is the stack.
function terminal_errors_excerpt(message) {
    const lines = visibleLines(message.slice(0, 20_000).trim());
    if (lines.length <= terminal_errors_mostLines)
        return lines;
    return [...lines.slice(0, terminal_errors_mostLines - 1), `… ${lines.length - terminal_errors_mostLines + 1} more lines`];
}

;// CONCATENATED MODULE: ./lib/report/terminal-sweeps.js






/** How each server bears the load, by the number of connections. */
function terminalSweeps(report, paint, width) {
    return Array.from(sweeps(report), ([suite, rows], index) => {
        const table = text_table_textTable(terminal_sweeps_columns(rows, paint), rows, width);
        const title = paint.bold(`${log_text_logText(displayName(suite, width - 12))} under load`);
        return [...(index === 0 ? [] : ['']), title, paint.quiet(table.header), ...table.lines];
    }).flat();
}
/** What matters least goes first where the terminal is narrow. */
const rooms = { throughput: 3, time: 'keep', p95: 2, p99: 1, success: 4 };
function terminal_sweeps_columns(rows, { quiet }) {
    const requests = new Set(rows.map(({ request }) => request));
    const versions = new Set(rows.map(({ version }) => version));
    return [
        {
            title: 'request',
            align: 'left',
            fit: 'shorten',
            cell: ({ request }) => (requests.size > 1 ? log_text_logText(displayName(request)) : ''),
        },
        {
            title: 'load',
            align: 'left',
            fit: 'shorten',
            cell: ({ level }) => log_text_logText(displayName(level)),
        },
        {
            title: 'version',
            align: 'left',
            fit: 'shorten',
            cell: ({ version }) => (versions.size > 1 ? log_text_logText(displayName(version, 24)) : ''),
            paint: (text, { isBase }) => (isBase ? quiet(text) : text),
        },
        ...sweepMetrics.map(({ metric, title }) => ({
            title: title.toLowerCase(),
            align: 'right',
            fit: rooms[metric],
            cell: ({ figure }) => {
                const value = figure(metric);
                return value === null ? '' : quantity_formatQuantity((0,model/* metricOf */.ak)(metric).unit, value);
            },
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/report/terminal-columns.js











/** What a terminal shows of a result: figures without a base are only measured, the others compared. */
function terminalColumns(report, paint) {
    const { versions, benchmarks } = report;
    const isTimeOnly = benchmarks.every((benchmark) => mainResults(benchmark).every(({ metric, gates }) => metric === 'time' && gates));
    const columns = versions.base === null ? measured(paint, !isTimeOnly) : terminal_columns_compared(paint, !isTimeOnly);
    return versions.heads.length > 1 ? columns : columns.filter(({ title }) => title !== 'version');
}
/** Title of the column that may move to a line of its own where it finds no room. */
const couldHaveSeen = 'could have seen';
/** Behind the metric of a result that fails nothing; said in words it would take the room of the figures. */
const doesNotGate = '*';
/** The detectable effect of a result that could not be settled; empty for others. */
function detectable({ result }) {
    const unsettled = result.verdict === 'inconclusive' || result.verdict === 'unstable';
    return unsettled && result.mde !== null ? formatDetectable(result.mde) : '';
}
function terminal_columns_compared(paint, namesMetrics) {
    const verdict = (text, { result }) => result.accepted === null ? paint.verdict(result.verdict, text) : paint.warning(text);
    const quiet = (text, { result }) => result.verdict === 'unchanged' ? paint.quiet(text) : text;
    return [
        {
            title: 'verdict',
            align: 'left',
            fit: 'keep',
            cell: ({ result }) => `${verdictSigns[result.verdict]} ${result.verdict}`,
            paint: verdict,
        },
        { title: 'benchmark', align: 'left', fit: 'shorten', cell: benchmarkName, paint: quiet },
        { title: 'version', align: 'left', fit: 'shorten', cell: version, paint: quiet },
        {
            title: 'metric',
            align: 'left',
            fit: 'keep',
            cell: (row) => (namesMetrics ? metricName(row) : ''),
            paint: quiet,
        },
        {
            title: 'base',
            align: 'right',
            fit: 4,
            cell: ({ values }) => log_text_logText(values.base ?? ''),
            paint: quiet,
        },
        {
            title: 'head',
            align: 'right',
            fit: 4,
            cell: ({ values }) => log_text_logText(values.head ?? ''),
            paint: quiet,
        },
        { title: 'change', align: 'right', fit: 'keep', cell: change, paint: verdict },
        { title: '95 % interval', align: 'right', fit: 5, cell: interval, paint: quiet },
        { title: couldHaveSeen, align: 'right', fit: 3, cell: detectable },
        { title: 'noise floor', align: 'right', fit: 1, cell: noiseFloor, paint: paint.quiet },
        { title: 'rounds', align: 'right', fit: 2, cell: rounds, paint: paint.quiet },
    ];
}
function measured(paint, namesMetrics) {
    return [
        {
            title: 'benchmark',
            align: 'left',
            fit: 'shorten',
            cell: failedOrName,
            paint: (text, { result }) => result.verdict === 'errored' ? paint.verdict('errored', text) : text,
        },
        { title: 'version', align: 'left', fit: 'shorten', cell: version },
        {
            title: 'metric',
            align: 'left',
            fit: 'keep',
            cell: ({ result }) => (namesMetrics ? metricText(result.metric) : ''),
        },
        {
            title: namesMetrics ? 'per op' : 'time per op',
            align: 'right',
            fit: 'keep',
            cell: ({ values }) => log_text_logText(values.head ?? ''),
            paint: paint.bold,
        },
        ...beside.map((name) => figureColumn(name)),
        {
            title: 'spread',
            align: 'right',
            fit: 2,
            cell: ({ result }) => spread(result),
            paint: paint.quiet,
        },
        { title: 'rounds', align: 'right', fit: 1, cell: rounds, paint: paint.quiet },
    ];
}
const beside = ['cpu', 'p99', 'allocated'];
/** A further figure of the same version, without a row of its own. */
function figureColumn(name) {
    return {
        title: name,
        align: 'right',
        fit: 3,
        cell({ benchmark, result }) {
            if (result.metric === name)
                return '';
            const other = benchmark.results.find((one) => one.version === result.version && one.metric === name);
            const value = other?.values.head ?? null;
            return value === null ? '' : quantity_formatQuantity((0,model/* metricOf */.ak)(name).unit, value);
        },
    };
}
function metricName({ result }) {
    const words = metricText(result.metric);
    return result.gates ? words : `${words} ${doesNotGate}`;
}
function benchmarkName({ benchmark, first }) {
    return first ? log_text_logText(displayName(benchmark.name)) : '';
}
function failedOrName(row) {
    return row.result.verdict === 'errored' ? `! ${benchmarkName(row)}` : benchmarkName(row);
}
function version({ result }) {
    return log_text_logText(displayName(result.version, 24));
}
function change({ result }) {
    return changeText(result)?.estimate ?? '';
}
function interval({ result }) {
    return changeText(result)?.interval ?? '';
}
function noiseFloor({ result }) {
    return result.noiseFloor === null ? '' : formatNoise(result.noiseFloor);
}
function rounds({ result }) {
    return roundsText(result);
}

;// CONCATENATED MODULE: ./lib/report/terminal-table.js








/** One line a benchmark and head, worst first, under the name of its suite where there are several. */
function terminalTable(report, rows, paint, width) {
    const results = resultRows(rows);
    if (results.length === 0)
        return [];
    const table = text_table_textTable(terminalColumns(report, paint), results, width);
    const blind = table.dropped.includes(couldHaveSeen);
    // Suites come in the order of their worst benchmark, because the rows do.
    const suites = Map.groupBy(results.entries(), ([, { benchmark }]) => benchmark.suite);
    const body = Array.from(suites, ([suite, members]) => [
        ...(suites.size > 1 ? ['', paint.bold(shorten(log_text_logText(suite), width))] : []),
        ...members.flatMap(([at, row]) => [
            table.lines[at] ?? '',
            ...(blind ? sight(row, paint) : []),
            ...formerName(row, paint),
            ...acceptance(row, paint, width),
        ]),
    ]);
    const isAside = results.some(({ result }) => !result.gates);
    const note = isAside ? ['', paint.quiet(`${doesNotGate} is shown, and fails nothing`)] : [];
    return [paint.quiet(table.header), ...body.flat(), ...note];
}
function formerName({ benchmark: { was }, first }, { quiet }) {
    return first && was !== null ? [quiet(`    was ${log_text_logText(displayName(was))}`)] : [];
}
function acceptance({ result: { accepted } }, paint, width) {
    if (accepted === null)
        return [];
    return wrap_wrap(acceptedLine(accepted), width - 4).map((line) => paint.warning(`    ${line}`));
}
// Says in a line of its own what the column would have said.
function sight(row, { quiet }) {
    const text = detectable(row);
    return text === '' ? [] : [quiet(`    ${couldHaveSeen} ${text}`)];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js




















/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
function renderTerminal(report, { color, width }) {
    const rows = worstFirst(report);
    const painted = paint_paint(color);
    return [
        [...head(report, rows, painted, width), ...terminal_context(report, rows, painted, width)],
        terminalTable(report, rows, painted, width),
        terminalBudgets(report, painted, width),
        terminalSweeps(report, painted, width),
        otherMetrics(report, painted, width),
        terminal_rules(report, painted, width),
        terminalErrors(report, painted, width),
        warnings(report, painted, width),
        foot(report, painted, width),
    ]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function head(report, rows, { bold, outcome }, width) {
    // The sentence speaks of regressions first, also where something else failed besides.
    const worst = rows[0]?.worst;
    const isNews = worst?.verdict === 'regressed' && worst.accepted === null;
    const news = isNews ? 'regressed' : report.outcome;
    // A tick is for what was compared, or held against a budget.
    const isTold = news !== 'passed' || (0,model/* isJudged */.sL)(report);
    const sign = isTold ? outcomeSigns[news] : unjudgedSign;
    const phrases = headline(report, rows);
    const lead = phrases[0]?.text ?? '';
    const lines = wrap_wrap(`${sign} ${phrasesToText(phrases)}`, width);
    const colored = (text) => bold(isTold ? outcome(news, text) : text);
    return lines.map((line, index) => index === 0 && line.startsWith(`${sign} ${lead}`)
        ? `${colored(`${sign} ${lead}`)}${line.slice(sign.length + 1 + lead.length)}`
        : line);
}
function terminal_context(report, rows, { quiet, warning }, width) {
    const { base, heads } = report.versions;
    const named = heads.map((version) => phrasesToText(headName(report, version))).join(', ');
    const versions = base === null ? named : `${named} compared with ${phrasesToText(versionName(base))}`;
    const unusual = consequence(report);
    return [
        ...wrap_wrap(versions, width).map(quiet),
        ...(base === null ? [] : wrap_wrap(tallyText(rows), width).map(quiet)),
        ...(unusual === null ? [] : wrap_wrap(unusual, width).map(warning)),
    ];
}
/** What was measured besides and is no news: how much of it has which verdict. */
function otherMetrics(report, { quiet }, width) {
    if (report.versions.base === null)
        return [];
    const others = report.benchmarks.flatMap(otherResults);
    const byMetric = (0,model/* metricsInOrder */.vI)(others.map(({ metric }) => metric)).flatMap((metric) => {
        const own = others.filter((result) => result.metric === metric);
        const numbers = model/* verdicts */.rY.flatMap((verdict) => {
            const number = own.filter((result) => result.verdict === verdict).length;
            return number === 0 ? [] : [`${count_grouped(number)} ${verdict}`];
        });
        return own.length === 0
            ? []
            : [`${metricText(metric)} ${numbers.join(', ')}`.replaceAll(' ', '\u00a0')];
    });
    if (byMetric.length === 0)
        return [];
    return wrap_wrap(`other metrics: ${byMetric.join(' · ')}`, width).map(quiet);
}
function terminal_rules(report, { quiet }, width) {
    return ruleNotes(report).flatMap((note) => {
        const [first = '', ...rest] = wrap_wrap(phrasesToText(note), width - 9);
        return [`${quiet('rule')}     ${first}`, ...rest.map((line) => `         ${line}`)];
    });
}
const longestWarning = 600;
function warnings({ warnings: all }, { warning }, width) {
    return all.flatMap(({ message }) => {
        const [first = '', ...rest] = wrap_wrap(log_text_logText(shorten(message, longestWarning)), width - 9);
        return [`${warning('warning')}  ${first}`, ...rest.map((line) => `         ${line}`)];
    });
}
function foot(report, { quiet }, width) {
    const facts = measurement(report).map((fact) => unbroken(phrasesToText(fact), width));
    // Never wrapped: it is there to be copied.
    const command = report.reproduce === null ? [] : [`${quiet('repeat:')} ${log_text_logText(report.reproduce)}`];
    return [...wrap_wrap(facts.join('\u00a0· '), width).map(quiet), ...command];
}
// Several facts share a line where they fit; one is broken only where it is wider than a line.
function unbroken(fact, width) {
    return textWidth(fact) + 2 > width ? fact : fact.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/index.js















// For other pages of the same house: the self-test's, the study's.









/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uh: () => (/* reexport */ benjaminiHochberg),
  UI: () => (/* reexport */ changePoints),
  B7: () => (/* reexport */ deriveSeed),
  XY: () => (/* reexport */ equivalence),
  Mi: () => (/* reexport */ flooredSignedRank),
  i6: () => (/* reexport */ hodgesLehmann),
  Hj: () => (/* reexport */ meanAbove),
  mL: () => (/* reexport */ midSpread),
  IV: () => (/* reexport */ midmean),
  il: () => (/* reexport */ minimalDetectableEffect),
  dY: () => (/* reexport */ predictionInterval),
  yT: () => (/* reexport */ random),
  GD: () => (/* reexport */ sequentialP),
  jg: () => (/* reexport */ spreadOf)
});

// UNUSED EXPORTS: clopperPearson, fewestForOutliers, longestSeries, outliers, shortestSegment, signedRank

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-padjust/lib/index.js
var lib = __webpack_require__(10030);
;// CONCATENATED MODULE: ./lib/stats/adjust.js

/**
 * Benjamini-Hochberg: p-values adjusted for how many were looked at, in the order given.
 *
 * Calling everything at or below `a` a discovery keeps the expected share of false ones at or below `a`.
 * Source: Benjamini & Hochberg (1995)
 */
function benjaminiHochberg(pValues) {
    // The library refuses an empty list.
    return pValues.length === 0 ? [] : lib([...pValues], 'bh');
}

;// CONCATENATED MODULE: ./lib/stats/largest-t.js
/** Shortest stretch that counts as a level of its own: two values in a row can be a neighbour's doing. */
const shortestSegment = 3;
/** Longest series that is judged: what the table below reaches to. */
const longestSeries = 100;
/**
 * How large the largest |t| has to be.
 *
 * A series is cut where it differs most, so the t of that cut is the largest of many and cannot be held against a t
 * table: at 50 values, t = 2.7 would pass there for one in a hundred, and it is one in eight.
 *
 * @param points length of the whole stretch, at least two shortest segments, at most the longest series
 * @throws RangeError for other lengths
 */
function criticalT(points, level) {
    const after = nullQuantiles.findIndex(([length]) => length >= points);
    const [upper, lower] = [nullQuantiles[after], nullQuantiles[Math.max(0, after - 1)]];
    if (upper === undefined || lower === undefined || points < 2 * shortestSegment) {
        throw new RangeError(`no quantile for ${points} points`);
    }
    const column = level === 0.05 ? 1 : 2;
    // In 1 / length the quantiles run almost straight between the rows.
    const share = lower === upper ? 0 : (1 / lower[0] - 1 / points) / (1 / lower[0] - 1 / upper[0]);
    return lower[column] + share * (upper[column] - lower[column]);
}
/**
 * Quantiles of the largest |t| over all cuts of normal noise: length, 95 %, 99 %. From four million series each and ten
 * million of the short ones, so that the last digit is uncertain; the test draws some of them again. The first row is
 * exact, for six values have one cut.
 */
const nullQuantiles = [
    [6, 2.776, 4.604],
    [7, 3.09, 4.775],
    [8, 3.178, 4.673],
    [9, 3.197, 4.551],
    [10, 3.196, 4.436],
    [11, 3.187, 4.337],
    [12, 3.176, 4.26],
    [13, 3.166, 4.194],
    [14, 3.155, 4.137],
    [16, 3.137, 4.047],
    [18, 3.124, 3.98],
    [20, 3.112, 3.929],
    [25, 3.098, 3.847],
    [30, 3.089, 3.791],
    [40, 3.086, 3.74],
    [50, 3.088, 3.712],
    [60, 3.092, 3.695],
    [80, 3.104, 3.684],
    [100, 3.115, 3.68],
];

;// CONCATENATED MODULE: ./lib/stats/split.js

/**
 * Where a stretch falls apart into two that differ most: E-divisive's divergence, with distances to the first power.
 *
 * @returns the first index of the second part, with the divergence; null for one that is too short, or all of one value
 * Source: Matteson & James (2014), 2.2 and 2.3
 */
function bestSplit(values, { from, to }, shortest = shortestSegment) {
    const stretch = values.slice(from, to);
    const n = stretch.length;
    const before = distancesWithin(stretch);
    const after = distancesWithin(stretch.toReversed());
    const all = before[n] ?? 0;
    let best = null;
    for (let left = shortest; left <= n - shortest; left++) {
        const right = n - left;
        const [within, beyond] = [before[left] ?? 0, after[right] ?? 0];
        const between = all - within - beyond;
        const divergence = (2 / n) * (between - (right * within) / (left - 1) - (left * beyond) / (right - 1));
        if (divergence > (best?.divergence ?? 0))
            best = { index: from + left, divergence };
    }
    return best;
}
/** Sums of the distances between all pairs of the first so many values. */
function distancesWithin(values) {
    const sums = [0];
    for (const [count, value] of values.entries()) {
        let sum = sums[count] ?? 0;
        for (const other of values.slice(0, count))
            sum += Math.abs(value - other);
        sums.push(sum);
    }
    return sums;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/stats/step.js


/**
 * The step from one sample to another, of equal spread.
 *
 * @param first and `second`: at least one value each, three together
 */
function stepBetween(first, second, confidence = 0.95) {
    const freedom = first.length + second.length - 2;
    const estimate = (0,simple_statistics/* mean */.RE)([...second]) - (0,simple_statistics/* mean */.RE)([...first]);
    const squares = [first, second].reduce((sum, one) => sum + (0,simple_statistics/* sumNthPowerDeviations */.tZ)([...one], 2), 0);
    const standardError = Math.sqrt((squares / freedom) * (1 / first.length + 1 / second.length));
    const reach = stats_base_dists_t_quantile_lib((1 + confidence) / 2, freedom) * standardError;
    const t = estimate === 0 ? 0 : estimate / standardError;
    return { estimate, low: estimate - reach, high: estimate + reach, t };
}

;// CONCATENATED MODULE: ./lib/stats/change-points.js



/**
 * The places at which the level of a series changed, in order.
 *
 * Each must stand out from noise at 99 %, against the largest t that noise shows wherever it is cut; no permutations,
 * so the same series always gives the same answer. Of series in which nothing changed, one in a hundred has a change
 * point. A level lasts three values at least.
 *
 * The values are searched in windows, and what is found there is weighed again between its neighbours: cut in two as a
 * whole, a series that rises and falls again shows nothing. A rise of three standard deviations for ten of 50 values is
 * found so in 81 of 100 cases, and in 7 otherwise.
 *
 * @param values in time order, finite, at most a hundred; independent around their level: never a running sum
 * @throws RangeError for more
 * Source: Matteson & James (2014); Fleming et al. (2023), 3
 */
function changePoints(values) {
    if (values.length > longestSeries) {
        throw new RangeError(`${values.length} values are more than ${longestSeries}`);
    }
    const found = windows(values.length).flatMap((window) => split(values, window, 0.05));
    const inOrder = [...new Set(found)].toSorted((a, b) => a - b);
    return merged(values, inOrder, 0.01).map((point) => ({
        index: point.index,
        ...stepAt(values, point),
    }));
}
/**
 * Tried with 20 to 50: shorter ones miss long low rises, longer ones hide short high ones. What is weighed at 95 % in
 * them is found as surely as at 90 %, with fewer false ones.
 */
const windowLength = 30;
/** Each overlaps the next by half. */
function windows(length) {
    const step = windowLength / 2;
    const count = Math.max(1, Math.ceil((length - windowLength) / step) + 1);
    return Array.from({ length: count }, (_, i) => {
        return { from: i * step, to: Math.min(i * step + windowLength, length) };
    });
}
/** Cuts in two for as long as the parts differ. */
function split(values, stretch, level) {
    const { from, to } = stretch;
    const cut = bestSplit(values, stretch);
    if (cut === null)
        return [];
    const { index } = cut;
    if (strength(values, { from, index, to }, level) < 1)
        return [];
    return [
        ...split(values, { from, to: index }, level),
        index,
        ...split(values, { from: index, to }, level),
    ];
}
/** Takes away the weakest until all that are left stand out. */
function merged(values, indexes, level) {
    const cuts = indexes.map((index, i) => {
        return { from: indexes[i - 1] ?? 0, index, to: indexes[i + 1] ?? values.length };
    });
    const strengths = cuts.map((cut) => {
        const whole = strength(values, cut, level);
        // Half at most, so that it is taken away before any that stands out.
        return isBetweenLevels(cut) ? whole : (1 - 1 / (1 + whole)) / 2;
    });
    const weakest = Math.min(...strengths);
    if (weakest >= 1 || cuts.length === 0)
        return cuts;
    return merged(values, indexes.toSpliced(strengths.indexOf(weakest), 1), level);
}
/** The cut's |t| in units of what it has to be. */
function strength(values, cut, level) {
    const points = cut.to - cut.from;
    if (points < 2 * shortestSegment)
        return 0;
    return Math.abs(stepAt(values, cut).t) / criticalT(points, level);
}
/** Whether both sides are long enough: neighbouring windows may cut at either side of a value. */
function isBetweenLevels({ from, index, to }) {
    return Math.min(index - from, to - index) >= shortestSegment;
}
function stepAt(values, { from, index, to }) {
    return stepBetween(values.slice(from, index), values.slice(index, to));
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./lib/stats/clopper-pearson.js

/**
 * Exact bounds of a rate: those that hold at least as often as they promise, also for no events at all.
 *
 * @param events from 0 to `trials`; need not be whole, so that resampled rates can be bounded by how many independent
 * trials stand behind them
 * @param trials not negative; none at all bound nothing
 * Source: Clopper & Pearson (1934)
 */
function clopperPearson(events, trials, confidence = 0.95) {
    const tail = (1 - confidence) / 2;
    const others = trials - events;
    return {
        low: events <= 0 ? 0 : betaQuantile(tail, events, others + 1),
        high: others <= 0 ? 1 : betaQuantile(1 - tail, events + 1, others),
    };
}

;// CONCATENATED MODULE: ./lib/stats/scratch.js
/**
 * Working space that is used again and again: arrays of numbers lie outside of the collected heap, and thousands of
 * them pile up before they are freed.
 *
 * @returns gives an array of zeros, which is only to be used until the next call
 */
function scratch() {
    let space = new Float64Array(1024);
    return (length) => {
        if (length > space.length)
            space = new Float64Array(2 * length);
        return space.subarray(0, length).fill(0);
    };
}

;// CONCATENATED MODULE: ./lib/stats/null-distribution.js

/**
 * Chance that a sum of signed ranks is at most `sum` when every rank's sign is a fair coin.
 *
 * Exact for any ranks, so ties need no approximation: counting subsets by their sum takes n * sum steps
 * where listing the sign flips would take 2^n.
 *
 * @param ranks positive whole numbers; mid-ranks are passed doubled, with a doubled sum
 * @returns a probability; 0 below the smallest sum
 */
function lowerTail(sum, ranks) {
    const total = ranks.reduce((a, b) => a + b, 0);
    if (sum < 0)
        return 0;
    if (sum >= total)
        return 1;
    // The far tail by symmetry: half the steps, and p-values near 1 need no relative precision.
    if (sum > total / 2)
        return 1 - lowerTail(total - sum - 1, ranks);
    let count = 0;
    for (const subsets of subsetCounts(sum, ranks))
        count += subsets;
    return count * 2 ** -ranks.length;
}
/** The same of the ranks from 1 to n: observations without ties, as nearly all are. */
function untiedLowerTail(sum, n) {
    const total = (n * (n + 1)) / 2;
    if (sum < 0)
        return 0;
    if (sum >= total)
        return 1;
    return sum > total / 2 ? 1 - untiedLowerTail(total - sum - 1, n) : (lowerHalf(n)[sum] ?? 1);
}
/**
 * The signed-rank statistic's quantile without ties: the smallest x with P(W <= x) >= `probability`.
 *
 * @param probability in (0, 0.5]
 * @param n number of observations, at least one
 */
function signedRankQuantile(probability, n) {
    const quantile = lowerHalf(n).findIndex((tail) => tail >= probability);
    if (quantile < 0)
        throw new RangeError(`probability ${probability} is not in (0, 0.5]`);
    return quantile;
}
/** For each number of observations once: a run asks for the same few thousands of times. */
const halves = new Map();
/** Without ties, the chances of all sums up to the middle one. */
function lowerHalf(n) {
    const known = halves.get(n);
    if (known !== undefined)
        return known;
    const ranks = Array.from({ length: n }, (_, i) => i + 1);
    let count = 0;
    const half = subsetCounts(Math.ceil((n * (n + 1)) / 4), ranks).map((subsets) => {
        count += subsets;
        return count * 2 ** -n;
    });
    halves.set(n, half);
    return half;
}
const space = scratch();
/** How many subsets of the ranks have each sum from 0 to `largest`. */
function subsetCounts(largest, ranks) {
    const counts = space(largest + 1);
    counts[0] = 1;
    let reached = 0;
    for (const rank of ranks) {
        reached = Math.min(largest, reached + rank);
        for (let sum = reached; sum >= rank; sum--) {
            counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/stats/signed-rank.js

/**
 * Wilcoxon's signed-rank test of a symmetric distribution around zero, exact also with ties.
 *
 * Zeros are dropped and tied magnitudes share their mean rank; the p-value is then that of all 2^n sign flips.
 *
 * @param differences finite, in any order; a few hundred at most (with ties the time grows with the cube)
 * @returns both 1 where nothing but zeros is left
 */
function signedRank(differences) {
    const byMagnitude = differences
        .filter((d) => d !== 0)
        .toSorted((a, b) => Math.abs(a) - Math.abs(b));
    const { ranks, tied } = doubledRanks(byMagnitude);
    const total = ranks.reduce((a, b) => a + b, 0);
    const positive = ranks.reduce((sum, rank, i) => sum + ((byMagnitude[i] ?? 0) > 0 ? rank : 0), 0);
    const tail = (sum) => tied ? lowerTail(sum, ranks) : untiedLowerTail(sum / 2, ranks.length);
    return { greater: tail(total - positive), less: tail(positive) };
}
/**
 * Tests whether a change exceeds `floor` in either direction.
 *
 * Two builds always differ by a hair (code layout), and with enough rounds any hair is significant against
 * zero; against a floor it is not.
 *
 * @param observations log ratios, positive is slower
 * @param floor log ratio, not negative
 */
function flooredSignedRank(observations, floor) {
    const slower = signedRank(observations.map((d) => d - floor)).greater;
    const faster = signedRank(observations.map((d) => -d - floor)).greater;
    return { slower, faster, twoSided: Math.min(1, 2 * Math.min(slower, faster)) };
}
/** Ranks times two, so that the mean rank of a tie is a whole number. */
function doubledRanks(byMagnitude) {
    const ranks = [];
    let tied = false;
    for (let start = 0; start < byMagnitude.length;) {
        const magnitude = Math.abs(byMagnitude[start] ?? 0);
        let end = start + 1;
        while (end < byMagnitude.length && Math.abs(byMagnitude[end] ?? 0) === magnitude)
            end++;
        tied ||= end - start > 1;
        for (let i = start; i < end; i++)
            ranks.push(start + 1 + end);
        start = end;
    }
    return { ranks, tied };
}

;// CONCATENATED MODULE: ./lib/stats/equivalence.js

/**
 * The chance of evidence this strong that the change lies inside (-margin, margin) if it does not.
 *
 * Two one-sided signed-rank tests, the larger p-value (Schuirmann's TOST). A p-value of at most `a` says the same
 * as the interval of confidence 1 - 2a lying inside the margins.
 *
 * @param observations log ratios, at least one
 * @param margin log ratio, positive
 */
function equivalence(observations, margin) {
    const belowHigh = signedRank(observations.map((d) => d - margin)).less;
    const aboveLow = signedRank(observations.map((d) => d + margin)).greater;
    return Math.max(belowHigh, aboveLow);
}

;// CONCATENATED MODULE: ./lib/stats/hodges-lehmann.js


/**
 * Hodges-Lehmann estimate of the change with its exact interval.
 *
 * The estimate is the median of all pairwise (Walsh) averages, the interval's ends are two of them, counted in
 * from both sides by the signed-rank distribution: what the signed-rank test would not reject.
 *
 * @param observations log ratios, one a round, in any order; at least one, all finite
 * @param confidence such as 0.95
 * @returns log ratios; infinite ends where there are too few rounds for the confidence (below 6 for 0.95)
 * @throws RangeError when empty: a caller's bug, not a user's error
 * Source: Hodges & Lehmann (1963); Hollander, Wolfe & Chicken (2014), 3.2 and 3.3
 */
function hodgesLehmann(observations, confidence = 0.95) {
    if (observations.length === 0)
        throw new RangeError('no observations');
    const walsh = walshAverages(observations);
    const k = signedRankQuantile((1 - confidence) / 2, observations.length);
    return {
        estimate: middle(walsh),
        low: k < 1 ? -Infinity : at(walsh, k - 1),
        high: k < 1 ? Infinity : at(walsh, walsh.length - k),
    };
}
const hodges_lehmann_space = scratch();
/** The averages of every observation with itself and with every other, ascending: n(n+1)/2 of them. */
function walshAverages(observations) {
    const averages = hodges_lehmann_space((observations.length * (observations.length + 1)) / 2);
    let next = 0;
    for (const [i, a] of observations.entries()) {
        for (let j = i; j < observations.length; j++)
            averages[next++] = (a + at(observations, j)) / 2;
    }
    // oxlint-disable-next-line unicorn/no-array-sort -- in place: it is our own working space
    return averages.sort();
}
function middle(sorted) {
    const half = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no value at ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./lib/stats/mde.js


/** The signed-rank test needs this much more than the t-test on normal data (efficiency 3/pi, as a root). */
const rankPenalty = 1.02;
const power = 0.8;
/**
 * The smallest change that these rounds could have detected with 80 % power.
 *
 * @param spread standard deviation of the observations (log ratios)
 * @param rounds at least two
 * @param alpha two-sided
 * @returns log ratio, not negative
 */
function minimalDetectableEffect(spread, rounds, alpha) {
    const freedom = rounds - 1;
    const quantiles = stats_base_dists_t_quantile_lib(1 - alpha / 2, freedom) + stats_base_dists_t_quantile_lib(power, freedom);
    return (rankPenalty * quantiles * spread) / Math.sqrt(rounds);
}
/**
 * Sample standard deviation of the observations, the bounds' `spread`.
 *
 * @param observations at least two
 */
function spreadOf(observations) {
    return (0,simple_statistics/* sampleStandardDeviation */.JK)([...observations]);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betainc/lib/index.js
var math_base_special_betainc_lib = __webpack_require__(89986);
;// CONCATENATED MODULE: ./lib/stats/student-t.js

/**
 * Chance that Student's t is `t` or more. Keeps its relative precision far out, where one minus a distribution
 * function is nothing but rounding: of many benchmarks the smallest p-values are the ones that count.
 *
 * @param t any number, also infinite
 * @param freedom degrees of freedom, positive
 */
function upperTail(t, freedom) {
    if (t < 0)
        return 1 - upperTail(-t, freedom);
    if (t === Infinity)
        return 0;
    const square = t * t;
    // Each form of the same integral where its argument is not near 1.
    return square < freedom
        ? math_base_special_betainc_lib(square / (freedom + square), 0.5, freedom / 2, true, true) / 2
        : math_base_special_betainc_lib(freedom / (freedom + square), freedom / 2, 0.5, true, false) / 2;
}

;// CONCATENATED MODULE: ./lib/stats/mean-above.js


/**
 * One-sided p-value of Student's t-test that the mean exceeds `floor`. Unlike a test of signs or ranks it can be small
 * with few observations, where they lie far above the floor beside how they scatter.
 *
 * @param observations finite, in any order
 * @returns 1 below two observations
 */
function meanAbove(observations, floor) {
    const { length } = observations;
    if (length < 2)
        return 1;
    const distance = (0,simple_statistics/* mean */.RE)([...observations]) - floor;
    const standardError = (0,simple_statistics/* sampleStandardDeviation */.JK)([...observations]) / Math.sqrt(length);
    if (standardError === 0)
        return distance > 0 ? 0 : 1;
    return upperTail(distance / standardError, length - 1);
}

;// CONCATENATED MODULE: ./lib/stats/midmean.js

/**
 * The mean of the middle half (the interquartile mean): as robust as the median against up to a quarter of outliers on either side, and steadier.
 *
 * @param values at least one
 */
function midmean(values) {
    const cut = Math.floor(values.length / 4);
    const sorted = values.toSorted((a, b) => a - b);
    return (0,simple_statistics/* mean */.RE)(sorted.slice(cut, sorted.length - cut));
}
/**
 * The standard deviation of normal values whose middle half is as wide as that of these.
 *
 * @param values at least one
 */
function midSpread(values) {
    return (0,simple_statistics/* interquartileRange */.Z0)([...values]) / 1.349;
}

;// CONCATENATED MODULE: ./lib/stats/outliers.js


/** Fewer tell too little of how the others spread. */
const fewestForOutliers = 10;
/**
 * Those values that are not of a kind with the others: the generalized extreme Studentized deviate test, which also
 * finds several that hide each other.
 *
 * @param values finite, in any order; the others about normal
 * @param alpha how often values that are all of a kind have an outlier
 * @returns indexes, ascending; none of fewer values than are needed
 * Source: Rosner (1983)
 */
function outliers(values, alpha) {
    if (values.length < fewestForOutliers)
        return [];
    let rest = [...values.keys()];
    let kept = rest;
    // Where more than a quarter are unlike the others, there is no telling who the others are.
    for (let removed = 0; removed < Math.floor(values.length / 4); removed++) {
        const { index, deviate } = mostExtreme(values, rest);
        const isOutlier = deviate > criticalDeviate(rest.length, alpha);
        rest = rest.filter((each) => each !== index);
        if (isOutlier)
            kept = rest;
    }
    return [...values.keys()].filter((index) => !kept.includes(index));
}
function mostExtreme(values, indexes) {
    const each = indexes.map((index) => ({ index, value: values[index] ?? NaN }));
    const all = each.map(({ value }) => value);
    const centre = mean(all);
    const spread = sampleStandardDeviation(all);
    const distance = ({ value }) => Math.abs(value - centre);
    const farthest = each.reduce((a, b) => (distance(b) > distance(a) ? b : a));
    const deviate = distance(farthest) === 0 ? 0 : distance(farthest) / spread;
    return { index: farthest.index, deviate };
}
/** What the largest deviate of so many normal values stays below, but for `alpha`. */
function criticalDeviate(count, alpha) {
    const freedom = count - 2;
    const t = tQuantile(1 - alpha / (2 * count), freedom);
    return ((count - 1) * t) / Math.sqrt((freedom + t * t) * count);
}

;// CONCATENATED MODULE: ./lib/stats/prediction-interval.js



/**
 * Holds one new value against earlier ones of the same kind.
 *
 * The interval is for a value, not for the mean: with many earlier ones it stays as wide as they spread.
 *
 * @param earlier at least two, independent, about normal
 * @param confidence of the two-sided interval
 * @throws RangeError below two earlier values
 * Source: Hahn & Meeker (1991), 4.7
 */
function predictionInterval(earlier, value, confidence = 0.95) {
    if (earlier.length < 2)
        throw new RangeError(`${earlier.length} earlier values do not vary`);
    const freedom = earlier.length - 1;
    const centre = (0,simple_statistics/* mean */.RE)([...earlier]);
    const spread = (0,simple_statistics/* sampleStandardDeviation */.JK)([...earlier]);
    const standardError = spread * Math.sqrt(1 + 1 / earlier.length);
    const reach = stats_base_dists_t_quantile_lib((1 + confidence) / 2, freedom) * standardError;
    const t = inUnitsOf(standardError, value - centre);
    const greater = upperTail(t, freedom);
    return { mean: centre, low: centre - reach, high: centre + reach, t, freedom, greater };
}
function inUnitsOf(standardError, difference) {
    return difference === 0 ? 0 : difference / standardError;
}

;// CONCATENATED MODULE: ./lib/stats/random.js

/** Weyl increment of the golden ratio: visits every 32-bit state once before it repeats. */
const increment = 0x9e3779b9;
/**
 * A seeded generator: a counter through a 32-bit mixing function (the splitmix family). Small, fast and good
 * enough for coins, orders and simulations; not for secrets.
 *
 * @param seed any whole number; its lower 32 bits count
 */
function random(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (state + increment) >>> 0;
        return mix(state) / 2 ** 32;
    };
    return {
        uniform,
        coin: () => uniform() < 0.5,
        shuffled: (items) => (0,simple_statistics/* shuffle */.k4)([...items], uniform),
    };
}
/**
 * A seed for one part of a run, unrelated to those of the other parts.
 *
 * @returns a whole number in [0, 2^32)
 */
function deriveSeed(seed, part) {
    return mix((mix((seed + increment) >>> 0) + Math.imul(part + 1, increment)) >>> 0);
}
/** A one-to-one scrambling of 32 bits in which every bit depends on every other. Constants: MurmurHash3, Appleby. */
function mix(bits) {
    let mixed = bits;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/stats/sequential.js
/**
 * One p-value for several looks, valid wherever one stops: the smallest of p / weight (a weighted Bonferroni).
 *
 * @param looks weights of all planned looks sum to at most 1; looks not reached are left out
 * @returns 1 without looks
 */
function sequentialP(looks) {
    return looks.reduce((least, { p, weight }) => Math.min(least, p / weight), 1);
}

;// CONCATENATED MODULE: ./lib/stats/index.js
















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
