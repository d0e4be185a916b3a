-- Adds advice that was set aside to 20261127060000_review.
UPDATE "drafts" SET "dismissals" = '[{"id":"hedge a","what":"A word stands without a likelihood","reason":"It describes, and forecasts nothing."}]'
  WHERE "brief_id" = '01a214a2-faef-7403-aacf-7474653dd30f';
