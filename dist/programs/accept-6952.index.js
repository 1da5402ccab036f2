export const id = 6952;
export const ids = [6952,5846];
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
