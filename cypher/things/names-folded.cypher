// What are the names, folded?
MATCH (name:Name)
RETURN name.folded AS folded
