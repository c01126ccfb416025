import js from '@eslint/js'
import tseslint from 'typescript-eslint'

// The order in which data flows (docs/architecture.md). A folder imports only from those above it.
const inside = ['sql', 'project', 'release', 'plan', 'checks', 'deploy', 'report']
const edges = ['engines', 'git', 'github', 'settings', 'action', 'command-line']
const pure = ['sql', 'project', 'release', 'plan', 'report']

const within = (folder) => `src/${folder}/**/*.ts`
const ban = (folders, why) => ({
  group: folders.flatMap((f) => [`../${f}/*`, `../${f}/**`, `../../${f}/**`]),
  message: why,
})

// main.ts and main/ wire the parts: only the entries know them.
const onlyEntries = {
  regex: '^(\\.\\./)+(main(/.*)?|cli|index)(\\.js)?$',
  message: 'only entries import main.ts',
}
// The engine port is a type that the inside defines; it stands with its adapters because a reader looks for it there.
const port = '../engines/engine.js'
const direction = inside.map((folder, place) => ({
  files: [within(folder)],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(place + 1 < inside.length
            ? [ban(inside.slice(place + 1), `src/${folder} imports only from folders above it`)]
            : []),
          {
            ...ban(edges, `src/${folder} knows no edge: define a port instead`),
            group: [
              ...ban(edges, '').group,
              ...(folder === 'deploy' || folder === 'checks' ? [`!${port}`] : []),
            ],
          },
          onlyEntries,
          ...(pure.includes(folder)
            ? [{ regex: '^node:|^@actions/|^@octokit/|^@duckdb/', message: `src/${folder} is pure` }]
            : []),
        ],
      },
    ],
  },
}))

const edgeDirection = edges.map((folder) => ({
  files: [within(folder)],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ban(
            edges.filter((f) => f !== folder),
            `src/${folder} knows no other edge: main.ts wires them`,
          ),
          onlyEntries,
        ],
      },
    ],
  },
}))

const purity = {
  files: pure.map(within),
  rules: {
    'no-restricted-globals': [
      'error',
      'process',
      'console',
      'fetch',
      'setTimeout',
      'setInterval',
      'performance',
      'Buffer',
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'the inside is deterministic' },
      { object: 'Date', property: 'now', message: 'the inside has no clock' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'the inside has no clock',
      },
      { selector: 'ImportExpression', message: 'the inside loads nothing at run time' },
    ],
  },
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '__tests__/**/fixtures/**', 'examples/', 'tmp/'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  ...tseslint.configs.strictTypeChecked.map((c) => ({
    ...c,
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'rig/**/*.ts'],
  })),
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'rig/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // `as` says "trust me": only the edges, where text from outside is parsed, may.
    files: inside.map(within),
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  ...direction,
  ...edgeDirection,
  purity,
)
