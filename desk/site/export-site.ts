import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import { printExport } from '#ops/build/print-export.ts'
import { replaceFolder } from '#ops/build/replace-folder.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { withDatabaseUrl } from '#desk/with-database.ts'

/** Says that a folder was made by this command, so that this command may replace it. */
const mark = 'export.json'
const maker = 'desk export-site'

/** Addresses between two lines that tell how far it is. */
const tellEvery = 500

export const exportSiteCommand = new Command('export-site')
  .description(
    'write all pages into a folder that any web server can serve, with rules for nginx, Caddy and others',
  )
  .argument('<folder>', 'new, empty, or made by an earlier export, which is then replaced')
  .option('--no-brotli', 'for an nginx without the module for .br files')
  .action(async (wanted: string, { brotli }: { brotli: boolean }) => {
    const place = toPersonPath(wanted)
    await requireOwn(place)
    await withDatabaseUrl((databaseUrl) =>
      replaceFolder(place, async (folder) => {
        const counts = await printExport({ databaseUrl, folder, place, brotli, tell })
        const told = { madeBy: maker, at: new Date().toISOString(), ...counts }
        await writeFile(path.join(folder, mark), `${JSON.stringify(told, null, 2)}\n`)
        process.stderr.write(
          `${counts.addresses} addresses: ${counts.pages} pages, ${counts.gone} withdrawn, ${counts.moved} moved.\n`,
        )
      }),
    )
    process.stdout.write(`${path.join(place, 'site')}\n`)
  })

function tell(done: number, all: number): void {
  if (done % tellEvery < 16 || done === all) process.stderr.write(`${done} of ${all} addresses printed\n`)
}

/** Refuses a folder with files of somebody else. */
async function requireOwn(place: string): Promise<void> {
  const names = await readdir(place).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new DeskProblem(describeFailure(error), 2)
  })
  if (names.length === 0 || (await isOwn(place))) return
  throw new DeskProblem(
    `${place} holds files that this command did not make. Nothing was changed; name another folder.`,
    1,
  )
}

async function isOwn(place: string): Promise<boolean> {
  const text = await readFile(path.join(place, mark), 'utf8').catch(() => '')
  return text.includes(`"madeBy": "${maker}"`)
}
