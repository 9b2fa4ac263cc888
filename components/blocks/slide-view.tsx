import { clsx } from 'clsx'
import type { Slide } from '@/lib/content/slide'
import { formatMoney } from '@/lib/kernel/money'
import { Picture } from '../ui/picture'

/** One screen, read from afar: the picture as large as it goes, few words, one price. */
export function SlideView({ slide, language, isFirst }: { slide: Slide; language: string; isFirst: boolean }) {
  const { title, text, picture, price, isWide } = slide
  return (
    <section
      className={clsx(
        'absolute inset-0 overflow-hidden',
        picture && isWide ? 'dusk' : 'grid bg-picture landscape:grid-cols-2 portrait:grid-rows-2',
      )}
    >
      {picture && (
        <Picture
          picture={picture}
          priority={isFirst}
          sizes="100vw"
          className={clsx('object-cover', isWide ? 'absolute inset-0 size-full' : 'order-last size-full')}
        />
      )}
      <div
        className={clsx(
          'flex flex-col gap-[2vmin] p-[6vmin]',
          isWide ? 'relative max-w-[58vw] portrait:max-w-none' : 'justify-center',
        )}
      >
        <p className="headline text-[9vmin] leading-none">{title}</p>
        {text && <p className="max-w-[26em] text-[3.2vmin] text-ink-2 leading-snug">{text}</p>}
        {price && <p className="tabular font-semibold text-[5vmin]">{formatMoney(price, language)}</p>}
      </div>
    </section>
  )
}
