using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>A conference that was scheduled.</summary>
public sealed record CreateScheduleConferenceResponse : MeetingResponse, ICreated
{
    /// <summary>The id for changing, reading and cancelling the conference. Store it: no operation lists the scheduled conferences of a person.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    [NeverNull]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The number for joining, as DingTalk writes it: sometimes in groups, <c>838 722 12345</c>.</summary>
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

    string? ICreated.CreatedId => ScheduleConferenceId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", ScheduleConferenceId = {ScheduleConferenceId}, RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}, Url = {Masked.Text(Url)}, Phones = [{string.Join(", ", Phones)}]");
        return true;
    }
}
