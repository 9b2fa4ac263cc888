import { clsx } from 'clsx'
import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** What is to be read: the first one large, the others beside and below it. */
export const Articles: Renderer<'articles'> = ({ id, props, frame }) => {
  const articles = (frame.data.articles[id] ?? []).slice(0, props.most)
  if (!articles.length) return null
  const isList = props.layout === 'list'
  return (
    <Band isInset={frame.isInset}>
      <Heading level={frame.level} className="headline mb-8 text-4xl lg:mb-12">
        {props.title}
      </Heading>
      <ul
        className={clsx(
          'grid gap-x-8',
          isList ? 'divide-y divide-line border-line border-y' : 'gap-y-14 md:grid-cols-12',
        )}
      >
        {articles.map(({ id: page, path, title, description, picture }, at) => (
          <li
            key={page}
            className={clsx(
              'group relative',
              isList
                ? 'py-6'
                : at === 0
                  ? 'md:col-span-12 lg:grid lg:grid-cols-12 lg:gap-x-8'
                  : 'md:col-span-6 lg:col-span-4',
            )}
          >
            {!isList && (
              <div className={clsx('overflow-hidden rounded-lg bg-picture', at === 0 && 'lg:col-span-8')}>
                {picture ? (
                  <Picture
                    picture={picture}
                    alt=""
                    priority={frame.isFirst && at === 0}
                    sizes={at === 0 ? '(min-width: 64rem) 66vw, 100vw' : '(min-width: 64rem) 33vw, 100vw'}
                    className={clsx(
                      'w-full object-cover transition-transform duration-200 group-hover:scale-[1.015]',
                      at === 0 ? 'aspect-[1.9]' : 'aspect-[1.5]',
                    )}
                  />
                ) : (
                  <div className="aspect-[1.5]" />
                )}
              </div>
            )}
            <div className={clsx(!isList && (at === 0 ? 'mt-5 lg:col-span-4 lg:mt-0 lg:self-end' : 'mt-5'))}>
              <Heading
                level={props.title ? frame.level + 1 : frame.level}
                className={clsx('headline', at === 0 && !isList ? 'text-3xl' : 'text-2xl')}
              >
                <Link
                  href={`${frame.home}/${path}`}
                  className="after:absolute after:inset-0 after:rounded-lg group-hover:underline group-hover:decoration-2 group-hover:underline-offset-4"
                >
                  {title}
                </Link>
              </Heading>
              {description && <p className="mt-2 max-w-[48ch] text-ink-2">{description}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Band>
  )
}
