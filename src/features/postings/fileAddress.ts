import type { Uri } from 'vscode';

type Address = Pick<Uri, 'scheme' | 'authority' | 'path'>;

/** Where a file or folder is, for comparison. */
export function addressOf({ scheme, authority, path }: Address): string {
  return `${scheme}://${authority}${path}`;
}

/** Whether one of the addresses is that of the file itself, or of a folder around it. */
export function isWithin(addresses: ReadonlySet<string>, file: Address): boolean {
  if (addresses.size === 0) return false;
  const address = addressOf(file);
  const root = address.length - file.path.length;
  for (let end = address.length; end > root; end = address.lastIndexOf('/', end - 1)) {
    if (addresses.has(address.slice(0, end))) return true;
  }
  return false;
}
