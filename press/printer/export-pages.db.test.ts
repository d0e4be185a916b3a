import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { exportPages } from './export-pages.ts'

const test = useDatabase()
useAssets()

/** The test's database, in which something is done before the site is next asked for once `isTime`. */
function interrupted(isTime: () => boolean, work: () => Promise<unknown>): Database {
  let isDone = false
  const site = new Proxy(test.db.site, {
    get: (table, name) => {
      const call = Reflect.get(table, name) as unknown
      if (name !== 'findUniqueOrThrow' || typeof call !== 'function') return call
      return async (...given: unknown[]) => {
        if (!isDone && isTime()) {
          isDone = true
          await work()
        }
        return call.apply(table, given) as unknown
      }
    },
  })
  return new Proxy(test.db, {
    get: (db, name) => (name === 'site' ? site : (Reflect.get(db, name) as unknown)),
  })
}

it('a text that is withdrawn while it is exported is in no file of the folder', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'export-')), 'site')
  onTestFinished(() => rm(path.dirname(folder), { recursive: true }))
  const content = aContent({ title: 'A port', preamble: ['Quokkas were seen.'] })
  const slug = await publishABrief(test.db, { content })
  const text = path.join(folder, 'briefs', `${slug}.txt`)
  const db = interrupted(
    () => existsSync(text),
    async () => {
      expect(await readFile(text, 'utf8')).toContain('Quokkas')
      await withdrawABrief(test.db, { slug })
    },
  )
  const { gone } = await exportPages({ db, folder, now: new Date(), tell: () => undefined })
  expect(gone).toContain(`/briefs/${slug}`)
  expect(await readFile(path.join(folder, 'briefs', `${slug}.html`), 'utf8')).toContain('has been withdrawn')
  expect(
    (await readdir(path.join(folder, 'briefs'))).filter((file) => file.startsWith(`${slug}.`)).sort(),
  ).toEqual(['.html', '.html.br', '.html.gz'].map((form) => slug + form))
})
