'use client'

import { useEffect, useState } from 'react'
import { isEarlierVersion, watchSuspicions } from './earlier-version.ts'

/** Says, once something has failed for that reason, that a new build has taken the place of the one this page is of. */
export function StaleNote() {
  const [isStale, setStale] = useState(false)
  useEffect(() => {
    const look = async () => {
      const files = [...document.scripts]
        .map(({ src }) => src)
        .filter((src) => src.includes('/_next/static/'))
      if (await isEarlierVersion(files)) setStale(true)
    }
    return watchSuspicions(() => void look())
  }, [])
  if (!isStale) return null
  return (
    <div className="note is-stop stale" role="alert">
      <p>
        <b>This page is from an earlier version of the desk.</b> What you have written is kept in this
        browser, and will still be there when you reload the page.
      </p>
      <p className="acts">
        <button className="btn" type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </p>
    </div>
  )
}
