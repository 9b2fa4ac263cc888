import { type Colour, readColour, toHex } from './colour'
import { defaultTokens } from './default-tokens'
import { resolved, type Token } from './token'

/** What a mail is written in: mail programs know neither custom properties nor `oklch`. */
export type MailTheme = {
  ground: string
  paper: string
  ink: string
  quiet: string
  line: string
  brand: string
  onBrand: string
  signal: string
  fontFamily: string
  radius: string
}

/** What paper is printed in. */
export type PrintTheme = { ink: string; soft: string; line: string; brand: string; signal: string; fontFamily: string }

/** Of resolved tokens, by day: paper and most mail programs know no night. */
export function mailTheme(tokens: readonly Token[]): MailTheme {
  const { colour, family, pixels } = reader(tokens)
  return {
    ground: colour('ground'),
    paper: colour('raised'),
    ink: colour('ink'),
    quiet: colour('ink-3'),
    line: colour('line'),
    brand: colour('brand'),
    onBrand: colour('on-brand'),
    signal: colour('signal'),
    fontFamily: family('font.text'),
    radius: pixels('radius.md'),
  }
}

export function printTheme(tokens: readonly Token[]): PrintTheme {
  const { colour, family } = reader(tokens)
  return {
    ink: colour('ink'),
    soft: colour('ink-3'),
    line: colour('line'),
    brand: colour('brand'),
    signal: colour('signal'),
    fontFamily: family('font.text'),
  }
}

const ROOT = 16

function reader(tokens: readonly Token[]) {
  const found = new Map(resolved(tokens).map((token) => [token.path, token.value]))
  const black: Colour = { l: 0, c: 0, h: 0, alpha: 1 }
  return {
    colour: (name: string) => toHex(readColour(String(found.get(`colour.${name}`))) ?? black),
    family: (path: string) => {
      const names = found.get(path)
      const list = Array.isArray(names)
        ? names.map((name) => (/\W/.test(String(name)) ? `'${name}'` : String(name)))
        : []
      return [...list, "'Helvetica Neue'", 'Helvetica', 'Arial', 'sans-serif'].join(', ')
    },
    pixels: (path: string) => {
      const size = String(found.get(path) ?? '0')
      return `${Math.round(Number.parseFloat(size) * (size.endsWith('em') ? ROOT : 1))}px`
    },
  }
}

export const deliveredMailTheme = mailTheme(defaultTokens)
export const deliveredPrintTheme = printTheme(defaultTokens)
