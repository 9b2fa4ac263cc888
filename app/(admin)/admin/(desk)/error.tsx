'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** A page that failed: what happened, what to do, and the number under which it was noted. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('admin.error')
  return (
    <EmptyState main title={t('title')} action={<Button onClick={reset}>{t('retry')}</Button>}>
      <p>{t('body')}</p>
      {error.digest && <p className="mt-2 text-sm">{t('id', { id: error.digest })}</p>}
    </EmptyState>
  )
}
