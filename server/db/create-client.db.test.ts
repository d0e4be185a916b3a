import { expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { createClient } from './create-client.ts'

const test = useDatabase()

it('a connection that is lost while nothing is asked fails the next question, and nothing else', async () => {
  const client = createClient(test.url)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  await test.db.$queryRaw`select pg_terminate_backend(${rows[0]?.pid}::integer)`
  await ended
  await expect(client.query('select 1')).rejects.toThrow()
})
