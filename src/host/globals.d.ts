/** What both extension hosts, Node and web worker, have beyond the language itself. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare const crypto: { randomUUID(): string };

declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
