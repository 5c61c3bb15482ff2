import { createHash } from 'node:crypto';
import { sampleDocument } from '../../testing/sample-document.ts';
import { writeBytes } from './read-parts.ts';

/** Prints a digest of the sample as a Word file; tests run it under other surroundings. */
const bytes = await writeBytes({ ...sampleDocument, draft: 'DRAF' });
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
