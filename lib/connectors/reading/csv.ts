/** One record of a CSV file with the number of the line it begins on, or a line that makes no sense. */
export type CsvRecord = { line: number; fields: string[] } | { line: number; broken: CsvFault; start: string }
export type CsvFault = 'brokenQuotes' | 'lineTooLong' | 'encoding'

const LONGEST_RECORD = 2 ** 18
/** More line breaks than this inside one pair of quotes are a quote that nobody closed. */
const MOST_LINES = 2000

/**
 * Reads CSV (RFC 4180; comma, semicolon or tab, as the first line has them) piece by piece. A record whose quotes make
 * no sense is handed out as broken and reading goes on with the next line, so one slip costs one line and not the file.
 */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord[]> {
  let text = ''
  let line = 1
  let delimiter = ''
  const parse = (isLast: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let at = 0
    while (at < text.length) {
      const next = nextRecord(text, at, line, delimiter, isLast)
      if (!next) break
      at = next.end
      line += next.lines
      if (next.record) records.push(next.record)
    }
    text = text.slice(at)
    return records
  }
  for await (const chunk of chunks) {
    text += chunk
    delimiter ||= text.includes('\n') ? delimiterOf(text) : ''
    if (!delimiter && text.length < LONGEST_RECORD) continue
    delimiter ||= ','
    const records = parse(false)
    if (records.length) yield records
  }
  delimiter ||= delimiterOf(text)
  const records = parse(true)
  if (records.length) yield records
}

function delimiterOf(text: string): string {
  const [head = ''] = text.slice(0, LONGEST_RECORD).split(/\r?\n/, 1)
  const counted = [',', ';', '\t'].map((sign) => [head.split(sign).length, sign] as const)
  return counted.sort(([a], [b]) => b - a)[0]![1]
}

type Next = { record: CsvRecord | undefined; end: number; lines: number }

/** Undefined when the record is not all there yet. */
function nextRecord(text: string, at: number, line: number, delimiter: string, isLast: boolean): Next | undefined {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  if (newline < 0 && !isLast && end - at < LONGEST_RECORD) return undefined
  const quote = text.indexOf('"', at)
  if (quote >= 0 && quote < end) return quoted(text, at, line, delimiter, isLast)
  const raw = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)
  const next = { end: newline < 0 ? end : end + 1, lines: newline < 0 ? 0 : 1 }
  if (raw.length >= LONGEST_RECORD) return { ...next, record: broken(line, 'lineTooLong', raw) }
  if (!raw.trim()) return { ...next, record: undefined }
  return { ...next, record: checked(line, raw.split(delimiter), raw) }
}

function quoted(text: string, from: number, line: number, delimiter: string, isLast: boolean): Next | undefined {
  const fields: string[] = []
  let at = from
  let breaks = 0
  for (;;) {
    if (text[at] === '"') {
      const closed = closingQuote(text, at + 1)
      const inside = text.slice(at, closed < 0 ? undefined : closed)
      const inner = count(inside, '\n')
      if (inside.length > LONGEST_RECORD || breaks + inner > MOST_LINES) return giveUp(text, from, line)
      if (closed < 0) return isLast ? giveUp(text, from, line) : undefined
      // Whether this quote is doubled shows with the next sign.
      if (closed + 1 >= text.length && !isLast) return undefined
      breaks += inner
      fields.push(inside.slice(1).replaceAll('""', '"'))
      at = closed + 1
    } else {
      const end = endOfField(text, at, delimiter)
      if (end === text.length && !isLast) return end - from < LONGEST_RECORD ? undefined : giveUp(text, from, line)
      // A quote inside a field that has none around it is a sign like any other: 5" pipe.
      fields.push(text.slice(at, end))
      at = end
      if (text[at] !== delimiter) fields[fields.length - 1] = fields.at(-1)!.replace(/\r$/, '')
    }
    if (text[at] === delimiter) at++
    else if (text[at] === '\r' && text[at + 1] === '\n') return done(text, from, at + 2, line, fields, breaks + 1)
    else if (text[at] === '\n') return done(text, from, at + 1, line, fields, breaks + 1)
    else if (at >= text.length) return done(text, from, at, line, fields, breaks)
    else if (text[at] === '\r' && at + 1 >= text.length && !isLast) return undefined
    else return giveUp(text, from, line)
  }
}

const done = (text: string, from: number, end: number, line: number, fields: string[], lines: number): Next => ({
  record: checked(line, fields, text.slice(from, from + 200)),
  end,
  lines,
})

/** Leaves the first line of a record out and goes on behind it. */
function giveUp(text: string, from: number, line: number): Next {
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline + 1
  return { record: broken(line, 'brokenQuotes', text.slice(from, end)), end, lines: newline < 0 ? 0 : 1 }
}

function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0 || text[at + 1] !== '"') return at
  }
}

function endOfField(text: string, at: number, delimiter: string): number {
  const newline = text.indexOf('\n', at)
  const next = text.indexOf(delimiter, at)
  const end = newline < 0 ? text.length : newline
  return next >= 0 && next < end ? next : end
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}

// A replacement sign is where bytes made no sense, and no database keeps a nought inside a text.
const UNFIT = /[\0\ufffd]/

const checked = (line: number, fields: string[], raw: string): CsvRecord =>
  fields.some((field) => UNFIT.test(field)) ? broken(line, 'encoding', raw) : { line, fields }

const broken = (line: number, fault: CsvFault, raw: string): CsvRecord => ({
  line,
  broken: fault,
  start: raw.slice(0, 80).trim(),
})
