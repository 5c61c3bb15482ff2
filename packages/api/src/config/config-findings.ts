import { type Finding, findNearName, type Text } from '@rencana/model';
import { configFileName } from './plan-config.ts';

/** A finding at a key of the configuration's places. */
export function configFinding(
  code: 'config-syntax' | 'config-unknown-name' | 'config-wrong-value',
  key: string,
  message: Text,
  fixes: Finding['fixes'] = [],
): Finding {
  return {
    code,
    severity: code === 'config-syntax' ? 'error' : 'warning',
    message,
    place: { file: configFileName, key },
    related: [],
    fixes,
  };
}

/** A name that means nothing there, with the nearest that does. */
export function unknownName(key: string, what: Text, known: readonly string[], name: string): Finding {
  const near = findNearName(name, known);
  const hint = near
    ? { id: `Mungkin maksudnya “${near}”?`, en: `Did you mean “${near}”?` }
    : known.length > 12
      ? { id: 'Jalankan rencana rules untuk melihat semuanya.', en: 'Run rencana rules to see them all.' }
      : { id: `Yang dikenal: ${known.join(', ')}.`, en: `Known are: ${known.join(', ')}.` };
  const message = { id: `${what.id} ${hint.id}`, en: `${what.en} ${hint.en}` };
  if (!near) return configFinding('config-unknown-name', `${key}:key`, message);
  return configFinding('config-unknown-name', `${key}:key`, message, [
    {
      title: { id: `Ganti dengan “${near}”`, en: `Replace by “${near}”` },
      certain: false,
      edits: [{ kind: 'replace', place: { file: configFileName, key: `${key}:key` }, text: JSON.stringify(near) }],
    },
  ]);
}

/** A value that does not fit, and what would. */
export function wrongValue(key: string, name: string, expected: Text): Finding {
  return configFinding('config-wrong-value', key, {
    id: `Nilai “${name}” tidak cocok. Tulis ${expected.id}.`,
    en: `The value of “${name}” does not fit. Write ${expected.en}.`,
  });
}
