namespace MeetingApis.Scheduling.Tests;

/// <summary>A meeting as a simulator holds it, in words that are the same for all vendors.</summary>
/// <param name="Title">The title.</param>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
/// <param name="PersonIds">The people who are invited.</param>
/// <param name="RoomIds">The rooms that are held for it.</param>
internal sealed record HeldMeeting(string Title, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> PersonIds, IReadOnlyList<string> RoomIds)
{
    /// <summary>The native id.</summary>
    public string NativeId { get; init; } = "";
}
