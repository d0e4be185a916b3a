import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import { parsePageFile, printPageFile } from '#domain/pages/page-file.ts'
import { describeFileError } from '#server/config/describe-file-error.ts'
import type { Database } from '#server/db/database.ts'
import { listPages, type PageRow } from '#server/standing-pages/list-pages.ts'
import { savePage } from '#server/standing-pages/save-page.ts'
import { accountName, makeOrder } from '#desk/order.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { FileProblem, readInput } from '#desk/read-input.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem, reportFailure } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

export const pagesCommand = new Command('pages')
  .description('copy the standing pages to Markdown files and back')
  .addCommand(
    new Command('pull')
      .description('write every standing page into a folder; files that differ are kept as they are')
      .argument('<folder>', 'where to; it is created if it does not exist')
      .option('--overwrite', 'replace files that differ')
      .exitOverride()
      .action(pull),
  )
  .addCommand(
    new Command('push')
      .description(
        'save the pages whose files differ, but never over what someone else has saved since you pulled them',
      )
      .argument('<places...>', 'files named after their pages, or folders of them')
      .option('--by <name>', 'who changed them', accountName())
      .exitOverride()
      .action(push),
  )

async function pull(folder: string, { overwrite }: { overwrite?: boolean }): Promise<void> {
  const pages = await withDatabase(listPages)
  await mkdir(toPersonPath(folder), { recursive: true })
  for (const page of pages) await pullPage(page, { folder, overwrite: overwrite ?? false }).catch(passOver)
}

async function pullPage(page: PageRow, { folder, overwrite }: { folder: string; overwrite: boolean }) {
  const file = path.join(folder, `${page.slug}.md`)
  const text = printPageFile({ ...page, version: page.updatedAt.toISOString() })
  const exists = await stat(toPersonPath(file)).catch(() => null)
  if (exists && !overwrite && (await readInput(file)) !== text) {
    process.stderr.write(`${file} differs from the page and was kept. Use --overwrite to replace it.\n`)
    process.exitCode = 1
  } else {
    await writeFile(toPersonPath(file), text)
    process.stdout.write(`${file}\n`)
  }
}

async function push(places: string[], { by }: { by: string }): Promise<void> {
  const files = (await Promise.all(places.map(listFiles))).flat()
  await withDatabase(async (db) => {
    const pages = await listPages(db)
    for (const file of files) await pushFile(db, file, { by, pages }).catch(passOver)
  })
}

async function listFiles(place: string): Promise<string[]> {
  const found = await stat(toPersonPath(place)).catch(() => null)
  if (!found?.isDirectory()) return [place]
  const names = (await readdir(toPersonPath(place))).filter((name) => name.endsWith('.md'))
  if (names.length === 0) throw new DeskProblem(`There are no Markdown files in ${place}.`, 2)
  return names.sort().map((name) => path.join(place, name))
}

/** Says why a file could not be used, and goes on to the next one; anything else ends the command. */
function passOver(error: unknown): void {
  if (!(error instanceof DeskProblem) && describeFileError(error) === null) throw error
  reportFailure(error)
}

/** Saves one file if it differs, and writes the new version into it. A refused one does not keep the others back. */
async function pushFile(
  db: Database,
  file: string,
  { by, pages }: { by: string; pages: readonly PageRow[] },
): Promise<void> {
  const slug = path.basename(file, '.md')
  const read = parsePageFile(await readInput(file))
  if (!read)
    throw new FileProblem(
      file,
      'The file has to start with its title as a heading, # TITLE. Only the version that `desk pages pull` writes may stand above it.',
    )
  const { title, body } = read
  const present = pages.find((page) => page.slug === slug)
  if (present?.title === title && present.body === body) {
    // The file has what is there, perhaps without its version: a push that was ended early saved the page and not the file.
    const known = present.updatedAt.toISOString()
    if (read.version !== known)
      await writeFile(toPersonPath(file), printPageFile({ title, body, version: known }))
    return
  }
  const version = read.version === null ? null : new Date(read.version)
  const saved = await savePage(db, { ...(await makeOrder(db, by)), slug, title, body, version })
  if (saved.ok) {
    const text = printPageFile({ title, body, version: saved.value.version.toISOString() })
    await writeFile(toPersonPath(file), text)
    process.stdout.write(`Saved /${slug}.\n`)
  } else {
    process.stderr.write(`${file}: ${describeRefusal(saved.refusal)}\n`)
    process.exitCode = 1
  }
}
