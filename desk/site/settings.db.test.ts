import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSite } from '#server/site/get-site.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { settingsCommand } from './settings.ts'

const test = useDatabase()
const said: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  said.length = 0
  vi.stubEnv('DATABASE_URL', test.url)
  for (const stream of [process.stderr, process.stdout])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

const settings = (change: string) =>
  settingsCommand.parseAsync([change], { from: 'user' }).catch(reportFailure)

it('refuses a language that is none with one sentence, exit code 2, and changes nothing', async () => {
  await settings('language=xx-bad-lang')
  expect(said.join('')).toBe(
    'language: xx-bad-lang is not a known language tag, such as en, en-GB or pt-BR; nothing was changed.\n',
  )
  expect(process.exitCode).toBe(2)
  expect((await getSite(test.db)).language).toBe('en')
})

it('takes a publisher and a contact, refuses a contact that is no address, and takes both back when they are empty', async () => {
  await settings('publisher=The Society = Bremen')
  await settings('contact=desk@example.org')
  said.length = 0
  await settings('contact=by post')
  expect(said.join('')).toBe(
    'contact: is neither an email address nor an https address; nothing was changed.\n',
  )
  expect(await getSite(test.db)).toMatchObject({
    publisher: 'The Society = Bremen',
    contact: 'desk@example.org',
  })
  await settings('publisher=')
  await settings('contact=')
  expect(await getSite(test.db)).toMatchObject({ publisher: null, contact: null })
})

it('takes one that is', async () => {
  await settings('language=pt-br')
  expect((await getSite(test.db)).language).toBe('pt-BR')
  expect(said.join('')).toContain('"language": "pt-BR"')
})
