/** What both extension hosts, Node and web worker, have beyond the language itself. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const crypto: { randomUUID(): string };
