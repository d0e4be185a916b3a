import type { DeskRow } from '#domain/people/desk-row.ts'

/** A brief that must not go out before an instant: ISO. */
export interface EmbargoMark extends Pick<DeskRow, 'slug' | 'title' | 'category'> {
  until: string
}
