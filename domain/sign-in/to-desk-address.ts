/** Stands for whatever origin the desk has: an address that leads to another one shows a different host. */
const ownOrigin = 'http://desk.invalid'

/** Where to go after signing in: the desk's own address that was asked for, and nowhere else. */
export function toDeskAddress(asked: string | null): string {
  const url = asked === null ? null : URL.parse(asked, ownOrigin)
  const isOwn = url?.origin === ownOrigin && /^\/admin(?:\/|$)/.test(url.pathname)
  return isOwn ? `${url.pathname}${url.search}` : '/admin'
}
