import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule, RuleExample } from '../../packages/rules/src/index.ts';
import { rules } from '../../packages/rules/src/index.ts';

const severities = {
  error: 'kesalahan · error',
  warning: 'peringatan · warning',
  info: 'informasi · info',
  hint: 'saran · hint',
} as const;

const bases = {
  language: 'bahasa Rencana · the language',
  regulation: 'peraturan · regulation',
  guide: 'panduan · guide',
  practice: 'praktik · practice',
  judgement: 'pertimbangan · judgement',
} as const;

/** Writes one page a rule and the table of all rules into a folder; pages of rules that are gone are removed. */
export function writeRulePages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const pages = new Map([
    ['README.md', tableOfRules()],
    ...rules.map((rule) => [`${rule.code}.md`, page(rule)] as const),
  ]);
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
}

function tableOfRules(): string {
  const rows = rules.map(
    ({ code, severity, stage, fixable, summary }) =>
      `| [${code}](${code}.md) | ${severities[severity]} | ${stage} | ${fixable ? 'ya · yes' : '–'} | ${summary.id}<br>*${summary.en}* |`,
  );
  return [
    '# Aturan · Rules',
    'Halaman ini dibuat dari aturan itu sendiri oleh `npm run generate`.',
    '*This page is made from the rules themselves by `npm run generate`.*',
    [
      '| Kode · Code | Tingkat · Severity | Sejak tahap · From stage | Perbaikan · Fix | Yang ditemukan · What it finds |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}

function page(rule: Rule): string {
  const { code, summary, explanation, basis, examples } = rule;
  return [
    `# ${code}`,
    `${summary.id}`,
    `*${summary.en}*`,
    facts(rule),
    '## Mengapa, dan apa yang dilakukan',
    explanation.id,
    '## Why, and what to do',
    explanation.en,
    '## Contoh · Examples',
    ...examples.flatMap(exampleParts),
    ...optionParts(rule),
    '## Dasar · Basis',
    `${bases[basis.kind]}: ${basis.text.id}`,
    `*${basis.text.en}*`,
    ...(basis.kind === 'language' ? [] : allowNote(code)),
    '',
  ].join('\n\n');
}

function facts({ severity, stage, fixable, covers, supersedes, offByDefault }: Rule): string {
  const rows = [
    ['Tingkat · Severity', severities[severity]],
    ['Sejak tahap · From stage', String(stage)],
    ['Perbaikan · Fix', fixable ? 'ditawarkan · offered' : 'tidak ada · none'],
    ...(covers.length > 0 ? [['Cacat nyata · Real defects', covers.join(', ')]] : []),
    ...(offByDefault ? [['Bawaan · Default', 'mati · off']] : []),
    ...(supersedes.length > 0
      ? [['Menggantikan · Supersedes', supersedes.map((code) => `[${code}](${code}.md)`).join(', ')]]
      : []),
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function exampleParts({ title, bad, good, fixed, stage }: RuleExample): readonly string[] {
  const at = stage === undefined ? '' : ` (tahap · stage ${stage})`;
  return [
    `### ${title.id} · ${title.en}${at}`,
    ...(bad === undefined ? [] : [`Ditemukan pada · Found at ${marked(bad)}:`, codeBlock(bad)]),
    ...(fixed === undefined ? [] : ['Sesudah perbaikan pertama · After the first fix:', codeBlock(fixed)]),
    ...(good === undefined ? [] : ['Benar · Right:', codeBlock(good)]),
  ];
}

/** What the marks `<| |>` of a source hold, the first line of each. */
function marked(source: string): string {
  const marks = [...source.matchAll(/<\|([\s\S]*?)\|>/g)].map(([, text = '']) => text.split('\n')[0] ?? '');
  return marks.map((text) => `\`${text}\``).join(', ');
}

/** The source as a planner writes it, without marks, so that it can be copied. */
function codeBlock(source: string): string {
  return `\`\`\`rencana\n${source.replaceAll('<|', '').replaceAll('|>', '').trimEnd()}\n\`\`\``;
}

/** The limits that the configuration may change, and how. */
function optionParts({ code, options = [] }: Rule): readonly string[] {
  const [first] = options;
  if (!first) return [];
  const rows = options.map(
    ({ name, summary, default: initial, minimum, maximum }) =>
      `| \`${name}\` | ${summary.id}<br>*${summary.en}* | ${initial} | ${minimum}–${maximum} |`,
  );
  return [
    '## Pilihan · Options',
    ['| Nama · Name | Arti · Meaning | Bawaan · Default | Rentang · Range |', '|---|---|---|---|', ...rows].join('\n'),
    'Dalam `rencana.config.json` di sebelah `plan.rencana` · In `rencana.config.json` beside `plan.rencana`:',
    `\`\`\`json\n{ "rules": { "${code}": { "${first.name}": ${first.default} } } }\n\`\`\``,
  ];
}

function allowNote(code: string): readonly string[] {
  return [
    `Bila memang disengaja, tulis \`allow ${code} "alasannya"\` pada unsurnya.`,
    `*Where it is meant so, write \`allow ${code} "the reason"\` in the element.*`,
  ];
}
