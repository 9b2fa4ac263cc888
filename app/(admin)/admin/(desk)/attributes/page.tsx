import { texts, words } from '@/app/_messages/words'
import { MoveButtons } from '@/components/admin/editor/move-buttons'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { type Attribute, attributeKinds } from '@/lib/catalog/attribute'
import { countAttributeUses, listAttributes } from '@/lib/catalog/attribute-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { DeskList } from '../../_desk/desk-list'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { moveTo } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'merchandising').attributes.title })

/** What products are described by, and what shoppers may filter by. */
export default async function AttributesPage({ searchParams }: Props) {
  const actor = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'merchandising')
  const state = listState(await searchParams, ['kind', 'facet'])
  const [uses, all] = await Promise.all([shown(countAttributeUses(actor)), listAttributes()])
  const { search, filters } = state
  const fits = ({ name, code, kind, isFacet }: Attribute) =>
    `${Object.values(name).join(' ')} ${code}`.toLowerCase().includes(search.toLowerCase()) &&
    (!filters.kind || kind === filters.kind) &&
    (!filters.facet || isFacet === (filters.facet === 'yes'))
  const rows = all.filter(fits)
  const mayWrite = may(actor, 'catalog.write')
  const isNarrowed = rows.length < all.length
  return (
    <DeskList
      title={t('attributes.title')}
      staff={actor}
      locale={locale}
      name="attributes"
      state={state}
      total={rows.length}
      count={t('attributes.count', { count: rows.length })}
      empty={t('attributes.empty')}
      action={
        mayWrite && (
          <LinkButton href="/admin/attributes/new" variant="strong">
            {t('attributes.create')}
          </LinkButton>
        )
      }
      filters={[
        {
          name: 'kind',
          label: t('attributes.kind'),
          options: attributeKinds.map((value) => ({ value, label: t(`attributes.kinds.${value}`) })),
        },
        {
          name: 'facet',
          label: t('attributes.facet'),
          options: (['yes', 'no'] as const).map((value) => ({ value, label: t(`attributes.facets.${value}`) })),
        },
      ]}
      columns={[
        { id: 'name', label: t('attributes.name') },
        { id: 'code', label: t('attributes.code') },
        { id: 'kind', label: t('attributes.kind') },
        { id: 'facet', label: t('attributes.facet') },
        { id: 'choices', label: t('attributes.choices'), figure: true },
        { id: 'used', label: t('attributes.used'), figure: true },
        ...(mayWrite && !isNarrowed ? [{ id: 'place', label: t('categories.place') }] : []),
      ]}
      rows={rows.map(({ id, code, name, kind, unit, isFacet, choices }, at) => ({
        id,
        href: `/admin/attributes/${id}`,
        name: localized(name, locale),
        cells: {
          name: localized(name, locale),
          code: <code className="text-ink-2 text-xs">{code}</code>,
          kind: [t(`attributes.kinds.${kind}`), unit].filter(Boolean).join(', '),
          facet: (
            <StatusDot status={isFacet ? 'success' : 'neutral'}>
              {t(`attributes.facets.${isFacet ? 'yes' : 'no'}`)}
            </StatusDot>
          ),
          choices: kind === 'choice' ? choices.length : '',
          used: uses.get(id) ?? 0,
          place: <MoveButtons name={localized(name, locale)} at={at} of={all.length} move={moveTo.bind(null, id)} />,
        },
      }))}
    />
  )
}
