/** The elements of HTML that occur in Markdown: `<name>` with another name is a blank, such as `<company>`. */
const elements = new Set(
  (
    'a abbr address article aside audio b blockquote body br button caption center cite code col dd del details ' +
    'dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img ' +
    'input ins kbd label li link main mark meta nav ol option p picture pre q s samp script section select ' +
    'small source span strike strong style sub summary sup svg path table tbody td textarea tfoot th thead ' +
    'time title tr tt u ul var video'
  ).split(' '),
);

/** Whether HTML has an element of that name, in any case. */
export function isHtmlElement(name: string): boolean {
  return elements.has(name.toLowerCase());
}
