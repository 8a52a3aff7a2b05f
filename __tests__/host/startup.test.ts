import { afterEach, expect, jest, test } from '@jest/globals';
import http from 'node:http';
import { failClosed, useProxyOfEnvironment } from '../../src/host/startup.js';

const before = process.exitCode;

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = before;
});

test('whatever nobody caught ends the process with the code given', () => {
  const handlers = new Map<string | symbol, (error: unknown) => void>();
  jest.spyOn(process, 'on').mockImplementation(((event: string, handler: (error: unknown) => void) => {
    handlers.set(event, handler);
    return process;
  }) as typeof process.on);
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as unknown as typeof process.exit);
  failClosed(3, '');
  // A promise that is never settled leaves this code behind.
  expect(process.exitCode).toBe(3);
  expect([...handlers.keys()]).toEqual(['uncaughtException', 'unhandledRejection']);
  for (const handler of handlers.values()) handler(new Error('made by the test, one\n::error::line'));
  expect(exit.mock.calls).toEqual([[3], [3]]);
});

test('the proxy is taken from the environment, where there is one', async () => {
  const proxied = jest.fn();
  const known = http as { setGlobalProxyFromEnv?: () => unknown };
  const original = known.setGlobalProxyFromEnv;
  known.setGlobalProxyFromEnv = proxied;
  await useProxyOfEnvironment({});
  expect(proxied).not.toHaveBeenCalled();
  await useProxyOfEnvironment({ https_proxy: 'http://127.0.0.1:1' });
  if (original) known.setGlobalProxyFromEnv = original;
  else delete known.setGlobalProxyFromEnv;
  expect(proxied).toHaveBeenCalledTimes(1);
});
