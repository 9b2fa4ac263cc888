import { ConsentForm } from '../store/consent-form'
import { Band } from './band'
import type { Renderer } from './frame'

/** What visitors allow us to remember, to be changed at any time. */
export const ConsentChoices: Renderer<'consentChoices'> = ({ props, frame }) => (
  <Band isInset={frame.isInset} space="small">
    <p className="mb-8 max-w-prose text-ink-2 text-lg">{props.text || frame.words.consent.intro}</p>
    <ConsentForm words={frame.words.consent} choose={frame.actions.chooseConsent ?? nothing} />
  </Band>
)

const nothing = async () => {}
