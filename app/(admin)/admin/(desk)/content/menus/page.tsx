import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listState } from '@/components/admin/list'
import { StatusDot } from '@/components/ui/status-dot'
import { menuPlaces } from '@/lib/content/menu'
import { listMenus } from '@/lib/content/menu-queries'
import { DeskList } from '../../../_desk/desk-list'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { storefrontName, storefrontOptions } from '../../../_desk/storefronts'
import { begin } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').menus })

/** The menus of the shop, shared and of single storefronts. */
export default async function MenusPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const menus = await shown(listMenus(staff))
  return (
    <>
      <DeskList
        title={t('menus')}
        staff={staff}
        locale={locale}
        name="content/menus"
        state={listState({}, [])}
        total={menus.length}
        empty={t('menusNote')}
        columns={[
          { id: 'place', label: t('menuPlace') },
          { id: 'for', label: t('menuFor') },
          { id: 'status', label: t('status') },
          { id: 'edited', label: t('edited'), figure: true, minor: true },
        ]}
        rows={menus.map(({ id, place, storefront, items, isChanged, updatedAt }) => ({
          id,
          href: `/admin/content/menus/${id}`,
          name: t(`places.${place}`),
          cells: {
            place: t(`places.${place}`),
            for: storefront ? storefrontName(locale, storefront) : t('menuAll'),
            status: isChanged ? (
              <StatusDot status="warning">{t('menuChanged')}</StatusDot>
            ) : (
              <StatusDot status={items.length ? 'success' : 'neutral'}>
                {t(items.length ? 'statuses.published' : 'statuses.draft')}
              </StatusDot>
            ),
            edited: time(updatedAt),
          },
        }))}
      />
      <div className="max-w-3xl px-3 pt-10 pb-24 lg:px-6">
        <Section title={t('menuOwn')}>
          <CommandForm
            className="flex flex-wrap items-end gap-3"
            action={begin}
            submit={t('menuOwn')}
            variant="outline"
            fields={[
              {
                name: 'place',
                label: t('menuPlace'),
                kind: 'select',
                options: menuPlaces.map((value) => ({ value, label: t(`places.${value}`) })),
              },
              {
                name: 'storefront',
                label: t('menuFor'),
                kind: 'select',
                options: [{ value: '', label: t('menuAll') }, ...storefrontOptions(locale)],
              },
            ]}
          />
        </Section>
      </div>
    </>
  )
}
