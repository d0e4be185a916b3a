/** Where a browser keeps that its user has switched the letters off. */
const kept = 'desk-letters'

/** Whether single letters and figures are shortcuts in this browser; they are until somebody switches them off. */
export function readLettersOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

/** A browser that keeps nothing still switches them off for the page that is open. */
export function keepLettersOn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(kept)
    else localStorage.setItem(kept, 'off')
  } catch {
    return
  }
}
