namespace MeetingApis.Scheduling.Internal;

/// <summary>The creation of one meeting, whose outcome may be unknown for a while.</summary>
/// <param name="calendar">The vendor.</param>
/// <param name="draft">The meeting.</param>
/// <param name="begun">The meeting that an earlier call created; null if none did.</param>
/// <param name="mayBeUsedUp">Whether the vendor may answer the draft's key with a meeting that was deleted.</param>
internal sealed class Creation(VendorCalendar calendar, Draft draft, MeetingReference? begun, bool mayBeUsedUp)
{
    private bool _mayExist;
    private bool _mayHaveTold;

    /// <summary>The meeting's draft: with a later generation than at first, if that was used up.</summary>
    public Draft Draft { get; private set; } = draft;

    /// <summary>The meeting; null while it is not known to exist.</summary>
    public MeetingReference? Reference { get; set; } = begun;

    /// <summary>Whether the vendor may have created it, and nothing can tell.</summary>
    public bool IsOutcomeUnknown => Reference is null && _mayExist;

    /// <summary>Whether a failure left it unclear for a while: the vendor may still carry the request out.</summary>
    public bool WasUnclear { get; private set; }

    /// <summary>What there may be if it cannot be undone.</summary>
    public IReadOnlyList<LeftBehind> LeftBehind =>
    [
        new(LeftBehindKind.Meeting, Reference?.EventId ?? "", "The meeting may still exist; call again with the same plan, or cancel it."),
        .. (Reference?.Bookings ?? new Dictionary<string, string>()).Select(static booking => new LeftBehind(LeftBehindKind.RoomBooking, booking.Value, $"The room {booking.Key} may still be held.")),
    ];

    /// <summary>Creates the meeting unless it exists. After an unclear failure, it is looked for.</summary>
    public async Task<MeetingReference> CreateAsync(bool withPeople, CancellationToken cancellationToken)
    {
        while (Reference is null)
        {
            Reference = await CreateOnceAsync(withPeople, cancellationToken).ConfigureAwait(false);
            if (mayBeUsedUp && await IsDeletedAsync(Reference, cancellationToken).ConfigureAwait(false))
            {
                Reference = null;
                Draft = Draft with { Mark = KeyMark.Of(calendar.Identity, Draft.Plan.Key, Draft.Mark.Generation + 1) };
            }
        }

        return Reference;
    }

    private async Task<MeetingReference> CreateOnceAsync(bool withPeople, CancellationToken cancellationToken)
    {
        try
        {
            (_mayExist, _mayHaveTold) = (true, withPeople && Draft.People.Count > 0);
            return await calendar.CreateAsync(Draft, withPeople, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException e) when (e.IsOutcomeUnknown || e is MeetingConflictException)
        {
            WasUnclear = true;

            // A vendor that guards against repetitions refuses the second of two attempts.
            if (await TryLookUpAsync(cancellationToken).ConfigureAwait(false) is { } found)
            {
                return found;
            }

            throw;
        }
        catch (MeetingApiException)
        {
            (_mayExist, _mayHaveTold) = (false, false);
            throw;
        }
    }

    private async Task<bool> IsDeletedAsync(MeetingReference created, CancellationToken cancellationToken)
    {
        try
        {
            return (await calendar.ReadAsync(created, cancellationToken).ConfigureAwait(false)).IsCancelled;
        }
        catch (MeetingNotFoundException e) when (calendar.SaysDeleted(e))
        {
            return true;
        }
    }

    /// <summary>Cancels the meeting, which may have to be looked for first.</summary>
    /// <param name="tells">Whether people know of it, and have to be told.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async Task<IReadOnlyList<LeftBehind>> UndoAsync(bool tells, CancellationToken cancellationToken)
    {
        if (Reference is null && _mayExist)
        {
            WasUnclear = true;
            await LookUpAsync(cancellationToken).ConfigureAwait(false);
        }

        if (Reference is null)
        {
            return _mayExist ? [new LeftBehind(LeftBehindKind.Meeting, "", $"{calendar.Vendor} may have created the meeting, and has no way to look it up.")] : [];
        }

        if (!calendar.RoomsFollow && Reference.Bookings.Count > 0)
        {
            // An earlier call booked them.
            Reference = await calendar.RemoveRoomsAsync(Reference, [.. Reference.Bookings.Keys.Select(id => new Room(calendar.Vendor, id))], cancellationToken).ConfigureAwait(false);
        }

        await calendar.DeleteAsync(Reference, tells || _mayHaveTold, cancellationToken).ConfigureAwait(false);
        return _mayHaveTold ? [new LeftBehind(LeftBehindKind.Notification, Reference.EventId, "The people may have been told of the meeting.")] : [];
    }

    /// <summary>Looks for the meeting. If that fails too, undoing looks again, and the first failure is told.</summary>
    private async Task<MeetingReference?> TryLookUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await LookUpAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException)
        {
            // It may exist.
        }

        return Reference;
    }

    private async Task LookUpAsync(CancellationToken cancellationToken)
    {
        if (calendar.CanFind(Draft.Plan))
        {
            IReadOnlyList<FoundMeeting> found = await calendar.FindAsync(Draft, cancellationToken).ConfigureAwait(false);
            Reference = found.FirstOrDefault(one => one.Generation == Draft.Mark.Generation && !one.IsCancelled)?.Reference;
            _mayExist = false;
        }
    }
}
