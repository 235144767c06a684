using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A group of meeting rooms, such as a building or a floor.</summary>
public sealed record GetDingTalkRoomGroupResponse : MeetingResponse
{
    /// <summary>The group's id; digits, but never a number.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; init; }

    /// <summary>The group's name.</summary>
    [JsonPropertyName("groupName")]
    public string? GroupName { get; init; }

    /// <summary>The id of the group that this one belongs to; <c>0</c> where there is none above.</summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; init; }
}
