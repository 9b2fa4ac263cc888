import type { Metadata } from 'next'
import { texts, words } from '@/app/_messages/words'
import { currentScooter } from '@/app/_server/own-scooter'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Link } from '@/components/ui/link'
import { getFitTarget } from '@/lib/configurator/accessory-queries'
import { shortWords } from '@/lib/configurator/configuration-words'
import { readFitTarget } from '@/lib/configurator/fit-target'
import { localized } from '@/lib/kernel/locale'
import { type LivePage, liveChannel, single } from '../_page/live-page'
import { readOwnScooters } from './_own-scooters'
import { ScooterTile } from './_scooter-tile'
import { chooseScooter } from './actions'

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  const { title } = texts(await liveChannel(params), 'fits')
  return { title, robots: { index: false }, referrer: 'same-origin' }
}

/** Someone says which scooter is theirs: one that they bought, saved or are about to buy, or just the model. */
export default async function MyScooter({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const search = await searchParams
  const back = single(search.back)
  const text = texts(channel, 'fits')
  const t = words(channel, 'fits')
  const [own, { isSignedIn, bought, inCart, saved, models }] = await Promise.all([
    currentScooter(),
    readOwnScooters(channel, readFitTarget(single(search.scooter))),
  ])
  const current = own && (await getFitTarget(own))
  const { configuration, name } = current ?? {}
  const equipped = configuration && shortWords(configuration.model.definition, configuration.choices, channel.locale)
  const again = `/${channel.storefront}/my-scooter${back && `?back=${encodeURIComponent(back)}`}`
  const groups = [
    { title: text.bought, tiles: bought },
    { title: text.inCart, tiles: inCart },
    { title: text.saved, tiles: saved },
    { title: text.models, note: text.modelsHint, tiles: models },
  ]
  return (
    <main className="wrap py-8 lg:py-12">
      <h1 className="headline text-4xl">{text.title}</h1>
      <p className="mt-3 max-w-prose text-ink-2 text-lg">{text.lead}</p>
      {current && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            <span className="font-semibold">{t('current', { name: localized(name, channel.locale) })}</span>
            {equipped && <span className="text-ink-2">, {equipped}</span>}
          </p>
          <OneButtonForm action={chooseScooter} hidden={{ back }} variant="quiet" size="sm">
            {text.forget}
          </OneButtonForm>
        </div>
      )}
      {!isSignedIn && (
        <p className="mt-6">
          <Link
            href={`/${channel.storefront}/login?next=${encodeURIComponent(again)}`}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {text.signIn}
          </Link>
        </p>
      )}
      {groups.map(
        ({ title, note, tiles }) =>
          tiles.length > 0 && (
            <section key={title} className="mt-10">
              <h2 className="headline text-2xl">{title}</h2>
              {note && <p className="mt-1 text-ink-2">{note}</p>}
              <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
                {tiles.map((tile) => (
                  <ScooterTile
                    key={tile.code}
                    {...tile}
                    back={back}
                    label={text.choose}
                    more={
                      tiles === models && (
                        <Link
                          href={`/${channel.storefront}/configure/${tile.code}`}
                          className="self-start text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
                        >
                          {text.equip}
                        </Link>
                      )
                    }
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </main>
  )
}
