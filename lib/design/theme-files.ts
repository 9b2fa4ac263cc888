import { defaultTokens } from './default-tokens'
import { mailTheme, printTheme } from './faces'
import { layered } from './token'
import { everything } from './token-css'
import { type ReadDocument, writeDocument } from './token-document'

const types = {
  'tokens.css': 'text/css',
  'tokens.json': 'application/json',
  'mail-theme.json': 'application/json',
  'print-theme.json': 'application/json',
} as const
export type ThemeFile = keyof typeof types
export const isThemeFile = (name: string): name is ThemeFile => Object.hasOwn(types, name)

/** A theme as another program wants it, whole: what it does not say is as delivered. */
export function exportTheme(file: ThemeFile, { tokens, others }: Pick<ReadDocument, 'tokens' | 'others'>) {
  const all = layered(defaultTokens, tokens)
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  const write = {
    'tokens.css': () =>
      `:root {\n${everything(tokens)
        .map(([name, value]) => `  ${name}: ${value};\n`)
        .join('')}}\n`,
    'tokens.json': () => json(writeDocument(all, others)),
    'mail-theme.json': () => json(mailTheme(all)),
    'print-theme.json': () => json(printTheme(all)),
  }
  return { type: types[file], text: write[file]() }
}
