import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listRefusals } from '#domain/refusals/list-refusals.test-data.ts'
import type { RefusalAnswer } from '#domain/refusals/refusal.ts'
import { describeRefusal } from './refusals.ts'

it.each<[RefusalAnswer, RegExp]>([
  ['needs-verification', /^The latest revision has not been verified\. Use `desk verify/],
  ['busy', /nothing was changed\. Try again/],
])('%s is told in words that hold for every case of it', (code, sentence) =>
  expect(describeRefusal(code)).toMatch(sentence),
)

it('names commands that there are', () => {
  const told = listRefusals().map(describeRefusal).join('\n')
  const commands = [...told.matchAll(/\bdesk (\S+?)\b/g)].map(([, command = '']) => command)
  expect(commands.length).toBeGreaterThan(4)
  const isThere = (command: string) =>
    ['briefs', 'reports', 'site'].some((room) => existsSync(`desk/${room}/${command}.ts`))
  expect(commands.filter((command) => !isThere(command))).toEqual([])
})
