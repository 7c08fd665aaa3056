/** Rewrites a file for ever with contents of one letter each, for the test that kills it. */
import { replaceFile } from '../../../src/cli/disk/replaceFile';

const [path = '', size = '0'] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  const letter = 'abcdefgh'.charCodeAt(turn % 8);
  const written = await replaceFile(path, new Uint8Array(Number(size)).fill(letter));
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  if (turn === 0) process.stdout.write('ready\n');
}
