import { getLexer, readText } from '@rencana/language';
import { type FragmentElement, isEqual } from '@rencana/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePlans } from './example-plans.ts';

const textsOf = (wanted: string): readonly string[] => {
  const example = examplePlans.find(({ name }) => name === wanted);
  if (!example) throw new Error(`There is no example ${wanted}.`);
  return [...example.files.values()];
};
const smallTexts = ['minimal', 'satu-sopd', 'kabupaten-impor'].flatMap(textsOf);
const largeTexts = textsOf('kotawaringin-timur');

/** One text with its tokens, its elements and where each of them begins. */
interface Subject {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  readonly elements: readonly FragmentElement[];
  readonly starts: readonly number[];
}

function subjectOf(text: string): Subject {
  const { fragment, places } = readText(text);
  const tokens = getLexer()
    .tokenize(text)
    .tokens.map(({ startOffset, image }) => ({ start: startOffset, end: startOffset + image.length }));
  return {
    text,
    tokens,
    elements: fragment.elements,
    starts: fragment.elements.map(({ id }) => places.get(id)?.[0] ?? 0),
  };
}

/** The elements, by number, that are no longer there as they were when one token is missing. */
function lostWithout({ text, tokens, elements }: Subject, index: number): number[] {
  const token = tokens[index];
  const damaged = text.slice(0, token?.start) + text.slice(token?.end);
  const left = readText(damaged).fragment.elements;
  return elements.flatMap((element, at) =>
    left.some((each) => isEqual({ ...each, id: '' }, { ...element, id: '' })) ? [] : [at],
  );
}

/** The number of the element in which a token stands. */
function elementOf({ starts, tokens }: Subject, index: number): number {
  return starts.findLastIndex((start) => start <= (tokens[index]?.start ?? 0));
}

function expectSmallLoss(subject: Subject, index: number): void {
  const own = elementOf(subject, index);
  const lost = lostWithout(subject, index).filter((each) => each !== own && each !== own + 1);
  const { text, tokens } = subject;
  expect(
    lost.map((each) => subject.elements[each]?.id),
    text.slice(tokens[index]?.start, tokens[index]?.end),
  ).toEqual([]);
}

test('a token that is missing costs its own element and the one after at most, wherever it stands', () => {
  const subjects = smallTexts.map(subjectOf);
  expect(subjects.flatMap(({ tokens }) => tokens).length).toBeGreaterThan(300);
  for (const subject of subjects) for (const index of subject.tokens.keys()) expectSmallLoss(subject, index);
});

test('a token that is missing in the large example costs no more', () => {
  const subjects = largeTexts.map(subjectOf).filter(({ tokens }) => tokens.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...subjects), fc.nat(), (subject, at) => {
      expectSmallLoss(subject, at % subject.tokens.length);
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 60) },
  );
});
