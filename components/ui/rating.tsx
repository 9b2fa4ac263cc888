import { clsx } from 'clsx'

const star = 'm10 1.8 2.5 5.3 5.7.8-4.1 4 1 5.8L10 15l-5.1 2.7 1-5.8-4.1-4 5.7-.8z'
const places = [0, 1, 2, 3, 4]
const row = (className: string) => (
  <g className={className}>
    {places.map((place) => (
      <path key={place} d={star} transform={`translate(${place * 20} 0)`} />
    ))}
  </g>
)

/** Stars to a tenth. `label` says it in words: "4.6 out of 5 stars". */
export const Rating = ({ stars, label, className }: { stars: number; label: string; className?: string }) => (
  <svg viewBox="0 0 100 20" role="img" aria-label={label} className={clsx('h-[1em] w-[5em]', className)}>
    {row('fill-line')}
    <svg viewBox={`0 0 ${stars * 20} 20`} width={stars * 20} height="20" aria-hidden="true">
      {row('fill-signal')}
    </svg>
  </svg>
)
