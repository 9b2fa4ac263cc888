import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { texts, words } from '@/app/_messages/words'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import { readLook } from '@/app/_server/look'
import { Beacon } from '@/components/store/beacon'
import { ConsentBanner } from '@/components/store/consent-banner'
import { Footer } from '@/components/store/footer'
import { FrameWordsProvider } from '@/components/store/frame-words'
import { Header } from '@/components/store/header'
import { MobileMenu } from '@/components/store/mobile-menu'
import { SearchSheet } from '@/components/store/search-sheet'
import { SkipLink } from '@/components/store/skip-link'
import { TimeBar } from '@/components/store/time-bar'
import { DialogCommands } from '@/components/ui/dialog-commands'
import { LinkNavigation } from '@/components/ui/link-navigation'
import { ToastRegion } from '@/components/ui/toast-region'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { previewed } from '@/lib/kernel/moment'
import { shownRelease } from '@/lib/kernel/shown-release'
import { THEME_SCRIPT } from '@/lib/serving/inline-scripts'
import { readBrandPicture } from './_frame/brand-picture'
import { storefrontChoices } from './_frame/choices'
import { footerGroups } from './_frame/footer-groups'
import { listNavigation } from './_frame/navigation'
import { chooseConsent } from './actions'

type LayoutProps = { children: ReactNode; params: Promise<{ storefront: string }> }

// One sample is enough: the others are rendered when they are first asked for.
export const generateStaticParams = () => [{ storefront: 'de-ch' }]

/** The browser's own frame takes the colour of the ground. */
export async function generateViewport({ params }: LayoutProps): Promise<Viewport> {
  const { day, night } = await readLook((await params).storefront)
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: day },
      { media: '(prefers-color-scheme: dark)', color: night },
    ],
  }
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { storefront } = await params
  if (!isStorefront(storefront)) return {}
  const { meta } = texts(channelOf(storefront), 'store')
  return {
    metadataBase: new URL(baseUrl()),
    title: { default: meta.title, template: `%s · ${meta.name}` },
    description: meta.description,
    openGraph: { siteName: meta.name, type: 'website' },
  }
}

/** One root for shop, cart and checkout, so that no step between them reloads. A page with `data-bare` has no menus. */
export default async function StoreLayout({ children, params }: LayoutProps) {
  const { storefront } = await params
  if (!isStorefront(storefront)) notFound()
  const channel = channelOf(storefront)
  // Only of a page that is made for someone who travels in time; never of one that is kept.
  const moment = previewed.getStore()
  const text = texts(channel, 'store')
  const entries = await listNavigation(channel)
  const { sheet } = await readLook(storefront)
  const choices = storefrontChoices(channel)
  const groups = await footerGroups(channel)
  const end = await readBrandPicture('winter.webp', channel)
  const frame = { storefront, choices, words: text.header }
  return (
    // The script below may have set data-theme before React looks.
    <html lang={channel.language} className={fontFamilies} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a sentence of our own, trusted by its exact text. */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        {/* Before the first paint, so that nothing changes its colour under the eye. */}
        {sheet && <style>{sheet}</style>}
      </head>
      <body className="[--header:4rem] lg:[--header:4.5rem]">
        {moment && (
          <TimeBar
            storefront={storefront}
            sentence={timeSentence(moment, channel)}
            leave={words(channel, 'preview')('leave')}
          />
        )}
        <SkipLink>{text.header.skip}</SkipLink>
        <Header {...frame} search={text.search} entries={entries} />
        <div id="content" tabIndex={-1}>
          <FrameWordsProvider words={{ missing: text.missing, failed: text.failed, end }}>
            {children}
          </FrameWordsProvider>
        </div>
        <Footer
          storefront={storefront}
          choices={choices}
          words={{ ...text.footer, storefront: text.header.storefront }}
          groups={groups}
          copyright={words(channel, 'store')('footer.copyright', { year: String(new Date().getFullYear()) })}
        />
        <MobileMenu {...frame} entries={entries} />
        <SearchSheet storefront={storefront} words={text.search} />
        <ConsentBanner words={text.consent} settings={`/${storefront}/legal/cookies`} choose={chooseConsent} />
        <ToastRegion />
        <DialogCommands />
        <LinkNavigation />
        <Beacon storefront={storefront} />
      </body>
    </html>
  )
}

function timeSentence(moment: Date, channel: Channel): string {
  const t = words(channel, 'preview')
  const release = shownRelease()?.name
  const date = longDate(moment, channel)
  return release ? t('with', { name: release, date }) : t('asOf', { date })
}

const longDate = (moment: Date, { language, timeZone }: Channel) =>
  moment.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
