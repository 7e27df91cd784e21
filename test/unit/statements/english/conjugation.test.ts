import { describe, expect, test } from 'vitest';
import { conjugate } from '../../../../lib/statements/english/conjugation';

describe('the forms of English verbs', () => {
  test.each([
    ['warn', ['warned'], 'warns', ['warning']],
    ['argue', ['argued'], 'argues', ['arguing']],
    ['deny', ['denied'], 'denies', ['denying']],
    ['say', ['said'], 'says', ['saying']],
    ['express', ['expressed'], 'expresses', ['expressing']],
    ['vouch', ['vouched'], 'vouches', ['vouching']],
    ['slam', ['slammed'], 'slams', ['slamming']],
    ['quip', ['quipped'], 'quips', ['quipping']],
    ['admit', ['admitted'], 'admits', ['admitting']],
    ['plead', ['pleaded'], 'pleads', ['pleading']],
    ['reveal', ['revealed'], 'reveals', ['revealing']],
    ['signal', ['signaled', 'signalled'], 'signals', ['signaling', 'signalling']],
    ['think', ['thought'], 'thinks', ['thinking']],
  ])('%s', (plain, past, present, participle) =>
    expect(conjugate(plain)).toEqual({ plain, past, present, participle }),
  );
});
