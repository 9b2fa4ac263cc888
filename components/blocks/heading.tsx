import type { ReactNode } from 'react'

/** A heading of the level at which its block stands, so that headings are in order wherever an editor puts it. */
export function Heading({ level, className, children }: { level: number; className?: string; children: ReactNode }) {
  const Tag = `h${Math.min(6, Math.max(1, level))}` as 'h2'
  return children ? <Tag className={className}>{children}</Tag> : null
}
