import { spawn } from 'node:child_process'

/** A program whose words are kept back until it is its turn to be heard, and from then on told as they come. */
export interface LaterChild {
  /** Runs a script of Node's with its words; returns its exit code, 1 if it was killed. */
  run: (words: readonly string[], env?: Record<string, string>) => Promise<number>
  tell: () => void
}

/** Nothing is told before `tell`, whether the program has ended by then or not yet begun. */
export function createLaterChild(): LaterChild {
  const kept: Buffer[] = []
  let isTold = false
  const hear = (words: Buffer) => {
    if (isTold) process.stderr.write(words)
    else kept.push(words)
  }
  return {
    run: (words, env = {}) => {
      const child = spawn(process.execPath, words, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env, CI: '1' },
      })
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
    },
    tell: () => {
      isTold = true
      for (const words of kept.splice(0)) process.stderr.write(words)
    },
  }
}
