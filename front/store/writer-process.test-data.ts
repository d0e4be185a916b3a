// One of several writers, as a process: takes a place and changes as JSON, and puts them in an order of its own.
import { putShuffled } from './numbered-pages.test-data.ts'
import { openStore } from './open-store.ts'

interface Order {
  place: string
  addresses: string[]
  changes: number[]
}

const { place, ...order } = JSON.parse(process.argv[2] ?? '') as Order
const results = await putShuffled(await openStore(place), order)
process.stdout.write(JSON.stringify(results))
