import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { StartProblem } from '#server/config/start-problem.ts'

/** A process that is started again whenever it ends by itself. */
export interface KeptProcess {
  /** The process as it is now. */
  pid: () => number | undefined
  /** Sends a message now, and again whenever it is ready after it was started again. */
  tell: (message: string) => void
  stop: () => Promise<void>
}

export interface ProcessOrder {
  /** What it is called when something has to be said of it. */
  name: string
  script: string
  /** What Node is told besides. */
  flags?: readonly string[]
  env: Readonly<Record<string, string>>
  /** Milliseconds that it has to end in when it is told to, 10 s if nothing is said; it is killed then. */
  endTime?: number
  /** Takes what it complains of on standard error, and what is said of it. */
  say: (text: string) => void
  /** Takes what it logs on standard output. */
  log: (text: string) => void
}

interface State {
  child: ChildProcess
  isStopping: boolean
  pause: number
  timer: NodeJS.Timeout | null
  told: string[]
}

/** A process that ran for less than this, in milliseconds, is started again only after a while. */
const wellAfter = 10_000
const longestPause = 5_000

/**
 * Starts a process that says by a message when it is ready, and keeps it: one that ends by itself is started again, so
 * that it takes nothing else down. Rejects when it ends before it was ready for the first time. It ends with its
 * parent, which it notices by the lost connection.
 */
export async function keepProcess(order: ProcessOrder): Promise<KeptProcess> {
  const state: State = { child: start(order), isStopping: false, pause: 100, timer: null, told: [] }
  await ready(order, state.child)
  const watch = () => {
    const since = performance.now()
    state.child.once('exit', (code, signal) => {
      if (state.isStopping) return
      state.pause = performance.now() - since > wellAfter ? 100 : Math.min(state.pause * 2, longestPause)
      order.say(`${order.name} stopped unexpectedly (${signal ?? `code ${code}`}) and is being restarted.\n`)
      state.timer = setTimeout(() => {
        state.child = start(order)
        const { child } = state
        child.once('message', () => state.told.forEach((message) => child.send(message)))
        watch()
      }, state.pause)
    })
  }
  watch()
  return {
    pid: () => state.child.pid,
    tell: (message) => {
      state.told.push(message)
      if (state.child.connected) state.child.send(message)
    },
    stop: async () => {
      state.isStopping = true
      if (state.timer) clearTimeout(state.timer)
      await stopChild(state.child, order.endTime)
    },
  }
}

function start({ script, env, say, log, flags = [] }: ProcessOrder): ChildProcess {
  const child = fork(script, {
    env: { ...process.env, ...env },
    execArgv: ['--disable-warning=ExperimentalWarning', '--enable-source-maps', ...flags],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.stdout?.on('data', (chunk: Buffer) => {
    log(chunk.toString())
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    say(chunk.toString())
  })
  return child
}

/** A process that ended because something else listened where it was told to. */
export class PortTaken extends StartProblem {}

async function ready({ name }: ProcessOrder, child: ChildProcess): Promise<void> {
  let complaint = ''
  const listen = (chunk: Buffer) => {
    complaint += chunk.toString()
  }
  // The front logs why it did not start, the others complain.
  child.stderr?.on('data', listen)
  child.stdout?.on('data', listen)
  await Promise.race([
    once(child, 'message'),
    // Closed once all that it complained of has been read.
    once(child, 'close').then(([code]) => {
      const Problem = complaint.includes('EADDRINUSE') ? PortTaken : StartProblem
      throw new Problem(`${name} stopped before it was ready (code ${code}). Its last lines are above.`)
    }),
  ])
  child.stderr?.off('data', listen)
  child.stdout?.off('data', listen)
}

/** All our processes end by themselves before that, and none loses anything when it is killed. */
async function stopChild(child: ChildProcess, time = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), time)
  await ended
  clearTimeout(timer)
}
