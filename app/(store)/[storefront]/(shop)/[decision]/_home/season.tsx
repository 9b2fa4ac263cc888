import { LinkButton } from '@/components/ui/link-button'
import { Picture, type PictureSource } from '@/components/ui/picture'

type SeasonProps = { picture: PictureSource; href: string; words: { title: string; text: string; action: string } }

/** What time of the year it is, across the whole width. */
export const Season = ({ picture, href, words }: SeasonProps) => (
  <section className="dusk later [--height:45rem] md:[--height:51rem] lg:[--height:58rem]">
    <div className="wrap relative z-1 flex flex-col items-center pt-16 text-center lg:pt-24">
      <h2 className="headline max-w-[20ch] text-5xl">{words.title}</h2>
      <p className="mt-4 max-w-[46ch] text-ink-2 text-lg">{words.text}</p>
      <LinkButton href={href} variant="strong" className="mt-7">
        {words.action}
      </LinkButton>
    </div>
    <Picture
      picture={picture}
      sizes="(min-width: 48rem) 100vw, 180vw"
      className="-mt-[4vw] aspect-[1.15] w-full bg-transparent object-cover mask-t-from-70% object-[62%_100%] sm:aspect-[1.6] lg:aspect-[2.2] lg:-mt-[9vw] lg:object-[50%_100%]"
    />
  </section>
)
