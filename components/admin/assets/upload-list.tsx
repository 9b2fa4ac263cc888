'use client'

import { Check, CircleAlert, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../ui/icon-button'
import type { Upload } from './use-uploads'

type UploadListProps = { uploads: Upload[]; stop: (key: string) => void; close: () => void }

const running = new Set(['waiting', 'sending', 'paused', 'working'])

/** How far every file is, what is wrong with it, and what it looks like that is there already. */
export function UploadList({ uploads, stop, close }: UploadListProps) {
  const t = useTranslations('assets.upload')
  const done = uploads.filter(({ state }) => !running.has(state)).length
  return (
    <section
      aria-label={t('title')}
      className="fixed end-4 bottom-4 z-30 flex max-h-[min(26rem,70dvh)] w-[min(24rem,calc(100vw-2rem))] animate-rise flex-col rounded-lg border border-line bg-raised shadow-float"
    >
      <header className="flex items-center justify-between gap-2 border-line border-b py-1 ps-4 pe-1">
        <h2 className="font-semibold text-sm" role="status">
          {t('sent', { done, count: uploads.length })}
        </h2>
        {done === uploads.length && (
          <IconButton label={t('close')} onClick={close}>
            <X aria-hidden="true" className="!size-4" />
          </IconButton>
        )}
      </header>
      <ul className="min-h-0 flex-1 divide-y divide-line overflow-y-auto overscroll-contain text-sm">
        {uploads.map((upload) => (
          <li key={upload.key} className="flex items-start gap-3 px-4 py-2">
            <div className="min-w-0 flex-1">
              <p className="truncate">{upload.name}</p>
              <Progress upload={upload} />
            </div>
            {upload.state === 'done' && (
              <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-success-ink" />
            )}
            {running.has(upload.state) && upload.state !== 'working' && (
              <IconButton label={t('stop', { name: upload.name })} onClick={() => stop(upload.key)}>
                <X aria-hidden="true" className="!size-4" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Progress({ upload: { state, share, refusal, sent, name } }: { upload: Upload }) {
  const t = useTranslations('assets.upload')
  const offline = useTranslations('assets.picker')('offline')
  const look = 'mt-0.5 text-ink-3 text-xs'
  if (state === 'refused')
    return (
      <p role="alert" className="mt-0.5 flex gap-1.5 text-danger-ink text-xs">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        {refusal || offline}
      </p>
    )
  if (state === 'done' && sent)
    return (
      <p className={look}>
        {sent.isNew ? t('done') : t('known')}
        {sent.similar.slice(0, 2).map(({ id, fileName }) => (
          <Link key={id} href={`/admin/assets/${id}`} className="block text-warning-ink underline">
            {t('similar', { name: fileName })}
          </Link>
        ))}
      </p>
    )
  if (state === 'stopped') return null
  return (
    <>
      <progress value={share} max={1} aria-label={name} className="mt-1.5 h-1 w-full" />
      {state !== 'sending' && <p className={look}>{t(state as 'waiting' | 'working' | 'paused')}</p>}
    </>
  )
}
