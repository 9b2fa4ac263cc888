/** The box of a link that works as a choice; the link says `aria-current` and carries `group/value`. */
export const Tick = ({ isSet }: { isSet: boolean }) => (
  <span
    aria-hidden="true"
    className="grid size-5 shrink-0 place-items-center rounded-sm border border-control bg-raised group-aria-[current=true]/value:border-brand group-aria-[current=true]/value:bg-brand"
  >
    {isSet && (
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 text-on-brand">
        <path d="M2 6.5 5 9.5 10 3" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    )}
  </span>
)
