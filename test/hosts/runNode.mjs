import { startNodeHost } from './nodeHost.mjs';
import { projectFolder } from './projectFolder.mjs';
import { compiledSpecs, runSpecs } from './runSpecs.mjs';
import { temporaryWorkspace } from './temporaryFolder.mjs';

await runSpecs({
  name: 'Node extension host',
  runsIn: 'Node',
  start: () =>
    startNodeHost({
      workspace: temporaryWorkspace(),
      extension: { tested: projectFolder, tests: compiledSpecs },
    }),
});
