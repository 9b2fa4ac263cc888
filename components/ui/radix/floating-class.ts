/** What floats over the desk: menus, popovers, lists. */
export const floatingClass =
  'z-50 overflow-hidden rounded-md border border-line bg-raised text-ink shadow-float data-[state=open]:animate-appear'

/** One line of a menu or list. */
export const itemClass =
  'relative flex min-h-control cursor-default select-none items-center gap-2 rounded-sm px-2 text-sm outline-none data-disabled:pointer-events-none data-disabled:opacity-45 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-2'
