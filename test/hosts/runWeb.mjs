import { join } from 'node:path';
import { projectFolder } from './projectFolder.mjs';
import { compiledSpecs, runSpecs } from './runSpecs.mjs';
import { startWebHost } from './webHost.mjs';

await runSpecs({
  name: 'Web extension host',
  runsIn: 'a web worker',
  start: () =>
    startWebHost({ workspace: join(projectFolder, 'test/fixtures/workspace'), tests: compiledSpecs }),
});
