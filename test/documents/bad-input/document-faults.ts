import type { Document } from '@rencana/document';

/** Words that only a mistake of ours prints. */
const slips = /\bundefined\b|\bNaN\b|\[object Object\]/;

interface Node {
  readonly kind?: string;
  readonly [key: string]: unknown;
}

/** What is wrong with a document whatever its plan says: slips, headings without words, references to nothing. */
export function documentFaults(document: Document): readonly string[] {
  const anchors = new Set<unknown>();
  const targets: unknown[] = [];
  const faults: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && slips.test(value)) faults.push(`slip: ${value}`);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (typeof node.id === 'string') anchors.add(node.id);
    if (node.kind === 'reference') targets.push(node.target);
    if (node.kind === 'heading' && String(node.title).trim() === '') faults.push(`heading without words: ${node.id}`);
    if (node.kind === 'reference' && node.label === '') faults.push(`reference without words: ${node.target}`);
    Object.values(value).forEach(visit);
  };
  visit(document);
  return [...faults, ...targets.filter((target) => !anchors.has(target)).map((target) => `leads nowhere: ${target}`)];
}
