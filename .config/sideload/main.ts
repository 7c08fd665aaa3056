/** `npm run sideload`: lets Excel on this machine know the add-in. */
import { Cannot } from './cannot';
import { thisMachine } from './machine';
import { readManifest } from './manifest';
import { orderOf, USAGE } from './order';
import { sideload, unload } from './sideload';

function run(): string {
  const { isHelp, isRemoval, choice } = orderOf(process.argv.slice(2));
  if (isHelp) return USAGE;
  const manifest = readManifest(choice, process.cwd());
  return (isRemoval ? unload : sideload)(manifest, thisMachine);
}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof Cannot)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
