/** A standing page as a Markdown file keeps it. */
export interface PageFile {
  /** The instant of the change that it was made from, as ISO 8601; null where the file does not say. */
  version: string | null
  title: string
  body: string
}

/** The file of a page: its version, then the title as its first heading, then the text. */
export function printPageFile({ version, title, body }: PageFile): string {
  const frontMatter = version === null ? '' : `---\nversion: ${version}\n---\n\n`
  return `${frontMatter}# ${title}\n\n${body}\n`
}

/** Reads what `printPageFile` prints, with or without a version; `null` where no heading comes first. */
export function parsePageFile(text: string): PageFile | null {
  const unix = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const read = /^(?:---\nversion: *(\S+) *\n---\n)?\s*# +(.+)\n([^]*)$/.exec(unix)
  if (!read) return null
  const [, version = null, title = '', body = ''] = read
  if (version !== null && Number.isNaN(Date.parse(version))) return null
  return { version, title: title.trim(), body: body.trim() }
}
