import type { Tone } from '@rencana/document';
import { colors, darkColors, strengths, tones } from '../../theme.ts';

const toneNames = Object.keys(tones) as Tone[];

const light: Readonly<Record<string, string>> = {
  ink: colors.ink,
  muted: colors.muted,
  rule: colors.rule,
  hairline: colors.hairline,
  brand: colors.brand,
  'brand-tint': colors.brandTint,
  zebra: colors.zebra,
  paper: colors.paper,
  header: colors.brand,
  'header-ink': colors.paper,
  desk: '#E9EDF1',
};

const dark: Readonly<Record<string, string>> = {
  ink: darkColors.ink,
  muted: darkColors.muted,
  rule: darkColors.rule,
  hairline: darkColors.hairline,
  brand: darkColors.brand,
  'brand-tint': darkColors.brandTint,
  zebra: darkColors.zebra,
  paper: darkColors.paper,
  header: darkColors.header,
  'header-ink': darkColors.headerInk,
  desk: '#0E141A',
};

function variables(base: Readonly<Record<string, string>>, isDark: boolean): string {
  const pairs = [
    ...Object.entries(base),
    ...toneNames.flatMap((tone) => [
      [`${tone}-color`, isDark ? tones[tone].dark : tones[tone].color],
      [`${tone}-tint`, isDark ? tones[tone].darkTint : tones[tone].tint],
    ]),
    ...strengths.flatMap((strength, index) => [
      [`strength-${index}`, isDark ? strength.darkFill : strength.fill],
      [`strength-${index}-ink`, isDark ? strength.darkInk : strength.ink],
    ]),
  ];
  return pairs.map(([name, value]) => `--${name}:${value}`).join(';');
}

const toneRules = toneNames.map(
  (tone) => `[data-tone=${tone}]{--color:var(--${tone}-color);--tint:var(--${tone}-tint)}`,
);

const strengthRules = strengths.map(
  (_, index) => `.strength-${index}{background:var(--strength-${index});color:var(--strength-${index}-ink)}`,
);

/** Pictures carry their colours as attributes, for print; on a screen their classes follow the scheme. */
const pictureRules = [
  '.ink-fill{fill:var(--ink)}.muted-fill{fill:var(--muted)}.paper-fill{fill:var(--paper)}',
  '.header-fill{fill:var(--header)}.header-ink-fill{fill:var(--header-ink)}',
  '.ink-stroke{stroke:var(--ink)}.muted-stroke{stroke:var(--muted)}.rule-stroke{stroke:var(--rule)}.hairline-stroke{stroke:var(--hairline)}',
  '.marker-muted{fill:var(--paper);stroke:var(--muted)}',
  ...toneNames.map((tone) => {
    const color = `var(--${tone}-color)`;
    return `.fill-${tone}{fill:${color}}.tint-${tone}{fill:var(--${tone}-tint)}.stroke-${tone}{stroke:${color}}.marker-${tone}{fill:var(--paper);stroke:${color}}`;
  }),
];

/** Colours of both schemes as variables; paper is always light. */
export const colorRules = [
  `:root{${variables(light, false)};color-scheme:light dark}`,
  `@media screen and (prefers-color-scheme:dark){:root{${variables(dark, true)}}}`,
  ...toneRules,
  ...strengthRules,
  `@media screen{${pictureRules.join('')}}`,
].join('\n');
