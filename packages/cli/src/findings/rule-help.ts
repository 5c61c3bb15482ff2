import type { rules } from '@rencana/api';
import type { Text } from '@rencana/model';

type Rule = (typeof rules)[number];

/** Why a rule exists and what to do, as plain text and as Markdown with its first examples. */
export function ruleHelp(
  rule: Rule,
  say: (text: Text) => string,
): { readonly text: string; readonly markdown: string } {
  const basis = `${say(titles.basis)}: ${say(rule.basis.text)}`;
  const examples = rule.examples.slice(0, 2).flatMap(({ title, bad, good, fixed }) => {
    const right = fixed ?? good;
    return [
      `### ${say(title)}`,
      ...(bad === undefined ? [] : [`${say(titles.bad)}:`, codeBlock(bad)]),
      ...(right === undefined ? [] : [`${say(titles.good)}:`, codeBlock(right)]),
    ];
  });
  return {
    text: `${say(rule.explanation)}\n\n${basis}`,
    markdown: [`# ${rule.code}`, say(rule.summary), say(rule.explanation), ...examples, basis].join('\n\n'),
  };
}

const titles = {
  bad: { id: 'Keliru', en: 'Wrong' },
  good: { id: 'Benar', en: 'Right' },
  basis: { id: 'Dasar', en: 'Basis' },
} as const satisfies Record<string, Text>;

/** The source as a planner writes it, without the marks of places. */
function codeBlock(source: string): string {
  return `\`\`\`rencana\n${source.replaceAll('<|', '').replaceAll('|>', '').trim()}\n\`\`\``;
}
