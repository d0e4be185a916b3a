'use client'

import { lazy, memo, Suspense, useSyncExternalStore, type FunctionComponent, type ReactNode } from 'react'

/**
 * A component whose script is loaded when it is first shown: what is rarely needed costs nobody else anything. Where it cannot
 * be loaded, because the desk has changed since the page was, it says what to do, and the rest of the page stays.
 */
export function loadLate<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const Late = lazy(async () => ({ default: await load().catch(() => NotLoaded) }))
  function LateComponent(props: Props) {
    return (
      <Suspense>
        <Listening>
          <Late {...props} />
        </Listening>
      </Suspense>
    )
  }
  // What came with the page goes until the script is there when it is rendered anew: it is only when something has changed.
  return memo(LateComponent)
}

const neverChanges = () => () => undefined

/**
 * Takes no clicks and no words until its script listens, as `ReadyMain` does for the rest of the page: what came with the page
 * stands there before that.
 */
function Listening({ children }: { children: ReactNode }) {
  const listens = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return (
    <div className="late" inert={!listens}>
      {children}
    </div>
  )
}

function NotLoaded() {
  return (
    <p className="err" role="alert">
      The desk has been updated since this page was loaded. Reload the page to see what belongs here; nothing
      you have written will be lost.
    </p>
  )
}
