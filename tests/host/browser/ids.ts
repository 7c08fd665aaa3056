/** Numbers of office.js for what it asks of the host and listens to. */
export const METHOD = {
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
/** Answer to what this host does not know, so that nobody waits for ever. */
export const NOT_KNOWN = 5001;
export const EVENT_ID = { richApiMessage: 33, commandInvoked: 39 } as const;
/** Number of the host application in the handshake. */
export const APP = { excel: 1, excelOnWeb: 16 } as const;
