### review: draft
### Finding a screening again, following it up, deleting it. Read by the worker only.

find-open = { $total ->
        [one] Find again
       *[other] Find again ({ $total })
    }
find-title = Find again
find-code = Code of the screening
find-code-example = K42
find-filters = Filters
find-when = When
find-when-any = Any date
find-when-today = Today
find-when-week = Last 7 days
find-when-range = Between two dates…
find-from = From
find-until = To
find-standing = Where it stands
find-standing-any = Any state
find-standing-in-progress = To go on with
find-standing-put-off = Another time
find-standing-finished = Finished
find-standing-referred = Referred
find-standing-to-be-deleted = To be deleted
find-protocol = Protocol
find-protocol-any = Any protocol
find-visit = Visit
find-visit-any = Any visit
find-count = { $total ->
        [0] No screening
        [one] One screening
       *[other] { $total } screenings
    }
find-none = Nothing like that here
find-none-what = Check the code, or take a filter away. Names and what was said are never searched.
find-all = Show all
find-deleted-worker = { $code } was deleted on { $day }, as asked. Only this code and this date are left.
find-deleted-retention = { $code } was deleted on { $day }: this deployment keeps nothing for longer. Only this code and this date are left.
find-list = Screenings
find-more = { $code }: follow up, delete

date-day = { $day }
deletion-on = Will be deleted on { $day }
deletion-waits = Not before it is sent to { $agencies }
deletion-by-deployment = This deployment keeps nothing for longer. If you go on with it, it is kept.
delete = Delete
delete-about = In a week. Until then nothing is lost.
delete-scheduled = { $code } will be deleted on { $day }.
delete-undo = Undo
delete-keep = Keep it after all
delete-kept = { $code } is kept.
delete-now = Delete right away
delete-now-about = Only the code and the date will be left.
delete-done = { $code } is deleted.

follow-begin = Speak with this person again
follow-begin-about = A new screening that takes over what was said already.
follow-of = Follows { $code }
follow-of-deleted = Follows { $code }, deleted since
follow-by = Followed by { $code }
follow-links = Before and after

said-before = Said on { $day }
said-before-warning = Answered already. Asking again can hurt: only if something has changed.
said-before-keep = It is still true

settings-retention-none = Nothing is deleted by itself.
settings-retention-inactive = { $days ->
        [one] What has not changed for a day is deleted.
       *[other] What has not changed for { $days } days is deleted.
    }
settings-retention-delivered = { $days ->
        [one] What was received is deleted here a day later.
       *[other] What was received is deleted here { $days } days later.
    }

error-deletion-by-deployment = It is the deployment that deletes this screening on that day. Nothing was changed.
    .fix = Go on with it if it is still of use: what changes is kept for longer.
error-deletion-not-announced = This screening has no date of deletion. Nothing was deleted.
    .fix = Have it deleted in a week first; then delete it right away.
error-deletion-waits = Something of this screening still waits to be sent. Nothing was deleted.
    .fix = Send it, or withdraw it among what is to be sent.
error-follow-up-unfinished = This screening is not finished. Nothing was changed.
    .fix = Go on with it, or finish it first.
