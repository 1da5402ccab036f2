/**
 * A switch between light and dark. Until it is used, the page is as the reader's system is.
 *
 * @param switched called after each use, for what is drawn in the theme's own colours
 */
export function addThemeSwitch(header: Element, switched: () => void = () => {}): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = (): boolean =>
    document.documentElement.dataset['theme'] === undefined
      ? system.matches
      : document.documentElement.dataset['theme'] === 'dark'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'theme'
  const name = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark'
  }
  button.addEventListener('click', () => {
    document.documentElement.dataset['theme'] = isDark() ? 'light' : 'dark'
    name()
    switched()
  })
  system.addEventListener('change', name)
  name()
  header.append(button)
}
