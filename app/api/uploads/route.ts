import { route } from '@/app/_server/route'
import { uploadInput } from '@/lib/assets/upload'
import { openUpload } from '@/lib/assets/upload-commands'

/** Announces a file that is sent in pieces: answers its id, and how large pieces may be. */
export const POST = route(uploadInput, openUpload, 201)
