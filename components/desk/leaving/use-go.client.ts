'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { mayLeave } from './leaving.ts'

/** Goes to another page of the desk, as a link to it would. */
export function useGo(): (href: string) => void {
  const router = useRouter()
  return useCallback(
    (href: string) => {
      if (mayLeave()) router.push(href)
    },
    [router],
  )
}
