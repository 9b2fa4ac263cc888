import { messages, texts, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { listState } from '@/components/admin/list'
import { StockCell } from '@/components/admin/stock/stock-cell'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { listStockLines, stockSorts } from '@/lib/inventory/stock-list-queries'
import { listLocations } from '@/lib/inventory/stock-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { DeskList, PAGE_SIZE } from '../../_desk/desk-list'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { bandDots } from './_bands'
import { changeStock } from './actions'

const states = ['low', 'out'] as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'stock').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** Every variant and what of it lies where; a figure is changed where it stands. */
export default async function StockPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'stock')
  const state = listState(await searchParams, ['state', 'location'])
  const places = await listLocations()
  const here = places.find(({ id }) => id === state.filters.location)
  const { rows, total } = await shown(
    listStockLines(staff, {
      search: state.search || undefined,
      state: states.find((each) => each === state.filters.state),
      locationId: here?.id,
      sort: stockSorts.find((each) => each === state.sort),
      page: state.page,
      pageSize: PAGE_SIZE,
    }),
  )
  const writes = may(staff, 'stock.write')
  const columns = here ? [here] : places.filter(({ active }) => active)
  return (
    <AreaWords messages={messages(locale, 'stock')}>
      <DeskList
        title={t('title')}
        staff={staff}
        locale={locale}
        name="stock"
        state={state}
        total={total}
        empty={t('empty')}
        keepsViews
        action={writes && <LinkButton href="/admin/stock/locations">{t('places')}</LinkButton>}
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: states.map((value) => ({ value, label: t(`filters.${value}`) })),
          },
          {
            name: 'location',
            label: t('location'),
            options: places.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        columns={[
          { id: 'name', label: t('product') },
          { id: 'sku', label: t('sku'), sort: 'sku' },
          { id: 'band', label: t('state') },
          ...columns.map(({ id, name }) => ({ id, label: name, figure: true })),
          { id: 'reserved', label: t('reserved'), figure: true },
          { id: 'free', label: t('free'), figure: true, sort: 'free' },
        ]}
        rows={rows.map((row) => {
          const { variantId, sku, rule } = row
          const name = localized(row.name, locale)
          const levelAt = (id: string) => row.levels.find(({ locationId }) => locationId === id)
          return {
            id: variantId,
            href: `/admin/stock/${variantId}`,
            name: `${name} ${sku}`,
            cells: {
              name,
              sku,
              band: rule.isTracked ? (
                <StatusDot status={bandDots[row.band]}>{t(`bands.${row.band}`)}</StatusDot>
              ) : (
                t('untracked')
              ),
              reserved: columns.reduce((sum, { id }) => sum + (levelAt(id)?.reserved ?? 0), 0),
              free: row.free,
              ...Object.fromEntries(
                columns.map(({ id, name: location }) => {
                  const onHand = levelAt(id)?.onHand ?? 0
                  const place = { variantId, sku, locationId: id, location, onHand }
                  const cell = writes ? <StockCell key={id} place={place} action={changeStock} /> : onHand
                  return [id, cell]
                }),
              ),
            },
          }
        })}
      />
    </AreaWords>
  )
}
