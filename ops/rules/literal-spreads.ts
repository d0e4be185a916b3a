import ts from 'typescript'

/**
 * Where a file spreads an object that is written out on the spot into an object or a list: fields of a spread literal are not
 * checked for misspelt ones. Returns line numbers from 1, in order.
 */
export function listLiteralSpreads(file: ts.SourceFile): number[] {
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    const isSpread = ts.isSpreadAssignment(node) || ts.isSpreadElement(node)
    if (isSpread && isWrittenOut(node.expression))
      lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lines
}

function isWrittenOut(expression: ts.Expression): boolean {
  return ts.isParenthesizedExpression(expression)
    ? isWrittenOut(expression.expression)
    : ts.isObjectLiteralExpression(expression)
}
