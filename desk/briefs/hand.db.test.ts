import { afterEach, expect, it, vi } from 'vitest'
import { draftABrief } from '#ops/testing/brief-builder.ts'
import { anAccount } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listDraftHands } from '#server/drafts/list-draft-hands.ts'
import { handCommand } from './hand.ts'

const test = useDatabase()

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

it('desk hand gives a draft to another author, and takes it back', async () => {
  const said: string[] = []
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const slug = await draftABrief(test.db, { slug: 'port' })
  const { personId } = await anAccount(test.db, 'Hanna Hand', ['author'])
  const handedTo = async () => (await listDraftHands(test.db, slug)).handedTo.map(({ id }) => id)

  await handCommand.parseAsync([slug, 'hanna hand', '--by', 'Ed Editor'], { from: 'user' })
  expect(await handedTo()).toEqual([personId])
  await handCommand.parseAsync([slug, personId, '--take-back', '--by', 'Ed Editor'], { from: 'user' })
  expect(await handedTo()).toEqual([])
  expect(said).toEqual(['Hanna Hand can now edit port.\n', 'Hanna Hand can no longer edit port.\n'])
})
