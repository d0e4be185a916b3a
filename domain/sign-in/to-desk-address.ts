const own = /^\/admin(?:\/[\w./-]*)?(?:\?[\w=&%.-]*)?$/

/** Where to go after signing in: the desk's own address that was asked for, and nowhere else. */
export function toDeskAddress(asked: unknown): string {
  return typeof asked === 'string' && own.test(asked) && !asked.includes('//') && !asked.includes('..')
    ? asked
    : '/admin'
}
