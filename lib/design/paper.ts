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

/** A4 in points. */
export const [SHEET_WIDTH, SHEET_HEIGHT] = [595.28, 841.89]

type Paper = {
  title: string
  subject?: string
  /** For readers of the screen, as "pl-PL". */
  language: string
  /** In points, on all four sides. */
  margin: number
  /** Sheets stay open until the end, so that each can be given its foot. */
  bufferPages?: boolean
}

/**
 * An empty document of A4 sheets that knows the shop's fonts as 'regular' and 'bold'. `bytes` is all that it writes, when
 * it has ended. Who prints nothing loads neither the library nor the fonts.
 */
export async function beginPaper({ title, subject, language, margin, bufferPages = false }: Paper) {
  const [{ default: PDFDocument }, [regular, bold]] = await Promise.all([import('pdfkit'), readFonts()])
  const page = new PDFDocument({
    size: [SHEET_WIDTH, SHEET_HEIGHT],
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    lang: language,
    displayTitle: true,
    bufferPages,
    info: { Title: title, ...(subject && { Subject: subject }) },
  })
  page.registerFont('regular', regular).registerFont('bold', bold)
  return { page, bytes: collected(page) }
}

function collected(page: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = []
    page.on('data', (part: Buffer) => parts.push(part))
    page.on('end', () => done(Buffer.concat(parts)))
    page.on('error', fail)
  })
}

/** The shop's own, whole: what the shop's pages load is cut into alphabets. */
const FONTS = 'node_modules/@expo-google-fonts/instrument-sans'
const fontFile = (file: string) => readFile(join(process.cwd(), FONTS, file))
let fonts: Promise<[Buffer, Buffer]> | undefined
function readFonts() {
  fonts ??= Promise.all([
    fontFile('400Regular/InstrumentSans_400Regular.ttf'),
    fontFile('600SemiBold/InstrumentSans_600SemiBold.ttf'),
  ])
  return fonts
}
