import type { ReactNode } from 'react'
import { texts } from '@/app/_messages/words'
import type { Content } from '@/app/_server/read-content'
import type { Channel } from '@/lib/kernel/channel'
import { LegalMenu } from './legal-menu'

type LegalFrameProps = { channel: Channel; content: Content; lang?: string; children: ReactNode }

/** A legal note with the others beside it. */
export const LegalFrame = ({ channel, content: { page, siblings }, lang, children }: LegalFrameProps) => (
  <main lang={lang} className="wrap grid gap-x-8 gap-y-10 py-12 lg:grid-cols-12 lg:py-20">
    <LegalMenu
      label={texts(channel, 'store').footer.legal}
      entries={siblings.map(({ title, path }) => ({
        name: title,
        href: `/${channel.storefront}/${path}`,
        current: path === page.path,
      }))}
    />
    <article className="min-w-0 lg:col-span-8 lg:col-start-5">
      <h1 className="headline hyphens-auto text-4xl">{page.title}</h1>
      <div className="mt-8 grid gap-8 lg:mt-12">{children}</div>
    </article>
  </main>
)
