import { QrCode } from '../ui/qr-code'
import { Band } from './band'
import { Heading } from './heading'

type ElsewhereProps = { title: string; note: string; address: string; level: number; isInset?: boolean }

/** What is not done here but on one's own telephone: what it is, and a code that leads there. */
export const Elsewhere = ({ title, note, address, level, isInset = false }: ElsewhereProps) => (
  <Band isInset={isInset} ground="sunken" space="small">
    <div className="flex flex-wrap items-center gap-8">
      <QrCode text={address} label={address} />
      <div>
        <Heading level={level} className="headline text-3xl">
          {title}
        </Heading>
        <p className="mt-2 text-ink-2 text-lg">{note}</p>
      </div>
    </div>
  </Band>
)
