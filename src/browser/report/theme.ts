import { element } from '../../report/renderers/html/markup.ts'
import { mountElement } from './mount.ts'

/** A switch between light and dark. Until it is used, the page is as the reader's system is. */
export function addThemeSwitch(header: Element): void {
  const isDark = (): boolean =>
    document.documentElement.dataset['theme'] === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : document.documentElement.dataset['theme'] === 'dark'
  const button = mountElement(element('button', { type: 'button', class: 'theme' }))
  const name = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark'
  }
  button.addEventListener('click', () => {
    document.documentElement.dataset['theme'] = isDark() ? 'light' : 'dark'
    name()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name)
  name()
  header.append(button)
}
