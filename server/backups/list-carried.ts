import { backupTables, type TableRule } from './backup-tables.ts'

/** A table that backups carry. */
export interface CarriedTable extends Extract<TableRule, { kind: 'carried' }> {
  name: string
}

/** The tables that backups carry, in the order in which they are read back. */
export function listCarried(): CarriedTable[] {
  return Object.entries(backupTables).flatMap(([name, rule]) =>
    rule.kind === 'carried' ? [{ name, ...rule }] : [],
  )
}

/** The columns of a table that a backup carries, of all those that the database has. */
export function toCarriedColumns({ without = [] }: CarriedTable, columns: readonly string[]): string[] {
  return columns.filter((column) => !without.includes(column))
}
