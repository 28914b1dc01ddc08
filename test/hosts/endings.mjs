/**
 * Servers and temporary folders must not outlive the process that made them, also when it fails or is
 * interrupted. An ending is synchronous, because nothing else runs while a process exits.
 */
const endings = new Set();

/** Returns a function that ends the thing now; otherwise it ends with the process. */
export function endWithProcess(end) {
  endings.add(end);
  return () => {
    if (endings.delete(end)) end();
  };
}

process.on('exit', () => {
  // The newest first: a server goes before the folder that it writes to.
  for (const end of [...endings].reverse()) {
    try {
      end();
    } catch (error) {
      console.error(`Clean-up: ${error.message}`);
    }
  }
});

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, () => process.exit(code));
}
