const pair = /^[ \t]*("[^"\n]*"|'[^'\n]*'|[\w-]+)[ \t]*=[ \t]*(\S.*)$/
const table = /^[ \t]*\[{1,2}([^[\]]+)\]{1,2}[ \t]*(?:#.*)?$/

/**
 * The keys of TOML that have a plain value at its top: words, dates, numbers and lists of words. A table is a key whose value
 * is `null`: it is known to be there and not read.
 */
export function readFlatToml(text: string): Record<string, unknown> {
  const values = new Map<string, unknown>()
  const joined = text.replace(/=[ \t]*\[[^[\]]*\]/g, (list) => list.replace(/#[^"'\n]*\n|\n/g, ' '))
  for (const line of joined.split('\n')) {
    const opened = table.exec(line)?.[1]
    if (opened !== undefined) {
      const tables = [...joined.matchAll(new RegExp(table, 'gm'))]
      for (const [, name] of tables) values.set((name ?? '').trim(), null)
      break
    }
    const [, key, value] = pair.exec(line) ?? []
    if (key !== undefined && value !== undefined)
      values.set(key.replace(/^["']|["']$/g, ''), readValue(value))
  }
  return Object.fromEntries(values)
}

function readValue(written: string): unknown {
  if (written.startsWith('[')) {
    return Array.from(written.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g), ([words]) => readWords(words))
  }
  const words = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(written)?.[0]
  if (words !== undefined) return readWords(words)
  const plain = written.replace(/\s*#.*$/, '').trim()
  return plain === 'true' || plain === 'false' ? plain === 'true' : plain
}

/** Escapes as in JSON, but for those that JSON does not know. */
function readWords(quoted: string): string {
  if (quoted.startsWith("'")) return quoted.slice(1, -1)
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}
