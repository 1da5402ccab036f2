export const id = 9469;
export const ids = [9469];
export const modules = {

/***/ 41850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyBranch: () => (/* reexport */ notifyBranch),
  tellAll: () => (/* reexport */ tellAll)
});

// EXTERNAL MODULE: ./lib/store/index.js + 33 modules
var store = __webpack_require__(55503);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/notify/alerts-after.js

/**
 * Holds a run's report against what was told of its branch before. A slowdown is told once for each change of the code,
 * and not again where the same versions are compared once more. It is over once it is shown to be gone: against the
 * same base by any verdict that says so; against a later one by improvements that together make up for it.
 *
 * @param before oldest first
 * @param commit that the run is about
 */
function alertsAfter(report, before, commit) {
    const present = presentIn(report, commit);
    const lasting = before.filter(({ fixed }) => fixed === null);
    const over = before.filter(({ fixed }) => fixed !== null);
    const later = lasting.map((alert) => afterwards(alert, report, commit));
    const steps = present.map((alert) => {
        const known = lasting.find((one) => isSame(one, alert));
        return known === undefined ? { alert, isNews: true } : again(known, alert);
    });
    const isPresent = (alert) => present.some((one) => isSame(one, alert));
    const gone = later.filter(({ alert }) => !isPresent(alert));
    return {
        alerts: [...over, ...gone.map(({ alert }) => alert), ...steps.map(({ alert }) => alert)],
        news: [
            ...steps.flatMap(({ alert, isNews }) => (isNews ? [{ tiding: alert.kind, alert }] : [])),
            ...gone.flatMap(({ alert, isTold }) => (isTold ? [{ tiding: 'fixed', alert }] : [])),
        ],
    };
}
/** What is wrong by this run alone. */
function presentIn(report, commit) {
    const { outcome, versions, createdAt: at } = report;
    const { base } = versions;
    const from = base?.source.kind === 'git' ? base.source.commit : (base?.label ?? null);
    const common = { commit, base: from, at, fixed: null };
    const alert = (own) => ({
        metric: null,
        ratio: null,
        ...common,
        ...own,
    });
    const slower = report.benchmarks.flatMap((benchmark) => slowdowns(benchmark.results).map((result) => alert({
        kind: result.verdict === 'suspected' ? 'suspected' : 'regressed',
        subject: subjectOf(benchmark.id, result.metric),
        metric: result.metric,
        text: (0,lib_report.slowdownText)(benchmark, result),
        ratio: result.change?.ratio ?? null,
    })));
    const exceeded = report.budgets
        .filter(({ gates, status }) => gates && status === 'exceeded')
        .map((limit) => alert({ kind: 'exceeded', subject: limitSubject(limit), text: (0,lib_report.overBudgetText)(limit) }));
    const isBlind = outcome === 'errored' || outcome === 'incomparable';
    const blind = isBlind ? [alert({ kind: outcome, subject: '', text: (0,lib_report.headlineText)(report) })] : [];
    return [...blind, ...slower, ...exceeded];
}
/** Of each metric that gates the worst, where several heads were judged. */
function slowdowns(results) {
    const all = results
        .filter(({ gates, accepted }) => gates && accepted === null)
        .filter(({ verdict }) => verdict === 'regressed' || verdict === 'suspected')
        .toSorted((a, b) => (b.change?.ratio ?? 0) - (a.change?.ratio ?? 0));
    return [...new Map(all.toReversed().map((result) => [result.metric, result])).values()];
}
function subjectOf(id, metric) {
    return JSON.stringify([id, metric]);
}
function limitSubject(limit) {
    const than = limit.kind === 'relation' ? limit.than.id : null;
    return JSON.stringify(['budget', limit.benchmark.id, than, limit.metric, limit.target]);
}
/** A suspicion and a slowdown are of one subject; a run that failed is another than one that compared nothing. */
function isSame(one, other) {
    return one.subject === other.subject && (one.subject !== '' || one.kind === other.kind);
}
/** What was told already and is there again. */
function again(known, now) {
    if (now.ratio === null || known.ratio === null)
        return { alert: known, isNews: false };
    if (known.base === now.base) {
        const isConfirmed = known.kind === 'suspected' && now.kind === 'regressed';
        return { alert: isConfirmed ? now : known, isNews: isConfirmed };
    }
    return { alert: { ...now, ratio: known.ratio * now.ratio }, isNews: true };
}
/** What became of one that this run does not show. */
function afterwards(alert, report, commit) {
    const over = { ...alert, fixed: { commit, at: report.createdAt } };
    const lasts = { alert, isTold: false };
    switch (alert.kind) {
        case 'errored':
        case 'incomparable':
            return report.outcome === alert.kind ? lasts : { alert: over, isTold: true };
        case 'exceeded': {
            const limits = report.budgets.filter((limit) => limitSubject(limit) === alert.subject);
            const isMet = limits.length > 0 && limits.every(({ status }) => status === 'met');
            return isMet ? { alert: over, isTold: true } : lasts;
        }
        case 'regressed':
        case 'suspected':
            return ofBenchmark(alert, report, over);
    }
}
function ofBenchmark(alert, report, over) {
    const lasts = { alert, isTold: false };
    const results = report.benchmarks.flatMap(({ id, results: all }) => all.filter(({ metric }) => subjectOf(id, metric) === alert.subject));
    const [result] = results;
    if (result === undefined)
        return lasts;
    // Nobody has to be told what somebody has accepted, or taken out.
    if (results.some(({ verdict, accepted }) => accepted !== null || verdict === 'removed')) {
        return { alert: over, isTold: false };
    }
    const isSettled = results.every(({ verdict }) => verdict === 'unchanged' || verdict === 'improved');
    if (!isSettled)
        return lasts;
    const { base } = report.versions;
    const from = base?.source.kind === 'git' ? base.source.commit : base?.label;
    if (from === alert.base)
        return { alert: over, isTold: true };
    const { change, verdict, threshold } = result;
    if (verdict !== 'improved' || change === null || alert.ratio === null)
        return lasts;
    const ratio = alert.ratio * change.ratio;
    return ratio < 1 + threshold
        ? { alert: over, isTold: true }
        : { alert: { ...alert, ratio }, isTold: false };
}

// EXTERNAL MODULE: ./lib/until-free.js
var until_free = __webpack_require__(65846);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/notify/message.js


/** More would not fit into every kind of message, nor be read. */
const mostLines = 20;
/** @param target by the name of which its messages have ids of their own */
function messageOf(news, source, target) {
    const sorted = news.toSorted((a, b) => model/* tidings */.Tk.indexOf(a.tiding) - model/* tidings */.Tk.indexOf(b.tiding));
    return {
        id: idOf([target, source.gate, source.branch, source.commit, source.run]),
        type: sorted[0]?.tiding ?? 'fixed',
        title: titleOf(sorted, source),
        news: sorted,
        lines: shownOf(sorted.map(({ tiding, alert }) => `${signs[tiding]} ${lineOf(tiding, alert)}`)),
        source,
    };
}
/** @param target by the name of which its messages have ids of their own */
function bulletinMessage({ type, title, lines }, source, target) {
    return {
        id: idOf([type, target, source.gate, source.branch, source.commit, source.run]),
        type,
        title: `${title} ${placeOf(source)}`,
        news: [],
        lines: shownOf(lines),
        source,
    };
}
function shownOf(lines) {
    const more = lines.length - mostLines;
    return [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${more} more`] : [])];
}
const signs = {
    errored: '🟥',
    incomparable: '🟥',
    regressed: '🔴',
    exceeded: '🔴',
    suspected: '🔺',
    fixed: '✅',
};
function lineOf(tiding, { text, commit }) {
    return tiding === 'fixed' ? `fixed: ${text} (since ${commit.slice(0, 7)})` : text;
}
function titleOf(news, source) {
    const numbers = model/* tidings */.Tk.flatMap((tiding) => {
        const number = news.filter((one) => one.tiding === tiding).length;
        return number === 0 ? [] : [`${number} ${tiding}`];
    });
    return `${numbers.join(', ')} on ${placeOf(source)}`;
}
/** Such as `main of owner/name (api)`. */
function placeOf({ gate, repository, branch }) {
    const of = repository === null ? '' : ` of ${repository}`;
    return `${branch}${of}${gate === 'benchgate' ? '' : ` (${gate})`}`;
}
function idOf(parts) {
    return `msg_${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./lib/notify/issue.js



const issueLabel = 'benchgate';
/**
 * Keeps the one issue about a branch: opens it with the first news, says what lasts, and closes it once nothing does.
 * One that somebody has closed stays closed until there is something new.
 *
 * @param alerts those that last
 */
async function keepIssue(alerts, news, source, tracker, wait) {
    const isBad = news.some(({ tiding }) => tiding !== 'fixed');
    return (0,until_free/* untilFree */.X)(async () => {
        const listed = await tracker.open(issueLabel);
        if (listed.kind !== 'ok')
            return listed;
        const own = listed.value.find(({ body }) => body.trimEnd().endsWith(markerOf(source)));
        const wanted = issueOf(alerts, source);
        if (own === undefined) {
            return alerts.length > 0 && isBad ? tracker.create(wanted, issueLabel) : done;
        }
        if (alerts.length === 0)
            return tracker.update({ ...own, body: over(source) }, 'closed');
        const isSame = own.body.trimEnd() === wanted.body && own.title === wanted.title;
        return isSame ? done : tracker.update({ ...own, ...wanted }, 'open');
    }, wait);
}
const done = { kind: 'ok', value: null };
// GitHub takes 65,536 characters, and nobody reads more lines than these.
const mostShown = 100;
function issueOf(alerts, source) {
    const lines = alerts
        .slice(0, mostShown)
        .map(({ kind, text, commit }) => `- ${signs[kind]} ${(0,lib_report.prose)(text)} (since ${commit})`);
    const more = alerts.length - lines.length;
    const number = alerts.length === 1 ? '1 alert' : `${alerts.length} alerts`;
    return {
        title: `Benchmarks: ${number} on ${source.branch}`,
        body: [
            ...lines,
            ...(more > 0 ? [`- and ${more} more`] : []),
            '',
            `${seen(source)} This closes by itself once a run shows that all of it is gone.`,
            '',
            markerOf(source),
        ].join('\n'),
    };
}
function over(source) {
    return [`Nothing of it lasts. ${seen(source)}`, '', markerOf(source)].join('\n');
}
function seen({ commit, url }) {
    const run = url === null ? 'a run' : `[a run](${url})`;
    return `Last seen by ${run} of ${commit}.`;
}
/** Ends the text: tells the issue from those of other gates and branches. */
function markerOf({ gate, branch }) {
    const name = [gate, branch].map((part) => encodeURIComponent(part.toWellFormed())).join(':');
    return `<!-- benchgate-issue:${name} -->`;
}

// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var config = __webpack_require__(49166);
;// CONCATENATED MODULE: ./lib/notify/payloads/email.js
/** A mail, as plain text and as HTML. Its subject is one line, whatever is in a name. */
function emailOf({ id, title, lines, source: { commit, url } }, { from, to }) {
    const foot = [commit.slice(0, 7), ...(url === null ? [] : [url])];
    return {
        id,
        from,
        to,
        subject: title.replaceAll(/\p{C}|\p{Zl}|\p{Zp}/gu, ' '),
        text: [...lines, '', ...foot].join('\n'),
        html: [
            `<h1 style="font-size:1.2em">${html(title)}</h1>`,
            `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`,
            `<p><code>${html(foot[0] ?? '')}</code>${url === null ? '' : ` <a href="${html(url)}">the run</a>`}</p>`,
        ].join('\n'),
    };
}
function html(text) {
    return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/notify/payloads/slack.js
// Slack's own limits.
const longestHeader = 150;
const longestLine = 1000;
/**
 * Blocks for an incoming webhook. Their texts are plain or rich, in neither of which Slack looks for markup; the one text
 * that it does, which notifications show, is escaped as Slack asks for.
 *
 * Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
function slackPayload({ title, lines, source: { commit, url } }) {
    const list = {
        type: 'rich_text_list',
        style: 'bullet',
        elements: lines.map((line) => richSection([richText(line.slice(0, longestLine))])),
    };
    const link = url === null ? [] : [{ type: 'link', url, text: 'the run' }];
    const foot = richSection([richText(`${commit.slice(0, 7)}${url === null ? '' : ', '}`), ...link]);
    return JSON.stringify({
        text: escaped(title),
        mrkdwn: false,
        blocks: [
            {
                type: 'header',
                text: { type: 'plain_text', text: title.slice(0, longestHeader), emoji: false },
            },
            { type: 'rich_text', elements: [...(lines.length === 0 ? [] : [list]), foot] },
        ],
    });
}
function richSection(elements) {
    return { type: 'rich_text_section', elements };
}
function richText(text) {
    return { type: 'text', text };
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/notify/payloads/teams.js
/**
 * A card for the webhook of a workflow in Teams. Its texts are runs, in which, other than in blocks of text, no Markdown
 * is looked for.
 *
 * Source: https://adaptivecards.io/explorer/TextRun.html
 */
function teamsPayload({ title, lines, source: { commit, url } }) {
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
            richBlock(title, { size: 'Medium', weight: 'Bolder' }),
            ...lines.map((line) => richBlock(line)),
            richBlock(commit.slice(0, 7), { isSubtle: true }),
        ],
        ...(url !== null && { actions: [{ type: 'Action.OpenUrl', title: 'The run', url }] }),
    };
    const contentType = 'application/vnd.microsoft.card.adaptive';
    return JSON.stringify({
        type: 'message',
        attachments: [{ contentType, contentUrl: null, content }],
    });
}
function richBlock(text, style = {}) {
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] };
}

;// CONCATENATED MODULE: ./lib/notify/payloads/webhook.js
/** What a receiver of one's own is sent, as the Standard Webhooks describe it: a type, a time, and the data. */
function webhookPayload({ type, title, lines, news, source }, at) {
    const { gate, repository, branch, commit, url } = source;
    return JSON.stringify({
        type: `benchgate.${type}`,
        timestamp: at.toISOString(),
        data: {
            gate,
            repository,
            branch,
            commit,
            url,
            title,
            lines,
            news: news.map(({ tiding: what, alert }) => ({
                what,
                text: alert.text,
                metric: alert.metric,
                ratio: alert.ratio,
                since: { commit: alert.commit, comparedWith: alert.base, at: alert.at },
            })),
        },
    });
}

;// CONCATENATED MODULE: ./lib/notify/send.js





/** Sends one message, again where the receiver is busy. What it answers, or why nothing was sent, without a secret. */
async function send(target, message, secrets, at, messenger) {
    const address = secrets(target.address);
    if (address === null)
        return withoutVariable(target.address);
    const deliver = await deliveryOf(target, message, { address, secrets, at }, messenger);
    if (typeof deliver !== 'function')
        return deliver;
    const answer = await (0,until_free/* untilFree */.X)(deliver, messenger.wait);
    return answer.kind === 'ok' ? answer : { ...answer, message: without(answer.message, address) };
}
async function deliveryOf(target, message, { address, secrets, at }, messenger) {
    switch (target.kind) {
        case 'slack':
            return () => messenger.post(address, slackPayload(message));
        case 'teams':
            return () => messenger.post(address, teamsPayload(message));
        case 'email':
            return () => messenger.mail(address, emailOf(message, target));
        case 'webhook': {
            const secret = secrets(target.secret);
            if (secret === null)
                return withoutVariable(target.secret);
            const body = webhookPayload(message, at);
            const headers = await messenger.sign(secret, message.id, at, body);
            if (headers === null)
                return refused(`${target.secret} is no signing key: whsec_ and base64`);
            return () => messenger.post(address, body, headers);
        }
    }
}
function withoutVariable(name) {
    return refused(`the environment has no ${name}`);
}
function refused(message) {
    return { kind: 'refused', status: null, message };
}
/** A server may quote what it was asked for; the parts of an address are as secret as the whole. */
function without(text, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const parts = [address, url?.pathname, url?.search, url?.username, url?.password];
    const secret = parts.filter((part) => part !== undefined && part.length > 3);
    return secret.reduce((rest, part) => rest.replaceAll(part ?? '', '***'), text);
}

;// CONCATENATED MODULE: ./lib/notify/tell.js



/** As much of what could not be sent as is worth telling later. */
const mostPending = 50;
/**
 * Sends every target one message with what it wants to know: of this run, and of earlier ones of which it could not be
 * told. What fails is told, and kept to be sent with the next.
 */
async function tell(news, pending, { targets, source, defaultBranch, secrets, at }, messenger) {
    const sent = await Promise.all(named(targets).map(async ({ name, target }) => {
        const isAbout = (0,config/* matchesBranch */._r)(target.branch, source.branch, defaultBranch);
        const own = isAbout ? news.filter(({ tiding }) => target.on.includes(tiding)) : [];
        const wanted = [...(pending[name] ?? []), ...own];
        if (wanted.length === 0)
            return { name, left: [], notices: [] };
        const message = messageOf(wanted, source, name);
        const answer = await send(target, message, secrets, at, messenger);
        if (answer.kind === 'ok')
            return { name, left: [], notices: [] };
        return { name, left: wanted.slice(-mostPending), notices: [notSent(name, answer.message)] };
    }));
    return {
        pending: Object.fromEntries(sent.flatMap(({ name, left }) => (left.length === 0 ? [] : [[name, left]]))),
        notices: sent.flatMap(({ notices }) => notices),
    };
}
/** Sends all targets what is no news of a run. @returns by target, why it did not arrive; null where it did */
async function tellAll(bulletin, { targets, source, secrets, at }, messenger) {
    return Promise.all(named(targets).map(async ({ name, target }) => {
        const message = bulletinMessage(bulletin, source, name);
        const answer = await send(target, message, secrets, at, messenger);
        return { target: name, problem: answer.kind === 'ok' ? null : answer.message };
    }));
}
/** Each has a name of its own, such as `slack $BENCHGATE_SLACK_URL`. */
function named(targets) {
    const names = targets.map((target) => target.kind === 'email' ? `email ${target.to.join(', ')}` : `${target.kind} $${target.address}`);
    return targets.map((target, at) => {
        const name = names[at] ?? '';
        const number = names.slice(0, at + 1).filter((one) => one === name).length;
        return { name: number === 1 ? name : `${name} (${number})`, target };
    });
}
function notSent(target, reason) {
    return { code: 'message-not-sent', target, reason };
}

;// CONCATENATED MODULE: ./lib/notify/notify-branch.js




/**
 * Sends word of what a run changed on its branch, and keeps what was told. Nothing of it is an error: the verdict stands
 * whether or not anybody could be told.
 *
 * @returns what went wrong
 */
async function notifyBranch(run, messenger, ports) {
    const { config, report, source, defaultBranch, storage, secrets, tracker } = run;
    if ((config.notify.length === 0 && !config.issue) || report.interrupted)
        return [];
    const at = ports.clock.date();
    const found = await readFrom(storage, run, ports);
    const past = found.kind === 'found' ? found.log : nothing;
    const { alerts, news } = alertsAfter(report, past.alerts, source.commit);
    const telling = { targets: config.notify, source, defaultBranch, secrets, at };
    const { pending, notices } = await tell(news, past.pending, telling, messenger);
    const lasting = alerts.filter(({ fixed }) => fixed === null);
    const isMain = source.branch === defaultBranch;
    const issue = config.issue && isMain && tracker !== null
        ? await keepIssue(lasting, news, source, tracker, messenger.wait)
        : notify_branch_done;
    return [
        ...(found.kind === 'found' ? [] : [unread(found.message)]),
        ...notices,
        ...issueNotices(issue),
        ...(await saveIn(storage, { before: found, now: { alerts, pending } }, run, ports)),
    ];
}
const nothing = { alerts: [], pending: {} };
const notify_branch_done = { kind: 'ok', value: null };
function shelfOf({ source }, { machine: { os, arch } }) {
    return { id: source.gate, os, arch };
}
async function readFrom(storage, run, ports) {
    if (storage === null)
        return { kind: 'found', log: nothing };
    return (0,store.readAlerts)(shelfOf(run, ports), run.source.branch, storage, ports);
}
/** A log that could not be asked for is not replaced by one that knows less. */
async function saveIn(storage, { before, now }, run, ports) {
    if (storage === null || before.kind === 'unreachable')
        return [];
    const isSame = before.kind === 'found' && JSON.stringify(before.log) === JSON.stringify(now);
    if (isSame)
        return [];
    const { source, savedBy, report } = run;
    const { id, os, arch } = shelfOf(run, ports);
    const { branch, commit } = source;
    const owner = { id, branch, commit, savedBy, createdAt: report.createdAt, machine: { os, arch } };
    const saved = await (0,store.saveAlerts)(now, owner, storage, ports);
    return saved.kind === 'refused' || saved.kind === 'unreachable'
        ? [{ code: 'alerts-not-kept', reason: saved.message }]
        : [];
}
function unread(reason) {
    return { code: 'alerts-unread', reason };
}
function issueNotices(answer) {
    if (answer.kind === 'ok')
        return [];
    const status = answer.kind === 'refused' ? answer.status : null;
    return [{ code: 'issue-not-written', status, reason: answer.message }];
}

;// CONCATENATED MODULE: ./lib/notify/index.js




/***/ })

};
