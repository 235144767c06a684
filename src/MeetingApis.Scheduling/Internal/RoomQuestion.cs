namespace MeetingApis.Scheduling.Internal;

/// <summary>One question about the times of rooms: usually one call.</summary>
/// <param name="Rooms">How many rooms it is about.</param>
/// <param name="AskAsync">Asks. A room that the answer leaves out is unknown.</param>
internal sealed record RoomQuestion(int Rooms, Func<CancellationToken, Task<IReadOnlyList<RoomFinding>>> AskAsync);
