export const id = 4711;
export const ids = [4711];
export const modules = {

/***/ 4711:
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

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/platform/processes/process-tree.js
/** The processes of this machine, as Linux tells of them in /proc. */

/** All that run; empty where the platform does not tell. */
function allProcesses() {
    return namesIn('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((pid) => readProcess(textIfThere(`/proc/${pid}/stat`)));
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
function textIfThere(path) {
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
    const stat = textIfThere('/proc/stat');
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
/** Source: proc_pid_status(5) */
function processUsage(pid) {
    const all = withDescendants(pid, allProcesses());
    if (all.length === 0)
        return null;
    const kilobytes = all.map((one) => /^VmRSS:\s+(\d+) kB$/m.exec(textIfThere(`/proc/${one.pid}/status`))?.[1]);
    return {
        cpuSeconds: all.reduce((sum, each) => sum + each.ticks, 0) / machine_usage_ticksPerSecond,
        bytes: kilobytes.reduce((sum, each) => sum + Number(each ?? 0) * 1024, 0),
    };
}

;// CONCATENATED MODULE: ./lib/platform/archives/refusal.js
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
;// CONCATENATED MODULE: ./lib/platform/archives/compression.js


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
/** Whether this Node.js has zstd. With named imports the whole program could not be loaded where they are missing. */
const hasZstd = "createZstdCompress" in external_node_zlib_;
function isZstd(start) {
    return start.length >= 4 && start.readUInt32LE() === 0xfd2fb528;
}

;// CONCATENATED MODULE: ./lib/platform/archives/inflated-archive.js





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
/** The size of a block of tar. */
const blockBytes = 512;

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/platform/archives/packed-members.js





/**
 * A directory as the bytes of a tar archive, in pieces of about a megabyte.
 *
 * Small files are read synchronously: by way of the thread pool, a call takes ten times as long as the reading.
 *
 * @throws ArchiveRefusal where the sieve refuses, or the limits do
 */
async function* packedMembers(request) {
    yield* inPieces(membersOf(request, await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697))));
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
/** Makes entries with the library, which writes heads, names of any length, and a file's further names as links. */
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

;// CONCATENATED MODULE: ./lib/platform/archives/pack-archive.js






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

;// CONCATENATED MODULE: ./lib/platform/archives/member-writer.js



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

;// CONCATENATED MODULE: ./lib/platform/archives/unpack-archive.js




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
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
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

;// CONCATENATED MODULE: ./lib/platform/archives/node-archives.js




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
    const { Header } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
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
;// CONCATENATED MODULE: ./lib/platform/files/disk-trouble.js

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
    const reason = error.message;
    return new errors/* GateError */.ue({ code: 'no-temporary-directory', parent, reason }, { cause: error });
}
function isDiskFull(error) {
    return 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
function diskFull(error) {
    const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
    return new errors/* GateError */.ue({ code: 'disk-full', path, reason: error.message }, { cause: error });
}

;// CONCATENATED MODULE: ./lib/platform/files/lent-directories.js



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

;// CONCATENATED MODULE: ./lib/platform/files/link-new.js


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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./lib/platform/processes/process-identity.js
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
    const started = startTimeOf(textIfThere(`/proc/${pid}/stat`));
    const boot = textIfThere('/proc/sys/kernel/random/boot_id').trim() || null;
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

;// CONCATENATED MODULE: ./lib/platform/files/lock-file.js
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

;// CONCATENATED MODULE: ./lib/platform/files/own-secret.js




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

;// CONCATENATED MODULE: ./lib/platform/files/temporary-directories.js
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

;// CONCATENATED MODULE: ./lib/platform/files/node-files.js










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
;// CONCATENATED MODULE: ./lib/platform/live-page.js



/**
 * The token in the address keeps out other users of this machine, and pages of other sites that a browser has open:
 * they cannot know it. A name that leads here from elsewhere is refused.
 */
async function serveLivePage(page, port) {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const looking = new Set();
    const looks = new external_node_events_.EventEmitter();
    const server = (0,external_node_http_.createServer)((request, response) => {
        if (!isMeant(request, token)) {
            response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing is shown here\n');
        }
        else if (request.url === `/${token}/`) {
            response.writeHead(200, { ...safe, 'content-type': 'text/html; charset=utf-8' }).end(page);
        }
        else {
            response.writeHead(200, { ...safe, 'content-type': 'text/event-stream' });
            response.flushHeaders();
            looking.add(response);
            response.on('close', () => looking.delete(response));
            looks.emit('look');
        }
    });
    const address = await listening(server.listen(port ?? 0, '127.0.0.1'));
    if (address === null)
        return null;
    return {
        address: `http://${address}/${token}/`,
        isSeen: () => looking.size > 0,
        onLook: (listener) => void looks.on('look', listener),
        show: (line) => {
            for (const response of looking)
                send(response, line);
        },
        async close() {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            // What is to be read last is on its way; `closeAllConnections` would cut it off.
            for (const response of looking)
                response.end();
            server.closeIdleConnections();
            const patience = setTimeout(() => server.closeAllConnections(), 500);
            await closed;
            clearTimeout(patience);
        },
    };
}
const safe = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
/** Whoever does not read as fast as it is written would have it pile up here. */
function send(response, line) {
    if (!response.writableNeedDrain)
        response.write(`data: ${line}\n\n`);
}
function isMeant({ method, url, headers, socket }, token) {
    const { localPort } = socket;
    const isHere = [`127.0.0.1:${localPort}`, `localhost:${localPort}`].includes(headers.host ?? '');
    return isHere && method === 'GET' && (url === `/${token}/` || url === `/${token}/events`);
}
/** @returns host and port; null where the port is taken */
async function listening(server) {
    try {
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
            return null;
        throw error;
    }
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('no port');
    return `127.0.0.1:${address.port}`;
}

;// CONCATENATED MODULE: ./lib/platform/node-network.js
/** Servers on this machine's loopback. */




const nodeNetwork = {
    async freePorts(count) {
        // All at once, so that no port is given twice.
        const probes = await Promise.all(Array.from({ length: count }, () => node_network_listening(0)));
        const ports = probes.map(({ port }) => port);
        await Promise.all(probes.map(({ close }) => close()));
        return ports;
    },
    async isTaken(port) {
        try {
            const probe = await node_network_listening(port);
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
    probe: probeUrl,
    livePage: serveLivePage,
};
async function node_network_listening(port) {
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
async function probeUrl(url, seconds) {
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    try {
        const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
        const answer = await fetch(url, { signal, redirect: 'manual' });
        // Nothing of it is kept, however much it is.
        await answer.body?.pipeTo(new WritableStream());
        return { kind: 'answered', status: answer.status, seconds: elapsed() };
    }
    catch (error) {
        return { kind: 'silent', reason: whyNotFetched(error, seconds), seconds: elapsed() };
    }
}
/** `fetch failed` says nothing: its cause does. */
function whyNotFetched(error, seconds) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return `no answer within ${Number(seconds.toPrecision(2))} s`;
    const { cause } = error;
    if (!(cause instanceof Error))
        return error.message;
    return cause.message === '' ? codeOf(cause) : cause.message;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/platform/processes/bounded-lines.js
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

;// CONCATENATED MODULE: ./lib/platform/processes/end-of-stream.js
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

;// CONCATENATED MODULE: ./lib/platform/processes/group-guard.js
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

;// CONCATENATED MODULE: ./lib/platform/processes/own-programs.js


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

;// CONCATENATED MODULE: ./lib/platform/processes/process-group.js
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

;// CONCATENATED MODULE: ./lib/platform/processes/serve.js


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

;// CONCATENATED MODULE: ./lib/platform/processes/supervise.js


/**
 * Times a process that has just been started.
 *
 * @param began when it was started, by `performance.now()`
 * @param signal ends all of it
 */
async function supervise(child, began, finished, signal) {
    const told = textOf(child.stdio[3]);
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
function textOf(stream) {
    let text = '';
    if (stream instanceof external_node_stream_.Readable) {
        stream
            .setEncoding('utf8')
            .on('data', (part) => (text = text.length < mostTold ? text + part : text));
        stream.on('error', () => undefined); // the process went away: `finished` tells
    }
    return () => text;
}

;// CONCATENATED MODULE: ./lib/platform/processes/node-processes.js
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
        serve(line, { cpus, nodeFlags, ...others }) {
            const options = nodeFlags === undefined ? others : withNodeFlags(others, nodeFlags);
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
    'INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|BENCHGATE_.*',
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
function withNodeFlags(options, flags) {
    const { NODE_OPTIONS: given = '' } = { ...process.env, ...options.env };
    return { ...options, env: { ...options.env, NODE_OPTIONS: `${given} ${flags}`.trim() } };
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
    processUsage: processUsage,
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
