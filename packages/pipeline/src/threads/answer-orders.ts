import { parentPort } from 'node:worker_threads'

/** In a thread: answers the orders of its `WorkThread`, one after the other. */
export function answerOrders<Order, Answer>(answer: (order: Order) => Answer): void {
  parentPort?.on('message', ({ number, content }: { number: number; content: Order }) => {
    parentPort?.postMessage({ number, content: answer(content) })
  })
}
