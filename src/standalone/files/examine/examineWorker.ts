/** The worker's side of `workerExamine`: one request, one answer. */
import { examineBytes } from './examineBytes';
import type { ExamineRequest } from './examiner';

addEventListener('message', ({ data }: MessageEvent<ExamineRequest>) => {
  postMessage(examineBytes(data.bytes, data.options));
});
