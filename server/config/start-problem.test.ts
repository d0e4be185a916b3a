import { mkdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeFailure, StartProblem } from './start-problem.ts'

const fail = (work: () => Promise<unknown>) => work().then(() => 'it did not fail', describeFailure)

it.each<[string, () => Promise<unknown>, string]>([
  [
    'a file that is not there',
    () => readFile('docs/none.md'),
    'docs/none.md cannot be used: there is no such file or folder.',
  ],
  ['a folder', () => readFile('docs'), 'A file cannot be used: it is a folder.'],
  [
    'a file in the place of a folder',
    () => mkdir('README.md/docs'),
    'README.md/docs cannot be used: there is a file where a folder should be.',
  ],
  [
    'a full disk',
    () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })),
    'A file cannot be used: the disk is full.',
  ],
  [
    'what was foreseen',
    () => Promise.reject(new StartProblem('Port 3000 is in use.')),
    'Port 3000 is in use.',
  ],
])('tells of %s in one sentence', async (_, work, sentence) => expect(await fail(work)).toBe(sentence))

it('tells everything of a bug', async () =>
  expect(await fail(() => Promise.reject(new Error('a bug')))).toMatch(/^Error: a bug\n +at /))
