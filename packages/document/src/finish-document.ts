import type { DocumentDraft } from './draft.ts';
import type { Document } from './model.ts';
import { fillContents } from './passes/fill-contents.ts';
import { fillReferences } from './passes/fill-references.ts';
import { fillValues } from './passes/fill-values.ts';
import { fitColumns } from './passes/fit-columns.ts';
import { numberAnchors } from './passes/number-anchors.ts';
import { numberBlocks } from './passes/number-blocks.ts';
import { numberFootnotes } from './passes/number-footnotes.ts';

/** After the values have their texts, each pass reads what those before it filled. */
const passes: readonly ((document: Document) => Document)[] = [
  numberAnchors,
  numberBlocks,
  numberFootnotes,
  fillReferences,
  fillContents,
  fitColumns,
];

/** Makes a document of what a report built: value texts, unique anchors, labels, footnote numbers, references, contents and column widths. Finishing twice changes nothing. */
export function finishDocument(draft: DocumentDraft): Document {
  return passes.reduce((document, pass) => pass(document), fillValues(draft));
}
