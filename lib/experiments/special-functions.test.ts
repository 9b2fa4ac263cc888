import { expect, test } from 'vitest'
import {
  chiSquareUpper,
  incompleteBeta,
  logBeta,
  logGamma,
  normalBelow,
  normalQuantile,
  normalTwoSided,
  studentQuantile,
  studentTwoSided,
} from './special-functions'

// Published tables (A&S 6, 26), continued to these digits by an arithmetic of 30 digits.
const tables: [name: string, given: number, wanted: number][] = [
  ['ln Γ(0.1)', logGamma(0.1), 2.252712651734206],
  ['ln Γ(1/2)', logGamma(0.5), 0.5723649429247001],
  ['ln Γ(14.9)', logGamma(14.9), 24.9241320022173],
  ['ln Γ(100.5)', logGamma(100.5), 361.4355404677776],
  ['ln Γ(10^7)', logGamma(1e7), 151180949.3694739],
  ['ln B(1/2, 1/2)', logBeta(0.5, 0.5), 1.1447298858494002],
  ['ln B(30, 1/2)', logBeta(30, 0.5), -1.1240672740766993],
  ['ln B(20, 30)', logBeta(20, 30), -33.96882079197738],
  ['ln B(10^7, 1/2)', logBeta(1e7, 0.5), -7.48668287005446],
  ['ln B(10^6, 2·10^6)', logBeta(1e6, 2e6), -1909548.291068533],
  ['I(0.5; 1/2, 1/2)', incompleteBeta(0.5, 0.5, 0.5), 0.5],
  ['I(0.2; 2, 3)', incompleteBeta(0.2, 2, 3), 0.1808],
  ['I(0.9; 10, 1/2)', incompleteBeta(0.9, 10, 0.5), 0.1516409096347099],
  ['I(0.01; 1/2, 50)', incompleteBeta(0.01, 0.5, 50), 0.6826956021258024],
  ['I(0.3334; 10^6, 2·10^6)', incompleteBeta(0.3334, 1e6, 2e6), 0.5968015448900887],
  ['χ² 3.84…, 1', chiSquareUpper(3.841458820694124, 1), 0.05],
  ['χ² 0.1, 3', chiSquareUpper(0.1, 3), 0.991837423731877],
  ['χ² 10, 5', chiSquareUpper(10, 5), 0.07523524614651218],
  ['χ² 50, 3', chiSquareUpper(50, 3), 7.98917924495147e-11],
  ['normal 0', normalTwoSided(0), 1],
  ['normal 1', normalTwoSided(1), 0.3173105078629141],
  ['normal 1.96', normalTwoSided(1.96), 0.04999579029644087],
  ['normal -1.96', normalBelow(-1.96), 0.024997895148220435],
  ['normal 10', normalTwoSided(10), 1.52397060483211e-23],
  ['t 1, 1', studentTwoSided(1, 1), 0.5],
  ['t 2, 5', studentTwoSided(2, 5), 0.10193947882985835],
  ['t 5, 3.5', studentTwoSided(5, 3.5), 0.010550178991867776],
  ['t 1.96, 10^7', studentTwoSided(1.96, 1e7), 0.04999581802531423],
  ['z 0.975', normalQuantile(0.975), 1.959963984540054],
  ['z 0.8', normalQuantile(0.8), 0.8416212335729142],
  ['z 0.001', normalQuantile(0.001), -3.09023230616781],
  ['t 0.975, 1', studentQuantile(0.975, 1), 12.706204736174694],
  ['t 0.975, 10', studentQuantile(0.975, 10), 2.228138851986274],
  ['t 0.95, 30', studentQuantile(0.95, 30), 1.697260886593957],
  ['t 0.995, 4.5', studentQuantile(0.995, 4.5), 4.272823993011293],
]

test.for(tables)('%s is as the tables have it', ([, given, wanted]) => {
  expect(Math.abs(given / wanted - 1)).toBeLessThan(1e-9)
})

test('a quantile of nothing and of everything is at the end of the world', () => {
  expect([normalQuantile(0), normalQuantile(1), studentQuantile(0.5, 3)]).toEqual([-Infinity, Infinity, 0])
})
