import { z } from 'zod'
import { answer, parse } from '@/app/_server/route'
import { currentStaff } from '@/app/_server/session'
import type { PaletteHit } from '@/components/admin/command-palette'
import { listProducts } from '@/lib/catalog/product-queries'
import { fullName } from '@/lib/customers/customer'
import { listCustomers } from '@/lib/customers/customer-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import { signInFirst } from '@/lib/kernel/errors'
import { type Locale, localized } from '@/lib/kernel/locale'
import { listOrders } from '@/lib/orders/order-list-queries'
import { formats } from '../_desk/formats'
import { adminLocale } from '../_desk/preferences'

const asked = z.strictObject({ q: z.string().trim().min(1).max(200), only: z.literal('products').optional() })
/** Of each kind: the palette is for what someone knows already. */
const MOST = 5

/** What the palette finds: only what this member of staff may read. */
export const GET = answer(async ({ request }): Promise<PaletteHit[]> => {
  const staff = await currentStaff()
  if (!staff) throw signInFirst()
  const { q, only } = parse(asked, Object.fromEntries(new URL(request.url).searchParams))
  const locale = await adminLocale()
  if (only) return productHits(staff, q, locale, 10)
  const found = await Promise.all([
    may(staff, 'orders.read') ? orderHits(staff, q, locale) : [],
    may(staff, 'catalog.read') ? productHits(staff, q, locale) : [],
    may(staff, 'customers.read') ? customerHits(staff, q) : [],
  ])
  return found.flat()
})

async function orderHits(staff: Actor, search: string, locale: Locale): Promise<PaletteHit[]> {
  const { money } = formats(locale)
  const { rows } = await listOrders(staff, { search, pageSize: MOST })
  return rows.map(({ id, number, customerName, totalAmount, currency }) => ({
    id,
    group: 'orders',
    title: `${number} ${customerName}`,
    detail: money(totalAmount, currency),
    href: `/admin/orders/${id}`,
  }))
}

async function productHits(staff: Actor, search: string, locale: Locale, pageSize = MOST): Promise<PaletteHit[]> {
  const { rows } = await listProducts(staff, { search, locale, pageSize })
  return rows.map(({ id, name, brand, slug, picture }) => ({
    id,
    group: 'products',
    title: localized(name, locale),
    detail: brand ?? slug,
    picture,
    href: `/admin/products/${id}`,
  }))
}

async function customerHits(staff: Actor, words: string): Promise<PaletteHit[]> {
  const { rows } = await listCustomers(staff, { words, limit: MOST })
  return rows.map((customer) => ({
    id: customer.id,
    group: 'customers',
    title: fullName(customer) || customer.email,
    detail: customer.email,
    href: `/admin/customers/${customer.id}`,
  }))
}
