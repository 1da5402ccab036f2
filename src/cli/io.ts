/** A stream that text is written to, such as `process.stdout`. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What measuring takes. Loaded only where something is measured, so that help is there at once. */
export type Engine = Pick<typeof import('../accept/index.ts'), 'acceptedOffline'> &
  Pick<
    typeof import('../baseline/index.ts'),
    | 'checkoutAt'
    | 'historyView'
    | 'keepBaseline'
    | 'knownCommits'
    | 'noBaselinesHere'
    | 'storageFor'
  > &
  Pick<
    typeof import('../gate.ts'),
    'bisect' | 'gate' | 'lastVersions' | 'listRun' | 'reach' | 'solo'
  > &
  Pick<typeof import('../bisect/index.ts'), 'renderBisect' | 'renderBisectMarkdown'> &
  Pick<typeof import('../live/index.ts'), 'board' | 'livePage' | 'onlooker' | 'openBoard'> &
  Pick<
    typeof import('../monitor/index.ts'),
    'alertText' | 'monitor' | 'renderMonitor' | 'sampleLine'
  > &
  Pick<typeof import('../init/index.ts'), 'inspect' | 'planInit' | 'writePlanned'> &
  Pick<typeof import('../notify/index.ts'), 'notifyBranch' | 'tellAll'> &
  Pick<typeof import('../platform/config/config-files.ts'), 'configFiles'> &
  Pick<typeof import('../platform/node.ts'), 'nodePorts'> &
  Pick<typeof import('../reach/index.ts'), 'renderReach' | 'renderReachJson'> &
  Pick<typeof import('../platform/node-messenger.ts'), 'nodeMessenger'> &
  Pick<typeof import('../platform/print-pdf.ts'), 'printPdf'> &
  Pick<
    typeof import('../report/index.ts'),
    | 'count'
    | 'formatQuantity'
    | 'formatSize'
    | 'headlineText'
    | 'lineText'
    | 'logText'
    | 'noticeLines'
    | 'noticeText'
    | 'parseReport'
    | 'renderCsv'
    | 'renderExplanation'
    | 'renderHistory'
    | 'renderHtml'
    | 'renderJson'
    | 'renderMarkdown'
    | 'renderProgress'
    | 'renderRunListing'
    | 'renderTerminal'
    | 'textTable'
  > &
  Pick<
    typeof import('../store/index.ts'),
    | 'anyKey'
    | 'branchPrefix'
    | 'entryKey'
    | 'exportEntries'
    | 'importEntries'
    | 'parseKey'
    | 'prune'
    | 'readAlerts'
    | 'readRun'
  > &
  Pick<
    typeof import('../site/index.ts'),
    | 'badgeOf'
    | 'historyCsv'
    | 'openMetrics'
    | 'sinceLastRelease'
    | 'siteFiles'
    | 'weekHeadline'
    | 'weekLines'
    | 'weekMarkdown'
    | 'weekOf'
  > &
  Pick<typeof import('../decide/index.ts'), 'judgedTogether'> &
  Pick<typeof import('../doctor/index.ts'), 'diagnose' | 'renderDoctor' | 'renderDoctorJson'> &
  Pick<typeof import('../selftest/index.ts'), 'renderSelftest' | 'renderSelftestJson' | 'selftest'>

/** All that the command line needs of its process. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where it was started; absolute. */
  readonly directory: string
  /** Aborts on Ctrl-C; the reason is an Interrupted. */
  readonly stop: AbortSignal
  /** Monotonic. */
  readonly seconds: () => number
  /** A seed for a run whose user names none. */
  readonly newSeed: () => number
  /** The built worker. */
  readonly workerPath: string
  /** The built program that evaluates config files. */
  readonly configLoaderPath: string
  /** The directory of the script and the style of the page of trends, as they were built. */
  readonly siteAssetsPath: string
  readonly load: () => Promise<Engine>
}
