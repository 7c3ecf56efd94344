/** Says "something on the shelf has changed" to this tab and to all others of this origin. */
export interface ChangeSignal {
  tell(): void;
  /** Answers the way to stop. */
  watch(changed: () => void): () => void;
  close(): void;
}

/**
 * One BroadcastChannel, and the listeners of this tab besides, for a channel does not hear itself. It carries no data:
 * listeners read what they need. A listener's fault is its own, and does not stop what told of the change. Where there
 * is no BroadcastChannel, a tab hears only itself.
 */
export function changeSignal(name: string): ChangeSignal {
  const listeners = new Set<() => void>();
  const call = () => {
    for (const listener of listeners) queueMicrotask(listener);
  };
  let open = true;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  if (channel) channel.onmessage = call;
  return {
    tell: () => {
      if (open) channel?.postMessage(null);
      call();
    },
    watch: (changed) => {
      const listener = () => changed();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      open = false;
      listeners.clear();
      channel?.close();
    },
  };
}
