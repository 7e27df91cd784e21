/** The layers of the project, as import rules. */
const STAGES = 'article|mentions|dates|events|statements|claims|notices|context|page|library';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'text-is-a-leaf',
      severity: 'error',
      from: { path: '^lib/text/' },
      to: { path: '^lib/', pathNot: '^lib/(text/|types\\.ts)' },
    },
    {
      name: 'stages-do-not-import-each-other',
      severity: 'error',
      from: { path: `^lib/(${STAGES})/` },
      to: { path: `^lib/(${STAGES}|extension|cli)/`, pathNot: '^lib/$1/' },
    },
    {
      name: 'knowledge-imports-text-and-types-only',
      severity: 'error',
      from: { path: '^lib/knowledge/' },
      to: { path: '^lib/', pathNot: '^lib/(knowledge/|text/|types\\.ts)' },
    },
    {
      name: 'only-entrypoints-import-extension',
      severity: 'error',
      from: { pathNot: '^(entrypoints|lib/extension|test)/' },
      to: { path: '^lib/extension/' },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^(entrypoints|test)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'components-are-views',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(extension|cli|page)/|node_modules/webextension-polyfill)' },
    },
    {
      name: 'polyfill-in-extension-only',
      severity: 'error',
      from: { pathNot: '^(lib/extension|entrypoints|test)/' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'node-in-cli-only',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/(cli|.*/node)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
