import { startNodeHost } from './nodeHost.mjs';
import { projectFolder } from './projectFolder.mjs';
import { compiledSpecs, runSpecs } from './runSpecs.mjs';
import { temporaryWorkspace } from './temporaryFolder.mjs';

await runSpecs({
  name: 'Node extension host',
  runsIn: 'Node',
  async start() {
    const { urlOf } = await startNodeHost({ extension: { tested: projectFolder, tests: compiledSpecs } });
    return urlOf(temporaryWorkspace());
  },
});
