import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { askAuth, readAuth, type Told } from '#components/desk/ask-desk.ts'

const aborted: Told<never> = { ok: false, code: 'ERROR_CEREMONY_ABORTED', message: '' }

/** Has this device make a passkey of that name. */
export async function addPasskey(name: string): Promise<Told> {
  const options = await readAuth<PublicKeyCredentialCreationOptionsJSON>('/passkey/generate-register-options')
  if (!options.ok) return options
  try {
    const response = await startRegistration({ optionsJSON: options.value })
    return await askAuth('/passkey/verify-registration', { response, name })
  } catch {
    return aborted
  }
}

/** Opens a session by a passkey: one that was only just made has opened none yet. */
export async function signInByPasskey(): Promise<Told> {
  const options = await readAuth<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  )
  if (!options.ok) return options
  try {
    const response = await startAuthentication({ optionsJSON: options.value })
    return await askAuth('/passkey/verify-authentication', { response })
  } catch {
    return aborted
  }
}
