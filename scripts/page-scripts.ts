// Bundles the scripts of our pages (src/browser) into the modules that put them into a page.
import { writeFile } from 'node:fs/promises'
import { pageScripts } from './bundle-page-script.ts'

for (const { to, text } of await pageScripts()) {
  await writeFile(new URL(`../${to}`, import.meta.url), text)
}
