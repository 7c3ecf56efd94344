/** How safe and how large what the browser keeps is. `null`: the browser does not say. */
export interface StorageStatus {
  /** The browser has promised not to clear it by itself. */
  readonly persisted: boolean | null;
  /** Bytes; estimates. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** The browser's care for what is stored. Every promise resolves. */
export interface StorageCare {
  status(): Promise<StorageStatus>;
  /** Asks the browser never to clear it by itself; answers whether it promised. */
  persist(): Promise<boolean>;
}
