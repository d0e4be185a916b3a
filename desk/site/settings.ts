import { Command } from 'commander'
import { z } from 'zod'
import { getSite } from '#server/site/get-site.ts'
import { saveSettings } from '#server/site/save-settings.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

export const settingsCommand = new Command('settings')
  .description(
    "show the publication's settings as JSON, or change some: desk settings name=Watch baseUrl=https://example.org",
  )
  .argument('[changes...]', 'key=value; a list or an object as JSON')
  .option('--by <name>', 'who changes them', accountName())
  .action(async (words: string[], { by }: { by: string }) => {
    const settings = await withDatabase(async (db) => {
      if (words.length === 0) return getSite(db)
      const changes = Object.fromEntries(words.map(toChange))
      return requireDone(await saveSettings(db, { ...(await makeOrder(db, by)), changes }))
    }).catch((error: unknown) => {
      if (!(error instanceof z.ZodError)) throw error
      const [issue] = error.issues
      if (issue?.code === 'unrecognized_keys')
        throw new DeskProblem(
          `There is no setting ${issue.keys.join(' or ')}; nothing was changed. \`desk settings\` shows all of them.`,
          2,
        )
      throw new DeskProblem(
        `${issue?.path.length ? issue.path.join('.') : 'Settings'}: ${issue?.message}; nothing was changed.`,
        2,
      )
    })
    process.stdout.write(`${JSON.stringify(settings, null, 2)}\n`)
  })

function toChange(text: string): [string, unknown] {
  const [key = '', value = ''] = text.split(/=(.*)/s)
  if (!text.includes('=')) throw new DeskProblem(`${text} is not a change; write key=value.`, 2)
  return [key, /^[[{]/.test(value) ? parseJson(value, key) : value]
}

function parseJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DeskProblem(`The value of ${key} is not valid JSON; nothing was changed.`, 2)
  }
}
