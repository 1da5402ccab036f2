export const id = 5165;
export const ids = [5165];
export const modules = {

/***/ 55165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printPdf: () => (/* binding */ printPdf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/platform/load-package.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/**
 * Loads a package that is not ours: of the places that have one of the names, the first.
 *
 * @param names of packages that do equally well, the best first
 * @param places files, as paths or URLs, from which a package is looked for
 * @returns what the caller says that the package exports; null where no place has any
 */
async function loadPackage(names, places) {
    for (const from of places) {
        const path = names.map((name) => resolved(name, from)).find((found) => found !== null);
        if (path === undefined || path === null)
            continue;
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
        return module;
    }
    return null;
}
function resolved(name, from) {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(name);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platform/chromium.js



/**
 * Starts a Chromium without a window: Playwright's own where it is installed, else the system's.
 *
 * `playwright-core` is the project's, or whoever's has installed benchgate: a browser's driver is larger than all of
 * benchgate, and what it drives has to be installed anyway.
 *
 * @param places files, as paths or URLs, from which the driver is looked for
 */
async function startChromium(places) {
    const module = await loadPackage(drivers, places);
    const chromium = module?.chromium ?? module?.default?.chromium;
    return chromium === undefined ? { kind: 'no-driver' } : launch(chromium);
}
const drivers = ['playwright-core', 'playwright', '@playwright/test'];
/** Programs that are a Chromium, by their names in `PATH`. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
async function launch(chromium) {
    const own = chromium.executablePath();
    const paths = (process.env['PATH'] ?? '').split(external_node_path_.delimiter);
    const candidates = [own, ...programs.flatMap((name) => paths.map((path) => (0,external_node_path_.join)(path, name)))];
    const executablePath = candidates.find((path) => path !== '' && (0,external_node_fs_.existsSync)(path));
    const tries = executablePath === undefined
        ? [{ channel: 'chrome' }, { channel: 'msedge' }]
        : [{ executablePath }];
    const reasons = [];
    for (const options of tries) {
        try {
            return { kind: 'started', browser: await chromium.launch(options) };
        }
        catch (error) {
            reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
        }
    }
    return { kind: 'no-browser', reasons };
}

;// CONCATENATED MODULE: ./lib/platform/print-pdf.js



/**
 * Prints a page of ours on paper of A4, in a browser without a network.
 *
 * @param directory the project's, which is looked in for `playwright-core`
 * @returns the PDF
 * @throws GateError `playwright-missing` or `browser-missing`
 */
async function printPdf(html, directory) {
    const browser = await openBrowser(directory);
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
async function openBrowser(directory) {
    const started = await startChromium([(0,external_node_path_.join)(directory, 'package.json'), import.meta.url]);
    switch (started.kind) {
        case 'started':
            return started.browser;
        case 'no-driver':
            throw new errors/* GateError */.ue({ code: 'playwright-missing' });
        case 'no-browser':
            throw new errors/* GateError */.ue({ code: 'browser-missing', reasons: started.reasons });
    }
}


/***/ })

};
