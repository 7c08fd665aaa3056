/** The command line's entry point: `tsx src/cli/main.ts …`. */
import { runInProcess } from './process';

await runInProcess(process.argv.slice(2));
