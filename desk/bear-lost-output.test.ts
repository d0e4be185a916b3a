import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { bearLostOutput } from './bear-lost-output.ts'

function lose(code: string, why: string): string[] {
  const output = new PassThrough()
  const told: string[] = []
  bearLostOutput(output, ({ message }) => told.push(message))
  output.emit('error', Object.assign(new Error(why), { code }))
  return told
}

it('is quiet where nobody reads any more', () => expect(lose('EPIPE', 'write EPIPE')).toEqual([]))

it('tells what else went wrong', () =>
  expect(lose('ENOSPC', 'ENOSPC: no space left on device, write')).toEqual([
    'The output could not be written in full: ENOSPC: no space left on device, write.',
  ]))
