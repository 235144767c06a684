namespace MeetingApis.Testing;

/// <summary>A calendar event that holds a room in <see cref="FeishuSimulator"/>. A snapshot: read it again after a reply.</summary>
/// <param name="RoomId">The held room's id, <c>omm_...</c>.</param>
/// <param name="Uid">The event's uid.</param>
/// <param name="OriginalTime">0 for a single event or a whole series; the unix seconds of the original start for an exception of a series.</param>
/// <param name="Reply">The last reply, for example <c>NOT_CHECK_IN</c>; null until there was one.</param>
public sealed record SimulatedFeishuRoomEvent(string RoomId, string Uid, long OriginalTime, string? Reply = null)
{
    /// <summary>When the event begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The event's title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The link of the event's video conference; null when it has none.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>The organiser's open id; null for a private event.</summary>
    public string? OrganizerOpenId { get; init; }

    /// <summary>The organiser's name; null for an event that an app made.</summary>
    public string? OrganizerName { get; init; }

    /// <summary>Whether the room is taken: every reply but <c>ACCEPTED_BY_ADMIN</c> gives it free.</summary>
    internal bool HoldsRoom => Reply is null or "ACCEPTED_BY_ADMIN";

    /// <summary>Returns room, uid and times; never the link.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuRoomEvent)} {{ RoomId = {RoomId}, Uid = {Uid}, OriginalTime = {OriginalTime}, StartTime = {StartTime:O}, EndTime = {EndTime:O}, Reply = {Reply} }}";
}
