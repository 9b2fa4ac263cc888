import { Picture, type PictureSource } from '@/components/ui/picture'

type ServiceProps = { picture: PictureSource; facts: { term: string; text: string }[] }

/** What stays true after the purchase, beside something worth looking at. */
export const Service = ({ picture, facts }: ServiceProps) => (
  <section className="wrap later [--height:52rem] md:[--height:33rem] lg:[--height:48rem] grid items-center gap-10 pb-20 md:grid-cols-12 lg:gap-16 lg:pb-36">
    <div className="dusk overflow-hidden rounded-lg md:col-span-5">
      <Picture
        picture={picture}
        sizes="(min-width: 48rem) 80vw, 200vw"
        className="aspect-[1.2] w-full bg-sky object-cover object-[78%_50%] md:aspect-[0.86]"
      />
    </div>
    <dl className="divide-y divide-line border-line border-y md:col-span-7 lg:col-span-6 lg:col-start-7">
      {facts.map(({ term, text }) => (
        <div key={term} className="grid gap-1 py-7 lg:py-9">
          <dt className="headline text-2xl">{term}</dt>
          <dd className="max-w-[48ch] text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  </section>
)
