import { Check } from 'lucide-react'

type Step = { name: string; isDone: boolean; note?: string }

/** How far an order is: three marks on a line. */
export const OrderProgress = ({ label, steps }: { label: string; steps: Step[] }) => (
  <ol aria-label={label} className="grid grid-cols-3 gap-3">
    {steps.map(({ name, isDone, note }) => (
      <li key={name} className={`border-t-2 pt-3 ${isDone ? 'border-brand' : 'border-line'}`}>
        <p className={`flex items-center gap-1.5 ${isDone ? 'font-semibold' : 'text-ink-3'}`}>
          {isDone && <Check aria-hidden="true" className="size-4" />}
          {name}
        </p>
        {note && <p className="tabular mt-0.5 text-ink-3 text-xs">{note}</p>}
      </li>
    ))}
  </ol>
)
