namespace MeetingApis.DingTalk.Internal;

/// <inheritdoc cref="IDingTalkAuthorization"/>
internal sealed class DingTalkAuthorization(DingTalkApp app) : IDingTalkAuthorization
{
    public Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(suiteTicket);
        return GrantStoreException.ShapeAsync(app.Vendor, app.RequireTicket().AcceptAsync(suiteTicket, issuedAt ?? app.Time.GetUtcNow(), cancellationToken));
    }
}
