import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const documents = ['README.md', 'content/README.md', ...globSync('docs/**/*.md')]
const files = globSync(
  '{app,components,content,desk,docs,domain,e2e,front,ops,press,prisma,server}/**/*',
).map((file) => [file, path.basename(file)] as const)

/** What is written as code and looks like a file or folder of the project; a name alone, or with its folders. */
function listNamed(text: string): string[] {
  const code = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, said = '']) => said,
  )
  return code.filter(
    (said) =>
      /^(?:app|components|content|desk|docs|domain|e2e|front|ops|press|prisma|server)\/[\w./()[\]-]*$/.test(
        said,
      ) || /^[a-z][a-z0-9-]*\.(?:ts|tsx|css|mjs)$/.test(said),
  )
}

/** Files that documents link to, without the place inside. */
function listLinked(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^(?:https?:|mailto:|\/)/.test(to))
}

/** Whether a name is that of something in the project, and of one thing only. */
function isThere(said: string): boolean {
  if (said.includes('/')) return existsSync(said)
  return files.filter(([, name]) => name === said).length === 1 || existsSync(said)
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('names only what is there', () => {
    expect(listNamed(text).filter((said) => !isThere(said))).toEqual([])
  })

  it('leads only to what is there', () => {
    const from = path.dirname(document)
    expect(listLinked(text).filter((to) => !existsSync(path.join(from, to)))).toEqual([])
  })
})

it('documents name files and folders, many of them', () => {
  expect(documents.length).toBeGreaterThan(20)
  expect(documents.flatMap((document) => listNamed(readFileSync(document, 'utf8'))).length).toBeGreaterThan(
    150,
  )
})
