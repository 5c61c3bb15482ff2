import type { Fix } from '@rencana/model';
import type { MalformedValue } from './find-malformed.ts';

/** The repair that reading the value has found: certain, because the text can mean nothing else. */
export function repairFix(file: string, { key, value }: MalformedValue): readonly Fix[] {
  if (value.repair === undefined) return [];
  return [
    {
      title: { id: `Ganti dengan ${value.repair}`, en: `Replace by ${value.repair}` },
      certain: true,
      edits: [{ kind: 'replace', place: { file, key }, text: value.repair }],
    },
  ];
}
