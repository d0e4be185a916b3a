import { expect, it } from 'vitest'
import { parsePrinterEnvironment } from './printer-environment.ts'

const least = { DATABASE_URL: 'postgresql://localhost/w', SITE_STORE: 'site', PRESS_EDITION: 'one' }

it('takes an empty variable for none', () => {
  const usual = parsePrinterEnvironment(least)
  expect(usual).toMatchObject({ port: 0, printTime: 2_000 })
  expect(parsePrinterEnvironment({ ...least, PRINTER_PORT: '', PRINT_TIME: '' })).toEqual(usual)
})

it.each(['DATABASE_URL', 'SITE_STORE', 'PRESS_EDITION'])('needs %s', (name) => {
  expect(() => parsePrinterEnvironment({ ...least, [name]: '' })).toThrow(name)
})

it.each(['0', 'soon'])('refuses a time of %s', (PRINT_TIME) => {
  expect(() => parsePrinterEnvironment({ ...least, PRINT_TIME })).toThrow('PRINT_TIME')
})
