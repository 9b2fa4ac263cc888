import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import type { ProductForEdit } from '@/lib/catalog/product'
import { listReleases } from '@/lib/content/release-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { add } from '../../content/releases/actions'

type ReleaseProps = { staff: Actor; locale: Locale; product: Pick<ProductForEdit, 'id' | 'status'> }

/** Publishes or withdraws the product together with other changes, where a release is open for them. */
export async function Release({ staff, locale, product: { id, status } }: ReleaseProps) {
  if (!may(staff, 'catalog.publish') || !may(staff, 'content.write') || status === 'archived') return null
  const releases = await listReleases(staff, ['open'])
  if (!releases.length) return null
  const t = words(locale, 'pages')
  const will = [
    { value: 'published', label: t('planKinds.publish') },
    { value: 'draft', label: t('planKinds.unpublish') },
  ]
  return (
    <Section title={t('releaseAdd')}>
      <CommandForm
        action={add}
        hidden={{ kind: 'product', productId: id }}
        submit={t('releaseAdd')}
        done={t('releaseAdded')}
        variant="outline"
        fields={[
          {
            name: 'releaseId',
            label: t('release'),
            kind: 'select',
            options: releases.map(({ id: value, name }) => ({ value, label: name })),
          },
          {
            name: 'status',
            label: t('what'),
            kind: 'select',
            value: status === 'published' ? 'draft' : 'published',
            options: will,
          },
        ]}
      />
    </Section>
  )
}
