import { words } from '@/app/_messages/words'
import { CommandForm, type FormField } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listMenus } from '@/lib/content/menu-queries'
import { listReleaseChoices } from '@/lib/content/release-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import { marketCodes } from '@/lib/kernel/channel'
import type { FormAction } from '@/lib/kernel/form'
import type { Locale } from '@/lib/kernel/locale'
import { add, addPrice } from '../actions'

/** What may be put into a release besides pages, by those who may do it at once. */
export async function AddItems({ staff, locale, releaseId }: { staff: Actor; locale: Locale; releaseId: string }) {
  const t = words(locale, 'pages')
  const [choices, menus] = await Promise.all([listReleaseChoices(staff, locale), listMenus(staff)])
  const select = (name: string, label: string, options: FormField['options']): FormField => ({
    name,
    label,
    kind: 'select',
    options,
  })
  return (
    <>
      {may(staff, 'prices.write') && (
        <AddItem
          title={t('addPrice')}
          action={addPrice}
          hidden={{ releaseId }}
          fields={[
            { name: 'sku', label: t('sku'), required: true },
            select(
              'market',
              t('market'),
              marketCodes.map((value) => ({ value, label: value.toUpperCase() })),
            ),
            { name: 'amount', label: t('amount'), required: true },
          ]}
        />
      )}
      {may(staff, 'promotions.write') && choices.promotions.length > 0 && (
        <AddItem
          title={t('addPromotion')}
          action={add}
          hidden={{ releaseId, kind: 'promotion' }}
          fields={[
            select('promotionId', t('promotion'), choices.promotions),
            select('status', t('what'), [
              { value: 'active', label: t('start') },
              { value: 'ended', label: t('end') },
            ]),
          ]}
        />
      )}
      {may(staff, 'catalog.publish') && (
        <AddItem
          title={t('addProduct')}
          action={add}
          hidden={{ releaseId, kind: 'product' }}
          fields={[
            select('productId', t('product'), choices.products),
            select('status', t('what'), [
              { value: 'published', label: t('planKinds.publish') },
              { value: 'draft', label: t('planKinds.unpublish') },
            ]),
          ]}
        />
      )}
      {menus.length > 0 && (
        <AddItem
          title={t('addMenu')}
          action={add}
          hidden={{ releaseId, kind: 'menu' }}
          fields={[
            select(
              'menuId',
              t('menus'),
              menus.map(({ id, place, storefront }) => ({
                value: id,
                label: [t(`places.${place}`), storefront].filter(Boolean).join(' · '),
              })),
            ),
          ]}
        />
      )}
    </>
  )
}

type AddItemProps<T> = { title: string; action: FormAction<T>; hidden: Record<string, string>; fields: FormField[] }

/** One kind of change: its heading, what is asked, and the button that says the same. */
const AddItem = <T,>({ title, ...form }: AddItemProps<T>) => (
  <Section title={title}>
    <CommandForm
      className="flex flex-wrap items-end gap-3 sm:items-start sm:[&>button]:mt-[1.5625rem]"
      submit={title}
      variant="outline"
      again
      {...form}
    />
  </Section>
)
