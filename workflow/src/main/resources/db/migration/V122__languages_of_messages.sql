-- Messages are written in the language of whoever gets them: with an account, as they chose; without, that of the page on which they asked.
ALTER TABLE person            ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
ALTER TABLE call_subscription ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
ALTER TABLE lab_interest      ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
ALTER TABLE public_question   ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
ALTER TABLE lab_purchase      ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
