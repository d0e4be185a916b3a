import { createServer, type Server } from 'node:http'
import { once } from 'node:events'

/** What a hub was told, as it was sent, and how it answers: a status, or nothing for as long as it is kept open. */
export interface TestHub {
  url: string
  told: { method: string; type: string; body: string }[]
  answer: { status: number; location?: string } | 'nothing'
  close: () => Promise<void>
}

/** A hub on this machine. */
export async function startHub(answer: TestHub['answer'] = { status: 204 }): Promise<TestHub> {
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      hub.told.push({ method: request.method ?? '', type: request.headers['content-type'] ?? '', body })
      if (hub.answer === 'nothing') return
      const { status, location } = hub.answer
      response.writeHead(status, location === undefined ? {} : { location }).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const hub: TestHub = {
    url: `http://127.0.0.1:${port}/`,
    told: [],
    answer,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return hub
}
