import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import { codeCommand } from '#desk/briefs/code.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { leadCommand } from './lead.ts'
import { noteCommand } from './note.ts'

const test = useDatabase()
const said: string[] = []
const complained: string[] = []
const exitCode = process.exitCode

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'port' })
  await draftABrief(test.db, { slug: 'quay' })
})

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

/** The desk says so as the tests run no site. */
const notRunning = 'The site is not running. Readers will see the change as soon as it is started.\n'

/** What a command says, and below it what it complains of. */
async function desk(command: typeof leadCommand, ...words: string[]): Promise<string> {
  await command.parseAsync(words, { from: 'user' }).catch(reportFailure)
  const whole = [...said.splice(0), ...complained.splice(0)].join('')
  return whole.replace(notRunning, '')
}

it('desk lead puts a brief in front until a time, and says until when', async () => {
  const by = ['--by', 'Ed Editor']
  const until = '2100-03-05T06:00Z'
  expect(await desk(leadCommand, 'port', '--until', until, ...by)).toBe(
    'port leads the front page until 5 March 2100, 06:00 UTC.\n',
  )
  const site = await test.db.site.findUniqueOrThrow({ where: { id: 1 }, include: { leadBrief: true } })
  expect([site.leadBrief?.slug, site.leadUntil]).toEqual(['port', new Date(until)])

  expect(await desk(leadCommand, 'port', '--until', '2020-03-05T06:00Z', ...by)).toContain(
    'That time has passed. Choose a later one.',
  )
  expect(process.exitCode).toBe(1)
  const after = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
  expect(after.leadUntil).toEqual(new Date(until))
})

it('desk lead ends what it began, and takes one of the two', async () => {
  expect(await desk(leadCommand, 'port', '--end', '--by', 'Ed Editor')).toBe(
    'The newest brief leads the front page.\n',
  )
  expect(await test.db.site.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({ leadUntil: null })
  expect(await desk(leadCommand, 'port', '--by', 'Ed Editor')).toContain(
    'Give either --until INSTANT or --end.',
  )
  expect(process.exitCode).toBe(2)
})

it('desk note signs a note on a category and day, and takes it away', async () => {
  const note = (text: string, day = '2026-03-05') =>
    desk(noteCommand, day, 'cybersecurity', '--text', text, '--by', 'Ed Editor')
  expect(await note('A quiet  week.')).toBe('cybersecurity now has your note for 5 March 2026.\n')
  expect(await test.db.dayNote.findMany({ include: { by: true, category: true } })).toMatchObject([
    { text: 'A quiet week.', by: { name: 'Ed Editor' }, category: { slug: 'cybersecurity' } },
  ])
  expect(await note(' ')).toBe('cybersecurity no longer has a note for 5 March 2026.\n')
  expect(await test.db.dayNote.count()).toBe(0)
  expect(process.exitCode).toBe(0)

  expect(await note('Too early.', '2999-03-05')).not.toContain('now has your note')
  expect(process.exitCode).toBe(1)
  expect(await test.db.dayNote.count()).toBe(0)
})

it('desk code sets the code of a draft, and takes it away', async () => {
  const code = (slug: string, word: string) => desk(codeCommand, slug, word, '--by', 'Ann Author')
  const read = async () => {
    const draft = await getDraft(test.db, 'quay')
    return draft && getBottomLine(draft.content)?.code
  }
  expect(await code('quay', 'risk')).toBe('The draft of quay is coded risk.\n')
  expect(await read()).toBe('risk')
  expect(await code('quay', 'none')).toBe('The draft of quay has no code.\n')
  expect(await read()).toBeUndefined()
  expect(process.exitCode).toBe(0)

  expect(await code('port', 'risk')).not.toContain('is coded')
  expect(process.exitCode).toBe(1)
})
