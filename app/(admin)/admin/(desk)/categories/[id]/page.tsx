import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CategoryEditor } from '@/components/admin/catalogue/category-editor'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { Timeline } from '@/components/admin/timeline'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { listAssetsById } from '@/lib/assets/asset-queries'
import { countCategoryProducts, listAllCategories, requireCategoryForEdit } from '@/lib/catalog/category-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { adminLocale } from '../../../_desk/preferences'
import { parentsFor } from '../_parents'
import { linesOf } from '../_tree'
import { removeOne, setActive, update } from '../actions'

export default async function CategoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff()
  const category = await shown(requireCategoryForEdit(actor, id))
  const locale = await adminLocale()
  const t = words(locale, 'merchandising')
  const { time } = formats(locale)
  const [tree, counts, [picture], happened] = await Promise.all([
    listAllCategories(actor),
    countCategoryProducts(actor),
    listAssetsById(category.assetId ? [category.assetId] : []),
    listTimeline(id, 30),
  ])
  const { name, path, parentId, version, active } = category
  const line = linesOf(tree).find((each) => each.id === id)
  const title = localized(name, locale)
  const mayWrite = may(actor, 'catalog.write')
  return (
    <DetailPage
      title={title}
      back={{ href: '/admin/categories', label: t('categories.title') }}
      status={
        <StatusDot status={line?.isReachable ? 'success' : 'neutral'}>
          {active && !line?.isReachable ? t('categories.hiddenAbove') : t(`categories.shown.${active ? 'yes' : 'no'}`)}
        </StatusDot>
      }
      actions={
        mayWrite && (
          <>
            <DeleteButton
              label={t('categories.delete')}
              title={t('categories.deleteTitle', { name: title })}
              text={t('categories.deleteText')}
              remove={removeOne.bind(null, id)}
            />
            <LinkButton href={`/admin/categories/new?parent=${id}`}>{t('categories.createBelow')}</LinkButton>
            <OneButtonForm
              action={setActive}
              hidden={{ id, version: String(version), active: String(!active) }}
              variant={active ? 'outline' : 'strong'}
            >
              {t(active ? 'categories.hide' : 'categories.show')}
            </OneButtonForm>
          </>
        )
      }
      aside={
        <>
          <Section title={t('categories.facts')}>
            <Facts
              rows={[
                [
                  t('categories.slug'),
                  line?.isReachable ? (
                    <a key="shop" href={`/${defaultChannel.storefront}/c/${path}`} className="break-words underline">
                      /{path}
                    </a>
                  ) : (
                    `/${path}`
                  ),
                ],
                [
                  t('categories.products'),
                  <Link
                    key="products"
                    href={`/admin/products?category=${encodeURIComponent(path)}`}
                    className="underline"
                  >
                    {t('categories.productCount', { count: counts.get(id) ?? 0 })}
                  </Link>,
                ],
                [t('categories.below'), line?.children.map((child) => localized(child.name, locale)).join(', ') || '–'],
              ]}
            />
          </Section>
          <Section title={t('categories.timeline')}>
            <Timeline
              empty={texts(locale, 'admin').detail.timelineEmpty}
              format={time}
              items={history(locale, happened)}
            />
          </Section>
        </>
      }
    >
      <Section title={t('categories.content')}>
        <CategoryEditor
          id={id}
          version={version}
          saved={{
            name,
            description: category.description,
            slug: category.slug,
            parentId: parentId ?? '',
            picture: picture ? { id: picture.id, hash: picture.hash } : null,
          }}
          parents={parentsFor(tree, locale, path)}
          update={update}
          readOnly={!mayWrite}
        />
      </Section>
    </DetailPage>
  )
}
