/** Whether something would be lost sight of if the page were left now. */
type Holds = () => boolean

const holding = new Set<Holds>()

const question =
  'The desk does not have your latest changes yet. They are kept on this computer, but they will not be sent until you open ' +
  'this brief here again. Leave the page?'

/** Has whoever goes to another page of the desk be asked first while this holds. Returns how to end that. */
export function askBeforeLeaving(holds: Holds): () => void {
  holding.add(holds)
  return () => void holding.delete(holds)
}

/**
 * Whether another page of the desk may take the place of this one; where something is not sent, whoever leaves is asked. The
 * browser asks by itself only where the whole document is left (`beforeunload`).
 */
export function mayLeave(): boolean {
  return ![...holding].some((holds) => holds()) || window.confirm(question)
}
