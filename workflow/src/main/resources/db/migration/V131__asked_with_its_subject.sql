-- What is asked begins with what the call checks there (200 characters), before the officer's own words (500).
ALTER TABLE idea_integration_asked MODIFY what VARCHAR(710) NOT NULL;
