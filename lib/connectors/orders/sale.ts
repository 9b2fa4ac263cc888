/** A line of somebody's sales history. `unit` is exact (see `exact.ts`); `quantity` is below zero for what came back. */
export type SaleLine = { line: number; sku: string; name: string; quantity: number; unit: number }

/** All lines of one invoice (or of one cancellation), as the file has them. */
export type SaleDocument = {
  number: string
  isReturn: boolean
  /** The buyer's number in the file; empty where it names none. */
  customer: string
  country: string
  at: Date
  lines: SaleLine[]
}

/** What does not become part of a sale: it still counts in the file's own totals. */
export type SaleReason =
  | 'noInvoice'
  | 'noCode'
  | 'badQuantity'
  | 'badPrice'
  | 'badDate'
  | 'stockCorrection'
  | 'negativePrice'
  | 'soldByReturn'
  | 'nothingSold'
  | 'orderKnown'

/** Codes that name a fee or a reduction, not something that lies on a shelf. */
const CHARGES = new Set(['POST', 'DOT', 'M', 'D', 'S', 'B', 'C2', 'BANK CHARGES', 'AMAZONFEE', 'CRUK'])
export const isArticle = (sku: string) => !CHARGES.has(sku)

export const exactTotal = ({ quantity, unit }: Pick<SaleLine, 'quantity' | 'unit'>) => quantity * unit

const ALIASES: Record<string, string> = {
  EIRE: 'IE',
  RSA: 'ZA',
  USA: 'US',
  'Channel Islands': 'JE',
  'European Community': 'EU',
  'Czech Republic': 'CZ',
  'Hong Kong': 'HK',
  Korea: 'KR',
  'West Indies': 'AG',
}
const names = new Intl.DisplayNames('en', { type: 'region' })
const codes = new Map<string, string>()

/** The country's two letters; ZZ ("unknown") for a name that we do not know. */
export function countryCode(name: string): string {
  if (!codes.size)
    for (let a = 65; a <= 90; a++)
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b)
        const found = names.of(code)
        if (found && found !== code && !codes.has(found)) codes.set(found, code)
      }
  return ALIASES[name] ?? codes.get(name) ?? (/^[A-Z]{2}$/.test(name) ? name : 'ZZ')
}
