import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { renameCommand } from './briefs/rename.ts'
import { publishReportCommand } from './reports/publish-report.ts'
import { reportFailure } from './report-failure.ts'

const test = useDatabase()
const exitCode = process.exitCode

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

const isKnown = async (name: string) => (await test.db.person.count({ where: { name } })) > 0

it('Whoever is named with a command that is refused does not become known by it', async () => {
  const words = ['nothing', 'else', '--by', 'Tess Typo']
  await renameCommand.parseAsync(words, { from: 'user' }).catch(reportFailure)
  const report = ['2026-03-05', 'morning', '--verified-by', 'Vera Vain', '--by', 'Tess Typo']
  await publishReportCommand.parseAsync(report, { from: 'user' }).catch(reportFailure)
  expect(process.exitCode).toBe(1)
  expect([await isKnown('Tess Typo'), await isKnown('Vera Vain')]).toEqual([false, false])
})

it('Whoever does something by a command is known from then on', async () => {
  await publishABrief(test.db, { slug: 'port' })
  for (const [from, to] of [
    ['port', 'harbour'],
    ['nothing', 'else'],
  ] as const)
    await renameCommand.parseAsync([from, to, '--by', 'Nell New'], { from: 'user' }).catch(reportFailure)
  expect(await isKnown('Nell New')).toBe(true)
})
