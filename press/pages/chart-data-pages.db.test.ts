import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief, recategoriseABrief, renameABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { printAddress } from '#press/print-address.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-06T12:00:00Z')

async function print(address: string) {
  const { printed } = await printAddress({ db: test.db, site: await getSiteFacts(test.db), now }, address)
  return printed
}

it('the data of charts are what the charts of the page show, as CSV', async () => {
  const content = aContent({ title: 'Port, closed' })
  await publishABrief(test.db, { slug: 'port', now: new Date('2026-03-05T09:00:00Z'), content })
  expect((await print('/entities/harbour-authority-ha/briefs.csv')).body).toBe(
    'Published,Brief\r\n2026-03-05,"Port, closed"\r\n',
  )
  expect((await print('/entities/harbour-authority-ha/named-with.csv')).body).toBe(
    'Named together with,Number of briefs\r\n',
  )
  expect((await print('/entities/harbour-authority-ha/confidence.csv')).body).toBe(
    'Confidence,Bottom lines,Share\r\nLow,1,100%\r\nModerate,0,0%\r\nHigh,0,0%\r\nNot stated,0,0%\r\n',
  )
  const weeks = String((await print('/categories/cybersecurity/weeks.csv')).body)
    .trim()
    .split('\r\n')
  expect(weeks).toHaveLength(27)
  expect(weeks.at(-1)).toBe('2026-03-02,1')
  expect((await print('/categories/cybersecurity/confidence.csv')).body).toContain('Low,1,100%\r\n')
})

it('the data of a tag, a month, a day and the archive are those of their charts', async () => {
  expect((await print('/tags/ports/briefs.csv')).body).toBe(
    'Published,Brief\r\n2026-03-05,"Port, closed"\r\n',
  )
  expect((await print('/tags/ports/confidence.csv')).body).toContain('Low,1,100%\r\n')
  expect((await print('/tags/ports/phrases.csv')).body).toBe('Phrase,Number of bottom lines\r\n')
  expect((await print('/archive/months.csv')).body).toBe('Month,Briefs\r\n2026-03,1\r\n')
  const days = String((await print('/archive/2026-03/days.csv')).body)
    .trim()
    .split('\r\n')
  expect(days).toHaveLength(32)
  expect(days[5]).toBe('2026-03-05,1')
  const entities = 'Entity,Number of briefs\r\nHarbour Authority (HA),1\r\n'
  expect((await print('/archive/2026-03/entities.csv')).body).toBe(entities)
  expect((await print('/daily/2026-03-05/entities.csv')).body).toBe(entities)
  expect((await print('/daily/2026-03-05/tags.csv')).body).toContain('ports,1\r\n')
})

it('the page of a brief that moved takes no data along: they are of what it names', async () => {
  await renameABrief(test.db, { slug: 'port', to: 'haven', now })
  await recategoriseABrief(test.db, { slug: 'haven', category: 'regional-stability', now })
  expect((await print('/categories/cybersecurity/confidence.csv')).body).not.toContain('Low,1')
  expect((await print('/categories/regional-stability/confidence.csv')).body).toContain('Low,1,100%\r\n')
})
