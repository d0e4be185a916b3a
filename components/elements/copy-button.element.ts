/** How long the button says what came of it, in milliseconds. */
const saidFor = 2_000

/**
 * A button that copies the text it was given, `data-text`. `data-of` says of what that is: `Copy` is not enough where
 * there are several. Without it, and where a browser lets no page copy, the text is there to be selected.
 */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') || !window.isSecureContext) return
    const { text = '', of: subject = '' } = this.dataset
    const said = document.createElement('span')
    said.ariaLive = 'polite'
    said.textContent = 'Copy'
    const rest = document.createElement('span')
    rest.className = 'vh'
    rest.textContent = ` ${subject}`
    const button = document.createElement('button')
    button.type = 'button'
    button.append(said, rest)
    const say = (what: string) => {
      said.textContent = what
      setTimeout(() => (said.textContent = 'Copy'), saidFor)
    }
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => say('Copied'),
        () => say('Not copied'),
      )
    })
    this.append(button)
  }
}
