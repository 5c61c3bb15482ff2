export { serve } from './serve.ts';
export { startServer } from './start-server.ts';
export type { World } from './world.ts';
