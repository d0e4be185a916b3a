import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { StartProblem } from '#server/config/start-problem.ts'
import { keepProcess, PortTaken } from './keep-process.ts'
import { printerFlags } from './node-flags.ts'

it('a process that finds its port taken says so, unlike one that ends for another reason', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'))
  const taken = net.createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const start = async (name: string, text: string) => {
    const script = path.join(folder, `${name}.mjs`)
    await writeFile(script, text)
    const said: string[] = []
    const order = {
      name,
      script,
      env: {},
      log: () => undefined,
      say: (words: string) => void said.push(words),
    }
    const error: unknown = await keepProcess(order).catch((cause: unknown) => cause)
    return [error instanceof PortTaken, error instanceof StartProblem, said.join('') !== '']
  }
  try {
    const listening = `import net from 'node:net'; net.createServer().listen(${port}, '127.0.0.1')`
    expect(await start('Somebody', listening)).toEqual([true, true, true])
    const logging = `console.log('{"problem":"Error: listen EADDRINUSE"}'); process.exit(1)`
    expect(await start('The front', logging)).toEqual([true, true, false])
    expect(await start('Nobody', 'throw new Error("no reason")')).toEqual([false, true, true])
  } finally {
    taken.close()
    await rm(folder, { recursive: true })
  }
})

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

it('a process that does not end when it is told to is killed', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'))
  const script = path.join(folder, 'stay.mjs')
  await writeFile(
    script,
    'process.on("SIGTERM", () => {}); process.on("message", () => {}); process.send("ready")',
  )
  const quiet = { log: () => undefined, say: () => undefined }
  const kept = await keepProcess({ name: 'The one who stays', script, env: {}, ...quiet, endTime: 50 })
  const pid = kept.pid() ?? 0
  try {
    await kept.stop()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  } finally {
    await rm(folder, { recursive: true })
  }
})
