import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  icon?: ReactNode
  /** It is the whole page, so its title is the page's. */
  main?: boolean
}

/** Nothing here yet: what this place is for, and one thing to do. */
export const EmptyState = ({ title, children, action, icon, main }: EmptyStateProps) => (
  <div className="mx-auto flex max-w-md flex-col items-center px-4 py-16 text-center">
    {icon && <div className="mb-4 text-ink-3 [&_svg]:size-8">{icon}</div>}
    {main ? <h1 className="headline text-3xl">{title}</h1> : <h2 className="font-semibold text-lg">{title}</h2>}
    {children && <div className="mt-2 text-ink-2">{children}</div>}
    {action && <div className="mt-6">{action}</div>}
  </div>
)
