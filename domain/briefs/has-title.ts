/** Whether a brief has a title that can be read aloud and linked to: one letter or figure at least. */
export function hasTitle({ title }: { title: string }): boolean {
  return /[\p{L}\p{N}]/u.test(title)
}
