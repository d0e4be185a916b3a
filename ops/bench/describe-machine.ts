import os from 'node:os'

/** When and on what something was measured, in one line. */
export function describeMachine(): string {
  const cpus = os.cpus()
  const machine = `${os.type()} ${os.arch()}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}`
  const memory = `${(os.totalmem() / 1e9).toFixed(0)} GB`
  return `${new Date().toISOString()} · ${machine}, ${memory}, load ${os.loadavg()[0]?.toFixed(1)} at the end`
}
