import { Link } from '../ui/link'
import { Picture, type PictureSource } from '../ui/picture'

type Found = { id: string; title: string; snippet: string; href: string; picture: PictureSource | null }

/** What is to be read about what someone looked for: guides, articles, notes. */
export const FoundPages = ({ pages, title, id }: { pages: Found[]; title: string; id: string }) => (
  <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-24">
    <h2 id={`${id}-title`} className="headline text-2xl">
      {title}
    </h2>
    <ul className="mt-6 grid gap-x-12 border-line border-b lg:grid-cols-2">
      {pages.map(({ id: page, title: name, snippet, href, picture }) => (
        <li key={page} className="group relative flex gap-5 border-line border-t py-5">
          {picture && (
            <div className="aspect-[4/3] w-24 shrink-0 self-start overflow-hidden rounded-md bg-picture sm:w-36">
              <Picture picture={picture} alt="" sizes="9rem" className="size-full object-cover" />
            </div>
          )}
          <div className="min-w-0">
            <h3 className="text-balance font-semibold text-lg leading-snug">
              <Link
                href={href}
                className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-2 group-hover:underline-offset-4"
              >
                {name}
              </Link>
            </h3>
            {snippet && <p className="mt-1.5 line-clamp-3 max-w-[60ch] break-words text-ink-2">{snippet}</p>}
          </div>
        </li>
      ))}
    </ul>
  </section>
)
