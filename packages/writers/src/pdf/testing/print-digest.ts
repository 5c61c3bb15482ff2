import { createHash } from 'node:crypto';
import { hostileDocument, hostileTexts } from '../../testing/hostile-document.ts';
import { writePdf } from './write-pdf.ts';

/** Prints a digest of one of every block as PDF; tests run it under other surroundings. */
const bytes = await writePdf(hostileDocument(hostileTexts[0]));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
