import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importAReport } from '#ops/testing/report-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { listReports } from '#server/reports/list-reports.ts'
import { importFile, type ImportOptions } from '#desk/briefs/import-file.ts'

const test = useDatabase()
const state = { folder: '', files: 0 }

beforeAll(() => {
  state.folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-reports-'))
})
afterAll(() => rmSync(state.folder, { recursive: true }))

function importText(head: string, options: ImportOptions = {}, db = test.db) {
  const file = path.join(state.folder, `${++state.files}.txt`)
  writeFileSync(file, [head, 'Shipping', 'Insight 1 [S, Confidence: High]: The port is shut.'].join('\n'))
  return importAny(file, options, db)
}

const importAny = (file: string, options: ImportOptions = {}, db = test.db) =>
  importFile(db, file, { by: 'Ann Author', baseUrl: 'https://example.org', ...options })

const statesOf = async (day: string) =>
  (await listReports(test.db, 100)).filter((report) => report.day === day).map(({ state: one }) => one)

describe('a file with a daily report', () => {
  it('is stored as the one that waits, without a category', async () => {
    expect(await importText('Evening Report – 5 March 2026')).toEqual({
      file: expect.any(String) as string,
      slug: null,
      status: 'draft',
      address: 'https://example.org/daily/2026-03-05/evening',
      message: null,
      warnings: [],
    })
    const [report] = await listReports(test.db, 1)
    expect(report?.report.categories[0]?.insights[0]).toMatchObject({
      code: 'S',
      confidence: 'high',
      text: 'The port is shut.',
    })
  })

  it('is refused a second time', async () => {
    await importText('Morning Report – 6 March 2026')
    const again = await importText('Morning Report – 6 March 2026')
    expect([again.status, again.message]).toEqual([
      'refused',
      'The same text was imported before, as the morning report for 6 March 2026. Nothing was stored. `desk reports` shows how far it has got.',
    ])
    expect(await statesOf('2026-03-06')).toEqual(['draft'])
  })

  it('is published at once where a second person verifies it', async () => {
    const imported = await importText('Midday Report – 7 March 2026', {
      publish: true,
      verifiedBy: 'Vic Verifier',
    })
    expect(imported.status).toBe('published')
    expect(await statesOf('2026-03-07')).toEqual(['published'])
  })

  it('is not verified unread in the place of the text that was imported', async () => {
    const day = '2026-03-11'
    const imported = await importText(
      'Evening Report – 11 March 2026',
      { publish: true, verifiedBy: 'Vic Verifier' },
      replacingReports(day),
    )
    expect(imported.status).toBe('draft')
    expect(await statesOf(day)).toEqual(['draft'])
  })

  it('waits where it is marked for a smaller circle', async () => {
    const imported = await importText('TLP:GREEN\nMidday Report – 8 March 2026', {
      publish: true,
      verifiedBy: 'Vic Verifier',
    })
    expect([imported.status, imported.message]).toEqual([
      'draft',
      'Stored as a draft only. Only texts marked TLP:CLEAR can be published. If the marking is out of date, change it in the text.',
    ])
    expect(await statesOf('2026-03-08')).toEqual(['draft'])
  })

  it('is not filed under a wider marking than it states', async () => {
    const imported = await importText('TLP:AMBER\nMidday Report – 9 March 2026', { tlp: 'TLP:CLEAR' })
    expect(imported.status).toBe('refused')
    expect(await statesOf('2026-03-09')).toEqual([])
  })

  it('is not stored where two people have the name of its verifier', async () => {
    const data = { key: 'sam same', name: 'Sam Same', createdAt: new Date() }
    await test.db.person.createMany({
      data: [
        { ...data, id: newId() },
        { ...data, id: newId() },
      ],
    })
    const options = { publish: true, verifiedBy: 'Sam Same' }
    expect((await importText('Midday Report – 10 March 2026', options)).status).toBe('refused')
    expect(await statesOf('2026-03-10')).toEqual([])
  })

  it('is refused without a day', async () => {
    expect((await importText('Midday Report')).status).toBe('refused')
  })
})

/** The database, in which somebody else imports another report of a day as soon as there is one. */
function replacingReports(day: string): Database {
  const left = [day]
  return new Proxy(test.db, {
    get: (db, name) => {
      if (name !== '$transaction') return Reflect.get(db, name) as unknown
      return async (...asked: Parameters<Database['$transaction']>) => {
        const done: unknown = await db.$transaction(...asked)
        if ((await statesOf(day)).length > 0)
          for (const date of left.splice(0)) await importAReport(db, { date, title: 'Evening Update' })
        return done
      }
    },
  })
}
