import { Band } from './band'
import type { Renderer } from './frame'

/** Who stands behind the shop, as the owner says in the settings: never out of date, in no language. */
export const CompanyFacts: Renderer<'companyFacts'> = ({ props, frame }) => {
  const { company } = frame.data
  if (!company) return null
  const { words, channel } = frame
  const country = new Intl.DisplayNames([channel.language], { type: 'region' }).of(company.country)
  const lines = (...rows: [label: string, value: string][]) =>
    rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  const isContact = props.show === 'contact'
  const shown = isContact
    ? lines([words.company.email, company.email], [words.company.phone, company.phone])
    : [
        [company.street, `${company.postalCode} ${company.city}`, country].filter(Boolean).join(', '),
        ...lines(
          [words.company.managing, company.managing],
          [words.company.register, company.register],
          [words.company.vatId, company.vatId],
        ),
      ]
  return (
    <Band isInset={frame.isInset} space="small">
      <div className={frame.isInset ? 'prose' : 'prose mx-auto'}>
        {!isContact && (
          <p>
            <strong>{company.legalName}</strong>
          </p>
        )}
        {shown.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Band>
  )
}
