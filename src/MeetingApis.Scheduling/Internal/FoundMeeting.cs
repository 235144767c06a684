namespace MeetingApis.Scheduling.Internal;

/// <summary>A meeting that bears the mark of a key.</summary>
/// <param name="Reference">Where it is.</param>
/// <param name="Generation">Which of the key's meetings it is.</param>
/// <param name="IsCancelled">Whether it is cancelled.</param>
internal sealed record FoundMeeting(MeetingReference Reference, int Generation, bool IsCancelled);
