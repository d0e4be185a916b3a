/** What the address of the editor ends with where it is to lead to the field that a thread is about. */
export function toThreadHash(thread: string): string {
  return `#comment-${thread}`
}

/** Where the field is edited that a thread is about. */
export function toEditorAddress(slug: string, thread: string): string {
  return `/admin/briefs/${slug}/edit${toThreadHash(thread)}`
}
