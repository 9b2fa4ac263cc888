import type { ReactNode } from 'react'

/** What may be wider than its place. It takes the focus, so that keyboards scroll it, too. */
export const Scrolled = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached without a mouse.
  <div tabIndex={0} className={`overflow-auto ${className}`}>
    {children}
  </div>
)
