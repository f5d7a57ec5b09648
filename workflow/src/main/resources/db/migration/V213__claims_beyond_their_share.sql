-- A claim may also reach what earlier ones left; that no grant is paid beyond its amount is held by idea_grant_not_overpaid.
ALTER TABLE payment_claim DROP CONSTRAINT payment_claim_within_share;
