interface Entry {
  link: HTMLAnchorElement
  section: Element
}

/** What a reader does to move on by other ways than this list. */
const movements = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Marks, in a list of links to sections, the section being read. */
export class SectionList extends HTMLElement {
  #entries: Entry[] = []
  /** The link just followed: near the end of a page its section cannot come up to where one reads. */
  #chosen: HTMLAnchorElement | null = null
  #ending = new AbortController()

  connectedCallback(): void {
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.#entries = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const section = document.getElementById(link.hash.slice(1))
      return section ? [{ link, section }] : []
    })
    for (const type of movements) {
      addEventListener(type, () => (this.#chosen = null), { signal, passive: true, capture: true })
    }
    for (const { link } of this.#entries) {
      link.addEventListener('click', () => this.#choose(link), { signal })
    }
    let awaited = false
    addEventListener(
      'scroll',
      () => {
        if (awaited) return
        awaited = true
        requestAnimationFrame(() => {
          awaited = false
          this.#mark()
        })
      },
      { signal, passive: true },
    )
    this.#mark()
  }

  disconnectedCallback(): void {
    this.#ending.abort()
  }

  #choose(link: HTMLAnchorElement): void {
    this.#chosen = link
    this.#mark()
  }

  #mark(): void {
    const line = findReadingLine()
    const passed = this.#entries.filter(({ section }) => isOnTheWay(section, line))
    const current = this.#chosen ?? passed.at(-1)?.link
    for (const { link } of this.#entries) link.ariaCurrent = link === current ? 'location' : null
  }
}

/**
 * How far below the upper edge of the window one reads, in pixels: in its upper third, and over the last stretch of
 * the page running down to the lower edge, so that the line comes through every section, however short.
 */
function findReadingLine(): number {
  const longest = document.documentElement.scrollHeight - innerHeight
  const stretch = Math.min(longest, innerHeight * 0.7)
  const rest = longest - scrollY
  const done = rest < stretch ? 1 - rest / stretch : 0
  return innerHeight * (0.3 + 0.7 * done)
}

/** Whether the line has come to the section. What is pinned beside the text is always there and is never come to. */
function isOnTheWay(section: Element, line: number): boolean {
  const aside = section.closest('aside')
  if (aside && getComputedStyle(aside).position === 'sticky') return false
  return section.getBoundingClientRect().top <= line
}
