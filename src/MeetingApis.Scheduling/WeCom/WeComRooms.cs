using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Lists rooms, and books them for meetings and schedules.</summary>
internal sealed class WeComRooms
{
    private readonly WeComClient _client;
    private readonly WeComRoomSearch _search;
    private readonly WeComRoomAttempts _attempts;
    private readonly WeComOwnBookings _own;

    public WeComRooms(WeComClient client, IGrantStore store)
    {
        _client = client;
        _search = new WeComRoomSearch(client);
        _attempts = new WeComRoomAttempts(store);
        _own = new WeComOwnBookings(client, _search, _attempts);
    }

    public Task<IReadOnlyList<RoomCandidate>> ListAsync(RoomQuery query, CancellationToken cancellationToken) => _search.ListAsync(query, cancellationToken);

    public IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, string? area) => _search.AskTimes(rooms, during, area);

    /// <summary>Reads what became of the bookings. One that was replaced, because the meeting was moved and moved back, is looked for.</summary>
    public async Task<(MeetingReference Reference, IReadOnlyList<BookedRoom> Rooms)> ReadAsync(ScheduledMeeting meeting, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        var bookings = reference.Bookings.ToDictionary(StringComparer.Ordinal);
        List<BookedRoom> rooms = [];
        foreach ((string roomId, string bookingId) in reference.Bookings)
        {
            WeComMeetingRoomBookingStatus? status = await _own.StatusAsync(roomId, bookingId, cancellationToken).ConfigureAwait(false);
            if (status is null or WeComMeetingRoomBookingStatus.Cancelled)
            {
                if (meeting.IsCancelled)
                {
                    bookings.Remove(roomId);
                    continue;
                }

                WeComOwnBooking? own = await _own.FindAsync(meeting, roomId, wasHeld: true, cancellationToken).ConfigureAwait(false) is { IsCertain: true } certain ? certain : null;
                status = own?.Status;
                bookings[roomId] = own?.Id ?? bookingId;
            }

            rooms.Add(new BookedRoom(new Room(MeetingVendor.WeCom, roomId), StatusOf(status)));
        }

        return (reference with { Bookings = bookings }, rooms);
    }

    /// <summary>Finds the rooms that a meeting may hold although nobody remembers its bookings.</summary>
    public async Task<MeetingReference> RecallAsync(ScheduledMeeting meeting, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        var bookings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Room room in rooms)
        {
            if (await _own.FindAsync(meeting, room.Id, wasHeld: false, cancellationToken).ConfigureAwait(false) is { IsCertain: true } own)
            {
                bookings[room.Id] = own.Id;
            }
        }

        return meeting.Id.Reference with { Bookings = bookings };
    }

    public async Task<RoomsAnswer> AddAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        var bookings = reference.Bookings.ToDictionary(StringComparer.Ordinal);
        List<BookedRoom> answers = [];
        foreach (Room room in rooms)
        {
            if (bookings.ContainsKey(room.Id))
            {
                // Reading tells what became of the booking.
                answers.Add(new BookedRoom(room, BookedRoomStatus.Pending));
                continue;
            }

            (BookedRoom answer, string? bookingId) = await BookAsync(reference, room, cancellationToken).ConfigureAwait(false);
            answers.Add(answer);
            if (bookingId is not null)
            {
                bookings[room.Id] = bookingId;
            }
        }

        return new RoomsAnswer(reference with { Bookings = bookings }, answers);
    }

    public async Task<MeetingReference> RemoveAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        var bookings = reference.Bookings.ToDictionary(StringComparer.Ordinal);
        foreach (Room room in rooms)
        {
            if (bookings.TryGetValue(room.Id, out string? known))
            {
                await CancelAsync(reference, room.Id, known, cancellationToken).ConfigureAwait(false);
            }
            else if (!reference.Online || await _attempts.FindAsync(reference, room.Id, cancellationToken).ConfigureAwait(false) is not null)
            {
                await CancelForgottenAsync(reference, room.Id, except: null, cancellationToken).ConfigureAwait(false);
            }

            await _attempts.ForgetAsync(reference, room.Id, cancellationToken).ConfigureAwait(false);
            bookings.Remove(room.Id);
        }

        return reference with { Bookings = bookings };
    }

    private async Task<(BookedRoom Answer, string? BookingId)> BookAsync(MeetingReference reference, Room room, CancellationToken cancellationToken)
    {
        bool isAgain = reference.Online && await _attempts.BeginAsync(reference, room.Id, cancellationToken).ConfigureAwait(false);
        try
        {
            BookWeComMeetingRoomSeriesResponse booked = reference.Online
                ? await _client.MeetingRoomBookings.BookForMeetingAsync(new BookWeComMeetingRoomForMeetingRequest { MeetingRoomId = room.Id, MeetingId = reference.EventId, BookerUserId = reference.OrganizerId! }, cancellationToken).ConfigureAwait(false)
                : await _client.MeetingRoomBookings.BookForScheduleAsync(new BookWeComMeetingRoomForScheduleRequest { MeetingRoomId = room.Id, ScheduleId = reference.EventId, BookerUserId = reference.OrganizerId! }, cancellationToken).ConfigureAwait(false);
            await _attempts.EndAsync(reference, room.Id, booked.BookingId!, cancellationToken).ConfigureAwait(false);
            return (new BookedRoom(room, BookedRoomStatus.Booked) { MissingDays = [.. booked.ConflictDates.Select(ChinaTime.DayOf)] }, booked.BookingId);
        }
        catch (MeetingApiException e)
        {
            if ((e.IsOutcomeUnknown || WeComRefusals.MayMeanTaken(e)) && await ExplainAsync(reference, room, e, isAgain, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                return answer;
            }

            if (!e.IsOutcomeUnknown && !isAgain)
            {
                await _attempts.ForgetAsync(reference, room.Id, cancellationToken).ConfigureAwait(false);
            }

            throw;
        }
    }

    /// <summary>Reads the room's times to find out what a failure means. Null if they do not tell.</summary>
    private async Task<(BookedRoom Answer, string? BookingId)?> ExplainAsync(MeetingReference reference, Room room, MeetingApiException e, bool isAgain, CancellationToken cancellationToken)
    {
        ScheduledMeeting meeting = await ReadAloneAsync(reference, cancellationToken).ConfigureAwait(false);
        bool mayBeOwn = e.IsOutcomeUnknown || isAgain || !reference.Online;
        if (mayBeOwn && await _own.FindAsync(meeting, room.Id, wasHeld: false, cancellationToken).ConfigureAwait(false) is { } own)
        {
            RequireCertain(own, room.Id, e);
            await _attempts.EndAsync(reference, room.Id, own.Id, cancellationToken).ConfigureAwait(false);
            return (new BookedRoom(room, StatusOf(own.Status)), own.Id);
        }

        if (e.IsOutcomeUnknown || !(e is MeetingConflictException || e.Code == WeComErrorCodes.MeetingRoomDisabled || await IsTakenAsync(meeting.During, room.Id, cancellationToken).ConfigureAwait(false)))
        {
            return null;
        }

        await _attempts.ForgetAsync(reference, room.Id, cancellationToken).ConfigureAwait(false);
        return (new BookedRoom(room, BookedRoomStatus.Declined), null);
    }

    private async Task<bool> IsTakenAsync(MeetingTime during, string roomId, CancellationToken cancellationToken)
    {
        MeetingTime held = WeComHalfHours.Around(during);
        return (await _search.BookingsAsync(roomId, held.Start, held.End, cancellationToken).ConfigureAwait(false)).Count > 0;
    }

    private async Task CancelAsync(MeetingReference reference, string roomId, string bookingId, CancellationToken cancellationToken)
    {
        try
        {
            await CancelAsync(bookingId, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException e) when (WeComRefusals.MayMeanNoBooking(e))
        {
            if (await _own.StatusAsync(roomId, bookingId, cancellationToken).ConfigureAwait(false) is not (null or WeComMeetingRoomBookingStatus.Cancelled))
            {
                throw;
            }

            await CancelForgottenAsync(reference, roomId, bookingId, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Cancels a booking whose id nobody remembers, if there is one.</summary>
    private async Task CancelForgottenAsync(MeetingReference reference, string roomId, string? except, CancellationToken cancellationToken)
    {
        ScheduledMeeting meeting;
        try
        {
            meeting = await ReadAloneAsync(reference, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingNotFoundException)
        {
            return;
        }

        if (await _own.FindAsync(meeting, roomId, wasHeld: except is not null, cancellationToken).ConfigureAwait(false) is { } own && own.Id != except)
        {
            RequireCertain(own, roomId, cause: null);
            await CancelAsync(own.Id, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a meeting without its rooms.</summary>
    private async Task<ScheduledMeeting> ReadAloneAsync(MeetingReference reference, CancellationToken cancellationToken) =>
        WeComMeetingReader.Read(reference, await _client.ReadNativeAsync(reference, cancellationToken).ConfigureAwait(false));

    /// <summary>A booking that may be another meeting's is neither taken nor cancelled.</summary>
    private static void RequireCertain(WeComOwnBooking own, string roomId, MeetingApiException? cause)
    {
        if (!own.IsCertain)
        {
            throw new MeetingApiException($"The organizer holds the room {roomId} at that time, and WeCom does not say whether for this meeting or for another one (booking {own.Id}).", cause) { Vendor = MeetingVendor.WeCom };
        }
    }

    /// <summary>The schedule is kept, or WeCom would delete it with the booking. On a series that has no effect.</summary>
    private Task<EmptyResponse> CancelAsync(string bookingId, CancellationToken cancellationToken) =>
        _client.MeetingRoomBookings.CancelAsync(new CancelWeComMeetingRoomBookingRequest { BookingId = bookingId, KeepSchedule = true }, cancellationToken);

    private static BookedRoomStatus StatusOf(WeComMeetingRoomBookingStatus? status) => status switch
    {
        WeComMeetingRoomBookingStatus.Booked => BookedRoomStatus.Booked,
        WeComMeetingRoomBookingStatus.Applying or WeComMeetingRoomBookingStatus.InApproval => BookedRoomStatus.AwaitingApproval,
        _ => BookedRoomStatus.Declined,
    };
}
