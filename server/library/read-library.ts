import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { parseFrontMatter, type FrontMatter } from '#domain/briefs/front-matter.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { isSlug } from '#domain/names/to-slug.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'

const slug = z.string().refine(isSlug, 'is no address form')
const categoriesInput = z
  .array(z.strictObject({ slug, name: z.string().min(1), watches: z.string().min(1) }))
  .min(1)

export type LibraryCategory = z.infer<typeof categoriesInput>[number]

/** One brief file of the library, read by the importer. */
export interface LibraryBrief {
  slug: string
  text: string
  content: BriefContent
  frontMatter: FrontMatter
}

/** The categories of `content/categories.yaml`, in order. */
export async function readCategories(folder: string): Promise<LibraryCategory[]> {
  return categoriesInput.parse(parseYaml(await readFile(path.join(folder, 'categories.yaml'), 'utf8')))
}

/** The settings of `content/site.yaml`, unread. */
export async function readSettings(folder: string): Promise<unknown> {
  return parseYaml(await readFile(path.join(folder, 'site.yaml'), 'utf8'))
}

/** The standing pages below `content/pages/`: the first heading is the title. */
export async function readStandingPages(
  folder: string,
): Promise<{ slug: string; title: string; body: string }[]> {
  const files = await listMarkdown(path.join(folder, 'pages'))
  return files.map(({ name, text }) => {
    const heading = /^# (.+)\n/.exec(text)
    if (!heading?.[1]) throw new Error(`content/pages/${name}.md does not start with a heading`)
    return { slug: name, title: heading[1].trim(), body: text.slice(heading[0].length).trim() }
  })
}

/** The briefs below `content/briefs/`, the oldest publication first. Throws for a file that cannot be read whole. */
export async function readBriefs(folder: string): Promise<LibraryBrief[]> {
  const files = await listMarkdown(path.join(folder, 'briefs'))
  const time = ({ frontMatter }: LibraryBrief) => frontMatter.published?.getTime() ?? 0
  return files.map(readBrief).sort((one, other) => time(one) - time(other))
}

function readBrief({ name, text }: { name: string; text: string }): LibraryBrief {
  const read = parseBriefLayout({ text, format: 'markdown' }, newKey)
  if (!read.ok) throw new Error(`content/briefs/${name}.md: ${read.problem.message}`)
  if (read.document.kind !== 'brief') throw new Error(`content/briefs/${name}.md is no brief`)
  const { brief: content, frontMatter, warnings } = read.document
  const [warning] = warnings
  if (warning) throw new Error(`content/briefs/${name}.md, line ${warning.line}: ${warning.message}`)
  return { slug: name, text, content, frontMatter: parseFrontMatter(frontMatter) }
}

async function listMarkdown(folder: string): Promise<{ name: string; text: string }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    files.map(async (file) => ({
      name: path.basename(file, '.md'),
      text: await readFile(path.join(folder, file), 'utf8'),
    })),
  )
}
