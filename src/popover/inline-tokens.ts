/** The rule that the colours stand in: see src/ui/tokens.css. */
const THEME = '.theme';

/** What the colours depend on. A sheet with colours inlined is for one state of these. */
export const COLOUR_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * The style sheet without custom properties: each `var()` is its value as the reader's device
 * wants it now. A page may register any custom property (`@property`) so that ours would be
 * invalid, or not inherited, inside our shadow root too; and its own are inherited into it.
 */
export function inlineTokens(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const tokens = new Map<string, string>();
  gatherTokens(sheet.cssRules, tokens);
  return css
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole)
    .replace(/(?<=[{;\s])--[\w-]+:[^;}]*;?/g, '');
}

/** By index: in Firefox a content script cannot iterate over what belongs to the page. */
function gatherTokens(rules: CSSRuleList, tokens: Map<string, string>): void {
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (rule instanceof CSSMediaRule) {
      if (matchMedia(rule.conditionText).matches) gatherTokens(rule.cssRules, tokens);
    } else if (rule instanceof CSSStyleRule && rule.selectorText === THEME) {
      for (let i = 0; i < rule.style.length; i++) {
        const name = rule.style[i]!;
        if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name).trim());
      }
    }
  }
}
