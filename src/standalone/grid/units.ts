/** 96 pixels and 72 points an inch. */
const PIXELS_PER_POINT = 4 / 3;

export const pixels = (points: number): number => points * PIXELS_PER_POINT;

/** To the nearest whole pixel: lines between two pixels look blurred. */
export const whole = (value: number): number => Math.floor(value + 0.5);
