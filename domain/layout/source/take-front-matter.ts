/** Cuts the front matter off a text, leaving its lines empty so that line numbers stay true. */
export function takeFrontMatter(text: string): { body: string; frontMatter: string | null } {
  const found = /^\s*---[ ]*\n([\s\S]*?)\n---[ ]*(?:\n|$)/.exec(text)
  const yaml = found?.[1]
  const looksLikeYaml = yaml !== undefined && /^[\w-]+\s*:/m.test(yaml)
  if (!found || !looksLikeYaml) return { body: text, frontMatter: null }
  const blank = found[0].replace(/[^\n]/g, '')
  return { body: blank + text.slice(found[0].length), frontMatter: yaml }
}
