/** Over a page of the shop that is not as everybody sees it. */
export default {
  draft: 'Draft: {title}',
  own: 'Only those who write for the shop see this.',
  until: 'Whoever has this link sees it, until {date}.',
  asOf: 'The shop as it will be on {date}.',
  with: 'The shop with the release “{name}”, as it will be on {date}.',
  leave: 'Back to now',
} as const
