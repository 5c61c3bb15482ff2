import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

export type ListFormat = 'decimal' | 'alpha' | 'bullet';

/** Lists deeper than this keep the indent of the deepest. */
const depths = [0, 1, 2, 3, 4] as const;
const step = 360;

const formats = {
  decimal: { format: LevelFormat.DECIMAL, text: '%1.' },
  alpha: { format: LevelFormat.LOWER_LETTER, text: '%1.' },
  bullet: { format: LevelFormat.BULLET, text: '•' },
} as const satisfies Record<ListFormat, unknown>;

/** One definition a format and depth: a nested list on a level of its own would go on counting in the next list. */
export const numbering: INumberingOptions = {
  config: (Object.keys(formats) as ListFormat[]).flatMap((format) =>
    depths.map((depth) => ({
      reference: listReference(format, depth),
      levels: [
        {
          level: 0,
          ...formats[format],
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: listIndent(depth), hanging: step } } },
        },
      ],
    })),
  ),
};

/** The name of the numbering for a list of this format at this depth. */
export function listReference(format: ListFormat, depth: number): string {
  return `${format}-${Math.min(depth, depths.length - 1)}`;
}

/** Where the text of a list item begins, in twips. */
export function listIndent(depth: number): number {
  return (Math.min(depth, depths.length - 1) + 1) * step + 60;
}
