import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { listStock } from '@/lib/inventory/stock-queries'
import { toStock } from '../../../../_spec/desk-shape'
import { endpoint } from '../../../../_spec/endpoint'
import { listProductStock } from '../../../../_spec/goods-operations'

export const GET = endpoint(listProductStock, async ({ actor, params }) => {
  const { id } = await requireProductForEdit(actor, params.id)
  return (await listStock(actor, id)).map(toStock)
})
