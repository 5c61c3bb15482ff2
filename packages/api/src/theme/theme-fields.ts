import type { Finding, Text } from '@rencana/model';
import { getNodeValue, type Node } from 'jsonc-parser';
import { unknownName, wrongValue } from '../config/config-findings.ts';
import { membersOf } from '../config/members-of.ts';
import type { Reader } from '../config/one-of.ts';

/** One value of a theme: how it is read, and its JSON Schema. */
export interface Field<T> {
  readonly read: Reader<T>;
  readonly schema: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

const described = ({ id, en }: Text) => ({ description: `${id}\n${en}` });

/** `#1A2B3C`; also in small letters. */
export function colorField(name: string, summary: Text): Field<string> {
  return {
    schema: { ...described(summary), type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' },
    read: (node, key, findings) => readColor(node, key, name, findings),
  };
}

function readColor(node: Node, key: string, name: string, findings: Finding[]): string | undefined {
  const value: unknown = getNodeValue(node);
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  findings.push(wrongValue(key, name, { id: 'warna seperti "#12365B"', en: 'a colour such as "#12365B"' }));
  return undefined;
}

/** Up to so many colours in order; `null` leaves one out. */
export function colorsField(name: string, most: number, summary: Text): Field<readonly (string | undefined)[]> {
  const item = { anyOf: [{ type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' }, { type: 'null' }] };
  return {
    schema: { ...described(summary), type: 'array', maxItems: most, items: item },
    read: (node, key, findings) => {
      const items = node.children ?? [];
      if (node.type === 'array' && items.length <= most)
        return items.map((each) => (each.type === 'null' ? undefined : readColor(each, key, name, findings)));
      findings.push(
        wrongValue(key, name, {
          id: `paling banyak ${most} warna di antara [ ]`,
          en: `at most ${most} colours between [ ]`,
        }),
      );
      return undefined;
    },
  };
}

/** A number from a range. */
export function numberField(name: string, [minimum, maximum]: readonly [number, number], summary: Text): Field<number> {
  return {
    schema: { ...described(summary), type: 'number', minimum, maximum },
    read: (node, key, findings) => {
      const value: unknown = getNodeValue(node);
      if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
      findings.push(
        wrongValue(key, name, {
          id: `bilangan dari ${minimum} sampai ${maximum}`,
          en: `a number from ${minimum} to ${maximum}`,
        }),
      );
      return undefined;
    },
  };
}

/** A name or the path of a file. */
export function textField(name: string, summary: Text): Field<string> {
  return {
    schema: { ...described(summary), type: 'string', minLength: 1 },
    read: (node, key, findings) => {
      const value: unknown = getNodeValue(node);
      if (typeof value === 'string' && value.trim() !== '' && !/["'\\<>\p{Cc}]/u.test(value)) return value.trim();
      findings.push(
        wrongValue(key, name, {
          id: 'nama atau jalur berkas dalam tanda kutip',
          en: 'a name or the path of a file in quotes',
        }),
      );
      return undefined;
    },
  };
}

/** An object of such values; a name that it does not know is told with the nearest that it does. */
export function objectField<T>(name: string, fields: Fields, summary: Text): Field<T> {
  const properties = Object.fromEntries(Object.entries(fields).map(([each, { schema }]) => [each, schema]));
  return {
    schema: { ...described(summary), type: 'object', additionalProperties: false, properties },
    read: (node, key, findings) => {
      if (node.type !== 'object') {
        findings.push(wrongValue(key, name, { id: 'nilai-nilainya di antara { }', en: 'its values between { }' }));
        return undefined;
      }
      return readMembers(node, key, fields, findings) as T;
    },
  };
}

/** The values of an object that fit, by name. */
export function readMembers(node: Node, key: string, fields: Fields, findings: Finding[]): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const { name, value, key: at } of membersOf(node, key)) {
    if (name === '$schema') continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const what = { id: `Tema tidak mengenal “${name}”.`, en: `A theme does not know “${name}”.` };
      findings.push(unknownName(at, what, Object.keys(fields), name));
      continue;
    }
    const known = value && field.read(value, at, findings);
    if (known !== undefined) read[name] = known;
  }
  return read;
}
