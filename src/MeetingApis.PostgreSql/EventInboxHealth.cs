namespace MeetingApis.PostgreSql;

/// <summary>What waits in a <see cref="PostgreSqlEventInbox"/>, of all apps that share its table.</summary>
/// <param name="Pending">How many events are to be handled, those being handled included.</param>
/// <param name="Dead">How many events are dead letters: they failed too often and are not tried again.</param>
/// <param name="OldestPendingAge">How long ago the oldest of the pending events was stored. Null if there is none.</param>
public sealed record EventInboxHealth(long Pending, long Dead, TimeSpan? OldestPendingAge);
