import path from 'node:path'

/** A path as the person meant it: npm runs scripts in the project's root; they stand where they called from. */
export function toPersonPath(file: string): string {
  return path.resolve(process.env['CALLED_FROM'] ?? '.', file)
}
