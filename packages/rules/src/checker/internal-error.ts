import type { AnyPlace, Finding } from '@rencana/model';

/** The finding that stands for a rule that failed; it names the rule so that the failure can be told to us. */
export function internalError(code: string, place: AnyPlace, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal-error',
    severity: 'warning',
    message: {
      id: `Aturan “${code}” gagal dijalankan (${reason}). Ini kesalahan program, bukan kesalahan rencana; mohon laporkan. Aturan lain tetap diperiksa.`,
      en: `The rule “${code}” failed to run (${reason}). This is a fault of the program, not of the plan; please report it. All other rules were checked.`,
    },
    place,
    related: [],
    fixes: [],
  };
}
