import { expect, test } from 'vitest'
import { csvLine } from './csv'

test('a line holds what it is given, whatever signs are in it', () => {
  expect(csvLine(['a', 1, null, undefined, -2.5, ''])).toBe('a,1,,,-2.5,\r\n')
  expect(csvLine(['a,b', 'say "hi"', 'two\nlines', ' spaced '])).toBe('"a,b","say ""hi""","two\nlines"," spaced "\r\n')
})

test('what a spreadsheet would run as a formula stands there as text', () => {
  for (const text of ['=1+1', '+41 71', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd()', '＝1'])
    expect(csvLine([text]), text).toMatch(/^"?'/)
  expect(csvLine(['=HYPERLINK("http://x.example","y")'])).toBe('"\'=HYPERLINK(""http://x.example"",""y"")"\r\n')
})
