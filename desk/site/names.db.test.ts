import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { entitiesCommand } from './entities.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { tagsCommand } from './tags.ts'

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

const desk = async (...words: string[]) => {
  const [name, ...rest] = words
  const command = name === 'tags' ? tagsCommand : entitiesCommand
  command.setOptionValue('json', undefined)
  await command.parseAsync(rest, { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('lists, renames and merges entities and tags', async () => {
  await publishABrief(test.db, { slug: 'port' })
  expect(await desk('tags')).toBe('maritime-security\tmaritime security\t1\nports\tports\t1\n')
  expect(await desk('tags', 'rename', 'ports', 'Harbours', '--address', 'harbours', '--by', 'Ed')).toBe(
    'Harbours is at harbours.\n',
  )
  expect(await desk('tags', 'merge', 'maritime-security', 'harbours', '--by', 'Ed')).toBe(
    'maritime-security has been merged into harbours.\n',
  )
  expect(JSON.parse(await desk('tags', '--json'))).toMatchObject([{ slug: 'harbours', briefs: 1 }])
  const entity = ['entities', 'rename', 'harbour-authority-ha', 'Port Authority']
  await desk(...entity, '--kind', 'organisation', '--alias', 'PA', 'Port Office', '--by', 'Ed')
  expect(JSON.parse(await desk('entities', '--json'))).toMatchObject([
    {
      slug: 'harbour-authority-ha',
      name: 'Port Authority',
      kind: 'organisation',
      briefs: 1,
      aliases: expect.arrayContaining(['PA', 'Port Office', 'Harbour Authority (HA)']) as unknown,
    },
  ])
  expect(process.exitCode).toBe(0)
})

it.each([
  ['of one that is not there', 1, ['entities', 'rename', 'nothing', 'Something']],
  ['into itself', 1, ['tags', 'merge', 'harbours', 'harbours']],
  ['to an address that is none', 1, ['tags', 'rename', 'harbours', 'Ports', '--address', 'No Address']],
  ['to a kind that is none', 2, ['entities', 'rename', 'a', 'B', '--kind', 'ship']],
])('a change %s ends with exit code %i', async (_, code, words) => {
  expect(await desk(...words)).toBe('')
  expect(process.exitCode).toBe(code)
})
