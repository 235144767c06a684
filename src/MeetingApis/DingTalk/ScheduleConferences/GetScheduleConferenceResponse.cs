using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A scheduled conference.</summary>
public sealed record GetScheduleConferenceResponse : MeetingResponse
{
    /// <summary>The requested id.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>When the conference is planned to begin.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the conference is planned to end.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The number for joining, as DingTalk writes it: in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries require it.</summary>
    [JsonIgnore]
    public string? RoomCode => DingTalkRoomCodes.WithoutSpaces(RoomCodeText);

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The telephone numbers for dialling in. Empty when there are none.</summary>
    [JsonPropertyName("phones")]
    public IReadOnlyList<string> Phones { get => field ?? []; init; }

    /// <summary>DingTalk's id of the request, which it writes into this answer too.</summary>
    [JsonInclude]
    [JsonPropertyName("requestId")]
    internal string? RequestIdInAnswer
    {
        get;
        init
        {
            field = value;
            RequestId ??= value;
        }
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", ScheduleConferenceId = {ScheduleConferenceId}, Title = {Title}, StartTime = {StartTime}, EndTime = {EndTime}, RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}, Url = {Masked.Text(Url)}, Phones = [{string.Join(", ", Phones)}]");
        return true;
    }
}
