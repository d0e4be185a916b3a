/** A key for a part that was just made, as the server makes them: nobody can tell where it was made. */
export function makeKey(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => signs[byte % signs.length]).join('')
}
