import { plainText } from '@/lib/content/rich-text'
import { StructuredData } from '../store/structured-data'
import { Disclosure } from '../ui/disclosure'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'
import { RichText } from './rich-text'

/** Questions that open, and the same for search engines. */
export const Faq: Renderer<'faq'> = ({ id, props, frame }) => {
  const items = props.items.filter(({ question, answer }) => question && answer)
  if (!items.length) return null
  return (
    <Band isInset={frame.isInset}>
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        {props.title && (
          <div className="lg:col-span-4">
            <Heading level={frame.level} className="headline text-4xl">
              {props.title}
            </Heading>
          </div>
        )}
        <div className={`border-line border-t ${props.title ? 'lg:col-span-8' : 'lg:col-span-12'}`}>
          {items.map(({ question, answer }) => (
            <Disclosure key={question} name={id} summary={question}>
              <RichText html={answer} level={frame.level + 1} home={frame.home} />
            </Disclosure>
          ))}
        </div>
      </div>
      <StructuredData
        data={{
          '@type': 'FAQPage',
          mainEntity: items.map(({ question, answer }) => ({
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
          })),
        }}
      />
    </Band>
  )
}
