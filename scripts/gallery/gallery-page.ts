/** One page of one document, as a picture beside the page of thumbnails. */
export interface Picture {
  readonly document: string;
  /** What it was made from: `pdf`, `docx`, `html 390`, `printed`. */
  readonly look: string;
  readonly file: string;
}

const style = `body{font:15px sans-serif;margin:2rem;background:#ddd}
section div{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}
img{width:240px;max-height:340px;object-fit:cover;object-position:top;background:#fff;box-shadow:0 1px 3px #0006}`;

/** Thumbnails of all pictures, by document and by what they were made from. */
export function galleryPage(pictures: readonly Picture[]): string {
  const groups = Map.groupBy(pictures, ({ document, look }) => `${document} · ${look}`);
  const sections = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, group]) => {
      const images = group.map(({ file }, index) => thumbnail(file, `${title} ${index + 1}`)).join('');
      return `<section><h2>${title}</h2><div>${images}</div></section>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${sections.join('\n')}</html>\n`;
}

const thumbnail = (file: string, alt: string): string =>
  `<a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a>`;
