/** Says that a brief is part of the demonstration library and no current reporting. */
export function DemonstrationMark() {
  return <span className="label demo">Demonstration</span>
}
