/** How much evidence is held at a time: what is charged, what waits, what is refused. */
import { describe, expect, test } from '@jest/globals';
import { createEvidenceBudget, type EvidenceBudget, type Hold } from '../../src/evidence/budget.js';

const LIMIT = 100;
const tooMuch = (limit: number): Error => new Error(`more than ${limit}`);
const opened = (): { budget: EvidenceBudget; hold: Hold; release: () => void } => {
  const budget = createEvidenceBudget(LIMIT);
  const scope = budget.scope();
  return {
    budget,
    hold: scope.hold(tooMuch),
    release: () => {
      scope.release();
    },
  };
};
const bytes = (length: number) => () => Promise.resolve(length);
const weigh = (length: number): number => length;

/** A read that ends when it is told to. */
function slow(): {
  readonly read: (room: number) => Promise<number>;
  readonly end: (kept: number) => void;
  room: number;
} {
  let end: (kept: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const it = {
    room: -1,
    read: (room: number) => {
      it.room = room;
      return ended;
    },
    end: (kept: number) => {
      end(kept);
    },
  };
  return it;
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a budget', () => {
  test('counts what is kept until its scope is released, and not that of others', async () => {
    const { budget, hold, release } = opened();
    const other = budget.scope();
    other.hold(tooMuch).keep(5);
    await hold.read({ exactly: 60 }, bytes(60), weigh);
    hold.keep(35);
    expect(budget.held).toBe(100);
    release();
    release();
    expect(budget.held).toBe(5);
  });

  test('lets the last byte in, and not one more', async () => {
    const { hold, budget } = opened();
    hold.foresee(100);
    expect(() => {
      hold.foresee(101);
    }).toThrow('more than 100');
    expect(budget.held).toBe(0);
    await hold.read({ exactly: 100 }, bytes(100), weigh);
    expect(() => {
      hold.keep(1);
    }).toThrow('more than 100');
    await expect(hold.read({ exactly: 1 }, bytes(1), weigh)).rejects.toThrow('more than 100');
    await expect(hold.read({ upTo: 1 }, bytes(1), weigh)).rejects.toThrow('more than 100');
    await expect(hold.read({ exactly: 0 }, bytes(0), weigh)).resolves.toBe(0);
  });

  test('begins no read that could not be kept', async () => {
    const { hold } = opened();
    let begun = 0;
    const read = () => {
      begun++;
      return Promise.resolve(0);
    };
    await expect(hold.read({ exactly: 101 }, read, weigh)).rejects.toThrow('more than 100');
    expect(begun).toBe(0);
  });

  test('makes a read wait for the room that another one may give back', async () => {
    const { hold, budget } = opened();
    const [first, second] = [slow(), slow()];
    const one = hold.read({ upTo: 80 }, first.read, weigh);
    const two = hold.read({ upTo: 80 }, second.read, weigh);
    await settled();
    expect([first.room, second.room, budget.held]).toEqual([80, -1, 80]);
    first.end(10);
    await one;
    await settled();
    expect([second.room, budget.held]).toEqual([80, 90]);
    second.end(80);
    await two;
    expect(budget.held).toBe(90);
  });

  test('gives a read of unknown size what is left, and calls its end that of the budget', async () => {
    const { hold } = opened();
    hold.keep(70);
    const limited = (room: number) =>
      Promise.reject(Object.assign(new Error(`room ${room}`), { code: 'LIMIT_EXCEEDED' }));
    await expect(hold.read({ upTo: 50 }, limited, weigh)).rejects.toThrow('more than 100');
    await expect(hold.read({ upTo: 30 }, limited, weigh)).rejects.toThrow('room 30');
    const lost = () => Promise.reject(new Error('cut'));
    await expect(hold.read({ upTo: 50 }, lost, weigh)).rejects.toThrow('cut');
    await expect(hold.read({ upTo: 50 }, (room) => Promise.resolve(room), weigh)).resolves.toBe(30);
  });

  test('takes nothing for a read that failed', async () => {
    const { hold, budget } = opened();
    await expect(hold.read({ exactly: 100 }, () => Promise.reject(new Error('no')), weigh)).rejects.toThrow('no');
    expect(budget.held).toBe(0);
  });
});
