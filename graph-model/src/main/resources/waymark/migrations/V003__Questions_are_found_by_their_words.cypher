CREATE FULLTEXT INDEX question_text_en IF NOT EXISTS FOR (n:Question) ON EACH [n.text_en, n.phrasings_en] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX question_text_fi IF NOT EXISTS FOR (n:Question) ON EACH [n.text_fi, n.phrasings_fi] OPTIONS {indexConfig: {`fulltext.analyzer`: 'finnish'}};
CREATE FULLTEXT INDEX question_text_ru IF NOT EXISTS FOR (n:Question) ON EACH [n.text_ru, n.phrasings_ru] OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}};
CREATE FULLTEXT INDEX question_text_zh_hans IF NOT EXISTS FOR (n:Question) ON EACH [n.text_zh_Hans, n.phrasings_zh_Hans] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX question_text_zh_hant IF NOT EXISTS FOR (n:Question) ON EACH [n.text_zh_Hant, n.phrasings_zh_Hant] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
