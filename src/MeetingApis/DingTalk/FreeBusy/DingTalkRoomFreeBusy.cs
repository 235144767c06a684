using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>When a meeting room is busy.</summary>
public sealed record DingTalkRoomFreeBusy
{
    /// <summary>The room's id.</summary>
    [JsonPropertyName("roomId")]
    [NeverNull]
    public string? RoomId { get; init; }

    /// <summary>Why the room could not be read, for people, such as <c>无权限</c> (no permission). Null or empty when there was no failure. With an error, an empty list does not mean that the room is free.</summary>
    [JsonPropertyName("error")]
    [NeverNull]
    public string? Error { get; init; }

    /// <summary>The busy times (scheduleItems). Empty when the room is free in the whole period.</summary>
    [JsonPropertyName("scheduleItems")]
    [NeverNull]
    public IReadOnlyList<DingTalkRoomBusyTime> BusyTimes { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomId = {RoomId}, Error = {Error}, BusyTimes = {BusyTimes.Count}");
        return true;
    }
}
