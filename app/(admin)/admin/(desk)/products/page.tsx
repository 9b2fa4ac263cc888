import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { Thumbnail } from '@/components/ui/thumbnail'
import { mediaUrl } from '@/lib/assets/rendition'
import type { CategoryNode } from '@/lib/catalog/category'
import { listAllCategories } from '@/lib/catalog/category-queries'
import { productStatuses } from '@/lib/catalog/product'
import { countProducts, listProducts, type ProductSort, productSorts } from '@/lib/catalog/product-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { DeskList } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { bulkActions } from './_bulk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const dots = { draft: 'warning', published: 'success', archived: 'neutral' } as const

export default async function ProductsPage({ searchParams }: Props) {
  const actor = await requireStaff()
  const locale = await adminLocale()
  const text = texts(locale, 'catalogue')
  const state = listState(await searchParams, ['status', 'category'])
  const sort = productSorts.find((each) => each === state.sort.replace('-', '')) as ProductSort | undefined
  const status = productStatuses.find((each) => each === state.filters.status)
  const { rows, total, page } = await shown(
    listProducts(actor, {
      search: state.search,
      status,
      category: state.filters.category,
      sort,
      locale,
      page: state.page,
    }),
  )
  const counts = await countProducts(actor)
  const { time } = formats(locale)
  return (
    <DeskList
      title={text.title}
      staff={actor}
      locale={locale}
      name="products"
      state={{ ...state, page }}
      total={total}
      count={words(locale, 'catalogue')('count', { count: total })}
      empty={text.empty}
      keepsViews
      action={
        may(actor, 'catalog.write') && (
          <LinkButton href="/admin/products/new" variant="strong">
            {text.create}
          </LinkButton>
        )
      }
      bulkActions={may(actor, 'catalog.publish') ? bulkActions(text) : []}
      filters={[
        {
          name: 'status',
          label: text.status,
          options: productStatuses.map((value) => ({ value, label: text.states[value], count: counts[value] })),
        },
        {
          name: 'category',
          label: text.category,
          options: flat(await listAllCategories(actor)).map(({ path, name }) => ({
            value: path,
            label: localized(name, locale),
          })),
        },
      ]}
      columns={[
        { id: 'name', label: text.name, sort: 'name' },
        { id: 'status', label: text.status },
        { id: 'brand', label: text.brand, hidden: true },
        { id: 'type', label: text.type },
        { id: 'variants', label: text.variants, figure: true },
        { id: 'updated', label: text.updated, figure: true, sort: 'updated' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        href: `/admin/products/${row.id}`,
        name: localized(row.name, locale),
        cells: {
          name: (
            <span className="flex items-center gap-3">
              <Thumbnail src={row.picture && mediaUrl(row.picture, 160)} className="w-10 rounded-sm" />
              <span className="min-w-0 sm:truncate">{localized(row.name, locale)}</span>
            </span>
          ),
          status: <StatusDot status={dots[row.status]}>{text.states[row.status]}</StatusDot>,
          brand: row.brand,
          type: row.type,
          variants: row.variants,
          updated: time(row.updatedAt),
        },
      }))}
    />
  )
}

const flat = (tree: CategoryNode[]): CategoryNode[] => tree.flatMap((node) => [node, ...flat(node.children)])
