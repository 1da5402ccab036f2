export const id = 2657;
export const ids = [2657];
export const modules = {

/***/ 62657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeMessenger: () => (/* binding */ nodeMessenger)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Messages by HTTP and by mail. */

const timeoutMs = 30_000;
const longestReason = 200;
/** What signs and what mails is loaded with the first message that needs it: a run that sends none pays for neither. */
const nodeMessenger = {
    async post(address, body, headers = {}) {
        if (!URL.canParse(address) || !/^https?:/i.test(address)) {
            return { kind: 'refused', status: null, message: 'the address is none of HTTP' };
        }
        try {
            const response = await fetch(address, {
                method: 'POST',
                headers: { 'content-type': 'application/json', ...headers },
                body,
                // Who is redirected would send its secret to whoever is named there.
                redirect: 'manual',
                signal: AbortSignal.timeout(timeoutMs),
            });
            return await answerOf(response);
        }
        catch (error) {
            return { kind: 'busy', retryAfterSeconds: null, message: reasonFor(error) };
        }
    },
    async mail(server, { id, ...mail }) {
        const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
        try {
            const url = new URL(server);
            const limits = {
                connectionTimeout: timeoutMs,
                greetingTimeout: timeoutMs,
                socketTimeout: timeoutMs,
            };
            const transport = createTransport({
                host: url.hostname,
                ...(url.port !== '' && { port: Number(url.port) }),
                secure: url.protocol === 'smtps:',
                ...(url.username !== '' && {
                    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
                }),
                ...limits,
                // A mail's texts are ours alone: none of them is a file or an address to be read.
                disableFileAccess: true,
                disableUrlAccess: true,
            });
            const { from, to, subject, text, html } = mail;
            const messageId = `<${id}@benchgate>`;
            await transport.sendMail({ from, to: [...to], subject, text, html, messageId });
            return { kind: 'ok', value: null };
        }
        catch (error) {
            return ofMailServer(error);
        }
    },
    async sign(secret, id, at, body) {
        const { Webhook } = await __webpack_require__.e(/* import() */ 5487).then(__webpack_require__.t.bind(__webpack_require__, 15487, 19));
        try {
            return {
                'webhook-id': id,
                'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
                'webhook-signature': new Webhook(secret).sign(id, at, body),
            };
        }
        catch {
            return null;
        }
    },
    wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000),
};
async function answerOf(response) {
    const text = await response.text().catch(() => '');
    if (response.ok)
        return { kind: 'ok', value: null };
    const { status } = response;
    const message = `HTTP ${status}${text.trim() === '' ? '' : `: ${text.trim().slice(0, longestReason)}`}`;
    return status === 429 || status >= 500
        ? { kind: 'busy', retryAfterSeconds: retryAfter(response), message }
        : { kind: 'refused', status, message };
}
/** In seconds, or as a date. */
function retryAfter({ headers }) {
    const text = headers.get('retry-after');
    if (text === null)
        return null;
    const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
/** By the system's code alone: its sentences quote addresses. */
function reasonFor(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer in time';
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return `no connection (${codeOf(cause) ?? 'unknown'})`;
}
/** SMTP tells by its code whether it is worth trying again: 4 what passes, 5 what does not. */
function ofMailServer(error) {
    const code = codeOf(error) ?? 'unknown';
    const status = statusOf(error);
    const message = `the mail server: ${code}${status === null ? '' : ` ${status}`}`;
    const isFinal = code === 'EAUTH' || code === 'EENVELOPE' || code === 'ERR_INVALID_URL';
    return isFinal || (status !== null && status >= 500)
        ? { kind: 'refused', status: null, message }
        : { kind: 'busy', retryAfterSeconds: null, message };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
}
function statusOf(error) {
    const isTold = error instanceof Error && 'responseCode' in error;
    return isTold && typeof error.responseCode === 'number' ? error.responseCode : null;
}


/***/ })

};
