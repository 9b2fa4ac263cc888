import { messages, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { AreaWords } from '@/components/admin/area-words'
import { MenuEditor } from '@/components/admin/content/menu-editor'
import { DetailPage } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { StatusDot } from '@/components/ui/status-dot'
import { requireMenu } from '@/lib/content/menu-queries'
import { may } from '@/lib/kernel/actor'
import { requireStaff, shown } from '../../../../_desk/guard'
import { adminLocale } from '../../../../_desk/preferences'
import { dropOne, publish, save } from '../actions'

export default async function MenuPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await requireStaff()
  const menu = await shown(requireMenu(staff, id))
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { place, storefront, isChanged } = menu
  const mayPublish = may(staff, 'content.publish')
  return (
    <DetailPage
      title={t(`places.${place}`)}
      back={{ href: '/admin/content/menus', label: t('menus') }}
      note={storefront || t('menuAll')}
      status={isChanged && <StatusDot status="warning">{t('menuChanged')}</StatusDot>}
      actions={
        mayPublish && (
          <>
            {storefront && (
              <DeleteButton
                label={t('remove')}
                title={t('remove')}
                text={`${t(`places.${place}`)}, ${storefront}`}
                remove={dropOne.bind(null, id)}
              />
            )}
            {isChanged && (
              <OneButtonForm action={publish} hidden={{ id }} variant="strong">
                {t('menuPublish')}
              </OneButtonForm>
            )}
          </>
        )
      }
    >
      <AreaWords messages={messages(locale, 'pages', 'editor')}>
        <MenuEditor items={menu.draft} revision={menu.revision} save={save.bind(null, place, storefront)} />
      </AreaWords>
    </DetailPage>
  )
}
