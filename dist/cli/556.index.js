export const id = 556;
export const ids = [556];
export const modules = {

/***/ 55556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCode: () => (/* binding */ exitCode),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/config/index.js + 27 modules
var lib_config = __webpack_require__(23316);
// EXTERNAL MODULE: ./lib/decide/index.js + 26 modules
var decide = __webpack_require__(56748);
;// CONCATENATED MODULE: ./lib/gate/labels-of.js
/** Versions as decide knows them. */
function labelsOf({ base, heads }) {
    return { base: base?.label ?? null, heads: heads.map(({ label }) => label) };
}

;// CONCATENATED MODULE: ./lib/gate/assemble.js



/** The report of a run: its figures judged, and how they came about. */
function assemble(measured, circumstances) {
    const { versions, config, environment, ignored, warnings, date, ...others } = circumstances;
    const { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn } = config;
    const { evidence, rounds, seconds } = measured;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const judgement = (0,decide/* judge */.S)({ evidence, settings, ...labelsOf(versions) });
    return {
        schema: { name: 'benchgate-report', version: 1 },
        createdAt: date.toISOString(),
        outcome: judgement.outcome,
        interrupted: others.interrupted,
        versions: {
            base: versions.base === null ? null : asReported(versions.base),
            heads: versions.heads.map(asReported),
        },
        settings: { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn },
        environment,
        measured: { rounds, seconds },
        benchmarks: judgement.benchmarks,
        ignored,
        warnings: [...warnings, ...judgement.warnings],
        reproduce: others.reproduce,
    };
}
/** Without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }) {
    return { label, source };
}

// EXTERNAL MODULE: ./lib/measure/index.js + 16 modules
var measure = __webpack_require__(75510);
;// CONCATENATED MODULE: ./lib/gate/measure-until-decided.js




/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
async function measureUntilDecided(evidence, { versions, config, settings, runtime, onProgress }, ports) {
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const { threshold, alpha, seed } = config;
    const rules = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const run = { settings: rules, ...labelsOf(versions), jobs: runtime.slots.length };
    let findings = { evidence, rounds: 0, startUpSeconds: null };
    let roundsSoFar = 0;
    while (!ports.stop.aborted) {
        const secondsLeft = config.maxTimeSeconds - elapsed();
        const next = (0,decide/* nextRounds */.f)({ ...run, ...findings, secondsLeft, roundsSoFar });
        if (next.kind === 'done')
            break;
        const { rounds: plans, settled } = next;
        roundsSoFar += plans.length;
        const candidates = namesUnderSuspicion(plans, evidence);
        const onRound = (result) => {
            findings = (0,measure/* addRound */.i_)(findings, result);
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
        await (0,measure/* measureRounds */.II)({ plans, versions, settings, runtime, secondsLeft, onRound }, ports);
    }
    return { ...findings, seconds: elapsed() };
}
function namesUnderSuspicion(plans, evidence) {
    const confirmed = plans.filter(({ stage }) => stage === 'confirm');
    const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks));
    return evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .map(({ benchmark }) => benchmark.name);
}

// EXTERNAL MODULE: ./lib/prepare/index.js + 17 modules
var prepare = __webpack_require__(23965);
;// CONCATENATED MODULE: ./lib/gate.js
/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */





/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
async function gate(request, ports) {
    const { config, base, heads, workerPath, reproduce, onProgress } = request;
    const settings = { ...config, workerPath };
    const runtime = await (0,measure/* detectRuntime */.mZ)(settings, ports);
    onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 });
    const { setup, workingDirectory, benchmarks: patterns, only } = config;
    const prepared = await (0,prepare/* prepare */.i)({ base, heads, setup, workingDirectory }, ports);
    try {
        const { versions } = prepared;
        if (config.benchmarksFrom === 'head')
            await (0,prepare/* lendBenchmarks */.I)(versions, patterns, ports);
        const found = await (0,measure/* discover */.k4)({
            versions,
            patterns,
            wanted: (0,lib_config/* wanted */.Ol)(only),
            ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config),
            settings,
            runtime,
        }, ports);
        const slicing = (0,measure/* slicingFor */.jV)(found.evidence.length);
        const rounds = { ...settings, slicing };
        const measuring = { versions, config, settings: rounds, runtime, onProgress };
        const measured = await measureUntilDecided(found.evidence, measuring, ports);
        return assemble(measured, {
            versions,
            config,
            environment: (0,measure/* describeEnvironment */.NE)(ports.machine, runtime, config.v8Flags),
            ignored: found.ignored,
            warnings: [...prepared.warnings, ...found.warnings],
            reproduce,
            interrupted: ports.stop.aborted,
            date: ports.clock.date(),
        });
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


/***/ })

};
