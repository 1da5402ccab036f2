import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/worker/baton.js
/**
 * The arms of a round pass a baton among themselves: whoever holds it runs, the others stand still. The orchestrator
 * is not in the loop, because a message through it costs a third of a slice.
 */


const turns = ['go', 'stop', 'abort'];
/** A partner went away, so this round cannot be finished; the orchestrator has seen why. */
class PartnerGone extends Error {
}
/** Opens this arm's end and waits until all arms are there. A single arm needs no baton. */
async function openBaton(spec, arm) {
    if (spec.paths.length === 1)
        return lonely;
    return spec.kind === 'fifo' ? openFifos(spec.paths, arm) : openSockets(spec.paths, arm);
}
const lonely = {
    take: () => 'go',
    pass: () => undefined,
    close: () => undefined,
};
/** Passes `go` once around, so that everybody has opened everything when it returns. */
async function meet(baton, arm, arms) {
    if (arm === 0)
        baton.pass(1, 'go');
    await baton.take();
    if (arm !== 0)
        baton.pass((arm + 1) % arms, 'go');
}
async function openFifos(paths, arm) {
    const path = paths[arm] ?? '';
    // Opened for both at first, which never blocks; read-only once everybody is there, so that a partner's death
    // ends the read instead of leaving this process behind for ever.
    let own = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDWR);
    const others = paths.map((other, i) => (i === arm ? -1 : (0,external_node_fs_namespaceObject.openSync)(other, external_node_fs_namespaceObject.constants.O_WRONLY)));
    const byte = Buffer.alloc(1);
    const baton = {
        take() {
            if ((0,external_node_fs_namespaceObject.readSync)(own, byte, 0, 1, null) === 0)
                throw new PartnerGone();
            return turns[byte[0] ?? -1] ?? 'abort';
        },
        pass(to, turn) {
            byte[0] = turns.indexOf(turn);
            (0,external_node_fs_namespaceObject.writeSync)(others[to] ?? -1, byte, 0, 1);
        },
        close() {
            for (const fd of [own, ...others])
                if (fd >= 0)
                    (0,external_node_fs_namespaceObject.closeSync)(fd);
        },
    };
    await meet(baton, arm, paths.length);
    const readOnly = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY);
    (0,external_node_fs_namespaceObject.closeSync)(own);
    own = readOnly;
    return baton;
}
/** For platforms without named pipes. An arm that waits has an idle event loop instead of a blocked thread. */
async function openSockets(paths, arm) {
    const inbox = [];
    let wake;
    let gone;
    const receive = (data) => {
        for (const code of data) {
            const turn = turns[code] ?? 'abort';
            if (wake === undefined)
                inbox.push(turn);
            else
                [wake, gone] = (wake(turn), [undefined, undefined]);
        }
    };
    const server = (0,external_node_net_namespaceObject.createServer)((socket) => {
        socket.on('data', receive);
        socket.on('close', () => gone?.(new PartnerGone()));
        socket.on('error', () => undefined);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(paths[arm], resolve);
    });
    const others = await Promise.all(paths.map(async (path, i) => (i === arm ? null : connect(path))));
    const baton = {
        take() {
            const turn = inbox.shift();
            if (turn !== undefined)
                return turn;
            return new Promise((resolve, reject) => {
                wake = resolve;
                gone = reject;
            });
        },
        pass(to, turn) {
            others[to]?.write(Buffer.of(turns.indexOf(turn)));
        },
        close() {
            for (const socket of others)
                socket?.end();
            server.close();
        },
    };
    await meet(baton, arm, paths.length);
    return baton;
}
/** The partner may not listen yet; the orchestrator's time limit ends an endless wait. */
async function connect(path) {
    for (;;) {
        const socket = (0,external_node_net_namespaceObject.createConnection)(path);
        const failed = await new Promise((resolve) => {
            socket.once('connect', () => resolve(null));
            socket.once('error', resolve);
        });
        if (failed === null)
            return socket.setNoDelay(true);
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
}

;// CONCATENATED MODULE: ./lib/worker/calibration.js
/**
 * Frozen workloads: what they take tells a slow machine from slow code.
 *
 * Nothing in this file may ever change, not even to make it faster or to read better: a branch's history compares the
 * machines of years by these times. A workload that has to be another gets another name and a place at the end.
 *
 * Each call is deterministic, takes about a tenth of a millisecond once it is compiled, and gives a checksum that depends
 * on all of its work. Of arithmetic only what every processor computes alike: no sines, no powers.
 */
function calibrationWorkloads() {
    return {
        integers: integers(),
        floats: floats(),
        text: calibration_text(),
        sorting: sorting(),
        patterns: patterns(),
        objects: objects(),
    };
}
/** Hashing: multiplications and shifts of 32 bits over an array of bytes. */
function integers() {
    const bytes = Uint8Array.from({ length: 1 << 14 }, (_, i) => (i * 31 + (i >> 5)) & 255);
    return () => {
        let hash = 0x811c9dc5;
        for (let pass = 0; pass < 4; pass++) {
            for (let i = 0; i < bytes.length; i++) {
                hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
                hash ^= hash >>> 15;
            }
        }
        return hash >>> 0;
    };
}
/** Numerics: the product of two matrices. */
function floats() {
    const size = 48;
    const [a, b] = [7, 11].map((step) => {
        return Float64Array.from({ length: size * size }, (_, i) => ((i * step) % 1000) / 1000);
    });
    const product = new Float64Array(size * size);
    return () => {
        let trace = 0;
        for (let row = 0; row < size; row++) {
            for (let column = 0; column < size; column++) {
                let sum = 0;
                for (let k = 0; k < size; k++) {
                    sum += (a?.[row * size + k] ?? 0) * (b?.[k * size + column] ?? 0);
                }
                product[row * size + column] = Math.sqrt(sum);
            }
            trace += product[row * size + row] ?? 0;
        }
        return trace;
    };
}
/** Strings: building, JSON and back, splitting and joining. */
function calibration_text() {
    const records = Array.from({ length: 100 }, (_, i) => ({
        id: i,
        name: `record ${(i * 7919) % 1000}`,
        tags: ['alpha', 'beta', 'gamma'].slice(i % 3),
        score: i / 8,
        nested: { even: i % 2 === 0, note: i % 5 === 0 ? null : 'a note with "quotes" and ünïcode' },
    }));
    return () => {
        const copy = JSON.parse(JSON.stringify(records));
        let lines = '';
        for (const { id, name, tags } of copy)
            lines += `${id};${name.toUpperCase()};${tags.join('|')}\n`;
        const words = lines.split('\n').map((line) => line.split(';').toReversed().join(' '));
        const joined = words.join(',');
        let checksum = copy.length;
        for (let i = 0; i < joined.length; i += 7) {
            checksum = (Math.imul(checksum, 31) + joined.charCodeAt(i)) | 0;
        }
        return checksum >>> 0;
    };
}
/** Sorting: numbers by a comparing function, and strings as they are. */
function sorting() {
    let state = 12345;
    const next = () => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return state;
    };
    const numbers = Array.from({ length: 1000 }, next);
    const names = numbers.slice(0, 300).map((number) => number.toString(36));
    return () => {
        const ascending = numbers.toSorted((one, other) => one - other);
        const alphabetic = names.toSorted();
        let checksum = 0;
        for (let i = 0; i < ascending.length; i++) {
            checksum = (Math.imul(checksum, 31) + (ascending[i] ?? 0)) | 0;
        }
        for (const name of alphabetic)
            checksum = (Math.imul(checksum, 31) + name.charCodeAt(1)) | 0;
        return checksum >>> 0;
    };
}
/** Regular expressions: matching with groups, and replacing. */
function patterns() {
    const log = Array.from({ length: 100 }, (_, i) => {
        const address = `10.${i % 7}.${i % 31}.${i % 251}`;
        const status = [200, 301, 404, 500][i % 4];
        return `${address} - user${i % 13} [12/Mar/2024:10:${i % 60}:00] "GET /a/${i}/b.html?q=${i * 3}" ${status} ${i * 17}`;
    }).join('\n');
    const line = /^(\d+\.\d+\.\d+\.\d+) - (\w+) \[([^\]]+)\] "(?:GET|POST) ([^"?]+)(?:\?([^"]*))?" (\d{3}) (\d+)$/gm;
    return () => {
        let checksum = 0;
        for (const [, address = '', , , path = '', query = '', status = '', size = ''] of log.matchAll(line)) {
            checksum += address.length + path.length + query.length + Number(status) + Number(size);
        }
        return checksum + log.replaceAll(/\d+/g, (digits) => `<${digits}>`).length;
    };
}
/** Objects: allocation, pointers, maps and calls that are looked up. */
function objects() {
    const insert = (root, key) => {
        const node = { key, left: null, right: null };
        if (root === null)
            return node;
        for (let at = root;;) {
            const side = key < at.key ? 'left' : 'right';
            const child = at[side];
            if (child === null) {
                at[side] = node;
                return root;
            }
            at = child;
        }
    };
    const depthSum = (node, depth) => node === null ? 0 : depth + depthSum(node.left, depth + 1) + depthSum(node.right, depth + 1);
    return () => {
        let root = null;
        const counts = new Map();
        for (let i = 0; i < 600; i++) {
            const key = (i * 7919) % 10007;
            root = insert(root, key);
            const bucket = `bucket ${key % 50}`;
            counts.set(bucket, (counts.get(bucket) ?? 0) + key);
        }
        let checksum = depthSum(root, 1);
        for (const [bucket, count] of counts)
            checksum += bucket.length * count;
        return checksum;
    };
}

;// CONCATENATED MODULE: ./lib/worker/cpu.js
/** Smallest step of a process's CPU time: Windows counts its clock's ticks, others what the scheduler measured. */
const resolutionMs = process.platform === 'win32' ? 15.625 : 0.1;
/** Milliseconds of CPU time since then, of all threads of this process. */
function cpuMsSince(start) {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
}
/** CPU time of so many iterations, each; null where it is so little that its resolution would show. */
function cpuMsEach(totalMs, iterations) {
    return totalMs >= 100 * resolutionMs && iterations > 0 ? totalMs / iterations : null;
}

;// CONCATENATED MODULE: ./lib/worker/interleave.js

/** Another arm failed at this benchmark: there is nothing to compare, go on with the next. */
class Aborted extends Error {
}
/** A benchmark whose call takes longer than this gets as few slices as balance allows. */
const longCallMs = 1000;
/** @param fitting iterations that fill a slice */
function batchOf(fitting, { extraWork, iterationStep }) {
    const iterations = Math.max(1, Math.round(fitting / iterationStep)) * iterationStep;
    return { iterations, calls: Math.round(iterations * (1 + extraWork)) };
}
/**
 * Slices of this arm, in ABBA order with the others' (ABC CBA for three arms). The first arm says when it is enough;
 * the baton carries that.
 *
 * @param onSlice called after each slice; must cost nothing
 */
async function slices(probe, { iterations, calls }, settings, place, baton, onSlice) {
    const { arm, arms } = place;
    const perIteration = [];
    const start = performance.now();
    const done = () => {
        const own = perIteration.reduce((sum, each) => sum + each, 0) * iterations;
        return { perIterationMs: perIteration, ownMs: own, elapsedMs: performance.now() - start };
    };
    // Every pass visits all arms, there and back: an arm at either end runs two slices in a row.
    for (let pass = 0;; pass++) {
        const forward = pass % 2 === 0;
        if (arm === 0 && forward && enough(pass, start, perIteration, settings, arms))
            return done();
        const previous = forward ? arm - 1 : arm + 1;
        const handedOver = previous >= 0 && previous < arms;
        if (handedOver && (await taken(baton)) === 'stop')
            return done();
        const elapsed = probe.run(calls);
        perIteration.push((typeof elapsed === 'number' ? elapsed : await elapsed) / iterations);
        onSlice();
        const next = forward ? arm + 1 : arm - 1;
        if (next >= 0 && next < arms)
            baton.pass(next, 'go');
    }
}
/** The next turn; an abort ends the benchmark here. */
async function taken(baton) {
    const turn = baton.take();
    const now = typeof turn === 'string' ? turn : await turn;
    if (now === 'abort')
        throw new Aborted();
    return now;
}
/** Even numbers of passes only, so that every arm was as often first as last. */
function enough(passes, startMs, perIteration, { slices: most, sliceMs }, arms) {
    if (passes >= most)
        return true;
    const last = perIteration.at(-1) ?? 0;
    const fewest = Math.min(most, last > longCallMs ? 2 : 4);
    return passes >= fewest && performance.now() - startMs > 1.5 * most * sliceMs * arms;
}
/**
 * Runs until the warm-up time is used up, learning how many iterations fill a slice.
 *
 * Processor time, because beside busy neighbours little of the clock's time is ours, and code that is still cold
 * would be measured; the clock ends it for benchmarks that mostly wait.
 *
 * @returns iterations a slice, at least 1
 */
async function warmUp(probe, { warmupMs, sliceMs }, onBatch) {
    const end = performance.now() + 2 * warmupMs;
    const cpu = process.cpuUsage();
    const recent = [];
    let iterations = 1;
    do {
        const start = performance.now();
        const inside = await probe.run(iterations);
        const elapsed = performance.now() - start;
        recent.push(Math.max(inside, elapsed / 4) / iterations);
        iterations = fit(recent.slice(-5), iterations, sliceMs);
        onBatch();
    } while (performance.now() < end && cpuMsSince(cpu) < warmupMs);
    return iterations;
}
/**
 * Grows tenfold at most, since the first calls run cold. Expensive hooks count a quarter, so that a slice cannot
 * take for ever.
 */
function fit(perIterationMs, iterations, sliceMs) {
    const sorted = perIterationMs.toSorted((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? sliceMs;
    return Math.max(1, Math.min(Math.round(sliceMs / median), iterations * 10));
}
/**
 * Mean of the slices, an iteration, without the slowest tenth, which measures the machine's interruptions.
 *
 * @param perIterationMs at least one
 */
function trimmedMean(perIterationMs) {
    const kept = perIterationMs
        .toSorted((a, b) => a - b)
        .slice(0, Math.ceil(perIterationMs.length * 0.9));
    return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/worker/evaluate.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Runs a benchmark file as a script until it has nothing left to do, whatever way it goes about it. */

class LoadError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** Thrown in the file's place where it ends the process by itself, as scripts do after printing their table. */
class ExitDuringLoad extends Error {
    exitCode;
    constructor(exitCode) {
        super(`the file called process.exit(${exitCode}) while it was loaded`);
        this.exitCode = exitCode;
    }
}
/** How often a file that keeps the event loop busy (a server, a timer) is asked whether it still adds benchmarks. */
const pollMs = 50;
/**
 * Imports the file, calls its default export where the import alone defined nothing, and waits for what it started.
 *
 * @param empty true while no benchmark has been defined
 * @param busy true while the file still runs or defines benchmarks
 */
async function evaluate(file, empty, busy) {
    const guard = guardProcess();
    try {
        const importing = import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(file).href)).catch(guard.unlessExit);
        const namespace = await guard.orStopped(importing);
        if (namespace === 'idle')
            throw new LoadError('never-settles', neverSettles);
        if (empty() && typeof namespace?.default === 'function') {
            const defining = Promise.resolve(namespace.default()).catch(guard.unlessExit);
            if ((await guard.orStopped(defining)) === 'idle') {
                throw new LoadError('never-settles', neverSettles);
            }
        }
        await guard.orStopped(untilNot(() => empty() || busy()));
    }
    catch (error) {
        throw error instanceof LoadError ? error : new LoadError('threw', describe(error));
    }
    finally {
        guard.release();
    }
}
const neverSettles = 'it waits for a promise that never settles';
function guardProcess() {
    const exit = process.exit.bind(process);
    const failed = deferredFailure();
    failed.promise.catch(() => undefined); // looked at in orStopped
    process.exit = (code) => {
        throw new ExitDuringLoad(Number(code ?? process.exitCode ?? 0));
    };
    const thrown = (error) => {
        if (!(error instanceof ExitDuringLoad && error.exitCode === 0))
            failed.reject(error);
    };
    process.on('uncaughtException', thrown);
    process.on('unhandledRejection', thrown);
    return {
        async orStopped(promise) {
            let idle;
            const stopped = new Promise((resolve) => {
                // A fresh turn of the loop, because `beforeExit` runs when there would be none.
                idle = () => setImmediate(resolve, 'idle');
                process.once('beforeExit', idle);
            });
            try {
                return await Promise.race([promise, stopped, failed.promise]);
            }
            finally {
                if (idle !== undefined)
                    process.off('beforeExit', idle);
            }
        },
        unlessExit(error) {
            if (error instanceof ExitDuringLoad && error.exitCode === 0)
                return undefined;
            throw error;
        },
        release() {
            process.exit = exit;
            process.off('uncaughtException', thrown);
            process.off('unhandledRejection', thrown);
        },
    };
}
/** `Promise.withResolvers` came with Node.js 22; this runs under older ones, too. */
function deferredFailure() {
    const rejects = [];
    const promise = new Promise((_, reject) => rejects.push(reject));
    return { promise, reject: (error) => rejects.forEach((reject) => reject(error)) };
}
/** Polls without keeping the event loop alive. */
function untilNot(waiting) {
    return new Promise((resolve) => {
        const poll = setInterval(() => {
            if (waiting())
                return;
            clearInterval(poll);
            resolve();
        }, pollMs).unref();
        process.once('beforeExit', () => clearInterval(poll));
    });
}
/** A thrown value as the user should read it. */
function describe(thrown) {
    if (thrown instanceof Error)
        return thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return `threw ${typeof thrown}: ${String(thrown)}`;
}

;// CONCATENATED MODULE: ./lib/worker/allocated.js
/** Few enough that a collection seldom falls into a window: the youngest generation starts with a megabyte. */
const windowBytes = 128 * 1024;
const windowMs = 2;
const windows = 9;
/** Windows that lie this near to each other agree, as a fraction or in bytes an iteration. */
const tolerance = { share: 0.01, bytes: 0.5 };
const fewestAgreeing = 3;
/**
 * Bytes an iteration allocates on V8's heap: what most of some short windows say, without what the window itself costs.
 *
 * @param iterationMs what an iteration takes, about
 * @returns null where it cannot be told: an iteration is too long, or no three windows agree
 */
async function allocatedBytes(probe, heap, iterationMs) {
    if (iterationMs > windowMs)
        return null;
    const growth = async (iterations) => {
        const before = heap.bytes();
        const running = probe.run(iterations);
        if (typeof running !== 'number')
            await running;
        return heap.bytes() - before;
    };
    const repeated = async (count, iterations) => {
        const grown = [];
        while (grown.length < count)
            grown.push(await growth(iterations));
        return grown.toSorted((a, b) => a - b);
    };
    const cost = middle(await repeated(windows, 0));
    const most = Math.max(1, Math.floor(windowMs / iterationMs));
    const first = Math.min(8, most);
    const about = (middle(await repeated(3, first)) - cost) / first;
    const fitting = heap.isExact ? most : Math.floor(windowBytes / Math.max(about, 1e-3));
    const iterations = Math.max(1, Math.min(most, fitting));
    const perIteration = (await repeated(windows, iterations)).map((grown) => (grown - cost) / iterations);
    return agreed(perIteration);
}
/**
 * What most windows say: collections fall into some, and V8's own bookkeeping into others, but these differ among
 * themselves.
 *
 * @param sorted at least one
 */
function agreed(sorted) {
    const near = (bytes) => {
        const reach = Math.max(tolerance.share * bytes, tolerance.bytes);
        return sorted.filter((other) => Math.abs(other - bytes) <= reach);
    };
    const [largest = []] = sorted.map(near).toSorted((a, b) => b.length - a.length);
    const median = middle(largest);
    // A window that cost less than an empty one allocated nothing; far less, and it was collected.
    return largest.length >= fewestAgreeing && median > -tolerance.bytes ? Math.max(0, median) : null;
}
function middle(sorted) {
    return sorted[sorted.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/worker/p99.js
/** Below, the clock's own cost and resolution would be a part of the figure. */
const shortestIterationMs = 0.02;
/** The 99th percentile of fewer iterations would be their slowest. */
const fewest = 100;
const most = 2000;
/**
 * Times iterations one by one, for so long or until there are enough of them.
 *
 * @param iterationMs what an iteration takes, about
 * @returns milliseconds; empty where an iteration is too short to be timed by itself
 */
async function timeSingly(probe, iterationMs, forMs, onIteration) {
    const single = [];
    if (iterationMs < shortestIterationMs)
        return single;
    const end = performance.now() + forMs;
    while (single.length < fewest || (performance.now() < end && single.length < most)) {
        const elapsed = probe.run(1);
        single.push(typeof elapsed === 'number' ? elapsed : await elapsed);
        onIteration();
    }
    return single;
}
/** The 99th percentile by nearest rank; null of too few. */
function percentile99(values) {
    if (values.length < fewest)
        return null;
    return values.toSorted((a, b) => a - b)[Math.ceil(0.99 * values.length) - 1] ?? null;
}

;// CONCATENATED MODULE: ./lib/worker/figures.js




/**
 * All figures that can be trusted. What needs iterations of its own comes last, inside the arm's own turn, so that it
 * cannot touch the slices.
 *
 * CPU time and bytes would hold those of the hooks, and are left out where there are any.
 */
async function figures(probe, { sliced, counted, batch }, { extraMs }, heap, onIteration) {
    const meanMs = trimmedMean(sliced.perIterationMs);
    const iterations = sliced.perIterationMs.length * batch.iterations;
    const cpuMs = probe.hooked ? null : cpuMsEach(counted.cpuMs, iterations);
    const measured = { time: meanMs / 1000, ...figure('cpu', cpuMs, 1e-3) };
    // Work that is done and not counted is known of slices only.
    if (extraMs === 0 || batch.calls !== batch.iterations)
        return measured;
    const isOneEach = batch.iterations === 1;
    const bytes = probe.hooked
        ? null
        : ((await allocatedBytes(probe, heap, meanMs)) ?? perIteration(counted, iterations));
    const singleMs = isOneEach
        ? sliced.perIterationMs
        : await timeSingly(probe, meanMs, extraMs, onIteration);
    return {
        ...measured,
        ...figure('p99', percentile99(singleMs), 1e-3),
        ...figure('allocated', bytes, 1),
    };
}
function perIteration({ allocatedBytes: bytes }, iterations) {
    return bytes === null ? null : bytes / iterations;
}
function figure(name, value, unit) {
    return value === null ? {} : { [name]: value * unit };
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/worker/heap.js

/** V8 counts allocations from Node.js 26 on; before, the heap's growth tells them as long as nothing is collected. */
function openHeap() {
    const total = () => Reflect.get((0,external_node_v8_namespaceObject.getHeapStatistics)(), 'total_allocated_bytes');
    if (typeof total() !== 'number') {
        return { isExact: false, bytes: () => (0,external_node_v8_namespaceObject.getHeapStatistics)().used_heap_size };
    }
    return { isExact: true, bytes: () => Number(total()) };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/worker/tinybench.js
var tinybench_rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * The user's own tinybench, of whatever version, made to tell which tasks a file defines. One patch of `add`, `run`,
 * `runSync` and `warmup` on the prototype fits tinybench 2 to 6.
 */




/** Patches every copy of tinybench that code at `file` could load. @returns how many there were */
async function patchTinybench(file, collector) {
    const patched = new Set();
    for (const load of tinybenchLoaders(file)) {
        const prototype = (await load()).Bench?.prototype;
        if (prototype === undefined || patched.has(prototype))
            continue;
        patch(prototype, collector);
        patched.add(prototype);
    }
    return patched.size;
}
/** tinybench 2 and 3 ship an `import` and a `require` copy, each with a Bench class of its own. */
function tinybenchLoaders(file) {
    const require = (0,external_node_module_namespaceObject.createRequire)(file);
    for (const place of require.resolve.paths('tinybench') ?? []) {
        const directory = (0,external_node_path_namespaceObject.join)(place, 'tinybench');
        const manifest = readManifest(directory);
        if (manifest === undefined)
            continue;
        const targets = ['import', 'require'].map((kind) => entryPoint(manifest, kind));
        const paths = new Set(targets.filter((target) => target !== undefined));
        return [...paths].map((path) => () => import(tinybench_rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)((0,external_node_path_namespaceObject.join)(directory, path)).href)));
    }
    return [];
}
function readManifest(directory) {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(directory, 'package.json'), 'utf8'));
    }
    catch {
        return undefined; // not here: the next place on the way up may have it
    }
}
/** The file behind `import 'tinybench'` (or `require`), by the manifest's conditions. */
function entryPoint(manifest, kind) {
    let target = manifest['exports'] ?? manifest['module'] ?? manifest['main'];
    while (typeof target === 'object' && target !== null) {
        const conditions = { ...target };
        target = conditions['.'] ?? conditions[kind] ?? conditions['node'] ?? conditions['default'];
    }
    return typeof target === 'string' ? target : undefined;
}
function patch(prototype, collector) {
    const { add, run, runSync, warmup } = prototype;
    prototype.add = function (name, fn, options) {
        // What tinybench will refuse, it says best itself.
        if (typeof name !== 'string' || !isFunction(fn))
            return add.call(this, name, fn, options);
        const task = {
            bench: this,
            name,
            fn,
            options: typeof options === 'object' ? { ...options } : {},
        };
        return collector.added(task) ? add.call(this, name, standIn(fn), {}) : this;
    };
    // The shortest run, so that code which prints or checks results afterwards still works.
    const shortened = (method) => function (...args) {
        shorten(this);
        const result = method.apply(this, args);
        if (result instanceof Promise)
            collector.running(result);
        return result;
    };
    prototype.run = shortened(run);
    if (runSync !== undefined)
        prototype.runSync = shortened(runSync);
    if (warmup !== undefined)
        prototype.warmup = shortened(warmup);
}
function isFunction(value) {
    return typeof value === 'function';
}
const AsyncFunction = (async () => undefined).constructor;
/**
 * What tinybench itself gets to run. Not the benchmark: tinybench 6 calls it as soon as it is added, and one that
 * hangs or ends the process would take all others of its file with it.
 */
function standIn(fn) {
    return fn.constructor === AsyncFunction ? async () => undefined : () => undefined;
}
/** Where the versions keep their sampling options: on the Bench (2, 3, 6) or in its `opts` (4, 5). */
function shorten(bench) {
    const shortest = { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 1, warmup: false };
    for (const holder of [bench, bench.opts]) {
        if (holder === undefined)
            continue;
        for (const [option, value] of Object.entries(shortest)) {
            if (Object.hasOwn(holder, option))
                Reflect.set(holder, option, value);
        }
    }
}
/** The Bench's own hook around a task, wherever the version keeps it. */
function benchHook(bench, hook) {
    const inOptions = { ...bench.opts };
    return bench[hook] ?? inOptions[hook];
}

;// CONCATENATED MODULE: ./lib/worker/probe.js
/** One benchmark's loop: runs a number of iterations and tells how long the benchmarked function took. */

/** Runs what tinybench runs before a task, and calls it once to see which kind of loop it needs. */
async function startProbe(task) {
    const self = task.bench.getTask(task.name);
    const call = (hook) => hook?.call(self, 'run');
    await benchHook(task.bench, 'setup')?.call(task.bench, self, 'run');
    await call(task.options.beforeAll);
    const before = call(task.options.beforeEach);
    await before;
    const returned = task.fn.call(self);
    const result = await returned;
    const after = call(task.options.afterEach);
    await after;
    const hooked = task.options.beforeEach ?? task.options.afterEach;
    const asynchronous = task.options.async ?? isThenable(returned);
    const traits = {
        asynchronous,
        hooked: hooked !== undefined,
        hooksWait: isThenable(before) || isThenable(after),
        overrides: overriddenMs(result) !== undefined,
    };
    return {
        hooked: traits.hooked,
        run: loopFor(traits, task, self),
        async finish() {
            await call(task.options.afterAll);
            await benchHook(task.bench, 'teardown')?.call(task.bench, self, 'run');
        },
    };
}
/**
 * A batch is timed as one, so that the clock's cost does not dilute a nanosecond function. Hooks and durations that
 * the function itself reports have to be taken iteration by iteration.
 */
function loopFor(traits, task, self) {
    if (!traits.hooked && !traits.overrides)
        return batchLoop(traits.asynchronous, task, self);
    return traits.asynchronous || traits.hooksWait ? singlyAwaited(task, self) : singly(task, self);
}
/** Compiled anew for every benchmark: one shared loop would be optimised for the first and deoptimised by the next. */
function batchLoop(asynchronous, task, self) {
    const wait = asynchronous ? 'await ' : '';
    const source = `return ${asynchronous ? 'async ' : ''}function (iterations) {
    const start = now()
    for (let i = 0; i < iterations; i++) sink.value = ${wait}fn.call(self)
    return now() - start
  } // ${task.name.replaceAll(/[^\w ]/g, '_')} ${compiled++}`;
    // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
    return new Function('fn', 'self', 'now', 'sink', source)(task.fn, self, now, sink);
}
let compiled = 0;
const now = performance.now.bind(performance);
/** Results are kept here, so that no call is optimised away. */
const sink = { value: undefined };
function singly({ fn, options }, self) {
    return (iterations) => {
        let total = 0;
        for (let i = 0; i < iterations; i++) {
            options.beforeEach?.call(self, 'run');
            const start = now();
            const result = fn.call(self);
            const elapsed = now() - start;
            total += overriddenMs(result) ?? elapsed;
            options.afterEach?.call(self, 'run');
        }
        return total;
    };
}
function singlyAwaited({ fn, options }, self) {
    return async (iterations) => {
        let total = 0;
        for (let i = 0; i < iterations; i++) {
            await options.beforeEach?.call(self, 'run');
            const start = now();
            const result = await fn.call(self);
            const elapsed = now() - start;
            total += overriddenMs(result) ?? elapsed;
            await options.afterEach?.call(self, 'run');
        }
        return total;
    };
}
/** tinybench lets a function time itself: it returns `{ overriddenDuration }`, in milliseconds. */
function overriddenMs(result) {
    if (typeof result !== 'object' || result === null)
        return undefined;
    if (!('overriddenDuration' in result))
        return undefined;
    return typeof result.overriddenDuration === 'number' ? result.overriddenDuration : undefined;
}
function isThenable(value) {
    return typeof value === 'object' && value !== null && 'then' in value;
}

;// CONCATENATED MODULE: ./lib/worker/measure.js
/** Measures a round's benchmarks, one after the other, in step with the other arms. */







async function measure(spec, tasks, send) {
    const baton = await openBaton(spec.baton, spec.arm);
    const arms = spec.baton.paths.length;
    const { arm, slicing } = spec;
    const round = { arm, arms, baton, slicing, work: spec, send, heap: openHeap() };
    let left = 'in-turn';
    for (const id of spec.benchmarks) {
        // After somebody else's failure the first arm is given the turn back; otherwise it has kept it.
        if (left === 'aborted' && spec.arm === 0)
            await baton.take();
        left = await measureOne(id, tasks.get(id), round);
    }
    if (left === 'aborted' && spec.arm === 0)
        await baton.take();
    baton.close();
}
async function measureOne(id, task, round) {
    const { arm, arms, baton, slicing, send } = round;
    let probe;
    try {
        if (arm > 0)
            await taken(baton);
        send({ type: 'begin', id });
        if (task === undefined)
            throw new Error('the file did not add it this time');
        const start = performance.now();
        const beat = heart(id, send);
        const started = await startProbe(task);
        probe = started;
        const batch = batchOf(await warmUp(started, slicing, beat), round.work);
        send({ type: 'warm', id });
        await passOn(round, 'go');
        const counting = startCounting(round.heap);
        const sliced = await slices(started, batch, slicing, round, baton, beat);
        const counted = counting();
        const end = performance.now();
        const outcome = await conclude(started, () => figures(started, { sliced, counted, batch }, slicing, round.heap, beat));
        const seconds = (end - start + arms * (performance.now() - end)) / 1000;
        if (outcome.kind === 'measured')
            send(result(id, outcome.measured, sliced, seconds));
        else
            send({ type: 'failed', id, message: outcome.message });
        await passOn(round, 'stop');
        return 'in-turn';
    }
    catch (error) {
        if (error instanceof PartnerGone)
            throw error;
        if (error instanceof Aborted)
            return leave(probe, round);
        send({ type: 'failed', id, message: describe(error) });
        return abort(round);
    }
}
function result(id, measured, { ownMs, elapsedMs }, seconds) {
    const slicing = { seconds: elapsedMs / 1000, ownSeconds: ownMs / 1000 };
    return { type: 'measured', id, measured, seconds, slicing };
}
/** @returns what was counted since, once that is asked */
function startCounting(heap) {
    const bytes = heap.bytes();
    const cpu = process.cpuUsage();
    return () => ({
        cpuMs: cpuMsSince(cpu),
        allocatedBytes: heap.isExact ? heap.bytes() - bytes : null,
    });
}
/**
 * The figures, and the benchmark's own tidying up. Both come when the other arms have all they need of this one, so a
 * failure need not stop them.
 */
async function conclude(probe, figure) {
    try {
        const measured = await figure();
        const message = await finish(probe);
        return message === null ? { kind: 'measured', measured } : { kind: 'failed', message };
    }
    catch (error) {
        await finish(probe); // the failure that counts came first
        return { kind: 'failed', message: describe(error) };
    }
}
/** To the next arm; the first waits until the turn has come back from the last. */
async function passOn({ arm, arms, baton }, turn) {
    if (arms === 1)
        return;
    baton.pass((arm + 1) % arms, turn);
    if (arm === 0)
        await taken(baton);
}
/** Sends an abort around the circle, so that all leave the benchmark; then the first arm gets the turn. */
async function abort({ arm, arms, baton }) {
    if (arms === 1)
        return 'in-turn';
    baton.pass((arm + 1) % arms, 'abort');
    while ((await baton.take()) !== 'abort')
        ;
    if (arm !== 0)
        baton.pass(0, 'go');
    return 'in-turn';
}
async function leave(probe, { arm, arms, baton }) {
    if (probe !== undefined)
        await finish(probe); // the failure that counts is the other arm's
    baton.pass((arm + 1) % arms, 'abort');
    return 'aborted';
}
/** The benchmark's own tidying up. */
async function finish(probe) {
    try {
        await probe.finish();
        return null;
    }
    catch (error) {
        return describe(error);
    }
}
/** Tells at most once a second that a slow benchmark is alive. */
function heart(id, send) {
    let last = performance.now();
    return () => {
        const now = performance.now();
        if (now - last < 1000)
            return;
        last = now;
        send({ type: 'beat', id });
    };
}

;// CONCATENATED MODULE: ./lib/worker/calibrate.js


/**
 * Times the frozen workloads like any benchmarks, in a process that has nothing else to do. In the same order each
 * time: what one leaves behind in the process is a part of what the next takes.
 */
function calibrate({ slicing }, send) {
    const tasks = new Map(Object.entries(calibrationWorkloads()).map(([name, fn]) => [name, task(name, fn)]));
    const alone = {
        arm: 0,
        baton: { kind: 'fifo', paths: [''] },
        extraWork: 0,
        iterationStep: 1,
    };
    return measure({ ...alone, slicing, benchmarks: [...tasks.keys()] }, tasks, send);
}
function task(name, fn) {
    return { bench: { getTask: () => undefined }, name, fn, options: { async: false } };
}

;// CONCATENATED MODULE: ./lib/model/benchmark.js
const separator = ' > ';
/** @param bench the Bench's own name; empty where it has none */
function benchmark(suite, bench, task) {
    const name = bench === '' ? task : `${bench}${separator}${task}`;
    return { id: `${suite}${separator}${name}`, suite, name };
}

;// CONCATENATED MODULE: ./lib/model/metric.js
/**
 * Every metric the gate knows, the most important first. To add one: a line here and its figure in the worker.
 *
 * The 99th percentile is measured on few iterations and not in slices that take turns: its threshold is wider. Bytes
 * are counted, not timed: theirs is narrow, and an operation that allocates nothing can be compared with one that does.
 */
const metrics = {
    time: {
        title: 'time per operation',
        noun: 'time',
        unit: 's',
        better: 'lower',
        threshold: null,
        gates: true,
        least: 0,
    },
    cpu: {
        title: 'CPU time per operation',
        noun: 'CPU time',
        unit: 's',
        better: 'lower',
        threshold: null,
        gates: false,
        least: 0,
    },
    p99: {
        title: '99th percentile of the time of an operation',
        noun: '99th percentile',
        unit: 's',
        better: 'lower',
        threshold: 0.1,
        gates: false,
        least: 0,
    },
    allocated: {
        title: 'bytes allocated per operation',
        noun: 'bytes allocated',
        unit: 'B',
        better: 'lower',
        threshold: 0.01,
        gates: false,
        least: 1,
    },
};
/** In the table's order. */
const metricNames = Object.keys(metrics).filter((name) => name in metrics);

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

;// CONCATENATED MODULE: ./lib/model/index.js
















;// CONCATENATED MODULE: ./lib/worker/load.js
/** Loads a benchmark file and collects the benchmarks it defines. */



/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200;
/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function load(file, suite, renames) {
    const tasks = new Map();
    const duplicates = new Set();
    const notes = new Set();
    const runs = new Set();
    let lastSign = performance.now();
    const named = (task) => benchmark(suite, task.bench.name ?? '', task.name);
    const copies = await patchTinybench(file, {
        added(task) {
            lastSign = performance.now();
            const { id, name } = named(task);
            const first = tasks.get(id);
            if (first !== undefined)
                duplicates.add(id);
            else
                tasks.set(id, { ...task, benchmark: named(task) });
            if (task.bench.concurrency)
                notes.add(concurrencyNote(name));
            return first?.bench !== task.bench;
        },
        running(run) {
            runs.add(run);
            const settle = () => {
                runs.delete(run);
                lastSign = performance.now();
            };
            run.then(settle, settle);
        },
    });
    await evaluate(file, () => tasks.size === 0, () => runs.size > 0 || performance.now() - lastSign < quietMs);
    for (const [id, task] of tasks) {
        if (task.bench.getTask(task.name) === undefined)
            tasks.delete(id); // removed again by the file
    }
    if (tasks.size > 0) {
        return { ...underPresentNames(tasks, [...duplicates], renames), notes: [...notes] };
    }
    if (copies === 0)
        throw new LoadError('no-tinybench', 'tinybench cannot be resolved from here');
    throw new LoadError('no-benchmarks', 'it added no task to a tinybench Bench');
}
function underPresentNames(tasks, duplicates, renames) {
    const ids = [...tasks.keys()];
    const named = [...tasks.values()].map((task) => task.benchmark);
    const renamed = renamedIn(named, renames);
    const present = new Map(ids.map((id, i) => [id, renamed[i]?.benchmark ?? null]));
    const entries = [...tasks].map(([id, task]) => {
        const now = present.get(id) ?? task.benchmark;
        return [now.id, { ...task, benchmark: now }];
    });
    return {
        tasks: new Map(entries),
        duplicates: duplicates.map((id) => present.get(id)?.id ?? id),
        formerNames: Object.fromEntries(renamed.flatMap(({ benchmark: { id }, was }) => (was === null ? [] : [[id, was]]))),
    };
}
function concurrencyNote(name) {
    return `${name}: the Bench's \`concurrency\` is left out, iterations are measured one after the other`;
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

;// CONCATENATED MODULE: ./lib/worker.js
/**
 * Entry of a benchmark process: `node worker.js SPEC`. Lives for one round, under the user's own Node, and imports
 * nothing but Node's modules and the user's benchmark file, if any.
 */







const reportChannel = 3;
/** The user's code may replace it. */
const exit = process.exit.bind(process);
function send(message) {
    (0,external_node_fs_namespaceObject.writeSync)(reportChannel, `${JSON.stringify(message)}\n`);
}
async function work(spec) {
    if (spec.task === 'calibrate')
        return calibrate(spec, send);
    // As if the file had been started by itself, so that "am I the main module" checks in it say yes.
    process.argv = [process.execPath, spec.file];
    const loaded = await load(spec.file, spec.suite, spec.renames);
    if (spec.task === 'collect') {
        const benchmarks = [...loaded.tasks.values()].map((task) => task.benchmark);
        const { duplicates, formerNames, notes } = loaded;
        send({ type: 'collected', benchmarks, formerNames, duplicates, notes });
        return;
    }
    send({ type: 'loaded' });
    process.once('beforeExit', () => exit(exitCodes.neverSettles));
    await measure(spec, loaded.tasks, send);
}
function end(error) {
    if (error instanceof PartnerGone)
        exit(exitCodes.partnerGone);
    if (error instanceof LoadError) {
        send({ type: 'load-failed', code: error.code, message: error.message });
        exit(0);
    }
    process.stderr.write(`${describe(error)}\n`);
    return exit(exitCodes.bug);
}
work(JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(process.argv[2] ?? '', 'utf8'))).then(() => {
    send({ type: 'done' });
    exit(0); // whatever the file left running
}, end);

