/** A stretch of words that both versions have, or one of them. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; text: string }

/** Longer texts are shown as a whole, before and after: comparing takes the square of their words. */
const MOST_WORDS = 1_500

/** What was added to and removed from a text, by words; spaces stay with the word before. */
export function diffWords(before: string, after: string): Stretch[] {
  const [a, b] = [wordsIn(before), wordsIn(after)]
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return before === after
      ? joined([['same', before]])
      : joined([
          ['removed', before],
          ['added', after],
        ])
  const width = b.length + 1
  // Length of the longest common rest from (i, j) on.
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const parts: [Stretch['kind'], string][] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push(['same', a[i++]!])
      j++
    } else if (i < a.length && (j >= b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      parts.push(['removed', a[i++]!])
    else parts.push(['added', b[j++]!])
  }
  return joined(parts)
}

const wordsIn = (text: string) => text.match(/\S+\s*|\s+/g) ?? []

function joined(parts: [Stretch['kind'], string][]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [kind, text] of parts) {
    const last = stretches.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) stretches.push({ kind, text })
  }
  return stretches
}
