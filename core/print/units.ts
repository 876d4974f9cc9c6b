/** The one place where millimetres become points, in hundredths: finer than any printer, and whole numbers. */
export const hundredthPoints = (millimetres: number): number => Math.round((millimetres * 7200) / 25.4);

export const points = (millimetres: number): number => hundredthPoints(millimetres) / 100;

export const millimetres = (pointCount: number): number => (pointCount * 25.4) / 72;
