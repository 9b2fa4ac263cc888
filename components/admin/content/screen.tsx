'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

export const widths = { phone: 390, tablet: 820, desktop: 1280 } as const
export type Width = keyof typeof widths

/** A true width of a screen, made smaller where there is no room for it. */
export function Screen({ width, children }: { width: Width | number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  const wide = typeof width === 'number' ? width : widths[width]
  const scale = Math.min(1, room.width / wide)
  return (
    <div ref={place} className="relative min-h-0 min-w-0 flex-1 overflow-hidden bg-sunken">
      {room.width > 0 && (
        <div
          className="absolute start-1/2 top-0 origin-top bg-ground shadow-float"
          style={{ width: wide, height: room.height / scale, transform: `translateX(-50%) scale(${scale})` }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
