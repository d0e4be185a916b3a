import type { Transaction } from '#server/db/database.ts'

/** Adds rows to a table in one statement, however many. Their keys are the names that the client has for columns. */
export async function insertRows(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).map((key) => `"${toColumn(key)}"`)
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [toColumn(key), value as unknown])),
  )
  await tx.$executeRawUnsafe(
    `insert into "${table}" (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::"${table}", $1::json)`,
    JSON.stringify(records),
  )
}

function toColumn(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
