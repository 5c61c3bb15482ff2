/** What the server answers to `rencana/preview`. */
export interface PreviewAnswer {
  /** The whole document as HTML; the last good one while the text is broken; missing when there never was one. */
  readonly html?: string;
  readonly title: string;
  /** A sentence for the reader: why an older version is shown, or why there is none. */
  readonly note?: string;
  /** The id of the document shown. */
  readonly document?: string;
  /** All documents of the plan, to choose from. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}
