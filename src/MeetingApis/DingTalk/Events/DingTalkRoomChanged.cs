using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A room was created, changed or deleted (<c>meetingroom_room_info</c>, an older event).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomChanged : DingTalkEvent
{
    /// <summary>What happened.</summary>
    [JsonPropertyName("eventSubType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomChangeType>))]
    public DingTalkRoomChangeType? ChangeType { get; init; }

    /// <summary>The name of the room.</summary>
    [JsonPropertyName("roomName")]
    public string? RoomName { get; init; }

    /// <summary>The id of the room.</summary>
    [JsonPropertyName("roomId")]
    public string? RoomId { get; init; }

    /// <summary>The ids of the room's equipment, as DingTalk writes them: <c>[3,5]</c>.</summary>
    [JsonPropertyName("labels")]
    public string? LabelsText { get; init; }

    /// <summary><see cref="LabelsText"/> as ids. Empty when there are none.</summary>
    [JsonIgnore]
    public IReadOnlyList<DingTalkRoomLabelId> Labels => [.. (LabelsText ?? "").Split(['[', ']', ',', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static id => new DingTalkRoomLabelId(id))];

    /// <summary>The number of people for whom the room has place.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", ChangeType = {ChangeType}, RoomName = {RoomName}, RoomId = {RoomId}, LabelsText = {LabelsText}, Labels = [{string.Join(", ", Labels)}], Capacity = {Capacity}");
        return true;
    }
}
