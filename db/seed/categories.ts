import type { Localized } from '../../lib/kernel/locale'

export type SeedCategory = { slug: string; name: Localized; description: Localized; picture: string }

/** In the order of the menu. `picture` is a subject of the manifest. */
export const categories: SeedCategory[] = [
  {
    slug: 'scooters',
    name: { en: 'Scooters', de: 'Roller', pl: 'Skutery' },
    description: {
      en: 'Three scooters, built in pressed steel and made to be kept.',
      de: 'Drei Roller aus gepresstem Stahl, gebaut, um zu bleiben.',
      pl: 'Trzy skutery z tłoczonej stali, zrobione na lata.',
    },
    picture: 'vela-125',
  },
  {
    slug: 'helmets',
    name: { en: 'Helmets', de: 'Helme', pl: 'Kaski' },
    description: {
      en: 'Light shells, calm linings, and goggles for days without a visor.',
      de: 'Leichte Schalen, ruhige Polster und Brillen für Tage ohne Visier.',
      pl: 'Lekkie skorupy, wygodne wyściółki i gogle na dni bez wizjera.',
    },
    picture: 'helmet',
  },
  {
    slug: 'luggage',
    name: { en: 'Luggage', de: 'Gepäck', pl: 'Bagaż' },
    description: {
      en: 'For bread and laptop, or for a week across the passes.',
      de: 'Für Brot und Laptop oder für eine Woche über die Pässe.',
      pl: 'Na pieczywo i laptop albo na tydzień przez przełęcze.',
    },
    picture: 'rollbag',
  },
  {
    slug: 'comfort',
    name: { en: 'Comfort', de: 'Komfort', pl: 'Komfort' },
    description: {
      en: 'Saddles, screens and grips: the parts you touch all day.',
      de: 'Sitzbänke, Scheiben und Griffe: die Teile, die Sie den ganzen Tag berühren.',
      pl: 'Siedzenia, szyby i manetki: części, których dotykasz cały dzień.',
    },
    picture: 'saddle-comfort',
  },
  {
    slug: 'parts',
    name: { en: 'Parts', de: 'Teile', pl: 'Części' },
    description: {
      en: 'Original parts, for every Vela ever built.',
      de: 'Originalteile für jede Vela, die je gebaut wurde.',
      pl: 'Oryginalne części do każdej Veli, jaką zbudowano.',
    },
    picture: 'wheel-classic',
  },
  {
    slug: 'lighting',
    name: { en: 'Lights and instruments', de: 'Licht und Instrumente', pl: 'Światła i przyrządy' },
    description: {
      en: 'To see, to be seen, to be heard, and to know how fast.',
      de: 'Sehen, gesehen werden, gehört werden und wissen, wie schnell.',
      pl: 'Widzieć, być widzianym, być słyszanym i znać prędkość.',
    },
    picture: 'lamp',
  },
  {
    slug: 'care',
    name: { en: 'Care and security', de: 'Pflege und Sicherheit', pl: 'Pielęgnacja i ochrona' },
    description: {
      en: 'So that it is still there tomorrow, and still shines in ten years.',
      de: 'Damit er morgen noch da ist und in zehn Jahren noch glänzt.',
      pl: 'Żeby jutro nadal tam stał, a za dziesięć lat nadal błyszczał.',
    },
    picture: 'ulock',
  },
  {
    slug: 'travel',
    name: { en: 'Travel and hiking', de: 'Reisen und Wandern', pl: 'Podróże i wędrówki' },
    description: {
      en: 'For where the road ends and you go on by foot.',
      de: 'Für dort, wo die Strasse endet und Sie zu Fuss weitergehen.',
      pl: 'Tam, gdzie kończy się droga i idziesz dalej pieszo.',
    },
    picture: 'bottle',
  },
  {
    slug: 'home',
    name: { en: 'Home and gifts', de: 'Zuhause und Geschenke', pl: 'Dom i prezenty' },
    description: {
      en: 'Small things for the days when it rains.',
      de: 'Kleine Dinge für Tage, an denen es regnet.',
      pl: 'Drobiazgi na dni, gdy pada.',
    },
    picture: 'mug',
  },
]
