import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a thread may take: milliseconds, and megabytes of its heap. */
export interface ThreadBounds {
  longest: number
  memory: number
}

/** Of the heap, for what is short-lived. */
const youngShare = 4

/**
 * Runs a module of the server in a thread of its own on `data`, and resolves with the first message that it posts; with
 * `null` if it fails, ends without one, or goes over its bounds, where it is ended. `file` is named from the root of the project.
 */
export async function askThread(file: string, data: unknown, bounds: ThreadBounds): Promise<unknown> {
  const worker = new Worker(path.join(/* turbopackIgnore: true */ process.cwd(), file), {
    workerData: data,
    resourceLimits: {
      maxOldGenerationSizeMb: bounds.memory,
      maxYoungGenerationSizeMb: bounds.memory / youngShare,
    },
    // What it prints may quote an unpublished text.
    stdout: true,
    stderr: true,
  })
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const over = setTimeout(() => resolve(null), bounds.longest)
  worker.once('message', resolve)
  worker.once('error', () => resolve(null))
  worker.once('exit', () => resolve(null))
  const answer = await promise
  clearTimeout(over)
  await worker.terminate()
  return answer
}
