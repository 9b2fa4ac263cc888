import { clsx } from 'clsx'
import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { MoveButtons } from '@/components/admin/editor/move-buttons'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { Thumbnail } from '@/components/ui/thumbnail'
import { listAssetsById } from '@/lib/assets/asset-queries'
import { mediaUrl } from '@/lib/assets/rendition'
import { countCategoryProducts, listAllCategories } from '@/lib/catalog/category-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { DeskList } from '../../_desk/desk-list'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { linesOf, type TreeLine } from './_tree'
import { moveTo } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const indents = ['', 'ps-7', 'ps-14', 'ps-20', 'ps-24']

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'merchandising').categories.title })

/** The shop's categories as one tree: where each stands, what is in it, whether it is shown. */
export default async function CategoriesPage({ searchParams }: Props) {
  const actor = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'merchandising')
  const state = listState(await searchParams, ['shown'])
  const [tree, counts] = await Promise.all([shown(listAllCategories(actor)), shown(countCategoryProducts(actor))])
  const all = linesOf(tree)
  const { search, filters } = state
  const isNarrowed = Boolean(search || filters.shown)
  const fits = ({ name, path, isReachable }: TreeLine) =>
    `${Object.values(name).join(' ')} ${path}`.toLowerCase().includes(search.toLowerCase()) &&
    (!filters.shown || isReachable === (filters.shown === 'yes'))
  const lines = all.filter(fits)
  const pictures = await listAssetsById(lines.flatMap(({ assetId }) => assetId ?? []))
  const hashOf = new Map(pictures.map(({ id, hash }) => [id, hash]))
  const mayWrite = may(actor, 'catalog.write')
  return (
    <DeskList
      title={t('categories.title')}
      staff={actor}
      locale={locale}
      name="categories"
      state={state}
      total={lines.length}
      count={t('categories.count', { count: lines.length })}
      empty={t('categories.empty')}
      action={
        mayWrite && (
          <LinkButton href="/admin/categories/new" variant="strong">
            {t('categories.create')}
          </LinkButton>
        )
      }
      filters={[
        {
          name: 'shown',
          label: t('categories.status'),
          options: (['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`categories.shown.${value}`),
            count: all.filter(({ isReachable }) => isReachable === (value === 'yes')).length,
          })),
        },
      ]}
      columns={[
        { id: 'name', label: t('categories.name') },
        { id: 'status', label: t('categories.status') },
        { id: 'products', label: t('categories.products'), figure: true },
        { id: 'path', label: t('categories.slug') },
        ...(mayWrite && !isNarrowed ? [{ id: 'place', label: t('categories.place') }] : []),
      ]}
      rows={lines.map((line) => {
        const name = localized(line.name, locale)
        const hash = line.assetId && hashOf.get(line.assetId)
        return {
          id: line.id,
          href: `/admin/categories/${line.id}`,
          name,
          cells: {
            name: (
              <span className={clsx('flex items-center gap-3', !isNarrowed && indents[Math.min(line.depth, 4)])}>
                <Thumbnail src={hash && mediaUrl(hash, 160)} className="w-10 rounded-sm" />
                <span className="min-w-0 sm:truncate">{name}</span>
              </span>
            ),
            status: (
              <StatusDot status={line.isReachable ? 'success' : 'neutral'}>
                {line.active && !line.isReachable
                  ? t('categories.hiddenAbove')
                  : t(`categories.shown.${line.active ? 'yes' : 'no'}`)}
              </StatusDot>
            ),
            products: (
              <Link href={`/admin/products?category=${encodeURIComponent(line.path)}`} className="hover:underline">
                {counts.get(line.id) ?? 0}
              </Link>
            ),
            path: <code className="text-ink-2 text-xs">/{line.path}</code>,
            place: (
              <MoveButtons name={name} at={line.at} of={line.of} move={moveTo.bind(null, line.id, line.parentId)} />
            ),
          },
        }
      })}
    />
  )
}
