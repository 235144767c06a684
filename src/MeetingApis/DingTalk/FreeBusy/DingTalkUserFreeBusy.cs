using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>When a person is busy.</summary>
public sealed record DingTalkUserFreeBusy
{
    /// <summary>The person's union id. It is not a user id, although DingTalk calls it <c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    [NeverNull]
    public string? UnionId { get; init; }

    /// <summary>Why the person could not be read, for people, such as <c>无权限</c> (no permission). Null or empty when there was no failure. With an error, an empty list does not mean that the person is free.</summary>
    [JsonPropertyName("error")]
    [NeverNull]
    public string? Error { get; init; }

    /// <summary>The busy times (scheduleItems). Empty when the person is free in the whole period.</summary>
    [JsonPropertyName("scheduleItems")]
    [NeverNull]
    public IReadOnlyList<DingTalkUserBusyTime> BusyTimes { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UnionId = {UnionId}, Error = {Error}, BusyTimes = {BusyTimes.Count}");
        return true;
    }
}
