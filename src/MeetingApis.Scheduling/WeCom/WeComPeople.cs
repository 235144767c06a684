using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Finds members, invites them and takes them off.</summary>
internal sealed class WeComPeople(WeComClient client, WeComEmailType mailbox)
{
    /// <summary>
    /// Asks for each number and address once, however often it occurs: WeCom counts the misses of an organisation, and
    /// refuses the search for a day if there are too many.
    /// </summary>
    public async Task<IReadOnlyList<PeopleSearchRow>> FindAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken)
    {
        (PeopleQuery Query, string Asked)[] all = [.. queries.Select(static query => (query, query.DomesticMobile ?? query.Email!.ToLowerInvariant()))];
        (PeopleQuery Query, string Asked)[] once = [.. all.DistinctBy(static one => one.Asked, StringComparer.Ordinal)];
        var rows = new PeopleSearchRow[once.Length];
        await Parallel.ForAsync(
            0,
            once.Length,
            new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
            async (i, cancellation) => rows[i] = await FindAsync(once[i].Query, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        var found = once.Zip(rows).ToDictionary(static pair => pair.First.Asked, static pair => pair.Second, StringComparer.Ordinal);
        return [.. all.Select(one => found[one.Asked] with { MobileOrEmail = one.Query.Text })];
    }

    public async Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        HashSet<string> present = PresentAt(meeting);
        string[] added = [.. people.Select(static person => person.Id).Where(present.Add)];
        if (added.Length == 0)
        {
            return;
        }

        if (meeting.Id.Reference.Online)
        {
            await SetAsync(meeting, present, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            var request = new AddWeComScheduleAttendeesRequest { ScheduleId = meeting.Id.NativeId, Attendees = Attendees(added) };
            await client.Schedules.AddAttendeesAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes people off, but never the organizer, who manages the meeting.</summary>
    public async Task RemoveAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        HashSet<string> present = PresentAt(meeting);
        string[] removed = [.. people.Select(static person => person.Id).Where(id => !string.Equals(id, meeting.Id.Reference.OrganizerId, StringComparison.OrdinalIgnoreCase)).Where(present.Remove)];
        if (removed.Length == 0)
        {
            return;
        }

        try
        {
            if (meeting.Id.Reference.Online)
            {
                await SetAsync(meeting, present, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                var request = new RemoveWeComScheduleAttendeesRequest { ScheduleId = meeting.Id.NativeId, Attendees = Attendees(removed) };
                await client.Schedules.RemoveAttendeesAsync(request, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (MeetingApiException e) when (WeComRefusals.IsGone(e))
        {
            // Nobody is on a meeting that is no more.
        }
    }

    public static IReadOnlyList<WeComScheduleAttendee> Attendees(IEnumerable<string> userIds) => [.. userIds.Select(static userId => new WeComScheduleAttendee { UserId = userId })];

    /// <summary>The people of a meeting and its organizer. WeCom compares user ids without regard to case.</summary>
    private static HashSet<string> PresentAt(ScheduledMeeting meeting) =>
        new(meeting.People.Select(static one => one.Person.Id).Append(meeting.Id.Reference.OrganizerId!), StringComparer.OrdinalIgnoreCase);

    /// <summary>Replaces the invitees with the call that every app may make, and that also a meeting without advanced features takes.</summary>
    private async Task SetAsync(ScheduledMeeting meeting, IEnumerable<string> userIds, CancellationToken cancellationToken)
    {
        var request = new UpdateWeComMeetingRequest
        {
            MeetingId = meeting.Id.NativeId,
            Invitees = new WeComMembers { UserIds = [.. userIds] },
            CalendarId = meeting.Native.WeComMeeting?.CalendarId ?? meeting.Id.Reference.CalendarId,
        };
        await client.Meetings.UpdateAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PeopleSearchRow> FindAsync(PeopleQuery query, CancellationToken cancellationToken)
    {
        try
        {
            GetWeComUserIdResponse found = query.DomesticMobile is { } mobile
                ? await client.Users.GetIdByMobileAsync(new GetWeComUserIdByMobileRequest { Mobile = mobile }, cancellationToken).ConfigureAwait(false)
                : await client.Users.GetIdByEmailAsync(new GetWeComUserIdByEmailRequest { Email = query.Email!, EmailType = mailbox }, cancellationToken).ConfigureAwait(false);
            return found.UserId is { Length: > 0 } userId ? new PeopleSearchRow(query.Text) { Person = new Person(MeetingVendor.WeCom, userId) } : NotFound(query);
        }
        catch (MeetingNotFoundException)
        {
            return NotFound(query);
        }
        catch (MeetingPermissionException e) when (e.Code == WeComErrorCodes.NoPrivilege)
        {
            return new PeopleSearchRow(query.Text) { Reason = PersonMissingReason.NotFound, Explanation = "The member is not within the app's visible range." };
        }
        catch (MeetingValidationException e) when (e.Code is WeComErrorCodes.InvalidMobile or WeComErrorCodes.InvalidEmail)
        {
            return new PeopleSearchRow(query.Text) { Reason = PersonMissingReason.Malformed, Explanation = "WeCom takes it for no number or address." };
        }
    }

    private PeopleSearchRow NotFound(PeopleQuery query) => new(query.Text)
    {
        Reason = PersonMissingReason.NotFound,
        Explanation = query.Mobile is not null
            ? "No member that the app may see has this mobile number."
            : mailbox == WeComEmailType.Corp
            ? "No member that the app may see has this address as the mailbox that WeCom gave; other addresses were not looked at."
            : "No member that the app may see has this address as the personal one; the mailboxes that WeCom gave were not looked at.",
    };
}
