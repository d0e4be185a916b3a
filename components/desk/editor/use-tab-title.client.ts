import { useLayoutEffect } from 'react'

/**
 * Calls the tab by what the text is called now, for as long as it is edited. Next writes the title that the page was served
 * with when it gets to it, which can be after this browser has brought back a text of another title.
 */
export function useTabTitle(title: string): void {
  useLayoutEffect(() => {
    const name = `${title || 'Untitled'} – edit – Desk`
    const write = () => {
      if (document.title !== name) document.title = name
    }
    write()
    const watch = new MutationObserver(write)
    watch.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [title])
}
