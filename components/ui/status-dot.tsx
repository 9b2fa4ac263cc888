import type { ReactNode } from 'react'

const dots = {
  neutral: 'border-2 border-control',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
  info: 'bg-info',
}
export type Status = keyof typeof dots

/** A state as a dot and a word: never colour alone. */
export const StatusDot = ({ status, children }: { status: Status; children: ReactNode }) => (
  <span className="inline-flex items-center gap-2 whitespace-nowrap in-[dd]:whitespace-normal">
    <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${dots[status]}`} />
    {children}
  </span>
)
