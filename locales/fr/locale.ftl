### review: source

language-name = Français
