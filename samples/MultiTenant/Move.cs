namespace MeetingApis.Samples.MultiTenant;

/// <summary>A meeting that was moved: for whom, when the move began, and how long it took, waits included.</summary>
internal sealed record Move(Organisation Organisation, DateTimeOffset BeganAt, TimeSpan Took)
{
    public DateTimeOffset EndedAt => BeganAt + Took;
}
