'use client'

import { useEffect } from 'react'
import { isChunkFailure, suspectEarlierVersion } from '#components/desk/frame/earlier-version.ts'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'

export default function Failed({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => {
    if (isChunkFailure(error)) suspectEarlierVersion()
  }, [error])
  return (
    <>
      <DeskHeading title="This page could not be shown" />
      <p className="pt">
        This is our fault, not yours. What you wrote in a brief or a review and had not saved is kept in this
        browser, and will be there when you open it again. Other forms have to be filled in again.
      </p>
      <p className="acts pt">
        <button className="btn pri" type="button" onClick={reset}>
          Try again
        </button>
      </p>
    </>
  )
}
