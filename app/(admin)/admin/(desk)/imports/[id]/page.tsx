import { sentence, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage } from '@/components/admin/detail-page'
import { RefreshWhile } from '@/components/admin/imports/refresh-while'
import { Notice } from '@/components/ui/notice'
import { StatusDot } from '@/components/ui/status-dot'
import { previewImport, requireImport } from '@/lib/connectors/import-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { importDots } from '../_dots'
import { start } from '../actions'
import { ImportPreview } from './_preview'
import { ImportReport } from './_report'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props) {
  const { fileName } = await shown(requireImport(await requireStaff(), (await params).id))
  return { title: fileName }
}

/** One file: first what it would do, then how far it is, then what came of it. */
export default async function ImportPage({ params }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'imports')
  const { time } = formats(locale)
  const wanted = await shown(requireImport(staff, (await params).id))
  const { id, state, fileName, format, failure } = wanted
  const preview = state === 'ready' ? await previewImport(staff, id) : undefined
  const mayStart = (preview && preview.rows.length > 0) || (state === 'failed' && failure !== 'importGone')
  return (
    <DetailPage
      title={<span className="break-all">{fileName}</span>}
      back={{ href: '/admin/imports', label: t('title') }}
      status={<StatusDot status={importDots[state]}>{t(`state.${state}`)}</StatusDot>}
      note={`${t(`format.${format}`)} · ${time(wanted.createdAt)}`}
      actions={
        mayStart && (
          <CommandForm
            action={start}
            hidden={{ id }}
            submit={state === 'ready' ? t('preview.run') : t('report.again')}
            variant="strong"
          />
        )
      }
    >
      {state === 'running' && <RefreshWhile />}
      {failure && <Notice tone="danger">{t('report.failed', { reason: sentence(locale, failure) })}</Notice>}
      {preview ? (
        <ImportPreview locale={locale} columns={wanted.columns} preview={preview} />
      ) : (
        <ImportReport locale={locale} staff={staff} wanted={wanted} />
      )}
    </DetailPage>
  )
}
