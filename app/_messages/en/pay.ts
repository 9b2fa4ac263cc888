/** The page of the test provider, where nobody's money moves. */
export default {
  title: 'Pay',
  name: 'Test payments',
  about: 'This is the page of a pretend payment provider. No money moves: choose what should happen.',
  amount: 'To pay',
  pay: 'Pay now',
  authorize: 'Authorise only',
  authorizeHint: 'The shop captures it later.',
  delay: 'Pay with a delay',
  delayHint: 'The money arrives ten seconds later.',
  decline: 'Decline',
  declineHint: 'The payment fails; you can try again.',
  abandon: 'Cancel and go back',
  state: {
    declined: 'The payment was declined. You can try again or go back.',
    authorized: 'This payment is authorised.',
    delayed: 'This payment is under way.',
    captured: 'This payment is done.',
    cancelled: 'This payment was cancelled.',
    expired: 'The time to pay has run out.',
  },
  back: 'Back to the shop',
} as const
