const LONGEST = 2 ** 18

/** The lines of a text with their numbers, as they come; a line beyond all measure is cut off and marked by `null`. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string | null }> {
  let rest = ''
  let line = 1
  let tooLong = false
  const next = (text: string) => {
    const found = { line: line++, text: tooLong || text.length > LONGEST ? null : text }
    tooLong = false
    return found
  }
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop()!
    for (const part of parts) yield next(part)
    if (rest.length > LONGEST) {
      rest = ''
      tooLong = true
    }
  }
  if (rest || tooLong) yield next(rest)
}
