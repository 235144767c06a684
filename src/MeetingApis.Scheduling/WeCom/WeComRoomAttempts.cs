using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>
/// Remembers for which meetings a room was asked for, and which bookings that made. The booking of a meeting does not name
/// the meeting, so that only this tells it from another one that the organizer has at the same time.
/// </summary>
internal sealed class WeComRoomAttempts(IGrantStore store)
{
    private const char Open = '?';

    /// <summary>Notes an attempt.</summary>
    /// <returns>Whether there was one before.</returns>
    public async Task<bool> BeginAsync(MeetingReference reference, string roomId, CancellationToken cancellationToken)
    {
        bool isAgain = false;
        await WriteAsync(reference, roomId, earlier =>
        {
            isAgain = earlier is not null;
            return new WeComRoomAttempt(earlier?.BookingId, IsOpen: true);
        }, cancellationToken).ConfigureAwait(false);
        return isAgain;
    }

    /// <summary>Notes the booking that an attempt made. If the store fails, the attempt stays open, and its outcome is looked for.</summary>
    public async Task EndAsync(MeetingReference reference, string roomId, string bookingId, CancellationToken cancellationToken)
    {
        if (!reference.Online)
        {
            return;
        }

        try
        {
            await WriteAsync(reference, roomId, _ => new WeComRoomAttempt(bookingId, IsOpen: false), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is MeetingApiException or OperationCanceledException)
        {
            // The caller knows the booking, which must not be lost.
        }
    }

    /// <summary>Null if the meeting never asked for the room, or gave it back.</summary>
    public Task<WeComRoomAttempt?> FindAsync(MeetingReference reference, string roomId, CancellationToken cancellationToken) => KeyMemory.ShapeAsync(async () =>
        AttemptOf(await store.ReadAsync(NameOf(reference, roomId), cancellationToken).ConfigureAwait(false)));

    public async Task ForgetAsync(MeetingReference reference, string roomId, CancellationToken cancellationToken)
    {
        if (reference.Online)
        {
            await KeyMemory.ShapeAsync(async () =>
            {
                await store.RemoveAsync(NameOf(reference, roomId), cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
    }

    private Task<bool> WriteAsync(MeetingReference reference, string roomId, Func<WeComRoomAttempt?, WeComRoomAttempt> change, CancellationToken cancellationToken) => KeyMemory.ShapeAsync(async () =>
    {
        string name = NameOf(reference, roomId);
        while (true)
        {
            StoredGrant? stored = await store.ReadAsync(name, cancellationToken).ConfigureAwait(false);
            WeComRoomAttempt attempt = change(AttemptOf(stored));
            if (await store.TryWriteAsync(name, attempt.IsOpen ? attempt.BookingId + Open : attempt.BookingId!, stored?.Version ?? 0, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }
    });

    private static WeComRoomAttempt? AttemptOf(StoredGrant? stored) =>
        stored is null ? null : new WeComRoomAttempt(stored.Value.TrimEnd(Open) is { Length: > 0 } id ? id : null, stored.Value.EndsWith(Open));

    private static string NameOf(MeetingReference reference, string roomId) => $"scheduling/wecom/{reference.AppId}/{reference.Tenant}/room/{reference.EventId}/{roomId}";
}
