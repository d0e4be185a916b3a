import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseExplanation, type TechniqueExplanation } from '#domain/techniques/technique-explanation.ts'

/**
 * Everything that `content/techniques/` explains, in the order of the alphabet. The files belong to the build, as the code does (decision
 * 022). They are read whenever a page is printed: they are few and small.
 */
export async function listExplanations(): Promise<TechniqueExplanation[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'content', 'techniques')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md'))
  const read = files.map(async (file) =>
    parseExplanation(path.basename(file, '.md'), await readFile(path.join(folder, file), 'utf8')),
  )
  return (await Promise.all(read)).sort((one, other) => (one.slug < other.slug ? -1 : 1))
}
