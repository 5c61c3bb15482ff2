const schemes = /^(?:https?|mailto|tel):/i;

/** The address of a link that a reader may follow; anything but the web, mail and telephone stays plain text. */
export function safeLink(href: string): string | undefined {
  const trimmed = href.trim();
  if (!schemes.test(trimmed)) return undefined;
  return encodeURI(trimmed.toWellFormed()).replaceAll('%25', '%');
}
