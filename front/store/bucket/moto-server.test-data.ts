import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** What to do where there is no moto. */
export const howToGetMoto = "needs Python 3 with moto 5: pip install 'moto[server,s3]'"

/**
 * One request at a time: moto looks at conditions and writes in two steps, between which another thread may write. Ends
 * with whoever holds its standard input.
 */
const script = `
import os, sys, threading
from werkzeug.serving import WSGIRequestHandler, make_server
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
app, lock = DomainDispatcherApplication(create_backend_app), threading.Lock()
def alone(environ, start):
    with lock:
        return app(environ, start)
# Otherwise each answer waits 40 ms for the acknowledgement of its head.
WSGIRequestHandler.disable_nagle_algorithm = True
server = make_server('127.0.0.1', 0, alone, threaded=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
print(server.server_address[1], flush=True)
server.serve_forever()
`

/** Whether this machine can run moto's S3 server. */
export function hasMoto(): boolean {
  const found = spawnSync('python3', [
    '-c',
    'import moto, moto.moto_server.werkzeug_app, moto.s3.responses, sys; sys.exit(int(moto.__version__.split(".")[0]) < 5)',
  ])
  return found.status === 0
}

/** Starts moto's S3 server with one bucket. */
export async function startMoto(bucket: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn('python3', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('moto ended before it was ready')))
  const [first] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer]
  const url = `http://127.0.0.1:${first.toString().trim()}`
  const made = await fetch(`${url}/${bucket}`, { method: 'PUT' })
  if (!made.ok) throw new Error(`moto made no bucket: ${made.status}`)
  return { url, stop: () => child.stdin.end() }
}
