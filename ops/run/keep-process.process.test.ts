import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { keepProcess } from './keep-process.ts'
import { printerFlags } from './node-flags.ts'

it('a process is run by a Node that was told its flags', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'))
  const script = path.join(folder, 'tell.mjs')
  await writeFile(
    script,
    'console.log(JSON.stringify(process.execArgv)); process.send("ready"); process.on("message", () => {})',
  )
  const logged = Promise.withResolvers<string>()
  const kept = await keepProcess({
    name: 'The teller',
    script,
    env: {},
    flags: printerFlags,
    log: logged.resolve,
    say: () => undefined,
  })
  try {
    expect(JSON.parse(await logged.promise)).toEqual(expect.arrayContaining([...printerFlags]))
  } finally {
    await kept.stop()
    await rm(folder, { recursive: true })
  }
})
