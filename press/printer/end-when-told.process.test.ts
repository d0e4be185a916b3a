import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'end-when-told-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process with a connection that never closes, whose work ends as `stop` says. */
function start(name: string, { stop, before = '' }: { stop: string; before?: string }): ChildProcess {
  const script = path.join(folder, `${name}.mjs`)
  writeFileSync(
    script,
    `import net from 'node:net'
    import { once } from 'node:events'
    import { endWhenTold } from ${JSON.stringify(path.resolve('press/printer/end-when-told.ts'))}
    net.createServer().listen(0, '127.0.0.1')
    process.send('started')
    ${before}
    endWhenTold({ stop: ${stop}, time: ${name === 'orderly' ? 600_000 : 50} })
    if (process.connected) process.send('ready')`,
  )
  return fork(script, { stdio: 'ignore', execArgv: ['--disable-warning=ExperimentalWarning'] })
}

function untilTold(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) => child.on('message', (message) => message === word && resolve()))
}

const never = '() => new Promise(() => undefined)'

it('a process whose work has ended does', async () => {
  const child = start('orderly', { stop: '() => Promise.resolve()' })
  await untilTold(child, 'ready')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

it.each([
  ['is told to', (child: ChildProcess) => void child.kill('SIGTERM')],
  ['lost its parent', (child: ChildProcess) => child.disconnect()],
])('a process that %s ends, although what it waits for never comes', async (_, tell) => {
  const child = start('waiting', { stop: never })
  await untilTold(child, 'ready')
  const ended = once(child, 'exit')
  tell(child)
  expect(await ended).toEqual([0, null])
})

it('a process whose parent went while it started ends', async () => {
  const child = start('orphan', { stop: never, before: `await once(process, 'disconnect')` })
  await untilTold(child, 'started')
  const ended = once(child, 'exit')
  child.disconnect()
  expect(await ended).toEqual([0, null])
})
