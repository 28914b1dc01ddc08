const width = 80;

/** Breaks a text into lines that fit a terminal; lines after the first stand under the text, not the mark. */
export function wrap(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(/\s+/)) {
    const empty = line === mark || line === indent;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
