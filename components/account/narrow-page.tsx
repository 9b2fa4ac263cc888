import type { ReactNode } from 'react'

type NarrowPageProps = { title: ReactNode; lead?: ReactNode; children?: ReactNode }

/** One thing to do, in the middle of a quiet page. */
export const NarrowPage = ({ title, lead, children }: NarrowPageProps) => (
  <main className="wrap flex justify-center py-14 lg:py-24">
    <div className="w-full max-w-sm">
      <h1 className="headline text-4xl">{title}</h1>
      {lead && <p className="mt-3 text-ink-2">{lead}</p>}
      <div className="mt-8">{children}</div>
    </div>
  </main>
)
