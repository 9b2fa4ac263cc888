import type { ChosenAsset } from '@/lib/assets/asset'
import { sendPicture } from '../editor/upload'

type Sending = { onProgress?: (share: number) => void }

/** Sends one file to the library. Rejects with a sentence for people, or with an empty message without a connection. */
export async function sendFile(file: File, { onProgress }: Sending = {}): Promise<ChosenAsset> {
  const picture = await sendPicture(file, { onProgress })
  return {
    ...picture,
    kind: 'image',
    fileName: file.name,
    alt: {},
    isDecorative: false,
    colour: null,
    focus: null,
  }
}
