/** A match as it is ranked and counted. */
export interface SearchMatch {
  id: string
  language: string
  categoryId: string
  confidence: string | null
  publishedAt: Date
  rank: number
}
