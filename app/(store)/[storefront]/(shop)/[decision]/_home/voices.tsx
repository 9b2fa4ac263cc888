import { Rating } from '@/components/ui/rating'

export type Voice = { quote: string; name: string; ride: string; stars: number; starsInWords: string }

/** One voice loud, two beside it. */
export const Voices = ({ title, voices }: { title: string; voices: Voice[] }) => (
  <section
    id="voices"
    aria-labelledby="voices-title"
    className="later [--height:63rem] md:[--height:60rem] lg:[--height:52rem] scroll-mt-(--header)"
  >
    <div className="wrap grid gap-x-8 gap-y-14 py-20 lg:grid-cols-12 lg:py-36">
      <h2 id="voices-title" className="eyebrow lg:col-span-12">
        {title}
      </h2>
      {voices.map(({ quote, name, ride, stars, starsInWords }, i) => (
        <figure key={name} className={i === 0 ? 'lg:col-span-8 lg:row-span-2' : 'lg:col-span-3 lg:col-start-10'}>
          <Rating stars={stars} label={starsInWords} className="text-lg" />
          <blockquote className={i === 0 ? 'headline mt-5 text-4xl' : 'mt-3 text-lg leading-snug'}>
            <p>{quote}</p>
          </blockquote>
          <figcaption className="mt-5 text-sm">
            <span className="font-semibold">{name}</span>
            <span className="block text-ink-2">{ride}</span>
          </figcaption>
        </figure>
      ))}
    </div>
  </section>
)
