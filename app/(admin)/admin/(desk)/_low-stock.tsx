import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { LowStock as Low } from '@/lib/inventory/stock-queries'
import { type Locale, localized } from '@/lib/kernel/locale'

/** Variants that run out, each leading to its product. */
export function LowStock({ rows, locale }: { rows: Low[]; locale: Locale }) {
  const t = words(locale, 'desk')
  return (
    <Table className="text-sm">
      <thead>
        <Row>
          <Head>{t('stock.product')}</Head>
          <Head>{t('stock.sku')}</Head>
          <Head figure>{t('stock.free')}</Head>
        </Row>
      </thead>
      <tbody>
        {rows.map(({ variantId, productId, sku, name, free }) => (
          <Row key={variantId}>
            <Cell>
              <Link href={`/admin/products/${productId}`} className="font-medium hover:underline">
                {localized(name, locale)}
              </Link>
            </Cell>
            <Cell>{sku}</Cell>
            <Cell figure>{free}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
