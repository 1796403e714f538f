import type { Text } from '../glossary/entry';
import { Point } from './point';

interface Props {
  readonly care?: Text | undefined;
  readonly whenToCall?: Text | undefined;
}

/** How a sign is handled, and when to call about it; nothing where neither is said. */
export function WhatToDo({ care, whenToCall }: Props) {
  if (!care && !whenToCall) return null;
  return (
    <dl class="what-to-do">
      <Point heading={(labels) => labels.care} say={care} />
      <Point heading={(labels) => labels.whenToCall} say={whenToCall} />
    </dl>
  );
}
