"""Worker processes that outlive each other's loss, forked where that is safe; what they work on is the callers' matter.

Light to import: a command that will need workers can let them begin before it has loaded itself.
"""
