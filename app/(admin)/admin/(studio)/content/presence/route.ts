import { route } from '@/app/_server/route'
import { presenceInput } from '@/lib/content/presence'
import { noteEditing, stopEditing } from '@/lib/content/presence-commands'

/** Every open editor asks here every ten seconds. */
export const POST = route(presenceInput, noteEditing)
export const DELETE = route(presenceInput, stopEditing)
