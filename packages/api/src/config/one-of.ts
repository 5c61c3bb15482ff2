import type { Finding } from '@rencana/model';
import { getNodeValue, type Node } from 'jsonc-parser';
import { wrongValue } from './config-findings.ts';

/** Reads one value of the configuration; `undefined`, with a finding, where it does not fit. */
export type Reader<T> = (node: Node, key: string, findings: Finding[]) => T | undefined;

/** A reader of a value that must be one of a few. */
export function oneOf<const T extends string | number>(name: string, words: readonly T[]): Reader<T> {
  const list = words.map((word) => JSON.stringify(word)).join(', ');
  return (node, key, findings) => {
    const found = words.find((word) => word === getNodeValue(node));
    if (found === undefined)
      findings.push(wrongValue(key, name, { id: `salah satu dari ${list}`, en: `one of ${list}` }));
    return found;
  };
}
