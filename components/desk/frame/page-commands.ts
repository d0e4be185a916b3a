/** What a page offers, to be done by name. */
export interface PageCommand {
  label: string
  run: () => void
}

/**
 * What can be done on the page that is open: its buttons, its filled links and what unfolds, by the words that they bear. A
 * page shows nobody what they may not do, so neither does the palette. What unfolds in a list is of its item, and has no name
 * without it.
 */
export function listPageCommands(page: ParentNode): PageCommand[] {
  const found = [
    ...page.querySelectorAll<HTMLElement>(
      'main :is(button.btn, a.btn, summary:not(li *), section.part > h2)',
    ),
  ]
  const commands = new Map<string, PageCommand>()
  for (const element of found) {
    const label = toLabel(element)
    if (label === '' || commands.has(label) || !element.checkVisibility()) continue
    commands.set(label, { label, run: () => use(element) })
  }
  return [...commands.values()]
}

function toLabel(element: HTMLElement): string {
  const words = element.getAttribute('aria-label') ?? element.textContent
  const label = words.replace(/\s+/g, ' ').trim()
  return element.matches('h2') ? `Go to ${label}` : label
}

function use(element: HTMLElement): void {
  element.focus()
  element.scrollIntoView({ block: 'center' })
  if (!element.matches('h2')) element.click()
}
