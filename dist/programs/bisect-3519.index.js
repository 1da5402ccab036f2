export const id = 3519;
export const ids = [3519];
export const modules = {

/***/ 23519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisectReport: () => (/* reexport */ bisectReport),
  lookAt: () => (/* reexport */ lookAt),
  renderBisect: () => (/* reexport */ renderBisect),
  renderBisectMarkdown: () => (/* reexport */ renderBisectMarkdown),
  withRounds: () => (/* reexport */ withRounds),
  withSkipped: () => (/* reexport */ withSkipped)
});

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/bisect/report.js

function bisectReport(run) {
    const { commits, state, outlook, refs } = run;
    const { createdAt, interrupted, benchmark, metric, seed, environment } = run;
    const one = (place) => {
        const found = commits[place];
        if (found === undefined)
            throw new RangeError(`no commit at ${place}`);
        return { commit: found.commit, subject: found.subject };
    };
    const compared = state.compared.flatMap(({ from, to, changes }) => changes.length === 0
        ? []
        : [
            {
                from: one(from).commit,
                to: one(to).commit,
                rounds: changes.length,
                change: changeOf(changes),
            },
        ]);
    const [good, bad] = [one(0), one(state.last)];
    const ends = compared.find(({ from, to }) => from === good.commit && to === bad.commit);
    return {
        schema: { name: 'benchgate-bisect', version: 1 },
        createdAt,
        interrupted,
        benchmark,
        metric,
        threshold: state.threshold,
        seed,
        good: { ref: refs.good, ...good },
        bad: { ref: refs.bad, ...bad },
        commits: state.last,
        outcome: outcomeOf(outlook),
        ends: ends === undefined ? null : { rounds: ends.rounds, change: ends.change },
        steps: outlook.steps
            .map(({ before, at, confidence, changes }) => ({
            commits: commits.slice(before + 1, at + 1).map((_, i) => one(before + 1 + i)),
            before: one(before),
            confidence,
            change: changeOf(changes),
        }))
            .toSorted((a, b) => b.change.ratio - a.change.ratio),
        narrowed: outlook.narrowed && {
            commits: commits
                .slice(outlook.narrowed.before + 1, outlook.narrowed.at + 1)
                .map(({ commit, subject }) => ({ commit, subject })),
            confidence: outlook.narrowed.confidence,
        },
        skipped: [...run.reasons].map(([place, reason]) => ({ ...one(place), reason })),
        compared,
        measured: {
            rounds: compared.reduce((sum, { rounds }) => sum + rounds, 0),
            comparisons: run.comparisons,
            seconds: run.seconds,
            prepared: run.prepared,
        },
        environment,
    };
}
function outcomeOf({ ends, steps, next, narrowed }) {
    if (steps.length > 0)
        return 'found';
    if (ends === null)
        return 'open';
    if (ends.kind !== 'slower')
        return ends.kind;
    return next === null && narrowed === null ? 'gradual' : 'open';
}
function changeOf(changes) {
    const { estimate, low, high } = (0,stats/* hodgesLehmann */.i6)(changes);
    return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/bisect/words.js

/** What came of it, in a sentence. @param name writes what its user or the project has named, which is hostile text */
function bisectHeadline(report, name) {
    const { benchmark, good, bad, ends, steps, narrowed, commits, interrupted } = report;
    const subject = name(benchmark.name);
    const from = `from ${name(good.ref)} to ${name(bad.ref)}`;
    const [step] = steps;
    const rounds = (0,lib_report.count)(ends?.rounds ?? 0, 'round');
    const ofEnds = ends === null ? '' : `${changeIn(report, ends.change)} in ${rounds}`;
    switch (report.outcome) {
        case 'found': {
            if (steps.length > 1)
                return `${(0,lib_report.count)(steps.length, 'commit')} made ${subject} slower ${from}: together ${ofEnds}.`;
            const which = step === undefined ? '' : commitNames(step.commits.map(({ commit }) => commit));
            return `${which} made ${subject} slower: ${step === undefined ? '' : changeIn(report, step.change)}, ${confidenceText(step?.confidence ?? 0)} sure.`;
        }
        case 'same':
            return `${subject} is not slower ${from} by ${(0,lib_report.formatPercent)(report.threshold)}: ${ofEnds}.`;
        case 'faster':
            return `${subject} got faster ${from}, ${ofEnds}: the good end is the slower one. To find what made it faster, look for the opposite: which commit is slow no longer.`;
        case 'gradual':
            return `${subject} got slower ${from}, ${ofEnds}, and no single commit by as much as is looked for: look for less with --threshold.`;
        case 'open': {
            const why = interrupted ? 'It was stopped' : 'It ended';
            if (narrowed === null)
                return `${why} before it was known whether ${subject} is slower ${from}${ends === null ? '' : `: ${ofEnds}`}. Allow more time with --max-time.`;
            return `${why} before it was sure: what made ${subject} slower ${from} is among ${narrowed.commits.length} of ${(0,lib_report.count)(commits, 'commit')}, ${confidenceText(narrowed.confidence)} sure. Allow more time with --max-time.`;
        }
    }
}
/** One commit, or several of which it is one. */
function commitNames(commits) {
    const short = commits.map(shortCommit);
    const last = short.at(-1) ?? '';
    return short.length < 2 ? last : `One of ${short.length} commits, ${short[0]} to ${last},`;
}
function shortCommit(commit) {
    return commit.slice(0, 10);
}
function changeIn({ metric }, change) {
    const estimate = (0,lib_report.formatChange)(change, metric);
    const interval = (0,lib_report.formatInterval)(change, metric);
    return interval === 'unbounded' ? estimate : `${estimate} (95 % CI ${interval})`;
}
/** Never a whole certainty. */
function confidenceText(share) {
    return share > 0.999 ? 'over 99.9 %' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
/** The line of a failure that says what is wrong: Node.js begins with where. */
function reasonLine(reason) {
    const lines = reason.split('\n').map((line) => line.trim());
    return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? '';
}
/** What it took. */
function effortText({ measured, commits, seed, environment }) {
    const { rounds, comparisons, seconds, prepared } = measured;
    return `${(0,lib_report.count)(comparisons, 'comparison')} and ${(0,lib_report.count)(rounds, 'round')} of ${prepared} of ${(0,lib_report.count)(commits + 1, 'commit')} in ${(0,lib_report.formatDuration)(seconds)}. Node.js ${environment.node}, seed ${seed}.`;
}

;// CONCATENATED MODULE: ./lib/bisect/render.js


/** What was found, for a terminal: the answer first, then each step, what was skipped and all comparisons. No last line break. */
function renderBisect(report, { color, width }) {
    const { bold, quiet, warning } = (0,lib_report.paint)(color);
    const { steps, narrowed, skipped, compared } = report;
    const fitted = (text, by) => (0,lib_report.wrap)((0,lib_report.logText)(text), width).map(by);
    const found = steps.flatMap(({ commits, before, confidence, change }) => [
        ...commits.flatMap((one) => fitted(`${shortCommit(one.commit)}  ${one.subject}`, bold)),
        ...fitted(`  ${changeIn(report, change)} beside ${shortCommit(before.commit)}, ${confidenceText(confidence)} sure`, quiet),
    ]);
    const left = (narrowed?.commits ?? []).slice(0, mostListed);
    const more = (narrowed?.commits.length ?? 0) - left.length;
    const candidates = [
        ...left.flatMap(({ commit, subject }) => fitted(`${shortCommit(commit)}  ${subject}`, plain)),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
    const out = skipped.flatMap(({ commit, reason }) => fitted(`${shortCommit(commit)} cannot be measured: ${reasonLine(reason)}`, warning));
    const table = (0,lib_report.textTable)([
        { title: 'commit', align: 'left', fit: 'keep', cell: ({ to }) => shortCommit(to) },
        { title: 'beside', align: 'left', fit: 'keep', cell: ({ from }) => shortCommit(from) },
        { title: 'rounds', align: 'right', fit: 1, cell: ({ rounds }) => String(rounds) },
        { title: 'change', align: 'left', fit: 'keep', cell: (row) => changeIn(report, row.change) },
    ], compared, width);
    return [
        fitted(bisectHeadline(report, plain), bold),
        found,
        steps.length === 0 ? candidates : [],
        out,
        compared.length === 0 ? [] : [table.header, ...table.lines],
        fitted(effortText(report), quiet),
    ]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
const mostListed = 20;
function plain(text) {
    return text;
}

;// CONCATENATED MODULE: ./lib/bisect/markdown.js


/** The same for a job summary. Ends with a line break. */
function renderBisectMarkdown(report) {
    const { steps, narrowed, skipped, compared } = report;
    const candidates = steps.length > 0 ? [] : (narrowed?.commits ?? []);
    const blocks = [
        `### ${bisectHeadline(report, (text) => (0,lib_report.inlineCode)(text))}`,
        table(['Commit', 'Change beside the commit before', 'Sure'], steps.map(({ commits, change, confidence }) => [
            commits.map(commitText).join('<br>'),
            changeIn(report, change),
            confidenceText(confidence),
        ])),
        candidates
            .slice(0, markdown_mostListed)
            .map((each) => `- ${commitText(each)}`)
            .join('\n'),
        candidates.length > markdown_mostListed ? `And ${candidates.length - markdown_mostListed} more.` : '',
        skipped
            .slice(0, markdown_mostListed)
            .map((each) => `- ${commitText(each)} cannot be measured: ${(0,lib_report.prose)(reasonLine(each.reason), 300)}`)
            .join('\n'),
        folded('All comparisons', table(['Commit', 'Beside', 'Rounds', 'Change'], compared.map(({ from, to, rounds, change }) => [
            shortCommit(to),
            shortCommit(from),
            String(rounds),
            changeIn(report, change),
        ]))),
        effortText(report),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
const markdown_mostListed = 50;
function commitText({ commit, subject }) {
    // GitHub makes a link of a whole hash.
    return `${commit} ${(0,lib_report.prose)(subject, 100)}`;
}
function table(titles, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(titles), line(titles.map(() => ':--')), ...rows.map(line)].join('\n');
}
function folded(title, text) {
    return text === '' ? '' : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/bisect/belief.js

/**
 * The posterior over the commits of a part, each of which is equally probable beforehand, by all pairs that were compared
 * in it: those that have the step between them differ by its size, all others by nothing.
 *
 * Of a pair the Hodges-Lehmann estimate counts, by Student's t with ten degrees of freedom: what disturbed some rounds
 * weighs little, however far out it is. Commits may stray from both levels by a tenth of the step, so that no number of
 * rounds makes one pair certain.
 */
function beliefIn(part, { compared }) {
    const { first, last, size, spread, endRounds } = part;
    const pairs = compared
        .filter(({ from, to, changes }) => from >= first && to <= last && changes.length > 0)
        .map(({ from, to, changes }) => {
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
        const variance = spread ** 2 / changes.length + strayOf(size) ** 2;
        const slower = logStudent(estimate - size, variance + spread ** 2 / endRounds);
        return { from, to, slower, same: logStudent(estimate, variance) };
    });
    const logs = Array.from({ length: last - first }, (_, at) => {
        const commit = first + 1 + at;
        return pairs.reduce((sum, { from, to, slower, same }) => sum + (from < commit && commit <= to ? slower : same), 0);
    });
    const largest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - largest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { part, shares: weights.map((weight) => weight / total) };
}
function strayOf(size) {
    return size / 10;
}
const freedom = 10;
/** Without its constant. */
function logStudent(distance, variance) {
    return ((-(freedom + 1) / 2) * Math.log1p(distance ** 2 / variance / freedom) - Math.log(variance) / 2);
}
/** The most probable answer that can be given, where commits that cannot be measured belong to the next that can. */
function bestGroup({ part, shares }, { skipped }) {
    let best = { before: part.first, at: part.last, confidence: 0 };
    let before = part.first;
    let confidence = 0;
    for (const [at, share] of shares.entries()) {
        const commit = part.first + 1 + at;
        confidence += share;
        if (skipped.has(commit) && commit !== part.last)
            continue;
        if (confidence > best.confidence)
            best = { before, at: commit, confidence };
        before = commit;
        confidence = 0;
    }
    return best;
}
/** The fewest commits in a row that have so much of the whole. */
function narrowest({ part, shares }, enough) {
    const sums = [0];
    for (const share of shares)
        sums.push((sums.at(-1) ?? 0) + share);
    let best = { before: part.first, at: part.last, confidence: 1 };
    let from = 0;
    for (const [to, sum] of sums.entries()) {
        while (sum - (sums[from + 1] ?? Infinity) >= enough)
            from += 1;
        const confidence = sum - (sums[from] ?? 0);
        if (confidence >= enough && to - from < best.at - best.before)
            best = { before: part.first + from, at: part.first + to, confidence };
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/bisect/ends.js

/** It is looked at several times, so each look is to be surer than the whole. */
const confidence = 0.99;
/** The interval has no ends before that. */
const fewest = 8;
const more = 4;
const most = 40;
/**
 * Slower is what surely exceeds half of the threshold, so that a step as large as the threshold is seen as one; the same
 * is what surely stays below it. What is open after {@link most} rounds is told by its estimate.
 *
 * @param changes log ratios, one a round
 * @param threshold the smallest slowdown to look for, as a fraction
 */
function judgeEnds(changes, threshold) {
    if (changes.length < fewest)
        return { kind: 'open', rounds: fewest - changes.length };
    const limit = Math.log1p(threshold);
    const { estimate, low, high } = (0,stats/* hodgesLehmann */.i6)(changes, confidence);
    if (low > limit / 2)
        return { kind: 'slower' };
    if (high < -limit / 2)
        return { kind: 'faster' };
    if (high < limit && low > -limit)
        return { kind: 'same' };
    if (changes.length < most)
        return { kind: 'open', rounds: more };
    // There is no further look that this one would have to leave room for.
    const last = (0,stats/* hodgesLehmann */.i6)(changes);
    if (last.low > 0 && estimate > limit / 2)
        return { kind: 'slower' };
    if (last.high < 0 && estimate < -limit / 2)
        return { kind: 'faster' };
    return { kind: 'same' };
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/bisect/state.js


/** In time order; none where the two were not compared. */
function changesBetween({ compared }, from, to) {
    return compared.find((each) => each.from === from && each.to === to)?.changes ?? [];
}
function withRounds(state, from, to, changes) {
    const own = { from, to, changes: [...changesBetween(state, from, to), ...changes] };
    const others = state.compared.filter((each) => each.from !== from || each.to !== to);
    return { ...state, compared: [...others, own] };
}
function withSkipped(state, commit) {
    return { ...state, skipped: new Set([...state.skipped, commit]) };
}
/**
 * The standard deviation of a round, over all pairs: by the median of the distances from each pair's own estimate, which
 * a few rounds that something disturbed cannot widen.
 */
function spreadOfRounds({ compared }) {
    const several = compared.filter(({ changes }) => changes.length > 1);
    const distances = several.flatMap(({ changes }) => {
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
        return changes.map((change) => Math.abs(change - estimate));
    });
    if (distances.length === 0)
        return leastSpread;
    // An estimate lies nearer to its own rounds than the truth does.
    const freedom = (distances.length - several.length) / distances.length;
    return Math.max(leastSpread, (normalPerMedian * (0,simple_statistics/* median */.JZ)(distances)) / Math.sqrt(freedom));
}
const normalPerMedian = 1.4826;
const leastSpread = 0.001;

;// CONCATENATED MODULE: ./lib/bisect/choose.js


/**
 * The commit that is to be compared with the part's first: the one whose answer is worth most for the time that it takes.
 *
 * An answer is worth the entropy of its question: one bit where it is as probable as not that the step lies before the
 * commit. Of a commit that was measured often already another answer is worth less, since its own level is known.
 *
 * @returns null where no round of any commit would tell more
 */
function mostWorthwhile({ part, shares }, state, { prepareSeconds, roundSeconds, prepared }) {
    const { first, last, size, spread, endRounds } = part;
    // No commit's level is known better than the levels that it is held against.
    const longest = Math.max(...state.compared.filter(({ from }) => from === first).map(({ changes }) => changes.length));
    if (longest > 2 * endRounds)
        return { from: first, to: last, rounds: endRounds };
    const rounds = Math.min(mostRounds, Math.max(fewestRounds, roundsFor(size, spread)));
    const evidence = (count) => count === 0 ? 0 : size ** 2 / 2 / (spread ** 2 / count + strayOf(size) ** 2);
    let best = null;
    let isSlow = 0;
    for (let commit = first + 1; commit < last; commit++) {
        isSlow += shares[commit - first - 1] ?? 0;
        if (state.skipped.has(commit))
            continue;
        const before = changesBetween(state, first, commit).length;
        const news = -Math.expm1(evidence(before) - evidence(before + rounds));
        const seconds = rounds * roundSeconds + (prepared.has(commit) ? 0 : prepareSeconds);
        const bits = entropy(isSlow) * news;
        const worth = bits / seconds;
        if (bits < leastNews)
            continue;
        if (best === null || worth > best.worth)
            best = { commit, worth };
    }
    return best === null ? null : { from: first, to: best.commit, rounds };
}
/** Rounds that tell the two levels apart by a hundred to one, as rounds go. */
function roundsFor(size, spread) {
    return Math.ceil(spread ** 2 / (size ** 2 / (2 * Math.log(100)) - strayOf(size) ** 2));
}
/** In bits. What promises less would go on for ever. */
const leastNews = 0.005;
const fewestRounds = 2;
const mostRounds = 8;
function entropy(share) {
    if (share <= 0 || share >= 1)
        return 0;
    return -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}

;// CONCATENATED MODULE: ./lib/bisect/levels.js



/**
 * A commit whose level lies surely between those of the ends, so that there is a step on both sides of it; null where
 * none is known.
 */
function levelBetween(part, { compared }) {
    const { first, last, size, spread } = part;
    const halfway = compared.find(({ from, to, changes }) => {
        if (from !== first || to >= last || changes.length === 0)
            return false;
        if (spread / Math.sqrt(changes.length) > strayOf(size))
            return false;
        const share = (0,stats/* hodgesLehmann */.i6)(changes).estimate / size;
        return share > leastShare && share < 1 - leastShare;
    });
    return halfway?.to ?? null;
}
/** Three standard errors from either level, where the level is known as well as it is asked for. */
const leastShare = 0.3;
/** Whether there may be a slowdown worth looking for between two commits of a part, by what was compared in it. */
function mayDiffer(from, to, { first, last, spread }, state) {
    if (from === to)
        return false;
    const start = from === first ? exactly : levelAt(from, first, state);
    const end = levelAt(to, first, state);
    if (start === null || end === null || to > last)
        return true;
    const error = spread * Math.sqrt(start.variance + end.variance);
    return end.level - start.level + 2 * error > Math.log1p(state.threshold);
}
const exactly = { level: 0, variance: 0 };
function levelAt(commit, first, state) {
    const changes = changesBetween(state, first, commit);
    if (changes.length === 0)
        return null;
    return { level: (0,stats/* hodgesLehmann */.i6)(changes).estimate, variance: 1 / changes.length };
}

;// CONCATENATED MODULE: ./lib/bisect/search.js
/** Which commits made a benchmark slower, as far as the rounds so far tell, and what to compare next. */






/** A share of the posterior: an answer is given from here on. */
const sure = 0.95;
const nothing = { steps: [], next: null, narrowed: null };
/**
 * Looks at all rounds of a search; it remembers nothing.
 *
 * A step is found where the level passes half of what lies between two ends. What is left of their difference is then
 * looked for before the step and behind it, so that several steps of one range are found one after the other.
 */
function lookAt(state, costs) {
    const ends = judgeEnds(changesBetween(state, 0, state.last), state.threshold);
    const verdict = ends.kind === 'open' ? null : ends;
    return { ends: verdict, ...within(0, state.last, state, costs) };
}
function within(first, last, state, costs) {
    if (first >= last)
        return nothing;
    const between = changesBetween(state, first, last);
    const ends = judgeEnds(between, state.threshold);
    if (ends.kind === 'open')
        return { ...nothing, next: { from: first, to: last, rounds: ends.rounds } };
    if (ends.kind !== 'slower')
        return nothing;
    const { estimate: size } = (0,stats/* hodgesLehmann */.i6)(between);
    const part = { first, last, size, spread: spreadOfRounds(state), endRounds: between.length };
    const halfway = levelBetween(part, state);
    if (halfway !== null)
        return joined([], [() => within(first, halfway, state, costs), () => within(halfway, last, state, costs)]);
    const belief = beliefIn(part, state);
    const best = bestGroup(belief, state);
    if (best.confidence < sure) {
        const next = contradicted(best, first, state) ?? mostWorthwhile(belief, state, costs);
        return { ...nothing, next, narrowed: narrowest(belief, sure) };
    }
    const changes = changesBetween(state, best.before, best.at);
    if (changes.length < confirming) {
        const next = { from: best.before, to: best.at, rounds: confirming - changes.length };
        return { ...nothing, next, narrowed: best };
    }
    // Where the slowdown is spread, the commit that passes half of it need not be a step worth looking for.
    const isStep = (0,stats/* hodgesLehmann */.i6)(changes).estimate > Math.log1p(state.threshold) / 2;
    return joined(isStep ? [{ ...best, changes }] : [], [
        () => mayDiffer(first, best.before, part, state)
            ? within(first, best.before, state, costs)
            : nothing,
        () => (mayDiffer(best.at, last, part, state) ? within(best.at, last, state, costs) : nothing),
    ]);
}
/**
 * Where a commit beside the one before it does not show the step that both show beside the first, the pair is compared as
 * often as they were.
 */
function contradicted({ before, at }, first, state) {
    const own = changesBetween(state, before, at).length;
    const others = changesBetween(state, first, at).length;
    return own > 0 && own < others ? { from: before, to: at, rounds: others - own } : null;
}
/** So many rounds of a commit beside the one before it give its own interval. */
const confirming = 6;
/** One part after the other: the next one is looked at where nothing is left to do in those before. */
function joined(found, parts) {
    let all = { ...nothing, steps: found };
    for (const part of parts) {
        if (all.next !== null)
            return all;
        const { steps, next, narrowed } = part();
        all = { steps: [...all.steps, ...steps], next, narrowed };
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/bisect/index.js







/***/ })

};
