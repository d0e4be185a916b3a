'use client'

import { createContext } from 'react'

/** Is called when a comment was sent, so that whoever shows the threads reads them again. */
export const CommentedContext = createContext<() => void>(() => undefined)
