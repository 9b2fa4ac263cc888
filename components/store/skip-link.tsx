/** The first thing a keyboard meets. `#content` is set by the layout around every page. */
export const SkipLink = ({ children }: { children: string }) => (
  <a
    href="#content"
    className="-translate-y-16 fixed start-4 top-3 z-50 rounded-md bg-brand px-4 py-2.5 font-semibold text-on-brand transition-transform focus:translate-y-0"
  >
    {children}
  </a>
)
