import type { KindDefinition } from '../../packages/model/src/kind-definition.ts';
import { type CommandDefinition, commands, type Text } from '../../packages/vscode/src/registry/commands.ts';
import { type SettingDefinition, settings } from '../../packages/vscode/src/registry/settings.ts';

const all: readonly CommandDefinition[] = Object.values(commands);

/** The extension's `package.json`, from the registries of commands and settings. */
export function writeExtensionManifest(version: string): string {
  const inLanguage = 'resourceLangId == rencana';
  return json({
    name: 'rencana',
    displayName: 'Rencana',
    description: '%description%',
    version,
    private: true,
    publisher: 'rencana',
    license: 'MIT',
    icon: 'icon.png',
    engines: { vscode: '^1.103.0' },
    categories: ['Programming Languages', 'Linters', 'Formatters', 'Snippets'],
    keywords: ['smart city', 'masterplan', 'quick win', 'rencana', 'pemerintah daerah'],
    main: './dist/client.cjs',
    l10n: './l10n',
    activationEvents: ['workspaceContains:**/*.rencana'],
    capabilities: {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: 'limited', description: '%virtualWorkspaces%' },
    },
    files: [
      'dist/**',
      'generated/snippets.json',
      'l10n/**',
      'package.nls*.json',
      'icon.png',
      'README.md',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
    ],
    contributes: {
      languages: [
        {
          id: 'rencana',
          aliases: ['Rencana'],
          extensions: ['.rencana'],
          configuration: './dist/language-configuration.json',
        },
        // Comments in the configuration are welcome.
        { id: 'jsonc', filenames: ['rencana.config.json'] },
      ],
      jsonValidation: [{ fileMatch: 'rencana.config.json', url: './dist/config.schema.json' }],
      grammars: [{ language: 'rencana', scopeName: 'source.rencana', path: './dist/rencana.tmLanguage.json' }],
      snippets: [{ language: 'rencana', path: './generated/snippets.json' }],
      configurationDefaults: {
        '[rencana]': {
          'editor.tabSize': 2,
          'editor.insertSpaces': true,
          'editor.wordWrap': 'on',
          'editor.wrappingIndent': 'indent',
          'editor.quickSuggestions': { strings: 'on' },
          'editor.wordBasedSuggestions': 'off',
          'editor.semanticHighlighting.enabled': true,
        },
      },
      commands: all.map(({ command, icon }) => ({
        command,
        title: `%${command}%`,
        category: 'Rencana',
        ...(icon && { icon }),
      })),
      menus: {
        'editor/title': all.flatMap(({ command, editorTitle }) =>
          editorTitle ? [{ command, when: inLanguage, group: editorTitle }] : [],
        ),
        'explorer/context': all.flatMap(({ command, editorTitle }) =>
          editorTitle ? [{ command, when: 'resourceExtname == .rencana', group: 'navigation' }] : [],
        ),
      },
      configuration: { title: 'Rencana', properties: Object.fromEntries(settings.map(setting)) },
    },
    dependencies: { 'vscode-languageclient': '10.1.2' },
  });
}

/** The manifest's texts in one language: `package.nls.json`, `package.nls.id.json`. */
export function writeExtensionTexts(language: keyof Text): string {
  const texts: [string, Text][] = [
    ['description', description],
    ['virtualWorkspaces', virtualWorkspaces],
    ...all.map(({ command, title }): [string, Text] => [command, title]),
    ...settings.flatMap((definition): [string, Text][] => [
      [`rencana.${definition.key}`, definition.description],
      ...(definition.options ?? []).map(({ value, description }): [string, Text] => [
        `rencana.${definition.key}.${value}`,
        description,
      ]),
    ]),
  ];
  return json(Object.fromEntries(texts.map(([key, text]) => [key, text[language]])));
}

const description: Text = {
  en: 'A language for Smart City master plans and quick wins: findings while you type, documents to sign.',
  id: 'Bahasa untuk masterplan dan quick win Smart City: temuan saat mengetik, dokumen siap ditandatangani.',
};

const virtualWorkspaces: Text = {
  en: 'Only open files are read, and documents are written to the local disk alone.',
  id: 'Hanya berkas yang terbuka yang dibaca, dan dokumen hanya ditulis ke disk setempat.',
};

function setting({ key, type, default: value, options, minimum }: SettingDefinition): [string, object] {
  const choice = options && {
    enum: options.map((option) => option.value),
    enumDescriptions: options.map((option) => `%rencana.${key}.${option.value}%`),
  };
  const body =
    type === 'array'
      ? { type, items: { type: 'string', ...choice }, uniqueItems: true }
      : { type, ...choice, ...(minimum !== undefined && { minimum }) };
  return [`rencana.${key}`, { ...body, default: value, description: `%rencana.${key}%` }];
}

/** A snippet for each kind, with the properties that a planner fills in first. */
export function writeSnippets(kinds: readonly KindDefinition[]): string {
  const snippets = kinds.map((kind) => {
    const { keyword, texts, about } = kind;
    const body = [about.length > 0 ? `${keyword} \${1:nama} {` : `${keyword} \${1:nama} "\${2:Judul}" {`, '  $0', '}'];
    return [keyword, { prefix: [keyword, ...texts.twins], body, description: `${texts.id} · ${texts.en}` }];
  });
  return json(Object.fromEntries(snippets));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
