import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** Ways into the catalogue: a picture each, the first one wider. */
export const CategoryTeaser: Renderer<'categoryTeaser'> = ({ props, frame }) => {
  const items = props.items.flatMap((item) => {
    const category = frame.data.categories[item.category]
    const picture = (item.picture && frame.data.pictures[item.picture]) || category?.picture
    return category ? [{ ...item, category, picture }] : []
  })
  if (!items.length) return null
  return (
    <Band isInset={frame.isInset}>
      <Heading level={frame.level} className="headline mb-8 text-4xl lg:mb-12">
        {props.title}
      </Heading>
      <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-12">
        {items.map(({ category, picture, title, text }, at) => (
          <li
            key={category.path}
            className={`group relative ${at % 4 === 0 || at % 4 === 3 ? 'lg:col-span-7' : 'lg:col-span-5'}`}
          >
            <div className="overflow-hidden rounded-lg bg-picture">
              {picture ? (
                <Picture
                  picture={picture}
                  alt=""
                  sizes="(min-width: 64rem) 56vw, (min-width: 30rem) 50vw, 100vw"
                  className="aspect-[1.6] w-full object-cover transition-transform duration-200 group-hover:scale-[1.015]"
                />
              ) : (
                <div className="aspect-[1.6]" />
              )}
            </div>
            <Heading level={frame.level + 1} className="headline mt-4 text-2xl">
              <Link href={`${frame.home}/c/${category.path}`} className="after:absolute after:inset-0">
                {title || category.name}
              </Link>
            </Heading>
            {(text || category.description) && (
              <p className="mt-1 line-clamp-2 max-w-[48ch] text-ink-2">{text || category.description}</p>
            )}
          </li>
        ))}
      </ul>
    </Band>
  )
}
