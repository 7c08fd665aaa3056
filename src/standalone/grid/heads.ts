/** Pixels of the row numbers and of the column letters, which stay in sight. */
export const HEAD_WIDTH = 40;
export const HEAD_HEIGHT = 20;
