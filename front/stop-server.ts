import type http from 'node:http'

/** How often connections that have fallen idle are looked for. */
const every = 20

/** Takes no more connections and waits for answers that are under way, `time` milliseconds at most. */
export async function stopServer(server: http.Server, time: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), every)
  const rest = setTimeout(() => server.closeAllConnections(), time)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(idle)
  clearTimeout(rest)
}
