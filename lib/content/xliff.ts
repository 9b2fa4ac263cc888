import 'server-only'
import { js2xliff, xliff2js } from 'xliff'
import { invalid } from '@/lib/kernel/errors'
import { isLocale, type Locale } from '@/lib/kernel/locale'

export type TranslationFile = {
  from: Locale
  to: Locale
  /** By page, then by the key of the text. */
  pages: Record<string, Record<string, { source: string; target?: string }>>
}

/** As XLIFF 2.0 (OASIS, 2014): a file per page, a unit per text. */
export async function writeXliff({ from, to, pages }: TranslationFile): Promise<string> {
  return js2xliff({ sourceLanguage: from, targetLanguage: to, resources: pages })
}

/** The translations of such a file. Throws `invalid('xliffUnreadable')`. */
export async function readXliff(text: string): Promise<TranslationFile> {
  // A document type could name entities; XLIFF has none.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw invalid('xliffUnreadable')
  try {
    const { sourceLanguage, targetLanguage, resources } = await xliff2js(text)
    const [from, to] = [String(sourceLanguage).slice(0, 2), String(targetLanguage).slice(0, 2)]
    if (!isLocale(from) || !isLocale(to) || from === to) throw invalid('xliffUnreadable')
    return { from, to, pages: plainTexts(resources) }
  } catch {
    throw invalid('xliffUnreadable')
  }
}

/** Inline elements of other tools are taken as their text. */
function plainTexts(resources: Record<string, Record<string, { source?: unknown; target?: unknown }>>) {
  const pages = Object.entries(resources).map(([page, units]) => [
    page,
    Object.fromEntries(
      Object.entries(units).map(([key, { source, target }]) => [
        key,
        { source: flat(source), ...(target !== undefined && { target: flat(target) }) },
      ]),
    ),
  ])
  return Object.fromEntries(pages) as TranslationFile['pages']
}

const flat = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(flat).join('') : inline(value)

function inline(value: unknown): string {
  if (!value || typeof value !== 'object') return ''
  return Object.values(value)
    .map((each) => flat((each as { contents?: unknown } | null)?.contents))
    .join('')
}
