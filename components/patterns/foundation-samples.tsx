import type { Sample } from './sample-words'

const surfaces = [
  'bg-ground',
  'bg-sunken',
  'bg-raised',
  'bg-picture',
  'bg-line',
  'bg-control',
  'bg-ink-3',
  'bg-ink-2',
  'bg-ink',
]
const meanings = ['bg-brand', 'bg-signal', 'bg-success', 'bg-warning', 'bg-danger', 'bg-info', 'bg-focus']
const paints = [
  'bg-paint-ivory',
  'bg-paint-lagoon',
  'bg-paint-bordeaux',
  'bg-paint-sage',
  'bg-paint-glacier',
  'bg-paint-graphite',
]
const charts = ['bg-chart-1', 'bg-chart-2', 'bg-chart-3', 'bg-chart-4', 'bg-chart-5', 'bg-chart-6']
const sizes = ['text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl', 'text-2xl', 'text-3xl']

export const ColourSample: Sample = () => (
  <div className="grid gap-4">
    {[surfaces, meanings, charts, paints].map((row) => (
      <ul key={row[0]} className="flex flex-wrap gap-3">
        {row.map((look) => (
          <li key={look} className="w-20 text-ink-2 text-xs">
            <span className={`mb-1 block h-10 rounded-md border border-line ${look}`} />
            {look.slice(3)}
          </li>
        ))}
      </ul>
    ))}
  </div>
)

export const TypeSample: Sample = ({ words }) => (
  <div className="grid gap-6">
    <div className="grid gap-2">
      {sizes.map((size) => (
        <p key={size} className={size}>
          {words.text}
        </p>
      ))}
    </div>
    <p className="headline text-5xl">{words.headline}</p>
    <p className="tabular">1234567890 · 1’290.00 · 17.08</p>
    <code>VE-VELA-125-IVORY</code>
  </div>
)
