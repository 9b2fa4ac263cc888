import { mostBytes, pictureTypes } from '@/lib/assets/asset'

export type UploadedPicture = { id: string; hash: string; width: number; height: number }

/** What a file chooser offers. */
export const acceptedPictures = Object.keys(pictureTypes).join(',')

/** Why a file is not even sent, as a key of `merchandising.upload`; undefined when it may be tried. */
export function refusalOf(file: File): 'wrongType' | 'tooLarge' | 'empty' | undefined {
  if (!pictureTypes[file.type]) return 'wrongType'
  if (file.size === 0) return 'empty'
  return file.size > mostBytes ? 'tooLarge' : undefined
}

type Sending = { product?: string; onProgress?: (share: number) => void }

/**
 * Sends one picture; with `product` it becomes the last of its pictures. Rejects with a sentence for people, or with an
 * empty message when there is no connection. (`fetch` cannot tell how far it is.)
 */
export function sendPicture(file: File, { product, onProgress }: Sending = {}): Promise<UploadedPicture> {
  const query = new URLSearchParams({ name: file.name.slice(-200), ...(product && { product }) })
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/uploads/pictures?${query}`)
    request.setRequestHeader('Content-Type', file.type)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total)
    request.onload = () => {
      if (request.status < 300 && request.response?.data) resolve(request.response.data)
      else reject(new Error(request.response?.error?.message ?? ''))
    }
    request.onerror = () => reject(new Error(''))
    request.send(file)
  })
}
