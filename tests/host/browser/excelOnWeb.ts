import type { Page } from 'playwright-core';
import { EXCEL_365 } from '../requirementSets';
import { serveOfficeJs } from './files';
import { DocumentCopy } from './documentCopy';
import { APP, EVENT_ID, METHOD, NOT_KNOWN } from './ids';
import { answerRichApi, type RichApiMessage } from './richApi';
import { Ribbon } from './ribbon';
import { pressOf, type Served, type ServeOptions, whileOpen } from './served';

/** A page of Excel on the web as the library trusts it: https, under one of Microsoft's Office hosts. */
export const EXCEL_PAGE = 'https://cn1-excel.officeapps.live.com/x/host.html';
const PANE_NAME = 'pane';

/** What the pane asks of Excel's page over `postMessage`. */
interface Request {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

const INVOKE = 0;
const REGISTER = 1;

/**
 * Seam B, Excel on the web: opens Excel's page with the pane in a frame. office.js and its start-up are Microsoft's;
 * every request goes through the page to the host in this process.
 */
export async function serveExcelOnWeb(page: Page, options: ServeOptions): Promise<Served> {
  const { host, paneUrl, size = { width: 320, height: 700 } } = options;
  const conversations = new Map<string, string>();
  const post = (message: object): Promise<void> =>
    whileOpen(page, () => page.evaluate(postToPane, JSON.stringify(message)));
  const fire = (event: string, data: unknown): Promise<void> =>
    post(
      response(
        { _actionName: event, _conversationId: conversations.get(event) ?? '', _correlationId: 0 },
        data,
        1,
      ),
    );
  const file = new DocumentCopy(options.fileBytes ?? null);
  const ribbon = new Ribbon((id, name, event) => fire('appCommandInvoked', { 0: id, 1: name, 2: event }));
  host.send = (entries) => {
    if (conversations.has('richApiMessage')) void fire('richApiMessage', { ArrayData: entries });
  };

  const execute = async (data: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const method = (data['DdaMethod'] as { readonly DispatchId: number } | undefined)?.DispatchId;
    switch (method) {
      case METHOD.richApi: {
        const answered = await answerRichApi(host, data['ArrayData'] as RichApiMessage);
        return { Version: 1, Error: answered.error, Data: answered.data };
      }
      case METHOD.commandCompleted:
        ribbon.complete(String(data['0']), Number(data['1']));
        return { Version: 1, Error: 0 };
      case METHOD.openFile:
        return { Version: 1, Error: file.error, ...file.open(Number(data['1'])) };
      case METHOD.fileSlice:
        return { Version: 1, Error: file.error, ...file.sliceAt(Number(data['3'])) };
      case METHOD.closeFile:
        return { Version: 1, Error: file.error };
      default:
        host.unknown.push(`method ${String(method)}`);
        return { Version: 1, Error: NOT_KNOWN };
    }
  };

  const answer = async (request: Request): Promise<unknown> => {
    const { _actionName: name, _data: data } = request;
    if (name === 'ContextActivationManager_getAppContextAsync') return contextOf(options);
    if (request._actionType === REGISTER) {
      conversations.set(name, request._conversationId);
      if (data?.['eventDispId'] === EVENT_ID.commandInvoked) ribbon.listen();
      return { Version: 1, Error: 0 };
    }
    if (request._actionType !== INVOKE || name !== 'executeMethod') return { Version: 1, Error: 0 };
    return execute(data ?? {});
  };

  const context = page.context();
  await serveOfficeJs(context);
  await context.route(EXCEL_PAGE, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Excel</title><body>',
    }),
  );
  await page.exposeFunction('excelAnswers', async (json: string) => {
    const request = JSON.parse(json) as Request;
    return JSON.stringify(response(request, await answer(request), 0));
  });
  await page.setViewportSize(size);
  await page.goto(EXCEL_PAGE);
  await page.evaluate(openPane, { name: PANE_NAME, url: paneAddress(paneUrl, options.language ?? 'zh-CN') });
  const frame = await page.waitForSelector(`iframe[name=${PANE_NAME}]`);
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('the pane did not open');
  return { pane, press: pressOf(ribbon) };
}

const response = (
  request: Pick<Request, '_actionName' | '_conversationId' | '_correlationId'>,
  data: unknown,
  kind: 0 | 1,
): object => ({
  _messageType: 1,
  _actionName: request._actionName,
  _conversationId: request._conversationId,
  _correlationId: request._correlationId,
  _origin: new URL(EXCEL_PAGE).origin,
  _data: data,
  _errorCode: 0,
  _responseType: kind,
  _serializerVersion: 1,
});

const ID = 'b1f7c1c2-0000-4000-8000-000000000001';

function paneAddress(paneUrl: string, language: string): string {
  const url = new URL(paneUrl);
  url.searchParams.set('_host_Info', `Excel$Web$16.01$${language}$${ID}$$$0`);
  url.hash = `&_serializer_version=1&_xdm_Info=conversation|${ID}|${encodeURIComponent(EXCEL_PAGE)}`;
  return url.href;
}

const contextOf = ({ language = 'zh-CN', sets = EXCEL_365 }: ServeOptions): object => ({
  _id: ID,
  _appName: APP.excelOnWeb,
  _appVersion: '16.0',
  _appMinorVersion: 1,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: 'https://example.sharepoint.com/自评表.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _correlationId: ID,
  _appInstanceId: ID,
  _requirementMatrix: JSON.stringify(sets),
  _hostFullVersion: '16.0.15330.40000',
  _initialDisplayMode: 0,
});

/** Runs in Excel's page. */
function openPane({ name, url }: { name: string; url: string }): void {
  document.body.style.margin = '0';
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = 'Add-in';
  Object.assign(frame.style, { border: '0', display: 'block', width: '100vw', height: '100vh' });
  const ask = Reflect.get(window, 'excelAnswers') as (json: string) => Promise<string>;
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== 'string' || !data.startsWith('{')) return;
    if ((JSON.parse(data) as { _messageType?: number })._messageType !== 0) return;
    void ask(data).then((answered) => frame.contentWindow?.postMessage(answered, origin));
  });
  frame.src = url;
  document.body.append(frame);
}

/** Runs in Excel's page. */
function postToPane(json: string): void {
  const frame = document.querySelector('iframe');
  frame?.contentWindow?.postMessage(json, new URL(frame.src).origin);
}
