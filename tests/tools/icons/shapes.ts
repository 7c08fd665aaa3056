/** How far a point is outside a shape (below 0: inside), in the drawing's units. */
export type Shape = (x: number, y: number) => number;

/** A rectangle with round corners. */
export const box =
  (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

export type Point = readonly [number, number];

/** A line through the points with round ends. */
export const stroke =
  (width: number, points: readonly Point[]): Shape =>
  (x, y) =>
    Math.min(...points.slice(1).map((point, at) => distanceToSegment(x, y, points[at] ?? point, point))) -
    width / 2;

export const disc =
  ([cx, cy]: Point, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** A part of a circle's line, clockwise, angles in turns from the top. */
export function arc([cx, cy]: Point, radius: number, width: number, from: number, to: number): Shape {
  const STEPS = 48;
  const points = Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const angle = 2 * Math.PI * (from + ((to - from) * step) / STEPS);
    return [cx + radius * Math.sin(angle), cy - radius * Math.cos(angle)];
  });
  return stroke(width, points);
}

/** A filled triangle, corners clockwise. */
export const triangle =
  (a: Point, b: Point, c: Point): Shape =>
  (x, y) => {
    const corners = [a, b, c] as const;
    const nearest = Math.min(
      ...corners.map((corner, at) => distanceToSegment(x, y, corner, corners[(at + 1) % 3] ?? a)),
    );
    const isInside = corners.every(([px, py], at) => {
      const [qx, qy] = corners[(at + 1) % 3] ?? a;
      return (qx - px) * (y - py) - (qy - py) * (x - px) >= 0;
    });
    return isInside ? -nearest : nearest;
  };
