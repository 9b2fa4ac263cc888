import { LinkButton } from '@/components/ui/link-button'
import { Picture, type PictureSource } from '@/components/ui/picture'

type HeroProps = { picture: PictureSource; href: string; words: { title: string; text: string; action: string } }

/**
 * The first screen: one picture, one sentence, one thing to do. On a phone the sentence stands in the sky above the
 * scooter; the sky is the picture's own, continued.
 */
export const Hero = ({ picture, href, words }: HeroProps) => (
  <section className="dusk flex min-h-[calc(100svh-var(--header))] flex-col overflow-hidden lg:max-h-[70rem] lg:min-h-[max(34rem,calc(100svh-var(--header)))]">
    <div className="wrap relative z-1 flex grow flex-col items-start justify-center pt-10 pb-4 lg:justify-start lg:pt-[clamp(3rem,13svh,9rem)]">
      <h1 className="headline max-w-[9.5ch] text-6xl">{words.title}</h1>
      <p className="mt-5 max-w-[30ch] text-ink-2 text-lg lg:mt-7">{words.text}</p>
      <LinkButton href={href} variant="signal" size="lg" className="mt-7 lg:mt-9">
        {words.action}
      </LinkButton>
    </div>
    <Picture
      picture={picture}
      priority
      sizes="(min-width: 64rem) max(100vw, 200svh), 194vw"
      className="h-[97vw] max-h-[60svh] w-full bg-sky object-cover object-[88%_50%] md:h-[68vw] md:object-[100%_50%] lg:absolute lg:inset-0 lg:h-full lg:max-h-none lg:object-[72%_60%]"
    />
  </section>
)
