import { clsx } from 'clsx'
import { Picture } from '@/components/ui/picture'
import type { WidePicture } from './wide-picture'

type CategoryHeadProps = { name: string; description: string; wide?: WidePicture }

/** What this category is: words alone, or beside what it is about, as wide as the window. */
export function CategoryHead({ name, description, wide }: CategoryHeadProps) {
  const words = (
    <>
      <h1 className={clsx('headline leading-tight', wide ? 'text-5xl' : 'mt-4 text-4xl')}>{name}</h1>
      <p className={clsx('mt-2 text-lg', wide ? 'max-w-[34ch]' : 'max-w-prose text-ink-2')}>{description}</p>
    </>
  )
  if (!wide) return <div className="wrap pt-2 lg:pt-4">{words}</div>
  const { picture, room, ground } = wide
  return (
    <div className={clsx('dusk flex flex-col overflow-hidden lg:h-[27rem]', ground === 'studio' && 'bg-picture!')}>
      <div className="wrap relative flex grow flex-col justify-center pt-10 lg:pt-0">
        <div className={clsx('lg:w-[30%]', room === 'right' && 'lg:ms-auto')}>{words}</div>
      </div>
      <Picture
        picture={picture}
        priority
        sizes="(min-width: 64rem) 75vw, 100vw"
        className={clsx(
          'aspect-wide w-full bg-transparent object-cover object-[50%_60%] max-lg:mask-t-from-80% lg:absolute lg:inset-y-0 lg:h-full lg:w-3/4',
          room === 'left' ? 'lg:end-0 lg:mask-l-from-75%' : 'lg:start-0 lg:mask-r-from-75%',
        )}
      />
    </div>
  )
}
