/** What of a window is needed to leave its page. */
interface LeftWindow {
  location: { assign: (address: string) => void }
  addEventListener: (event: 'pageshow', hear: () => void, options: { once: true }) => void
}

/**
 * Goes to another page. Done only if the one that is left is shown again: until the other is there, its buttons can still be
 * pressed, and whoever waits for this keeps them busy.
 */
export function leaveFor(address: string, page: LeftWindow = window): Promise<void> {
  return new Promise((resolve) => {
    page.addEventListener('pageshow', () => resolve(), { once: true })
    page.location.assign(address)
  })
}
