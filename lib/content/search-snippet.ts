const AROUND = 80

/** The words around the first of those that were looked for. */
export function snippetOf(text: string, words: string[]): string {
  const at = Math.max(0, Math.min(...words.map((word) => text.indexOf(word)).filter((found) => found >= 0)))
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)))
  const cut = text.slice(start, at + AROUND * 2).trim()
  return `${start > 0 ? '…' : ''}${cut}${start + cut.length < text.length ? '…' : ''}`
}
