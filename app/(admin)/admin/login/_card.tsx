import type { ReactNode } from 'react'

/** What stands before the desk: one thing in the middle, and the name of the house. */
export const Card = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <main className="grid min-h-dvh place-items-center bg-sunken px-4 py-12">
    <div className="w-full max-w-xs rounded-lg border border-line bg-ground p-6 sm:max-w-sm sm:p-8">
      <p className="mb-8 font-semibold text-ink-2">Concerto</p>
      <h1 className="headline text-2xl">{title}</h1>
      {lead && <p className="mt-1.5 mb-6 text-ink-2">{lead}</p>}
      {children}
    </div>
  </main>
)
