/** Lists show the newest of what they have, so that a page stays small however much is published. */
export const mostListed = 60
