/** A picture that every format can show, with its size in pixels. */
export interface Picture {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The pictures at hand, by their files as the plan writes them. One that is missing is told by a frame with its text alternative. */
export type PictureFiles = ReadonlyMap<string, Picture>;
