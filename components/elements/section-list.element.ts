/** Marks, in a list of links to sections, the section being read. */
export class SectionList extends HTMLElement {
  #observer: IntersectionObserver | null = null

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    const linkOf = new Map<Element, HTMLAnchorElement>()
    for (const link of links) {
      const section = document.getElementById(link.hash.slice(1))
      if (section) linkOf.set(section, link)
    }
    const inSight = new Set<Element>()
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target)
          else inSight.delete(target)
        }
        // Between two sections the last one stays marked.
        const current = [...linkOf.keys()].find((section) => inSight.has(section))
        if (current === undefined) return
        for (const [section, link] of linkOf) link.ariaCurrent = section === current ? 'location' : null
      },
      // A line in the upper third of the window: the section that it runs through is being read.
      { rootMargin: '-30% 0px -69%' },
    )
    for (const section of linkOf.keys()) this.#observer.observe(section)
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
    this.#observer = null
  }
}
