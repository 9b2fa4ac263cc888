import { texts } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import type { Content } from '@/app/_server/read-content'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { titlesItself } from '@/lib/content/heading-block'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { BreadcrumbData } from '../../../_frame/breadcrumb-data'
import { chooseConsent, sendForm } from '../../../actions'
import { ArticleData } from './article-data'
import { LegalFrame } from './legal-frame'

/** A page that was written in the admin, in the frame of its kind: a page, an article, a legal note. */
export async function ContentPage({ content, storefront }: { content: Content; storefront: StorefrontCode }) {
  const { page, data, now } = content
  const channel = channelOf(storefront)
  const shown = {
    blocks: page.blocks,
    data,
    channel,
    words: blockWords(channel),
    page: page.id,
    now: now.toISOString(),
    actions: { chooseConsent, sendForm },
  }
  // Another language's text says so, for those who hear it.
  const lang = page.locale === channel.locale ? undefined : page.locale
  if (page.key?.startsWith('legal/'))
    return (
      <LegalFrame channel={channel} content={content} lang={lang}>
        <RenderBlocks {...shown} isInset />
      </LegalFrame>
    )
  const isArticle = page.kind === 'article'
  const hasTitle = titlesItself(page.blocks)
  return (
    <main lang={lang} className="pb-16 lg:pb-0">
      {isArticle && <ArticleData content={content} channel={channel} />}
      {!hasTitle && (
        <header className="wrap pt-10 pb-6 lg:pt-16 lg:pb-8">
          {isArticle && <Way {...content} storefront={storefront} />}
          <h1 className="headline mt-4 max-w-[18ch] text-5xl">{page.title}</h1>
          {page.seo.description && (
            <p className="mt-5 max-w-[44ch] text-ink-2 text-xl leading-snug">{page.seo.description}</p>
          )}
          {isArticle && (
            <p className="mt-4 text-ink-3 text-sm">
              <time dateTime={page.publishedAt.toISOString()}>
                {new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: channel.timeZone }).format(
                  page.publishedAt,
                )}
              </time>
            </p>
          )}
        </header>
      )}
      <RenderBlocks {...shown} isFirst={hasTitle} />
    </main>
  )
}

function Way({ page, parent, storefront }: Content & { storefront: StorefrontCode }) {
  if (!parent) return null
  const crumbs = [{ name: parent.title, href: `/${storefront}/${parent.path}` }, { name: page.title }]
  return (
    <>
      <Breadcrumb crumbs={crumbs} label={texts(channelOf(storefront), 'ui').breadcrumb} />
      <BreadcrumbData crumbs={crumbs} />
    </>
  )
}
