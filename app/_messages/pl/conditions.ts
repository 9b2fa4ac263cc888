import type en from '../en/conditions'
import type { Words } from '../shape'

export default {
  sign: '„{sign}” nic tu nie znaczy.',
  operator: 'Brakuje tu operatora.',
  deep: 'Stoi tu w sobie więcej niż {most} warunków.',
  value: 'Podaj, jaką wartość ma mieć „{feature}”.',
  number: 'Brakuje tu liczby.',
  factor: 'Sumę można pomnożyć tylko przez liczbę.',
  attribute: '„{feature}” nie ma liczb o nazwie „{attribute}”.',
  nowhere: 'Żadna cecha nie ma liczb o nazwie „{attribute}”.',
  feature: 'Nie ma cechy „{name}”.',
  unknownValue: '„{feature}” nie ma wartości „{name}”.',
  name: 'Brakuje tu nazwy.',
  missing: 'Brakuje tu „{sign}”.',
} satisfies Words<typeof en>
