using Refit;

namespace MeetingApis.Feishu;

/// <summary>What to read of a meeting.</summary>
public sealed partial record GetFeishuMeetingRequest
{
    /// <summary>
    /// Whether to read the participants too. Null is false. With <see cref="FeishuUserIdType.UserId"/> Feishu leaves out
    /// Rooms devices, telephones and SIP devices, which have no such id.
    /// </summary>
    [AliasAs("with_participants")]
    public bool? WithParticipants { get; init; }

    /// <summary>Whether to read what was used in the meeting. Null is false. Only where the app calls in its own name.</summary>
    [AliasAs("with_meeting_ability")]
    public bool? WithMeetingAbility { get; init; }

    /// <summary>The kind of the user ids in the answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }

    /// <summary>Whether to read the meeting or what it left. Null is <see cref="FeishuMeetingQueryMode.Meeting"/>.</summary>
    [AliasAs("query_mode")]
    public FeishuMeetingQueryMode? QueryMode { get; init; }
}
