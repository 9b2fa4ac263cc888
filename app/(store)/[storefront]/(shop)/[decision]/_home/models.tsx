import { LinkButton } from '@/components/ui/link-button'
import { Picture, type PictureSource } from '@/components/ui/picture'
import type { HomeContent, ModelKey } from './home'
import { ModelTile } from './model-tile'

type Words = { name: string; text: string; action: string }
type ModelsProps = {
  models: HomeContent['models']
  touring?: PictureSource
  words: { title: string; text: string } & Record<ModelKey, Words>
  /** "from CHF 3'490.00" */
  priceOf: (key: ModelKey) => string | undefined
  hrefOf: (key: ModelKey) => string
}

/** Small, middle, and then the wide road for the large one. */
export const Models = ({ models, touring, words, priceOf, hrefOf }: ModelsProps) => (
  <section>
    <div className="wrap pt-20 pb-16 lg:pt-36 lg:pb-28">
      <div className="grid gap-4 lg:grid-cols-12 lg:items-end">
        <h2 className="headline text-5xl lg:col-span-7">{words.title}</h2>
        <p className="max-w-[36ch] text-ink-2 text-lg lg:col-span-4 lg:col-start-9 lg:pb-2">{words.text}</p>
      </div>
      <div className="mt-12 grid gap-x-8 gap-y-14 md:grid-cols-12 lg:mt-20 lg:gap-x-12">
        {models.vela50 && (
          <div className="md:col-span-5 md:mt-24 lg:mt-40">
            <ModelTile
              href={hrefOf('vela50')}
              picture={models.vela50.picture}
              words={words.vela50}
              price={priceOf('vela50')}
              sizes="(min-width: 48rem) 40vw, 100vw"
            />
          </div>
        )}
        {models.vela125 && (
          <div className="md:col-span-7">
            <ModelTile
              href={hrefOf('vela125')}
              picture={models.vela125.picture}
              words={words.vela125}
              price={priceOf('vela125')}
              sizes="(min-width: 48rem) 56vw, 100vw"
            />
          </div>
        )}
      </div>
    </div>
    {models.velagt && touring && (
      <article className="dusk flex flex-col lg:block">
        <Picture
          picture={touring}
          sizes="(min-width: 64rem) 100vw, 160vw"
          className="order-last aspect-picture w-full bg-sky object-cover object-[5%_50%] sm:aspect-wide lg:aspect-[2.1] lg:max-h-[52rem] lg:object-[50%_62%]"
        />
        <div className="wrap pt-14 pb-2 lg:absolute lg:inset-x-0 lg:top-0 lg:pt-[8vw]">
          <div className="lg:ms-auto lg:w-[min(26rem,40%)]">
            <h3 className="headline text-4xl">{words.velagt.name}</h3>
            <p className="mt-3 max-w-[34ch] text-ink-2 text-lg">{words.velagt.text}</p>
            <p className="tabular mt-3 font-semibold">{priceOf('velagt')}</p>
            <LinkButton href={hrefOf('velagt')} variant="strong" className="mt-6">
              {words.velagt.action}
            </LinkButton>
          </div>
        </div>
      </article>
    )}
  </section>
)
