import { messages, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { AreaWords } from '@/components/admin/area-words'
import { CommandForm } from '@/components/admin/command-form'
import { ThemeEditor } from '@/components/admin/design/theme-editor'
import { DetailPage, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { standingOf } from '@/lib/design/theme'
import { getActiveBrand, listThemeVersions, requireTheme } from '@/lib/design/theme-queries'
import { writeDocument } from '@/lib/design/token-document'
import { listTimeline } from '@/lib/events/outbox-queries'
import { formats } from '../../../../_desk/formats'
import { requireStaff, shown } from '../../../../_desk/guard'
import { history } from '../../../../_desk/history'
import { adminLocale } from '../../../../_desk/preferences'
import { planFields } from '../_plan-fields'
import { standingDots } from '../_standing'
import { plan, publish, removeOne, save, turnOff, turnOn } from '../actions'
import { Exports } from './_exports'
import { previewPages } from './_preview-pages'
import { Versions } from './_versions'

type Props = { params: Promise<{ id: string }> }

/** A theme: its tokens beside the shop that wears them. */
export default async function ThemePage({ params }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const locale = await adminLocale()
  const t = words(locale, 'themes')
  const admin = words(locale, 'admin')
  const { time } = formats(locale)
  const theme = await shown(requireTheme(staff, id))
  const versions = await shown(listThemeVersions(staff, id))
  const happenings = await listTimeline(id, 20)
  const standing = standingOf(theme, new Date())
  const live = versions.find((version) => version.id === theme.publishedVersionId)
  const { tokens, others } = theme.draft
  const written = (of: typeof theme.draft) => JSON.stringify(writeDocument(of.tokens, of.others))
  return (
    <DetailPage
      title={theme.name}
      back={{ href: '/admin/design/themes', label: t('title') }}
      status={<StatusDot status={standingDots[standing]}>{t(`standing.${standing}`)}</StatusDot>}
      note={t(theme.kind)}
      actions={
        theme.isOn ? (
          <OneButtonForm action={turnOff} hidden={{ id }} variant="outline">
            {t('turnOff')}
          </OneButtonForm>
        ) : (
          <>
            <DeleteButton
              label={t('delete')}
              title={t('deleteTitle', { name: theme.name })}
              text={t('deleteText')}
              remove={removeOne.bind(null, id)}
            />
            {live && (
              <OneButtonForm action={turnOn} hidden={{ id }} variant="strong">
                {t('turnOn')}
              </OneButtonForm>
            )}
          </>
        )
      }
    >
      <AreaWords messages={messages(locale, 'themes', 'errors')}>
        <ThemeEditor
          key={`${id} ${theme.version}`}
          stored={{ tokens, others }}
          version={theme.version}
          below={theme.kind === 'campaign' ? await getActiveBrand() : []}
          save={save.bind(null, id)}
          publish={publish.bind(null, id)}
          isPublished={live !== undefined && written(live.tokens) === written(theme.draft)}
          pages={await previewPages(theme.storefronts)}
        />
      </AreaWords>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Versions theme={theme} versions={versions} locale={locale} />
        <div className="space-y-8">
          <Section title={t('plan')}>
            <CommandForm
              action={plan}
              fields={planFields(locale, theme)}
              hidden={{ id }}
              submit={admin('detail.save')}
            />
          </Section>
          <Exports id={id} locale={locale} />
          <Section title={admin('detail.timeline')}>
            <Timeline items={history(locale, happenings)} empty={admin('detail.timelineEmpty')} format={time} />
          </Section>
        </div>
      </div>
    </DetailPage>
  )
}
