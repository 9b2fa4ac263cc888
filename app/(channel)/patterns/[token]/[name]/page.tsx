import { notFound } from 'next/navigation'
import { words } from '@/app/_messages/words'
import { Detail, nameOf } from '@/app/_patterns/detail'
import { isPattern } from '@/app/_patterns/filter'
import { channelFor } from '@/app/_patterns/reader'
import { Link } from '@/components/ui/link'
import { listRetired } from '@/lib/content/retired-queries'
import { isPatternLink } from '@/lib/design/pattern-link-queries'
import { Languages } from '../_languages'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string; name: string }>; searchParams: Promise<{ in?: string | string[] }> }

/** One pattern for people outside. */
export default async function SharedPattern({ params, searchParams }: Props) {
  const { token, name } = await params
  if (!isPattern(name) || !(await isPatternLink(token, new Date()))) notFound()
  const channel = channelFor((await searchParams).in)
  const { title, note } = nameOf(name, channel)
  const retired = (await listRetired()).find(({ type }) => type === name)
  return (
    <main lang={channel.language} className="wrap py-8">
      <Languages here={`/patterns/${token}/${name}`} current={channel.storefront} />
      <Link
        href={`/patterns/${token}?in=${channel.storefront}`}
        className="text-ink-2 text-sm underline underline-offset-4"
      >
        {words(channel, 'patterns')('all')}
      </Link>
      <h1 className="headline mt-2 text-4xl">{title}</h1>
      {note && <p className="mt-2 mb-8 max-w-prose text-ink-2">{note}</p>}
      <Detail name={name} reader={channel} channel={channel} token={token} retired={retired} />
    </main>
  )
}
