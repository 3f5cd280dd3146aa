import { strict as assert } from 'node:assert';
import { NearMiss } from '../../../src/core/production/nearMiss';

describe('a near miss', () => {
  const names = ['U-007', 'ELENA', '12A', 'INT. ROOF - NIGHT', 'TOM'];
  const near = new NearMiss(names.map((name) => [name, name]));
  const cases: readonly { readonly written: string; readonly found: string | undefined }[] = [
    { written: 'u7', found: 'U-007' },
    { written: 'U_07', found: 'U-007' },
    { written: 'U-008', found: undefined },
    { written: 'U-070', found: undefined },
    { written: 'ELENNA', found: 'ELENA' },
    { written: 'ELNA', found: 'ELENA' },
    { written: 'ELEMA', found: 'ELENA' },
    { written: 'ELNEA', found: 'ELENA' },
    { written: 'MARA', found: undefined },
    { written: '12a', found: '12A' },
    { written: '12B', found: undefined },
    { written: '13A', found: undefined },
    { written: 'INT ROOF NIGHT', found: 'INT. ROOF - NIGHT' },
    { written: 'TIM', found: undefined },
    { written: '', found: undefined },
    { written: '…', found: undefined },
    { written: 'constructor', found: undefined },
  ];
  for (const { written, found } of cases)
    it(`of ${written || 'nothing'}: ${found ?? 'none'}`, () => assert.equal(near.find(written), found));
});
