import { encode } from 'uqr'

/** Something for a camera to read: dark on light in every appearance, since many cameras read nothing else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <div data-theme="light" className="w-fit rounded-md border border-line bg-ground p-2 text-ink">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        className="block size-44"
        shapeRendering="crispEdges"
      >
        <path d={squares.join('')} fill="currentColor" />
      </svg>
    </div>
  )
}
