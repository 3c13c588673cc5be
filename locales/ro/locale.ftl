### review: draft

language-name = Română
