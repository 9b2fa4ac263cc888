import { clsx } from 'clsx'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const tones = {
  info: { look: 'bg-info-soft text-info-ink', Icon: Info },
  success: { look: 'bg-success-soft text-success-ink', Icon: CircleCheck },
  warning: { look: 'bg-warning-soft text-warning-ink', Icon: TriangleAlert },
  danger: { look: 'bg-danger-soft text-danger-ink', Icon: CircleAlert },
}

type NoticeProps = {
  tone?: keyof typeof tones
  title?: ReactNode
  children?: ReactNode
  className?: string
  id?: string
}

/** A sentence that belongs to this place: what happened, what to do. Errors are read out at once. */
export function Notice({ tone = 'info', title, children, className, id }: NoticeProps) {
  const { look, Icon } = tones[tone]
  return (
    <div
      id={id}
      role={tone === 'danger' ? 'alert' : 'status'}
      className={clsx('flex gap-3 rounded-md px-4 py-3', look, className)}
    >
      <Icon aria-hidden="true" className="mt-[0.2em] size-[1.2em] shrink-0" />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
