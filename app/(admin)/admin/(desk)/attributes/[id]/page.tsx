import { texts, words } from '@/app/_messages/words'
import { AttributeEditor } from '@/components/admin/catalogue/attribute-editor'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { Timeline } from '@/components/admin/timeline'
import { countAttributeUses, countChoiceUses, requireAttributeForEdit } from '@/lib/catalog/attribute-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { adminLocale } from '../../../_desk/preferences'
import { removeOne, update } from '../actions'

export default async function AttributePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff()
  const { position, version, ...attribute } = await shown(requireAttributeForEdit(actor, id))
  const locale = await adminLocale()
  const t = words(locale, 'merchandising')
  const [counts, uses, happened] = await Promise.all([
    countAttributeUses(actor),
    countChoiceUses(actor, id),
    listTimeline(id, 30),
  ])
  const used = counts.get(id) ?? 0
  const title = localized(attribute.name, locale)
  const mayWrite = may(actor, 'catalog.write')
  const { code, name, kind, unit, isFacet, choices } = attribute
  return (
    <DetailPage
      title={title}
      back={{ href: '/admin/attributes', label: t('attributes.title') }}
      actions={
        mayWrite && (
          <DeleteButton
            label={t('attributes.delete')}
            title={t('attributes.deleteTitle', { name: title })}
            text={t('attributes.deleteText', { count: used })}
            remove={removeOne.bind(null, id)}
          />
        )
      }
      aside={
        <>
          <Section title={t('categories.facts')}>
            <Facts
              rows={[
                [t('attributes.used'), t('categories.productCount', { count: used })],
                [t('attributes.facet'), t(`attributes.facets.${isFacet ? 'yes' : 'no'}`)],
                [t('categories.place'), position + 1],
              ]}
            />
          </Section>
          <Section title={t('categories.timeline')}>
            <Timeline
              empty={texts(locale, 'admin').detail.timelineEmpty}
              format={formats(locale).time}
              items={history(locale, happened)}
            />
          </Section>
        </>
      }
    >
      <Section title={t('categories.content')}>
        <AttributeEditor
          id={id}
          version={version}
          saved={{ code, name, kind, unit: unit ?? '', isFacet, choices }}
          update={update}
          used={used}
          uses={uses}
          readOnly={!mayWrite}
        />
      </Section>
    </DetailPage>
  )
}
