import { type BlockDefinition, kinds, type Text } from '@rencana/model';
import { declarationKeywords } from '../tokens/declaration-keywords.ts';
import type { Token, TokenType } from '../tokens/token.ts';
import { moneyScales } from '../values/read-money.ts';
import { describeClosedWord } from './describe-closed-word.ts';
import { describeComma, describeCommaAfter } from './describe-comma.ts';
import { describeExtraWord } from './describe-extra-word.ts';
import { describeInnerQuote, isInnerQuote } from './describe-inner-quote.ts';
import { describeUnknownKind } from './describe-unknown-kind.ts';
import { findNearProperty } from './find-near-property.ts';
import { findOwners } from './find-owners.ts';
import type { ParserMessage } from './message-text.ts';
import type { InProperty, Owner, RuleRole } from './rule-roles.ts';
import { say, sayMissing, sayNear } from './say.ts';
import { describeForm } from './shape-forms.ts';

/** Where the parser stands when it can go no further. */
export interface ParserPosition {
  /** The token that it wants, where there is only one. */
  readonly expected?: TokenType;
  readonly actual: Token;
  readonly previous: Token;
  /** The words that follow on the line. */
  readonly following: readonly Token[];
  /** The roles of the rules that it is inside of, outermost first. */
  readonly roles: readonly RuleRole[];
}

/** Says what is wrong at a position, and what to do. */
export function describeError(position: ParserPosition): ParserMessage {
  const innermost = position.roles.at(-1);
  if (isInnerQuote(position.actual, position.previous)) return describeInnerQuote();
  if (!innermost) return describeAtTop(position);
  return innermost.role === 'property' ? describeInProperty(position, innermost) : describeInOwner(position, innermost);
}

function describeAtTop({ actual, previous }: ParserPosition): ParserMessage {
  if (actual.image === '}') {
    return say('Kurung “}” ini tidak menutup apa pun. Hapus.', 'This “}” closes nothing. Remove it.', { repair: '' });
  }
  if (isEnd(actual)) return sayMissing('File berakhir terlalu awal.', 'The file ends too early.');
  if (!isWord(actual)) {
    const shown = show(actual);
    return say(
      `${shown} berdiri sendiri. Setiap unsur dimulai dengan jenis dan nama: indicator nama "Judul" { … }`,
      `${shown} stands alone. Every element starts with its kind and its name: indicator nama "Judul" { … }`,
    );
  }
  return describeUnknownKind(actual.image, actual !== previous && actual.startLine === previous.endLine);
}

function describeInOwner(position: ParserPosition, owner: Owner): ParserMessage {
  const { expected, actual, previous } = position;
  if (expected?.name === '{') return describeMissingBrace(owner, actual, previous);
  if (expected?.name !== '}') return describeHeader(owner, position);
  if (isEnd(actual) || isNextDeclaration(actual, previous)) {
    return { ...describeUnclosed(owner), ...(owner.role !== 'block' && { repair: `${previous.image}\n}` }) };
  }
  if (isWord(previous) === false && actual.image in moneyScales) {
    const money = `Rp ${previous.image} ${actual.image}`;
    return say(`Uang ditulis dengan Rp: ${money}`, `Money is written with Rp: ${money}`);
  }
  if (actual.image === ',') return describeCommaAfter(previous);
  if (owner.keyword === 'table' && /^[=!<>]/.test(actual.image)) {
    return say(
      'Setelah “or” hanya ditulis nilainya: owner = dinkes or disdik; isian yang lain menyusul setelah “and”.',
      'After “or” stands only the value: owner = dinkes or disdik; another property follows after “and”.',
    );
  }
  if (!isWord(actual)) {
    const shown = show(actual);
    return say(
      `${shown} tidak termasuk isian mana pun dari ${owner.keyword}. Setiap isian dimulai dengan kata kuncinya.`,
      `${shown} belongs to no property of ${owner.keyword}. Every property starts with its keyword.`,
    );
  }
  const outer = position.roles.find((role) => role !== owner && role.role !== 'property');
  const isOuter = outer?.role !== 'property' && outer?.properties.some(({ keyword }) => keyword === actual.image);
  if (isOuter && actual.startLine !== previous.endLine) return describeUnclosed(owner);
  return describeUnknownProperty(owner, actual, previous);
}

function describeUnclosed({ keyword }: Owner): ParserMessage {
  return sayMissing(`Kurung “}” penutup ${keyword} kurang di sini.`, `The closing “}” of ${keyword} is missing here.`);
}

function describeUnknownProperty(owner: Owner, actual: Token, previous: Token): ParserMessage {
  const extra = describeExtraWord(actual, previous);
  const word = actual.image;
  const block = extra && owner.properties.find((property) => hasProperty(property.block, word))?.keyword;
  if (block !== undefined && !owner.properties.some(({ keyword }) => keyword === word)) {
    const form = `${block} … { ${word} … }`;
    return say(
      `Isi ${block} ditulis di antara kurung kurawal: ${form}`,
      `What ${block} says stands between braces: ${form}`,
    );
  }
  const near = findNearProperty(word, owner.properties);
  if (extra && (near === undefined || extra.repair !== undefined)) return extra;
  const elsewhere = findOwners(word);
  if (elsewhere.length > 0) {
    const list = elsewhere.join(', ');
    return say(
      `“${word}” bukan isian ${owner.keyword}, melainkan milik ${list}.`,
      `“${word}” is not a property of ${owner.keyword}; it belongs to ${list}.`,
    );
  }
  return sayNear(
    word,
    `“${word}” bukan isian ${owner.keyword}.`,
    `“${word}” is not a property of ${owner.keyword}.`,
    near,
  );
}

function hasProperty(block: BlockDefinition | undefined, word: string): boolean {
  return block?.properties.some(({ keyword }) => keyword === word) ?? false;
}

/** Words that people write before a dimension. */
const prepositions: ReadonlySet<string> = new Set(['di', 'dalam', 'pada']);

function describeMissingBrace(owner: Owner, actual: Token, previous: Token): ParserMessage {
  if (prepositions.has(actual.image) && actual.startLine === previous.endLine) {
    return say(
      `“${actual.image}” ditulis “in”: in governance atau in governance.public-service`,
      `“${actual.image}” is written “in”: in governance or in governance.public-service`,
      { repair: 'in' },
    );
  }
  const form = owner.role === 'extension' ? `extend ${owner.keyword} nama { … }` : `${owner.keyword} … { … }`;
  const message = say(
    `Isi ${owner.keyword} ditulis di antara kurung kurawal; “{” kurang di sini: ${form}`,
    `What ${owner.keyword} says stands between braces; “{” is missing here: ${form}`,
  );
  const isBodyBelow = isWord(actual) && owner.properties.some(({ keyword }) => keyword === actual.image);
  return { ...message, at: 'previous', ...(isBodyBelow && { repair: `${previous.image} {` }) };
}

function describeHeader(owner: Owner, { actual, previous }: ParserPosition): ParserMessage {
  if (previous.image === 'in' || previous.image === ',') {
    const message = say(
      'Setelah “in” ditulis nama dimensi, tanpa tanda kutip: in governance atau in governance.public-service',
      'After “in” stands the name of a dimension, without quotes: in governance or in governance.public-service',
    );
    return isMissing(actual, previous) ? { ...message, at: 'previous' } : message;
  }
  const isAbout =
    owner.role === 'kind' &&
    Object.hasOwn(kinds, owner.keyword) &&
    kinds[owner.keyword as keyof typeof kinds].about.length > 0;
  if (isAbout) {
    const about = `${owner.keyword} nama-unsur { … }`;
    const told = say(
      `${owner.keyword} membutuhkan nama unsur yang sudah ada, tanpa tanda kutip: ${about}`,
      `${owner.keyword} needs the name of an element that exists, without quotes: ${about}`,
    );
    return isMissing(actual, previous) ? { ...told, at: 'previous' } : told;
  }
  const name = owner.role === 'extension' ? 'nama-unsur' : 'nama-singkat';
  const form = `${owner.role === 'extension' ? 'extend ' : ''}${owner.keyword} ${name} "Judul" { … }`;
  const message = say(
    `${owner.keyword} membutuhkan nama, lalu boleh judul dan dimensi: ${form}`,
    `${owner.keyword} needs a name, then perhaps a title and dimensions: ${form}`,
  );
  if (isMissing(actual, previous)) return { ...message, at: 'previous' };
  const suggested = suggestName(actual.image);
  return suggested === '' ? message : { ...message, repair: `${suggested} ${actual.image}` };
}

/** A name made from a title that stands alone: its words in small letters, joined by hyphens. */
function suggestName(title: string): string {
  if (!/^".*"$/.test(title)) return '';
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return /^[a-z]/.test(words[0] ?? '') ? words.slice(0, 4).join('-') : '';
}

function describeInProperty(
  { expected, actual, previous, following }: ParserPosition,
  { definition }: InProperty,
): ParserMessage {
  const form = describeForm(definition);
  const hyphened = definition.shape === 'range' && /^(\d[\d.,]*)[-–](\d[\d.,]*)$/.exec(previous.image);
  if (hyphened) {
    const repair = `${hyphened[1]}..${hyphened[2]}`;
    return say(
      `Rentang ditulis dengan dua titik: ${definition.keyword} ${repair}`,
      `A range is written with two points: ${definition.keyword} ${repair}`,
      { at: 'previous', repair, isCertain: true },
    );
  }
  if (isMissing(actual, previous)) {
    return previous.image === ',' ? { ...describeComma(), at: 'previous' } : { message: form, at: 'previous' };
  }
  if (actual.image === '=' && previous.image === definition.keyword) {
    return say(
      `Tanda “=” tidak diperlukan setelah “${definition.keyword}”. Hapus.`,
      `No “=” is needed after “${definition.keyword}”. Remove it.`,
      { repair: '', isCertain: true },
    );
  }
  if (expected?.name === '=') {
    const message = both(describeEquals(previous, actual), form);
    const isMoment = /^\d{4}(-[\w-]+)?$/.test(previous.image);
    return isMoment ? { message, repair: `= ${actual.image}` } : { message };
  }
  if (definition.shape === 'closed' && isWord(actual)) return describeClosedWord(definition, actual, following, form);
  if (definition.shape === 'references' && actual.image.startsWith('"')) return describeQuotedName(actual, form);
  if (definition.shape === 'series' && actual.image === 'none') {
    const example = `${definition.keyword} 2021 = none "alasannya"`;
    return say(`Tahunnya ditulis lebih dahulu: ${example}`, `The year comes first: ${example}`);
  }
  const shown = show(actual);
  return { message: both({ id: `${shown} tidak cocok di sini.`, en: `${shown} does not fit here.` }, form) };
}

function describeQuotedName({ image }: Token, form: Text): ParserMessage {
  const message = both(
    {
      id: 'Nama unsur ditulis tanpa tanda kutip, dan bukan judulnya.',
      en: 'The name of an element stands without quotes, and is not its title.',
    },
    form,
  );
  const name = /^"([a-z][\w.-]*)"$/.exec(image)?.[1];
  return name === undefined ? { message } : { message, repair: name };
}

function describeEquals(previous: Token, actual: Token): Text {
  const form = `${previous.image} = ${actual.image}`;
  return { id: `Tanda “=” kurang: ${form}.`, en: `“=” is missing: ${form}.` };
}

const isEnd = (token: Token): boolean => token.tokenType.name === 'EOF';
const isWord = (token: Token): boolean => /^\p{L}/u.test(token.image);

/** A declaration can only start a line; elsewhere its keyword is a name. */
function isNextDeclaration(actual: Token, previous: Token): boolean {
  return declarationKeywords.has(actual.tokenType.name) && actual.startLine !== previous.endLine;
}

/** Nothing more on the line: what is wrong is what is not there. */
function isMissing(actual: Token, previous: Token): boolean {
  return isEnd(actual) || actual.image === '}' || actual.startLine !== previous.endLine;
}

function show(token: Token): string {
  const line = token.image.split('\n')[0] ?? '';
  return `“${line.length > 24 ? `${line.slice(0, 24)}…` : line}”`;
}

function both(first: Text, second: Text): Text {
  return { id: `${first.id} ${second.id}`, en: `${first.en} ${second.en}` };
}
