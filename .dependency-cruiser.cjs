/** Which part may import which: one direction only, so that each part can be read, tested and replaced alone. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to, dependencyTypesNot: ['core', 'type-only'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle can only be understood all at once.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(apps|workflows|activities|libs)/', pathNot: '\\.spec\\.ts$' },
      to: {},
    },
    {
      name: 'unresolvable',
      comment: 'An import has to lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      'engine-stands-alone',
      'The contract of the rules knows nothing but zod.',
      '^libs/engine/(?!.*\\.spec\\.ts$)',
      '^(libs/engine/|node_modules/zod)',
    ),
    {
      name: 'engine-without-io',
      comment: 'The engine does no input or output.',
      severity: 'error',
      from: { path: '^libs/(engine|domain)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'rules-are-pure',
      'Rules run in the ledger, in simulations and in the browser: engine and zod only.',
      '^libs/domain/(?!.*\\.spec\\.ts$)',
      '^(libs/(engine|domain)/|node_modules/zod)',
    ),
    only(
      'workflows-are-thin',
      'A workflow holds ids, instants and codes; its activities are known by type alone.',
      '^workflows/(?!.*\\.spec\\.ts$)',
      '^(workflows/|node_modules/@temporalio/(workflow|common))',
    ),
    {
      name: 'libs-know-no-app',
      comment: 'Libraries serve the apps; they know of the workflows only what the doorbell is called.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|workflows|activities)/', pathNot: '^workflows/doorbell\\.ts$' },
    },
    {
      name: 'activities-bind-libs',
      comment: 'Activities are types and their binding; the apps bring the services.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(apps|workflows)/' },
    },
    only(
      'pages-share-the-rules',
      'The pages know the API by its description; with the servers they share the rules, and which nouns are neuter in Dutch.',
      '^apps/web/(?!.*\\.spec\\.ts$)',
      '^(apps/web/|libs/(domain|engine)/|libs/messages/words/article\\.ts$|node_modules/|apps/web/node_modules/)',
    ),
    {
      name: 'apps-stand-apart',
      comment: 'Two apps meet in the ledger only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'servers-need-no-tools',
      comment: 'What runs on a server runs without the packages that only development needs.',
      severity: 'error',
      from: { path: '^(apps/(api|worker|migrate)|workflows|activities|libs)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-needs-tests',
      comment: 'What ships does not lean on tests.',
      severity: 'error',
      from: { path: '^(apps|workflows|activities|libs)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
    moduleSystems: ['es6'],
  },
};
