import type { Metadata } from 'next'
import { texts } from '@/app/_messages/words'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import { WordMark } from '@/components/store/word-mark'
import { type Channel, channelOf, markets } from '@/lib/kernel/channel'

export const metadata: Metadata = { title: '404', robots: { index: false } }

const homes: Channel[] = Object.values(markets).map(({ storefront }) => channelOf(storefront))

/** An address outside of every shop. Nobody knows which language, so all of them say it. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontFamilies}>
      <body>
        <main className="wrap flex min-h-dvh flex-col justify-center gap-10 py-16">
          <WordMark className="h-12 w-auto self-start" />
          {homes.map((home) => {
            const { missing, markets: names } = texts(home, 'store')
            return (
              <section key={home.storefront} lang={home.language}>
                <h2 className="headline text-2xl">{missing.title}</h2>
                <a
                  href={`/${home.storefront}`}
                  className="mt-2 inline-flex min-h-control items-center underline underline-offset-4"
                >
                  {missing.home}, {names[home.market]}
                </a>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
