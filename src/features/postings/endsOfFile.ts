const [space, firstOfMore] = [0x20, 0xc0];

/**
 * The bytes of a file, of a very long one only those at its two ends. Where these meet, spaces take the place of the
 * characters that were cut in UTF-8: what else is not valid there would be read in another encoding. As many bytes stay,
 * as in UTF-16 each second one counts.
 *
 * @param edge bytes at either end, an even number
 */
export function endsOfFile(bytes: Uint8Array, edge: number): Uint8Array {
  if (bytes.length <= 2 * edge) return bytes;
  const ends = new Uint8Array(2 * edge);
  ends.set(bytes.subarray(0, edge));
  ends.set(bytes.subarray(-edge), edge);
  for (let i = edge; isLaterOfCharacter(ends[i]); i++) ends[i] = space;
  let start = edge - 1;
  while (isLaterOfCharacter(ends[start])) ends[start--] = space;
  if (ends[start]! >= firstOfMore) ends[start] = space;
  return ends;
}

/** Whether in UTF-8 the byte goes on with a character that has begun before it. */
function isLaterOfCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < firstOfMore;
}
