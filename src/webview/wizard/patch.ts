/**
 * Makes what is shown like what is wanted and touches only what differs, so that the focus, the scroll position and
 * what a person has unfolded stay, and the browser lays out and paints no more than has changed.
 */
export function patch(shown: Element, wanted: Element): void {
  patchAttributes(shown, wanted);
  const [before, after] = [[...shown.childNodes], [...wanted.childNodes]];
  for (const [i, node] of after.entries()) {
    const known = before[i];
    if (!known) shown.append(node);
    else if (known.isEqualNode(node)) continue;
    else if (canBecome(known, node)) patch(known as Element, node as Element);
    else known.replaceWith(node);
  }
  for (const node of before.slice(after.length)) node.remove();
}

function patchAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes])
    if (!wanted.hasAttribute(name) && !isOfPerson(shown, name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value && !isOfPerson(shown, name)) shown.setAttribute(name, value);
}

/** Whether a part is unfolded. */
function isOfPerson(element: Element, attribute: string): boolean {
  return attribute === 'open' && element instanceof HTMLDetailsElement;
}

/** A control that asks for something else is another one: it must not keep the focus, which a form cannot have. */
function canBecome(shown: Node, wanted: Node): boolean {
  return (
    shown instanceof Element &&
    wanted instanceof Element &&
    shown.nodeName === wanted.nodeName &&
    shown.id === wanted.id &&
    (shown instanceof HTMLFormElement ||
      shown.getAttribute('data-intent') === wanted.getAttribute('data-intent'))
  );
}
