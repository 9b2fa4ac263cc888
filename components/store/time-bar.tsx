type TimeBarProps = { storefront: string; sentence: string; leave: string }

/** Over a shop that is shown as it will be: says so, and the way back. */
export const TimeBar = ({ storefront, sentence, leave }: TimeBarProps) => (
  <form
    action="/api/preview/leave"
    method="post"
    className="sticky top-0 z-50 flex flex-wrap items-center justify-center gap-x-4 bg-warning-soft px-4 py-1 text-center text-sm text-warning-ink"
  >
    <input type="hidden" name="storefront" value={storefront} />
    <p role="status">{sentence}</p>
    <button type="submit" className="min-h-9 font-semibold underline underline-offset-4">
      {leave}
    </button>
  </form>
)
