'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import type { Outcome } from '../editor/use-draft'

type Shared = { assetId: string } | { collectionId: string }
type AssetSharingProps = {
  what: Shared
  shares: { id: string; author: string; until: string }[]
  share: (input: Shared & { days: number }) => Promise<Outcome<{ token: string }>>
  end: (input: { id: string }) => Promise<Outcome>
}

/** Links by which somebody without an account sees it, or all of a collection, for a while. */
export function AssetSharing({ what, shares, share, end }: AssetSharingProps) {
  const t = useTranslations('assets.detail')
  const [link, setLink] = useState('')
  const [busy, start] = useTransition()
  return (
    <div className="space-y-3 text-sm">
      <p className="text-ink-2">{t('shareNote')}</p>
      <form
        className="flex items-end gap-2"
        action={(form) =>
          start(async () => {
            const outcome = await share({ ...what, days: Number(form.get('days')) })
            if (!outcome.ok) toast.error(outcome.message)
            else if (outcome.value) setLink(`${location.origin}/shared/${outcome.value.token}`)
          })
        }
      >
        <Field label={t('days')}>
          {(control) => (
            <Input {...control} name="days" type="number" min={1} max={90} defaultValue={14} className="w-20" />
          )}
        </Field>
        <Button type="submit" busy={busy}>
          {t('makeLink')}
        </Button>
      </form>
      {link && (
        <div>
          <Input readOnly value={link} aria-label={t('share')} onFocus={({ target }) => target.select()} />
          <p className="mt-1 text-ink-3 text-xs">{t('linkOnce')}</p>
        </div>
      )}
      <p className="text-ink-3">{t('links', { count: shares.length })}</p>
      <ul className="space-y-1">
        {shares.map(({ id, author, until }) => (
          <li key={id} className="flex items-center justify-between gap-2">
            <span>{[author, t('until', { date: until })].join(' · ')}</span>
            <Button size="sm" variant="quiet" onClick={() => start(async () => void (await end({ id })))}>
              {t('endLink')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
