import fc from 'fast-check';
import { expect, it } from 'vitest';
import { miniatureOf, segmentsOf } from '../../../components/anatomy/miniature';

const text = fc
  .array(fc.string({ minLength: 1, maxLength: 900, unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 30 })
  .map((paragraphs) => paragraphs.map((paragraph) => paragraph.replace(/\s/g, ' ')).join('\n\n'));

it('sets every letter once, in columns that are not too long', () => {
  fc.assert(
    fc.property(text, (body) => {
      const page = miniatureOf(body);
      const letters = page.text.reduce((sum, { start, end }) => sum + end - start, 0);
      const spaces = body.match(/\n/g)?.length ?? 0;
      expect([body.length, body.length - spaces]).toContain(letters);
      expect(page.lines).toBeLessThanOrEqual(40);
      for (const { column, line, from, to } of page.text) {
        expect(column).toBeLessThan(page.columns);
        expect(line).toBeLessThan(page.lines);
        expect(from).toBe(0);
        expect(to).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('covers exactly the stretch asked for', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
      const [start, end] = [a % body.length, b % body.length].sort((one, other) => one - other) as [
        number,
        number,
      ];
      const page = miniatureOf(body);
      const segments = segmentsOf(page, { start, end });
      for (const segment of segments) {
        expect(segment.start).toBeGreaterThanOrEqual(start);
        expect(segment.end).toBeLessThanOrEqual(end);
        expect(segment.from).toBeLessThanOrEqual(segment.to);
      }
      const whole = segmentsOf(page, { start: 0, end: body.length });
      expect(whole.map(({ column, line }) => [column, line])).toEqual(
        page.text.map(({ column, line }) => [column, line]),
      );
    }),
  );
});
