'use client'

import type { FormAction } from '@/lib/kernel/form'
import { ActionForm } from '../action-form'

/** One more picture for a product, chosen or dropped onto the field. */
export function PictureUpload<T>({ id, action, label }: { id: string; action: FormAction<T>; label: string }) {
  return (
    <ActionForm
      action={action}
      submit={label}
      variant="outline"
      again
      className="mt-3 flex flex-wrap items-center gap-2"
    >
      <input type="hidden" name="id" value={id} />
      <input
        type="file"
        name="picture"
        required
        aria-label={label}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        className="max-w-full rounded-md border border-control border-dashed p-2 text-sm"
      />
    </ActionForm>
  )
}
