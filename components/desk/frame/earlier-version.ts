/** Something failed that fails on pages of an earlier build: {@link isEarlierVersion} tells whether this is one. */
const suspicion = 'desk-suspicion'

/** Has the page look whether it is of an earlier build than the desk is now. */
export function suspectEarlierVersion(): void {
  window.dispatchEvent(new Event(suspicion))
}

/** Calls `look` at every suspicion, and whenever a script of the page could not be loaded. Returns how to end that. */
export function watchSuspicions(look: () => void): () => void {
  const lookAtError = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) look()
  }
  const lookAtRejection = ({ reason }: PromiseRejectionEvent) => {
    if (isChunkFailure(reason)) look()
  }
  window.addEventListener(suspicion, look)
  // Failures to load do not rise to the window; they are caught on the way down.
  window.addEventListener('error', lookAtError, true)
  window.addEventListener('unhandledrejection', lookAtRejection)
  return () => {
    window.removeEventListener(suspicion, look)
    window.removeEventListener('error', lookAtError, true)
    window.removeEventListener('unhandledrejection', lookAtRejection)
  }
}

/** Whether somebody's program could not load a part of itself: the words are those of bundlers and browsers. */
export function isChunkFailure(reason: unknown): boolean {
  return (
    reason instanceof Error &&
    (reason.name === 'ChunkLoadError' ||
      /load(?:ing)? chunk|dynamically imported module/i.test(reason.message))
  )
}

/** Whether the desk no longer has one of these files: a new build has taken its place. Not while it does not answer. */
export async function isEarlierVersion(files: readonly string[]): Promise<boolean> {
  const gone = await Promise.all(
    files.map((file) =>
      fetch(file, { method: 'HEAD', cache: 'no-store' }).then(
        ({ status }) => status === 404,
        () => false,
      ),
    ),
  )
  return gone.includes(true)
}
