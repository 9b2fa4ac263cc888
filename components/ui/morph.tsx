import { type ReactNode, ViewTransition } from 'react'

type MorphProps = { name: string | undefined; children: ReactNode }

/** What moves from one page to the next under one name, where the browser can; nothing else about it is animated. */
export const Morph = ({ name, children }: MorphProps) =>
  name ? (
    <ViewTransition name={name} share="auto" default="none">
      {children}
    </ViewTransition>
  ) : (
    children
  )
