import { join } from 'node:path';
import { projectFolder } from './projectFolder.mjs';
import { compiledSpecs, runSpecs } from './runSpecs.mjs';
import { startWebHost } from './webHost.mjs';

await runSpecs({
  name: 'Web extension host',
  runsIn: 'a web worker',
  async start() {
    const workspace = join(projectFolder, 'test/fixtures/workspace');
    const { url } = await startWebHost({ workspace, tests: compiledSpecs });
    return url;
  },
});
