import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { prepareClusterPlace } from './cluster-place.ts'
import { initialiseCluster } from './postmaster.ts'

it('sets up its data over what a killed start of the same process number left', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-cut-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  // PostgreSQL runs under another account when the tests run as root.
  chmodSync(folder, 0o755)
  const place = prepareClusterPlace(folder)
  const partial = `${place.data}.${process.pid}`
  mkdirSync(partial)
  writeFileSync(path.join(partial, 'PG_VERSION'), '18\n')
  initialiseCluster(place)
  expect(readdirSync(path.dirname(place.data))).toEqual(['data'])
})
