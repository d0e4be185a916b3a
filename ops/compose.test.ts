import { existsSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseFrontEnvironment } from '#front/front-environment.ts'
import { parsePrinterEnvironment } from '#press/printer/printer-environment.ts'
import { parseEnvironment } from '#server/config/environment.ts'
import { frontFlags, printerFlags, printerThreads } from './run/node-flags.ts'

interface Service {
  command?: string[]
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  network_mode?: string
  volumes?: string[]
}

interface Compose {
  services: Record<string, Service>
  volumes: Record<string, null>
}

const { services, volumes } = parse(readFileSync('ops/compose.yaml', 'utf8'), { merge: true }) as Compose

/** Where each process reads its environment. */
const readers: Record<string, string[]> = {
  prepare: ['server/config/environment.ts'],
  front: ['front/front-environment.ts'],
  printer: ['press/printer/printer-environment.ts', 'press/assets.ts', 'ops/run/node-flags.ts'],
  app: [
    'ops/run/serve.ts',
    'next.config.ts',
    'press/assets.ts',
    'server/db/own-database.ts',
    'server/sign-in/own-door.ts',
  ],
}

/** As it is after the shell's variables are put in. */
function environmentOf(name: string): Record<string, string> {
  const named = Object.entries(services[name]?.environment ?? {})
  return Object.fromEntries(
    named.map(([key, value]) => [
      key,
      value.replace(/\$\{\w+:\?[^}]*\}/g, 'secret').replace(/\$\{\w+:-(.*?)\}/g, '$1'),
    ]),
  )
}

describe('ops/compose.yaml', () => {
  it('starts what there is', () => {
    expect(Object.keys(services).toSorted()).toEqual([...Object.keys(readers), 'database'].toSorted())
    for (const { command = [] } of Object.values(services)) {
      const script = /ops\/[a-z-]+\.ts/.exec(command.join(' '))?.[0]
      if (script) expect(existsSync(script), script).toBe(true)
    }
    expect(readFileSync('ops/build/build-processes.ts', 'utf8')).toMatch(/printer: .*\n.*front: /)
  })

  it.each([
    ['printer', printerFlags],
    ['front', frontFlags],
  ])('tells Node of the %s what a start of the site tells it', (name, flags) => {
    expect(services[name]?.command?.join(' ')).toContain(`node ${flags.join(' ')} .build/site`)
  })

  it('gives the printer as many threads as a start of the site gives it', () => {
    expect(environmentOf('printer')).toMatchObject(printerThreads)
  })

  it.each(Object.entries(readers))('tells %s only what it reads', (name, files) => {
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const told = Object.keys(environmentOf(name))
    expect(told.filter((variable) => !new RegExp(`\\b${variable}\\b`).test(text))).toEqual([])
    expect(told.length).toBeGreaterThan(0)
  })

  it('tells every process what it needs', () => {
    const front = parseFrontEnvironment(environmentOf('front'))
    const printer = parsePrinterEnvironment({ ...environmentOf('printer'), PRESS_EDITION: 'x' })
    expect(services['printer']?.command?.join(' ')).toContain('PRESS_EDITION=')
    expect([front.PRINTER_URL.port, front.SITE_STORE]).toEqual([String(printer.port), printer.storePlace])
    expect(front.APP_URL.port).toBe(environmentOf('app')['PORT'])
    for (const name of ['prepare', 'printer', 'app'])
      expect(parseEnvironment(environmentOf(name)).databaseUrl).toMatch(/secret@database:/)
  })

  it('keeps no secret, and what must last in volumes that are named', () => {
    expect(readFileSync('ops/compose.yaml', 'utf8')).not.toMatch(/PASSWORD: (?!\$\{)/)
    const used = Object.values(services).flatMap((service) => service.volumes ?? [])
    expect(new Set(used.map((volume) => volume.split(':')[0]))).toEqual(new Set(Object.keys(volumes)))
  })

  it.each([
    ['front', 'PORT'],
    ['printer', 'PRINTER_PORT'],
    ['app', 'PORT'],
  ])('asks the %s for its health in words, and where it listens', (name, variable) => {
    const [kind, command, flag, script, ...rest] = services[name]?.healthcheck?.test ?? []
    expect([kind, command, flag, rest]).toEqual(['CMD', 'node', '-e', []])
    expect(script).toEqual(expect.stringContaining(`//127.0.0.1:${environmentOf(name)[variable]}/`))
    // Throws for what is no program.
    new vm.Script(script ?? '')
  })

  it('looks after all that goes on running, and shares loopback where it has to', () => {
    for (const name of ['database', 'front', 'printer', 'app'])
      expect(services[name]?.healthcheck?.test).toEqual(expect.arrayContaining(['CMD']))
    expect([services['printer'], services['app']].map((service) => service?.network_mode)).toEqual([
      'service:front',
      'service:front',
    ])
  })
})
