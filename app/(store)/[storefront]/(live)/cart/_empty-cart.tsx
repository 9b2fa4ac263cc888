import { texts } from '@/app/_messages/words'
import { LinkButton } from '@/components/ui/link-button'
import { Picture } from '@/components/ui/picture'
import type { Channel } from '@/lib/kernel/channel'
import { readBrandPicture } from '../../_frame/brand-picture'

/** Nothing in it yet: luggage that waits to be packed, and the way to the things. */
export async function EmptyCart({ channel }: { channel: Channel }) {
  const { cart: text } = texts(channel, 'checkout')
  const picture = await readBrandPicture('travel.webp', channel)
  return (
    <section className="dusk bg-picture! grid items-center overflow-hidden rounded-lg lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {picture && (
        <Picture
          picture={picture}
          priority
          alt=""
          sizes="(min-width: 90rem) 64rem, 100vw"
          className="h-64 w-full bg-transparent object-cover object-[12%_62%] max-lg:mask-b-from-85% md:h-96 lg:h-112 lg:object-[14%_60%] lg:mask-r-from-80%"
        />
      )}
      <div className="px-6 pt-2 pb-10 lg:py-10 lg:ps-4">
        <h1 className="headline text-3xl lg:text-4xl">{text.empty}</h1>
        <p className="mt-3 max-w-[36ch] text-ink-2 text-lg">{text.emptyHint}</p>
        <LinkButton href={`/${channel.storefront}`} variant="signal" size="lg" className="mt-7">
          {text.goShopping}
        </LinkButton>
      </div>
    </section>
  )
}
