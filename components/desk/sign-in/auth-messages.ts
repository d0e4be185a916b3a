/** What better-auth's codes mean for whoever signs in. */
const messages: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD:
    'That email address and password do not match. After five attempts, sign-in is paused for 15 minutes.',
  INVALID_EMAIL: 'That is not an email address. One looks like name@example.org.',
  PAUSED:
    'Too many attempts, by you or somebody else: sign-in with this email address is paused for 15 minutes. Passkeys still work.',
  INVALID_CODE: 'That code does not match. Codes change every 30 seconds: use the one shown now.',
  INVALID_BACKUP_CODE: 'That is not one of your recovery codes, or it has already been used.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Sign in again.',
  TOTP_ALREADY_ENABLED: 'You have already set up an authenticator app.',
  LAST_SECOND_STEP: 'Your role needs a second step. Add another one before you remove this one.',
  INVALID_PASSWORD: 'That is not your password.',
  SECOND_STEP_NEEDED: 'Sign in with your second step first.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign in again before you change how you sign in.',
  ERROR_CEREMONY_ABORTED: 'No passkey was chosen. Try again, or use your password.',
  PASSKEY_NOT_FOUND: 'The desk does not know that passkey. Use your password, then add the passkey.',
}

/** A sentence for a code, with the server's own where there is none of ours. */
export function tellAuth({ code, message }: { code: string; message: string }): string {
  return messages[code] ?? (message || 'That did not work. Try again.')
}
