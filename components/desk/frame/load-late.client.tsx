'use client'

import { lazy, Suspense, type FunctionComponent } from 'react'

/**
 * A component whose script is loaded when it is first shown: what is rarely needed costs nobody else anything. Where it cannot
 * be loaded, because the desk has changed since the page was, it says what to do, and the rest of the page stays.
 */
export function loadLate<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const Late = lazy(async () => ({ default: await load().catch(() => NotLoaded) }))
  return function LateComponent(props) {
    return (
      <Suspense>
        <Late {...props} />
      </Suspense>
    )
  }
}

function NotLoaded() {
  return (
    <p className="err" role="alert">
      The desk has been updated since this page was loaded. Reload the page to see what belongs here; nothing
      you have written will be lost.
    </p>
  )
}
