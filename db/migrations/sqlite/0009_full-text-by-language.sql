-- PostgreSQL's part of this step; SQLite has had a full-text table for each language from the start.
DROP TABLE IF EXISTS `search_documents`;
