export type LibraryState = {
  q?: string
  kind?: string
  state?: string
  folder?: string
  collection?: string
  tag?: string
  sort?: string
  view?: string
  page?: string
}

/** The address of the library in another state; pages begin anew unless the page is what changes. */
export function libraryHref(state: LibraryState, change: LibraryState = {}): string {
  const said = Object.entries({ ...state, page: undefined, ...change }).filter(([, value]) => value)
  const query = new URLSearchParams(said as [string, string][]).toString()
  return query ? `/admin/assets?${query}` : '/admin/assets'
}
