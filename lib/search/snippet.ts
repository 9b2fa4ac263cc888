import { fold } from './text'

const BEFORE = 80
const AFTER = 160

/** The part of a text around the first place where one of these folded beginnings of words stands. */
export function snippetOf(text: string, words: string[]): string {
  const at = firstOf(text, words)
  const start = at <= BEFORE ? 0 : Math.max(0, text.lastIndexOf(' ', at - BEFORE))
  const last = at + AFTER >= text.length ? -1 : text.lastIndexOf(' ', at + AFTER)
  const cut = text.slice(start, last > at ? last : at + AFTER).trim()
  return `${start > 0 ? '…' : ''}${cut.toWellFormed()}${start + cut.length < text.length - 1 ? '…' : ''}`
}

function firstOf(text: string, words: string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{Letter}\p{Mark}\p{Number}]+/gu))
    if (words.some((each) => fold(word).startsWith(each))) return index
  return 0
}
