export const id = 733;
export const ids = [733];
export const modules = {

/***/ 72733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/accept/index.js + 9 modules
var accept = __webpack_require__(11768);
// EXTERNAL MODULE: ./lib/config/index.js + 33 modules
var lib_config = __webpack_require__(87229);
// EXTERNAL MODULE: ./lib/decide/index.js + 39 modules
var decide = __webpack_require__(22209);
;// CONCATENATED MODULE: ./lib/baseline/advice.js

/**
 * What the branch's recorded runs make one suspect of this one.
 *
 * @param metrics those that gate, the most important first
 */
function adviceOf(history, { evidence, version, ...of }, metrics) {
    const present = (0,decide/* recordingOf */.LZ)(evidence, version, of);
    const names = new Map(evidence.map(({ benchmark }) => [benchmark.id, benchmark.name]));
    const all = metrics.map((metric) => ({ metric, told: (0,decide/* suspect */.mL)(history, present, metric) }));
    const [first] = all;
    if (first === undefined || first.told.runs === 0)
        return null;
    return {
        runs: first.told.runs,
        factor: { ...first.told.factor, machine: first.told.calibrationFactor },
        suspected: all.flatMap(({ metric, told }) => suspectedOf(told, metric, names)),
    };
}
/** The worst first. */
function suspectedOf({ benchmarks }, metric, names) {
    return benchmarks
        .filter((one) => one.kind === 'judged' && one.isSuspected)
        .toSorted((a, b) => b.ratio - a.ratio)
        .map(({ id, ratio, predicted, value, adjustedPValue, runs }) => ({
        id,
        name: names.get(id) ?? id,
        metric,
        ratio,
        predicted,
        value,
        adjustedPValue,
        runs,
    }));
}

// EXTERNAL MODULE: ./lib/prepare/index.js + 19 modules
var prepare = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/baseline/checkout.js


/** Null where the directory lies in no repository, or in one without a commit. */
async function checkoutAt(workingDirectory, ports) {
    const { repository: found } = await (0,prepare/* locate */.x5)(workingDirectory, ports);
    if (found.kind === 'none')
        return null;
    const { root: repository, folder } = found;
    const ask = async (...args) => {
        const { exitCode, stdout } = await ports.processes.run('git', args, { cwd: repository });
        ports.stop.throwIfAborted();
        return exitCode === 0 ? stdout.trim() : null;
    };
    const commit = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    const gitDirectory = await ask('rev-parse', '--git-common-dir');
    if (commit === null || gitDirectory === null)
        return null;
    const branch = await ask('symbolic-ref', '--short', '--quiet', 'HEAD');
    return {
        repository,
        folder,
        gitDirectory: (0,external_node_path_.resolve)(repository, gitDirectory),
        commit,
        branch,
    };
}

;// CONCATENATED MODULE: ./lib/baseline/history-view.js

/** A branch's history as a page of it shows it, for one metric. */
function historyView(branch, history, metric) {
    const newest = history.at(-1);
    const names = new Map(history.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name])));
    const benchmarks = trendsOf(history, metric).map(({ id, trend }) => ({
        id,
        name: names.get(id) ?? id,
        values: history.flatMap((entry) => entry.benchmarks.find((one) => one.id === id)?.metrics[metric]?.value ?? []),
        from: trend.kind,
        shifts: trend.kind === 'too-short' ? [] : trend.shifts,
    }));
    return {
        branch,
        metric,
        pushes: history.length,
        from: history[0]?.createdAt ?? null,
        to: newest?.createdAt ?? null,
        benchmarks,
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/store/system-problem.js
/** Runs what talks to the system; where that says no, `otherwise` makes the answer of its words. */
async function system_problem_orProblem(body, otherwise) {
    try {
        return await body();
    }
    catch (error) {
        const problem = systemProblem(error);
        if (problem === null)
            throw error;
        return otherwise(problem);
    }
}
/** Nothing is there, as told from all that kept us from looking. */
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
/**
 * What a system that said no has said, in words: a full disk or a missing right is for the user to see to.
 *
 * @returns null for every other error: a bug, or a stop
 */
function systemProblem(error) {
    if (!(error instanceof Error && 'code' in error && 'errno' in error))
        return null;
    const words = known[String(error.code)];
    if (words === undefined)
        return error.message;
    const place = placeOf(error);
    return place === null ? words : `${words} (${place})`;
}
/** Of a copy, both paths are told, and it is mostly the second that fails. */
function placeOf(error) {
    if ('dest' in error && typeof error.dest === 'string')
        return error.dest;
    return 'path' in error && typeof error.path === 'string' ? error.path : null;
}
const known = {
    ENOSPC: 'no space is left on the disk',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the disk can only be read',
    EACCES: 'the system does not permit it',
    EPERM: 'the system does not permit it',
    ENOENT: 'there is no such file or directory',
    ENOTDIR: 'that is not a directory',
    ENAMETOOLONG: 'a name is too long for the disk',
    EMFILE: 'too many files are open',
};

;// CONCATENATED MODULE: ./lib/store/backends/actions-cache.js

/**
 * The cache of the repository's workflows: nothing to set up, 10 GB a repository, and entries that nobody asks for are
 * gone after a week.
 *
 * A look-up is one request. It finds a pull request's own entries first, which the pull request's code may have made
 * up: what is found is to be checked (`Provenance`).
 */
function actionsCacheStorage(cache) {
    return {
        title,
        find: (prefixes, path) => system_problem_orProblem(async () => found(await cache.restore(prefixes, path)), unreachable),
        save: (key, path) => system_problem_orProblem(async () => {
            const outcome = await cache.save(key, path);
            return outcome.kind === 'saved' || outcome.kind === 'exists'
                ? outcome
                : { ...outcome, message: sentence(outcome.message) };
        }, unreachable),
        async list(prefix) {
            const answer = await cache.entries(prefix);
            if (answer.kind !== 'ok')
                return unanswered(answer);
            return { kind: 'listed', entries: answer.value.filter(isOfABranch).map(stored) };
        },
        async remove(key) {
            const answer = await cache.remove(key);
            if (answer.kind === 'ok')
                return { kind: 'removed' };
            const isMissing = answer.kind === 'refused' && answer.status === 404;
            return isMissing ? { kind: 'missing' } : unanswered(answer);
        },
    };
}
const title = 'the Actions cache';
function found(outcome) {
    switch (outcome.kind) {
        case 'restored':
            return { kind: 'found', key: outcome.key };
        case 'missing':
            return outcome;
        case 'refused':
        case 'unreachable':
            return unreachable(outcome.message);
    }
}
function unreachable(problem) {
    return { kind: 'unreachable', message: sentence(problem) };
}
function sentence(message) {
    return `${title}: ${message}`;
}
function unanswered(answer) {
    const kind = answer.kind === 'refused' ? 'refused' : 'unreachable';
    return { kind, message: sentence(answer.message) };
}
/** Baselines are saved by pushes and schedules alone; what a pull request saved is none, whatever its key. */
function isOfABranch({ ref }) {
    return ref.startsWith('refs/heads/');
}
function stored({ key, bytes, createdAt }) {
    return { key, bytes, createdAt };
}

;// CONCATENATED MODULE: ./lib/store/keys.js

/** Results and prepared checkouts are entries of their own, so that one outlives the other. */
const entryKinds = ['run', 'tree'];
/** What every key of this layout begins with. */
const anyKey = 'benchgate-1-';
/**
 * Where an entry with that manifest lies. Keys never repeat: they end with the run and its attempt, or with the
 * millisecond of a save at the command line.
 */
function entryKey(kind, manifest) {
    const { id, machine, branch, commit, savedBy, createdAt } = manifest;
    const saved = savedBy.kind === 'workflow'
        ? `${savedBy.runId}-${savedBy.attempt}`
        : `local-${Date.parse(createdAt)}`;
    return commitPrefix({ id, os: machine.os, arch: machine.arch }, kind, branch, commit) + saved;
}
/** Keys are matched by how they begin, so all that varies has a fixed width: `main` must not find `main-2`. */
function branchPrefix(shelf, kind, branch) {
    return `${anyKey}${shelf.os}-${shelf.arch}-${hash(shelf.id, 8)}-${kind}-${hash(branch, 16)}-`;
}
function commitPrefix(shelf, kind, branch, commit) {
    return `${branchPrefix(shelf, kind, branch)}${commit}-`;
}
/** Null for a key that is not of this layout. */
function keys_parseKey(key) {
    const groups = layout.exec(key)?.groups;
    if (groups === undefined)
        return null;
    const { os = '', arch = '', idHash = '', kind: written, branchHash = '' } = groups;
    const { commit = '', runId = '', attempt } = groups;
    const kind = entryKinds.find((known) => known === written);
    if (kind === undefined)
        return null;
    return { os, arch, idHash, kind, branchHash, commit, runId, attempt: Number(attempt) };
}
const layout = new RegExp(`^${anyKey}${[
    '(?<os>[a-z0-9]+)',
    '(?<arch>[a-z0-9]+)',
    '(?<idHash>[0-9a-f]{8})',
    '(?<kind>[a-z]+)',
    '(?<branchHash>[0-9a-f]{16})',
    '(?<commit>[0-9a-f]{40}|[0-9a-f]{64})',
    '(?<runId>[0-9]+|local)',
    '(?<attempt>[0-9]+)',
].join('-')}$`);
function hash(text, digits) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}

;// CONCATENATED MODULE: ./lib/store/newest.js
/** Newest first; of two of the same time, the later key. */
function newest_newestFirst(entries) {
    return entries.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.key < b.key ? 1 : -1));
}
/**
 * What a place that can list its entries answers to `find`.
 *
 * @returns the first prefix's entry of exactly that key, else its newest; null where no prefix has any
 */
function newestOf(prefixes, entries) {
    const sorted = newest_newestFirst(entries);
    for (const prefix of prefixes) {
        const found = sorted.find(({ key }) => key === prefix) ?? sorted.find(({ key }) => key.startsWith(prefix));
        if (found !== undefined)
            return found.key;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/store/backends/directory.js




/** A directory with a file for each entry, made when the first one is saved. */
function directoryStorage(directory, { files }) {
    const unreachable = (problem) => ({ kind: 'unreachable', message: `${directory} cannot be read: ${problem}` });
    const refused = (problem) => ({ kind: 'refused', message: `${directory} cannot be written: ${problem}` });
    /** What is not an entry, such as a copy that is being made, is somebody else's. */
    async function entries() {
        const found = await files.list(directory).catch((error) => {
            if (isAbsent(error))
                return []; // nothing was saved yet
            throw error;
        });
        return found
            .filter(({ name }) => keys_parseKey(name) !== null)
            .map(({ name: key, bytes, modifiedAt }) => ({
            key,
            bytes,
            createdAt: modifiedAt.toISOString(),
        }));
    }
    return {
        title: `the directory ${directory}`,
        find: (prefixes, path) => system_problem_orProblem(async () => {
            const key = newestOf(prefixes, await entries());
            if (key === null)
                return { kind: 'missing' };
            await files.copy((0,external_node_path_.join)(directory, key), path);
            return { kind: 'found', key };
        }, unreachable),
        save: (key, path) => system_problem_orProblem(async () => {
            await files.makeDirectory(directory);
            const isNew = await files.copyNew(path, (0,external_node_path_.join)(directory, key));
            return isNew ? { kind: 'saved' } : { kind: 'exists' };
        }, refused),
        list: (prefix) => system_problem_orProblem(async () => {
            const wanted = (await entries()).filter(({ key }) => key.startsWith(prefix));
            return { kind: 'listed', entries: newest_newestFirst(wanted) };
        }, unreachable),
        remove: (key) => system_problem_orProblem(async () => {
            const isThere = (await entries()).some((entry) => entry.key === key);
            if (!isThere)
                return { kind: 'missing' };
            await files.remove((0,external_node_path_.join)(directory, key));
            return { kind: 'removed' };
        }, refused),
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/store/parsed.js
function parsed_corrupt(message) {
    return { kind: 'corrupt', message };
}
function parseJson(text) {
    try {
        return { kind: 'ok', value: JSON.parse(text) };
    }
    catch {
        return parsed_corrupt('it is not JSON');
    }
}
/** Where the first mistake is and what it is: whoever reads it can do no more about the others. */
function firstMistake({ issues: [issue] }) {
    if (issue === undefined)
        return 'it does not follow its schema';
    return `its ${issue.path.map(String).join('.') || 'content'} is wrong: ${issue.message}`;
}

;// CONCATENATED MODULE: ./lib/store/compressed.js


/** Far above any entry of ours, and below what the longest string can take. */
const mostTextBytes = 128 * 1024 * 1024;
function compressed_compress(text) {
    return (0,external_node_zlib_.gzipSync)(text);
}
function compressed_decompress(bytes) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostTextBytes }).toString('utf8');
        return { kind: 'ok', value: text };
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return parsed_corrupt(`it is larger than ${mostTextBytes} bytes`);
        return parsed_corrupt(error.code === 'Z_BUF_ERROR'
            ? 'it is cut short'
            : `it cannot be decompressed: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/store/git.js
/** Git's own words are quoted, so they are asked for in English; it never waits for a password. */
const env = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
/** Runs git in a repository to its end. */
async function runGit(args, repository, { processes, stop }, options = {}) {
    const { env: added, ...others } = options;
    const finished = await processes.run('git', args, {
        ...others,
        cwd: repository,
        env: { ...env, ...added },
    });
    stop.throwIfAborted();
    return finished;
}
/** Git said no where it had no reason to, such as on a full disk. */
class GitProblem extends Error {
}
/**
 * @returns what git wrote, without the line's end
 * @throws GitProblem with its last words where it refused
 */
async function gitSays(args, repository, ports, options = {}) {
    const finished = await runGit(args, repository, ports, options);
    if (finished.exitCode !== 0)
        throw new GitProblem(reasonOf(finished));
    return finished.stdout.trimEnd();
}
/** What git wrote of the reason, without its advice. */
function reasonOf({ stderr, exitCode, signal }) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const reasons = lines.filter((line) => /^(fatal:|error:|remote:|ssh:|!)/.test(line));
    return reasons.slice(0, mostReasons).join(' ') || `it ended with ${exitCode ?? signal}`;
}
const mostReasons = 4;

;// CONCATENATED MODULE: ./lib/store/temporary-file.js

/** A path of its own for as long as `body` runs; what is written there goes with it. */
async function withTemporaryFile({ files }, body) {
    const directory = await files.temporaryDirectory('bg-store-');
    try {
        return await body((0,external_node_path_.join)(directory, 'entry'));
    }
    finally {
        await files.remove(directory);
    }
}

;// CONCATENATED MODULE: ./lib/store/backends/branch-tip.js

/** The commit that the branch has at the remote now. */
async function askTip(of, ports) {
    const { repository, remote } = of;
    const asked = await runGit(['ls-remote', remote, branchRef(of)], repository, ports);
    if (asked.exitCode !== 0)
        return branch_tip_unreachable(of, reasonOf(asked));
    const lines = asked.stdout.split('\n').map((line) => line.split('\t'));
    // Git matches the ends of names.
    const found = lines.find(([, ref]) => ref === branchRef(of));
    return { kind: 'tip', commit: found?.[0] ?? null };
}
/**
 * The same, and all of the branch in the repository. It is fetched whole, since a fetch of its tip alone would make the
 * user's clone a shallow one. The user's own branches and what is known of the remote's stay as they are.
 */
async function fetchTip(of, ports) {
    const tip = await askTip(of, ports);
    if (tip.kind !== 'tip' || tip.commit === null)
        return tip;
    const { repository, remote, branch } = of;
    const has = ['cat-file', '-e', `${tip.commit}^{commit}`];
    if ((await runGit(has, repository, ports)).exitCode === 0)
        return tip;
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--refmap='];
    const fetched = await runGit(['fetch', ...quietly, remote, branchRef(of)], repository, ports);
    if (fetched.exitCode !== 0)
        return branch_tip_unreachable(of, reasonOf(fetched));
    // So that the next fetch is of what is new; where another one writes it just now, that will do.
    await runGit(['update-ref', `refs/benchgate/${branch}`, tip.commit], repository, ports);
    return tip;
}
function branchRef({ branch }) {
    return `refs/heads/${branch}`;
}
function branch_tip_unreachable({ remote, branch }, words) {
    return { kind: 'unreachable', message: `git cannot read ${branch} of ${remote}: ${words}` };
}

;// CONCATENATED MODULE: ./lib/store/backends/branch-commit.js




/** Of those that write at the same time, one comes through at each try. */
const mostTries = 20;
/**
 * Puts a commit on the branch's tip at the remote, and where another one was faster, on the tip that it has then. Never
 * by force: what is on the branch stays.
 *
 * @param plan what to change, seeing the tip (null for no branch yet); what else it answers is the outcome
 */
async function commitToBranch(of, message, plan, ports) {
    for (let tries = 0; tries < mostTries; tries += 1) {
        const tip = await fetchTip(of, ports);
        if (tip.kind !== 'tip')
            return tip;
        const change = await plan(tip.commit);
        if (!isChange(change))
            return change;
        const commit = await commitOn(tip.commit, change, message, of, ports);
        const pushed = await push(commit, of, ports);
        if (pushed.exitCode === 0)
            return { kind: 'pushed' };
        const now = await askTip(of, ports);
        if (now.kind !== 'tip' || now.commit === tip.commit)
            return failure(pushed, of);
    }
    return {
        kind: 'unreachable',
        message: `others wrote to ${of.branch} of ${of.remote} at each of ${mostTries} tries`,
    };
}
function isChange(planned) {
    return planned.kind === 'add' || planned.kind === 'remove';
}
/** Whoever saves has perhaps told git no name. */
const identity = {
    GIT_AUTHOR_NAME: 'benchgate',
    GIT_AUTHOR_EMAIL: 'benchgate@localhost',
    GIT_COMMITTER_NAME: 'benchgate',
    GIT_COMMITTER_EMAIL: 'benchgate@localhost',
};
/** Made in an index of its own: the user's index and files are not touched. */
function commitOn(tip, change, message, { repository }, ports) {
    return withTemporaryFile(ports, async (file) => {
        const env = { ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)((0,external_node_path_.dirname)(file), 'index') };
        const git = (...args) => gitSays(args, repository, ports, { env });
        if (tip !== null)
            await git('read-tree', tip);
        await git('update-index', ...indexArguments(change));
        const tree = await git('write-tree');
        const parents = tip === null ? [] : ['-p', tip];
        return git('commit-tree', tree, ...parents, '-m', message);
    });
}
function indexArguments(change) {
    return change.kind === 'add'
        ? ['--add', '--cacheinfo', `100644,${change.blob},${change.path}`]
        : ['--force-remove', change.path];
}
function push(commit, of, ports) {
    // The user's hooks are for the user's own pushes.
    const args = ['push', '--quiet', '--no-verify', of.remote, `${commit}:${branchRef(of)}`];
    return runGit(args, of.repository, ports);
}
/** The tip is where it was, so it was not a race. */
function failure(pushed, { branch, remote }) {
    const words = reasonOf(pushed);
    const isRefused = /denied|403|remote rejected|not allowed|read.only|declined/i.test(pushed.stderr);
    const message = `git cannot push to ${branch} of ${remote}: ${words}`;
    return isRefused
        ? { kind: 'refused', message: `${message} (a workflow needs \`contents: write\` for it)` }
        : { kind: 'unreachable', message };
}

;// CONCATENATED MODULE: ./lib/store/backends/branch-entries.js



/** Git keeps no times of files, so the name has the time at which it was saved: `<key>.20260131T120000000Z.ndjson`. */
function pathOf(key, now) {
    return `${key}.${now.toISOString().replaceAll(/[-:.]/g, '')}.ndjson`;
}
/** The entries in a commit of the branch; null for the branch that is not there yet. Other files are none of ours. */
async function entriesOf(commit, repository, ports) {
    if (commit === null)
        return [];
    const args = ['ls-tree', '-z', '--long', '--full-tree', commit];
    const listing = await outputOf(args, repository, ports);
    return [...listing.matchAll(/\d+ blob ([0-9a-f]+) +(\d+)\t([^\0]+)\0/g)].flatMap(([, blob = '', bytes, path = '']) => {
        const [, key = '', time = ''] = /^([^.]+)\.(\w+)\.ndjson$/.exec(path) ?? [];
        const createdAt = time.replace(compactTime, '$1-$2-$3T$4:$5:$6.$7Z');
        if (keys_parseKey(key) === null || createdAt === time)
            return [];
        return [{ key, path, blob, bytes: Number(bytes), createdAt }];
    });
}
/** A blob's text, whole. */
function textOf(blob, repository, ports) {
    return outputOf(['cat-file', 'blob', blob], repository, ports);
}
const compactTime = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;
function outputOf(args, repository, ports) {
    return withTemporaryFile(ports, async (outputFile) => {
        await gitSays(args, repository, ports, { outputFile });
        return ports.files.readText(outputFile);
    });
}

;// CONCATENATED MODULE: ./lib/store/backends/git-branch.js









/**
 * A branch of the remote that shares no history with the code, with a file for each run. The files are text: so git
 * keeps of each only what is new in it, and a reader sees it on the host's page.
 */
function gitBranchStorage(of, ports) {
    const { repository, remote, branch } = of;
    async function entries() {
        const tip = await fetchTip(of, ports);
        if (tip.kind !== 'tip')
            return tip;
        return { kind: 'entries', entries: await entriesOf(tip.commit, repository, ports) };
    }
    /** @param plan sees the entry of that key, as it is on the tip that the commit is for */
    function commit(message, key, plan) {
        const planned = async (tip) => plan((await entriesOf(tip, repository, ports)).find((entry) => entry.key === key));
        return commitToBranch(of, message, planned, ports);
    }
    return {
        title: `the branch ${branch} of ${remote}`,
        find: (prefixes, path) => answered(async () => {
            const listed = await entries();
            if (listed.kind !== 'entries')
                return listed;
            const key = newestOf(prefixes, listed.entries);
            const found = listed.entries.find((entry) => entry.key === key);
            if (found === undefined)
                return { kind: 'missing' };
            if (found.bytes > mostTextBytes)
                return { kind: 'unreachable', message: `${found.path} of ${branch} is too large` };
            const text = await textOf(found.blob, repository, ports);
            await ports.files.writeBytes(path, compressed_compress(text));
            return { kind: 'found', key: found.key };
        }),
        save: (key, path) => answered(async () => {
            const blob = await blobOf(key, path, repository, ports);
            if (typeof blob !== 'string')
                return blob;
            const pushed = await commit(`Add ${key}`, key, (entry) => entry === undefined
                ? { kind: 'add', path: pathOf(key, ports.clock.date()), blob }
                : { kind: 'exists' });
            return pushed.kind === 'pushed' ? { kind: 'saved' } : pushed;
        }),
        list: (prefix) => answered(async () => {
            const listed = await entries();
            if (listed.kind !== 'entries')
                return listed;
            const wanted = listed.entries.filter(({ key }) => key.startsWith(prefix));
            const stored = wanted.map(({ key, bytes, createdAt }) => ({ key, bytes, createdAt }));
            return { kind: 'listed', entries: newest_newestFirst(stored) };
        }),
        remove: (key) => answered(async () => {
            const pushed = await commit(`Remove ${key}`, key, (entry) => entry === undefined ? { kind: 'missing' } : { kind: 'remove', path: entry.path });
            return pushed.kind === 'pushed' ? { kind: 'removed' } : pushed;
        }),
    };
}
/** What is saved, as a blob of the repository; only results are. */
async function blobOf(key, path, repository, ports) {
    if (keys_parseKey(key)?.kind !== 'run') {
        const message = 'a git branch keeps results only, since prepared checkouts would make the repository too large';
        return { kind: 'refused', message };
    }
    const text = compressed_decompress(await ports.files.readBytes(path));
    if (text.kind !== 'ok')
        return { kind: 'refused', message: text.message };
    return withTemporaryFile(ports, async (file) => {
        await ports.files.writeText(file, text.value);
        return gitSays(['hash-object', '-w', '--no-filters', file], repository, ports);
    });
}
/** Whatever git or the disk refuses on the way is told in their words. */
async function answered(body) {
    const unreachable = (message) => ({ kind: 'unreachable', message });
    try {
        return await system_problem_orProblem(body, unreachable);
    }
    catch (error) {
        if (error instanceof GitProblem)
            return unreachable(`git failed: ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/store/backends/index.js




/** Every kind of place where baselines can be kept. To add one: a file that implements `Storage`, and a line here. */
const backends = {
    'actions-cache': (_place, { cache }) => {
        if (cache === null)
            throw noCache();
        return actionsCacheStorage(cache);
    },
    directory: ({ directory }, ports) => directoryStorage(directory, ports),
    'git-branch': (place, ports) => gitBranchStorage(place, ports),
};
/** @throws GateError where such a place cannot be had here */
function openStorage(name, place, ports) {
    return backends[name](place, ports);
}
function noCache() {
    return new errors/* GateError */.u('no-actions-cache', 'the Actions cache can be reached from a workflow only', 'Keep the baselines in a directory: --storage directory.');
}

;// CONCATENATED MODULE: ./lib/store/history-entry.js
/**
 * Whether a line of a history holds what the type says. By hand, since a long history has thousands of lines, and a
 * schema's parser takes as long as reading the JSON does.
 */
function isHistoryEntry(value) {
    return (isObject(value) &&
        isText(value['commit']) &&
        (value['comparedWith'] === null || isText(value['comparedWith'])) &&
        isDate(value['createdAt']) &&
        isMachine(value['machine']) &&
        isObject(value['calibration']) &&
        Object.values(value['calibration']).every(isListOfNumbers) &&
        Array.isArray(value['benchmarks']) &&
        value['benchmarks'].every(isHistoryBenchmark));
}
function isMachine(value) {
    return (isObject(value) &&
        isText(value['os']) &&
        isText(value['arch']) &&
        isText(value['cpu']) &&
        isNumber(value['cpus']) &&
        isText(value['node']));
}
function isHistoryBenchmark(value) {
    return (isObject(value) &&
        isText(value['id']) &&
        isText(value['name']) &&
        isObject(value['metrics']) &&
        Object.values(value['metrics']).every(isFigure));
}
function isFigure(value) {
    return (isObject(value) &&
        isNumber(value['value']) &&
        (value['change'] === null || history_entry_isChange(value['change'])) &&
        (value['accepted'] === null || isText(value['accepted'])));
}
function history_entry_isChange(value) {
    return (isObject(value) && isNumber(value['ratio']) && isNumber(value['low']) && isNumber(value['high']));
}
function isListOfNumbers(value) {
    return Array.isArray(value) && value.every(isNumber);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function isDate(value) {
    return isText(value) && !Number.isNaN(Date.parse(value));
}

;// CONCATENATED MODULE: ./lib/store/history.js



/** One push a line, oldest first, compressed: what a history is as a file of its own. */
function encodeHistory(entries) {
    return compress(historyLines(entries).join('\n'));
}
function decodeHistory(bytes) {
    const text = decompress(bytes);
    if (text.kind !== 'ok')
        return text;
    return { kind: 'ok', value: readHistoryLines(text.value.split('\n')) };
}
/** Text that has no line break in it. */
function historyLines(entries) {
    return entries.map((entry) => JSON.stringify(entry));
}
/** @param lines empty ones count as lines, and hold nothing */
function readHistoryLines(lines) {
    const entries = [];
    const damaged = [];
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const data = parseJson(line);
        if (data.kind === 'ok' && isHistoryEntry(data.value))
            entries.push(data.value);
        else
            damaged.push(index + 1);
    }
    return { entries, damaged };
}
/**
 * The entries of both, once each, oldest first. Two pushes at once each save a history without the other's entry: the
 * next push finds both.
 */
function mergeHistories(one, other) {
    const merged = new Map();
    for (const entry of [...one, ...other])
        merged.set(`${entry.commit} ${entry.createdAt}`, entry);
    return [...merged.values()].toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.commit < b.commit ? -1 : 1));
}
const defaultRetention = { mostEntries: 500, mostDays: 400 };
const dayMs = 24 * 60 * 60 * 1000;
/**
 * The newest of a history that are worth keeping. An entry from the future, by a clock that was wrong, is kept.
 *
 * @param entries oldest first
 */
function retained(entries, now, { mostEntries, mostDays } = defaultRetention) {
    const oldest = now.getTime() - mostDays * dayMs;
    const young = entries.filter(({ createdAt }) => Date.parse(createdAt) >= oldest);
    return mostEntries === 0 ? [] : young.slice(-mostEntries);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/index.js + 7 modules
var model = __webpack_require__(96972);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/store/manifest.js


/** A manifest out of data that anybody may have written. */
function parseManifest(data) {
    const marked = markSchema.safeParse(data);
    if (!marked.success)
        return parsed_corrupt('it has no manifest of benchgate');
    const { version } = marked.data.schema;
    if (version > newest)
        return { kind: 'incompatible', message: newerVersion(version) };
    const schema = readers.get(version);
    if (schema === undefined)
        return parsed_corrupt(`its schema version is ${version}, which never was`);
    const parsed = schema.safeParse(data);
    return parsed.success ? { kind: 'ok', value: parsed.data } : parsed_corrupt(firstMistake(parsed.error));
}
const markSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-baseline'), version: schemas/* number */.aig() }),
});
const manifest_text = schemas/* string */.YjP().max(4096);
const manifest_hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const savedBySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('workflow'),
        event: schemas/* enum */.k5n(['push', 'schedule']),
        runId: schemas/* string */.YjP().regex(/^[0-9]{1,20}$/),
        attempt: schemas/* int */.Whr().min(1),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('local') }),
]);
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-baseline'), version: schemas/* literal */.euz(1) }),
    id: manifest_text,
    branch: manifest_text.min(1),
    commit: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
    createdAt: iso/* datetime */.w$(),
    savedBy: savedBySchema,
    setup: schemas/* string */.YjP()
        .max(64 * 1024)
        .nullable(),
    suiteHash: manifest_hash,
    lockfileHash: manifest_hash.nullable(),
    machine: schemas/* object */.Ikc({
        os: schemas/* string */.YjP().regex(/^[a-z0-9]+$/),
        arch: schemas/* string */.YjP().regex(/^[a-z0-9]+$/),
        cpu: manifest_text,
        cpus: schemas/* int */.Whr().min(0),
        node: schemas/* string */.YjP().regex(/^v[0-9]+\./),
    }),
});
/** By version. A new one adds a line, and turns what the older lines read into its own shape. */
const readers = new Map([[1, manifestSchema]]);
const newest = Math.max(...readers.keys());
function newerVersion(version) {
    return `it was saved by a newer benchgate, with version ${version} of the schema, and this one reads ${newest}: use the newer one here as well`;
}

;// CONCATENATED MODULE: ./lib/store/recorded-run.js






/**
 * The content of a run's entry: lines of JSON, compressed. The first is the run itself, the others are the history's
 * pushes. Where all of them would be too much to be read again, the oldest are left out.
 */
function encodeRun({ history, ...run }) {
    const first = JSON.stringify(run);
    const lines = newestThatFit(historyLines(history), mostTextBytes / 2);
    return compressed_compress([first, ...lines].join('\n'));
}
/** A run out of bytes that anybody may have written. A damaged line of its history costs no other. */
function decodeRun(bytes) {
    const text = compressed_decompress(bytes);
    if (text.kind !== 'ok')
        return text;
    const [first = '', ...lines] = text.value.split('\n');
    const data = parseJson(first);
    if (data.kind !== 'ok')
        return data;
    const manifest = parseManifest(manifestIn(data.value));
    if (manifest.kind !== 'ok')
        return manifest;
    const recorded = recordedSchema.safeParse(data.value);
    if (!recorded.success)
        return parsed_corrupt(firstMistake(recorded.error));
    const { entries: history, damaged } = readHistoryLines(lines);
    const run = { manifest: manifest.value, ...recorded.data, history };
    return { kind: 'ok', value: { run, warnings: damageWarnings(damaged, lines.length) } };
}
function newestThatFit(lines, mostBytes) {
    let bytes = 0;
    const first = lines.findLastIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > mostBytes;
    });
    return lines.slice(first + 1);
}
function manifestIn(data) {
    return typeof data === 'object' && data !== null && 'manifest' in data ? data.manifest : undefined;
}
const figures = schemas/* array */.YOg(schemas/* number */.aig());
const recordedSchema = schemas/* object */.Ikc({
    benchmarks: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        suite: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        figures: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(model/* metricNames */.Zv), figures),
    })),
    calibration: schemas/* record */.g1P(schemas/* string */.YjP(), figures),
});
function damageWarnings(damaged, lines) {
    if (damaged.length === 0)
        return [];
    const [first] = damaged;
    const message = damaged.length === 1
        ? `One of the ${lines} pushes of the branch's history, in line ${first}, cannot be read and is left out.`
        : `${damaged.length} of the ${lines} pushes of the branch's history cannot be read and are left out.`;
    return [{ code: 'history-damaged', message }];
}

;// CONCATENATED MODULE: ./lib/store/read-run.js






/**
 * The newest run of the first prefix that has any. What was found and cannot be used is told, and nothing else is looked
 * for in its stead.
 *
 * @param prefixes as for `Storage.find`; a whole key finds that entry
 */
async function readRun(prefixes, storage, ports) {
    return system_problem_orProblem(() => withTemporaryFile(ports, async (path) => {
        const stored = await storage.find(prefixes, path);
        if (stored.kind !== 'found')
            return stored;
        const { key } = stored;
        const read = await read_run_runAt(path, key, ports);
        if (read.kind === 'ok')
            return { kind: 'found', key, ...read.value };
        return { ...read, message: `${key} in ${storage.title}: ${read.message}` };
    }), (message) => ({ kind: 'unreachable', message }));
}
/** A run's entry out of a file; its manifest must be the one that the key was made from. */
async function read_run_runAt(path, key, { files }) {
    // Also the compressed file can be of any size.
    if ((await files.size(path)) > mostTextBytes)
        return parsed_corrupt(`it is larger than ${mostTextBytes} bytes`);
    const read = decodeRun(await files.readBytes(path));
    if (read.kind !== 'ok')
        return read;
    const { manifest } = read.value.run;
    return entryKey('run', manifest) === key ? read : parsed_corrupt(otherEntry(manifest));
}
function otherEntry({ commit, branch }) {
    return `its manifest is that of another entry, of ${commit} on ${branch}`;
}

;// CONCATENATED MODULE: ./lib/store/storage.js
/** The Actions cache takes no more in one request. */
const mostPrefixes = 10;

;// CONCATENATED MODULE: ./lib/store/look-up.js




/**
 * Looks for the baseline of a commit: its own, else its nearest ancestor's, else the branch's newest, else the default
 * branch's newest. One request where the place allows it.
 */
async function lookUp(request, storage, ports) {
    const places = placesOf(request);
    const found = await readRun(places.map(({ prefix }) => prefix), storage, ports);
    if (found.kind !== 'found')
        return found;
    const { manifest } = found.run;
    const place = places.find(({ prefix }) => found.key.startsWith(prefix));
    // Of the branch and the gate's id the key has short hashes, which somebody could make fit.
    const isWanted = manifest.branch === place?.branch && manifest.id === request.shelf.id;
    if (place === undefined || !isWanted)
        return parsed_corrupt(`${found.key} in ${storage.title} is not what was asked for`);
    if (request.savedBy === 'workflow' && manifest.savedBy.kind !== 'workflow')
        return parsed_corrupt(`${found.key} in ${storage.title} was not saved by a workflow`);
    const warnings = [...found.warnings, ...clockWarnings(manifest.createdAt, ports.clock.date())];
    return { ...found, match: place.match, warnings };
}
/** What a report says of a look-up. */
function baselineOutcome(found, tree) {
    if (found.kind !== 'found')
        return found;
    const { branch, commit, createdAt } = found.run.manifest;
    return { kind: 'found', match: found.match, branch, commit, createdAt, tree };
}
function placesOf({ shelf, branch, defaultBranch, commits }) {
    const approximate = [
        { prefix: branchPrefix(shelf, 'run', branch), match: 'branch', branch },
    ];
    if (defaultBranch !== null && defaultBranch !== branch) {
        const prefix = branchPrefix(shelf, 'run', defaultBranch);
        approximate.push({ prefix, match: 'default-branch', branch: defaultBranch });
    }
    const near = commits.slice(0, mostPrefixes - approximate.length).map((commit, index) => ({
        prefix: commitPrefix(shelf, 'run', branch, commit),
        match: index === 0 ? 'exact' : 'ancestor',
        branch,
    }));
    return [...near, ...approximate];
}
/** Clocks of machines that are kept right differ by seconds. */
const slackMs = 5 * 60 * 1000;
function clockWarnings(createdAt, now) {
    if (Date.parse(createdAt) <= now.getTime() + slackMs)
        return [];
    const message = `The baseline says that it was saved at ${createdAt}, and by this machine's clock it is ${now.toISOString()}: one of the two clocks is wrong, and so is the baseline's age.`;
    return [{ code: 'baseline-from-the-future', message }];
}

;// CONCATENATED MODULE: ./lib/store/branch-history.js


/**
 * The history of a branch that its next push goes on with. After two pushes at once, neither's entry has the other: so
 * it is put together from the nearest two ancestors that have an entry, and the branch's newest.
 *
 * @param request its commits are the first parents of the commit that is about to be saved
 */
async function branchHistory(request, storage, ports) {
    const found = await several(request, storage, ports);
    const read = found.filter((each) => each.kind === 'found');
    const failed = found.filter((each) => each.kind !== 'found' && each.kind !== 'missing');
    const [failure] = failed;
    if (read.length === 0 && failure !== undefined)
        return { kind: 'unread', message: failure.message };
    const warnings = [...read.flatMap((each) => each.warnings), ...failed.map(unreadWarning)];
    return {
        kind: 'read',
        entries: read.map(({ run }) => run.history).reduce(mergeHistories, []),
        warnings: [...new Map(warnings.map((each) => [each.message, each])).values()],
    };
}
async function several({ commits, ...request }, storage, ports) {
    const look = (some) => lookUp({ ...request, commits: some, defaultBranch: null }, storage, ports);
    const nearest = await look(commits);
    return [nearest, ...(await Promise.all(alsoWanted(nearest, commits).map(look)))];
}
/** Commits of further look-ups; none for the branch's newest. */
function alsoWanted(nearest, commits) {
    switch (nearest.kind) {
        case 'found': {
            const place = commits.indexOf(nearest.run.manifest.commit);
            return place === -1 ? [] : [commits.slice(place + 1), []];
        }
        case 'corrupt':
        case 'incompatible':
            return [[]];
        case 'missing':
        case 'unreachable':
            return [];
    }
}
function unreadWarning({ message }) {
    return {
        code: 'history-unread',
        message: `A part of the branch's history could not be read: ${message}.`,
    };
}

;// CONCATENATED MODULE: ./lib/store/tree-sieve.js
/** The first member of a prepared checkout's archive; no project has a file of that name at its top. */
const manifestName = 'benchgate-manifest.json';
/** What of a prepared checkout is kept: all but git's own files, and what is no file, such as a socket. */
const packSieve = (member) => {
    const { path, kind } = member;
    if (kind === 'other' || hasGit(path))
        return skip;
    if (path === manifestName)
        return refused(`it has a file ${manifestName} of its own`);
    return kind === 'symbolic-link' ? linkAnswer(member) : take;
};
/**
 * What an archive may write, whoever made it: files, directories and links, each path once, none of them outside the
 * directory or through a link. The library refuses most of it as well.
 */
function unpackSieve() {
    const seen = new Map();
    return (member) => {
        const { path, kind } = member;
        const answer = pathAnswer(path) ?? parentAnswer(path, seen) ?? contentAnswer(member, seen);
        if (answer.kind === 'refused')
            return answer;
        if (seen.has(path) && !(kind === 'directory' && seen.get(path) === kind))
            return refused(`${path} is in it twice`);
        seen.set(path, kind);
        return path === manifestName ? skip : take;
    };
}
/**
 * Whether a symbolic link ends inside the directory, wherever the other links lead: `..` may only stand at its
 * beginning, where it counts real directories. (After a name, it would count from wherever that name's link leads.)
 *
 * @param path the link's own, relative to the directory
 */
function staysInside(path, target) {
    if (target === '' || /^[/\\]|^[a-z]:/i.test(target))
        return false;
    const steps = target.split(/[/\\]/).filter((step) => step !== '' && step !== '.');
    const names = steps.findIndex((step) => step !== '..');
    const up = names === -1 ? steps.length : names;
    return !steps.slice(up).includes('..') && up < path.split('/').length;
}
const take = { kind: 'take' };
const skip = { kind: 'skip' };
function refused(reason) {
    return { kind: 'refused', reason };
}
function linkAnswer({ path, target }) {
    return staysInside(path, target)
        ? take
        : refused(`the symbolic link ${path} leads out of it, to ${target}`);
}
function pathAnswer(path) {
    const steps = path.split('/');
    if (steps.includes('..'))
        return refused(`the path ${path} climbs out of it`);
    if (/^[/\\]|^[a-z]:/i.test(path))
        return refused(`the path ${path} is absolute`);
    if (steps.some((step) => step === '' || step === '.'))
        return refused(`the path ${path} is no plain path`);
    return hasGit(path) ? refused(`${path} is git's own`) : null;
}
/** In whatever case: on some systems they are the same. */
function hasGit(path) {
    return path.split('/').some((step) => step.toLowerCase() === '.git');
}
function parentAnswer(path, seen) {
    const steps = path.split('/');
    for (let count = 1; count < steps.length; count += 1) {
        const parent = steps.slice(0, count).join('/');
        const kind = seen.get(parent);
        if (kind !== undefined && kind !== 'directory')
            return refused(`${path} lies behind ${parent}, which is no directory`);
    }
    return null;
}
function contentAnswer(member, seen) {
    const { path, kind, target } = member;
    switch (kind) {
        case 'file':
        case 'directory':
            return take;
        case 'symbolic-link':
            return linkAnswer(member);
        case 'hard-link':
            return seen.get(target) === 'file'
                ? take
                : refused(`the link ${path} is to ${target}, which is no file of it`);
        case 'other':
            return refused(`${path} is neither file, directory nor link`);
    }
}

;// CONCATENATED MODULE: ./lib/store/read-entry.js





/** The manifest of an entry of either kind, out of a file that anybody may have written; it must be the key's own. */
async function read_entry_manifestAt(path, key, ports) {
    const kind = parseKey(key)?.kind;
    switch (kind) {
        case undefined:
            return corrupt('its name is no key of a baseline');
        case 'run': {
            const read = await runAt(path, key, ports);
            return read.kind === 'ok' ? { kind: 'ok', value: read.value.run.manifest } : read;
        }
        case 'tree':
            return treeManifestAt(path, key, ports);
    }
}
const mostManifestBytes = 256 * 1024;
/** The manifest of a prepared checkout's archive, of which only the beginning is read. */
async function treeManifestAt(path, key, { archives }) {
    const first = await archives.readFirst(path, manifestName, mostManifestBytes);
    if (first.kind === 'refused')
        return parsed_corrupt(first.reason);
    const data = parseJson(first.text);
    const parsed = data.kind === 'ok' ? parseManifest(data.value) : data;
    if (parsed.kind !== 'ok' || entryKey('tree', parsed.value) === key)
        return parsed;
    return parsed_corrupt('its manifest is that of another entry');
}

;// CONCATENATED MODULE: ./lib/store/export-import.js





/**
 * Writes entries to one file, which `importEntries` reads anywhere. Those that cannot be had are left out, and told.
 *
 * @throws GateError where the file cannot be written
 */
async function exportEntries(keys, file, storage, ports) {
    return orProblem(() => inDirectory(ports, async (directory) => {
        const exported = [];
        for (const key of keys) {
            const path = join(directory, key);
            const outcome = await storage.find([key], path);
            const isOther = outcome.kind === 'found' && outcome.key !== key;
            if (isOther)
                await ports.files.remove(path);
            exported.push({ key, outcome: isOther ? { kind: 'missing' } : outcome });
        }
        const sieve = () => ({ kind: 'take' });
        await ports.archives.pack({
            directory,
            archive: file,
            first: null,
            limits: unlimited,
            sieve,
        });
        return exported;
    }), (problem) => {
        throw new GateError('export-failed', `${file} cannot be written: ${problem}`, roomAndRights);
    });
}
/**
 * Saves the entries of such a file, the oldest first, so that the newest stays the newest.
 *
 * @throws GateError where it is not such a file
 */
async function importEntries(file, storage, ports) {
    return orProblem(() => inDirectory(ports, async (directory) => {
        const sieve = entriesOnly();
        const unpacked = await ports.archives.unpack({
            archive: file,
            into: directory,
            limits: unlimited,
            sieve,
        });
        if (unpacked.kind === 'refused')
            throw notAnExport(file, unpacked.reason);
        const imported = [];
        for (const entry of await checked(directory, ports)) {
            const { key } = entry;
            const outcome = 'refused' in entry ? entry.refused : await storage.save(key, entry.path);
            imported.push({ key, outcome });
        }
        return imported;
    }), (problem) => {
        throw new GateError('import-failed', `${file} cannot be read: ${problem}`, roomAndRights);
    });
}
const unlimited = { packed: Infinity, unpacked: Infinity };
function entriesOnly() {
    const seen = new Set();
    return ({ path, kind }) => {
        const isEntry = kind === 'file' && parseKey(path) !== null && !seen.has(path);
        seen.add(path);
        return isEntry ? { kind: 'take' } : { kind: 'refused', reason: `${path} in it is no entry` };
    };
}
async function checked(directory, ports) {
    const listed = await ports.files.list(directory);
    const entries = await Promise.all(listed.map(async ({ name: key }) => {
        const path = join(directory, key);
        const manifest = await manifestAt(path, key, ports);
        if (manifest.kind === 'ok')
            return { key, path, createdAt: manifest.value.createdAt };
        return { key, refused: { kind: 'refused', message: manifest.message }, createdAt: '' };
    }));
    return entries.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
async function inDirectory({ files }, body) {
    const directory = await files.temporaryDirectory('bg-transfer-');
    try {
        return await body(directory);
    }
    finally {
        await files.remove(directory);
    }
}
function notAnExport(file, reason) {
    return new GateError('import-not-an-export', `${basename(file)} is no file of exported baselines: ${reason}`, 'Give the file that `benchgate baseline export` wrote, whole and unchanged.');
}
const roomAndRights = 'See to it that there is room, and that you may read and write there.';

;// CONCATENATED MODULE: ./lib/store/hashes.js


/**
 * A hash over the benchmark files, their paths and contents: the same where the same would be measured.
 *
 * @param directory the project's
 */
async function suiteHash(patterns, directory, ports) {
    return hashOf(await ports.files.glob(patterns, directory), directory, ports);
}
/**
 * A hash over the lockfiles that fix the project's dependencies: its own, or where it has none, its repository's.
 *
 * @returns null where neither has any
 */
async function lockfileHash(project, repository, ports) {
    for (const directory of new Set([project, repository])) {
        const found = await ports.files.glob(lockfiles, directory);
        if (found.length > 0)
            return hashOf(found, directory, ports);
    }
    return null;
}
const lockfiles = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
];
async function hashOf(paths, directory, { files }) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (const path of paths) {
        const content = (0,external_node_crypto_.createHash)('sha256').update(await files.readBytes((0,external_node_path_.join)(directory, path)));
        // Of each its hash, so that a path cannot be taken for content.
        whole.update(`${JSON.stringify(path)} ${content.digest('hex')}\n`);
    }
    return whole.digest('hex');
}

;// CONCATENATED MODULE: ./lib/store/prune.js


/** Removes the entries that the rule does not keep, one after another. One that is gone already is no failure. */
async function prune(prefix, rule, storage, now) {
    const listing = await storage.list(prefix);
    if (listing.kind !== 'listed')
        return listing;
    const outcomes = [];
    for (const key of prunable(listing.entries, rule, now)) {
        outcomes.push({ key, outcome: await storage.remove(key) });
    }
    return {
        kind: 'pruned',
        removed: outcomes.filter(({ outcome }) => outcome.kind === 'removed').map(({ key }) => key),
        failed: outcomes.flatMap(({ key, outcome }) => outcome.kind === 'refused' || outcome.kind === 'unreachable' ? [{ key, outcome }] : []),
    };
}
const prune_dayMs = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
/** Keys that the rule does not keep. Entries of another layout are left alone. */
function prunable(entries, { keep, mostDays }, now) {
    const oldest = now.getTime() - mostDays * prune_dayMs;
    const counts = new Map();
    return newestFirst(entries)
        .filter(({ key, createdAt }) => {
        const parts = parseKey(key);
        if (parts === null)
            return false;
        const { os, arch, idHash, kind, branchHash } = parts;
        const series = [os, arch, idHash, kind, branchHash].join('-');
        const count = (counts.get(series) ?? 0) + 1;
        counts.set(series, count);
        return count > keep[kind] || Date.parse(createdAt) < oldest;
    })
        .map(({ key }) => key);
}

;// CONCATENATED MODULE: ./lib/store/tracked-files.js





/**
 * Holds a directory against a commit: every file that git has of it must lie there as git has it, at its own path and
 * not behind a link. Files that git does not have are not looked at, nor are submodules, whose files it does not know.
 *
 * Line ends may differ, as they do where git checks files out with those of Windows. Other filters, such as Git LFS,
 * make a difference.
 *
 * @param directory the root of a checkout of the commit, or of what claims to be one
 * @returns what differs, or why that cannot be told, in words; null where nothing does
 */
async function differsFromCommit(directory, commit, repository, ports) {
    const tracked = await trackedFiles(commit, repository, ports);
    if (typeof tracked === 'string')
        return tracked;
    const root = await ports.files.realPath(directory);
    for (let i = 0; i < tracked.length; i += atATime) {
        const some = tracked.slice(i, i + atATime);
        const answers = await Promise.all(some.map((file) => difference(file, root, ports)));
        const first = answers.find((answer) => answer !== null);
        if (first !== undefined)
            return first;
    }
    return null;
}
/** Enough to keep the disk busy, few enough for large files in memory. */
const atATime = 16;
async function trackedFiles(commit, repository, ports) {
    try {
        return await withTemporaryFile(ports, async (outputFile) => {
            const args = ['ls-tree', '-r', '-z', '--full-tree', commit];
            await gitSays(args, repository, ports, { outputFile });
            return parseListing(await ports.files.readText(outputFile));
        });
    }
    catch (error) {
        if (error instanceof GitProblem)
            return `git cannot tell what is in ${commit}: ${error.message}`;
        throw error;
    }
}
const linkMode = '120000';
function parseListing(text) {
    return [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)]
        .filter(([, , type]) => type === 'blob')
        .map(([, mode, , hash = '', path = '']) => ({ path, hash, isLink: mode === linkMode }));
}
function difference(file, root, ports) {
    return system_problem_orProblem(async () => {
        const content = await contentOf(file, root, ports);
        if (content === null)
            return `${file.path} is reached by a symbolic link`;
        return isSame(content, file.hash) ? null : `${file.path} is not what git has`;
    }, (problem) => `${file.path} cannot be read: ${problem}`);
}
/** Null where the path leads over a link that git does not have. */
async function contentOf({ path, isLink }, root, { files }) {
    const place = (0,external_node_path_.join)(root, ...path.split('/'));
    if (isLink) {
        if ((await files.realPath((0,external_node_path_.dirname)(place))) !== (0,external_node_path_.dirname)(place))
            return null;
        return Buffer.from((await files.readLink(place)).replaceAll(external_node_path_.sep, '/'));
    }
    if ((await files.realPath(place)) !== place)
        return null;
    return Buffer.from(await files.readBytes(place));
}
function isSame(content, hash) {
    return (blobHash(content, hash.length) === hash || blobHash(unixLines(content), hash.length) === hash);
}
function unixLines(content) {
    return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** Git's own: over a header with the length, then the content. */
function blobHash(content, digits) {
    return (0,external_node_crypto_.createHash)(digits === 40 ? 'sha1' : 'sha256')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/store/tree-checks.js



/**
 * Whether a checkout fits by what its manifest says, before it is unpacked.
 *
 * @returns why not, in words about `it`; null where it fits
 */
function unfitManifest(manifest, wanted) {
    if (manifest.setup !== wanted.setup)
        return `it was prepared by ${line(manifest.setup)}, and now that would be ${line(wanted.setup)}`;
    const [then, now] = [major(manifest.machine.node), major(wanted.node)];
    return then === now ? null : `it was prepared under Node.js ${then}, and this is Node.js ${now}`;
}
/**
 * Whether a checkout that was unpacked is what its manifest says, and has the files of the commit.
 *
 * @param directory its root
 * @returns why not, in words about `it`; null where it is
 */
async function unfitFiles(directory, manifest, wanted, ports) {
    const different = await differsFromCommit(directory, wanted.commit, wanted.repository, ports);
    if (different !== null)
        return `its ${different}`;
    const project = (0,external_node_path_.join)(directory, wanted.folder);
    if ((await suiteHash(wanted.benchmarks, project, ports)) !== manifest.suiteHash)
        return 'its benchmark files are not those that it was saved with';
    if ((await lockfileHash(project, directory, ports)) !== manifest.lockfileHash)
        return 'its lockfile is not the one that it was saved with';
    return null;
}
function line(setup) {
    return setup === null ? 'no set-up' : `\`${setup}\``;
}
function major(node) {
    return /^v?(\d+)/.exec(node)?.[1] ?? node;
}

;// CONCATENATED MODULE: ./lib/store/tree-limits.js
/** JavaScript and its packages are packed to a quarter; a file made to fill disks, to a thousandth. */
const mostExpansion = 10;
/** @param limitBytes of a prepared checkout's archive, as the user sets it */
function treeLimits(limitBytes) {
    return { packed: limitBytes, unpacked: limitBytes * mostExpansion };
}

;// CONCATENATED MODULE: ./lib/store/restore-tree.js







/**
 * Puts the prepared checkout that is kept of a commit at `into`, a path at which nothing is. It is believed nothing:
 * where it comes from is asked of the host, and what is in it is held against git. Where it cannot be used, nothing is
 * left at `into`.
 */
async function restoreTree(request, into, storage, ports) {
    // Since it is removed again where it cannot be used.
    if (await ports.files.exists(into))
        throw new RangeError(`${into} is there already`);
    return system_problem_orProblem(() => withTemporaryFile(ports, (archive) => restore(request, archive, into, storage, ports)), unused);
}
async function restore(request, archive, into, storage, ports) {
    const { shelf, branch, commit } = request;
    const stored = await storage.find([commitPrefix(shelf, 'tree', branch, commit)], archive);
    if (stored.kind === 'missing')
        return { kind: 'unusable', reason: 'No prepared checkout of it is kept.' };
    if (stored.kind === 'unreachable')
        return unused(stored.message);
    const manifest = await trusted(stored.key, archive, request, ports);
    if (typeof manifest === 'string')
        return unused(manifest);
    const problem = await unpacked(manifest, archive, into, request, ports);
    return problem === null ? { kind: 'restored', manifest } : unused(problem);
}
function unused(reason) {
    return {
        kind: 'unusable',
        reason: `The prepared checkout that is kept of it is not used: ${reason}.`,
    };
}
/** The manifest, where it and the host say that it is the one wanted; else why not. */
async function trusted(key, archive, request, ports) {
    const parsed = await treeManifestAt(archive, key, ports);
    if (parsed.kind !== 'ok')
        return parsed.message;
    const manifest = parsed.value;
    // Of the branch and the gate's id the key has short hashes, which somebody could make fit.
    const { id, os, arch } = request.shelf;
    const isWanted = manifest.branch === request.branch &&
        manifest.commit === request.commit &&
        manifest.id === id &&
        manifest.machine.os === os &&
        manifest.machine.arch === arch;
    if (!isWanted)
        return 'its manifest is not that of what was asked for';
    return unfitManifest(manifest, request) ?? (await untrusted(key, manifest, request)) ?? manifest;
}
async function untrusted(key, manifest, { provenance }) {
    if (provenance === null)
        return null;
    const answer = await provenance.check(key, manifest);
    if (answer.kind !== 'ok')
        return `where it comes from cannot be told: ${answer.message}`;
    return answer.value.kind === 'trusted' ? null : answer.value.reason;
}
/** What is left at `into` after a failure of any kind goes. */
async function unpacked(manifest, archive, into, request, ports) {
    let isUsable = false;
    try {
        const limits = treeLimits(request.limitBytes);
        const answer = await ports.archives.unpack({ archive, into, limits, sieve: unpackSieve() });
        if (answer.kind === 'refused')
            return answer.reason;
        const problem = await unfitFiles(into, manifest, request, ports);
        isUsable = problem === null;
        return problem;
    }
    finally {
        if (!isUsable)
            await ports.files.remove(into);
    }
}

;// CONCATENATED MODULE: ./lib/store/save.js







/** Keeps a commit's results, and the history with them. */
async function saveRun(run, storage, ports) {
    return savedFrom(ports, async (path) => {
        await ports.files.writeBytes(path, encodeRun(run));
        return storage.save(entryKey('run', run.manifest), path);
    });
}
/**
 * Keeps a prepared checkout. One that could not be used again is refused: too large, with links that lead out of it,
 * or with files of the repository that the set-up has changed.
 */
async function saveTree({ directory, manifest, limitBytes, repository }, storage, ports) {
    return savedFrom(ports, async (archive) => {
        const changed = await differsFromCommit(directory, manifest.commit, repository, ports);
        if (changed !== null)
            return unfit(changed);
        const packed = await ports.archives.pack({
            directory,
            archive,
            first: { path: manifestName, text: JSON.stringify(manifest) },
            limits: treeLimits(limitBytes),
            sieve: packSieve,
        });
        if (packed.kind === 'refused')
            return unfit(packed.reason);
        return storage.save(entryKey('tree', manifest), archive);
    });
}
function unfit(reason) {
    return { kind: 'refused', message: `the prepared checkout cannot be kept: ${reason}` };
}
/** A full disk keeps nothing, and fails nothing. */
function savedFrom(ports, body) {
    return system_problem_orProblem(() => withTemporaryFile(ports, body), (problem) => ({ kind: 'refused', message: `it could not be written to be saved: ${problem}` }));
}

;// CONCATENATED MODULE: ./lib/store/index.js














;// CONCATENATED MODULE: ./lib/baseline/first-parents.js
/** More than a look-up asks for. */
const most = 10;
/**
 * A commit and those before it on its branch, nearest first. As far as the clone has them: of a shallow one the commit
 * alone.
 */
async function firstParents(commit, repository, ports) {
    const args = ['rev-list', '--first-parent', `--max-count=${most}`, commit];
    const { exitCode, stdout, stderr } = await ports.processes.run('git', args, { cwd: repository });
    ports.stop.throwIfAborted();
    if (exitCode !== 0)
        throw new Error(`git rev-list failed on a commit that it knows: ${stderr}`);
    return stdout.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/baseline/open.js



/** @param node the Node.js that the benchmarks run under, such as `v24.1.0` */
function openBaseline(access, wanted, node, ports) {
    let looked = null;
    return {
        looked: () => looked,
        async restore(base, path) {
            const found = await lookFor(base, access, wanted, ports);
            if (wanted.requireBaseline && !isExact(found))
                throw noBaseline(base.commit, access, found);
            const tree = await restoredTree(found, base, path);
            looked = { found, tree };
            return tree.kind === 'used';
        },
    };
    async function restoredTree(found, base, path) {
        if (wanted.baselineTree === 'never')
            return rebuilt('Prepared checkouts are not to be used.');
        if (!isExact(found))
            return rebuilt('It is of another commit.');
        const start = ports.clock.seconds();
        const { id, setup, benchmarks, baselineTreeLimitBytes: limitBytes } = wanted;
        const { storage, provenance, branch } = access;
        const tree = { shelf: shelfOf(id, ports), branch, limitBytes, provenance };
        const restored = await restoreTree({ ...tree, ...base, setup, node, benchmarks }, path, storage, ports);
        if (restored.kind === 'unusable')
            return rebuilt(restored.reason);
        return { kind: 'used', seconds: ports.clock.seconds() - start };
    }
}
/** What of the found entry could not be read, cannot be right, or was not used though it is the base's own. */
function lookedWarnings({ found, tree }) {
    if (found.kind !== 'found')
        return [];
    const isUnused = isExact(found) && tree.kind === 'rebuilt';
    return [...found.warnings, ...(isUnused ? [baseRebuilt(tree.reason)] : [])];
}
function baseRebuilt(reason) {
    return { code: 'base-rebuilt', message: `The base was prepared from git. ${reason}` };
}
async function lookFor({ commit, repository }, { storage, provenance, branch, defaultBranch }, { id }, ports) {
    const commits = await firstParents(commit, repository, ports);
    const savedBy = provenance === null ? 'anybody' : 'workflow';
    const request = { shelf: shelfOf(id, ports), branch, defaultBranch, commits, savedBy };
    return lookUp(request, storage, ports);
}
function shelfOf(id, { machine: { os, arch } }) {
    return { id, os, arch };
}
function isExact(found) {
    return found.kind === 'found' && found.match === 'exact';
}
function rebuilt(reason) {
    return { kind: 'rebuilt', reason };
}
function noBaseline(commit, { storage, branch }, found) {
    const what = found.kind === 'found'
        ? `the nearest is of ${found.run.manifest.commit.slice(0, 7)}`
        : found.kind === 'missing'
            ? 'there is none at all'
            : found.message;
    return new errors/* GateError */.u('no-baseline', `${storage.title} has no baseline of ${branch} at ${commit.slice(0, 7)}, and \`require-baseline\` wants one: ${what}`, 'Let a push of that branch save one first, or leave `require-baseline` out: the base is then prepared from git.');
}

;// CONCATENATED MODULE: ./lib/baseline/recorded.js

/** A version's figures, round by round; a figure that cannot be used is left out. */
function recordedBenchmarks(evidence, version) {
    return evidence.flatMap(({ benchmark, samples }) => {
        const inOrder = samples.toSorted((a, b) => a.round - b.round);
        const figures = model/* metricNames */.Zv.flatMap((metric) => {
            const values = inOrder.flatMap(({ arms }) => arms[version]?.[metric] ?? []);
            const usable = values.filter((value) => Number.isFinite(value) && value >= 0);
            return usable.length === 0 ? [] : [[metric, usable]];
        });
        return figures.length === 0 ? [] : [{ ...benchmark, figures: Object.fromEntries(figures) }];
    });
}
function machineOf({ os, arch, cpu, cpus, node }) {
    return { os, arch, cpu, cpus, node };
}
/** What the branch's history keeps of a run: each benchmark's figure and, side by side with the base, its change. */
function historyEntry(report, { commit, calibration }, version) {
    const { base } = report.versions;
    return {
        commit,
        comparedWith: base?.source.kind === 'git' ? base.source.commit : null,
        createdAt: report.createdAt,
        machine: machineOf(report.environment),
        calibration,
        benchmarks: report.benchmarks.flatMap(({ id, name, results }) => {
            const own = results.filter((result) => result.version === version);
            const metrics = own.flatMap((result) => {
                const figure = figureOf(result);
                return figure === null ? [] : [[result.metric, figure]];
            });
            return metrics.length === 0 ? [] : [{ id, name, metrics: Object.fromEntries(metrics) }];
        }),
    };
}
/** Null where there is no figure, such as of what failed. */
function figureOf({ values, change, accepted }) {
    if (values.head === null)
        return null;
    return { value: values.head, change: bounded(change), accepted: accepted?.reason ?? null };
}
/** Of fewer than six rounds an interval has no ends, and infinity has no place in JSON. */
function bounded(change) {
    if (change === null || change.low <= 0 || !Number.isFinite(change.high))
        return null;
    const { ratio, low, high } = change;
    return { ratio, low, high };
}

;// CONCATENATED MODULE: ./lib/baseline/keep.js





/** Keeps a run as a baseline of its branch. What could not be kept is told, and fails nothing. */
async function keepBaseline(kept, ports) {
    const { access, config, report, recorded } = kept;
    const { benchmarks, calibration, version } = recorded;
    if (benchmarks.length === 0)
        return [notKept('there is no figure to keep')];
    const changed = await changedByHand(kept, ports);
    if (changed !== null)
        return [notKept(`the working tree is not the commit: ${changed}`)];
    const manifest = await manifestOf(kept, ports);
    const past = await pastOf(kept, manifest, ports);
    // A history that could not be asked for must not be replaced by one of a single push.
    if (past.kind === 'unread')
        return [notKept(past.message)];
    const entry = historyEntry(report, { commit: kept.commit, calibration }, version);
    const history = retained(mergeHistories(past.entries, [entry]), ports.clock.date());
    const run = { manifest, benchmarks, calibration, history };
    const saved = [['figures', await saveRun(run, access.storage, ports)]];
    if (config.baselineTree !== 'never') {
        const { repository, commit } = kept;
        const limitBytes = config.baselineTreeLimitBytes;
        const tree = { directory: repository, repository, commit, manifest, limitBytes };
        saved.push(['prepared checkout', await saveTree(tree, access.storage, ports)]);
    }
    return [...past.warnings, ...saved.flatMap(([what, outcome]) => told(what, outcome, kept, ports))];
}
/** In a workflow what a set-up has changed is no other code; at the command line it may be anything. */
async function changedByHand({ savedBy, repository, commit }, ports) {
    return savedBy.kind === 'local' ? differsFromCommit(repository, commit, repository, ports) : null;
}
async function manifestOf(kept, ports) {
    const { config, report, branch, commit, savedBy, repository, folder } = kept;
    const project = (0,external_node_path_.join)(repository, folder);
    return {
        schema: { name: 'benchgate-baseline', version: 1 },
        id: config.id,
        branch,
        commit,
        createdAt: report.createdAt,
        savedBy,
        setup: config.setup,
        suiteHash: await suiteHash(config.benchmarks, project, ports),
        lockfileHash: await lockfileHash(project, repository, ports),
        machine: machineOf(report.environment),
    };
}
async function pastOf({ access, config, branch, commit, repository }, { savedBy }, ports) {
    const [, ...commits] = await firstParents(commit, repository, ports);
    const request = {
        shelf: shelfOf(config.id, ports),
        branch,
        commits,
        savedBy: savedBy.kind === 'workflow' ? 'workflow' : 'anybody',
    };
    return branchHistory(request, access.storage, ports);
}
function told(what, outcome, kept, ports) {
    const { access, branch, commit } = kept;
    const name = `the ${what} of ${branch} at ${commit.slice(0, 7)}`;
    switch (outcome.kind) {
        case 'saved':
            ports.console.info(`Kept ${name} in ${access.storage.title}.`);
            return [];
        case 'exists':
            ports.console.info(`${access.storage.title} has ${name} already.`);
            return [];
        case 'refused':
        case 'unreachable':
            return [notKept(`${name}: ${outcome.message}`)];
    }
}
function notKept(reason) {
    return { code: 'baseline-not-kept', message: `No baseline was kept: ${reason}.` };
}

;// CONCATENATED MODULE: ./lib/baseline/storage-for.js



/** Of the orphan branch, and of the directory in git's own: neither may be taken for the user's. */
const branch = 'benchgate-baselines';
const directory = 'benchgate';
/**
 * The place where a run's baselines are kept.
 *
 * @param usual where the configuration names none
 * @returns null where none are to be kept
 * @throws GateError where such a place cannot be had here
 */
function storageFor({ storage }, usual, checkout, ports) {
    const name = storage ?? usual;
    if (name === 'none')
        return null;
    if (checkout === null) {
        // Not asked for: there is nothing to find outside of a repository.
        if (storage === null)
            return null;
        throw noRepository(name);
    }
    const { repository, gitDirectory } = checkout;
    const place = { directory: (0,external_node_path_.join)(gitDirectory, directory), repository, remote: 'origin', branch };
    return openStorage(name, place, ports);
}
function noRepository(name) {
    return new errors/* GateError */.u('baselines-without-repository', `baselines are of a repository's branches, and here is no repository whose ${name} could keep them`, 'Run inside of a repository, or leave `storage` out.');
}

;// CONCATENATED MODULE: ./lib/baseline/index.js








;// CONCATENATED MODULE: ./lib/measure/arm-process.js
function emptyLog() {
    return {
        measured: new Map(),
        seconds: new Map(),
        slicing: new Map(),
        failed: new Map(),
        loadFailure: null,
        at: { phase: 'loading' },
    };
}
/** Reads a process's messages into the log until it ends. */
async function follow(child, log, onSign) {
    for await (const line of child.messages) {
        onSign();
        note(log, parseMessage(line));
    }
    return child.finished;
}
/**
 * One line of the report channel. The worker is ours, but shares its process with the user's code, so a line may be
 * anything; figures are checked again where they are compared.
 */
function parseMessage(line) {
    try {
        const message = JSON.parse(line);
        return typeof message?.type === 'string' ? message : null;
    }
    catch {
        return null; // not ours
    }
}
function note(log, message) {
    switch (message?.type) {
        case 'loaded':
            log.at = { phase: 'between' };
            return;
        case 'begin':
            log.at = { phase: 'warming', id: message.id };
            return;
        case 'warm':
            log.at = { phase: 'slicing', id: message.id };
            return;
        case 'measured':
            log.measured.set(message.id, message.measured);
            log.seconds.set(message.id, message.seconds);
            log.slicing.set(message.id, message.slicing);
            log.at = { phase: 'between' };
            return;
        case 'failed':
            log.failed.set(message.id, message.message);
            log.at = { phase: 'between' };
            return;
        case 'load-failed':
            log.loadFailure = message.message;
            return;
        case 'done':
            log.at = { phase: 'done' };
            return;
        case 'beat':
        case 'collected':
        case undefined:
            return;
    }
}

;// CONCATENATED MODULE: ./lib/measure/command.js

/** What starts a benchmark process. The arms of a round get commands of equal length. */
function workerCommand(flags, specPath, slot, { v8Flags, workerPath }) {
    const node = ['node', ...v8Flags, ...flags, workerPath, specPath];
    return slot.cpu === null ? node : ['taskset', '-c', String(slot.cpu), ...node];
}
/**
 * Flags under which Node can import the suite: none for JavaScript and where Node strips types, else the project's
 * own tsx.
 *
 * @param directory the version's directory, absolute
 * @throws GateError for TypeScript that nothing here can run
 */
async function loaderFlags(suite, directory, { stripsTypes, node }, files) {
    if (stripsTypes || !/\.[cm]?ts$/.test(suite))
        return [];
    if (await isInstalled('tsx', directory, files))
        return ['--import', 'tsx'];
    throw new errors/* GateError */.u('no-typescript', `${suite} is TypeScript, which Node.js ${node} cannot run by itself`, 'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.');
}
async function isInstalled(name, directory, files) {
    const parts = directory.split(/[\\/]/);
    for (let depth = parts.length; depth > 0; depth--) {
        const place = parts.slice(0, depth).join('/');
        if (await files.exists(`${place}/node_modules/${name}/package.json`))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/worker/protocol.js
/** How a process ends that cannot say why by a message. */
const exitCodes = {
    bug: 70,
    /** Another arm of the round went away. */
    partnerGone: 71,
    /** The benchmark awaits something, and nothing is left that could bring it. */
    neverSettles: 72,
};

;// CONCATENATED MODULE: ./lib/measure/death.js

/** Whether a process ended only because another arm of its round had. */
function diedOfAnother({ exitCode }) {
    return exitCode === exitCodes.partnerGone;
}
/** Why a benchmark process ended before its work was done, in words for the report. */
function causeOfDeath(finished) {
    const { exitCode, signal, stderr } = finished;
    if (/heap out of memory|Allocation failed/.test(stderr)) {
        return `ran out of memory\n${lastLines(stderr)}`;
    }
    if (exitCode === exitCodes.neverSettles)
        return 'waits for a promise that never settles';
    const how = signal === null ? `ended the process with exit code ${exitCode}` : `was ended by ${signal}`;
    return [how, lastLines(stderr)].filter((line) => line !== '').join('\n');
}
const shownLines = 12;
function lastLines(text) {
    return text.trim().split('\n').slice(-shownLines).join('\n');
}

;// CONCATENATED MODULE: ./lib/measure/watchdog.js
function startWatchdog(seconds, onSilence) {
    const timer = setTimeout(onSilence, seconds * 1000);
    return {
        heard: () => timer.refresh(),
        stop: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./lib/measure/collect.js




/** Loads a suite in a process of its own and asks what it defines. */
async function collect(suite, directory, settings, runtime, ports) {
    const scratch = await ports.files.temporaryDirectory('benchgate-collect-');
    const { renames = [] } = settings;
    const spec = { task: 'collect', file: `${directory}/${suite}`, suite, renames };
    const flags = await loaderFlags(suite, directory, runtime, ports.files);
    await ports.files.writeText(`${scratch}/spec.json`, JSON.stringify(spec));
    const [program, ...args] = workerCommand(flags, `${scratch}/spec.json`, { cpu: null }, settings);
    const child = ports.processes.spawn(program, args, { cwd: directory });
    try {
        return await listen(child, settings.timeoutSeconds);
    }
    finally {
        child.kill();
        await ports.files.remove(scratch);
    }
}
async function listen(child, timeoutSeconds) {
    let silent = false;
    const watchdog = startWatchdog(timeoutSeconds, () => {
        silent = true;
        child.kill();
    });
    let contents = null;
    for await (const line of child.messages) {
        watchdog.heard();
        contents ??= read(parseMessage(line));
    }
    watchdog.stop();
    if (contents !== null)
        return contents;
    if (silent)
        return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` };
    return { kind: 'failed', message: causeOfDeath(await child.finished) };
}
function read(message) {
    if (message?.type === 'collected')
        return { ...message, kind: 'loaded' };
    if (message?.type !== 'load-failed')
        return null;
    if (message.code === 'no-benchmarks')
        return { kind: 'empty' };
    return { kind: 'failed', message: explain(message.code, message.message) };
}
function explain(code, message) {
    return code === 'no-tinybench'
        ? `${message}: add it to the project with \`npm install --save-dev tinybench\`, and see that setup installs it`
        : message;
}

;// CONCATENATED MODULE: ./lib/measure/rename-warnings.js
/**
 * Renames that did nothing, and look as if they should have. One that the base knows already by the new name is past:
 * it is there for the history.
 */
function renameWarnings(found, { base, heads }, renames) {
    const ofBase = found.filter(({ version }) => version === base?.label);
    const inBase = namesIn(ofBase);
    const renamedInBase = new Set(ofBase.flatMap(presentNames));
    const labels = new Set(heads.map(({ label }) => label));
    const inHeads = namesIn(found.filter(({ version }) => labels.has(version)));
    return renames.flatMap(({ from, to }) => {
        const renamed = `“${from}” is said to be “${to}” now`;
        if (!inHeads.has(to))
            return [unmatched(`${renamed}, and no head has a benchmark of that name`)];
        if (base === null || inBase.has(to) || renamedInBase.has(to))
            return [];
        if (!inBase.has(from))
            return [unmatched(`${renamed}, and ${base.label} has neither of them`)];
        return [unmatched(`${renamed}, in another file: what was moved cannot be compared`)];
    });
}
function unmatched(what) {
    return { code: 'rename-unmatched', message: `In renames, ${what}.` };
}
function presentNames({ benchmarks }) {
    return benchmarks.flatMap(({ id, name }) => [id, name]);
}
/** As the files themselves have them: names and ids. */
function namesIn(found) {
    return new Set(found.flatMap(({ benchmarks, formerNames }) => benchmarks.flatMap(({ id, name }) => {
        const was = formerNames[id];
        if (was === undefined)
            return [id, name];
        return [`${id.slice(0, id.length - name.length)}${was}`, was];
    })));
}

;// CONCATENATED MODULE: ./lib/measure/discover.js
/** Which benchmarks there are, and in which versions. */



/** @throws GateError where a version that is to be judged has no benchmark at all */
async function discover(request, ports) {
    const { base, heads } = request.versions;
    const all = base === null ? heads : [base, ...heads];
    const places = [];
    for (const version of all) {
        const suites = await ports.files.glob(request.patterns, version.directory);
        if (suites.length === 0 && version !== base)
            throw noFiles(version, request.patterns);
        places.push(...suites.map((suite) => ({ version, suite })));
    }
    const found = await collectAll(places, request, ports);
    const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))];
    const evidence = suites.flatMap((suite) => evidenceOf(suite, found, request));
    const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request));
    if (evidence.length === 0) {
        throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, request);
    }
    const changed = await changedFiles(suites, request.versions, found, ports);
    const renamed = renameWarnings(contentsOf(found), request.versions, request.settings.renames ?? []);
    return { evidence, ignored, warnings: [...warningsOf(found), ...renamed, ...changed] };
}
function suitesOf(found, version) {
    return found.filter((each) => each.version === version).map(({ suite }) => suite);
}
function contentsOf(found) {
    return found.flatMap(({ version, contents }) => contents.kind === 'loaded' ? [{ version: version.label, ...contents }] : []);
}
/** As many files at a time as rounds later. */
async function collectAll(places, { settings, runtime }, ports) {
    const found = [];
    const waiting = [...places.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, place] = next;
            ports.stop.throwIfAborted();
            const { directory } = place.version;
            const contents = await collect(place.suite, directory, settings, runtime, ports);
            found[index] = { ...place, contents };
        }
    };
    await Promise.all(runtime.slots.map(work));
    ports.stop.throwIfAborted();
    return found;
}
function evidenceOf(suite, found, { wanted, ignoredBecause, versions: { heads: judged } }) {
    const heads = new Set(judged.map(({ label }) => label));
    const here = found.filter((each) => each.suite === suite);
    const benchmarks = new Map();
    for (const { version, contents } of here) {
        if (contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            if (ignoredBecause(benchmark) !== null)
                continue;
            const unseen = { benchmark, was: null, versions: [], doubles: [] };
            const entry = benchmarks.get(benchmark.id) ?? unseen;
            entry.versions.push(version.label);
            entry.was ??= contents.formerNames[benchmark.id] ?? null;
            if (contents.duplicates.includes(benchmark.id))
                entry.doubles.push(version.label);
            benchmarks.set(benchmark.id, entry);
        }
    }
    const failed = wholeFile(suite, here);
    // What only the base has is not "removed" while a head's file cannot be read.
    const headFails = failed?.failures.some(({ version }) => heads.has(version)) ?? false;
    const listed = [...benchmarks.values()].filter(({ versions }) => !headFails || versions.some((version) => heads.has(version)));
    const loaded = listed.map(({ benchmark, was, versions, doubles }) => ({
        ...blank(benchmark, without(versions, doubles)),
        ...(was !== null && { was }),
        failures: doubles.map((version) => ({ benchmark, version, message: sameName })),
    }));
    return failed === null ? loaded : [failed, ...loaded];
}
/** Each once, in the order in which the files have them. */
function ignoredOf(suite, found, { wanted, ignoredBecause }) {
    const ignored = new Map();
    for (const { suite: of, contents } of found) {
        if (of !== suite || contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            const reason = ignoredBecause(benchmark);
            if (reason !== null)
                ignored.set(benchmark.id, { ...benchmark, reason });
        }
    }
    return [...ignored.values()];
}
const sameName = 'several benchmarks of this file have this name: give each its own, or their Benches names (`new Bench({ name })`)';
function without(versions, failing) {
    return versions.filter((version) => !failing.includes(version));
}
function blank(benchmark, versions) {
    return { benchmark, versions, samples: [], failures: [], secondsPerRound: null };
}
/** A file that cannot be loaded stands in the report as one benchmark without figures. */
function wholeFile(suite, here) {
    const benchmark = { id: suite, suite, name: '(the whole file)' };
    const failures = here.flatMap(({ version, contents }) => contents.kind === 'failed'
        ? [{ benchmark, version: version.label, message: contents.message }]
        : []);
    return failures.length === 0 ? null : { ...blank(benchmark, []), failures };
}
function warningsOf(found) {
    const texts = new Set();
    const warnings = [];
    const warn = (code, message) => {
        if (!texts.has(message))
            warnings.push({ code, message });
        texts.add(message);
    };
    for (const { suite, contents } of found) {
        if (contents.kind === 'empty')
            warn('empty-suite', `${suite} adds no tinybench benchmark; it was left out.`);
        if (contents.kind === 'loaded')
            contents.notes.forEach((note) => warn('concurrency', note));
    }
    return warnings;
}
/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(suites, { base, heads }, found, ports) {
    if (base === null)
        return [];
    const warnings = [];
    for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
        const old = await ports.files.readText(`${base.directory}/${suite}`);
        for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
            if ((await ports.files.readText(`${head.directory}/${suite}`)) === old)
                continue;
            const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`;
            warnings.push({ code: 'benchmark-changed', message });
        }
    }
    return warnings;
}
function noFiles({ label, directory }, patterns) {
    return new errors/* GateError */.u('no-benchmark-files', `no file matches ${patterns.join(', ')} in ${label} (${directory})`, 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.');
}
function allIgnored({ length }) {
    return new errors/* GateError */.u('all-ignored', `rules ignore ${length === 1 ? 'the only benchmark' : `all ${length} benchmarks`}, so the gate could never fail`, 'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.');
}
function nothingToMeasure(found, { patterns }) {
    const loaded = found.some(({ contents }) => contents.kind === 'loaded');
    return loaded
        ? new errors/* GateError */.u('none-selected', 'no benchmark is selected by `only`', 'Loosen `only`, or leave it out.')
        : new errors/* GateError */.u('no-benchmarks', `none of the files that match ${patterns.join(', ')} adds a benchmark`, 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.');
}

;// CONCATENATED MODULE: ./lib/measure/settings.js
/** A round of a few benchmarks: long, since the start of its processes has to be paid in any case. */
const longSlicing = { sliceMs: 1, slices: 200, warmupMs: 250, extraMs: 25 };
/** A round of many benchmarks: each varies more, but what is plainly unchanged is settled sooner. */
const shortSlicing = { sliceMs: 1, slices: 80, warmupMs: 100, extraMs: 10 };
/** More than so many make a suite one of many. */
const fewBenchmarks = 6;
/** When a round is measured again for what the machine did to it, and not for its figures. */
const redo = {
    /** Share of the round's time that the CPU was away or waited for; less is nobody's fault. */
    least: 0.1,
    /**
     * Beyond so many times the median of the run's other rounds. Relative, since a neighbour that is always there cannot
     * be got rid of by measuring again, and widens nothing: both arms meet it alike.
     */
    timesTheMedian: 3,
    /** Fewer rounds do not tell what is usual on this machine. */
    fewestEarlier: 5,
    /** No more than this share of the rounds: a machine that is always disturbed is as it is. */
    mostShare: 0.2,
};
/** The same for all rounds of a run. */
function slicingFor(benchmarks) {
    return benchmarks > fewBenchmarks ? shortSlicing : longSlicing;
}

;// CONCATENATED MODULE: ./lib/measure/interference.js

/** What happened between two readings of the load, as shares of the time between them. */
function interferenceBetween(before, after, seconds) {
    return {
        stolen: share(before.stolenSeconds, after.stolenSeconds, seconds),
        waited: share(before.waitedSeconds, after.waitedSeconds, seconds),
    };
}
/** Whether a round was hit harder than the rounds before it. */
function isDisturbed(round, earlier) {
    return ['stolen', 'waited'].some((kind) => {
        const usual = earlier.map((each) => each[kind]).filter((each) => each !== null);
        const now = round[kind];
        if (now === null || usual.length < redo.fewestEarlier)
            return false;
        return now > Math.max(redo.least, redo.timesTheMedian * middle(usual));
    });
}
function share(before, after, seconds) {
    if (before === null || after === null || !(seconds > 0))
        return null;
    return Math.min(1, Math.max(0, (after - before) / seconds));
}
function middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/measure/evidence.js



function noFindings(evidence) {
    return { evidence, rounds: 0, redone: [], interference: [], startUpSeconds: null };
}
/**
 * The findings with a round's added.
 *
 * What is measured again is only left out here: its benchmarks still lack the round, and it will be planned once more.
 */
function addRound(findings, result) {
    const { round } = result.plan;
    const { interference } = result;
    const isRedone = isDisturbed(interference, findings.interference) && mayRedo(findings);
    const excused = result.failures.filter((failure) => isExcused(failure, findings));
    const counted = {
        ...result,
        figures: isRedone ? new Map() : result.figures,
        failures: result.failures.filter((failure) => !excused.includes(failure)),
    };
    return {
        evidence: findings.evidence.map((each) => addTo(each, counted)),
        rounds: findings.rounds + 1,
        redone: [
            ...findings.redone,
            ...(isRedone ? [{ kind: 'disturbed', round, interference }] : []),
            ...excused.map((failure) => ({ kind: 'died', round, failure })),
        ],
        interference: isRedone ? findings.interference : [...findings.interference, interference],
        startUpSeconds: smoothed(findings.startUpSeconds, result.startUpSeconds),
    };
}
function mayRedo({ redone, rounds }) {
    const disturbed = redone.filter(({ kind }) => kind === 'disturbed').length;
    return disturbed + 1 <= redo.mostShare * (rounds + 1);
}
/** A process that ends in a benchmark which ran before is given another chance, once or in a fifth of its rounds. */
function isExcused({ id, died }, { evidence, redone }) {
    const samples = evidence.find(({ benchmark }) => benchmark.id === id)?.samples.length ?? 0;
    if (!died || samples === 0)
        return false;
    const deaths = redone.filter((each) => each.kind === 'died' && each.failure.id === id).length;
    return deaths + 1 <= Math.max(1, redo.mostShare * (samples + deaths + 1));
}
function addTo(evidence, { plan, figures, seconds, failures }) {
    const { id } = evidence.benchmark;
    const arms = figures.get(id);
    const failed = failures.filter((failure) => failure.id === id);
    if (arms === undefined && failed.length === 0)
        return evidence;
    const versionOf = (arm) => arm === model/* controlLabel */.g5 ? (evidence.versions[0] ?? null) : arm; // the control runs the base
    const failing = failed.map(({ arm, message }) => ({
        benchmark: evidence.benchmark,
        version: versionOf(arm),
        message,
    }));
    return {
        ...evidence,
        samples: [
            ...evidence.samples,
            ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms }]),
        ],
        // What fails in one version is tried alone in the others, to tell whether it fails there as well.
        versions: evidence.versions.filter((label) => failing.every(({ version }) => version !== null && version !== label)),
        failures: [...evidence.failures, ...failing],
        secondsPerRound: longest(evidence.secondsPerRound, seconds.get(id)),
    };
}
/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function longest(before, now) {
    return now === undefined ? before : Math.max(before ?? 0, now);
}
function smoothed(before, now) {
    return before === null ? now : 0.75 * before + 0.25 * now;
}

;// CONCATENATED MODULE: ./lib/measure/redone-warnings.js
/** What was measured again, and why: said, since rounds were left out. */
function redoneWarnings({ redone, rounds }) {
    const disturbed = redone.filter((each) => each.kind === 'disturbed');
    const died = redone.filter((each) => each.kind === 'died');
    const byBenchmark = Map.groupBy(died, ({ failure }) => failure.id);
    return [
        ...(disturbed.length === 0 ? [] : [ofDisturbed(disturbed, rounds)]),
        ...[...byBenchmark].map(([id, deaths]) => ofDeaths(id, deaths)),
    ];
}
function ofDisturbed(redone, rounds) {
    const worst = (kind) => Math.max(...redone.map(({ interference }) => interference[kind] ?? 0));
    const percent = (share) => `${Math.round(share * 100)} %`;
    const message = `${redone.length} of ${rounds} rounds were measured again, since the machine was disturbed more than usual: up to ${percent(worst('stolen'))} of the time the CPU was given to another virtual machine, and up to ${percent(worst('waited'))} processes waited for one.`;
    return { code: 'rounds-redone', message };
}
function ofDeaths(id, deaths) {
    const versions = new Set(deaths.map(({ failure }) => failure.arm ?? 'one of the versions'));
    const times = deaths.length === 1 ? 'once' : `${deaths.length} times`;
    const message = `${id}: its process ended ${times} though it ran in other rounds (in ${[...versions].join(', ')}: ${deaths[0]?.failure.message ?? ''}). These rounds were measured again.`;
    return { code: 'process-died', message };
}

;// CONCATENATED MODULE: ./lib/measure/arms.js


/** The arms of a round: the base, the heads that take part, and for a control the base once more. */
function armsOf(plan, { base, heads }, runtime, files, extraWork = {}) {
    const takesPart = ({ label }) => plan.versions.includes(label);
    const bases = base !== null && takesPart(base) ? [base] : [];
    const arms = [
        ...bases.map((each) => ({ ...each, role: 'base' })),
        ...heads.filter(takesPart).map((head) => ({ ...head, role: 'head' })),
        ...(plan.control ? bases : []).map((each) => ({
            ...each,
            label: model/* controlLabel */.g5,
            role: 'control',
        })),
    ];
    return Promise.all(arms.map(async ({ label, role, directory }) => {
        const flags = await loaderFlags(plan.suite, directory, runtime, files);
        return { label, role, directory, loaderFlags: flags, extraWork: extraWork[label] ?? 0 };
    }));
}

// EXTERNAL MODULE: ./lib/stats/index.js + 17 modules
var stats = __webpack_require__(30405);
;// CONCATENATED MODULE: ./lib/measure/extra-work.js
/** Finest fraction that can be asked for: one call in a hundred. */
const finest = 100;
/**
 * The fewest iterations of which all the fractions are whole numbers of calls.
 *
 * @throws RangeError for a fraction that is no multiple of a hundredth
 */
function wholeStep(fractions) {
    const isWhole = (calls) => Math.abs(calls - Math.round(calls)) < 1e-9;
    for (let step = 1; step <= finest; step++) {
        if (fractions.every((fraction) => isWhole(step * fraction)))
            return step;
    }
    throw new RangeError(`no ${finest} calls hold whole fractions of ${fractions.join(', ')}`);
}
/**
 * The slowest call that rounds with these fractions still measure as any round does, in seconds.
 *
 * Whole calls need many iterations a slice. Of slower calls that would make slices so long that a busy neighbour no
 * longer meets both arms alike: such rounds would say nothing of the usual ones.
 */
function longestCallSeconds(fractions, { sliceMs }) {
    return (longestSlice * sliceMs) / 1000 / wholeStep(fractions);
}
/** In usual slices. */
const longestSlice = 2;

;// CONCATENATED MODULE: ./lib/measure/failures.js

/** Failures the processes told by themselves. */
function failuresTold(logs, arms, benchmarks) {
    return logs.flatMap(({ failed, loadFailure }, index) => {
        const arm = arms[index]?.label ?? null;
        const whole = loadFailure;
        if (whole !== null)
            return benchmarks.map((id) => ({ id, arm, message: whole, died: false }));
        return [...failed].map(([id, message]) => ({ id, arm, message, died: false }));
    });
}
/**
 * Failures that processes died of. The first death is the cause; what followed it was our doing.
 *
 * @param silent the processes were ended because none of them had been heard of for too long
 */
function failuresOfDeath({ deaths, silent }, logs, context, benchmarks) {
    if (silent) {
        const message = `did not return within ${context.settings.timeoutSeconds} s`;
        return blameSilence(logs, context.arms, benchmarks).map((blame) => ({
            ...blame,
            message,
            died: false,
        }));
    }
    const first = deaths.find(({ finished }) => !diedOfAnother(finished));
    const log = logs[first?.arm ?? -1];
    if (first === undefined || log === undefined || log.loadFailure !== null)
        return [];
    const arm = context.arms[first.arm]?.label ?? null;
    const message = causeOfDeath(first.finished);
    return blamed(log, benchmarks).map((id) => ({ id, arm, message, died: true }));
}
/** Without a benchmark it died on its way to one: none of them can be measured. */
function blamed({ at }, benchmarks) {
    return 'id' in at ? [at.id] : benchmarks;
}
function blameSilence(logs, arms, benchmarks) {
    const working = logs.flatMap((log, index) => {
        const alone = log.at.phase === 'warming' || log.at.phase === 'loading';
        return alone ? [{ log, arm: arms[index]?.label ?? null }] : [];
    });
    const [only] = working;
    if (only === undefined) {
        const slicing = logs[0];
        return (slicing === undefined ? benchmarks : blamed(slicing, benchmarks)).map((id) => ({
            id,
            arm: null,
        }));
    }
    const arm = working.length === 1 ? only.arm : null;
    return blamed(only.log, benchmarks).map((id) => ({ id, arm }));
}

;// CONCATENATED MODULE: ./lib/measure/round.js








/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
async function measureRound(plan, context, ports) {
    const start = ports.clock.seconds();
    const loadBefore = await ports.machine.load(context.slot.cpu);
    const coins = (0,stats/* random */.yT)(plan.seed);
    const arms = coins.shuffled(context.arms);
    const spawnOrder = coins.shuffled([...arms.keys()]);
    let remaining = coins.shuffled(plan.benchmarks);
    const figures = new Map();
    const seconds = new Map();
    const handover = new Map();
    const failures = [];
    while (remaining.length > 0 && !context.cut.aborted) {
        const attempt = await attemptRound(plan, remaining, { ...context, arms }, spawnOrder, ports);
        attempt.figures.forEach((value, id) => figures.set(id, value));
        attempt.seconds.forEach((value, id) => seconds.set(id, value));
        attempt.handover.forEach((value, id) => handover.set(id, value));
        failures.push(...attempt.failures);
        const settled = new Set([...figures.keys(), ...failures.map(({ id }) => id)]);
        remaining = attempt.broken ? remaining.filter((id) => !settled.has(id)) : [];
        // A death that explains nothing would be repeated for ever.
        if (attempt.figures.size === 0 && attempt.failures.length === 0)
            break;
    }
    const busy = [...seconds.values()].reduce((sum, each) => sum + each, 0);
    const took = ports.clock.seconds() - start;
    const loadAfter = await ports.machine.load(context.slot.cpu);
    return {
        plan,
        figures,
        seconds,
        handover,
        failures,
        startUpSeconds: Math.max(0, took - busy),
        interference: interferenceBetween(loadBefore, loadAfter, took),
    };
}
async function attemptRound(plan, benchmarks, context, spawnOrder, ports) {
    const { arms, cut, settings } = context;
    const directory = await ports.files.temporaryDirectory('benchgate-round-');
    const logs = arms.map(emptyLog);
    const children = [];
    const killAll = () => children.forEach((child) => child.kill());
    let silent = false;
    const watchdog = startWatchdog(settings.timeoutSeconds, () => {
        silent = true;
        killAll();
    });
    try {
        const commands = await prepareArms(plan, benchmarks, context, directory, ports);
        for (const arm of spawnOrder)
            children[arm] = commands[arm]?.() ?? round_unreachable();
        cut.addEventListener('abort', killAll);
        if (cut.aborted)
            killAll();
        const deaths = [];
        await Promise.all(children.map(async (child, arm) => {
            const log = logs[arm] ?? round_unreachable();
            const finished = await follow(child, log, () => watchdog.heard());
            if (log.at.phase === 'done')
                return;
            deaths.push({ arm, finished });
            if (!diedOfAnother(finished))
                killAll();
        }));
        const told = failuresTold(logs, arms, benchmarks);
        const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks);
        return { ...round_collect(logs, arms), failures: [...told, ...died], broken: deaths.length > 0 };
    }
    finally {
        watchdog.stop();
        cut.removeEventListener('abort', killAll);
        await ports.files.remove(directory);
    }
}
function round_unreachable() {
    throw new Error('an arm without a process');
}
/** Writes what each arm is to do. @returns what starts each of them */
async function prepareArms(plan, benchmarks, { arms, cut, runtime, settings, slot }, directory, ports) {
    const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm));
    if (runtime.baton === 'fifo' && arms.length > 1) {
        const made = await ports.processes.run('mkfifo', paths, { cwd: directory });
        // A stop ends it as well; then nothing of this round is wanted any more.
        if (made.exitCode !== 0 && !cut.aborted)
            throw new Error(`mkfifo failed: ${made.stderr}`);
    }
    const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork));
    return Promise.all(arms.map(async (arm, index) => {
        const spec = {
            task: 'measure',
            file: `${arm.directory}/${plan.suite}`,
            suite: plan.suite,
            renames: settings.renames ?? [],
            arm: index,
            baton: { kind: runtime.baton, paths },
            benchmarks,
            slicing: settings.slicing,
            extraWork: arm.extraWork,
            iterationStep,
        };
        const specPath = `${directory}/arm-${index}.json`;
        await ports.files.writeText(specPath, JSON.stringify(spec));
        const [program, ...args] = workerCommand(arm.loaderFlags, specPath, slot, settings);
        return () => ports.processes.spawn(program, args, { cwd: arm.directory });
    }));
}
function meetingPoint({ baton }, directory, arm) {
    if (baton === 'fifo')
        return `${directory}/turn-${arm}`;
    const unique = directory.split(/[\\/]/).at(-1);
    return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`;
}
function round_collect(logs, arms) {
    const figures = new Map();
    const handover = new Map();
    const [first] = logs;
    for (const id of first?.measured.keys() ?? []) {
        const entries = arms.flatMap((arm, index) => {
            const measured = logs[index]?.measured.get(id);
            return measured === undefined ? [] : [[arm.label, measured]];
        });
        if (entries.length < arms.length)
            continue;
        figures.set(id, Object.fromEntries(entries));
        const own = logs.map(({ slicing }) => slicing.get(id)?.ownSeconds ?? 0);
        const all = first?.slicing.get(id)?.seconds ?? 0;
        handover.set(id, 1 - own.reduce((sum, each) => sum + each, 0) / all);
    }
    return { figures, handover, seconds: first?.seconds ?? new Map() };
}

;// CONCATENATED MODULE: ./lib/measure/pool.js


/** @returns one result a plan that was started, in the order they ended */
async function measureRounds(request, ports) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const waiting = [...request.plans];
    const results = [];
    const work = async (slot) => {
        for (;;) {
            const plan = cut.aborted ? undefined : waiting.shift();
            if (plan === undefined)
                return;
            const { settings, runtime, versions, extraWork } = request;
            const arms = await armsOf(plan, versions, runtime, ports.files, extraWork);
            const result = await measureRound(plan, { arms, settings, runtime, slot, cut }, ports);
            results.push(result);
            request.onRound(result);
        }
    };
    try {
        await Promise.all(request.runtime.slots.map(work));
    }
    finally {
        clearTimeout(timer);
    }
    return results;
}

;// CONCATENATED MODULE: ./lib/measure/runtime.js

const oldestNode = 20;
/** @throws GateError without a Node.js on PATH, or with one that is too old */
async function detectRuntime({ jobs }, ports) {
    const [node, pins, pipes, cpus] = await Promise.all([
        askNode(ports),
        answers(ports, 'taskset'),
        answers(ports, 'mkfifo'),
        ports.machine.allowedCpus(),
    ]);
    const pinned = pins && cpus.length > 0;
    const count = jobs ?? (pinned ? cpus.length : ports.machine.parallelism);
    const slots = Array.from({ length: count }, (_, i) => ({
        cpu: pinned ? (cpus[i % cpus.length] ?? null) : null,
    }));
    return { ...node, slots, baton: pipes ? 'fifo' : 'socket' };
}
async function answers(ports, program) {
    const { exitCode } = await ports.processes.run(program, ['--version'], { cwd: '.' });
    return exitCode === 0;
}
async function askNode(ports) {
    const script = 'console.log(process.version, Boolean(process.features.typescript))';
    const { exitCode, stdout, stderr } = await ports.processes.run('node', ['-e', script], {
        cwd: '.',
    });
    ports.stop.throwIfAborted();
    const [version, strips] = stdout.trim().split(' ');
    if (exitCode !== 0 || version === undefined) {
        throw new errors/* GateError */.u('no-node', `\`node\` on PATH did not answer: ${stderr.trim() || `exit code ${exitCode}`}`, 'Install Node.js before this step, for example with actions/setup-node.');
    }
    if (Number(version.slice(1).split('.')[0]) < oldestNode) {
        throw new errors/* GateError */.u('old-node', `benchmarks would run under Node.js ${version}, the one on PATH`, `Use Node.js ${oldestNode} or later, for example with actions/setup-node.`);
    }
    return { node: version, stripsTypes: strips === 'true' };
}

;// CONCATENATED MODULE: ./lib/measure/environment.js
/** Where and how the figures came about, for the report. */
function describeEnvironment({ os, arch, cpu, parallelism }, { node, slots, baton }, v8Flags) {
    const pinning = slots.every((slot) => slot.cpu !== null) ? 'taskset' : 'none';
    return { os, arch, cpu, cpus: parallelism, jobs: slots.length, node, v8Flags, pinning, baton };
}

;// CONCATENATED MODULE: ./lib/measure/calibrate.js




/**
 * Times the frozen workloads in fresh processes, as many at a time as rounds are measured, each on its slot's CPU.
 *
 * Takes two seconds, and less than three on a machine under load: it then makes do with fewer processes.
 */
async function calibrate(settings, runtime, ports) {
    const directory = await ports.files.temporaryDirectory('benchgate-calibrate-');
    const specPath = `${directory}/spec.json`;
    const spec = { task: 'calibrate', slicing };
    await ports.files.writeText(specPath, JSON.stringify(spec));
    const end = ports.clock.seconds() + lastStartSeconds;
    const rounds = [];
    let started = 0;
    const work = async (slot) => {
        while (started < mostProcesses && (started === 0 || ports.clock.seconds() < end)) {
            ports.stop.throwIfAborted();
            started++;
            const command = workerCommand([], specPath, slot, settings);
            rounds.push(await runOnce(command, directory, ports));
        }
    };
    try {
        await Promise.all(runtime.slots.map(work));
    }
    finally {
        await ports.files.remove(directory);
    }
    ports.stop.throwIfAborted();
    return summedUp(rounds);
}
const slicing = { sliceMs: 1, slices: 40, warmupMs: 20, extraMs: 0 };
/** Processes differ among each other more than the slices of one do. */
const mostProcesses = 6;
/** None is started later; one takes half a second, and two or three times that where it has to share its CPU. */
const lastStartSeconds = 1.4;
/** A process that takes so long hangs. */
const longestSeconds = 10;
async function runOnce([program, ...args], directory, ports) {
    const child = ports.processes.spawn(program, args, { cwd: directory });
    const watchdog = startWatchdog(longestSeconds, () => child.kill());
    const log = emptyLog();
    try {
        const finished = await follow(child, log, () => undefined);
        if (log.at.phase !== 'done')
            return failed(finished);
        const seconds = [...log.measured].flatMap(([name, { time }]) => time === undefined ? [] : [[name, time]]);
        return { kind: 'done', seconds: new Map(seconds) };
    }
    finally {
        watchdog.stop();
    }
}
function failed(finished) {
    return { kind: 'failed', message: causeOfDeath(finished) };
}
function summedUp(rounds) {
    const done = rounds.filter((round) => round.kind === 'done');
    const figures = done.flatMap(({ seconds }) => [...seconds]);
    const failure = rounds.find((round) => round.kind === 'failed');
    if (figures.length === 0) {
        return { kind: 'failed', message: failure?.message ?? 'no workload was timed' };
    }
    const byName = Map.groupBy(figures, ([name]) => name);
    const calibration = [...byName].map(([name, all]) => [name, all.map(([, time]) => time)]);
    return { kind: 'calibrated', calibration: Object.fromEntries(calibration) };
}

;// CONCATENATED MODULE: ./lib/measure/index.js










;// CONCATENATED MODULE: ./lib/gate/labels-of.js
/** Versions as decide knows them. */
function labelsOf({ base, heads }) {
    return { base: base?.label ?? null, heads: heads.map(({ label }) => label) };
}

;// CONCATENATED MODULE: ./lib/gate/assemble.js




/** The report of a run: its figures judged, and how they came about. */
function assemble(measured, circumstances) {
    const { versions, config, environment, baseline, ignored, warnings, date, ...others } = circumstances;
    const { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn } = config;
    const { evidence, rounds, seconds, redone } = measured;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const judgement = (0,decide/* judge */.S4)({ evidence, settings, ...labelsOf(versions) });
    const suspected = config.hardware === 'fixed' ? (baseline?.recorded?.suspected ?? []) : [];
    const judged = (0,decide/* judgeByRecords */.pA)(judgement, suspected);
    return {
        schema: { name: 'benchgate-report', version: 1 },
        createdAt: date.toISOString(),
        outcome: judged.outcome,
        interrupted: others.interrupted,
        versions: {
            base: versions.base === null ? null : asReported(versions.base),
            heads: versions.heads.map(asReported),
        },
        pullRequest: null,
        settings: { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn },
        environment,
        measured: { rounds, redone: redone.length, seconds },
        baseline,
        benchmarks: judged.benchmarks,
        ignored,
        warnings: [...warnings, ...judged.warnings, ...redoneWarnings(measured)],
        reproduce: others.reproduce,
    };
}
/** Without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }) {
    return { label, source };
}

;// CONCATENATED MODULE: ./lib/gate/measure-until-decided.js




/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
async function measureUntilDecided(evidence, { versions, config, settings, runtime, suspected, onProgress }, ports) {
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const { threshold, alpha, seed } = config;
    const rules = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const run = { settings: rules, ...labelsOf(versions), jobs: runtime.slots.length };
    let findings = noFindings(evidence);
    let roundsSoFar = 0;
    let first = null;
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
            findings = addRound(findings, result);
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
        await measureRounds({ plans, versions, settings, runtime, secondsLeft, onRound }, ports);
    }
    return { ...findings, seconds: elapsed() };
}
function isAllMeasured(evidence) {
    return evidence.every(({ samples, failures }) => samples.length > 0 || failures.length > 0);
}
function namesUnderSuspicion(plans, evidence) {
    const confirmed = plans.filter(({ stage }) => stage === 'confirm');
    const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks));
    return evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .map(({ benchmark }) => benchmark.name);
}

;// CONCATENATED MODULE: ./lib/gate/records.js




/** @param looked null where no base was looked for */
async function recordsOf(access, looked, { version, config, environment, settings, runtime }, ports) {
    if (access === null)
        return noRecords;
    const calibrated = await calibrate(settings, runtime, ports);
    const calibration = calibrated.kind === 'calibrated' ? calibrated.calibration : {};
    const machine = machineOf(environment);
    const recorded = looked?.found.kind === 'found' ? looked.found.run.history : [];
    const history = (0,model/* renamedHistory */.Hc)(recorded, settings.renames ?? []);
    const advice = (evidence) => adviceOf(history, { evidence, version, machine, calibration }, config.gateOn);
    return {
        calibration,
        suspected: (evidence) => new Set(advice(evidence)?.suspected.map(({ id }) => id)),
        report(evidence) {
            if (looked === null)
                return null;
            const outcome = baselineOutcome(looked.found, looked.tree);
            return { storage: access.storage.title, outcome, recorded: advice(evidence) };
        },
        warnings: [
            ...(looked === null ? [] : lookedWarnings(looked)),
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
    const message = `How fast this machine is today could not be told, so recorded runs say less: ${reason}.`;
    return { code: 'not-calibrated', message };
}

;// CONCATENATED MODULE: ./lib/gate.js
/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */







/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
async function gate(request, ports) {
    const { config, base, heads, workerPath, reproduce, onProgress, baselines } = request;
    const settings = { ...config, workerPath };
    const runtime = await detectRuntime(settings, ports);
    onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 });
    const { setup, workingDirectory, benchmarks: patterns, only } = config;
    const opened = baselines && openBaseline(baselines, config, runtime.node, ports);
    const restore = opened?.restore;
    const prepared = await (0,prepare/* prepare */.iA)({ base, heads, setup, workingDirectory, restore }, ports);
    try {
        const { versions } = prepared;
        if (config.benchmarksFrom === 'head')
            await (0,prepare/* lendBenchmarks */.IB)(versions, patterns, ports);
        const found = await discover({
            versions,
            patterns,
            wanted: (0,lib_config/* wanted */.Ol)(only),
            ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config),
            settings,
            runtime,
        }, ports);
        const environment = describeEnvironment(ports.machine, runtime, config.v8Flags);
        const version = versions.heads[0]?.label ?? '';
        const looked = opened?.looked() ?? null;
        const own = { version, config, environment, settings, runtime };
        const records = await recordsOf(baselines, looked, own, ports);
        const rounds = { ...settings, slicing: slicingFor(found.evidence.length) };
        const { suspected } = records;
        const measuring = { versions, config, settings: rounds, runtime, suspected, onProgress };
        const measured = await measureUntilDecided(found.evidence, measuring, ports);
        const report = assemble(measured, {
            versions,
            config,
            environment,
            baseline: records.report(measured.evidence),
            ignored: found.ignored,
            warnings: [...prepared.warnings, ...found.warnings, ...records.warnings],
            reproduce,
            interrupted: ports.stop.aborted,
            date: ports.clock.date(),
        });
        const benchmarks = recordedBenchmarks(measured.evidence, version);
        return { report, recorded: { version, benchmarks, calibration: records.calibration } };
    }
    finally {
        await prepared.remove();
    }
}
/** 0 passed, 1 failed by its verdicts, 2 the user has something to mend: a benchmark that has no figures. */
function exitCode({ outcome, settings: { failOn } }) {
    switch (outcome) {
        case 'errored':
            return 2;
        case 'regressed':
            return failOn === 'never' ? 0 : 1;
        case 'inconclusive':
            return failOn === 'inconclusive' ? 1 : 0;
        case 'passed':
            return 0;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/platform/cache-client-path.js


/**
 * The program that talks to the Actions cache, as seen from an entry: beside `action.ts` it is
 * `platform/actions-cache-client.ts`, and for `dist/action/index.js` it is `dist/cache-client/index.js`.
 *
 * @param entry the entry's `import.meta.url`
 */
function cacheClientPath(entry) {
    const path = (0,external_node_url_.fileURLToPath)(entry);
    const directory = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.basename)(path) === 'index.js'
        ? (0,external_node_path_.join)(directory, '..', 'cache-client', 'index.js')
        : (0,external_node_path_.join)(directory, 'platform', `actions-cache-client${(0,external_node_path_.extname)(path)}`);
}

// EXTERNAL MODULE: ./lib/platform/github-authority.js
var github_authority = __webpack_require__(48760);
// EXTERNAL MODULE: ./lib/platform/github.js + 2 modules
var github = __webpack_require__(51607);
// EXTERNAL MODULE: ./lib/platform/node.js + 9 modules
var node = __webpack_require__(89129);
// EXTERNAL MODULE: ./lib/platform/runner-console.js + 1 modules
var runner_console = __webpack_require__(50902);
;// CONCATENATED MODULE: ./lib/platform/stop-on-signals.js

/**
 * Aborts with an `Interrupted` on the first SIGINT or SIGTERM. The same signal again ends the process at once: whoever
 * repeats it does not want to wait for the cleaning up.
 */
function stopOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort(new errors/* Interrupted */.j(signal)));
    return controller.signal;
}

;// CONCATENATED MODULE: ./lib/platform/worker-path.js


/**
 * The file that a benchmark process runs, as seen from an entry: beside `cli.ts` it is `worker.ts`, and for
 * `dist/cli/index.js` it is `dist/worker/index.js`.
 *
 * Computed from a URL that is handed over, since ncc would take `new URL('./worker.js', import.meta.url)` for an
 * asset and copy the file.
 *
 * @param entry the entry's `import.meta.url`
 */
function workerPath(entry) {
    const path = (0,external_node_url_.fileURLToPath)(entry);
    const directory = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.basename)(path) === 'index.js'
        ? (0,external_node_path_.join)(directory, '..', 'worker', 'index.js')
        : (0,external_node_path_.join)(directory, `worker${(0,external_node_path_.extname)(path)}`);
}

// EXTERNAL MODULE: ./lib/platform/workflow-run.js
var workflow_run = __webpack_require__(44842);
// EXTERNAL MODULE: ./lib/publish/index.js + 17 modules
var publish = __webpack_require__(6866);
// EXTERNAL MODULE: ./lib/report/index.js + 62 modules
var lib_report = __webpack_require__(36212);
;// CONCATENATED MODULE: ./lib/action/announced.js



/**
 * Says in the comment of an earlier run that this one is measuring, while `body` runs. However that ends, the comment
 * doesn't go on saying so: without a result it says why there is none.
 */
async function announced(comment, run, body) {
    const tell = (error) => (0,publish/* writeNote */.IP)(comment, (earlier, lastLine) => (0,lib_report/* renderRunNote */.yB)({ ...run, error }, earlier, lastLine));
    // Where it cannot be written, the result cannot either, and that is told then.
    const told = await tell(null);
    if (told.kind !== 'ok' || told.value.kind !== 'written')
        return body();
    const crash = Promise.withResolvers();
    process.once('uncaughtException', crash.reject);
    try {
        return await Promise.race([body(), crash.promise]);
    }
    catch (error) {
        await tell(inWords(error));
        throw error;
    }
    finally {
        process.off('uncaughtException', crash.reject);
    }
}
function inWords(error) {
    if (error instanceof errors/* Interrupted */.j)
        return `${error.message}, before anything was measured`;
    if (error instanceof errors/* GateError */.u)
        return `[${error.code}] ${error.message}\n${error.remedy}`;
    return `benchgate itself failed: ${error instanceof Error ? error.message : String(error)}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/platform/actions-cache-outcome.js
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
    return actions_cache_outcome_unreachable(found === undefined ? said(complaint, run.messages) : `${found} was found, but ${complaint}`);
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
        : actions_cache_outcome_unreachable(said(complaint, run.messages));
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
        return actions_cache_outcome_unreachable(`it ${what} within ${limits[endedAt]} seconds${answered}`);
    }
    if (crash !== '')
        return actions_cache_outcome_unreachable(`its client failed: ${oneLine(crash)}`);
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
function actions_cache_outcome_unreachable(message) {
    return { kind: 'unreachable', message };
}

;// CONCATENATED MODULE: ./lib/platform/actions-cache-permission.js


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
/** Of each scope that the token opens; null for a token that doesn't say. Its signature is the service's business. */
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

;// CONCATENATED MODULE: ./lib/platform/actions-cache-protocol.js
/**
 * What the gate and the process that talks to the cache say to each other: the request as arguments, the messages as
 * lines of JSON on file descriptor 3, since the library prints to the other streams.
 */

/**
 * The one path that every entry holds. The service finds an entry only by the very paths it was saved with, so it is
 * constant, and relative, since a runner's directories differ.
 */
const entryPath = 'benchgate/entry';
const clientMessage = schemas/* discriminatedUnion */.gMt('kind', [
    /** A request went out to the service; requests to the blobs' storage are not told. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('asked'), route: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('answered'), route: schemas/* string */.YjP(), status: schemas/* int */.Whr() }),
    /** What the library returned. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('restored'), key: schemas/* string */.YjP().nullable() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('saved'), id: schemas/* number */.aig() }),
    /** The environment has no cache service. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unavailable') }),
]);

// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
;// CONCATENATED MODULE: ./lib/platform/actions-cache-run.js


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
        const message = clientMessage.parse(JSON.parse(line));
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

// EXTERNAL MODULE: ./lib/platform/github-request.js + 1 modules
var github_request = __webpack_require__(54019);
;// CONCATENATED MODULE: ./lib/platform/github-caches.js

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

;// CONCATENATED MODULE: ./lib/platform/actions-cache.js







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
            return outcome.kind === 'restored' ? actions_cache_take(outcome, (0,external_node_path_.join)(cwd, entryPath), path) : outcome;
        });
    }
    async function save(key, path) {
        const forbidden = savingForbidden(environment);
        if (forbidden !== null)
            return { kind: 'refused', message: forbidden };
        return inOwnDirectory(path, async (cwd) => {
            await putInPlace(path, (0,external_node_path_.join)(cwd, entryPath));
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
const confined = { TAR_OPTIONS: `--transform=s,^.*$,${entryPath},` };
/** A member that is no plain file could lead elsewhere, or never end. */
async function actions_cache_take(restored, from, to) {
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

;// CONCATENATED MODULE: ./lib/platform/github-provenance.js


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
                return github_provenance_untrusted('it was not saved by a workflow run');
            const { runId } = savedBy;
            const nobodys = github_provenance_untrusted(`there is no workflow run ${runId}`);
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
            return reason === null ? { kind: 'ok', value: { kind: 'trusted' } } : github_provenance_untrusted(reason);
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
const github_provenance_slackMs = 10 * 60_000;
function wrongRun(run, entries, claim) {
    if (!trustedEvents.has(run.event))
        return `the run that it names was started by ${run.event}`;
    if (run.branch !== claim.branch)
        return `the run that it names was of ${run.branch ?? 'no branch'}`;
    if (run.commit !== claim.commit)
        return `the run that it names was of commit ${run.commit}`;
    const began = Date.parse(run.startedAt);
    const ended = run.endedAt === null ? Infinity : Date.parse(run.endedAt) + github_provenance_slackMs;
    // Some events run a stranger's code in the branch's own scope, which could name any run of the past.
    const isInTime = entries.every(({ createdAt }) => {
        const created = Date.parse(createdAt);
        return created >= began && created <= ended;
    });
    return isInTime ? null : 'it was not saved while the run that it names was going on';
}
function github_provenance_untrusted(reason) {
    return { kind: 'ok', value: { kind: 'untrusted', reason } };
}

;// CONCATENATED MODULE: ./lib/action/baselines.js




async function openBaselines(request, ports) {
    const { event, config, target, commit, run } = request;
    const branches = (0,lib_config/* baselineByEvent */.tm)(event);
    if (branches === null)
        return noBaselines;
    const checkout = await checkoutAt(config.workingDirectory, ports);
    const cache = actionsCache(target, ports);
    const storage = storageFor(config, 'actions-cache', checkout, { ...ports, cache });
    if (storage === null || checkout === null)
        return noBaselines;
    const usesCache = (config.storage ?? 'actions-cache') === 'actions-cache';
    const { branch, defaultBranch, keep } = branches;
    const provenance = usesCache ? gitHubProvenance(target) : null;
    const access = { storage, provenance, branch, defaultBranch };
    return {
        access,
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
            return keepBaseline({ ...kept, branch: own, commit, savedBy }, ports);
        },
    };
}
const noBaselines = { access: null, keep: async () => [] };
function otherCommit(found, wanted) {
    const message = `No baseline was kept: the checkout is of ${found.slice(0, 7)}, and this run is about ${wanted.slice(0, 7)}.`;
    return { code: 'baseline-not-kept', message };
}

// EXTERNAL MODULE: ./lib/action/log-width.js
var log_width = __webpack_require__(61413);
// EXTERNAL MODULE: ./lib/action/publication.js
var publication = __webpack_require__(49312);
// EXTERNAL MODULE: ./lib/action/write-report.js
var write_report = __webpack_require__(72896);
;// CONCATENATED MODULE: ./lib/action/measure.js





















const given = (name) => core/* getInput */.V4(name) || null;
/**
 * Measures what the event asks for and publishes the report. The job fails last: by then everything is published.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
async function measure(entry) {
    const ports = (0,node/* nodePorts */.b)((0,runner_console/* runnerConsole */.W)(lib_report/* logText */.kc), stopOnSignals());
    const asked = {
        given: (0,lib_config/* givenInputs */.PC)((name) => core/* getInput */.V4(name)),
        directory: (0,external_node_path_.resolve)(core/* getInput */.V4('working-directory')),
        path: given('config'),
        seed: (0,external_node_crypto_.randomInt)(2 ** 32),
    };
    const config = await (0,lib_config/* loadConfig */.Z9)(asked, ports.files);
    const { event, temporary, ...host } = await (0,workflow_run/* workflowRun */.t)(process.env);
    const compared = (0,lib_config/* comparedByEvent */.PQ)(event, { base: given('base'), head: given('head') });
    const { pullRequest, withoutBase } = compared;
    const occasion = (0,lib_config/* occasionOf */.zC)(event, given('head'));
    const target = { ...host, token: core/* getInput */.V4('github-token') };
    const hosting = (0,github/* gitHubHosting */.y)({ ...target, pullRequest });
    if (withoutBase !== null)
        hosting.notice('Nothing to compare with', withoutBase);
    const cache = { ...target, environment: process.env, clientPath: cacheClientPath(entry) };
    const baselines = await openBaselines({ ...host, event, config, target: cache }, ports);
    const request = {
        ...compared,
        config,
        baselines: baselines.access,
        workerPath: workerPath(entry),
        reproduce: (0,lib_config/* repeatCommand */.pZ)({ ...compared, config: asked.path, given: asked.given }, config.seed),
        onProgress: (progress) => ports.console.progress((0,lib_report/* renderProgress */.EY)(progress, log_width/* logWidth */.F)),
    };
    const own = (0,publish/* gateComment */.$u)({ marker: (0,lib_report/* commentMarker */.Ql)(config.id), run: host.run }, hosting);
    const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url };
    const note = { ...about, startedAt: ports.clock.date() };
    const isAnnounced = config.announce && config.comment !== 'never';
    return isAnnounced ? announced(own, note, measureAndPublish) : measureAndPublish();
    async function measureAndPublish() {
        const measured = await hosting.group('Measuring', () => gate(request, ports));
        const acceptHost = { ...hosting, authority: (0,github_authority/* gitHubAuthority */.T)(target) };
        const judged = await (0,accept/* acceptedByEvent */.tZ)(measured.report, occasion, config, acceptHost, ports);
        const report = { ...judged, pullRequest: measure_asReported(pullRequest) };
        core/* info */.pq((0,lib_report/* renderTerminal */.bF)(report, { color: true, width: log_width/* logWidth */.F }));
        const places = await placesIn(report, config, ports.files);
        const written = await (0,write_report/* writeReport */.u)(report, config.id, temporary, ports.files);
        const circumstances = { ...about, config, own, places };
        const warnings = await (0,publish/* publish */.mk)(report, (0,publication/* publicationOf */.M)(report, written, circumstances), hosting);
        const notKept = await baselines.keep({ report, recorded: measured.recorded });
        for (const { code, message } of [...warnings, ...notKept])
            hosting.notice(code, message);
        const code = exitCode(report);
        if (code !== 0)
            core/* setFailed */.C1((0,lib_report/* headlineText */.uh)(report));
        return report.interrupted ? 130 : code;
    }
}
function measure_asReported(pullRequest) {
    return pullRequest && { number: pullRequest.number, commit: pullRequest.headSha };
}
/** Of a head that isn't the checkout, the files may differ. */
async function placesIn(report, { annotations, workingDirectory }, files) {
    const source = report.versions.heads[0]?.source;
    const isCheckout = source?.kind === 'directory' && source.path === '.';
    if (!annotations || !isCheckout)
        return new Map();
    const wanted = (0,lib_report/* annotatedBenchmarks */.ni)(report).map(({ benchmark }) => benchmark);
    return (0,publish/* findPlaces */.Ch)(wanted, report.benchmarks, (0,external_node_path_.resolve)(workingDirectory), files);
}


/***/ })

};
