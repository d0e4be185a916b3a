import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildProcesses } from '#ops/build/build-processes.ts'
import { openStore } from './open-store.ts'
import { pageOf, summarise } from './store-contract.test-data.ts'
import { parseObjectPlace, toSubPlace } from './store-place.ts'

it.each([
  ['s3://pages', { bucket: 'pages', prefix: '' }],
  ['s3://pages/', { bucket: 'pages', prefix: '' }],
  ['s3://my.pages/site/a', { bucket: 'my.pages', prefix: 'site/a/' }],
  ['s3://pages//site//', { bucket: 'pages', prefix: 'site/' }],
  ['/srv/site', null],
  ['s3', null],
])('%s is %j', (place, expected) => {
  expect(parseObjectPlace(place)).toEqual(expected)
})

it.each(['s3://', 's3:///site', 's3://Pages', 's3://pages/..', 's3://pages/a b', 's3://user:word@pages'])(
  '%s is no place',
  async (place) => {
    await expect(openStore(place)).rejects.toThrow('SITE_STORE is wrong')
  },
)

it.each([
  ['s3://pages', 's3://pages/one'],
  ['s3://pages/site/', 's3://pages/site/one'],
  ['.data/site', path.join('.data', 'site', 'one')],
])('has a place of its own in %s', (place, expected) => {
  expect(toSubPlace(place, 'one')).toBe(expected)
})

it('opens a folder', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'open-store-'))
  try {
    await (await openStore(folder)).put('/x', pageOf('in a folder'), 'each')
    expect(summarise(await (await openStore(folder)).get('/x'))).toBe('200 in a folder')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('lets printer and front start without the AWS SDK', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'press-build-'))
  try {
    await buildProcesses(folder)
    for (const name of ['front', 'printer']) {
      const text = readFileSync(path.join(folder, `${name}.mjs`), 'utf8')
      expect(text).toContain('import("@aws-sdk/client-s3")')
      expect(text).not.toMatch(/^import .*@aws-sdk/m)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
