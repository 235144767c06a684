using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>The ticket that a vendor pushes to an app again and again, kept as a grant.</summary>
internal sealed class TicketGrant(Grants grants, string key)
{
    /// <summary>The ticket as it is now, whichever process accepted it; null where there is none.</summary>
    public async Task<string?> ReadAsync() => Read((await grants.ReadAsync(key).ConfigureAwait(false)).Value)?.Ticket;

    /// <summary>Keeps a ticket, unless a newer one is kept already.</summary>
    public Task AcceptAsync(string ticket, DateTimeOffset issuedAt, CancellationToken cancellationToken)
    {
        var accepted = new StoredTicket { Ticket = ticket, IssuedAt = issuedAt };
        return grants.UpdateAsync(
            key,
            kept => Read(kept)?.IssuedAt > issuedAt ? null : JsonSerializer.Serialize(accepted, GrantJsonContext.Default.StoredTicket),
            cancellationToken);
    }

    private static StoredTicket? Read(string? grant) => GrantJson.Read(grant, GrantJsonContext.Default.StoredTicket);
}
