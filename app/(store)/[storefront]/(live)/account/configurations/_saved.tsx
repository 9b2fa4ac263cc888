import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { LiveForm } from '@/components/checkout/live-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Picture } from '@/components/ui/picture'
import type { SavedConfiguration } from '@/lib/cart/saved-configuration'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { buySaved, dropSaved, renameSaved } from './actions'

/** One that is kept: its picture and name, its price then and today, and what can be done with it. */
export function Saved({ saved, channel }: { saved: SavedConfiguration; channel: Channel }) {
  const text = texts(channel, 'account').configurations
  const t = words(channel, 'account')
  const { id, name, model, modelName, openKey, picture, price, priceThen, isOffered } = saved
  const day = new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: channel.timeZone })
  const href = `/${channel.storefront}/configure/${model}/${openKey}`
  const hasMoved = price && priceThen && price.amount !== priceThen.amount
  return (
    <li className="grid gap-x-6 gap-y-4 py-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <Link href={href} tabIndex={-1} aria-hidden="true">
        {picture ? (
          <Picture picture={picture} sizes="12rem" alt="" className="aspect-picture w-full rounded-md object-cover" />
        ) : (
          <span className="block aspect-picture rounded-md bg-picture" />
        )}
      </Link>
      <div className="min-w-0">
        <Link href={href} className="break-words font-semibold underline-offset-4 hover:underline">
          {name}
        </Link>
        <p className="text-ink-2 text-sm">{[modelName, saved.words].filter(Boolean).join(': ')}</p>
        <p className="text-ink-2 text-sm">{t('configurations.saved', { date: day.format(saved.savedAt) })}</p>
        {price ? (
          <p className="tabular mt-2">
            <span className="font-semibold">{formatMoney(price, channel.language)}</span>
            {hasMoved && (
              <span className="ms-2 text-ink-2 text-sm">
                {t('configurations.before', { price: formatMoney(priceThen, channel.language) })}
              </span>
            )}
          </p>
        ) : (
          <p className="mt-2 text-danger-ink text-sm">{text.gone}</p>
        )}
        <div className="mt-3 flex flex-wrap items-start gap-2">
          {isOffered && (
            <OneButtonForm action={buySaved} hidden={{ model, key: openKey }} variant="signal" size="sm">
              {text.buy}
            </OneButtonForm>
          )}
          <LinkButton href={href} size="sm">
            {isOffered ? text.open : text.nearest}
          </LinkButton>
          <OneButtonForm action={dropSaved} hidden={{ id }} variant="quiet" size="sm">
            {text.remove}
          </OneButtonForm>
        </div>
        <details className="mt-1 text-sm">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-2 underline underline-offset-4 hover:text-ink">
            {text.rename}
          </summary>
          <LiveForm action={renameSaved} hidden={{ id }} className="mt-2 flex flex-wrap gap-2">
            <Input name="name" required maxLength={80} placeholder={name} aria-label={text.name} className="max-w-60" />
            <Button type="submit" size="sm">
              {text.keep}
            </Button>
          </LiveForm>
        </details>
      </div>
    </li>
  )
}
