'use client'

import { useEffect, useState } from 'react'

/** Whether the page listens yet. What somebody types into a field before that would be lost, so nothing is taken until then. */
export function useReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return isReady
}
