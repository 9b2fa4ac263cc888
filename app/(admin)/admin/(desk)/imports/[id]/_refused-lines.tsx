import { texts } from '@/app/_messages/words'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { RefusedLine } from '@/lib/connectors/product-record'
import type { Locale } from '@/lib/kernel/locale'

/** Lines of a file that were left out, each with its reason. */
export function RefusedLines({ locale, lines }: { locale: Locale; lines: RefusedLine[] }) {
  const { report, reason: reasons } = texts(locale, 'imports')
  return (
    <Table stacks className="text-sm">
      <thead>
        <Row>
          <Head figure>{report.line}</Head>
          <Head>{report.reason}</Head>
          <Head>{report.detail}</Head>
        </Row>
      </thead>
      <tbody>
        {lines
          .toSorted((a, b) => a.line - b.line)
          .map(({ line, reason, detail }) => (
            <Row key={`${line} ${reason}`}>
              <Cell figure label={report.line}>
                {line}
              </Cell>
              <Cell name>{(reasons as Record<string, string>)[reason] ?? reason}</Cell>
              <Cell className="max-w-md break-all font-mono text-ink-2 text-xs">{detail}</Cell>
            </Row>
          ))}
      </tbody>
    </Table>
  )
}
