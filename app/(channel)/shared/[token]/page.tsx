import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { texts, words } from '@/app/_messages/words'
import { MediaImage } from '@/components/ui/media-image'
import { renditionName } from '@/lib/assets/rendition'
import { findShared } from '@/lib/assets/shared-queries'
import { localized } from '@/lib/kernel/locale'
import { readLanguage } from '../_language'

type Props = { params: Promise<{ token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await findShared((await params).token)
  const text = texts(readLanguage(await headers()), 'assets').shared
  return { title: shared?.name ?? text.goneTitle }
}

/** What a link shows while it is good. */
export default async function SharedPage({ params }: Props) {
  const { token } = await params
  const locale = readLanguage(await headers())
  const text = texts(locale, 'assets').shared
  const shared = await findShared(token)
  if (!shared)
    return (
      <main className="mx-auto grid min-h-[70dvh] max-w-prose place-content-center gap-2 text-center">
        <h1 className="font-semibold text-2xl">{text.goneTitle}</h1>
        <p className="text-ink-2">{text.gone}</p>
      </main>
    )
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Zurich' }).format(
    shared.expiresAt,
  )
  return (
    <main className="mx-auto max-w-6xl">
      <p className="text-ink-2 text-sm">{text.title}</p>
      <h1 className="mt-1 break-words font-semibold text-2xl">{shared.name}</h1>
      <p className="mt-1 text-ink-3 text-sm">{words(locale, 'assets')('shared.until', { date: until })}</p>
      {!shared.files.length && <p className="mt-8 border-line border-t pt-8 text-ink-2">{text.empty}</p>}
      <ul className="mt-8 grid gap-6 sm:grid-cols-[repeat(auto-fill,minmax(18rem,1fr))]">
        {shared.files.map(({ id, hash, kind, fileName, width, height, alt }) => (
          <li key={id} className="min-w-0">
            {kind === 'image' ? (
              <a href={`/shared/${token}/${hash}/${renditionName({ width: 1600, format: 'jpg' })}`}>
                <MediaImage
                  src={`/shared/${token}/${hash}/${renditionName({ width: 640, format: 'webp' })}`}
                  width={width}
                  height={height}
                  alt={localized(alt, locale)}
                  loading="lazy"
                  className="aspect-picture w-full rounded-md bg-picture object-scale-down"
                />
              </a>
            ) : (
              <p className="grid aspect-picture place-items-center rounded-md bg-picture text-2xl text-ink-3 uppercase">
                {fileName.split('.').at(-1)}
              </p>
            )}
            <p className="mt-2 line-clamp-2 font-medium text-sm [overflow-wrap:anywhere]">{fileName}</p>
            {width > 0 && <p className="tabular text-ink-3 text-xs">{`${width} × ${height}`}</p>}
          </li>
        ))}
      </ul>
    </main>
  )
}
