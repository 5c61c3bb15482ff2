import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Wraps a request's handler so that a cancelled request comes back as an error. It lets waiting messages in before the
 * work and before the answer: a cancellation often stands right behind its request.
 */
export function cancellable<P, R>(
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    await nextTurn();
    if (token.isCancellationRequested) return cancelled();
    const result = await answer(params, token);
    await nextTurn();
    return token.isCancellationRequested ? cancelled() : result;
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const cancelled = (): ResponseError<void> =>
  new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
