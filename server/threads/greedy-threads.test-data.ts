// A thread that never ends, takes all memory there is, fails, or answers: whatever it is told to do.
import { parentPort, workerData } from 'node:worker_threads'

const kept: unknown[] = []
if (workerData === 'hang') for (;;) Math.random()
if (workerData === 'take') for (;;) kept.push(Array.from({ length: 100_000 }, () => ({})))
if (workerData === 'fail') throw new Error('failed')
parentPort?.postMessage({ said: workerData as unknown })
