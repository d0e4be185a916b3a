import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

/** What the site says of a technique, whether or not a brief has used it. */
export interface TechniqueExplanation {
  slug: string
  name: string
  /** One sentence. */
  summary: string
  /** Where it is described, as Markdown. */
  sources: readonly string[]
  /** Markdown, its parts headed by `##`. */
  body: string
}

const line = z.string().trim().min(1)
const frontMatter = z.strictObject({ name: line, summary: line, sources: z.array(line).min(1) })

/** Reads a file of `content/techniques/`. Throws, naming the file, if its front matter is not as it must be. */
export function parseExplanation(slug: string, text: string): TechniqueExplanation {
  const [whole = '', yaml = ''] = /^---\n([^]*?)\n---\n/.exec(text) ?? []
  const read = frontMatter.safeParse(parseYaml(yaml))
  if (!read.success) throw new Error(`content/techniques/${slug}.md: ${z.prettifyError(read.error)}`)
  return { slug, ...read.data, body: text.slice(whole.length).trim() }
}
