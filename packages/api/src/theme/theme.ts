/** The faces of a family: files of TTF or OTF, by their path from the folder of the theme. */
export interface ThemeFamily {
  readonly name?: string;
  readonly regular?: string;
  readonly italic?: string;
  readonly bold?: string;
  readonly 'bold-italic'?: string;
}

/** What a theme file says; what it leaves out stays as it is. Colours are `#RRGGBB` in capitals. */
export interface Theme {
  readonly colors?: {
    readonly brand?: string;
    readonly ink?: string;
    readonly muted?: string;
    /** By the place of the dimension among those of the plan; `null` leaves one as it is. */
    readonly dimensions?: readonly (string | undefined)[];
  };
  readonly fonts?: { readonly sans?: ThemeFamily; readonly serif?: ThemeFamily };
  /** In points. */
  readonly 'body-size'?: number;
  /** A line as a multiple of the size. */
  readonly 'line-spacing'?: number;
  readonly crest?: string;
  readonly 'cover-picture'?: string;
}
