import { notFound } from 'next/navigation'
import { words } from '@/app/_messages/words'
import { patternFilter } from '@/app/_patterns/filter'
import { FilterFields } from '@/app/_patterns/filter-fields'
import { Gallery } from '@/app/_patterns/gallery'
import { channelFor } from '@/app/_patterns/reader'
import { listRetired } from '@/lib/content/retired-queries'
import { isPatternLink } from '@/lib/design/pattern-link-queries'
import { Languages } from './_languages'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[]>> }

/** What an agency reads: the patterns, until its link expires. */
export default async function SharedPatterns({ params, searchParams }: Props) {
  const { token } = await params
  if (!(await isPatternLink(token, new Date()))) notFound()
  const search = await searchParams
  const channel = channelFor(search.in)
  const filter = patternFilter(search)
  const t = words(channel, 'design')
  const here = `/patterns/${token}`
  return (
    <main lang={channel.language} className="wrap py-8">
      <Languages here={here} current={channel.storefront} />
      <h1 className="headline text-4xl">{t('title')}</h1>
      <p className="mt-2 max-w-prose text-ink-2">{t('shared')}</p>
      <FilterFields reader={channel} action={here} filter={filter} keep={{ in: channel.storefront }} />
      <Gallery
        reader={channel}
        channel={channel}
        filter={filter}
        hrefOf={(name) => `${here}/${name}?in=${channel.storefront}`}
        retired={await listRetired()}
      />
    </main>
  )
}
