import { activated } from './extension.ts';

const logged: string[] = [];

/** From here on every error that the extension puts into its log is kept. */
export async function keepLoggedErrors(): Promise<void> {
  const { log } = await activated();
  const write = log.error.bind(log);
  log.error = (error, ...details: readonly unknown[]) => {
    logged.push(String(error));
    write(error, ...details);
  };
}

/** Errors since it was last asked. A spec that expects one takes it; any other error fails the run. */
export function takeLoggedErrors(): readonly string[] {
  return logged.splice(0);
}
