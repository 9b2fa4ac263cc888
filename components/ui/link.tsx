import type { ComponentProps } from 'react'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string
  /** `false`: a page that is never kept, so reading it before it is wanted gains nothing. */
  prefetch?: false
  /** `false`: the next page stands where this one stood. */
  scroll?: false
}

/**
 * A way to another page of ours. Nothing but an anchor, so a hundred of them cost a page no code when it comes to life;
 * one listener for all (`link-navigation.tsx`) fetches their pages ahead and exchanges them without a reload.
 */
export const Link = ({ prefetch, scroll, ...rest }: LinkProps) => (
  <a {...rest} data-soft={[prefetch === false && 'late', scroll === false && 'stay'].filter(Boolean).join(' ')} />
)
