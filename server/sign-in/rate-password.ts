import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'

/** Shorter ones are refused, whatever they are made of (NIST SP 800-63B-4, 3.1.1.2, for a password beside a second step). */
export const shortestPassword = 8
/** Longer ones are refused too: hashing them would cost as much as they are long. */
export const longestPassword = 128
/** 0 to 4 on zxcvbn's scale; 3 is more than ten thousand million guesses. */
const leastStrength = 3

export interface PasswordRating {
  /** 0 (guessed at once) to 4. */
  strength: 0 | 1 | 2 | 3 | 4
  isStrong: boolean
  /** What makes it weak and what would be stronger; empty where nothing is to be said. */
  advice: string
}

let factory: ZxcvbnFactory | null = null

/** Loaded once, at the first password: the word lists take some megabytes. */
function getFactory(): ZxcvbnFactory {
  factory ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  return factory
}

/**
 * How hard a password is to guess, by the zxcvbn estimate (Wheeler 2016) over lists of common passwords and words. `about` is
 * what anybody knows of its owner: name, mail address, the publication.
 */
export function ratePassword(password: string, about: readonly string[]): PasswordRating {
  if (password.length < shortestPassword)
    return { strength: 0, isStrong: false, advice: `Use at least ${shortestPassword} characters.` }
  if (password.length > longestPassword)
    return { strength: 0, isStrong: false, advice: `Use at most ${longestPassword} characters.` }
  const words = about
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length > 2)
  const { score, feedback } = getFactory().check(password, words)
  const advice = [feedback.warning ?? '', ...feedback.suggestions].filter((text) => text !== '').join(' ')
  const isStrong = score >= leastStrength
  return {
    strength: score,
    isStrong,
    advice: isStrong ? '' : advice || 'Four unrelated words make a strong password.',
  }
}
