const BYTES = 16;

/** A name that no other page or time makes; also where the browser has no UUIDs, on plain http. */
export const randomId = (): string => crypto.getRandomValues(new Uint8Array(BYTES)).join('-');
