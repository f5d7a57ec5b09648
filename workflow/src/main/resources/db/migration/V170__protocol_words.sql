-- The office finds people by any word of their name, and cases by any word of their subject. Filled when a document is registered, in a
-- job of its own, so that no final send pays for it. People are called Will, too: the words that MySQL leaves out by itself are English.
SET SESSION innodb_ft_enable_stopword = OFF;
ALTER TABLE protocol_entry ADD FULLTEXT KEY protocol_entry_words (party, subject);
