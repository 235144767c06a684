namespace MeetingApis.Scheduling.Internal;

/// <summary>Invites people to a meeting, each once.</summary>
internal sealed class Invitation(VendorCalendar calendar)
{
    /// <summary>Invites those who are not on the meeting yet.</summary>
    /// <param name="meeting">The meeting as it is.</param>
    /// <param name="required">Who should come.</param>
    /// <param name="optional">Who need not come.</param>
    /// <param name="undo">Is told that people are told.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Whether there was somebody to invite.</returns>
    public async Task<bool> InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, UndoLog undo, CancellationToken cancellationToken)
    {
        (Person[] come, Person[] may) = (Missing(meeting, required), Missing(meeting, optional));
        if (come.Length + may.Length == 0)
        {
            return false;
        }

        try
        {
            await calendar.InviteAsync(meeting, come, may, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException e) when (e.IsOutcomeUnknown)
        {
            undo.AddFinal(LeftBehindKind.Notification, meeting.Id.NativeId, "People may have been told of the meeting.");
            ScheduledMeeting read = await calendar.ReadAsync(meeting.Id.Reference, cancellationToken).ConfigureAwait(false);
            (come, may) = (Missing(read, required), Missing(read, optional));
            if (come.Length + may.Length > 0)
            {
                await calendar.InviteAsync(read, come, may, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException || come.Length + may.Length > 1)
        {
            // Those of earlier batches were told, and perhaps these.
            undo.AddFinal(LeftBehindKind.Notification, meeting.Id.NativeId, "People may have been told of the meeting.");
            throw;
        }

        return true;
    }

    private static Person[] Missing(ScheduledMeeting meeting, IReadOnlyList<Person> people) =>
        [.. people.Where(person => meeting.People.All(one => one.Person.Id != person.Id))];
}
