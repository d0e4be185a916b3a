/** What the site suggests, as `/search/suggest.json` says it. */
interface Suggestion {
  label: string
  kind: string
  href: string
}

/** Milliseconds without a key after which it is asked. */
const pause = 150

let lists = 0

/** Suggests pages while somebody types into the search field inside it. Without it the field is a plain form. */
export class SearchSuggestions extends HTMLElement {
  #input: HTMLInputElement | null = null
  #list = document.createElement('ul')
  #asked = new AbortController()
  #timer = 0

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input || this.#input) return
    this.#input = input
    this.#list.id = `suggestions-${++lists}`
    this.#list.role = 'listbox'
    this.#list.ariaLabel = 'Suggestions'
    this.#list.hidden = true
    this.append(this.#list)
    input.role = 'combobox'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = 'false'
    input.setAttribute('aria-controls', this.#list.id)
    input.addEventListener('input', () => {
      this.#forget()
      this.#timer = window.setTimeout(() => void this.#suggest(), pause)
    })
    input.addEventListener('keydown', (event) => this.#steer(event))
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close()
    })
  }

  /** What was asked for a text that has changed since would take the place of what is chosen from. */
  #forget(): void {
    clearTimeout(this.#timer)
    this.#asked.abort()
    this.#asked = new AbortController()
  }

  async #suggest(): Promise<void> {
    const text = this.#input?.value.trim() ?? ''
    if (text.length < 2) {
      this.#show([])
      return
    }
    try {
      const address = `/search/suggest.json?${new URLSearchParams({ q: text }).toString()}`
      const answer = await fetch(address, { signal: this.#asked.signal })
      this.#show(answer.ok ? ((await answer.json()) as Suggestion[]) : [])
    } catch {
      // Typed on, or no network: the form works all the same.
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(...suggestions.map((one, index) => this.#toOption(one, index)))
    this.#list.hidden = suggestions.length === 0
    if (this.#input) this.#input.ariaExpanded = String(suggestions.length > 0)
    this.#input?.removeAttribute('aria-activedescendant')
  }

  #toOption({ label, kind, href }: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li')
    option.role = 'option'
    option.id = `${this.#list.id}-${index}`
    option.ariaSelected = 'false'
    const link = document.createElement('a')
    link.href = href
    link.tabIndex = -1
    link.dir = 'auto'
    link.textContent = label
    const what = document.createElement('small')
    what.textContent = kind
    option.append(link, ' ', what)
    // The field keeps the focus; otherwise the list would be gone before the click.
    option.addEventListener('mousedown', (event) => event.preventDefault())
    option.addEventListener('click', () => link.click())
    return option
  }

  #steer(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')]
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true')
    if (event.key === 'Escape' && options.length > 0) this.#close()
    else if (event.key === 'Enter' && at >= 0) options[at]?.querySelector('a')?.click()
    else if (event.key === 'ArrowDown') this.#choose(options, at + 1)
    else if (event.key === 'ArrowUp') this.#choose(options, at < 0 ? options.length - 1 : at - 1)
    else return
    event.preventDefault()
  }

  #close(): void {
    this.#forget()
    this.#show([])
  }

  /** One place before the first and after the last is the field itself. */
  #choose(options: readonly HTMLElement[], at: number): void {
    options.forEach((option, index) => (option.ariaSelected = String(index === at)))
    const chosen = options[at]
    if (chosen) this.#input?.setAttribute('aria-activedescendant', chosen.id)
    else this.#input?.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }
}
