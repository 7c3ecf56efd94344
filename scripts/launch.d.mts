export const LAUNCH_ARGS: readonly string[];
