export const id = 9017;
export const ids = [9017];
export const modules = {

/***/ 94047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* reexport */ causeOf),
  Nx: () => (/* reexport */ complaintOf),
  to: () => (/* reexport */ explained)
});

;// CONCATENATED MODULE: ./lib/causes/complaint.js
/** @returns null where nothing in the text is known; of several complaints the most telling one */
function complaintOf(message) {
    // An error's text has an end; what a program writes before it fails may have none.
    const text = message.slice(-longest);
    for (const [pattern, read] of patterns) {
        const found = pattern.exec(text);
        if (found !== null)
            return read(found.slice(1).map((part) => part ?? ''));
    }
    return null;
}
const longest = 20_000;
const file = ([path = '', askedBy = '']) => ({
    kind: 'file',
    path,
    askedBy: askedBy === '' ? null : askedBy,
});
/** A module that is missing: a file if it is a path, else a package, whose name is the first one or two parts. */
const complaint_module = ([name = '', askedBy = '']) => {
    if (/^(?:[./\\]|[a-z]:[\\/]|file:)/i.test(name))
        return file([name, askedBy]);
    const [first = '', second] = name.split('/');
    const isScoped = first.startsWith('@') && second !== undefined;
    return { kind: 'package', name: isScoped ? `${first}/${second}` : first };
};
const named = ([name = '']) => ({ kind: 'package', name });
const program = ([name = '']) => name.includes('/') ? file([name]) : { kind: 'program', name: name === '' ? null : name };
const script = ([name = '']) => ({ kind: 'script', name });
const refused = ([host = '', port = '']) => ({
    kind: 'refused',
    address: host === '' ? null : [host, port].filter((part) => part !== '').join(':'),
});
const taken = ([port = '']) => ({ kind: 'port-taken', port: port === '' ? null : port });
/** Most telling first: a server that cannot listen also leaves a client that nobody answers. */
const patterns = [
    [/EADDRINUSE[^\n]*?:(\d+)\b/, taken],
    [/listen \w+ \S*:(\d+): bind: address already in use/, taken],
    [/\bport (\d+) is in use: by another/i, taken],
    [/\bEADDRINUSE\b|address (?:is )?already in use|only one usage of each socket address/i, taken],
    [/ECONNREFUSED (\S+:\d+)\b/, refused],
    [/dial \w+ (\S+): connect: connection refused/, refused],
    [/connection to server at "([^"\n]+)"[^\n]*?, port (\d+) failed: Connection refused/, refused],
    [/Failed to connect to (\S+) port (\d+)/, refused],
    [/ECONNREFUSED ?(\/\S+)?|connection ?refused/i, refused],
    [
        /TypeScript ([\w -]+) is not supported in strip-only mode/,
        ([syntax = '']) => ({ kind: 'typescript', syntax }),
    ],
    [/Unknown file extension "\.[jt]sx"/, () => ({ kind: 'typescript', syntax: 'JSX' })],
    [/Cannot find package '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)' imported from '?([^'\n]+)'?/, complaint_module],
    [/Cannot find module '([^'\n]+)'(?:[^\n]*\nRequire stack:\n- ([^\n]+))?/, complaint_module],
    [/Directory import '([^'\n]+)' is not supported/, file],
    [/Failed to (?:resolve import|load url) "?([^\s"]+)"?(?: from "([^"\n]+)")?/, complaint_module],
    [
        /^(tinybench|mitata|benchmark|vitest) cannot be resolved from here/im,
        ([name = '']) => named([name.toLowerCase()]),
    ],
    [/\b(tsx) is not installed here$/m, named],
    [/No module named '?([\w.]+)/, ([name = '']) => named([name.split('.')[0] ?? ''])],
    [/no required module provides package ([^\s;]+)/, named],
    [/cannot load such file -- (\S+)/, complaint_module],
    [/ClassNotFoundException: ([\w.$]+)/, named],
    [/Missing script:? "?([^"\s]+)"?/, script],
    [
        /Couldn't find a script named "([^"\n]+)"|Command "([^"\n]+)" not found/,
        ([a = '', b = '']) => script([a === '' ? b : a]),
    ],
    [/No rule to make target [`']([^'\n]+)'\.? +Stop/, script],
    [/can only install with an existing package-lock\.json/, () => ({ kind: 'lockfile' })],
    [
        /ERR_PNPM_NO_LOCKFILE|Your lockfile needs to be (?:created|updated)/i,
        () => ({ kind: 'lockfile' }),
    ],
    [/spawn(?:Sync)? (\S+) ENOENT/, program],
    [/ENOENT: no such file or directory, \w+ '([^'\n]+)'/, file],
    [/No such file or directory: '([^'\n]+)'/, file],
    [/can't open file '([^'\n]+)': \[Errno 2\]/, file],
    [/file or directory not found: ([^\n]+)/, file],
    [/Unable to access jarfile (\S+)/, file],
    [/pattern (\S+): no matching files found/, file],
    [/package (\S+) is not in (?:GOROOT|std)/, file],
    [/\b(?:open|l?stat|chdir) ([^\s:]+): no such file or directory/, file],
    [/failed to read `([^`\n]+)`[\s\S]{0,200}?No such file or directory/, file],
    [/cannot open ([^\s:]+): No such file/, file],
    [/^(?:\S*\/)?(?:ba|da|z|k|a)?sh: (?:\d+: )?([^\s:]+): not found/m, program],
    [/(?:^|\s)([^\s:]+): command not found/m, program],
    [/command not found: (\S+)/, program],
    [/^'([^'\n]+)' is not recognized as an internal or external command/m, program],
    [/failed to execute (\S+): No such file or directory/, program],
    [/^([^\s:]+): No such file or directory$/m, program],
    [/\s['"`‘]?([^\s:'"`‘’]+)['"`’]?: No such file or directory/, file],
    [/ended with exit code 127\b/, program],
];

;// CONCATENATED MODULE: ./lib/causes/likely-cause.js
/**
 * Words for a complaint. Pure: whoever calls has looked at the files already.
 *
 * @returns null where what is said to be missing is there
 */
function likelyCause(complaint, circumstances) {
    switch (complaint.kind) {
        case 'package':
            return packageCause(complaint.name, circumstances);
        case 'file':
            return fileCause(complaint.path, circumstances);
        case 'program':
            return programCause(complaint.name, circumstances);
        case 'script':
            return {
                cause: `${circumstances.label} has no script or target ${quotedName(complaint.name)}`,
                remedy: 'Use a line that works in all versions: what the script runs, or `npm run --if-present` where it may be left out.',
            };
        case 'lockfile':
            return {
                cause: `${circumstances.label} has no lockfile that fits its package.json`,
                remedy: 'Use a `setup` that works without one as well, such as `npm ci || npm install`.',
            };
        case 'refused':
            return {
                cause: `a server or database that it needs does not run${at(complaint.address)}`,
                remedy: 'Start it before the gate runs, for example as a service of the job, or within the file itself.',
            };
        case 'port-taken':
            return {
                cause: `${complaint.port === null ? 'the port' : `port ${complaint.port}`} is in use by another program`,
                remedy: 'Stop that program, which may have been left running by an earlier set-up, or use a free port (port 0 is one).',
            };
        case 'typescript':
            return typescriptCause(complaint.syntax, circumstances);
    }
}
function packageCause(name, circumstances) {
    const { label, missing } = circumstances;
    if (missing.kind === 'tsconfig-path') {
        return {
            cause: `${quotedName(name)} is a path of tsconfig.json, of which Node.js knows nothing`,
            remedy: addTsx,
        };
    }
    const cause = `the package ${quotedName(name)} is not installed in ${label}`;
    if (circumstances.files === 'as-they-lie') {
        const add = ownPackages.has(name) ? `, for example \`npm install --save-dev ${name}\`` : '';
        const remedy = `Install it there first${add}: ${label} is used as it is, and \`setup\` does not run in it.`;
        return { cause, remedy };
    }
    return notReady(cause, 'installs it', 'npm ci', circumstances);
}
/** The gate itself asks for these. Other names are hostile text, which no command should hold. */
const ownPackages = new Set([
    'tinybench',
    'mitata',
    'benchmark',
    'tsx',
    'vitest',
]);
function fileCause(path, circumstances) {
    const { label, missing } = circumstances;
    switch (missing.kind) {
        case 'in-submodule':
            return {
                cause: `it lies in the submodule ${quotedName(missing.submodule)}, which was not fetched in ${label}`,
                remedy: fetchSubmodule(circumstances),
            };
        case 'ignored':
            return notReady(`git ignores ${quotedName(missing.path)}, so that a checkout of ${label} comes without it`, 'builds, downloads or copies it', 'npm ci && npm run build', circumstances);
        case 'typescript':
            return {
                cause: `there is ${quotedName(missing.path)}, and Node.js wants a file by its real name`,
                remedy: `${addTsx} Or import the file by that name.`,
            };
        case 'present':
            return null;
        case 'absent':
        case 'tsconfig-path':
        case 'unknown':
            return notReady(`${label} has no file ${quotedName(missing.kind === 'absent' ? missing.path : path)}`, 'makes it', 'npm ci && npm run build', circumstances);
    }
}
function fetchSubmodule({ files, setup }) {
    const fetch = 'git submodule update --init --recursive';
    if (files === 'as-they-lie')
        return `Fetch it first: \`${fetch}\`, or \`submodules: recursive\` of actions/checkout.`;
    const line = setup.kind === 'none' ? fetch : `${fetch} && ${oneLine(setup.line)}`;
    return `Fetch it in \`setup\`: \`${line}\`.`;
}
function programCause(name, circumstances) {
    const program = name === null ? 'a program of that line' : `the program ${quotedName(name)}`;
    return notReady(`${program} is not installed, or not where ${circumstances.label} looks for it`, 'installs it', 'npm ci', circumstances);
}
/** The cause and remedy where something has to be made before a version can run. */
function notReady(cause, makes, example, { label, files, setup }) {
    if (files === 'as-they-lie') {
        return {
            cause,
            remedy: `Make it there first: ${label} is used as it is, and \`setup\` does not run in it.`,
        };
    }
    switch (setup.kind) {
        case 'none':
            return {
                cause: `${cause}, and no \`setup\` was run`,
                remedy: `Say with \`setup\` what ${makes}, for example \`${example}\`.`,
            };
        case 'ran':
            return {
                cause: `${cause}, though \`setup\` was run (${oneLine(setup.line)})`,
                remedy: `Let \`setup\` be a line that ${makes}, in old versions as well as in new ones.`,
            };
        case 'failed':
            return { cause, remedy: `Begin the line with what ${makes}.` };
    }
}
function typescriptCause(syntax, { node, hasTsx }) {
    const cause = `Node.js ${node ?? ''} runs TypeScript by removing types, and ${oneLine(syntax)} is no type`;
    const flag = ' Or let Node.js transform it: `--v8-flags --single-threaded --v8-flags --experimental-transform-types`.';
    const remedy = hasTsx ? 'Look at what tsx reports.' : addTsx;
    const isTransformed = canTransform(node) && syntax !== 'JSX';
    return { cause, remedy: `${remedy}${isTransformed ? flag : ''}` };
}
/** Node.js 22.7 to 25 have a flag for it, which was removed in 26. */
function canTransform(node) {
    const [major = 0, minor = 0] = (node ?? '').slice(1).split('.').map(Number);
    return major > 22 ? major < 26 : major === 22 && minor >= 7;
}
const addTsx = 'Add tsx to the project, which is used where it is installed: `npm install --save-dev tsx`.';
function at(address) {
    return address === null ? '' : ` (nobody listens at ${oneLine(address)})`;
}
function quotedName(name) {
    return `“${oneLine(name)}”`;
}
function oneLine(text) {
    const [first = '', ...more] = text.trim().split(/\s*[\r\n]+\s*/);
    const cut = first.length > mostCharacters ? `${first.slice(0, mostCharacters)}…` : first;
    return more.length === 0 ? cut : `${cut} …`;
}
const mostCharacters = 160;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/git.js
var git = __webpack_require__(79151);
;// CONCATENATED MODULE: ./lib/causes/look-at.js



/** Looks at the files that a complaint is about. Git is asked only where something is missing. */
async function circumstancesOf(complaint, version, run, ports) {
    const { label, source } = version;
    const files = source.kind === 'git' || source.kind === 'npm' ? 'fresh' : 'as-they-lie';
    return { ...run, label, files, missing: await missingOf(complaint, version, run, ports) };
}
async function missingOf(complaint, { directory }, { hasTsx }, ports) {
    if (complaint.kind === 'package' && !hasTsx)
        return inTsconfig(complaint.name, directory, ports);
    if (complaint.kind !== 'file')
        return { kind: 'unknown' };
    const path = pathOf(complaint, directory);
    if (path === null)
        return { kind: 'unknown' };
    const typescript = hasTsx ? null : await typescriptBeside(path, directory, ports);
    if (typescript !== null)
        return { kind: 'typescript', path: typescript };
    if (await ports.files.exists((0,external_node_path_.resolve)(directory, path)))
        return { kind: 'present' };
    const submodule = await submoduleOf(path, directory, ports);
    if (submodule !== null)
        return { kind: 'in-submodule', submodule };
    return { kind: (await isIgnored(path, directory, ports)) ? 'ignored' : 'absent', path };
}
/** Relative to the version's directory; null for what lies elsewhere, or is no path: any text may have been taken for one. */
function pathOf({ path, askedBy }, directory) {
    const isByFile = askedBy !== null && (0,external_node_path_.isAbsolute)(askedBy) && path.startsWith('.');
    const place = path.startsWith('file:') ? ofUrl(path) : path;
    if (place === null || /\p{Cc}/u.test(place))
        return null;
    const inside = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(isByFile ? (0,external_node_path_.dirname)(askedBy) : directory, place));
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}
function ofUrl(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return null; // of another machine, or no URL at all
    }
}
/** The names under which TypeScript's resolution would find the file as well. */
async function typescriptBeside(path, directory, { files }) {
    const stem = path.replace(/\.([cm]?)jsx?$/, '');
    const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end);
    for (const name of names)
        if (await files.exists((0,external_node_path_.resolve)(directory, name)))
            return name;
    return null;
}
/** Whether a name is one of those that tsconfig.json gives a path. It may hold comments, so that it is only searched. */
async function inTsconfig(name, directory, { files }) {
    const path = `${directory}/tsconfig.json`;
    const text = (await files.exists(path)) ? await files.readText(path) : '';
    const [, paths = ''] = /"paths"\s*:\s*\{([^}]*)\}/.exec(text) ?? [];
    const prefix = name.split('/')[0] ?? name;
    const isPath = paths.includes(`"${prefix}/`) || paths.includes(`"${prefix}"`);
    return { kind: isPath ? 'tsconfig-path' : 'unknown' };
}
/** The nearest folder above a path that is a submodule in git's index. */
async function submoduleOf(path, directory, ports) {
    const parts = path.split(/[\\/]/);
    const above = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const literal = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...above];
    const listed = await (0,git/* askGit */.gG)(literal, directory, ports);
    const [, folder] = /(?:^|\0)160000 \w+ \d\t([^\0]+)/.exec(listed ?? '') ?? [];
    return folder ?? null;
}
async function isIgnored(path, directory, ports) {
    return (await (0,git/* askGit */.gG)(['check-ignore', '--quiet', '--', path], directory, ports)) !== null;
}

;// CONCATENATED MODULE: ./lib/causes/explain.js



/** @param message of a failure of that version @returns null where nothing in the message is known */
async function causeOf(message, version, run, ports) {
    const complaint = complaintOf(message);
    return complaint === null ? null : causeOfComplaint(complaint, version, run, ports);
}
async function causeOfComplaint(complaint, version, run, ports) {
    return likelyCause(complaint, await circumstancesOf(complaint, version, run, ports));
}
/**
 * A failure's message with its likely cause in it, and what to do about that.
 *
 * @returns the message as it is where nothing in it is known
 */
async function explained(message, version, run, ports) {
    const complaint = complaintOf(message);
    if (complaint === null)
        return message;
    const found = await causeOfComplaint(complaint, version, run, ports);
    if (found === null)
        return message;
    return withCause(complaint.kind === 'package' ? withoutFrames(message) : message, found);
}
/** The message names the file that asks for the package; the frames are those of Node.js looking for it. */
function withoutFrames(message) {
    return message
        .split('\n')
        .filter((line) => !/^\s+at .*\bnode:internal\/|^\s+at \w+ \(file:.*\/worker\/index\.js:/.test(line))
        .join('\n');
}
/** Where a report still shows it that cuts long messages: ahead of a stack, or of the last lines of a program. */
function withCause(message, { cause, remedy }) {
    const lines = message.split('\n');
    const told = [`likely cause: ${cause}`, `what to do: ${remedy}`];
    const frame = lines.findIndex((line) => /^\s+at /.test(line));
    const place = frame > 0 ? frame : lines.length <= fewLines ? lines.length : 1;
    return lines.toSpliced(place, 0, ...told).join('\n');
}
const fewLines = 6;

;// CONCATENATED MODULE: ./lib/causes/index.js




/***/ }),

/***/ 61447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* reexport */ diagnose),
  renderDoctor: () => (/* reexport */ renderDoctor),
  renderDoctorJson: () => (/* reexport */ renderDoctorJson)
});

// EXTERNAL MODULE: ./lib/measure/index.js + 176 modules
var measure = __webpack_require__(93809);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/doctor/facts.js

/**
 * Reads what the system tells, and watches it for some seconds in which nothing is measured.
 *
 * Source: the kernel's Documentation/admin-guide (cgroup-v2, pm/cpufreq, cputopology), proc_pid_stat(5)
 */
async function readFacts({ seconds, ...known }, ports) {
    const { files, machine } = ports;
    const read = (path) => files.readText(path).then((text) => text.trim(), () => null);
    const watched = await watch(seconds, ports);
    const allowedCpus = await machine.allowedCpus();
    const governors = await Promise.all(allowedCpus.map((cpu) => read(`/sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_governor`)));
    const [noTurbo, boost, smt, max, stat, clockSource, inDocker, inPodman] = await Promise.all([
        read('/sys/devices/system/cpu/intel_pstate/no_turbo'),
        read('/sys/devices/system/cpu/cpufreq/boost'),
        read('/sys/devices/system/cpu/smt/active'),
        read('/sys/fs/cgroup/cpu.max'),
        read('/sys/fs/cgroup/cpu.stat'),
        read('/sys/devices/system/clocksource/clocksource0/current_clocksource'),
        files.exists('/.dockerenv'),
        files.exists('/run/.containerenv'),
    ]);
    return {
        os: machine.os,
        cpu: machine.cpu,
        allowedCpus,
        parallelism: machine.parallelism,
        governors: [...new Set(governors.filter((governor) => governor !== null))],
        turbo: noTurbo === null ? switchIn(boost) : switchIn(noTurbo) === false,
        smt: switchIn(smt),
        quotaCpus: quotaIn(max),
        throttled: throttledIn(stat),
        clockSource,
        isContainer: inDocker || inPodman,
        ...known,
        memory: machine.usage().memory,
        watched,
    };
}
function switchIn(text) {
    return text === '1' ? true : text === '0' ? false : null;
}
/** @param max the text of cpu.max: microseconds a period, and the period */
function quotaIn(max) {
    const [, quota, period] = /^(\d+) (\d+)$/.exec(max ?? '') ?? [];
    return quota === undefined || period === undefined ? null : Number(quota) / Number(period);
}
/** @param stat the text of cpu.stat */
function throttledIn(stat) {
    const [, periods] = /^nr_periods (\d+)$/m.exec(stat ?? '') ?? [];
    const [, throttled] = /^nr_throttled (\d+)$/m.exec(stat ?? '') ?? [];
    if (throttled === undefined || Number(periods ?? 0) === 0)
        return null;
    return Number(throttled) / Number(periods);
}
async function watch(seconds, ports) {
    const { clock, files, machine, stop } = ports;
    const start = clock.seconds();
    const [load, processes] = [await machine.load(null), await ticksOf(files)];
    await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
    stop.throwIfAborted();
    const [loadThen, then] = [await machine.load(null), await ticksOf(files)];
    const elapsed = clock.seconds() - start;
    const own = /^\d+/.exec(await files.readText('/proc/self/stat').catch(() => ''))?.[0];
    const share = (before, after, all) => before === null || after === null ? null : Math.max(0, (after - before) / all);
    return {
        seconds: elapsed,
        stolen: share(load.stolenSeconds, loadThen.stolenSeconds, elapsed * machine.parallelism),
        waited: share(load.waitedSeconds, loadThen.waitedSeconds, elapsed),
        processes: [...then]
            .filter(([pid]) => pid !== own)
            .map(([pid, { name, ticks }]) => {
            const taken = ticks - (processes.get(pid)?.ticks ?? ticks);
            return { name, share: taken / ticksPerSecond / elapsed };
        })
            .filter(({ share: taken }) => taken > 0)
            .toSorted((a, b) => b.share - a.share),
    };
}
/** The kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const ticksPerSecond = 100;
/** Processor time of every process, by its id; empty where the platform does not tell. */
async function ticksOf(files) {
    const entries = await files.entries('/proc').catch(() => []);
    const pids = entries.map(({ name }) => name).filter((name) => /^\d+$/.test(name));
    const all = await Promise.all(pids.map(async (pid) => {
        const stat = await files.readText(`/proc/${pid}/stat`).catch(() => '');
        return [pid, ticksIn(stat)];
    }));
    return new Map(all.flatMap(([pid, ticks]) => (ticks === null ? [] : [[pid, ticks]])));
}
/** @param stat the text of /proc/PID/stat; empty for a process that is gone */
function ticksIn(stat) {
    // The name may hold anything, also parentheses.
    const [, name, rest] = /^\d+ \(([^]*)\) (.*)/.exec(stat) ?? [];
    if (name === undefined || rest === undefined)
        return null;
    const fields = rest.split(' ');
    return { name, ticks: Number(fields[11]) + Number(fields[12]) };
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/doctor/findings.js

/** @param trial null where none could be made */
function findingsOf(facts, trial) {
    return [
        ...(trial === null ? [] : trialFindings(trial)),
        others(facts),
        stolen(facts),
        waited(facts),
        quota(facts),
        pinning(facts),
        governor(facts),
        turbo(facts),
        smt(facts),
        clockSource(facts),
        memory(facts),
        nodeOptions(facts),
    ];
}
function trialFindings({ spreadAlone, together, clockSeconds }) {
    const spread = (subject, value, advice) => {
        const severity = value <= 0.015 ? 'good' : value <= 0.03 ? 'doubtful' : 'bad';
        const found = `the same work differs by ±${(0,report.formatPercent)(value)} from process to process`;
        return { subject, severity, found, advice: severity === 'good' ? null : advice };
    };
    const selftest = '`benchgate selftest` says which threshold this machine supports with your own benchmarks.';
    return [
        spread('one at a time', spreadAlone, selftest),
        ...(together === null
            ? []
            : [
                spread('all CPUs at a time', together.spread, 'Set `jobs` to half of the CPUs.'),
                slower(together.slowdown),
            ]),
        {
            subject: 'reading the clock',
            severity: clockSeconds < 1e-6 ? 'good' : 'bad',
            found: `takes ${(clockSeconds * 1e9).toFixed(0)} ns`,
            advice: clockSeconds < 1e-6
                ? null
                : 'The clock is read by a system call: see the clock source, and measure operations that take longer.',
        },
    ];
}
/** Both versions of a round share a CPU, so that this costs time and no accuracy by itself. */
function slower(slowdown) {
    const by = slowdown - 1;
    const severity = by <= 0.1 ? 'good' : by <= 0.3 ? 'doubtful' : 'bad';
    return {
        subject: 'CPUs beside each other',
        severity,
        found: by < 0.01
            ? 'the work takes as long on all CPUs at a time as on one'
            : `the work takes ${(0,report.formatPercent)(by)} longer on all CPUs at a time than on one`,
        advice: severity === 'good'
            ? null
            : 'They share cores, frequencies or a limit: set `jobs` to half of the CPUs.',
    };
}
function others({ os, watched: { processes, seconds } }) {
    const subject = 'other processes';
    const all = processes.reduce((sum, { share }) => sum + share, 0);
    if (os !== 'linux')
        return unknown(subject, 'this system does not say what other processes take');
    const named = processes.slice(0, 3).map(({ name, share }) => `${name} ${(0,report.formatPercent)(share)}`);
    const severity = all < 0.02 ? 'good' : all < 0.2 ? 'doubtful' : 'bad';
    return {
        subject,
        severity,
        found: `took ${(0,report.formatPercent)(all)} of one CPU in ${seconds.toFixed(0)} s without measuring${named.length === 0 ? '' : `: ${named.join(', ')}`}`,
        advice: severity === 'good' ? null : 'Stop them, or run benchgate where they are not.',
    };
}
function stolen({ watched }) {
    const subject = 'stolen time';
    if (watched.stolen === null)
        return unknown(subject, 'this system does not tell');
    const severity = watched.stolen < 0.001 ? 'good' : watched.stolen < 0.01 ? 'doubtful' : 'bad';
    return {
        subject,
        severity,
        found: `the hypervisor gave ${(0,report.formatPercent)(watched.stolen)} of the CPU time to other machines`,
        advice: severity === 'good'
            ? null
            : 'Use a runner with CPUs of its own; until then give runs more time (`maxTime`).',
    };
}
function waited({ watched }) {
    const subject = 'waiting for a CPU';
    if (watched.waited === null)
        return unknown(subject, 'the kernel does not tell: it lacks /proc/pressure');
    const severity = watched.waited < 0.05 ? 'good' : watched.waited < 0.2 ? 'doubtful' : 'bad';
    return {
        subject,
        severity,
        found: `in ${(0,report.formatPercent)(watched.waited)} of the time a process had work and no CPU`,
        advice: severity === 'good' ? null : 'Let no other step of the job, and no other job, run meanwhile.',
    };
}
function quota({ quotaCpus, throttled, parallelism }) {
    const subject = 'CPU limit';
    if (quotaCpus === null)
        return { subject, severity: 'good', found: 'no control group limits CPU time', advice: null };
    const was = throttled === null ? '' : `; it was halted in ${(0,report.formatPercent)(throttled)} of them`;
    const isShort = quotaCpus < parallelism || (throttled ?? 0) > 0;
    return {
        subject,
        severity: isShort ? 'bad' : 'good',
        found: `a control group allows ${Number(quotaCpus.toFixed(2))} of ${parallelism} CPUs in each period${was}`,
        advice: isShort
            ? `Processes that use up a period stand still for its rest. Raise the limit, pin the container to CPUs instead (\`--cpuset-cpus\`), or set \`jobs\` to ${Math.max(1, Math.floor(quotaCpus) - 1)}.`
            : null,
    };
}
function pinning({ os, isPinned, isContainer }) {
    const subject = 'pinning';
    if (isPinned)
        return {
            subject,
            severity: 'good',
            found: 'both versions of a round share one CPU',
            advice: null,
        };
    return {
        subject,
        severity: 'doubtful',
        found: 'processes cannot be pinned to a CPU, so that two versions may run on different ones',
        advice: os === 'linux'
            ? `Install taskset${isContainer ? ' in the image' : ''}: it is in the package util-linux.`
            : 'This system has no taskset: measure on Linux where it has to be exact.',
    };
}
function governor({ governors }) {
    const subject = 'frequency governor';
    if (governors.length === 0)
        return unknown(subject, 'the system does not say, as in most virtual machines');
    const isSteady = governors.every((name) => name === 'performance');
    return {
        subject,
        severity: isSteady ? 'good' : 'doubtful',
        found: governors.join(', '),
        advice: isSteady
            ? null
            : 'Where you may: `sudo cpupower frequency-set --governor performance`.',
    };
}
function turbo({ turbo: isOn }) {
    const subject = 'turbo';
    if (isOn === null)
        return unknown(subject, 'the system does not say, as in most virtual machines');
    return {
        subject,
        severity: isOn ? 'doubtful' : 'good',
        found: isOn ? 'is on: frequencies depend on heat and on how many CPUs work' : 'is off',
        advice: isOn
            ? 'Where you may, switch it off: `echo 1 | sudo tee /sys/devices/system/cpu/intel_pstate/no_turbo`, or 0 in cpufreq/boost.'
            : null,
    };
}
function smt({ smt: isOn }) {
    const subject = 'hyperthreading';
    if (isOn === null)
        return unknown(subject, 'the system does not say');
    return {
        subject,
        severity: isOn ? 'doubtful' : 'good',
        found: isOn ? 'two CPUs share a core, and slow each other down' : 'each CPU is a core',
        advice: isOn ? 'Set `jobs` to half of the CPUs, so that rounds have cores of their own.' : null,
    };
}
const steadyClocks = new Set([
    'tsc',
    'kvm-clock',
    'hyperv_clocksource_tsc_page',
    'arch_sys_counter',
    'xen',
]);
function clockSource({ clockSource: source }) {
    const subject = 'clock source';
    if (source === null)
        return unknown(subject, 'the system does not say');
    const isFast = steadyClocks.has(source);
    return {
        subject,
        severity: isFast ? 'good' : 'doubtful',
        found: source,
        advice: isFast ? null : 'Boot with `tsc=reliable`, or use another kind of machine.',
    };
}
function memory({ memory: used }) {
    const subject = 'memory';
    if (used === null)
        return unknown(subject, 'the system does not say');
    const severity = used < 0.8 ? 'good' : used < 0.9 ? 'doubtful' : 'bad';
    return {
        subject,
        severity,
        found: `${(0,report.formatPercent)(used)} is in use`,
        advice: severity === 'good' ? null : 'Free some: what is swapped out is slow by chance.',
    };
}
function nodeOptions({ nodeOptions: value }) {
    const subject = 'NODE_OPTIONS';
    const isSet = value.trim() !== '';
    return {
        subject,
        severity: isSet ? 'doubtful' : 'good',
        found: isSet ? value : 'is not set',
        advice: isSet
            ? 'Benchmark processes get it as well: leave out what slows code down, such as hooks, inspectors and coverage.'
            : null,
    };
}
function unknown(subject, found) {
    return { subject, severity: 'unknown', found, advice: null };
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/doctor/trial.js


/** Times the frozen workloads in fresh processes, on one CPU and then on all at a time. */
async function tryMachine(settings, runtime, ports) {
    const clockSeconds = clockCost(ports.clock);
    const alone = await repeated({ ...runtime, slots: runtime.slots.slice(0, 1) }, settings, ports);
    if (typeof alone === 'string')
        return { kind: 'failed', message: alone };
    if (runtime.slots.length < 2)
        return {
            kind: 'tried',
            trial: { spreadAlone: spreadAmong(alone), together: null, clockSeconds },
        };
    const all = await repeated(runtime, settings, ports);
    if (typeof all === 'string')
        return { kind: 'failed', message: all };
    const together = { spread: spreadAmong(all), slowdown: slowdown(alone, all) };
    return { kind: 'tried', trial: { spreadAlone: spreadAmong(alone), together, clockSeconds } };
}
const repetitions = 3;
/** @returns why there are no figures, where there are none */
async function repeated(runtime, settings, ports) {
    const figures = new Map();
    for (let i = 0; i < repetitions; i++) {
        const calibrated = await (0,measure/* calibrate */.C3)(settings, runtime, ports);
        if (calibrated.kind === 'failed')
            return calibrated.message;
        for (const [name, seconds] of Object.entries(calibrated.calibration))
            figures.set(name, [...(figures.get(name) ?? []), ...seconds]);
    }
    return Object.fromEntries(figures);
}
/** Of the workloads the median one's. */
function spreadAmong(figures) {
    const spreads = Object.values(figures)
        .filter(({ length }) => length > 1)
        .map((seconds) => (0,simple_statistics/* sampleStandardDeviation */.JK)([...seconds]) / (0,simple_statistics/* mean */.RE)([...seconds]));
    return spreads.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(spreads);
}
function slowdown(alone, together) {
    const ratios = Object.entries(alone).flatMap(([name, seconds]) => {
        const others = together[name];
        return others === undefined ? [] : [(0,simple_statistics/* median */.JZ)([...others]) / (0,simple_statistics/* median */.JZ)([...seconds])];
    });
    return ratios.length === 0 ? 1 : (0,simple_statistics/* median */.JZ)(ratios);
}
function clockCost(clock) {
    const reads = 200_000;
    const start = clock.seconds();
    for (let i = 0; i < reads; i++)
        clock.seconds();
    return (clock.seconds() - start) / reads;
}

;// CONCATENATED MODULE: ./lib/doctor/diagnose.js
/** What of this machine makes measuring noisy, what it costs, and what to do about it. */




/** Long enough for what wakes up every few seconds to be seen. */
const watchSeconds = 5;
/**
 * @throws GateError without a Node.js on PATH, or with one that is too old; Interrupted when stopped
 */
async function diagnose({ settings, nodeOptions, onProgress }, ports) {
    const runtime = await (0,measure/* detectRuntime */.mZ)(settings, ports);
    const isPinned = runtime.slots.some(({ cpu }) => cpu !== null);
    onProgress(`watching   this machine for ${watchSeconds} s`);
    const facts = await readFacts({ seconds: watchSeconds, nodeOptions, isPinned }, ports);
    onProgress('trying     the same work in fresh processes');
    const tried = await tryMachine(settings, runtime, ports);
    ports.stop.throwIfAborted();
    const trial = tried.kind === 'tried' ? tried.trial : null;
    const { os, arch, cpu, parallelism } = ports.machine;
    return {
        machine: `${cpu}, ${os} ${arch}, ${parallelism} CPUs, ${runtime.node.startsWith('v') ? 'Node.js ' : ''}${runtime.node}`,
        findings: findingsOf(facts, trial),
        facts,
        trial,
        problem: tried.kind === 'failed' ? tried.message : null,
    };
}

;// CONCATENATED MODULE: ./lib/doctor/render.js

const signs = {
    bad: '✗',
    doubtful: '~',
    good: '✓',
    unknown: '·',
};
const order = ['bad', 'doubtful', 'good', 'unknown'];
/** What was found for a terminal: the sentence that sums it up, then the worst first. No last line break. */
function renderDoctor({ machine, findings, problem }, { color, width }) {
    const { bold, quiet, tone } = (0,report.paint)(color);
    const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    const longest = Math.max(...findings.map(({ subject }) => subject.length));
    const indent = ' '.repeat(longest + 4);
    const lines = sorted.flatMap(({ subject, severity, found, advice }) => {
        const [first = '', ...rest] = (0,report.wrap)((0,report.logText)(found), width - indent.length);
        const own = severity === 'unknown' ? 'quiet' : severity;
        const sign = tone(own, signs[severity]);
        return [
            `${sign} ${subject.padEnd(longest)}  ${first}`,
            ...rest.map((line) => indent + line),
            ...(advice === null ? [] : (0,report.wrap)(advice, width - indent.length)).map((line) => quiet(indent + line)),
        ];
    });
    return [
        ...(0,report.wrap)(summary(findings), width).map(bold),
        quiet((0,report.logText)(machine)),
        '',
        ...lines,
        ...(problem === null ? [] : ['', ...(0,report.wrap)((0,report.logText)(`Nothing was tried: ${problem}`), width)]),
    ].join('\n');
}
/** JSON with a line break at the end. */
function renderDoctorJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function summary(findings) {
    const number = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    const [bad, doubtful] = [number('bad'), number('doubtful')];
    if (bad + doubtful === 0)
        return 'Nothing was found here that makes measuring noisy.';
    const may = doubtful === 0 ? '' : `${(0,report.count)(doubtful, bad === 0 ? 'thing' : 'other')} may`;
    if (bad === 0)
        return `${may} make measuring noisy here.`;
    const does = `${(0,report.count)(bad, 'thing')} ${bad === 1 ? 'makes' : 'make'} measuring noisy here`;
    return may === '' ? `${does}.` : `${does}, and ${may} as well.`;
}

;// CONCATENATED MODULE: ./lib/doctor/index.js




/***/ })

};
