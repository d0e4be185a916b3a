import path from 'node:path'

/** A folder or file of the project. Every process of it is started in its root. */
export function inProject(...segments: string[]): string {
  return path.join(process.cwd(), ...segments)
}
