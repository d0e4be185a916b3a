import type { Coding } from '#front/answers/codings.ts'

/** Upper bounds of the latency histogram, in seconds. */
const bounds = [0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What the front counts. */
export interface Metrics {
  /** An answer that was handed to the connection `seconds` after its request was read. */
  countAnswer(answer: { status: number; coding: Coding; seconds: number }): void
  /** A page that was in memory. */
  countHit(): void
  /** A page that had to be looked up, whether or not memory had it. */
  countLookup(): void
  /** A page that was read from the store. */
  countLoad(): void
  countAsk(outcome: 'printed' | 'passed' | 'unknown' | 'failed'): void
  /** A connection that was closed because too much waited for it, or for all. */
  countClosed(bound: 'connection' | 'total'): void
  /** All of it in Prometheus' text format, with what is measured now. */
  print(gauges: Readonly<Record<string, number>>): string
}

/** {@link Metrics} that start at zero. */
export function createMetrics(): Metrics {
  const counts = new Map<string, number>()
  const buckets = new Array<number>(bounds.length + 1).fill(0)
  const latency = { sum: 0, count: 0 }
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

  return {
    countAnswer: ({ status, coding, seconds }) => {
      add(answerNames[coding][Math.floor(status / 100)] ?? '')
      const index = bounds.findIndex((bound) => seconds <= bound)
      const bucket = index === -1 ? bounds.length : index
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
      latency.sum += seconds
      latency.count++
    },
    countHit: () => void add('front_cache_total{outcome="hit"}'),
    countLookup: () => void add('front_cache_total{outcome="lookup"}'),
    countLoad: () => void add('front_store_loads_total'),
    countAsk: (outcome) => void add(`front_printer_asks_total{outcome="${outcome}"}`),
    countClosed: (bound) => void add(`front_closed_total{bound="${bound}"}`),
    print: (gauges) => {
      const lines = [...counts].sort().map(([name, count]) => `${name} ${count}`)
      let below = 0
      for (const [index, count] of buckets.entries()) {
        below += count
        lines.push(`front_answer_seconds_bucket{le="${bounds[index] ?? '+Inf'}"} ${below}`)
      }
      lines.push(`front_answer_seconds_sum ${latency.sum}`, `front_answer_seconds_count ${latency.count}`)
      for (const [name, value] of Object.entries(gauges)) lines.push(`front_${name} ${value}`)
      return `# TYPE front_answer_seconds histogram\n${lines.join('\n')}\n`
    },
  }
}

/** Names of the counters by coding and status class, made once. */
const answerNames: Readonly<Record<Coding, readonly string[]>> = {
  br: nameClasses('br'),
  gzip: nameClasses('gzip'),
  identity: nameClasses('identity'),
}

function nameClasses(coding: Coding): string[] {
  return [0, 1, 2, 3, 4, 5].map((hundred) => `front_answers_total{status="${hundred}xx",coding="${coding}"}`)
}
