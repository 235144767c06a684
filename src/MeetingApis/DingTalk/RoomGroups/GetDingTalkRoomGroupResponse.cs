using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A group of meeting rooms, such as a building or a floor.</summary>
public sealed record GetDingTalkRoomGroupResponse : MeetingResponse
{
    /// <summary>The group's id; a string of digits, not a number.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; init; }

    /// <summary>The group's name.</summary>
    [JsonPropertyName("groupName")]
    public string? GroupName { get; init; }

    /// <summary>The id of the group to which this one belongs; <c>0</c> if it belongs to none.</summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; init; }
}
