/** Sends a file as the whole body. Rejects with a sentence for people, or with an empty message without a connection. */
export function sendFile(
  path: string,
  query: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
): Promise<{ id: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${path}?${new URLSearchParams(query)}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onload = () => {
      if (request.status < 300 && request.response?.data) resolve(request.response.data)
      else reject(new Error(request.response?.error?.message ?? ''))
    }
    request.onerror = () => reject(new Error(''))
    request.send(file)
  })
}
