import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { LinkButton } from '@/components/ui/link-button'
import { statusOf } from '@/lib/content/page'
import { may } from '@/lib/kernel/actor'
import { destroyOne, publish, recover, stage, trashOne, unpublish } from '../../actions'
import type { Own } from './_own'

/** What can be done with a page in the chosen language, the next step last and strongest. */
export function PageBar({ staff, locale, page, title }: Own & { title: string }) {
  const t = words(locale, 'pages')
  const { id, text } = page
  const mayPublish = may(staff, 'content.publish')
  if (page.trashedAt)
    return (
      <>
        {mayPublish && (
          <DeleteButton
            label={t('destroy')}
            title={t('destroyTitle', { name: title })}
            text={t('destroyText')}
            remove={destroyOne.bind(null, id)}
          />
        )}
        <OneButtonForm action={recover} hidden={{ id }} variant="strong">
          {t('recover')}
        </OneButtonForm>
      </>
    )
  const of = { pageId: id, locale: page.locale }
  const status = statusOf(text, new Date())
  const isWorkedOn = status === 'draft' || status === 'changed' || status === 'expired'
  const staged = { ...of, revision: String(text?.revision ?? 1) }
  return (
    <>
      {mayPublish && !page.key && (
        <DeleteButton
          label={t('trash')}
          title={t('trashTitle', { name: title })}
          text={t('trashText')}
          remove={trashOne.bind(null, id)}
        />
      )}
      {mayPublish && text?.publishedVersion && (
        <OneButtonForm action={unpublish} hidden={of} variant="outline">
          {t('unpublish')}
        </OneButtonForm>
      )}
      {text && <LinkButton href={`/admin/content/pages/${id}/${page.locale}/edit`}>{t('edit')}</LinkButton>}
      {text && (text.stage === 'review' || text.stage === 'approved') && (
        <OneButtonForm action={stage} hidden={{ ...staged, stage: 'draft' }} variant="outline">
          {t('giveBack')}
        </OneButtonForm>
      )}
      {text && mayPublish && text.stage === 'review' && (
        <OneButtonForm action={stage} hidden={{ ...staged, stage: 'approved' }} variant="outline">
          {t('approve')}
        </OneButtonForm>
      )}
      {text && text.stage === 'draft' && isWorkedOn && (
        <OneButtonForm
          action={stage}
          hidden={{ ...staged, stage: 'review' }}
          variant={mayPublish ? 'outline' : 'strong'}
        >
          {t('handIn')}
        </OneButtonForm>
      )}
      {text && mayPublish && status !== 'published' && (
        <OneButtonForm action={publish} hidden={of} variant="strong">
          {t('publish', { language: t(`languages.${page.locale}`) })}
        </OneButtonForm>
      )}
    </>
  )
}
