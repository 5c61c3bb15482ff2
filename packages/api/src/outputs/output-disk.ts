/** The few acts on files that writing outputs needs; a shell brings its own. Each rejects with an error that has a `code`. */
export interface OutputDisk {
  /** Joins a folder and the name of a file in it. */
  readonly join: (folder: string, name: string) => string;
  /** Makes a folder and those above it; nothing where it exists. */
  readonly makeFolder: (folder: string) => Promise<unknown>;
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly writeFile: (file: string, bytes: Uint8Array) => Promise<unknown>;
  /** Gives what a file holds now a second name, which stays when the file is replaced. */
  readonly keep: (file: string, as: string) => Promise<unknown>;
  /** Moves a file into the place of another one. */
  readonly move: (from: string, to: string) => Promise<unknown>;
  readonly remove: (file: string) => Promise<unknown>;
  readonly exists: (file: string) => Promise<boolean>;
}
