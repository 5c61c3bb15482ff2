/** 0 clean, 1 findings at the fail level, 2 wrong usage or unreadable input. */
export const exitCode = { clean: 0, findings: 1, unusable: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
