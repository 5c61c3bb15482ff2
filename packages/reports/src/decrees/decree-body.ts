import type { BlockDraft, InlineDraft } from '@rencana/document';
import type { Decree, Prose } from '@rencana/model';
import { centred, heading, placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { headOfRegion } from '../frame/region.ts';
import { regulationText, sortRegulations } from '../plan-text/regulation-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import type { View } from '../view/view.ts';
import { decreeKind, decreeNumber, decreeSubject, dots } from './decree-identity.ts';
import { decreeSignatures } from './decree-signatures.ts';
import { clauseTerm } from './ordinal.ts';

/** The decree itself: head, considerations, legal basis, clauses and signature. */
export function decreeBody(view: View, decree: Decree): readonly BlockDraft[] {
  return [...head(view, decree), ...grounds(view, decree), ...ruling(view, decree), decreeSignatures(view, decree)];
}

function head(view: View, decree: Decree): readonly BlockDraft[] {
  const leader = headOfRegion(view).toUpperCase();
  return [
    heading(1, `decree-${decree.name}`, decreeKind(view).toUpperCase(), { label: leader, place: placeOf(decree) }),
    centred(`NOMOR ${decreeNumber(decree)}`),
    centred('TENTANG'),
    centred(strong(decreeSubject(view, decree).toUpperCase())),
    centred(`${leader},`),
  ];
}

/** Menimbang and Mengingat; what the plan does not say stays dotted. */
function grounds(view: View, decree: Decree): readonly BlockDraft[] {
  const basis = decree.basis.map((reference) => view.find(reference)).filter((each) => each?.type === 'regulation');
  const laws = sortRegulations(view, basis).map((regulation) => [text(`${regulationText(view, regulation)};`)]);
  return [
    {
      kind: 'clauses',
      clauses: [
        {
          term: 'Menimbang',
          ...itemsOf(considerations(view, decree), 'alpha'),
          place: placeOf(decree, 'considering'),
        },
        { term: 'Mengingat', ...itemsOf(laws, 'decimal'), place: placeOf(decree, 'basis') },
      ],
    },
  ];
}

function itemsOf(items: readonly (readonly InlineDraft[])[], ordered: 'alpha' | 'decimal') {
  return items.length === 0 ? { items: [[text(dots)]] } : { ordered, items };
}

/** The considerations, and the customary last one that leads to the decree unless the plan words it itself. */
function considerations(view: View, decree: Decree): readonly (readonly InlineDraft[])[] {
  const told = decree.considering.map((prose) => [...endWith(proseInlines(view, prose), ';')]);
  if (told.length === 0 || decree.considering.some(leadsToDecree)) return told;
  const letters = told.map((_, index) => `huruf ${String.fromCharCode(97 + index)}`);
  const last = `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${joinLetters(letters)}, perlu menetapkan ${decreeKind(view)} tentang ${decreeSubject(view, decree)};`;
  return [...told, [text(last)]];
}

/** Laws are cited letter by letter: `huruf a`, `huruf a dan huruf b`, `huruf a, huruf b, dan huruf c`. */
function joinLetters(letters: readonly string[]): string {
  if (letters.length <= 2) return letters.join(' dan ');
  return `${letters.slice(0, -1).join(', ')}, dan ${letters.at(-1)}`;
}

const leadsToDecree = (prose: Prose): boolean =>
  prose.some((piece) => typeof piece === 'string' && /perlu\s+(di|men)etapkan/i.test(piece));

function ruling(view: View, decree: Decree): readonly BlockDraft[] {
  const title = `${decreeKind(view)} TENTANG ${decreeSubject(view, decree)}.`.toUpperCase();
  const sentences = clauseSentences(view, decree);
  return [
    centred(strong('MEMUTUSKAN:')),
    {
      kind: 'clauses',
      clauses: [
        { term: 'Menetapkan', items: [[text(title)]] },
        ...(sentences.length === 0 ? [[text(dots)]] : sentences).map((sentence, index) => ({
          term: clauseTerm(index + 1),
          items: [sentence],
          place: placeOf(decree, 'dictum'),
        })),
      ],
    },
  ];
}

/** The clauses of the plan; a decree that replaces another one says so before its last clause, from when on it holds. */
function clauseSentences(view: View, decree: Decree): readonly (readonly InlineDraft[])[] {
  const told = decree.dictum.map((prose) => endWith(proseInlines(view, prose), '.'));
  const former = view.find(decree.replaces);
  if (former?.type !== 'decree') return told;
  const revoked = `Dengan berlakunya Keputusan ini, ${decreeKind(view)} Nomor ${decreeNumber(former)} tentang ${decreeSubject(view, former)} dicabut dan dinyatakan tidak berlaku.`;
  return [...told.slice(0, -1), [text(revoked)], ...told.slice(-1)];
}

function endWith(content: readonly InlineDraft[], mark: string): readonly InlineDraft[] {
  const last = content.at(-1);
  if (last?.kind !== 'text') return content.length === 0 ? [] : [...content, text(mark)];
  return [...content.slice(0, -1), text(`${last.value.replace(/[\s.;,]+$/, '')}${mark}`)];
}
