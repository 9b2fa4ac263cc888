'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'

type DropZoneProps = { onFiles: (files: File[]) => void; children: ReactNode }

/** Takes files that are let go anywhere on the page, folders with all that lies in them too. A button does the same. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const t = useTranslations('assets.upload')
  const [depth, setDepth] = useState(0)
  useEffect(() => {
    // All of them are ours: a file that misses the zone would be opened by the browser instead of the page.
    const on = (take: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      take(event)
    }
    const takers = {
      dragenter: on(() => setDepth((now) => now + 1)),
      dragleave: on(() => setDepth((now) => Math.max(0, now - 1))),
      dragover: on(() => {}),
      drop: on(async ({ dataTransfer }) => {
        setDepth(0)
        if (dataTransfer) onFiles(await droppedFiles(dataTransfer))
      }),
    }
    const all = Object.entries(takers) as ['drop', (event: DragEvent) => void][]
    for (const [name, take] of all) addEventListener(name, take)
    return () => {
      for (const [name, take] of all) removeEventListener(name, take)
    }
  }, [onFiles])
  return (
    <div className="relative min-h-[60dvh]">
      {children}
      {depth > 0 && (
        <div className="pointer-events-none absolute inset-2 z-20 grid place-items-center rounded-lg border-2 border-signal border-dashed bg-signal-soft/90">
          <p className="font-semibold text-lg">{t('drop')}</p>
        </div>
      )}
    </div>
  )
}

async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Entries are gone once the event is over, so they are all taken before the first is read.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.length) return [...transfer.files]
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    )
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (!some.length) break
    found.push(...some)
  }
  return (await Promise.all(found.filter(({ name }) => !name.startsWith('.')).map(filesIn))).flat()
}
