import { collectionNames, type FigureDefinition, figureTables, kindNames } from '../../../packages/model/src/index.ts';

/** Every figure that prose may name, by kind. */
export function figureTable(): string {
  const rows = kindNames.flatMap((kind) => {
    const figures = Object.values<Pick<FigureDefinition<typeof kind>, 'forms' | 'summary'>>(figureTables[kind]);
    return figures.map(({ forms, summary }, index) => {
      const paths = forms.map((form) => `\`nama.${form}\``).join(', ');
      return `| ${index === 0 ? `[${kind}](#${kind})` : ''} | ${paths} | ${summary.id} | ${summary.en} |`;
    });
  });
  return ['| Jenis · Kind | Jalur · Path | Isinya | What it says |', '|---|---|---|---|', ...rows].join('\n');
}

/** The reserved plural names of kinds. */
export function collectionList(): string {
  return kindNames.map((kind) => `\`${collectionNames[kind]}\``).join(', ');
}
