/** Front matter as it stands in a text, in the format that its rules say it has. */
export interface TakenFrontMatter {
  body: string
  frontMatter: string | null
  /** How many lines it takes up with the rules around it, from the first line of the text. */
  lines: number
  format: 'yaml' | 'toml'
}

const yaml = /^\s*---[ ]*\n([\s\S]*?)\n---[ ]*(?:\n|$)/
const toml = /^\s*\+\+\+[ ]*\n([\s\S]*?)\n\+\+\+[ ]*(?:\n|$)/

/** Cuts the front matter off a text, leaving its lines empty so that line numbers stay true. */
export function takeFrontMatter(text: string): TakenFrontMatter {
  const inYaml = yaml.exec(text)
  const isYaml = inYaml?.[1] !== undefined && /^[\w-]+\s*:/m.test(inYaml[1])
  const inToml = toml.exec(text)
  const isToml = inToml?.[1] !== undefined && /^\s*[\w"'-]+\s*=/m.test(inToml[1])
  const found = isYaml ? inYaml : isToml ? inToml : null
  const format = isToml ? 'toml' : 'yaml'
  if (found === null) return { body: text, frontMatter: null, lines: 0, format }
  const blank = found[0].replace(/[^\n]/g, '')
  return {
    body: blank + text.slice(found[0].length),
    frontMatter: found[1] ?? null,
    lines: blank.length,
    format,
  }
}
