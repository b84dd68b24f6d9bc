synonyms={}
