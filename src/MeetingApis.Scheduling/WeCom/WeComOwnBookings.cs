using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>
/// Finds the bookings of a meeting whose ids nobody remembers. That of a schedule names it. That of a meeting does not: it
/// is looked for only if an attempt to book the room ended without an answer, and is the meeting's own for certain only if
/// the organizer has no other meeting at that time whose booking it may be.
/// </summary>
internal sealed class WeComOwnBookings(WeComClient client, WeComRoomSearch search, WeComRoomAttempts attempts)
{
    /// <summary>How much earlier than a meeting another one may begin that is still on.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromDays(1);

    /// <summary>The booking that a meeting has of a room; null if it has none.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="roomId">The room.</param>
    /// <param name="wasHeld">Whether it had one that is gone: where no attempt is remembered, a process with another store may have booked the room again.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public Task<WeComOwnBooking?> FindAsync(ScheduledMeeting meeting, string roomId, bool wasHeld, CancellationToken cancellationToken) => meeting.Id.Reference.Online
        ? OfMeetingAsync(meeting, roomId, wasHeld, cancellationToken)
        : OfScheduleAsync(meeting, roomId, cancellationToken);

    /// <summary>Reads the state of a booking; null for one that WeCom does not know.</summary>
    public async Task<WeComMeetingRoomBookingStatus?> StatusAsync(string roomId, string bookingId, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.MeetingRoomBookings.GetAsync(new GetWeComMeetingRoomBookingRequest { MeetingRoomId = roomId, BookingId = bookingId }, cancellationToken).ConfigureAwait(false)).Booking?.Status;
        }
        catch (MeetingApiException e) when (WeComRefusals.MayMeanNoBooking(e))
        {
            return null;
        }
    }

    private async Task<WeComOwnBooking?> OfScheduleAsync(ScheduledMeeting meeting, string roomId, CancellationToken cancellationToken)
    {
        MeetingTime held = WeComHalfHours.Around(meeting.During);
        IReadOnlyList<WeComMeetingRoomBooking> bookings = await search.BookingsAsync(roomId, held.Start, held.End, cancellationToken).ConfigureAwait(false);
        return bookings.FirstOrDefault(booking => booking.BookingId is not null && booking.ScheduleId == meeting.Id.NativeId) is { } own
            ? new WeComOwnBooking(await WholeIdAsync(roomId, own.BookingId!, cancellationToken).ConfigureAwait(false), own.Status, IsCertain: true)
            : null;
    }

    private async Task<WeComOwnBooking?> OfMeetingAsync(ScheduledMeeting meeting, string roomId, bool wasHeld, CancellationToken cancellationToken)
    {
        WeComRoomAttempt? attempt = await attempts.FindAsync(meeting.Id.Reference, roomId, cancellationToken).ConfigureAwait(false);
        if (attempt?.BookingId is { } known && await StatusAsync(roomId, known, cancellationToken).ConfigureAwait(false) is { } status and not WeComMeetingRoomBookingStatus.Cancelled)
        {
            return new WeComOwnBooking(known, status, IsCertain: true);
        }

        if (!(attempt?.IsOpen ?? wasHeld))
        {
            return null;
        }

        List<WeComOwnBooking> candidates = await CandidatesAsync(meeting, roomId, cancellationToken).ConfigureAwait(false);
        if (candidates.Count == 0)
        {
            return null;
        }

        (IReadOnlyList<string> taken, bool mayBeOthers) = await OfOthersAsync(meeting, roomId, cancellationToken).ConfigureAwait(false);
        candidates.RemoveAll(one => taken.Contains(one.Id));
        return candidates.Count == 0 ? null : candidates[0] with { IsCertain = candidates.Count == 1 && !mayBeOthers };
    }

    /// <summary>The organizer's bookings for just the time of a meeting, apart from those of schedules.</summary>
    private async Task<List<WeComOwnBooking>> CandidatesAsync(ScheduledMeeting meeting, string roomId, CancellationToken cancellationToken)
    {
        MeetingTime during = meeting.During;
        MeetingTime held = WeComHalfHours.Around(during);
        List<WeComOwnBooking> candidates = [];
        foreach (WeComMeetingRoomBooking booking in await search.BookingsAsync(roomId, held.Start, held.End, cancellationToken).ConfigureAwait(false))
        {
            if (booking.BookingId is { } id
                && string.IsNullOrEmpty(booking.ScheduleId)
                && string.Equals(booking.BookerUserId, meeting.Id.Reference.OrganizerId, StringComparison.OrdinalIgnoreCase)
                && booking.StartTime >= held.Start && booking.StartTime <= during.Start && booking.EndTime >= during.End && booking.EndTime <= held.End)
            {
                candidates.Add(new WeComOwnBooking(await WholeIdAsync(roomId, id, cancellationToken).ConfigureAwait(false), booking.Status, IsCertain: false));
            }
        }

        return candidates;
    }

    /// <summary>The bookings of the organizer's other meetings, and whether one of them may have one that nobody knows.</summary>
    private async Task<(IReadOnlyList<string> Known, bool MayHaveUnknown)> OfOthersAsync(ScheduledMeeting meeting, string roomId, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        List<string> known = [];
        bool mayHaveUnknown = false;
        var request = new ListWeComMeetingIdsRequest { UserId = reference.OrganizerId!, BeginTime = meeting.During.Start - s_margin, EndTime = meeting.During.End };
        await foreach (string id in client.Meetings.EnumerateIdsAsync(request, cancellationToken).ConfigureAwait(false))
        {
            if (id == reference.EventId)
            {
                continue;
            }

            MeetingReference other = reference with { EventId = id };
            WeComRoomAttempt? attempt = await attempts.FindAsync(other, roomId, cancellationToken).ConfigureAwait(false);
            if (attempt?.BookingId is { } booking)
            {
                known.Add(booking);
            }

            mayHaveUnknown |= attempt is not { IsOpen: false } && await MayTouchAsync(other, meeting.During, cancellationToken).ConfigureAwait(false);
        }

        return (known, mayHaveUnknown);
    }

    /// <summary>Whether another meeting may hold a room at a time. One that cannot be read may.</summary>
    private async Task<bool> MayTouchAsync(MeetingReference other, MeetingTime during, CancellationToken cancellationToken)
    {
        try
        {
            ScheduledMeeting read = WeComMeetingReader.Read(other, await client.ReadNativeAsync(other, cancellationToken).ConfigureAwait(false));
            return !read.IsCancelled && (read.IsSeries || (read.During.Start < during.End && during.Start < read.During.End));
        }
        catch (MeetingNotFoundException)
        {
            return false;
        }
        catch (MeetingApiException e) when (e is MeetingProtocolException || WeComRefusals.IsOthers(e))
        {
            return true;
        }
    }

    /// <summary>A list shows the days of a series; the series has an id of its own.</summary>
    private async Task<string> WholeIdAsync(string roomId, string bookingId, CancellationToken cancellationToken)
    {
        GetWeComMeetingRoomBookingResponse whole = await client.MeetingRoomBookings.GetAsync(new GetWeComMeetingRoomBookingRequest { MeetingRoomId = roomId, BookingId = bookingId }, cancellationToken).ConfigureAwait(false);
        return whole.Booking?.MasterBookingId ?? bookingId;
    }
}
