namespace MeetingApis.PostgreSql;

/// <summary>An attempt to handle an event.</summary>
/// <param name="Id">The event's row.</param>
/// <param name="Number">Which attempt it is, from 1.</param>
/// <param name="Stored">The event.</param>
internal sealed record InboxAttempt(long Id, int Number, InboxEvent Stored);
