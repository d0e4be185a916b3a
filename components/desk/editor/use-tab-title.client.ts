import { useLayoutEffect } from 'react'

/**
 * Calls the tab by what the text is called now. Next writes the title that the page was served with when it gets to it,
 * which can be after this browser has brought back a text of another title: that one is replaced again, and no other.
 */
export function useTabTitle(title: string, served: string): void {
  useLayoutEffect(() => {
    const write = () => {
      document.title = toTabTitle(title)
    }
    write()
    const watch = new MutationObserver(() => {
      if (title !== served && document.title === toTabTitle(served)) write()
    })
    watch.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [title, served])
}

function toTabTitle(title: string): string {
  return `${title || 'Untitled'} – edit – Desk`
}
