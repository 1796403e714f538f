import { describe, expect, test } from 'vitest';
import { expectCard, frames } from '../support/card';
import { rest } from '../support/pointer';
import { BROWSER_KINDS, useVisit } from '../support/visit';
import { expectWords } from '../support/words';

const POLICY = "style-src 'none'; style-src-attr 'none'; report-uri /r";

describe.each(BROWSER_KINDS)('%s: a policy that allows no style', (kind) => {
  const visit = useVisit(kind);

  test.each(['content-security-policy', 'content-security-policy-report-only'])(
    'has nothing of a card to report (%s)',
    async (header) => {
      const reports = () => visit.site.requests.filter((request) => request.endsWith('/r')).length;
      const before = reports();
      const html = `<p>頭痛と発熱</p><script>
        var violations = [];
        addEventListener('securitypolicyviolation', (event) => violations.push(event.sample));
      </script>`;
      const page = await visit.open(visit.site.page(html, { [header]: POLICY }));
      await expectWords(page, ['頭痛', '発熱']);
      for (const word of ['頭痛', '発熱']) {
        await rest(page, word);
        await expectCard(page, word);
      }
      await page.evaluate(() => scrollTo(0, 10));
      await frames(page, 3);
      // What the page does itself is reported, and nothing was before.
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await expect.poll(reports).toBe(before + 1);
      const violations = () =>
        page.evaluate(() => (window as unknown as { violations: string[] }).violations.length);
      await expect.poll(violations).toBe(1);
    },
  );
});
