import { expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { followPort } from './follow-port.ts'
import { getSite } from './get-site.ts'
import { changeSettings } from '#ops/testing/brief-builder.ts'

const test = useDatabase()

it.each([
  ['http://localhost:3000', 8080, 'http://localhost:8080'],
  ['http://localhost:8080', 8080, 'http://localhost:8080'],
  ['https://watch.example', 8080, 'https://watch.example'],
  ['http://localhost.example:3000', 8080, 'http://localhost.example:3000'],
])('of %s on port %i makes %s', async (baseUrl, port, expected) => {
  await changeSettings(test.db, { baseUrl })
  expect(await followPort(test.db, port, new Date())).toBe(baseUrl !== expected)
  expect((await getSite(test.db)).baseUrl).toBe(expected)
})
