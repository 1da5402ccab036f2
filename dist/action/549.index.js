export const id = 549;
export const ids = [549];
export const modules = {

/***/ 49549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubHosting: () => (/* binding */ gitHubHosting)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
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
            return { kind: 'refused', status: null, message: error.message };
        if (!isRequestError(error))
            throw error;
        const { status, message } = error;
        const headers = error.response?.headers ?? {};
        // Octokit reports a connection that failed as status 500, so that is among the busy ones as well.
        return status >= 500 || isRateLimit(status, headers)
            ? { kind: 'busy', retryAfterSeconds: retryAfter(headers), message }
            : { kind: 'refused', status, message };
    }
}
function isRequestError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function isGraphqlError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/** Both of GitHub's rate limits answer 403 as well as 429; these headers tell them from a missing permission. */
function isRateLimit(status, headers) {
    if (status === 429)
        return true;
    return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
}
/** Null for the HTTP date form too, which GitHub doesn't use. */
function retryAfter(headers) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

;// CONCATENATED MODULE: ./lib/platform/github.js




/** GitHub as the place where a run publishes: the job's page, its outputs, the pull request's comments. */
function gitHubHosting(target) {
    const { pullRequest } = target;
    return {
        comments: pullRequest === null ? null : pullRequestComments({ ...target, pullRequest }),
        summary,
        output: (name, value) => core.setOutput(name, value),
        notice: (title, message) => core.notice(message, { title }),
        group,
        wait: (seconds) => (0,promises_.setTimeout)(seconds * 1000),
    };
}
async function summary(markdown) {
    try {
        await core.summary.addRaw(markdown, true).write();
        return { kind: 'ok', value: null };
    }
    catch (error) {
        return { kind: 'refused', status: null, message: String(error) };
    }
}
/** The runner obeys no command until it reads the random word: a wall behind the escaping of single lines. */
async function group(title, body) {
    const word = (0,external_node_crypto_.randomUUID)();
    core.startGroup(title);
    core.info(`::stop-commands::${word}`);
    try {
        return await body();
    }
    finally {
        core.info(`::${word}::`);
        core.endGroup();
    }
}
const requestTimeoutMs = 30_000;
const perPage = 100;
function pullRequestComments(target) {
    const [owner = '', repo = ''] = target.repository.split('/');
    const issue = { owner, repo, issue_number: target.pullRequest.number };
    const request = requester(target);
    return {
        fromFork: target.pullRequest.fork,
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
        create: (body) => request(async ({ rest }, options) => hosted((await rest.issues.createComment({ ...issue, ...options, body })).data)),
        update: (id, body) => request(async ({ rest }, options) => hosted((await rest.issues.updateComment({ owner, repo, comment_id: id, ...options, body })).data)),
    };
}
/** Octokit is loaded with the first request: a run that writes no comment doesn't pay for it. */
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
function hosted(comment) {
    return {
        id: comment.id,
        author: comment.user?.login ?? null,
        body: comment.body ?? '',
        url: comment.html_url,
    };
}


/***/ })

};
