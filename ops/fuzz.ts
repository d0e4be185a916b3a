// npm run fuzz [-- --minutes M --seed S]: reads texts put together from pieces of all there are, for ten minutes, and
// stops at the first that crashes, hangs, loses words without a warning or changes when it is printed and read again.
import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { Command, InvalidArgumentError, Option } from 'commander'
import fc from 'fast-check'
import { z } from 'zod'
import type { LayoutSource } from '#domain/layout/layout-source.ts'
import { findFault } from '#domain/layout/testing/find-fault.test-data.ts'
import { listFuzzPieces } from '#domain/layout/testing/fuzz-pieces.test-data.ts'
import { generateFuzzText } from '#domain/layout/testing/fuzz-text.test-data.ts'

const batch = 20
const folder = '.build/fuzz'
/** In milliseconds: no text takes a tenth of it, nor does finding a smaller one with the same fault take that between two tries. */
const hangs = 60_000
const progressEvery = 10_000

const found = z.object({ seed: z.number(), fault: z.string().nullable() })

if (isMainThread) watch()
else tryAll(z.number().parse(workerData))

function watch(): void {
  const { minutes, seed: first } = readOptions()
  process.stdout.write(`Seed ${first}, for ${minutes} minutes.\n`)
  const worker = new Worker(new URL(import.meta.url), { workerData: first })
  let next = first
  let heard = Date.now()
  const end = (code: number, message: string) => {
    clearInterval(progress)
    clearTimeout(over)
    process.stdout.write(`${message}\n`)
    process.exitCode = code
    void worker.terminate()
  }
  const progress = setInterval(() => {
    if (Date.now() - heard > hangs) end(1, `A text with seed ${next} hangs.`)
    else process.stdout.write(`${(next - first) * batch} texts read.\n`)
  }, progressEvery)
  const over = setTimeout(() => {
    end(0, `${(next - first) * batch} texts read, no fault found.`)
  }, minutes * 60_000)
  worker.on('message', (message: unknown) => {
    const { seed, fault } = found.parse(message)
    heard = Date.now()
    next = seed + 1
    if (fault !== null) end(1, `Seed ${seed}: ${fault}\nThe text is in ${folder}/${seed}.json.`)
  })
  worker.on('error', (error) => {
    end(1, `Seed ${next}: ${String(error)}`)
  })
}

/** What was asked for; a wrong option ends the program with a sentence. */
function readOptions(): { minutes: number; seed: number } {
  const options = new Command('npm run fuzz --')
    .addOption(new Option('--minutes <number>', 'how long it goes on').default(10).argParser(toNumber(0.01)))
    .addOption(
      new Option('--seed <number>', 'the first batch of texts')
        .default(Date.now() % 1_000_000)
        .argParser(toNumber(0)),
    )
    .parse()
    .opts<{ minutes: number; seed: number }>()
  return { minutes: options.minutes, seed: Math.trunc(options.seed) }
}

function toNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (value >= least && value <= Number.MAX_SAFE_INTEGER) return value
    throw new InvalidArgumentError(`It takes a number from ${least} on.`)
  }
}

/** Every seed is a batch of texts, so that one that fails can be tried again by itself. */
function tryAll(first: number): void {
  const texts = generateFuzzText(listFuzzPieces())
  for (let seed = first; ; seed += 1) parentPort?.postMessage({ seed, fault: tryBatch(texts, seed) })
}

function tryBatch(texts: fc.Arbitrary<LayoutSource>, seed: number): string | null {
  for (const text of fc.sample(texts, { numRuns: batch, seed })) {
    const fault = describeFault(text)
    if (fault === null) continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${seed}.json`, JSON.stringify(text, null, 2))
    return fault
  }
  return null
}

function describeFault(text: LayoutSource): string | null {
  try {
    return findFault(text, 'printing')
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
