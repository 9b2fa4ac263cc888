import { notFound } from 'next/navigation'
import '@/app/_styles/faces.css'
import { words } from '@/app/_messages/words'
import { Detail, nameOf } from '@/app/_patterns/detail'
import { isPattern } from '@/app/_patterns/filter'
import { channelFor, DESK } from '@/app/_patterns/reader'
import { DetailPage } from '@/components/admin/detail-page'
import { StatusDot } from '@/components/ui/status-dot'
import { isBlockType } from '@/lib/content/blocks'
import { listRetired } from '@/lib/content/retired-queries'
import { may } from '@/lib/kernel/actor'
import { requireStaff } from '../../../../_desk/guard'
import { adminLocale } from '../../../../_desk/preferences'
import { Retiring } from './_retiring'
import { Where } from './_where'

type Props = { params: Promise<{ name: string }> }

export async function generateMetadata({ params }: Props) {
  const { name } = await params
  return isPattern(name) ? { title: nameOf(name, await adminLocale()).title } : {}
}

/** One pattern, and where it is used. */
export default async function PatternPage({ params }: Props) {
  const staff = await requireStaff()
  const { name } = await params
  if (!isPattern(name)) notFound()
  const locale = await adminLocale()
  const t = words(locale, 'patterns')
  const { title, note } = nameOf(name, locale)
  const retired = (await listRetired()).find(({ type }) => type === name)
  return (
    <DetailPage
      title={title}
      note={note}
      back={{ href: '/admin/design/patterns', label: words(locale, 'design')('title') }}
      status={retired && <StatusDot status="warning">{t('deprecated')}</StatusDot>}
    >
      <Detail name={name} reader={locale} channel={channelFor(locale)} token={DESK} retired={retired}>
        {isBlockType(name) && may(staff, 'content.write') && <Where staff={staff} locale={locale} name={name} />}
        {isBlockType(name) && may(staff, 'design.write') && (
          <Retiring staff={staff} locale={locale} name={name} retired={retired} />
        )}
      </Detail>
    </DetailPage>
  )
}
