using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A person or department that may reserve a meeting room.</summary>
public sealed record DingTalkRoomAuthorizedMember
{
    /// <summary>The person's union id, or the department's id, as <see cref="MemberType"/> says.</summary>
    [JsonPropertyName("memberId")]
    public string? MemberId { get; init; }

    /// <summary>Whether the member is a person or a department.</summary>
    [JsonPropertyName("memberType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomMemberType>))]
    public DingTalkRoomMemberType? MemberType { get; init; }

    /// <summary>The name, for people.</summary>
    [JsonPropertyName("memberName")]
    public string? MemberName { get; init; }
}
