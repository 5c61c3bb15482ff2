/** One page of one document, as a picture beside the page of thumbnails. */
export interface Picture {
  readonly document: string;
  /** What it was made from: `pdf`, `docx`, `html 390`, `printed`. */
  readonly look: string;
  readonly file: string;
}

const style = `body{font:15px sans-serif;margin:2rem;background:#ddd}
nav li a{margin-right:.8em}
section div{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}
img{width:240px;max-height:340px;object-fit:cover;object-position:top;background:#fff;box-shadow:0 1px 3px #0006}`;

/** Thumbnails of all pictures, by document and by what they were made from, with a list of them above. */
export function galleryPage(pictures: readonly Picture[]): string {
  const documents = [...Map.groupBy(pictures, ({ document }) => document)].sort(([a], [b]) => (a < b ? -1 : 1));
  const looksOf = (group: readonly Picture[]) =>
    [...Map.groupBy(group, ({ look }) => look)].sort(([a], [b]) => (a < b ? -1 : 1));
  const links = documents.map(([document, group]) => {
    const looks = looksOf(group).map(
      ([look, { length }]) => `<a href="#${anchor(document, look)}">${look} (${length})</a>`,
    );
    return `<li>${document}: ${looks.join('')}</li>`;
  });
  const sections = documents.flatMap(([document, group]) =>
    looksOf(group).map(([look, shown]) => {
      const title = `${document} · ${look}`;
      const images = shown.map(({ file }, index) => thumbnail(file, `${title} ${index + 1}`)).join('');
      return `<section id="${anchor(document, look)}"><h2>${title}</h2><div>${images}</div></section>`;
    }),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style><nav><ul>${links.join('')}</ul></nav>${sections.join('\n')}</html>\n`;
}

const anchor = (document: string, look: string): string => `${document}-${look.replace(' ', '-')}`;

const thumbnail = (file: string, alt: string): string =>
  `<a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a>`;
