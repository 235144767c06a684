using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>A conference that was scheduled.</summary>
public sealed record CreateScheduleConferenceResponse : MeetingResponse, ICreated
{
    /// <summary>DingTalk's id of the request, for its support.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; init; }

    /// <summary>The id to change, read and cancel the conference with; keep it, for nothing lists the scheduled conferences of a person.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    [NeverNull]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The number that people join with, as DingTalk writes it: at times in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries want it.</summary>
    [JsonIgnore]
    public string? RoomCode => RoomCodes.WithoutSpaces(RoomCodeText);

    /// <summary>The link that people join with. Whoever has it can: it prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The telephone numbers to dial in with. Empty for none.</summary>
    [JsonPropertyName("phones")]
    public IReadOnlyList<string> Phones { get => field ?? []; init; }

    string? ICreated.CreatedId => ScheduleConferenceId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", RequestId = {RequestId}, ScheduleConferenceId = {ScheduleConferenceId}, RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}, Url = {Masked.Text(Url)}, Phones = [{string.Join(", ", Phones)}]");
        return true;
    }
}
