import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FrontLimits } from '#front/limits.ts'
import type { Metrics } from '#front/counts/metrics.ts'

type Bounds = Pick<FrontLimits, 'queuedAnswers' | 'queuedBytes' | 'allQueuedAnswers' | 'allQueuedBytes'>

/** Bounds what is kept for readers who ask for more than they take. */
export interface AnswerBounds {
  /**
   * Takes on a request, until its answer is out. False where its connection has too many that wait, or is closed
   * already: no answer is then to be made.
   */
  admit(socket: Duplex, response: ServerResponse): boolean
  /** An answer is made, and waits as far as the reader's side has not taken it. */
  hold(socket: Duplex, response: ServerResponse): void
  readonly answers: number
  readonly bytes: number
}

/** What waits for one connection. */
interface Queue {
  socket: Duplex
  answers: number
  bytes: number
}

/** What an answer costs besides its bytes, about: request, response and all that belongs to them. */
const costOfAnswer = 2_048

/** Of all that may wait, what is left when connections had to be closed: so that it is not done for every request. */
const leftAfterwards = 0.75

/**
 * {@link AnswerBounds} for the connections of a server. One that goes over its own bound is closed. If too much waits
 * in all, those are closed for which most waits: a reader of one page is the last.
 */
export function createAnswerBounds({ limits, metrics }: { limits: Bounds; metrics: Metrics }): AnswerBounds {
  const queues = new Map<Duplex, Queue>()
  const total = { answers: 0, bytes: 0 }

  const grow = (queue: Queue, { answers, bytes }: { answers: number; bytes: number }) => {
    // What is told of a connection after its end was taken off already.
    if (queues.get(queue.socket) !== queue) return
    queue.answers += answers
    queue.bytes += bytes
    total.answers += answers
    total.bytes += bytes
  }
  const forget = (queue: Queue) => {
    grow(queue, { answers: -queue.answers, bytes: -queue.bytes })
    queues.delete(queue.socket)
  }
  const open = (socket: Duplex): Queue => {
    const queue = { socket, answers: 0, bytes: 0 }
    queues.set(socket, queue)
    // Answers that were not begun tell of no end.
    socket.once('close', () => forget(queue))
    return queue
  }
  const close = (queue: Queue, bound: 'connection' | 'total') => {
    metrics.countClosed(bound)
    forget(queue)
    queue.socket.destroy()
  }
  const relieve = () => {
    if (total.answers <= limits.allQueuedAnswers && total.bytes <= limits.allQueuedBytes) return
    for (const queue of [...queues.values()].sort((one, other) => weigh(other) - weigh(one))) {
      const isAnswersDone = total.answers <= limits.allQueuedAnswers * leftAfterwards
      if (isAnswersDone && total.bytes <= limits.allQueuedBytes * leftAfterwards) return
      close(queue, 'total')
    }
  }

  return {
    admit: (socket, response) => {
      if (socket.destroyed) return false
      const queue = queues.get(socket) ?? open(socket)
      const isFull = queue.answers >= limits.queuedAnswers || queue.bytes > limits.queuedBytes
      if (queue.answers > 0 && isFull) {
        close(queue, 'connection')
        return false
      }
      grow(queue, { answers: 1, bytes: 0 })
      response.once('close', () => grow(queue, { answers: -1, bytes: 0 }))
      relieve()
      return !socket.destroyed
    },
    hold: (socket, response) => {
      const queue = queues.get(socket)
      const bytes = response.writableLength
      if (!queue || bytes === 0 || response.destroyed) return
      grow(queue, { answers: 0, bytes })
      response.once('close', () => grow(queue, { answers: 0, bytes: -bytes }))
      relieve()
    },
    get answers() {
      return total.answers
    },
    get bytes() {
      return total.bytes
    },
  }
}

function weigh({ answers, bytes }: Queue): number {
  return answers * costOfAnswer + bytes
}
