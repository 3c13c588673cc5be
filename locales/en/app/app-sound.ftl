### review: draft
### The question, read aloud.

sound-listen = Listen to the question
sound-stop = Stop reading aloud
sound-synthetic = synthetic voice
sound-unplayable = This recording cannot be played here.
