export const id = 880;
export const ids = [880];
export const modules = {

/***/ 73880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* reexport */ publish)
});

// UNUSED EXPORTS: outputNames

;// CONCATENATED MODULE: ./lib/publish/is-worth-a-comment.js
/** Whether `comment: on-change` has something to say: a change that was shown, or a job that fails. */
function isWorthAComment(report) {
    const { outcome, settings, benchmarks } = report;
    const fails = outcome === 'errored' || outcome === settings.failOn;
    return fails || benchmarks.some(hasChanged);
}
function hasChanged({ results }) {
    return results.some(({ gates, verdict }) => gates && (verdict === 'improved' || verdict === 'regressed'));
}

;// CONCATENATED MODULE: ./lib/publish/outputs.js
/** What later steps can read; `action.yml` lists the same names. */
const outputNames = [
    'verdict',
    'regressions',
    'improvements',
    'report-json',
    'report-markdown',
    'comment-url',
];
/** @param commentUrl null where no comment was written, which is an empty output */
function outputs(report, files, commentUrl) {
    return {
        verdict: report.outcome,
        regressions: String(count(report, 'regressed')),
        improvements: String(count(report, 'improved')),
        'report-json': files.json,
        'report-markdown': files.markdown,
        'comment-url': commentUrl ?? '',
    };
}
/** Benchmarks, not results: slower in two heads is one regression. What does not gate does not count. */
function count(report, verdict) {
    return report.benchmarks.filter(({ results }) => results.some((result) => result.gates && result.verdict === verdict)).length;
}

;// CONCATENATED MODULE: ./lib/publish/find-own-comment.js
/**
 * The oldest comment that ends in the gate's marker and was written with the gate's own token.
 *
 * Both are needed: the marker alone can be typed by anybody, and the token's login (`github-actions[bot]` for the
 * default token) is shared with every other workflow of the repository. The login is asked for only when there is a
 * comment to hold it against, so a first comment costs no extra request.
 *
 * @returns null when no page has one
 */
async function findOwnComment(marker, comments) {
    let author = null;
    for (let number = 1;; number++) {
        const page = await comments.page(number);
        if (page.kind !== 'ok')
            return page;
        const marked = page.value.comments.filter((comment) => endsInLine(comment.body, marker));
        if (marked.length > 0 && author === null) {
            const answer = await comments.author();
            if (answer.kind !== 'ok')
                return answer;
            author = answer.value;
        }
        const own = marked.find((comment) => comment.author === author);
        if (own !== undefined)
            return { kind: 'ok', value: own };
        if (page.value.last)
            return { kind: 'ok', value: null };
    }
}
/** GitHub gives a body back as it was sent, but one edited in a browser has CRLF. */
function endsInLine(body, line) {
    return body.trimEnd().split(/\r?\n/).at(-1) === line;
}

;// CONCATENATED MODULE: ./lib/publish/upsert-comment.js

const tries = 4;
const longestWaitSeconds = 60;
/**
 * Updates the gate's comment, or creates it. As often as the host is busy, the whole of it is tried again.
 *
 * Not each request by itself (as Octokit's retry plugin would do, which doesn't read Retry-After either): a creation
 * that was answered with an error may have been carried out all the same, so a second try has to look first.
 *
 * @returns the comment; null where there is none and none was to be created
 */
async function upsertComment(wanted, comments, wait) {
    for (let attempt = 1;; attempt++) {
        const answer = await upsertOnce(wanted, comments);
        if (answer.kind !== 'busy' || attempt === tries)
            return answer;
        const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1);
        if (seconds > longestWaitSeconds)
            return answer;
        await wait(seconds);
    }
}
async function upsertOnce(wanted, comments) {
    const own = await findOwnComment(wanted.marker, comments);
    if (own.kind !== 'ok')
        return own;
    if (own.value !== null) {
        const updated = await comments.update(own.value.id, wanted.body);
        const deletedSince = updated.kind === 'refused' && updated.status === 404;
        if (!deletedSince)
            return updated;
    }
    return wanted.create ? comments.create(wanted.body) : { kind: 'ok', value: null };
}

;// CONCATENATED MODULE: ./lib/publish/warnings.js
/** What to tell when the comment was not written, and what to do about it; null when it was. */
function commentWarning(answer, fromFork) {
    if (answer.kind === 'ok')
        return null;
    if (answer.kind === 'refused')
        return refusal(answer.status, answer.message, fromFork);
    return {
        code: 'comment-unavailable',
        message: `The comment was not written: GitHub did not answer as it should (${answer.message}). ${summaryHasIt} Run the job again to get the comment.`,
    };
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
const summaryHasIt = 'The job summary holds the report.';
const denied = new Set([401, 403, 404]);
function refusal(status, message, fromFork) {
    if (!denied.has(status))
        return {
            code: 'comment-refused',
            message: `The comment was not written: GitHub refused it (HTTP ${status}: ${message}). ${summaryHasIt}`,
        };
    if (fromFork)
        return {
            code: 'comment-from-fork',
            message: `The comment was not written: a pull request from a fork runs with a token that can only read (HTTP ${status}). ${summaryHasIt}`,
        };
    return {
        code: 'comment-denied',
        message: `The comment was not written: the token may not do it (HTTP ${status}: ${message}). ${summaryHasIt} To get the comment, give the job "permissions: { contents: read, pull-requests: write }".`,
    };
}

;// CONCATENATED MODULE: ./lib/publish/publish.js




/**
 * Publishes a report: the job summary first, since it needs no permission, then the comment, then the outputs.
 *
 * Never fails for what the host refuses: the verdict stands without its comment.
 *
 * @returns what could not be published, each with the remedy; empty when all was
 */
async function publish(report, publication, hosting) {
    const summary = await hosting.summary(publication.summary);
    const comment = await writeComment(report, publication, hosting);
    const url = comment.kind === 'ok' ? (comment.value?.url ?? null) : null;
    const values = outputs(report, publication.files, url);
    for (const name of outputNames)
        hosting.output(name, values[name]);
    const warnings = [
        summaryWarning(summary),
        commentWarning(comment, hosting.comments?.fromFork ?? false),
    ];
    return warnings.filter((warning) => warning !== null);
}
async function writeComment(report, publication, hosting) {
    const { comment, marker, policy } = publication;
    if (hosting.comments === null || policy === 'never')
        return { kind: 'ok', value: null };
    const create = policy === 'always' || isWorthAComment(report);
    const wanted = { body: comment, marker, create };
    return upsertComment(wanted, hosting.comments, (seconds) => hosting.wait(seconds));
}

;// CONCATENATED MODULE: ./lib/publish/index.js




/***/ })

};
