/**
 * True where a property of a typed element says something. Empty lists, series, blocks and blank prose say nothing;
 * `none` says something only with its reason.
 */
export function isSaid(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isSaid);
  if (typeof value !== 'object' || value === null) return true;
  if ('kind' in value && value.kind === 'none') return 'why' in value && isSaid(value.why);
  if ('kind' in value && value.kind === 'prose' && 'prose' in value) return isSaid(value.prose);
  if ('entries' in value) return isSaid(value.entries);
  if ('from' in value && 'value' in value) return isSaid(value.value);
  return true;
}
