/** The one place where millimetres become points. Hundredths of a point: finer than any printer. */
export const points = (millimetres: number): number => Math.round((millimetres * 7200) / 25.4) / 100;

export const millimetres = (pointCount: number): number => (pointCount * 25.4) / 72;
