/** The outline that every text-like control shares. `:read-only` is true of lists, too, so only fields are meant. */
export const controlClass =
  'w-full rounded-md border border-control bg-raised px-3 text-base text-ink transition-[border-color,box-shadow] hover:border-ink focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 focus-visible:outline-focus disabled:border-line disabled:bg-sunken disabled:text-ink-3 [&:is(input,textarea):read-only]:bg-sunken aria-invalid:border-danger aria-invalid:focus-visible:outline-danger'
