import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readGrammar } from './generate/read-kinds.ts';
import { writeAdvanceWidths } from './generate/write-advance-widths.ts';
import { writeClosedWords } from './generate/write-closed-words.ts';
import { writeCommandPage } from './generate/write-command-page.ts';
import { writeConfigSchema } from './generate/write-config-schema.ts';
import { writeEditorPage } from './generate/write-editor-page.ts';
import { writeExtensionManifest, writeExtensionTexts, writeSnippets } from './generate/write-extension-manifest.ts';
import { writeIcon } from './generate/write-icon.ts';
import { writeElementTypes, writeKindTable } from './generate/write-kinds.ts';
import { writeLibrariesPage } from './generate/write-libraries-page.ts';
import { writeLibraryTexts } from './generate/write-library.ts';
import { writeReportSections } from './generate/write-report-sections.ts';
import { writeRulePages } from './generate/write-rule-pages.ts';
import { writeTextMate } from './generate/write-textmate.ts';
import { writeThemeSchema } from './generate/write-theme-schema.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);

const { kinds, closedLists } = readGrammar(at('packages/language/src/rencana.langium'));
writeFileSync(at('packages/model/src/generated/closed-words.ts'), writeClosedWords(closedLists));
writeFileSync(at('packages/model/src/generated/kinds.ts'), writeKindTable(kinds, closedLists));
writeFileSync(at('packages/model/src/generated/elements.ts'), writeElementTypes(kinds));
writeFileSync(
  at('packages/language/src/library/generated/library-texts.ts'),
  writeLibraryTexts(at('packages/language/src/library')),
);
writeFileSync(at('packages/document/src/generated/advance-widths.ts'), writeAdvanceWidths(root));
writeFileSync(at('packages/model/src/generated/report-sections.ts'), writeReportSections());
writeRulePages(at('docs/rules'));
writeFileSync(at('docs/cli.md'), await writeCommandPage());
writeFileSync(at('docs/config.schema.json'), writeConfigSchema());
writeFileSync(at('docs/theme.schema.json'), writeThemeSchema());
writeFileSync(at('docs/libraries.md'), writeLibrariesPage());
writeFileSync(at('docs/editor.md'), writeEditorPage());
writeFileSync(at('syntaxes/rencana.tmLanguage.json'), writeTextMate(kinds));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
writeFileSync(at('packages/vscode/package.json'), writeExtensionManifest(version));
writeFileSync(at('packages/vscode/package.nls.json'), writeExtensionTexts('en'));
writeFileSync(at('packages/vscode/package.nls.id.json'), writeExtensionTexts('id'));
writeFileSync(at('packages/vscode/icon.png'), await writeIcon(at('packages/vscode/icon.svg')));
writeFileSync(at('packages/vscode/generated/snippets.json'), writeSnippets(kinds));

execFileSync(process.execPath, [at('node_modules/langium-cli/bin/langium.js'), 'generate'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
execFileSync(process.execPath, [at('scripts/generate/write-appearances.ts')], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [at('scripts/generate/write-language-reference.ts')], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [at('scripts/generate/write-plan-schema.ts')], { cwd: root, stdio: 'inherit' });
