import type { Source } from './source'

const TAIL = 2048

/** Whether a PDF is whole: it begins as one, and its end says where its parts lie. */
export async function isWholePdf(source: Source): Promise<boolean> {
  const head = await source.read(0, 8)
  const tail = (await source.read(Math.max(0, source.size - TAIL), TAIL)).toString('latin1')
  return /^%PDF-[12]\./.test(head.toString('latin1')) && /startxref\s+\d+\s+%%EOF/.test(tail)
}
