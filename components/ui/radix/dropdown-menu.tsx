'use client'

import { DropdownMenu as Menu } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { floatingClass, itemClass } from './floating-class'

export const DropdownMenu = Menu.Root
export const DropdownMenuTrigger = Menu.Trigger
/** Never higher than the room there is: what does not fit is scrolled. */
const withinView = 'max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto'
export const DropdownMenuContent = ({ className, sideOffset = 4, ...rest }: ComponentProps<typeof Menu.Content>) => (
  <Menu.Portal>
    <Menu.Content
      sideOffset={sideOffset}
      collisionPadding={8}
      {...rest}
      className={cn(floatingClass, withinView, 'min-w-44 p-1', className)}
    />
  </Menu.Portal>
)

type ItemProps = ComponentProps<typeof Menu.Item> & { danger?: boolean; shortcut?: string }
export const DropdownMenuItem = ({ className, danger, shortcut, children, ...rest }: ItemProps) => (
  <Menu.Item {...rest} className={cn(itemClass, danger && 'text-danger-ink [&_svg]:text-danger-ink', className)}>
    {children}
    {shortcut && <kbd className="ms-auto ps-6 text-ink-3 text-xs">{shortcut}</kbd>}
  </Menu.Item>
)

export const DropdownMenuSeparator = () => <Menu.Separator className="-mx-1 my-1 h-px bg-line" />
