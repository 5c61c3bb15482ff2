import { dateText, type Place } from '@rencana/document';
import { compareMomentEnds, type Id, type Moment, type Progress, type Reference, type Text } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { EvidenceParts } from './evidence-parts.ts';

/** Something that the plan says is so, with the evidence that proves it. */
export interface Claim {
  readonly kind: 'deliverable' | 'progress' | 'meeting' | 'component' | 'recommendation';
  readonly title: string;
  readonly date?: Moment;
  readonly provenBy: readonly Reference[];
  readonly place: Place;
}

/** What kinds of claims are called. */
export const claimKinds: Readonly<Record<Claim['kind'], Text>> = {
  deliverable: { id: 'Keluaran tahap', en: 'Deliverable' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  meeting: { id: 'Rapat', en: 'Meeting' },
  component: { id: 'Komponen evaluasi', en: 'Component of an evaluation' },
  recommendation: { id: 'Tindak lanjut rekomendasi', en: 'Recommendation followed up' },
};

/**
 * All that evidence can prove, in the order of a plan's life: stages, progress and meetings, evaluations. What has not
 * been handed in, measured, scored or answered yet claims nothing, unless evidence is named for it.
 */
export function findClaims(view: View, parts: EvidenceParts): readonly Claim[] {
  const deliverables = inOrder(view, parts.stage).flatMap((stage) =>
    stage.deliverable.flatMap((deliverable, index): readonly Claim[] =>
      deliverable.delivered === undefined && deliverable.provenBy.length === 0
        ? []
        : [
            {
              kind: 'deliverable',
              title: `${titleOf(stage, view.language)} — ${deliverable.title ?? deliverable.name ?? ''}`,
              ...dated(deliverable.delivered),
              provenBy: deliverable.provenBy,
              place: placeOf(stage, pathOf('deliverable', index)),
            },
          ],
    ),
  );
  const reported = parts.progress
    .filter((progress) => !saysOnlyNone(progress))
    .map((progress) => progressClaim(view, progress))
    .toSorted((left, right) => compareMomentEnds(left.date ?? '9999', right.date ?? '9999'));
  const assessed = inOrder(view, parts.evaluation).flatMap((evaluation) => {
    const title = titleOf(evaluation, view.language);
    const claim =
      (kind: 'component' | 'recommendation') =>
      (block: AssessedBlock, index: number): Claim => ({
        kind,
        title: `${title} — ${block.title ?? block.name ?? ''}`,
        ...dated(evaluation.date ?? evaluation.year),
        provenBy: block.provenBy,
        place: placeOf(evaluation, pathOf(kind, index)),
      });
    return [
      ...evaluation.component.flatMap((block, index) =>
        block.score !== undefined || block.perDimension.length > 0 || block.provenBy.length > 0
          ? [claim('component')(block, index)]
          : [],
      ),
      ...evaluation.recommendation.flatMap((block, index) =>
        block.answer || block.provenBy.length > 0 ? [claim('recommendation')(block, index)] : [],
      ),
    ];
  });
  return [...deliverables, ...reported, ...assessed];
}

interface AssessedBlock {
  readonly title?: string;
  readonly name?: string;
  readonly provenBy: readonly Reference[];
}

/** The claims that a piece of evidence proves. */
export function claimsProvenBy(claims: readonly Claim[], id: Id): readonly Claim[] {
  return claims.filter(({ provenBy }) => provenBy.some((reference) => reference.id === id));
}

/** A claim with its date: `Indeks Kepuasan Masyarakat (Desember 2022)`. */
export function claimText(view: View, { title, date }: Claim): string {
  return date ? `${title} (${dateText(date, view.language)})` : title;
}

/** A report that only says why there is no value. */
function saysOnlyNone({ reached, percent, provenBy }: Progress): boolean {
  return reached?.kind === 'none' && percent === undefined && provenBy.length === 0;
}

function progressClaim(view: View, progress: Progress): Claim {
  return {
    kind: progress.about.type === 'decree' ? 'meeting' : 'progress',
    title: titleOfReference(view, progress.about),
    ...dated(progress.date),
    provenBy: progress.provenBy,
    place: placeOf(progress),
  };
}

const dated = (date: Moment | undefined) => (date === undefined ? {} : { date });

const pathOf = (keyword: string, index: number): string => (index === 0 ? keyword : `${keyword}.${index}`);
