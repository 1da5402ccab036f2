export const id = 129;
export const ids = [129];
export const modules = {

/***/ 89129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodePorts: () => (/* binding */ nodePorts)
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/platform/inflated-archive.js





/**
 * What a compressed archive holds, chunk by chunk.
 *
 * @throws ArchiveRefusal where it is damaged, or larger than the limits
 */
async function* inflatedArchive(archive, limits, stop) {
    const { size } = await (0,promises_.stat)(archive);
    if (size > limits.packed)
        throw new ArchiveRefusal(largerThan(limits.packed));
    let bytes = 0;
    try {
        for await (const chunk of gunzipped(archive)) {
            stop.throwIfAborted();
            if (bytes === 0 && isGzip(chunk))
                throw new ArchiveRefusal('it is compressed twice');
            bytes += chunk.length;
            if (bytes > limits.unpacked)
                throw new ArchiveRefusal(unpackedLargerThan(limits.unpacked));
            yield chunk;
        }
    }
    catch (error) {
        throw damage(error) ?? error;
    }
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
/** Inflating happens on another thread, beside the writing of files. */
function gunzipped(archive) {
    return (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), () => {
        // What went wrong is thrown to the reader.
    });
}
/** The parser would inflate it again, past every limit. */
function isGzip(chunk) {
    return chunk[0] === 0x1f && chunk[1] === 0x8b;
}
function damage(error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')))
        return null;
    return new ArchiveRefusal(error.code === 'Z_BUF_ERROR' ? 'it is cut short' : `it is damaged: ${error.message}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/platform/pack-archive.js








/** A better compression saves a tenth of the bytes and takes several times as long. */
const fastest = 1;
/** What is refused leaves a part of an archive behind. */
async function packArchive(request, stop) {
    const { directory, archive, first } = request;
    const tar = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const scale = scaleOf(request);
    // Strict, since a name that the library would change could not be found again.
    const pack = new tar.Pack({ cwd: directory, portable: true, strict: true, filter: scale.filter });
    const gzip = (0,external_node_zlib_.createGzip)({ level: fastest });
    pack.on('error', (error) => gzip.destroy(asError(error)));
    pack.pipe(gzip);
    if (first !== null)
        pack.add(textEntry(tar, first.path, Buffer.from(first.text)));
    for (const name of await (0,promises_.readdir)(directory))
        pack.add(name);
    pack.end();
    try {
        await (0,external_node_stream_promises_.pipeline)(gzip, scale.meter, (0,external_node_fs_.createWriteStream)(archive), { signal: stop });
    }
    catch (error) {
        scale.close();
        pack.unpipe(gzip);
        pack.resume(); // lets go of the file that it reads
        stop.throwIfAborted();
        return refusedOr(error);
    }
    const reason = scale.refusal();
    if (reason !== null)
        return { kind: 'refused', reason };
    return { kind: 'packed', bytes: (await (0,promises_.stat)(archive)).size };
}
/** Holds everything against the sieve and the limits; after a refusal, nothing is taken any more. */
function scaleOf({ directory, limits, sieve }) {
    let refusal = null;
    let unpacked = 0;
    let packed = 0;
    const refuse = (reason) => {
        refusal ??= reason;
    };
    const weigh = (path, stats) => {
        const answer = sieve(memberOf(path, stats, directory));
        if (answer.kind === 'skip')
            return false;
        if (answer.kind === 'refused')
            refuse(answer.reason);
        unpacked += stats.isFile() ? stats.size : 0;
        if (unpacked > limits.unpacked)
            refuse(unpackedLargerThan(limits.unpacked));
        return refusal === null;
    };
    const meter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            packed += chunk.length;
            if (packed > limits.packed)
                refuse(largerThan(limits.packed));
            done(null, refusal === null ? chunk : undefined);
        },
    });
    return {
        meter,
        close: () => refuse('it is not wanted any more'),
        refusal: () => refusal,
        filter(path, entry) {
            if (refusal !== null)
                return false;
            if ('header' in entry)
                return true; // the text that comes first
            try {
                return weigh(path, entry);
            }
            catch (error) {
                meter.destroy(asError(error));
                return false;
            }
        },
    };
}
function memberOf(path, stats, directory) {
    if (stats.isSymbolicLink())
        return { path, kind: 'symbolic-link', target: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(directory, path)) };
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    return { path, kind, target: '' };
}
function textEntry({ Header, ReadEntry: Entry }, path, bytes) {
    const entry = new Entry(new Header({ path, type: 'File', size: bytes.length, mode: 0o644 }));
    entry.end(bytes);
    return entry;
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/platform/unpack-archive.js




/** When it has ended, whichever way, nothing writes below `into` any more. */
async function unpackArchive(request, stop) {
    const { Unpack } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    await (0,promises_.mkdir)(request.into, { recursive: true });
    let refusal = null;
    const unpack = new Unpack({
        cwd: request.into,
        // Whatever the library merely warns of, such as a path that it would change, is a reason to refuse.
        strict: true,
        preserveOwner: false,
        filter: (_path, entry) => {
            if (!isReadEntry(entry))
                throw new TypeError('only what is packed comes from the file system');
            const answer = request.sieve(unpack_archive_memberOf(entry));
            if (answer.kind === 'refused')
                refusal ??= new ArchiveRefusal(answer.reason);
            // Neither who runs as somebody else nor who may write is for the archive to say.
            entry.mode = (entry.mode ?? 0o644) & 0o755;
            return refusal === null && answer.kind === 'take';
        },
    });
    const { failed, closed } = endOf(unpack);
    const refuse = () => {
        if (refusal !== null)
            throw refusal;
    };
    try {
        for await (const chunk of inflatedArchive(request.archive, request.limits, stop)) {
            const more = unpack.write(chunk);
            refuse();
            if (!more)
                await Promise.race([(0,external_node_events_.once)(unpack, 'drain'), failed]);
        }
        unpack.end();
        await Promise.race([closed, failed]);
        refuse();
        return { kind: 'unpacked' };
    }
    catch (error) {
        unpack.end();
        await closed;
        return refusedOr(error);
    }
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
/** The library goes on after an error, with what it has begun. */
function endOf(unpack) {
    const end = Promise.withResolvers();
    const failure = Promise.withResolvers();
    failure.promise.catch(() => undefined); // may come when nobody waits for it
    unpack.on('close', end.resolve);
    unpack.on('error', (error) => {
        failure.reject(error);
        // Where the directory itself is gone, no end is told.
        if (error.name === 'CwdError')
            end.resolve();
    });
    return { failed: failure.promise, closed: end.promise };
}

;// CONCATENATED MODULE: ./lib/platform/node-archives.js




/** Archives as tar with gzip. */
function nodeArchives(stop) {
    return {
        pack: (request) => packArchive(request, stop),
        readFirst: (archive, path, mostBytes) => readFirst(archive, path, mostBytes, stop),
        unpack: (request) => unpackArchive(request, stop),
    };
}
const blockBytes = 512;
/** A header of one block, and the content after it: none of our own names needs more. */
async function readFirst(archive, path, mostBytes, stop) {
    const { Header } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 98697));
    try {
        const start = await beginning(archive, blockBytes + mostBytes, stop);
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
async function beginning(archive, bytes, stop) {
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./lib/platform/node-files.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};






function nodeFiles() {
    const temporary = new Set();
    process.once('exit', () => {
        for (const path of temporary)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    });
    return {
        async temporaryDirectory(prefix) {
            const path = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix)));
            temporary.add(path);
            return path;
        },
        exists: async (path) => (0,external_node_fs_.existsSync)(path),
        readText: (path) => (0,promises_.readFile)(path, 'utf8'),
        async writeText(path, text) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, text);
        },
        readBytes: (path) => (0,promises_.readFile)(path),
        writeBytes: (path, bytes) => (0,promises_.writeFile)(path, bytes),
        async makeDirectory(path) {
            await (0,promises_.mkdir)(path, { recursive: true });
        },
        copy: (from, to) => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE),
        copyNew,
        async remove(path) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
            temporary.delete(path);
        },
        size: async (path) => (await (0,promises_.stat)(path)).size,
        list,
        realPath: (path) => (0,promises_.realpath)(path),
        readLink: (path) => (0,promises_.readlink)(path),
        glob: async (patterns, directory) => {
            const ignore = ['**/node_modules/**', '**/.git/**'];
            const found = await (0,dist/* glob */.TI)([...patterns], { cwd: directory, ignore, dot: false });
            return found.toSorted();
        },
        importModule: (path) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href)),
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
/** A link cannot take the place of anything, as a renamed file would. */
async function linkNew(from, to) {
    try {
        await (0,promises_.link)(from, to);
        return true;
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return false;
    }
    // Not every file system has links.
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
async function list(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const listed = await Promise.all(files.map(({ name }) => listedFile(name, directory).catch(unlessGone)));
    return listed.filter((file) => file !== null);
}
async function listedFile(name, directory) {
    const { size: bytes, mtime: modifiedAt } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name));
    return { name, bytes, modifiedAt };
}
/** Another process may remove a file while it is listed. */
function unlessGone(error) {
    if (hasCode(error, 'ENOENT'))
        return null;
    throw error;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/platform/node-processes.js
/** Programs and benchmark processes, as child processes of Node.js. */




/** @param stop ends every process that runs when it aborts */
function nodeProcesses(stop) {
    const live = new Set();
    stop.addEventListener('abort', () => live.forEach(killGroup), { once: true });
    function start(command, args, options, stdio) {
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.cwd,
            env: childEnvironment(options.env),
            stdio,
            shell: options.shell ?? false,
            // A group of its own, so that what it starts ends with it, and a Ctrl-C in the terminal reaches only us.
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        live.add(child);
        const finished = finish(child).finally(() => live.delete(child));
        return { child, finished };
    }
    const noInput = ['ignore', 'pipe', 'pipe'];
    return {
        async run(command, args, options) {
            if (options.outputFile === undefined)
                return start(command, args, options, noInput).finished;
            const file = (0,external_node_fs_.openSync)(options.outputFile, 'w');
            try {
                return start(command, args, options, ['ignore', file, 'pipe']).finished;
            }
            finally {
                (0,external_node_fs_.closeSync)(file); // the program has its own by now
            }
        },
        shell: (line, options) => start(line, [], { ...options, shell: true }, noInput).finished,
        spawn(command, args, options) {
            const { child, finished } = start(command, args, options, ['ignore', 'pipe', 'pipe', 'pipe']);
            const channel = child.stdio[3];
            if (!(channel instanceof external_node_stream_.Readable))
                throw new TypeError('no report channel');
            channel.on('error', () => undefined); // the process went away: `finished` tells
            return {
                messages: (0,external_node_readline_.createInterface)({ input: channel, crlfDelay: Infinity }),
                finished,
                kill: () => killGroup(child),
            };
        },
    };
}
/**
 * Variables that benchmarks and set-up must not see: the runner's inputs, tokens and command files, and what a git
 * hook would make of a git command in another directory.
 */
const withheld = new RegExp(`^(${[
    'INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)',
    'GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|PREFIX)',
].join('|')})$`, 'i');
function childEnvironment(added) {
    const inherited = Object.entries(process.env).filter(([name]) => !withheld.test(name));
    return { ...Object.fromEntries(inherited), ...added };
}
async function finish(child) {
    const stdout = tail(child.stdout);
    const stderr = tail(child.stderr);
    return new Promise((resolve) => {
        // What a shell says of a program that it cannot find.
        child.once('error', (error) => resolve({ exitCode: 127, signal: null, stdout: '', stderr: error.message }));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal, stdout: stdout(), stderr: stderr() }));
    });
}
/** Of each stream the end is kept: that is where an error stands. */
const keptCharacters = 64 * 1024;
function tail(stream) {
    let kept = '';
    stream?.setEncoding('utf8').on('data', (text) => {
        kept = (kept + text).slice(-keptCharacters);
    });
    return () => kept;
}
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // the group is gone already
    }
}

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


/***/ })

};
