/** A sentence in both languages of the product; shells choose one. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Text;
