namespace MeetingApis.PostgreSql;

/// <summary>Where the services of an event find its transaction.</summary>
internal sealed class CurrentInboxTransaction
{
    public InboxTransaction? Value { get; set; }

    /// <exception cref="InvalidOperationException">The services are not those of an event from the inbox.</exception>
    public InboxTransaction Required => Value
        ?? throw new InvalidOperationException($"There is an {nameof(InboxTransaction)} only in the services of an event that a {nameof(PostgreSqlEventInbox)} hands over.");
}
