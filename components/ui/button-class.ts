import { clsx } from 'clsx'

const variants = {
  /** The one thing to do next on this view. */
  signal: 'bg-signal text-on-signal hover:bg-signal-hover',
  strong: 'bg-brand text-on-brand hover:bg-brand-hover',
  outline: 'border border-control bg-transparent text-ink hover:border-ink hover:bg-hover',
  quiet: 'bg-transparent text-ink hover:bg-hover active:bg-pressed',
  danger: 'bg-danger text-on-danger hover:opacity-90',
}
const sizes = {
  sm: 'min-h-[calc(var(--control)*0.82)] gap-1.5 rounded-md px-3 text-sm',
  md: 'min-h-control gap-2 rounded-md px-4 text-base',
  lg: 'min-h-[calc(var(--control)*1.22)] gap-2.5 rounded-md px-6 text-base',
}

export type ButtonLook = { variant?: keyof typeof variants; size?: keyof typeof sizes; wide?: boolean }

/** How a button looks, whatever it is: a button, a link, a summary. */
export const buttonClass = ({ variant = 'outline', size = 'md', wide }: ButtonLook = {}, className?: string) =>
  clsx(
    'relative inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap font-semibold leading-snug transition-[background-color,border-color,color,opacity,transform]',
    'active:translate-y-px disabled:pointer-events-none disabled:opacity-45 aria-disabled:pointer-events-none not-aria-busy:aria-disabled:opacity-45',
    variants[variant],
    sizes[size],
    wide && 'w-full',
    className,
  )
