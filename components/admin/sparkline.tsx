/** The course of a figure as a line, without axes: the table behind it has the numbers. */
export function Sparkline({ values, className }: { values: number[]; className?: string }) {
  const top = Math.max(...values, 1)
  const points = values.map((value, at) => `${(at / (values.length - 1)) * 100},${31 - (value / top) * 30}`)
  return (
    <svg viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true" className={className}>
      <polyline
        points={points.join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
