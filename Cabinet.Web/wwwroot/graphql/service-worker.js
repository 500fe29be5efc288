// Stands in for Banana Cake Pop's own, which would answer /graphql/docs and its files of an older version from a cache. This one keeps nothing.
