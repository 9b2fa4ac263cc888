/**
 * Legal pages. Each is a title, a first sentence and sections in this order; a blank line in a text begins a paragraph,
 * a line that begins with "- " is a point of a list.
 */
export default {
  updated: 'As of 1 November 2026',
  contents: 'On this page',
  pages: {
    imprint: {
      title: 'Imprint',
      intro: 'Who stands behind this shop, and how to reach us.',
      sections: {
        company: {
          title: 'Vela AG',
          text: 'Werkhof 12, 6003 Lucerne, Switzerland\n\nRepresented by Elena Ferrari, managing director\n\nCommercial register of the canton of Lucerne, CHE-000.000.000 VAT',
        },
        contact: {
          title: 'Contact',
          text: 'E-mail: service@vela.example\n\nTelephone: +41 41 000 00 00, Monday to Friday, 9 am to 5 pm',
        },
        eu: {
          title: 'In the European Union',
          text: 'Vela Europe GmbH, Rollerweg 3, 79098 Freiburg, Germany\n\nVAT number DE000000000\n\nResponsible for content and product safety in the EU: Jonas Roth, at the same address',
        },
        disputes: {
          title: 'Disputes',
          text: 'Write to us first: most things are settled with one e-mail. We do not take part in dispute settlement before a consumer arbitration board and are not obliged to.',
        },
        demo: {
          title: 'A demonstration',
          text: 'Vela is a demonstration company. Names, numbers and addresses are made up, and nothing that is ordered here is delivered or charged.',
        },
      },
    },
    terms: {
      title: 'Terms',
      intro: 'What applies when you buy from us. Short, because short terms get read.',
      sections: {
        contract: {
          title: 'How the contract comes about',
          text: 'The shop shows what we offer. With the button at the end of the checkout you make a binding order. We confirm at once by e-mail that it has arrived; the contract comes about when we accept it, at the latest when the goods leave us.\n\nYou can correct your entries at any point before you order. We keep the text of the contract and send it to you with the confirmation.',
        },
        prices: {
          title: 'Prices and payment',
          text: 'Prices include the value added tax of your country. Shipping is added and shown in the cart before you order. A price that is struck through is the one that applied before; beside it stands the lowest price of the 30 days before the reduction.\n\nYou pay by card on the page of our payment provider. We never see the number of your card.',
        },
        delivery: {
          title: 'Delivery',
          text: 'We deliver to Switzerland, Germany and Poland, each from the shop of that country. The date stands beside each product and in your confirmation. Should something be late, we write to you before you have to ask.',
        },
        title: {
          title: 'Until it is paid',
          text: 'The goods belong to us until they are paid in full.',
        },
        warranty: {
          title: 'If something is faulty',
          text: 'Your statutory rights apply without limit. For scooters we add a warranty of four years on frame and engine, on condition that a dealer inspects it once a year.',
        },
        law: {
          title: 'Law and court',
          text: 'The law of the country applies in whose shop you buy, and with it every protection that it gives to consumers. The courts at your place of residence decide.',
        },
      },
    },
    privacy: {
      title: 'Privacy',
      intro: 'What we know about you, why, and how you get rid of it.',
      sections: {
        controller: {
          title: 'Who is responsible',
          text: 'Vela AG, Werkhof 12, 6003 Lucerne, Switzerland. For questions about your data: privacy@vela.example',
        },
        order: {
          title: 'When you order',
          text: 'We need name, address, e-mail and what you have bought, to fulfil the contract and to keep the books as the law demands (ten years). Carriers get your address, the payment provider the amount. Nobody else gets anything.',
        },
        visit: {
          title: 'When you look around',
          text: 'A cookie with a random number keeps your cart together for 30 days. If you tell us which scooter is yours, another one remembers it in this browser for half a year. With your consent we also count which pages are read and which choices are made in the configurator, and use what you looked at to show what suits you. Without it we do neither. What belongs to a single visit is deleted after 30 days, or as soon as you take the consent back.',
        },
        account: {
          title: 'When you have an account',
          text: 'We keep your addresses and orders until you delete the account. Your password is stored only as a fingerprint that cannot be turned back.',
        },
        rights: {
          title: 'Your rights',
          text: 'You may at any time:\n\n- see and take with you all that we have about you\n- have it corrected, blocked or deleted\n- take back a consent, with effect from then on\n- complain to the data protection authority of your country',
        },
        place: {
          title: 'Where the data are',
          text: 'On our own server in Switzerland. There are no trackers, fonts or scripts of others in this shop.',
        },
      },
    },
    shipping: {
      title: 'Shipping and payment',
      intro: 'When it comes, what it costs, how you pay.',
      sections: {
        gear: {
          title: 'Gear and parts',
          text: 'What is in stock leaves us on the next working day and is with you in 2 to 4. You get a link to follow the parcel. What shipping costs stands in the cart, before you enter an address.',
        },
        scooters: {
          title: 'Scooters',
          text: 'A scooter does not come by parcel. A dealer near you hands it over ready to ride, or brings it to your door by van. We arrange the day with you after the order.',
        },
        payment: {
          title: 'Payment',
          text: 'By card, on the secured page of our payment provider. Your card is charged when the order is placed; if we cannot deliver, you have the money back within five working days.',
        },
        back: {
          title: 'Sending back',
          text: 'You have 14 days to change your mind, and the label for the way back is free of charge. How it works stands under right of withdrawal.',
        },
      },
    },
    withdrawal: {
      title: 'Right of withdrawal',
      intro: 'You have 14 days to withdraw from the contract, without giving a reason.',
      sections: {
        right: {
          title: 'Your right',
          text: 'The period is 14 days from the day on which you, or someone you name, received the last of the goods. This applies in every country that we deliver to, also where the law does not ask for it.',
        },
        how: {
          title: 'How to withdraw',
          text: 'Use the function “Withdraw from contract” at the foot of every page: order number, e-mail, confirm, done. You receive a confirmation by e-mail at once.\n\nA clear statement in any other form will do as well, for example an e-mail to service@vela.example. It is enough that you send it before the period ends.',
        },
        consequences: {
          title: 'What happens then',
          text: 'We pay back everything that we have received from you, with the cost of standard delivery, within 14 days of your statement, in the way in which you paid. We may wait until the goods are back with us, or until you have shown that they are on their way.\n\nSend the goods back within 14 days of your statement. The label is in your confirmation and costs nothing. A scooter is collected by the dealer.\n\nFor a loss of value you are liable only where it comes from more handling than was needed to test the goods.',
        },
        exceptions: {
          title: 'Exceptions',
          text: 'There is no right of withdrawal for goods made to your own specification, and for sealed goods that cannot be sent back for reasons of hygiene once the seal is broken.',
        },
        form: {
          title: 'Model form',
          text: 'If you prefer a form, copy this:\n\nTo Vela AG, Werkhof 12, 6003 Lucerne, service@vela.example: I/we hereby withdraw from the contract for the purchase of the following goods: … Ordered on / received on: … Name: … Address: … Date, and signature if on paper: …',
        },
      },
    },
    accessibility: {
      title: 'Accessibility',
      intro: 'This shop is for everybody. Where it is not, we want to know.',
      sections: {
        state: {
          title: 'Where we stand',
          text: 'We build to WCAG 2.2, level AA, and to EN 301 549. Every page works with the keyboard alone, with screen readers and at 400 per cent zoom; colours keep the contrast in light and dark; movement stops when your system asks for it.',
        },
        gaps: {
          title: 'Known gaps',
          text: 'Some pictures that customers add to their reviews have no description. We add them by hand, within a week.',
        },
        feedback: {
          title: 'Tell us',
          text: 'Write to access@vela.example or call +41 41 000 00 00. We answer within two working days, and we place your order for you if a page stands in the way.',
        },
        authority: {
          title: 'If we do not help',
          text: 'The market surveillance authority of your country is responsible for complaints about the accessibility of shops.',
        },
      },
    },
  },
} as const
