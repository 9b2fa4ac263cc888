import type en from '../en/conditions'
import type { Words } from '../shape'

export default {
  sign: '„{sign}“ bedeutet hier nichts.',
  operator: 'Hier fehlt ein Operator.',
  deep: 'Hier stehen mehr als {most} Bedingungen ineinander.',
  value: 'Sagen Sie, welchen Wert „{feature}“ haben muss.',
  number: 'Hier fehlt eine Zahl.',
  factor: 'Nur mit einer Zahl lässt sich eine Summe malnehmen.',
  attribute: '„{feature}“ hat keine Zahlen namens „{attribute}“.',
  nowhere: 'Kein Merkmal hat Zahlen namens „{attribute}“.',
  feature: 'Es gibt kein Merkmal „{name}“.',
  unknownValue: '„{feature}“ hat keinen Wert „{name}“.',
  name: 'Hier fehlt ein Name.',
  missing: 'Hier fehlt „{sign}“.',
} satisfies Words<typeof en>
