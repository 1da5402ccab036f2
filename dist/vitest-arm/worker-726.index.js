export const id = 726;
export const ids = [726];
export const modules = {

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attendCover: () => (/* binding */ attendCover)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
// EXTERNAL MODULE: ./lib/model/index.js + 12 modules
var model = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/worker/attendance.js + 1 modules
var attendance = __webpack_require__(993);
// EXTERNAL MODULE: ./lib/worker/evaluate.js
var evaluate = __webpack_require__(699);
// EXTERNAL MODULE: ./lib/worker/present-names.js
var present_names = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/worker/protocol.js
var protocol = __webpack_require__(404);
// EXTERNAL MODULE: ./lib/worker/shown.js
var shown = __webpack_require__(479);
// EXTERNAL MODULE: ./lib/worker/steps.js
var steps = __webpack_require__(569);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __webpack_require__(592);
;// CONCATENATED MODULE: ./lib/worker/cover/coverage.js
/** The code that runs in this process, as V8 counts it. Nothing is measured where this is loaded: it slows all code down. */

/** More than so much text of scripts is not compared. */
const mostCharacters = 128 * 2 ** 20;
const mostScripts = 20_000;
/** @throws Error where the runtime has no working inspector */
function startCoverage({ isGates, preloaded }) {
    const session = new external_node_inspector_.Session();
    session.connect();
    const found = new Map();
    const listen = (told) => void session.on('Debugger.scriptParsed', told);
    listen(({ params: { scriptId, url } }) => found.set(scriptId, { url, isBefore: false }));
    call(session, 'Debugger.enable');
    for (const [id, { url }] of found) {
        found.set(id, { url, isBefore: true });
        if (!isInternal(url) && !isGates(url))
            preloaded(url, sourceOf(session, id) ?? '');
    }
    call(session, 'Profiler.enable');
    const numbers = new Map();
    const byText = new Map();
    const scripts = [];
    const unseen = [];
    let characters = 0;
    const lost = () => {
        if (unseen.at(-1) !== tooMuch)
            unseen.push(tooMuch);
        return null;
    };
    const numbered = (id, url) => {
        const text = sourceOf(session, id);
        if (text === null) {
            unseen.push({ code: 'lost-source', text: url });
            return null;
        }
        const key = isFile(url) ? `${url}\n${text}` : text.replace(sourceUrl, '');
        const known = byText.get(key);
        if (known !== undefined)
            return known;
        characters += text.length;
        if (characters > mostCharacters)
            return lost();
        byText.set(key, scripts.length);
        return scripts.push({ url: isFile(url) ? url : '', text }) - 1;
    };
    const numberOf = (id, url) => {
        const known = numbers.get(id);
        if (known !== undefined)
            return known;
        // Code that is made anew in every call has no end.
        const number = numbers.size < mostScripts ? numbered(id, url) : lost();
        numbers.set(id, number);
        return number;
    };
    let isCounting = false;
    let isByBlocks = false;
    return {
        unseen,
        count(counting) {
            if (isCounting)
                call(session, 'Profiler.stopPreciseCoverage');
            isCounting = true;
            isByBlocks = counting === 'blocks';
            const callCount = counting !== 'first';
            call(session, 'Profiler.startPreciseCoverage', { callCount, detailed: isByBlocks });
        },
        take() {
            const { result } = coverageOf(session);
            return result.flatMap(({ scriptId, url, functions }) => {
                if (isInternal(url) || found.get(scriptId)?.isBefore === true)
                    return [];
                return functions.flatMap(({ functionName, ranges: [range, ...blocks] }) => {
                    if (range === undefined || range.count === 0)
                        return [];
                    const number = numberOf(scriptId, url);
                    if (number === null)
                        return [];
                    // The name of evaluated code stands at its end, and may be longer than in the text that stands for it.
                    const end = Math.min(range.endOffset, scripts[number]?.text.length ?? 0);
                    const place = [number, range.startOffset, end, functionName];
                    return [isByBlocks ? [...place, skipped(blocks)] : place];
                });
            });
        },
        scripts: () => scripts,
    };
}
/** Blocks that did not run, nor any part of them. */
function skipped(blocks) {
    const isIn = (inner, outer) => outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset;
    return blocks
        .filter((block) => block.count === 0 && !blocks.some((each) => each.count > 0 && isIn(each, block)))
        .map(({ startOffset, endOffset }) => [startOffset, endOffset]);
}
const tooMuch = { code: 'too-much-code', text: '' };
/** Whether it is the address of a file, or its path: evaluated code may have any name, such as a new one each time. */
function isFile(url) {
    return /^(?:file:|[/\\]|[A-Za-z]:[/\\])/.test(url);
}
const sourceUrl = /\/\/[#@]\s*sourceURL=\S*\s*$/;
/** Node.js's own modules: the same in both versions. */
function isInternal(url) {
    return url.startsWith('node:');
}
/** An inspector of the own process answers at once. */
function call(session, method, parameters = {}) {
    let answer;
    let failure = null;
    session.post(method, parameters, (error, result) => {
        failure = error;
        answer = result;
    });
    if (failure !== null)
        throw failure;
    return answer;
}
function coverageOf(session) {
    let taken = null;
    session.post('Profiler.takePreciseCoverage', (error, result) => {
        if (error !== null)
            throw error;
        taken = result;
    });
    if (taken === null)
        throw new Error('the inspector does not answer');
    return taken;
}
function sourceOf(session, scriptId) {
    let text = null;
    session.post('Debugger.getScriptSource', { scriptId }, (error, result) => {
        if (error === null)
            text = result.scriptSource;
    });
    return text;
}

;// CONCATENATED MODULE: ./lib/worker/cover/looked.js
/**
 * What a look into a file finds, as its process writes it down: the code that ran, stretch by stretch, and what else the
 * file depended on that V8's coverage does not list.
 */
/** The version of this form: who reads another one knows nothing. */
const lookVersion = 2;
/** In the texts of scripts it stands for what was cut away of a version's own place, so that all others keep theirs. */
const filler = '\0';

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(314);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(995);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(919);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/worker/cover/reads.js
/** What has been used that is no code: files, variables, texts of functions; and what cannot be seen at all. */



/** A benchmark that makes up new names would have no end. */
const most = 20_000;
/** @param places what stands for directories that differ from version to version, by their paths */
function openReads(places) {
    const longestFirst = [...places].toSorted(([a], [b]) => b.length - a.length);
    const reads = new Map();
    const unseen = new Map();
    let depth = 0;
    let used = model/* noUse */.bH;
    const cannotSee = (code, text = '') => {
        unseen.set(`${code} ${text}`, { code, text });
    };
    return {
        cannotSee,
        read(what, name, content) {
            if (reads.size < most)
                reads.set(`${what} ${name}\n${content}`, [what, name, content]);
            else
                cannotSee('too-many-reads');
        },
        use(...what) {
            if (depth > 0)
                return;
            for (const each of what)
                used = { ...used, [each]: used[each] + 1 };
        },
        takeUse() {
            const taken = used;
            used = model/* noUse */.bH;
            return taken;
        },
        take() {
            const taken = { read: [...reads.values()], unseen: [...unseen.values()] };
            reads.clear();
            unseen.clear();
            return taken;
        },
        unobserved(run) {
            depth++;
            try {
                return run();
            }
            finally {
                depth--;
            }
        },
        get isObserved() {
            return depth === 0;
        },
        placeless: (text) => longestFirst.reduce((left, [path, name]) => left.replaceAll(path, name), text),
        masked: (text) => longestFirst.reduce((left, [path]) => left.replaceAll(path, `.${filler.repeat(path.length - 1)}`), text),
    };
}
function hashOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('base64url').slice(0, 22);
}

;// CONCATENATED MODULE: ./lib/worker/cover/observe.js
/**
 * Replaces what code reads and starts things by with what tells of it. In this process nothing is measured: there it
 * would cost what is measured.
 */















const { readFileSync, readdirSync, statSync } = external_node_fs_;
const { ownKeys } = Reflect;
/** Whether Node.js can tell how its modules are found and read: without that, too much is unknown. */
function canObserve() {
    return typeof external_node_module_.registerHooks === 'function';
}
/** @param resolved told where a module was found */
function observeProcess(reads, resolved) {
    observeFiles(reads);
    observeEnvironment(reads);
    observeOutside(reads);
    observeRequests(reads);
    observeTexts(reads);
    observeProperties(reads);
    (0,external_node_module_.syncBuiltinESMExports)();
    observeModules(reads, resolved);
}
/** How many of the replaced functions are running, each called by the one before. */
let within = 0;
/** Puts functions in the places of others that do the same and tell first. */
function replace(holder, names, tell) {
    for (const name of names) {
        const real = Reflect.get(holder, name);
        if (!isCallable(real))
            continue;
        const standIn = function (...args) {
            tell(name, args, standIn);
            within++;
            try {
                return new.target === undefined
                    ? Reflect.apply(real, this, args)
                    : Reflect.construct(real, args, new.target === standIn ? real : new.target);
            }
            finally {
                within--;
            }
        };
        // What hangs on it: `realpathSync.native`, a form for `promisify`, a class's prototype and statics.
        for (const key of ownKeys(real)) {
            const property = Reflect.getOwnPropertyDescriptor(real, key);
            const own = Reflect.getOwnPropertyDescriptor(standIn, key);
            if (property === undefined || (own?.configurable === false && own.writable === false))
                continue;
            if (own?.configurable === false)
                Reflect.set(standIn, key, property.value);
            else
                Reflect.defineProperty(standIn, key, property);
        }
        const descriptor = Reflect.getOwnPropertyDescriptor(holder, name);
        if (descriptor?.configurable === false && descriptor.writable !== true)
            continue;
        Reflect.defineProperty(holder, name, {
            configurable: true,
            enumerable: descriptor?.enumerable ?? true,
            writable: true,
            value: standIn,
        });
    }
}
function isCallable(value) {
    return typeof value === 'function';
}
const readers = [
    'readFile',
    'open',
    'openAsBlob',
    'createReadStream',
    'exists',
    'stat',
    'lstat',
    'access',
    'readdir',
    'opendir',
    'readlink',
    'realpath',
    'copyFile',
    'cp',
    'statfs',
];
function observeFiles(reads) {
    const tell = (name, [file, flags], called) => {
        if (!reads.isObserved || isOfLoader(reads, called))
            return;
        const isNew = name.startsWith('open') && typeof flags === 'string' && /^[wa]/.test(flags);
        // Through a descriptor it reads what was opened by name.
        const isRead = !isNew && typeof file !== 'number';
        useFile(isRead && opens.test(name), name, reads);
        if (isRead)
            readFile(file, reads);
    };
    const names = readers.flatMap((name) => [name, `${name}Sync`]);
    replace(external_node_fs_, names, tell);
    replace(external_node_fs_.promises, readers, tell);
    replace(external_node_fs_, syncWriters, (name) => useFile(false, name, reads));
    const unseen = ['watch', 'watchFile', 'glob', 'globSync'];
    const cannot = () => reads.cannotSee('file-patterns');
    replace(external_node_fs_, unseen, cannot);
    replace(external_node_fs_.promises, unseen, cannot);
    // oxlint-disable-next-line typescript/no-deprecated -- others use it
    replace(process, ['dlopen'], (_name, [, file]) => readFile(file, reads));
    replace(process, ['binding', '_linkedBinding'], () => reads.cannotSee('internals'));
}
/** A read file counts once: Node.js opens it by functions that are observed as well. */
const opens = /^(?:readFile|open|openAsBlob|copyFile)(?:Sync)?$/;
/** The gate's own process writes by descriptors. */
const syncWriters = [
    'writeFileSync',
    'appendFileSync',
    'mkdirSync',
    'rmSync',
    'unlinkSync',
    'renameSync',
    'fsyncSync',
];
function useFile(isOpened, name, reads) {
    if (within > 0)
        return;
    if (isOpened)
        reads.use('files');
    if (name.endsWith('Sync'))
        reads.use('synchronous-files');
}
/** Whether Node.js reads a module: that is looked at by itself, and a script counts by what runs of it. */
function isOfLoader(reads, called) {
    const holder = {};
    Error.captureStackTrace(holder, called);
    const stack = reads.unobserved(() => holder.stack);
    if (typeof stack !== 'string')
        return false;
    const caller = stack.split('\n').find((line) => line.startsWith('    at '));
    return loader.test(caller ?? '');
}
/** Node.js's, and Vitest's, which reads in a temporary file what Vite has made of a module. */
const loader = /node:internal\/modules\/|[/\\]vitest[/\\]dist[/\\]/;
function readFile(file, reads) {
    reads.unobserved(() => {
        const at = pathOf(file);
        if (at === null)
            return;
        reads.read('file', reads.placeless(at), contentOf(at, reads));
    });
}
function pathOf(file) {
    try {
        if (file instanceof URL)
            return (0,external_node_url_.fileURLToPath)(file);
        if (typeof file === 'string')
            return external_node_path_.resolve(file);
        return Buffer.isBuffer(file) ? external_node_path_.resolve(file.toString()) : null;
    }
    catch {
        return null; // Node.js says best itself what is wrong
    }
}
function contentOf(file, reads) {
    try {
        const stat = statSync(file);
        if (stat.isFile())
            return hashOf(readFileSync(file));
        if (stat.isDirectory())
            return `a directory ${hashOf(readdirSync(file).toSorted(inOrder).join('/'))}`;
        reads.cannotSee('special-files');
        return 'another kind of file';
    }
    catch {
        return 'nothing';
    }
}
function inOrder(a, b) {
    return a < b ? -1 : Number(a > b);
}
function observeEnvironment(reads) {
    const { env } = process;
    // What both versions' processes were given is the same, also where it names the place of one of them, as PWD does.
    const given = new Map(Object.entries(env));
    const temporary = (0,external_node_os_.tmpdir)();
    const tell = (name) => {
        if (typeof name !== 'string' || !reads.isObserved)
            return;
        const value = Reflect.get(env, name);
        const isGiven = given.get(name) === value && !String(value).includes(temporary);
        const text = typeof value === 'string' ? hashOf(isGiven ? value : reads.placeless(value)) : 'nothing';
        reads.read('environment', name, text);
    };
    const observed = new Proxy(env, {
        get(target, name) {
            tell(name);
            return Reflect.get(target, name);
        },
        // Left to itself, a stand-in would define it anew, which Node.js refuses.
        set: (target, name, value) => Reflect.set(target, name, value),
        has(target, name) {
            tell(name);
            return Reflect.has(target, name);
        },
        getOwnPropertyDescriptor(target, name) {
            tell(name);
            return Reflect.getOwnPropertyDescriptor(target, name);
        },
        ownKeys(target) {
            const names = ownKeys(target);
            reads.read('environment', '*', hashOf(names.map(String).toSorted(inOrder).join('\n')));
            return names;
        },
    });
    process.env = observed;
}
function observeOutside(reads) {
    const cannot = (code) => () => {
        if (reads.isObserved)
            reads.cannotSee(code);
    };
    const start = () => {
        cannot('child-process')();
        reads.use('child-processes');
    };
    replace(external_node_child_process_, ['spawn', 'exec', 'execFile', 'fork'], cannot('child-process'));
    replace(external_node_child_process_, ['spawnSync', 'execSync', 'execFileSync'], start);
    // Those above start theirs by it, and Node.js itself starts processes of a cluster.
    replace(external_node_child_process_.ChildProcess.prototype, ['spawn'], start);
    replace(external_node_worker_threads_, ['Worker'], cannot('worker-thread'));
    replace(external_node_net_.Socket.prototype, ['connect'], cannot('network'));
    replace(external_node_net_.Server.prototype, ['listen'], cannot('network'));
    replace(external_node_dgram_, ['createSocket'], cannot('network'));
    for (const each of [external_node_dns_, external_node_dns_.promises])
        replace(each, ['lookup', 'resolve'], cannot('network'));
    replace(globalThis, ['fetch'], cannot('network'));
    replace(external_node_inspector_, ['open'], cannot('inspector'));
    replace(external_node_inspector_.Session.prototype, ['connect', 'connectToMainThread'], cannot('inspector'));
    replace(external_node_v8_, ['takeCoverage', 'stopCoverage', 'setFlagsFromString'], cannot('inspector'));
    const sqlite = builtIn('node:sqlite');
    if (typeof sqlite === 'object' && sqlite !== null)
        replace(sqlite, ['DatabaseSync'], cannot('database'));
    if (process.env['NODE_V8_COVERAGE'] !== undefined)
        reads.cannotSee('inspector');
}
/** Requests as Node.js's own clients tell of them, however many share a connection. */
function observeRequests(reads) {
    const channels = [
        'http.client.request.start',
        'http2.client.stream.start',
        'undici:request:create',
    ];
    for (const channel of channels)
        (0,external_node_diagnostics_channel_.subscribe)(channel, () => reads.use('requests'));
}
/** Without the warning that a module is experimental. */
function builtIn(name) {
    // oxlint-disable-next-line typescript/unbound-method -- it is put back where it was
    const { emitWarning } = process;
    process.emitWarning = () => undefined;
    try {
        return process.getBuiltinModule(name);
    }
    catch {
        return undefined;
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** Code that is looked at as a text: functions, and where in their files an error was thrown. */
function observeTexts(reads) {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this` below
    const real = Function.prototype.toString;
    // oxlint-disable-next-line typescript/unbound-method -- it is called with a `this` of its own
    const { toString } = {
        toString() {
            const text = Reflect.apply(real, this === toString ? real : this, []);
            if (typeof this !== 'function')
                return text;
            if (reads.isObserved && !isNative.test(text)) {
                reads.read('function-text', this.name, hashOf(text));
            }
            return text;
        },
    };
    // oxlint-disable-next-line no-extend-native -- texts of functions are read by nothing else
    Object.defineProperty(Function.prototype, 'toString', {
        configurable: true,
        writable: true,
        value: toString,
    });
    let theirs;
    const own = (error, trace) => {
        const text = [String(error), ...trace.map((site) => `    at ${String(site)}`)].join('\n');
        if (!reads.isObserved)
            return text;
        reads.read('error-stack', '', hashOf(reads.placeless(text)));
        return isCallable(theirs) ? Reflect.apply(theirs, Error, [error, trace]) : text;
    };
    // V8 asks for it when a stack is first looked at.
    Object.defineProperty(Error, 'prepareStackTrace', {
        configurable: true,
        get: () => own,
        set(value) {
            theirs = value === own ? undefined : value;
        },
    });
}
const isNative = /\{\s*\[native code\]\s*\}\s*$/;
/** Sees which constants are among an object's properties, where those are listed. */
function observeProperties(reads) {
    const tell = (name) => {
        if (reads.isObserved && isConstant.test(name))
            reads.read('property', name, '');
    };
    const list = (_name, objects) => {
        for (const each of objects) {
            const isObject = (typeof each === 'object' && each !== null) || typeof each === 'function';
            if (!isObject || external_node_util_.types.isProxy(each))
                continue;
            for (const key of ownKeys(each))
                if (typeof key === 'string')
                    tell(key);
        }
    };
    const names = ['keys', 'values', 'entries', 'getOwnPropertyNames', 'getOwnPropertyDescriptors'];
    replace(Object, [...names, 'assign'], list);
    replace(Reflect, ['ownKeys'], list);
    replace(globalThis, ['structuredClone'], list);
}
const isConstant = /^[A-Z][A-Z0-9_]+$/;
/** Sees where modules are found, and reads those that are no scripts: a script counts by what runs of it. */
function observeModules(reads, resolved) {
    const known = new Set();
    external_node_module_.registerHooks({
        resolve(specifier, context, next) {
            const found = reads.unobserved(() => next(specifier, context));
            const { parentURL = '' } = context;
            const key = `${parentURL}\n${specifier}`;
            if (!known.has(key)) {
                known.add(key);
                resolved(parentURL, specifier, found.url);
            }
            return found;
        },
        load(url, context, next) {
            if (url.startsWith('file:'))
                reads.use('modules');
            const loaded = reads.unobserved(() => next(url, context));
            const isData = /^(?:json|wasm|addon)$/.test(loaded.format ?? '') ||
                /\.(?:json|wasm|node)$/.test(plain(url));
            if (isData && url.startsWith('file:'))
                readFile((0,external_node_url_.fileURLToPath)(plain(url)), reads);
            return loaded;
        },
    });
    // Hooks that run in another thread may make code of anything.
    replace(external_node_module_, ['register'], () => reads.cannotSee('loaders'));
}
function plain(url) {
    return url.split(/[?#]/)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/worker/cover/cover.js
/**
 * A look at what a file's benchmarks run: the file is loaded as ever and each benchmark is called a few times, or as often as
 * in a round, while V8 counts functions and whatever else is used is written down. In a process of its own.
 */














/** @returns null, and has told why, where this runtime cannot be looked into */
function attendCover(spec, send, exit) {
    const cannot = (because, message) => {
        send({ type: 'cannot-cover', because, message });
        return null;
    };
    if (!canObserve())
        return cannot('runtime', runtimeName);
    try {
        return (0,attendance/* attendBy */.s)(covering(spec, send), exit);
    }
    catch (error) {
        return cannot('look-failed', firstLine(error));
    }
}
const { bun, deno } = process.versions;
const runtimeName = bun === undefined && deno === undefined
    ? `Node.js ${process.version}`
    : bun === undefined
        ? `Deno ${deno}`
        : `Bun ${bun}`;
function covering(spec, send) {
    const { stringify } = JSON;
    const now = performance.now.bind(performance);
    const reads = openReads(new Map([
        [spec.root, '.'],
        [(0,external_node_os_.tmpdir)(), '<temporary>'],
    ]));
    const coverage = startCoverage({
        isGates: (url) => url.includes(spec.program),
        preloaded: (url, text) => reads.read('preloaded', reads.placeless(url), hashOf(text)),
    });
    const resolved = [];
    const pathOf = (url) => {
        const own = url.startsWith('file:') ? withQuery(url) : url;
        return reads.placeless(own);
    };
    observeProcess(reads, (...each) => resolved.push(each));
    coverage.count('blocks');
    const chosen = spec.benchmarks === null ? null : new Set(spec.benchmarks);
    const found = new Map();
    const stretches = [];
    let told = 0;
    let isLoaded = false;
    const end = (benchmark, { ran, calls, used }) => {
        const { read, unseen } = reads.take();
        const lost = coverage.unseen.slice(told);
        told = coverage.unseen.length;
        stretches.push({ benchmark, ran, read, unseen: [...unseen, ...lost], calls, used });
    };
    /** What ran outside of benchmarks: what their file runs while it is loaded, and then what it does between them. */
    const takeShared = () => {
        const ran = coverage.take();
        if (!isLoaded)
            coverage.count('exact');
        isLoaded = true;
        return ran;
    };
    const beside = (ran) => end(null, { ran, calls: 0, used: reads.takeUse() });
    return {
        canBeAtOnce: spec.baton === 'fifo',
        *at(benchmark, start) {
            const { id } = benchmark;
            const isAgain = found.has(id);
            found.set(id, benchmark);
            if (chosen !== null && !chosen.has(id))
                return shown/* unmeasured */.Q;
            beside(takeShared());
            if (isAgain)
                reads.cannotSee('same-name');
            const run = yield* callFor(spec.depth, start, coverage, reads, now);
            end(id, run);
            return run.shown;
        },
        // oxlint-disable-next-line require-yield -- there is nothing to wait for
        *end({ failures, threw }) {
            const ran = takeShared();
            for (const { error } of failures)
                reads.cannotSee('fails', firstLine(error));
            beside(ran);
            const { benchmarks } = (0,present_names/* underPresentNames */.I)([...found.values()], [], spec.renames);
            const looked = {
                version: lookVersion,
                scripts: coverage.scripts().map(({ url, text }) => ({
                    path: pathOf(url),
                    text: reads.masked(text),
                })),
                stretches: stretches.map((each) => ({
                    ...each,
                    benchmark: each.benchmark && (benchmarks.get(each.benchmark)?.id ?? each.benchmark),
                })),
                resolved: resolved.map(([from, specifier, to]) => [pathOf(from), specifier, pathOf(to)]),
                threw: threw === undefined ? null : (0,evaluate/* describe */.q0)(threw.error),
            };
            reads.unobserved(() => (0,external_node_fs_.writeFileSync)((0,protocol/* lookedPath */.E)(spec.scratch), stringify(looked)));
            send({ type: 'covered' });
        },
    };
}
/** One file can be loaded several times, by queries behind its address. */
function withQuery(url) {
    const end = url.search(/[?#]/);
    return end < 0 ? (0,external_node_url_.fileURLToPath)(url) : `${(0,external_node_url_.fileURLToPath)(url.slice(0, end))}${url.slice(end)}`;
}
/** Calls while every call is counted, which attributes code to a benchmark. In fewer than three, what each uses cannot be told. */
const exactly = { calls: 10, ms: 50, fewest: 3 };
/**
 * Calls after that, while V8 optimises: twice about as long as an arm of a round warms up and measures, and each time
 * no fewer calls than that, unless they are slow.
 */
const often = { ms: 70, calls: 1500, mostMs: 400 };
/** After so many times in which code was seen for the first time, there is no end to it. */
const mostTimes = 6;
function* callFor(depth, start, coverage, reads, now) {
    const ran = [];
    const seen = new Set();
    const take = () => {
        let fresh = 0;
        for (const each of coverage.take()) {
            const key = `${each[0]} ${each[1]} ${each[2]}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            ran.push(each);
            fresh++;
        }
        return fresh;
    };
    let calls = 0;
    const used = [];
    try {
        const { probe } = yield* start();
        reads.takeUse();
        const first = now();
        const isTime = () => calls < exactly.fewest || now() - first < exactly.ms;
        for (; calls < exactly.calls && isTime(); calls++) {
            yield* (0,steps/* settled */.gu)(probe.run(1));
            used.push(reads.takeUse());
        }
        take();
        coverage.count('first');
        let steady = depth === 'few-calls' ? 2 : 0;
        for (let time = 0; steady < 2; time++) {
            if (time === mostTimes) {
                reads.cannotSee('endless-code');
                break;
            }
            const begun = now();
            let batch = 1;
            for (let made = 0;;) {
                const elapsed = now() - begun;
                if (elapsed >= often.mostMs || (elapsed >= often.ms && made >= often.calls))
                    break;
                yield* (0,steps/* settled */.gu)(probe.run(batch));
                const own = reads.takeUse();
                if (batch === 1)
                    used.push(own);
                made += batch;
                calls += batch;
                // V8 optimises a function when a take has told of it.
                if (made === 1)
                    steady = take() > 0 ? 0 : steady;
                batch = Math.min(1000, batch * 2);
            }
            steady = take() > 0 ? 0 : steady + 1;
        }
        yield* probe.finish();
        take();
        return { ran, calls, used: everyCall(used), shown: { kind: 'times', ms: [1] } };
    }
    catch (error) {
        reads.cannotSee('fails', firstLine(error));
        take();
        return { ran, calls, used: null, shown: { kind: 'error', error } };
    }
    finally {
        coverage.count('exact');
    }
}
/** What each call uses, but the first, which may make ready what the others find; null where they differ. */
function everyCall([, one, ...others]) {
    if (one === undefined || others.length === 0)
        return null;
    const isLike = (other) => model/* usedThings */.BI.every((thing) => other[thing] === one[thing]);
    return others.every(isLike) ? one : null;
}
function firstLine(error) {
    return (0,evaluate/* describe */.q0)(error).split('\n')[0] ?? '';
}


/***/ })

};
