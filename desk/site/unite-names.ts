/** Names that there are and more of them, each once. */
export function uniteNames(names: readonly string[], more: readonly string[] = []): string[] {
  return [...new Set([...names, ...more])]
}
