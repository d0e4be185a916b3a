// A thread of its own for a long text: whoever waits for it ends it when it takes too long (read-bounded.ts).
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readImportText } from './read-import-text.ts'

const given = z.object({ text: z.string(), file: z.string().nullable() }).parse(workerData)
parentPort?.postMessage(readImportText(given))
