import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The font has no raised or lowered digits: 300 cm³ is 300 cm3. */
export const inLetters = <T>(said: T): T =>
  typeof said === 'string'
    ? (said.replace(/[\u00b2\u00b3\u00b9\u2070-\u209c]/g, (sign) => sign.normalize('NFKC')) as T)
    : Array.isArray(said)
      ? (said.map(inLetters) as T)
      : said && typeof said === 'object' && !ArrayBuffer.isView(said)
        ? (Object.fromEntries(Object.entries(said).map(([name, each]) => [name, inLetters(each)])) as T)
        : said

/** All that a document writes, when it has ended. */
export function collected(page: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = []
    page.on('data', (part: Buffer) => parts.push(part))
    page.on('end', () => done(Buffer.concat(parts)))
    page.on('error', fail)
  })
}

/** The shop's own, whole: what the shop's pages load is cut into alphabets. */
const FONTS = 'node_modules/@expo-google-fonts/instrument-sans'
export const paperFonts = Promise.all([
  readFile(join(process.cwd(), FONTS, '400Regular/InstrumentSans_400Regular.ttf')),
  readFile(join(process.cwd(), FONTS, '600SemiBold/InstrumentSans_600SemiBold.ttf')),
])
// Who prints nothing must not end for a font that is missing.
paperFonts.catch(() => {})
