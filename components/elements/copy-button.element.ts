/** How long the button says that it has copied, in milliseconds. */
const saidFor = 2_000

/** A button that copies the text it was given. Without it the text stands there to be selected. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.ariaLive = 'polite'
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(this.dataset['text'] ?? '').then(() => {
        button.textContent = 'Copied'
        setTimeout(() => (button.textContent = 'Copy'), saidFor)
      })
    })
    this.append(button)
  }
}
