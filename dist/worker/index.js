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

;// CONCATENATED MODULE: ./lib/model/benchmark.js
const separator = ' > ';
/** @param bench the Bench's own name; empty where it has none */
function benchmark(suite, bench, task) {
    const name = bench === '' ? task : `${bench}${separator}${task}`;
    return { id: `${suite}${separator}${name}`, suite, name };
}

;// CONCATENATED MODULE: ./lib/model/metric.js
/** Every metric the gate knows. To add one: a line here and a probe in the worker. */
const metrics = {
    time: { title: 'time per operation', unit: 's', better: 'lower' },
};

;// CONCATENATED MODULE: ./lib/model/index.js










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

;// CONCATENATED MODULE: ./lib/worker/load.js
/** Loads a benchmark file and collects the benchmarks it defines. */



/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200;
/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function load(file, suite) {
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
    if (tasks.size > 0)
        return { tasks, duplicates: [...duplicates], notes: [...notes] };
    if (copies === 0)
        throw new LoadError('no-tinybench', 'tinybench cannot be resolved from here');
    throw new LoadError('no-benchmarks', 'it added no task to a tinybench Bench');
}
function concurrencyNote(name) {
    return `${name}: the Bench's \`concurrency\` is left out, iterations are measured one after the other`;
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
    } while (performance.now() < end && cpuMs(cpu) < warmupMs);
    return iterations;
}
function cpuMs(since) {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
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
 * Trimmed mean of the slices, in seconds: without the slowest tenth, which measures the machine's interruptions.
 *
 * @param perIterationMs at least one
 */
function summarise(perIterationMs) {
    const kept = perIterationMs
        .toSorted((a, b) => a - b)
        .slice(0, Math.ceil(perIterationMs.length * 0.9));
    return { time: kept.reduce((sum, value) => sum + value, 0) / kept.length / 1000 };
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
    const round = { arm: spec.arm, arms, baton, slicing: spec.slicing, work: spec, send };
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
    const { arm, baton, slicing, send } = round;
    let probe;
    try {
        if (arm > 0)
            await taken(baton);
        send({ type: 'begin', id });
        if (task === undefined)
            throw new Error('the file did not add it this time');
        const start = performance.now();
        const beat = heart(id, send);
        probe = await startProbe(task);
        const batch = batchOf(await warmUp(probe, slicing, beat), round.work);
        send({ type: 'warm', id });
        await passOn(round, 'go');
        const sliced = await slices(probe, batch, slicing, round, baton, beat);
        const seconds = (performance.now() - start) / 1000;
        const failure = await finish(probe);
        if (failure === null)
            send(result(id, sliced, seconds));
        else
            send({ type: 'failed', id, message: failure });
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
function result(id, sliced, seconds) {
    const { perIterationMs, ownMs, elapsedMs } = sliced;
    const slicing = { seconds: elapsedMs / 1000, ownSeconds: ownMs / 1000 };
    return { type: 'measured', id, measured: summarise(perIterationMs), seconds, slicing };
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
/** The benchmark's own tidying up. It comes after the figures, so its failure need not stop the other arms. */
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
 * nothing but Node's modules and the user's benchmark file.
 */






const reportChannel = 3;
/** The user's code may replace it. */
const exit = process.exit.bind(process);
function send(message) {
    (0,external_node_fs_namespaceObject.writeSync)(reportChannel, `${JSON.stringify(message)}\n`);
}
async function work(spec) {
    // As if the file had been started by itself, so that "am I the main module" checks in it say yes.
    process.argv = [process.execPath, spec.file];
    const loaded = await load(spec.file, spec.suite);
    if (spec.task === 'collect') {
        const benchmarks = [...loaded.tasks.values()].map((task) => task.benchmark);
        send({ type: 'collected', benchmarks, duplicates: loaded.duplicates, notes: loaded.notes });
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

