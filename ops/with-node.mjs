// The way in on a machine that has Node 20 and nothing else: installs what is missing, then runs a script of the
// project on the Node that came with the installation. Plain JavaScript, and nothing is imported from packages.
//   node ops/with-node.mjs ops/start.ts [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.installed')
const node = path.join(modules, '.bin', 'node')
/** npm itself: it runs scripts in a shell, but they replace it with `exec`. Read first, as npm may be killed any time. */
const parent = process.ppid

installIfNeeded()
run(process.argv.slice(2))

function installIfNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  const there = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (there === wanted && existsSync(node)) return
  const started = Date.now()
  process.stderr.write('Installing the packages … ')
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (installed.status !== 0) {
    process.stderr.write(
      `failed.\n${installed.stderr || installed.error?.message || ''}\nThe packages could not be installed (npm ci).\n`,
    )
    process.exit(1)
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, wanted)
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

function run([script, ...rest]) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', path.join(root, script), ...rest], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  })
  // A Ctrl-C reaches the whole process group; the script ends itself and this waits for it.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  endWithParent(child)
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)))
}

/** If npm is killed outright nobody passes a signal on; the script must not stay behind with the port. */
function endWithParent(child) {
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}
