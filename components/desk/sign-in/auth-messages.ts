/** What better-auth's codes mean for whoever signs in. */
const messages: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD:
    'That mail address and password do not match. After five tries sign-in pauses for a quarter of an hour.',
  INVALID_EMAIL: 'That is not a mail address. One looks like name@example.org.',
  PAUSED:
    'Too many tries: sign-in for this mail address is paused for a quarter of an hour, whoever tried. Passkeys work in the meantime.',
  INVALID_CODE: 'That code does not match. Codes change every half minute: use the one that is shown now.',
  INVALID_BACKUP_CODE: 'That is none of your recovery codes, or it was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'It took too long. Sign in again.',
  TOTP_ALREADY_ENABLED: 'You have set up an authenticator app already.',
  LAST_SECOND_STEP: 'Your role needs a second step. Add another one before you remove this one.',
  INVALID_PASSWORD: 'That is not your password.',
  SECOND_STEP_NEEDED: 'Sign in with your second step first.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign in again before you change how you sign in.',
  ERROR_CEREMONY_ABORTED: 'No passkey was chosen. Try again, or use your password.',
  PASSKEY_NOT_FOUND:
    'The desk does not know that passkey. Use your password, and add the passkey afterwards.',
}

/** A sentence for a code, with the server's own where there is none of ours. */
export function tellAuth({ code, message }: { code: string; message: string }): string {
  return messages[code] ?? (message || 'That did not work. Try again.')
}
