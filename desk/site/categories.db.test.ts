import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { loadAddress } from '#press/load-page.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { categoriesCommand } from './categories.ts'
import { reportFailure } from '#desk/report-failure.ts'

const test = useDatabase()
const said: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  said.length = 0
  process.exitCode = 0
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

const categories = async (...words: string[]) => {
  await categoriesCommand.parseAsync(words, { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('lists and saves categories, whose former pages lead to the new ones', async () => {
  await publishABrief(test.db, { slug: 'port' })
  expect(
    await categories('save', 'cybersecurity', '--address', 'cyber', '--position', '2', '--by', 'Ed'),
  ).toBe('Saved /categories/cyber.\n')
  expect(await categories()).toBe(
    'regional-stability\tRegional Stability\t0\tBorders.\ncyber\tCybersecurity\t1\tNetworks.\n',
  )
  const context = { db: test.db, site: toSiteFacts(defaultSettings, []), now: new Date() }
  for (const rest of ['', '/atom.xml', '/2026-03'])
    expect(await loadAddress(context, `/categories/cybersecurity${rest}`)).toEqual({
      status: 308,
      to: `/categories/cyber${rest}`,
    })
  expect(await loadAddress(context, '/categories/cybersecurity/2026-04')).toBeNull()
})

it('refuses a new one without a name', async () => {
  expect(await categories('save', 'energy', '--watches', 'Grids.', '--by', 'Ed')).toBe('')
  expect(process.exitCode).toBe(1)
})
