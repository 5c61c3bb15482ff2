/** A line in 240ths of the font's own. */
export const line = (of240: number) => ({ rule: 'auto', of240 }) as const;

/** A line of so many points, whatever stands on it; never for pictures. */
export const exactly = (points: number) => ({ rule: 'exact', points }) as const;

/** The font's own line. */
export const tight = line(240);

/** Source fonts are tall: a little under their own line is a line as typographers set it. */
export const sansLine = line(228);

export const headingLine = line(220);
