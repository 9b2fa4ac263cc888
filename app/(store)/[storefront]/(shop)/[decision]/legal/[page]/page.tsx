import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { ConsentForm } from '@/components/store/consent-form'
import { LegalText } from '@/components/store/legal-text'
import { SETTINGS_TAG } from '@/lib/channels/events'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { readDecision } from '@/lib/personalization/decide'
import { cached } from '@/lib/serving/cached'
import { publicHead } from '../../../../_frame/head'
import { chooseConsent } from '../../../../actions'
import { readImprint } from './imprint'
import { LegalMenu } from './legal-menu'
import { isLegalPage, legalPages } from './legal-pages'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~', page: 'imprint' }]

type LegalProps = { params: Promise<{ storefront: string; decision: string; page: string }> }

export async function generateMetadata({ params }: LegalProps): Promise<Metadata> {
  const { storefront, page } = await params
  if (!isStorefront(storefront) || !isLegalPage(page)) return {}
  return publicHead(channelOf(storefront), { path: `/legal/${page}`, title: nameOf(storefront, page) })
}

export default async function LegalPage({ params }: LegalProps) {
  const { storefront, decision, page } = await params
  if (!isStorefront(storefront) || !isLegalPage(page) || !readDecision(decision)) notFound()
  const channel = channelOf(storefront)
  const { updated, pages } = texts(channel, 'legal')
  const { consent } = texts(channel, 'store')
  // The imprint is the owner's; on the others only the words of the code stand.
  const own = await cached(['legal', storefront, page], ['legal', SETTINGS_TAG], async () =>
    page === 'imprint' ? readImprint(channel) : {},
  )
  const entries = legalPages.map((each) => ({
    name: nameOf(storefront, each),
    href: `/${storefront}/legal/${each}`,
    current: each === page,
  }))
  const isCookies = page === 'cookies'
  return (
    <main className="wrap grid gap-x-8 gap-y-10 py-12 lg:grid-cols-12 lg:py-20">
      <LegalMenu entries={entries} label={texts(channel, 'store').footer.legal} />
      <article className="min-w-0 lg:col-span-8 lg:col-start-5">
        <h1 className="headline hyphens-auto text-4xl">{nameOf(storefront, page)}</h1>
        <p className="mt-4 max-w-prose text-ink-2 text-lg">{isCookies ? consent.intro : pages[page].intro}</p>
        <div className="mt-10 lg:mt-14">
          {isCookies ? (
            <ConsentForm words={consent} choose={chooseConsent} />
          ) : (
            <LegalText sections={Object.values({ ...pages[page].sections, ...own })} />
          )}
        </div>
        {!isCookies && <p className="mt-14 text-ink-3 text-sm">{updated}</p>}
      </article>
    </main>
  )
}

function nameOf(storefront: Parameters<typeof channelOf>[0], page: (typeof legalPages)[number]) {
  const channel = channelOf(storefront)
  return page === 'cookies' ? texts(channel, 'store').consent.settings : texts(channel, 'legal').pages[page].title
}
