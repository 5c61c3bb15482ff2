import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type KindDefinition, kindNames, kinds } from '../../packages/model/src/index.ts';
import { collectionList, figureTable } from './reference/figure-table.ts';
import { kindSection } from './reference/kind-section.ts';
import { commonProperties, propertyTable } from './reference/property-table.ts';
import { reportTable } from './reference/report-table.ts';

/**
 * Writes `docs/language.md`: the introduction (`language-intro.md`), every kind with a form and its properties in both
 * languages, and the table of facts (`language-facts.md`). Runs as a program of its own after the rest of `generate`,
 * because it reads the table of kinds and formats with the grammar that were written just before.
 */
const docs = path.resolve(import.meta.dirname, '../../docs');
writeFileSync(path.join(docs, 'language.md'), languageReference(kindNames.map((name) => kinds[name])));

function languageReference(all: readonly KindDefinition[]): string {
  const marks: Readonly<Record<string, string>> = {
    figures: figureTable(),
    collections: collectionList(),
    reports: reportTable(),
    'braces-optional': bracesOptional(all),
  };
  const introduction = readFileSync(path.join(docs, 'language-intro.md'), 'utf8').replace(
    /<!-- ([\w-]+) -->/g,
    (_, mark: string) => marks[mark] ?? unknownMark(mark),
  );
  return [
    '<!-- Dibuat oleh `npm run generate` dari docs/language-intro.md, docs/language-facts.md dan tata bahasa. Jangan diubah di sini. -->',
    introduction.trimEnd(),
    '## Semua jenis · All kinds',
    'Formulir setiap jenis memuat isiannya sekali sebagai contoh; tulis yang diperlukan saja. Kolom “Tahap” menyebut sejak tahap pendampingan mana isian itu sepatutnya ada, kolom “Dokumen” laporan mana yang berubah bila isian itu ada.',
    '*The form of each kind shows its properties once as an example; write only what is needed. “Stage” is the coaching stage from which it should be there, “Documents” are the reports that change when it is there.*',
    contents(all),
    '### Isian semua jenis · Properties of every kind',
    propertyTable(commonProperties(all)),
    ...all.map(kindSection),
    readFileSync(path.join(docs, 'language-facts.md'), 'utf8'),
  ].join('\n\n');
}

function contents(all: readonly KindDefinition[]): string {
  return [
    '| Jenis · Kind | Untuk apa | What for |',
    '|---|---|---|',
    ...all.map(({ keyword, texts }) => `| [${keyword}](#${keyword}) | ${texts.id} | ${texts.en} |`),
  ].join('\n');
}

function bracesOptional(all: readonly KindDefinition[]): string {
  const blocks = all.flatMap(({ properties }) =>
    properties.filter(({ block }) => block?.bracesOptional).map(({ keyword }) => keyword),
  );
  const names = [...all.filter((kind) => kind.bracesOptional).map(({ keyword }) => keyword), ...new Set(blocks)];
  return names.map((name) => `\`${name}\``).join(', ');
}

function unknownMark(mark: string): never {
  throw new Error(`The introduction has the mark ${mark}, which nothing fills in.`);
}
