'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link2 } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useFormatter, useTranslations } from 'use-intl'
import { type PreviewLink, previewDays } from '@/lib/content/preview'
import { Button } from '../../ui/button'
import { iconButtonClass } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { Modal, ModalContent, ModalTrigger } from '../../ui/radix/modal'
import type { Outcome } from '../editor/use-draft'

export type ShareActions = {
  share: (input: { pageId: string; days: 1 | 7 | 30 }) => Promise<Outcome<{ token: string }>>
  revoke: (input: { id: string }) => Promise<Outcome>
}

type SharePreviewProps = ShareActions & { pageId: string; storefront: string }

/** Links for those who have no account here: they hold for some days, and can be taken back. */
export function SharePreview({ pageId, storefront, share, revoke }: SharePreviewProps) {
  const t = useTranslations('editor.preview')
  const format = useFormatter()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState('')
  const [busy, start] = useTransition()
  const queryKey = ['preview-links', pageId]
  const { data: links = [] } = useQuery({
    queryKey,
    enabled: open,
    queryFn: async (): Promise<PreviewLink[]> => {
      const response = await fetch(`/admin/content/previews?page=${encodeURIComponent(pageId)}`)
      return response.ok ? (await response.json()).data : []
    },
  })
  const run = <T,>(work: () => Promise<Outcome<T>>, then?: (value: T) => void) =>
    start(async () => {
      const outcome = await work()
      if (!outcome.ok) return void toast.error(outcome.message)
      then?.(outcome.value as T)
      await client.invalidateQueries({ queryKey })
    })
  const make = (days: 1 | 7 | 30) =>
    run(
      () => share({ pageId, days }),
      ({ token }) => setMade(`${location.origin}/${storefront}/preview/${token}`),
    )
  const copy = async () => {
    await navigator.clipboard.writeText(made)
    toast.success(t('copied'))
  }
  return (
    <Modal open={open} onOpenChange={setOpen}>
      <ModalTrigger aria-label={t('share')} title={t('share')} className={iconButtonClass}>
        <Link2 aria-hidden="true" className="!size-4" />
      </ModalTrigger>
      <ModalContent title={t('share')} description={t('shareText')} closeLabel={t('close')}>
        <div className="grid gap-5">
          {made && (
            <div className="flex gap-2">
              <Input readOnly value={made} aria-label={t('link')} onFocus={({ target }) => target.select()} />
              <Button onClick={copy}>{t('copy')}</Button>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            {previewDays.map((days) => (
              <Button key={days} busy={busy} onClick={() => make(days)}>
                {t('make', { days })}
              </Button>
            ))}
          </div>
          {links.length > 0 && (
            <ul className="divide-y divide-line text-sm">
              {links.map(({ id, expiresAt, createdBy }) => (
                <li key={id} className="flex items-center gap-3 py-1">
                  <span className="min-w-0 flex-1">
                    {t('holds', {
                      name: createdBy,
                      date: format.dateTime(new Date(expiresAt), { dateStyle: 'medium', timeStyle: 'short' }),
                    })}
                  </span>
                  <Button size="sm" variant="quiet" busy={busy} onClick={() => run(() => revoke({ id }))}>
                    {t('revoke')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </ModalContent>
    </Modal>
  )
}
