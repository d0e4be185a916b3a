import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { demonstrationCommand } from './demonstration.ts'

const test = useDatabase()
const said: string[] = []
const complained: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  process.exitCode = 0
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

async function desk(...words: string[]): Promise<string> {
  complained.length = 0
  await demonstrationCommand.parseAsync(words, { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('says what goes and what stays, removes it once it may, and has nothing to do afterwards', async () => {
  await publishABrief(test.db, { slug: 'own', category: 'regional-stability' })
  await publishABrief(test.db, { slug: 'sample', demonstration: true })
  expect(await desk()).toBe('sample\n')

  const plan = [
    'Will be removed: 1 demonstration brief, 0 entities, 0 tags, 0 techniques and 0 sources that no other brief names.',
    '  sample',
    'Will stay: 1 brief of your own, categories, settings, standing pages, people and the audit log.',
    '',
  ].join('\n')
  expect(await desk('remove', '--by', 'Olive Owner')).toBe(plan)
  expect(complained.join('')).toContain('Nothing was removed. Answer yes, or add --yes.')
  expect(process.exitCode).toBe(1)
  expect(await test.db.brief.count()).toBe(2)

  process.exitCode = 0
  expect(await desk('remove', '--yes', '--by', 'Olive Owner')).toBe(
    `${plan}Removed 1 demonstration brief, 0 entities, 0 tags, 0 techniques and 0 sources. Their addresses now answer 404.\n`,
  )
  expect(process.exitCode).toBe(0)
  expect(await desk('remove', '--yes', '--by', 'Olive Owner')).toBe(
    'There are no demonstration briefs: nothing to remove.\n',
  )
  expect(await desk()).toBe('There are no demonstration briefs: nothing to remove.\n')
})
