import type { Finding, Text } from '@rencana/model';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { configFinding, unknownName, wrongValue } from './config-findings.ts';
import { findPlaces } from './find-places.ts';
import { membersOf } from './members-of.ts';
import { oneOf, type Reader } from './one-of.ts';
import type { PlanConfig, ReadConfig } from './plan-config.ts';
import { readRuleSettings } from './read-rule-settings.ts';

function pathOf(name: string): Reader<string> {
  return (node, key, findings) => {
    if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value);
    findings.push(wrongValue(key, name, { id: 'jalur berkas dalam tanda kutip', en: 'the path of a file in quotes' }));
    return undefined;
  };
}

const readers: { readonly [K in keyof PlanConfig]-?: Reader<NonNullable<PlanConfig[K]>> } = {
  stage: oneOf('stage', [1, 2, 3, 4]),
  lang: oneOf('lang', ['id', 'en']),
  baseline: pathOf('baseline'),
  theme: pathOf('theme'),
  rules: readRuleSettings,
};

/** The keys that a configuration may have, besides `$schema`. */
export const configKeys = Object.keys(readers) as readonly (keyof PlanConfig)[];

/** Reads a configuration: JSON with comments. Never throws: what is wrong is a finding, and the rest counts. */
export function readConfig(path: string, text: string): ReadConfig {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  const findings: Finding[] = errors.slice(0, 1).map(() => configFinding('config-syntax', 'config!0', badJson));
  const config: { -readonly [K in keyof PlanConfig]: PlanConfig[K] } = { rules: {} };
  if (root?.type === 'object') {
    for (const { name, value, key } of membersOf(root, 'config')) {
      if (name === '$schema') continue;
      const reader = Object.hasOwn(readers, name) ? (readers[name as keyof PlanConfig] as Reader<never>) : undefined;
      if (!reader) {
        const what = { id: `Pengaturan “${name}” tidak ada.`, en: `There is no setting “${name}”.` };
        findings.push(unknownName(key, what, configKeys, name));
        continue;
      }
      const read = value && reader(value, key, findings);
      if (read !== undefined) config[name as keyof PlanConfig] = read;
    }
  } else if (errors.length === 0 && root) findings.push(configFinding('config-syntax', 'config', badJson));
  const places = findPlaces(root, text, errors);
  return { file: { path, text, fragment: { elements: [], problems: [] }, places }, config, findings };
}

const badJson: Text = {
  id: 'Berkas ini bukan JSON yang utuh. Periksa tanda kutip, koma dan kurung kurawalnya; yang sesudah kesalahan ini mungkin tidak terbaca.',
  en: 'This file is not sound JSON. Check its quotes, commas and braces; what follows this mistake may not be read.',
};

/** The parser recurses: text that is nested beyond all measure is no configuration. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    errors.push({ error: 1, offset: 0, length: text.length });
    return undefined;
  }
}
