/**
 * Finding misspelt words by leaving letters out (the "symmetric delete" idea of Wolf Garbe's SymSpell, 2012): two words
 * within distance d share a form that lacks at most d letters of each, so point look-ups find every candidate.
 */

const PREFIX = 7

/** How many slips a word of this length may have: none below 4 letters, one below 8, else two. */
export const toleranceOf = (word: string): number => (word.length < 4 || PAIRS.test(word) ? 0 : word.length < 8 ? 1 : 2)

/** Letters of old scripts that are two units each: half of one is none, so nothing is left out of such words. */
const PAIRS = /[\ud800-\udfff]/

/** All forms of the word's first seven letters with up to its tolerance of letters left out, itself included. */
export function deletesOf(word: string, most = toleranceOf(word)): string[] {
  if (PAIRS.test(word)) return []
  const found = new Set([word.slice(0, PREFIX)])
  let last = [...found]
  for (let round = 0; round < most; round++) {
    const next: string[] = []
    for (const form of last)
      for (let at = 0; at < form.length; at++) {
        const shorter = form.slice(0, at) + form.slice(at + 1)
        if (!found.has(shorter)) {
          found.add(shorter)
          next.push(shorter)
        }
      }
    last = next
  }
  return [...found]
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
