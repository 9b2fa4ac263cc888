import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { listPrices } from '@/lib/pricing/price-queries'
import { toPrice } from '../../../../_spec/desk-shape'
import { endpoint } from '../../../../_spec/endpoint'
import { listProductPrices } from '../../../../_spec/goods-operations'

export const GET = endpoint(listProductPrices, async ({ actor, params }) => {
  const { id } = await requireProductForEdit(actor, params.id)
  return (await listPrices(actor, id)).map(toPrice)
})
