'use client'

import { createContext } from 'react'
import type { ListedThreads } from '#domain/reviews/comment-thread.ts'

/** Is called when a comment was sent, with all that is said of the brief now, as the desk answers it (`commentCommands`). */
export const CommentedContext = createContext<(comments: ListedThreads) => void>(() => undefined)
