import { deleteProduct, updateProduct } from '@/lib/catalog/product-commands'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { changeProduct, getProductForStaff, deleteProduct as remove } from '../../../_spec/catalogue-operations'
import { toDeskProduct } from '../../../_spec/desk-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getProductForStaff, async ({ actor, params: { id } }) =>
  toDeskProduct(await requireProductForEdit(actor, id)),
)

export const PATCH = endpoint(changeProduct, ({ params: { id }, body, version, run }) =>
  run((context) => updateProduct(context, { ...body, id, version })),
)

export const DELETE = endpoint(remove, ({ params, run }) => run((context) => deleteProduct(context, params)))
