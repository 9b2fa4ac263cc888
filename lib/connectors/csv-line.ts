/**
 * One line of CSV. What a table program would take for a formula gets an apostrophe in front, so that a file which came
 * from strangers does nothing when it is opened.
 */
export const csvLine = (values: (string | number)[]): string => `${values.map(field).join(',')}\r\n`

const field = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
