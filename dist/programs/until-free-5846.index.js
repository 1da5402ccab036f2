export const id = 5846;
export const ids = [5846];
export const modules = {

/***/ 65846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untilFree)
/* harmony export */ });
const tries = 4;
const longestWaitSeconds = 60;
/**
 * Asks again as long as the host is busy: after the time it names, else after 1, 2 and 4 seconds.
 *
 * What is asked is a whole errand and not each of its requests by itself (as Octokit's retry plugin would do, which
 * doesn't read Retry-After either): a creation that was answered with an error may have been carried out all the same,
 * so a second try has to look first.
 */
async function untilFree(ask, wait) {
    for (let attempt = 1;; attempt++) {
        const answer = await ask();
        if (answer.kind !== 'busy' || attempt === tries)
            return answer;
        const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1);
        if (seconds > longestWaitSeconds)
            return answer;
        await wait(seconds);
    }
}


/***/ })

};
