import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** NGINX_MODULES names another folder of modules than Debian's. */
const modules = process.env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules'
const brotliModule = path.join(modules, 'ngx_http_brotli_static_module.so')

/** What there is of nginx on this machine. */
export interface FoundNginx {
  brotli: boolean
}

/** Finds nginx; as root on Debian a missing one is installed. Null, and a word on why, where there is none. */
export function findNginx(): FoundNginx | null {
  if (!hasNginx() && process.getuid?.() === 0) install()
  if (hasNginx()) {
    const brotli = existsSync(brotliModule)
    if (!brotli)
      process.stderr.write('nginx has no module for brotli: what is to be tested of it is skipped.\n')
    return { brotli }
  }
  process.stderr.write('nginx is not installed: what is to be tested of it is skipped.\n')
  return null
}

function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'nginx', 'libnginx-mod-http-brotli-static']
  for (const words of [['update'], install]) spawnSync('apt-get', words, { env })
}

/** Starts an nginx with nothing of its own outside a temporary folder. `conf` is what stands in its `http` block. */
export async function startNginx(conf: string): Promise<{ stop: () => Promise<void> }> {
  const prefix = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-nginx-'))
  mkdirSync(path.join(prefix, 'temp'))
  writeFileSync(path.join(prefix, 'nginx.conf'), wrap(conf))
  const child = spawn('nginx', ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  while (!existsSync(path.join(prefix, 'nginx.pid'))) {
    if (child.exitCode !== null) throw new Error('nginx did not start; its last lines are above')
    await pause(20)
  }
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(prefix, { recursive: true, force: true })
    },
  }
}

function wrap(conf: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    // As root it would change to an account that may not look into the folders of a test.
    process.getuid?.() === 0 ? 'user root;' : '',
    existsSync(brotliModule) ? `load_module ${brotliModule};` : '',
    'daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit;',
    'events { worker_connections 256; }',
    'http {',
    ...temporary.map((name) => `    ${name}_temp_path temp/${name};`),
    conf,
    '}',
  ].join('\n')
}
