// A thread of its own for every Word file: whoever waits for it ends it when it takes too long (read-bytes.ts).
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { toWordPage } from './word-to-page.ts'

const bytes = z.instanceof(Uint8Array).parse(workerData)
parentPort?.postMessage(await toWordPage(Buffer.from(bytes)))
