import type { Box } from '../reading/mark-surface';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far past the card's corners the way may lead: a hand does not move in straight lines. */
const SLACK = 12;

/**
 * Does the pointer go straight for the card? The way from where it was before leads to the card
 * as long as it stays in the triangle between there and the ends of the card's nearest edge.
 */
export function isOnTheWay(before: Point, now: Point, card: Box): boolean {
  const edge = nearestEdge(before, card);
  return edge !== null && isInTriangle(now, before, ...edge);
}

/** The ends of the edge that faces the point; null where the point is in the card. */
function nearestEdge({ x, y }: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  const across = (edge: number): [Point, Point] => [
    { x: left - SLACK, y: edge },
    { x: right + SLACK, y: edge },
  ];
  const along = (edge: number): [Point, Point] => [
    { x: edge, y: top - SLACK },
    { x: edge, y: bottom + SLACK },
  ];
  if (y < top) return across(top);
  if (y > bottom) return across(bottom);
  if (x < left) return along(left);
  if (x > right) return along(right);
  return null;
}

/** The three sides turn the same way round the point, or the point is on one of them. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((t) => t >= 0) || turns.every((t) => t <= 0);
}

function turn(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
