"""Products as they are downloaded, read where they lie: one reader for each kind."""
