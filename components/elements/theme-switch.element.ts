const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const key = 'theme'

/** A button that goes through system, light and dark and remembers the choice in this browser. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => {
      setTheme(themes[(themes.indexOf(getTheme()) + 1) % themes.length] ?? 'system')
      show(button)
    })
    // Another tab changed it.
    addEventListener('storage', (event) => {
      if (event.key !== key) return
      apply(getTheme())
      show(button)
    })
    show(button)
    this.append(button)
  }
}

function show(button: HTMLButtonElement): void {
  button.textContent = getTheme()
  button.ariaLabel = `Colour theme: ${getTheme()}`
}

function getTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system'
}

function setTheme(theme: Theme): void {
  apply(theme)
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Not stored: the choice lasts as long as the page.
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
