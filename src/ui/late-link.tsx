import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/**
 * A link to another site that has its address only once the reader goes for it. Firefox looks up
 * the names of all links of a page ahead: that would tell others which words a reader looks at.
 */
export function LateLink({ url, children }: { url: string; children: ComponentChildren }) {
  const [isWanted, setWanted] = useState(false);
  const giveAddress = () => setWanted(true);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus comes before the key and makes it a link.
    <a
      role="link"
      tabIndex={0}
      {...(isWanted ? { href: url } : {})}
      target="_blank"
      rel="noreferrer"
      onPointerEnter={giveAddress}
      onFocus={giveAddress}
      // biome-ignore lint/a11y/useValidAnchor: it is one from the moment it is used.
      onClick={giveAddress}
    >
      {children}
    </a>
  );
}
