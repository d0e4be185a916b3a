import { createInterface } from 'node:readline/promises'

/** Whether a person at the terminal types yes; without a terminal there is nobody to ask, and the answer is no. */
export async function askYes(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question(question)).trim().toLowerCase() === 'yes'
  } finally {
    terminal.close()
  }
}
