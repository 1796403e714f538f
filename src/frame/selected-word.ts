import { LONGEST_TERM } from '../messages/protocol';

/** As much of a document's selection as tells whether a word is selected. */
export type Selected = Pick<Selection, 'anchorNode' | 'toString'> & { readonly type: string };

/**
 * What the reader has selected, where it may be a word: on one line, not longer than names are, and
 * in no field or editor, whose text is never read.
 * @param isEditable is a node in an editor?
 */
export function selectedWord(
  selection: Selected | null,
  isEditable: (node: Node) => boolean,
): string {
  if (selection?.type !== 'Range' || !selection.anchorNode) return '';
  if (isEditable(selection.anchorNode)) return '';
  const text = selection.toString().trim();
  return text.length > LONGEST_TERM || /[\r\n]/.test(text) ? '' : text;
}
