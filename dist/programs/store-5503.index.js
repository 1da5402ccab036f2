export const id = 5503;
export const ids = [5503];
export const modules = {

/***/ 55503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anyKey: () => (/* reexport */ anyKey),
  baselineOutcome: () => (/* reexport */ baselineOutcome),
  branchHistory: () => (/* reexport */ branchHistory),
  branchPrefix: () => (/* reexport */ branchPrefix),
  commitPrefix: () => (/* reexport */ commitPrefix),
  decodeHistory: () => (/* reexport */ decodeHistory),
  defaultRetention: () => (/* reexport */ defaultRetention),
  differsFromCommit: () => (/* reexport */ differsFromCommit),
  encodeHistory: () => (/* reexport */ encodeHistory),
  entryKey: () => (/* reexport */ entryKey),
  exportEntries: () => (/* reexport */ exportEntries),
  importEntries: () => (/* reexport */ importEntries),
  lockfileHash: () => (/* reexport */ lockfileHash),
  lookUp: () => (/* reexport */ lookUp),
  mergeHistories: () => (/* reexport */ mergeHistories),
  mostPrefixes: () => (/* reexport */ mostPrefixes),
  openStorage: () => (/* reexport */ openStorage),
  orProblem: () => (/* reexport */ orProblem),
  parseKey: () => (/* reexport */ parseKey),
  prune: () => (/* reexport */ prune),
  readAlerts: () => (/* reexport */ readAlerts),
  readRun: () => (/* reexport */ readRun),
  restoreTree: () => (/* reexport */ restoreTree),
  retained: () => (/* reexport */ retained),
  saveAlerts: () => (/* reexport */ saveAlerts),
  saveRun: () => (/* reexport */ saveRun),
  saveTree: () => (/* reexport */ saveTree),
  suiteHash: () => (/* reexport */ suiteHash)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/store/system-problem.js

/** Runs what talks to the system; where that says no, `otherwise` makes the answer of its words. */
async function orProblem(body, otherwise) {
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
function isNoFile(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
/**
 * What a system that said no has said, in words: a full disk or a missing right is for the user to see to.
 *
 * @returns null for every other error: a bug, or a stop
 */
function systemProblem(error) {
    if (error instanceof errors/* GateError */.ue)
        return systemProblem(error.cause);
    if (!(error instanceof Error && 'code' in error && 'errno' in error))
        return null;
    const words = known[String(error.code)];
    if (words === undefined)
        return error.message;
    const place = placeOf(error);
    return place === null ? words : `${words} (${place})`;
}
/** The path that an error is about. A copy tells two, and it is mostly the second that fails. */
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
        find: (prefixes, path) => orProblem(async () => found(await cache.restore(prefixes, path)), unreachable),
        save: (key, path) => orProblem(async () => {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/store/keys.js

/** Results, prepared checkouts and what was told of a branch are entries of their own, so that one outlives the other. */
const entryKinds = ['run', 'tree', 'told'];
/** What every key of this layout begins with. */
const anyKey = 'benchgate-1-';
/**
 * Where an entry with that manifest lies. Keys never repeat: they end with the run and its attempt, or with the
 * millisecond of a save at the command line.
 */
function entryKey(kind, entry) {
    const { id, machine, branch, commit, savedBy, createdAt } = entry;
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
function parseKey(key) {
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
function newestFirst(entries) {
    return entries.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.key < b.key ? 1 : -1));
}
/**
 * What a place that can list its entries answers to `find`.
 *
 * @returns the first prefix's entry of exactly that key, else its newest; null where no prefix has any
 */
function newestOf(prefixes, entries) {
    const sorted = newestFirst(entries);
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
            if (isNoFile(error))
                return []; // nothing was saved yet
            throw error;
        });
        return found
            .filter(({ name }) => parseKey(name) !== null)
            .map(({ name: key, bytes, modifiedAt }) => ({
            key,
            bytes,
            createdAt: modifiedAt.toISOString(),
        }));
    }
    return {
        title: `the directory ${directory}`,
        find: (prefixes, path) => orProblem(async () => {
            const key = newestOf(prefixes, await entries());
            if (key === null)
                return { kind: 'missing' };
            await files.copy((0,external_node_path_.join)(directory, key), path);
            return { kind: 'found', key };
        }, unreachable),
        save: (key, path) => orProblem(async () => {
            await files.makeDirectory(directory);
            const isNew = await files.copyNew(path, (0,external_node_path_.join)(directory, key));
            return isNew ? { kind: 'saved' } : { kind: 'exists' };
        }, refused),
        list: (prefix) => orProblem(async () => {
            const wanted = (await entries()).filter(({ key }) => key.startsWith(prefix));
            return { kind: 'listed', entries: newestFirst(wanted) };
        }, unreachable),
        remove: (key) => orProblem(async () => {
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
function corrupt(message) {
    return { kind: 'corrupt', message };
}
function parseJson(text) {
    try {
        return { kind: 'ok', value: JSON.parse(text) };
    }
    catch {
        return corrupt('it is not JSON');
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
const mostTextBytes = 384 * 1024 * 1024;
function compress(text) {
    return (0,external_node_zlib_.gzipSync)(text);
}
function decompress(bytes) {
    try {
        const options = { chunkSize: piece(bytes), maxOutputLength: mostTextBytes };
        const text = (0,external_node_zlib_.gunzipSync)(bytes, options);
        return { kind: 'ok', value: text.toString('utf8') };
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return corrupt(`it is larger than ${mostTextBytes} bytes`);
        return corrupt(error.code === 'Z_BUF_ERROR'
            ? 'it is cut short'
            : `it cannot be decompressed: ${error.message}`);
    }
}
/**
 * In one piece, where the size that gzip tells at its end is right: of many pieces, more time goes to putting them
 * together than to decompressing.
 */
function piece(bytes) {
    const { buffer, byteOffset, byteLength } = bytes;
    const told = byteLength < 4 ? 0 : new DataView(buffer, byteOffset).getUint32(byteLength - 4, true);
    return Math.min(told, mostTextBytes) + leastPiece;
}
const leastPiece = 16 * 1024;

// EXTERNAL MODULE: ./lib/git.js
var lib_git = __webpack_require__(79151);
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
    const asked = await (0,lib_git/* tryGit */.Ii)(['ls-remote', remote, branchRef(of)], repository, ports);
    if (asked.exitCode !== 0)
        return branch_tip_unreachable(of, (0,lib_git/* reasonOf */.A3)(asked));
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
    if ((await (0,lib_git/* tryGit */.Ii)(has, repository, ports)).exitCode === 0)
        return tip;
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--refmap='];
    const fetched = await (0,lib_git/* tryGit */.Ii)(['fetch', ...quietly, remote, branchRef(of)], repository, ports);
    if (fetched.exitCode !== 0)
        return branch_tip_unreachable(of, (0,lib_git/* reasonOf */.A3)(fetched));
    // So that the next fetch is of what is new; where another one writes it just now, that will do.
    await (0,lib_git/* tryGit */.Ii)(['update-ref', `refs/benchgate/${branch}`, tip.commit], repository, ports);
    return tip;
}
function branchRef({ branch }) {
    return `refs/heads/${branch}`;
}
function branch_tip_unreachable({ remote, branch }, words) {
    return { kind: 'unreachable', message: `git cannot read ${branch} of ${remote}: ${words}` };
}

;// CONCATENATED MODULE: ./lib/store/backends/branch-commit.js




/** How often writing is tried: of those that write at the same time, one comes through at each try. */
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
        const git = (...args) => (0,lib_git/* gitSays */.d3)(args, repository, ports, { env });
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
    return (0,lib_git/* tryGit */.Ii)(args, of.repository, ports);
}
/** The tip is where it was, so it was not a race. */
function failure(pushed, { branch, remote }) {
    const words = (0,lib_git/* reasonOf */.A3)(pushed);
    const isRefused = /denied|403|remote rejected|not allowed|read.only|declined/i.test(pushed.stderr);
    const message = `git cannot push to ${branch} of ${remote}: ${words}`;
    return isRefused
        ? { kind: 'refused', message: `${message} (a workflow needs \`contents: write\` for it)` }
        : { kind: 'unreachable', message };
}

;// CONCATENATED MODULE: ./lib/store/backends/branch-entries.js



/** Git keeps no times of files, so the name has the time at which it was saved: `<key>.20260131T120000000Z.ndjson`. */
function branchPath(key, now) {
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
        if (parseKey(key) === null || createdAt === time)
            return [];
        return [{ key, path, blob, bytes: Number(bytes), createdAt }];
    });
}
/** A blob's text, whole. */
function entryText(blob, repository, ports) {
    return outputOf(['cat-file', 'blob', blob], repository, ports);
}
const compactTime = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;
function outputOf(args, repository, ports) {
    return withTemporaryFile(ports, async (outputFile) => {
        await (0,lib_git/* gitSays */.d3)(args, repository, ports, { outputFile });
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
            const text = await entryText(found.blob, repository, ports);
            await ports.files.writeBytes(path, compress(text));
            return { kind: 'found', key: found.key };
        }),
        save: (key, path) => answered(async () => {
            const blob = await blobOf(key, path, repository, ports);
            if (typeof blob !== 'string')
                return blob;
            const pushed = await commit(`Add ${key}`, key, (entry) => entry === undefined
                ? { kind: 'add', path: branchPath(key, ports.clock.date()), blob }
                : { kind: 'exists' });
            return pushed.kind === 'pushed' ? { kind: 'saved' } : pushed;
        }),
        list: (prefix) => answered(async () => {
            const listed = await entries();
            if (listed.kind !== 'entries')
                return listed;
            const wanted = listed.entries.filter(({ key }) => key.startsWith(prefix));
            const stored = wanted.map(({ key, bytes, createdAt }) => ({ key, bytes, createdAt }));
            return { kind: 'listed', entries: newestFirst(stored) };
        }),
        remove: (key) => answered(async () => {
            const pushed = await commit(`Remove ${key}`, key, (entry) => entry === undefined ? { kind: 'missing' } : { kind: 'remove', path: entry.path });
            return pushed.kind === 'pushed' ? { kind: 'removed' } : pushed;
        }),
    };
}
/** What is saved, as a blob of the repository; only results are. */
async function blobOf(key, path, repository, ports) {
    if (parseKey(key)?.kind !== 'run') {
        const message = 'a git branch keeps results only, since prepared checkouts would make the repository too large';
        return { kind: 'refused', message };
    }
    const text = decompress(await ports.files.readBytes(path));
    if (text.kind !== 'ok')
        return { kind: 'refused', message: text.message };
    return withTemporaryFile(ports, async (file) => {
        await ports.files.writeText(file, text.value);
        return (0,lib_git/* gitSays */.d3)(['hash-object', '-w', '--no-filters', file], repository, ports);
    });
}
/** Whatever git or the disk refuses on the way is told in their words. */
async function answered(body) {
    const unreachable = (message) => ({ kind: 'unreachable', message });
    try {
        return await orProblem(body, unreachable);
    }
    catch (error) {
        if (error instanceof lib_git/* GitProblem */.UG)
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
    return new errors/* GateError */.ue({ code: 'no-actions-cache' });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/store/history-figures.js
/** The figures of one push, by metric. */
function columnsOf(benchmarks) {
    const rows = benchmarks.map((metrics) => new Map(Object.entries(metrics)));
    const metrics = new Set(rows.flatMap((row) => [...row.keys()]));
    return Object.fromEntries([...metrics].map((metric) => [metric, columnsOfMetric(rows.map((row) => row.get(metric)))]));
}
function columnsOfMetric(figures) {
    const accepted = figures.flatMap((figure, place) => {
        const reason = figure?.accepted ?? null;
        return reason === null ? [] : [[place, reason]];
    });
    return {
        value: figures.map((figure) => figure?.value ?? null),
        ratio: figures.map((figure) => figure?.change?.ratio ?? null),
        low: figures.map((figure) => figure?.change?.low ?? null),
        high: figures.map((figure) => figure?.change?.high ?? null),
        accepted: Object.fromEntries(accepted),
    };
}
function benchmarksOf(names, figures) {
    const metrics = Object.entries(figures);
    return names.map(([id, name], place) => {
        const own = metrics.flatMap(([metric, columns]) => {
            const figure = figureAt(place, columns);
            return figure === null ? [] : [[metric, figure]];
        });
        return { id, name, metrics: Object.fromEntries(own) };
    });
}
function figureAt(place, columns) {
    const { value = null, ratio = null, low = null, high = null } = rowAt(place, columns);
    if (value === null)
        return null;
    const isCompared = ratio !== null && low !== null && high !== null;
    const change = isCompared ? { ratio, low, high } : null;
    return { value, change, accepted: columns.accepted[place] ?? null };
}
function rowAt(place, { value, ratio, low, high }) {
    return { value: value[place], ratio: ratio[place], low: low[place], high: high[place] };
}
function isNames(value) {
    return isListOf(value, isPair);
}
function isPair(value) {
    return isListOf(value, isText) && value.length === 2;
}
/** @param count of the benchmarks */
function isFigures(value, count) {
    return isRecord(value) && Object.values(value).every((columns) => isColumns(columns, count));
}
function isColumns(value, count) {
    if (!isRecord(value) || !isRecord(value['accepted']))
        return false;
    const { value: values, ratio, low, high, accepted } = value;
    return (isColumn(values, count) &&
        isColumn(ratio, count) &&
        isColumn(low, count) &&
        isColumn(high, count) &&
        haveFigures(values, ratio, low, high) &&
        Object.values(accepted).every(isText));
}
/** A loop, since of all checks this one is made most often. */
function isColumn(value, count) {
    if (!Array.isArray(value) || value.length !== count)
        return false;
    for (const each of value)
        if (each !== null && !isFiniteNumber(each))
            return false;
    return true;
}
/** A change has all of its parts, and belongs to a figure. */
function haveFigures(values, ratio, low, high) {
    for (const [place, each] of ratio.entries()) {
        const isNone = each === null;
        if ((low[place] === null) !== isNone || (high[place] === null) !== isNone)
            return false;
        if (!isNone && values[place] === null)
            return false;
    }
    return true;
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every((each) => isOne(each));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFiniteNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./lib/store/history-line.js

/**
 * A push as a line of three JSON texts: what it was, its machine and benchmarks, and their figures. Tabs separate them, which
 * JSON escapes inside of strings. The second is mostly the same from push to push: every line has its own, and readers parse
 * it once. Figures stand in columns, which are read several times as fast as an object each.
 */
function historyLine({ benchmarks, machine, ...head }) {
    const { commit, comparedWith, createdAt, calibration } = head;
    const setting = { machine, names: benchmarks.map(({ id, name }) => [id, name]) };
    const figures = columnsOf(benchmarks.map(({ metrics }) => metrics));
    return [{ commit, comparedWith, createdAt, calibration }, setting, figures]
        .map((part) => JSON.stringify(part))
        .join(separator);
}
const separator = '\t';
/**
 * What reads lines of one history, each to its push; null for one that is damaged.
 *
 * It checks all figures, and keeps their text alone until somebody asks for them: most who read a history
 * want a few pushes of it, and a heap full of figures takes longer to look after than to read.
 */
function historyLineReader() {
    let last = null;
    const settingIn = (text) => {
        if (last?.text === text)
            return last.setting;
        const setting = parsed(text);
        last = { text, setting: isSetting(setting) ? setting : null };
        return last.setting;
    };
    return (line) => {
        const [first = '', second = '', third = '', ...more] = line.split(separator);
        const setting = settingIn(second);
        if (setting === null || more.length > 0)
            return null;
        const head = parsed(first);
        const isWhole = isHead(head) && figuresIn(third, setting) !== null;
        return isWhole ? entryOf(head, setting, third) : null;
    };
}
function figuresIn(text, { names }) {
    const figures = parsed(text);
    return isFigures(figures, names.length) ? figures : null;
}
function entryOf(head, setting, text) {
    const { commit, comparedWith, createdAt, calibration } = head;
    const { machine, names } = setting;
    let made = null;
    return {
        commit,
        comparedWith,
        createdAt,
        machine,
        calibration,
        get benchmarks() {
            made ??= benchmarksOf(names, figuresIn(text, setting) ?? {});
            return made;
        },
    };
}
/** Undefined, which JSON cannot write, for what is not JSON. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Checks by hand, as the others of a line do: a schema's parser takes as long as reading the JSON. */
function isHead(value) {
    return (isRecord(value) &&
        isText(value['commit']) &&
        (value['comparedWith'] === null || isText(value['comparedWith'])) &&
        isDate(value['createdAt']) &&
        isRecord(value['calibration']) &&
        Object.values(value['calibration']).every((figures) => isListOf(figures, isFiniteNumber)));
}
function isSetting(value) {
    return isRecord(value) && isMachine(value['machine']) && isNames(value['names']);
}
function isMachine(value) {
    return (isRecord(value) &&
        isText(value['os']) &&
        isText(value['arch']) &&
        isText(value['cpu']) &&
        isFiniteNumber(value['cpus']) &&
        isText(value['node']));
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
    return entries.map(historyLine);
}
/** @param lines empty ones count as lines, and hold nothing */
function readHistoryLines(lines) {
    const entries = [];
    const damaged = [];
    const read = historyLineReader();
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const entry = read(line);
        if (entry === null)
            damaged.push(index + 1);
        else
            entries.push(entry);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/store/manifest.js


/** A manifest out of data that anybody may have written. */
function parseManifest(data) {
    const marked = markSchema.safeParse(data);
    if (!marked.success)
        return corrupt('it has no manifest of benchgate');
    const { version } = marked.data.schema;
    if (version > newest)
        return { kind: 'incompatible', message: newerVersion(version) };
    const schema = readers.get(version);
    if (schema === undefined)
        return corrupt(`its schema version is ${version}, which never was`);
    const parsed = schema.safeParse(data);
    return parsed.success ? { kind: 'ok', value: parsed.data } : corrupt(firstMistake(parsed.error));
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
/** The readers, by version. A new version adds a line, and turns what the older lines read into its own shape. */
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
    return compress([first, ...lines].join('\n'));
}
/** A run out of bytes that anybody may have written. A damaged line of its history costs no other. */
function decodeRun(bytes) {
    const text = decompress(bytes);
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
        return corrupt(firstMistake(recorded.error));
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
/** A metric as it stands in what is kept. */
const storedMetric = schemas/* union */.KCZ([
    schemas/* enum */.k5n(model/* metricNames */.Zv),
    schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ' [', schemas/* string */.YjP(), '] ', schemas/* enum */.k5n(['lower', 'higher'])]),
]);
const figures = schemas/* array */.YOg(schemas/* number */.aig());
const recordedSchema = schemas/* object */.Ikc({
    benchmarks: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        suite: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        figures: schemas/* partialRecord */.jgl(storedMetric, figures),
    })),
    calibration: schemas/* record */.g1P(schemas/* string */.YjP(), figures),
});
function damageWarnings(damaged, lines) {
    const [first] = damaged;
    if (first === undefined)
        return [];
    return [{ code: 'history-damaged', damaged: damaged.length, pushes: lines, line: first }];
}

;// CONCATENATED MODULE: ./lib/store/alert-log.js







const nothing = { alerts: [], pending: {} };
/** What was told of a branch, by its newest log. */
async function readAlerts(shelf, branch, storage, ports) {
    return orProblem(() => withTemporaryFile(ports, async (path) => {
        const stored = await storage.find([branchPrefix(shelf, 'told', branch)], path);
        if (stored.kind === 'missing')
            return { kind: 'found', log: nothing };
        if (stored.kind === 'unreachable')
            return stored;
        if ((await ports.files.size(path)) > mostBytes)
            return unreadable(stored.key, 'it is too large');
        const log = parseLog(await ports.files.readText(path));
        return log.kind === 'ok'
            ? { kind: 'found', log: log.value }
            : unreadable(stored.key, log.message);
    }), (message) => ({ kind: 'unreachable', message }));
}
// Far more than ever is kept.
const mostBytes = 10_000_000;
function unreadable(key, message) {
    return { kind: 'corrupt', message: `${key}: ${message}` };
}
/** Keeps the log for the branch's next run: what lasts, and of what is over the newest. */
async function saveAlerts({ alerts, pending }, owner, storage, ports) {
    const lasting = alerts.filter(({ fixed }) => fixed === null).slice(-mostAlerts);
    const over = alerts.filter(({ fixed }) => fixed !== null).slice(-mostAlerts);
    const schema = { name: 'benchgate-alerts', version: 1 };
    const text = JSON.stringify({ schema, alerts: [...over, ...lasting], pending });
    return orProblem(() => withTemporaryFile(ports, async (path) => {
        await ports.files.writeText(path, text);
        return storage.save(entryKey('told', owner), path);
    }), (problem) => ({ kind: 'refused', message: `it could not be written to be saved: ${problem}` }));
}
const mostAlerts = 500;
const date = schemas/* string */.YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a date');
const alert_log_alert = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(model/* alertKinds */.Ok),
    subject: schemas/* string */.YjP(),
    metric: storedMetric.nullable(),
    text: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().nullable(),
    at: date,
    ratio: schemas/* number */.aig().nullable(),
    fixed: schemas/* object */.Ikc({ commit: schemas/* string */.YjP(), at: date }).nullable(),
});
const logSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-alerts'), version: schemas/* literal */.euz(1) }),
    alerts: schemas/* array */.YOg(alert_log_alert),
    pending: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ tiding: schemas/* enum */.k5n(model/* tidings */.Tk), alert: alert_log_alert }))),
});
function parseLog(text) {
    const data = parseJson(text);
    if (data.kind !== 'ok')
        return data;
    const parsed = logSchema.safeParse(data.value);
    return parsed.success ? { kind: 'ok', value: parsed.data } : corrupt(firstMistake(parsed.error));
}

;// CONCATENATED MODULE: ./lib/store/read-run.js






/**
 * The newest run of the first prefix that has any. What was found and cannot be used is told, and nothing else is looked
 * for in its stead.
 *
 * @param prefixes as for `Storage.find`; a whole key finds that entry
 */
async function readRun(prefixes, storage, ports) {
    return orProblem(() => withTemporaryFile(ports, async (path) => {
        const stored = await storage.find(prefixes, path);
        if (stored.kind !== 'found')
            return stored;
        const { key } = stored;
        const read = await runAt(path, key, ports);
        if (read.kind === 'ok')
            return { kind: 'found', key, ...read.value };
        return { ...read, message: `${key} in ${storage.title}: ${read.message}` };
    }), (message) => ({ kind: 'unreachable', message }));
}
/** A run's entry out of a file; its manifest must be the one that the key was made from. */
async function runAt(path, key, { files }) {
    // Also the compressed file can be of any size.
    if ((await files.size(path)) > mostTextBytes)
        return corrupt(`it is larger than ${mostTextBytes} bytes`);
    const read = decodeRun(await files.readBytes(path));
    if (read.kind !== 'ok')
        return read;
    const { manifest } = read.value.run;
    return entryKey('run', manifest) === key ? read : corrupt(otherEntry(manifest));
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
    const place = places.find(({ prefix }) => found.key.startsWith(prefix));
    return matched(found, place ?? null, request, storage, ports.clock.date());
}
/** The entry of a key, as a look-up for its branch that has come to it. */
async function lookUpEntry(key, request, storage, ports) {
    const found = await readRun([key], storage, ports);
    if (found.kind !== 'found')
        return found;
    const { branch } = request;
    const place = found.key === key ? { prefix: key, match: 'branch', branch } : null;
    return matched(found, place, request, storage, ports.clock.date());
}
function matched(found, place, { shelf, savedBy }, { title }, now) {
    const { manifest } = found.run;
    // The key has only short hashes of the branch and the gate's id, which somebody could make fit.
    const isWanted = manifest.branch === place?.branch && manifest.id === shelf.id;
    if (place === null || !isWanted)
        return corrupt(`${found.key} in ${title} is not what was asked for`);
    if (savedBy === 'workflow' && manifest.savedBy.kind !== 'workflow')
        return corrupt(`${found.key} in ${title} was not saved by a workflow`);
    const warnings = [...found.warnings, ...clockWarnings(manifest.createdAt, now)];
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
    return [{ code: 'baseline-from-the-future', savedAt: createdAt, now: now.toISOString() }];
}

;// CONCATENATED MODULE: ./lib/store/branch-history.js



/**
 * The history of a branch that its next push goes on with. After two pushes at once, neither's entry has the other: so
 * it is put together from the nearest two ancestors that have an entry, and the branch's newest. Where all of those are
 * corrupt, it goes on from the newest that is not, and says so: else it would end for as long as they are there.
 *
 * @param request its commits are the first parents of the commit that is about to be saved
 */
async function branchHistory(request, storage, ports) {
    const found = await several(request, storage, ports);
    const failed = found.filter((each) => each.kind !== 'found' && each.kind !== 'missing');
    const near = found.filter((each) => each.kind === 'found');
    const isLost = near.length === 0 && failed.some(({ kind }) => kind === 'corrupt');
    const older = isLost ? await newestReadable(request, storage, ports) : null;
    const read = older === null ? near : [older];
    const [failure] = failed;
    if (read.length === 0 && failure !== undefined)
        return { kind: 'unread', message: failure.message };
    const warnings = [...read.flatMap((each) => each.warnings), ...failed.map(unreadWarning)];
    if (older !== null)
        warnings.push(olderWarning(older));
    return {
        kind: 'read',
        entries: read.map(({ run }) => run.history).reduce(mergeHistories, []),
        warnings: [...new Map(warnings.map((each) => [JSON.stringify(each), each])).values()],
    };
}
/** Each is fetched to be read. */
const mostTried = 8;
/** Null where none can be, or where the place does not tell what it has. */
async function newestReadable({ shelf, branch, savedBy }, storage, ports) {
    const listing = await storage.list(branchPrefix(shelf, 'run', branch));
    if (listing.kind !== 'listed')
        return null;
    for (const { key } of listing.entries.slice(0, mostTried)) {
        const found = await lookUpEntry(key, { shelf, branch, savedBy }, storage, ports);
        if (found.kind === 'found')
            return found;
    }
    return null;
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
    return { code: 'history-unread', what: 'part', reason: message };
}
function olderWarning({ run }) {
    const { commit, createdAt } = run.manifest;
    return { code: 'history-unread', what: 'newer-ones', commit, createdAt };
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
/** Whether a path leads through a directory of git's, in whatever case: on some systems it is the same. */
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
async function manifestAt(path, key, ports) {
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
        // What was told is its branch's alone, and has no manifest.
        case 'told':
            return corrupt('it is what was told of a branch, and goes with that alone');
    }
}
const mostManifestBytes = 256 * 1024;
/** The manifest of a prepared checkout's archive, of which only the beginning is read. */
async function treeManifestAt(path, key, { archives }) {
    const first = await archives.readFirst(path, manifestName, mostManifestBytes);
    if (first.kind === 'refused')
        return corrupt(first.reason);
    const data = parseJson(first.text);
    const parsed = data.kind === 'ok' ? parseManifest(data.value) : data;
    if (parsed.kind !== 'ok' || entryKey('tree', parsed.value) === key)
        return parsed;
    return corrupt('its manifest is that of another entry');
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
            const path = (0,external_node_path_.join)(directory, key);
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
    }), (reason) => {
        throw new errors/* GateError */.ue({ code: 'export-failed', file, reason });
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
    }), (reason) => {
        throw new errors/* GateError */.ue({ code: 'import-failed', file, reason });
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
        const path = (0,external_node_path_.join)(directory, key);
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
    return new errors/* GateError */.ue({ code: 'import-not-an-export', file: (0,external_node_path_.basename)(file), reason });
}

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
        // Each content goes in as its hash, so that a path cannot be taken for content.
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
const prune_dayMs = 24 * 60 * 60 * 1000;
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
            await (0,lib_git/* gitSays */.d3)(args, repository, ports, { outputFile });
            return parseListing(await ports.files.readText(outputFile));
        });
    }
    catch (error) {
        if (error instanceof lib_git/* GitProblem */.UG)
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
    return orProblem(async () => {
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
 * Looks whether a checkout fits by what its manifest says, before it is unpacked.
 *
 * @returns why it does not; null where it fits
 */
function unfitManifest(manifest, wanted) {
    if (manifest.setup !== wanted.setup)
        return { why: 'other-setup', before: manifest.setup, now: wanted.setup };
    const [before, now] = [major(manifest.machine.node), major(wanted.node)];
    return before === now ? null : { why: 'other-node', before, now };
}
/**
 * Looks whether a checkout that was unpacked is what its manifest says, and has the files of the commit.
 *
 * @param directory its root
 * @returns why it is not; null where it is
 */
async function unfitFiles(directory, manifest, wanted, ports) {
    const different = await differsFromCommit(directory, wanted.commit, wanted.repository, ports);
    if (different !== null)
        return { why: 'unusable', reason: `its ${different}` };
    const project = (0,external_node_path_.join)(directory, wanted.folder);
    if ((await suiteHash(wanted.benchmarks, project, ports)) !== manifest.suiteHash)
        return { why: 'other-benchmarks' };
    if ((await lockfileHash(project, directory, ports)) !== manifest.lockfileHash)
        return { why: 'other-lockfile' };
    return null;
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
    return orProblem(() => withTemporaryFile(ports, (archive) => restore(request, archive, into, storage, ports)), (reason) => unused({ why: 'unusable', reason }));
}
async function restore(request, archive, into, storage, ports) {
    const { shelf, branch, commit } = request;
    const stored = await storage.find([commitPrefix(shelf, 'tree', branch, commit)], archive);
    if (stored.kind === 'missing')
        return unused({ why: 'not-kept' });
    if (stored.kind === 'unreachable')
        return unused({ why: 'unusable', reason: stored.message });
    const manifest = await trusted(stored.key, archive, request, ports);
    if ('why' in manifest)
        return unused(manifest);
    const refusal = await unpacked(manifest, archive, into, request, ports);
    return refusal === null ? { kind: 'restored', manifest } : unused(refusal);
}
function unused(refusal) {
    return { kind: 'unusable', refusal };
}
/** @returns the manifest, where it and the host say that it is the one wanted; else why it is not */
async function trusted(key, archive, request, ports) {
    const parsed = await treeManifestAt(archive, key, ports);
    if (parsed.kind !== 'ok')
        return { why: 'unusable', reason: parsed.message };
    const manifest = parsed.value;
    // The key has only short hashes of the branch and the gate's id, which somebody could make fit.
    const { id, os, arch } = request.shelf;
    const isWanted = manifest.branch === request.branch &&
        manifest.commit === request.commit &&
        manifest.id === id &&
        manifest.machine.os === os &&
        manifest.machine.arch === arch;
    if (!isWanted)
        return { why: 'other-manifest' };
    return unfitManifest(manifest, request) ?? (await untrusted(key, manifest, request)) ?? manifest;
}
async function untrusted(key, manifest, { provenance }) {
    if (provenance === null)
        return null;
    const answer = await provenance.check(key, manifest);
    if (answer.kind !== 'ok')
        return { why: 'unknown-origin', reason: answer.message };
    const { value } = answer;
    return value.kind === 'trusted' ? null : { why: 'untrusted', reason: value.reason };
}
/** Unpacks the archive; after a failure of any kind, nothing is left at `into`. @returns why it cannot be used */
async function unpacked(manifest, archive, into, request, ports) {
    let isUsable = false;
    try {
        const limits = treeLimits(request.limitBytes);
        const answer = await ports.archives.unpack({ archive, into, limits, sieve: unpackSieve() });
        if (answer.kind === 'refused')
            return { why: 'unusable', reason: answer.reason };
        const refusal = await unfitFiles(into, manifest, request, ports);
        isUsable = refusal === null;
        return refusal;
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
 * or with files of the repository that `setup` has changed. At the command line it takes the place of earlier ones of
 * its commit.
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
        const key = entryKey('tree', manifest);
        const outcome = await storage.save(key, archive);
        if (outcome.kind === 'saved' && manifest.savedBy.kind === 'local')
            await removeOthers(key, manifest, storage);
        return outcome;
    });
}
/**
 * Removes the checkouts of the same commit that earlier saves at the command line have kept: all are equal, and each is
 * as large as the project. One that cannot be removed costs room, and no more.
 */
async function removeOthers(key, { id, machine, branch, commit }, storage) {
    const shelf = { id, os: machine.os, arch: machine.arch };
    const listing = await storage.list(commitPrefix(shelf, 'tree', branch, commit));
    if (listing.kind !== 'listed')
        return;
    for (const other of listing.entries) {
        const isLocal = parseKey(other.key)?.runId === 'local';
        if (isLocal && other.key !== key)
            await storage.remove(other.key);
    }
}
function unfit(reason) {
    return { kind: 'refused', message: `the prepared checkout cannot be kept: ${reason}` };
}
/** A full disk keeps nothing, and fails nothing. */
function savedFrom(ports, body) {
    return orProblem(() => withTemporaryFile(ports, body), (problem) => ({ kind: 'refused', message: `it could not be written to be saved: ${problem}` }));
}

;// CONCATENATED MODULE: ./lib/store/index.js

















/***/ })

};
