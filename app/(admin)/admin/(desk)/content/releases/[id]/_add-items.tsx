import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listMenus } from '@/lib/content/menu-queries'
import { listReleaseChoices } from '@/lib/content/release-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import { marketCodes } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { add, addPrice } from '../actions'

/** What may be put into a release besides pages, by those who may do it at once. */
export async function AddItems({ staff, locale, releaseId }: { staff: Actor; locale: Locale; releaseId: string }) {
  const t = words(locale, 'pages')
  const [choices, menus] = await Promise.all([listReleaseChoices(staff, locale), listMenus(staff)])
  const form = 'flex flex-wrap items-end gap-3'
  return (
    <>
      {may(staff, 'prices.write') && (
        <Section title={t('addPrice')}>
          <CommandForm
            className={form}
            action={addPrice}
            hidden={{ releaseId }}
            submit={t('addPrice')}
            variant="outline"
            again
            fields={[
              { name: 'sku', label: t('sku'), required: true },
              {
                name: 'market',
                label: t('market'),
                kind: 'select',
                options: marketCodes.map((value) => ({ value, label: value.toUpperCase() })),
              },
              { name: 'amount', label: t('amount'), required: true },
            ]}
          />
        </Section>
      )}
      {may(staff, 'promotions.write') && choices.promotions.length > 0 && (
        <Section title={t('addPromotion')}>
          <CommandForm
            className={form}
            action={add}
            hidden={{ releaseId, kind: 'promotion' }}
            submit={t('addPromotion')}
            variant="outline"
            fields={[
              { name: 'promotionId', label: t('promotion'), kind: 'select', options: choices.promotions },
              {
                name: 'status',
                label: t('what'),
                kind: 'select',
                options: [
                  { value: 'active', label: t('start') },
                  { value: 'ended', label: t('end') },
                ],
              },
            ]}
          />
        </Section>
      )}
      {may(staff, 'catalog.publish') && (
        <Section title={t('addProduct')}>
          <CommandForm
            className={form}
            action={add}
            hidden={{ releaseId, kind: 'product' }}
            submit={t('addProduct')}
            variant="outline"
            fields={[
              { name: 'productId', label: t('product'), kind: 'select', options: choices.products },
              {
                name: 'status',
                label: t('what'),
                kind: 'select',
                options: [
                  { value: 'published', label: t('planKinds.publish') },
                  { value: 'draft', label: t('planKinds.unpublish') },
                ],
              },
            ]}
          />
        </Section>
      )}
      {menus.length > 0 && (
        <Section title={t('addMenu')}>
          <CommandForm
            className={form}
            action={add}
            hidden={{ releaseId, kind: 'menu' }}
            submit={t('addMenu')}
            variant="outline"
            fields={[
              {
                name: 'menuId',
                label: t('menus'),
                kind: 'select',
                options: menus.map(({ id, place, storefront }) => ({
                  value: id,
                  label: [t(`places.${place}`), storefront].filter(Boolean).join(' · '),
                })),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
