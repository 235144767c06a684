namespace MeetingApis.Scheduling.Internal;

/// <summary>Cancels one meeting: its rooms first, where they do not follow it, so that a failure leaves nothing held and unnamed.</summary>
internal sealed class CancelFlow(SchedulerCore core, VendorCalendar calendar)
{
    public async Task RunAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        Room[] rooms = calendar.RoomsFollow ? [] : [.. reference.Bookings.Keys.Select(id => new Room(reference.Vendor, id))];
        bool areRoomsBack = false;
        try
        {
            if (rooms.Length > 0)
            {
                reference = await calendar.RemoveRoomsAsync(reference, rooms, cancellationToken).ConfigureAwait(false);
            }

            areRoomsBack = true;
            await calendar.DeleteAsync(reference, tells: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is MeetingApiException || (e is OperationCanceledException && rooms.Length > 0))
        {
            LeftBehind meeting = new(LeftBehindKind.Meeting, reference.EventId, "The meeting may still exist; cancel it again.");
            LeftBehind[] held = areRoomsBack ? [] : [.. rooms.Select(room => new LeftBehind(LeftBehindKind.RoomBooking, reference.Bookings.GetValueOrDefault(room.Id, room.Id), $"The room {room.Id} may still be held."))];
            throw FlowFailure.Of(e, [meeting, .. held], calendar.Vendor, "The meeting was not cancelled");
        }

        if (reference.KeyRecord is { } name)
        {
            await EndAsync(new KeyMemory(core.Store, name), reference, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The meeting is cancelled, whatever the store does: the next call with the key looks at the meeting then.</summary>
    private async Task EndAsync(KeyMemory memory, MeetingReference reference, CancellationToken cancellationToken)
    {
        try
        {
            await memory.ChangeAsync(record => EndOf(record, reference), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is MeetingApiException or OperationCanceledException)
        {
            core.Logger.KeyNotForgotten(e, calendar.Client);
        }
    }

    /// <summary>The key may have another meeting by now, which lives on.</summary>
    private static KeyRecord? EndOf(KeyRecord? record, MeetingReference reference) =>
        record is { State: not KeyState.Ended, Id: { } text } && ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? id) && id.NativeId == reference.EventId
            ? record with { State = KeyState.Ended, Id = null }
            : null;
}
