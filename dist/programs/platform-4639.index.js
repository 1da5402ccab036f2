export const id = 4639;
export const ids = [4639];
export const modules = {

/***/ 34639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printPdf: () => (/* binding */ printPdf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/**
 * Prints a page of ours on paper of A4, in a browser without a network.
 *
 * `playwright-core` is the project's, or whoever's has installed benchgate: a browser's driver is larger than all of
 * benchgate, and what it drives has to be installed anyway.
 *
 * @param directory the project's, which is looked in for `playwright-core`
 * @returns the PDF
 * @throws GateError `playwright-missing` or `browser-missing`
 */
async function printPdf(html, directory) {
    const chromium = await loadChromium(directory);
    const browser = await launch(chromium);
    try {
        const context = await browser.newContext({ offline: true, colorScheme: 'light' });
        const page = await context.newPage();
        await page.setContent(html);
        await page.waitForSelector('html[data-ready]', { state: 'attached' });
        return await page.pdf({ printBackground: true, preferCSSPageSize: true });
    }
    finally {
        await browser.close();
    }
}
const drivers = ['playwright-core', 'playwright', '@playwright/test'];
async function loadChromium(directory) {
    for (const from of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'package.json'), import.meta.url]) {
        const path = drivers.map((driver) => resolved(driver, from)).find((found) => found !== null);
        if (path === undefined || path === null)
            continue;
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path).href));
        const chromium = module.chromium ?? module.default?.chromium;
        if (chromium !== undefined)
            return chromium;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({ code: 'playwright-missing' });
}
function resolved(driver, from) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve(driver);
    }
    catch {
        return null;
    }
}
/** Programs that are a Chromium, by their names in `PATH`. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Playwright's own where it is installed, else the system's. */
async function launch(chromium) {
    const own = chromium.executablePath();
    const paths = (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    const candidates = [own, ...programs.flatMap((name) => paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name)))];
    const executablePath = candidates.find((path) => path !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const tries = executablePath === undefined
        ? [{ channel: 'chrome' }, { channel: 'msedge' }]
        : [{ executablePath }];
    const reasons = [];
    for (const options of tries) {
        try {
            return await chromium.launch(options);
        }
        catch (error) {
            reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue({ code: 'browser-missing', reasons });
}


/***/ })

};
