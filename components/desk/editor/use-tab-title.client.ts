import { useLayoutEffect } from 'react'

/**
 * Calls the tab by what the text is called now, for as long as it is edited. Next writes the title that the page was served
 * with when it gets to it, which can be after this browser has brought back a text of another title, and not always into
 * the head: the first title of the whole document is the tab's.
 */
export function useTabTitle(title: string): void {
  useLayoutEffect(() => {
    // As the browser reads a title: one that it reads otherwise than it was written would be written for ever.
    const name = `${title || 'Untitled'} – edit – Desk`.replace(/\s+/g, ' ').trim()
    const write = () => {
      if (document.title !== name) document.title = name
    }
    write()
    const watch = new MutationObserver(write)
    watch.observe(document, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [title])
}
