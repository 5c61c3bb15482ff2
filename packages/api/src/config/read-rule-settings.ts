import type { Finding } from '@rencana/model';
import { type Rule, type RuleOption, type RuleSetting, type RuleSettings, rules } from '@rencana/rules';
import { getNodeValue, type Node } from 'jsonc-parser';
import { unknownName, wrongValue } from './config-findings.ts';
import { membersOf } from './members-of.ts';
import { oneOf } from './one-of.ts';

/** The severities that a rule may be given. */
export const severityWords = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** The severities that a rule may be given. What the language itself forbids cannot be switched off. */
export function severitiesFor({ basis }: Rule): readonly (typeof severityWords)[number][] {
  return basis.kind === 'language' ? severityWords.filter((word) => word !== 'off') : severityWords;
}

/** Reads what the configuration wants of rules; of a rule that does not exist, nothing. */
export function readRuleSettings(node: Node, key: string, findings: Finding[]): RuleSettings | undefined {
  if (node.type !== 'object') {
    findings.push(
      wrongValue(key, 'rules', {
        id: 'kode aturan dan tingkatnya di antara { }',
        en: 'codes of rules with a severity between { }',
      }),
    );
    return undefined;
  }
  const settings: [string, RuleSetting][] = [];
  for (const { name, value, key: at } of membersOf(node, key)) {
    const rule = rules.find(({ code }) => code === name);
    if (!rule) {
      const what = { id: `Tidak ada aturan dengan kode “${name}”.`, en: `There is no rule with the code “${name}”.` };
      findings.push(
        unknownName(
          at,
          what,
          rules.map(({ code }) => code),
          name,
        ),
      );
    } else if (value) settings.push([name, readRule(rule, value, at, findings)]);
  }
  return Object.fromEntries(settings);
}

/** `"off"`, or `{ "severity": "warning", "months": 9 }`. */
function readRule(rule: Rule, node: Node, key: string, findings: Finding[]): RuleSetting {
  if (node.type !== 'object') {
    const severity = readSeverity(rule, node, key, findings);
    return severity ? { severity } : {};
  }
  let severity: RuleSetting['severity'];
  const options: [string, number][] = [];
  for (const { name, value, key: at } of membersOf(node, key)) {
    if (!value) continue;
    const option = rule.options?.find((each) => each.name === name);
    if (name === 'severity') severity = readSeverity(rule, value, at, findings);
    else if (option) {
      const number = readOption(option, value, at, findings);
      if (number !== undefined) options.push([name, number]);
    } else {
      const known = ['severity', ...(rule.options ?? []).map((each) => each.name)];
      const what = {
        id: `Aturan “${rule.code}” tidak memiliki pilihan “${name}”.`,
        en: `The rule “${rule.code}” has no option “${name}”.`,
      };
      findings.push(unknownName(at, what, known, name));
    }
  }
  return { ...(severity && { severity }), ...(options.length > 0 && { options: Object.fromEntries(options) }) };
}

function readSeverity(rule: Rule, node: Node, key: string, findings: Finding[]): RuleSetting['severity'] {
  return oneOf(rule.code, severitiesFor(rule))(node, key, findings);
}

function readOption(option: RuleOption, node: Node, key: string, findings: Finding[]): number | undefined {
  const { name, type, minimum, maximum } = option;
  const value: unknown = getNodeValue(node);
  const fits =
    typeof value === 'number' && value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
  if (fits) return value;
  const kind = type === 'integer' ? { id: 'bilangan bulat', en: 'a whole number' } : { id: 'bilangan', en: 'a number' };
  findings.push(
    wrongValue(key, name, {
      id: `${kind.id} dari ${minimum} sampai ${maximum}`,
      en: `${kind.en} from ${minimum} to ${maximum}`,
    }),
  );
  return undefined;
}
