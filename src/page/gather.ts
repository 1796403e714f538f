import { type Flow, FlowBuilder, type Owner } from './flow';
import { roleOf } from './layout';

/** What is met while an owner's inline content is gathered. */
export interface Encounters {
  /** A block, or a shadow root: an owner of its own. */
  owner(owner: Owner): void;
  /** An element that is not rendered now. */
  hidden(element: Element): void;
  /** An element whose text is not read. */
  unread(element: Element): void;
  /** An element that has no shadow root now, inside an owner or one itself. */
  rootless(element: Element): void;
}

/** Gives an element's shadow root, open or closed, where the caller may see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Gathers the flows of one owner, without those of the blocks inside it. */
export function gatherFlows(owner: Owner, shadowRootOf: ShadowRootOf, met: Encounters): Flow[] {
  const builder = new FlowBuilder(owner);
  if (owner instanceof Element) meetRoot(owner, shadowRootOf, met);
  gatherChildren(owner, builder, shadowRootOf, met);
  builder.cut();
  return builder.flows;
}

function gatherChildren(
  parent: Node,
  builder: FlowBuilder,
  shadowRootOf: ShadowRootOf,
  met: Encounters,
): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) builder.add(child);
    if (!(child instanceof Element)) continue;
    const role = roleOf(child);
    if (role === 'inline') {
      meetRoot(child, shadowRootOf, met);
      gatherChildren(child, builder, shadowRootOf, met);
      continue;
    }
    if (role === 'line') {
      builder.breakLine();
      continue;
    }
    if (role === 'block') met.owner(child);
    else if (role === 'hidden') met.hidden(child);
    else met.unread(child);
    if (role === 'block' || role === 'break') builder.cut();
  }
}

function meetRoot(element: Element, shadowRootOf: ShadowRootOf, met: Encounters): void {
  const root = shadowRootOf(element);
  if (root) met.owner(root);
  else met.rootless(element);
}
