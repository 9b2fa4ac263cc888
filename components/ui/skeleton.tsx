import { clsx } from 'clsx'

/** The place of something that is coming, in its real size. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden="true" className={clsx('block animate-breathe rounded-md bg-pressed', className)} />
)
