import Link from 'next/link'
import { messages, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { DetailPage, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { FormEditor } from '@/components/admin/forms/form-editor'
import { Timeline } from '@/components/admin/timeline'
import { LinkButton } from '@/components/ui/link-button'
import { requireForm } from '@/lib/content/form-queries'
import { listUses } from '@/lib/content/use-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { formats } from '../../../../_desk/formats'
import { requireStaff, shown } from '../../../../_desk/guard'
import { history } from '../../../../_desk/history'
import { adminLocale } from '../../../../_desk/preferences'
import { previewWords } from '../_words'
import { removeOne, update } from '../actions'

/** One form: what it asks, where it stands, what happened to it. */
export default async function FormPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'forms')
  const [form, uses, happened] = await Promise.all([
    shown(requireForm(staff, id)),
    shown(listUses(staff, 'form', id)),
    listTimeline(id, 30),
  ])
  const { name, definition, revision } = form
  const isPublic = uses.some(({ isPublished }) => isPublished)
  const mayPublish = may(staff, 'content.publish')
  return (
    <DetailPage
      title={name}
      back={{ href: '/admin/content/forms', label: t('title') }}
      actions={
        mayPublish && (
          <>
            <DeleteButton
              label={t('delete')}
              title={t('deleteTitle', { name })}
              text={t('deleteText')}
              remove={removeOne.bind(null, id)}
            />
            <LinkButton href={`/admin/content/forms/${id}/entries`} variant="strong">
              {t('entries.title')}
            </LinkButton>
          </>
        )
      }
      aside={
        <>
          <Section title={t('usedOn')}>
            {uses.length ? (
              <ul className="space-y-1.5 text-sm">
                {uses.map(({ pageId, locale: language, title, isPublished }) => (
                  <li key={`${pageId} ${language}`}>
                    <Link href={`/admin/content/pages/${pageId}?language=${language}`} className="underline">
                      {title}
                    </Link>{' '}
                    <span className="text-ink-3">
                      {language}
                      {!isPublished && ` · ${t('draftOnly')}`}
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-ink-2 text-sm">{t('usedNowhere')}</p>
            )}
          </Section>
          <Section title={words(locale, 'admin')('detail.timeline')}>
            <Timeline
              items={history(locale, happened)}
              empty={words(locale, 'admin')('detail.timelineEmpty')}
              format={formats(locale).time}
            />
          </Section>
        </>
      }
    >
      <AreaWords messages={messages(locale, 'forms')}>
        <FormEditor
          id={id}
          saved={{ name, definition }}
          revision={revision}
          update={update}
          isPublic={isPublic}
          words={previewWords}
          readOnly={isPublic && !mayPublish}
        />
      </AreaWords>
    </DetailPage>
  )
}
