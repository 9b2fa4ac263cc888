import 'react'

// HTML's invoker commands, which React passes on and its types do not know yet.
declare module 'react' {
  interface ButtonHTMLAttributes<T> extends HTMLAttributes<T> {
    command?: 'show-modal' | 'close' | 'show-popover' | 'hide-popover' | 'toggle-popover' | (string & {})
    commandfor?: string
  }
}
