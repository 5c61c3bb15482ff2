import type { Finding } from './finding.ts';
import { isFilePlace } from './place.ts';

/**
 * What makes a finding the same one after the text around it has changed: code, element (or file), property and subject,
 * never a line nor a word of the message. In the order of the findings given; of equal ones the second ends in `~2`.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}~${count}`;
  });
}

function fingerprintOf({ code, place, subject }: Finding): string {
  const at = isFilePlace(place) ? `${place.file}:${place.key}` : `${place.element}/${place.path}`;
  return subject === undefined ? `${code} ${at}` : `${code} ${at} ${subject}`;
}
