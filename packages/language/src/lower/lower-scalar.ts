import type { Malformed, Scalar } from '@rencana/model';
import { malformed } from '../values/malformed.ts';
import { readMoment } from '../values/read-moment.ts';
import { readMoney } from '../values/read-money.ts';
import { readNumber } from '../values/read-number.ts';
import { lowerProse } from './lower-prose.ts';
import type { Lowering } from './lowering.ts';
import { textOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Lowers one value of any kind; `key` is where it stands. */
export function lowerScalar(lowering: Lowering, node: SyntaxNode | undefined, key: string): Scalar | Malformed {
  if (!node) return malformed('', 'missing-value');
  if (node.number !== undefined) return node.to === undefined ? readNumber(node.number) : lowerRange(lowering, node);
  if (node.money !== undefined) return readMoney(node.money);
  if (node.none) return lowerNone(lowering, node, key);
  const name = node.grade ?? node.references?.[0];
  if (name) return { kind: 'grade', name: name.$refText };
  if (node.at !== undefined) return lowerMoment(node.at);
  if (!node.text) return malformed(textOf(node, lowering.text), 'missing-value');
  const prose = lowerProse(lowering, node.text, key);
  return 'kind' in prose ? prose : { kind: 'prose', prose };
}

/** Lowers `1..4`; either end may be malformed, the first that is stands for the whole. */
export function lowerRange(lowering: Lowering, node: SyntaxNode): (Scalar & { kind: 'range' }) | Malformed {
  if (node.number === undefined || node.to === undefined) {
    return malformed(textOf(node, lowering.text), 'missing-value');
  }
  const from = readNumber(node.number);
  const to = readNumber(node.to);
  if (from.kind === 'number' && to.kind === 'number') {
    const isPercent = from.percent ?? to.percent;
    return { kind: 'range', from: from.number, to: to.number, ...(isPercent && { percent: true as const }) };
  }
  const raw = `${node.number}..${node.to}`;
  const ends = [from, to].map((end, index) =>
    end.kind === 'malformed' ? end.repair : index === 0 ? node.number : node.to,
  );
  const problem = from.kind === 'malformed' ? from.problem : to.kind === 'malformed' ? to.problem : 'not-a-number';
  return ends.includes(undefined) ? malformed(raw, problem) : malformed(raw, problem, ends.join('..'));
}

function lowerNone(lowering: Lowering, node: SyntaxNode, key: string): Scalar | Malformed {
  if (!node.text) return { kind: 'none' };
  const why = lowerProse(lowering, node.text, key);
  if (!('kind' in why)) return { kind: 'none', why };
  // What is mended is the whole value: without its keyword the reason would become the value itself.
  return why.repair === undefined ? why : { ...why, repair: `none ${why.repair}` };
}

function lowerMoment(raw: string): Scalar | Malformed {
  const at = readMoment(raw);
  return typeof at === 'string' ? { kind: 'moment', at } : at;
}
