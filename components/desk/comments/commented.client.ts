'use client'

import { createContext } from 'react'
import type { CommentThread } from '#domain/reviews/comment-thread.ts'

/** Is called when a comment was sent, with all that is said of the brief now. */
export const CommentedContext = createContext<(threads: readonly CommentThread[]) => void>(() => undefined)

/** What the desk answers to a comment (`commentCommands`). */
export interface Commented {
  threads: readonly CommentThread[]
}
