// The walls of the house (DESIGN: who may import whom), generated from architecture.json. architecture.test.ts holds a
// deliberate violation of each rule and sees it caught: a new rule needs one there.
const { capabilities } = require('./architecture.json')

const names = capabilities.map(({ name }) => name)
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const any = (list) => `(${list.join('|')})`

// Route groups of app that know nothing of each other; folders with an underscore are shared.
const branches = ['\\(store\\)', '\\(admin\\)', '\\(channel\\)', 'api']
const tests = '\\.test\\.tsx?$'
const serverCode = '^lib/(events/|.+(-(queries|commands)|/subscribers)\\.tsx?$)'

module.exports = {
  forbidden: [
    rule('no-cycles', 'Not even of types.', {}, { circular: true }),
    rule(
      'kernel-is-alone',
      'The kernel imports nothing of ours.',
      { path: '^lib/kernel/', pathNot: tests },
      { path: '^(app|components|db|lib|scripts)/', pathNot: '^lib/kernel/' },
    ),
    rule(
      'db-knows-only-kernel',
      'Tables know no rules, and the demo company is data.',
      { path: '^db/', pathNot: tests },
      { path: '^(app|components|lib)/', pathNot: '^lib/kernel/' },
    ),
    rule(
      'seed-is-for-setup',
      'The demo company is laid once, by its own command.',
      { path: '^(app|components|lib)/|^server.ts$', pathNot: ['^lib/connectors/demo', tests] },
      { path: '^db/seed/' },
    ),
    rule(
      'lib-knows-no-screen',
      'Domain code knows no screens.',
      { path: '^lib/', pathNot: tests },
      { path: '^(app|components)/' },
    ),
    rule('app-reaches-db-through-lib', 'Pages never query.', { path: '^app/', pathNot: tests }, { path: '^db/' }),
    rule(
      'components-are-fed',
      'Components get data and actions as props.',
      { path: '^components/', pathNot: tests },
      { path: '^(app|db)/' },
    ),
    rule(
      'components-read-types',
      'Of server code, components know only the types.',
      { path: '^components/', pathNot: tests },
      { path: serverCode, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'events-are-plain',
      "So that anyone may listen to anyone. Others' events are plain, too: a price names the tags of its product.",
      { path: '^lib/[^/]+/events\\.ts$' },
      { path: '^(app|components|db|lib)/', pathNot: '^lib/((kernel|events)/|[^/]+/events\\.ts$)' },
    ),
    rule(
      'front-door',
      "Screens use a capability's top-level files only.",
      { path: '^(app|components)/' },
      { path: '^lib/[^/]+/[^/]+/' },
    ),
    rule(
      'back-room',
      "A capability's subfolders are its own.",
      { path: '^lib/([^/]+)/' },
      { path: '^lib/[^/]+/[^/]+/', pathNot: '^lib/$1/' },
    ),
    rule(
      'pages-read-doors-write',
      'Only actions.ts and route.ts reach commands.',
      { path: '^app/', pathNot: ['/(actions|route)\\.tsx?$', '^app/_server/', tests] },
      { path: '^lib/.+-commands\\.tsx?$', dependencyTypesNot: ['type-only'] },
    ),
    ...branches.map((branch) =>
      rule(
        'own-branch',
        'Shop, admin, channels and API share _server, _messages and components, not each other.',
        { path: `^app/${branch}/` },
        { path: `^app/(?!${branch}/|_)` },
      ),
    ),
    rule(
      'scripts-are-last',
      'What runs in the shop needs no script.',
      { path: '^(app|components|db|lib)/|^(server|next\\.config|proxy\\.vercel)\\.ts$' },
      { path: '^scripts/', pathNot: '^scripts/stand-in/' },
    ),
    rule(
      'journeys-stay-outside',
      'A journey sees what a person sees: addresses, words, screens.',
      { path: '^e2e/' },
      { path: '^(app|components|db|lib)/', pathNot: '^(app/_messages|lib/kernel)/' },
    ),
    rule(
      'shipped-needs-no-dev-package',
      'What is deployed is installed without development packages.',
      { path: '^(app|components|db|lib)/|^server\\.ts$', pathNot: [tests, '^db/(testing|drizzle\\.config)'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    ...names.map((name, i) =>
      rule(
        `order-${name}`,
        'Call those listed before you; listen to anyone.',
        { path: `^lib/${name}/`, pathNot: tests },
        { path: `^lib/${any([...names.slice(i + 1), '$none'])}/`, pathNot: '^lib/[^/]+/events\\.ts$' },
      ),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },

    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
