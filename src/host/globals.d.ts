/** What both extension hosts, Node and web worker, have beyond the language itself. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

declare const crypto: { randomUUID(): string };

declare const performance: { now(): number };

/** One end of a channel. */
interface MessagePort {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

declare class MessageChannel {
  readonly port1: MessagePort;
  readonly port2: MessagePort;
}

/** A number in one host, an object in the other. */
type Timer = object | number;

declare function setTimeout(run: () => void, milliseconds?: number): Timer;
declare function setInterval(run: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
declare function clearInterval(timer: Timer | undefined): void;
