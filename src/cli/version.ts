/** The same as in package.json, which is not there to be read beside every bundle; a test compares them. */
export const version = '0.1.0'
