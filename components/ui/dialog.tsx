import { clsx } from 'clsx'
import { X } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { IconButton } from './icon-button'

const sides = {
  right: 'ms-auto me-0 my-0 h-dvh w-[min(28rem,100%)]',
  left: 'ms-0 me-auto my-0 h-dvh w-[min(24rem,100%)]',
  bottom: 'mx-0 mb-0 mt-auto w-full max-h-[88dvh] rounded-t-lg',
  center: 'm-auto w-[min(32rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded-lg',
}

type DialogProps = Omit<ComponentProps<'dialog'>, 'title'> & {
  id: string
  title: ReactNode
  closeLabel: string
  side?: keyof typeof sides
  footer?: ReactNode
  children: ReactNode
}

/**
 * The browser's own dialog as a drawer, a sheet or in the middle: focus stays inside, Esc and a click beside close it.
 * Opened by any button with `opens(id)`, without code of ours where the browser knows commands.
 */
export function Dialog({ id, title, closeLabel, side = 'right', footer, children, className, ...rest }: DialogProps) {
  return (
    <dialog
      {...rest}
      id={id}
      data-side={side}
      closedby="any"
      aria-labelledby={`${id}-title`}
      className={clsx('drawer flex-col bg-ground p-0 shadow-float open:flex', sides[side], className)}
    >
      <header className="flex items-center justify-between gap-4 border-line border-b py-2 ps-5 pe-2">
        <h2 id={`${id}-title`} className="font-semibold text-lg">
          {title}
        </h2>
        <IconButton label={closeLabel} {...closes(id)}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-5">{children}</div>
      {footer && <footer className="border-line border-t p-5">{footer}</footer>}
    </dialog>
  )
}

/** For a button: opens the dialog of this id. (HTML's invoker commands; `dialog-commands.tsx` helps older browsers.) */
export const opens = (id: string) => ({ command: 'show-modal', commandfor: id, 'aria-haspopup': 'dialog' as const })
export const closes = (id: string) => ({ command: 'close', commandfor: id })
