### review: draft

language-name = English
