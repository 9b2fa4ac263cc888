'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../ui/icon-button'

type ListOrderProps = {
  name: string
  at: number
  of: number
  onMove: (to: number) => void
  onRemove?: () => void
  /** It cannot be removed now. */
  keep?: boolean
}

/** Up, down and out, for one thing in a list that people put in order. */
export function ListOrder({ name, at, of, onMove, onRemove, keep }: ListOrderProps) {
  const t = useTranslations('merchandising.order')
  return (
    <span className="inline-flex shrink-0">
      <IconButton label={t('up', { name })} disabled={at === 0} onClick={() => onMove(at - 1)}>
        <ArrowUp aria-hidden="true" className="!size-4" />
      </IconButton>
      <IconButton label={t('down', { name })} disabled={at === of - 1} onClick={() => onMove(at + 1)}>
        <ArrowDown aria-hidden="true" className="!size-4" />
      </IconButton>
      {onRemove && (
        <IconButton label={t('remove', { name })} disabled={keep} onClick={onRemove}>
          <X aria-hidden="true" className="!size-4" />
        </IconButton>
      )}
    </span>
  )
}

/** The list with the member at `from` standing at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from)
  rest.splice(to, 0, list[from] as T)
  return rest
}
