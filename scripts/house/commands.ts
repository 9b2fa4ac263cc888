import { readFileSync } from 'node:fs'
import ts from 'typescript'

export type Command = { name: string; isGuarded: boolean }

/** Every exported function of these files (paths from the root), as `path#name`, and whether it authorises. */
export function commandsOf(files: string[]): Command[] {
  const byFile = files.map((file) => [file, functionsOf(file)] as const)
  const all = byFile.flatMap(([, functions]) => functions)
  return byFile.flatMap(([file, functions]) =>
    functions
      .filter(({ isExported }) => isExported)
      .map((command) => ({ name: `${file}#${command.name}`, isGuarded: authorises(command, all) })),
  )
}

type Declared = { name: string; isExported: boolean; text: string; handsOnTo?: string }

/** The functions at the top of a file; `handsOnTo` names the other that is all one of them calls. */
function functionsOf(file: string): Declared[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: statement.name.text, isExported, text: statement.getText() }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!initializer || !(ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) return []
      const { body } = initializer
      const handsOnTo = ts.isCallExpression(body) ? body.expression.getText() : undefined
      return [{ name: name.getText(), isExported, text: initializer.getText(), handsOnTo }]
    })
  })
}

/** A command authorises by itself, or does nothing but hand on to one that does. */
function authorises({ text, handsOnTo }: Declared, all: Declared[]): boolean {
  if (/\bauthorize\w*\(/.test(text)) return true
  const next = handsOnTo && all.find(({ name }) => name === handsOnTo)
  return Boolean(next && authorises(next, all))
}
