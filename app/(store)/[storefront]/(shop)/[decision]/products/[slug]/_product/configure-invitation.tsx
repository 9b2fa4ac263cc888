import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import type { Invitation } from './read-invitation'

/** For what is put together: the paints as ways into the configurator, and the way in itself. */
export const ConfigureInvitation = ({
  invitation: { href, paints },
  words,
}: {
  invitation: Invitation
  words: { invitation: string; configure: string }
}) => (
  <section className="mt-6 rounded-lg bg-sunken p-5">
    <p className="font-semibold">{words.invitation}</p>
    <ul className="-ms-1 mt-2 flex flex-wrap">
      {paints.map((paint) => (
        <li key={paint.href}>
          <Link
            href={paint.href}
            prefetch={false}
            title={paint.name}
            className="grid size-11 place-items-center rounded-full border-2 border-transparent hover:border-control"
          >
            <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8">
              <circle cx="16" cy="16" r="15.5" fill={paint.swatch} stroke="currentColor" strokeOpacity="0.22" />
            </svg>
            <span className="visually-hidden">{paint.name}</span>
          </Link>
        </li>
      ))}
    </ul>
    <LinkButton href={href} variant="strong" wide className="mt-3">
      {words.configure}
    </LinkButton>
  </section>
)
