### review: draft
### The words of `repere protocol keygen`, `sign` and `verify`: who stands behind a protocol.
### Words between grave accents are not translated.

publish-keys-made =
    The keys of “{ $name }” are made. The secret keys are in { $path }: whoever has them can publish under this name.
    Keep a copy offline. What is printed is public: hand it to whoever writes the deployment’s settings, by a way on which nobody can swap it.
publish-signed = { $id } { $version } is signed by “{ $name }”: { $path }
publish-unsigned = { $id } { $version } is signed by nobody, and can be installed in a demonstration only: { $path }
publish-verified =
    { $id } { $version }, signed by “{ $name }” on { $at }
    Both signatures are right and nothing was changed since. SHA-256: { $sha256 }

publish-bad-name = This publisher’s name cannot be used. Nothing was made.
    .fix = Give a name of at most 200 characters, without line breaks.
publish-already-there = There is something at this place already: { $path }. Nothing was changed.
    .fix = Choose another file name. Keys that are lost cannot be made again.
publish-cannot-write = The file could not be written: { $path } ({ $reason })
    .fix = Check the folder, its permissions and the space that is left.
publish-cannot-read = The file cannot be read: { $path } ({ $reason })
    .fix = Check the path and its permissions.
publish-not-a-key = { $path } does not hold the secret keys of a publisher.
    .fix = Take the file that `repere protocol keygen` wrote.
publish-not-a-publisher = { $path } is not a publisher’s public key.
    .fix = Take what `repere protocol keygen` printed, without changing it.
