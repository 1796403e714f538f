/**
 * Puts a text on the clipboard; to be called while a click is handled. Pages that are not secure
 * have no clipboard of their own, and a page may refuse it: a field inside our own root serves
 * then, so that the page gets no element of ours.
 * @param change puts the field in and takes it out; false where that was not done
 * @returns whether it is there
 */
export async function copyText(
  text: string,
  root: HTMLElement,
  change: (act: () => void) => boolean,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root, change);
  }
}

function copyFromField(
  text: string,
  root: HTMLElement,
  change: (act: () => void) => boolean,
): boolean {
  const field = document.createElement('textarea');
  field.className = 'copied-text';
  field.value = text;
  if (!change(() => root.append(field))) return false;
  field.select();
  const isCopied = document.execCommand('copy');
  return change(() => field.remove()) && isCopied;
}
