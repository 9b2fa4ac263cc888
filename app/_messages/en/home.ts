/** The start page: few words, each meant. */
export default {
  /** A shop that has not told its own story yet. */
  shelf: {
    title: 'New here',
    opening: 'We are opening soon.',
    openingText: 'The shelves are still empty. Look in again in a while.',
  },
  hero: {
    title: 'Built for the longer way.',
    text: 'The Vela 125. Steel, leather and just enough engine.',
    action: 'See the Vela 125',
  },
  models: {
    title: 'Three sizes of freedom.',
    text: 'One line, drawn once. What differs is how far you want to go.',
    from: 'from {price}',
    vela50: {
      name: 'Vela 50',
      text: 'For the city and its shortcuts. 45 km/h, 78 kg, parks anywhere.',
      action: 'See the Vela 50',
    },
    vela125: {
      name: 'Vela 125',
      text: 'Quick enough for the pass, light enough for the courtyard.',
      action: 'See the Vela 125',
    },
    velagt: {
      name: 'Vela GT',
      text: 'Two people, one top case, a whole weekend. 300 cc that never hurry.',
      action: 'See the Vela GT',
    },
  },
  paints: {
    title: 'Choose the one that looks like you.',
    text: 'Six paints, two wheels, saddles in two leathers. Touch a colour and see.',
    legend: 'Paint',
    action: 'Make it yours',
    ivory: 'Ivory',
    lagoon: 'Lagoon',
    bordeaux: 'Bordeaux',
    sage: 'Sage',
    glacier: 'Glacier',
    graphite: 'Graphite',
  },
  season: {
    title: 'The passes open. So does the order book.',
    text: 'Order until the end of March and your Vela stands at the dealer when the snow is gone.',
    action: 'All scooters',
  },
  gear: {
    title: 'What comes along.',
    text: 'Made by the same people, for the same roads. And it fits.',
    action: 'All gear',
  },
  service: {
    warranty: 'Four years of warranty',
    warrantyText: 'On frame and engine, when a dealer looks after it once a year.',
    returns: '14 days to change your mind',
    returnsText: 'Gear comes back free of charge. Scooters, too, if they have stayed at home.',
    parts: 'Parts for twenty years',
    partsText: 'We keep every screw of every Vela that we have ever sold.',
  },
  dealers: {
    title: 'Sit on one first.',
    text: 'Our dealers lend you a Vela for an hour. No form, only your licence.',
    action: 'Ask for a test ride',
    day: 'Test rides {days}',
  },
  voices: {
    title: 'Riders, unprompted.',
    ride: '{model}, {place}',
    first: 'I bought it for the commute. Now I leave half an hour earlier, to have more of it.',
    second: 'The top case takes a week of shopping or a weekend of two. My knees have retired from the bus.',
    third: 'After two winters the chrome looks as it did in the shop. The mug on my desk, too.',
    firstName: 'Martina K.',
    secondName: 'Jonas R.',
    thirdName: 'Agnieszka W.',
  },
} as const
