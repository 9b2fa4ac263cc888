import type { MarketCode } from '@/lib/kernel/channel'
import { productLineColumns, productLines } from './product-lines'
import type { ReadItem } from './product-record'
import { decodeText } from './reading/decode'
import { shopifyProducts } from './shopify-csv'

export const productFormats = ['shopify', 'concerto'] as const
export type ProductFormat = (typeof productFormats)[number]
export type FileColumns = { known: string[]; unknown: string[] }

/** The products of a file in one of the formats that we know. Prices of a table are those of one market. */
export function readProducts(
  bytes: AsyncIterable<Uint8Array>,
  { format, market }: { format: ProductFormat; market: MarketCode },
  onColumns: (columns: FileColumns) => void = () => {},
): AsyncGenerator<ReadItem> {
  const text = decodeText(bytes)
  if (format === 'shopify') return shopifyProducts(text, market, onColumns)
  onColumns(productLineColumns)
  return productLines(text)
}
